import { agesBefore, agesBehind } from '../../lexicon/en/descriptions.ts'
import type { Comparator, CountedGroup, CountPart, CountUnit } from '../../record/count.ts'
import type { Document } from '../../record/document.ts'
import type { NumberMention } from '../../record/mention.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { nounPhraseSpan, tokenAt } from '../../text/tree.ts'
import { additionalWords, admitsNoMore, ageEnds, ageOfOne, changeWords, comparatorPhrases, notCounted, scaleWords, subsetWords, unitWords, vagueWords } from '../../lexicon/en/numbers.ts'
import { daysAndMonths } from '../../lexicon/en/function-words.ts'
import { outcomeWords } from '../../lexicon/en/measures.ts'
import { groupTraits, groupUnits, isPersonNoun, manyPeople } from '../../lexicon/en/people.ts'

/**
 * Finds number phrases that count something (`domain-model.md` 3.1): bounds, comparator, the counted noun, unit, part and group.
 * Ages, ordinals, dates, clock times, calibres, distances and money are no counts and are left out here as far as the
 * words beside them tell; numbers inside time expressions are taken out later, where both are known.
 */
export function findNumbers(document: Pick<Document, 'text'>, tagged: TaggedText): NumberMention[] {
  const found: NumberMention[] = []
  tagged.sentences.forEach((sentence, index) => {
    let i = 0
    while (i < sentence.tokens.length) {
      const core = numberAt(sentence, i)
      if (!core) {
        i += 1
        continue
      }
      const mention = mentionOf(document.text, sentence, index, core)
      const last = found.at(-1)
      const joined = mention && last?.sentence === index ? joinedRange(document.text, last, mention) : null
      if (joined) found[found.length - 1] = joined
      else if (mention) found.push(last?.sentence === index && isListedWith(document.text, last, mention) ? { ...mention, part: 'subset' } : mention)
      i = core.last + 1
    }
  })
  return found
}

const two = /^(?:were|are|have|had|died|remain|remained|suffered|sustained|survived)$/

/** True for a 'both' that is itself the subject, or stands before a plural noun for persons. */
function standsForTwo(sentence: Sentence, i: number): boolean {
  const before = sentence.tokens[i - 1]
  const next = sentence.tokens[i + 1]
  if (next === undefined || before?.tag === 'AUX' || before?.tag === 'NUM') return false
  if (two.test(next.lower)) return before === undefined || before.tag === 'PUNCT' || before.tag === 'CCONJ'
  return next.fine === 'NNS' && isPersonNoun.has(next.lemma) && sentence.tokens[i + 2]?.tag !== 'CCONJ'
}

/** 'his parents', "the boy's parents": two; not 'the parents', 'their parents', nor what belongs to them ('his parents' home'). */
function areOfOne(sentence: Sentence, i: number): boolean {
  const [owner, before, next] = [sentence.tokens[i - 2], sentence.tokens[i - 1], sentence.tokens[i + 1]]
  if (next?.tag === 'PART' || next?.tag === 'NOUN' || next?.lower === 'of') return false
  // 'Dover man kills parents, three siblings'
  if (before?.tag === 'VERB' && ['kill', 'murder', 'shoot', 'stab', 'slay'].includes(before.lemma)) return true
  return /^(?:his|her|my)$/.test(before?.lower ?? '') || (before?.tag === 'PART' && (owner?.fine === 'NN' || owner?.fine === 'NNP'))
}

/** 'including three women and two children': the second is a part as well; in '... and 30 injured' it is a figure of its own. */
function isListedWith(text: string, part: NumberMention, next: NumberMention): boolean {
  if (part.part !== 'subset' || next.part !== 'total') return false
  return /^ and $/i.test(text.slice(part.phrase.end, next.span.start)) && !/^ ?(?:\p{L}+ )?(?:injur|wound|hurt|arrest|detain|missing|abduct)/iu.test(text.slice(next.phrase.end, next.phrase.end + 30)) && next.noun !== null
}

/** 'at least three and as many as 25 people' is one figure, from three to 25. */
function joinedRange(text: string, low: NumberMention, high: NumberMention): NumberMention | null {
  if (low.comparator !== '>=' || high.comparator !== '<=' || low.min === null || high.max === null || low.min >= high.max) return null
  if (!/^(?: and| but| or|,)(?: and| but| possibly| perhaps| maybe)* $/i.test(text.slice(low.span.end, high.span.start))) return null
  return { ...high, span: { start: low.span.start, end: high.span.end }, phrase: { start: low.span.start, end: high.phrase.end }, min: low.min, comparator: 'range' }
}

/** A number as it stands, before the words around it are read. Token indexes, inclusive. */
interface NumberCore {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
  readonly vague: string | null
  readonly approximate: boolean
  readonly range: boolean
}

/** 'no more than' before 'more than'. */
const longestFirst = [...comparatorPhrases].sort((a, b) => b.words.length - a.words.length)

/** What lies between a part and the whole it is told to be among, and the first word of the whole's number. */
const partOfWhole = /^[^.;]{0,70}\bamong (?:the |those |at least |up to |about |some |around )*([\p{L}\d]+)/u

const digits = /^\d{1,3}(?:[,.\u00a0\u202f]\d{3})+$|^\d+$/

function plainNumber(words: string): number | null {
  const latin = words.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  if (digits.test(latin)) return Number(latin.replace(/[^\d]/g, ''))
  const lower = latin.toLowerCase()
  const unit = unitWords[lower]
  if (unit !== undefined) return unit
  const hyphen = /^([a-z]+)-([a-z]+)$/.exec(lower)
  if (hyphen) {
    const tens = unitWords[hyphen[1] as string]
    const ones = unitWords[hyphen[2] as string]
    if (tens !== undefined && ones !== undefined && tens >= 20 && ones < 10) return tens + ones
  }
  return null
}

/** Reads a number, number words, a vague word or a range that starts at token `i`. */
function numberAt(sentence: Sentence, i: number): NumberCore | null {
  const token = tokenAt(sentence, i)
  const lower = token.lower
  const next = sentence.tokens[i + 1]?.lower
  const second = sentence.tokens[i + 2]?.lower

  if (vagueWords[lower] !== undefined) {
    if (lower === 'few' && sentence.tokens[i - 1]?.lower !== 'a') return null
    if (lower === 'many' && ['as', 'how', 'so', 'too'].includes(sentence.tokens[i - 1]?.lower ?? '')) return null
    if (['scores', 'tens', 'dozens', 'hundreds', 'thousands'].includes(lower) && token.tag === 'VERB') return null
    // 'tens of thousands' is one word for a size.
    const last = next === 'of' && second !== undefined && ['thousands', 'hundreds', 'millions'].includes(second) ? i + 2 : i
    return { first: i, last, low: 0, high: 0, vague: last === i ? lower : (second as string), approximate: false, range: false }
  }
  if ((lower === 'a' || lower === 'an') && next !== undefined) {
    if (next === 'dozen' || next === 'hundred' || next === 'thousand' || next === 'score') return { ...single(i, i + 1, scaleWords[next] as number), approximate: true }
    const several = second === 'of' ? bandsOf[next] : undefined
    if (several !== undefined) return single(i, i + 1, several)
    if (next === 'couple' && (second === 'of' || second === undefined)) return { ...single(i, i + 1, 2), approximate: true }
    if (next === 'number' && second === 'of') return { first: i, last: i + 1, low: 0, high: 0, vague: 'several', approximate: false, range: false }
    return null
  }
  // 'an elderly couple'
  if (lower === 'couple' && token.tag === 'NOUN' && next !== 'of' && sentence.tokens[i + 1]?.tag !== 'PART' && sentence.tokens[i + 1]?.tag !== 'NOUN') return single(i, i, 2)
  // 'killed his parents and a neighbour'
  if (lower === 'parents' && areOfOne(sentence, i)) return single(i, i, 2)
  // 'Both were taken to a hospital', 'both men died'; not 'both men and women', 'were both shot'
  if (lower === 'both' && standsForTwo(sentence, i)) return single(i, i, 2)
  if (lower === 'half' && next === 'a' && second === 'dozen') return { ...single(i, i + 2, 6), approximate: true }

  const joined = /^(\d[\d,]*)[-–—](\d[\d,]*)$/.exec(token.text)
  if (joined) {
    const low = plainNumber(joined[1] as string)
    const high = plainNumber(joined[2] as string)
    if (low !== null && high !== null && low < high) return { first: i, last: i, low, high, vague: null, approximate: false, range: true }
    return null
  }
  const start = wordsNumber(sentence, i)
  if (!start) return null
  // 'has risen from nine to 11': what it was is no figure, what it is now is
  if (sentence.tokens[i - 1]?.lower === 'from' && sentence.tokens[start.last + 1]?.lower === 'to' && changeWords.has(sentence.tokens[i - 2]?.lemma ?? '')) return null
  // '11 -12': the hyphen went to the second number
  const hung = /^[-\u2013](\d+)$/.exec(sentence.tokens[start.last + 1]?.text ?? '')
  if (hung && Number(hung[1]) > start.value) {
    return { first: i, last: start.last + 1, low: start.value, high: Number(hung[1]), vague: null, approximate: false, range: true }
  }
  // 'Six (6) men', as police write it
  const [open, again, close] = sentence.tokens.slice(start.last + 1, start.last + 4)
  if (open?.text === '(' && close?.text === ')' && again !== undefined && plainNumber(again.text) === start.value) return single(i, start.last + 3, start.value)
  const link = sentence.tokens[start.last + 1]?.lower
  const after = start.last + 2
  if (link !== undefined && ['-', '–', '—', 'to', 'or', 'and'].includes(link) && sentence.tokens[after]) {
    const end = wordsNumber(sentence, after)
    if (end && start.value < end.value) {
      const between = sentence.tokens[i - 1]?.lower === 'between'
      if (link === 'and' ? between : link !== 'or' || end.value - start.value <= Math.max(3, start.value)) {
        return { first: between ? i - 1 : i, last: end.last, low: start.value, high: end.value, vague: null, approximate: false, range: true }
      }
    }
  }
  return single(i, start.last, start.value)
}

/** 'a trio of masked men' */
const bandsOf: Readonly<Record<string, number>> = { pair: 2, trio: 3, quartet: 4, quintet: 5 }

function single(first: number, last: number, value: number): NumberCore {
  return { first, last, low: value, high: value, vague: null, approximate: false, range: false }
}

/** 'three hundred and five', '1.5 million', '12', 'twenty-one': the value and the last token, or null. */
function wordsNumber(sentence: Sentence, i: number): { value: number; last: number } | null {
  const first = sentence.tokens[i]
  if (!first) return null
  const decimal = /^\d+\.\d+$/.test(first.text) ? Number(first.text) : null
  const start = decimal ?? plainNumber(first.text)
  if (start === null) return null
  if (decimal !== null && scaleWords[sentence.tokens[i + 1]?.lower ?? ''] === undefined) return null
  let total = 0
  let current = start
  let last = i
  // '2 000 workers', as texts of many countries part thousands
  const group = sentence.tokens[i + 1]
  if (group && /^[1-9]\d{0,2}$/.test(first.text) && /^\d{3}$/.test(group.text) && group.start === first.end + 1 && !/^\d/.test(sentence.tokens[i - 1]?.text ?? '') && !/^[\d-]/.test(sentence.tokens[i + 2]?.text ?? '')) {
    last = i + 1
    current = start * 1000 + Number(group.text)
  }
  for (let k = last + 1; k < sentence.tokens.length; k += 1) {
    const lower = tokenAt(sentence, k).lower
    const scale = scaleWords[lower]
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += current * scale
        current = 0
      } else current *= scale
      last = k
      continue
    }
    if (lower === 'and' && last === k - 1 && (total > 0 || current >= 100) && /hundred|thousand/.test(tokenAt(sentence, last).lower)) {
      const more = plainNumber(sentence.tokens[k + 1]?.text ?? '')
      if (more !== null && more < 100) {
        current += more
        last = k + 1
        k += 1
        continue
      }
      break
    }
    // 'thirty five', as texts without hyphens write it
    const ones = last === k - 1 && current >= 20 && current < 100 && current % 10 === 0 && unitWords[tokenAt(sentence, last).lower] !== undefined ? unitWords[lower] : undefined
    if (ones !== undefined && ones > 0 && ones < 10) {
      current += ones
      last = k
      continue
    }
    const more = unitWords[lower] ?? (lower.includes('-') ? plainNumber(lower) : null)
    if (more !== null && more !== undefined && last === k - 1 && /hundred|thousand/.test(tokenAt(sentence, last).lower)) {
      current += more
      last = k
      continue
    }
    break
  }
  return { value: Math.round(total + current), last }
}

/** Verbs whose 'over' is theirs, and no bound of the number behind it. */
const goesWithOver = /^(?:hand(?:s|ed|ing)?|tak(?:e|es|ing)|took|taken|turn(?:s|ed|ing)?|run|runs|ran|running|knock(?:s|ed|ing)?|mow(?:s|ed)?|tip(?:s|ped)?|win|won|pull(?:s|ed)?)$/

/** Verbs whose 'up' is theirs. */
const goesWithUp = /^(?:go|goes|gone|went|going|shot|moved|crept|inched)$/

function mentionOf(text: string, sentence: Sentence, index: number, core: NumberCore): NumberMention | null {
  if (isNoCount(text, sentence, core)) return null
  let first = core.first
  let last = core.last
  let comparator: Comparator = core.vague !== null ? 'vague' : core.range ? 'range' : core.approximate ? '~' : '='
  let part: CountPart = 'total'

  const beforeWords = (count: number) =>
    sentence.tokens.slice(Math.max(0, first - count), first).map((token) => token.lower).join(' ')
  for (const phrase of longestFirst) {
    const size = phrase.words.split(' ').length
    // 'handed over five soldiers', 'ran over three boys'
    if (phrase.words === 'over' && beforeWords(1) === 'over' && goesWithOver.test(sentence.tokens[first - 2]?.lower ?? '')) continue
    // 'the toll has gone up to ten'
    if (phrase.words === 'up to' && beforeWords(2) === 'up to' && goesWithUp.test(sentence.tokens[first - 3]?.lower ?? '')) continue
    if (phrase.where === 'before' && beforeWords(size) === phrase.words) {
      first -= size
      if (core.vague === null && !core.range) comparator = phrase.comparator
      break
    }
    const following = sentence.tokens.slice(last + 1, last + 1 + size).map((token) => token.lower).join(' ')
    if (phrase.where === 'after' && following === phrase.words) {
      last += size
      if (core.vague === null && !core.range) comparator = phrase.comparator
      break
    }
  }
  if (comparator === '>' && admitsNoMore.test(text.slice(sentence.start, tokenAt(sentence, first).start))) comparator = '<='
  const before = beforeWords(1)
  const beforeTwo = beforeWords(2)
  if (additionalWords.includes(beforeTwo) || additionalWords.includes(before)) part = 'additional'
  const noun = countedNoun(sentence, core)
  const following = sentence.tokens[last + 1]?.lower
  if (following === 'others' || following === 'other' || following === 'more') part = 'additional'
  // 'including 6 children among 17-21': the word that makes a part belongs to the first number behind it
  let from = first
  while (from > Math.max(0, first - 4) && wordsNumber(sentence, from - 1) === null && tokenAt(sentence, from - 1).text !== ';') from -= 1
  const near = sentence.tokens.slice(from, first).map((token) => token.lower).join(' ')
  // 'four commanders among at least 20 killed': the figure behind 'among' is the whole
  const wholeFollows = partOfWhole.exec(text.slice(tokenAt(sentence, last).end, sentence.end))
  if (part === 'total' && wholeFollows && (/^\d/.test(wholeFollows[1] ?? '') || unitWords[(wholeFollows[1] ?? '').toLowerCase()] !== undefined)) part = 'subset'
  if (part === 'total' && (subsetWords.some((words) => near.includes(words)) || isOutOfMore(sentence, last))) part = 'subset'

  const span = { start: tokenAt(sentence, first).start, end: tokenAt(sentence, last).end }
  const phrase = noun === null ? span : hullOf(span, nounPhraseSpan(sentence, noun), sentence, noun)
  const nounToken = noun === null ? null : tokenAt(sentence, noun)
  return {
    span,
    phrase,
    ...boundsOf(core, comparator),
    comparator,
    noun: nounToken?.lemma ?? null,
    unit: unitOf(nounToken),
    part,
    group: groupOf(text, sentence, noun),
    measure: null,
    head: noun ?? core.last,
    sentence: index,
  }
}

/** 'two of them', 'one of five people shot', a headline's 'one of shooters': a part of those told. */
function isOutOfMore(sentence: Sentence, last: number): boolean {
  if (tokenAt(sentence, last).lower === 'one' && sentence.tokens[last + 1]?.lower === 'of' && sentence.tokens[last + 2]?.fine === 'NNS') return true
  const following = sentence.tokens.slice(last + 1, last + 4).map((token) => token.lower).join(' ')
  return /^of (?:them|whom|these|those|which|the)\b/.test(following) || (sentence.tokens[last + 1]?.lower === 'of' && wordsNumber(sentence, last + 2) !== null)
}

function hullOf(span: { start: number; end: number }, phrase: { start: number; end: number }, sentence: Sentence, noun: number): { start: number; end: number } {
  const end = Math.max(span.end, Math.min(phrase.end, Math.max(phrase.end, tokenAt(sentence, noun).end)))
  return { start: Math.min(span.start, phrase.start < span.start - 60 ? span.start : phrase.start), end }
}

function boundsOf(core: NumberCore, comparator: Comparator): { min: number | null; max: number | null; best: number | null } {
  switch (comparator) {
    case '=':
      return { min: core.low, max: core.high, best: core.low }
    case '>=':
      return { min: core.low, max: null, best: null }
    case '>':
      return { min: core.low + 1, max: null, best: null }
    case '<=':
      return { min: 1, max: core.high, best: null }
    case '<':
      return { min: core.high > 1 ? 1 : 0, max: Math.max(0, core.high - 1), best: null }
    case '~':
      return { min: null, max: null, best: core.low }
    case 'range':
      return { min: core.low, max: core.high, best: null }
    case 'vague':
      return { min: ['several', 'few', 'many', 'multiple', 'numerous', 'various'].includes(core.vague ?? '') ? 2 : null, max: null, best: null }
  }
}

/** The counted noun: the head the number hangs on, else the next noun over adjectives and 'of the'. */
function countedNoun(sentence: Sentence, core: NumberCore): number | null {
  const token = tokenAt(sentence, core.last)
  if ((token.relation === 'nummod' || token.relation === 'amod' || token.relation === 'det') && token.head > core.last) {
    const head = tokenAt(sentence, token.head)
    // 'Four shot outside store': a headline's participle taken for a noun
    if (outcomeWords.has(head.lower)) return null
    if ((head.tag === 'NOUN' || head.tag === 'PROPN') && isOnePhrase(sentence, core.last + 1, token.head)) return lastOfCompound(sentence, token.head)
  }
  for (let i = core.last + 1; i < sentence.tokens.length && i <= core.last + 6; i += 1) {
    const next = tokenAt(sentence, i)
    if (endsPhrase(sentence, i)) return null
    // '2 sheriff's deputies'
    if (next.tag === 'NOUN' && sentence.tokens[i + 1]?.tag === 'PART' && sentence.tokens[i + 2]?.tag === 'NOUN') continue
    if (next.tag === 'NOUN' || next.lower === 'others') return lastOfCompound(sentence, i)
    if (next.tag === 'PROPN') {
      const after = sentence.tokens[i + 1]
      if (after && (after.tag === 'NOUN' || after.tag === 'PROPN')) continue
      return i
    }
    // 'two of his guards'
    if (next.relation === 'nmod:poss' && tokenAt(sentence, i - 1).lower === 'of') continue
    const passable = ['ADJ', 'DET', 'NUM', 'PUNCT'].includes(next.tag) ? next.lower !== ',' || (tokenAt(sentence, i - 1).tag === 'ADJ' && sentence.tokens[i + 1]?.tag === 'ADJ') : next.lower === 'of' || next.lower === 'other' || next.lower === 'more' || next.tag === 'PART' || next.fine === 'VBN' || next.fine === 'VBG'
    if (!passable || (next.tag === 'PUNCT' && next.lower !== ',' && next.lower !== '-')) return null
  }
  return null
}

/** True when nothing between a number and a noun parts them: no outcome ('5 killed - militants'), no stop, no other clause. */
function isOnePhrase(sentence: Sentence, from: number, noun: number): boolean {
  for (let i = from; i < noun; i += 1) {
    const token = tokenAt(sentence, i)
    if (endsPhrase(sentence, i)) return false
    if (token.tag === 'PUNCT' && !/^(?:["'\u2018\u2019\u201c\u201d-]|,)$/.test(token.lower)) return false
    if (token.lower === ',' && !(tokenAt(sentence, i - 1).tag === 'ADJ' && tokenAt(sentence, i + 1).tag === 'ADJ')) return false
    if (token.fine === 'VBD' || token.fine === 'VBZ' || token.lower === 'in' || token.lower === 'at') return false
    // 'sent three to area hospitals'
    if (token.lower === 'to' && i === from) return false
  }
  return true
}

/** 'killed', 'dead' and their like behind a number end what is counted, unless a person follows at once ('two wounded soldiers'). */
function endsPhrase(sentence: Sentence, i: number): boolean {
  if (!outcomeWords.has(tokenAt(sentence, i).lower)) return false
  const next = sentence.tokens[i + 1]
  return next === undefined || !isPersonNoun.has(next.lemma) || next.lower === 'police'
}

function lastOfCompound(sentence: Sentence, noun: number): number {
  let i = noun
  while (sentence.tokens[i + 1] && sentence.tokens[i + 1]?.tag === 'NOUN' && tokenAt(sentence, i).relation === 'compound' && tokenAt(sentence, i).head > i) i += 1
  return i
}

const money = new Set(['$', '€', '£', '¥', 'rs', 'rs.', 'usd', 'us$', 'r'])
const monthPattern = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?$/

function isNoCount(text: string, sentence: Sentence, core: NumberCore): boolean {
  const before = sentence.tokens[core.first - 1]
  const after = sentence.tokens[core.last + 1]
  if (before && money.has(before.lower)) return true
  if (after && (after.lower === '%' || after.lower === 'percent' || after.lower === '$')) return true
  const at = { start: tokenAt(sentence, core.first).start, end: tokenAt(sentence, core.last).end }
  // 'in Delmas 75, was forced into a car': a quarter that a number names
  if (core.first === core.last && /^\d{1,3}$/.test(tokenAt(sentence, core.first).text) && before?.tag === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(before.text) && !daysAndMonths.includes(before.lower) && /^(?:in|at|from|of|near|to)$/.test(sentence.tokens[core.first - 2]?.lower ?? '') && (after === undefined || /^[,.;)]$/.test(after.text))) return true
  // Joined to letters or signs: AK-47, M16, 7.62mm, 5:30, 12/31, 12-year-old, 4th.
  const left = text.charAt(at.start - 1)
  const right = text.slice(at.end, at.end + 2)
  if (/[\p{L}\d$€£#:/.]/u.test(left) && left !== '' && core.vague === null && /\d/.test(text.charAt(at.start))) return true
  if (left === '-' && /\d/.test(text.charAt(at.start)) && /\p{L}/u.test(text.charAt(at.start - 2))) return true
  if (/^(?:[:/]\d|-y|-d|-m|-h|-k|st|nd|rd|th|[°%])/.test(right)) return true
  // 'in their 20's', 'aged 17- to 28'
  if (/^(?:['\u2019]s\b|- (?:to|and|or) )/.test(text.slice(at.end, at.end + 6)) && /\d$/.test(text.slice(at.start, at.end))) return true
  if (/^ ?(?:y\/o|yo|yr-old)\b/i.test(text.slice(at.end, at.end + 8))) return true
  // '13332824': a number of an item; people write 13,332,824
  if (/^\d{6,}$/.test(text.slice(at.start, at.end))) return true
  // '1 of 4 A child ...': pictures
  if (/^\d+$/.test(text.slice(at.start, at.end)) && (/^ (?:of|\/) \d+(?=\s*(?:\p{Lu}|\n|$))/u.test(text.slice(at.end, at.end + 14)) || (/\b\d+ (?:of|\/) $/.test(text.slice(Math.max(0, at.start - 10), at.start)) && /^\s*(?:\p{Lu}|\n|$)/u.test(text.slice(at.end, at.end + 3))))) return true
  // 'Two women, 47 and 52 years old', 'aged 47 and 52'
  if (core.low < 110 && (agesBehind.test(text.slice(at.end, at.end + 40)) || agesBefore.test(text.slice(Math.max(0, at.start - 40), at.start)))) return true
  if (/^-?\s?(?:year|month|week|day)s?[- ]olds?\b/i.test(text.slice(at.end, at.end + 14))) return true
  if (before && /^(?:aged?|no\.?|number|article|section|chapter|page|paragraph|route|highway|unit|room|flight|division|brigade|resolution|act|law|age|ages|channel|news|platoon|company|battalion|block|sector)$/.test(before.lower) && core.vague === null) return true
  // 'FOX 8', 'CBS 58': stations
  if (/^\d/.test(tokenAt(sentence, core.first).text) && before?.tag === 'PROPN' && /^(?:CBS|NBC|ABC|FOX|Fox|[WK][A-Z]{2,3})$/.test(before.text)) return true
  // 'a five-storey building', 'a two-lane road'
  if (/^-(?:stor(?:e?y|ied)|room|bed(?:room)?|lane|wheel(?:er)?|star|seat(?:er)?|page|part|party|nation|way|fold|term|point|pronged|tier)\b/i.test(text.slice(at.end, at.end + 10))) return true
  // 'shot them one by one', 'two by two'
  if (/^ (?:by|after) (?:one|two|the other)\b/i.test(text.slice(at.end, at.end + 14)) || /\b(?:one|two) (?:by|after) $/i.test(text.slice(Math.max(0, at.start - 11), at.start))) return true
  // 'August 12' is a day; 'In August two farmers were killed' counts farmers.
  if (core.vague === null && /^\d/.test(text.slice(at.start, at.end)) && before && monthPattern.test(before.lower) && before.tag === 'PROPN' && !(/^\d{1,2}$/.test(sentence.tokens[core.first - 2]?.text ?? '') && after !== undefined && isPersonNoun.has(after.lemma))) return true
  if (core.vague === null && after && monthPattern.test(after.lower) && after.tag === 'PROPN') return true
  // A bare year.
  if (core.first === core.last && core.low >= 1800 && core.low <= 2100 && /^\d{4}$/.test(tokenAt(sentence, core.first).text)) {
    const noun = countedNoun(sentence, core)
    if (noun === null || !isPersonNoun.has(tokenAt(sentence, noun).lemma) || before?.lower === 'in') return true
  }
  // 'Camp Nine', 'Ward Six'
  if (core.first === core.last && core.low < 100 && /^\p{Lu}\p{Ll}+$/u.test(tokenAt(sentence, core.first).text) && before !== undefined && /^\p{Lu}\p{Ll}+$/u.test(before.text) && (after === undefined || !['NOUN', 'ADJ'].includes(after.tag))) return true
  // ', 27,' after a name, or '(27)': an age.
  if (core.low < 110 && /\d/.test(text.charAt(at.start)) && before?.lower === ',' && (after?.lower === ',' || after?.lower === '.' || after?.lower === ';')) {
    const name = sentence.tokens[core.first - 2]
    if (name?.tag === 'PROPN' || (name !== undefined && isPersonNoun.has(name.lemma))) return true
  }
  // 'Man indicted in shooting death of Dover girl, 3'
  if (core.low < 110 && /\d/.test(text.charAt(at.start)) && before?.lower === ',' && after === undefined && sentence.tokens[core.first - 2]?.fine === 'NN' && isPersonNoun.has(sentence.tokens[core.first - 2]?.lemma ?? '')) return true
  if (core.low < 110 && before?.lower === '(' && after?.lower === ')') return true
  // 'THE ATTACK KILLED 10, INCLUDING A NURSE' in capitals: no name before the number
  if (core.low < 110 && core.vague === null && !(before?.tag === 'VERB' && /^\p{Lu}{2,}$/u.test(before.text)) && isAgeBehindName(text.slice(Math.max(sentence.start, at.start - 40), at.start), text.slice(at.end, at.end + 12))) return true
  // 'Dario Lume 40 was shot', 'Dario lume, 40 was shot': of several it would say 'were'.
  if (core.low > 1 && core.low < 110 && /\d/.test(text.charAt(at.start)) && (before?.tag === 'PROPN' || before?.lower === ',') && after?.lower === 'was') return true
  // 'Anna Webb, also 18'
  if (core.low < 110 && /\p{L}, also $/u.test(text.slice(Math.max(sentence.start, at.start - 8), at.start)) && (after === undefined || /^[,.;)]$/.test(after.lower))) return true
  if (core.low < 110 && core.vague === null && ageOfOne.test(text.slice(sentence.start, at.start)) && ageEnds.test(text.slice(at.end, Math.min(sentence.end, at.end + 16)))) return true
  // 'ages 23, 41 and 44'; a telephone number
  if (core.vague === null && /\bage[sd]? (?:between )?(?:\d+(?:, and|,| and| to|-| or)? ?)+$/i.test(text.slice(Math.max(0, at.start - 40), at.start))) return true
  if (/^\d{3,}$/.test(text.slice(at.start, at.end)) && (/^\d{3,4}$/.test(before?.text ?? '') || /^\d{3,4}$/.test(after?.text ?? ''))) return true
  // 'between 0200 and 0300', 'at 1545 (2145 GMT)'
  if (/^(?:between )?0\d{3}\b/i.test(text.slice(at.start, at.end))) return true
  if (/^(?:1\d|2[0-3])[0-5]\d$/.test(text.slice(at.start, at.end)) && (after?.lower === 'gmt' || (/^(?:at|around|about)$/.test(before?.lower ?? '') && /^(?:\(|,|\.|local|hours)$/.test(after?.lower ?? '.')))) return true
  // '02:15', also cut in two
  if (/^0\d$/.test(tokenAt(sentence, core.first).text)) return true
  if (/^\d\d$/.test(tokenAt(sentence, core.first).text) && /^0\d$/.test(before?.text ?? '')) return true
  // 'call 911'
  if (core.vague === null && before && /^(?:call|dial|phone|ring)$/.test(before.lemma) && /^\d{3,}$/.test(text.slice(at.start, at.end))) return true
  // '2555 N. Glen Ave', '450 S. 1st St', '54 Street'
  if (core.vague === null && /^\d/.test(text.slice(at.start, at.end)) && /^ (?:[NSEW]\.? |North |South |East |West )?(?:(?:\p{Lu}[\p{L}.'-]*|\d+(?:st|nd|rd|th)) ){0,2}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Drive|Dr|Lane|Ln|Court|Ct|Highway|Hwy|Parkway|Place|Terrace)\b/u.test(text.slice(at.end, at.end + 50))) return true
  // 'killing a woman of 60', 'a girl of nineteen died', 'On Sunday, a man of 40 died'
  const aged = sentence.tokens[core.first - 2]
  if (core.low > 1 && core.low < 110 && core.vague === null && before?.lower === 'of' && aged?.fine === 'NN' && isPersonNoun.has(aged.lemma) && !manyPeople.has(aged.lemma) && after?.tag !== 'NOUN' && after?.tag !== 'ADJ' && after?.tag !== 'PROPN') return true
  // 'a father of three was killed': the children are not who was killed
  if (before?.lower === 'of' && /^(?:father|mother|dad|mom|mum|parent|grandfather|grandmother|widow)s?$/.test(sentence.tokens[core.first - 2]?.lower ?? '')) return true
  // 'All but three were freed': three were not.
  if (core.vague === null && /\ball but $/i.test(text.slice(Math.max(sentence.start, at.start - 12), at.start))) return true
  // 'one of the', 'one day', 'one another', the pronoun 'one'.
  if (core.first === core.last && tokenAt(sentence, core.first).lower === 'one') {
    if (after?.lower === 'another' || after?.lower === 'day' || after?.lower === 'thing') return true
    if (tokenAt(sentence, core.first).tag === 'PRON' && after?.tag !== 'NOUN') return before?.lower === 'the' || before?.lower === 'this' || before?.lower === 'no'
    // 'Not one soldier was hurt'
    if (before?.lower === 'no' || before?.lower === 'not' || before?.lower === 'the') return true
    // 'one of the oldest houses' counts nothing; 'one of the victims died' does
    const whole = after?.lower === 'of' ? countedNoun(sentence, core) : null
    if (whole !== null && !isPersonNoun.has(tokenAt(sentence, whole).lemma)) return true
  }
  const noun = countedNoun(sentence, core)
  if (noun !== null && notCounted.has(tokenAt(sentence, noun).lemma)) return true
  if (after && notCounted.has(after.lemma) && (after.tag === 'NOUN' || after.tag === 'SYM')) return true
  return false
}

/** 'Carl Hale, three, was', 'Carl Hale 21, was', 'A girl, about 15, was', 'Hale and Webb, both 16, were'; 'Carl Hale, 23 - the report'. */
function isAgeBehindName(before: string, after: string): boolean {
  // 'both 22 \u2014', 'both 31 and of Orsk'
  if (/\b(?:both|each|all)(?: aged?)? $/.test(before) && /^(?: [-\u2013\u2014|]| and of |,|\.|;|$)/.test(after)) return true
  // 'Carl Hale, 26, and Peter Lund, 34 died'
  if (/^ (?:was|were|is|are|died|has|have|had)\b/.test(after) && agesListed.test(before)) return true
  if (/^(?:,|\.|;|$)/.test(after)) return behindName.test(before) && !/\b(?:and|on|in|of) \p{Lu}\p{L}+, $/u.test(before)
  return /^ [-\u2013\u2014|] /.test(after) && /\p{Lu}\p{L}+ \p{Lu}[\p{L}'.-]+, $/u.test(before)
}

const agesListed = /, \d{1,2}[,;] (?:and )?(?:\p{Lu}[\p{L}'.-]* ){1,3}\p{Lu}[\p{L}'-]+, $/u

const behindName = new RegExp(String.raw`(?:\p{Lu}\p{L}+ \p{Lu}[\p{L}'-]+(?<!\b(?:${daysAndMonths.map((day) => day.replace(/^./, (first) => first.toUpperCase())).join('|')}))|\p{Lu}[\p{L}'.-]+,|, (?:about|around|both|each|all)|\bboth(?: aged?)?) $`, 'u')

function unitOf(noun: Token | null): CountUnit {
  if (!noun) return 'person'
  const unit = groupUnits[noun.lemma]
  if (unit !== undefined) return unit
  if (isPersonNoun.has(noun.lemma) || noun.tag === 'PROPN') return 'person'
  return 'thing'
}

function groupOf(text: string, sentence: Sentence, noun: number | null): CountedGroup | null {
  if (noun === null) return null
  const token = tokenAt(sentence, noun)
  const span = nounPhraseSpan(sentence, noun)
  const traits = groupTraits[token.lemma] ?? {}
  return { words: text.slice(span.start, span.end), ...traits }
}
