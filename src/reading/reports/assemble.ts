import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Actor, ParticipantValue } from '../../record/actor.ts'
import type { Attribution } from '../../record/attribution.ts'
import { originKey, speakerOf } from '../../record/attribution.ts'
import type { Claim, ClaimValue, Modality } from '../../record/claim.ts'
import type { Count, Measure } from '../../record/count.ts'
import type { Document } from '../../record/document.ts'
import { passageAt } from '../../record/document.ts'
import { idFrom } from '../../record/id.ts'
import type { ActMention, ActorMention, PlaceMention, SpeechMention, TimeMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import type { Note } from '../../record/note.ts'
import type { PlaceValue } from '../../record/place.ts'
import type { Aggregation, Report } from '../../record/report.ts'
import type { Span } from '../../record/span.ts'
import { overlaps, wordsOf } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import type { AttachedCount } from './attach-counts.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import type { BlameMention } from './find-blame.ts'
import { actsOf } from './by-sentence.ts'
import { listedPlaces } from './choose-place.ts'
import type { TownsOfDocument } from './choose-town.ts'
import { townAround, townsOf } from './choose-town.ts'
import type { Telling } from './story.ts'
import { bestTime, days, isFuture } from './windows.ts'
import { isDeedOf } from './with-clauses.ts'
import { hasOwnDay, inStatistics, isOverIncidents, isRunningTotal } from './figures-of-many.ts'
import { isHeadline } from './headline.ts'
import { isOfInstances } from './instances.ts'
import { asPartsOfLists } from './part-of-whole.ts'
import { placesOf, placesOfTotal, within } from './places-of-telling.ts'
import { primaryType } from './primary-type.ts'
import { roleCandidates } from './role-candidates.ts'
import type { NamedVictim } from './named-victims.ts'
import { addRoles } from './role-claims.ts'
import type { AddClaim } from './add-claim.ts'
import { RoleReader } from './role-features.ts'
import type { Sections } from './sections.ts'
import { withPersonsCounted } from './sum-persons.ts'
import { addBlame, addStances } from './stances-and-blame.ts'
import { timeOf } from './time-of-telling.ts'
import { isChargeFor } from './two-incidents.ts'

/** All that the steps before found in one document. */
export interface Found {
  readonly document: Document
  readonly sections: Sections
  readonly tagged: TaggedText
  readonly placed: readonly PlacedAct[]
  readonly frames: readonly SentenceFrame[]
  readonly counts: readonly AttachedCount[]
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly actors: readonly Actor[]
  readonly actorMentions: readonly ActorMention[]
  readonly loaded: readonly Span[]
  readonly stances: readonly StanceMention[]
  readonly blame: readonly BlameMention[]
  readonly speech: readonly SpeechMention[]
  /** Named persons by the start of a description that takes them up ('the dockworker'). */
  readonly described: ReadonlyMap<number, Actor>
  /** Persons whom a list names among those harmed ('the victims were identified as ...'). */
  readonly named: readonly NamedVictim[]
  readonly attributionAt: (span: Span) => Attribution
}

/** 'denied involvement', 'claimed responsibility': somebody takes a stance to an act told near by. */
export interface StanceMention {
  readonly span: Span
  readonly sentence: number
  readonly stance: 'accepts' | 'denies'
  readonly of: 'act' | 'responsibility' | 'figure'
  /** Who takes it, when the words name somebody. */
  readonly who: Span | null
  /** Who accepts it did it: 'The general admitted that his men had fired' names his men. */
  readonly isDoer: boolean
}

/** Turns tellings into reports with their claims; each city of a list shared by one act becomes a report of its own. */
export function assembleReports(found: Found, tellings: readonly Telling[]): { reports: Report[]; notes: Note[] } {
  const notes: Note[] = []
  const hit = found.placed.flatMap(({ act }) => allTargets(act))
  const towns = townsOf(found.places, found.tagged, found.document.text, hit, (sentence) => isHeadline(found.document, found.tagged, sentence))
  const parts = tellings.flatMap((telling) => split(found, towns, telling))
  const totals = parts.flatMap(({ running }) => running)
  const drafts = parts.map((draft) => (draft.running.length > 0 ? draft : { ...draft, totals }))
  let reader: RoleReader | null = null
  const roles = () => (reader ??= new RoleReader({ tagged: found.tagged, acts: found.placed.map((each) => each.act), speech: found.speech, stances: found.stances }, roleCandidates(found.tagged, found.actors, found.actorMentions, found.described)))
  const reports = drafts.flatMap((draft) => {
    const report = reportOf(found, towns, draft, roles, notes)
    return report ? [report] : []
  })
  return { reports: addBlame(found, addStances(found, withLinks(found, reports))), notes }
}

/** A report before its claims are made: one telling, or a city of its list, or the totals told beside it. */
export interface Draft {
  readonly telling: Telling
  readonly places: readonly PlaceMention[]
  readonly placeRule: string | null
  readonly counts: readonly AttachedCount[]
  readonly isListed: boolean
  /** Running totals over many incidents; a draft that has them is no incident. */
  readonly running: readonly AttachedCount[]
  /** Totals told beside what is one, whose people are not its own. */
  readonly totals: readonly AttachedCount[]
  /** Set for a total that was told beside news, and for a town of a list that has its own day: the time it is of, which the telling's day is not. */
  readonly period?: TimeValue | null
}

/** Who says that three were killed and that nobody was killed speaks of two things: the figure of 0 is then of another incident. That no soldier was is of soldiers alone. */
function withoutRivalNoughts(found: Found, counts: readonly AttachedCount[]): AttachedCount[] {
  const says = (count: AttachedCount) => originKey(speakerOf(found.attributionAt(count.words)).label)
  const isOfOthers = (nought: AttachedCount, other: AttachedCount) => nought.part === 'subset' && nought.number.noun !== other.number.noun
  return counts.filter((count) => count.number.max !== 0 || !counts.some((other) => other.measure === count.measure && (other.number.min ?? 0) > 0 && says(other) === says(count) && !isOfOthers(count, other)))
}

/** True for a figure of houses, cars or shells; '214 deaths' counts people as '214 dead' does. */
function isOfThings({ number, measure }: AttachedCount): boolean {
  return number.unit === 'thing' && ownThings.has(measure)
}

const ownThings: ReadonlySet<Measure> = new Set(['structures_damaged', 'vehicles_damaged', 'munitions_fired'])

/** One verb over a list of cities gives one incident a city; counts given for the whole list keep it together. */
function split(found: Found, towns: TownsOfDocument, telling: Telling): Draft[] {
  const counts = withoutRivalNoughts(found, found.counts.filter((count) => count.act !== null && telling.acts.includes(count.act) && count.measure !== 'munitions_fired'))
  // 'Balkh: Hundreds marched in Mazar': the head of an item is no town of a list
  const section = found.sections.of(telling.first)
  const heads: readonly PlaceMention[] = section?.namesPlace === true ? section.places : []
  const listed = telling.acts.map((i) => listedPlaces((found.placed[i] as PlacedAct).places.filter((place) => !heads.includes(place)))).find((list) => list.length >= 2)
  // A bare plural ('shopkeepers in four towns') is no figure that would hold the towns together.
  if (listed && counts.every((count) => isOfThings(count) || (count.number.comparator === 'vague' && count.measure === 'participants')) && !isListOfFrames(found, telling)) {
    const daysOfTowns = daysInTurn(found, telling, listed)
    return listed.map((place, i) => ({ telling, places: [place], placeRule: null, counts: [], isListed: true, running: [], totals: [], ...(daysOfTowns === null ? {} : { period: daysOfTowns[i] as TimeValue }) }))
  }
  const { places, rule } = placesOf(found, towns, telling)
  // A sentence of statistics beside sentences of news: its figures are no figures of the news.
  const statistics = counts.filter((count) => inStatistics(found, count))
  const several = counts.filter((count) => isOverIncidents(found, count))
  const repeats = (count: AttachedCount) => several.some((other) => other.measure === count.measure && (other.number.best ?? other.number.min) === count.number.best && count.number.sentence < other.number.sentence)
  // 'Since the new year 40 were killed and driven out', '60 killed and 2,000 displaced': who was driven out in the sentence of a total is in it.
  const totals = counts.filter((count) => isRunningTotal(found, count))
  const isInTotal = (count: AttachedCount) => totals.includes(count) || (count.measure === 'displaced' && !hasOwnDay(found, count) && totals.some(({ number }) => number.sentence === count.number.sentence))
  const running = counts.filter((count) => isInTotal(count) || several.includes(count) || repeats(count) || (statistics.length < counts.length && statistics.includes(count)))
  const own = withPersonsCounted(asPartsOfLists(counts.filter((count) => !running.includes(count))))
  const draft = { telling, places, placeRule: rule, counts: own, isListed: false, running: [], totals: [] }
  if (running.length === 0) return [draft]
  const draftOfTotal = (total: Telling, { places, rule }: ReturnType<typeof placesOf>, figures: readonly AttachedCount[]): Draft => ({ ...draft, telling: total, places, placeRule: rule, counts: figures, running })
  const sentenceOf = (i: number) => (found.placed[i] as PlacedAct).act.sentence
  const beside = (count: AttachedCount) => (i: number) => count.act === i || count.number.sentence === sentenceOf(i)
  // 'In Dhaka there were marches.' and, in another paragraph, 'Since the start of the campaign four have been killed': news without a figure of its own.
  const passageOf = (sentence: number) => found.tagged.sentences[sentence]?.passage
  const ofTotals = new Set(running.map((count) => passageOf(count.number.sentence)))
  const isNews = (i: number) => {
    const placed = found.placed[i] as PlacedAct
    return !ofTotals.has(passageOf(sentenceOf(i))) && !isHeadline(found.document, found.tagged, sentenceOf(i)) && (placed.places.length > 0 || bestTime(placed) !== null)
  }
  // Where nothing but totals is told, the places that the acts' own words give stay.
  if (own.length === 0 && !telling.acts.some(isNews)) return [draftOfTotal(telling, rule === null ? { places, rule } : placesOfTotal(found, telling, { places, rule }), counts)]
  // '300 dead in a year' beside the news of one attack: a total of its own, with its own acts and period, never a figure of the attack.
  const actsOfTotal = telling.acts.filter((i) => running.some((count) => beside(count)(i)) && !own.some((count) => beside(count)(i)))
  const ofNews = telling.acts.filter((i) => !actsOfTotal.includes(i))
  const total: Telling = { ...telling, acts: actsOfTotal.length > 0 ? actsOfTotal : telling.acts }
  const news = ofNews.length > 0 ? { ...telling, acts: ofNews } : telling
  return [{ ...draft, telling: news }, { ...draftOfTotal(total, placesOfTotal(found, total, { places, rule }), running), period: periodOf(found, running, ofNews) }]
}

/** 'on Wednesday in Tabuk and on Thursday in Jeddah', 'began on 2 March in Tabuk and reached Jeddah two days later': a day for each town of a list, in turn; null where there are not as many days as towns. */
function daysInTurn(found: Found, { acts }: Telling, towns: readonly PlaceMention[]): TimeValue[] | null {
  const act = acts.map((i) => found.placed[i] as PlacedAct).find(({ places }) => towns.every((town) => places.includes(town)))
  const told = (act?.times ?? []).flatMap(({ value }) => (value !== null && days(value) === 1 ? [value] : []))
  return told.length === towns.length && new Set(told.map(({ earliest }) => earliest)).size === told.length ? told : null
}

/** The longest time in the sentences of the totals that is no act's of the news: 'since the beginning of April'; null where none stands there. */
function periodOf(found: Found, running: readonly AttachedCount[], news: readonly number[]): TimeValue | null {
  const ofNews = news.flatMap((i) => (found.placed[i] as PlacedAct).times)
  const times = found.times.flatMap((mention) => (mention.value !== null && !ofNews.includes(mention) && running.some((count) => within(found, mention.span, count.number.sentence)) ? [mention.value] : []))
  return times.reduce<TimeValue | null>((longest, time) => (longest === null || days(time) > days(longest) ? time : longest), null)
}

function isListOfFrames(found: Found, telling: Telling): boolean {
  return telling.acts.length > 3 && telling.acts.every((i) => listedPlaces((found.placed[i] as PlacedAct).places).length === 0)
}

function reportOf(found: Found, towns: TownsOfDocument, draft: Draft, roleReader: () => RoleReader, notes: Note[]): Report | null {
  const { document } = found
  const { telling } = draft
  const placed = telling.acts.map((i) => found.placed[i] as PlacedAct)
  const acts = placed.map((each) => each.act)
  const first = acts[0] as ActMention
  const time = draft.period === undefined ? timeOf(found, telling) : draft.period
  const places = draft.places.map((place) => withRule(withTown(place.value, towns), draft.placeRule))
  const type = primaryType(acts)
  const modality = modalityOf(found, draft, placed, time)
  const aggregation = aggregationOf(found, draft, time, places)
  const key = draft.isListed ? places[0]?.words ?? '' : draft.running.length > 0 ? 'running total' : ''
  const id = idFrom('report', document.id, first.trigger.start, key)
  const claims: Claim[] = []
  const seen = new Set<string>()
  const add: AddClaim = (value, span, act, method, confidence, saidAt = span) => {
    const passage = passageAt(document, span.start)
    if (passage === null) return
    const attribution = found.attributionAt(saidAt)
    const dedupe = `${value.property}|${JSON.stringify(plain(value))}|${originKey(speakerOf(attribution).label)}|${act.polarity}`
    if (seen.has(dedupe)) return
    seen.add(dedupe)
    // 'killed four soldiers and 12 rebels': two figures of one phrase; the second is told apart by its value, so that the first keeps the id it always had.
    const own = ['claim', id, value.property, span.start, span.end, originKey(speakerOf(attribution).label)] as const
    const plainId = idFrom(...own)
    const isTaken = claims.some((claim) => claim.id === plainId)
    claims.push({
      id: isTaken ? idFrom(...own, JSON.stringify(value)) : plainId,
      words: wordsOf(document.text, span),
      span,
      passages: [passage],
      polarity: act.polarity,
      modality: act.modality,
      attribution,
      loaded: found.loaded.filter((each) => overlaps(each, span)),
      method,
      confidence,
      ...value,
    })
  }

  for (const act of acts) add({ property: 'act', value: { type: act.type } }, act.trigger, act, act.rule, 0.8)
  for (const count of draft.counts) {
    const act = count.act === null ? first : (found.placed[count.act] as PlacedAct).act
    const { property, value } = countValue(count)
    add({ property, value }, count.words, act, count.rule, count.rule.endsWith('near') ? 0.6 : 0.8)
    if (count.part === 'additional' && !draft.counts.some((other) => other !== count && other.measure === count.measure)) {
      notes.push({ span: count.words, text: 'A further number without the number it adds to.' })
    }
  }
  if (time?.span) add({ property: 'time', value: time }, time.span, first, `rule:times/${time.rule}`, time.stated ? 0.9 : 0.6)
  for (const place of places) add({ property: 'place', value: place }, place.span, first, `rule:places/${draft.placeRule ?? 'told with the act'}`, place.confidence)
  addRoles(found, draft, { type, happened: modality === 'asserted' || modality === 'hedged' }, roleReader, claims, add)
  if (claims.length === 0) return null
  return {
    id,
    documentId: document.id,
    type,
    time,
    places,
    aggregation,
    modality,
    claims,
    tellings: [...new Set(acts.map((act) => act.sentence))].map((index) => {
      const sentence = found.tagged.sentences[index] as Span
      return { start: sentence.start, end: sentence.end }
    }),
    links: [],
  }
}

/** What makes two claims of one speaker the same claim: the value without its place in the text. */
function plain(value: ClaimValue): unknown {
  switch (value.property) {
    case 'time':
      return value.value.edtf
    case 'place':
      return value.value.geonamesId ?? value.value.words
    case 'act':
      return value.value.type
    case 'weapon':
      return value.value.weapon
    case 'target':
    case 'motive_as_stated':
      return value.value.words.toLowerCase()
    case 'denial':
    case 'acknowledgement':
      return value.value
    case 'responsibility':
      return value.value.actorId ?? value.value.words.toLowerCase()
    default:
      if (value.property.startsWith('participant.')) {
        const participant = value.value as ParticipantValue
        return participant.actorId ?? participant.words.toLowerCase()
      }
      return (({ min, max, best, comparator, part, unit, group }: Count) => [min, max, best, comparator, part, unit, part === 'total' ? null : group?.words])(value.value as Count)
  }
}

/** 'Hyde Park' with the Chicago that the story names. */
function withTown(place: PlaceValue, towns: TownsOfDocument): PlaceValue {
  const town = townAround(place, towns)
  return town === null ? place : { ...place, town, reason: `${place.reason}; lies in ${town}, which the story names` }
}

function withRule(place: PlaceValue, rule: string | null): PlaceValue {
  return rule === null ? place : { ...place, confidence: Math.min(place.confidence, rule.startsWith('only') ? 0.4 : 0.7), reason: `${place.reason}; ${rule}` }
}

/** An incident needs more than a bare noun: a verb, a number, a time, a place or somebody in a role. */
function modalityOf(found: Found, draft: Draft, placed: readonly PlacedAct[], time: TimeValue | null): Modality {
  // 'has called a strike for 1 February' lies ahead; who was shot was shot, whatever date the page bears.
  if (time !== null && isFuture(found, time) && !placed.some((each) => harmfulFamilies.has(familyOf(each.act.type)))) return 'future'
  const happened = placed.filter((each) => each.act.polarity === 'affirms')
  // An incident of before that is told beside another, without a day of its own
  if (draft.telling.aside && (draft.telling.time === null || (days(draft.telling.time) > 8 && !placed.every((each) => each.isBefore)))) return 'background'
  // 'the killing of porters on the border, including the October 2012 shooting': several deeds without a figure, and none of them
  if (draft.counts.length === 0 && draft.telling.acts.every((i) => isOfInstances(found, found.placed[i] as PlacedAct))) return 'background'
  if (happened.some((each) => each.act.modality === 'asserted')) {
    const told = placed.some((each) => {
      const sentence = found.tagged.sentences[each.act.sentence]
      const token = sentence?.tokens[each.act.token]
      return (token?.tag === 'VERB' && each.act.modality === 'asserted') || each.act.arguments.length > 0 || each.times.length > 0 || each.places.length > 0
    })
    return told || draft.counts.length > 0 || (time?.stated ?? false) ? 'asserted' : 'background'
  }
  if (happened.some((each) => each.act.modality === 'hedged')) return 'hedged'
  return happened.length === 0 ? 'background' : (happened[0] as PlacedAct).act.modality
}

/** 'The group had recorded 92 attacks': a figure of incidents, and none of them. */
function isCountOfActs(found: Found, act: ActMention): boolean {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  return act.measure === null && tokenAt(sentence, act.token).fine === 'NNS' && dependents(sentence, act.token, 'nummod').some((i) => /^\d{2}|^\d,/.test(tokenAt(sentence, i).lower))
}

function aggregationOf(found: Found, draft: Draft, time: TimeValue | null, places: readonly PlaceValue[]): Aggregation {
  if (draft.running.length > 0 || draft.telling.acts.every((i) => isCountOfActs(found, (found.placed[i] as PlacedAct).act))) return 'aggregate_total'
  // A window without a start ("recently", a weekday with no publication date) says nothing of how long it went on.
  const length = time && time.earliest !== null ? days(time) : 0
  if (isTitleOfPeriod(found, draft.telling, length) || draft.telling.acts.every((i) => isOfInstances(found, found.placed[i] as PlacedAct))) return 'aggregate_total'
  const people = draft.counts.filter((count) => (count.number.unit === 'person' || (count.number.unit === 'thing' && !isOfThings(count))) && count.measure !== 'participants')
  const cumulative = people.some((count) => count.part === 'cumulative')
  const words = people.every((count) => inStatistics(found, count))
  // 'Between 19 and 29 November, 125 women were attacked': a figure true of every day of so long a window sums up many acts.
  if (people.length > 0 && time?.sense === 'every_day' && length > 8) return 'aggregate_total'
  // 'eleven years ago 11 people were killed' is of a day that was not said; '57 were killed in 2012' is of all the year.
  // And 'nineteen were released' some time after the arrests is of no period either.
  // What only stands among what is told of a year is of a day of it.
  const ofAll = length > 62 && !(draft.period === undefined && draft.telling.time === null && draft.running.length === 0) && !isOneEvent(found, draft.telling) && !/^[^/]+~$/.test(time?.edtf ?? '') && !(time?.stated === false && time.edtf.endsWith('/..'))
  // 'A man was shot dead last year' is one act of a day that is not told.
  const several = people.some((count) => count.number.best !== 1)
  // 'In February alone, 17 people were killed'
  const span = draft.telling.time?.span ?? null
  const isAlone = several && length >= 7 && span !== null && /^ alone\b/.test(found.document.text.slice(span.end, span.end + 7))
  if (cumulative || isAlone || (several && ofAll) || (people.length > 0 && words && length !== 1)) return 'aggregate_total'
  if (places.length > 1 && !areOnePlace(found.document.text, places)) return 'multi_place'
  return time !== null && length > 1 && time.sense === 'every_day' ? 'multi_day' : 'single'
}

/** 'on the road from Lira to Gulu', 'between Lira and Gulu', 'the Bururi quarter of Goma', 'the hamlet of Bururi, municipality of Goma': one place, told by two names. */
function areOnePlace(text: string, places: readonly PlaceValue[]): boolean {
  const [first, second, another] = [...places].sort((a, b) => a.span.start - b.span.start)
  if (first === undefined || second === undefined || another !== undefined) return false
  const [before, between] = [text.slice(Math.max(0, first.span.start - 24), first.span.start), text.slice(first.span.end, second.span.start)]
  const isQuarter = (place: PlaceValue) => place.level === 'L1' && place.name === null
  if (/^,? (?:in (?:the )?)?(?:[\p{Ll}-]+ )?(?:municipality|district|county|commune|parish|township|area|zone) of (?:the )?$/u.test(between)) return true
  if (isQuarter(first) !== isQuarter(second)) return /^(?: \p{L}+ of|,? in(?: the)?|,|['\u2019]s?) $/u.test(between)
  return (between === ' to ' && /\bfrom (?:the \p{L}+ of )?$/u.test(before)) || (between === ' and ' && /\bbetween (?:the \p{L}+ of )?$/u.test(before)) || (between === '-' && /^ (?:road|highway|route)/.test(text.slice(second.span.end, second.span.end + 9)))
}

/** 'the 1982 massacre of 201 people', 'In 2011 four soldiers were jailed for the massacre': one event of a year, however many it befell. */
function isOneEvent(found: Found, { acts }: Telling): boolean {
  const placed = acts.map((i) => found.placed[i] as PlacedAct)
  const isEvent = ({ act }: PlacedAct) => {
    const { fine, lemma } = tokenAt(found.tagged.sentences[act.sentence] as Sentence, act.token)
    return fine === 'NN' ? singleEvents.has(lemma) || (lemma === 'attack' && act.target !== null) || act.judged !== undefined : fine === 'VBG' && act.judged !== undefined
  }
  // 'In 2018 soldiers fired on mourners and killed three': one deed with what came of it; 'attacked villages and killed 300' is of many
  const isDeed = (i: number) => {
    const { act } = found.placed[i] as PlacedAct
    const sentence = found.tagged.sentences[act.sentence] as Sentence
    const isOfMany = act.target !== null && sentence.tokens.some((token) => token.end === act.target?.end && token.fine === 'NNS')
    const { fine } = tokenAt(sentence, act.token)
    const isTold = fine === 'VBD' || (fine === 'VBN' && isPluperfect(sentence, act.token))
    return !act.outcome && isTold && !isOfMany && acts.some((at) => (found.placed[at] as PlacedAct).parent === i && (found.placed[at] as PlacedAct).act.outcome)
  }
  // 'In 2018 four people died when the two gates clashed', 'nine were killed in a raid on Dola in 2019': what came of one deed told beside it
  const cameOf = (of: PlacedAct) => of.act.outcome && actsOf(found.placed, of.act.sentence).some((at) => {
    const other = found.placed[at] as PlacedAct
    if (other === of || other.act.outcome) return false
    const { head, relation } = tokenAt(found.tagged.sentences[of.act.sentence] as Sentence, other.act.token)
    return (isEvent(other) && head === of.act.token && relation.startsWith('obl')) || isDeedOf(found.document.text, of, other)
  })
  // 'In 2021 a court in Mombasa jailed five fishermen': one judgement
  const isJudgement = ({ act }: PlacedAct) => act.type === 'liberty.sentence' && act.arguments.some(({ head }) => {
    const { fine, lemma } = tokenAt(found.tagged.sentences[act.sentence] as Sentence, head)
    return (fine === 'NN' || fine === 'NNP') && /^(?:court|judge|magistrate|tribunal|jury)$/i.test(lemma)
  })
  return placed.some(isEvent) || placed.some(isJudgement) || acts.some(isDeed) || placed.some(cameOf) || (placed.every(({ act }) => act.type === 'liberty.sentence') && placed.some((held) => actsOf(found.placed, held.act.sentence).some((at) => isEvent(found.placed[at] as PlacedAct) && isChargeFor(found.document, held, found.placed[at] as PlacedAct))))
}

const singleEvents: ReadonlySet<string> = new Set(['massacre', 'bombing', 'ambush', 'raid', 'explosion', 'blast', 'assassination', 'kidnapping'])

/** 'Attacks on defenders, second quarter 2019': the title of a report on many acts tells none of them. */
function isTitleOfPeriod(found: Found, telling: Telling, length: number): boolean {
  return telling.headlineOnly && length >= 28 && telling.acts.every((i) => {
    const { act } = found.placed[i] as PlacedAct
    const { tag, lower } = tokenAt(found.tagged.sentences[act.sentence] as Sentence, act.token)
    return (tag === 'NOUN' || tag === 'PROPN' || act.token === 0) && lower.endsWith('s')
  })
}

function countValue(count: AttachedCount): { property: `count.${Measure}`; value: Count } {
  const { number } = count
  return {
    property: `count.${count.measure}`,
    value: {
      measure: count.measure,
      min: number.min,
      max: number.max,
      best: number.best,
      comparator: number.comparator,
      unit: number.unit === 'thing' ? 'person' : number.unit,
      part: count.part,
      group: number.group,
      phrase: number.span,
      includesAttacker: count.includesAttacker ?? 'unknown',
      asOf: null,
      ...(count.outOf ? { outOf: count.outOf } : {}),
      ...(count.parts ? { addedUp: count.parts } : {}),
    },
  }
}

/** Commemorations point at the older incident they speak of; what befell somebody after an abduction or an arrest points at it, and it at that. */
function withLinks(found: Found, reports: readonly Report[]): Report[] {
  return reports.map((report) => ({
    ...report,
    links: [...report.links, ...remembered(report, reports), ...afterHolding(report, reports)],
    claims: report.claims.filter((claim) => passageAt(found.document, claim.span.start) !== null),
  }))
}

function isBefore(a: Report, b: Report): boolean {
  return a.time !== null && b.time !== null && a.time.latest !== null && b.time.earliest !== null && a.time.latest < b.time.earliest
}

function remembered(report: Report, reports: readonly Report[]): Report['links'] {
  if (report.type !== 'symbolic.commemoration') return []
  const other = reports.find((each) => each !== report && familyOf(each.type) !== 'symbolic' && each.modality !== 'background' && isBefore(each, report) && report.tellings.some((a) => each.tellings.some((b) => Math.abs(a.start - b.start) < 2000)))
  return other === undefined ? [] : [{ to: other.id, rel: 'commemorates', reason: `remembers what ${other.time?.edtf ?? 'an earlier day'} brought` }]
}

/** 'abducted on 3 March and found dead two days later': two incidents, since their days are apart, of the same people. */
function afterHolding(report: Report, reports: readonly Report[]): Report['links'] {
  return reports.flatMap((other): Report['links'] => {
    if (isBefore(other, report) && isOutcomeOf(other, report)) return [{ to: other.id, rel: 'follows', reason: 'befell the same people, who had been taken before' }]
    return isBefore(report, other) && isOutcomeOf(report, other) ? [{ to: other.id, rel: 'precedes', reason: 'tells what became of the people taken' }] : []
  })
}

/** True where a later report tells that those taken in an earlier one were killed or freed: the same phrase, or the same named person. */
function isOutcomeOf(held: Report, later: Report): boolean {
  const happened = ({ modality }: Report) => modality === 'asserted' || modality === 'hedged'
  if (!['liberty.abduction', 'liberty.arrest', 'liberty.disappearance'].includes(held.type) || !happened(held) || !happened(later)) return false
  if (later.type !== 'liberty.release' && !later.claims.some(({ property }) => property === 'count.killed')) return false
  const taken = held.claims.filter((claim) => claim.property === 'participant.victim')
  return later.claims.some((claim) => claim.property === 'participant.victim' && taken.some((each) => each.property === 'participant.victim' && (overlaps(each.span, claim.span) || (each.value.actorId !== null && each.value.actorId === claim.value.actorId))))
}
