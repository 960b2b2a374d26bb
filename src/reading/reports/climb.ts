import type { ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { isPluperfect, plainRelation, tokenAt } from '../../text/tree.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { headOfSpan } from '../../text/in-sentence.ts'
import { partedBySemicolon } from './main-clauses.ts'

/** The way up the parse from a time, a place or an act to the act that governs it. */

/** What the way up the parse from a time or a place came to. */
export interface Climbed {
  /** The first act met. */
  readonly act: number | null
  /** True where it goes by no clause or phrase of its own up to the main verb: what hangs there frames what is told next. */
  readonly toRoot: boolean
}

/** Climbs the parse from a span to its root; `adverbial` where the span is known to say when all of the sentence was. */
export function climb(sentence: Sentence, span: Span, governs: ReadonlyMap<number, number>, adverbial = false): Climbed {
  let i = headOfSpan(sentence, span)
  if (adverbial) i = belowVerb(sentence, i, governs)
  let act: number | null = null
  // A phrase hanging on a noun inside another act's argument frames nothing.
  let toRoot = true
  for (let guard = 0; i >= 0 && guard < sentence.tokens.length; guard += 1) {
    const owner = governs.get(i)
    if (owner !== undefined && act === null) act = owner
    const token = tokenAt(sentence, i)
    const relation = plainRelation(token)
    if (token.head >= 0 && (relation === 'acl' || relation === 'nmod' || (relation === 'ccomp' && sayingVerbsOf(tokenAt(sentence, token.head).lemma).length === 0)) && guard > 0) toRoot = false
    // 'died in Bondo, where a post had been stoned the previous night'
    if (relation === 'advcl' && token.tag === 'VERB' && isPluperfect(sentence, i)) toRoot = false
    if (guard === 0 && token.head >= 0) {
      const head = tokenAt(sentence, token.head)
      if (!['VERB', 'AUX', 'ADJ'].includes(head.tag) || relation === 'conj') toRoot = false
    }
    if (token.head >= 0 && partedBySemicolon(sentence, token, tokenAt(sentence, token.head))) return { act, toRoot: false }
    i = token.head
  }
  return { act, toRoot }
}

/** 'carried out an operation against bandits near Dola on Tuesday.': 'on' and a day at the end say when it was, whatever noun the parser hangs them on. */
export function closesSentence(sentence: Sentence, span: Span): boolean {
  const from = sentence.tokens.findIndex((token) => token.end > span.start)
  return from > 0 && sentence.tokens[from - 1]?.lower === 'on' && sentence.tokens.every((token) => token.start < span.end || token.tag === 'PUNCT')
}

/** The noun nearest below a verb on the way up from a token; the token itself where an act stands between. */
function belowVerb(sentence: Sentence, from: number, governs: ReadonlyMap<number, number>): number {
  let i = from
  for (let guard = 0; i >= 0 && guard < 8; guard += 1) {
    const { head } = tokenAt(sentence, i)
    if (head < 0 || governs.has(head)) return from
    if (tokenAt(sentence, head).tag === 'VERB') return i
    i = head
  }
  return from
}

/** What a climb came to, without an act that is none of some. */
export function onlyOf(here: readonly number[], owner: Climbed): Climbed {
  return owner.act === null || here.includes(owner.act) ? owner : { ...owner, act: null }
}

const sharing = new Set(['conj', 'advcl', 'xcomp', 'parataxis', 'obj', 'nsubj', 'obl'])

/** The act a clause shares its circumstances with: coordinated, adverbial or complement clauses, not nouns inside a noun. */
export function parentOf(sentence: Sentence, act: ActMention, governs: ReadonlyMap<number, number>, self: number): number | null {
  let i = act.token
  for (let guard = 0; guard < 12; guard += 1) {
    const token = tokenAt(sentence, i)
    if (token.head < 0) return null
    const relation = plainRelation(token)
    if (!sharing.has(relation)) return null
    // A noun inside an object or oblique shares only with outcome verbs ('the blast killed five').
    i = token.head
    const owner = governs.get(i)
    if (owner !== undefined && owner !== self) return owner
  }
  return null
}

/** 'hit a school in Kosti, killing two, and a clinic in Kassala, killing one': the one was killed by the act that took up the verb last before it. */
export function lastTold(acts: readonly ActMention[], here: readonly number[], own: number, parent: number | null): number | null {
  const { trigger, again } = acts[own] as ActMention
  const first = here.filter((at) => (acts[at] as ActMention).again === true).at(0)
  if (first === undefined || again === true) return parent
  const { token } = acts[first] as ActMention
  if (parent !== null && (acts[parent] as ActMention).token !== token && !(acts[own] as ActMention).outcome) return parent
  return here.findLast((at) => (acts[at] as ActMention).token === token && (acts[at] as ActMention).trigger.end < trigger.start) ?? parent
}
