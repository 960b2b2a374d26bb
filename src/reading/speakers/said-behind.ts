import { clausePrepositions, contentOpeners } from '../../lexicon/en/around-saying.ts'
import { type CueFrame, type SayingVerb, withheld } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { addresseeAt } from './addressee-at.ts'
import { findThat, thatBehindAside } from './find-that.ts'
import { hasClause, isFinite, isOpening, isTimeWord, lastWordAround, type Noun, type QuoteMask, sayingLemma } from './forms.ts'
import { objectEnd } from './object-end.ts'
import { saidEnd } from './said-end.ts'
import { skipAdjuncts } from './skip-adjuncts.ts'
import type { VerbGroup } from './verb-group.ts'

/** What is said, as tokens, and the head of who is spoken to. */
export interface Complement {
  readonly from: number
  readonly to: number
  readonly addressee: number | null
}

/** A verb of saying in its sentence, and the last word of the sentence or quotation it stands in. */
interface Saying {
  readonly sentence: Sentence
  readonly group: VerbGroup
  readonly verb: SayingVerb
  readonly quoted: QuoteMask
  readonly end: number
}

/** What is said, where it stands behind the verb; null when a mark or nothing of the kind follows. */
export function saidBehind(sentence: Sentence, group: VerbGroup, verb: SayingVerb, quoted: QuoteMask): Complement | null {
  const saying: Saying = { sentence, group, verb, quoted, end: lastWordAround(sentence, group.token, quoted) }
  const start = group.to + 1
  if (start > saying.end) return null
  // 'Doctors cautioned, as did the union, that the number could rise'
  const aside = behindAside(saying, start, null)
  if (aside) return aside
  const first = tokenAt(sentence, start)
  if (first.text === ':') return behindColon(saying, start, null)
  if (first.tag === 'PUNCT' && !isOpening(first) && first.text !== '(') return null
  const hearer = hearerBehind(saying, start)
  if (!hearer) return behindHearer(saying, start, null)
  const behind = behindAside(saying, hearer.to + 1, hearer.head)
  if (behind) return behind
  const next = sentence.tokens[hearer.to + 1]
  if (hearer.to < saying.end && next && (next.tag !== 'PUNCT' || isOpening(next) || next.text === ':')) return behindHearer(saying, hearer.to + 1, hearer.head)
  return verb.frames.includes('object') ? { from: start, to: hearer.to, addressee: null } : null
}

/** Who is spoken to; of a verb that takes a thing as well, only where more follows. */
function hearerBehind({ sentence, verb, end }: Saying, start: number): Noun | null {
  const person = verb.frames.includes('person') ? addresseeAt(sentence, start, end) : null
  return person && verb.frames.includes('object') && person.to >= end ? null : person
}

function behindColon({ end }: Saying, colon: number, addressee: number | null): Complement | null {
  return colon < end ? { from: colon + 1, to: end, addressee } : null
}

/** What is said from the 'that' behind something between commas, where the first of them stands at `comma`; null where none does. */
function behindAside(saying: Saying, comma: number, addressee: number | null): Complement | null {
  const that = thatBehindAside(saying.sentence, comma, saying.end)
  return that < 0 ? null : upToEnd(saying, that, addressee)
}

function upToEnd({ sentence, group, quoted, end }: Saying, from: number, addressee: number | null): Complement {
  return { from, to: saidEnd(sentence, group.token, from, end, quoted), addressee }
}

/** What is said behind the verb and who hears it, over days and places of saying. */
function behindHearer(saying: Saying, from: number, addressee: number | null): Complement | null {
  const { sentence, group, verb, quoted, end } = saying
  // 'reported on 11 March' says nothing of a day; 'reported on the raid' does of the raid
  const second = sentence.tokens[from + 1]
  const isDated = isTimeWord(second?.lower ?? '') || /^\d{1,2}$/.test(second?.text ?? '')
  const start = isDated || !verb.prepositions?.includes(tokenAt(sentence, from).lower) ? skipAdjuncts(sentence, from, end) : from
  if (start > end) return null
  const next = tokenAt(sentence, start)
  if (next.text === ':') return behindColon(saying, start, addressee)
  // 'said in a statement, released hours after the raid, that ...'
  const aside = behindAside(saying, start, addressee)
  if (aside) return aside
  // 'The mayor said in an interview, the road was closed': a comma behind the place of saying.
  const isBehindPlace = next.text === ',' && start > group.to + 1 && start < end && verb.plain === true && !quoted[start - 1] && !hasClause(sentence, 0, group.from - 1)
  if (isBehindPlace) {
    const { fine, tag } = tokenAt(sentence, start + 1)
    const goesOn = !['VBG', 'WP', 'WDT'].includes(fine) && tag !== 'CCONJ' && hasClause(sentence, start + 1, end)
    return goesOn ? upToEnd(saying, start + 1, addressee) : null
  }
  if ((next.tag === 'PUNCT' && !isOpening(next)) || next.lower === 'citing' || next.lower === 'quoting') return null
  return saidFrom(saying, start, addressee)
}

/** What is said from a word on, by how it begins and what the verb takes. */
function saidFrom(saying: Saying, start: number, addressee: number | null): Complement | null {
  const { sentence, group, verb } = saying
  const takes = (...frames: readonly CueFrame[]) => frames.some((frame) => verb.frames.includes(frame))
  const next = tokenAt(sentence, start)
  const stop = stopOf(saying, start)
  if (stop < start) return null
  const whole = { from: start, to: stop, addressee }
  if (contentOpeners.has(next.lower) && (takes('clause', 'that') || addressee !== null)) return whole
  if (isOpening(next) && takes('clause', 'that', 'about', 'object')) return whole
  const isInfinitive = next.lower === 'to' && (next.fine === 'TO' || next.relation === 'mark') && sentence.tokens[start + 1]?.tag !== 'DET'
  if (isInfinitive) return takes('infinitive') || addressee !== null ? whole : null
  const figure = verb.plain ? endOfFigure(sentence, start, stop) : null
  if (figure !== null) return { ...whole, to: figure }
  if (next.tag === 'ADP' || next.fine === 'TO') return behindPreposition(saying, start, stop, addressee)
  if (takes('clause') && hasClause(sentence, start, stop)) {
    if (verb.strict && !hasSubject(sentence, start, stop)) return takes('about') ? whole : null
    const isAdverbial = next.tag === 'SCONJ' && ['as', 'after', 'because', 'before', 'since', 'while', 'when'].includes(next.lower) && commaFrom(sentence, start, stop) < 0
    return isAdverbial ? null : whole
  }
  // 'denied insulin to a detained blogger': withheld, and nothing said
  if (verb.class === 'denies' && sentence.tokens.slice(start, start + 4).some(({ lemma }) => withheld.has(lemma))) return null
  if (takes('object', 'about')) return { ...whole, to: objectEnd(sentence, group.token, start, stop) }
  return addressee !== null && takes('clause') && verb.class === 'demands' ? { from: group.to + 1, to: stop, addressee: null } : null
}

/** Where the words from a word on end. */
function stopOf({ sentence, group, verb, quoted, end }: Saying, start: number): number {
  const next = tokenAt(sentence, start)
  const said = isWhatClause(sentence, group.token) ? firstMark(sentence, start, end) : saidEnd(sentence, group.token, start, end, quoted)
  // 'Residents blame the army for the raid; it has admitted it', 'spoke of a fall; in court, ...': a thing spoken of ends there
  const isThing = !contentOpeners.has(next.lower) && (verb.frames.includes('about') || next.tag === 'ADP')
  const semicolon = isThing ? sentence.tokens.findIndex(({ text }, j) => j > start && j <= said && text === ';') : -1
  return semicolon > 0 ? semicolon - 1 : said
}

/** 'what the mayor called a riot': only up to the next mark. */
function isWhatClause(sentence: Sentence, verb: number): boolean {
  if (!['call', 'term', 'describe', 'dub'].includes(sayingLemma(tokenAt(sentence, verb)))) return false
  return sentence.tokens.slice(Math.max(0, verb - 6), verb).some(({ lower }) => lower === 'what' || lower === 'so')
}

/** 'an elder said seven', 'lawyers say at least 32': a figure alone is said too; null where none stands there, or its verb follows. */
function endOfFigure(sentence: Sentence, start: number, stop: number): number | null {
  const end = firstMark(sentence, start, stop)
  const isFigure = sentence.tokens.slice(start, start + 3).some(({ tag }) => tag === 'NUM') && end >= start && !hasClause(sentence, start, end)
  return isFigure && !goesOnBehindAside(sentence, end + 1, stop) ? end : null
}

/** 'said 17 suspects, among them a chief, had been held': behind what stands aside between commas the verb of the figure follows. */
function goesOnBehindAside(sentence: Sentence, comma: number, end: number): boolean {
  const second = sentence.tokens[comma]?.text === ',' ? commaFrom(sentence, comma + 1, end - 1) : -1
  const next = sentence.tokens[second + 1]
  return second > 0 && next !== undefined && !hasClause(sentence, comma, second) && (next.tag === 'AUX' || isFinite(next))
}

function behindPreposition(saying: Saying, start: number, stop: number, addressee: number | null): Complement | null {
  const { sentence, verb, end } = saying
  const { lower } = tokenAt(sentence, start)
  if (verb.prepositions?.includes(lower)) return start < stop ? { from: start + 1, to: stop, addressee } : null
  if (!verb.frames.includes('clause')) return null
  // 'said in a letter to the court that ...', 'says at a rally in Teko, near the border, that ...'
  const comma = commaFrom(sentence, start + 1, start + 8)
  const near = findThat(sentence, start, end, 16)
  const that = near >= 0 || comma < 0 || hasClause(sentence, start, comma) ? near : thatBehindAside(sentence, comma, end)
  if (that >= 0) return upToEnd(saying, that, addressee)
  if (verb.strict || !hasClause(sentence, start, stop)) return null
  const colon = sentence.tokens.findIndex(({ text }, j) => j > start && j < start + 16 && text === ':')
  if (colon > 0 && colon < end && !hasClause(sentence, start, colon - 1)) return behindColon(saying, colon, addressee)
  // 'said between nine and ten people died', 'said despite the rain the march went on'
  return clausePrepositions.has(lower) && !isLastPhrase(sentence, start, stop) ? { from: start, to: stop, addressee } : null
}

function firstMark(sentence: Sentence, start: number, end: number): number {
  for (let j = start + 1; j <= end; j += 1) if (/^(?:[,;:.]|''|["”’])$/.test(tokenAt(sentence, j).text)) return j - 1
  return end
}

/** The first comma from one token to another; -1 where there is none. */
function commaFrom({ tokens }: Sentence, from: number, to: number): number {
  return tokens.findIndex(({ text }, j) => j >= from && j <= to && text === ',')
}

/** True when nothing but phrases of time and place follows up to the first comma. */
function isLastPhrase(sentence: Sentence, start: number, stop: number): boolean {
  for (let j = start; j <= stop; j += 1) {
    const token = tokenAt(sentence, j)
    if (token.text === ',') return true
    if (isFinite(token) || token.tag === 'AUX') return false
  }
  return true
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
