import { type CueClass, noSpeakers, type SayingVerb, sayingNounOf, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { agentsOf, childrenOf, dependents, isPassive, nounPhrase, plainRelation, tokenAt } from '../../text/tree.ts'

/** A word of saying in its sentence: who says, and which tokens of the sentence are said. */
export interface Cue {
  readonly sentence: number
  /** The word of saying. */
  readonly token: number
  /** First and last token of the cue words ('has also said'). */
  readonly from: number
  readonly to: number
  readonly class: CueClass
  /** Head token of the speaker's noun phrase in the same sentence; null when nobody is named there. */
  readonly speaker: number | null
  /** First and last token of the speaker's noun phrase. */
  readonly speakerFrom: number
  readonly speakerTo: number
  /** Stretches of tokens that are said, inclusive on both ends. */
  readonly content: readonly (readonly [number, number])[]
  /** True for verbs that a quotation beside them belongs to. */
  readonly takesQuotation: boolean
  /** True where the words say that nobody names the source: 'it is reported that'. */
  readonly unattributed: boolean
  /** Head of the person or body spoken to ('told Reuters'). */
  readonly addressee: number | null
  /** False where the content is judged, wanted or taken for granted rather than told. */
  readonly asserts: boolean
}

/** Which tokens stand inside a quotation of more than a few words. */
export type QuoteMask = readonly boolean[]

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const sureForms = new Set(['said', 'says', 'told', 'added', 'wrote', 'tweeted', 'announced', 'stated'])

/** The cues of a sentence, in order. */
export function findCues(sentence: Sentence, index: number, quoted: QuoteMask): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const cue = verbCue(sentence, index, i, quoted, cues) ?? phraseCue(sentence, index, i, quoted) ?? nounCue(sentence, index, i)
    if (cue) cues.push(cue)
  }
  return cues
}

/** 'crowds of protesting residents': an '-ing' form before the noun it belongs to. */
function nounFollows(sentence: Sentence, i: number): boolean {
  const before = sentence.tokens[i - 1]
  return before !== undefined && (before.tag === 'ADP' || before.tag === 'DET') && sentence.tokens[i + 1]?.tag === 'NOUN'
}

interface Noun {
  readonly head: number
  readonly from: number
  readonly to: number
}

function verbCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask, before: readonly Cue[]): Cue | null {
  const token = tokenAt(sentence, i)
  const entries = sayingVerbsOf(lemmaOf(token))
  if (entries.length === 0 || !isVerbal(sentence, i)) return null
  const particle = entries.find((entry) => entry.particle !== null && hasParticle(sentence, i, entry.particle))
  const plain = entries.filter((entry) => entry.particle === null)
  if (!particle && plain.length === 0) return null
  const verb = particle ? particle.verb : mergedVerb(plain.map((entry) => entry.verb))
  const group = verbGroup(sentence, i, particle?.particle ?? null)
  const passive = isPassive(sentence, i) && token.fine !== 'VBD' && token.fine !== 'VBG'
  if (token.fine === 'VBG' && (plainRelation(token) === 'amod' || nounFollows(sentence, i))) return null
  const inverted = !passive && isInverted(sentence, group, i, quoted)
  const speaker = passive
    ? agentOf(sentence, i)
    : inverted
      ? nounAfter(sentence, group.to + 1)
      : speakerOf(sentence, i, group.from, quoted, before)
  if (speaker && noSpeakers.has(tokenAt(sentence, speaker.head).lower) && !passive) {
    if (tokenAt(sentence, speaker.head).lower !== 'it' && tokenAt(sentence, speaker.head).lower !== 'this') return null
  }
  const complement = contentAfter(sentence, i, group.to, verb, passive, quoted)
  const content: [number, number][] = []
  let addressee: number | null = null
  if (inverted || !complement) {
    if (!passive && verb.frames.includes('clause')) {
      const from = inverted ? group.from : speaker ? Math.min(speaker.from, group.from) : group.from
      const to = inverted ? Math.max(group.to, speaker?.to ?? group.to) : group.to
      content.push(...contentAround(sentence, from, to, quoted))
    }
  } else {
    content.push([complement.from, complement.to])
    addressee = complement.addressee
  }
  const expletive = passive && !speaker && ['says', 'holds', 'hedge'].includes(verb.class) && isImpersonal(sentence, i)
  if (passive && !speaker && !expletive) return null
  if (content.length === 0 && !(verb.plain && verb.frames.includes('clause'))) return null
  return {
    sentence: index,
    token: i,
    from: group.from,
    to: group.to,
    class: verb.class,
    speaker: speaker?.head ?? null,
    speakerFrom: speaker?.from ?? -1,
    speakerTo: speaker?.to ?? -1,
    content,
    takesQuotation: verb.plain === true || verb.frames.includes('clause'),
    unattributed: expletive,
    addressee,
    asserts: verb.presupposes !== true,
  }
}

function mergedVerb(verbs: readonly SayingVerb[]): SayingVerb {
  const first = verbs[0] as SayingVerb
  if (verbs.length === 1) return first
  return {
    ...first,
    frames: [...new Set(verbs.flatMap((verb) => verb.frames))],
    prepositions: verbs.flatMap((verb) => verb.prepositions ?? []),
    ...(verbs.some((verb) => verb.plain) ? { plain: true as const } : {}),
  }
}

const lemmaByForm: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  sought: 'seek',
  swore: 'swear',
  found: 'find',
}

function lemmaOf(token: Token): string {
  return (
    lemmaByForm[token.lower] ??
    (token.lemma === token.lower && token.lower.endsWith('ed') ? regularLemma(token.lower) : token.lemma.toLowerCase())
  )
}

function regularLemma(word: string): string {
  for (const stem of [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)]) if (sayingVerbsOf(stem).length > 0) return stem
  return word
}

function isVerbal(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  if (sureForms.has(token.lower)) return true
  const before = sentence.tokens[i - 1]
  // 'The site notes:' is a verb whatever the tagger says.
  if (sentence.tokens[i + 1]?.text === ':' && i > 0 && (before?.tag === 'NOUN' || before?.tag === 'PROPN') && /(?:s|ed)$/.test(token.lower)) return true
  if (token.tag !== 'VERB') return false
  if (plainRelation(token) === 'amod' || plainRelation(token) === 'case' || plainRelation(token) === 'compound') return false
  if (
    token.fine === 'VBN' &&
    plainRelation(token) === 'acl' &&
    dependents(sentence, i, 'obl').length === 0 &&
    !sentence.tokens[i + 1]?.lower.startsWith('that')
  ) {
    // 'the man accused of ...' stays; 'the report written in May' says nothing.
    return (sentence.tokens[i - 1]?.tag ?? '') !== 'NOUN' || sayingVerbsOf(lemmaOf(token)).some((entry) => entry.verb.plain)
  }
  return true
}

function hasParticle(sentence: Sentence, i: number, particle: string): boolean {
  return sentence.tokens[i + 1]?.lower === particle
}

/** The verb with its auxiliaries, adverbs and particle. */
function verbGroup(sentence: Sentence, i: number, particle: string | null): { from: number; to: number } {
  let from = i
  while (from > 0) {
    const token = tokenAt(sentence, from - 1)
    const helps =
      token.tag === 'AUX' ||
      token.tag === 'ADV' ||
      token.fine === 'TO' ||
      token.lower === 'not' ||
      token.lower === "n't" ||
      token.lower === 'n’t'
    if (!helps || token.fine === 'WRB') break
    from -= 1
  }
  return { from, to: particle === null ? i : i + 1 }
}

/** '"...," said X' and '..., said X': the verb behind a mark, the speaker behind the verb. */
function isInverted(sentence: Sentence, group: { from: number; to: number }, i: number, quoted: QuoteMask): boolean {
  const token = tokenAt(sentence, i)
  if (token.fine === 'VBG' || token.fine === 'VB' || group.from !== i) return false
  const before = sentence.tokens[i - 1]
  const after = sentence.tokens[group.to + 1]
  if (!after) return false
  if (before && !isMark(before)) return false
  if (after.lower === 'that' || after.lower === 'to' || after.lower === 'in' || after.lower === 'on') return false
  if (before && before.text === ',' && !(quoted[i - 2] || isClauseBefore(sentence, i - 1))) return false
  return ['PROPN', 'DET', 'NOUN', 'ADJ', 'PRON', 'NUM'].includes(after.tag) && !quoted[group.to + 1] && !quoted[i]
}

function isMark(token: Token): boolean {
  return token.tag === 'PUNCT' && /^[,"”’'»–—\-?!.)]/.test(token.text)
}

function isClauseBefore(sentence: Sentence, end: number): boolean {
  return sentence.tokens.slice(0, end).some((token) => finite.has(token.fine) || token.tag === 'AUX')
}

/** The speaker of an active verb: its subject in the parse, the noun before it, or the speaker it shares with an earlier verb. */
function speakerOf(sentence: Sentence, i: number, groupFrom: number, quoted: QuoteMask, before: readonly Cue[]): Noun | null {
  const token = tokenAt(sentence, i)
  const subjects = dependents(sentence, i, 'nsubj').filter((j) => j < i && quoted[j] === quoted[i])
  const subject = subjects.at(-1)
  if (subject !== undefined) {
    const word = tokenAt(sentence, subject)
    if (word.fine === 'WP' || word.fine === 'WDT') {
      const antecedent = relativeAntecedent(sentence, subject)
      return antecedent === null ? nounAt(sentence, subject) : nounAt(sentence, antecedent)
    }
    return nounAt(sentence, subject)
  }
  const left = nounBefore(sentence, groupFrom - 1, quoted, i)
  if (left) {
    const word = tokenAt(sentence, left.head)
    if (word.fine === 'WP' || word.fine === 'WDT') {
      const antecedent = relativeAntecedent(sentence, left.head)
      return antecedent === null ? null : nounAt(sentence, antecedent)
    }
    if (token.fine !== 'VBG') return left
  }
  // 'adding that ...', 'and said': the speaker of the verb before, or the agent by the parse.
  const agents = agentsOf(sentence, i).filter((j) => quoted[j] === quoted[i])
  if (agents[0] !== undefined) return nounAt(sentence, agents[0])
  for (let k = before.length - 1; k >= 0; k -= 1) {
    const cue = before[k] as Cue
    if (cue.speaker !== null && quoted[cue.token] === quoted[i])
      return { head: cue.speaker, from: cue.speakerFrom, to: cue.speakerTo }
  }
  return left
}

function relativeAntecedent(sentence: Sentence, relative: number): number | null {
  for (let j = relative - 1; j >= 0 && j >= relative - 4; j -= 1) {
    const token = tokenAt(sentence, j)
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'PRON' && token.fine !== 'WP')) {
      const verb = tokenAt(sentence, tokenAt(sentence, relative).head)
      if (plainRelation(verb) === 'acl' && verb.head >= 0 && verb.head < relative) return verb.head
      return j
    }
  }
  return null
}

/** The noun phrase that a token heads, without what stands before a comma. */
function nounAt(sentence: Sentence, head: number): Noun {
  const phrase = nounPhrase(sentence, head)
  return { head, from: phrase[0] as number, to: phrase.at(-1) as number }
}

const nounTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'PART'])

/** The noun phrase that ends right before a verb group, over 'of'/'for' phrases and an apposition between commas. */
function nounBefore(sentence: Sentence, end: number, quoted: QuoteMask, verb: number): Noun | null {
  let to = end
  const last = sentence.tokens[to]
  if (!last || quoted[to] !== quoted[verb]) return null
  if (last.text === ',') {
    // 'Ana Reik, the minister, said': the speaker stands before the first comma.
    for (let j = to - 1; j > 0 && j > to - 25; j -= 1) {
      if (sentence.tokens[j]?.text !== ',') continue
      if (sentence.tokens.slice(j + 1, to).some((token) => finite.has(token.fine)) && sentence.tokens[j + 1]?.fine !== 'WP')
        return null
      const noun = nounBefore(sentence, j - 1, quoted, verb)
      return noun
    }
    return null
  }
  if (last.text === ')') {
    while (to > 0 && sentence.tokens[to]?.text !== '(') to -= 1
    to -= 1
    if (to < 0) return null
  }
  const closing = sentence.tokens[to] as Token
  if (
    !(
      closing.tag === 'NOUN' ||
      closing.tag === 'PROPN' ||
      closing.tag === 'PRON' ||
      closing.tag === 'NUM' ||
      closing.tag === 'ADJ'
    )
  )
    return null
  let from = to
  let head = to
  for (let j = to - 1; j >= 0; j -= 1) {
    const token = tokenAt(sentence, j)
    if (quoted[j] !== quoted[verb]) break
    if (
      nounTags.has(token.tag) &&
      !(token.tag === 'PRON' && token.fine !== 'PRP$') &&
      !(token.tag === 'PART' && token.fine === 'TO') &&
      token.fine !== 'WDT'
    ) {
      if (closing.tag === 'PRON' && closing.fine !== 'PRP$' && j === to - 1) break
      from = j
      continue
    }
    const nominalBefore = ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(sentence.tokens[j - 1]?.tag ?? '')
    if (
      token.tag === 'ADP' &&
      ['of', 'for', 'from', 'with', 'at', 'in'].includes(token.lower) &&
      nominalBefore &&
      closing.tag !== 'PRON'
    ) {
      // Only 'of' and 'for' are sure to belong to the noun; 'in' does when nothing stands before it but the subject.
      from = j
      head = j - 1
      continue
    }
    break
  }
  if (sentence.tokens[from]?.tag === 'ADP') {
    from += 1
    head = to
  }
  return { head, from, to: end }
}

/** The noun phrase that starts at a token: head of the first chunk, up to a comma or a phrase of time and place. */
function nounAfter(sentence: Sentence, from: number): Noun | null {
  let head = -1
  let to = from
  for (let j = from; j < sentence.tokens.length; j += 1) {
    const token = tokenAt(sentence, j)
    if (!nounTags.has(token.tag) && !(token.lower === '-' || token.lower === '’s' || token.lower === "'s")) {
      if (
        token.tag === 'ADP' &&
        ['of', 'for', 'from', 'at', 'with'].includes(token.lower) &&
        head >= 0 &&
        ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(sentence.tokens[j + 1]?.tag ?? '')
      ) {
        const rest = nounAfter(sentence, j + 1)
        return { head, from, to: rest?.to ?? to }
      }
      break
    }
    if (isTimeWord(token.lower)) break
    if (token.tag === 'PRON' && head >= 0) break
    if (token.tag !== 'DET' && token.tag !== 'PART') head = j
    to = j
    if (token.tag === 'PRON') break
  }
  return head < 0 ? null : { head, from, to }
}

const timeWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|earlier|later|last|this|january|february|march|april|june|july|august|september|october|november|december)$/

function isTimeWord(lower: string): boolean {
  return timeWords.test(lower)
}

function agentOf(sentence: Sentence, i: number): Noun | null {
  for (let j = i + 1; j < Math.min(sentence.tokens.length - 1, i + 8); j += 1) {
    if (tokenAt(sentence, j).lower === 'by') {
      const next = tokenAt(sentence, j + 1)
      return ['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'NUM'].includes(next.tag) ? nounAfter(sentence, j + 1) : null
    }
    if (finite.has(tokenAt(sentence, j).fine)) return null
  }
  return null
}

function isImpersonal(sentence: Sentence, i: number): boolean {
  const subject = dependents(sentence, i, 'nsubj', 'expl', 'nsubj:pass')[0]
  if (subject !== undefined && tokenAt(sentence, subject).lower === 'it') return true
  return sentence.tokens.slice(Math.max(0, i - 3), i).some((token) => token.lower === 'it')
}

interface Complement {
  readonly from: number
  readonly to: number
  readonly addressee: number | null
}

/** What is said, where it stands behind the verb; null when a mark or nothing follows. */
function contentAfter(
  sentence: Sentence,
  i: number,
  groupTo: number,
  verb: SayingVerb,
  passive: boolean,
  quoted: QuoteMask,
): Complement | null {
  const { tokens } = sentence
  const end = lastWord(sentence, quoted[i] === true ? quoteEnd(quoted, i) : tokens.length - 1)
  let start = groupTo + 1
  let addressee: number | null = null
  if (start > end) return null
  if (passive) {
    // 'it was reported that ...'
    const that = findThat(sentence, start, end, 8)
    return that < 0 ? null : { from: that, to: contentEnd(sentence, i, that, end, quoted), addressee: null }
  }
  const first = tokenAt(sentence, start)
  if (first.tag === 'PUNCT' && first.text !== ':' && !isOpening(first) && first.text !== '(') return null
  if (first.text === ':') return start + 1 <= end ? { from: start + 1, to: end, addressee: null } : null
  if (verb.frames.includes('person')) {
    const person = addresseeAt(sentence, start, end)
    if (person && !(verb.frames.includes('object') && person.to >= end)) {
      addressee = person.head
      start = person.to + 1
      if (start > end) return verb.frames.includes('object') ? { from: groupTo + 1, to: end, addressee: null } : null
    }
  }
  start = skipAdjuncts(sentence, start, end)
  if (start > end) return null
  const next = tokenAt(sentence, start)
  if (next.text === ':') return start + 1 <= end ? { from: start + 1, to: end, addressee } : null
  if (next.tag === 'PUNCT' && !isOpening(next)) return null
  const stop = contentEnd(sentence, i, start, end, quoted)
  if (stop < start) return null
  const clause = ['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when'].includes(next.lower)
  if (clause && (verb.frames.includes('clause') || addressee !== null)) return { from: start, to: stop, addressee }
  if (isOpening(next) && (verb.frames.includes('clause') || verb.frames.includes('about') || verb.frames.includes('object')))
    return { from: start, to: stop, addressee }
  if (next.fine === 'TO' && tokens[start + 1]?.tag !== 'DET') {
    return verb.frames.includes('infinitive') || addressee !== null ? { from: start, to: stop, addressee } : null
  }
  if (next.tag === 'ADP' || next.fine === 'TO') {
    if (verb.prepositions?.includes(next.lower)) return start + 1 <= stop ? { from: start + 1, to: stop, addressee } : null
    if (verb.frames.includes('clause') && hasFiniteVerb(sentence, start, stop) && !verb.frames.includes('object')) {
      // 'said in a statement that ...' and 'said on Monday nine people died'
      const that = findThat(sentence, start, end, 14)
      if (that >= 0) return { from: that, to: contentEnd(sentence, i, that, end, quoted), addressee }
      if (
        [
          'at',
          'about',
          'between',
          'under',
          'over',
          'up',
          'more',
          'since',
          'despite',
          'because',
          'after',
          'before',
          'with',
        ].includes(next.lower)
      )
        return { from: start, to: stop, addressee }
    }
    return null
  }
  if (verb.frames.includes('clause') && hasFiniteVerb(sentence, start, stop)) {
    if (verb.strict && !hasSubject(sentence, start, stop))
      return verb.frames.includes('about') ? { from: start, to: stop, addressee } : null
    return { from: start, to: stop, addressee }
  }
  if (verb.frames.includes('object') || verb.frames.includes('about'))
    return { from: start, to: objectEnd(sentence, i, start, stop), addressee }
  if (addressee !== null && verb.frames.includes('clause') && verb.class === 'demands')
    return { from: groupTo + 1, to: stop, addressee: null }
  return null
}

function isOpening(token: Token): boolean {
  return /^["“‘'`«„]/.test(token.text) && token.tag === 'PUNCT'
}

function quoteEnd(quoted: QuoteMask, i: number): number {
  let end = i
  while (end + 1 < quoted.length && quoted[end + 1]) end += 1
  return end
}

function lastWord(sentence: Sentence, end: number): number {
  let last = end
  while (last > 0 && sentence.tokens[last]?.tag === 'PUNCT' && /^[.!?,;:…]/.test(sentence.tokens[last]?.text ?? '')) last -= 1
  return last
}

function findThat(sentence: Sentence, from: number, end: number, reach: number): number {
  for (let j = from; j <= Math.min(end, from + reach); j += 1) {
    const token = tokenAt(sentence, j)
    if (token.lower === 'that' && token.tag !== 'DET') return j
    if (finite.has(token.fine) || token.text === ',' || token.text === ';') return -1
  }
  return -1
}

function hasFiniteVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let j = from; j <= to; j += 1) {
    const token = tokenAt(sentence, j)
    if (finite.has(token.fine) || (token.tag === 'AUX' && token.fine !== 'VB')) return true
    if (token.tag === 'VERB' && token.fine === 'VBN' && plainRelation(token) !== 'amod' && plainRelation(token) !== 'acl')
      return true
  }
  return false
}

/** A noun phrase directly followed by its verb: 'nine people were killed' and not 'the killing of people who ...'. */
function hasSubject(sentence: Sentence, from: number, to: number): boolean {
  for (let j = from; j <= to; j += 1) {
    const token = tokenAt(sentence, j)
    if (token.fine === 'WP' || token.fine === 'WDT' || token.fine === 'WRB' || token.text === ',') return false
    if (finite.has(token.fine) || token.tag === 'AUX') return j > from
  }
  return false
}

/** The noun phrase spoken to: a pronoun, or nouns up to 'that', 'to', a mark, or the next noun phrase. */
function addresseeAt(sentence: Sentence, start: number, end: number): Noun | null {
  const first = tokenAt(sentence, start)
  if (first.tag === 'PRON') {
    if (['that', 'what', 'who', 'whom', 'how', 'it', 'there', 'this'].includes(first.lower) && first.lower !== 'it') return null
    return { head: start, from: start, to: start }
  }
  if (!['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(first.tag)) return null
  const noun = nounAfter(sentence, start)
  if (!noun || noun.to > end) return null
  const next = sentence.tokens[noun.to + 1]
  // Whatever is followed by a verb of its own is the subject of what was said: 'said police fired'.
  if (next && (finite.has(next.fine) || next.tag === 'AUX')) return null
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

/** Skips adverbs, days and places of saying: 'said late on Monday in a statement ...'. */
function skipAdjuncts(sentence: Sentence, from: number, end: number): number {
  let at = from
  for (let guard = 0; guard < 6 && at <= end; guard += 1) {
    const token = tokenAt(sentence, at)
    if (
      token.tag === 'ADV' &&
      token.fine !== 'WRB' &&
      ![
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
      ].includes(token.lower)
    ) {
      at += 1
      continue
    }
    if (isTimeWord(token.lower) && !['this', 'last'].includes(token.lower)) {
      at += 1
      if (['morning', 'afternoon', 'evening', 'night'].includes(sentence.tokens[at]?.lower ?? '')) at += 1
      if (/^\d{1,4}$/.test(sentence.tokens[at]?.text ?? '') && sentence.tokens[at + 1]?.tag !== 'NOUN') at += 1
      continue
    }
    if (adjunctStarts.has(token.lower)) {
      const close = adjunctEnd(sentence, at, end)
      if (close > at) {
        at = close + 1
        continue
      }
    }
    break
  }
  return at
}

/** End of a phrase like 'in a statement', 'on Monday night', 'to reporters'; the start itself when it is none. */
function adjunctEnd(sentence: Sentence, at: number, end: number): number {
  let sure = false
  for (let j = at + 1; j <= Math.min(end, at + 7); j += 1) {
    const token = tokenAt(sentence, j)
    if (isTimeWord(token.lower) || sayingPlaces.test(token.lower)) {
      sure = true
      let close = j
      while (
        close < end &&
        (isTimeWord(tokenAt(sentence, close + 1).lower) ||
          ['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year'].includes(tokenAt(sentence, close + 1).lower) ||
          /^\d{1,2}$/.test(tokenAt(sentence, close + 1).text))
      )
        close += 1
      return close
    }
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON', 'PART'].includes(token.tag)) break
  }
  return sure ? end : at
}

/** Where what is said ends: before a clause that goes on in the publisher's voice or under another verb of saying. */
function contentEnd(sentence: Sentence, verb: number, start: number, end: number, quoted: QuoteMask): number {
  const token = tokenAt(sentence, verb)
  let stop = end
  const relation = plainRelation(token)
  // A relative or adverbial clause ends where its part of the tree ends.
  if (relation === 'acl' || relation === 'advcl' || (relation === 'csubj' && verb > 0)) {
    const last = lastInSubtree(sentence, verb)
    if (last >= start && last < end && sentence.tokens[last + 1]?.text === ',' && hasFiniteVerb(sentence, last + 1, end))
      stop = last
  }
  for (let j = start + 1; j < stop; j += 1) {
    if (quoted[j] && !quoted[verb]) continue
    const mark = tokenAt(sentence, j)
    if (mark.text === ',' || mark.text === ';' || mark.text === '—' || mark.text === '--' || mark.text === '–') {
      const next = tokenAt(sentence, j + 1)
      if (next.lower === 'according' || next.lower === 'citing' || next.lower === 'quoting') return j - 1
      // ', adding that', ', saying': the same speaker goes on; ', but X said' another one.
      if (next.fine === 'VBG' && sayingVerbsOf(next.lemma.toLowerCase()).some((entry) => entry.verb.plain) && mark.text === ',')
        return j - 1
      const conjunction =
        next.lower === 'but' ||
        next.lower === 'and' ||
        next.lower === 'while' ||
        next.lower === 'though' ||
        next.lower === 'although' ||
        next.lower === 'whereas'
      const shift = conjunction ? j + 2 : mark.text === ';' ? j + 1 : -1
      if (shift > 0 && shift <= end && saysSoon(sentence, shift, end)) return j - 1
      if (conjunction && next.head === -1) continue
      if (conjunction && isSisterClause(sentence, j + 1, verb)) return j - 1
    }
    if ((mark.lower === 'and' || mark.lower === 'but') && j + 1 <= end) {
      const next = tokenAt(sentence, j + 1)
      const at = next.tag === 'ADV' ? j + 2 : j + 1
      const coordinated = sentence.tokens[at]
      // 'said X and added Y': a verb of saying in the same form without a subject of its own.
      if (
        coordinated &&
        coordinated.tag === 'VERB' &&
        coordinated.fine === token.fine &&
        sayingVerbsOf(lemmaOf(coordinated)).some((entry) => entry.verb.plain)
      )
        return j - 1
      if (
        coordinated &&
        coordinated.tag === 'VERB' &&
        (coordinated.fine === 'VBD' || coordinated.fine === 'VBZ') &&
        plainRelation(coordinated) === 'conj' &&
        coordinated.head === verb
      )
        return j - 1
    }
    if (mark.lower === 'according' && sentence.tokens[j + 1]?.lower === 'to') return j - 1
  }
  return stop
}

/** A noun phrase of at most eight words and then a plain verb of saying: ', but residents said ...'. */
function saysSoon(sentence: Sentence, from: number, end: number): boolean {
  for (let j = from; j <= Math.min(end, from + 8); j += 1) {
    const token = tokenAt(sentence, j)
    if (token.tag === 'VERB' || sureForms.has(token.lower))
      return j > from && sayingVerbsOf(lemmaOf(token)).some((entry) => entry.verb.plain) && finite.has(token.fine)
    if (token.tag === 'PUNCT' && token.text !== ',') return false
  }
  return false
}

/** True when the conjunction opens a clause that the parse puts beside the verb of saying, with a subject of its own. */
function isSisterClause(sentence: Sentence, conjunction: number, verb: number): boolean {
  const head = tokenAt(sentence, conjunction).head
  if (head < 0) return false
  const clause = tokenAt(sentence, head)
  if (plainRelation(clause) !== 'conj' || clause.head !== verb) return false
  return dependents(sentence, head, 'nsubj').some((j) => j > conjunction)
}

function lastInSubtree(sentence: Sentence, index: number): number {
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
  const objects = dependents(sentence, verb, 'obj').filter((j) => j >= start && j <= stop)
  const object = objects[0]
  if (object === undefined) return stop
  const last = Math.max(
    lastInSubtree(sentence, object),
    ...dependents(sentence, verb, 'obl', 'advcl', 'xcomp')
      .filter((j) => j > object && j <= stop)
      .map((j) => lastInSubtree(sentence, j)),
  )
  return Math.min(stop, Math.max(last, object))
}

/** What is said around a cue between commas: '..., X said' and 'The attack, X said, killed ...'. */
function contentAround(sentence: Sentence, from: number, to: number, quoted: QuoteMask): [number, number][] {
  const parts: [number, number][] = []
  const { tokens } = sentence
  const cueQuoted = quoted[from] === true
  let left = from - 1
  const comma = tokens[left]
  if (cueQuoted && quoted[left] !== true) return parts
  if (comma && comma.tag === 'PUNCT' && isMark(comma)) {
    while (left >= 0 && tokens[left]?.tag === 'PUNCT' && !/^["”’'»]/.test(tokens[left]?.text ?? '')) left -= 1
    let first = 0
    if (cueQuoted) for (first = left; first > 0 && quoted[first - 1]; first -= 1);
    const anyClause = tokens
      .slice(first, left + 1)
      .some((token, k) => token.tag === 'VERB' || token.tag === 'AUX' || quoted[first + k])
    if (left >= first && anyClause) parts.push([first, left])
    // Behind the cue: ', ...' goes on only when the part before was a clause cut in two and no quotation.
    let right = to + 1
    const fromQuote = quoted[left] === true || /^["”»]/.test(tokens[left]?.text ?? '')
    while (right < tokens.length && tokens[right]?.text !== ',' && right < to + 14 && !cueQuoted) right += 1
    if (parts.length > 0 && !fromQuote && tokens[right]?.text === ',' && right + 1 < tokens.length) {
      const next = tokens[right + 1] as Token
      const end = lastWord(sentence, tokens.length - 1)
      const goesOn =
        next.fine !== 'VBG' &&
        !['who', 'which', 'but', 'according', 'citing', 'while', 'as', 'although', 'though'].includes(next.lower)
      if (goesOn && right === to + 1 && right + 1 <= end) parts.push([right + 1, end])
    }
  }
  return parts
}

/** 'according to X', 'in the words of X': the source behind, the clause around. */
function phraseCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask): Cue | null {
  const { tokens } = sentence
  const token = tokenAt(sentence, i)
  let to = i
  let cueClass: CueClass = 'says'
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') to = i + 1
  else if (
    token.lower === 'in' &&
    tokens[i + 1]?.lower === 'the' &&
    tokens[i + 2]?.lower === 'words' &&
    tokens[i + 3]?.lower === 'of'
  )
    to = i + 3
  else if (token.lower === 'per' && i > 0 && ['PROPN', 'DET'].includes(tokens[i + 1]?.tag ?? '') && tokens[i + 1]?.lower !== 'a')
    to = i
  else if ((token.lower === 'citing' || token.lower === 'quoting') && token.fine === 'VBG') {
    to = i
    cueClass = 'cites'
  } else return null
  const speaker = nounAfter(sentence, to + 1)
  if (!speaker) return null
  const end = lastWord(sentence, tokens.length - 1)
  const content: [number, number][] = []
  const phraseEnd = phraseEndFrom(sentence, speaker.to, end)
  const atStart = tokens.slice(0, i).every((each) => each.tag === 'PUNCT' || each.tag === 'CCONJ' || each.tag === 'ADV')
  if (atStart) {
    const start = tokens[phraseEnd + 1]?.text === ',' ? phraseEnd + 2 : phraseEnd + 1
    if (start <= end) content.push([start, end])
  } else {
    let left = i - 1
    while (left >= 0 && tokens[left]?.tag === 'PUNCT' && !/^["”’'»]/.test(tokens[left]?.text ?? '')) left -= 1
    let first = 0
    if (quoted[i]) for (first = left; first > 0 && quoted[first - 1]; first -= 1);
    if (left >= first) content.push([first, left])
    if (
      phraseEnd + 2 <= end &&
      tokens[phraseEnd + 1]?.text === ',' &&
      !['who', 'which', 'but'].includes(tokens[phraseEnd + 2]?.lower ?? '')
    ) {
      if (hasFiniteVerb(sentence, phraseEnd + 2, end)) content.push([phraseEnd + 2, end])
    }
  }
  if (content.length === 0 && cueClass === 'cites') return null
  return {
    sentence: index,
    token: i,
    from: i,
    to,
    class: cueClass,
    speaker: speaker.head,
    speakerFrom: speaker.from,
    speakerTo: speaker.to,
    content,
    takesQuotation: false,
    unattributed: false,
    addressee: null,
    asserts: true,
  }
}

/** The source of 'according to ...' runs to the comma or the end: 'according to a report by the centre on Monday'. */
function phraseEndFrom(sentence: Sentence, from: number, end: number): number {
  let to = from
  while (
    to < end &&
    ![',', ';', '—', '--', '–', ':'].includes(tokenAt(sentence, to + 1).text) &&
    !finite.has(tokenAt(sentence, to + 1).fine)
  )
    to += 1
  return to
}

/** 'X's claim that ...', 'allegations of ...'. */
function nounCue(sentence: Sentence, index: number, i: number): Cue | null {
  const token = tokenAt(sentence, i)
  if (token.tag !== 'NOUN') return null
  const entry = sayingNounOf(token.lemma)
  if (!entry) return null
  const next = sentence.tokens[i + 1]
  if (!next) return null
  const end = lastWord(sentence, sentence.tokens.length - 1)
  const byThat = next.lower === 'that' && next.tag !== 'DET'
  const byPreposition = entry.prepositions.includes(next.lower) || (next.fine === 'TO' && entry.prepositions.includes('to'))
  if (!byThat && !byPreposition) return null
  const owner = dependents(sentence, i, 'nmod:poss')[0]
  const speaker = owner === undefined ? null : nounAt(sentence, owner)
  if (!speaker && !byThat) return null
  const from = byThat || next.fine === 'TO' ? i + 1 : i + 2
  const child = (childrenOf(sentence)[i] ?? []).filter(
    (j) => j > i && ['acl', 'nmod', 'ccomp'].includes(plainRelation(tokenAt(sentence, j))),
  )[0]
  const to = child === undefined ? from - 1 : Math.min(end, lastInSubtree(sentence, child))
  if (to < from) return null
  return {
    sentence: index,
    token: i,
    from: i,
    to: i,
    class: entry.class,
    speaker: speaker?.head ?? null,
    speakerFrom: speaker?.from ?? -1,
    speakerTo: speaker?.to ?? -1,
    content: [[from, to]],
    takesQuotation: false,
    unattributed: speaker === null,
    addressee: null,
    asserts: entry.class !== 'demands',
  }
}
