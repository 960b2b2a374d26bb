import { firstHalves, secondHalves } from '../lexicon/en/compounds.ts'
import { furnitureRole } from '../lexicon/en/page-furniture.ts'
import type { Block, Piece } from './block.ts'

interface Line {
  readonly start: number
  readonly end: number
  /** Without white space at its ends. */
  readonly text: string
  readonly indent: number
}

/**
 * Paragraphs of plain text: blank lines part them; lines broken at a fixed column are joined again;
 * otherwise every line is a paragraph. `Title:` and `Date:` lines at the top keep their label as a block of its own.
 */
export function blocksOfPlainText(source: string): Block[] {
  const lines = linesOf(source)
  const column = wrapColumn(lines)
  const blocks: Block[] = []
  let group: Line[] = []
  let inHeader = true

  const close = () => {
    for (const paragraph of paragraphsOf(group, column)) {
      const first = paragraph[0] as Line
      if (inHeader && paragraph.length === 1) {
        const label = headerLabel(first.text)
        // "Source: Suspect in bridge shooting found" as the first line of all is a title; in a header other lines follow.
        const title = blocks.length === 0 && /^source/i.test(first.text) && !(group[1] && headerLabel(group[1].text))
        if (label && !title) {
          const at = source.indexOf(first.text, first.start)
          const valueStart =
            at + label.length + (first.text.slice(label.length).length - first.text.slice(label.length).trimStart().length)
          blocks.push({ kind: 'label', pieces: [piece(source, at, at + label.length)] })
          if (valueStart < at + first.text.length) {
            const kind = /^(?:title|headline)\b/i.test(label) ? 'title' : 'boilerplate'
            blocks.push({ kind, pieces: [piece(source, valueStart, at + first.text.length)] })
          }
          continue
        }
      }
      const text = first.text
      if (text.length > 60 && paragraph.length > 0 && blocks.length > 0) inHeader = false
      blocks.push({
        kind: bullet.test(text) && lengthOf(paragraph) < 300 ? 'list' : 'paragraph',
        pieces: piecesOf(source, paragraph),
      })
    }
    group = []
  }
  for (const line of lines) {
    if (line.text === '') close()
    else group.push(line)
  }
  close()
  return blocks
}

const bullet = /^(?:[-*•‣◦▪–]\s+|\(?\d{1,2}[.)]\s+)\S/

/** "Title:", "Date:" ... at the start of a line: the head of an exported article. */
const header =
  /^(?:title|headline|date|published|publication date|posted|updated|source|publisher|outlet|author|byline|by|url|link|language|section|dateline|country|id|copyright)\s*:/i

function lengthOf(paragraph: readonly Line[]): number {
  return paragraph.reduce((sum, line) => sum + line.text.length + 1, 0)
}

function headerLabel(line: string): string | null {
  const label = header.exec(line)?.[0] ?? null
  // "UPDATED: Wife, then husband, shot guard" is a title; a date has a year or a time in it.
  if (label && dated.test(label) && !/\p{Nd}{4}|\p{Nd}{1,2}[./:-]\p{Nd}{1,2}/u.test(line)) return null
  return label
}

const dated = /^(?:date|published|publication date|posted|updated)\b/i

/** Lines that are never part of a paragraph, however long the line before. */
function standsAlone(line: string): boolean {
  return headerLabel(line) !== null || furnitureRole(line) !== null
}

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
  let start = 0
  for (;;) {
    const found = ends.exec(source)
    const end = found ? found.index : source.length
    const raw = source.slice(start, end)
    const text = raw.trim()
    lines.push({ start, end, text, indent: text === '' ? 0 : raw.length - raw.trimStart().length })
    if (!found) return lines
    start = found.index + found[0].length
  }
}

/**
 * The column lines were broken at, or null when lines are paragraphs.
 * Lines that go on (another line follows at once) end near the column in wrapped text and anywhere else in other text.
 */
function wrapColumn(lines: readonly Line[]): number | null {
  const going: number[] = []
  let broken = 0
  let inSentence = 0
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line
    const next = lines[i + 1] as Line
    if (line.text === '' || next.text === '') continue
    if (next.text === line.text || standsAlone(line.text) || standsAlone(next.text)) continue
    going.push(line.text.length + line.indent)
    if (/[.!?:;"'”’)\]»]$/.test(line.text)) continue
    broken += 1
    if (/^\p{Ll}/u.test(next.text)) inSentence += 1
  }
  if (going.length < 2) return null
  // Upper-case text has no small letters to tell a sentence that goes on; there lines that are all full have to do, or many of one length.
  if (inSentence < 2 && broken < 6 && !(broken >= 2 && areAllFull(lines))) return null
  going.sort((a, b) => a - b)
  // A line or two may be longer than the rest: a dateline, a line that somebody edited.
  const widest = going[Math.floor((going.length - 1) * 0.95)] as number
  const median = going[going.length >> 1] as number
  if (widest < 40 || widest > 120) return null
  if (broken < going.length * 0.4) return null
  return median >= widest * 0.7 ? widest : null
}

/** True where no line that goes on had room left for the first word of the next. */
function areAllFull(lines: readonly Line[]): boolean {
  const going = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return line.text === '' || next === undefined || next.text === '' ? [] : [{ length: line.text.length + line.indent, word: /^\S*/.exec(next.text)?.[0] ?? '' }]
  })
  const widest = Math.max(...going.map(({ length }) => length))
  return widest >= 50 && going.every(({ length, word }) => length + 1 + word.length > widest)
}

/** A group of lines without blank lines between, cut into paragraphs. */
function paragraphsOf(group: readonly Line[], column: number | null): Line[][] {
  const paragraphs: Line[][] = []
  for (const line of group) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    if (last && before && column !== null && goesOn(before, line, column)) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** True when `line` goes on where `before` was broken: its first word would not have fitted any more. */
function goesOn(before: Line, line: Line, column: number): boolean {
  if (bullet.test(line.text) || line.text === before.text) return false
  if (standsAlone(line.text) || (standsAlone(before.text) && before.text.length < column * 0.6)) return false
  if (line.indent > before.indent + 1 && !bullet.test(before.text)) return false
  const firstWord = line.text.slice(0, (line.text.search(/\s/) + line.text.length + 1) % (line.text.length + 1))
  const full = before.text.length + before.indent + 1 + firstWord.length > column - 6
  const middle = !/[.!?:"”»)\]]$/.test(before.text) && /^\p{Ll}/u.test(line.text)
  return full || (middle && before.text.length > column * 0.5)
}

function piecesOf(source: string, paragraph: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  let start = (paragraph[0] as Line).start
  for (let i = 0; i < paragraph.length; i += 1) {
    const line = paragraph[i] as Line
    const next = paragraph[i + 1]
    if (!next) {
      pieces.push(piece(source, start, line.end))
    } else if (/\p{L}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) {
      // A word broken at its hyphen is joined without a space, and without the hyphen where the printer set it.
      const end = source.slice(0, line.end).trimEnd().length
      pieces.push(piece(source, start, isPrintersHyphen(source, line.text, next.text) ? end - 1 : end))
      start = next.start + next.indent
    }
  }
  return pieces
}

/** 'vil-' 'lage' is a village, 'north-' 'eastern' is north-eastern: told by the halves, and by how the text writes the word elsewhere. */
function isPrintersHyphen(source: string, line: string, next: string): boolean {
  const first = /[\p{L}-]+(?=-$)/u.exec(line)?.[0] ?? ''
  const second = /^\p{Ll}+/u.exec(next)?.[0] ?? ''
  if (source.includes(`${first}-${second}`)) return false
  if (source.includes(`${first}${second}`)) return true
  return !first.includes('-') && !firstHalves.has(first.toLowerCase()) && !secondHalves.has(second)
}

function piece(source: string, start: number, end: number): Piece {
  return { text: source.slice(start, end), start, end }
}
