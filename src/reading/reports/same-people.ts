import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { anybody, anyone } from '../../lexicon/en/joining.ts'
import { isPersonNoun, machines, sidesInArms } from '../../lexicon/en/people.ts'
import { countedBy } from '../acts/noun-class.ts'
import { nameAt } from './met-again.ts'
import type { PlacedAct } from './placed-act.ts'
import { sideOf } from './two-incidents.ts'

/** Whether two acts were done by the same people, or to the same. */

/** 'the murder of Jo Lind' and 'the murder of Vidar Ask': nobody is killed twice, so two names are two killings. */
export function killsAnother(each: PlacedAct, told: readonly PlacedAct[], tagged: TaggedText): boolean {
  const own = killedName(each, tagged)
  if (own === null) return false
  const others = told.map((other) => killedName(other, tagged)).filter((name) => name !== null)
  return others.length > 0 && !others.some((other) => other.some((word) => own.includes(word)))
}

/** 'Three men shot a guard' and, in another paragraph, 'the killing of a teacher last week': each of one person told for the first time, of two trades. */
export function harmsAnother(a: PlacedAct, b: PlacedAct, tagged: TaggedText): boolean {
  const [one, other] = [a, b].map((each) => newVictim(each, tagged))
  return one != null && other != null && one !== other
}

/** The noun for the one person whom an act harms, told with 'a' and by more than sex or age; null for any other. */
function newVictim({ act }: PlacedAct, tagged: TaggedText): string | null {
  const sentence = tagged.sentences[act.sentence]
  const [victim, another] = act.arguments.filter(({ role }) => role === 'victim')
  if (sentence === undefined || victim === undefined || another !== undefined || !harmfulFamilies.has(familyOf(act.type))) return null
  const { fine, lemma } = tokenAt(sentence, victim.head)
  const isNew = dependents(sentence, victim.head, 'det').some((i) => /^an?$/.test(tokenAt(sentence, i).lower))
  return fine === 'NN' && isNew && isPersonNoun.has(lemma) && !anyone.has(lemma) ? lemma : null
}

/** The words of the one name that a noun of killing names as its victim; null for descriptions and for several people. */
function killedName(each: PlacedAct, tagged: TaggedText): readonly string[] | null {
  const sentence = tagged.sentences[each.act.sentence]
  const victims = each.act.arguments.filter((argument) => argument.role === 'victim')
  if (!sentence || victims.length !== 1 || each.act.measure !== 'killed') return null
  const { tag, lemma } = tokenAt(sentence, each.act.token)
  if (tag !== 'NOUN' && !(tag === 'VERB' && /^(?:kill|murder|assassinate|slay)$/.test(lemma))) return null
  const { span, head } = victims[0] as { span: Span; head: number }
  if (sentence.tokens[head]?.fine === 'NNS') return null
  const name = nameAt(sentence, span)
  return name.length > 0 ? name : null
}

/** Two acts of one sentence done to the same people. */
export function sharesArgument(a: PlacedAct, b: PlacedAct): boolean {
  return a.act.sentence === b.act.sentence && a.act.arguments.some((x) => x.role === 'victim' && b.act.arguments.some((y) => y.role === 'victim' && x.head === y.head))
}

/** False where both name who did it and no head word is shared. */
export function sameAgents(a: PlacedAct, b: PlacedAct, tagged: TaggedText): boolean {
  const agents = (each: PlacedAct) =>
    each.act.arguments
      .filter(({ role, head }) => role === 'perpetrator' && !isBlamed(tagged.sentences[each.act.sentence] as Sentence, each.act.token, head))
      .map((argument) => {
        // 'a large number of bandits': the bandits
        const sentence = tagged.sentences[each.act.sentence] as Sentence
        return tokenAt(sentence, countedBy(sentence, argument.head) ?? argument.head)
      })
      .filter(({ tag, lemma }) => tag !== 'PRON' && !anybody.has(lemma.toLowerCase()))
      .map(({ lemma }) => sideOf(lemma.toLowerCase()))
  const ofA = agents(a)
  const ofB = agents(b)
  if (ofA.length === 0 || ofB.length === 0) return true
  return ofA.some((lemma) => ofB.includes(lemma)) || areItsMen(a, b, tagged)
}

/** 'acknowledged two deaths, which it blamed on thugs': by somebody's word, where others may be told to have done it. */
function isBlamed({ tokens }: Sentence, act: number, doer: number): boolean {
  return doer > act && tokens.slice(act + 1, doer).some(({ lemma }) => lemma === 'blame')
}

/** 'A rebel column attacked the town. The guerrillas killed the mayor', 'The Front raided Dola. The rebels ...': the men of the band told before. */
function areItsMen(before: PlacedAct, after: PlacedAct, tagged: TaggedText): boolean {
  const doers = ({ act }: PlacedAct) => act.arguments.filter(({ role }) => role === 'perpetrator').map(({ head }) => ({ sentence: tagged.sentences[act.sentence] as Sentence, head }))
  return doers(after).some(({ sentence, head }) => {
    const { lemma, fine } = tokenAt(sentence, head)
    const isThose = fine === 'NNS' && dependents(sentence, head, 'det').some((i) => /^(?:the|these|those)$/.test(tokenAt(sentence, i).lower))
    const side = isThose ? sidesInArms.find(({ men }) => men.has(lemma)) : undefined
    return side !== undefined && doers(before).some((each) => {
      const first = tokenAt(each.sentence, each.head)
      return first.tag === 'PROPN' || side.men.has(first.lemma) || side.bodies.has(first.lemma)
    })
  })
}

/** Who is told to have done an act, but for the machine it was done with ('a drone hit the market'). */
export function doersOf({ act }: PlacedAct, tagged: TaggedText): readonly number[] {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return act.arguments.flatMap(({ role, head }) => (role === 'perpetrator' && !machines.has(tokenAt(sentence, head).lemma) ? [head] : []))
}

/** True for an act that befell nobody but 'she', 'him' or 'them'. */
export function befellPronoun({ act }: PlacedAct, tagged: TaggedText): boolean {
  const victims = act.arguments.filter(({ role }) => role === 'victim')
  return victims.length > 0 && victims.every(({ head }) => tokenAt(tagged.sentences[act.sentence] as Sentence, head).tag === 'PRON')
}

/** 'Police shot two marchers. Youths threw stones and burned a police post': what others than those who shot did to things is no part of the shooting. */
export function isOfCrowdHit(each: PlacedAct, told: readonly PlacedAct[], tagged: TaggedText): boolean {
  const doersOf = ({ act }: PlacedAct) => act.arguments.filter(({ role }) => role === 'perpetrator' || role === 'participant').map(({ head }) => tokenAt(tagged.sentences[act.sentence] as Sentence, head)).filter(({ tag }) => tag !== 'PRON').map(({ lemma }) => sideOf(lemma.toLowerCase()))
  const own = doersOf(each)
  const { type } = each.act
  if (each.definite || own.length === 0 || !(type === 'protest.riot' || type === 'protest.mob' || familyOf(type) === 'property')) return false
  const others = told.filter((other) => doersOf(other).length > 0)
  return others.some(({ act }) => act.type === 'protest.crackdown' || familyOf(act.type) === 'attack') && !others.some((other) => doersOf(other).some((doer) => own.includes(doer)))
}

/** Who is told to have done an act or taken part in it, by the words that the rules above look at: acts of which it is the same are one to them. */
export function whoDid({ act }: PlacedAct, tagged: TaggedText): string {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const doers = act.arguments.filter(({ role }) => role === 'perpetrator' || role === 'participant')
  return doers.map(({ role, head }) => [role, ...[head, countedBy(sentence, head) ?? head].flatMap((at) => [tokenAt(sentence, at).tag, tokenAt(sentence, at).lemma])].join('/')).join(' ')
}

/** The same for whom it befell. */
export function whomItBefell(each: PlacedAct, tagged: TaggedText): string {
  return `${(killedName(each, tagged) ?? []).join(' ')}/${newVictim(each, tagged) ?? ''}`
}
