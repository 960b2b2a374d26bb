import type { Block } from './block.ts'
import { cleanByline } from './byline.ts'
import { articlesOf, metaValue, namesIn, type PageHead, readHead } from './html-head.ts'
import { type HtmlElement, parseHtml, textOf } from './html-tree.ts'
import { mainText } from './main-text.ts'
import { pageTitle, siteNames } from './page-title.ts'

/** A saved page told apart: title and main text as blocks, and what its metadata says. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly head: PageHead
  readonly byline: string | null
  readonly publisher: string | null
  /** True when the source ends before the page does. */
  readonly cutOff: boolean
}

/** Reads a saved page. Scripts and styles are never run and never become text. */
export function readPage(source: string): Page {
  const root = parseHtml(source)
  const head = readHead(root)
  const title = pageTitle(head)
  const blocks: Block[] = title ? [{ kind: 'title', pieces: title.pieces }] : []
  const titleKey = title ? keyOf(title.text) : null
  for (const block of mainText(root, {
    articleBody: knownText(head),
    description: metaValue(head, ['og:description', 'description', 'twitter:description']),
    titleAt: title?.inBody ? (title.pieces[0]?.start ?? null) : null,
  })) {
    if (block.kind === 'heading' && keyOf(block.text) === titleKey) continue
    blocks.push({ kind: block.kind, pieces: block.pieces })
  }
  return { blocks, head, byline: pageByline(head), publisher: publisherName(head), cutOff: isCutOff(source) }
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function knownText(head: PageHead): string | null {
  for (const article of articlesOf(head)) {
    const body = article['articleBody']
    if (typeof body === 'string' && body.length > 200) return body
  }
  return null
}

function publisherName(head: PageHead): string | null {
  const [name] = siteNames(head)
  return name ?? null
}

/** Who wrote it, as the page says in its metadata or in an element named so. */
function pageByline(head: PageHead): string | null {
  for (const article of articlesOf(head)) {
    const names = [...new Set(namesIn(article['author']).map(cleanByline))].filter(
      (name): name is string => name !== null && isName(name),
    )
    if (names.length > 0) return names.join('; ')
  }
  for (const label of [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'parsely-author',
    'citation_author',
    'byl',
    'twitter:creator',
  ]) {
    const names = (head.meta.get(label) ?? []).map(cleanByline).filter((name): name is string => name !== null && isName(name))
    if (names.length > 0) return [...new Set(names)].join('; ')
  }
  for (const element of head.elements) {
    if (!isBylineElement(element)) continue
    const text = textOf(element)
    if (text.length < 3 || text.length > 100) continue
    const name = cleanByline(text)
    if (name && isName(name)) return name
  }
  return null
}

function isBylineElement(element: HtmlElement): boolean {
  const { attributes } = element
  if (/\bauthor\b/i.test(attributes['rel'] ?? '')) return true
  if (/(?:^|\s)author(?:\s|$)/i.test(attributes['itemprop'] ?? '')) return true
  return /(?:^|[\s_-])(?:byline|author-?name|by-?author)(?=$|[\s_-])/i.test(
    `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`,
  )
}

/** Addresses, handles and site accounts ("admin") are no names. */
function isName(name: string): boolean {
  return (
    !/^https?:|^@|^www\.|\.com\b|^(?:admin|administrator|webmaster|editor|root|user|null|undefined|unknown)$/i.test(name) &&
    /\p{L}{2}/u.test(name)
  )
}

/** A page that opens `<html>` and never closes it, ending inside a tag or a word, was cut off in transfer or by the save. */
function isCutOff(source: string): boolean {
  if (!/<html[\s>]/i.test(source) || /<\/(?:html|body)\s*>/i.test(source.slice(-4000))) return false
  return true
}
