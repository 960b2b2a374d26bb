import type { Span } from '../record/span.ts'

/**
 * Tokens of a stretch, in the way of the Universal Dependencies treebanks GUM and EWT, with exact offsets:
 * - clitics stand alone ("did|n't", "Karim|'s", "we|'ll", "can|not"), so do quotes, brackets and dashes;
 * - words joined by hyphens are split at the hyphen ("12|-|year|-|old", "al|-|Shabaab", "10|-|15"), but for
 *   affixes ("pro-government", "re-elected", "co-founder"), number words ("twenty-five"), "passers-by",
 *   designations ("AK-47", "M-16", "COVID-19") and dates or telephone numbers ("2020-07-28");
 * - numbers keep commas and points ("1,200", "5.56"), times their colon ("5:30"); signs stand alone ("$|50", "10|%");
 * - a full stop stays with an abbreviation or initial ("Gen.", "p.m.", "J.") and stands alone elsewhere.
 */
export function tokenSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  const chunk = /\S+/gu
  chunk.lastIndex = start
  for (let match = chunk.exec(text); match && match.index < end; match = chunk.exec(text)) {
    splitChunk(text, match.index, Math.min(end, match.index + match[0].length), end, spans)
  }
  return spans
}

/** Titles and the like: a full stop after them never ends a sentence. Lower case, without the stop. */
const titles = new Set(
  (
    'mr mrs ms messrs mx dr prof gen lt col maj capt cpt sgt cpl brig adm rev fr st ste sen rep reps gov pres hon pvt pfc cmdr cdr comdr ' +
    "insp supt det const amb sra srta mlle mme mt ft vs v cf viz approx dept gov't sec fig figs vol vols ed eds pp ca " +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'bros univ assn est min secy sr dir gral lic ing arq cor incl excl tel ext ref refs ven msgr eng asst assoc'
  ).split(' '),
)
/** Abbreviations that may also end a sentence. */
const closers = new Set(
  'inc ltd co corp jr etc al ave rd blvd sq bldg plc llc esq ph.d m.d b.c a.d km kg cm mm mi hrs mins secs'.split(' '),
)
/** Words that are abbreviations only before a number ("No. 5", "Art. 3", "p. 12"). */
const beforeNumbers = new Set('no nos art arts p para paras ch cap item res op sec nr'.split(' '))

/** True when a word that is followed by a full stop keeps it. `next` is what follows the stop after white space. */
function keepsStop(word: string, next: string, after: string): boolean {
  const lower = word.toLowerCase()
  if (beforeNumbers.has(lower) && /^\d/.test(next)) return true
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}$/u.test(word) ? next !== '' && !/^["”’)\]]/.test(after) : /^[vcpbdr]$/.test(word)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  if (beforeNumbers.has(lower)) return false
  // "mar", "sun", "sat", "fig", "min" are words too: an abbreviation has a capital and does not end its paragraph.
  if (/^(?:mar|sun|sat|wed|min|fig|dir|ing|cor|est|ref|sec|ext|det|eng|ed|ca|v|const|ms|mi)$/.test(lower)) {
    return /^\p{Lu}/u.test(word) ? /^[\d\p{Lu}]/u.test(next) : lower === 'ca' || lower === 'v' || lower === 'ed'
  }
  return titles.has(lower) || closers.has(lower)
}

/** A full stop after this token may end a sentence although it belongs to the token ("Inc.", "p.m.", "U.S."). */
export function mayEndSentence(token: string): boolean {
  const word = token.slice(0, -1).toLowerCase()
  if (closers.has(word)) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  return /^\p{L}$/u.test(word) || /^(?:jan|feb|aug|sept?|oct|nov|dec|dept|min|sr)$/.test(word)
}

const urlStart = /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)/i
const address = /^[\w.+-]*@[\w-]+(?:\.[\w-]+)+$/
const site = /^(?:[\w-]+\.)+(?:com|org|net|info|gov|edu|mil|int|news|tv|co|uk|de|fr|ir|ru|us|eu|io)(?:\/\S*)?$/i
const openers =
  /^(?:\.{2,}|[-–—]{2,}|([=*_#~+!?<>|$])\1+|[:;]-?[()DP](?![\p{L}\d])|``|''|[“”"„«»‹›‘’'`´()[\]{}<>…—–,;:!?¿¡|•·*=+~/\\#$€£¥₹₪%&§°™®©]|-(?!\d)|\.(?!\d))/u
const ending = /(?:\.{2,}|[-–—]{2,}|([=*_#~+!?<>|])\1+|[:;]-?[()]|''|[“”"„«»‹›‘’'`´()[\]{}<>…—–,;:!?|•·*=+~/\\%&§°™®©-])$/u

function splitChunk(text: string, start: number, end: number, limit: number, spans: Span[]): void {
  let from = start
  let to = end
  const tail: Span[] = []
  while (from < to) {
    const word = text.slice(from, to)
    if (urlStart.test(word)) break
    if (/^['’]\d\ds?\b/.test(word) || /^['’](?:em|til|tis|twas|cause)\b/i.test(word)) break
    if (/^#\w|^&\w+;$/.test(word) || /^['’](?:s|re|ve|ll|d|m)$/i.test(word)) break
    const match = openers.exec(word)
    if (!match) break
    spans.push({ start: from, end: from + match[0].length })
    from += match[0].length
  }
  while (from < to) {
    const word = text.slice(from, to)
    const match = ending.exec(word)
    if (match && !(urlStart.test(word) && /[/=&#-]$/.test(word))) {
      // "workers'" keeps its mark apart; nothing else to know: a closing single quote is a token too.
      to -= match[0].length
      tail.push({ start: to, end: to + match[0].length })
      continue
    }
    if (word.length > 1 && word.endsWith('.')) {
      const bare = word.slice(0, -1)
      const after = text.slice(end, Math.min(limit, end + 40))
      const rest = tail.length > 0 ? text.slice(to, end) : ''
      const next = rest === '' || /^[,;:)\]-]/.test(rest) ? after.trimStart().replace(/^["“‘'([]+/u, '') : ''
      if (address.test(bare) || !/^(?:.*[^\p{L}.])?(?:\p{L}\.?)+$/u.test(bare)) {
        to -= 1
        tail.push({ start: to, end: to + 1 })
        continue
      }
      const lastPart = /[\p{L}.]+$/u.exec(bare)?.[0] ?? bare
      if (!keepsStop(lastPart, /^[,;:]/.test(rest) ? 'x' : next, rest)) {
        to -= 1
        tail.push({ start: to, end: to + 1 })
        continue
      }
    }
    break
  }
  if (from < to) splitInside(text, from, to, spans)
  for (let i = tail.length - 1; i >= 0; i -= 1) spans.push(tail[i] as Span)
}

const insideMark =
  /[“”"„«»()[\]{}<>…—–;!?=|]|--+|\.\.\.+|,(?!\d{3}(?!\d))|(?<!\d),|:(?!\d)|(?<=\p{L}{2}):|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<=\d)\.(?=\p{Lu}\p{Ll}{2})/gu

/** Marks inside a chunk: dashes, brackets and quotes without spaces, commas but for numbers ("1,200"), colons but for times. */
function splitInside(text: string, start: number, end: number, spans: Span[]): void {
  const word = text.slice(start, end)
  if (urlStart.test(word) || address.test(word) || site.test(word)) {
    spans.push({ start, end })
    return
  }
  let at = 0
  const noStop = /^(nos?)\.(?=\d)/i.exec(word)
  if (noStop) {
    spans.push({ start, end: start + noStop[0].length })
    at = noStop[0].length
  }
  insideMark.lastIndex = at
  for (let match = insideMark.exec(word); match; match = insideMark.exec(word)) {
    if (match.index > at) splitWord(text, start + at, start + match.index, spans)
    spans.push({ start: start + match.index, end: start + match.index + match[0].length })
    at = match.index + match[0].length
    insideMark.lastIndex = at
  }
  if (at < word.length) splitWord(text, start + at, end, spans)
}

const clitic = /^(.+?)(n['’`]t|['’`](?:s|re|ve|ll|d|m))$/iu
const affix =
  /^(?:e|co|pre|post|non|re|anti|counter|semi|multi|mid|ex|un|sub|over|under|inter|intra|socio|pan|pro|mini|mega|super|ultra|cross|vice|trans|neo|quasi|pseudo|proto|bi|tri|uni|de|dis|mis|self(?=-$))-/iu
const numberWords =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/i
const personByParticle = /^passers?-by$/i
/** 'Tehreek-i-Orsk', 'Jaish-ul-Marden': a name that small words of Persian or Arabic hold together. */
const nameByParticle = /^\p{Lu}\p{L}+(?:-(?:i|e|ul|ur|us|ud|o|wal)-\p{Lu}\p{L}+)+$/u
const designation = /^\p{L}{1,5}-\d+\p{L}{0,2}$/u
const dateOrPhone = /^(?:\d{3}-\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4}|\d+(?:-\d+){2,}|\d{1,2}-\p{L}{3,9}-\d{2,4})$/u

/** Hyphens and clitics. */
function splitWord(text: string, start: number, end: number, spans: Span[]): void {
  const word = text.slice(start, end)
  const match = clitic.exec(word)
  if (match) {
    const stem = (match[1] as string).length
    splitHyphens(text, start, start + stem, spans)
    spans.push({ start: start + stem, end })
    return
  }
  if (/^cannot$/i.test(word)) {
    spans.push({ start, end: start + 3 }, { start: start + 3, end })
    return
  }
  if (/^(?:gon|wan|got|lot|out)(?:na|ta)$/i.test(word)) {
    spans.push({ start, end: end - 2 }, { start: end - 2, end })
    return
  }
  splitHyphens(text, start, end, spans)
}

function splitHyphens(text: string, start: number, end: number, spans: Span[]): void {
  const word = text.slice(start, end)
  if (!word.includes('-') || nameByParticle.test(word) || numberWords.test(word) || personByParticle.test(word) || designation.test(word) || dateOrPhone.test(word)) {
    splitUnits(text, start, end, spans)
    return
  }
  let at = start
  if (affix.test(word)) {
    const second = word.indexOf('-', word.indexOf('-') + 1)
    if (second < 0) {
      spans.push({ start, end })
      return
    }
    spans.push({ start, end: start + second })
    at = start + second
  }
  for (const part of text.slice(at, end).matchAll(/-|[^-]+/g)) {
    const from = at + part.index
    splitUnits(text, from, from + part[0].length, spans)
  }
}

/** "200km" and "5pm" are number and unit, "$50" (behind a letter: "US$50") sign and number, "and/or" three tokens. */
function splitUnits(text: string, start: number, end: number, spans: Span[]): void {
  const word = text.slice(start, end)
  const unit = /^(\d[\d.,:]*)(km|kms|kg|cm|mm|m|ft|mph|am|pm|a\.m\.|p\.m\.|hrs?|mins?|kmh)$/i.exec(word)
  if (unit) {
    const size = (unit[1] as string).length
    spans.push({ start, end: start + size }, { start: start + size, end })
    return
  }
  const money = /^(\p{L}{0,3}[$€£¥])(\d.*)$/u.exec(word)
  if (money) {
    const size = (money[1] as string).length
    spans.push({ start, end: start + size }, { start: start + size, end })
    return
  }
  if (/^\p{L}{2,}(?:\/\p{L}{2,})+$/u.test(word)) {
    for (const part of word.matchAll(/\/|[^/]+/g)) {
      spans.push({ start: start + part.index, end: start + part.index + part[0].length })
    }
    return
  }
  spans.push({ start, end })
}
