import { aheadVerbs, futureCues, openCues, pastCues } from '../../lexicon/en/times.ts'
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

/**
 * The tense of what a time expression belongs to, from the words of its sentence: the nearest cue before it in its clause decides,
 * else the first one after it. Verbs of saying alone decide nothing.
 */
export function tenseAround(before: string, after: string): Tense {
  const cues = (text: string) => [...text.matchAll(cue)].filter(([word]) => word !== 'May' && word !== 'MAY')
  const nearest = cues(before.slice(-120)).at(-1) ?? cues(after.slice(0, 120))[0]
  if (nearest?.groups?.future !== undefined) return 'future'
  return nearest?.groups?.past === undefined ? 'unknown' : 'past'
}

/**
 * The tense of the verb that governs a time expression in the parse: "will", "to be", "plans to" lie ahead, a finite past or a
 * participle with "was" or "had" behind. A verb of saying that governs it directly decides nothing. Null when the parse has no verb for it.
 */
export function tenseInParse(sentence: Sentence, span: Span): Tense | null {
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
    const tense = tenseOf(sentence, verb)
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

/** What the verb's own form and its auxiliaries say; null for infinitives and participles that take the tense of what governs them. */
function tenseOf(sentence: Sentence, index: number): Tense | null {
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
