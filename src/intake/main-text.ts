import { clutterNames, contentNames, dekNames } from '../lexicon/en/page-names.ts'
import { furnitureRole } from '../lexicon/en/page-furniture.ts'
import type { BlockKind, Piece } from './block.ts'
import { elementsIn, type HtmlElement, type HtmlNode, unread } from './html-tree.ts'

/** A paragraph-like stretch of a page with what tells report from menu. */
export interface PageBlock {
  readonly kind: BlockKind
  readonly pieces: readonly Piece[]
  readonly text: string
  /** The block-level element it stands in. */
  readonly element: HtmlElement
  /** Share of its characters inside links. */
  readonly linked: number
  /** True inside menus, asides, footers and boxes named like clutter. */
  readonly aside: boolean
}

/**
 * The main text of a page: the element that holds most running text at the price of the fewest menus,
 * without the clutter inside it. An own method: it keeps every character's place in the source, which the known
 * libraries lose, and it cuts the tail of a page closer (docs/decisions/main-text-by-worth.md).
 * @param known the article's text as the page's own metadata gives it, or null
 */
export function mainText(root: HtmlElement, hints: PageHints): MainText {
  const clutter = clutterIn(root)
  const blocks = pageBlocks(root, clutter)
  const titleAt =
    hints.titleAt === null
      ? -1
      : blocks.findLastIndex((block) => (block.pieces[0]?.start ?? Infinity) <= (hints.titleAt as number))
  const main = mainElement(blocks, titleAt)
  if (!main) return { blocks: blocks.filter((block) => !block.aside), beside: linesBeside(blocks, titleAt, -1, -1) }
  const inside = trimmed(
    blocks.filter((block) => within(block.element, main)),
    hints.articleBody,
  )
  const first = inside[0] ? blocks.indexOf(inside[0]) : -1
  const last = inside.at(-1) ? blocks.lastIndexOf(inside.at(-1) as PageBlock) : -1
  return {
    blocks: [...standfirst(blocks, inside, titleAt, hints.description), ...inside],
    beside: linesBeside(blocks, titleAt, first, last),
  }
}

export interface MainText {
  readonly blocks: readonly PageBlock[]
  /** Short lines around the title and the text, the nearest first: where a page writes its date and its author. */
  readonly beside: readonly string[]
}

function linesBeside(blocks: readonly PageBlock[], titleAt: number, first: number, last: number): string[] {
  const lines: { text: string; distance: number }[] = []
  const from = titleAt >= 0 ? titleAt : first
  if (from < 0) return []
  const end = Math.min(blocks.length, Math.max(first + 2, from + 12))
  for (let index = Math.max(0, from - 10); index < end; index += 1) {
    const block = blocks[index] as PageBlock
    // Lines before the title belong more often to the site than lines after it.
    const distance = index >= from ? index - from : (from - index) * 2
    if (block.text.length <= 160 && !inSideElement(block.element)) lines.push({ text: block.text, distance })
  }
  for (let index = last + 1; last >= 0 && index < Math.min(blocks.length, last + 4); index += 1) {
    const block = blocks[index] as PageBlock
    if (block.text.length <= 160 && !block.aside) lines.push({ text: block.text, distance: 20 + index - last })
  }
  return lines.sort((a, b) => a.distance - b.distance).map((line) => line.text)
}

function inSideElement(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (asideNames.has(at.name)) return true
  return false
}

/** What the page's metadata says that helps to find its main text. */
export interface PageHints {
  /** The article's text as JSON-LD gives it. */
  readonly articleBody: string | null
  readonly description: string | null
  /** Where the title's heading stands in the source; null when the title is known from metadata only. */
  readonly titleAt: number | null
}

/** The dek: what stands between the title and the text and is named so, or is what the page describes itself with. */
function standfirst(
  blocks: readonly PageBlock[],
  inside: readonly PageBlock[],
  titleAt: number,
  description: string | null,
): PageBlock[] {
  const first = inside[0]
  if (!first || titleAt < 0) return []
  const end = blocks.indexOf(first)
  const found: PageBlock[] = []
  for (let index = titleAt + 1; index < end && index <= titleAt + 14; index += 1) {
    const block = blocks[index] as PageBlock
    if (
      block.text.length < 30 ||
      block.text.length > 700 ||
      block.linked > 0.3 ||
      block.kind === 'caption' ||
      furnitureRole(block.text) !== null
    )
      continue
    const described = description !== null && keyOf(description).slice(0, 60) === keyOf(block.text).slice(0, 60)
    if (described || isDek(block.element)) found.push({ ...block, kind: 'dek' })
  }
  return found
}

function isDek(element: HtmlElement): boolean {
  let at: HtmlElement | null = element
  for (let step = 0; step < 3 && at; step += 1) {
    if (dekNames.test(namesOf(at)) || /\bdescription\b/i.test(at.attributes['itemprop'] ?? '')) return true
    at = at.parent
  }
  return false
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Every paragraph-like stretch of the page in order. */
export function pageBlocks(root: HtmlElement, clutter: ReadonlySet<HtmlElement> = new Set()): PageBlock[] {
  const blocks: PageBlock[] = []
  let pieces: Piece[] = []
  let linkedChars = 0
  let chars = 0
  let breaks = 0

  const close = (element: HtmlElement, kind: BlockKind, aside: boolean) => {
    breaks = 0
    if (pieces.length === 0) return
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    if (text !== '') blocks.push({ kind, pieces, text, element, linked: chars === 0 ? 0 : linkedChars / chars, aside })
    pieces = []
    linkedChars = 0
    chars = 0
  }

  const visit = (node: HtmlNode, block: HtmlElement, kind: BlockKind, aside: boolean, link: boolean) => {
    if (node.kind === 'text') {
      const ink = node.text.replace(/\s+/g, '').length
      if (ink > 0) breaks = 0
      if (ink === 0 && pieces.length === 0) return
      pieces.push({ text: node.text, start: node.start, end: node.end })
      chars += ink
      if (link) linkedChars += ink
      return
    }
    const { name } = node
    if (unread.has(name) || isHidden(node)) return
    if (name === 'br') {
      breaks += 1
      pieces.push({ text: ' ', start: node.start, end: node.tagEnd })
      if (breaks >= 2) close(block, kind, aside)
      return
    }
    if (!blockNames.has(name) || (isCell(name) && isDataRow(node.parent))) {
      if (isCell(name)) pieces.push({ text: pieces.length > 0 ? ' | ' : ' ', start: node.start, end: node.start })
      for (const child of node.children) visit(child, block, kind, aside, link || name === 'a')
      return
    }
    close(block, kind, aside)
    const ownKind = isHeaderRow(node) ? 'boilerplate' : kindOf(node) ?? (kind === 'heading' || kind === 'title' ? 'paragraph' : kind)
    const ownAside = aside || asideNames.has(name) || clutter.has(node)
    for (const child of node.children) visit(child, node, ownKind, ownAside, link)
    close(node, ownKind, ownAside)
  }
  for (const child of root.children) visit(child, root, 'paragraph', false, false)
  close(root, 'paragraph', false)
  return blocks
}

const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const asideNames: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu'])

function kindOf(element: HtmlElement): BlockKind | null {
  const { name } = element
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list'
  if (name === 'blockquote') return 'quote'
  if (
    name === 'figcaption' ||
    name === 'figure' ||
    /(?:^|[\s_-])(?:wp-)?caption(?:$|[\s_-]|text)/i.test(element.attributes['class'] ?? '')
  )
    return 'caption'
  if (name === 'p' || name === 'div') return null
  if (name === 'nav' || name === 'section' || name === 'article') return 'paragraph'
  return null
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th'
}

/** 'Date | Place | Killed': the head of a table tells nothing. */
function isHeaderRow(row: HtmlElement): boolean {
  const cells = row.name === 'tr' ? row.children.filter((child) => child.kind === 'element') : []
  return cells.length >= 2 && cells.every((cell) => cell.name === 'th')
}

/** Rows of short cells are lines of a data table; other cells are layout and stay apart. */
function isDataRow(row: HtmlElement | null): boolean {
  if (!row) return false
  const known = dataRows.get(row)
  if (known !== undefined) return known
  let length = 0
  const measure = (node: HtmlNode): void => {
    if (length > 300) return
    if (node.kind === 'text') length += node.text.trim().length
    else for (const child of node.children) measure(child)
  }
  measure(row)
  const cells = row.children.filter((child) => child.kind === 'element' && isCell(child.name)).length
  const answer = cells >= 2 && length < 300
  dataRows.set(row, answer)
  return answer
}
const dataRows = new WeakMap<HtmlElement, boolean>()

function isHidden(element: HtmlElement): boolean {
  const { attributes } = element
  if ('hidden' in attributes && attributes['hidden'] !== 'until-found') return true
  if (attributes['aria-hidden'] === 'true') return true
  const style = attributes['style']
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function isClutter(element: HtmlElement): boolean {
  const { name, attributes } = element
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  if (
    /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|alert|dialog|alertdialog|note)$/.test(
      attributes['role'] ?? '',
    )
  )
    return true
  const names = namesOf(element)
  if (names.trim() === '') return false
  return clutterNames.test(names) && !contentNames.test(names)
}

/**
 * Elements that are named like clutter or hidden by the page's own style sheet. Those that hold a good part of the page's
 * running text are taken back: a wrapper called "content-with-sidebar" is no sidebar, and some pages show their text late.
 * Only where readers write (comments) the name wins longer.
 */
function clutterIn(root: HtmlElement): Set<HtmlElement> {
  const hidden = hiddenNames(root)
  const clutter = new Set<HtmlElement>()
  for (const element of elementsIn(root)) {
    if (isClutter(element) || element.name === 'form' || (hidden.size > 0 && isNamed(element, hidden))) clutter.add(element)
  }
  // Elements of one name are judged together: a text may be cut into many parts of the same class.
  const prose = new Map<string, number>()
  let total = 0
  for (const block of pageBlocks(root)) {
    if (!isProse(block)) continue
    total += block.text.length
    for (let element: HtmlElement | null = block.element; element; element = element.parent) {
      if (clutter.has(element)) prose.set(kindOfName(element), (prose.get(kindOfName(element)) ?? 0) + block.text.length)
    }
  }
  for (const element of clutter) {
    const length = prose.get(kindOfName(element)) ?? 0
    if (length > total * (clutterNamesStrong.test(namesOf(element)) ? 0.85 : 0.4)) clutter.delete(element)
  }
  return clutter
}

function kindOfName(element: HtmlElement): string {
  return `${element.name}.${element.attributes['class'] ?? `#${element.attributes['id'] ?? ''}`}`
}

/** Plain class and id selectors that the page's `<style>` elements set to `display: none`; media queries are left aside. */
function hiddenNames(root: HtmlElement): Set<string> {
  const names = new Set<string>()
  for (const element of elementsIn(root)) {
    if (element.name !== 'style') continue
    const sheet = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
    const flat = sheet
      .slice(0, 200_000)
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    for (const rule of flat.matchAll(/([^{}]{1,300})\{([^{}]*)\}/g)) {
      if (!/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(rule[2] as string)) continue
      for (const selector of (rule[1] as string).split(',')) {
        if (/^\s*[.#][\w-]+\s*$/.test(selector)) names.add(selector.trim())
      }
    }
  }
  return names
}

function isNamed(element: HtmlElement, names: ReadonlySet<string>): boolean {
  const { attributes } = element
  if (attributes['id'] && names.has(`#${attributes['id']}`)) return true
  return (attributes['class'] ?? '').split(/\s+/).some((name) => name !== '' && names.has(`.${name}`))
}

const clutterNamesStrong = /comment|disqus|repl(?:y|ies)|related|recommend/i

/** Class and id, with camel case parted: "emailSignup" is "email-Signup". */
function namesOf(element: HtmlElement): string {
  return `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2')
}

/** True for blocks that look like running text. */
function isProse(block: PageBlock): boolean {
  if (block.aside || block.kind === 'heading') return false
  return inkOf(block.text) >= 40 && (block.linked <= 0.5 || isLinkedSentence(block))
}

/** A sentence thick with links, as leads often are; a teaser is a link from end to end. */
function isLinkedSentence(block: PageBlock): boolean {
  return block.linked < 0.95 && block.text.length >= 80 && block.kind !== 'list' && /[.!?。؟]["”’»)]*$/.test(block.text)
}

/** Length in Latin letters: an ideograph or a Hangul syllable says as much as about two and a half. */
function inkOf(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0
  return text.length + dense * 1.5
}

/** What a block adds to the worth of an element that holds it: running text counts for it, menus and teasers against. */
function worthOf(block: PageBlock): number {
  const ink = inkOf(block.text)
  if (isProse(block)) {
    const stops = /[.!?。؟।]/.test(block.text) ? 1 : 0.4
    return ink * (1 - block.linked) * stops * (block.kind === 'list' ? 0.6 : 1)
  }
  if (block.kind === 'heading' || block.kind === 'caption') return -5
  return -0.6 * Math.min(ink, 400) - 10
}

function mainElement(blocks: readonly PageBlock[], titleAt: number): HtmlElement | null {
  const worth = new Map<HtmlElement, number>()
  let afterTitle = 0
  for (const [index, block] of blocks.entries()) {
    const value = worthOf(block)
    for (let element: HtmlElement | null = block.element; element; element = element.parent) {
      // An element that begins later pays for the running text between the title and it: the story follows its title.
      worth.set(element, (worth.get(element) ?? -afterTitle) + value)
    }
    if (titleAt >= 0 && index > titleAt && value > 0) afterTitle += value
  }
  let best: HtmlElement | null = null
  let bestWorth = 0
  for (const [element, value] of worth) {
    // Blocks reach their nearest element first, so of equals the deepest is met first and kept.
    if (value > bestWorth) {
      best = element
      bestWorth = value
    }
  }
  return best ? soleArticle(best, worth) : null
}

/**
 * Where the best element holds several `<article>`s (a story and the teasers of others below), the one that outweighs the rest.
 * Teasers may also stand inside the story's own element; none of them is worth much of it.
 */
function soleArticle(main: HtmlElement, worth: ReadonlyMap<HtmlElement, number>): HtmlElement {
  const articles: HtmlElement[] = []
  const collect = (element: HtmlElement) => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      if (child.name === 'article') articles.push(child)
      else collect(child)
    }
  }
  collect(main)
  if (articles.length < 3) return main
  const [first, second] = articles
    .map((article) => ({ article, worth: worth.get(article) ?? 0 }))
    .sort((a, b) => b.worth - a.worth)
  const most = first !== undefined && first.worth > 0.3 * (worth.get(main) ?? 0)
  return most && second && first.worth > 3 * second.worth ? first.article : main
}

function within(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === outer) return true
  return false
}

/** The blocks of the main element without asides, link lists, what stands before the first and after the last prose. */
function trimmed(blocks: readonly PageBlock[], known: string | null): PageBlock[] {
  const kept = blocks.filter(
    (block) =>
      !block.aside &&
      (block.linked <= 0.66 || block.kind === 'quote' || isLinkedSentence(block) || known?.includes(block.text) === true),
  )
  let first = kept.findIndex(isProse)
  let last = kept.findLastIndex(isProse)
  if (first < 0) return kept
  while (
    first > 0 &&
    ((kept[first - 1] as PageBlock).kind === 'heading' || goesWith(kept[first - 1] as PageBlock, kept[first] as PageBlock))
  )
    first -= 1
  while (last + 1 < kept.length && goesWith(kept[last + 1] as PageBlock, kept[last] as PageBlock)) last += 1
  return kept.slice(first, last + 1)
}

/** True for a short block that belongs to running text beside it: a short last sentence, the items of a list without links. */
function goesWith(block: PageBlock, neighbour: PageBlock): boolean {
  if (block.linked > 0.2 || furnitureRole(block.text) !== null) return false
  if (block.kind === 'list')
    return neighbour.kind === 'list'
      ? block.element.parent === neighbour.element.parent
      : within(neighbour.element, block.element.parent?.parent ?? block.element)
  return block.element.parent === neighbour.element.parent && /[.!?。؟]["”’»)]*$/.test(block.text)
}
