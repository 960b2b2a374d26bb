import { byWords } from '../lexicon/byline-words.ts'
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
  /** Short lines around title and text, the nearest first. */
  readonly beside: readonly string[]
  readonly byline: string | null
  readonly publisher: string | null
  /** What stands behind the title in the page's `<title>`: an outlet's name, where nothing else tells one. */
  readonly titleTail: string | null
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
  const main = mainText(root, {
    articleBody: knownText(head),
    description: metaValue(head, ['og:description', 'description', 'twitter:description']),
    titleAt: title?.inBody ? (title.pieces[0]?.start ?? null) : null,
  })
  for (const block of main.blocks) {
    if (block.kind === 'heading' && keyOf(block.text) === titleKey) continue
    blocks.push({ kind: block.kind, pieces: block.pieces })
  }
  return {
    blocks,
    head,
    beside: main.beside,
    byline: pageByline(head, main.beside),
    publisher: publisherName(head),
    titleTail: title?.inBody ? titleTail(head.title, title.text) : null,
    cutOff: isCutOff(source),
  }
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

/** 'Guards fire on crowd - The Orsk Review' over a page headed 'Guards fire on crowd'; one word may be a section ('- World'). */
function titleTail(whole: string | null, title: string): string | null {
  const words = (whole ?? '').replace(/\s+/g, ' ').trim()
  const last = /\s(?:[|–—·»•-]|::)\s+((?:(?!\s(?:[|–—·»•-]|::)\s).)+)$/u.exec(words)
  if (!last?.[1] || !keyOf(words.slice(0, last.index)).startsWith(keyOf(title))) return null
  const parts = last[1].split(' ')
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => /^(?:[\p{Lu}\p{N}&]|of\b|the\b|and\b|for\b|de\b|la\b)/u.test(part)) ? last[1] : null
}

function publisherName(head: PageHead): string | null {
  const [name] = siteNames(head)
  return name ?? null
}

/**
 * Who wrote it, as the page says in its metadata, in an element named so or on a line beside the title. A site that names
 * itself as author is heard last: most pages name the person somewhere else.
 */
function pageByline(head: PageHead, beside: readonly string[]): string | null {
  const site = new Set(siteNames(head).map(keyOf))
  let itself: string | null = null
  for (const names of bylineCandidates(head, beside)) {
    const kept = [...new Set(names.map(cleanByline))].filter((name): name is string => name !== null && isName(name))
    if (kept.length === 0) continue
    if (kept.every((name) => site.has(keyOf(name)))) itself ??= kept.join('; ')
    else return kept.join('; ')
  }
  return itself
}

function* bylineCandidates(head: PageHead, beside: readonly string[]): Generator<readonly string[]> {
  for (const article of articlesOf(head)) yield namesIn(article['author'])
  for (const label of authorNames) yield head.meta.get(label) ?? []
  for (const strength of ['marked', 'named'] as const) {
    for (const element of head.elements) {
      if (bylineStrength(element) !== strength) continue
      const text = textOf(element, 300)
      if (text.length >= 3 && text.length <= 100) yield [text]
    }
  }
  for (const line of beside) {
    if (line.length <= 80 && byWords.test(line) && !/[.!?]$/.test(line)) yield [line]
  }
}

const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'citation_author',
  'byl',
  'cxenseparse:author',
]

/** `marked` by rel or itemprop, `named` by class only; null for other elements and for those of comments and lists. */
function bylineStrength(element: HtmlElement): 'marked' | 'named' | null {
  const { attributes } = element
  let strength: 'marked' | 'named' | null = null
  if (/\bauthor\b/i.test(attributes['rel'] ?? '') || /(?:^|\s)author(?:\s|$)/i.test(attributes['itemprop'] ?? ''))
    strength = 'marked'
  else if (
    /(?:^|[\s_-])(?:byline|by-?author|author-?name|author|autor|auteur)(?=$|[\s_-])/i.test(
      `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`,
    )
  )
    strength = 'named'
  if (!strength) return null
  for (let at = element.parent, step = 0; at && step < 8; at = at.parent, step += 1) {
    if (
      /comment|related|recommend|sidebar|teaser|footer/i.test(`${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`) &&
      at.name !== 'body'
    )
      return null
  }
  return strength
}

/** Addresses, handles and site accounts ("admin") are no names. */
function isName(name: string): boolean {
  return (
    !/^https?:|^@|^www\.|\.com\b|&\w+;?|^(?:admin|administrator|webmaster|editor|root|user|null|undefined|unknown|author|autor|share|follow)$/i.test(
      name,
    ) && /\p{L}{2}/u.test(name)
  )
}

/** A page that opens `<html>` and never closes it, ending inside a tag or a word, was cut off in transfer or by the save. */
function isCutOff(source: string): boolean {
  if (!/<html[\s>]/i.test(source) || /<\/(?:html|body)\s*>/i.test(source.slice(-4000))) return false
  return true
}
