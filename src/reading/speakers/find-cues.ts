import { repayingVerbs } from '../../lexicon/en/acts.ts'
import { accountNouns, positionNouns, readingNouns, wordyNouns, type CueClass, noSpeakers, remindingVerbs, type SayingVerb, sayingNounOf, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { outcomeWords } from '../../lexicon/en/measures.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { childrenOf, dependents, isPassive, plainRelation, tokenAt } from '../../text/tree.ts'
import { hasClause, isFinite, isMark, lastWord, type Noun, type QuoteMask, sayingLemma, sureForms } from './forms.ts'
import { addresseeAt, findThat, lastInSubtree, saidAround, saidBehind, saidEnd } from './said-words.ts'
import { agentOf, type EarlierSpeaker, isInverted, nounAfter, nounAt, nounBefore, speakerOf } from './speaker-beside.ts'

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
  /** True for words of telling, false for thinking, wanting and showing. */
  readonly tells: boolean
  /** Whom the speaker cites for it: '..., the centre said, citing relatives'. */
  readonly citing: { readonly head: number; readonly from: number; readonly to: number } | null
}

/** The cues of a sentence, in order. */
export function findCues(sentence: Sentence, index: number, quoted: QuoteMask): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const cue =
      verbCue(sentence, index, i, quoted, cues) ??
      phraseCue(sentence, index, i, quoted) ??
      nounCue(sentence, index, i) ??
      followingCue(sentence, index, i, quoted) ??
      colonCue(sentence, index, i, quoted, cues.some(({ takesQuotation, speaker }) => takesQuotation && speaker !== null))
    if (!cue) continue
    const told = cues.findLast((each) => each.tells && each.content.length > 0)
    if (
      cue.class === 'cites' &&
      cue.speaker !== null &&
      told &&
      told.citing === null &&
      ['citing', 'quoting'].includes(tokenAt(sentence, i).lower)
    ) {
      cues[cues.indexOf(told)] = { ...told, citing: { head: cue.speaker, from: cue.speakerFrom, to: cue.speakerTo } }
    } else cues.push(cue)
  }
  return cues
}

function verbCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask, before: readonly Cue[]): Cue | null {
  const token = tokenAt(sentence, i)
  const entries = sayingVerbsOf(sayingLemma(token))
  if (entries.length === 0 || !isVerbal(sentence, i)) return null
  const particle = entries.find((entry) => entry.particle !== null && sentence.tokens[i + 1]?.lower === entry.particle)
  const plain = entries.filter((entry) => entry.particle === null)
  if (!particle && plain.length === 0) return null
  // 'Four people found dead in Dover were teachers': what they were found to be is no word of theirs.
  if (/^(?:found|reported|feared|confirmed|declared)$/.test(token.lower) && outcomeWords.has(sentence.tokens[i + 1]?.lower ?? '')) return null
  const verb = particle ? particle.verb : mergedVerb(plain.map((entry) => entry.verb))
  if ((token.lemma === 'put' || token.lemma === 'give') && !sentence.tokens.slice(i + 1, i + 7).some((each) => figureWords.has(each.lemma))) return null
  // 'The ministry counted 38 arrests'; who counts votes or money says nothing of them.
  if (countVerbs.has(token.lemma) && !sentence.tokens.slice(i + 1, i + 5).some((each) => each.tag === 'NUM')) return null
  const group = verbGroup(sentence, i, particle?.particle ?? null)
  const passive = isPassiveForm(sentence, i, group.from)
  if (passive) return passiveCue(sentence, index, i, group, verb, quoted)
  const inverted = !neverInverted.has(sayingLemma(token)) && isInverted(sentence, group, i, quoted)
  const earlier = before.flatMap((cue): EarlierSpeaker[] =>
    cue.speaker === null
      ? []
      : [{ head: cue.speaker, from: cue.speakerFrom, to: cue.speakerTo, token: cue.token, tells: cue.tells }],
  )
  const speaker = inverted ? nounAfter(sentence, group.to + 1) : speakerOf(sentence, i, group.from, quoted, earlier)
  if (
    speaker &&
    noSpeakers.has(tokenAt(sentence, speaker.head).lower) &&
    !['it', 'this', 'those', 'these'].includes(tokenAt(sentence, speaker.head).lower)
  )
    return null
  if (!speaker && (token.fine === 'VB' || token.fine === 'VBN' || !verb.plain)) return null
  // 'Asked about the raid, the governor was brief': who asked is nobody's source
  if (!speaker && sayingLemma(token) === 'ask') return null
  // 'Police replied with tear gas': no words
  if (repayingVerbs.has(token.lemma) && sentence.tokens[i + 1]?.lower === 'with' && !quoted[i + 2]) return null
  // 'Readers will remember that the regime hanged four officers': the paper says so.
  if (speaker && verb.class === 'holds' && readingNouns.has(tokenAt(sentence, speaker.head).lemma)) return null
  // 'a woman whom we call Salma': the writer's name for somebody, and no telling.
  if (speaker && verb.presupposes && ['i', 'we'].includes(tokenAt(sentence, speaker.head).lower)) return null
  // 'it threatens to', 'it may signal': things do not speak.
  if (speaker && verb.presupposes && ['it', 'this'].includes(tokenAt(sentence, speaker.head).lower)) return null
  const complement = inverted ? null : saidBehind(sentence, i, group, verb, quoted)
  const content: [number, number][] = []
  const figure = complement === null && !inverted && speaker !== null && verb.class === 'says' ? bareFigure(sentence, group.to) : null
  if (complement) content.push([complement.from, complement.to])
  else if (figure !== null) content.push(figure)
  else if (verb.frames.includes('clause') && verb.presupposes !== true) {
    content.push(
      ...saidAround(
        sentence,
        inverted,
        speaker ? Math.min(speaker.from, group.from) : group.from,
        Math.max(speaker?.to ?? -1, group.to, spokenTo(sentence, verb, group.to)?.to ?? -1),
        quoted,
        spokenTo(sentence, verb, group.to) !== null,
      ).filter(([from]) => !/^(?:while|whereas)$/.test(sentence.tokens[from]?.lower ?? '')),
    )
  }
  if (content.length === 0 && !verb.plain) return null
  // 'The shots seemed to come from the roof': the shots say nothing.
  const teller = verb.class === 'hedge' ? null : speaker
  return cueAt(index, i, group, verb, teller, content, {
    addressee:
      complement?.addressee ??
      (verb.frames.includes('person') ? (addresseeAt(sentence, group.to + 1, sentence.tokens.length - 1)?.head ?? null) : null),
    unattributed: false,
    // 'did not say that ...' tells nothing; 'did not deny that ...' does.
    negated: verb.class !== 'denies' && isNegated(sentence, group.from, i),
  })
}

/** '..., a doctor told the Orsk Post': who is spoken to, where the verb takes nobody else for its object. */
function spokenTo(sentence: Sentence, verb: SayingVerb, to: number): Noun | null {
  return verb.frames.includes('person') && !verb.frames.includes('object') ? addresseeAt(sentence, to + 1, sentence.tokens.length - 1) : null
}

/** Verbs that say only what they give a figure of: 'the centre has recorded 14 deaths', not 'recorded a song'. */
const countVerbs: ReadonlySet<string> = new Set(['count', 'record', 'register', 'tally', 'list', 'log'])

/** 'The organisers say 280,000.': a bare figure is said as a clause is. */
function bareFigure(sentence: Sentence, to: number): [number, number] | null {
  let at = to + 1
  while (/^(?:about|some|around|at|least|most|more|than|only|just|nearly|almost|over)$/.test(sentence.tokens[at]?.lower ?? '')) at += 1
  const next = sentence.tokens[at + 1]
  return sentence.tokens[at]?.tag === 'NUM' && (next === undefined || next.tag === 'PUNCT') ? [to + 1, at] : null
}

/** 'put the death toll at 14' says; 'put the box on the table' does not. */
const figureWords: ReadonlySet<string> = new Set([
  'toll',
  'number',
  'figure',
  'count',
  'tally',
  'total',
  'estimate',
  'casualty',
  'loss',
  'dead',
  'killed',
  'injured',
  'wounded',
])

/** Words that name who is spoken to right behind them: '"...," told reporters' has no speaker there. */
const neverInverted: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'notify',
  'assure',
  'reassure',
  'brief',
  'convince',
  'persuade',
  'urge',
  'remind',
])

/** 'was reported by X', 'was asked by X whether ...', 'it was reported that ...', 'X was quoted as saying ...' (the last by its 'saying'). */
function passiveCue(
  sentence: Sentence,
  index: number,
  i: number,
  group: { from: number; to: number },
  verb: SayingVerb,
  quoted: QuoteMask,
): Cue | null {
  const speaker = agentOf(sentence, i)
  const end = lastWord(sentence, sentence.tokens.length - 1)
  const start = speaker ? speaker.to + 1 : group.to + 1
  const that = start <= end ? findThat(sentence, start, end, 10) : -1
  // 'It will be recalled that the rebels burnt a bus': the writer reminds, and has it from nobody
  const reminds = remindingVerbs.has(tokenAt(sentence, i).lemma)
  const impersonal = !reminds && ['says', 'holds', 'hedge'].includes(verb.class) && isImpersonal(sentence, i)
  // 'is expected to ...', 'is believed to have ...': somebody unnamed thinks so.
  const next = sentence.tokens[group.to + 1]
  if (!speaker && ['holds', 'demands', 'hedge'].includes(verb.class) && next?.lower === 'to' && group.to + 1 < end) {
    const stop = saidEnd(sentence, i, group.to + 1, end, quoted)
    return {
      ...cueAt(index, i, group, verb, null, [[group.to + 1, stop]], { addressee: null, unattributed: true, negated: false }),
      asserts: false,
      tells: false,
    }
  }
  const around = impersonal && that < 0 ? saidAround(sentence, false, Math.max(0, group.from - 1), speaker?.to ?? group.to, quoted, speaker !== null) : []
  if (!speaker && !(impersonal && that >= 0) && around.length === 0) return null
  const content: [number, number][] = [...around]
  // 'As reported by X, ...'
  const as = sentence.tokens[group.from - 1]?.lower === 'as' && speaker !== null
  if (as && sentence.tokens[start]?.text === ',' && start < end) content.push([start + 1, end])
  else if (that >= 0) content.push([that, saidEnd(sentence, i, that, end, quoted)])
  else if (around.length === 0) {
    // 'The attack was reported by X': the subject is what is told.
    const subject = dependents(sentence, i, 'nsubj:pass', 'nsubj').find((j) => j < i)
    if (subject === undefined || verb.frames.includes('person') || verb.frames.includes('about') || !verb.frames.some((frame) => frame === 'clause' || frame === 'object')) return null
    const noun = nounAt(sentence, subject)
    content.push([noun.from, noun.to])
  }
  // 'The shots seemed to come from the roof': the shots say nothing.
  const teller = verb.class === 'hedge' ? null : speaker
  return cueAt(index, i, group, verb, teller, content, {
    addressee: null,
    unattributed: speaker === null,
    negated: isNegated(sentence, group.from, i),
  })
}

function cueAt(
  index: number,
  i: number,
  group: { from: number; to: number },
  verb: SayingVerb,
  speaker: { head: number; from: number; to: number } | null,
  content: readonly (readonly [number, number])[],
  more: { addressee: number | null; unattributed: boolean; negated: boolean },
): Cue {
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
    unattributed: more.unattributed,
    addressee: more.addressee,
    asserts: verb.presupposes !== true && !more.negated,
    tells: tells(verb) && !more.negated,
    citing: null,
  }
}

function tells(verb: SayingVerb): boolean {
  return verb.presupposes !== true && verb.class !== 'holds' && verb.class !== 'demands' && verb.class !== 'hedge'
}

/** A participle with a form of 'be', or with 'by' close behind it; the tagger alone takes many a past tense for one. */
function isPassiveForm(sentence: Sentence, i: number, from: number): boolean {
  const token = tokenAt(sentence, i)
  if (token.fine !== 'VBN') return false
  if (sentence.tokens.slice(from, i).some((each) => ['be', 'get'].includes(each.lemma) || each.lower === 'been')) return true
  if (plainRelation(token) !== 'acl' && plainRelation(token) !== 'advcl') return false
  return sentence.tokens.slice(i + 1, i + 3).some((each) => each.lower === 'by')
}

function isNegated(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => ['not', "n't", 'n’t', 'never'].includes(token.lower))
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

function isVerbal(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  const before = sentence.tokens[i - 1]
  const after = sentence.tokens[i + 1]
  // 'committed suicide', 'committed a massacre': a deed; only 'committed to' is a word.
  if (token.lemma === 'commit' && after !== undefined && ['NOUN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(after.tag)) return false
  // 'rebel-held', and 'Said' as a name.
  if (before?.text === '-' || (i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Ll}/u.test(before?.text ?? ''))) return false
  if (sureForms.has(token.lower)) return true
  // 'An elder spoke of thirteen': no part of a wheel
  if (token.lower === 'spoke' && after?.lower === 'of') return true
  // 'The site notes:', 'The groups points out that': verbs whatever the tagger says.
  const nounBefore = before?.tag === 'NOUN' || before?.tag === 'PROPN'
  if (nounBefore && /(?:s|ed)$/.test(token.lower) && after?.text === ':') return true
  const that = after?.lower === 'that' && after.tag !== 'DET'
  if (
    that &&
    token.tag === 'NOUN' &&
    (nounBefore || before?.tag === 'ADV') &&
    i > 0 &&
    !hasClause(sentence, 0, i - 1) &&
    sayingVerbsOf(sayingLemma(token)).length > 0
  ) {
    return before?.tag === 'ADV' || /[^s]s$/.test(token.lower)
  }
  if (isClosingReport(sentence, i)) return true
  if (token.tag !== 'VERB') return false
  // 'with reports of': a noun that the tagger took for a verb.
  if (
    token.fine !== 'VBG' &&
    before &&
    (before.tag === 'ADP' || before.fine === 'DT' || before.fine === 'JJ') &&
    after?.tag === 'ADP' &&
    sayingNounOf(sayingLemma(token)) !== null
  )
    return false
  const relation = plainRelation(token)
  // '... on December 10, reports Orsk News.': parsed as a part of the name behind it.
  const reports = before?.text === ',' && (token.fine === 'VBZ' || token.fine === 'VBD') && /^\p{Lu}/u.test(after?.text ?? '')
  if ((relation === 'amod' || relation === 'case' || relation === 'compound') && !reports) return false
  // 'a nurse who did not want her name mentioned put the dead at five': what is done with a name
  if (token.fine === 'VBN' && relation === 'xcomp' && before?.tag === 'NOUN') return false
  // 'the suspected attack', 'an attack believed to have ...': participles of a noun.
  if ((token.fine === 'VBN' || token.fine === 'VBD') && before?.tag === 'DET' && (after?.tag === 'NOUN' || after?.tag === 'ADJ'))
    return false
  if (token.fine === 'VBN' && relation === 'acl' && before?.tag === 'NOUN' && after?.lower === 'to') return false
  // 'It goes without saying that', 'The army, asked for comment, said'
  if (before?.lower === 'without' && token.fine === 'VBG') return false
  if (relation === 'acl' && /^(?:asked for|(?:briefed|informed) (?:on|about|of))$/.test(`${token.lower} ${after?.lower}`)) return false
  // 'the gang known as the Night Dogs', 'police stood accused of it', 'they were last seen on Monday', 'men believed to be herders': nobody says anything
  if (sayingLemma(token) === 'know' && after?.lower === 'as') return false
  if (before?.lemma === 'stand' && token.lower === 'accused') return false
  if (sayingLemma(token) === 'see' && isPassive(sentence, i)) return false
  if (['believe', 'think', 'suspect', 'presume', 'understand', 'rumour', 'rumor'].includes(sayingLemma(token)) && before?.tag === 'NOUN' && after?.lower === 'to' && ['be', 'have'].includes(sentence.tokens[i + 2]?.lower ?? '')) return false
  // 'a firm called Orsk Water'
  if (
    ['call', 'dub', 'term', 'label', 'name'].includes(sayingLemma(token)) &&
    before?.tag === 'NOUN' &&
    !['for', 'on', 'upon'].includes(after?.lower ?? '') &&
    (relation === 'acl' || /^\p{Lu}/u.test(after?.text ?? ''))
  )
    return false
  // 'crowds of protesting residents': an '-ing' form before its noun.
  if (token.fine === 'VBG' && before && (before.tag === 'ADP' || before.tag === 'DET') && after?.tag === 'NOUN') return false
  if (token.fine === 'VBN' && relation === 'acl' && dependents(sentence, i, 'obl').length === 0 && after?.lower !== 'that') {
    // 'the man accused of ...' stays; 'the report written in May' says nothing.
    return before?.tag !== 'NOUN' || sayingVerbsOf(sayingLemma(token)).some((entry) => entry.verb.plain)
  }
  return true
}

/** 'Guards beat three men, the Valley Echo reports.': the last word behind a comma and one body, which the tagger takes for a noun. */
function isClosingReport(sentence: Sentence, i: number): boolean {
  if (i === 0 || i < lastWord(sentence, sentence.tokens.length - 1) || !/[^s]s$/.test(tokenAt(sentence, i).lower)) return false
  let from = i
  while (from > 0 && ['DET', 'PROPN', 'NOUN', 'ADJ'].includes(sentence.tokens[from - 1]?.tag ?? '')) from -= 1
  const opener = tokenAt(sentence, from)
  const last = tokenAt(sentence, i - 1)
  if (from === i || sentence.tokens[from - 1]?.text !== ',' || !hasClause(sentence, 0, from - 2)) return false
  const isOne = last.tag === 'PROPN' || (last.tag === 'NOUN' && !/(?:s|police|people|media)$/.test(last.lower))
  return isOne && (opener.tag === 'PROPN' || opener.tag === 'DET') && sayingVerbsOf(sayingLemma(tokenAt(sentence, i))).some(({ verb }) => verb.plain)
}

/** The verb with its auxiliaries, adverbs and particle. */
function verbGroup(sentence: Sentence, i: number, particle: string | null): { from: number; to: number } {
  let from = i
  while (from > 0) {
    const token = tokenAt(sentence, from - 1)
    const helps = token.tag === 'AUX' || token.tag === 'ADV' || token.fine === 'TO' || ['not', "n't", 'n’t'].includes(token.lower)
    if (!helps || token.fine === 'WRB') break
    from -= 1
  }
  return { from, to: particle === null ? i : i + 1 }
}

function isImpersonal(sentence: Sentence, i: number): boolean {
  return sentence.tokens.slice(Math.max(0, i - 3), i).some((token) => token.lower === 'it')
}

/** The words that name a source beside a clause: which of them are the cue, who speaks, and where all of it ends. */
interface SourcePhrase {
  readonly cueTo: number
  readonly class: CueClass
  readonly speaker: Noun
  readonly end: number
}

/** 'according to X', 'in the words of X', 'by X's account': the source and where it ends; null for all other words. */
function sourcePhraseAt(sentence: Sentence, i: number): SourcePhrase | null {
  const { tokens } = sentence
  const { lower, fine } = tokenAt(sentence, i)
  const last = lastWord(sentence, tokens.length - 1)
  const behind = (cueTo: number, cueClass: CueClass = 'says'): SourcePhrase | null => {
    const speaker = nounAfter(sentence, cueTo + 1)
    if (!speaker) return null
    const end = phraseEndFrom(sentence, speaker.to, last)
    // 'According to the certificate, seen by the Gazette, he died': a participle between commas is of the source
    const second = tokens.findIndex(({ text }, j) => j > end + 1 && text === ',')
    const isOfSource = i === 0 && tokens[end + 1]?.text === ',' && tokens[end + 2]?.fine === 'VBN' && second > 0 && second - end < 12 && !tokens.slice(end + 2, second).some(isFinite)
    return { cueTo, class: cueClass, speaker, end: isOfSource ? second - 1 : end }
  }
  if (lower === 'according' && tokens[i + 1]?.lower === 'to') return behind(i + 1)
  if (lower === 'in' && tokens.slice(i + 1, i + 4).map((token) => token.lower).join(' ') === 'the words of') return behind(i + 3)
  if (lower === 'per' && i > 0 && ['PROPN', 'DET'].includes(tokens[i + 1]?.tag ?? '') && tokens[i + 1]?.lower !== 'a') return behind(i)
  if ((lower === 'citing' || lower === 'quoting') && fine === 'VBG') return behind(i, 'cites')
  return lower === 'by' || lower === 'in' ? accountAt(sentence, i) : null
}

/** 'By the union's count, 14 died', '14 died, by the account of two guards', 'the police, by their own account, fired': a phrase between marks. */
function accountAt(sentence: Sentence, i: number): SourcePhrase | null {
  const { tokens } = sentence
  let noun = i + 1
  while (noun <= i + 6 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'].includes(tokens[noun]?.tag ?? '') && !accountNouns.has(tokens[noun]?.lemma ?? '')) noun += 1
  if (!accountNouns.has(tokens[noun]?.lemma ?? '') || tokens[noun]?.tag !== 'NOUN') return null
  // 'by his bank account'
  if (tokens[noun - 1]?.tag === 'NOUN') return null
  const cue = { cueTo: noun, class: 'says' as const }
  const found = ((): SourcePhrase | null => {
    if (tokens[noun + 1]?.lower === 'of') {
      const speaker = nounAfter(sentence, noun + 2)
      return speaker && tokenAt(sentence, speaker.head).tag !== 'NUM' && !/^(?:event|story|fact)$/.test(tokenAt(sentence, speaker.head).lemma) ? { ...cue, speaker, end: speaker.to } : null
    }
    const owner = dependents(sentence, noun, 'nmod:poss')[0]
    const speaker = owner === undefined ? null : tokenAt(sentence, owner).tag === 'PRON' ? subjectOfAll(sentence) : nounAt(sentence, owner)
    if (speaker) return { ...cue, speaker, end: noun }
    const isSome = /^(?:one|two|some|most|all|several|many|other)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i]?.lower === 'by'
    return isSome ? { ...cue, speaker: { head: noun, from: i + 1, to: noun }, end: noun } : null
  })()
  const isMarked = i === 0 || isMark(tokenAt(sentence, i - 1)) || tokens[(found?.end ?? noun) + 1]?.text === ','
  return isMarked ? found : null
}

/** The subject of the sentence's main verb. */
function subjectOfAll(sentence: Sentence): Noun | null {
  const root = sentence.tokens.findIndex((token) => token.head < 0)
  const subject = dependents(sentence, root, 'nsubj', 'nsubj:pass')[0]
  return subject === undefined ? null : nounAt(sentence, subject)
}

/** 'according to X' and the like: the source behind, the clause around. */
function phraseCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask): Cue | null {
  const { tokens } = sentence
  const phrase = sourcePhraseAt(sentence, i)
  if (!phrase) return null
  const { speaker } = phrase
  const end = lastWord(sentence, tokens.length - 1)
  const content: [number, number][] = []
  const atStart = tokens.slice(0, i).every((each) => each.tag === 'PUNCT' || each.tag === 'CCONJ' || each.tag === 'ADV')
  if (atStart) {
    const start = tokens[phrase.end + 1]?.text === ',' ? phrase.end + 2 : phrase.end + 1
    if (start <= end) content.push([start, end])
  } else {
    let left = i - 1
    while (left >= 0 && tokens[left]?.tag === 'PUNCT' && !/^["”’'»]/.test(tokens[left]?.text ?? '')) left -= 1
    let first = 0
    if (quoted[i]) for (first = left; first > 0 && quoted[first - 1]; first -= 1);
    if (left >= first) content.push([first, left])
    // 'The fire, according to the hospital, killed nine': a clause cut in two; else what follows is spoken of the source.
    const next = tokens[phrase.end + 2]
    const cutInTwo = left >= first && !hasClause(sentence, first, left)
    if (next && phrase.end + 2 <= end && tokens[phrase.end + 1]?.text === ',') {
      const isClause = hasClause(sentence, phrase.end + 2, end)
      // 'Deported on Monday, according to the council, were 63 people', 'Nine died, according to the union, when guards fired'
      const goesOn = isClause ? cutInTwo || next.lower === 'and' || next.tag === 'AUX' || /^(?:when|after|as|before)$/.test(next.lower) : next.tag === 'ADP'
      if (goesOn) content.push([phrase.end + 2, saidEnd(sentence, i, phrase.end + 2, end, quoted)])
    }
  }
  if (content.length === 0 && phrase.class === 'cites') return null
  return {
    sentence: index,
    token: i,
    from: i,
    to: phrase.cueTo,
    class: phrase.class,
    speaker: speaker.head,
    speakerFrom: speaker.from,
    speakerTo: speaker.to,
    content,
    takesQuotation: false,
    unattributed: false,
    addressee: null,
    asserts: true,
    tells: true,
    citing: null,
  }
}

/** The source of 'according to ...' runs to the comma or the end: 'according to a report by the centre on Monday'. */
function phraseEndFrom(sentence: Sentence, from: number, end: number): number {
  let to = from
  while (
    to < end &&
    ![',', ';', '—', '--', '–', ':'].includes(tokenAt(sentence, to + 1).text) &&
    !isFinite(tokenAt(sentence, to + 1))
  )
    to += 1
  return to
}

function standsAlone(sentence: Sentence, i: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, i - 5), i)
    .some((token) => ['there', 'amid', 'amidst', 'despite', 'unconfirmed', 'conflicting'].includes(token.lower))
}

/** 'Ana Reik: "..."': a name and a colon before a quotation. */
function colonCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask, isTold: boolean): Cue | null {
  const { tokens } = sentence
  if (i === 0 || tokens[i]?.text !== ':' || quoted[i] || quoted[i + 1] !== true) return null
  let from = i - 1
  while (from > 0 && !/^(?:[-–—.;]|--)$/.test(tokens[from - 1]?.text ?? '') && i - from < 12) from -= 1
  // A clause before the colon has its own word of saying, or tells how a person spoke ('The governor was brief: "..."').
  if (hasClause(sentence, from, i - 1)) return isTold ? null : personBeforeColon(sentence, index, i)
  const beside = nounBefore(sentence, i - 1, quoted, i)
  // 'Amina Daro, a teacher: "..."'
  const named = beside && tokens[beside.from - 1]?.text === ',' ? nounBefore(sentence, beside.from - 2, quoted, i) : null
  const speaker = named?.from === 0 && tokenAt(sentence, named.head).tag === 'PROPN' ? named : beside
  if (!speaker || !['PROPN', 'NOUN'].includes(tokenAt(sentence, speaker.head).tag)) return null
  return colonAfter(index, i, speaker)
}

/** 'The governor was brief: "..."', 'Her lawyer shook her head: "..."': the person whom the clause before the colon is about. */
function personBeforeColon(sentence: Sentence, index: number, colon: number): Cue | null {
  const root = sentence.tokens.findIndex((token) => token.head < 0)
  const [subject] = root < 0 || root > colon ? [] : dependents(sentence, root, 'nsubj')
  if (subject === undefined || subject > colon) return null
  const { tag, lemma, lower, fine } = tokenAt(sentence, subject)
  const isPerson = tag === 'PROPN' || (isPersonNoun.has(lemma) && fine !== 'NNS') || lower === 'he' || lower === 'she'
  return isPerson ? colonAfter(index, colon, nounAt(sentence, subject)) : null
}

/** 'The ministry made the following statement:', 'The following statement was issued by the union:': who gives it says what follows the colon. */
function followingCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask): Cue | null {
  const { tokens } = sentence
  const token = tokenAt(sentence, i)
  if (quoted[i] || token.tag !== 'NOUN' || !wordyNouns.has(token.lemma) || !tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'following')) return null
  const colon = tokens.findIndex(({ text }, j) => j > i && text === ':')
  if (colon < 0) return null
  const verb = token.head
  const [subject] = verb < 0 ? [] : dependents(sentence, verb, 'nsubj')
  const speaker = subject !== undefined && subject !== i ? nounAt(sentence, subject) : verb < 0 ? null : agentOf(sentence, verb)
  if (!speaker) return null
  const last = lastWord(sentence, tokens.length - 1)
  return { ...colonAfter(index, i, speaker), content: colon < last ? [[colon + 1, last]] : [] }
}

/** The cue of a colon before a quotation, with the noun phrase that speaks. */
export function colonAfter(sentence: number, colon: number, speaker: Noun): Cue {
  return {
    sentence,
    token: colon,
    from: colon,
    to: colon,
    class: 'says',
    speaker: speaker.head,
    speakerFrom: speaker.from,
    speakerTo: speaker.to,
    content: [],
    takesQuotation: true,
    unattributed: false,
    addressee: null,
    asserts: true,
    tells: true,
    citing: null,
  }
}

/** 'The army's version is that nine rebels died': who owns it says so. */
function positionCue(sentence: Sentence, index: number, i: number): Cue | null {
  const { tokens } = sentence
  if (!positionNouns.has(tokenAt(sentence, i).lemma) || tokens[i + 1]?.lemma !== 'be' || tokens[i + 2]?.lower !== 'that') return null
  const owner = dependents(sentence, i, 'nmod:poss')[0]
  const last = lastWord(sentence, tokens.length - 1)
  if (owner === undefined || last < i + 3) return null
  return { ...colonAfter(index, i, nounAt(sentence, owner)), to: i + 1, content: [[i + 2, last]], takesQuotation: false }
}

/** 'X's claim that ...', 'allegations of ...'. */
function nounCue(sentence: Sentence, index: number, i: number): Cue | null {
  const token = tokenAt(sentence, i)
  if (token.tag !== 'NOUN' && token.tag !== 'VERB') return null
  const position = positionCue(sentence, index, i)
  if (position) return position
  const entry = sayingNounOf(token.tag === 'VERB' ? sayingLemma(token) : token.lemma)
  if (!entry) return null
  const next = sentence.tokens[i + 1]
  if (!next) return null
  const end = lastWord(sentence, sentence.tokens.length - 1)
  const byThat = next.lower === 'that' && next.tag !== 'DET'
  const byPreposition = entry.prepositions.includes(next.lower) || (next.fine === 'TO' && entry.prepositions.includes('to'))
  if (!byThat && !byPreposition) return null
  // 'in its report of the next day'
  if (byPreposition && sentence.tokens.slice(i + 2, i + 5).some((each) => /^(?:day|week|month|year|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|(?:19|20)\d\d)$/.test(each.lower))) return null
  const owner = dependents(sentence, i, 'nmod:poss')[0]
  const speaker = owner === undefined ? null : nounAt(sentence, owner)
  // 'There were reports of ...', 'amid reports of ...'; officers who respond to a report of shots tell of them themselves.
  if (!speaker && !byThat && (entry.class !== 'hedge' || !standsAlone(sentence, i))) return null
  // 'announced in a statement that ...' is told by the verb's speaker.
  if (
    !speaker &&
    (sentence.tokens[i - 1]?.tag === 'DET' || sentence.tokens[i - 1]?.tag === 'ADJ') &&
    ['in', 'by', 'with'].includes(sentence.tokens[i - 2]?.lower ?? sentence.tokens[i - 3]?.lower ?? '')
  )
    return null
  const from = byThat || next.fine === 'TO' ? i + 1 : i + 2
  const child = (childrenOf(sentence)[i] ?? []).filter(
    (j) => j > i && ['acl', 'nmod', 'ccomp'].includes(plainRelation(tokenAt(sentence, j))),
  )[0]
  const to = child !== undefined ? Math.min(end, lastInSubtree(sentence, child)) : byThat ? end : from - 1
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
    tells: entry.class !== 'demands' && entry.class !== 'holds',
    citing: null,
  }
}
