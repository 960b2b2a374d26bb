import type { SourceRun } from '../record/document.ts'
import type { Note } from '../record/note.ts'

/** A stretch of characters and the stretch of the decoded original it stands for. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the layout or the markup says a block is, before its words are looked at. */
export type BlockKind =
  | 'paragraph'
  | 'title'
  | 'heading'
  | 'dek'
  | 'list'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'label'
  | 'boilerplate'

/** A paragraph-like unit of the original on its way to become a passage. */
export interface Block {
  readonly kind: BlockKind
  readonly pieces: readonly Piece[]
}

/** Where a block came to stand in the canonical text. */
export interface PlacedBlock {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

export interface Canonical {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
  readonly sourceMap: readonly SourceRun[]
  readonly notes: readonly Note[]
}

/** White space of every kind, line breaks too; each run of it becomes one space. */
const space = /[\s\u0085\u180e\u2028\u2029]/
/** Marks that make text show in another order than it is stored: a known way to hide words from a reader. */
const bidiOverride = /[\u202a-\u202e\u2066-\u2069]/
/** Invisible characters without meaning for the words; ZWNJ, ZWJ, LRM and RLM have one and stay. */
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/
// oxlint-disable-next-line no-control-regex
const special = /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u180e\u200b\u2028-\u202f\u205f-\u2060\u2066-\u2069\u3000\ufeff]/

/**
 * Builds the canonical text: one paragraph per block, blank line between, white space collapsed, NFC,
 * no control or reordering characters (their loss gives a note), and the map back to the decoded original.
 * Blocks without a visible character are left out.
 */
export function canonicalise(blocks: readonly Block[]): Canonical {
  const out: string[] = []
  const placed: PlacedBlock[] = []
  const sourceMap: SourceRun[] = []
  let length = 0
  let reordering = 0
  let hidden = 0
  let firstReordering = -1

  for (const block of blocks) {
    const runs: Run[] = []
    let pendingSpace: { start: number; end: number; same: boolean } | null = null
    for (const piece of block.pieces) {
      const one = piece.end - piece.start === piece.text.length
      let from = 0
      for (let at = 0; at <= piece.text.length; at += 1) {
        const char = piece.text.charAt(at)
        if (at < piece.text.length && !special.test(char)) continue
        if (at < piece.text.length && char === ' ' && one && at > from && isInk(piece.text, at + 1)) continue
        if (at > from) {
          if (pendingSpace && runs.length > 0) runs.push({ text: ' ', ...pendingSpace })
          pendingSpace = null
          const text = piece.text.slice(from, at)
          if (one) runs.push({ text, start: piece.start + from, end: piece.start + at, same: true })
          else runs.push({ text, start: piece.start, end: piece.end, same: false })
        }
        from = at + 1
        if (at === piece.text.length) break
        const start = one ? piece.start + at : piece.start
        const end = one ? start + 1 : piece.end
        if (bidiOverride.test(char)) {
          reordering += 1
          if (firstReordering < 0) firstReordering = placed.length
        } else if (invisible.test(char)) {
          if (char !== '\u00ad' && char !== '\u200b' && char !== '\ufeff') hidden += 1
        } else if (space.test(char)) {
          pendingSpace = pendingSpace
            ? { start: pendingSpace.start, end: Math.max(end, pendingSpace.end), same: false }
            : { start, end, same: one && char === ' ' }
        }
      }
    }
    if (runs.length === 0) continue
    if (placed.length > 0) {
      out.push('\n\n')
      length += 2
    }
    const start = length
    for (const run of composed(runs)) {
      const last = sourceMap.at(-1)
      out.push(run.text)
      if (last && run.same && last.same && last.text.end === length && last.original.end === run.start) {
        sourceMap[sourceMap.length - 1] = {
          text: { start: last.text.start, end: length + run.text.length },
          original: { start: last.original.start, end: run.end },
          same: true,
        }
      } else {
        sourceMap.push({
          text: { start: length, end: length + run.text.length },
          original: { start: run.start, end: run.end },
          same: run.same,
        })
      }
      length += run.text.length
    }
    placed.push({ kind: block.kind, start, end: length })
  }

  const notes: Note[] = []
  if (reordering > 0) {
    const at = placed[Math.min(firstReordering, placed.length - 1)]
    notes.push({
      span: at ? { start: at.start, end: at.end } : null,
      text: `${reordering} characters that change the order in which text is shown were left out; the words stand in the order they are stored.`,
    })
  }
  if (hidden > 0) notes.push({ span: null, text: `${hidden} control characters were left out.` })
  return { text: out.join(''), blocks: placed, sourceMap, notes }
}

/** The stretch of the decoded original behind a span of the canonical text; null when the span touches no run. */
export function originalOf(
  sourceMap: readonly SourceRun[],
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } | null {
  let start = Infinity
  let end = -Infinity
  for (const run of sourceMap) {
    if (run.text.end <= span.start || run.text.start >= span.end) continue
    const from = run.same ? run.original.start + Math.max(0, span.start - run.text.start) : run.original.start
    const to = run.same ? run.original.start + Math.min(run.text.end, span.end) - run.text.start : run.original.end
    start = Math.min(start, from)
    end = Math.max(end, to)
  }
  return end < start ? null : { start, end }
}

interface Run {
  text: string
  start: number
  end: number
  same: boolean
}

function isInk(text: string, at: number): boolean {
  return at < text.length && !special.test(text.charAt(at))
}

/** Runs with combining sequences composed (NFC). Already composed text, the rule, passes untouched. */
function* composed(runs: readonly Run[]): Generator<Run> {
  const joined = runs.map((run) => run.text).join('')
  if (joined.normalize('NFC') === joined) {
    yield* runs
    return
  }
  // A letter and its marks may sit in different runs (an entity for the mark): units keep both ends.
  const units: Run[] = []
  for (const run of runs) {
    let at = 0
    for (const char of run.text) {
      const start = run.same ? run.start + at : run.start
      const unit: Run = { text: char, start, end: run.same ? start + char.length : run.end, same: run.same }
      at += char.length
      const last = units.at(-1)
      if (last && joinsBefore.test(char)) {
        last.text += char
        last.end = Math.max(last.end, unit.end)
        last.same = last.same && unit.same && last.end === unit.end
      } else {
        units.push(unit)
      }
    }
  }
  for (const unit of units) {
    const text = unit.text.normalize('NFC')
    yield text === unit.text ? unit : { ...unit, text, same: false }
  }
}

/** Marks, and the vowels and finals of decomposed Hangul. */
const joinsBefore = /[\p{M}\u1160-\u11ff]/u
