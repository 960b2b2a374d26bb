import type { Quotation, Sentence, TaggedText } from '../../text/tagged-text.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { bearerNouns } from '../../lexicon/en/saying.ts'
import { dependents, rootOf, tokenAt } from '../../text/tree.ts'
import { colonAfter } from './colon-cue.ts'
import type { Cue } from './cue.ts'
import type { QuoteMask } from './forms.ts'
import { signatureOf } from './signed-quotations.ts'
import { nounAt } from './speaker-beside.ts'
import { spanOf } from './speech.ts'

/** A quotation and the cue whose speaker says it. */
export interface SpokenQuotation {
  readonly quotation: Quotation
  readonly cue: Cue
}

/**
 * Gives each longer quotation its cue: the word of saying right behind it, right before it, the one that ended the sentence before
 * with a colon, the dash of its signature, or that of the quotation it goes on from.
 */
export function attachQuotations(
  text: string,
  tagged: TaggedText,
  quotations: readonly Quotation[],
  masks: readonly QuoteMask[],
  cues: readonly (readonly Cue[])[],
): SpokenQuotation[] {
  const found: SpokenQuotation[] = []
  let last: SpokenQuotation | null = null
  // Where the signature before ended: what stands behind it stands by itself, as at the beginning of a paragraph.
  let signedUntil = 0
  // Paragraphs of one quotation, left open: whoever signs the last has said them all.
  let open: Quotation[] = []
  for (const [i, quotation] of quotations.entries()) {
    if (!isLong(text, quotation)) continue
    const sentences = sentencesOf(tagged, quotation)
    const before = text.slice(Math.max(signedUntil, startOfPassage(tagged, sentences.first)), quotation.start)
    const beside = cueBeside(tagged, quotation, sentences, masks, cues) ?? colonBefore(tagged, quotation, sentences, cues)
    const signature = beside === null && !/[\p{L}\p{N}]/u.test(before) ? signatureOf(tagged, quotation, sentences.last, quotations[i + 1]) : null
    const cue: Cue | null = beside ?? signature?.cue ?? goesOn(text, tagged, quotation, sentences, last, cues)
    if (!quotation.continues) open = []
    if (!cue) {
      if (!quotation.closed) open.push(quotation)
      continue
    }
    if (signature !== null) {
      signedUntil = signature.end
      found.push(...open.map((each): SpokenQuotation => ({ quotation: each, cue: signature.cue })))
      open = []
    }
    last = { quotation, cue }
    found.push(last)
  }
  return found
}

/** Where the passage of a sentence begins. */
function startOfPassage({ sentences }: TaggedText, sentence: number): number {
  let first = sentence
  while (first > 0 && sentences[first - 1]?.passage === sentences[sentence]?.passage) first -= 1
  return sentences[first]?.start ?? 0
}

/** Long enough to stand alone as somebody's words. */
function isLong(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end).trim()
  const count = words.split(/\s+/).length
  return count >= 4 || (/[.,?!…]$/.test(words) && count >= 1) || quotation.continues
}

/** Indexes of the sentences that a quotation touches, and of those right before and after it. */
function sentencesOf(tagged: TaggedText, quotation: Span): { first: number; last: number } {
  let low = 0
  let high = tagged.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tagged.sentences[middle] as Sentence).end <= quotation.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last + 1 < tagged.sentences.length && (tagged.sentences[last + 1] as Sentence).start < quotation.end) last += 1
  return { first: low, last }
}

function spanOfCue(sentence: Sentence, cue: Cue): Span {
  const from = Math.min(cue.from, cue.speaker === null ? cue.from : cue.speakerFrom)
  const to = Math.max(cue.to, cue.speaker === null ? cue.to : cue.speakerTo)
  return spanOf(sentence, from, to)
}

/** The nearest cue outside of the quotation: behind it in its last sentence (or the sentence that starts right there), or before it. */
function cueBeside(
  tagged: TaggedText,
  quotation: Quotation,
  at: { first: number; last: number },
  masks: readonly QuoteMask[],
  cues: readonly (readonly Cue[])[],
): Cue | null {
  let best: Cue | null = null
  let bestScore = Infinity
  const passage = (tagged.sentences[at.last] as Sentence).passage
  for (let s = at.first; s <= Math.min(at.last + 1, tagged.sentences.length - 1); s += 1) {
    const sentence = tagged.sentences[s] as Sentence
    if (sentence.passage !== passage) continue
    if (s === at.last + 1 && !startsWithCue(sentence, cues[s] ?? [], quotation, asks(tagged.sentences[at.last] as Sentence, quotation))) continue
    for (const cue of cues[s] ?? []) {
      if (!cue.takesQuotation || masks[s]?.[cue.token]) continue
      const span = spanOfCue(sentence, cue)
      if (overlaps(span, quotation)) continue
      const behind = span.start >= quotation.end
      const distance = behind
        ? gap(sentence, quotation.end, span.start, masks[s] as QuoteMask)
        : gap(sentence, span.end, quotation.start, masks[s] as QuoteMask)
      if (distance === Infinity) continue
      // A cue behind the mark is the usual place; one before it needs a comma, a colon or 'that'.
      const score = behind ? distance : distance + (leads(sentence, quotation) ? 0.5 : 2)
      if (score < bestScore) {
        best = cue
        bestScore = score
      }
    }
  }
  return bestScore <= 16 ? best : null
}

/** Words between two places of a sentence; infinite when another spoken quotation or a clause stands between. */
function gap(sentence: Sentence, from: number, to: number, mask: QuoteMask): number {
  let words = 0
  let crossed = false
  for (const [i, token] of sentence.tokens.entries()) {
    if (token.start < from || token.end > to || token.tag === 'PUNCT') continue
    if (mask[i]) {
      crossed = true
      continue
    }
    // '"A" and "B", the banners read': coordinated quotations share their cue.
    if (token.lower === 'and') continue
    if (crossed) return Infinity
    words += token.tag === 'VERB' && (token.fine === 'VBD' || token.fine === 'VBZ') ? 4 : 1
  }
  return words
}

/** A comma, colon or 'that' right before the opening mark. */
function leads(sentence: Sentence, quotation: Quotation): boolean {
  let before: string | null = null
  for (const token of sentence.tokens) {
    if (token.start >= quotation.start) break
    before = token.lower
  }
  return before === ',' || before === ':' || before === 'that'
}

/** The last word of the quotation is a question mark or the like, at which the text is cut though the sentence goes on. */
function asks(sentence: Sentence, quotation: Quotation): boolean {
  const last = sentence.tokens.findLast((token) => token.end <= quotation.inner.end)
  return /^[?!…]+$/.test(last?.text ?? '')
}

/** The sentence behind a quotation that ended its own one: '"Why?" he asked.', '"Why?" Reik asked.' cut in two. */
function startsWithCue(sentence: Sentence, cues: readonly Cue[], quotation: Quotation, asked: boolean): boolean {
  if (sentence.start < quotation.end) return false
  const first = cues[0]
  if (!first || first.speaker === null) return false
  const start = Math.min(first.from, first.speakerFrom)
  if (start > 1) return false
  // 'He said the road was open.' has its own content; '"Why?" he asked.' has none.
  if (first.content.length > 0) return false
  return asked ? first.from - first.speakerTo <= 2 : /^\p{Ll}/u.test(sentence.tokens[0]?.text ?? '')
}

/** 'The ministry said:' before a quotation that starts the next sentence or paragraph. */
function colonBefore(
  tagged: TaggedText,
  quotation: Quotation,
  at: { first: number; last: number },
  cues: readonly (readonly Cue[])[],
): Cue | null {
  const own = tagged.sentences[at.first] as Sentence
  const starts = quotation.start <= own.start + 1
  const index = starts ? at.first - 1 : at.first
  const before = tagged.sentences[index]
  if (!before || !starts) return null
  if (before.tokens.at(-1)?.text !== ':') return null
  return [...(cues[index] ?? [])].reverse().find((cue) => cue.takesQuotation && cue.speaker !== null) ?? bearerCue(before, index)
}

/** 'Some of their slogans were:' speaks without a word of saying. */
function bearerCue(sentence: Sentence, index: number): Cue | null {
  const head = sentence.tokens.findIndex((token) => bearerNouns.has(token.lemma))
  if (head < 0) return null
  return colonAfter(index, sentence.tokens.length - 1, { head, from: head, to: head })
}

/** A quotation without a cue goes on from the one before it, in the same paragraph or the next. */
function goesOn(
  text: string,
  tagged: TaggedText,
  quotation: Quotation,
  at: { first: number; last: number },
  last: SpokenQuotation | null,
  cues: readonly (readonly Cue[])[],
): Cue | null {
  const own = tagged.sentences[at.first] as Sentence
  const starts = quotation.start <= own.start + 1
  if (last && quotation.continues) return last.cue
  if (!starts) return null
  if (last) {
    const cueSentence = tagged.sentences[last.cue.sentence] as Sentence
    const until = Math.max(last.quotation.end, overlaps(cueSentence, last.quotation) ? cueSentence.end : last.quotation.end)
    const between = text.slice(until, quotation.start)
    const lastPassage = sentenceAt(tagged, last.quotation.end - 1)?.passage
    // 'They shot my sons." She wept. "I saw them laugh."'
    const isAside = own.passage === lastPassage && /^\s*(?:He|She)\s[^.!?"“”]{2,60}\.\s*$/.test(between) && (cues[at.first - 1] ?? []).length === 0
    if ((between.trim() === '' || isAside) && lastPassage !== undefined && own.passage - lastPassage <= 1) return last.cue
  }
  // The sentence before, in the same paragraph, has one speaker and the quotation follows as its proof.
  const before = tagged.sentences[at.first - 1]
  if (!before || own.passage - before.passage > 1) return null
  const speakers = (cues[at.first - 1] ?? []).filter((cue) => cue.speaker !== null)
  // 'What follows is what a herder told me.' and a paragraph of his words.
  if (before.passage !== own.passage) return isFirstPerson(text, quotation) ? (speakers.findLast((cue) => cue.tells && cue.asserts && cue.takesQuotation && cue.content.length === 0) ?? null) : null
  const heads = new Set(speakers.map((cue) => cue.speaker))
  return heads.size === 1 ? (speakers.at(-1) as Cue) : (speakers[0] ?? (isFirstPerson(text, quotation) ? personCue(before, at.first - 1) : null))
}

/** 'Salma was in prison herself. "They held me for five months."': the person that the sentence before is about. */
function personCue(sentence: Sentence, index: number): Cue | null {
  const root = rootOf(sentence)
  const [subject = root] = root < 0 ? [root] : dependents(sentence, root, 'nsubj', 'nsubj:pass')
  if (subject < 0) return null
  const { tag, fine, lemma } = tokenAt(sentence, subject)
  if (fine === 'NNS' || !(tag === 'PROPN' || isPersonNoun.has(lemma))) return null
  return colonAfter(index, sentence.tokens.length - 1, nounAt(sentence, subject))
}

/** Told by somebody who was there: 'They beat me on the feet.' */
function isFirstPerson(text: string, { inner }: Quotation): boolean {
  return /(?<![\p{L}\p{N}])(?:I|me|my|we|us|our)(?![\p{L}\p{N}])/u.test(text.slice(inner.start, inner.end))
}

function sentenceAt(tagged: TaggedText, offset: number): Sentence | undefined {
  return tagged.sentences.find((sentence) => contains(sentence, { start: offset, end: offset }))
}
