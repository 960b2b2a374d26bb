import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { ActMention, PlaceMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import { onceFor } from '../../record/once-for.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, isPassive, isPluperfect, plainRelation, tokenAt } from '../../text/tree.ts'
import { chargeWords } from '../../lexicon/en/act-support.ts'
import { beginningVerbs, countingVerbs, findingVerbs, harmingVerbs, lightVerbs, motionVerbs, occurVerbs, remainsNouns, repayingVerbs, sendingVerbs, sufferVerbs, travelVerbs } from '../../lexicon/en/acts.ts'
import { atNight } from '../../lexicon/en/follow-ups.ts'
import { isDayOrMonth, pointers, possessives } from '../../lexicon/en/function-words.ts'
import { armedNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { cameAfter, inMemoryOf, ofWoundsFrom, separately } from '../../lexicon/en/measures.ts'
import { ofWhatIsJudged } from '../../lexicon/en/suspicion.ts'
import { isRoadNoun } from '../../lexicon/en/things.ts'
import { paperNouns, paperVerbs, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { mentionsWithin } from './by-sentence.ts'
import { tookIn } from './care-houses.ts'
import type { Elapsed } from './elapsed.ts'
import { elapsedIn } from './elapsed.ts'
import { figuresBesideTowns } from './figures-beside-towns.ts'
import { followUpOf, goesOnWith } from './followed-up.ts'

/** An act with the times and places that its own sentence gives it. */
export interface PlacedAct {
  readonly act: ActMention
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  /** True when the words point back: 'the attack', 'this event', 'those killings'. */
  readonly definite: boolean
  /** The act it hangs on in the same sentence, when the clauses share subject and circumstances. */
  readonly parent: number | null
  /** Told as of before, by how long before the rest of its sentence ('two years after the raid, ...') or as what people gather to remember. */
  readonly isBefore: boolean
}

/** What each sentence says of its main clause's time and place, act or not: the frame the next sentences stand in. */
export interface SentenceFrame {
  readonly time: TimeMention | null
  /** The time is that of what followed a deed ('He was arraigned on Tuesday'), and of no deed told around it. */
  readonly followsUp: boolean
  /** The time is one that the text only looks back to ('He had been beaten there in December'): what is told next in the simple past is not of it. */
  readonly looksBack: boolean
  readonly places: readonly PlaceMention[]
}

/**
 * Gives every time and place to the act whose words govern it in the parse: from the mention the tree is climbed
 * until a trigger is met. What meets none belongs to the sentence's frame and to the nearest act of the sentence.
 */
export function attachTimesAndPlaces(
  acts: readonly ActMention[],
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
  tagged: TaggedText,
  { text, publishedAt }: Pick<Document, 'text' | 'publishedAt'>,
): { acts: PlacedAct[]; frames: SentenceFrame[] } {
  const bySentence = new Map<number, number[]>()
  acts.forEach((act, i) => {
    const list = bySentence.get(act.sentence) ?? []
    list.push(i)
    bySentence.set(act.sentence, list)
  })
  const timesOf: TimeMention[][] = acts.map(() => [])
  const placesOf: PlaceMention[][] = acts.map(() => [])
  const parents: (number | null)[] = acts.map(() => null)
  const ofBefore = new Map<number, Elapsed>()
  const kindOf = new Map<number, number>()
  const frames: SentenceFrame[] = []
  const quotations = new SpanIndex(tagged.quotations)
  const quoted = (span: Span) => quotations.overlapping(span).some((i) => contains(tagged.quotations[i] as Span, span))

  tagged.sentences.forEach((sentence, index) => {
    const all = bySentence.get(index) ?? []
    const timesHere = mentionsWithin(tagged, times, [index])
    const elapsed = all.length === 0 ? null : elapsedIn(text, sentence, timesHere, () => ({ news: newsDay(frames, publishedAt), story: frames.findLast(({ time }) => time !== null)?.time?.value ?? null }))
    const isBefore = (span: Span) => elapsed !== null && contains(elapsed.before, span)
    const beforeHere = all.filter((i) => isBefore((acts[i] as ActMention).trigger))
    // 'A teacher died on Tuesday, four days after police fired on marchers': of those shots, on the day they were fired
    const diedOfIt = elapsed?.isShort === true ? all.filter((i) => !beforeHere.includes(i) && isDying(sentence, acts[i] as ActMention)) : []
    if (elapsed !== null) for (const i of beforeHere) ofBefore.set(i, diedOfIt.length > 0 ? { ...elapsed, ofSame: true } : elapsed)
    // 'Two years after the raid on Kaya, police arrested six in Dola': what stands on one side is told of the acts there.
    // 'Traffic stopped on Friday in memory of fifteen people killed in Dola on 1 November': as much
    const isRemembered = (span: Span) => isInMemory(text, sentence, span)
    const onSide = (span: Span) => all.filter((i) => (beforeHere.length === 0 || beforeHere.includes(i) === isBefore(span)) && isRemembered((acts[i] as ActMention).trigger) === isRemembered(span))
    const governs = new Map<number, number>()
    for (const i of all) {
      const act = acts[i] as ActMention
      if (act.again === true) continue
      governs.set(act.token, i)
      const token = tokenAt(sentence, act.token)
      // 'Fighting broke out on 28 January': the parse takes the noun for a verb
      if (token.head >= 0 && (token.tag !== 'VERB' || (token.relation === 'csubj' && token.fine === 'VBG'))) {
        const governor = tokenAt(sentence, token.head)
        // 'claimed the blast' is said of it, 'the blast claimed nine lives' tells it
        const isTold = !(governor.lemma === 'claim' && plainRelation(token) === 'obj')
        // 'Monday saw the execution of two men'
        const isSeenBy = governor.lemma === 'see' && plainRelation(token) === 'obj' && dependents(sentence, token.head, 'nsubj').some((at) => isDayOrMonth.has(tokenAt(sentence, at).lower) || seeingNouns.has(tokenAt(sentence, at).lemma))
        const carries = isSeenBy || lightVerbs.has(governor.lemma) || sufferVerbs.has(governor.lemma) || (occurVerbs.has(governor.lemma) && isTold) || (repayingVerbs.has(governor.lemma) && caseOf(sentence, act.token) === 'with')
        if (governor.tag === 'VERB' && carries && !governs.has(token.head)) governs.set(token.head, i)
        const found = verbOfFinding(sentence, act.token)
        if (found !== null && !governs.has(found)) governs.set(found, i)
      }
    }
    for (const i of all) {
      const parent = lastTold(acts, all, i, parentOf(sentence, acts[i] as ActMention, governs, i))
      parents[i] = parent !== null && beforeHere.includes(parent) !== beforeHere.includes(i) ? null : parent
    }

    let frameTime: TimeMention | null = null
    let followsUp = false
    for (const time of timesHere) {
      if (time.value === null || (beforeHere.length > 0 && elapsed !== null && overlaps(elapsed.words, time.span) && !time.value.rule.startsWith('anniversary'))) continue
      const here = onSide(time.span)
      if (here.length === 0 && isRemembered(time.span)) continue
      // 'The bodies had been collected by Monday evening': by then, and the deed was before
      if (isUpTo(sentence, time.span) && here.some((i) => verbOfFinding(sentence, (acts[i] as ActMention).token) !== null)) continue
      // 'to mark ten years since police stormed the camp': the time of what stands behind it.
      if (sentence.tokens.some((token) => token.end === time.span.end && token.lower === 'since')) {
        for (const i of here) if ((acts[i] as ActMention).trigger.start > time.span.end) timesOf[i]?.push(time)
        continue
      }
      // 'where thugs have been robbing traders since March, police raided homes': since when the thugs rob
      if (isSinceOfAside(sentence, time, governs)) continue
      if (isTermOfOffice(sentence, time.span) || isOfTeller(sentence, time.span, governs)) continue
      // 'Police were searching on Tuesday for a man who shot two': the day of the search, and of what else is no deed
      const followUp = followUpOf(sentence, headOfSpan(sentence, time.span), governs)
      if (followUp !== null) {
        followsUp = true
        const deeds = here.filter((i) => harmfulFamilies.has(familyOf((acts[i] as ActMention).type)))
        // 'were looking on Tuesday for two more over a shooting last Saturday', 'charged into a bar on Tuesday and shot two'
        const isOfDeed = deeds.some((i) => {
          const { trigger, token } = acts[i] as ActMention
          return (trigger.end <= time.span.start && trigger.start > tokenAt(sentence, followUp).end) || goesOnWith(sentence, token, followUp)
        })
        if (deeds.length > 0 && !isOfDeed) {
          const other = nearest(acts, here.filter((i) => !deeds.includes(i)), time.span, sentence)
          if (other !== null) timesOf[other]?.push(time)
          continue
        }
      }
      // 'for the third time since May': no time of the one told here
      if (countsSince.test(wordsBefore(sentence, time.span)) && whenClause(sentence, time.span) === null) continue
      // 'killed since the strike began on 12 February': the day of the strike
      if (isInSinceClause(sentence, time.span)) continue
      // 'took the toll to 236, compared with 201 for the same period last year'
      if (isOfComparison(sentence, time.span)) continue
      const clause = whenClause(sentence, time.span)
      if (clause !== null) {
        const inClause = here.filter((i) => contains(clause, (acts[i] as ActMention).trigger))
        if (inClause.length > 0) {
          // 'Fighting broke out on 28 January when soldiers tried to search a barge': of both
          const before = onlyOf(here, climb(sentence, time.span, governs)).act ?? rightBefore(sentence, acts, here, time.span)
          for (const i of before === null || inClause.includes(before) || (acts[before] as ActMention).trigger.start > time.span.start ? inClause : [before, ...inClause]) timesOf[i]?.push(time)
          continue
        }
      }
      const owner = onlyOf(here, climb(sentence, time.span, governs, closesSentence(sentence, time.span)))
      // 'Two men were arrested in May 2017, and the trial opened in February': of a clause that tells no act
      if (isOfClauseWithoutAct(sentence, acts, here, owner.act, time.span)) continue
      // 'four died in a raid on Easter Sunday; and just two weeks ago, a teacher was kidnapped'
      const opens = openedByTime(sentence, acts, here, time.span)
      if (opens !== null) {
        timesOf[opens]?.push(time)
        continue
      }
      // 'A guard who was wounded last Saturday died yesterday': of the clause in front, where the parse takes it for a second subject
      const inFront = beforeSecondVerb(sentence, acts, here, time.span)
      if (inFront !== null) {
        timesOf[inFront]?.push(time)
        continue
      }
      const dated = datedNoun(sentence, acts, here, time.span)
      // 'the army said on 17 August': when it was said is not when it happened.
      const saying = verbOfSaying(sentence, time.span)
      if (dated === null && saying !== null && (owner.act === null || isSaidBehind(sentence, time.span, saying)) && (standsBeside(sentence, time.span, saying) || isOwningUp(saying)) && !opensSaid(sentence, time, saying)) continue
      if (dated === null && isOfPublication(sentence, time.span)) continue
      // 'in a report published on Tuesday': the day of something else that is no act.
      const charged = chargeBehind(sentence, acts, here, time.span)
      // 'Talks suspended after the clashes that left 25 dead had been due to resume on Wednesday': what has yet to come is no day of theirs
      if (owner.act !== null && publishedAt?.length === 10 && time.value.earliest !== null && Date.parse(time.value.earliest) - Date.parse(publishedAt) > 86_400_000 && (acts[owner.act] as ActMention).modality === 'asserted' && (acts[owner.act] as ActMention).outcome) continue
      const isOfCharge = charged !== null && (time.value.anchor === 'explicit' || (timesOf[charged.holding] ?? []).length > 0 || isDayOfCharge(sentence, acts[charged.charge] as ActMention, time, publishedAt))
      // 'found guilty of having led the patrol that entered the hamlet on 14 October 1986': the day of what the verdict is about
      if (dated === null && !isOfCharge && owner.act !== null && time.value.anchor === 'explicit' && isOfWhatIsCharged(sentence, acts[owner.act] as ActMention, time.span)) continue
      // 'A rifle taken from a camp on 4 January 2004 was found': the day of what was done with it before
      if (dated === null && !isOfCharge && time.value.anchor === 'explicit' && isDayOfAside(sentence, time.span, governs)) continue
      // 'killed a judge in Kosti on 3 May and a prosecutor in Kassala on 5 May'
      const later = laterTold(acts, here, time, timesOf)
      const i = later ?? (isOfCharge ? charged.charge : dated ?? holdingAround(sentence, acts, here, owner.act, time.span) ?? owner.act ?? conjoinedWith(sentence, acts, here, time.span) ?? (isAside(sentence, time.span) ? null : nearest(acts, here, time.span, sentence)))
      // 'claimed the blast in a message late on Tuesday': the day hangs on the claim, and the blast was told before.
      if (i !== null && dated === null && owner.act === null && saying?.lemma === 'claim' && isDefinite(sentence, acts[i] as ActMention)) continue
      if (i !== null) timesOf[i]?.push(time)
      // 'Hours after Friday's blast, soldiers beat a man': on that day too.
      if (hoursAfter(sentence, time.span)) frameTime ??= time
      if (all.length === 0 && isDayOfTelling(sentence) && time.value.earliest !== null && time.value.earliest === time.value.latest) frameTime ??= time
      if (dated === null && !isOfCharge && !isInSinceClause(sentence, time.span) && (owner.toRoot || opensSentence(sentence, time.span) || standsBehindSubject(sentence, time.span)) && !isBefore(time.span) && !isRemembered(time.span) && !isUpTo(sentence, time.span) && (!quoted(time.span) || isDayOfTelling(sentence))) frameTime ??= time
    }
    // 'Eleven were held in Kosti and nine in Varosh on Sunday': of one verb, of one day
    for (const i of all) {
      const { again, token } = acts[i] as ActMention
      const first = again === true && (timesOf[i] ?? []).length === 0 ? all.find((at) => at !== i && (acts[at] as ActMention).token === token && (timesOf[at] ?? []).length > 0) : undefined
      if (first !== undefined) timesOf[i]?.push(...(timesOf[first] ?? []))
    }
    dropDayOfDeath(sentence, acts, all, timesOf)
    if (beforeHere.length > 0) for (const i of diedOfIt) timesOf[i] = []
    if (elapsed !== null && elapsed.time !== null) for (const i of beforeHere) if ((timesOf[i] ?? []).length === 0) timesOf[i]?.push(elapsed.time)
    // 'A day after the bombing in Dola on 3 March, gunmen shot a trader'
    if (elapsed?.after != null && beforeHere.length > 0) for (const i of all) if (!beforeHere.includes(i) && (timesOf[i] ?? []).length === 0) timesOf[i]?.push(elapsed.after)
    const moved = moveToVerdict(sentence, acts, all, timesOf)
    if (frameTime !== null && moved.includes(frameTime)) frameTime = null
    const framePlaces: PlaceMention[] = []
    const placesHere = mentionsWithin(tagged, places, [index])
    for (const place of placesHere) {
      if (place.use !== 'place' && !isOfCourt(sentence, place)) continue
      // 'flown to the capital': where somebody was brought is not where it happened.
      if (isDestination(sentence, place.span) || isHome(sentence, place.span) || isOfOffice(sentence, place.span) || (place.value.level !== 'L7' && isOfTeller(sentence, place.span, governs))) continue
      // 'According to reports received in Dola, ...': where they were received
      if (newsReceived.test(wordsBefore(sentence, place.span))) continue
      // 'found guilty of crimes against humanity in Dola and jailed': where those were, and no court
      if (ofWhatIsJudged.test(wordsBefore(sentence, place.span))) continue
      // 'killed five in Kosti and three in Kassala'
      const here = onSide(place.span)
      const again = here.findLast((at) => (acts[at] as ActMention).again === true && (acts[at] as ActMention).trigger.end < place.span.start)
      // 'treated at a clinic in Kassala' was no act; 'hit a school in Kosti and a clinic in Kassala' was
      if (again === undefined && tookIn(sentence, place.span)) continue
      if (isOfOpeningClause(sentence, acts, here, place, placesHere)) continue
      const owner = onlyOf(here, climb(sentence, place.span, governs))
      const opened = openedClause(sentence, acts, here, place.span)
      // 'stabbed in Olinda in July; in Jaboatão a hostel was closed'
      if (opened === null && again === undefined && owner.act !== null && partedBySemicolon(sentence, (acts[owner.act] as ActMention).trigger, place.span)) continue
      const i = again ?? courtAct(sentence, acts, here, place) ?? opened ?? chargeBehind(sentence, acts, here, place.span)?.charge ?? holdingAround(sentence, acts, here, owner.act, place.span) ?? ofOwnClause(sentence, acts, here, owner.act, place.span) ?? owner.act ?? nearest(acts, actsBeside(sentence, acts, here, place.span), place.span, sentence)
      if (i !== null) placesOf[i]?.push(place)
      // 'The attack came a day after a bomb hit a church in Dola': the attack was not there.
      if (opened === null && place.use === 'place' && owner.toRoot && !isBefore(place.span) && !isRemembered(place.span) && !quoted(place.span) && !cameAfter.test(wordsBefore(sentence, place.span))) framePlaces.push(place)
    }
    // 'in Sousse, where nine men were seized': there
    for (const i of all) {
      if ((placesOf[i] ?? []).length > 0) continue
      const there = placeOfWhere(sentence, acts[i] as ActMention, placesHere)
      if (there !== null) placesOf[i]?.push(there)
    }
    for (const [i, main] of figuresBesideTowns(sentence, all, placesHere, { acts, times: timesOf, places: placesOf })) kindOf.set(i, main)
    frames.push({ time: frameTime, followsUp, looksBack: frameTime !== null && isOfPluperfect(sentence, frameTime.span), places: framePlaces })
  })
  const told = acts.map((act, i) => (kindOf.has(i) ? { ...act, type: (acts[kindOf.get(i) as number] as ActMention).type, again: true } : act))
  return {
    acts: told.map((act, i) => ({
      act: asDescription(tagged.sentences[act.sentence] as Sentence, acts, timesOf[i] ?? [], asKind(tagged.sentences[act.sentence] as Sentence, asNamedEvent(tagged.sentences[act.sentence] as Sentence, act, timesOf[i] ?? []), (timesOf[i] ?? []).length + (placesOf[i] ?? []).length > 0 || parents[i] !== null)),
      times: timesOf[i] ?? [],
      places: placesOf[i] ?? [],
      definite: isDefinite(tagged.sentences[act.sentence] as Sentence, act),
      parent: parents[i] ?? null,
      isBefore: isToldAsBefore(tagged.sentences[act.sentence] as Sentence, act, ofBefore.get(i)) || isInMemory(text, tagged.sentences[act.sentence] as Sentence, act.trigger),
    })),
    frames,
  }
}

/** True for a time of a verb with 'had', or of one that goes on from it: 'He had been arrested in May and beaten'. */
function isOfPluperfect(sentence: Sentence, span: Span): boolean {
  let verb = headOfSpan(sentence, span)
  for (let guard = 0; verb >= 0 && tokenAt(sentence, verb).tag !== 'VERB' && guard < 6; guard += 1) verb = tokenAt(sentence, verb).head
  for (let guard = 0; verb >= 0 && guard < 4; guard += 1) {
    if (isPluperfect(sentence, verb)) return true
    const { relation, head } = tokenAt(sentence, verb)
    if (relation !== 'conj' || dependents(sentence, verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length > 0) return false
    verb = head
  }
  return false
}

const seeingNouns: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'night', 'morning', 'town', 'city', 'village', 'district', 'weekend'])

/** True behind the words for what people gather to remember. */
export function isInMemory(text: string, sentence: Sentence, span: Span): boolean {
  const memory = inMemoryOf.exec(text.slice(sentence.start, sentence.end))
  return memory !== null && span.start > sentence.start + memory.index
}

/** 'The body of a clerk, who was abducted in May, was found in June': the verb by which the dead are found; null for any other noun. */
function verbOfFinding(sentence: Sentence, noun: number): number | null {
  if (!remainsNouns.has(tokenAt(sentence, noun).lemma)) return null
  let i = tokenAt(sentence, noun).head
  for (let guard = 0; i >= 0 && guard < 3; guard += 1) {
    const { tag, lemma, head } = tokenAt(sentence, i)
    if (tag === 'VERB' && findingVerbs.has(lemma)) return i
    i = head
  }
  return null
}

/** The day that news without a day of its own stands in: that of publication, unless the text has gone back to another year. */
function newsDay(frames: readonly SentenceFrame[], publishedAt: string | null): string | null {
  const told = frames.findLast(({ time }) => time?.value?.latest != null)?.time?.value?.latest ?? null
  return publishedAt === null || (told !== null && Date.parse(publishedAt) - Date.parse(told) > 366 * 86_400_000) ? null : publishedAt
}

/** True for another incident than the rest of the sentence tells; 'three days after the shooting' may be the one that the story is of. */
function isToldAsBefore(sentence: Sentence, act: ActMention, elapsed: Elapsed | undefined): boolean {
  if (elapsed === undefined || elapsed.ofSame) return false
  return !(elapsed.isShort && elapsed.time !== null && (isDefinite(sentence, act) || dependents(sentence, act.token, 'nmod:poss').length > 0))
}

/** 'died', 'succumbed', 'the death toll'. */
function isDying(sentence: Sentence, { outcome, measure, token }: ActMention): boolean {
  return outcome && measure === 'killed' && ['die', 'succumb', 'death', 'pronounce', 'declare'].includes(tokenAt(sentence, token).lemma)
}

/** What a climb came to, without an act that is none of some. */
function onlyOf(here: readonly number[], owner: ReturnType<typeof climb>): ReturnType<typeof climb> {
  return owner.act === null || here.includes(owner.act) ? owner : { ...owner, act: null }
}

/** 'hit a school in Kosti, killing two, and a clinic in Kassala, killing one': the one was killed by the act that took up the verb last before it. */
function lastTold(acts: readonly ActMention[], here: readonly number[], own: number, parent: number | null): number | null {
  const { trigger, again } = acts[own] as ActMention
  const first = here.filter((at) => (acts[at] as ActMention).again === true).at(0)
  if (first === undefined || again === true) return parent
  const { token } = acts[first] as ActMention
  if (parent !== null && (acts[parent] as ActMention).token !== token && !(acts[own] as ActMention).outcome) return parent
  return here.findLast((at) => (acts[at] as ActMention).token === token && (acts[at] as ActMention).trigger.end < trigger.start) ?? parent
}

/** 'On Monday transport workers joined in: the highway was blocked, and the market stayed shut': what a sentence opens with is the day of all it tells. */
function opensSentence(sentence: Sentence, span: Span): boolean {
  const { lower } = tokenAt(sentence, 0)
  // 'In a separate incident on Tuesday, armed men stormed a mine'
  if (separately.test(wordsBefore(sentence, span))) return true
  return span.start === sentence.start || ((lower === 'on' || lower === 'in') && sentence.tokens[1]?.start === span.start)
}

/** 'since the strike began on 12 February', 'since fighting broke out in May': a day behind the verb of a clause with 'since' is the one that something else is counted from. */
export function isInSinceClause(sentence: Sentence, span: Span): boolean {
  const since = sentence.tokens.findLastIndex(({ lower, end }) => lower === 'since' && end < span.start)
  const between = sentence.tokens.slice(since + 1).filter(({ end }) => end <= span.start)
  // 'the twelfth march since the disputed election of August 9'
  if (since >= 0 && between.length >= 3 && between.length < 8 && between.every(({ tag, lower }) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tag) || lower === 'of' || lower === 'on') && ['of', 'on'].includes(between.at(-1)?.lower ?? '')) return true
  return since >= 0 && between.length < 10 && between.some(({ tag, lemma }) => tag === 'VERB' && beginningVerbs.has(lemma)) && !between.some(({ text }) => text === ',')
}

/** 'While troops were at a funeral in Baramulla, militants threw a grenade in Sopore': where the clause in front was, and no act of it. */
function isOfOpeningClause(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], { span }: PlaceMention, places: readonly PlaceMention[]): boolean {
  if (!/^(?:while|as|when|after|although|though)$/.test(tokenAt(sentence, 0).lower)) return false
  const comma = sentence.tokens.find(({ text, start }) => text === ',' && start >= span.end)
  if (comma === undefined || here.some((i) => (acts[i] as ActMention).trigger.start < comma.start)) return false
  return places.some((other) => other.use === 'place' && other.span.start > comma.end)
}

/** The place right before the 'where' of an act's own clause; null where none stands there. */
function placeOfWhere(sentence: Sentence, { token }: ActMention, places: readonly PlaceMention[]): PlaceMention | null {
  const where = dependents(sentence, token, 'advmod').find((at) => tokenAt(sentence, at).lower === 'where') ?? -1
  const before = sentence.tokens[where - 1]?.text === ',' ? sentence.tokens[where - 2] : sentence.tokens[where - 1]
  return where < 1 || before === undefined ? null : (places.find(({ use, span }) => use === 'place' && span.end === before.end) ?? null)
}

/** The act that takes up a verb once more and that a time stands behind, where the verb has a time of its own before it. */
function laterTold(acts: readonly ActMention[], here: readonly number[], time: TimeMention, timesOf: readonly (readonly TimeMention[])[]): number | null {
  const again = here.findLast((at) => (acts[at] as ActMention).again === true && (acts[at] as ActMention).trigger.end < time.span.start)
  if (again === undefined) return null
  const { token, trigger } = acts[again] as ActMention
  return here.some((at) => at !== again && (acts[at] as ActMention).token === token && (timesOf[at] ?? []).some(({ span }) => span.end < trigger.start)) ? again : null
}

/** 'died on Tuesday of wounds sustained in a raid last week': the day of the raid is the day of the act. */
function dropDayOfDeath(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], timesOf: TimeMention[][]): void {
  for (const i of here) {
    const { outcome, measure, token, trigger } = acts[i] as ActMention
    if (!outcome || measure !== 'killed' || !['die', 'succumb'].includes(tokenAt(sentence, token).lemma)) continue
    const cause = here.find((at) => at !== i && (acts[at] as ActMention).trigger.start > trigger.end && (timesOf[at] ?? []).length > 0 && ofWoundsFrom.test(wordsBetween(sentence, trigger.end, (acts[at] as ActMention).trigger.start)))
    if (cause !== undefined) timesOf[i] = []
  }
}

/** 'On Monday a court convicted him of the murder': the day of the verdict is not that of the act, which keeps what stands with it ('the 2015 murder', 'of killing a guard in May'). */
function moveToVerdict(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], timesOf: TimeMention[][]): readonly TimeMention[] {
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

/**
 * 'A mine went off in Kabul, a spokesman said, and in Kunduz a bomb hit a van': a place that opens a further clause is where the first
 * act behind it was, whatever the parse hangs it on. Null where a place opens no clause.
 */
function openedClause(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const { tokens } = sentence
  const first = tokens.findIndex((token) => token.start >= span.start)
  let at = first - 1
  while (at > 0 && first - at <= 3 && tokens[at]?.tag === 'DET') at -= 1
  const isJoined = joinsClause.has(tokens[at - 1]?.lower ?? '') && /^[,;]$/.test(tokens[at - 2]?.text ?? '')
  if (at < 3 || !opensPlace.has(tokens[at]?.lower ?? '') || !(isJoined || tokens[at - 1]?.text === ';')) return null
  const next = tokens.findIndex((token) => token.start >= span.end)
  const follows = tokens[tokens[next]?.text === ',' ? next + 1 : next]
  if (follows === undefined || !['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON'].includes(follows.tag)) return null
  return firstWithin(acts, here, { start: span.end, end: sentence.end })
}

/** The act of some that is told first among the characters of a span; null where none is. */
function firstWithin(acts: readonly ActMention[], here: readonly number[], { start, end }: Span): number | null {
  const startOf = (i: number) => (acts[i] as ActMention).trigger.start
  return here.filter((i) => startOf(i) >= start && startOf(i) < end).reduce<number | null>((first, i) => (first === null || startOf(i) < startOf(first) ? i : first), null)
}

/** The first act behind a time that opens a further clause ('; on 3 May', ', and two weeks ago'), whatever the parse hangs it on. Null where it opens none. */
function openedByTime(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const { tokens } = sentence
  let at = tokens.findIndex((token) => token.start >= span.start) - 1
  for (let steps = 0; at > 0 && steps < 3 && (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'DET' || beforeTimes.has(tokens[at]?.lower ?? '')); steps += 1) at -= 1
  // 'and that on 13 August 2016'
  if (tokens[at]?.lower === 'that') at -= 1
  const isJoined = joinsClause.has(tokens[at]?.lower ?? '') && /^[,;]$/.test(tokens[at - 1]?.text ?? '')
  if (at < 3 || !(isJoined || tokens[at]?.text === ';')) return null
  const next = tokens.findIndex((token) => token.start >= span.end)
  const follows = tokens[tokens[next]?.text === ',' ? next + 1 : next]
  if (next < 0 || follows === undefined || !(tokens[next]?.text === ',' || ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'ADV'].includes(follows.tag) || /^(?:at|more|about)$/.test(follows.lower))) return null
  return firstWithin(acts, here, { start: span.end, end: tokens.find((token) => token.start >= span.end && token.text === ';')?.start ?? sentence.end })
}

const beforeTimes: ReadonlySet<string> = new Set(['on', 'in', 'at', 'by', 'during', 'since'])

/**
 * 'Tyres were burnt on roads in Yala, and banners were hung from bridges in Rueso': where the parse hangs a place on an act of another main
 * clause, the nearest act of its own clause. Null where the parse stays in the clause, or no act is told in it.
 */
function ofOwnClause(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, span: Span): number | null {
  if (owner === null) return null
  const own = mainClause(sentence, span)
  if (mainClause(sentence, (acts[owner] as ActMention).trigger) === own) return null
  return nearest(acts, here.filter((i) => mainClause(sentence, (acts[i] as ActMention).trigger) === own), span, sentence)
}

/** True for a day of a main clause with a subject and a verb of its own that tells no act, where the parse hangs it on the clause before. */
function isOfClauseWithoutAct(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, span: Span): boolean {
  const own = mainClause(sentence, span)
  if (own === 0 || (owner !== null && mainClause(sentence, (acts[owner] as ActMention).trigger) >= own)) return false
  return !here.some((i) => mainClause(sentence, (acts[i] as ActMention).trigger) === own)
}

/** Which main clause of its sentence a span begins in, counted from 0. */
function mainClause(sentence: Sentence, { start }: Span): number {
  return clauseEnds(sentence).filter((end) => end <= start).length
}

/** The act last told before a time that the parse makes the subject of a verb which has one already; null elsewhere. */
function beforeSecondVerb(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const i = headOfSpan(sentence, span)
  const { relation, head } = i < 0 ? { relation: '', head: -1 } : tokenAt(sentence, i)
  if (!relation.startsWith('nsubj') || head < i || !dependents(sentence, head, 'nsubj', 'nsubj:pass').some((at) => at < i && at >= 0)) return null
  const inClause = here.filter((at) => (acts[at] as ActMention).trigger.end <= span.start && (acts[at] as ActMention).token !== head)
  return inClause.findLast((at) => tokenAt(sentence, (acts[at] as ActMention).token).tag === 'VERB') ?? null
}

/** Where the main clauses of a sentence end that go on behind ', and' with a subject and a finite verb of their own. */
const clauseEnds = onceFor(({ tokens }: Sentence): readonly number[] => tokens.flatMap((token, i) => {
  if (!/^[,;]$/.test(token.text) || !joinsClause.has(tokens[i + 1]?.lower ?? '') || !(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(tokens[i + 2]?.tag ?? '') || possessives.includes(tokens[i + 2]?.lower ?? ''))) return []
  const rest = tokens.slice(i + 2, i + 11)
  const stop = rest.findIndex(({ tag, text }) => tag === 'PUNCT' && text !== '-' && text !== '’')
  const verb = rest.slice(0, stop < 0 ? rest.length : stop).findIndex(({ fine }) => fine === 'VBD' || fine === 'VBZ' || fine === 'VBP')
  return verb > 0 ? [token.start] : []
}))

const opensPlace: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around'])
const joinsClause: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas'])

/** The words of a sentence before a span, with single spaces. */
function wordsBefore(sentence: Sentence, span: Span): string {
  return wordsBetween(sentence, sentence.start, span.start)
}

/**
 * 'In 2011 two men were jailed for the murder of a judge in Dola in December 1982': what stands behind the act that somebody is held or
 * sentenced for is told of that act. Null where none is told, or where another clause has begun.
 */
function chargeBehind(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): { readonly holding: number; readonly charge: number } | null {
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
function isDayOfCharge(sentence: Sentence, { trigger }: ActMention, { span, value }: TimeMention, publishedAt: string | null): boolean {
  if (value === null || !value.rule.startsWith('date/') || value.earliest === null || (publishedAt !== null && value.earliest > publishedAt)) return false
  return !sentence.tokens.some(({ text, start, end }) => text === ',' && start >= trigger.end && end <= span.start)
}

/** True for a day behind a verb that tells what somebody is held or sentenced for. */
function isOfWhatIsCharged(sentence: Sentence, { type, trigger }: ActMention, span: Span): boolean {
  if ((type !== 'liberty.sentence' && type !== 'liberty.arrest') || trigger.end > span.start) return false
  const between = sentence.tokens.filter(({ start, end }) => start >= trigger.end && end <= span.start)
  const charge = between.findIndex(({ lower, fine }, i) => ['of', 'for', 'with', 'over'].includes(lower) && ['VBG', 'VBN'].includes(between.slice(i + 1).find(({ tag }) => tag !== 'ADV')?.fine ?? fine))
  return charge >= 0 && !between.slice(charge).some(({ text, fine }, i, rest) => text === ',' && fine === ',' && rest[i + 1]?.fine === 'VBD')
}

/** 'in the Dola High Court': a town in the name of the court that somebody stands before. */
function isOfCourt(sentence: Sentence, { span, use }: PlaceMention): boolean {
  if (use !== 'part_of_name') return false
  const next = sentence.tokens.findIndex((token) => token.start >= span.end)
  const first = sentence.tokens.findIndex((token) => token.start >= span.start)
  const before = sentence.tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower)
  // 'in the Dola High Court', 'On Tuesday the Dola Regional Court sentenced', 'The Dola District Court'
  return next > 0 && (first === 0 || before.some((word) => word === 'in' || word === 'at' || word === 'before' || word === 'the')) && /^(?:(?:high|district|regional|city|criminal|crown|supreme|magistrates?['\u2019]?|assize|military|special|central|county|appeals?) ){0,2}(?:court|assizes|tribunal)\b/.test(sentence.tokens.slice(next, next + 4).map(({ lower }) => lower).join(' '))
}

function courtAct(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], place: PlaceMention): number | null {
  return isOfCourt(sentence, place) ? (here.find((i) => (acts[i] as ActMention).type === 'liberty.sentence') ?? null) : null
}

/** 'Omar Vale, who was arrested in Dola, said that he had been in Orsk': the acts of a sentence without those told before the verb of saying, for what only the words behind it tell. */
function actsBeside(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): readonly number[] {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; i >= 0 && guard < 8; guard += 1) {
    const { relation, head } = tokenAt(sentence, i)
    const verb = head < 0 ? undefined : tokenAt(sentence, head)
    if (verb !== undefined && head < i && relation === 'ccomp' && sayingVerbsOf(verb.lemma).length > 0) return here.filter((at) => (acts[at] as ActMention).trigger.start > verb.start)
    i = head
  }
  return here
}

/** The arrest, trial or sentence of which words before an act say that it is for that act. */
function holdingOf(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], charge: Span): number | undefined {
  return here.find((i) => {
    const held = acts[i] as ActMention
    return (held.type === 'liberty.sentence' || held.type === 'liberty.arrest') && held.trigger.end <= charge.start && chargeWords.test(` ${wordsBetween(sentence, tokenAt(sentence, held.token).end, charge.start)}`)
  })
}

/** 'The trial of two men accused of killing Omar Vale began in Dola yesterday': what a verb behind the charge is told with is told of the trial, where the parse hangs it on the charge. */
function holdingAround(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, span: Span): number | null {
  const charge = owner === null ? undefined : acts[owner]
  if (charge === undefined || charge.trigger.end > span.start) return null
  const isParted = sentence.tokens.some((each, i) => each.fine === 'VBD' && each.start > charge.trigger.end && each.end <= span.start && beginVerbs.has(each.lemma) && !here.some((k) => (acts[k] as ActMention).token === i))
  return isParted ? (holdingOf(sentence, acts, here, charge.trigger) ?? null) : null
}

const beginVerbs: ReadonlySet<string> = new Set(['begin', 'open', 'start', 'resume', 'continue', 'end', 'close', 'adjourn', 'take'])

function wordsBetween(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens.filter((token) => token.start >= from && token.end <= to).map(({ lower }) => lower).join(' ')
}

/** A time that only a figure to compare with is of: behind 'compared with' or 'up from', in the same clause. */
function isOfComparison(sentence: Sentence, span: Span): boolean {
  const words = wordsBefore(sentence, span)
  // 'more than in 2019'; but 'injured more than 40 on Sunday'
  return /\b(?:compared (?:with|to)|up from|down from|as against|versus)\b[^,;]*$|\b(?:higher|lower|more|fewer) than(?: (?:in|during|for|all of|the same (?:month|week|period|time) (?:in|of)?))*$/.test(words)
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

const countsSince = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|worst|biggest|largest|heaviest|\p{L}+iest)\b[^.;,]{0,40} since$|\btimes? since$/u

/** 'The old remember January 1990, when troops fired on a procession': the clause that is of the time before it, to the next stop. */
function whenClause(sentence: Sentence, span: Span): Span | null {
  const next = sentence.tokens.findIndex((token) => token.start >= span.end)
  const [first, second] = [sentence.tokens[next], sentence.tokens[next + 1]]
  const when = first?.lower === 'when' ? first : first?.text === ',' && second?.lower === 'when' ? second : null
  // 'the day last May when': the words say themselves which day it is
  const before = sentence.tokens.findLast((token) => token.end <= span.start)
  if (when === null || before?.tag === 'NOUN') return null
  const stop = sentence.tokens.find((token) => token.start > when.end && token.text === ';')
  return { start: when.end, end: stop?.start ?? sentence.end }
}

/** 'an attempt on his life in Lira in 2021': the act told by a noun before a time, with no verb between. */
function rightBefore(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const last = here.findLast((i) => (acts[i] as ActMention).trigger.end < span.start && tokenAt(sentence, (acts[i] as ActMention).token).tag === 'NOUN') ?? null
  const isApart = last !== null && sentence.tokens.some(({ tag, start, end }) => tag === 'VERB' && start > (acts[last] as ActMention).trigger.end && end < span.start)
  return isApart ? null : last
}

/** 'had received 12 bodies by Saturday morning': up to when is not the day that the next sentences are of. */
function isUpTo(sentence: Sentence, span: Span): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= span.start)
  return ['by', 'until', 'till'].includes(sentence.tokens[at - 1]?.lower ?? '')
}

/** '"It was a Friday, the sixth of May," she says.', 'It was market day, Sunday 27 March.': what a witness tells next is of that day. */
function isDayOfTelling(sentence: Sentence): boolean {
  const words = sentence.tokens.filter(({ tag }) => tag !== 'PUNCT').slice(0, 2).map(({ lower }) => lower)
  return words[0] === 'it' && (words[1] === 'was' || words[1] === 'happened' || words[1] === 'began')
}

/** 'the November uprising', 'the July 2009 attack': an event with a date of its own happened, whatever is said of it here. */
function asNamedEvent(sentence: Sentence, act: ActMention, times: readonly TimeMention[]): ActMention {
  if (act.modality === 'asserted' || act.polarity === 'denies' || !isDefinite(sentence, act)) return act
  const dated = times.some((time) => time.timex === 'DATE' && time.span.end <= act.trigger.start && act.trigger.start - time.span.end < 24)
  return dated ? { ...act, modality: 'asserted' } : act
}

/** 'Six men detained in the prison have begun a hunger strike': where they are held says who they are, and is no arrest of today. */
function asDescription(sentence: Sentence, acts: readonly ActMention[], times: readonly TimeMention[], act: ActMention): ActMention {
  if (act.type !== 'liberty.arrest' || act.modality !== 'asserted' || times.length > 0 || plainRelation(tokenAt(sentence, act.token)) !== 'acl') return act
  const who = tokenAt(sentence, act.token).head
  const strike = acts.some((other) => other.sentence === act.sentence && other.type === 'protest.hunger' && other.arguments.some(({ role, head }) => role === 'participant' && head === who))
  return strike ? { ...act, modality: 'background' } : act
}

/** 'condemned the attacks on a union, which killed nine people': what they did is told at once. */
function didWhatFollows({ tokens }: Sentence, noun: number): boolean {
  const next = tokens.findIndex(({ tag, lower }, i) => i > noun && (tag === 'VERB' || tag === 'AUX' || lower === 'which' || lower === 'that'))
  return next > 0 && ['which', 'that'].includes(tokens[next]?.lower ?? '') && tokens[next + 1]?.fine === 'VBD' && harmingVerbs.has(tokens[next + 1]?.lemma ?? '')
}

/** 'killed 14 militants in air strikes': those in which so many were harmed, though the parse hangs them on the number. */
function isWhereSomeDied(sentence: Sentence, noun: number): boolean {
  const { relation, head } = tokenAt(sentence, noun)
  if (!relation.startsWith('nmod') || !['in', 'during'].includes(caseOf(sentence, noun)) || dependents(sentence, head, 'nummod').length === 0) return false
  const { head: verb, relation: role } = tokenAt(sentence, head)
  return verb >= 0 && ['obj', 'nsubj:pass'].includes(role) && harmingVerbs.has(tokenAt(sentence, verb).lemma)
}

/**
 * 'called for an end to the bombings': a plural noun of violence without number, time, place, another act that it is told with or
 * a verb by which it takes place names a kind of act, no incident.
 */
function asKind(sentence: Sentence, act: ActMention, tied: boolean): ActMention {
  const token = tokenAt(sentence, act.token)
  // 'as he called for an end to the fighting': which one is known
  if (act.modality === 'asserted' && act.type === 'battle.clash' && /\b(?:end|halt) (?:to|of) (?:the |all )?$/.test(`${wordsBefore(sentence, act.trigger)} `)) return { ...act, modality: 'background' }
  if (act.modality !== 'asserted' || act.outcome || !harmfulFamilies.has(familyOf(act.type)) || token.tag !== 'NOUN' || token.fine !== 'NNS' || tied) return act
  if (dependents(sentence, act.token, 'nummod').length > 0 || act.target !== null || didWhatFollows(sentence, act.token)) return act
  const governor = token.head < 0 ? null : tokenAt(sentence, token.head)
  if (governor === null) return act
  const relation = plainRelation(token)
  if (isWhereSomeDied(sentence, act.token)) return act
  if (relation === 'nsubj' || (relation === 'obj' && (lightVerbs.has(governor.lemma) || sufferVerbs.has(governor.lemma)))) return act
  return { ...act, modality: 'background' }
}

/** The token of a span that hangs on something outside it. */
export function headOfSpan(sentence: Sentence, span: Span): number {
  let fallback = -1
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = tokenAt(sentence, i)
    if (token.start >= span.end) break
    if (token.end <= span.start) continue
    fallback = i
    if (token.head < 0) return i
    const head = tokenAt(sentence, token.head)
    if (head.start >= span.end || head.end <= span.start) {
      if (token.tag !== 'ADP' && token.tag !== 'DET' && token.tag !== 'PUNCT') return i
    }
  }
  return fallback
}

/** True where the nearest verb above is a participle or relative clause that tells no act. */
function isAside(sentence: Sentence, span: Span): boolean {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'VERB') return plainRelation(token) === 'acl'
    i = token.head
  }
  return false
}

/** True for a time since when something lasts that a clause with a verb in the perfect tells, and that is no act. */
function isSinceOfAside(sentence: Sentence, { span, value }: TimeMention, governs: ReadonlyMap<number, number>): boolean {
  if (value?.rule.endsWith('/since') !== true) return false
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (governs.has(i)) return false
    if (token.tag === 'VERB') {
      const isClause = /^(?:acl:relcl|advcl|acl)$/.test(token.relation) || dependents(sentence, i, 'advmod', 'nsubj').some((at) => /^W/.test(tokenAt(sentence, at).fine))
      return isClause && dependents(sentence, i, 'aux').some((at) => /^(?:have|has|had)$/.test(tokenAt(sentence, at).lower))
    }
    i = token.head
  }
  return false
}

/** True where a day hangs on a participle that tells no act, behind a noun with a verb of its own behind both. */
function isDayOfAside(sentence: Sentence, span: Span, governs: ReadonlyMap<number, number>): boolean {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (governs.has(i)) return false
    if (token.tag === 'VERB') {
      const noun = token.head < 0 ? undefined : tokenAt(sentence, token.head)
      // 'the gunman, a soldier who served in Iraq in 2011, opened fire'
      const closes = sentence.tokens.find(({ start }) => start >= span.end)?.text === ','
      if (token.relation === 'acl:relcl' && closes && noun !== undefined && /^(?:nsubj|appos)/.test(noun.relation)) return true
      return plainRelation(token) === 'acl' && token.fine === 'VBN' && noun !== undefined && noun.relation.startsWith('nsubj') && noun.head > i
    }
    i = token.head
  }
  return false
}

/** What those who tell of something do before or after it. */
const cameOrWent: ReadonlySet<string> = new Set(['arrive', 'leave', 'return', 'visit', 'travel', 'tour'])

/** 'a priest who left the town on Sunday said': what those who speak did besides, and no act of what they tell. */
function isOfTeller(sentence: Sentence, span: Span, governs: ReadonlyMap<number, number>): boolean {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0 && tokenAt(sentence, i).tag !== 'VERB'; guard += 1) i = governs.has(i) ? -1 : tokenAt(sentence, i).head
  if (i < 0 || governs.has(i) || tokenAt(sentence, i).tag !== 'VERB' || !cameOrWent.has(tokenAt(sentence, i).lemma)) return false
  const says = (verb: number) => verb >= 0 && !governs.has(verb) && sayingVerbsOf(tokenAt(sentence, verb).lemma).length > 0
  // 'They attacked us", Omar Vale, who arrived on Sunday, said': the parse has him say that he arrived
  if (dependents(sentence, i, 'nsubj').some((at) => tokenAt(sentence, at).lower === 'who') && tokenAt(sentence, i).relation === 'ccomp') return says(tokenAt(sentence, i).head)
  if (plainRelation(tokenAt(sentence, i)) !== 'acl') return false
  let noun = tokenAt(sentence, i).head
  for (let guard = 0; guard < 3 && noun >= 0 && tokenAt(sentence, noun).relation === 'appos'; guard += 1) noun = tokenAt(sentence, noun).head
  if (noun < 0) return false
  const { relation, head } = tokenAt(sentence, noun)
  return relation.startsWith('nsubj') && says(head)
}

/** True for a time right beside its verb: one that opens the sentence belongs to what is told. */
function standsBeside(sentence: Sentence, span: Span, verb: Token): boolean {
  return sentence.tokens.filter((each) => each.start >= Math.min(verb.end, span.end) && each.end <= Math.max(verb.start, span.start)).length <= 2
}

/** 'On Sunday the army publicly admitted that soldiers had killed six': what is owned up to happened before, wherever the day stands. */
function isOwningUp({ lemma }: Token): boolean {
  return sayingVerbsOf(lemma).some(({ verb, particle }) => verb.class === 'accepts' && particle === null)
}

/** 'Police say at about 9:30 p.m. Thursday one of the boys fired a shot': an hour right behind the verb, with more behind it, is of what is said. */
function opensSaid(sentence: Sentence, { span, timex }: TimeMention, verb: Token): boolean {
  if (timex !== 'TIME' || span.start < verb.end || !/\d/.test(wordsBetween(sentence, span.start, span.end))) return false
  const [next, ...behind] = sentence.tokens.filter(({ start }) => start >= span.end)
  return next !== undefined && next.tag !== 'PUNCT' && !/^(?:press|news|briefing|conference)$/.test(next.lower) && [next, ...behind].some(({ fine }) => fine === 'VBD' || fine === 'VBN')
}

/** '..., their lawyer said on Sunday': the words of who tells it stand behind what is told, and the day with them. */
function isSaidBehind(sentence: Sentence, span: Span, verb: Token): boolean {
  if (!['say', 'report', 'announce', 'confirm'].includes(verb.lemma) || span.start < verb.end || sentence.end - span.end > 2) return false
  if (verb.relation === 'parataxis') return true
  // Where the parse lost its way: '..., the ombudsman's office said on Friday.'
  const at = sentence.tokens.indexOf(verb)
  const comma = sentence.tokens.findLastIndex((token, i) => i < at && token.text === ',')
  return comma >= 0 && at - comma <= 6 && at - comma >= 2 && sentence.tokens.slice(comma + 1, at).every((token) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON'].includes(token.tag))
}

/** The verb of saying that a time hangs on, or null where it hangs on something that happened: 'gunfire was reported at noon'. */
function verbOfSaying(sentence: Sentence, span: Span): Token | null {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 4 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'VERB') return isTelling(sentence, i) ? token : null
    // 'The year 2023 saw 96 disappearances': a year says nothing
    if (guard === 0 && token.relation === 'nsubj' && token.head >= 0 && ['see', 'witness'].includes(tokenAt(sentence, token.head).lemma)) return null
    i = token.head
  }
  return null
}

/** 'It was reported today that four were killed on 10 March': the day of the report. */
function isSaidByNobody(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'nsubj', 'expl').some((i) => tokenAt(sentence, i).lower === 'it') && dependents(sentence, verb, 'ccomp', 'csubj', 'acl', 'advcl').some((i) => dependents(sentence, i, 'mark').some((mark) => tokenAt(sentence, mark).lower === 'that'))
}

/** True for verbs of saying; 'found' says only what a clause behind it tells: 'a commission found in 2014 that 13 were killed'. */
function isTelling(sentence: Sentence, verb: number): boolean {
  const { lemma } = tokenAt(sentence, verb)
  // 'During the month of March our volunteers recorded 21 killings': when they were
  if (countingVerbs.has(lemma) && dependents(sentence, verb, 'obj').length > 0) return false
  if ((isPassive(sentence, verb) && !isSaidByNobody(sentence, verb)) || lemma === 'call' || sayingVerbsOf(lemma).length === 0) return false
  // 'Crowds have today answered the call'
  if (lemma === 'answer' && dependents(sentence, verb, 'obj').length > 0) return false
  // 'The rebels answered on Tuesday with an ambush'
  if (repayingVerbs.has(lemma) && dependents(sentence, verb, 'obl').some((i) => caseOf(sentence, i) === 'with')) return false
  return lemma !== 'find' || dependents(sentence, verb, 'ccomp').length > 0
}

/** 'Lind, minister until May 2019, was shot', 'president from 2010 to 2015': when somebody was something. */
function isTermOfOffice(sentence: Sentence, span: Span): boolean {
  const i = headOfSpan(sentence, span)
  if (i < 0 || !/^(?:until|till|from|since|between)$/.test(caseOf(sentence, i))) return false
  const { head, relation } = tokenAt(sentence, i)
  return head >= 0 && head < i && relation.startsWith('nmod') && isPersonNoun.has(tokenAt(sentence, head).lemma)
}

/** 'in a report released on Friday', 'a statement last Friday': the day of a paper, whatever act the parse climbs to. */
function isOfPublication(sentence: Sentence, span: Span): boolean {
  const at = sentence.tokens.findIndex((token) => token.end > span.start)
  const before = sentence.tokens.slice(Math.max(0, at - 5), at).filter((token) => token.tag !== 'ADP' && token.tag !== 'DET' && token.tag !== 'ADJ')
  const last = before.at(-1)
  if (last === undefined) return false
  // 'were killed by rebels, according to army sources today'
  if (/\baccording to [\w -]{1,60}$/.test(wordsBefore(sentence, span))) return true
  // 'a customs post on Saturday' is no paper.
  if (last.lemma === 'post' && /^(?:NOUN|PROPN)$/.test(sentence.tokens[at - 3]?.tag ?? '') && !mediaOfPosts.has(sentence.tokens[at - 3]?.lower ?? '')) return false
  if (paperNouns.has(last.lemma) && last.tag !== 'VERB') return true
  return paperVerbs.has(last.lemma) && (last.fine === 'VBN' || last.fine === 'VBD') && before.slice(0, -1).some((token) => paperNouns.has(token.lemma))
}

const mediaOfPosts: ReadonlySet<string> = new Set(['facebook', 'twitter', 'telegram', 'instagram', 'weibo', 'blog', 'media', 'x', 'tiktok', 'linkedin', 'internet'])

/** 'A Hermantown man was arrested', 'Ida Mbeki, 22, of Dola, was arrested': where one person is from; 'Mosul residents were shot' were there. */
export function isHome(sentence: Sentence, span: Span): boolean {
  const first = sentence.tokens.findIndex((each) => each.start >= span.start)
  const [named, comma, of] = [sentence.tokens[first - 3], sentence.tokens[first - 2], sentence.tokens[first - 1]]
  if (of?.lower === 'of' && comma?.text === ',' && (named?.tag === 'PROPN' || named?.tag === 'NUM')) return true
  // 'the Warsaw-based union said': where those who speak or act have their seat
  const behind = sentence.tokens.findIndex((each) => each.start >= span.end)
  if (behind >= 0 && /^[-‐‑–]$/.test(sentence.tokens[behind]?.text ?? '') && sentence.tokens[behind + 1]?.lower === 'based') return true
  const i = headOfSpan(sentence, span)
  const token = i < 0 ? undefined : tokenAt(sentence, i)
  // 'has lived in Abidjan since he was toppled'
  if (token !== undefined && token.head >= 0 && caseOf(sentence, i) === 'in' && homeVerbs.has(tokenAt(sentence, token.head).lemma)) return true
  // 'a woman from Dola was shot'
  const isFrom = token !== undefined && token.relation.startsWith('nmod') && caseOf(sentence, i) === 'from'
  if (token === undefined || !(isFrom || /^(?:compound|amod)$/.test(plainRelation(token))) || token.head < 0) return false
  const { fine, lemma } = tokenAt(sentence, token.head)
  return fine === 'NN' && homePeople.has(lemma)
}

const newsReceived = /\b(?:reports?|news|information|word|dispatch(?:es)?|messages?) (?:received|reaching|monitored|reaching us|arriving) (?:here )?(?:in|at)?$/

/** 'the Dola regional governor', 'the Dola native administration': where an office is of, which may be of all around. */
export function isOfOffice(sentence: Sentence, span: Span): boolean {
  const i = headOfSpan(sentence, span)
  const token = i < 0 ? undefined : tokenAt(sentence, i)
  if (token !== undefined && isOfSpeaker(sentence, i)) return true
  if (token === undefined || !/^(?:compound|amod|nmod)$/.test(plainRelation(token)) || token.head < i || dependents(sentence, i, 'case').length > 0) return false
  return officeNouns.has(tokenAt(sentence, token.head).lemma)
}

/** 'the emir of Dola told reporters': whose office it is that speaks. */
function isOfSpeaker(sentence: Sentence, place: number): boolean {
  const { head } = tokenAt(sentence, place)
  if (head < 0 || head > place || caseOf(sentence, place) !== 'of' || !holdersOfOffice.has(tokenAt(sentence, head).lemma)) return false
  const { relation, head: verb } = tokenAt(sentence, head)
  return relation.startsWith('nsubj') && verb >= 0 && sayingVerbsOf(tokenAt(sentence, verb).lemma).length > 0
}

const holdersOfOffice: ReadonlySet<string> = new Set(['emir', 'mayor', 'bishop', 'archbishop', 'sultan', 'chief', 'chairman', 'prefect', 'commissioner', 'imam', 'governor', 'king', 'chairperson', 'administrator', 'councillor'])

const officeNouns: ReadonlySet<string> = new Set(['governor', 'administration', 'governorate', 'government', 'prefecture', 'prefect', 'authority', 'council', 'ministry', 'commissioner'])

const homeVerbs: ReadonlySet<string> = new Set(['live', 'reside', 'dwell', 'settle'])

const homePeople: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'teenager', 'teen', 'youth', 'resident', 'native', 'mother', 'father', 'couple'])

/** True for a place that somebody is brought, sent or flees to, or that a traveller set out from. */
export function isDestination(sentence: Sentence, span: Span): boolean {
  const i = headOfSpan(sentence, span)
  if (i < 0) return false
  // 'a Garissa-bound bus'
  const behind = sentence.tokens.findIndex((token) => token.start >= span.end)
  if (behind > 0 && sentence.tokens[behind]?.text === '-' && sentence.tokens[behind + 1]?.lower === 'bound') return true
  const preposition = caseOf(sentence, i)
  const head = tokenAt(sentence, i).head
  if (head < 0) return false
  const { lemma } = tokenAt(sentence, head)
  if (preposition === 'from') return travelVerbs.has(lemma) || sendingVerbs.has(lemma)
  // 'blocked the highway to the capital'
  if (preposition === 'to' && sentence.tokens.some((token, at) => at < i && i - at <= 3 && isRoadNoun.has(token.lemma))) return true
  if (['in', 'at', 'near'].includes(preposition) && (isWhereBrought(sentence, i) || isWhereJudged(sentence, i))) return true
  // 'a force moved into Dola': what it did, it did there
  if (preposition === 'into' && ['move', 'come', 'go', 'drive', 'head'].includes(lemma) && agentsOf(sentence, head).some((at) => armedNouns.has(tokenAt(sentence, at).lemma) || movingIn.has(tokenAt(sentence, at).lemma))) return false
  return ['to', 'into', 'toward', 'towards', 'for'].includes(preposition) && motionVerbs.has(lemma)
}

const movingIn: ReadonlySet<string> = new Set(['force', 'unit', 'patrol', 'convoy', 'column', 'settler', 'tank', 'bulldozer', 'vehicle', 'police', 'raider'])

/** 'brought before an investigating judge in Agadir': the town of who somebody was brought before. */
function isWhereJudged(sentence: Sentence, place: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, place - 8), place).map(({ lower }) => lower).join(' ')
  return /\b(?:brought|taken|presented|led|hauled) before (?:an? |the )?(?:[\w-]+ ){0,2}(?:judge|court|magistrate|prosecutor|tribunal) (?:in|at)$/.test(words)
}

/** 'was taken to the hospital in Pasto', 'sent to a prison near Dola': the town of the house somebody was brought to. */
function isWhereBrought(sentence: Sentence, place: number): boolean {
  const preposition = dependents(sentence, place, 'case')[0] ?? -1
  const house = preposition - 1
  if (house < 2 || tokenAt(sentence, house).tag !== 'NOUN') return false
  let at = house - 1
  while (at > 0 && house - at <= 4 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokenAt(sentence, at).tag)) at -= 1
  if (tokenAt(sentence, at).lower !== 'to') return false
  return sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lemma, tag }) => tag === 'VERB' && motionVerbs.has(lemma))
}

/** 'the July 2009 attack': a date right before a noun of action is that act's own. */
function datedNoun(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  for (const i of here) {
    const act = acts[i] as ActMention
    if (tokenAt(sentence, act.token).tag !== 'NOUN' || act.trigger.start < span.end) continue
    const between = sentence.tokens.filter((token) => token.start >= span.end && token.end <= act.trigger.start)
    if (between.length <= 2 && between.every((token) => token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADV')) return i
  }
  return null
}

function climb(sentence: Sentence, span: Span, governs: ReadonlyMap<number, number>, adverbial = false): { act: number | null; toRoot: boolean } {
  let i = headOfSpan(sentence, span)
  if (adverbial) i = belowVerb(sentence, i, governs)
  let act: number | null = null
  // A phrase hanging on a noun inside another act's argument frames nothing.
  let toRoot = true
  for (let guard = 0; i >= 0 && guard < sentence.tokens.length; guard += 1) {
    const owner = governs.get(i)
    if (owner !== undefined && act === null) act = owner
    const token = tokenAt(sentence, i)
    const relation = plainRelation(token)
    if (token.head >= 0 && (relation === 'acl' || relation === 'nmod' || (relation === 'ccomp' && sayingVerbsOf(tokenAt(sentence, token.head).lemma).length === 0)) && guard > 0) toRoot = false
    // 'died in Bondo, where a post had been stoned the previous night'
    if (relation === 'advcl' && token.tag === 'VERB' && isPluperfect(sentence, i)) toRoot = false
    if (guard === 0 && token.head >= 0) {
      const head = tokenAt(sentence, token.head)
      if (!['VERB', 'AUX', 'ADJ'].includes(head.tag) || relation === 'conj') toRoot = false
    }
    if (token.head >= 0 && partedBySemicolon(sentence, token, tokenAt(sentence, token.head))) return { act, toRoot: false }
    i = token.head
  }
  return { act, toRoot }
}

/** 'carried out an operation against bandits near Dola on Tuesday.': 'on' and a day at the end say when it was, whatever noun the parser hangs them on. */
function closesSentence(sentence: Sentence, span: Span): boolean {
  const from = sentence.tokens.findIndex((token) => token.end > span.start)
  return from > 0 && sentence.tokens[from - 1]?.lower === 'on' && sentence.tokens.every((token) => token.start < span.end || token.tag === 'PUNCT')
}

/** The noun nearest below a verb on the way up from a token; the token itself where an act stands between. */
function belowVerb(sentence: Sentence, from: number, governs: ReadonlyMap<number, number>): number {
  let i = from
  for (let guard = 0; i >= 0 && guard < 8; guard += 1) {
    const { head } = tokenAt(sentence, i)
    if (head < 0 || governs.has(head)) return from
    if (tokenAt(sentence, head).tag === 'VERB') return i
    i = head
  }
  return from
}

/** 'The men came back on Monday while the dead were being buried and killed four': the act whose verb goes on, behind 'and', with the one a time hangs on; null where none does. */
function conjoinedWith(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  let verb = headOfSpan(sentence, span)
  for (let guard = 0; verb >= 0 && tokenAt(sentence, verb).tag !== 'VERB' && guard < 4; guard += 1) verb = tokenAt(sentence, verb).head
  if (verb < 0 || tokenAt(sentence, verb).fine !== 'VBD') return null
  return here.find((i) => {
    const { token } = acts[i] as ActMention
    return tokenAt(sentence, token).head === verb && plainRelation(tokenAt(sentence, token)) === 'conj' && tokenAt(sentence, token).fine === 'VBD' && dependents(sentence, token, 'nsubj', 'nsubj:pass').length === 0
  }) ?? null
}

/** The act of the sentence nearest to a span, the same clause first. */
function nearest(acts: readonly ActMention[], here: readonly number[], span: Span, sentence: Sentence): number | null {
  let best: number | null = null
  let bestDistance = Infinity
  for (const i of here) {
    const act = acts[i] as ActMention
    // 'Shelling kills 9 in El Fasher; army denies hitting market in Nyala': behind the semicolon another thing is told.
    if (partedBySemicolon(sentence, act.trigger, span)) continue
    const distance = Math.min(Math.abs(act.trigger.start - span.end), Math.abs(span.start - act.trigger.end))
    const penalty = contains(act.clause, span) ? 0 : (sentence.end - sentence.start) / 2
    if (distance + penalty < bestDistance) {
      bestDistance = distance + penalty
      best = i
    }
  }
  return best
}

/** True where a semicolon with a verb behind it stands between two spans of a sentence. */
export function partedBySemicolon(sentence: Sentence, a: Span, b: Span): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)]
  return partingSemicolons(sentence).some((mark) => mark.start >= from && mark.end <= to)
}

/** The semicolons with a verb behind them. */
const partingSemicolons = onceFor(({ tokens }: Sentence) => tokens.filter((token, i) => token.text === ';' && tokens.slice(i + 1, i + 14).some(({ tag, fine }) => tag === 'VERB' || fine === 'VBD')))

const sharing = new Set(['conj', 'advcl', 'xcomp', 'parataxis', 'obj', 'nsubj', 'obl'])

/** The act a clause shares its circumstances with: coordinated, adverbial or complement clauses, not nouns inside a noun. */
function parentOf(sentence: Sentence, act: ActMention, governs: ReadonlyMap<number, number>, self: number): number | null {
  let i = act.token
  for (let guard = 0; guard < 12; guard += 1) {
    const token = tokenAt(sentence, i)
    if (token.head < 0) return null
    const relation = plainRelation(token)
    if (!sharing.has(relation)) return null
    // A noun inside an object or oblique shares only with outcome verbs ('the blast killed five').
    i = token.head
    const owner = governs.get(i)
    if (owner !== undefined && owner !== self) return owner
  }
  return null
}

const toldBefore: ReadonlySet<string> = new Set([...pointers, ...possessives, 'such'])

function isDefinite(sentence: Sentence, act: ActMention): boolean {
  const token = tokenAt(sentence, act.token)
  if (token.tag === 'VERB' || token.tag === 'ADJ') return false
  // 'the body of a rubber tapper was found': told for the first time
  if (remainsNouns.has(token.lemma) && dependents(sentence, act.token, 'nmod').some((i) => caseOf(sentence, i) === 'of' && dependents(sentence, i, 'det').some((at) => /^an?$/.test(tokenAt(sentence, at).lower)))) return false
  // 'His body was found': somebody's, of whom was told, and no act that was
  if (remainsNouns.has(token.lemma) && dependents(sentence, act.token, 'nmod:poss').length > 0) return false
  return sentence.tokens.some(
    (each, i) =>
      each.head === act.token && i < act.token && (toldBefore.has(each.lower) || (each.tag === 'DET' && toldBefore.has(each.lemma))),
  )
}
