import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { plannedForDay } from '../../lexicon/en/times.ts'
import { countsSince, protestedAgainst } from '../../lexicon/en/circumstances.ts'
import { ofWoundsFrom, separately } from '../../lexicon/en/measures.ts'
import { beforeSecondVerb, conjoinedWith, datedNoun, isOfClauseWithoutAct, laterTold, nearest, openedByTime, rightBefore } from './act-of-clause.ts'
import { chargeBehind, holdingAround, isDayOfCharge, isOfWhatIsCharged, moveToVerdict } from './charges.ts'
import { climb, closesSentence, onlyOf } from './climb.ts'
import { followUpOf, goesOnWith } from './followed-up.ts'
import { headOfSpan, wordsBefore, wordsBetween } from '../../text/in-sentence.ts'
import { whereOfVisit } from '../../text/where-clause.ts'
import { isDefinite } from './kind-or-event.ts'
import { whenClause } from './main-clauses.ts'
import type { Scene } from './scene.ts'
import { isOfBefore, isRemembered, onSide, saysHowLong, verbOfFinding } from './scene.ts'
import { isAside, isDayOfAside, isInSinceClause, isOfComparison, isOfEventBefore, isOfLessOrMore, isOfTeller, isSinceOfAside, isTermOfOffice, isUpTo } from './times-of-no-act.ts'
import { isOfPublication, isOwningUp, isSaidBehind, opensSaid, standsBeside, verbOfSaying } from './when-it-was-said.ts'

/** A time that is known, at least in part. */
type Known = TimeMention & { readonly value: TimeValue }

/** Lists of times by the index of their act. */
type TimesOf = TimeMention[][]

/**
 * Gives the times of a sentence to the acts they are of. Returns the time that the next sentences stand in, and whether it is that of what
 * only followed a deed.
 */
export function attachTimes(scene: Scene, times: readonly TimeMention[], publishedAt: string | null, timesOf: TimesOf): { readonly frame: TimeMention | null; readonly followsUp: boolean } {
  let frame: TimeMention | null = null
  let followsUp = false
  for (const time of times) {
    if (!isKnown(time) || saysHowLong(scene, time)) continue
    const here = onSide(scene, time.span)
    if (here.length === 0 && isRemembered(scene, time.span)) continue
    const apart = ownersApart(scene, time, here)
    // 'Police were searching on Tuesday for a man who shot two': the day of the search, and of what else is no deed
    const followUp = apart === null ? followUpOf(scene.sentence, headOfSpan(scene.sentence, time.span), scene.governs) : null
    followsUp ||= followUp !== null
    const owners = apart ?? (followUp === null ? null : besidesDeed(scene, time, here, followUp)) ?? ownersOf(scene, time, here, publishedAt, timesOf)
    for (const i of owners.acts) timesOf[i]?.push(time)
    if (owners.frames) frame ??= time
  }
  shareTimes(scene, timesOf)
  dropDayOfDeath(scene, timesOf)
  giveElapsed(scene, timesOf)
  const moved = moveToVerdict(scene.sentence, scene.acts, scene.all, timesOf)
  return { frame: frame !== null && moved.includes(frame) ? null : frame, followsUp }
}

function isKnown(time: TimeMention): time is Known {
  return time.value !== null
}

/** The acts that a time is of, and whether the sentences behind stand in it. */
interface Owners {
  readonly acts: readonly number[]
  readonly frames: boolean
}

const nobody: Owners = { acts: [], frames: false }

/** For a time that only says up to when or since when, or that no act of the sentence is told with; null for any other. */
function ownersApart({ sentence, acts, governs }: Scene, time: Known, here: readonly number[]): Owners | null {
  const { span } = time
  // 'The bodies had been collected by Monday evening': by then, and the deed was before; 'The internet was suspended till Wednesday': how long, and not when
  const hasNoDay = ({ token, type }: ActMention) => type === 'restrict.ban' || verbOfFinding(sentence, token) !== null
  if (isUpTo(sentence, span) && here.some((i) => hasNoDay(acts[i] as ActMention))) return nobody
  // 'to mark ten years since police stormed the camp': the time of what stands behind it
  if (sentence.tokens.some(({ end, lower }) => end === span.end && lower === 'since')) return { acts: here.filter((i) => (acts[i] as ActMention).trigger.start > span.end), frames: false }
  // 'where thugs have been robbing traders since March, police raided homes': since when the thugs rob
  return isSinceOfAside(sentence, time, governs) || isOfEventBefore(sentence, span) || isTermOfOffice(sentence, span) || isOfTeller(sentence, span, governs) ? nobody : null
}

/** The acts that are no deeds, where a time is that of what followed one; null where it may be that of a deed too. */
function besidesDeed({ sentence, acts }: Scene, { span }: Known, here: readonly number[], followUp: number): Owners | null {
  const deeds = here.filter((i) => harmfulFamilies.has(familyOf((acts[i] as ActMention).type)))
  // 'were looking on Tuesday for two more over a shooting last Saturday', 'charged into a bar on Tuesday and shot two'
  const isOfDeed = deeds.some((i) => {
    const { trigger, token } = acts[i] as ActMention
    return (trigger.end <= span.start && trigger.start > tokenAt(sentence, followUp).end) || goesOnWith(sentence, token, followUp)
  })
  if (deeds.length === 0 || isOfDeed) return null
  const other = nearest(acts, here.filter((i) => !deeds.includes(i)), span, sentence)
  return { acts: other === null ? [] : [other], frames: false }
}

/** By what stands around a time, the first rule that tells whose it is; `here` are the acts on its side of the sentence. */
function ownersOf(scene: Scene, time: Known, here: readonly number[], publishedAt: string | null, timesOf: TimesOf): Owners {
  const { sentence, acts, governs } = scene
  const { span } = time
  if (isCountedFrom(sentence, span)) return nobody
  const planned = plannedFor(scene, span, here)
  if (planned !== null) return { acts: [planned], frames: false }
  const ofWhen = actsOfWhen(scene, span, here)
  // 'On the 18th, when a convoy left, villagers blocked the road.': what the next sentence tells is of that day too
  if (ofWhen !== null) return { acts: ofWhen, frames: opensSentence(sentence, span) && isCommaBehind(sentence, span) }
  // 'Mourners prayed on Sunday outside the club where gunmen killed nine': the day of the prayer
  if (here.length > 0 && here.every((i) => isBeforeWhere(sentence, acts[i] as ActMention, span))) return { acts: [], frames: true }
  const owner = onlyOf(here, climb(sentence, span, governs, closesSentence(sentence, span)))
  // 'Two men were arrested in May 2017, and the trial opened in February': of a clause that tells no act
  if (isOfClauseWithoutAct(sentence, acts, here, owner.act, span)) return nobody
  // 'four died in a raid on Easter Sunday; and just two weeks ago, a teacher was kidnapped': of the clause that it opens
  // 'A guard who was wounded last Saturday died yesterday': of the clause in front, where the parse takes it for a second subject
  const ofClause = openedByTime(sentence, acts, here, span) ?? beforeSecondVerb(sentence, acts, here, span)
  if (ofClause !== null) return { acts: [ofClause], frames: false }
  const dated = datedNoun(sentence, acts, here, span)
  const saying = verbOfSaying(sentence, span)
  if (dated === null && isOfSaying(sentence, time, saying, owner.act, here.some((i) => (timesOf[i] ?? []).length > 0))) return nobody
  if (owner.act !== null && isOutcomeToCome(acts[owner.act] as ActMention, time, publishedAt)) return nobody
  const charge = chargeOf(scene, time, here, publishedAt, timesOf)
  const cause = dated === null && charge === null ? causeOfProtest(sentence, acts, here, owner.act, time) : null
  if (cause !== null) return { acts: [cause], frames: false }
  if (dated === null && charge === null && isOfBeforehand(scene, time, owner.act)) return nobody
  // 'killed a judge in Kosti on 3 May and a prosecutor in Kassala on 5 May'
  const act = laterTold(acts, here, time, timesOf) ?? charge ?? dated ?? holdingAround(sentence, acts, here, owner.act, span) ?? owner.act ?? conjoinedWith(sentence, acts, here, span) ?? (isAside(sentence, span) ? null : nearest(acts, here, span, sentence))
  // 'claimed the blast in a message late on Tuesday': the day hangs on the claim, and the blast was told before.
  if (act !== null && dated === null && owner.act === null && saying?.lemma === 'claim' && isDefinite(sentence, acts[act] as ActMention)) return nobody
  return { acts: act === null ? [] : [act], frames: isFrame(scene, time, owner.toRoot, dated !== null || charge !== null) }
}

/** 'A march planned for 12 March was banned on Sunday': the noun right before 'planned', whose day it is; null where none stands there. */
function plannedFor({ sentence, acts }: Scene, span: Span, here: readonly number[]): number | null {
  const words = plannedForDay.exec(wordsBefore(sentence, span))
  if (words === null) return null
  const first = sentence.tokens.findIndex(({ start }) => start >= span.start) - words[0].trim().split(' ').length
  return here.find((i) => (acts[i] as ActMention).token === first - 1 && tokenAt(sentence, first - 1).tag === 'NOUN') ?? null
}

/** True for a time that stands with who goes to a place, before the clause on what had been done there. */
function isBeforeWhere(sentence: Sentence, { token }: ActMention, span: Span): boolean {
  const where = whereOfVisit(sentence, token)
  return where !== null && span.end <= tokenAt(sentence, where).start
}

/** True for a time from which something else is counted, or with which it is compared. */
function isCountedFrom(sentence: Sentence, span: Span): boolean {
  // 'for the third time since May': no time of the one told here
  if (countsSince.test(wordsBefore(sentence, span)) && whenClause(sentence, span) === null) return true
  // 'killed since the strike began on 12 February': the day of the strike
  // 'took the toll to 236, compared with 201 for the same period last year'
  return isInSinceClause(sentence, span) || isOfComparison(sentence, span) || isOfLessOrMore(sentence, span)
}

/** The acts of the clause with 'when' behind a time, and the one before it: 'Fighting broke out on 28 January when soldiers tried to search a barge'; null where no such clause tells any. */
function actsOfWhen({ sentence, acts, governs }: Scene, span: Span, here: readonly number[]): readonly number[] | null {
  const clause = whenClause(sentence, span)
  const inClause = clause === null ? [] : here.filter((i) => contains(clause, (acts[i] as ActMention).trigger))
  if (inClause.length === 0) return null
  const before = onlyOf(here, climb(sentence, span, governs)).act ?? rightBefore(sentence, acts, here, span)
  return before === null || inClause.includes(before) || (acts[before] as ActMention).trigger.start > span.start ? inClause : [before, ...inClause]
}

/** 'the army said on 17 August', 'in a report published on Tuesday': when it was said is not when it happened; nor, where the sentence has told another time, 'wrote on his channel on Thursday'. */
function isOfSaying(sentence: Sentence, time: Known, saying: Token | null, owner: number | null, isDated: boolean): boolean {
  const { span } = time
  const isBehind = saying !== null && isSaidBehind(sentence, span, saying)
  const isOfVerb = saying !== null && (owner === null || isBehind) && (standsBeside(sentence, span, saying) || isOwningUp(saying) || (isBehind && isDated)) && !opensSaid(sentence, time, saying)
  return isOfVerb || isOfPublication(sentence, span)
}

/** 'Talks suspended after the clashes that left 25 dead had been due to resume on Wednesday': what has yet to come is no day of theirs. */
function isOutcomeToCome({ modality, outcome }: ActMention, { value }: Known, publishedAt: string | null): boolean {
  return publishedAt?.length === 10 && value.earliest !== null && Date.parse(value.earliest) - Date.parse(publishedAt) > 86_400_000 && modality === 'asserted' && outcome
}

/** The act that somebody is held or tried for, where a time behind it is of that act and not of the arrest; null elsewhere. */
function chargeOf({ sentence, acts }: Scene, time: Known, here: readonly number[], publishedAt: string | null, timesOf: TimesOf): number | null {
  const charged = chargeBehind(sentence, acts, here, time.span)
  if (charged === null) return null
  const isOfCharge = time.value.anchor === 'explicit' || (timesOf[charged.holding] ?? []).length > 0 || isDayOfCharge(sentence, acts[charged.charge] as ActMention, time, publishedAt)
  return isOfCharge ? charged.charge : null
}

/** 'Some 60 people protested against the shooting of a student last month', '... in 2019': weeks and years behind what a protest is about are not those of the protest; null elsewhere. A single day may be either's. */
function causeOfProtest(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, { span, value }: Known): number | null {
  const protest = owner === null ? null : (acts[owner] as ActMention)
  const cause = protest === null || familyOf(protest.type) !== 'protest' || value.earliest === value.latest ? null : rightBefore(sentence, acts, here, span)
  if (cause === null || protest === null || cause === owner) return null
  return protestedAgainst.test(wordsBetween(sentence, protest.trigger.end, (acts[cause] as ActMention).trigger.start)) ? cause : null
}

/** 'found guilty of having led the patrol that entered the hamlet on 14 October 1986', 'A rifle taken from a camp on 4 January 2004 was found': the day of what was before. */
function isOfBeforehand({ sentence, acts, governs }: Scene, { span, value }: Known, owner: number | null): boolean {
  if (value.anchor === 'explicit' && owner !== null && isOfWhatIsCharged(sentence, acts[owner] as ActMention, span)) return true
  return isDayOfAside(sentence, span, governs, value.anchor === 'explicit')
}

/** True for a time that the next sentences stand in: that of the main clause, or of words by which a witness or a story says which day it was. */
function isFrame(scene: Scene, { span, value }: Known, climbsToRoot: boolean, isOfNoun: boolean): boolean {
  const { sentence, all } = scene
  // 'Hours after Friday's blast, soldiers beat a man': on that day too.
  if (hoursAfter(sentence, span)) return true
  if (all.length === 0 && isDayOfTelling(sentence) && value.earliest !== null && value.earliest === value.latest) return true
  if (isOfNoun || isOfBefore(scene, span) || isRemembered(scene, span) || isUpTo(sentence, span)) return false
  return (climbsToRoot || opensSentence(sentence, span) || standsBehindSubject(sentence, span)) && (!scene.isQuoted(span) || isDayOfTelling(sentence))
}

/** 'On Monday transport workers joined in: the highway was blocked, and the market stayed shut': what a sentence opens with is the day of all it tells. */
function opensSentence(sentence: Sentence, span: Span): boolean {
  const { lower } = tokenAt(sentence, 0)
  // 'In a separate incident on Tuesday, armed men stormed a mine'
  if (separately.test(wordsBefore(sentence, span))) return true
  return span.start === sentence.start || ((lower === 'on' || lower === 'in') && sentence.tokens[1]?.start === span.start)
}

/** A comma right behind: 'On the 18th, when'. */
function isCommaBehind({ tokens }: Sentence, span: Span): boolean {
  return tokens.find(({ start }) => start >= span.end)?.text === ','
}

/** 'A court on Friday found two men guilty': a day between the subject and its verb, which the parse hangs on the subject. */
function standsBehindSubject(sentence: Sentence, span: Span): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= span.start)
  const next = sentence.tokens.findIndex((token) => token.start >= span.end)
  const verb = sentence.tokens[next]
  if (at < 2 || next < 0 || sentence.tokens[at - 1]?.lower !== 'on' || verb?.fine !== 'VBD') return false
  return tokenAt(sentence, headOfSpan(sentence, span)).head === at - 2 && sentence.tokens[at - 2]?.head === next
}

/** True for a day in the words that open a sentence: hours or less after something of that day. */
function hoursAfter(sentence: Sentence, span: Span): boolean {
  const words = wordsBefore(sentence, span)
  return /^(?:(?:a few|several|some|just|barely|only|\w+|about \w+) )?(?:hours?|minutes?|moments?)(?: \w+)? (?:after|before)(?: the)?$|^(?:shortly|soon|right|immediately|not long|just) (?:after|before)(?: the)?$/.test(words)
}

/** '"It was a Friday, the sixth of May," she says.', 'It was market day, Sunday 27 March.': what a witness tells next is of that day. */
function isDayOfTelling(sentence: Sentence): boolean {
  const words = sentence.tokens.filter(({ tag }) => tag !== 'PUNCT').slice(0, 2).map(({ lower }) => lower)
  return words[0] === 'it' && (words[1] === 'was' || words[1] === 'happened' || words[1] === 'began')
}

/** 'Eleven were held in Kosti and nine in Varosh on Sunday': of one verb, of one day. */
function shareTimes({ acts, all }: Scene, timesOf: TimesOf): void {
  for (const i of all) {
    const { again, token } = acts[i] as ActMention
    const first = again === true && (timesOf[i] ?? []).length === 0 ? all.find((at) => at !== i && (acts[at] as ActMention).token === token && (timesOf[at] ?? []).length > 0) : undefined
    if (first !== undefined) timesOf[i]?.push(...(timesOf[first] ?? []))
  }
}

/** 'died on Tuesday of wounds sustained in a raid last week': the day of the raid is the day of the act. */
function dropDayOfDeath({ sentence, acts, all: here }: Scene, timesOf: TimesOf): void {
  for (const i of here) {
    const { outcome, measure, token, trigger } = acts[i] as ActMention
    if (!outcome || measure !== 'killed' || !['die', 'succumb'].includes(tokenAt(sentence, token).lemma)) continue
    const cause = here.find((at) => at !== i && (acts[at] as ActMention).trigger.start > trigger.end && (timesOf[at] ?? []).length > 0 && ofWoundsFrom.test(wordsBetween(sentence, trigger.end, (acts[at] as ActMention).trigger.start)))
    if (cause !== undefined) timesOf[i] = []
  }
}

/** What was so long before has the day that is counted back, unless it has its own; whoever died of it has none but that. 'A day after the bombing in Dola on 3 March, gunmen shot a trader' has the day counted on. */
function giveElapsed({ elapsed, all, before, diedOfIt }: Scene, timesOf: TimesOf): void {
  if (elapsed === null || before.length === 0) return
  for (const i of diedOfIt) timesOf[i] = []
  for (const i of all) {
    const time = before.includes(i) ? elapsed.time : elapsed.after
    if (time !== null && (timesOf[i] ?? []).length === 0) timesOf[i]?.push(time)
  }
}
