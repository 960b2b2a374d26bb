import type { Token } from '../../text/tagged-text.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { aimedNouns, areaBehind, bodyWords, directions, groundNouns, notSettlements, placeKinds, schoolKinds, waysBetween } from '../../lexicon/en/places.ts'
import { arabicArticles, doneSomewhere, edges, fallingThings, groundAttacks, highGround, leftBehind, papersOfArticle, rainingVerbs, romanceWords, smallWords } from '../../lexicon/en/settlements.ts'
import { isCapital } from './cues.ts'
import { isDayName, isJoiner } from './extent-of-name.ts'
import { isEveryday } from './known-words.ts'
import { isOverrun } from './overrun.ts'

/**
 * 'shot nine people in Ashwari on Monday': a name that nobody knows behind 'in' or 'near', with nothing behind it that it would belong to,
 * is a place too small for the gazetteer. Its words are kept; it gets no point of its own.
 */
export function isSettlementByPreposition(tokens: readonly Token[], at: number, end: number): boolean {
  if (!leadsToSettlement(tokens, at, end)) return false
  const inArea = isPutInArea(tokens, end)
  if (!isWrittenAsSettlement(tokens, at, end, inArea)) return false
  const [next, before] = [tokens[end], tokens[at - 2]]
  if (next === undefined || inArea) return true
  if (next.lower === 'yesterday' || next.lower === 'today' || isDayName(tokens, end)) return true
  // 'at a checkpoint in Kamfanin Doka five weeks earlier'
  if (next.tag === 'NUM' && /^(?:hours|days?|weeks?|months?|years?)$/.test(tokens[end + 1]?.lower ?? '')) return true
  if (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'NUM' || /^['’]s?$/.test(next.text) || next.text === '-') return false
  if (tokens[at - 1]?.tag === 'VERB' || isOverrun(tokens, at, end)) return true
  // 'was fired on near Ashwari'
  if (before?.tag === 'ADP' && /^(?:on|at|upon)$/.test(before.lower) && tokens[at - 3]?.tag === 'VERB') return true
  // 'in Dola Marden, who', 'his faith in Dola'
  return before === undefined || before.lower === 'close' || before.fine === 'RP' || (before.tag === 'NUM' ? !/^\d{4}$/.test(before.text) || isDayOrMonth.has(tokens[at - 3]?.lower ?? '') : ['NOUN', 'PRON', 'VERB', 'PUNCT', 'ADV', 'PROPN'].includes(before.tag))
}

/** True for one to three plain words with capitals that are neither everyday words nor those of a body or a paper, but for a direction before or behind them ('North Okkalapa', 'Tonj North'). */
function isWrittenAsSettlement(tokens: readonly Token[], at: number, end: number, inArea: boolean): boolean {
  const to = end - at > 1 && directions.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end
  const run = tokens.slice(end - at === 2 && directions.has(tokens[at]?.lower ?? '') ? at + 1 : at, to)
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || bodyWords.has(last.lower) || notSettlements.has(first.lower)) return false
  // 'In Tin Orsk, three were hurt': an everyday word in a name that opens a sentence.
  const opens = at === 1 && run.length > 1 && tokens[end]?.text === ',' && run.some((token) => token.tag === 'PROPN' && !isEveryday(token))
  const isJoined = run.length > 3 && run.some((token, i) => arabicArticles.test(token.text) && run[i + 1]?.text === '-')
  if (run.filter(isCapital).length > 3 || (run.length > 3 && !isJoined)) return false
  const isWord = (token: Token) => /^\p{Lu}\p{Ll}+$/u.test(token.text) && token.tag === 'PROPN' && (opens || !isEveryday(token))
  const isJoint = ({ text }: Token) => romanceWords.test(text) || (text === '-' && (isJoined || run.length === 3)) || (isJoined && arabicArticles.test(text))
  // 'in Ye-U', 'in Pa-O'
  const isShort = run.length === 3 && run[1]?.text === '-' && first.tag === 'PROPN' && isCapital(last) && last.end - first.start === first.text.length + 1 + last.text.length
  if (isShort && /^\p{Lu}\p{L}*$/u.test(last.text) && !isEveryday(first)) return last.end - first.start >= 4
  if (!run.every((token) => isWord(token) || isJoint(token))) return false
  // 'in La Fortuna', not 'in El País'
  const isAfterArticle = smallWords.has(first.lower) && (inArea || !papersOfArticle.test(last.text))
  return first.text.length >= (run.length === 1 ? 4 : isAfterArticle ? 2 : 3)
}

/** The word before an unknown name that says it is a place: 'in', 'near', 'at ... on Monday', 'the market of', 'the road from ... to', 'raided'. */
function leadsToSettlement(tokens: readonly Token[], at: number, end: number): boolean {
  const [noun, before, next] = [tokens[at - 2], tokens[at - 1], tokens[end]]
  if (isOverrun(tokens, at, end)) return true
  if (before?.tag === 'VERB') return end - at === 1 && before.lemma === 'attack' && next?.lower === 'in' && isDivision(tokens, end + 1)
  if (before?.lower === 'and' && isCapital(noun)) {
    const between = tokens.findLastIndex(({ lower }, i) => i < at && i >= at - 5 && lower === 'between')
    return between > 0 && waysBetween.has(tokens[between - 1]?.lower ?? '') && tokens.slice(between + 1, at - 1).every(isCapital)
  }
  return before?.tag === 'ADP' && (behindPreposition.get(before.lower)?.({ tokens, at, end, noun, next }) ?? false)
}

/** What stands around an unknown name from token `at` to `end`: `noun` before its preposition, `next` behind it. */
interface Around {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly end: number
  readonly noun: Token | undefined
  readonly next: Token | undefined
}

const isRoad = ({ lower }: Token) => lower === 'road' || lower === 'highway'

/** By preposition, when what stands behind it is a settlement. */
const behindPreposition: ReadonlyMap<string, (around: Around) => boolean> = new Map([
  ...['in', 'near', 'around', 'outside'].map((word) => [word, () => true] as const),
  ['at', ({ tokens, at, next }: Around) => isPlacedAt(tokens, at, next)],
  // 'north of Ashwari', 'on the outskirts of Ashwari', 'the primary school of Ashwari'
  ['of', ({ tokens, at, noun }: Around) => noun !== undefined && (groundNouns.has(noun.lower) || (directions.has(noun.lower) && noun.tag !== 'PROPN') || edges.has(noun.lower) || (noun.lower === 'school' && schoolKinds.has(tokens[at - 3]?.lower ?? '')))],
  // 'the girls abducted from Ashwari', 'on the road from Ashwari'
  ['from', ({ tokens, end, noun, next }: Around) => noun !== undefined && (noun.tag === 'VERB' ? leftBehind.has(noun.lemma) && !(next?.text === ',' && /^(?:who|whom|whose)$/.test(tokens[end + 1]?.lower ?? '')) : isRoad(noun))],
  // 'a camp close to Ashwari', 'on the road from Dola to Ashwari'
  ['to', ({ tokens, at, noun }: Around) => noun?.lower === 'close' || tokens.slice(Math.max(0, at - 5), at - 1).some(isRoad)],
  // 'on the road between Ashwari and Dola'
  ['between', ({ tokens, end, noun, next }: Around) => next?.lower === 'and' && isCapital(tokens[end + 1]) && waysBetween.has(noun?.lower ?? '')],
  // 'an incursion into Ashwari'
  ['into', ({ at, end, noun }: Around) => end - at === 1 && noun !== undefined && noun.tag === 'NOUN' && groundAttacks.has(noun.lemma)],
  // 'Barrel bombs fell on Ashwari', 'the raid on Ashwari'
  ['on', ({ tokens, at, end, noun }: Around) => end - at === 1 && noun !== undefined && (noun.tag === 'VERB' ? rainingVerbs.has(noun.lemma) && tokens.slice(Math.max(0, at - 7), at - 2).some(({ lemma }) => fallingThings.has(lemma)) : groundAttacks.has(noun.lemma))],
  // 'in the hills above Dola'
  ...['above', 'below'].map((word) => [word, ({ noun }: Around) => highGround.has(noun?.lemma ?? '')] as const),
])

/** 'a mill at Ashwari was gutted', 'were gunned down at Ashwari', 'on 10 March at Ashwari, ...', 'At Ashwari, roads were blocked'; not 'an analyst at Ashwari', 'shot at Ashwari'. */
function isPlacedAt(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 2]
  if (before === undefined) return next?.text === ','
  const isDay = before.tag === 'NUM' || isDayOrMonth.has(before.lower)
  const verb = before.tag === 'ADP' || before.tag === 'ADV' || before.fine === 'RP' ? tokens[at - 3] : before
  const isDone = verb?.tag === 'VERB' && doneSomewhere.has(verb.lemma)
  // 'killed by the brigade at Ashwari on 7 March'
  if (before.tag === 'PROPN' && !isDay && next?.lower === 'on' && tokens.slice(Math.max(0, at - 6), at - 2).some(({ lower }) => lower === 'by')) return true
  if (!isDay && !isDone && (before.tag !== 'NOUN' || aimedNouns.has(before.lemma))) return false
  if (next === undefined || next.tag === 'PUNCT' || /^(?:on|in|and|during|when|while|after|where|who|whom|whose|which|last|before|late|early|with|as|by|overnight|yesterday)$/.test(next.lower)) return true
  return next.tag === 'AUX' && !isPersonNoun.has(before.lower) && !isDay && !isDone
}

/** 'El Plateado, Argelia municipality': the district that the words put a name in stands right behind it. */
function isPutInArea(tokens: readonly Token[], end: number): boolean {
  if (!/^(?:,|in|\()$/.test(tokens[end]?.lower ?? '')) return false
  let at = end + 1
  while (at < tokens.length && at - end <= 4 && (isCapital(tokens[at]) || isJoiner(tokens, at))) at += 1
  return at > end + 1 && areaBehind.test(` ${tokens.slice(at, at + 3).map(({ lower }) => lower).join(' ')}`)
}

/** 'Mwenga territory', 'Dola district' from a token on. */
function isDivision(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < tokens.length && isCapital(tokens[at])) at += 1
  return at > from && placeKinds.get(tokens[at]?.lower ?? '')?.type === 'division'
}

/** ', a village in', ', a farming community near': what the words behind a name say that it is. */
export function isSaidToBeVillage(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ',' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return false
  const noun = tokens.slice(end + 2, end + 6).findIndex(({ lower }) => /^(?:village|town|hamlet|settlement|locality|community)$/.test(lower))
  return noun >= 0 && tokens.slice(end + 2, end + 2 + noun).every(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'VERB') && /^(?:in|near|of|outside|on|about|some|\d+|,)$/.test(tokens[end + 3 + noun]?.lower ?? '')
}
