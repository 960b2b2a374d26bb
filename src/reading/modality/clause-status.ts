import { anybody, cameLater, daysAhead, habits, hedgeAdverbs, modals, negations, openConjunctions, politeVerbs, seemingVerbs, sensedVerbs, turningRound } from '../../lexicon/en/hedges.ts'
import type { Modality } from '../../record/claim.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { childrenOf, dependents, plainRelation, setsDown, tokenAt } from '../../text/tree.ts'
import { ofVerb } from './governing-words.ts'
import { isImperative } from './is-imperative.ts'
import { asserted, type Judgement, leastSure } from './judgement.ts'
import { asksWhy, isAskedWhether, isOfHowMany, isQuestion } from './questions.ts'
import { conjunctionAt, isNobody, marksOf } from './word-forms.ts'

/** What one word or the form of the clause says of how sure it is. */
interface Remark {
  readonly modality: Modality
  readonly reason: string
}

/** What a clause says of itself by auxiliaries, negation, adverbs, conjunction and form; `final` where nothing above may change it. */
export function clauseStatus(sentence: Sentence, index: number): { readonly judgement: Judgement; readonly final: boolean } {
  const helpers = [...(childrenOf(sentence)[index] ?? []), ...sharedAuxiliaries(sentence, index)]
  const remarks = [...helpers.flatMap((i) => remarksOf(sentence, index, i, helpers)), ...remarksOfForm(sentence, index, helpers)]
  const { modality, reason } = leastSure<Remark>(asserted, ...remarks)
  const negators = negatorsOf(sentence, index, helpers)
  if (negators.length % 2 === 1) return { judgement: { modality, polarity: 'denies', reason: modality === 'asserted' ? `negated/${negators.at(-1) as string}` : reason }, final: false }
  return { judgement: { modality, polarity: 'affirms', reason }, final: modality === 'asserted' && asksWhy(sentence, index) }
}

/** Auxiliaries that a coordinated verb shares with the first one: 'could kill or wound'. */
function sharedAuxiliaries(sentence: Sentence, index: number): number[] {
  const token = tokenAt(sentence, index)
  if (plainRelation(token) !== 'conj' || token.head > index || token.head < 0) return []
  // 'does not wait and starts shooting': a finite form shares no auxiliary.
  if (token.fine === 'VBD' || token.fine === 'VBZ' || token.fine === 'VBP') return []
  if (dependents(sentence, index, 'nsubj', 'aux', 'mark').length > 0) return []
  return dependents(sentence, token.head, 'aux', 'advmod', 'mark').filter((i) => {
    const helper = tokenAt(sentence, i)
    const relation = plainRelation(helper)
    return i < token.head && (relation !== 'advmod' || negations.has(helper.lower)) && (relation !== 'mark' || helper.lower !== 'to')
  })
}

const isAuxiliary = (token: Token) => plainRelation(token) === 'aux' || token.fine === 'MD'
const isAdverb = (token: Token) => ['advmod', 'det', 'cc'].includes(plainRelation(token)) || token.tag === 'PART'
const isConjunction = (token: Token) => ['mark', 'case'].includes(plainRelation(token))

function remarksOf(sentence: Sentence, index: number, i: number, helpers: readonly number[]): Remark[] {
  const helper = tokenAt(sentence, i)
  const own = isAuxiliary(helper) ? ofAuxiliary(sentence, index, i, helpers) : isAdverb(helper) ? ofAdverb(sentence, index, i) : isConjunction(helper) ? ofConjunction(sentence, index, i) : null
  return [...(isOfHowMany(sentence, i) ? [{ modality: 'background', reason: 'question' } as const] : []), ...(own === null ? [] : [own])]
}

function ofAuxiliary(sentence: Sentence, index: number, i: number, helpers: readonly number[]): Remark | null {
  const { lower, head } = tokenAt(sentence, i)
  const kind = modals[lower]
  if (kind === undefined || (i > index && head === index && !isQuestion(sentence))) return null
  if (kind === 'future') return { modality: 'future', reason: `future/${lower}` }
  const perfect = helpers.some((k) => tokenAt(sentence, k).lemma === 'have' && plainRelation(tokenAt(sentence, k)) === 'aux')
  // 'We can see smoke over the town': they do.
  if (lower === 'can' && sensedVerbs.has(tokenAt(sentence, index).lemma) && !isQuestion(sentence)) return null
  if (kind === 'possible') return { modality: perfect ? 'hedged' : 'hypothetical', reason: `possible/${lower}` }
  // 'They must have fled' concludes, 'They must flee' wants
  if (kind === 'duty') return perfect && lower === 'must' ? { modality: 'hedged', reason: `possible/${lower}` } : { modality: 'hypothetical', reason: `wanted/${lower}` }
  if (isPolite(sentence, index)) return { modality: 'hedged', reason: `hedged/${lower}` }
  if (!perfect && isToldInPast(sentence, index)) return { modality: 'future', reason: `future/${lower}` }
  return isAfterwards(sentence, index) ? null : { modality: 'hypothetical', reason: `conditional/${lower}` }
}

/** 'We would like to thank them': who puts it so does it. */
function isPolite(sentence: Sentence, index: number): boolean {
  if (!politeVerbs.has(tokenAt(sentence, index).lemma) || dependents(sentence, index, 'advcl').some((i) => marksOf(sentence, i).includes('if'))) return false
  return dependents(sentence, index, 'nsubj').some((i) => ['i', 'we'].includes(tokenAt(sentence, i).lower))
}

/** 'The union said it would march': no condition, but what was then to come. */
function isToldInPast(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (dependents(sentence, index, 'advcl').some((i) => marksOf(sentence, i).includes('if'))) return false
  if (plainRelation(token) === 'conj') return isToldInPast(sentence, token.head)
  if (plainRelation(token) !== 'ccomp') return false
  const teller = tokenAt(sentence, token.head)
  return teller.tag === 'VERB' && (teller.fine === 'VBD' || teller.fine === 'VBN') && (ofVerb(teller) ?? 'fact') === 'fact'
}

/** 'One of the two would later die': told of what came after, in a story of the past. */
function isAfterwards(sentence: Sentence, index: number): boolean {
  return (childrenOf(sentence)[index] ?? []).some((i) => cameLater.has(tokenAt(sentence, i).lower)) && !sentence.tokens.some(({ lower }) => lower === 'if' || lower === 'unless')
}

function ofAdverb(sentence: Sentence, index: number, i: number): Remark | null {
  const { lower } = tokenAt(sentence, i)
  const { fine } = tokenAt(sentence, index)
  if (hedgeAdverbs.has(lower)) return { modality: 'hedged', reason: `hedged/${lower}` }
  return habits.has(lower) && (fine === 'VBP' || fine === 'VBZ') ? { modality: 'background', reason: `habit/${lower}` } : null
}

function ofConjunction(sentence: Sentence, index: number, i: number): Remark | null {
  const conjunction = conjunctionAt(sentence, i)
  switch (openConjunctions[conjunction]) {
    case 'condition':
      // 'It looks as if the town has fallen.'
      if (conjunction.startsWith('as ') && seemingVerbs.has(sentence.tokens[tokenAt(sentence, index).head]?.lemma ?? '')) return { modality: 'hedged', reason: `hedged/${conjunction}` }
      // 'They asked if the army had left': whether it had.
      return { modality: 'hypothetical', reason: conjunction === 'if' && isObjectClause(sentence, index) ? 'question' : `conditional/${conjunction}` }
    case 'purpose':
    case 'question':
      return { modality: 'hypothetical', reason: openConjunctions[conjunction] }
    default:
      return null
  }
}

/** 'asked if soldiers had fired', with the verb of asking before it. */
function isObjectClause(sentence: Sentence, index: number): boolean {
  const { relation, head } = tokenAt(sentence, index)
  return relation === 'ccomp' && head < index
}

function remarksOfForm(sentence: Sentence, index: number, helpers: readonly number[]): Remark[] {
  const remarks: Remark[] = []
  if (isImperative(sentence, index)) remarks.push({ modality: 'hypothetical', reason: 'imperative' })
  if (isAskedWhether(sentence, index)) remarks.push({ modality: 'hypothetical', reason: 'question' })
  const condition = sharedCondition(sentence, index)
  if (condition !== null) remarks.push({ modality: 'hypothetical', reason: `conditional/${condition}` })
  // 'The law protects whatever they say'
  if (['VBP', 'VBZ'].includes(tokenAt(sentence, index).fine)) {
    const open = dependents(sentence, index, 'nsubj', 'obj').find((i) => i < index && tokenAt(sentence, i).lower.endsWith('ever') && anybody.has(tokenAt(sentence, i).lower))
    if (open !== undefined) remarks.push({ modality: 'hypothetical', reason: `conditional/${tokenAt(sentence, open).lower}` })
  }
  if (isConsequent(sentence, index)) remarks.push({ modality: 'hypothetical', reason: 'conditional/if' })
  if (tokenAt(sentence, index).lower === 'going' && dependents(sentence, index, 'xcomp').length > 0) remarks.push({ modality: 'future', reason: 'future/going' })
  if (isSubjunctive(sentence, index, helpers)) remarks.push({ modality: 'hypothetical', reason: 'wanted/that' })
  if (isAhead(sentence, index, helpers)) remarks.push({ modality: 'future', reason: 'future/present' })
  // 'All they have to do is shoot'; 'All they did was shoot' tells
  if (tokenAt(sentence, index).fine === 'VB' && !marksOf(sentence, index).includes('to') && helpers.some((i) => plainRelation(tokenAt(sentence, i)) === 'cop' && tokenAt(sentence, i).lower === 'is')) remarks.push({ modality: 'hypothetical', reason: 'wanted/do' })
  // 'Soldiers are to be deployed on Friday', 'were to march': set down and not yet done
  if (helpers.some((i) => setsDown(sentence, i, index))) remarks.push({ modality: 'future', reason: 'future/is to' })
  return remarks
}

/** 'It is vital that the army leave': a base form with one for its subject. */
function isSubjunctive(sentence: Sentence, index: number, helpers: readonly number[]): boolean {
  if (!['VB', 'VBP'].includes(tokenAt(sentence, index).fine) || helpers.some((i) => isAuxiliary(tokenAt(sentence, i))) || !marksOf(sentence, index).includes('that')) return false
  return dependents(sentence, index, 'nsubj').some((i) => i < index && (['NN', 'NNP'].includes(tokenAt(sentence, i).fine) || ['he', 'she', 'it'].includes(tokenAt(sentence, i).lower)))
}

/** 'They are marching tomorrow', 'The strike begins tonight': a present tense with a day to come. */
function isAhead(sentence: Sentence, index: number, helpers: readonly number[]): boolean {
  const { fine } = tokenAt(sentence, index)
  const isPresent = fine === 'VBZ' || fine === 'VBP' || (fine === 'VBG' && helpers.some((i) => isAuxiliary(tokenAt(sentence, i)) && ['VBZ', 'VBP'].includes(tokenAt(sentence, i).fine)))
  return isPresent && dependents(sentence, index, 'obl', 'advmod').some((i) => i > index && daysAhead.has(tokenAt(sentence, i).lower))
}

/** The main clause of 'if ...' in the present: 'if it rains, the march stops and people are sent home'. */
function isConsequent(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (![index, ...dependents(sentence, index, 'aux').filter((i) => tokenAt(sentence, i).lemma === 'be')].some((i) => ['VBZ', 'VBP', 'VB'].includes(tokenAt(sentence, i).fine))) return false
  if (plainRelation(token) === 'conj' && token.head >= 0 && token.head < index && dependents(sentence, index, 'nsubj').length === 0) return isConsequent(sentence, token.head)
  return dependents(sentence, index, 'advcl').some((i) => dependents(sentence, i, 'mark').some((mark) => isCondition(sentence, mark)))
}

/** 'if soldiers come and you meet them': what a second present tense shares with the condition before it. */
function sharedCondition(sentence: Sentence, index: number): string | null {
  const { relation, fine, head } = tokenAt(sentence, index)
  if (relation !== 'conj' || head < 0 || head > index || (fine !== 'VBP' && fine !== 'VBZ') || dependents(sentence, index, 'mark').length > 0) return null
  const mark = dependents(sentence, head, 'mark').find((i) => openConjunctions[conjunctionAt(sentence, i)] === 'condition')
  return mark === undefined ? sharedCondition(sentence, head) : conjunctionAt(sentence, mark)
}

/** 'if', 'unless'; under 'even if' what is told holds either way. */
function isCondition({ tokens }: Sentence, mark: number): boolean {
  return tokens[mark]?.lower === 'unless' || (tokens[mark]?.lower === 'if' && tokens[mark - 1]?.lower !== 'even')
}

/** The words that negate a verb, those of a subject that it shares included. */
function negatorsOf(sentence: Sentence, index: number, helpers: readonly number[]): string[] {
  const own = [...helpers.flatMap((i) => negatorAt(sentence, index, i) ?? []), ...inverting(sentence, index)]
  const { head, relation } = tokenAt(sentence, index)
  // 'no one was killed or wounded': the shared subject says nobody.
  const shares = relation.startsWith('conj') && head < index && dependents(sentence, index, 'nsubj').length === 0
  return own.length === 0 && shares && dependents(sentence, head, 'nsubj').some((i) => isNobody(sentence, i)) ? ['no'] : own
}

/** 'Never before have soldiers fired', 'At no time did they shoot': words of negation that turn the clause round, with its first verb behind. */
function inverting(sentence: Sentence, index: number): string[] {
  const first = turnedAt(sentence)
  return first >= 0 && first < index && !sentence.tokens.slice(first + 3, index).some(({ tag }) => tag === 'VERB') ? [tokenAt(sentence, first).lower] : []
}

/** Where the words that turn a clause of a sentence round begin, -1 where none does. */
const turnedAt = onceFor(({ tokens }: Sentence) => tokens.findIndex(({ lower }, i) => turningRound.has(`${lower} ${tokens[i + 1]?.lower}`) && /^(?:have|has|had|do|does|did|will|was|were|is|are)$/.test(tokens[i + 2]?.lower ?? '')))

function negatorAt(sentence: Sentence, index: number, i: number): string | null {
  const helper = tokenAt(sentence, i)
  if (isAuxiliary(helper)) return null
  if (isAdverb(helper)) return negations.has(helper.lower) && !negatesOther(sentence, index, i) ? helper.lower : null
  if (isConjunction(helper)) {
    const conjunction = conjunctionAt(sentence, i)
    return openConjunctions[conjunction] === 'without' ? conjunction : null
  }
  return ['nsubj', 'obj', 'csubj'].includes(plainRelation(helper)) && isNobody(sentence, i) ? 'no' : null
}

/** 'not only', 'no longer' and negations that stand with another word than the verb. */
function negatesOther(sentence: Sentence, index: number, negation: number): boolean {
  if (['only', 'longer', 'just', 'least'].includes(sentence.tokens[negation + 1]?.lower ?? '')) return true
  return negation > index + 1 && tokenAt(sentence, negation).lower !== 'never'
}
