import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention, PlaceMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { chargeWords, convictingVerbs, ofCharge } from '../../lexicon/en/act-support.ts'
import { beginVerbs } from '../../lexicon/en/circumstances.ts'
import { atNight } from '../../lexicon/en/follow-ups.ts'
import { wordsBetween } from '../../text/in-sentence.ts'

/** Which times and places of a sentence are those of an arrest, a trial or a sentence, and which those of what it is for. */

/**
 * 'In 2011 two men were jailed for the murder of a judge in Dola in December 1982': what stands behind the act that somebody is held or
 * sentenced for is told of that act. Null where none is told, or where another clause has begun.
 */
export function chargeBehind(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): { readonly holding: number; readonly charge: number } | null {
  const lastFirst = [...here].sort((a, b) => (acts[b] as ActMention).trigger.start - (acts[a] as ActMention).trigger.start)
  for (const charge of lastFirst) {
    const { type, trigger, token } = acts[charge] as ActMention
    if (trigger.end > span.start || !harmfulFamilies.has(familyOf(type)) || tokenAt(sentence, token).tag !== 'NOUN') continue
    const between = sentence.tokens.filter((each) => each.start >= trigger.end && each.end <= span.start)
    if (between.some((each) => each.text === ';' || each.fine === 'VBD' || each.fine === 'VBZ')) continue
    const holding = holdingOf(sentence, acts, here, trigger)
    if (holding !== undefined) return { holding, charge }
  }
  return null
}

/**
 * 'arrested for the killing of a judge on 16 November': a day of the calendar behind the act that somebody is held for is that of the act.
 * A weekday is that of the arrest, which is the news; and nobody is tried for what has yet to come.
 */
export function isDayOfCharge(sentence: Sentence, { trigger }: ActMention, { span, value }: TimeMention, publishedAt: string | null): boolean {
  if (value === null || !value.rule.startsWith('date/') || value.earliest === null || (publishedAt !== null && value.earliest > publishedAt)) return false
  return !sentence.tokens.some(({ text, start, end }) => text === ',' && start >= trigger.end && end <= span.start)
}

/** True for a day behind a verb that tells what somebody is held or sentenced for. */
export function isOfWhatIsCharged(sentence: Sentence, { type, trigger }: ActMention, span: Span): boolean {
  if ((type !== 'liberty.sentence' && type !== 'liberty.arrest') || trigger.end > span.start) return false
  const between = sentence.tokens.filter(({ start, end }) => start >= trigger.end && end <= span.start)
  const charge = between.findIndex(({ lower, fine }, i) => ['of', 'for', 'with', 'over'].includes(lower) && ['VBG', 'VBN'].includes(between.slice(i + 1).find(({ tag }) => tag !== 'ADV')?.fine ?? fine))
  return charge >= 0 && !between.slice(charge).some(({ text, fine }, i, rest) => text === ',' && fine === ',' && rest[i + 1]?.fine === 'VBD')
}

/** 'in the Dola High Court': a town in the name of the court that somebody stands before. */
export function isOfCourt(sentence: Sentence, { span, use }: PlaceMention): boolean {
  if (use !== 'part_of_name') return false
  const next = sentence.tokens.findIndex((token) => token.start >= span.end)
  const first = sentence.tokens.findIndex((token) => token.start >= span.start)
  const before = sentence.tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower)
  // 'in the Dola High Court', 'On Tuesday the Dola Regional Court sentenced', 'The Dola District Court'
  return next > 0 && (first === 0 || before.some((word) => word === 'in' || word === 'at' || word === 'before' || word === 'the')) && /^(?:(?:high|district|regional|city|criminal|crown|supreme|magistrates?['\u2019]?|assize|military|special|central|county|appeals?) ){0,2}(?:court|assizes|tribunal)\b/.test(sentence.tokens.slice(next, next + 4).map(({ lower }) => lower).join(' '))
}

/** The trial or the sentence that a town in the name of a court is of. */
export function courtAct(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], place: PlaceMention): number | null {
  return isOfCourt(sentence, place) ? (here.find((i) => (acts[i] as ActMention).type === 'liberty.sentence') ?? null) : null
}

/** The arrest, trial or sentence of which words before an act say that it is for that act. */
function holdingOf(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], charge: Span): number | undefined {
  return here.find((i) => {
    const held = acts[i] as ActMention
    const between = ` ${wordsBetween(sentence, tokenAt(sentence, held.token).end, charge.start)} `
    // 'convicted two men of the murder': the verb's own 'of'
    const isOf = convictingVerbs.has(tokenAt(sentence, held.token).lemma) && ofCharge.test(between)
    return (held.type === 'liberty.sentence' || held.type === 'liberty.arrest') && held.trigger.end <= charge.start && (isOf || chargeWords.test(between.trimEnd()))
  })
}

/** 'The trial of two men accused of killing Omar Vale began in Dola yesterday': what a verb behind the charge is told with is told of the trial, where the parse hangs it on the charge. */
export function holdingAround(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, span: Span): number | null {
  const charge = owner === null ? undefined : acts[owner]
  if (charge === undefined || charge.trigger.end > span.start) return null
  const isParted = sentence.tokens.some((each, i) => each.fine === 'VBD' && each.start > charge.trigger.end && each.end <= span.start && beginVerbs.has(each.lemma) && !here.some((k) => (acts[k] as ActMention).token === i))
  return isParted ? (holdingOf(sentence, acts, here, charge.trigger) ?? null) : null
}

/** 'On Monday a court convicted him of the murder': the day of the verdict is not that of the act, which keeps what stands with it ('the 2015 murder', 'of killing a guard in May'). */
export function moveToVerdict(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], timesOf: TimeMention[][]): readonly TimeMention[] {
  const ofCrimes: TimeMention[] = []
  for (const i of here) {
    const { judged, trigger } = acts[i] as ActMention
    if (judged === undefined) continue
    const word = tokenAt(sentence, judged.word)
    // 'The trial of two men for the murder of a guard began on 27 February': the day of the trial
    const isOfTrial = (span: Span) => sentence.tokens.some(({ fine, lemma, start, end }) => fine === 'VBD' && beginVerbs.has(lemma) && start >= trigger.end && end <= span.start)
    const isBehind = ({ span, value }: TimeMention) => span.start >= trigger.end && (atNight.test(wordsBetween(sentence, span.start, span.end)) || !/^(?:weekday|deictic)/.test(value?.rule ?? '')) && !isOfTrial(span)
    const isOwn = (time: TimeMention) => {
      if (time.span.start >= trigger.end) return isBehind(time)
      return time.span.start > word.end && !sentence.tokens.some(({ tag, start }) => (tag === 'ADP' || tag === 'SCONJ') && start >= time.span.end && start < trigger.start)
    }
    const verdict = here.find((at) => at !== i && (acts[at] as ActMention).judged === undefined && holds.has((acts[at] as ActMention).type))
    const ofVerdict = timesOf[i]?.filter((time) => !isOwn(time)) ?? []
    // 'found guilty of shooting a lawyer in May 2019'
    const ofCrime = verdict === undefined ? [] : (timesOf[verdict]?.filter(isBehind) ?? [])
    timesOf[i] = [...(timesOf[i]?.filter(isOwn) ?? []), ...ofCrime]
    ofCrimes.push(...ofCrime)
    if (verdict === undefined) continue
    const left = timesOf[verdict]?.filter((time) => !isBehind(time)) ?? []
    timesOf[verdict] = left.length === 0 ? ofVerdict : left
  }
  return ofCrimes
}

const holds: ReadonlySet<ActType> = new Set<ActType>(['liberty.sentence', 'liberty.arrest', 'attack.execution_judicial'])
