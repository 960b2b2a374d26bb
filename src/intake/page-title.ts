import type { Piece } from './block.ts'
import type { HtmlElement } from './html-tree.ts'
import { textOf } from './html-tree.ts'
import { articlesOf, metaValue, namesIn, type PageHead } from './html-head.ts'

/** The title of a page's article and where it stands in the source. */
export interface PageTitle {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** True when it stands in the page as a heading, false when only the metadata has it. */
  readonly inBody: boolean
}

/**
 * The article's title: the page's own heading where the metadata agrees with it, else the metadata without the site's name.
 * Null when the page names none.
 */
export function pageTitle(head: PageHead): PageTitle | null {
  const site = siteNames(head)
  const declared = [
    ...articlesOf(head).flatMap((article) => namesIn(article['headline'])),
    metaValue(head, ['og:title']),
    metaValue(head, ['twitter:title', 'dc.title', 'dcterms.title', 'headline', 'sailthru.title', 'title']),
    head.title,
  ].filter((text): text is string => text !== null && text.trim() !== '')
  const headings = head.elements.filter(
    (element) => /^h[12]$/.test(element.name) || /(?:^|\s)headline(?:\s|$)/.test(element.attributes['itemprop'] ?? ''),
  )
  for (const level of [/^h1$|^(?!h2$)/, /^h2$/]) {
    for (const heading of headings) {
      if (!level.test(heading.name)) continue
      const text = textOf(heading)
      if (text.length < 6 || site.some((name) => key(name) === key(text))) continue
      if (!declared.some((title) => agrees(title, text))) continue
      const pieces = piecesIn(heading)
      return withoutKicker(pieces, declared) ?? { text, pieces, inBody: true }
    }
  }
  const lone = headings.filter((heading) => heading.name === 'h1' && textOf(heading).length > 14)
  const meta = declared[0]
  if (!meta) {
    const [only] = lone
    return only ? { text: textOf(only), pieces: piecesIn(only), inBody: true } : null
  }
  const text = withoutSite(meta, site)
  return { text, pieces: placeOf(text, head), inBody: false }
}

/** The end of a heading that is the declared title by itself: what stands before it is the section or a kicker. */
function withoutKicker(pieces: readonly Piece[], declared: readonly string[]): PageTitle | null {
  for (let from = 1; from < pieces.length; from += 1) {
    const rest = pieces.slice(from)
    const text = rest
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    if (text.length >= 12 && declared.some((title) => key(title) === key(text))) return { text, pieces: rest, inBody: true }
  }
  return null
}

/** True when a heading is the title the metadata gives, a site's name or a section around it left aside. */
function agrees(declared: string, heading: string): boolean {
  const a = key(declared)
  const b = key(heading)
  if (a === b) return true
  if (b.length >= 12 && a.includes(b) && b.length > a.length * 0.4) return true
  return a.length >= 12 && b.includes(a) && a.length > b.length * 0.6
}

function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The names a site gives itself: they follow the title behind a bar or dash and are no part of it. */
export function siteNames(head: PageHead): string[] {
  const names = [
    metaValue(head, ['og:site_name']),
    metaValue(head, ['application-name']),
    metaValue(head, ['al:ios:app_name', 'apple-mobile-web-app-title']),
  ]
  for (const article of articlesOf(head)) names.push(...namesIn(article['publisher']))
  return names.filter((name): name is string => name !== null && name.trim() !== '')
}

function withoutSite(title: string, site: readonly string[]): string {
  const parts = title.split(/\s+(?:[|–—·»•]|::?|-|\/\/)\s+|\s*\|\s*/)
  if (parts.length < 2) return title.trim()
  const known = new Set(site.map(key))
  const last = parts.at(-1) as string
  const first = parts[0] as string
  if (known.has(key(last)) || /\.\p{L}{2,4}$/u.test(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/[\s|–—·»•:/-]+$/, '')
      .trim()
  if (known.has(key(first)))
    return title
      .slice(title.indexOf(first) + first.length)
      .replace(/^[\s|–—·»•:/-]+/, '')
      .trim()
  const separator = title.slice(
    title.lastIndexOf(parts.at(-2) as string) + (parts.at(-2) as string).length,
    title.lastIndexOf(last),
  )
  const wordsBefore = title.slice(0, title.lastIndexOf(last)).split(/\s+/).length
  if (/[|»•·]|::/.test(separator) && last.split(/\s+/).length <= 5 && wordsBefore > 3)
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/[\s|–—·»•:/-]+$/, '')
      .trim()
  return title.trim()
}

function piecesIn(element: HtmlElement): Piece[] {
  const pieces: Piece[] = []
  for (const child of element.children) {
    if (child.kind === 'text') pieces.push({ text: child.text, start: child.start, end: child.end })
    else if (child.name === 'br') pieces.push({ text: ' ', start: child.start, end: child.tagEnd })
    else if (!/^(?:script|style|svg|button|noscript)$/.test(child.name)) pieces.push(...piecesIn(child))
  }
  return pieces
}

/** The place of a title that stands only in the metadata: inside `<title>`, else the tag of the meta element as a whole. */
function placeOf(text: string, head: PageHead): Piece[] {
  for (const piece of head.titlePieces) {
    const at = piece.text.indexOf(text)
    if (at >= 0 && piece.end - piece.start === piece.text.length)
      return [{ text, start: piece.start + at, end: piece.start + at + text.length }]
  }
  const tag = head.elements.find((element) => element.name === 'meta' && (element.attributes['content'] ?? '').includes(text))
  const first = head.titlePieces[0]
  if (tag) return [{ text, start: tag.start, end: tag.tagEnd }]
  return first ? [{ text, start: first.start, end: (head.titlePieces.at(-1) ?? first).end }] : [{ text, start: 0, end: 0 }]
}
