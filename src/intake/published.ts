import { calendarDate, westernDigits, writtenDates } from './written-date.ts'
import { articlesOf, type LinkedData, type PageHead } from './html-head.ts'
import { type HtmlElement, textOf } from './html-tree.ts'

/** A day of publication and what it was read from. */
export interface FoundDate {
  readonly date: string
  readonly how: 'meta' | 'text' | 'url'
  /** For `why`: the name of the metadata or the place in the page. */
  readonly from: string
}

/** Metadata that can only mean first publication, most telling first. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'publication-date',
  'published-date',
  'published_date',
  'date-published',
  'date_published',
  'published_time',
  'published',
  'article_date_original',
  'article.created',
  'originalpublicationdate',
  'creation_date',
  'dc.date',
  'dcterms.date',
  'dc.date.available',
  'date',
  'article_date',
  'release_date',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'gentime',
  'ptime',
  'weibo:article:create_at',
  'timestamp',
  'displaydate',
  'shareaholic:article_published_time',
  'og:pubdate',
  'vr:published_time',
  'tweetmeme-date',
  'datecreated',
] as const

/**
 * The day a page was first put out. Sources are asked from the most telling to the least: metadata and JSON-LD of the article,
 * elements marked as the date, the address, then dates written beside the title. Wrong is worse than none.
 * @param beside short lines around the title, the nearest first
 */
export function pagePublished(
  head: PageHead,
  beside: readonly string[],
  language: string,
  now: string,
  inUrl: string | null,
): FoundDate | null {
  const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10)
  const plausible = (date: string | null): date is string => date !== null && date >= '1990' && date <= tomorrow
  const element = datedElement(head.elements, language, now, plausible)
  const written = besideTitle(beside, language, now, plausible)
  // What the page declares of itself is kept even when it lies ahead (the document then carries a note); a guess is not.
  const declared = declaredDate(head, language, now, (date): date is string => date !== null && date >= '1990')
  if (declared) {
    // A time in UTC may fall on another day than the one readers saw; then the day written on the page or in its address is meant.
    const seen = written ?? (element?.how === 'text' ? element.date : null)
    for (const local of [seen, inUrl]) {
      if (declared.utc && local && isDayBeside(local, declared.date))
        return { date: local, how: declared.how, from: declared.from }
    }
    return declared
  }
  if (element?.how === 'meta') return element
  if (inUrl && plausible(inUrl)) return { date: inUrl, how: 'url', from: 'address' }
  if (written) return { date: written, how: 'text', from: 'beside the title' }
  if (element) return element
  for (const data of head.linkedData) {
    const date = dayOf(data['datePublished'] ?? data['uploadDate'], language, now)
    if (plausible(date)) return { date, how: 'meta', from: 'JSON-LD' }
  }
  return null
}

function declaredDate(
  head: PageHead,
  language: string,
  now: string,
  plausible: (date: string | null) => date is string,
): (FoundDate & { readonly utc: boolean }) | null {
  const isUtc = (value: unknown) => typeof value === 'string' && /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$/.test(value.trim())
  for (const article of articlesOf(head)) {
    for (const value of [article['datePublished'], article['dateCreated']]) {
      const date = dayOf(value, language, now)
      if (plausible(date)) return { date, how: 'meta', from: 'JSON-LD datePublished', utc: isUtc(value) }
    }
  }
  for (const name of publishedNames) {
    for (const value of head.meta.get(name) ?? []) {
      const date = dayOf(value, language, now)
      if (plausible(date)) return { date, how: 'meta', from: name, utc: isUtc(value) }
    }
  }
  return null
}

function isDayBeside(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) === 86_400_000
}

/** A date written on a line of its own (a time, "published", an author beside it) near the title. */
function besideTitle(
  beside: readonly string[],
  language: string,
  now: string,
  plausible: (date: string | null) => date is string,
): string | null {
  for (const line of beside) {
    const dates = writtenDates(line, language, now).filter((date) => date.date.length === 10)
    const [first] = dates
    if (!first || !plausible(first.date)) continue
    const before = line.slice(0, first.start)
    if (updatedWords.test(before) && !publishedWords.test(before)) continue
    const others = dates.slice(1).filter((date) => date.date !== first.date)
    if (others.length > 0 && !updatedWords.test(line.slice(first.end))) continue
    let rest = line
    for (const date of dates) rest = rest.replace(line.slice(date.start, date.end), ' ')
    const words = rest.match(/\p{L}{2,}/gu) ?? []
    if (words.length <= (publishedWords.test(line) ? 12 : 7)) return first.date
  }
  return null
}

const publishedWords = /\b(?:published|posted|publié|publicado|veröffentlicht|erstellt|datum|date)\b|опубликован|نشر|منتشر/i
const updatedWords = /\b(?:updated?|modified|mis à jour|actualizad[oa]|aktualisiert|stand|last|accessed)\b|обновлен|تحديث|به‌روز/i

/** The day of last change as the page gives it, or null. */
export function pageModified(head: PageHead, language: string, now: string): string | null {
  for (const article of articlesOf(head)) {
    const date = dayOf((article as LinkedData)['dateModified'], language, now)
    if (date) return date
  }
  for (const name of [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
  ]) {
    for (const value of head.meta.get(name) ?? []) {
      const date = dayOf(value, language, now)
      if (date) return date
    }
  }
  return null
}

/**
 * The calendar day of a machine-readable or written date. The day is the one written: a time zone is the publisher's,
 * and moving to another would change the day readers saw.
 */
export function dayOf(value: unknown, language: string, now: string): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return dayOfEpoch(value)
  if (typeof value !== 'string') return null
  const text = westernDigits(value.trim())
  if (/^\d{10}(?:\d{3})?$/.test(text)) return dayOfEpoch(Number(text))
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s_,:])/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:$|[T\s,])/.exec(text)
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [first] = writtenDates(text, language, now)
  return first && first.date.length === 10 ? first.date : null
}

function dayOfEpoch(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1000
  if (milliseconds < 6e11 || milliseconds > 4e12) return null
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** Names page makers give to the line with the date of publication. */
const dateNames =
  /(?:^|[\s_-])(?:date|pub-?date|publish(?:ed|ing)?-?(?:date)?|publication(?:-?date)?|post(?:ed)?-?(?:on|date|time)|entry-?date|article-?date|date-?(?:time|line|published|posted|created)|time-?(?:stamp|published)?|byline|meta|info|dateline|when|created|submitted)(?=$|[\s_-])/i
const notDateNames =
  /(?:^|[\s_-])(?:modif\w*|updat\w*|related\w*|comment\w*|sidebar\w*|recent\w*|footer\w*|copyright|latest|popular|events?|archive\w*|calendar|weather|widget\w*|teaser\w*|list)(?=$|[\s_-])/i

function datedElement(
  elements: readonly HtmlElement[],
  language: string,
  now: string,
  plausible: (date: string | null) => date is string,
): FoundDate | null {
  let best: { date: string; score: number; from: string } | null = null
  const titleAt = elements.findIndex((element) => element.name === 'h1')
  for (const [index, element] of elements.entries()) {
    const { attributes, name } = element
    const itemprop = attributes['itemprop'] ?? ''
    let score = 0
    let value: string | null = null
    if (/datePublished|dateCreated/i.test(itemprop)) {
      value = attributes['content'] ?? attributes['datetime'] ?? textOf(element, 400)
      score = 100
    } else if (name === 'time' || (name === 'abbr' && /published/.test(attributes['class'] ?? ''))) {
      if (/dateModified/i.test(itemprop)) continue
      value = attributes['datetime'] ?? attributes['title'] ?? textOf(element, 400)
      score = 'pubdate' in attributes || /published/i.test(attributes['class'] ?? '') ? 80 : 50
    } else if (/^(?:span|p|div|li|small|em|strong|i|b|font|h[2-6]|td|dd|a|abbr|ul)$/.test(name)) {
      const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
      if (!dateNames.test(names) || notDateNames.test(names)) continue
      const text = textOf(element, 400)
      if (text.length > 160) continue
      value = text
      score = 30
    }
    if (value === null || value.length > 200) continue
    const names = ancestry(element)
    if (/modif|updat/i.test(names.own)) score -= 25
    if (notDateNames.test(names.above)) score -= 40
    if (names.aside) score -= 60
    // Dates beside the title are the article's; far before or after it they are the site's or another article's.
    if (titleAt >= 0) {
      const distance = index - titleAt
      if (distance >= -15 && distance < 40) score += 20
      else if (distance > 400) score -= 30
    }
    const date = dayOf(value, language, now)
    if (!plausible(date) || score <= 0) continue
    if (!best || score > best.score) best = { date, score, from: name }
  }
  return best ? { date: best.date, how: best.score >= 70 ? 'meta' : 'text', from: best.from } : null
}

function ancestry(element: HtmlElement): { own: string; above: string; aside: boolean } {
  const own = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''} ${element.attributes['itemprop'] ?? ''}`
  let above = ''
  let aside = false
  let steps = 0
  for (let at = element.parent; at && steps < 6; at = at.parent) {
    if (at.name === 'body' || at.name === 'article' || at.name === 'main') break
    if (at.name === 'aside' || at.name === 'footer' || at.name === 'nav') aside = true
    above += ` ${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`
    steps += 1
  }
  return { own, above, aside }
}
