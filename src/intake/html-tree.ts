import { Parser } from 'htmlparser2'

/** An element of a parsed page with its place in the source. Nothing of a page is ever executed or fetched. */
export interface HtmlElement {
  readonly kind: 'element'
  /** Lower case. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: HtmlNode[]
  readonly parent: HtmlElement | null
  /** Of the opening tag, in the source. */
  readonly start: number
  readonly tagEnd: number
}

/** Characters of a page and the stretch of source they were read from (longer than the text for entities). */
export interface HtmlText {
  readonly kind: 'text'
  readonly text: string
  readonly parent: HtmlElement
  readonly start: number
  readonly end: number
}

export type HtmlNode = HtmlElement | HtmlText

/** Elements deeper than this are read as children of the last one allowed, so that no page can exhaust the stack. */
const deepest = 400

/** Levels of nesting that no page written for readers has, and how much is parsed between two looks at it. */
const hopeless = 3000
const chunk = 65_536

/** Parses markup, however broken; a page cut off in the middle gives what stands before the cut. */
export function parseHtml(source: string): HtmlElement {
  const root: HtmlElement = { kind: 'element', name: '#root', attributes: {}, children: [], parent: null, start: 0, tagEnd: 0 }
  let open = root
  let depth = 0
  let unplaced = 0
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth >= deepest) {
          unplaced += 1
          return
        }
        const element: HtmlElement = {
          kind: 'element',
          name,
          attributes,
          children: [],
          parent: open,
          start: parser.startIndex,
          tagEnd: parser.endIndex + 1,
        }
        open.children.push(element)
        open = element
        depth += 1
      },
      ontext(text) {
        open.children.push({ kind: 'text', text, parent: open, start: parser.startIndex, end: parser.endIndex + 1 })
      },
      onclosetag() {
        if (unplaced > 0) {
          unplaced -= 1
          return
        }
        if (open.parent) {
          open = open.parent
          depth -= 1
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // Nesting without end costs the parser time without end: a page that goes deeper than any real one is read up to there.
  for (let at = 0; at < source.length && unplaced < hopeless; at += chunk) parser.write(source.slice(at, at + chunk))
  parser.end()
  return root
}

/** All elements below, in document order. */
export function elementsIn(root: HtmlElement): HtmlElement[] {
  const elements: HtmlElement[] = []
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      elements.push(child)
      walk(child)
    }
  }
  walk(root)
  return elements
}

/**
 * The characters of an element as they stand, scripts and styles left out.
 * @param limit where to stop: who asks for a short line need not walk through a whole page
 */
export function textOf(element: HtmlElement, limit = Infinity): string {
  const parts: string[] = []
  let left = limit
  const collect = (node: HtmlElement): void => {
    for (const child of node.children) {
      if (left < 0) return
      if (child.kind === 'text') {
        parts.push(child.text)
        left -= child.text.length
      } else if (child.name === 'br') parts.push(' ')
      else if (!unread.has(child.name)) collect(child)
    }
  }
  collect(element)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Elements whose characters are never text for a reader. */
export const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'applet',
  'canvas',
  'audio',
  'video',
  'map',
  'head',
  'select',
  'textarea',
  'button',
  'input',
  'datalist',
  'noembed',
  'noframes',
  'frameset',
  'dialog',
])
