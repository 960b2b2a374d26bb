import type { Passage } from '../record/document.ts'
import { silentRoles } from '../record/document.ts'
import type { Quotation } from './tagged-text.ts'

interface Open {
  /** Which closing mark it waits for. */
  readonly closer: string
  readonly start: number
  readonly inner: number
}

/**
 * The stretches between quotation marks: straight, curly and angle marks, `` '' and single marks where they are no apostrophes;
 * nested ones too. A quotation that its paragraph does not close ends there (`closed` false); a paragraph that opens with a
 * mark while the one before was left open continues it (`continues`).
 */
export function findQuotations(text: string, passages: readonly Passage[]): Quotation[] {
  const found: Quotation[] = []
  let leftOpen = false
  for (const passage of passages) {
    if (silentRoles.has(passage.role)) continue
    const inPassage = quotationsIn(text, passage.start, passage.end)
    const first = inPassage[0]
    if (first && leftOpen && text.slice(passage.start, first.start).trim() === '') inPassage[0] = { ...first, continues: true }
    found.push(...inPassage)
    leftOpen = inPassage.some((quotation) => !quotation.closed)
  }
  return found
}

const opposite: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '‹': '›', '``': "''" }

function quotationsIn(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  const close = (at: number, size: number, closed: boolean) => {
    const opened = open.pop()
    if (!opened) return
    if (at > opened.inner) {
      found.push({ start: opened.start, end: at + size, inner: { start: opened.inner, end: at }, closed, continues: false })
    }
  }
  // Typists mix straight and curly double marks: “We ran," closes too.
  const closes = (one: Open, mark: string, at: number) =>
    one.closer === mark ||
    (one.closer === '"' && mark === '”') ||
    (one.closer === '”' && mark === '"' && !opensHere(text, at, start))
  const waits = (mark: string, at: number) => open.some((one) => closes(one, mark, at))
  for (let i = start; i < end; i += 1) {
    const two = text.slice(i, Math.min(end, i + 2))
    const mark = two === '``' || two === "''" ? two : (text[i] as string)
    const size = mark.length
    if (waits(mark, i) && (mark !== '’' && mark !== "'" ? true : closesSingle(text, i, start, end))) {
      if (mark === '"' && opensHere(text, i, start) && !closesHere(text, i, end)) {
        // A straight mark that can only open: the earlier one was never closed in this paragraph, or a new quotation is nested.
        open.push({ closer: '"', start: i, inner: i + 1 })
        continue
      }
      // Inner quotations left open end where the outer one ends.
      while (open.length > 0 && !closes(open.at(-1) as Open, mark, i)) open.pop()
      close(i, size, true)
    } else if (mark in opposite && (mark !== '‘' || opensSingle(text, i, start, end, '’'))) {
      open.push({ closer: opposite[mark] as string, start: i, inner: i + size })
    } else if (mark === '"' && (opensHere(text, i, start) || !closesHere(text, i, end))) {
      open.push({ closer: '"', start: i, inner: i + 1 })
    } else if (mark === "''" && opensHere(text, i, start) && /\S/.test(text[i + 2] ?? ' ')) {
      // Newspapers of the typewriter age: two single marks on both ends.
      open.push({ closer: "''", start: i, inner: i + 2 })
    } else if (mark === '”' && open.length === 0 && opensHere(text, i, start) && text.indexOf('”', i + 1) > 0) {
      // Swedish style ”...”
      open.push({ closer: '”', start: i, inner: i + 1 })
    } else if (mark === "'" && opensSingle(text, i, start, end, "'")) {
      open.push({ closer: "'", start: i, inner: i + 1 })
    }
    i += size - 1
  }
  let last = end
  while (last > start && /\s/.test(text[last - 1] as string)) last -= 1
  // Only the outermost one left open is a quotation that runs on.
  if (open.length > 0) {
    open.length = 1
    close(last, 0, false)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function opensHere(text: string, at: number, start: number): boolean {
  if (at === start) return true
  return /[\s([{—–\-‘'“«:,]/.test(text[at - 1] as string) && /\S/.test(text[at + 1] ?? ' ')
}

function closesHere(text: string, at: number, end: number): boolean {
  return at + 1 >= end || /[\s.,;:!?)\]}—–\-’'”]/.test(text[at + 1] as string)
}

/** A single mark opens when it stands before a word, no omitted letters ("'90s", "'em"), and something closes it. */
function opensSingle(text: string, at: number, start: number, end: number, closer: string): boolean {
  if (at > start && !/[\s([{—–"“«:]/.test(text[at - 1] as string)) return false
  const rest = text.slice(at + 1, end)
  if (!/^[\p{L}\d"“.…]/u.test(rest) || /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|n)\b)/i.test(rest)) return false
  for (let i = at + 1; i < end; i += 1) {
    if (text[i] === closer && closesSingle(text, i, start, end)) return true
    if (text[i] === '\n' && text[i + 1] === '\n') return false
  }
  return false
}

/** Ends a single quotation: behind a word or stop, before no letter, and no plural possessive ("the workers' rights"). */
function closesSingle(text: string, at: number, start: number, end: number): boolean {
  if (at === start || /\s/.test(text[at - 1] as string)) return false
  if (at + 1 < end && /[\p{L}\d]/u.test(text[at + 1] as string)) return false
  if (/[.,!?…]/.test(text[at - 1] as string)) return true
  if (/s/i.test(text[at - 1] as string) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
    // "the rebels' camp 'was hit'": a later closing mark behind another opening one decides for possessive.
    const rest = text.slice(at + 1, end)
    return !/^[^'’‘]*(?:[.,!?\p{L}])['’](?!\p{L})/u.test(rest)
  }
  return true
}
