import { trades } from '../lexicon/en/people.ts'
import type { Token } from './tagged-text.ts'

/**
 * What stands before a name and says who somebody is: 'lawyer and activist Ada Brenn' is one person, where a parse makes two of her; the
 * name in 'the murder of candidate Omar Vale and of ...' is the candidate's, wherever the parse hangs it.
 */
export function withTitledNames(tokens: readonly Token[]): readonly Token[] {
  let parse = tokens
  tokens.forEach((_, at) => {
    const titles = titlesBefore(parse, at)
    if (titles !== null) parse = asOne(parse, titles, at)
    parse = withOwnName(parse, at)
    parse = withInLaw(parse, at)
  })
  return parse
}

/**
 * The trades of one person before a name, by the place of each: 'senator and presidential candidate', 'lawyer, blogger and activist'; null
 * where there is only one, or where they are of two people.
 */
function titlesBefore(tokens: readonly Token[], name: number): readonly number[] | null {
  const last = name - 1
  if (!isNameAt(tokens, name) || !isTrade(tokens, last)) return null
  const and = tokens.findLastIndex(({ lower }, i) => i < last && i >= last - 4 && lower === 'and')
  if (and < 1 || !isTrade(tokens, and - 1) || !tokens.slice(and + 1, last).every(isQuality)) return null
  const titles = [and - 1, last]
  let before = and - 2
  const goBack = () => {
    while (before >= 0 && isQuality(tokens[before] as Token)) before -= 1
  }
  goBack()
  while (tokens[before]?.text === ',' && isTrade(tokens, before - 1)) {
    titles.unshift(before - 1)
    before -= 2
    goBack()
  }
  const [opens, earlier] = [tokens[before], tokens[before - 1]]
  // 'Marek Dolny, and senator and candidate Ada Brenn'
  const isBehindName = opens?.lower === 'and' && (earlier?.text === ',' || earlier?.tag === 'PROPN')
  // 'a driver and lawyer Ada Brenn', 'his brother and activist Ada Brenn', 'guards, cook and driver Omar Vale'
  if (opens !== undefined && !isBehindName && (/^(?:an?|another|his|her|their|its|my|our|one|and|\d+)$/.test(opens.lower) || opens.tag === 'NUM' || opens.tag === 'PART' || (opens.text === ',' && earlier?.tag === 'NOUN'))) return null
  // 'The driver and bodyguard Omar Vale were shot': two
  let behind = name
  while (isNameAt(tokens, behind)) behind += 1
  return /^(?:were|are|have)$/.test(tokens[behind]?.lower ?? '') ? null : titles
}

/** True for a word of a name that is written with a capital. */
export function isNameAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[at]?.text ?? '')
}

function isTrade(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.fine !== 'NNS' && token.fine !== 'NNPS' && trades.has(token.lower)
}

/** What may stand before a trade and be of it: 'presidential', 'human rights', 'opposition', 'former'. */
function isQuality({ tag, fine, lower }: Token): boolean {
  return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || lower === '-' || fine === 'VBN' || fine === 'VBG' || (tag === 'ADV' && lower !== 'not')
}

/** All trades as what the name is called: the last is the head, with all that hung on the others. */
function asOne(tokens: readonly Token[], titles: readonly number[], name: number): readonly Token[] {
  const [first, last] = [titles[0] as number, name - 1]
  const isWithin = (i: number) => i >= first && i <= name
  const top = [...titles, name].find((i) => !isWithin(headAt(tokens, i)))
  if (top === undefined) return tokens
  const { head, relation } = tokens[top] as Token
  return tokens.map((token, i) => {
    if (i === last) return { ...token, head, relation }
    if (i === name) return { ...token, head: last, relation: 'appos' }
    if (titles.includes(i)) return { ...token, head: last, relation: 'compound' }
    if (titles.includes(i - 1) && i < last) return { ...token, head: i - 1, relation: token.lower === 'and' ? 'cc' : 'punct' }
    // 'party' of 'deputy and party leader'
    if (i > first && i < last) return isWithin(token.head) && !titles.includes(token.head) ? token : { ...token, head: last, relation: token.relation === 'conj' ? 'compound' : token.relation }
    return titles.includes(token.head) ? { ...token, head: last } : token
  })
}

/** 'the murder of candidate Omar Vale and Ada Brenn': the name hangs on what its bearer is called, and whom an 'and' joins to it is joined to the candidate. */
function withOwnName(tokens: readonly Token[], name: number): readonly Token[] {
  const title = name - 1
  const token = tokens[name]
  if (token === undefined || !isNameAt(tokens, name) || !isTrade(tokens, title) || !/^(?:appos|flat)$/.test(token.relation)) return tokens
  const called = tokens[title] as Token
  const strays = token.head !== title && token.head === called.head && called.relation !== 'compound'
  if (token.head !== title && !strays) return tokens
  return tokens.map((each, i) => {
    if (i === name && strays) return { ...each, head: title }
    return each.head === name && each.relation === 'conj' && i > name && (each.tag === 'PROPN' || isTrade(tokens, i)) ? { ...each, head: title } : each
  })
}

function headAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.head ?? -1
}

/** The last word of 'brother-in-law' for 'brother', where the hyphens cut it; the word itself for any other. */
export function pastInLaw(tokens: readonly Token[], kin: number): number {
  return tokens.slice(kin + 1, kin + 5).map(({ lower }) => lower).join('') === '-in-law' ? kin + 4 : kin
}

/** 'his brother-in-law Omar Vale' is one person, also where the hyphens cut the word: the name says who the brother-in-law is, and is nobody besides. */
function withInLaw(tokens: readonly Token[], kin: number): readonly Token[] {
  const to = pastInLaw(tokens, kin)
  if (tokens[kin]?.tag !== 'NOUN' || to === kin) return tokens
  const isOfWord = (i: number) => i > kin && i <= to
  const name = isNameAt(tokens, to + 1) && headAt(tokens, kin) !== to + 1 ? to + 1 : -1
  return tokens.map((token, i) => {
    if (isOfWord(i)) return { ...token, head: kin, relation: 'flat' }
    if (i === name) return { ...token, head: kin, relation: 'appos' }
    // what the parse had joined to a part of the word, or to the name, is the brother-in-law's
    const isNames = name >= 0 && token.head === name && !/^(?:flat|compound|nmod:desc)/.test(token.relation)
    return i !== kin && (isOfWord(token.head) || isNames) ? { ...token, head: kin } : token
  })
}
