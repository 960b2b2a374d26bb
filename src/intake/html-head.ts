import type { Piece } from './block.ts'
import { type HtmlElement, elementsIn, textOf } from './html-tree.ts'

/** What a page says of itself in its metadata, before anything is decided about it. */
export interface PageHead {
  /** Values of `<meta>` by lower-cased name, property or itemprop; first one first. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** All objects of the page's JSON-LD, graphs and arrays flattened. */
  readonly linkedData: readonly LinkedData[]
  readonly language: string | null
  readonly canonicalUrl: string | null
  /** Characters of `<title>`. */
  readonly title: string | null
  readonly titlePieces: readonly Piece[]
  /** All elements in document order, for readers of dates and bylines. */
  readonly elements: readonly HtmlElement[]
}

export type LinkedData = Readonly<Record<string, unknown>>

/** Reads the metadata of a page. Broken JSON-LD is left out: pages often carry it and it says nothing of the text. */
export function readHead(root: HtmlElement): PageHead {
  const meta = new Map<string, string[]>()
  const linkedData: LinkedData[] = []
  const elements = elementsIn(root)
  let language: string | null = null
  let canonicalUrl: string | null = null
  let title: HtmlElement | null = null
  for (const element of elements) {
    const { name, attributes } = element
    if (name === 'html') {
      language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null
    } else if (name === 'meta') {
      const content = attributes['content']?.trim()
      if (!content) continue
      for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
        const label = attributes[key]?.trim().toLowerCase()
        if (!label) continue
        const list = meta.get(label)
        if (list) list.push(content)
        else meta.set(label, [content])
      }
    } else if (name === 'link') {
      if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) canonicalUrl ??= attributes['href']?.trim() ?? null
    } else if (name === 'title') {
      if (!title && element.parent?.name !== 'svg') title = element
    } else if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) {
      const source = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
      for (const value of parseLinkedData(source)) linkedData.push(value)
    }
  }
  const titlePieces = (title?.children ?? []).flatMap((child) =>
    child.kind === 'text' ? [{ text: child.text, start: child.start, end: child.end }] : [],
  )
  return { meta, linkedData, language, canonicalUrl, title: title ? textOf(title) || null : null, titlePieces, elements }
}

function parseLinkedData(source: string): LinkedData[] {
  const clean = source
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/;$/, '')
  if (clean === '') return []
  let parsed: unknown
  try {
    parsed = JSON.parse(clean)
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
  const found: LinkedData[] = []
  flatten(parsed, found, 0)
  return found
}

function flatten(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > 6 || found.length > 200) return
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, found, depth + 1)
  } else if (isObject(value)) {
    found.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      if (key in value) flatten(value[key], found, depth + 1)
  }
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of JSON-LD that describe an article, the page's own first. */
export function articlesOf(head: PageHead): LinkedData[] {
  return head.linkedData.filter((data) => {
    const type = data['@type']
    return (Array.isArray(type) ? type : [type]).some(
      (one) =>
        typeof one === 'string' && /(?:article|posting|report|reportage|backgroundnewsarticle|newsarticle|review)$/i.test(one),
    )
  })
}

/** The first value of the first of these metadata names that the page has. */
export function metaValue(head: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0]
    if (value) return value
  }
  return null
}

/** Words of a JSON-LD value: a string, or the `name` of an object, or those of a list. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (isObject(value)) return namesIn(value['name'])
  return []
}
