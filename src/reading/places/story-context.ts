import type { Document } from '../../record/document.ts'
import type { StoryContext } from './resolve-places.ts'

/**
 * What the document's own frame says of where its story is: the publisher's country and the country of its host name.
 * Papers write of home, so these count like one name in the text.
 */
export function contextOf(document: Pick<Document, 'publisher'> & Partial<Pick<Document, 'url'>>): StoryContext {
  const countries = new Map<string, number>()
  const country = document.publisher?.country ?? countryOfHost(document.url ?? null)
  if (country !== null) countries.set(country, 1)
  return { countries }
}

/**
 * Country of a web address by the end of its host name: 'lynn-herald.co.uk' -> GB. Endings that are sold to everybody ('.tv', '.io')
 * say nothing. Call signs of broadcasters in the United States begin with K or W and are told as such: 'kxyz.com'.
 */
export function countryOfHost(url: string | null): string | null {
  const hosts = [...(url ?? '').matchAll(/https?:\/\/([^/:?#]+)/gi)]
  // An archive's address holds the address of what it keeps.
  const host = hosts.at(-1)?.[1]?.toLowerCase()
  if (!host) return null
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (ending === 'gov' || ending === 'mil' || ending === 'edu') return 'US'
  if (/^(?:www\.)?[kw][a-z]{2,3}\d{0,2}(?:tv|fm|am|radio|news)?\.com$/.test(host)) return 'US'
  if (ending.length !== 2 || soldToAll.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

const soldToAll = new Set([
  'tv',
  'co',
  'me',
  'io',
  'ai',
  'fm',
  'ly',
  'to',
  'cc',
  'ws',
  'nu',
  'eu',
  'gg',
  'sh',
  'la',
  'st',
  'am',
  'im',
])
