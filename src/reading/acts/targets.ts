import type { ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, nounPhraseSpan, phrasesWith, tokenAt, withConjuncts } from '../../text/tree.ts'
import { layingVerbs } from '../../lexicon/en/act-support.ts'
import type { ActTrigger } from '../../lexicon/en/acts.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { isPersonNoun, namedBodies } from '../../lexicon/en/people.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { countedVehicles, housedBodies, landNouns, partsOfHouses } from '../../lexicon/en/things.ts'
import { courtesyTitles } from '../../lexicon/en/titles.ts'
import { classOf, weaponClassOf } from './noun-class.ts'

/** The things among those it befell, none of them the means ('drove *trucks* into a crowd', 'drove over a *mine*'); of a blast also what stood beside it. */
export function thingsHit(sentence: Sentence, match: TriggerMatch, patients: readonly number[]): number[] {
  const { trigger, head, span, phrasal } = match
  // 'found near the town with bullet wounds': wounds and deaths hit no thing
  if (trigger.kind === 'noun' && trigger.role === 'outcome') return []
  const isMeans = (i: number) => (trigger.weapon === 'vehicle' && phrasal && tokenAt(sentence, i).start > span.start && tokenAt(sentence, i).end < span.end) || (trigger.weapon === 'explosive' && i !== head && match.words.includes(i)) || isLadenWithExplosives(sentence, i) || wentOff(sentence, head, i)
  // 'fired from both banks': where they stood
  const isStandpoint = (i: number) => tokenAt(sentence, head).lemma === 'fire' && caseOf(sentence, i) === 'from'
  const things = patients.filter((i) => isHit(sentence, i) && !isMeans(i) && !isStandpoint(i))
  if (things.length > 0) return things
  return isBlast(trigger) ? stoodBy(sentence, head, match) : besideCharge(sentence, head)
}

/** 'the explosion of a car', 'detonated a truck': what went off, and not what it hit; 'the explosion of a bridge' is of what was blown up. */
export function wentOff(sentence: Sentence, head: number, thing: number): boolean {
  const { lemma, tag } = tokenAt(sentence, head)
  if (!countedVehicles.has(tokenAt(sentence, thing).lemma)) return false
  return (lemma === 'detonate' && tag === 'VERB') || (['explosion', 'blast', 'detonation'].includes(lemma) && tag === 'NOUN' && caseOf(sentence, thing) === 'of')
}

/** 'was killed by a bomb placed on top of his car': what stood where the charge was laid. */
function besideCharge(sentence: Sentence, head: number): number[] {
  if (tokenAt(sentence, head).tag !== 'VERB') return []
  const charges = phrasesWith(sentence, head, 'by', 'obl').filter((i) => weaponClassOf(sentence, i) === 'explosive')
  return charges.flatMap((i) => dependents(sentence, i, 'acl')).filter((i) => layingVerbs.has(tokenAt(sentence, i).lemma)).flatMap((i) => thingsBeside(sentence, dependents(sentence, i, 'obl', 'nmod')))
}

/** The things that phrases of a word name as standing beside it, and not behind other prepositions. */
function thingsBeside(sentence: Sentence, phrases: readonly number[]): number[] {
  const near = phrases.flatMap((i) => (standingBeside.has(caseOf(sentence, i)) ? withConjuncts(sentence, i) : []))
  return near.flatMap((i) => thingsAt(sentence, i))
}

/** The house that a noun tells a part of, or the thing that it names; none for other nouns. */
function thingsAt(sentence: Sentence, head: number): number[] {
  return wholeOf(sentence, head) ?? (isThingThere(sentence, head) ? [head] : [])
}

/** 'Three bombs went off, one at the park, another at the university': where each of several went off. */
function oneByOne(sentence: Sentence, head: number): number[] {
  if (!/^NN.?S$/.test(tokenAt(sentence, head).fine)) return []
  return sentence.tokens.flatMap((_, i) => {
    const [first] = dependents(sentence, i, 'case')
    const before = first === undefined ? undefined : sentence.tokens[first - 1]
    if (first === undefined || first <= head || !standingBeside.has(caseOf(sentence, i)) || !/^(?:one|another|others?|two|three|second|third|fourth|last)$/.test(before?.lower ?? '')) return []
    return wholeOf(sentence, i) ?? (isThingThere(sentence, i) || tokenAt(sentence, i).lemma === 'park' ? [i] : [])
  })
}

/** 'A car stuffed with explosives was detonated' */
function isLadenWithExplosives(sentence: Sentence, thing: number): boolean {
  return dependents(sentence, thing, 'acl').some((i) => phrasesWith(sentence, i, 'with', 'obl').some((load) => ['explosive', 'dynamite', 'bomb', 'tnt'].includes(tokenAt(sentence, load).lemma)))
}

/** Acts that go off at a place, or were to: what stands there is what they hit. */
function isBlast({ type }: ActTrigger): boolean {
  return type === 'remote.bomb' || type === 'property.arson' || type === 'remote.disrupted'
}

/** 'A bomb exploded in front of the bank', 'threw a grenade at a police post', 'left a bomb under a bus', 'at the entrance to a hotel': the things told beside it. */
function stoodBy(sentence: Sentence, head: number, match: TriggerMatch): number[] {
  const { head: governor, relation } = tokenAt(sentence, head)
  const subject = governor >= 0 && relation.startsWith('nsubj') && tokenAt(sentence, governor).tag === 'VERB' ? [governor] : []
  const near = [...new Set([head, ...match.words, ...subject])].flatMap((i) => dependents(sentence, i, 'obl', 'nmod'))
  const found = thingsBeside(sentence, near.filter((i) => !match.words.includes(i)))
  return [...new Set([...found, ...oneByOne(sentence, head)])].sort((a, b) => a - b)
}

const standingBeside: ReadonlySet<string> = new Set([
  'at', 'in', 'into', 'inside', 'outside', 'under', 'underneath', 'beneath', 'on', 'onto', 'near', 'by', 'beside', 'alongside', 'against', 'behind', 'opposite', 'next to', 'close to', 'in front of', 'across from', 'adjacent to',
])

/** The house of which 'the entrance to', 'the basement of' and 'in front of' tell a part or a side; null for other nouns. */
function wholeOf(sentence: Sentence, part: number): number[] | null {
  if (!partsOfHouses.has(tokenAt(sentence, part).lemma)) return null
  const whole = dependents(sentence, part, 'nmod').filter((i) => ['of', 'to', 'from'].includes(caseOf(sentence, i))).flatMap((i) => withConjuncts(sentence, i))
  const things = whole.flatMap((i) => thingsAt(sentence, i))
  return things.length > 0 ? things : null
}

/** A thing, or a body that stands for its house: 'outside a travel agency'. */
function isThingThere(sentence: Sentence, head: number): boolean {
  const { lemma } = tokenAt(sentence, head)
  return (classOf(sentence, head) === 'thing' && !landNouns.has(lemma)) || housedBodies.has(lemma)
}

/** Things that can be hit: buildings, vehicles, banners, roads, and bodies told by a common noun ('attacked the newspaper'). */
export function isHit(sentence: Sentence, head: number): boolean {
  const own = classOf(sentence, head)
  return own === 'thing' || own === 'symbol' || own === 'road' || (own === null && housedBodies.has(tokenAt(sentence, head).lemma))
}

/** What an act hit: the first thing, and the others of its list ('three pylons, a bank and two buses'). */
export function targetsOf(sentence: Sentence, things: readonly number[], trigger: Span): Pick<ActMention, 'target' | 'furtherTargets'> {
  const [first, ...others] = things.map((thing) => beforeDay(sentence, withPurpose(sentence, withName(sentence, behindTrigger(sentence, nounPhraseSpan(sentence, thing), trigger)))))
  const further = others.filter((other) => first !== undefined && !overlaps(first, other))
  return first === undefined ? { target: null } : { target: first, ...(further.length > 0 ? { furtherTargets: further } : {}) }
}

/** '"Red Path" guerrillas', 'members of the "Red Path"': a name in quotation marks right before a noun, or at the end of a phrase, belongs to it with both marks. */
export function withQuotedName({ tokens }: Sentence, phrase: Span): Span {
  const first = tokens.findIndex(({ start }) => start >= phrase.start)
  const last = tokens.findIndex(({ end }) => end >= phrase.end)
  const opensAt = isMark(tokens[first - 1]) ? tokens.findLastIndex((token, i) => i < first - 1 && i >= first - 6 && isMark(token)) : -1
  // 'shouting "Death to all" rebels'
  const isName = opensAt >= 0 && tokens[opensAt - 1]?.tag !== 'VERB' && tokens.slice(opensAt + 1, first - 1).every(({ text }) => /^\p{Lu}/u.test(text))
  const marks = tokens.slice(first, last + 1).filter(isMark).length
  const closes = marks % 2 === 1 && isMark(tokens[last + 1]) ? tokens[last + 1] : undefined
  return { start: isName && opensAt < first - 2 ? (tokens[opensAt] as Span).start : phrase.start, end: closes?.end ?? phrase.end }
}

function isMark(token: Sentence['tokens'][number] | undefined): boolean {
  return token !== undefined && /^["\u201c\u201d]$/.test(token.text)
}

/** 'members of the 12th front on Monday': the day behind a party or a thing is of the act, wherever the parse hangs it. */
export function beforeDay({ tokens }: Sentence, phrase: Span): Span {
  const last = tokens.findLastIndex(({ end }) => end <= phrase.end)
  let first = last
  while (first > 0 && isOfDay(tokens[first])) first -= 1
  if (first === last || tokens[first]?.lower !== 'on' || (tokens[first]?.start ?? 0) <= phrase.start) return phrase
  return { start: phrase.start, end: tokens[first - 1]?.end ?? phrase.end }
}

function isOfDay(token: Sentence['tokens'][number] | undefined): boolean {
  return token !== undefined && (token.tag === 'NUM' || isDayOrMonth.has(token.lower) || /^(?:morning|afternoon|evening|night|last|,)$/.test(token.lower))
}

/** 'a training school for teachers', 'a home for retired miners': for whom a thing is belongs to its words, wherever the parse hangs them. */
function withPurpose(sentence: Sentence, phrase: Span): Span {
  const { tokens } = sentence
  const next = tokens.findIndex(({ start }) => start >= phrase.end)
  if (next < 0 || tokenAt(sentence, next).lower !== 'for') return phrase
  let last = next
  while (last < next + 5 && ['ADJ', 'NOUN', 'PROPN'].includes(tokens[last + 1]?.tag ?? '')) last += 1
  const { fine, lemma, end } = tokenAt(sentence, last)
  return last > next && fine === 'NNS' && isPersonNoun.has(lemma) ? { start: phrase.start, end } : phrase
}

/** 'the home of retired colonel Tomas Vale', 'the gang Los Cuervos': the name right behind the noun of a person or a body belongs to the phrase, wherever the parse hangs it. */
export function withName(sentence: Sentence, phrase: Span): Span {
  const last = pastOffice(sentence, sentence.tokens.findIndex((token) => token.end === phrase.end))
  const title = last < 0 ? '' : tokenAt(sentence, last).lower
  if (last < 0 || !(courtesies.has(title) || isPersonNoun.has(tokenAt(sentence, last).lemma) || namedBodies.has(tokenAt(sentence, last).lemma) || housedBodies.has(tokenAt(sentence, last).lemma)) || tokenAt(sentence, last).fine === 'NNS') return phrase
  let end = phrase.end
  for (let i = last + 1; sentence.tokens[i]?.tag === 'PROPN' && !isDayOrMonth.has(tokenAt(sentence, i).lower); i += 1) end = tokenAt(sentence, i).end
  return { start: phrase.start, end }
}

/** 'deputy' of 'candidate for deputy Omar Vale': what somebody stands for, right before the name; the word itself behind other words. */
function pastOffice({ tokens }: Sentence, last: number): number {
  if (!['candidate', 'contender', 'hopeful'].includes(tokens[last]?.lemma ?? '') || tokens[last + 1]?.lower !== 'for') return last
  const office = tokens.findIndex(({ tag }, i) => i > last + 1 && i < last + 5 && tag === 'PROPN') - 1
  return office > last + 1 && isPersonNoun.has(tokens[office]?.lemma ?? '') ? office : last
}

const courtesies: ReadonlySet<string> = new Set(courtesyTitles)

/** 'accused guards of the company of an ambush': what they are accused of is no part of who they are, though the parse hangs it there. */
export function beforeTrigger(sentence: Sentence, phrase: Span, trigger: Span): Span {
  if (phrase.start >= trigger.start || phrase.end < trigger.end) return phrase
  const of = sentence.tokens.findLastIndex(({ lower, start, end }) => lower === 'of' && start > phrase.start && end < trigger.start)
  return of < 1 ? phrase : { start: phrase.start, end: tokenAt(sentence, of - 1).end }
}

/** 'set ablaze six vehicles': the words of the act are no part of what it hit. */
export function behindTrigger(sentence: Sentence, phrase: Span, trigger: Span): Span {
  if (phrase.start < trigger.start || phrase.start >= trigger.end) return phrase
  const next = sentence.tokens.find((token) => token.start >= trigger.end)
  // 'blocked the gate of the refinery': the gate is of the words of the act and is what they blocked
  if (next?.lower === 'of') return phrase
  return next && next.end <= phrase.end ? { start: next.start, end: phrase.end } : phrase
}
