import type { Document, Genre, PublishedHow, Publisher } from '../record/document.ts'
import { idFrom, sha256 } from '../record/id.ts'
import type { Note } from '../record/note.ts'
import { type Block, canonicalise } from './block.ts'
import { bodyOf, bylineIn, looksLikeOrganisation, publisherNamed } from './byline.ts'
import { canonicalUrl, dateInUrl, hostOf } from './canonical-url.ts'
import { decode, notText } from './decode.ts'
import { metaValue } from './html-head.ts'
import { type Page, readPage } from './html.ts'
import { languageOf } from './language.ts'
import { type Layout, layOut } from './passages.ts'
import { blocksOfPlainText } from './plain-text.ts'
import { pageModified, pagePublished } from './published.ts'

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

  const isPage = looksLikeHtml(bytes, source)
  const decoded = decode(bytes, declaredCharset(source.mediaType) ?? (isPage ? charsetInPage(bytes) : null))
  if (isPage) {
    const page = readPage(decoded.text)
    return assemble({ bytes, source, now, decoded, mediaType: 'text/html', blocks: page.blocks, page, name })
  }
  return assemble({
    bytes,
    source,
    now,
    decoded,
    mediaType: 'text/plain',
    blocks: blocksOfPlainText(decoded.text),
    page: null,
    name,
  })
}

/** HTML by what HTTP says, by the name of the file, or by how it begins. */
function looksLikeHtml(bytes: Uint8Array, source: Source): boolean {
  if (/\b(?:text\/html|application\/xhtml)/i.test(source.mediaType ?? '')) return true
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/\0/g, '')
  if (
    /^[^<]{0,20}<(?:!doctype html|html|head|body|\?xml[^>]*>\s*(?:<!doctype html|<html)|!--[\s\S]{0,500}?-->\s*<(?:!doctype html|html|head))/i.test(
      start,
    )
  )
    return true
  if (/\.x?html?$/i.test(source.path ?? '')) return /<[a-z!]/i.test(start)
  // A piece of a page without its head: it begins with an element and closes several.
  return (
    /^\s*<(?:p|div|article|section|main|h[1-6]|table|ul|span)\b[^>]*>/i.test(start) &&
    (start.match(/<\/[a-z]\w*>/gi)?.length ?? 0) >= 3
  )
}

/** The encoding a page names in its own head. */
function charsetInPage(bytes: Uint8Array): { label: string; by: string } | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1]
  return label ? { label, by: 'the page itself' } : null
}

interface Parts {
  readonly bytes: Uint8Array
  readonly source: Source
  readonly now: string
  readonly decoded: { readonly encoding: string; readonly notes: readonly string[] }
  readonly mediaType: string
  readonly blocks: readonly Block[]
  readonly page: Page | null
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
  const { page } = parts
  const language = languageOf(canonical.text, page?.head.language ?? null)
  const layout = layOut(canonical, language, now)
  const head = readLines(canonical.text, layout)
  const address = source.url ?? addressOf(page) ?? head.url
  const published = publicationDate(layout, source, page, language, now)
  const notes: Note[] = [
    ...parts.decoded.notes.map((text) => ({ span: null, text })),
    ...canonical.notes,
    ...dateNotes(published, layout, now),
  ]
  if (page?.cutOff) {
    notes.push({
      span: null,
      text: 'The page ends before its closing tags: it may have been cut off. What stands before the cut was kept; save the page again if words are missing.',
    })
  }
  const publisher = publisherOf(source, page, address, head, layout)
  const sha = sha256(bytes)
  const document: Document = {
    id: idFrom('document', sha),
    publisher,
    title: layout.titleSpan ? canonical.text.slice(layout.titleSpan.start, layout.titleSpan.end) : null,
    titleSpan: layout.titleSpan,
    byline: page?.byline ?? head.byline,
    url: address,
    canonicalUrl: canonicalUrl(address ?? ''),
    language,
    genre: genreOf(publisher, canonical.text),
    publishedAt: published?.date ?? null,
    publishedHow: published?.how ?? null,
    modifiedAt: page ? pageModified(page.head, language, now) : null,
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

/** The kind of document, told only where publisher or a press release's own opening words say it. */
function genreOf(publisher: Publisher | null, text: string): Genre {
  const released = /\b(?:press release|for immediate release|media release|press statement)\b/i.test(text.slice(0, 600))
  if (publisher?.kind === 'ngo') return released ? 'press_release_hr_org' : 'ngo_report'
  if (publisher?.kind === 'government' || publisher?.kind === 'security_force') return 'press_release_government'
  return 'news'
}

/** The address a page gives itself. */
function addressOf(page: Page | null): string | null {
  if (!page) return null
  const address = page.head.canonicalUrl ?? metaValue(page.head, ['og:url'])
  return address && /^https?:\/\//i.test(address) ? address : null
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
  const other: { looksLike: string; doThis?: string } | null = notText(bytes) ?? structured(bytes, name)
  if (!other) return null
  if (other.looksLike === 'a PDF') {
    return {
      kind: 'not_readable_yet',
      message: `${name}: this is a PDF, which Onrecord cannot read yet. Nothing was kept. Save its text as .txt or .html and add that.`,
    }
  }
  return {
    kind: 'not_text',
    message: `${name}: this is ${other.looksLike}, not text or HTML. Nothing was kept. ${other.doThis ?? 'Save the article as .txt or .html and add that.'}`,
  }
}

/** Text that is data or a container: read as prose it would give nonsense. */
function structured(bytes: Uint8Array, name: string): { looksLike: string; doThis?: string } | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^(?:\xef\xbb\xbf)?\s+/, '')
  if (/^(?:From|MIME-Version|Content-Type|Snapshot-Content-Location|Subject):/.test(start) && /multipart\/related/i.test(start)) {
    return { looksLike: 'a web page saved as one file (MHTML)', doThis: 'Open it in a browser, save it as "Web page, HTML only" and add that.' }
  }
  if (isMailMessage(start)) return { looksLike: 'a message as a mail program saves it (EML)', doThis: 'Copy its words into a .txt file and add that.' }
  if (/^\s*<(?:\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<?(?:rss|feed|rdf:RDF|svg|kml|gpx|urlset)\b/i.test(start))
    return { looksLike: 'an XML file (a feed, a map or a drawing)' }
  if (/\.(?:csv|tsv)$/i.test(name)) return { looksLike: 'a table (CSV)' }
  if (/^[{[]/.test(start) && isJson(bytes)) return { looksLike: 'data (JSON)' }
  return null
}

/** Header lines from the first one on, and among them those that only mail programs write: the words below may be in a code of their own. */
function isMailMessage(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/, 1)[0] as string
  if (!/^(?:From |[\w-]+:)/.test(head)) return false
  return /^(?:From|Subject|Received|Message-ID):/im.test(head) && /^(?:MIME-Version|Content-Transfer-Encoding|Received|Message-ID):/im.test(head)
}

/** True for one JSON value, or one on each line; a text may begin with a bracket too. */
function isJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  for (const part of [text, text.slice(0, Math.max(0, text.indexOf('\n')))]) {
    try {
      return typeof JSON.parse(part) === 'object'
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return false
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
function readLines(text: string, layout: Layout): Head {
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
      /^(?:copyright|©|\(c\)(?!\s(?:on|in|at|near|during|between|since|from|by the|police|the)\s))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:by\s+)?(\p{Lu}[^.,|]{2,60})/iu
        .exec(line)?.[1]
        ?.trim() ?? null
    label = ''
  }
  return { byline, publisher: publisher && /all rights reserved/i.test(publisher) ? null : publisher, url }
}

function publisherOf(source: Source, page: Page | null, address: string | null, head: Head, layout: Layout): Publisher | null {
  if (source.publisher) return publisherNamed(source.publisher, 'other')
  if (page?.publisher) return publisherNamed(page.publisher, 'online_outlet')
  const named = head.publisher ?? layout.outlet
  if (named) return publisherNamed(named, 'other')
  const host = hostOf(address ?? '')
  if (host) return publisherNamed(host, 'online_outlet')
  if (page?.titleTail) return publisherNamed(page.titleTail, 'online_outlet')
  if (layout.dateline?.agency) return publisherNamed(layout.dateline.agency, 'news_agency')
  const body = head.byline && looksLikeOrganisation(head.byline) ? bodyOf(head.byline) : null
  return body ? publisherNamed(body, 'other') : null
}

interface Published {
  readonly date: string
  readonly how: PublishedHow
}

/** The day a document says it was put out. A date is taken only where it can mean nothing else. */
function publicationDate(layout: Layout, source: Source, page: Page | null, language: string, now: string): Published | null {
  if (source.publishedAt) return { date: source.publishedAt, how: 'user' }
  if (page) {
    const address = source.url ?? addressOf(page)
    const found = pagePublished(page.head, page.beside, language, now, address ? dateInUrl(address) : null)
    if (found) return found
  }
  const { headDate, dateline } = layout
  if (headDate && !headDate.isOfChange) return { date: headDate.date, how: 'text' }
  if (dateline?.date) return { date: dateline.date, how: 'text' }
  const inUrl = source.url ? dateInUrl(source.url) : null
  if (inUrl) return { date: inUrl, how: 'url' }
  return headDate ? { date: headDate.date, how: 'text' } : null
}

/** Said of a document that does not tell when it came out. */
export const undatedNote =
  'No publication date was found: words like "last Tuesday" cannot be counted to a day. Give the date when adding the file.'

function dateNotes(published: Published | null, layout: Layout, now: string): Note[] {
  if (!published) {
    return [
      {
        span: null,
        text: undatedNote,
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
  if (published.how === 'text' && layout.headDate?.isOfChange && layout.headDate.date === published.date) {
    return [{ span: layout.headDate.span, text: 'The document tells only the day of its last change, which is taken for the day it was published. Give the date when adding the file if it is older.' }]
  }
  return []
}
