import { repayingVerbs } from '../../lexicon/en/acts.ts'
import { outcomeWords } from '../../lexicon/en/measures.ts'
import { changesOfFigures, countingVerbs, figureNouns, hearerVerbs, outcomeParticiples, roughly, verbsOfFigures } from '../../lexicon/en/around-saying.ts'
import { harmNouns } from '../../lexicon/en/hedges.ts'
import { noSpeakers, readingNouns, type SayingVerb, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { harmToldBefore } from '../../lexicon/en/suspicion.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { addresseeAt } from './addressee-at.ts'
import type { Cue, Stretch } from './cue.ts'
import { type Noun, type QuoteMask, sayingLemma } from './forms.ts'
import { isWordOfSaying } from './is-word-of-saying.ts'
import { passiveCue } from './passive-cue.ts'
import { saidAround } from './said-around.ts'
import { type Complement, saidBehind } from './said-behind.ts'
import { isFigureAside, isInverted, isWhereShown, maySpeak, nounAfter, speakerOf } from './speaker-beside.ts'
import { cueOfVerb, isNegatedGroup, isPassiveForm, type VerbGroup, verbGroup } from './verb-group.ts'

/** The cue of a verb of saying, with the cues before it in the sentence, whose speakers it may share; null for any other word. */
export function verbCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask, before: readonly Cue[]): Cue | null {
  const found = entryAt(sentence, i)
  if (!found) return null
  const { verb, hasParticle } = found
  const group = verbGroup(sentence, i, hasParticle)
  if (isPassiveForm(sentence, group)) return passiveCue(sentence, index, group, verb, quoted)
  const inverted = !hearerVerbs.has(sayingLemma(tokenAt(sentence, i))) && isInverted(sentence, group, i, quoted)
  const speaker = inverted ? nounAfter(sentence, group.to + 1) : speakerOf(sentence, i, group.from, quoted, earlierSpeakers(before))
  if (speaker ? isNoTeller(sentence, i, verb, speaker) : needsSpeaker(sentence, i, verb)) return null
  if (speaker === null && isWhereShown(sentence, i, { from: i - 1 })) return null
  // 'Police replied with tear gas': no words
  if (repayingVerbs.has(tokenAt(sentence, i).lemma) && sentence.tokens[i + 1]?.lower === 'with' && !quoted[i + 2]) return null
  const complement = inverted ? null : saidBehind(sentence, group, verb, quoted)
  const content = beforeMainVerb(sentence, i, contentOf(sentence, group, verb, speaker, inverted, complement, quoted))
  if (content.length === 0 && !verb.plain) return null
  const addressee = complement?.addressee ?? (verb.frames.includes('person') ? (heardBehind(sentence, group)?.head ?? null) : null)
  // 'did not say that ...' tells nothing; 'did not deny that ...' does.
  return cueOfVerb(index, group, verb, speaker, content, verb.class !== 'denies' && isNegatedGroup(sentence, group), { addressee })
}

/** What the lexicon says of a word of saying, with a particle behind it or as it stands; null where it is none here. */
function entryAt(sentence: Sentence, i: number): { readonly verb: SayingVerb; readonly hasParticle: boolean } | null {
  const { lower, lemma } = tokenAt(sentence, i)
  const behind = (words: number) => sentence.tokens.slice(i + 1, i + 1 + words)
  const entries = sayingVerbsOf(sayingLemma(tokenAt(sentence, i)))
  if (entries.length === 0 || !isWordOfSaying(sentence, i)) return null
  const particle = entries.find((entry) => entry.particle !== null && sentence.tokens[i + 1]?.lower === entry.particle)
  const plain = entries.filter((entry) => entry.particle === null)
  if (!particle && plain.length === 0) return null
  // 'Four people found dead in Dover were teachers': what they were found to be is no word of theirs.
  if (outcomeParticiples.has(lower) && outcomeWords.has(sentence.tokens[i + 1]?.lower ?? '')) return null
  // 'put the death toll at 14' says; 'put the box on the table' does not.
  if (verbsOfFigures.has(lemma) && !givesBareFigure(sentence, i) && !behind(6).some((each) => figureNouns.has(each.lemma) || figureNouns.has(each.lower))) return null
  // 'The ministry counted 38 arrests'; who counts votes or money says nothing of them.
  if (countingVerbs.has(lemma) && !behind(4).some(({ tag }) => tag === 'NUM')) return null
  return { verb: particle ? particle.verb : mergedVerb(plain.map(({ verb }) => verb)), hasParticle: particle !== undefined }
}

/** 'the government of the time gave 42, of whom 12 were soldiers': a figure alone, with a mark behind it. */
function givesBareFigure({ tokens }: Sentence, verb: number): boolean {
  if (!/^(?:give|put)$/.test(tokens[verb]?.lemma ?? '') || tokens[verb]?.fine === 'VBN') return false
  let at = verb + 1
  while (roughly.has(tokens[at]?.lower ?? '')) at += 1
  return tokens[at]?.tag === 'NUM' && /^[,.;:]$/.test(tokens[at + 1]?.text ?? '.')
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

function earlierSpeakers(before: readonly Cue[]) {
  return before.flatMap(({ speaker, speakerFrom, speakerTo, token, tells }) => (speaker === null ? [] : [{ head: speaker, from: speakerFrom, to: speakerTo, token, tells }]))
}

/** True where the verb has no speaker beside it and says nothing without one. */
function needsSpeaker(sentence: Sentence, i: number, verb: SayingVerb): boolean {
  const token = tokenAt(sentence, i)
  // 'Asked about the raid, the governor was brief': who asked is nobody's source
  return token.fine === 'VB' || token.fine === 'VBN' || !verb.plain || sayingLemma(token) === 'ask'
}

/** True for a subject that tells nothing by such a verb. */
function isNoTeller(sentence: Sentence, i: number, verb: SayingVerb, speaker: Noun): boolean {
  const { lower, lemma } = tokenAt(sentence, speaker.head)
  // 'Two more deaths raised the toll to 14', 'Two women died, raising the toll to 14'
  if (changesOfFigures.has(tokenAt(sentence, i).lemma) && (tokenAt(sentence, i).fine === 'VBG' || !maySpeak(tokenAt(sentence, speaker.head)))) return true
  if (noSpeakers.has(lower) && !['it', 'this', 'those', 'these'].includes(lower)) return true
  // 'The murder of three teachers shows how weak the state is': a deed tells nothing.
  if (verb.class === 'cites' && (harmToldBefore.has(lemma) || harmNouns.has(lemma))) return true
  // 'Readers will remember that the regime hanged four officers': the paper says so.
  if (verb.class === 'holds' && readingNouns.has(lemma)) return true
  // 'a woman whom we call Salma': the writer's name for somebody. 'it threatens to', 'it may signal': things do not speak.
  return verb.presupposes === true && ['i', 'we', 'it', 'this'].includes(lower)
}

function contentOf(sentence: Sentence, group: VerbGroup, verb: SayingVerb, speaker: Noun | null, inverted: boolean, complement: Complement | null, quoted: QuoteMask): Stretch[] {
  if (complement) return [[complement.from, complement.to]]
  if (inverted && isFigureAside(sentence, group.from)) return [[group.from - 1, group.from - 1]]
  const figure = !inverted && speaker !== null && verb.class === 'says' ? bareFigure(sentence, group.to) : null
  if (figure !== null) return [figure]
  if (!verb.frames.includes('clause') || verb.presupposes === true) return []
  // '..., a doctor told the Orsk Post': who is spoken to, where the verb takes nobody else for its object.
  const hearer = verb.frames.includes('person') && !verb.frames.includes('object') ? heardBehind(sentence, group) : null
  const from = Math.min(speaker?.from ?? group.from, group.from)
  const to = Math.max(speaker?.to ?? -1, group.to, hearer?.to ?? -1)
  return saidAround(sentence, inverted, from, to, quoted, hearer !== null).filter(([first]) => !['while', 'whereas'].includes(tokenAt(sentence, first).lower))
}

/** 'A student who said he had been tortured was released': what is said in a clause about the subject ends before the subject's own verb. */
function beforeMainVerb(sentence: Sentence, saying: number, content: Stretch[]): Stretch[] {
  const noun = tokenAt(sentence, saying).head
  if (plainRelation(tokenAt(sentence, saying)) !== 'acl' || noun < 0 || noun > saying) return content
  const verb = tokenAt(sentence, noun).head
  if (plainRelation(tokenAt(sentence, noun)) !== 'nsubj' || verb < saying) return content
  const end = Math.min(verb, ...dependents(sentence, verb, 'aux', 'aux:pass', 'cop', 'advmod').filter((each) => each > saying))
  return content.flatMap(([from, to]): Stretch[] => (from < end && end <= to ? [[from, end - 1]] : [[from, to]]))
}

function heardBehind(sentence: Sentence, group: VerbGroup): Noun | null {
  return addresseeAt(sentence, group.to + 1, sentence.tokens.length - 1)
}

/** 'The organisers say 280,000.': a bare figure is said as a clause is. */
function bareFigure({ tokens }: Sentence, to: number): Stretch | null {
  let at = to + 1
  while (roughly.has(tokens[at]?.lower ?? '')) at += 1
  const next = tokens[at + 1]
  return tokens[at]?.tag === 'NUM' && (next === undefined || next.tag === 'PUNCT') ? [to + 1, at] : null
}
