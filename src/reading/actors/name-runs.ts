import { bodyNouns } from '../../lexicon/en/actors.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { courtesyTitles, officeTitles } from '../../lexicon/en/titles.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'

/** A run of capitalised words that may be a name, with a title before it. */
export interface NameRun {
  /** All tokens, title included. */
  readonly tokens: readonly number[]
  /** The name's own tokens. */
  readonly nameTokens: readonly number[]
  /** The title before the name, lower case; null when none stands there. */
  readonly title: string | null
  readonly office: boolean
  readonly titled: boolean
  /** The token of the run that hangs outside of it. */
  readonly head: number
}

/** Small words inside a person's name: 'Nouri al-Maliki'. */
const nameParticles = new Set([
  'de',
  'del',
  'la',
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'van',
  'von',
  'der',
  'da',
  'dos',
  'du',
  'des',
  'di',
  'della',
  'ul',
  'ud',
  'al-',
  '-',
  'e',
])
/** Small words inside any name. */
const joiners = new Set([...nameParticles, 'of', 'for', 'the', 'and', '–', '&', '/', "'s", '’s', "'", '’'])
const offices = new Set(officeTitles)
const courtesies = new Set(courtesyTitles)

/** Runs of capitalised words of a sentence, in order. In sentences written in capitals the tagger's proper nouns count. */
export function nameRuns(sentence: Sentence): NameRun[] {
  const { tokens } = sentence
  const capitals = isInCapitals(sentence)
  const runs: NameRun[] = []
  let i = 0
  while (i < tokens.length) {
    if (!startsName(sentence, i, capitals)) {
      i += 1
      continue
    }
    let end = i
    for (let j = i + 1; j < tokens.length; j += 1) {
      if (isNameWord(sentence, j, capitals)) {
        end = j
        continue
      }
      // 'Organization of Iran', 'Nouri al-Maliki', 'People's Front': small words join when a name word follows.
      let k = j
      while (k < tokens.length && k - j < 2 && joiners.has(tokenAt(sentence, k).lower)) k += 1
      if (k === j || !isNameWord(sentence, k, capitals)) break
      const link = tokens.slice(j, k).map((token) => token.lower)
      if (link.includes('and') && !joinsBody(sentence, i, end, k)) break
      if (
        (link.includes('of') || link.includes('for') || link.includes('the')) &&
        !isBodyWord(tokenAt(sentence, end)) &&
        !bodyNouns.has(tokens[i - 1]?.lemma ?? '')
      )
        break
      if (link.includes('the') && !link.includes('of') && !link.includes('for')) break
      // 'UPDATE 2-CORRECTED-Blast hits station': a label before a headline
      if (link[0] === '-' && isShouted(tokenAt(sentence, end)) && !isShouted(tokenAt(sentence, k))) break
      if (link.some(isPossessive) && !isCollective(tokenAt(sentence, end)) && !isOfficeOf(tokenAt(sentence, end), tokenAt(sentence, k))) break
      end = k
      j = k
    }
    if (capitals) end = toBodyWord(sentence, i, end)
    const run = toRun(sentence, capitals ? fromBodyWord(sentence, i, runs.at(-1)) : i, end)
    if (run) runs.push(run)
    i = end + 1
  }
  return runs
}

const bodiesInNames = /^(?:army|front|movement|party|league|federation|confederation|union|association|alliance|coalition|committee|commission|council|organi[sz]ation|ministry|institute|university|brigade)$/

/** In capitals the noun that ends a body's name looks like any noun: 'NORTHERN LIBERATION ARMY'. */
function toBodyWord(sentence: Sentence, start: number, end: number): number {
  const next = sentence.tokens[end + 1]
  return end > start && next !== undefined && bodiesInNames.test(next.lower) && next.tag === 'NOUN' ? end + 1 : end
}

/** The same for one that begins it: 'ARMY OF NORTHERN LIBERATION'. */
function fromBodyWord(sentence: Sentence, start: number, before: NameRun | undefined): number {
  const at = sentence.tokens[start - 1]?.lower === 'the' ? start - 3 : start - 2
  const first = sentence.tokens[at]
  if (first === undefined || sentence.tokens[at + 1]?.lower !== 'of' || !bodiesInNames.test(first.lower)) return start
  return before !== undefined && before.tokens.includes(at) ? start : at
}

function toRun(sentence: Sentence, start: number, end: number): NameRun | null {
  let from = start
  let title: string | null = null
  let office = false
  for (let length = Math.min(3, end - start); length >= 1; length -= 1) {
    const words = sentence.tokens
      .slice(start, start + length)
      .map((token) => token.lower)
      .join(' ')
      .replace(/ \./g, '.')
    if ((offices.has(words) || courtesies.has(words)) && !ownsOffice(sentence, start + length)) {
      if (isOfSeat(sentence, start + length, end)) return null
      title = words
      office = offices.has(words)
      from = start + length
      if (sentence.tokens[from]?.text === '.') from += 1
      break
    }
  }
  if (title === null) {
    // 'prime minister Ana Reik', 'army spokesman Tomas Vale': a title in small letters before the name.
    const before = sentence.tokens[start - 1]
    if (
      before &&
      (offices.has(before.lower) || (courtesies.has(before.lower) && before.lower !== 'private')) &&
      before.tag !== 'VERB'
    ) {
      title = before.lower
      office = offices.has(before.lower)
    }
  }
  // 'Iraqi Prime Minister Nouri al-Maliki': the title stands inside the run; what precedes it is no part of the name.
  if (title === null || from === start) {
    for (let at = start + 1; at < end; at += 1) {
      for (let length = 3; length >= 1; length -= 1) {
        const words = sentence.tokens
          .slice(at, at + length)
          .map((token) => token.lower)
          .join(' ')
        if (
          at + length <= end &&
          offices.has(words) &&
          !['of', 'for', 'general'].includes(sentence.tokens[at + length]?.lower ?? '') &&
          !ownsOffice(sentence, at + length)
        ) {
          title = words
          office = true
          from = at + length
          at = end
          break
        }
      }
    }
  }
  while (from <= end && ['of', 'the', '-', "'s", '’s', '&'].includes(tokenAt(sentence, from).lower)) from += 1
  if (from > end) return null
  const tokens: number[] = []
  for (let i = start; i <= end; i += 1) tokens.push(i)
  const nameTokens = tokens.filter((i) => i >= from)
  const inside = new Set(tokens)
  const head = [...nameTokens].reverse().find((i) => !inside.has(tokenAt(sentence, i).head)) ?? (nameTokens.at(-1) as number)
  return { tokens, nameTokens, title, office, titled: title !== null, head }
}

/** True for a sentence written in capitals throughout. */
export function isInCapitals(sentence: Sentence): boolean {
  let upper = 0
  let lower = 0
  for (const token of sentence.tokens) {
    if (!/\p{L}{2}/u.test(token.text)) continue
    if (token.text === token.text.toUpperCase()) upper += 1
    else lower += 1
  }
  return upper > 3 && upper > lower * 2
}

function startsName(sentence: Sentence, index: number, capitals: boolean): boolean {
  const token = tokenAt(sentence, index)
  if (!isNameWord(sentence, index, capitals)) return false
  // 'Engineers Omar Vale and Bela Cord'
  if ((index === 0 || capitals) && token.lower.endsWith('s') && isPersonNoun.has(token.lower.slice(0, -1)) && isNameWord(sentence, index + 1, capitals)) return false
  // The first word of a sentence is a name only when the tagger says so.
  return index > 0 || token.tag === 'PROPN' || /^\p{Lu}/u.test(sentence.tokens[1]?.text ?? '')
}

function isNameWord(sentence: Sentence, index: number, capitals: boolean): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  if (capitals)
    return (
      token.tag === 'PROPN' ||
      (nameParticles.has(token.lower) &&
        sentence.tokens[index + 1]?.tag === 'PROPN' &&
        index > 0 &&
        sentence.tokens[index - 1]?.tag === 'PROPN')
    )
  if (!/^\p{Lu}|^al-\p{Lu}|^\d*\p{Lu}/u.test(token.text)) return false
  if (token.tag === 'VERB' && isShouted(token)) return false
  if (token.tag === 'PROPN') return !namesNobody(token.lower)
  // 'Operation Night Heron destroyed two camps'
  if (index === 0 && token.lower === 'operation') return sentence.tokens[1]?.tag === 'PROPN' || /^\p{Lu}/u.test(sentence.tokens[1]?.text ?? '')
  // 'Relief Monitor said': a capital that opens the sentence, with a name right behind it in one phrase.
  if (index === 0 && (token.tag === 'NOUN' || token.tag === 'ADJ')) {
    const next = sentence.tokens[1]
    return (
      (next?.tag === 'PROPN' || next?.tag === 'NOUN') &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      token.head >= 1 &&
      token.head <= 3 &&
      !namesNobody(token.lower)
    )
  }
  return (
    (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'X' || token.tag === 'VERB') &&
    index > 0 &&
    !namesNobody(token.lower) &&
    !/^["“‘'`(]/.test(sentence.tokens[index - 1]?.text ?? '')
  )
}

const calendar = new Set(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.|ramadan|christmas|easter|nowruz|i'.split(
    '|',
  ),
)

/** A longer word in capitals: 'CORRECTED'. */
function isShouted({ text }: Token): boolean {
  return /^\p{Lu}{5,}$/u.test(text)
}

/** 'Kosti: Thousands marched' */
const sizes = new Set(['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions'])

/** Days, months and sizes stand with a capital and name nobody. */
function namesNobody(lower: string): boolean {
  return calendar.has(lower) || sizes.has(lower)
}

const bodyWords =
  /^(?:ministry|minister|department|organi[sz]ation|council|committee|commission|union|party|front|army|movement|university|office|bank|centre|center|institute|federation|association|society|court|church|house|head|board|bureau|republic|league|brigades?|forces?|secretary|director|chief|president|governor|mayor|bishop|agency|confederation|congress|coalition|alliance|assembly|authority|network|observatory|group|fund|doctors|reporters|friends|sons|daughters|soldiers|students|mothers|campaign|high|directorate|embassy|archbishop|imam|school|hospital|voice|people|guardians|workers|forum|initiative|foundation|circle|collective|syndicate|guild|mission)$/

function isBodyWord(token: Token): boolean {
  return bodyWords.test(token.lower)
}

/** 'Ministry of Culture and Islamic Guidance', but not 'Ana Reik and Tomas Vale'. */
function joinsBody(sentence: Sentence, start: number, end: number, next: number): boolean {
  const words = sentence.tokens.slice(start, end + 1)
  if (!words.some((token) => isBodyWord(token)) || !words.some((token) => token.lower === 'of' || token.lower === 'for'))
    return false
  return tokenAt(sentence, next).head <= end && tokenAt(sentence, next).head >= start
}

/** 'People's', 'Workers'': the possessive belongs to the name; 'Tehran's' does not. */
function isCollective(token: Token): boolean {
  return /^(?:people|workers|women|men|children|teachers|farmers|miners|students|lawyers|writers|journalists|mothers|doctors|veterans|king|queen|human|martyrs|peoples)$/.test(
    token.lower,
  )
}

function isPossessive(lower: string | undefined): boolean {
  return lower !== undefined && /^['’]s?$/.test(lower)
}

/** "Sheriff's Office", "Prosecutor General's Office": behind a title, what makes it the owner of a body and no title of a name. */
function ownsOffice(sentence: Sentence, behind: number): boolean {
  const next = sentence.tokens[behind]?.lower
  return isPossessive(next) || (next === 'general' && isPossessive(sentence.tokens[behind + 1]?.lower))
}

/** 'MAYOR OF ZORBI': one word behind the title and 'of' says where the office is, and is nobody's name; behind 'Governor of Orsk State' a name may follow. */
function isOfSeat({ tokens }: Sentence, behind: number, end: number): boolean {
  return tokens[behind]?.lower === 'of' && end === behind + 1
}

/** "Marden County Sheriff's Office", "Orsk State's Attorney's Office": the office of whoever holds it is one name. */
function isOfficeOf(holder: Token, office: Token): boolean {
  if (holder.lower === 'state') return office.lower === 'attorney'
  return /^(?:office|department|bureau)$/.test(office.lower) && (offices.has(holder.lower) || /^(?:coroner|examiner|general|ombudsman|comptroller|counsel)$/.test(holder.lower))
}
