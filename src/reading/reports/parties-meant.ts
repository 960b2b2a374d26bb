import { familyOf } from '../../record/act.ts'
import type { ActArgument, ActMention, SpeechMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import { overlaps, wordsOf } from '../../record/span.ts'
import { among, SpanIndex } from '../../record/span-index.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, nounPhraseSpan, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { remainsNouns } from '../../lexicon/en/acts.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { bodyNouns, groupTraits, isPersonNoun, manyPeople } from '../../lexicon/en/people.ts'
import { groupNouns, institutionNouns } from '../../lexicon/en/saying.ts'
import { cardinals } from '../../lexicon/en/times.ts'
import { classOf } from '../acts/noun-class.ts'
import type { Found } from './assemble.ts'
import type { PlacedAct } from './placed-act.ts'
import { headOfSpan } from '../../text/in-sentence.ts'
import { actsOf, sentenceOf } from './by-sentence.ts'

/** An argument with the sentence its words stand in, and where it is said, where that is elsewhere. */
export interface PlacedArgument extends ActArgument {
  readonly sentence: number
  readonly saidAt?: Span
}

/** Who a party of an act is: where a pronoun or a bare number stands for it, whom that takes up of the words before; else the party as it stands. */
export function partiesMeant(found: Found, act: ActMention, argument: ActArgument): PlacedArgument[] {
  const held = heldBefore(found, act, argument)
  const meant = held === null ? doersMeant(found, act, argument) : [held]
  if (meant.length > 0) return meant
  const harmed = harmedMeant(found, act, argument)
  return harmed.length > 0 ? harmed : [{ ...argument, sentence: act.sentence }]
}

/**
 * 'Two men were arrested. Prosecutors charged them with the murder': the pronoun of who is charged means those who were held in the
 * sentence before, where they are the only ones held there and as many as the pronoun says. Null where nobody is.
 */
function heldBefore(found: Found, act: ActMention, argument: ActArgument): PlacedArgument | null {
  const pronoun = tokenAt(found.tagged.sentences[act.sentence] as Sentence, argument.head).lower
  if (argument.suspected !== true || !/^(?:they|them|he|him|she|her)$/.test(pronoun)) return null
  const before = act.sentence - 1
  const held = actsOf(found.placed, before).flatMap((i) => {
    const { act: arrest } = found.placed[i] as PlacedAct
    return arrest.type === 'liberty.arrest' ? arrest.arguments.filter(({ role }) => role === 'victim') : []
  })
  const [only, another] = held
  if (only === undefined || another !== undefined) return null
  const isMany = tokenAt(found.tagged.sentences[before] as Sentence, only.head).fine === 'NNS'
  return isMany === (pronoun === 'they' || pronoun === 'them') ? { ...argument, span: only.span, head: only.head, sentence: before } : null
}

/**
 * 'The army said that it had carried out a raid', 'The front wants independence. In May it killed nine people', 'Settlers came at night. One of
 * them shot a shepherd': who the 'it' or 'they' is that did something: the body that says so, else the subject of the sentence before, where that
 * is a body, a band or several people, or bodies joined ('The army and the police came. They burnt 30 huts'). Nobody where none is.
 */
function doersMeant(found: Found, act: ActMention, argument: ActArgument): PlacedArgument[] {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  if (argument.role !== 'perpetrator') return []
  const pronoun = pronounOf(sentence, argument.head)
  if (pronoun === null) return onePersonMeant(found, act, argument)
  const { lower, start } = tokenAt(sentence, pronoun)
  const said = speakerOfOwn(found, start)
  if (said !== null) {
    const at = sentenceOf(found.tagged, said)
    const before = found.tagged.sentences[at]
    const head = before === undefined ? -1 : headOfSpan(before, said)
    return before === undefined || head < 0 || !mayAct(before, head, lower) ? [] : [{ ...argument, span: said, head, sentence: at, outright: true, saidAt: act.trigger }]
  }
  if ((start - sentence.start > 30 && !isBehindWhenAndWhere(sentence, pronoun)) || isQuoted(found, start)) return []
  // 'Settlers came down. They threw stones. They burnt a car': the same pronoun opens the sentences between.
  for (let at = act.sentence - 1; at >= 0 && at >= act.sentence - 3; at -= 1) {
    const before = found.tagged.sentences[at] as Sentence
    if (before.passage !== sentence.passage) return []
    const head = subjectOf(before)
    if (head >= 0) return whoMayAct(before, head, lower).map((who) => ({ ...argument, span: nounPhraseSpan(before, who), head: who, sentence: at, outright: true, saidAt: act.trigger }))
    if (before.tokens[0]?.lower !== (lower === 'them' ? 'they' : lower)) return []
  }
  return []
}

/** 'In Dola, on the night of Saturday to Sunday, they ...': nothing but when and where stands before the pronoun. */
function isBehindWhenAndWhere({ start, tokens }: Sentence, pronoun: number): boolean {
  return (tokens[pronoun]?.start ?? 0) - start <= 90 && !tokens.slice(0, pronoun).some(({ tag, lemma }) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || isPersonNoun.has(lemma) || bodyNouns.has(lemma))
}

/** 'Her husband was detained. He had strangled her': who 'he' is that opens a sentence, unless it is whom the sentence before tells as harmed. */
function onePersonMeant(found: Found, act: ActMention, argument: ActArgument): PlacedArgument[] {
  const at = act.sentence - 1
  const { start } = tokenAt(found.tagged.sentences[act.sentence] as Sentence, argument.head)
  if (start - (found.tagged.sentences[act.sentence] as Sentence).start > 10 || isQuoted(found, start)) return []
  const span = takerMeant(found, act.sentence, argument.span)
  if (span === null) return []
  const isHarmed = actsOf(found.placed, at).some((i) => {
    const { act: other } = found.placed[i] as PlacedAct
    return familyOf(other.type) !== 'liberty' && other.arguments.some((each) => each.role === 'victim' && overlaps(each.span, span))
  })
  return isHarmed ? [] : [{ ...argument, span, head: subjectOf(found.tagged.sentences[at] as Sentence), sentence: at, outright: true, saidAt: act.trigger }]
}

/** 'A man was arrested. He confessed': whom a pronoun that takes a stance takes up, the subject of the sentence before. Null for other words, and where nobody fits. */
export function takerMeant(found: Found, index: number, who: Span): Span | null {
  const pronoun = wordsOf(found.document.text, who).toLowerCase()
  const [before, own] = [found.tagged.sentences[index - 1], found.tagged.sentences[index]]
  if (!/^(?:he|she|they|it)$/.test(pronoun) || before === undefined || before.passage !== own?.passage) return null
  const head = subjectOf(before)
  if (head < 0) return null
  const isOne = pronoun === 'he' || pronoun === 'she'
  const fitting = isOne ? classOf(before, head) === 'person' && tokenAt(before, head).fine !== 'NNS' : mayAct(before, head, pronoun)
  return fitting ? nounPhraseSpan(before, head) : null
}

/** The pronoun that a doer is: 'it', 'they', and the 'them' of 'one of them'; null for anybody who is told by other words. */
function pronounOf(sentence: Sentence, head: number): number | null {
  const { lower, tag } = tokenAt(sentence, head)
  if (lower === 'it' || lower === 'they') return head
  const of = sentence.tokens[head + 1]?.lower === 'of' && sentence.tokens[head + 2]?.lower === 'them'
  return of && (tag === 'NUM' || ['one', 'some', 'several', 'both', 'all'].includes(lower)) ? head + 2 : null
}

/** The head of what a sentence is about: the subject of its main verb, or a noun that opens it and lost its verb to a clause in between; -1 for none. */
function subjectOf({ tokens }: Sentence): number {
  // 'UN: Gunmen attacked a village': a label is no subject.
  const subject = tokens.findIndex(({ relation, head, tag }, i) => relation.startsWith('nsubj') && tokens[head]?.relation === 'root' && tag !== 'PRON' && i < 12 && tokens[i + 1]?.text !== ':')
  return subject >= 0 ? subject : tokens.findIndex(({ relation, tag }, i) => relation === 'root' && (tag === 'NOUN' || tag === 'PROPN') && i < 6 && tokens[i + 1]?.text === ',')
}

/** The speaker of words that begin with a pronoun: 'the army said that *it* had ...', where no other noun stands before the pronoun. */
function speakerOfOwn(found: Found, pronoun: number): Span | null {
  const speech = found.speech.filter(({ content, speaker, cue }) => speaker !== null && cue !== null && content.start <= pronoun && pronoun < content.end && speaker.end <= content.start && pronoun - content.start <= 40)
  const [own] = speech.sort((a, b) => b.content.start - a.content.start)
  return own !== undefined && /^(?:that )?(?:on \p{L}+ |also |then |in \p{L}+ )?$/iu.test(found.document.text.slice(own.content.start, pronoun)) ? own.speaker : null
}

function isQuoted(found: Found, at: number): boolean {
  return found.tagged.quotations.some((quotation) => quotation.start <= at && at < quotation.end)
}

/** Who of a subject may be the pronoun that does something: the subject itself, for 'they' also several bodies or people joined. */
function whoMayAct(sentence: Sentence, subject: number, pronoun: string): number[] {
  const { head: verb } = tokenAt(sentence, subject)
  // The parse makes two subjects of 'The ESMAD and the army came'.
  const joined = [...new Set([...withConjuncts(sentence, subject), ...(verb < 0 ? [] : dependents(sentence, verb, 'nsubj').filter((i) => i < verb && sentence.tokens[i + 1]?.text !== ':'))])]
  const areParties = joined.every((i) => tokenAt(sentence, i).tag === 'PROPN' || bodyNouns.has(tokenAt(sentence, i).lemma) || isPersonNoun.has(tokenAt(sentence, i).lemma))
  if (pronoun !== 'it' && joined.length > 1 && areParties) return joined
  return mayAct(sentence, subject, pronoun) ? [subject] : []
}

/** A body or a band for 'it', several people or a band for 'they'. */
function mayAct(sentence: Sentence, head: number, pronoun: string): boolean {
  const { tag, fine, lemma } = tokenAt(sentence, head)
  if (pronoun !== 'it') return (fine === 'NNS' && isPersonNoun.has(lemma)) || (fine === 'NN' && (manyPeople.has(lemma) || bandNouns.has(lemma))) || (fine === 'NNPS' && dependents(sentence, head, 'det').length > 0)
  return (tag === 'NOUN' && fine === 'NN' && (institutionNouns.has(lemma) || groupNouns.has(lemma) || bandNouns.has(lemma))) || (fine === 'NNP' && (bodyHead.test(tokenAt(sentence, head).text) || dependents(sentence, head, 'det').length > 0))
}

const bandNouns: ReadonlySet<string> = new Set(['gang', 'mob', 'force', 'battalion', 'unit', 'cartel', 'faction', 'regime', 'cell', 'insurgency', 'wing', 'guard', 'patrol', 'squad'])
const bodyHead = /^(?:Army|Police|Front|Brigades?|Group|Movement|Militia|Command|Forces?|Guard|Ministry|Government|Military|Navy|State|Party|Council|Authority|Corps)$/

/** How many a word that takes up people says they are: one, a number, or any number above one. */
type Taken = { readonly from: number; readonly to: number; readonly sex: 'f' | 'm' | null }

function takenByPronoun(lower: string): Taken | null {
  if (['he', 'him', 'his'].includes(lower)) return { from: 1, to: 1, sex: 'm' }
  if (['she', 'her'].includes(lower)) return { from: 1, to: 1, sex: 'f' }
  return ['they', 'them', 'their'].includes(lower) ? { from: 2, to: Infinity, sex: null } : null
}

/** 'him', 'they', 'both', 'all four', 'the two': words that take up people told before; null for any others. */
function takenUpBy(sentence: Sentence, head: number): Taken | null {
  const { lower, tag } = tokenAt(sentence, head)
  // 'His body was found'
  const [whose] = remainsNouns.has(tokenAt(sentence, head).lemma) ? dependents(sentence, head, 'nmod:poss') : []
  const pronoun = takenByPronoun(whose === undefined ? lower : tokenAt(sentence, whose).lower)
  if (pronoun !== null) return pronoun
  const before = sentence.tokens[head - 1]?.lower ?? ''
  const next = sentence.tokens[head + 1]
  const isAlone = next === undefined || ['AUX', 'VERB', 'ADV', 'PUNCT'].includes(next.tag) || (next.lower === 'of' && ['them', 'these', 'those'].includes(sentence.tokens[head + 2]?.lower ?? ''))
  if (!isAlone) return null
  if (lower === 'both') return { from: 2, to: 2, sex: null }
  if (lower === 'all' && next?.lower === 'of') return { from: 2, to: Infinity, sex: null }
  const number = tag === 'NUM' && (before === 'all' || before === 'the') ? cardinals[lower] : undefined
  return number !== undefined && number > 1 ? { from: number, to: number, sex: null } : null
}

/**
 * 'The priest was seized. He was found dead', 'Police held two students. Both were beaten', 'They picked out five men and shot them': whom a
 * pronoun or a number takes up that the act befell, in the sentence or the one before: the only ones told there who may be meant, of
 * several those whom an act befell. Nobody where none or more than one may be.
 */
function harmedMeant(found: Found, act: ActMention, argument: ActArgument): PlacedArgument[] {
  const own = found.tagged.sentences[act.sentence] as Sentence
  const taken = argument.role === 'victim' ? takenUpBy(own, argument.head) : null
  const { start, lower: pronoun } = tokenAt(own, argument.head)
  if (taken === null || isQuoted(found, start)) return []
  // 'One man who tried to stop them was shot': a parse that takes the object of one verb for the subject of another
  if (['him', 'them'].includes(pronoun) && start < act.trigger.start) return []
  const doers = act.arguments.filter(({ role }) => role === 'perpetrator').flatMap((each) => partiesMeant(found, act, each))
  for (const at of [act.sentence, act.sentence - 1]) {
    const sentence = found.tagged.sentences[at]
    if (sentence === undefined || sentence.passage !== own.passage) return []
    const told = personsTold(found, at).filter(({ span }) => span.end <= start && !doers.some((doer) => overlaps(doer.span, span)))
    // 'Police spoke of the killing of a teacher. Both were shot': where an act befell somebody, a bare plural is not the two.
    const isNumbered = taken.from === taken.to && taken.from > 1 && told.some(({ isBefallen }) => isBefallen)
    const fitting = told.filter((each) => fits(each, taken) && !(isNumbered && each.number === null && !each.isBefallen) && !isDeadBefore(found, act, at, each.span))
    const befallen = fitting.filter(({ isBefallen }) => isBefallen)
    const chosen = befallen.length > 0 ? befallen : fitting
    const [only, another] = chosen
    if (only !== undefined) return another === undefined ? only.heads.map((head) => ({ ...argument, span: only.heads.length > 1 ? nounPhraseSpan(sentence, head) : only.span, head, sentence: at, outright: true, saidAt: act.trigger })) : []
  }
  return []
}

/** A person or persons told in a sentence. */
interface PersonsTold {
  readonly span: Span
  readonly heads: readonly number[]
  /** How many they are; null for a bare plural. */
  readonly number: number | null
  readonly sex: 'f' | 'm' | null
  /** An act of the sentence befell them. */
  readonly isBefallen: boolean
}

/** Those whom the clauses of a sentence are about: subjects, objects and whom its acts befell ('the killing of a teacher and her son'), joined ones together, who do not speak. */
function personsTold(found: Found, index: number): PersonsTold[] {
  const sentence = found.tagged.sentences[index] as Sentence
  const befallen = actsOf(found.placed, index).flatMap((i) => (found.placed[i] as PlacedAct).act.arguments.filter(({ role }) => role === 'victim').map(({ head }) => head))
  return sentence.tokens.flatMap((token, head): PersonsTold[] => {
    if ((token.tag !== 'NOUN' && token.tag !== 'PROPN') || classOf(sentence, head) !== 'person' || !(isInClause(found, sentence, head) || (befallen.includes(head) && token.relation !== 'conj' && !isDayOrMonth.has(token.lower)))) return []
    // 'The bodies of five men were found. They had been taken': the men
    const whose = remainsNouns.has(token.lemma) ? dependents(sentence, head, 'nmod').filter((i) => caseOf(sentence, i) === 'of' && classOf(sentence, i) === 'person') : []
    if (remainsNouns.has(token.lemma) && whose.length === 0) return []
    return personsAt(found, sentence, whose[0] ?? head, befallen, head)
  })
}

/** Those whom a noun with what is joined to it names; nobody where they are who speaks. */
function personsAt(found: Found, sentence: Sentence, head: number, befallen: readonly number[], told: number): PersonsTold[] {
  const span = nounPhraseSpan(sentence, head)
  if (speakers(found.speech).overlapping(span).length > 0) return []
  const heads = withConjuncts(sentence, head).filter((i) => classOf(sentence, i) === 'person')
  const sexes = new Set(heads.map((i) => groupTraits[tokenAt(sentence, i).lemma]?.sex ?? kin[tokenAt(sentence, i).lemma] ?? null))
  return [{ span, heads, number: heads.length > 1 ? heads.length : numberOf(sentence, head), sex: sexes.size === 1 ? ([...sexes][0] ?? null) : null, isBefallen: [...heads, told].some((i) => befallen.includes(i)) }]
}

/** A subject or an object, or a name of a person that what is owned is owned by: 'the car of Jorge Ruiz'. */
function isInClause(found: Found, sentence: Sentence, head: number): boolean {
  const token = tokenAt(sentence, head)
  if (['nsubj', 'obj', 'iobj'].includes(plainRelation(token))) return true
  if (plainRelation(token) !== 'nmod' || caseOf(sentence, head) !== 'of') return false
  return among(found.actorMentions, token).some(({ isPronoun, actorId }) => !isPronoun && found.actors.some(({ id, kind }) => id === actorId && kind === 'person'))
}

const speakers = onceFor((speech: readonly SpeechMention[]) => new SpanIndex(speech.map(({ speaker }) => speaker)))

function numberOf(sentence: Sentence, head: number): number | null {
  const { fine } = tokenAt(sentence, head)
  const told = dependents(sentence, head, 'nummod').map((i) => cardinals[tokenAt(sentence, i).lower] ?? Number(tokenAt(sentence, i).lower.replace(/,/g, ''))).find((each) => Number.isFinite(each))
  return told ?? (fine === 'NNS' || fine === 'NNPS' || manyPeople.has(tokenAt(sentence, head).lemma) ? null : 1)
}

function fits({ number, sex }: PersonsTold, { from, to, sex: wanted }: Taken): boolean {
  if (wanted !== null && sex !== null && sex !== wanted) return false
  return number === null ? to > 1 : number >= from && number <= to
}

/** 'Gunmen killed two traders. They were arrested': who was killed in the sentence before is not held or hurt in this one, though it may tell that they were shot or beaten. */
function isDeadBefore(found: Found, act: ActMention, sentence: number, span: Span): boolean {
  if (act.type === 'attack.beating' || act.type === 'attack.sexual' || (act.measure !== 'injured' && ['attack', 'custody'].includes(familyOf(act.type)))) return false
  if (act.measure === 'killed' || act.measure === 'casualties_unspecified' || sentence === act.sentence) return false
  return actsOf(found.placed, sentence).some((i) => {
    const { act: other } = found.placed[i] as PlacedAct
    return other.measure === 'killed' && other.arguments.some((each) => each.role === 'victim' && overlaps(each.span, span))
  })
}


/** Of which sex those are whom a noun means, beside what `groupTraits` says. */
const kin: Readonly<Record<string, 'f' | 'm'>> = {
  wife: 'f', daughter: 'f', sister: 'f', aunt: 'f', niece: 'f', widow: 'f', grandmother: 'f', granddaughter: 'f', girlfriend: 'f', nun: 'f', spokeswoman: 'f', policewoman: 'f', businesswoman: 'f', chairwoman: 'f',
  husband: 'm', son: 'm', brother: 'm', uncle: 'm', nephew: 'm', grandfather: 'm', grandson: 'm', boyfriend: 'm', priest: 'm', bishop: 'm', imam: 'm', monk: 'm', spokesman: 'm', businessman: 'm', chairman: 'm', fisherman: 'm',
}
