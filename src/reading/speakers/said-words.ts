import { resultVerbs, withheld, type SayingVerb, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { childrenOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import {
  hasClause,
  isFinite,
  isHeadlinePart,
  isMark,
  isOpening,
  isTimeWord,
  lastWord,
  type Noun,
  type QuoteMask,
  sayingLemma,
  sureForms,
} from './forms.ts'
import { nounAfter } from './speaker-beside.ts'

/** What is said, as tokens, and the head of who is spoken to. */
export interface Complement {
  readonly from: number
  readonly to: number
  readonly addressee: number | null
}

const openers = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when'])

/** What is said, where it stands behind the verb; null when a mark or nothing of the kind follows. */
export function saidBehind(
  sentence: Sentence,
  i: number,
  group: { from: number; to: number },
  verb: SayingVerb,
  quoted: QuoteMask,
): Complement | null {
  const { tokens } = sentence
  const groupTo = group.to
  const end = lastWord(sentence, quoted[i] === true ? quoteEnd(quoted, i) : tokens.length - 1)
  let start = groupTo + 1
  if (start > end) return null
  const first = tokenAt(sentence, start)
  // 'Doctors cautioned, as did the union, that the number could rise'
  const aside = saidBehindAside(sentence, i, start, end, null, quoted)
  if (aside) return aside
  if (first.tag === 'PUNCT' && first.text !== ':' && !isOpening(first) && first.text !== '(') return null
  if (first.text === ':') return start + 1 <= end ? { from: start + 1, to: end, addressee: null } : null
  let addressee: number | null = null
  if (verb.frames.includes('person')) {
    const person = addresseeAt(sentence, start, end)
    if (person && !(verb.frames.includes('object') && person.to >= end)) {
      addressee = person.head
      start = person.to + 1
      const next = tokens[start]
      const behindPerson = saidBehindAside(sentence, i, start, end, addressee, quoted)
      if (behindPerson) return behindPerson
      if (start > end || !next || (next.tag === 'PUNCT' && !isOpening(next) && next.text !== ':')) {
        return verb.frames.includes('object') ? { from: groupTo + 1, to: start - 1, addressee: null } : null
      }
    }
  }
  // 'reported on 11 March' says nothing of a day; 'reported on the raid' does of the raid
  const isDated = isTimeWord(sentence.tokens[start + 1]?.lower ?? '') || /^\d{1,2}$/.test(sentence.tokens[start + 1]?.text ?? '')
  if (isDated || !verb.prepositions?.includes(tokenAt(sentence, start).lower)) start = skipAdjuncts(sentence, start, end)
  if (start > end) return null
  const next = tokenAt(sentence, start)
  if (next.text === ':') return start + 1 <= end ? { from: start + 1, to: end, addressee } : null
  // 'said in a statement, released hours after the raid, that ...'
  const behindAdjunct = saidBehindAside(sentence, i, start, end, addressee, quoted)
  if (behindAdjunct) return behindAdjunct
  // 'The mayor said in an interview, the road was closed': a comma behind the place of saying.
  if (
    next.text === ',' &&
    start > groupTo + 1 &&
    verb.plain &&
    !quoted[start - 1] &&
    start + 1 <= end &&
    !hasClause(sentence, 0, group.from - 1)
  ) {
    const behind = tokenAt(sentence, start + 1)
    const goesOn =
      behind.fine !== 'VBG' &&
      behind.fine !== 'WP' &&
      behind.fine !== 'WDT' &&
      behind.tag !== 'CCONJ' &&
      hasClause(sentence, start + 1, end)
    return goesOn ? { from: start + 1, to: saidEnd(sentence, i, start + 1, end, quoted), addressee } : null
  }
  if (next.tag === 'PUNCT' && !isOpening(next)) return null
  if (next.lower === 'citing' || next.lower === 'quoting') return null
  const said = isWhatClause(sentence, i) ? firstMark(sentence, start, end) : saidEnd(sentence, i, start, end, quoted)
  // 'Residents blame the army for the raid; it has admitted it', 'spoke of a fall; in court, ...': a thing spoken of ends there
  const semicolon = openers.has(next.lower) || !(verb.frames.includes('about') || next.tag === 'ADP') ? -1 : tokens.findIndex(({ text }, j) => j > start && j <= said && text === ';')
  const stop = semicolon > 0 ? semicolon - 1 : said
  if (stop < start) return null
  if (openers.has(next.lower) && (verb.frames.includes('clause') || verb.frames.includes('that') || addressee !== null))
    return { from: start, to: stop, addressee }
  if (
    isOpening(next) &&
    verb.frames.some((frame) => frame === 'clause' || frame === 'that' || frame === 'about' || frame === 'object')
  )
    return { from: start, to: stop, addressee }
  const infinitive = next.lower === 'to' && (next.fine === 'TO' || next.relation === 'mark') && tokens[start + 1]?.tag !== 'DET'
  if (infinitive) {
    return verb.frames.includes('infinitive') || addressee !== null ? { from: start, to: stop, addressee } : null
  }
  // 'an elder said seven', 'lawyers say at least 32': a figure alone is said too.
  const figureEnd = firstMark(sentence, start, stop)
  if (verb.plain && tokens.slice(start, start + 3).some((token) => token.tag === 'NUM') && figureEnd >= start && !hasClause(sentence, start, figureEnd) && !goesOnBehindAside(sentence, figureEnd + 1, stop)) return { from: start, to: figureEnd, addressee }
  if (next.tag === 'ADP' || next.fine === 'TO') return behindPreposition(sentence, i, start, stop, end, verb, addressee, quoted)
  if (verb.frames.includes('clause') && hasClause(sentence, start, stop)) {
    if (verb.strict && !hasSubject(sentence, start, stop))
      return verb.frames.includes('about') ? { from: start, to: stop, addressee } : null
    if (
      next.tag === 'SCONJ' &&
      ['as', 'after', 'because', 'before', 'since', 'while', 'when'].includes(next.lower) &&
      !hasComma(sentence, start, stop)
    )
      return null
    return { from: start, to: stop, addressee }
  }
  // 'denied insulin to a detained blogger': withheld, and nothing said
  if (verb.class === 'denies' && tokens.slice(start, start + 4).some((token) => withheld.has(token.lemma))) return null
  if (verb.frames.includes('object') || verb.frames.includes('about'))
    return { from: start, to: objectEnd(sentence, i, start, stop), addressee }
  if (addressee !== null && verb.frames.includes('clause') && verb.class === 'demands')
    return { from: groupTo + 1, to: stop, addressee: null }
  return null
}

function behindPreposition(
  sentence: Sentence,
  i: number,
  start: number,
  stop: number,
  end: number,
  verb: SayingVerb,
  addressee: number | null,
  quoted: QuoteMask,
): Complement | null {
  const next = tokenAt(sentence, start)
  if (verb.prepositions?.includes(next.lower)) return start + 1 <= stop ? { from: start + 1, to: stop, addressee } : null
  if (!verb.frames.includes('clause')) return null
  // 'said in a letter to the court that ...', 'says at a rally in Teko, near the border, that ...'
  const comma = sentence.tokens.findIndex(({ text }, j) => j > start && text === ',')
  const near = findThat(sentence, start, end, 16)
  const that = near >= 0 || comma < 0 || comma > start + 8 || hasClause(sentence, start, comma) ? near : thatBehindAside(sentence, comma, end)
  if (that >= 0) return { from: that, to: saidEnd(sentence, i, that, end, quoted), addressee }
  if (verb.strict || !hasClause(sentence, start, stop)) return null
  const colon = sentence.tokens.findIndex((token, j) => j > start && j < start + 16 && token.text === ':')
  if (colon > 0 && colon < end && !hasClause(sentence, start, colon - 1)) return { from: colon + 1, to: end, addressee }
  // 'said between nine and ten people died', 'said despite the rain the march went on'
  if (
    [
      'at',
      'about',
      'between',
      'under',
      'over',
      'more',
      'since',
      'despite',
      'with',
      'without',
      'in',
      'for',
      'from',
      'if',
      'until',
      'because',
    ].includes(next.lower) &&
    !isLastPhrase(sentence, start, stop)
  ) {
    return { from: start, to: stop, addressee }
  }
  return null
}

/** What is said from the 'that' behind something between commas, where the first of them stands at `comma`; null where none does. */
function saidBehindAside(sentence: Sentence, verb: number, comma: number, end: number, addressee: number | null, quoted: QuoteMask): Complement | null {
  const that = sentence.tokens[comma]?.text === ',' ? thatBehindAside(sentence, comma, end) : -1
  return that < 0 ? null : { from: that, to: saidEnd(sentence, verb, that, end, quoted), addressee }
}

/** The 'that' behind something put between commas, the first of which stands at `comma`; -1 where none follows at once. */
function thatBehindAside(sentence: Sentence, comma: number, end: number): number {
  const second = sentence.tokens.findIndex(({ text }, j) => j > comma + 1 && text === ',')
  if (second < 0 || second - comma > 14 || second + 1 >= end) return -1
  const that = tokenAt(sentence, second + 1)
  return that.lower === 'that' && that.tag !== 'DET' ? second + 1 : -1
}

/** 'what the mayor called a riot': only up to the next mark. */
function isWhatClause(sentence: Sentence, verb: number): boolean {
  if (!['call', 'term', 'describe', 'dub'].includes(sayingLemma(tokenAt(sentence, verb)))) return false
  return sentence.tokens.slice(Math.max(0, verb - 6), verb).some((token) => token.lower === 'what' || token.lower === 'so')
}

/** 'said 17 suspects, among them a chief, had been held': behind what stands aside between commas the verb of the figure follows. */
function goesOnBehindAside(sentence: Sentence, comma: number, end: number): boolean {
  const second = sentence.tokens[comma]?.text === ',' ? sentence.tokens.findIndex(({ text }, j) => j > comma && text === ',') : -1
  const next = sentence.tokens[second + 1]
  return second > 0 && second < end && next !== undefined && !hasClause(sentence, comma, second) && (next.tag === 'AUX' || isFinite(next))
}

function firstMark(sentence: Sentence, start: number, end: number): number {
  for (let j = start + 1; j <= end; j += 1) if (/^(?:[,;:.]|''|["”’])$/.test(tokenAt(sentence, j).text)) return j - 1
  return end
}

/** True when nothing but phrases of time and place follows up to the first mark. */
function isLastPhrase(sentence: Sentence, start: number, stop: number): boolean {
  for (let j = start; j <= stop; j += 1) {
    const token = tokenAt(sentence, j)
    if (token.text === ',') return true
    if (isFinite(token) || token.tag === 'AUX') return false
  }
  return true
}

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to + 1).some((token) => token.text === ',')
}

function quoteEnd(quoted: QuoteMask, i: number): number {
  let end = i
  while (end + 1 < quoted.length && quoted[end + 1]) end += 1
  return end
}

/** The 'that' which opens what is said, within reach and before any verb or comma; -1 when there is none. */
export function findThat(sentence: Sentence, from: number, end: number, reach: number): number {
  for (let j = from; j <= Math.min(end, from + reach); j += 1) {
    const token = tokenAt(sentence, j)
    if (token.lower === 'that' && token.tag !== 'DET' && token.fine !== 'WDT') return j
    // 'in its report of the next day that'
    if (token.lower === 'that' && j > from && (sentence.tokens[j - 1]?.tag !== 'NOUN' || /^(?:day|week|month|year)$/.test(sentence.tokens[j - 1]?.lower ?? ''))) return j
    if (token.lower === 'whether') return j
    if (isFinite(token) || token.text === ',' || token.text === ';') return -1
  }
  return -1
}

/** A noun phrase directly followed by its verb: 'nine people were killed' and not 'the killing of people who ...'. */
function hasSubject(sentence: Sentence, from: number, to: number): boolean {
  for (let j = from; j <= to; j += 1) {
    const token = tokenAt(sentence, j)
    if (token.fine === 'WP' || token.fine === 'WDT' || token.fine === 'WRB' || token.text === ',') return false
    if (isFinite(token) || token.tag === 'AUX') return j > from
  }
  return false
}

/** The noun phrase spoken to: a pronoun, or nouns up to 'that', 'to', a mark, or the next noun phrase. */
export function addresseeAt(sentence: Sentence, start: number, end: number): Noun | null {
  // A text can be cut off behind the verb: 'the mayor told'.
  if (start > end) return null
  const first = tokenAt(sentence, start)
  if (first.tag === 'PRON' && first.fine !== 'PRP$') {
    if (['that', 'what', 'who', 'whom', 'how', 'there', 'this'].includes(first.lower) && !(first.lower === 'this' && first.relation === 'det')) return null
    return { head: start, from: start, to: start }
  }
  if (!['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(first.tag)) return null
  const noun = nounAfter(sentence, start)
  if (!noun || noun.to > end) return null
  const next = sentence.tokens[noun.to + 1]
  // Whatever is followed by a verb of its own is the subject of what was said: 'warned police fired'.
  if (next && (isFinite(next) || next.tag === 'AUX')) return null
  return noun
}

const adjunctStarts = new Set([
  'on',
  'in',
  'at',
  'during',
  'late',
  'early',
  'earlier',
  'last',
  'this',
  'to',
  'by',
  'via',
  'through',
  'from',
  'over',
  'before',
  'after',
  'as',
  'for',
])
const sayingPlaces =
  /^(?:statement|interview|speech|conference|report|letter|tweet|post|facebook|twitter|telegram|television|tv|radio|reporters|journalists|email|e-mail|message|briefing|address|release|communique|communiqué|court|phone|telephone|article|press|call|meeting|video|remarks|testimony|parliament|floor|crowd|audience|supporters|hearing|rally|instagram|blog|memo|book|column|debate|broadcast|appearance|note|notes)$/
const degreeWords = new Set([
  'not',
  'only',
  'about',
  'nearly',
  'almost',
  'never',
  'more',
  'even',
  'so',
  'there',
  'now',
  'just',
  'how',
  'when',
  'at',
  'approximately',
  'roughly',
  'here',
  'then',
  'why',
  'where',
])
const dayParts = new Set(['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year'])

/** Skips adverbs, days and places of saying: 'said late on Monday in a statement ...'. */
function skipAdjuncts(sentence: Sentence, from: number, end: number): number {
  let at = from
  for (let guard = 0; guard < 6 && at <= end; guard += 1) {
    const token = tokenAt(sentence, at)
    if (token.tag === 'ADV' && token.fine !== 'WRB' && !degreeWords.has(token.lower)) {
      at += 1
      continue
    }
    if (isTimeWord(token.lower) && !['this', 'last'].includes(token.lower)) {
      at += 1
      if (dayParts.has(sentence.tokens[at]?.lower ?? '')) at += 1
      if (/^\d{1,4}$/.test(sentence.tokens[at]?.text ?? '') && sentence.tokens[at + 1]?.tag !== 'NOUN') at += 1
      continue
    }
    const close = adjunctStarts.has(token.lower) ? adjunctEnd(sentence, at, end) : at
    if (close <= at) break
    at = close + 1
  }
  return at
}

/** End of a phrase like 'in a statement', 'on Monday night', 'to reporters'; the start itself when it is none. */
function adjunctEnd(sentence: Sentence, at: number, end: number): number {
  for (let j = at + 1; j <= Math.min(end, at + 7); j += 1) {
    const token = tokenAt(sentence, j)
    const relative = token.lower === 'last' || token.lower === 'this'
    if (
      (isTimeWord(token.lower) && !(relative && !dayParts.has(sentence.tokens[j + 1]?.lower ?? ''))) ||
      sayingPlaces.test(token.lower) ||
      // 'reported on 11 March', 'said on 3 May'
      (/^(?:March|May)$/.test(token.text) && /^\d{1,2}$/.test(sentence.tokens[j - 1]?.text ?? '')) ||
      isYear(sentence, j)
    ) {
      let close = j
      for (;;) {
        const next = sentence.tokens[close + 1]
        if (!next || close >= end || !(isTimeWord(next.lower) || dayParts.has(next.lower) || /^\d{1,2}$/.test(next.text)))
          return close
        close += 1
      }
    }
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON', 'PART'].includes(token.tag)) break
  }
  return at
}

/** A year that dates no noun: 'said in 2014 that', not 'said in its 2014 report'. */
function isYear(sentence: Sentence, j: number): boolean {
  const next = sentence.tokens[j + 1]
  return /^(?:19|20)\d\d$/.test(tokenAt(sentence, j).text) && next?.tag !== 'NOUN' && next?.tag !== 'ADJ' && next?.tag !== 'PROPN'
}

const shifts = new Set(['but', 'and', 'while', 'though', 'although', 'whereas'])

/** Where what is said ends: before a clause that goes on in the publisher's voice or under another word of saying. */
export function saidEnd(sentence: Sentence, verb: number, start: number, end: number, quoted: QuoteMask): number {
  const token = tokenAt(sentence, verb)
  let stop = end
  const relation = plainRelation(token)
  // A relative or adverbial clause ends where its part of the tree ends.
  if (relation === 'acl' || relation === 'advcl' || (relation === 'csubj' && verb > 0)) {
    const last = lastInSubtree(sentence, verb)
    if (last >= start && last < end && sentence.tokens[last + 1]?.text === ',' && hasClause(sentence, last + 1, end)) stop = last
  }
  const relative = followsRelative(sentence, verb)
  for (let j = start + 1; j < stop; j += 1) {
    if (quoted[j] && !quoted[verb]) continue
    if (relative && tokenAt(sentence, j).text === ',' && startsWithVerb(sentence, j + 1)) return j - 1
    const mark = tokenAt(sentence, j)
    if (mark.lower === 'according' && sentence.tokens[j + 1]?.lower === 'to')
      return isMark(tokenAt(sentence, j - 1)) ? j - 2 : j - 1
    if (mark.text === ',' || mark.text === ';' || mark.text === '—' || mark.text === '--' || mark.text === '–') {
      const next = tokenAt(sentence, j + 1)
      if (next.lower === 'according' || next.lower === 'citing' || next.lower === 'quoting') return j - 1
      // ', adding that', ', saying': the same speaker goes on; ', but X said': another one.
      if (next.fine === 'VBG' && mark.text === ',' && sayingVerbsOf(sayingLemma(next)).some((entry) => entry.verb.plain))
        return j - 1
      if (isClosingCue(sentence, j + 1)) return j - 1
      const shift = shifts.has(next.lower) ? j + 2 : mark.text === ';' ? j + 1 : -1
      if (shift > 0 && shift <= end && saysSoon(sentence, shift, end)) return j - 1
      if (shifts.has(next.lower) && next.head >= 0 && isSisterClause(sentence, j + 1, verb)) return j - 1
    } else if (mark.lower === 'and' || mark.lower === 'but') {
      const at = sentence.tokens[j + 1]?.tag === 'ADV' ? j + 2 : j + 1
      const coordinated = sentence.tokens[at]
      // 'said X and added Y': a word of saying in the same form without a subject of its own.
      if (coordinated?.tag !== 'VERB') continue
      if (coordinated.fine === token.fine && sayingVerbsOf(sayingLemma(coordinated)).some((entry) => entry.verb.plain))
        return j - 1
      if (isFinite(coordinated) && plainRelation(coordinated) === 'conj' && coordinated.head === verb && !sharesHad(sentence, start, j, at)) return j - 1
    }
  }
  return stop
}

/** 'said its drones had destroyed two trucks and killed nine men': the 'had' of what is said is of both verbs, wherever the parse hangs the second. */
function sharesHad(sentence: Sentence, from: number, to: number, second: number): boolean {
  if (!/(?:ed|en|t)$/.test(tokenAt(sentence, second).lower)) return false
  const first = sentence.tokens.findLastIndex(({ tag }, i) => i >= from && i < to && tag === 'VERB')
  return first >= from && tokenAt(sentence, first).fine === 'VBN' && sentence.tokens.slice(Math.max(from, first - 3), first).some(({ lower }) => lower === 'had' || lower === 'have' || lower === 'has')
}

/** 'officials said Tuesday.' at the end: what stands before it is said by them. */
function isClosingCue(sentence: Sentence, from: number): boolean {
  const last = lastWord(sentence, sentence.tokens.length - 1)
  if (last - from > 14) return false
  for (let j = from; j <= Math.min(last, from + 8); j += 1) {
    const token = tokenAt(sentence, j)
    const saying = isFinite(token) || sureForms.has(token.lower)
    if (saying) {
      if (!sayingVerbsOf(sayingLemma(token)).some((entry) => entry.verb.plain && !entry.verb.frames.includes('person')))
        return false
      return endsSentence(sentence, j, last) || (j === from && (nounAfter(sentence, j + 1)?.to ?? 0) >= last)
    }
    if (token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'SCONJ' || (token.tag === 'PUNCT' && token.text !== ','))
      return false
  }
  return false
}

/** 'who said', 'which later claimed' */
function followsRelative(sentence: Sentence, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && j >= verb - 3; j -= 1) {
    const token = tokenAt(sentence, j)
    if (token.fine === 'WP' || token.fine === 'WDT') return true
    // 'whom residents accuse of theft': with a subject between
    if (token.tag !== 'AUX' && token.tag !== 'ADV') return ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(token.tag) && sentence.tokens.slice(Math.max(0, j - 3), j).some(({ lower }) => lower === 'whom')
  }
  return false
}

function startsWithVerb(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]?.tag === 'ADV' ? sentence.tokens[at + 1] : sentence.tokens[at]
  return token !== undefined && (isFinite(token) || token.tag === 'AUX' || (token.tag === 'VERB' && token.fine === 'VBN'))
}

/** A noun phrase of at most eight words and then a plain word of saying: ', but residents said ...'. */
function saysSoon(sentence: Sentence, from: number, end: number): boolean {
  for (let j = from; j <= Math.min(end, from + 8); j += 1) {
    const token = tokenAt(sentence, j)
    if (token.tag === 'VERB' || sureForms.has(token.lower)) {
      return j > from && isFinite(token) && sayingVerbsOf(sayingLemma(token)).some((entry) => entry.verb.plain)
    }
    if (token.tag === 'PUNCT' && token.text !== ',') return false
  }
  return false
}

/** True when the conjunction opens a clause that the parse puts beside the verb of saying, with a subject of its own. */
function isSisterClause(sentence: Sentence, conjunction: number, verb: number): boolean {
  const { head } = tokenAt(sentence, conjunction)
  const clause = tokenAt(sentence, head)
  if (plainRelation(clause) !== 'conj' || clause.head !== verb) return false
  return dependents(sentence, head, 'nsubj').some((j) => j > conjunction)
}

/** The last token of a subtree. */
export function lastInSubtree(sentence: Sentence, index: number): number {
  const children = childrenOf(sentence)
  let last = index
  const visit = (i: number) => {
    if (i > last) last = i
    for (const child of children[i] ?? []) visit(child)
  }
  visit(index)
  return last
}

function objectEnd(sentence: Sentence, verb: number, start: number, stop: number): number {
  const semicolon = sentence.tokens.findIndex(({ text }, j) => j > start && j < stop && text === ';')
  if (semicolon > 0) return objectEnd(sentence, verb, start, semicolon - 1)
  const object = dependents(sentence, verb, 'obj').find((j) => j >= start && j <= stop)
  if (object === undefined) return stop
  const others = dependents(sentence, verb, 'obl', 'advcl', 'xcomp').filter((j) => j > object && j <= stop)
  const end = Math.min(stop, Math.max(object, ...[object, ...others].map((j) => lastInSubtree(sentence, j))))
  // 'puts the dead at sixteen; the ministry acknowledges ten': the parse may hang the figure on what follows
  if (/^(?:at|as)$/.test(sentence.tokens[end + 1]?.lower ?? '')) {
    const figure = sentence.tokens.findIndex(({ tag }, j) => j > end + 1 && j <= end + 5 && tag === 'NUM')
    if (figure > 0 && figure <= stop) return figure
  }
  // 'counted five dead and 67 wounded': the parse may join the second figure to the verb
  const isOneMore = /^(?:,|and)$/.test(sentence.tokens[end + 1]?.lower ?? '') && sentence.tokens[end + 2]?.tag === 'NUM'
  return isOneMore ? stop : end
}

const subordinators = new Set([
  'when',
  'if',
  'as',
  'after',
  'although',
  'though',
  'while',
  'because',
  'since',
  'before',
  'once',
  'until',
  'asked',
  'speaking',
])

/**
 * What is said around a cue between commas: '..., X said', 'The attack, X said, killed ...', 'As X noted, ...'.
 * @param inverted the speaker stands behind the verb
 * @param from first token of speaker and verb together
 * @param to last one, with who is spoken to
 * @param addressed somebody is: what is behind the verb is no thing done
 */
export function saidAround(
  sentence: Sentence,
  inverted: boolean,
  from: number,
  to: number,
  quoted: QuoteMask,
  addressed: boolean,
): [number, number][] {
  const { tokens } = sentence
  const cueQuoted = quoted[from] === true
  const last = lastWord(sentence, cueQuoted ? quoteEnd(quoted, from) : tokens.length - 1)
  // 'As X noted, ...': what is said follows.
  const as = tokens[from - 1]
  if (as?.lower === 'as') {
    if (
      tokens[to + 1]?.text === ',' &&
      to + 2 <= last &&
      (from === 1 || tokens[from - 2]?.tag === 'CCONJ' || isMark(tokens[from - 2] ?? as))
    )
      return [[to + 2, last]]
    return []
  }
  const mark = tokens[from - 1]
  // 'The prosecutor charged that the officers had lied': the clause is said, it says nothing
  if (mark?.lower === 'that') return []
  // 'They were freed after their parents had apologised': why or when, and nothing said
  if (mark && subordinators.has(mark.lower)) return []
  // 'Two men died activists said.': the comma is missing, the cue ends the sentence.
  if (mark && !isMark(mark) && !cueQuoted && to >= last - 3 && from > 3 && endsSentence(sentence, to, last))
    return hasClause(sentence, 0, from - 1) ? [[0, from - 1]] : []
  if (!mark || !isMark(mark) || (cueQuoted && quoted[from - 1] !== true)) return []
  if (!addressed && goesOnWithObject(sentence, to)) return []
  let left = from - 1
  while (left >= 0 && tokens[left]?.tag === 'PUNCT' && !/^["”’'»]/.test(tokens[left]?.text ?? '')) left -= 1
  let first = 0
  if (cueQuoted) for (first = left; first > 0 && quoted[first - 1]; first -= 1);
  if (left < 0 || left < first) return []
  const quotedBefore = quoted[left] === true && !cueQuoted
  const leftClause = hasClause(sentence, first, left)
  const parts: [number, number][] = []
  const headline = !leftClause && endsSentence(sentence, to, last) && isHeadlinePart(sentence, first, left)
  if (quotedBefore || headline || (leftClause && !onlyAdverbial(sentence, first, left))) parts.push([first, left])
  // Behind the cue: 'The attack, X said, killed nine' goes on; 'said X, a doctor' and ', X said, adding ...' do not.
  const next = tokens[to + 2]
  if (!inverted && !quotedBefore && tokens[to + 1]?.text === ',' && next && to + 2 <= last) {
    const otherVoice =
      (next.fine === 'VBG' && !resultVerbs.has(next.lemma)) ||
      ['who', 'which', 'according', 'citing', 'quoting', 'but'].includes(next.lower) ||
      saysSoon(sentence, to + 2, last)
    if (!otherVoice && left - first < 40) {
      if (parts.length === 0 && !onlyAdverbial(sentence, first, left)) parts.push([first, left])
      parts.push([to + 2, saidEnd(sentence, to, to + 2, last, quoted)])
    }
  }
  return parts
}

/** True when only a day or place of saying follows the cue. */
function endsSentence(sentence: Sentence, to: number, last: number): boolean {
  return to >= last || skipAdjuncts(sentence, to + 1, last) > last
}

/** 'posted the clip', 'ordered a curfew': an object follows, so nothing before it was said. */
function goesOnWithObject(sentence: Sentence, to: number): boolean {
  const next = sentence.tokens[to + 1]
  if (!next || isTimeWord(next.lower)) return false
  return (
    next.tag === 'DET' ||
    next.fine === 'PRP$' ||
    (next.tag === 'NOUN' && !/^(?:reporters|journalists|parliament|lawmakers|supporters)$/.test(next.lower))
  )
}

/** 'When the nurse returned, he said ...': a clause that only tells when or why, and no comma within. */
function onlyAdverbial(sentence: Sentence, first: number, left: number): boolean {
  const opener = tokenAt(sentence, first)
  return (subordinators.has(opener.lower) || opener.fine === 'VBN' || opener.fine === 'VBG') && !hasComma(sentence, first, left)
}
