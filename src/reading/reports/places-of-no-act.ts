import type { ActMention, PlaceMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { motionVerbs, sendingVerbs, travelVerbs } from '../../lexicon/en/acts.ts'
import { fromOccasion, holdersOfOffice, homePeople, homeVerbs, movingIn, officeNouns, officersOf, seatsOfPower, stationOfSpeaker, tellersFromAfar } from '../../lexicon/en/circumstances.ts'
import { armedNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { isRoadNoun } from '../../lexicon/en/things.ts'
import { headOfSpan, wordsBefore } from '../../text/in-sentence.ts'

/** Places in a sentence at which nothing that it tells was done: where people are from, are brought to or hold an office. */

/** 'A Hermantown man was arrested', 'Ida Mbeki, 22, of Dola, was arrested': where one person is from; 'Mosul residents were shot' were there. */
export function isHome(sentence: Sentence, span: Span): boolean {
  const first = sentence.tokens.findIndex((each) => each.start >= span.start)
  const opens = startOfTown(sentence, first)
  const [named, comma, of] = [sentence.tokens[opens - 3], sentence.tokens[opens - 2], sentence.tokens[opens - 1]]
  if (of?.lower === 'of' && comma?.text === ',' && (named?.tag === 'PROPN' || named?.tag === 'NUM')) return true
  // 'a bus driver from Marden, Calif., was killed': where one person is from, whatever the person is
  if (of?.lower === 'from' && comma?.tag === 'NOUN' && comma.fine === 'NN' && isPersonNoun.has(comma.lower) && isDescribed(sentence, opens - 2)) return true
  // 'the Warsaw-based union said': where those who speak or act have their seat
  const behind = sentence.tokens.findIndex((each) => each.start >= span.end)
  if (behind >= 0 && /^[-‐‑–]$/.test(sentence.tokens[behind]?.text ?? '') && sentence.tokens[behind + 1]?.lower === 'based') return true
  const i = headOfSpan(sentence, span)
  const token = i < 0 ? undefined : tokenAt(sentence, i)
  // 'has lived in Abidjan since he was toppled'
  if (token !== undefined && token.head >= 0 && caseOf(sentence, i) === 'in' && homeVerbs.has(tokenAt(sentence, token.head).lemma)) return true
  // 'a woman from Dola was shot'
  const isFrom = token !== undefined && token.relation.startsWith('nmod') && caseOf(sentence, i) === 'from'
  if (token === undefined || !(isFrom || /^(?:compound|amod)$/.test(plainRelation(token))) || token.head < 0) return false
  const { fine, lemma } = tokenAt(sentence, token.head)
  return fine === 'NN' && homePeople.has(lemma)
}

/** Where a town begins whose state a name is: the 'Dola' of 'Ida Mbeki, of Dola, Ohio'; the name itself where it is no state behind a town. */
function startOfTown({ tokens }: Sentence, name: number): number {
  let start = name - 1
  if (tokens[start]?.text !== ',') return name
  while (name - start <= 4 && tokens[start - 1]?.tag === 'PROPN') start -= 1
  return start < name - 1 && ['of', 'from'].includes(tokens[start - 1]?.lower ?? '') ? start : name
}

/** ', a bus driver from Dola': the noun tells in passing who somebody is. */
function isDescribed({ tokens }: Sentence, noun: number): boolean {
  const article = tokens.findLastIndex(({ lower }, i) => i < noun && noun - i <= 8 && (lower === 'a' || lower === 'an'))
  return article > 0 && tokens[article - 1]?.text === ',' && tokens[article - 2]?.tag === 'PROPN'
}

/** 'the Dola regional governor', 'the Dola native administration': where an office is of, which may be of all around. */
export function isOfOffice(sentence: Sentence, span: Span): boolean {
  const i = headOfSpan(sentence, span)
  const token = i < 0 ? undefined : tokenAt(sentence, i)
  if (token !== undefined && (isOfSpeaker(sentence, i) || isStationOfSpeaker(sentence, span))) return true
  if (token === undefined || !/^(?:compound|amod|nmod)$/.test(plainRelation(token)) || token.head < i || dependents(sentence, i, 'case').length > 0) return false
  return officeNouns.has(tokenAt(sentence, token.head).lemma)
}

/** 'the emir of Dola told reporters': whose office it is that speaks. */
function isOfSpeaker(sentence: Sentence, place: number): boolean {
  const { head } = tokenAt(sentence, place)
  if (head < 0 || head > place || caseOf(sentence, place) !== 'of' || !holdersOfOffice.has(tokenAt(sentence, head).lemma)) return false
  const { relation, head: verb } = tokenAt(sentence, head)
  return relation.startsWith('nsubj') && verb >= 0 && sayingVerbsOf(tokenAt(sentence, verb).lemma).length > 0
}

/**
 * 'Police in Dola said that a teacher had been shot in Orsk', '..., the ministry in Dola said': where those are who tell it, and a further town, or what
 * rules a whole land, says that it was elsewhere.
 */
export function isWhereToldFrom(sentence: Sentence, span: Span, others: readonly Span[]): boolean {
  let noun = headOfSpan(sentence, span)
  if (noun < 0 || !['in', 'at', 'of'].includes(caseOf(sentence, noun) || 'of')) return false
  for (let guard = 0; guard < 3 && plainRelation(tokenAt(sentence, noun)) === 'nmod'; guard += 1) noun = tokenAt(sentence, noun).head
  const { relation, head: verb, lemma } = tokenAt(sentence, noun)
  if (!relation.startsWith('nsubj') || verb < 0 || sayingVerbsOf(tokenAt(sentence, verb).lemma).length === 0 || span.start <= tokenAt(sentence, noun).start) return false
  if (seatsOfPower.has(lemma)) return true
  // 'The hospital in Dola said that it was hit', 'residents of Dola said': what happened may well have been there
  if (!tellersFromAfar.has(lemma)) return false
  // The other town stands in what is told, and in no phrase with this one.
  const isPlaced = (other: Span) => placedThere.test(`${wordsBefore(sentence, other)} `) && (other.start > tokenAt(sentence, verb).end || other.end < tokenAt(sentence, noun).start - 2)
  return others.some(isPlaced)
}

const placedThere = /\b(?:in|at|near|outside) (?:the )?(?:[\p{Ll}-]+ )?(?:(?:town|village|city|suburb|hamlet) of )?$/u

/** 'Officer-in-Charge of Dola police station Omar Vale said two men were shot in Orsk': where the officer who speaks serves. */
function isStationOfSpeaker({ tokens }: Sentence, { start, end }: Span): boolean {
  const words = (each: readonly Token[]) => each.map(({ text }) => `${text} `).join('')
  const before = tokens.filter((token) => token.end <= start)
  return officersOf.test(words(before.slice(-12))) && stationOfSpeaker.test(words(tokens.filter((token) => token.start >= end).slice(0, 12)))
}

/** True for a place that somebody is brought, sent or flees to, or that a traveller set out from. */
export function isDestination(sentence: Sentence, span: Span): boolean {
  const i = headOfSpan(sentence, span)
  if (i < 0) return false
  // 'a Garissa-bound bus'
  const behind = sentence.tokens.findIndex((token) => token.start >= span.end)
  if (behind > 0 && sentence.tokens[behind]?.text === '-' && sentence.tokens[behind + 1]?.lower === 'bound') return true
  const preposition = caseOf(sentence, i)
  const head = tokenAt(sentence, i).head
  if (head < 0) return false
  const { lemma } = tokenAt(sentence, head)
  if (isWhereComeFrom(sentence, i)) return true
  if (preposition === 'from') return travelVerbs.has(lemma) || sendingVerbs.has(lemma)
  // 'blocked the highway to the capital'
  if (preposition === 'to' && sentence.tokens.some((token, at) => at < i && i - at <= 3 && isRoadNoun.has(token.lemma))) return true
  if (['in', 'at', 'near'].includes(preposition) && (isWhereBrought(sentence, i) || isWhereJudged(sentence, i))) return true
  // 'a force moved into Dola': what it did, it did there
  if (preposition === 'into' && ['move', 'come', 'go', 'drive', 'head'].includes(lemma) && agentsOf(sentence, head).some((at) => armedNouns.has(tokenAt(sentence, at).lemma) || movingIn.has(tokenAt(sentence, at).lemma))) return false
  return ['to', 'into', 'toward', 'towards', 'for'].includes(preposition) && motionVerbs.has(lemma)
}

/** 'were ambushed as they drove back to their village from a meeting in Dola': where travellers had been. */
function isWhereComeFrom(sentence: Sentence, place: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, place - 14), place).map(({ lower }) => lower).join(' ')
  return fromOccasion.test(words)
}

/** 'brought before an investigating judge in Agadir': the town of who somebody was brought before. */
function isWhereJudged(sentence: Sentence, place: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, place - 8), place).map(({ lower }) => lower).join(' ')
  return /\b(?:brought|taken|presented|led|hauled) before (?:an? |the )?(?:[\w-]+ ){0,2}(?:judge|court|magistrate|prosecutor|tribunal) (?:in|at)$/.test(words)
}

/** 'was taken to the hospital in Pasto', 'sent to a prison near Dola': the town of the house somebody was brought to. */
function isWhereBrought(sentence: Sentence, place: number): boolean {
  const preposition = dependents(sentence, place, 'case')[0] ?? -1
  const house = preposition - 1
  if (house < 2 || tokenAt(sentence, house).tag !== 'NOUN') return false
  let at = house - 1
  while (at > 0 && house - at <= 4 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokenAt(sentence, at).tag)) at -= 1
  if (tokenAt(sentence, at).lower !== 'to') return false
  return sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lemma, tag }) => tag === 'VERB' && motionVerbs.has(lemma))
}

/** 'While troops were at a funeral in Baramulla, militants threw a grenade in Sopore': where the clause in front was, and no act of it. */
export function isOfOpeningClause(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], { span }: PlaceMention, places: readonly PlaceMention[]): boolean {
  if (!/^(?:while|as|when|after|although|though)$/.test(tokenAt(sentence, 0).lower)) return false
  const comma = sentence.tokens.find(({ text, start }) => text === ',' && start >= span.end)
  if (comma === undefined || here.some((i) => (acts[i] as ActMention).trigger.start < comma.start)) return false
  return places.some((other) => other.use === 'place' && other.span.start > comma.end)
}
