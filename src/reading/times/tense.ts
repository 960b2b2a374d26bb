import { aheadVerbs, doneNouns, futureCues, openCues, pastCues } from '../../lexicon/en/times.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { setsDown } from '../../text/tree.ts'
import type { Tense } from './resolve.ts'

const words = (cues: readonly string[]) =>
  cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')
const cue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<future>${words(futureCues)})|(?<open>${words(openCues)})|(?<past>${words(pastCues)}|\\p{L}{3,}ed))(?![\\p{L}\\p{N}])`,
  'giu',
)

/** 'will appeal against Wednesday's ruling': what has a name of something done is past, whatever is to come of it. */
const doneThing = new RegExp(`^(?:['\u2019]s (?:\\p{L}+ ){0,2}?| )(?:${doneNouns})(?![\\p{L}])`, 'u')

/** 'Saturday, 2:15 a.m. - Officers were called to a fight': the head of an item of a log; what it tells is past. */
function opensItem(before: string, after: string): boolean {
  return /^\W*$/.test(before) && /^[^.!?\p{L}]{0,12}(?:[ap]\.?m\.?)? ?(?:[-–—] |:(?!\d))/u.test(after) && !/\b(?:will|to be held|scheduled|planned|due)\b/.test(after)
}

/** 'a barrage of gunfire Wednesday evening': the day right behind a name of violence, or of who was hit by it. */
const behindDone = /\b(?:shootings?|gunfire|killings?|murders?|stabbings?|blasts?|explosions?|bombings?|massacre|ambush)(?: (?:on|late|early|late on|early on))? $/i

/** Whether what a time expression belongs to lies behind or ahead, by the words right beside it and else by the verb that governs it. */
export function tenseOfTime(sentence: Sentence | null, span: Span, before: string, after: string): Tense {
  if (opensItem(before, after) || doneThing.test(after) || behindDone.test(before)) return 'past'
  // 'put the vote off until Tuesday'; 'Until Tuesday, they had not been heard of' looks back
  if (untilThen.test(before) && !/\bhad\b[^.;,]*$/i.test(before)) return /^,? (?:\p{L}+ ){1,4}had (?:not|never|n't|been)\b/u.test(after) ? 'past' : 'future'
  // 'The truce had been due to end on Friday': that may lie behind
  if (hadBeenDue.test(before)) return 'unknown'
  // 'a split payable 7 December'
  if (payableOn.test(before)) return 'future'
  // 'called a strike for Monday' was said in the past of a day ahead.
  if (plannedFor.test(before) || putOffTo.test(before)) return 'future'
  return (sentence === null ? null : tenseInParse(sentence, span)) ?? tenseAround(before, after)
}

/** Before a day that something waits for, with or without an hour: 'until', 'until 9 a.m.' */
const untilThen = /\b(?:until|till)\s+(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,? (?:on )?|(?:noon|midnight),? (?:on )?)?$/i

/** Before the day on which something was once to happen. */
const hadBeenDue = /\bhad been (?:due|scheduled|set|expected|planned|supposed) to [^.;,]*$/i

/** Before the day on which something falls due. */
const payableOn = /\b(?:payable|effective|maturing)(?: on)? $/i

const plannedFor = /\b(?:strike|march|protest|rally|demonstration|shutdown|walkout|stayaway|vote|election|hearing|meeting|session|talks|funeral) for (?:the )?$/i

/** Before the day that something was put off to: 'The hearing was adjourned to'. */
const putOffTo = /\b(?:adjourned|postponed|put off|deferred|delayed|rescheduled|moved) (?:to|for) (?:the )?$/i

/**
 * The tense of what a time expression belongs to, from the words of its sentence: the nearest cue before it in its clause decides,
 * else the first one after it. Verbs of saying alone decide nothing.
 */
function tenseAround(before: string, after: string): Tense {
  const cues = (text: string) => [...text.matchAll(cue)].filter(([word]) => word !== 'May' && word !== 'MAY')
  const nearest = cues(before.slice(-120)).at(-1) ?? cues(after.slice(0, 120))[0]
  if (nearest?.groups?.future !== undefined) return 'future'
  return nearest?.groups?.past === undefined ? 'unknown' : 'past'
}

/**
 * The tense of the verb that governs a time expression in the parse: "will", "to be", "plans to" lie ahead, a finite past or a
 * participle with "was" or "had" behind. A verb of saying that governs it directly decides nothing. Null when the parse has no verb for it.
 */
function tenseInParse(sentence: Sentence, span: Span): Tense | null {
  const { tokens } = sentence
  const inside = tokens.findIndex((token) => token.start >= span.start && token.end <= span.end)
  if (inside < 0) return null
  // 'since Monday' has begun, whatever will come of it
  if (tokens[inside - 1]?.lower === 'since' || tokens[inside]?.lower === 'since') return 'past'
  let at = inside
  // the head of the expression is the token whose own head lies outside of it
  for (let i = inside; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || token.start >= span.end) break
    const head = token.head < 0 ? undefined : tokens[token.head]
    if (head === undefined || head.end <= span.start || head.start >= span.end) at = i
  }
  let verb = climb(tokens, at)
  for (let hops = 0; verb !== null && hops < 6; hops += 1) {
    const tense = tenseOfVerb(sentence, verb)
    if (tense !== null) return tense
    verb = climb(tokens, verb)
  }
  return null
}

function climb(tokens: readonly Token[], from: number): number | null {
  let at = tokens[from]?.head ?? -1
  for (let hops = 0; at >= 0 && hops < 8; hops += 1) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.tag === 'VERB' || token.tag === 'AUX' || childOf(tokens, at, 'cop') !== undefined) return at
    at = token.head
  }
  return null
}

function childOf(tokens: readonly Token[], head: number, relation: string): Token | undefined {
  return tokens.find((token) => token.head === head && token.relation === relation)
}

/** Of what lies ahead with 'for' behind, and with an infinitive of its own day. */
const toldTo: ReadonlySet<string> = new Set(['call', 'order', 'ask', 'urge', 'threaten', 'invite'])

/** Of what somebody means to do on the day beside it. */
const planVerbs: ReadonlySet<string> = new Set(['plan', 'intend', 'hope', 'vow', 'pledge', 'prepare', 'aim', 'mean', 'expect', 'propose', 'threaten'])

/** What the verb's own form and its auxiliaries say; null for infinitives and participles that take the tense of what governs them. */
function tenseOfVerb(sentence: Sentence, index: number): Tense | null {
  const { tokens } = sentence
  const verb = tokens[index] as Token
  const helpers = tokens.filter((token) => token.head === index && (token.relation.startsWith('aux') || token.relation === 'cop'))
  const words = helpers.map((token) => token.lower)
  if (words.some((word) => /^(?:will|'ll|’ll|wo|shall|would|should|may|might|can|could|must)$/.test(word))) return 'future'
  // 'are to be deployed on Friday'
  if (helpers.some((token) => /^(?:is|are)$/.test(token.lower) && setsDown(sentence, tokens.indexOf(token), index))) return 'future'
  const governor = verb.head < 0 ? undefined : tokens[verb.head]
  const infinitive = tokens.some((token) => token.head === index && token.lower === 'to' && token.relation === 'mark')
  // 'continued to be held on Tuesday' lies behind.
  const wentOn = governor?.lemma === 'continue' && governor.fine === 'VBD'
  if (infinitive) return governor !== undefined && aheadVerbs.has(governor.lemma) && !wentOn ? 'future' : null
  // 'were set on fire on Friday' lies behind, 'is set for Friday' ahead.
  const sets = verb.lemma === 'set' && !/^(?:to|for)$/.test(tokens[index + 1]?.lower ?? '')
  // 'were called to a flat on Friday', 'was ordered off the stands on Monday', 'has gone missing': done, where 'called for Friday' is to come; 'a man wanted for robbery on Friday'
  const isDone = verb.lemma === 'go' || (verb.lemma === 'want' && verb.fine === 'VBN' && helpers.length === 0) || (toldTo.has(verb.lemma) && words.some((word) => word === 'was' || word === 'were') && tokens[index + 1]?.lower !== 'for')
  if (aheadVerbs.has(verb.lemma) && !sets && !isDone && !words.includes('had') && (verb.fine === 'VBN' || verb.fine === 'JJ' || verb.tag === 'ADJ'))
    return 'future'
  // 'Sunday marks five years since': not the one behind
  if (verb.lemma === 'mark' && verb.fine === 'VBZ') return 'future'
  // 'On Friday students plan to march'
  if (planVerbs.has(verb.lemma) && (verb.fine === 'VBP' || verb.fine === 'VBZ') && tokens.some((token) => token.head === index && token.relation === 'xcomp')) return 'future'
  if (!isDone && openCues.some((cue) => cue === verb.lower)) return 'unknown'
  if (
    words.some((word) => /^(?:was|were|had|did)$/.test(word)) ||
    (words.some((word) => /^(?:has|have|'ve|’ve)$/.test(word)) && verb.fine === 'VBN')
  )
    return 'past'
  if (verb.fine === 'VBD') return 'past'
  if (words.some((word) => /^(?:is|are|am|'s|'re)$/.test(word)))
    return 'unknown'
  if (verb.fine === 'VBN') return verb.relation === 'root' || verb.relation === 'acl' ? 'past' : null
  if (verb.fine === 'VBZ' || verb.fine === 'VBP') return 'unknown'
  return null
}
