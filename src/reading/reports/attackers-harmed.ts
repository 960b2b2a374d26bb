import type { ActArgument, ActMention, PersonTold } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { byForces, forceNouns, forcesDid, includesDoer, selfKilled } from '../../lexicon/en/measures.ts'
import { doerNouns } from '../../lexicon/en/roles.ts'
import type { AttachedCount } from './attach-counts.ts'
import { ownOutcomes } from './words-of-number.ts'

/**
 * 'A man killed five women in Dola. He was shot dead by police', '... before officers killed the suspect': whom the police shot is who did
 * it, and neither one of the five nor a wounded victim who died. Told only where the words say who did it before, alone.
 */
export function withAttackers(text: string, tagged: TaggedText, acts: readonly ActMention[], attached: readonly AttachedCount[]): AttachedCount[] {
  return attached.map((count) => {
    const { person, best } = count.number
    if (person === undefined || best !== 1 || count.rule === ownLife || !ownOutcomes.has(count.measure) || !isWhoDidIt(text, tagged, acts, attached, count, person)) return count
    return { ...count, rule: attacker, number: { ...count.number, person: { ...person, how: 'other' as const }, group: { ...count.number.group, words: text.slice(person.span.start, person.span.end), status: 'attacker' as const } } }
  })
}

/**
 * 'Six dead, including the gunman' has who did it in; 'killed five before taking his own life' has not, nor has the same figure told
 * elsewhere without more words.
 */
export function saysOfAttacker(text: string, tagged: TaggedText, attached: readonly AttachedCount[]): AttachedCount[] {
  const isTotal = ({ measure, part }: AttachedCount) => measure === 'killed' && part !== 'subset' && part !== 'cumulative'
  const own = attached.filter(({ rule, measure }) => measure === 'killed' && (rule === ownLife || rule === attacker))
  const thenDied = ({ number, words }: AttachedCount) => text.slice(words.end, tagged.sentences[number.sentence]?.end).search(selfKilled) >= 0 || own.some((other) => other.number.sentence === number.sentence && other.number.span.start > number.span.start)
  // 'Three women were killed. The gunman also died.'
  const also = attached.filter((count) => count.measure === 'killed' && count.part === 'additional' && count.number.group?.status === 'attacker' && !own.includes(count))
  const isBeforeHim = ({ number }: AttachedCount) => also.some((other) => other.number.span.start > number.span.start && other.number.sentence - number.sentence <= 2)
  const withHim = attached.filter((count) => isTotal(count) && includesDoer.test(text.slice(count.words.end, count.words.end + 80)))
  const without = attached.filter((count) => isTotal(count) && !own.includes(count) && ((besides.has(count.rule) && thenDied(count)) || beforeOwnDeath(text, tagged, count) || isBeforeHim(count)))
  // 'A boy fatally shot himself ... The boy shot himself on Sunday': nobody else was hit
  const isHimself = (count: AttachedCount) => own.some(({ rule }) => rule === ownLife) && count.measure === 'casualties_unspecified' && count.number.best === 1 && /^ (?:himself|herself)\b/.test(text.slice(count.words.end, count.words.end + 12))
  const isSame = (count: AttachedCount) => (other: AttachedCount) => other.number.best !== null && other.number.best > 1 && other.number.best === count.number.best
  return attached.filter((count) => !isHimself(count)).map((count) => {
    if (!isTotal(count) || own.includes(count)) return count
    if (withHim.some((other) => other === count || isSame(count)(other))) return { ...count, includesAttacker: 'yes' as const }
    return without.some((other) => other === count || isSame(count)(other)) ? { ...count, includesAttacker: 'no' as const } : count
  })
}

const ownLife = 'rule:counts/own-life'
export const attacker = 'rule:counts/attacker'

/** 'left seven people dead before the gunman killed himself' */
function beforeOwnDeath(text: string, tagged: TaggedText, { words, number }: AttachedCount): boolean {
  const behind = text.slice(words.end, tagged.sentences[number.sentence]?.end)
  const own = behind.search(selfKilled)
  return (number.best ?? number.min ?? 0) > 1 && own > 0 && /^ before [^.;,]{0,40}$/i.test(behind.slice(0, own))
}

/** Rules by which a verb has those counted for its object. */
const besides: ReadonlySet<string> = new Set(['rule:counts/verb', 'rule:counts/argument', 'rule:counts/near'])

function isWhoDidIt(text: string, tagged: TaggedText, acts: readonly ActMention[], attached: readonly AttachedCount[], count: AttachedCount, person: PersonTold): boolean {
  const own = tagged.sentences[count.number.sentence] as Sentence
  if (goesOnFromOwn(own, acts, attached, count)) return true
  const isNoun = person.how === 'definite' && person.noun !== null && doerNouns.has(person.noun)
  if (!isNoun && (person.how !== 'pronoun' || !isByForces(text, own, person))) return false
  // An act that harmed others, told before by its one doer.
  return acts.some((act, i) => {
    const distance = count.number.sentence - act.sentence
    if (distance < 0 || distance > (isNoun ? 3 : 1) || act.trigger.start >= person.span.start || act.polarity !== 'affirms') return false
    const [doer, another] = act.arguments.filter(({ role }) => role === 'perpetrator')
    const sentence = tagged.sentences[act.sentence] as Sentence
    if (doer === undefined || another !== undefined || sentence.passage !== own.passage || !isOnePerson(sentence, doer) || doer.span.start >= person.span.start) return false
    if (!isNoun && !isSubject(sentence, doer)) return false
    return attached.some((other) => other !== count && other.act === i && ownOutcomes.has(other.measure) && other.number.person?.how !== 'pronoun' && other.number.span.start < person.span.start)
  })
}

/** 'A man shot four people and was then killed by a deputy': the passive goes on from what he did to others. */
function goesOnFromOwn(sentence: Sentence, acts: readonly ActMention[], attached: readonly AttachedCount[], count: AttachedCount): boolean {
  const own = count.act === null ? undefined : acts[count.act]
  if (own === undefined || own.sentence !== count.number.sentence) return false
  const { relation, head } = tokenAt(sentence, own.token)
  const before = relation === 'conj' ? acts.findIndex((act) => act.sentence === own.sentence && act.token === head) : -1
  const isDoer = before >= 0 && (acts[before] as ActMention).arguments.some((each) => each.role === 'perpetrator' && each.head === count.number.head && own.arguments.some((other) => other.role === 'victim' && other.head === each.head))
  return isDoer && attached.some((other) => other !== count && other.act === before && ownOutcomes.has(other.measure))
}

/** 'he was shot dead by police', 'police shot him'. */
function isByForces(text: string, sentence: Sentence, { span }: PersonTold): boolean {
  return byForces.test(text.slice(span.end, sentence.end)) || forcesDid.test(text.slice(sentence.start, span.start))
}

/** One man or woman who is no officer: an officer is who shoots in the next sentence. */
function isOnePerson(sentence: Sentence, { head }: ActArgument): boolean {
  const { fine, lemma } = tokenAt(sentence, head)
  return (fine === 'NN' || fine === 'NNP') && !forceNouns.has(lemma)
}

/** The subject of what the sentence tells first of all. */
function isSubject(sentence: Sentence, { head }: ActArgument): boolean {
  const { relation, head: verb } = tokenAt(sentence, head)
  return relation.startsWith('nsubj') && tokenAt(sentence, Math.max(0, verb)).head < 0
}
