import type { NumberMention, PersonTold } from '../../record/mention.ts'
import { contains, overlaps } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { openerParts } from '../../text/opener.ts'
import { isSecondCalling } from '../../text/second-calling.ts'
import { tokenAt } from '../../text/tree.ts'
import { anybody, isPersonNoun } from '../../lexicon/en/people.ts'
import { measureNouns, plainMeasureWords, termOfSentence } from '../../lexicon/en/measures.ts'
import { beforeNames, calledAt, endsAsPlace, isTelling, isThing, pastAge, pastAside, pastNames } from './words-of-number.ts'

/** 'Anna Webb and Carl Hale, members of the guard, were killed', 'the following guards died: Anna Webb and Carl Hale': as many as are named. */
export function asNamed(text: string, number: NumberMention, lists: readonly NumberMention[]): NumberMention {
  if (number.comparator !== 'vague' || number.noun === null) return number
  const told = lists.filter(({ comparator }) => comparator === '=')
  const exact = (list: NumberMention) => ({ ...number, group: list.group, min: list.best, max: list.best, best: list.best, comparator: '=' as const })
  const before = told.find((list) => list.span.end < number.span.start && text.slice(list.span.end, number.span.start) === ', ')
  if (before) return { ...exact(before), span: { start: before.span.start, end: number.span.end }, phrase: { start: before.span.start, end: number.phrase.end } }
  const behind = /^the following /i.test(text.slice(number.span.start)) ? told.find((list) => list.span.start > number.span.end && /^[^.;:]{0,60}: $/.test(text.slice(number.span.end, list.span.start))) : undefined
  return behind ? exact(behind) : number
}

/** One link of a list of persons: a number with its noun, or one person. */
interface Link { readonly start: number; readonly end: number; readonly value: number; readonly number: NumberMention | null; readonly person: PersonTold | null; readonly described?: PersonTold }

/** 'three women and two men were shot', 'his three children, his wife and a guard': joined by 'and' or commas they count together. */
export function sumsOfNumbers(text: string, sentence: Sentence, numbers: readonly NumberMention[], people: readonly PersonTold[]): NumberMention[] {
  const sums: NumberMention[] = []
  const isVerb = (i: number) => /^(?:VBD|VBZ|VBP|MD)$/.test(sentence.tokens[i]?.fine ?? '')
  const opener = openerParts(sentence.tokens.map((token) => token.text), isVerb)
  const newsBegins = opener === null ? null : tokenAt(sentence, opener.main).start
  const links = withoutTheirNames(text, linksOf(text, sentence, numbers, people))
  for (let i = 0; i < links.length; i += 1) {
    const first = links[i] as Link
    const second = links[i + 1]
    let sum = first.value
    let last = first
    let length = 1
    let joined = false
    let apposed = 0
    for (let k = i + 1; k < links.length; k += 1) {
      const next = links[k] as Link
      // 'A year on from the killing of Rosa Vale, two more were shot': behind the comma the news begins
      if (newsBegins !== null && last.end <= newsBegins && next.start > newsBegins) break
      const between = withoutComplement(text, sentence, last, next)
      // 'killed ten, including the leader, and more than 30 were injured': a part of the ten, and others with a fate of their own
      if (k === i + 1 && next.number !== null && /^, and /i.test(between) && opensPart.test(text.slice(sentence.start, first.start)) && plainMeasureWords.some(({ pattern }) => pattern.test(text.slice(next.end, sentence.end)))) break
      // 'his wife and two sons, Carl Hale said': what comes behind the 'and' is no link
      if (joined && between.trim() === ',' && !isApposition(text, last, next, between)) break
      // 'Deputy kills suspect; 2 customers hurt': a headline's next clause
      if (between.startsWith(';') && ((last.person === null) !== (next.person === null))) break
      // '17 disappearances and 140 arrests' are no 157 of anything.
      if (measureNouns[last.number?.noun ?? ''] !== measureNouns[next.number?.noun ?? '']) break
      if ((last.number && next.number && last.number.unit !== next.number.unit) || !linkWords.test(withoutTheirNoun(between, next))) break
      // 'Anna Webb, a teacher, was shot', 'Anna Webb, a priest, teacher and poet': all are what one person was
      const isNamed = last.person?.name != null && next.person !== null && next.person.name === null
      const isFurther = isNamed && ((apposed > 1 && /^,? and (?:an? )?$/.test(between)) || (apposed > 0 && / and (?:(?:an?|the) )?$/i.test(between) && isToldOfOne(text, next.end)))
      if (isApposition(text, last, next, between) || isFurther) {
        apposed += 1
        last = { ...next, end: pastAge(text, next.end), person: last.person ?? next.person, ...(next.person ? { described: next.person } : {}) }
        i = k
        continue
      }
      // 'Mom, son killed': a headline's list
      joined ||= (between.trim() !== ',' && withoutTheirNoun(between, next) === between) || (last.person?.how === 'bare' && next.person?.how === 'bare')
      sum += next.value
      length += 1
      last = next
      i = k
    }
    // 'killed the priests, their cook and a guard': nobody says how many the priests were
    if (isBehindUncounted(text, sentence, first)) continue
    const span = { start: first.start, end: last.end }
    const chain = links.filter((each) => contains(span, each))
    if (length < 2 || (!joined && !chain.some(({ number }) => number !== null)) || namesThem(text, chain)) continue
    if (second !== undefined && isDividedBehind(text, first, last, sum) && (second.number !== null || saysWhoTheyAre(text, first, last))) sum = first.value
    const base = first.number ?? last.number ?? numbers[0]
    const bounds = boundsOf(sum, sum === first.value ? [first] : chain)
    if (bounds === null) continue
    sums.push({
      ...(base ?? emptyNumber), span, phrase: span, ...bounds, noun: 'person', unit: 'person', part: opensPart.test(text.slice(sentence.start, span.start)) ? 'subset' : 'total', measure: null,
      group: { words: text.slice(span.start, span.end) }, sentence: base?.sentence ?? -1, head: first.number?.head ?? first.person?.head ?? 0,
    })
  }
  return sums
}

/** 'at least 20 rebels and three soldiers': at least 23; 'about 50 soldiers and two guards': about 52; null where some are a least and some an estimate. */
function boundsOf(sum: number, chain: readonly Link[]): Pick<NumberMention, 'min' | 'max' | 'best' | 'comparator'> | null {
  const comparators = new Set(chain.map(({ number }) => number?.comparator ?? '='))
  const isLeast = comparators.has('>=') || comparators.has('>')
  if (comparators.has('~')) return isLeast ? null : { min: null, max: null, best: sum, comparator: '~' }
  return isLeast ? { min: sum, max: null, best: null, comparator: '>=' } : { min: sum, max: sum, best: sum, comparator: '=' }
}

/** 'Anna Webb, head of the bank and former envoy to Spain, was shot': behind who somebody is, a verb of one. */
function isToldOfOne(text: string, end: number): boolean {
  return /^(?: (?:of|to|for|in|at|from|with) [^,;:.]{1,60})?, (?:was|is|has been|had been)\b/i.test(text.slice(end, end + 90))
}

/** 'Four people, including a baby and her grandmother' */
const opensPart = /\b(?:including|incl\.|among them) (?:at least )?$/i

/** 'Two unionists, Omar Vale and Luis Reik, and a lawyer': as many names as the number says, with more behind them, are who the two are. */
function withoutTheirNames(text: string, links: readonly Link[]): Link[] {
  const kept: Link[] = []
  for (let i = 0; i < links.length; i += 1) {
    const link = links[i] as Link
    const names = link.number !== null && link.value >= 2 && link.value <= 6 ? links.slice(i + 1, i + 1 + link.value) : []
    const areNames = names.length === link.value && names.every(({ person }) => person !== null && person.name !== null && person.noun === null)
    const isJoined = areNames && names.every((name, k) => /^(?:, |, and | and )$/.test(text.slice((k === 0 ? link : (names[k - 1] as Link)).end, name.start)))
    const last = names.at(-1)
    if (!isJoined || last === undefined || text.charAt(link.end) !== ',' || links[i + 1 + link.value] === undefined) kept.push(link)
    else {
      kept.push({ ...link, end: last.end })
      i += names.length
    }
  }
  return kept
}

/** 'two men, Omar Vale and Luis Reik': who the two are, by name; as many as they are, or fewer. */
function namesThem(text: string, [first, ...others]: readonly Link[]): boolean {
  if (first === undefined || first.number === null || first.value < 2 || others.length > first.value) return false
  return opensNames.test(text.slice(first.end, others[0]?.start)) && others.every(({ person }) => person !== null && person.name !== null && person.noun === null)
}

const opensNames = new RegExp(`^${beforeNames} ?$`)

/** 'Three suspects, two men and a woman': who the three are. */
function isDividedBehind(text: string, first: Link, last: Link, sum: number): boolean {
  if (first.number === null || first.value < 2 || text.slice(first.end, first.end + 2) !== ', ') return false
  const rest = sum - first.value
  return (rest === first.value && / and /.test(text.slice(first.end, last.end))) || (rest === first.value - 1 && /^ and an? \p{L}/u.test(text.slice(last.end)))
}

/** 'three people, a lawyer, a blogger and a nurse', 'two reporters, an editor and a cameraman, were shot': behind people in general, or closed by a comma; 'two guards, a cook and a driver were shot' are four. */
function saysWhoTheyAre(text: string, first: Link, last: Link): boolean {
  return anybody.has(first.number?.noun ?? '') || /^ ?(?:[,;:)]|[\u2013\u2014]|- |$)/.test(text.slice(last.end))
}

/** True where a verb has persons without a number for its object right before the first link of a list, joined to it. */
function isBehindUncounted(text: string, { tokens }: Sentence, { start }: Link): boolean {
  const at = tokens.findLastIndex((token) => token.end < start && /^(?:[,;]? and|,) (?:his |her |their |the )?$/i.test(text.slice(token.end, start)))
  const [before, article] = [tokens[at], tokens[at - 1]]
  if (before === undefined || before.fine !== 'NNS' || !isPersonNoun.has(before.lemma) || article === undefined || (article.tag !== 'DET' && article.fine !== 'PRP$')) return false
  return tokens[at - 2]?.tag === 'VERB'
}

const linkWords = /^(?:[,;]? and|[,;]|,? as well as|,? along with) (?:(?:another|also|both|his|her|their|the) )?$/i

/** 'and his companions' before a name, 'and traders': the word for those who are named next, and nobody more. */
function withoutTheirNoun(between: string, { person }: Link): string {
  if (person === null || person.name === null || person.noun !== null) return between
  const noun = /^(,? (?:and|as well as|along with)) (?:(?:his|her|their|the) )?(\p{Ll}+?)s $/u.exec(between)
  return noun !== null && isPersonNoun.has(noun[2] as string) ? `${noun[1]} ` : between
}

/**
 * ', and' of 'the leader of the Dola party, and', ', head of the union, and' or 'to eight years and': what somebody is, is the leader,
 * wife or driver of, or is sentenced to, stands between the links of a list.
 */
function withoutComplement(text: string, sentence: Sentence, last: Link, next: Link): string {
  // 'Erika Sul, presumably a German'
  const between = text.slice(last.end, next.start).replace(/^, (?:presumably|apparently|reportedly|possibly|probably|reputedly|believed to be|said to be|thought to be) $/, ', ')
  const term = termOfSentence.exec(between)?.[0]
  if (term !== undefined) return isSentencedToo(text, sentence, next) ? between.slice(term.length) : between
  const described = last.described ?? last.person
  if (described === null) return between
  const complement = (described.name !== null ? whatTheyAre : last.described !== undefined ? whereTheyAre : described.noun !== null ? whoseTheyAre : undefined)?.exec(between)?.[0]
  if (complement === undefined || sentence.tokens.some(({ tag, start }) => (tag === 'VERB' || tag === 'AUX') && start >= last.end && start < last.end + complement.length)) return between
  return between.slice(complement.length)
}

/** ' of the Dola party' before ', and'. */
const whoseTheyAre = /^ (?:of|from|for) [^,.;:]{2,80}?(?=,? and \S*$|, \S*$|,? and his $|,? and her $)/i

/** The same of what is said of somebody named: ' at the hospital' of 'Omar Vale, a doctor at the hospital, and'. */
const whereTheyAre = /^ (?:of|from|for|at|in|with) [^,.;:]{2,80}?(?=,? and \S*$|, \S*$|,? and his $|,? and her $)/i

/** ', head of the union' before ', and'. */
const whatTheyAre = /^, (?!and |who\b|which\b)\p{Ll}[^,.;:]{2,80}(?=, and (?:his |her |their )?$)/u

/** 'and Marta Solis to five': a term of their own behind them, or behind the last of those joined to them. */
function isSentencedToo(text: string, sentence: Sentence, { end }: Link): boolean {
  const rest = sentence.tokens.filter(({ start }) => start >= end)
  const to = rest.findIndex(({ lower }) => lower === 'to' || lower === 'for')
  const until = rest[to]
  if (until === undefined || rest[to + 1]?.tag === 'VERB' || rest.slice(0, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false
  return termOfSentence.test(text.slice(until.start - 1, sentence.end))
}

const emptyNumber: NumberMention = { span: { start: 0, end: 0 }, phrase: { start: 0, end: 0 }, min: 0, max: 0, best: 0, comparator: '=', noun: null, unit: 'person', part: 'total', group: null, measure: null, sentence: 0, head: 0 }

/** The numbers of persons and the persons of a sentence that may be links of a list, in order. */
function linksOf(text: string, sentence: Sentence, numbers: readonly NumberMention[], people: readonly PersonTold[]): Link[] {
  const countsPersons = (number: NumberMention) =>
    (number.comparator === '=' || number.comparator === '~' || number.comparator === '>=' || number.comparator === '>') && valueOf(number) !== null && (number.noun !== null || /(?:couple|parents)$/i.test(text.slice(number.span.start, number.span.end))) && number.part !== 'subset' && !isThing(number)
  const links: Link[] = numbers.filter(countsPersons).map((number) => ({ start: number.span.start, end: pastAge(text, Math.max(number.span.end, tokenAt(sentence, number.head).end)), value: valueOf(number) ?? 0, number, person: null }))
  for (const person of people) {
    // 'Ali Rahman, of the border guard, and two drivers': what he is of
    if (/, (?:of|from|with) $/.test(text.slice(0, person.span.start).slice(-8))) continue
    if (person.how === 'pronoun' || (person.how === 'unsure' && !isNamedBeside(text, people, person)) || numbers.some((number) => overlaps(number.phrase, person.span))) continue
    // 'Three people, a child among them,'
    if (/^ among (?:them|whom)\b/.test(text.slice(person.span.end))) continue
    // '..., killing seven people, the governor's office said': who owns something or speaks is no link.
    if (/^['\u2019](?:s\b| )/.test(text.slice(person.span.end)) || isTelling(sentence, person.head)) continue
    // 'a minor reportedly known as Carlos' has a name, and is no word for the one named before
    links.push({ start: person.span.start, end: pastAge(text, person.span.end), value: 1, number: null, person: { ...person, name: person.name ?? calledAt(text, person.span.end, sentence.end) } })
  }
  const ordered = links.sort((a, b) => a.start - b.start).map((link) => ({ ...link, end: pastAside(text, link.number ? pastNames(text, link.end) : pastCalling(sentence, link.end), sentence.end) }))
  return ordered.filter((link) => !ordered.some((other) => other !== link && other.start < link.start && link.start < other.end))
}

function valueOf({ best, min }: NumberMention): number | null {
  return best ?? min
}

/** The end of 'a lawyer and activist' for 'a lawyer'. */
function pastCalling(sentence: Sentence, end: number): number {
  const and = sentence.tokens.findIndex((token) => token.start >= end)
  if (sentence.tokens[and]?.lower !== 'and') return end
  const noun = sentence.tokens.findIndex((_, i) => i > and && i <= and + 4 && isSecondCalling(sentence, i))
  return noun < 0 ? end : tokenAt(sentence, noun).end
}

/** 'Omar Vale and Achol Majok', 'leader Omar Vale and Kenyan Achol Majok': two words with capitals joined to the name of somebody are one too. */
function isNamedBeside(text: string, people: readonly PersonTold[], person: PersonTold): boolean {
  if (person.name === null || !person.name.includes(' ') || endsAsPlace.test(person.name)) return false
  return people.some((other) => (other.how === 'name' || (other.how === 'bare' && other.noun !== null)) && / /.test(other.name ?? '') && !endsAsPlace.test(other.name ?? '') && [text.slice(other.span.end, person.span.start), text.slice(person.span.end, other.span.start)].includes(' and '))
}

/** 'four victims \u2014 two men and two women \u2014 were found': the two are of the four. */
export function isAsideOf(text: string, sentence: Sentence, numbers: readonly NumberMention[], number: NumberMention): boolean {
  return numbers.some((whole) => {
    const end = Math.max(whole.span.end, tokenAt(sentence, whole.head).end)
    return end < number.span.start && number.span.end < pastAside(text, end, sentence.end) && (whole.best ?? whole.min ?? 0) > (number.best ?? Infinity)
  })
}

/** 'Among those arrested were two nurses': some of more than are told. */
export function isAmongThose(text: string, sentence: Sentence, number: NumberMention): boolean {
  return amongThose.test(text.slice(sentence.start, number.span.start))
}

const amongThose = /^among (?:the|those|these) [^.;:]{2,120}\b(?:is|are|was|were) /i

/** 'Anna Webb, a teacher', 'a teacher, Anna Webb': the second says who the first is. */
function isApposition(text: string, last: Link, next: Link, between: string): boolean {
  // 'one of our students, Carl Hale'
  if (last.number?.best === 1 && next.person !== null && next.person.name !== null && next.person.noun === null && between.trim() === ',') return true
  if (last.person === null || next.person === null || between.trim() !== ',') return false
  const [a, b] = [last.person, next.person]
  return (a.name === null && b.name !== null && b.noun === null) || (a.name !== null && a.noun === null && b.name === null && (b.how === 'indefinite' || b.how === 'definite' || b.how === 'bare' || isRanked.test(text.slice(b.span.start))))
}

/** 'third judge of public order', 'second secretary of the embassy': an office, and not one more person. */
const isRanked = /^(?:first|second|third|fourth|fifth|sixth) \p{Ll}+ (?:of|at|to|for) /iu
