import type { Weapon } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import { findingVerbs, searchingVerbs, takingsAway } from '../../lexicon/en/act-support.ts'
import { weaponNamed } from '../../lexicon/en/things.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { TriggerMatch } from './match-triggers.ts'

/** The weapon that a noun names, with the place of its first word: 'car bomb' and 'car-bomb' are one weapon; null where it names none. */
export function weaponAt(sentence: Sentence, head: number): { readonly weapon: Weapon; readonly first: number } | null {
  const noun = sentence.tokens[head]
  if (noun === undefined || sticksOf(sentence, head) !== null) return null
  const before = sentence.tokens[head - 1]?.text === '-' ? head - 2 : head - 1
  const named = weaponNamed(noun, sentence.tokens[before] as Token | undefined)
  // 'an ammunition store was blown up': a building
  if (named === null || (noun.relation === 'compound' && noun.head > head && storehouses.has(tokenAt(sentence, noun.head).lemma))) return null
  if (sticksOf(sentence, head - 2) === head) return { weapon: named.weapon, first: head - 2 }
  let first = named.words === 2 ? before : head
  // 'submachine guns', 'fragmentation grenades', 'automatic rifles'
  const isKind = (token: Token) => token.head === head && ((token.tag === 'NOUN' && token.relation === 'compound') || token.lower === 'automatic' || token.lower === 'semi-automatic')
  while (first > 0 && isKind(tokenAt(sentence, first - 1))) first -= 1
  return { weapon: named.weapon, first }
}

/** Buildings and vehicles called by the arms in them. */
const storehouses: ReadonlySet<string> = new Set(['store', 'storehouse', 'depot', 'dump', 'warehouse', 'magazine', 'factory', 'plant', 'workshop', 'truck', 'convoy'])

/** Where 'dynamite' of 'sticks of dynamite' stands, told by 'sticks', which are none to beat somebody with; null for others. */
function sticksOf({ tokens }: Sentence, head: number): number | null {
  return tokens[head]?.lemma === 'stick' && tokens[head + 1]?.lower === 'of' && weaponNamed(tokens[head + 2] as Token, undefined)?.weapon === 'explosive' ? head + 2 : null
}

const areas: ReadonlySet<string> = new Set(['district', 'province', 'county', 'region', 'state', 'division', 'subdivision', 'township'])

/** The weapon told in the trigger's clause, the nearest one; else what the trigger itself says. */
export function weaponIn(sentence: Sentence, clause: Span, match: TriggerMatch): ActMention['weapon'] {
  const own = match.trigger.weapon ?? null
  let best: { weapon: Weapon; span: Span; distance: number } | null = null
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = tokenAt(sentence, i)
    // 'captured one of the bombers': whom they hold
    if (!contains(clause, token) || (token.lemma === 'bomber' && match.trigger.type.startsWith('liberty.'))) continue
    const named = weaponAt(sentence, i)
    if (named === null || isOfBurning(sentence, i, match) || isTaken(sentence, i, match) || (named.weapon === 'aircraft' && isCarrier(sentence, i))) continue
    // 'an explosive', 'a land mine' are often tagged as something else than nouns.
    const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN' || named.first < i
    if (!isNoun && !(token.tag === 'ADJ' && tokenAt(sentence, Math.max(0, i - 1)).tag === 'DET' && sentence.tokens[i + 1]?.tag !== 'NOUN')) continue
    // 'in North Waziristan and Tank districts': a district called so
    if (/^\p{Lu}/u.test(token.text) && i > 0 && areas.has(sentence.tokens[i + 1]?.lemma ?? '')) continue
    const distance = Math.abs(i - match.head)
    if (best && best.distance <= distance && named.first === i) continue
    best = { weapon: named.weapon, span: { start: tokenAt(sentence, named.first).start, end: token.end }, distance }
  }
  if (own !== null && (best === null || (best.weapon !== own && own !== 'blunt'))) return { weapon: own, span: match.span }
  return best === null ? takenUp(sentence, match.head) : { weapon: best.weapon, span: best.span }
}

/** 'was wounded by splinters and evacuated to Dola by helicopter': what somebody is carried in hit nobody. */
function isCarrier({ tokens }: Sentence, at: number): boolean {
  const by = /^(?:an?|the|army|air|military|police|rescue|medical)$/.test(tokens[at - 1]?.lower ?? '') ? (/^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2) : at - 1
  if (!/^(?:by|in|on|aboard|with)$/.test(tokens[by]?.lower ?? '')) return false
  return tokens.slice(Math.max(0, by - 8), by).some(({ lemma }) => carrying.has(lemma))
}

const carrying: ReadonlySet<string> = new Set(['evacuate', 'fly', 'airlift', 'transport', 'transfer', 'rush', 'bring', 'carry', 'take', 'move', 'return', 'arrive'])

/** 'attacked a town, killing nine and setting houses on fire': what the houses were set on is no weapon of the attack. */
function isOfBurning({ tokens }: Sentence, at: number, { head, words }: TriggerMatch): boolean {
  if (tokens[at]?.lower !== 'fire' || tokens[at - 1]?.lower !== 'on') return false
  const set = tokens.findLastIndex(({ lemma }, i) => i < at && i > at - 10 && lemma === 'set')
  return set >= 0 && set !== head && !words.includes(at)
}

/** 'raided the school, seizing explosives', 'attacked the post and captured three mortars': what is taken there is no weapon that anybody used. */
function isTaken(sentence: Sentence, at: number, { head, trigger }: TriggerMatch): boolean {
  const verb = takenBy(sentence, at)
  if (verb === null) return false
  if (verb === head) return trigger.type === 'property.seizure'
  return takingsAway.has(tokenAt(sentence, verb).lemma) || searchingVerbs.has(tokenAt(sentence, head).lemma)
}

/** The verb of taking or finding that a weapon is the object of, by itself or joined to other things; null where it is none's. */
function takenBy(sentence: Sentence, at: number): number | null {
  let thing = at
  for (let steps = 0; steps < 6 && /^(?:conj|compound|nmod|flat)/.test(tokenAt(sentence, thing).relation); steps += 1) {
    const { head } = tokenAt(sentence, thing)
    if (head < 0 || tokenAt(sentence, head).tag === 'VERB') break
    thing = head
  }
  const { head, relation } = tokenAt(sentence, thing)
  if (head < 0 || !/^(?:obj|nsubj:pass)$/.test(relation)) return null
  const { lemma } = tokenAt(sentence, head)
  return takingsAway.has(lemma) || findingVerbs.has(lemma) ? head : null
}

/** 'thieves stole rifles', 'two bombs were seized': taken away, and used by nobody there. */
export function isTakenAway(sentence: Sentence, at: number): boolean {
  const verb = takenBy(sentence, at)
  return verb !== null && takingsAway.has(tokenAt(sentence, verb).lemma)
}

/** 'A grenade wounded three in Gulu and another in Mbarara wounded five', 'a second killed two': the means that the first did it with. */
function takenUp(sentence: Sentence, verb: number): ActMention['weapon'] {
  const { tokens } = sentence
  const joint = tokens.findLastIndex(({ lower }, i) => i < verb && (lower === 'and' || lower === 'while' || lower === ',' || lower === ';'))
  const opens = /^an?$/.test(tokens[joint + 1]?.lower ?? '') ? joint + 2 : joint + 1
  if (joint < 2 || !/^(?:another|second|third|fourth)$/.test(tokens[opens]?.lower ?? '') || !(opens + 1 === verb || tokens[opens + 1]?.tag === 'ADP')) return null
  for (let i = joint - 1; i >= 0; i -= 1) {
    const named = tokens[i]?.tag === 'NOUN' ? weaponAt(sentence, i) : null
    if (named !== null) return { weapon: named.weapon, span: { start: tokenAt(sentence, named.first).start, end: tokenAt(sentence, i).end } }
  }
  return null
}
