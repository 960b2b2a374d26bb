import normalizeUrl from 'normalize-url'

/**
 * One address for one published item: archive prefixes, AMP forms, tracking parameters, fragments and `www.` are dropped.
 * Null when the address is not http(s) or cannot be parsed; the document keeps the address as given beside it.
 */
export function canonicalUrl(address: string): string | null {
  const plain = withoutArchive(address.trim())
  if (!/^https?:\/\//i.test(plain) || !URL.canParse(plain)) return null
  const url = new URL(plain)
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(/^(?:amp|m|mobile)\.(?=[^.]+\.[^.]+)/, '')
  url.pathname = url.pathname
    .replace(/\/amp(?=\/|$)/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/index\.(?:html?|php)$/i, '/')
  if (/^(?:80|443)$/.test(url.port)) url.port = ''
  return normalizeUrl(url.href, {
    stripHash: true,
    stripWWW: true,
    removeTrailingSlash: true,
    removeQueryParameters: [
      /^utm_/i,
      /^(?:fbclid|gclid|dclid|mc_[a-z]+|igshid|amp|outputtype|ref|ref_src|cmpid|ocid|smid|ns_[a-z]+|s_cid|xtor|output)$/i,
    ],
    sortQueryParameters: true,
  })
}

/** The address a web archive's address stands for; other addresses are given back as they are. */
export function withoutArchive(address: string): string {
  const archived =
    /^https?:\/\/(?:web\.archive\.org\/(?:web\/)?|(?:www\.)?webarchive\.org\.uk\/wayback\/[^/]+\/|webcache\.googleusercontent\.com\/search\?q=cache:[^:]*:|archive\.(?:today|ph|is|li|vn|md|fo)\/(?:newest|oldest|\d{4,14})\/|(?:www\.)?perma\.cc\/[^/]+\/|[a-z-]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?)(?:\d{1,14}(?:[a-z]{2}_)?\/|\*\/)?(.+)$/i.exec(
      address,
    )
  const target = archived?.[1]
  if (!target) return address
  return /^https?:\/\//i.test(target) ? target : `https://${target.replace(/^https?:\/(?!\/)/i, '')}`
}

/** The host that put the page out, without `www.`; null for addresses that are not http(s). */
export function hostOf(address: string): string | null {
  const plain = withoutArchive(address)
  if (!/^https?:\/\//i.test(plain) || !URL.canParse(plain)) return null
  return new URL(plain).hostname.replace(/^(?:www\d?|amp|m|mobile)\./, '')
}

/** A full date in the path of an address (`/2016/02/09/`, `/20160209-`, `-2016-02-09`), as EDTF; null when there is none. */
export function dateInUrl(address: string): string | null {
  const plain = withoutArchive(address)
  if (!URL.canParse(plain)) return null
  const path = new URL(plain).pathname
  const match =
    /(?:^|[/_.-])((?:19[89]|20[0-4])\d)[/_.-](0?[1-9]|1[0-2])[/_.-](0?[1-9]|[12]\d|3[01])(?=[/_.T-]|$)/.exec(path) ??
    /(?:^|[/_-])((?:19[89]|20[0-4])\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /(?:^|\/)((?:19[89]|20[0-4])\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i.exec(
      path,
    )
  if (!match) return null
  const [, year, month, day] = match as unknown as [string, string, string, string]
  const number = /^\d/.test(month) ? Number(month) : shortMonths.indexOf(month.toLowerCase().slice(0, 3)) + 1
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(date)) || new Date(date).getUTCDate() !== Number(day) ? null : date
}

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
