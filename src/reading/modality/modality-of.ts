import {
  actAdjectives,
  aims,
  anybody,
  carryingVerbs,
  type GoverningWords,
  governingNouns,
  governingVerbs,
  harmNouns,
  hedgeAdverbs,
  modals,
  negations,
  openConjunctions,
  type Signature,
  undoingVerbs,
  wishingVerbs,
} from '../../lexicon/en/hedges.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import type { Modality, Polarity } from '../../record/claim.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { caseOf, childrenOf, dependents, isPassive, phrasesWith, plainRelation, setsDown, tokenAt } from '../../text/tree.ts'

/** How an act word is told: as fact or not, and whether it is said to have happened at all. */
export interface Judgement {
  readonly modality: Modality
  readonly polarity: Polarity
  /**
   * Why, as `kind` or `kind/word`, the word being what decided it: `asserted`, `negated/not`, `future/will`, `possible/could`,
   * `conditional/if`, `planned/vow`, `wanted/call`, `attempted/try`, `hedged/reportedly`, `averted/prevent`, `denied/deny`,
   * `purpose`, `question`, `imperative`, `habit/often`.
   */
  readonly reason: string
}

const asserted: Judgement = { modality: 'asserted', polarity: 'affirms', reason: 'asserted' }
const order: readonly Modality[] = ['asserted', 'background', 'hedged', 'future', 'hypothetical']
const deepest = 12

/**
 * Judges the act that a word of a sentence tells: its own auxiliaries, negation and adverbs, then every word that governs it,
 * upwards in the parse. Attempts come out as hedged with a reason of their own, so that an attempted attack is not lost.
 * @param index of the act's head word in `sentence.tokens`
 */
export function modalityOf(sentence: Sentence, index: number): Judgement {
  return judge(sentence, index, 0)
}

function judge(sentence: Sentence, index: number, depth: number): Judgement {
  const token = tokenAt(sentence, index)
  const own = isClause(sentence, index) ? clauseStatus(sentence, index) : nounStatus(sentence, index)
  if (depth > deepest || token.head < 0 || own.final) return own.judgement
  const above = governed(sentence, index, depth)
  // 'There was no shooting': the verb is denied by the very word that denies the noun.
  const once =
    own.judgement.polarity === 'denies' && above.reason === 'negated/no' ? { ...above, polarity: 'affirms' as const } : above
  return combine(own.judgement, once)
}

function combine(own: Judgement, above: Judgement): Judgement {
  const modality = order.indexOf(own.modality) >= order.indexOf(above.modality) ? own.modality : above.modality
  const polarity = own.polarity === above.polarity ? 'affirms' : 'denies'
  const reason =
    own.reason === 'asserted' || (own.modality !== modality && own.polarity === 'affirms') ? above.reason : own.reason
  return { modality, polarity, reason }
}

/** True for verbs, and for nouns and adjectives that are predicates ('was dead', 'it was an attack'). */
function isClause(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  // 'Nobody knows whether the army was behind the attack': the attack itself is not in question.
  if (token.tag === 'NOUN' && caseOf(sentence, index) !== '') return false
  return dependents(sentence, index, 'cop', 'aux').length > 0
}

/** 'Asked how many were arrested, the commander laughed': the 'many' of an asked 'how many', whatever it is that is not told. */
function asksHowMany({ tokens }: Sentence, i: number): boolean {
  if (tokens[i]?.lower === 'how') return tokens[i + 1]?.lower === 'many'
  return tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'how') && tokens.slice(Math.max(0, i - 1), i + 1).some(({ lower }) => lower === 'many')
}

interface Own {
  readonly judgement: Judgement
  /** True when nothing above may change it. */
  readonly final: boolean
}

/** What a clause says of itself: auxiliaries, negation, adverbs, conjunction, form of sentence. */
function clauseStatus(sentence: Sentence, index: number): Own {
  const token = tokenAt(sentence, index)
  const children = childrenOf(sentence)[index] ?? []
  let modality: Modality = 'asserted'
  let reason = 'asserted'
  const raise = (to: Modality, why: string) => {
    if (order.indexOf(to) > order.indexOf(modality)) {
      modality = to
      reason = why
    }
  }
  let negative = 0
  let negator = ''
  const helpers = children.concat(sharedAuxiliaries(sentence, index))
  const perfect = helpers.some((i) => tokenAt(sentence, i).lemma === 'have' && plainRelation(tokenAt(sentence, i)) === 'aux')
  for (const i of helpers) {
    const child = tokenAt(sentence, i)
    const relation = plainRelation(child)
    if (asksHowMany(sentence, i)) raise('background', 'question')
    if (relation === 'aux' || child.fine === 'MD') {
      const kind = modals[child.lower]
      if (kind === undefined || (i > index && child.head === index && !isQuestion(sentence))) continue
      if (kind === 'future') raise('future', `future/${child.lower}`)
      else if (kind === 'possible') raise(perfect ? 'hedged' : 'hypothetical', `possible/${child.lower}`)
      else if (kind === 'conditional' && !perfect && isToldInPast(sentence, index)) raise('future', `future/${child.lower}`)
      // 'One of the two would later die': told of what came after, in a story of the past
      else if (kind === 'conditional' && children.some((k) => cameLater.has(tokenAt(sentence, k).lower)) && !sentence.tokens.some(({ lower }) => lower === 'if' || lower === 'unless')) continue
      else if (kind === 'conditional') raise('hypothetical', `conditional/${child.lower}`)
      else raise(perfect && child.lower === 'must' ? 'hedged' : 'hypothetical', `wanted/${child.lower}`)
    } else if (relation === 'advmod' || relation === 'det' || relation === 'cc' || child.tag === 'PART') {
      if (negations.has(child.lower) && !negatesOther(sentence, index, i)) {
        negative += 1
        negator = child.lower
      } else if (hedgeAdverbs.has(child.lower)) raise('hedged', `hedged/${child.lower}`)
      else if (habits.has(child.lower) && (token.fine === 'VBP' || token.fine === 'VBZ'))
        raise('background', `habit/${child.lower}`)
    } else if (relation === 'mark' || relation === 'case') {
      const conjunction = conjunctionAt(sentence, i)
      const kind = openConjunctions[conjunction]
      // 'It looks as if the town has fallen.'
      if (kind === 'condition' && conjunction.startsWith('as ') && seemingVerbs.has(tokenAt(sentence, Math.max(0, token.head)).lemma)) raise('hedged', `hedged/${conjunction}`)
      else if (kind === 'condition') raise('hypothetical', `conditional/${conjunction}`)
      else if (kind === 'purpose') raise('hypothetical', 'purpose')
      else if (kind === 'question') raise('hypothetical', 'question')
      else if (kind === 'without') {
        negative += 1
        negator = conjunction
      }
    } else if ((relation === 'nsubj' || relation === 'obj' || relation === 'csubj') && isEmpty(sentence, i)) {
      negative += 1
      negator = 'no'
    }
  }
  const conjoined = plainRelation(token) === 'conj' ? tokenAt(sentence, token.head) : null
  if (
    conjoined &&
    token.head < index &&
    !helpers.some((i) => plainRelation(tokenAt(sentence, i)) === 'nsubj' && tokenAt(sentence, i).head === index)
  ) {
    // 'no one was killed or wounded': the shared subject says nobody.
    const emptySubject = dependents(sentence, token.head, 'nsubj').some((i) => isEmpty(sentence, i))
    if (emptySubject && negative === 0) {
      negative += 1
      negator = 'no'
    }
  }
  if (isImperative(sentence, index)) raise('hypothetical', 'imperative')
  if (
    (token.head < 0 || plainRelation(token) === 'parataxis') &&
    isQuestion(sentence) &&
    !hasQuestionWord(sentence) &&
    isAsked(sentence, index)
  ) {
    raise('hypothetical', 'question')
  }
  if (isAskedOfSubject(sentence, index)) raise('hypothetical', 'question')
  if (isConsequent(sentence, index)) raise('hypothetical', 'conditional/if')
  if (token.lower === 'going' && dependents(sentence, index, 'xcomp').length > 0) raise('future', 'future/going')
  // 'Soldiers are to be deployed on Friday', 'were to march': set down and not yet done
  if (helpers.some((i) => setsDown(sentence, i, index))) raise('future', 'future/is to')
  if (negative % 2 === 1)
    return {
      judgement: { modality, polarity: 'denies', reason: modality === 'asserted' ? `negated/${negator}` : reason },
      final: false,
    }
  return { judgement: { modality, polarity: 'affirms', reason }, final: modality === 'asserted' && asksWhy(sentence, index) }
}

/** 'They hope to learn why a girl was killed': only the reason is open, the past act is a fact. */
function asksWhy(sentence: Sentence, index: number): boolean {
  const children = childrenOf(sentence)[index] ?? []
  const past = tokenAt(sentence, index).fine === 'VBD' || children.some((i) => /^(?:was|were|had)$/.test(tokenAt(sentence, i).lower))
  return past && children.some((i) => i < index && tokenAt(sentence, i).lower === 'why')
}

const seemingVerbs: ReadonlySet<string> = new Set(['look', 'seem', 'appear', 'sound', 'feel'])

const cameLater: ReadonlySet<string> = new Set(['later', 'eventually', 'subsequently', 'ultimately'])

/** 'The union said it would march': no condition, but what was then to come. */
function isToldInPast(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (dependents(sentence, index, 'advcl').some((i) => dependents(sentence, i, 'mark').some((m) => tokenAt(sentence, m).lower === 'if'))) return false
  if (plainRelation(token) === 'conj') return isToldInPast(sentence, token.head)
  if (plainRelation(token) !== 'ccomp') return false
  const teller = tokenAt(sentence, token.head)
  return teller.tag === 'VERB' && (teller.fine === 'VBD' || teller.fine === 'VBN') && (signatureIn(verbs, teller) ?? 'fact') === 'fact'
}

const habits: ReadonlySet<string> = new Set([
  'often',
  'usually',
  'routinely',
  'regularly',
  'frequently',
  'always',
  'generally',
  'typically',
  'sometimes',
  'commonly',
  'normally',
])

/** Auxiliaries that a coordinated verb shares with the first one: 'could kill or wound'. */
function sharedAuxiliaries(sentence: Sentence, index: number): number[] {
  const token = tokenAt(sentence, index)
  if (plainRelation(token) !== 'conj' || token.head > index || token.head < 0) return []
  // 'does not wait and starts shooting': a finite form shares no auxiliary.
  if (token.fine === 'VBD' || token.fine === 'VBZ' || token.fine === 'VBP') return []
  const own = childrenOf(sentence)[index] ?? []
  if (own.some((i) => ['nsubj', 'aux', 'mark'].includes(plainRelation(tokenAt(sentence, i))))) return []
  return dependents(sentence, token.head, 'aux', 'advmod', 'mark').filter((i) => {
    const helper = tokenAt(sentence, i)
    return (
      i < token.head &&
      (plainRelation(helper) !== 'advmod' || negations.has(helper.lower)) &&
      (plainRelation(helper) !== 'mark' || helper.lower !== 'to')
    )
  })
}

/** 'not only', 'no longer' and negations that stand with another word than the verb. */
function negatesOther(sentence: Sentence, index: number, negation: number): boolean {
  const next = sentence.tokens[negation + 1]
  if (next && (next.lower === 'only' || next.lower === 'longer' || next.lower === 'just' || next.lower === 'least')) return true
  return negation > index + 1 && tokenAt(sentence, negation).lower !== 'never'
}

/** The conjunction that starts at a token, with its second and third word where the table knows them together. */
function conjunctionAt(sentence: Sentence, index: number): string {
  const words = [0, 1, 2].map((i) => sentence.tokens[index + i]?.lower ?? '')
  const three = words.join(' ')
  if (openConjunctions[three]) return three
  const two = `${words[0]} ${words[1]}`
  if (openConjunctions[two]) return two
  const before = sentence.tokens[index - 1]?.lower ?? ''
  if (before === 'as' && (words[0] === 'if' || words[0] === 'though')) return `as ${words[0]}`
  if (before === 'order' && words[0] === 'to') return 'in order to'
  return words[0] as string
}

/** 'no one', 'none of the ...', 'no soldiers', 'nobody'. */
function isEmpty(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (
    token.lower === 'none' ||
    token.lower === 'nobody' ||
    token.lower === 'nothing' ||
    token.lower === 'no-one' ||
    token.lower === 'neither'
  )
    return true
  return dependents(sentence, index, 'det', 'advmod', 'nummod').some((i) => {
    const word = tokenAt(sentence, i).lower
    return (word === 'no' || word === 'neither' || word === 'zero') && i < index
  })
}

function isQuestion(sentence: Sentence): boolean {
  for (let i = sentence.tokens.length - 1; i >= 0 && i >= sentence.tokens.length - 3; i -= 1)
    if (sentence.tokens[i]?.text === '?') return true
  return false
}

/** The auxiliary stands before the subject: 'Did he fire?', 'Were they armed?'. */
function isAsked(sentence: Sentence, index: number): boolean {
  // 'Reporter: Has anybody been arrested?' has two subjects for the parse
  const subject = dependents(sentence, index, 'nsubj').at(-1)
  if (subject === undefined) return true
  return dependents(sentence, index, 'aux', 'cop').some((i) => i < subject)
}

/** 'Were the two men tortured?': the parse takes the participle for a description of the men. */
function isAskedOfSubject(sentence: Sentence, index: number): boolean {
  const { head: noun, relation } = tokenAt(sentence, index)
  if (!relation.startsWith('acl') || noun < 0 || !isQuestion(sentence)) return false
  const { head: be, relation: role } = tokenAt(sentence, noun)
  return be >= 0 && be < noun && role.startsWith('nsubj') && tokenAt(sentence, be).lemma === 'be' && tokenAt(sentence, be).head < 0
}

/** The main clause of 'if ...' in the present: 'if it rains, the march stops'. */
function isConsequent(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (token.fine !== 'VBZ' && token.fine !== 'VBP' && token.fine !== 'VB') return false
  return dependents(sentence, index, 'advcl').some((i) =>
    dependents(sentence, i, 'mark').some((m) => ['if', 'unless'].includes(tokenAt(sentence, m).lower)),
  )
}

function hasQuestionWord(sentence: Sentence): boolean {
  return sentence.tokens.slice(0, 4).some((token) => /^(?:who|whom|whose|what|when|where|why|how|which)$/.test(token.lower))
}

/** A base form without subject, auxiliary or 'to' that nothing above calls for: 'Please send help', 'Stay at home and wait'. */
function isImperative(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (sentence.tokens[index - 1]?.lower === 'please' && token.tag === 'VERB') return true
  if (token.fine !== 'VB') return false
  // 'Drive-by shooting kills teen': the first half of a word
  const next = sentence.tokens[index + 1]
  if (next?.text === '-' && next.start === token.end) return false
  const children = childrenOf(sentence)[index] ?? []
  const bound = children.some((i) => {
    const child = tokenAt(sentence, i)
    const relation = plainRelation(child)
    return (
      (relation === 'nsubj' ||
        relation === 'csubj' ||
        relation === 'expl' ||
        relation === 'mark' ||
        (relation === 'aux' && child.lemma !== 'do')) &&
      i < index
    )
  })
  if (bound) return false
  const relation = plainRelation(token)
  if (token.head < 0 || relation === 'parataxis') return !isFiniteBefore(sentence, index)
  if (relation === 'conj') return isImperative(sentence, token.head)
  return false
}

/** A modal, a noun phrase or a word before a noun right before the base form: no order then, or no verb at all. */
function isFiniteBefore(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]
  return (
    before !== undefined &&
    !['PUNCT', 'ADV', 'CCONJ', 'INTJ', 'SCONJ', 'PART', 'SYM', 'X'].includes(before.tag) &&
    before.lower !== 'do'
  )
}

/** What stands directly before an act noun: 'no attack', 'the alleged attack', 'without violence'. */
function nounStatus(sentence: Sentence, index: number): Own {
  let modality: Modality = 'asserted'
  let polarity: Polarity = 'affirms'
  let reason = 'asserted'
  for (const i of childrenOf(sentence)[index] ?? []) {
    const child = tokenAt(sentence, i)
    const relation = plainRelation(child)
    if ((relation === 'amod' || relation === 'compound' || relation === 'advmod') && i < index) {
      const signature = signatureIn(adjectives, child)
      if (signature) ({ modality, polarity, reason } = applied(signature, asserted, child.lower))
      else if (hedgeAdverbs.has(child.lower)) [modality, reason] = ['hedged', `hedged/${child.lower}`]
    }
    if (
      relation === 'det' && child.lower === 'any' && i < index && modality === 'asserted'
    ) [modality, reason] = ['hypothetical', 'possible/any']
    if (
      (relation === 'det' || relation === 'advmod' || relation === 'nummod') &&
      (child.lower === 'no' || child.lower === 'zero' || child.lower === 'neither')
    ) {
      polarity = 'denies'
      reason = `negated/${child.lower}`
    }
    if (relation === 'case') {
      const preposition = conjunctionAt(sentence, i)
      if (openConjunctions[preposition] === 'without') {
        polarity = 'denies'
        reason = `negated/${preposition}`
      }
    }
  }
  return { judgement: { modality, polarity, reason }, final: false }
}

/** 'He came to open fire on the crowd, injuring two people': what was meant came with a number of people, so it came about. */
function withoutPurpose(sentence: Sentence, index: number, above: Judgement): Judgement {
  return above.reason === 'purpose' && bringsNumber(sentence, index) ? asserted : above
}

/** ', injuring two people': what came of the clause before the comma. */
function bringsNumber(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index - 1]?.lower === ',' && dependents(sentence, index, 'obj').some((i) => dependents(sentence, i, 'nummod').length > 0)
}

/** The word of 'aimed at freeing hostages', 'bent on killing the mayor' that tells what somebody meant to do; null where none does. */
function aimBefore({ tokens }: Sentence, index: number): string | null {
  if (tokens[index]?.fine !== 'VBG') return null
  const [before, preposition] = [tokens[index - 2]?.lemma ?? '', tokens[index - 1]?.lower ?? '']
  return aims[preposition]?.has(before) === true ? before : null
}

/** 'a life sentence for anybody who kills an officer': nobody is told to have done it. */
function isOfAnybody(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  return (token.fine === 'VBZ' || token.fine === 'VBP') && anybody.has(tokenAt(sentence, token.head).lemma)
}

/** What the words above say of the act. */
function governed(sentence: Sentence, index: number, depth: number): Judgement {
  const token = tokenAt(sentence, index)
  const relation = plainRelation(token)
  const head = token.head
  const governor = tokenAt(sentence, head)
  const up = () => judge(sentence, head, depth + 1)
  const clause = isClause(sentence, index)
  const aim = aimBefore(sentence, index)
  if (aim !== null) return applied('planned', asserted, aim)

  switch (relation) {
    case 'conj': {
      // A coordinated word is governed by what governs the first; the first one's own negation and auxiliaries are not its own.
      if (governor.head < 0) return asserted
      // 'turned to run but was shot': a finite verb is no part of the infinitive before it.
      const finite =
        token.fine === 'VBD' ||
        dependents(sentence, index, 'aux').some((i) => ['VBD', 'VBZ', 'VBP'].includes(tokenAt(sentence, i).fine))
      if (finite && dependents(sentence, head, 'mark').some((i) => tokenAt(sentence, i).lower === 'to')) return asserted
      return governed(sentence, head, depth + 1)
    }
    case 'xcomp':
    case 'ccomp':
    case 'csubj': {
      // 'There is no question that it was an execution.'
      if (governor.tag === 'NOUN' && (governor.lemma === 'question' || governor.lemma === 'doubt') && isEmpty(sentence, head))
        return asserted
      // 'A blast hit the clinic, killing six people according to one guard, while a nurse spoke of nine': the clause behind it lost the parse.
      if (relation === 'csubj' && token.fine === 'VBG' && head > index && bringsNumber(sentence, index)) return asserted
      if (governor.tag === 'NOUN') return applied(signatureIn(nouns, governor) ?? 'fact', up(), governor.lemma)
      // 'The soldiers had orders to kill': the parse hangs it on the verb, the noun before 'to' says what it is.
      const noun = sentence.tokens[index - 2]
      if (governor.lemma === 'have' && noun?.tag === 'NOUN' && index - 2 > head && sentence.tokens[index - 1]?.lower === 'to' && signatureIn(nouns, noun)) return applied(signatureIn(nouns, noun) as Signature, up(), noun.lemma)
      const signature = verbSignature(sentence, index, head)
      return applied(signature, up(), governor.lemma)
    }
    case 'advcl': {
      const mark = dependents(sentence, index, 'mark').map((i) => tokenAt(sentence, i).lower)
      if (mark.includes('from'))
        return applied(signatureIn(verbs, governor) === 'averted' ? 'averted' : 'fact', up(), governor.lemma)
      if (mark.includes('to')) {
        if (
          signatureIn(verbs, governor) !== null &&
          signatureIn(verbs, governor) !== 'fact' &&
          signatureIn(verbs, governor) !== 'same' &&
          index > head
        ) {
          return applied(verbSignature(sentence, index, head), up(), governor.lemma)
        }
        // 'Police used batons to break up the crowd': with the means the deed.
        if (governor.lemma === 'use' && index > head && isPast(sentence, head)) return withoutPolarity(up())
        return { modality: 'hypothetical', polarity: 'affirms', reason: 'purpose' }
      }
      if ((mark.includes('of') || mark.includes('for')) && signatureIn(verbs, governor) === 'hedged')
        return applied('hedged', up(), governor.lemma)
      const accuser = mark.includes('of') ? accuserOf(sentence, head) : null
      if (accuser !== null) return applied('hedged', judge(sentence, accuser, depth + 1), tokenAt(sentence, accuser).lemma)
      // 'in a triple shooting' is a noun, whatever the tagger says.
      if (dependents(sentence, index, 'case', 'det').length > 0) return byVerb(sentence, index, head, depth)
      if (token.fine === 'VBG' && mark.length === 0) return withoutPurpose(sentence, index, withoutPolarity(up()))
      if (mark.includes('by')) return withoutPolarity(up())
      if (
        token.fine === 'VBG' &&
        mark.some((word) => ['about', 'of', 'than', 'to', 'against'].includes(word)) &&
        !factOfDoing.has(governor.lemma)
      ) {
        return { modality: 'hypothetical', polarity: 'affirms', reason: `possible/${mark[0] as string}` }
      }
      if (mark.includes('whenever')) return { modality: 'hypothetical', polarity: 'affirms', reason: 'conditional/whenever' }
      if (
        mark.includes('when') ||
        mark.includes('after') ||
        mark.includes('before') ||
        mark.includes('once') ||
        mark.includes('until')
      ) {
        if (isPast(sentence, index)) return asserted
        const above = up()
        return above.modality === 'future' || above.modality === 'hypothetical' ? withoutPolarity(above) : asserted
      }
      return asserted
    }
    case 'acl': {
      // 'the likelihood that two men were kidnapped': taken for a relative clause, though the verb has a subject of its own
      const open = token.relation === 'acl:relcl' && sentence.tokens[head + 1]?.lower === 'that' && dependents(sentence, index, 'nsubj').some((i) => i > head + 1) ? signatureIn(nouns, governor) : null
      if (open === 'possible' || open === 'hedged') return applied(open, up(), governor.lemma)
      if (token.relation === 'acl:relcl') return isOfAnybody(sentence, index) ? { modality: 'hypothetical', polarity: 'affirms', reason: `conditional/${governor.lemma}` } : underOpenNoun(sentence, index, depth)
      const infinitive = dependents(sentence, index, 'mark').some((i) => tokenAt(sentence, i).lower === 'to')
      // 'vows killing 32': a participle behind a noun is not what the noun is about; 'a plan of killing' is.
      const marks = dependents(sentence, index, 'mark', 'case').map((i) => tokenAt(sentence, i).lower)
      const bare = !infinitive && !marks.some((mark) => mark === 'of' || mark === 'that' || mark === 'for')
      const signature =
        bare || (isEmpty(sentence, head) && (governor.lemma === 'question' || governor.lemma === 'doubt'))
          ? null
          : signatureIn(nouns, governor)
      if (signature && isTakenChance(sentence, head)) return up()
      if (signature) return applied(signature, up(), governor.lemma)
      // 'the first minister to be killed'
      if (
        infinitive &&
        dependents(sentence, head, 'amod', 'nummod').some((i) =>
          ['first', 'second', 'third', 'last', 'latest', 'only'].includes(tokenAt(sentence, i).lower),
        )
      )
        return asserted
      if (infinitive) return { modality: 'hypothetical', polarity: 'affirms', reason: 'purpose' }
      // 'Can police fire at a man trying to flee?': a participle inside what is only possible.
      return token.fine === 'VBG' ? withoutPurpose(sentence, index, underOpenNoun(sentence, index, depth)) : asserted
    }
    case 'amod':
      return asserted
    case 'compound':
    case 'nmod': {
      const signature = signatureIn(nouns, governor)
      const preposition = caseOf(sentence, index)
      if (signature && (relation === 'compound' || prepositionsOf[signature]?.includes(preposition)))
        return applied(signature, up(), governor.lemma)
      return asserted
    }
    case 'obj':
    case 'nsubj':
    case 'iobj':
    case 'obl': {
      if (clause && governor.tag !== 'VERB') return asserted
      // 'were called upon to surrender': the preposition before 'to' takes the infinitive for a noun.
      if (token.fine === 'VB' && relation === 'obl' && dependents(sentence, index, 'mark').some((i) => tokenAt(sentence, i).lower === 'to')) return applied(verbSignature(sentence, index, head), up(), governor.lemma)
      return byVerb(sentence, index, head, depth)
    }
    case 'parataxis': {
      // 'A plan, perhaps made by rebels, to attack bishops was found': what the subject is a plan of.
      const plan = token.fine === 'VB' && sentence.tokens[index - 1]?.lower === 'to' ? dependents(sentence, head, 'nsubj', 'nsubj:pass').find((i) => i < index) : undefined
      const signature = plan === undefined ? null : signatureIn(nouns, tokenAt(sentence, plan))
      return signature ? applied(signature, up(), tokenAt(sentence, plan as number).lemma) : asserted
    }
    case 'appos':
      return asserted
    default:
      return asserted
  }
}

/** 'took the opportunity to plant four bombs': who took it did it. */
function isTakenChance(sentence: Sentence, noun: number): boolean {
  const token = tokenAt(sentence, noun)
  const { lemma, head } = token
  return ['opportunity', 'chance', 'occasion'].includes(lemma) && head >= 0 && ['obj', 'obl'].includes(plainRelation(token)) && ['take', 'seize', 'use', 'exploit', 'avail'].includes(tokenAt(sentence, head).lemma)
}

/** Verbs and adjectives whose '-ing' complement behind a preposition is told as done: 'thanked for', 'guilty of'. */
const factOfDoing: ReadonlySet<string> = new Set([
  'thank',
  'blame',
  'punish',
  'praise',
  'criticize',
  'criticise',
  'condemn',
  'apologize',
  'apologise',
  'guilty',
  'proud',
  'sorry',
  'know',
  'famous',
  'arrest',
  'jail',
  'fine',
  'sentence',
  'detain',
  'boast',
  'tired',
  'consist',
  'use',
  'fire',
  'sack',
])

/** 'Cells may grow that kill': a relative clause in the present or future inside what is only possible. */
function underOpenNoun(sentence: Sentence, index: number, depth: number): Judgement {
  const token = tokenAt(sentence, index)
  if (token.fine === 'VBD' || token.fine === 'VBN') return asserted
  const noun = tokenAt(sentence, token.head)
  if (noun.head < 0 || !['obj', 'nsubj', 'obl'].includes(plainRelation(noun))) return asserted
  const above = judge(sentence, noun.head, depth + 1)
  return above.modality === 'hypothetical' || above.modality === 'future' ? withoutPolarity(above) : asserted
}

/** The prepositions by which an act hangs on a governing noun: 'calls for', 'threat of', but not 'a claim of responsibility for the attack'. */
const prepositionsOf: Readonly<Partial<Record<Signature, readonly string[]>>> = {
  hedged: ['of', 'on'],
  planned: ['of', 'for', 'to', ''],
  wanted: ['for', 'to'],
  possible: ['of', 'for', ''],
  attempted: ['of', 'at', 'to'],
  averted: ['of', 'on', 'to'],
}

/** What is told as done where somebody 'ordered the ...'; an arrest that is ordered may be to come. */
const orderedHarm: ReadonlySet<string> = new Set(['attack', 'raid', 'killing', 'murder', 'massacre', 'bombing', 'shelling', 'assault', 'shooting', 'assassination', 'kidnapping', 'abduction', 'torture', 'strike', 'airstrike', 'crackdown', 'ambush', 'execution', 'beating'])

/** 'accused thugs hired by the party of burning a shop': what the parse hangs on the clause about those accused is what they are accused of. */
function accuserOf(sentence: Sentence, clause: number): number | null {
  const { head: accused, relation } = tokenAt(sentence, clause)
  if (relation !== 'acl' || accused < 0 || plainRelation(tokenAt(sentence, accused)) !== 'obj') return null
  const { head: verb } = tokenAt(sentence, accused)
  return verb >= 0 && ['accuse', 'suspect'].includes(tokenAt(sentence, verb).lemma) ? verb : null
}

/** An act noun under a verb: carried by it, undone by it, wished for, or simply known. */
function byVerb(sentence: Sentence, index: number, head: number, depth: number): Judgement {
  const governor = tokenAt(sentence, head)
  const relation = tokenAt(sentence, index).relation
  const preposition = caseOf(sentence, index)
  const up = () => judge(sentence, head, depth + 1)
  const asObject = relation === 'obj' || relation === 'nsubj:pass'
  if (asObject && undoingVerbs.has(governor.lemma)) return applied('averted', up(), governor.lemma)
  // 'The guards escaped injury': who escapes an attack was attacked, who escapes harm was not hurt.
  if (governor.lemma === 'escape' && asObject && preposition === '' && harmNouns.has(tokenAt(sentence, index).lemma)) return applied('averted', up(), governor.lemma)
  if (
    preposition === 'from' &&
    signatureIn(verbs, governor) === 'averted' &&
    !['escape', 'save', 'rescue', 'spare', 'miss'].includes(governor.lemma)
  )
    return applied('averted', up(), governor.lemma)
  // 'life-threatening injuries' are injuries.
  if (governor.lemma === 'threaten' && /^-$|life$/.test(sentence.tokens[head - 1]?.lower ?? '')) return asserted
  // 'The attack was planned by a colonel and carried out by soldiers': who had it done tells that it was; a foiled one was not.
  const isFoiled = () => sentence.tokens.slice(head).some(({ lemma, lower }) => undoingVerbs.has(lemma) || ['foiled', 'thwarted', 'averted', 'prevented'].includes(lower))
  if (governor.lemma === 'plan' && relation === 'nsubj:pass' && isDefinite(sentence, index) && isPast(sentence, head) && phrasesWith(sentence, head, 'by', 'obl').length > 0 && orderedHarm.has(tokenAt(sentence, index).lemma) && !isFoiled()) return up()
  // 'A colonel ordered the attack': the one told of, and who had it done.
  if (governor.lemma === 'order' && asObject && isDefinite(sentence, index) && isPast(sentence, head) && orderedHarm.has(tokenAt(sentence, index).lemma)) return up()
  const wish = wishingVerbs[governor.lemma]
  if (wish && (asObject || ['for', 'of', 'with'].includes(preposition))) return applied(wish, up(), governor.lemma)
  // 'called for a march'; 'police were called for the shooting' tells of one.
  if (governor.lemma === 'call' && preposition === 'for' && !isPassive(sentence, head)) return applied('wanted', up(), 'call')
  if (governor.lemma === 'rule' && asObject && sentence.tokens[head + 1]?.lower === 'out') return applied('averted', up(), 'rule')
  // 'accused of bombing' leaves it open; 'blamed for the attack' and 'convicted of murder' take it for granted.
  if (['accuse', 'suspect', 'charge'].includes(governor.lemma) && ['of', 'with'].includes(preposition)) {
    return applied('hedged', up(), governor.lemma)
  }
  if (
    carryingVerbs.has(governor.lemma) &&
    (asObject ||
      plainRelation(tokenAt(sentence, index)) === 'nsubj' ||
      (preposition === 'in' && ['result', 'end', 'participate', 'engage', 'take', 'lead'].includes(governor.lemma)))
  ) {
    const above = up()
    // 'whether the strikes were carried out by ...': what is asked is who did it, not whether it was done.
    return above.reason === 'question' && isDefinite(sentence, index) ? asserted : above
  }
  // 'A raid will follow the vote', 'An incursion would threaten the pipeline': one that nobody has told of yet.
  const isTold = dependents(sentence, index, 'acl').length > 0 || dependents(sentence, index, 'nmod').some((i) => isDayOrMonth.has(tokenAt(sentence, i).lower))
  if (relation === 'nsubj' && !isTold && dependents(sentence, index, 'det').some((i) => ['a', 'an', 'any'].includes(tokenAt(sentence, i).lower))) {
    const above = up()
    if (above.modality === 'future' || above.modality === 'hypothetical') return withoutPolarity(above)
  }
  return asserted
}

/** Past tense, by the verb or its auxiliary. */
function isPast(sentence: Sentence, index: number): boolean {
  return (
    tokenAt(sentence, index).fine === 'VBD' ||
    dependents(sentence, index, 'aux', 'cop').some((i) => tokenAt(sentence, i).fine === 'VBD')
  )
}

function isDefinite(sentence: Sentence, index: number): boolean {
  return dependents(sentence, index, 'det').some((i) => ['the', 'these', 'those', 'this'].includes(tokenAt(sentence, i).lower))
}

/** Applies what a governing word says to its own standing. */
function applied(signature: Signature, above: Judgement, word: string): Judgement {
  const affirmed = above.polarity === 'affirms'
  const certain = above.modality === 'asserted' || above.modality === 'background' || above.modality === 'hedged'
  switch (signature) {
    case 'fact':
      return asserted
    case 'same':
      return above
    case 'averted':
      if (!certain) return { modality: 'hypothetical', polarity: affirmed ? 'denies' : 'affirms', reason: `averted/${word}` }
      return {
        modality: above.modality,
        polarity: affirmed ? 'denies' : 'affirms',
        reason: affirmed ? `averted/${word}` : above.reason,
      }
    case 'denied':
      return {
        modality: above.modality === 'asserted' ? 'asserted' : above.modality,
        polarity: affirmed ? 'denies' : 'affirms',
        reason: `denied/${word}`,
      }
    case 'attempted':
      if (!certain) return above
      return {
        modality: affirmed ? 'hedged' : 'hypothetical',
        polarity: affirmed ? 'affirms' : 'denies',
        reason: `attempted/${word}`,
      }
    case 'hedged':
      return { modality: certain ? 'hedged' : above.modality, polarity: above.polarity, reason: `hedged/${word}` }
    case 'planned':
      return { modality: 'future', polarity: above.polarity, reason: `planned/${word}` }
    case 'wanted':
      return { modality: 'hypothetical', polarity: above.polarity, reason: `wanted/${word}` }
    case 'possible':
      return { modality: 'hypothetical', polarity: 'affirms', reason: `possible/${word}` }
  }
}

/** An '-ing' clause shares the certainty of its main clause, not its negation. */
function withoutPolarity(above: Judgement): Judgement {
  return {
    modality: above.modality,
    polarity: 'affirms',
    reason: above.polarity === 'affirms' || above.modality !== 'asserted' ? above.reason : 'asserted',
  }
}

const permissive: ReadonlySet<string> = new Set(['allow', 'enable', 'persuade', 'convince', 'encourage', 'tempt', 'inspire'])

/** The signature of a verb over a verbal complement, by the complement's form. */
function verbSignature(sentence: Sentence, index: number, head: number): Signature {
  const governor = tokenAt(sentence, head)
  const token = tokenAt(sentence, index)
  const signature = signatureIn(verbs, governor) ?? 'fact'
  const marks = dependents(sentence, index, 'mark').map((i) => tokenAt(sentence, i).lower)
  const infinitive = marks.includes('to') && (token.tag === 'VERB' || token.tag === 'AUX')
  // 'told reporters that clashes are continuing' is a clause, 'stopped continuing' a gerund.
  const gerund = token.fine === 'VBG' && dependents(sentence, index, 'aux').length === 0
  if (signature === 'averted') {
    if (governor.lemma === 'forget') return infinitive ? 'averted' : 'fact'
    if (gerund && !marks.includes('from') && ['stop', 'keep', 'halt', 'cease', 'miss'].includes(governor.lemma))
      return governor.lemma === 'keep' ? 'same' : 'fact'
    return 'averted'
  }
  if (signature === 'fact' && infinitive) {
    if (governor.lemma === 'tell') return 'wanted'
    // 'is said to have', 'was reported to have', 'claims to have'
    if (['say', 'report', 'find', 'know', 'show', 'see', 'declare', 'announce'].includes(governor.lemma))
      return isPassive(sentence, head) ? 'hedged' : 'fact'
    if (governor.lemma === 'claim') return 'hedged'
    return ['regret', 'sorry', 'glad', 'sad', 'proud', 'shocked'].includes(governor.lemma) ? 'fact' : 'wanted'
  }
  // 'police had to open fire' tells that they did; 'has to' does not.
  if (signature === 'same' && infinitive && governor.lemma === 'have')
    return governor.fine === 'VBD' || governor.fine === 'VBN' ? 'same' : 'wanted'
  if (signature === 'same' && infinitive && governor.lemma === 'be') return 'planned'
  // 'allowed them to leave': told as done in the past only.
  if (signature === 'same' && infinitive && permissive.has(governor.lemma)) {
    return governor.fine === 'VBD' || governor.fine === 'VBN' ? 'hedged' : 'wanted'
  }
  // 'told that ...', 'insisted that ...': a clause of its own is no wish.
  if (signature === 'wanted' && !infinitive && !gerund && token.fine !== 'VB') return 'fact'
  if (signature === 'attempted' && !infinitive) return 'fact'
  // 'determines who carried out the raids', 'agreed that shots were fired': a clause told as past.
  if (signature === 'planned' && !infinitive && !gerund && token.fine !== 'VB') return 'fact'
  if (signature === 'wanted' && gerund && !infinitive)
    return ['like', 'love', 'hate'].includes(governor.lemma) ? 'fact' : 'wanted'
  if (signature === 'planned' && gerund && governor.lemma === 'go') return token.lemma === 'go' ? 'planned' : 'same'
  if (signature === 'planned' && governor.lemma === 'go' && governor.fine !== 'VBG') return 'same'
  return signature
}

function tableOf(groups: readonly GoverningWords[]): ReadonlyMap<string, Signature> {
  const table = new Map<string, Signature>()
  for (const group of groups) for (const word of group.words.split('|')) if (!table.has(word)) table.set(word, group.signature)
  return table
}

const verbs = tableOf(governingVerbs)
const nouns = tableOf(governingNouns)
const adjectives = tableOf(actAdjectives)

function signatureIn(table: ReadonlyMap<string, Signature>, token: Token): Signature | null {
  return table.get(token.lemma) ?? table.get(token.lower) ?? null
}
