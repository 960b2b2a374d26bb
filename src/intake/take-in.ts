import type { Document, PublishedHow, Publisher } from '../record/document.ts'
import { idFrom, sha256 } from '../record/id.ts'
import type { Note } from '../record/note.ts'
import { type Block, canonicalise } from './block.ts'
import { bylineIn, looksLikeOrganisation, publisherNamed } from './byline.ts'
import { canonicalUrl, dateInUrl, hostOf } from './canonical-url.ts'
import { decode, notText } from './decode.ts'
import { languageOf } from './language.ts'
import { type Layout, layOut } from './passages.ts'
import { blocksOfPlainText } from './plain-text.ts'

/** Where bytes come from, and what the user says of them. */
export interface Source {
  readonly path?: string | undefined
  readonly url?: string | undefined
  /** As HTTP gives it; a charset parameter is used. */
  readonly mediaType?: string | undefined
  /** EDTF date given by the user; goes before everything the document says. */
  readonly publishedAt?: string | undefined
  /** Publisher given by the user; goes before everything the document says. */
  readonly publisher?: string | undefined
}

/** Why a file is not in the record. `message` is for people: what happened, to which file, what to do next. */
export interface IntakeProblem {
  readonly kind: 'empty' | 'too_large' | 'not_text' | 'not_readable_yet' | 'no_text'
  readonly message: string
}

export type Intake = { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly problem: IntakeProblem }

/** Articles and reports are far smaller; what is larger is a collection and would have to be cut first. */
export const largestBytes = 16 * 1024 * 1024

/**
 * Takes in one file: original bytes to a Document with canonical text, passages, title, byline, publisher, date and language.
 * Nothing is executed and no network call is made. What is odd becomes a note on the document; only what cannot be read
 * at all comes back as a problem. Never throws for bad input.
 * @param now RFC 3339 UTC
 */
export function takeIn(bytes: Uint8Array, source: Source, now: string): Intake {
  const name = source.path ?? source.url ?? 'The input'
  const refused = refusal(bytes, name)
  if (refused) return { ok: false, problem: refused }

  const decoded = decode(bytes, declaredCharset(source.mediaType))
  const blocks = blocksOfPlainText(decoded.text)
  return assemble({ bytes, source, now, decoded, mediaType: 'text/plain', blocks, name })
}

interface Parts {
  readonly bytes: Uint8Array
  readonly source: Source
  readonly now: string
  readonly decoded: { readonly encoding: string; readonly notes: readonly string[] }
  readonly mediaType: string
  readonly blocks: readonly Block[]
  readonly name: string
}

function assemble(parts: Parts): Intake {
  const { bytes, source, now } = parts
  const canonical = canonicalise(parts.blocks)
  if (canonical.text === '') {
    return {
      ok: false,
      problem: {
        kind: 'no_text',
        message: `${parts.name}: holds no text. Nothing was kept. If the text is a picture, it has to be typed or recognised first.`,
      },
    }
  }
  const language = languageOf(canonical.text, null)
  const layout = layOut(canonical, language, now)
  const head = readHead(canonical.text, layout)
  const published = publicationDate(layout, source)
  const notes: Note[] = [
    ...parts.decoded.notes.map((text) => ({ span: null, text })),
    ...canonical.notes,
    ...dateNotes(published, layout, now),
  ]
  const sha = sha256(bytes)
  const document: Document = {
    id: idFrom('document', sha),
    publisher: publisherOf(source, head, layout),
    title: layout.titleSpan ? canonical.text.slice(layout.titleSpan.start, layout.titleSpan.end) : null,
    titleSpan: layout.titleSpan,
    byline: head.byline,
    url: source.url ?? head.url,
    canonicalUrl: canonicalUrl(source.url ?? head.url ?? ''),
    language,
    genre: 'news',
    publishedAt: published?.date ?? null,
    publishedHow: published?.how ?? null,
    modifiedAt: null,
    retrievedAt: now,
    dateline: layout.dateline ? { place: layout.dateline.place, span: layout.dateline.span } : null,
    text: canonical.text,
    textSha256: sha256(canonical.text),
    passages: layout.passages,
    sourceMap: canonical.sourceMap,
    capture: {
      bytesSha256: sha,
      mediaType: parts.mediaType,
      size: bytes.length,
      capturedAt: now,
      takenFrom: source.path ?? source.url ?? 'stdin',
      encoding: parts.decoded.encoding,
    },
    sensitivity: 'moderate',
    notes,
  }
  return { ok: true, document }
}

function refusal(bytes: Uint8Array, name: string): IntakeProblem | null {
  if (bytes.length === 0)
    return { kind: 'empty', message: `${name}: the file is empty (0 bytes). Nothing was kept. Save it again and add it anew.` }
  if (bytes.length > largestBytes) {
    return {
      kind: 'too_large',
      message:
        `${name}: the file has ${Math.round(bytes.length / 1_048_576)} MB; one document may have ${largestBytes / 1_048_576} MB. ` +
        'Nothing was kept. Cut it into one file an article or report and add those.',
    }
  }
  const other = notText(bytes)
  if (!other) return null
  if (other.looksLike === 'a PDF') {
    return {
      kind: 'not_readable_yet',
      message: `${name}: this is a PDF, which Onrecord cannot read yet. Nothing was kept. Save its text as .txt or .html and add that.`,
    }
  }
  return {
    kind: 'not_text',
    message: `${name}: this is ${other.looksLike}, not text or HTML. Nothing was kept. Save the article as .txt or .html and add that.`,
  }
}

function declaredCharset(mediaType: string | undefined): { label: string; by: string } | null {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1]
  return label ? { label, by: 'HTTP header' } : null
}

interface Head {
  readonly byline: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** What the lines around the report say of it: who wrote it, where it was taken from. */
function readHead(text: string, layout: Layout): Head {
  let byline: string | null = null
  let publisher: string | null = null
  let url: string | null = null
  let label = ''
  for (const passage of layout.passages) {
    if (passage.role !== 'boilerplate') continue
    const line = text.slice(passage.start, passage.end)
    if (/^[\p{L} ]{2,20}:$/u.test(line)) {
      label = line.slice(0, -1).toLowerCase()
      continue
    }
    if (/^(?:source|publisher|outlet)$/.test(label)) publisher ??= line
    else if (/^(?:author|byline|by)$/.test(label)) byline ??= bylineIn(`Author: ${line}`)
    else if (/^(?:url|link)$/.test(label) && /^https?:\/\//.test(line)) url ??= line
    else byline ??= bylineIn(line)
    publisher ??=
      /^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:by\s+)?(\p{Lu}[^.,|]{2,60})/iu
        .exec(line)?.[1]
        ?.trim() ?? null
    label = ''
  }
  return { byline, publisher: publisher && /all rights reserved/i.test(publisher) ? null : publisher, url }
}

function publisherOf(source: Source, head: Head, layout: Layout): Publisher | null {
  if (source.publisher) return publisherNamed(source.publisher, 'other')
  if (head.publisher) return publisherNamed(head.publisher, 'other')
  const host = hostOf(source.url ?? head.url ?? '')
  if (host) return publisherNamed(host, 'online_outlet')
  if (layout.dateline?.agency) return publisherNamed(layout.dateline.agency, 'news_agency')
  if (head.byline && looksLikeOrganisation(head.byline)) return publisherNamed(head.byline, 'other')
  return null
}

interface Published {
  readonly date: string
  readonly how: PublishedHow
}

/** The day a document says it was put out. A date is taken only where it can mean nothing else. */
function publicationDate(layout: Layout, source: Source): Published | null {
  if (source.publishedAt) return { date: source.publishedAt, how: 'user' }
  if (layout.headDate) return { date: layout.headDate.date, how: 'text' }
  if (layout.dateline?.date) return { date: layout.dateline.date, how: 'text' }
  const inUrl = source.url ? dateInUrl(source.url) : null
  return inUrl ? { date: inUrl, how: 'url' } : null
}

function dateNotes(published: Published | null, layout: Layout, now: string): Note[] {
  if (!published) {
    return [
      {
        span: null,
        text: 'No publication date was found: words like "last Tuesday" cannot be counted to a day. Give the date when adding the file.',
      },
    ]
  }
  if (published.date.slice(0, 10) > now.slice(0, published.date.length)) {
    const span = layout.headDate?.span ?? layout.dateline?.span ?? null
    return [
      {
        span: published.how === 'text' ? span : null,
        text: `The publication date ${published.date} lies in the future; it is kept as the document gives it.`,
      },
    ]
  }
  return []
}
