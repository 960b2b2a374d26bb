import type { ActType, Weapon } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Actor, ParticipantRole, ParticipantValue } from '../../record/actor.ts'
import type { Attribution } from '../../record/attribution.ts'
import { originKey, speakerOf } from '../../record/attribution.ts'
import type { Claim, ClaimValue, Modality, Polarity } from '../../record/claim.ts'
import type { Count, Measure } from '../../record/count.ts'
import { passageAt } from '../../record/document.ts'
import type { Document } from '../../record/document.ts'
import { idFrom } from '../../record/id.ts'
import type { ActArgument, ActMention, ActorMention, PlaceMention, SpeechMention, TimeMention } from '../../record/mention.ts'
import type { Note } from '../../record/note.ts'
import type { PlaceValue } from '../../record/place.ts'
import type { Aggregation, Report } from '../../record/report.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps, wordsOf } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { PlacedAct, SentenceFrame } from './attach.ts'
import { headOfSpan, isDestination } from './attach.ts'
import type { AttachedCount } from './attach-counts.ts'
import { distinctPlaces, isVillage, listedPlaces, near } from './choose-place.ts'
import type { TownsOfDocument } from './choose-town.ts'
import { calledAfterOthers, chooseTown, isStrange, isToldIn, townAround, townsOf } from './choose-town.ts'
import type { Telling } from './join-acts.ts'
import { days, isBareAttack, isHeadline, isRepeated, windowsOf } from './join-acts.ts'
import { withPersonsCounted } from './sum-persons.ts'
import type { Sections } from './sections.ts'
import type { LearnedRole } from './choose-roles.ts'
import { RoleChances } from './choose-roles.ts'
import { RoleReader } from './role-features.ts'
import { type RoleCandidate, roleCandidates } from './role-candidates.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { isSymbolNoun, weaponNamed } from '../../lexicon/en/things.ts'
import { aggregateWords, overIncidents, periodTotals, runningTotal, totalOfWar, lastingFight, fightBegan } from '../../lexicon/en/measures.ts'

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
  readonly speech: readonly SpeechMention[]
  /** Named persons by the start of a description that takes them up ('the dockworker'). */
  readonly described: ReadonlyMap<number, Actor>
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
}

/** Turns tellings into reports with their claims; each city of a list shared by one act becomes a report of its own. */
export function assembleReports(found: Found, tellings: readonly Telling[]): { reports: Report[]; notes: Note[] } {
  const notes: Note[] = []
  const towns = townsOf(found.places, found.tagged, found.document.text, (sentence) => isHeadline(found.document, found.tagged, sentence))
  const drafts = tellings.flatMap((telling) => split(found, towns, telling))
  let reader: RoleReader | null = null
  const roles = () => (reader ??= new RoleReader({ tagged: found.tagged, acts: found.placed.map((each) => each.act), speech: found.speech, stances: found.stances }, roleCandidates(found.tagged, found.actors, found.actorMentions, found.described)))
  const reports = drafts.flatMap((draft) => {
    const report = reportOf(found, towns, draft, roles, notes)
    return report ? [report] : []
  })
  return { reports: addStances(found, withLinks(found, reports)), notes }
}

interface Draft {
  readonly telling: Telling
  readonly places: readonly PlaceMention[]
  readonly placeRule: string | null
  readonly counts: readonly AttachedCount[]
  readonly isListed: boolean
  /** Running totals over many incidents; a draft that has them is no incident. */
  readonly running: readonly AttachedCount[]
  /** Totals told beside it, whose people are not its own. */
  readonly totals?: readonly AttachedCount[]
  /** Set for a total that was told beside news: the time it is of, which the news' day is not. */
  readonly period?: TimeValue | null
}

/** Who says that three were killed and that nobody was killed speaks of two things: the figure of 0 is then of another incident. */
function withoutRivalNoughts(found: Found, counts: readonly AttachedCount[]): AttachedCount[] {
  const says = (count: AttachedCount) => originKey(speakerOf(found.attributionAt(count.words)).label)
  return counts.filter((count) => count.number.max !== 0 || !counts.some((other) => other.measure === count.measure && (other.number.min ?? 0) > 0 && says(other) === says(count)))
}

/** One verb over a list of cities gives one incident a city; counts given for the whole list keep it together. */
function split(found: Found, towns: TownsOfDocument, telling: Telling): Draft[] {
  const counts = withoutRivalNoughts(found, found.counts.filter((count) => count.act !== null && telling.acts.includes(count.act) && count.measure !== 'munitions_fired'))
  const listed = telling.acts.map((i) => listedPlaces((found.placed[i] as PlacedAct).places)).find((list) => list.length >= 2)
  // A bare plural ('shopkeepers in four towns') is no figure that would hold the towns together.
  if (listed && counts.every((count) => count.number.unit === 'thing' || (count.number.comparator === 'vague' && count.measure === 'participants')) && !isListOfFrames(found, telling)) {
    return listed.map((place) => ({ telling, places: [place], placeRule: null, counts: [], isListed: true, running: [] }))
  }
  const { places, rule } = placesOf(found, towns, telling)
  // A sentence of statistics beside sentences of news: its figures are no figures of the news.
  const statistics = counts.filter((count) => inStatistics(found, count))
  const several = counts.filter((count) => isOverIncidents(found, count))
  const repeats = (count: AttachedCount) => several.some((other) => other.measure === count.measure && (other.number.best ?? other.number.min) === count.number.best && count.number.sentence < other.number.sentence)
  const running = counts.filter((count) => isRunningTotal(found, count) || several.includes(count) || repeats(count) || (statistics.length < counts.length && statistics.includes(count)))
  const own = withPersonsCounted(counts.filter((count) => !running.includes(count)))
  const draft = { telling, places, placeRule: rule, counts: own, isListed: false, running: [] }
  if (running.length === 0 || own.length === 0) return [{ ...draft, counts: running.length > 0 ? counts : own, running }]
  // '300 dead in a year' beside the news of one attack: a total of its own, with its own acts and period, never a figure of the attack.
  const sentenceOf = (i: number) => (found.placed[i] as PlacedAct).act.sentence
  const beside = (count: AttachedCount) => (i: number) => count.act === i || count.number.sentence === sentenceOf(i)
  const ofTotal = telling.acts.filter((i) => running.some((count) => beside(count)(i)) && !own.some((count) => beside(count)(i)))
  const ofNews = telling.acts.filter((i) => !ofTotal.includes(i))
  const total: Telling = { ...telling, acts: ofTotal.length > 0 ? ofTotal : telling.acts }
  return [{ ...draft, telling: ofNews.length > 0 ? { ...telling, acts: ofNews } : telling, totals: running }, { ...draft, telling: total, counts: running, running, period: periodOf(found, running, ofNews) }]
}

/** The longest time in the sentences of the totals that is no act's of the news: 'since the beginning of April'; null where none stands there. */
function periodOf(found: Found, running: readonly AttachedCount[], news: readonly number[]): TimeValue | null {
  const ofNews = news.flatMap((i) => (found.placed[i] as PlacedAct).times)
  const times = found.times.flatMap((mention) => (mention.value !== null && !ofNews.includes(mention) && running.some((count) => within(found, mention.span, count.number.sentence)) ? [mention.value] : []))
  return times.reduce<TimeValue | null>((longest, time) => (longest === null || days(time) > days(longest) ? time : longest), null)
}

/** A figure of people harmed in several incidents; the headline may give it before ('repeats'). */
function isOverIncidents(found: Found, count: AttachedCount): boolean {
  if (count.number.unit === 'thing' || count.measure === 'participants') return false
  return overIncidents.some((each) => each.pattern.test(sentenceWords(found, count)))
}

/** True for a figure whose own words spread it over months or years. */
function isRunningTotal(found: Found, count: AttachedCount): boolean {
  if (count.part === 'cumulative' || isOverPeriod(found, count)) return true
  const after = found.document.text.slice(count.words.end, count.words.end + 40)
  const large = (count.number.best ?? count.number.min ?? 0) >= 20
  // 'A man who was killed last year' is one man.
  return (count.number.best !== 1 && runningTotal.test(after)) || (large && /^[^.;]{0,20}\bin (?:19|20)\d\d\b/.test(after)) || totalOfWar.test(sentenceWords(found, count))
}

/** A figure in a sentence that spreads it over a period, where its act has no day of its own. */
function isOverPeriod(found: Found, count: AttachedCount): boolean {
  // People flee over weeks, and it is one flight.
  if (count.measure === 'participants' || count.measure === 'displaced' || (count.number.unit === 'thing' && count.rule !== 'rule:counts/noun')) return false
  return periodTotals.some((each) => each.pattern.test(sentenceWords(found, count))) && !hasOwnDay(found, count)
}

/** 'Police arrested 14 people on Tuesday at a camp that had stood since January': the figure is of its act's own day. */
function hasOwnDay(found: Found, count: AttachedCount): boolean {
  const placed = count.act === null ? undefined : found.placed[count.act]
  return (placed?.times ?? []).some((time) => time.value !== null && days(time.value) <= 3 && !isSince(found, time.span))
}

/** 'since 15 April': the day a period begins is no day of the act. */
function isSince(found: Found, span: Span): boolean {
  return /\b(?:since\b[^.;,]{0,110}|(?:until|from)\b[^.;,]{0,60})$/i.test(found.document.text.slice(Math.max(0, span.start - 116), span.start))
}

function inStatistics(found: Found, count: AttachedCount): boolean {
  return aggregateWords.test(sentenceWords(found, count)) && !hasOwnDay(found, count)
}

/** The sentence that gives the figure. */
function sentenceWords(found: Found, count: AttachedCount): string {
  return wordsOf(found.document.text, found.tagged.sentences[count.number.sentence] as Sentence)
}

function isListOfFrames(found: Found, telling: Telling): boolean {
  return telling.acts.length > 3 && telling.acts.every((i) => listedPlaces((found.placed[i] as PlacedAct).places).length === 0)
}

/**
 * Places told with the acts, and where these name no town, the town of the document that most speaks for having been the place:
 * stated where an act's own words have it, else inferred with its reasons.
 */
function placesOf(found: Found, towns: TownsOfDocument, telling: Telling): { places: PlaceMention[]; rule: string | null } {
  if (telling.apart) return { places: distinctPlaces(telling.places), rule: null }
  if (!telling.places.some(isPlaced) && isNationwide(found, telling)) return countryOf(found, telling.places, telling)
  const told = toldPlaces(found, telling)
  const section = found.sections.of(telling.first)
  const heading = section?.places ?? []
  // Under the name of a town: 'Brest' above 'Some 700 people gathered on the square by the theatre'.
  if (heading.length > 0 && (told.rule !== null || !told.places.some((place) => place.value.level === 'L2'))) {
    const inside = told.rule === null ? told.places.filter((place) => !heading.includes(place)) : []
    return { places: [...heading, ...inside], rule: 'the heading it stands under' }
  }
  const choice = chooseTown(towns, telling, found.placed, (sentence) => section === null || sentence < 0 || found.sections.of(sentence) === section)
  if (choice === null || isStrangePublisher(found, choice.place)) return told
  const only = choice.place.use === 'publisher' ? "only the outlet's own name has a place" : 'only the dateline names a place'
  const chosen = { places: [choice.place], rule: choice.bare ? only : choice.reasons.join(', ') }
  if (told.rule !== null && isOfOwnParagraph(found, towns, telling, told.places)) return told
  if (told.rule !== null || told.places.length === 0) {
    const symbolic = familyOf((found.placed[telling.acts[0] as number] as PlacedAct).act.type) === 'symbolic'
    return symbolic || choice.remote || (choice.bare && told.places.some((place) => place.value.name !== null)) ? told : chosen
  }
  // 'A court in Kutaisi sentenced': courts are where people are brought to, and sentences are where courts are.
  if (told.rule === null && told.places.some(isPlaced) && primaryType(telling.acts.map((i) => (found.placed[i] as PlacedAct).act)) === 'liberty.sentence') return told
  // Where towns are in the gazetteer one and all, a name that is not is a quarter or a shop.
  const village = calledAfterOthers.has(choice.place.value.country ?? '') ? [] : told.places.filter(({ value }) => isVillage(value))
  const sure = told.places.filter((place) => isPlaced(place) && !isVillage(place.value))
  if (sure.length === 0) {
    // A village too small for the gazetteer, told with the act: its words say more than the town of the dateline.
    const beside = telling.acts.some((i) => within(found, choice.place.span, (found.placed[i] as PlacedAct).act.sentence))
    if (village.length > 0) return choice.bare || choice.remote || !beside ? told : { ...chosen, places: [choice.place, ...village] }
    // A street, a county, a country: the town in it, unless only the dateline names one and a county is told.
    const fits = told.places.every((place) => place.value.name === null || isStrange(towns, place) || liesIn(choice.place.value, place.value))
    return fits && !choice.remote && !(choice.bare && told.places.some((place) => place.value.level === 'L4')) ? chosen : told
  }
  if (sure.some((place) => isToldIn(towns, place) || near(place.value, choice.place.value, 30))) {
    const kept = told.places.filter((place) => !isPlaced(place) || village.includes(place) || isToldIn(towns, place) || near(place.value, choice.place.value, 100))
    return { places: kept, rule: null }
  }
  return chosen
}

/** 'the nationwide uprising of November': in no one town. */
function isNationwide(found: Found, telling: Telling): boolean {
  return telling.acts.some((i) => {
    const { act } = found.placed[i] as PlacedAct
    const sentence = found.tagged.sentences[act.sentence] as Sentence
    return dependents(sentence, act.token, 'amod').some((k) => wholeCountry.has(tokenAt(sentence, k).lower))
  })
}

const wholeCountry = new Set(['nationwide', 'countrywide', 'nation-wide', 'country-wide'])

/** The countries told with it, else the country named last before it. */
function countryOf(found: Found, told: readonly PlaceMention[], telling: Telling): { places: PlaceMention[]; rule: string | null } {
  const countries = told.filter((place) => place.value.level === 'L7')
  if (countries.length > 0) return { places: countries, rule: null }
  const start = found.tagged.sentences[telling.first]?.end ?? 0
  const last = found.places.findLast((place) => place.value.level === 'L7' && place.span.start < start)
  return { places: last ? [last] : [], rule: 'nationwide, and the country named before it' }
}

/** 'Lakeside Observer' over a report of Kenya: no town in America. */
function isStrangePublisher(found: Found, { use, value }: PlaceMention): boolean {
  if (use !== 'publisher') return false
  const countries = found.places.flatMap((place) => (place.use === 'place' && place.value.country !== null ? [place.value.country] : []))
  return countries.length > 0 && !countries.includes(value.country ?? '')
}

/** 'In Kirkuk, gunmen shot ... Police arrested two.': the town that an earlier sentence of the paragraph stands in, where the story has several. */
function isOfOwnParagraph(found: Found, towns: TownsOfDocument, telling: Telling, [place, another]: readonly PlaceMention[]): boolean {
  if (place === undefined || another !== undefined || !isPlaced(place) || calledAfterOthers.has(place.value.country ?? '') || !isToldIn(towns, place)) return false
  const sentence = found.tagged.sentences.findIndex((each) => each.start <= place.span.start && place.span.end <= each.end)
  return sentence < telling.first && found.tagged.sentences[sentence]?.passage === found.tagged.sentences[telling.first]?.passage && (found.frames[sentence]?.places.includes(place) ?? false)
}

/** True for a town, and for a site or quarter that the gazetteer knows well. */
function isPlaced(place: PlaceMention): boolean {
  const { level, name, confidence } = place.value
  return level === 'L2' || level === 'L3' || ((level === 'L0' || level === 'L1') && name !== null && confidence >= 0.6)
}

function liesIn(town: PlaceValue, area: PlaceValue): boolean {
  if (area.country !== null && area.country !== town.country) return false
  return area.admin1 === null || area.level === 'L7' || area.admin1 === town.admin1
}

function toldPlaces(found: Found, telling: Telling): { places: PlaceMention[]; rule: string | null } {
  const own = distinctPlaces(telling.places)
  if (own.some((place) => place.value.level !== 'L7')) return { places: own.filter((place) => place.value.level !== 'L7' || own.length === 1), rule: null }
  const symbolic = familyOf((found.placed[telling.acts[0] as number] as PlacedAct).act.type) === 'symbolic'
  // 'In Buenaventura, where crowds marched, shops were looted': what the sentence stands in, though another act has it too.
  const framing = distinctPlaces(telling.acts.flatMap((i) => found.frames[(found.placed[i] as PlacedAct).act.sentence]?.places ?? [])).filter((place) => place.value.level !== 'L7')
  if (framing.length === 1) return { places: framing, rule: 'the place the sentence stands in' }
  const elsewhere = (place: PlaceMention) => found.placed.some((each, i) => !telling.acts.includes(i) && each.places.includes(place))
  const inSentences = distinctPlaces(
    found.places.filter(
      (place) => place.use === 'place' && !elsewhere(place) && !broughtTo(found, place) && telling.acts.some((i) => within(found, place.span, (found.placed[i] as PlacedAct).act.sentence)),
    ),
  ).filter((place) => place.value.level !== 'L7')
  if (inSentences.length > 0) return { places: inSentences.slice(0, 1), rule: 'the place in the same sentence' }
  const section = found.sections.of(telling.first)
  // A point of a bulletin: its one town, whichever act has it, and none of the points before.
  const ofPoint = section === null ? [] : distinctPlaces(found.places.filter((place) => place.use === 'place' && !broughtTo(found, place) && within(found, place.span, telling.first))).filter((place) => place.value.level !== 'L7')
  if (ofPoint.length === 1) return { places: ofPoint, rule: 'the place in the same sentence' }
  for (let back = telling.first - 1; !symbolic && (section === null || found.sections.of(back) === section) && back >= Math.max(0, telling.first - 6); back -= 1) {
    const earlier = distinctPlaces(found.places.filter((place) => place.use === 'place' && !broughtTo(found, place) && within(found, place.span, back))).filter((place) => place.value.level !== 'L7')
    if (earlier.length > 0 && agree(own, earlier[0] as PlaceMention)) return { places: earlier.slice(0, 1), rule: "the story's last place" }
  }
  if (own.length > 0) return { places: own, rule: null }
  for (let on = telling.first + 1; on <= telling.last + 2; on += 1) {
    const later = distinctPlaces(found.places.filter((place) => place.use === 'place' && within(found, place.span, on))).filter((place) => place.value.level !== 'L7')
    if (later.length > 0) return { places: later.slice(0, 1), rule: 'the place told next' }
  }
  const [only, another] = distinctPlaces(found.places.filter((place) => place.use === 'place' && isPlaced(place)))
  if (only && !another) return { places: [only], rule: 'the only town the text names' }
  const anyCountry = found.places.find((place) => place.use === 'place' && place.value.level === 'L7')
  const dateline = found.places.find((place) => place.use === 'dateline')
  if (dateline && dateline.value.level !== 'L7') return { places: [dateline], rule: 'only the dateline names a place' }
  const country = anyCountry ?? dateline
  return country ? { places: [country], rule: 'only the country is named' } : { places: [], rule: null }
}

function broughtTo(found: Found, place: PlaceMention): boolean {
  const sentence = found.tagged.sentences.find((each) => each.start <= place.span.start && place.span.end <= each.end)
  return sentence !== undefined && isDestination(sentence, place.span)
}

function agree(own: readonly PlaceMention[], place: PlaceMention): boolean {
  const countries = own.map((each) => each.value.country).filter((country) => country !== null)
  return countries.length === 0 || place.value.country === null || countries.includes(place.value.country)
}

function within(found: Found, span: Span, sentence: number): boolean {
  const at = found.tagged.sentences[sentence]
  return at !== undefined && at.start <= span.start && span.end <= at.end
}

/** The telling's own time; else what the words around it say of when it was. */
function timeOf(found: Found, telling: Telling): TimeValue | null {
  // What was done again and again was not done on the day that the text stands in.
  if (telling.acts.some((i) => isRepeated(found.placed[i] as PlacedAct, found.tagged)) && !isToldInSentence(found, telling)) return null
  return lasting(found, telling) ?? sharpened(found, telling) ?? timeTold(found, telling) ?? stillSo(found, telling) ?? onlyDay(found, telling)
}


/** True where a sentence of the telling has the words for its time. */
function isToldInSentence(found: Found, telling: Telling): boolean {
  const span = telling.time?.span ?? null
  return span !== null && telling.acts.some((i) => within(found, span, (found.placed[i] as PlacedAct).act.sentence))
}

/** 'Ten years since police stormed the camp. On the night of 2 November 2012 they moved in': a year that was only counted is told to the day. */
function sharpened(found: Found, telling: Telling): TimeValue | null {
  const { time } = telling
  if (time?.earliest == null || time.latest === null || !time.rule.startsWith('ago') || days(time) < 300) return null
  for (let on = telling.first; on <= Math.min(telling.last, telling.first + 3); on += 1) {
    const day = found.times.find(({ span, value }) => value?.earliest != null && value.latest !== null && value.stated && days(value) <= 2 && value.earliest >= (time.earliest as string) && value.latest <= (time.latest as string) && within(found, span, on))?.value
    if (day) return day
  }
  return null
}

/** 'The battle erupted on 15 April ... After more than two weeks of fighting': it began on that day and has not ended. */
function lasting(found: Found, telling: Telling): TimeValue | null {
  const { time } = telling
  const { publishedAt } = found.document
  if (time === null || publishedAt === null || time.earliest === null || days(time) !== 1 || time.earliest >= publishedAt) return null
  const told = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
  if (!told.every(({ type }) => type === 'battle.clash')) return null
  const words = told.map((act) => wordsOf(found.document.text, found.tagged.sentences[act.sentence] as Sentence))
  if (!words.some((each) => lastingFight.test(each)) || !words.some((each) => fightBegan.test(each))) return null
  return { ...time, edtf: `${time.earliest}/${publishedAt}`, latest: publishedAt, stated: false, rule: `${time.rule}; from the day it began` }
}

/** 'Troops remain on alert': what is told as lasting is so on the day of writing. */
function stillSo(found: Found, telling: Telling): TimeValue | null {
  const day = found.document.publishedAt
  if (day === null || telling.headlineOnly) return null
  const lasts = telling.acts.every((i) => {
    const { act } = found.placed[i] as PlacedAct
    return act.modality === 'asserted' && lastingTypes.has(act.type) && isInPresent(found.tagged.sentences[act.sentence] as Sentence, act.token)
  })
  return lasts ? { edtf: day, earliest: day, latest: day, sense: 'some_day', anchor: 'publication', stated: false, rule: 'so on the day of writing', span: null } : null
}

/** True where the verb, or what governs the noun, is in the present tense. */
function isInPresent(sentence: Sentence, at: number): boolean {
  const token = tokenAt(sentence, at)
  const { fine } = token.tag === 'VERB' || token.head < 0 ? token : tokenAt(sentence, token.head)
  return fine === 'VBP' || fine === 'VBZ'
}

const lastingTypes: ReadonlySet<ActType> = new Set<ActType>(['posture.alert', 'posture.deployment', 'protest.hunger', 'protest.strike', 'protest.blockade'])

/** Where all that the text has told as having happened so far lies on one recent day, what has no time lies there too. */
function onlyDay(found: Found, telling: Telling): TimeValue | null {
  const happens = telling.acts.every((i) => (found.placed[i] as PlacedAct).act.modality === 'asserted')
  const told = found.placed
    .filter((each) => each.act.modality === 'asserted' && each.act.sentence <= telling.last)
    .flatMap(windowsOf)
    .filter((time) => !isOld(found, time) && days(time) <= 62)
  const [first] = told
  if (!happens || first === undefined || days(first) !== 1 || isFuture(found, first)) return null
  if (told.some((each) => each.earliest !== first.earliest || each.latest !== first.latest)) return null
  return { ...first, stated: false, anchor: 'discourse', rule: 'the only day the text has told so far' }
}

function timeTold(found: Found, telling: Telling): TimeValue | null {
  if (telling.time) return telling.time
  const passage = found.tagged.sentences[telling.first]?.passage
  for (const i of telling.acts) {
    const own = found.frames[(found.placed[i] as PlacedAct).act.sentence]?.time?.value
    if (own && (days(own) <= 7 || (own.rule.startsWith('days-after') && days(own) <= 62))) return { ...own, rule: `${own.rule}; told in the same sentence` }
  }
  // 'Thursday's events': a day named in the sentences right before, by words that no act there owns.
  for (let back = telling.first - 1; back >= Math.max(0, telling.first - 3); back -= 1) {
    const named = found.times.filter((mention) => within(found, mention.span, back) && mention.value !== null && days(mention.value) === 1 && !isFuture(found, mention.value)).at(-1)
    const owned = found.placed.some((each, i) => !telling.acts.includes(i) && named !== undefined && each.times.includes(named) && each.act.modality === 'asserted')
    if (named?.value && !owned) return { ...named.value, stated: false, anchor: 'discourse', rule: 'the day named before' }
    if (named) break
  }
  const symbolic = familyOf((found.placed[telling.acts[0] as number] as PlacedAct).act.type) === 'symbolic'
  const happens = found.placed.some((each, i) => telling.acts.includes(i) && each.act.modality === 'asserted')
  for (let on = telling.first + 1; happens && !symbolic && on <= telling.last + 3; on += 1) {
    // 'It happened at about noon on Tuesday': the day told next, when the story has told none so far.
    const next = found.frames[on]?.time?.value
    if (!next) continue
    const told = found.frames.slice(0, telling.first).some((frame) => frame.time?.value !== undefined && frame.time.value !== null)
    if (days(next) === 1 && !told && !isFuture(found, next)) return { ...next, stated: false, anchor: 'discourse', rule: 'the day told next' }
    break
  }
  for (let back = telling.first; back >= Math.max(0, telling.first - 30); back -= 1) {
    const frame = found.frames[back]?.time?.value
    if (!frame) continue
    const length = days(frame)
    const sameParagraph = found.tagged.sentences[back]?.passage === passage
    const recent = length > 1 && length <= 45 && frame.sense === 'some_day'
    if (!recent && !sameParagraph) {
      // An old day told in another paragraph says no more than the year of what is told around it.
      return telling.first - back <= 7 && length < 400 && isOld(found, frame) ? yearOf(frame) : null
    }
    if (followUps.has(primaryType(telling.acts.map((i) => (found.placed[i] as PlacedAct).act))) && frame.latest !== null && isOld(found, frame)) {
      return { ...frame, edtf: `${frame.latest}/..`, earliest: frame.latest, latest: found.document.publishedAt, sense: 'some_day', anchor: 'discourse', stated: false, rule: 'after the time told before' }
    }
    return { ...frame, anchor: 'discourse', stated: false, rule: 'the time the story stands in' }
  }
  return null
}

function isFuture(found: Found, time: TimeValue): boolean {
  const published = found.document.publishedAt
  return published !== null && time.earliest !== null && time.earliest > published
}

/** Acts that come after what is told before them. */
const followUps: ReadonlySet<ActType> = new Set<ActType>(['liberty.release', 'protest.hunger', 'liberty.sentence', 'posture.agreement'])

function isOld(found: Found, time: TimeValue): boolean {
  const published = found.document.publishedAt
  return published !== null && time.latest !== null && Date.parse(published) - Date.parse(time.latest) > 200 * 86_400_000
}

function yearOf(time: TimeValue): TimeValue | null {
  if (time.earliest === null) return null
  const year = time.earliest.slice(0, 4)
  return { ...time, edtf: `${year}~`, earliest: `${year}-01-01`, latest: `${year}-12-31`, sense: 'some_day', anchor: 'discourse', stated: false, rule: 'the year of what is told around it' }
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
  const add = (value: ClaimValue, span: Span, act: { modality: Modality; polarity: Polarity }, method: string, confidence: number) => {
    const passage = passageAt(document, span.start)
    if (passage === null) return
    const attribution = found.attributionAt(span)
    const dedupe = `${value.property}|${JSON.stringify(plain(value))}|${originKey(speakerOf(attribution).label)}|${act.polarity}`
    if (seen.has(dedupe)) return
    seen.add(dedupe)
    claims.push({
      id: idFrom('claim', id, value.property, span.start, span.end, originKey(speakerOf(attribution).label)),
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
  const told = modality === 'asserted' || modality === 'hedged'
  const chances = told && hasLearnedRoles(type) && draft.running.length === 0 ? new RoleChances(roleReader(), { acts: telling.acts }) : null
  // 'Eight people killed, 58 hurt': a parse that makes the dead the killers of the others is none.
  const harmed = new Set(acts.flatMap((act) => act.arguments.flatMap(({ role, span }) => (role === 'victim' ? [wordsOf(document.text, span).toLowerCase()] : []))))
  for (const act of acts) {
    for (const argument of act.arguments) {
      for (const { role, span, heads, actor } of withNames(found, act.sentence, argument)) {
        const participant = participantOf(found, role, span, actor)
        if (participant === null) continue
        const doer = role === 'perpetrator'
        const known = heads.flatMap((head) => chances?.of(act.sentence, head, ...(doer ? doing : befallen)) ?? [])
        const chance = known.length > 0 ? Math.max(...known) : null
        if (doer && chance !== null && chance < 0.05 && argument.outright !== true) continue
        if (doer && harmed.has(participant.words.toLowerCase())) continue
        const confidence = chance === null ? 0.7 : hundredths(chance)
        if (doer) add({ property: 'responsibility', value: participant }, span, act, act.rule, confidence)
        else add({ property: `participant.${role}`, value: participant }, span, act, act.rule, confidence)
      }
    }
    if (act.target && hasTarget(act.type)) add({ property: 'target', value: { words: wordsOf(document.text, act.target) } }, act.target, act, act.rule, chances ? hundredths(chanceWithin(found, chances, act.sentence, act.target, 'target')) : 0.7)
  }
  // 'a car bomb' before 'the blast': of the words for one kind of weapon the likeliest stand.
  const weapons = acts.flatMap((act) => (act.weapon && isForcible(act.type) ? [{ act, weapon: act.weapon, confidence: chances ? hundredths(chanceWithin(found, chances, act.sentence, act.weapon.span, 'weapon')) : 0.7 }] : []))
  for (const { act, weapon, confidence } of weapons.sort((a, b) => b.confidence - a.confidence)) add({ property: 'weapon', value: { weapon: weapon.weapon } }, weapon.span, act, act.rule, confidence)
  if (chances) addLearnedRoles(found, draft, roleReader(), chances, claims, add)
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

interface NamedArgument {
  readonly role: ParticipantRole
  readonly span: Span
  /** The head words whose chances speak for it. */
  readonly heads: readonly number[]
  readonly actor: Actor | null
}

/** An argument with the names beside it: 'dockworker Tomas Vale' and 'a dockworker, Tomas Vale' are one man, 'two dockworkers, A and B' a group and two men. */
function withNames(found: Found, index: number, { role, span, head }: ActArgument): NamedArgument[] {
  const plain = { role, span, heads: [head], actor: null }
  const sentence = found.tagged.sentences[index] as Sentence
  const beside = dependents(sentence, head, 'appos').flatMap((i) => withConjuncts(sentence, i))
  if (beside.length === 0 || !isPersonNoun.has(tokenAt(sentence, head).lemma)) return [plain]
  const names = found.actorMentions.flatMap((mention): NamedArgument[] => {
    if (mention.isPronoun || mention.span.start < sentence.start || mention.span.end > sentence.end) return []
    const actor = found.actors.find((each) => each.id === mention.actorId)
    const at = headOfSpan(sentence, mention.span)
    return actor?.kind === 'person' && beside.includes(at) ? [{ role, span: mention.span, heads: [at, head], actor }] : []
  })
  const [only, another] = names
  if (only === undefined || another !== undefined || tokenAt(sentence, head).fine === 'NNS') return [plain, ...names]
  const joined = only.span.start > span.end && only.span.start - span.end <= 1
  return [{ ...only, span: joined ? { start: span.start, end: only.span.end } : span }]
}

/**
 * The chance from which a phrase is taken into a role that no rule gives it, beside an act of the incident. Half or more of those
 * taken are right on documents that the model has not seen (`docs/decisions/roles-learned-without-sides.md`).
 */
const besideAct: Readonly<Record<LearnedRole, number>> = { doer: 0.35, body: 0.25, victim: 0.3, target: 0.35, weapon: 0.35 }

/** The same in a sentence without an act. Whom it befell and what it hit is not inferred there: hardly one in four would be right. */
const awayFromActs: Readonly<Record<LearnedRole, number>> = { doer: 0.4, body: 0.4, victim: Infinity, target: Infinity, weapon: 0.4 }

/** Acts done by force, or that force puts down. */
function isForcible(type: ActType): boolean {
  return hasLearnedRoles(type) || type === 'remote.disrupted' || familyOf(type) === 'liberty' || familyOf(type) === 'property' || type === 'protest.riot' || type === 'protest.mob'
}

/** What a crowd marches to and what shopkeepers shut is nobody's target; what is attacked, damaged, blocked or occupied is. */
function hasTarget(type: ActType): boolean {
  return isForcible(type) || type === 'protest.blockade' || type === 'posture.deployment'
}

/** The kinds of incident whose roles were learned; roles of protests, arrests and the like are the rules' alone. */
function hasLearnedRoles(type: ActType): boolean {
  if (type === 'remote.disrupted') return false
  return harmfulFamilies.has(familyOf(type)) || type === 'liberty.abduction' || type === 'liberty.disappearance' || type === 'property.arson' || type === 'property.damage' || type === 'protest.crackdown'
}

type AddClaim = (value: ClaimValue, span: Span, act: { modality: Modality; polarity: Polarity }, method: string, confidence: number) => void

const doing: readonly LearnedRole[] = ['doer', 'body']
const befallen: readonly LearnedRole[] = ['victim']

function hundredths(chance: number): number {
  return Math.round(chance * 100) / 100
}

/** The chance of the likeliest phrase whose head lies in a span; 0.5 where none is a candidate. */
function chanceWithin(found: Found, chances: RoleChances, sentence: number, span: Span, role: LearnedRole): number {
  let best: number | null = null
  found.tagged.sentences[sentence]?.tokens.forEach((token, i) => {
    if (token.start < span.start || token.end > span.end) return
    const chance = chances.of(sentence, i, role)
    if (chance !== null && chance > (best ?? -1)) best = chance
  })
  return best ?? 0.5
}

/** Who did it, to whom and by what, where no rule says so: phrases of the sentences around that the learned step holds likely enough. */
function addLearnedRoles(found: Found, { telling, totals = [] }: Draft, roles: RoleReader, chances: RoleChances, claims: readonly Claim[], add: AddClaim): void {
  const { document } = found
  for (const { candidate: index, role, probability } of chances.best(document.text, 0.25)) {
    const candidate = roles.candidates[index] as (typeof roles.candidates)[number]
    const acts = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
    const act = acts.reduce((best, each) => (Math.abs(each.sentence - candidate.sentence) < Math.abs(best.sentence - candidate.sentence) ? each : best))
    const inferred = act.sentence !== candidate.sentence
    if (probability < (inferred ? awayFromActs : besideAct)[role] || isRuledOut(found, telling, candidate, role)) continue
    if (totals.some((count) => overlaps(count.number.phrase, candidate.span))) continue
    if ((inferred && telling.apart) || (role !== 'weapon' && contradictsRules(found, acts, candidate, role, inferred, claims))) continue
    const method = `model:roles/${role}${inferred ? ', inferred' : ''}`
    const confidence = hundredths(probability)
    if (role === 'weapon') {
      const weapon = weaponOf(candidate, found)
      if (weapon !== null && !claims.some((claim) => claim.property === 'weapon' && overlaps(claim.span, candidate.span))) add({ property: 'weapon', value: { weapon } }, candidate.span, act, method, confidence)
      continue
    }
    if (role === 'target') {
      if (claims.some((claim) => claim.property === 'target' && overlaps(claim.span, candidate.span))) continue
      add({ property: 'target', value: { words: wordsOf(document.text, candidate.span) } }, candidate.span, act, method, confidence)
      continue
    }
    const participant = participantOf(found, role === 'victim' ? 'victim' : 'perpetrator', candidate.span, candidate.actor)
    if (participant === null) continue
    const property = role === 'victim' ? 'participant.victim' : 'responsibility'
    // 'A drivers' leader': the drivers within are not the one.
    if (claims.some((claim) => claim.property === property && (claim.span.end === candidate.span.end || contains(claim.span, candidate.span)))) continue
    add({ property, value: participant }, candidate.span, act, method, confidence)
  }
}

/** What no chance makes good: whoever only speaks is in no role; nobody is blamed for one act because he did another, or against a denial. */
function isRuledOut(found: Found, telling: Telling, candidate: RoleCandidate, role: LearnedRole): boolean {
  if (/^(?:any|no|none|nobody|anybody|not)\b/i.test(wordsOf(found.document.text, candidate.span))) return true
  if (role === 'weapon') return false
  // 'A teacher, Ida Mbeki, said', 'Inspector General of Police (IGP) Ida Mbeki said': name and office are of one speaker.
  const isBeside = (speaker: Span, span: Span) =>
    (span.start > speaker.end && /^,? $/.test(found.document.text.slice(speaker.end, span.start))) ||
    (span.end < speaker.start && /^(?: of \p{Lu}\p{L}+)?(?: \([^()]{1,30}\))*,? $/u.test(found.document.text.slice(span.end, speaker.start)))
  const speakers = found.speech.flatMap(({ speaker, attribution }) => [speaker, ...attribution.chain.map((link) => link.span)])
  const speaks = (span: Span) => speakers.some((speaker) => speaker !== null && (overlaps(speaker, span) || isBeside(speaker, span)))
  if (speaks(candidate.span)) return true
  if (role === 'target') return candidate.actor?.mentions.some(speaks) ?? false
  // Who speaks in the document as holder of an office is not inferred among those it befell.
  if (role === 'victim') return candidate.actor?.personClass === 'public_role' && candidate.actor.mentions.some(speaks)
  const doesElse = found.placed.some(({ act }, i) => !telling.acts.includes(i) && act.sentence === candidate.sentence && act.arguments.some((argument) => argument.head === candidate.head && argument.role !== 'victim'))
  return doesElse || isDenied(found, candidate)
}

/**
 * Where what the rules found in the incident speaks against a learned role: those it befell are not blamed for it ('36 members of the
 * front'), nobody else is blamed from afar where its words say who did it, and whose banner burns was not harmed.
 */
function contradictsRules(found: Found, acts: readonly ActMention[], candidate: RoleCandidate, role: LearnedRole, inferred: boolean, claims: readonly Claim[]): boolean {
  const isOne = (role: ParticipantRole) => acts.some((act) => act.sentence === candidate.sentence && act.arguments.some((argument) => argument.role === role && argument.head === candidate.head))
  if (role === 'victim') return acts.every(burnsSymbols(found)) || isOne('perpetrator') || isCommander(found, candidate)
  if (role === 'target') return false
  // 'The house of Mr X, commander of the front, was burnt': whoever is named within the words for what it hit.
  if (acts.some(({ sentence, target, trigger }) => target !== null && sentence === candidate.sentence && target.start <= candidate.span.start && candidate.span.end <= trigger.start)) return true
  if (inferred && claims.some((claim) => claim.property === 'responsibility' && claim.method.startsWith('rule:'))) return true
  const own = candidate.actor === null ? [candidate.span] : [candidate.span, ...candidate.actor.mentions]
  const isHarmed = (act: ActMention, spans: readonly Span[]) => act.arguments.some((argument) => argument.role === 'victim' && spans.some((span) => contains(argument.span, span)))
  // 'a grenade thrown at a police van': the police within the words for what it hit.
  const isHit = (act: ActMention) => act.target !== null && contains(act.target, candidate.span)
  return acts.some((act) => isHarmed(act, own) || isHit(act)) || found.placed.some(({ act }) => act.sentence === candidate.sentence && isHarmed(act, [candidate.span]))
}

/** Banners and portraits that were torn down or burnt. */
function burnsSymbols(found: Found): (act: ActMention) => boolean {
  return ({ type, target }) => familyOf(type) === 'property' && target !== null && wordsOf(found.document.text, target).toLowerCase().split(/[^a-z]+/).some((word) => isSymbolNoun.has(word) || isSymbolNoun.has(word.replace(/s$/, '')))
}

/** 'troops under the command of Colonel X': he stands on the side of those who did it. */
function isCommander(found: Found, { span }: RoleCandidate): boolean {
  return /\b(?:under the command of|commanded by|led by|on (?:the )?orders? (?:of|from)|ordered by)\b[^.;,]{0,40}$/i.test(found.document.text.slice(Math.max(0, span.start - 90), span.start))
}

/** True for a party that denies something, or of which the document says that it did not do it: nobody is inferred against such words. */
function isDenied(found: Found, candidate: RoleCandidate): boolean {
  const isOne = (span: Span) => overlaps(span, candidate.span) || (candidate.actor !== null && candidate.actor.mentions.some((mention) => overlaps(mention, span)))
  return (
    found.stances.some((stance) => stance.stance === 'denies' && stance.who !== null && isOne(stance.who)) ||
    found.placed.some(({ act }) => act.polarity === 'denies' && act.arguments.some((argument) => argument.role === 'perpetrator' && isOne(argument.span)))
  )
}

function weaponOf(candidate: RoleCandidate, found: Found): Weapon | null {
  const tokens = found.tagged.sentences[candidate.sentence]?.tokens ?? []
  const token = tokens[candidate.head]
  return token ? (weaponNamed(token, tokens[candidate.head - 1])?.weapon ?? null) : null
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

const specificity: readonly ActType[] = [
  'remote.chemical', 'remote.suicide', 'remote.air', 'remote.bomb', 'remote.shelling', 'attack.execution_judicial', 'attack.execution_extrajudicial', 'attack.targeted',
  'custody.death', 'protest.mob', 'attack.sexual', 'battle.clash', 'liberty.abduction', 'protest.crackdown',
]

/** The act with the gravest reported outcome; its type by the means told, else the first act told. */
export function primaryType(acts: readonly ActMention[]): ActType {
  const first = acts[0] as ActMention
  const happened = acts.filter((act) => act.polarity === 'affirms')
  const means = happened.filter((act) => !act.outcome)
  const deadly = happened.some((act) => act.measure === 'killed' || act.measure === 'injured' || act.measure === 'casualties_unspecified')
  const pool = means.length > 0 ? means : happened.length > 0 ? happened : acts
  // 'They fired two shots in the air and took him away': what came of it is that he was taken.
  if (!deadly && first.type === 'attack.armed' && pool.some((act) => act.type === 'liberty.abduction')) return 'liberty.abduction'
  if (deadly) {
    const harmful = pool.filter((act) => harmfulFamilies.has(familyOf(act.type)) || act.type === 'protest.mob' || act.type === 'protest.crackdown' || act.type === 'protest.riot')
    if (harmful.length > 0) {
      // 'Explosions rocked the town as rockets fell': the blasts are those of the rockets.
      const open = harmful.filter((act) => act.type !== 'remote.bomb' || !/\/(?:explosions?|blasts?|explode[ds]?|exploding)$/.test(act.rule))
      if (open.length > 0 && open.length < harmful.length && open.every((act) => act.type === 'remote.shelling')) return 'remote.shelling'
      return mostTold(harmful)
    }
    const outcome = happened.find((act) => act.outcome)
    if (outcome && (pool[0] === undefined || familyOf(pool[0].type) === 'liberty')) return outcome.type
  }
  return (pool[0] ?? first).type
}

/**
 * The type that most acts tell; a bare 'attack' leaves it to the others, and of two told as often the one that says more wins:
 * one 'bombings' beside four shootings makes no bombing of them.
 */
function mostTold(acts: readonly ActMention[]): ActType {
  const votes = new Map<ActType, number>()
  for (const act of acts) votes.set(act.type, (votes.get(act.type) ?? 0) + (isBareAttack(act) ? 0.1 : 1))
  const rank = (type: ActType) => (specificity.includes(type) ? specificity.indexOf(type) : specificity.length)
  return [...votes].sort(([a, m], [b, n]) => n - m || rank(a) - rank(b))[0]?.[0] as ActType
}

/** An incident needs more than a bare noun: a verb, a number, a time, a place or somebody in a role. */
function modalityOf(found: Found, draft: Draft, placed: readonly PlacedAct[], time: TimeValue | null): Modality {
  // 'has called a strike for 1 February' lies ahead; who was shot was shot, whatever date the page bears.
  if (time !== null && isFuture(found, time) && !placed.some((each) => harmfulFamilies.has(familyOf(each.act.type)))) return 'future'
  const happened = placed.filter((each) => each.act.polarity === 'affirms')
  // An incident of before that is told beside another, without a day of its own
  if (draft.telling.aside && placed.every((each) => each.times.length === 0)) return 'background'
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
  const people = draft.counts.filter((count) => count.number.unit === 'person' && count.measure !== 'participants')
  const cumulative = people.some((count) => count.part === 'cumulative')
  const words = people.every((count) => inStatistics(found, count))
  // 'Between 19 and 29 November, 125 women were attacked': a figure true of every day of so long a window sums up many acts.
  if (people.length > 0 && time?.sense === 'every_day' && length > 8) return 'aggregate_total'
  // 'eleven years ago 11 people were killed' is of a day that was not said; '57 were killed in 2012' is of all the year.
  // And 'nineteen were released' some time after the arrests is of no period either.
  const ofAll = length > 62 && !/^[^/]+~$/.test(time?.edtf ?? '') && !(time?.stated === false && time.edtf.endsWith('/..'))
  // 'A man was shot dead last year' is one act of a day that is not told.
  const several = people.some((count) => count.number.best !== 1)
  if (cumulative || (several && ofAll) || (people.length > 0 && words && length !== 1)) return 'aggregate_total'
  if (places.length > 1) return 'multi_place'
  return time !== null && length > 1 && time.sense === 'every_day' ? 'multi_day' : 'single'
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
      includesAttacker: 'unknown',
      asOf: null,
      ...(count.outOf ? { outOf: count.outOf } : {}),
      ...(count.parts ? { addedUp: count.parts } : {}),
    },
  }
}

function participantOf(found: Found, role: ParticipantRole, span: Span, known: Actor | null = null): ParticipantValue | null {
  const words = wordsOf(found.document.text, span)
  // 'No one was hurt' names nobody to whom it was done; it is a figure of 0.
  if (/^(?:no ?one|nobody|none|no|neither)\b/i.test(words)) return null
  // 'On May 3, 2012 guards ...' and '3.2 Shooting at the gate': a day or a number of a section is nobody.
  if (!/\p{L}/u.test(words) && /[.:/]/.test(words)) return null
  if (found.times.some((time) => time.span.start <= span.start && span.end <= time.span.end)) return null
  // A town that was attacked is a place, not somebody; so it is in 'the Marivan dead'.
  const named = span.start + (/^the /i.exec(words)?.[0].length ?? 0)
  if (found.places.some((place) => place.use === 'place' && place.span.start <= named && span.end <= place.span.end)) return null
  const mention = found.actorMentions.find((each) => overlaps(each.span, span))
  const actor = known ?? (mention ? (found.described.get(mention.span.start) ?? found.actors.find((each) => each.id === mention.actorId)) : undefined)
  if (mention?.isPronoun) return null
  if (!mention && /^(?:he|she|they|it|who|which|that|we|i|you|him|her|them|us|this|these|those|himself|themselves)$/i.test(words)) return null
  const suspected = /\b(?:suspected|alleged|suspect|accused)\b/i.test(words)
  return { role, words, span, actorId: actor?.id ?? null, certainty: suspected ? 'suspected' : 'known', personClass: actor?.personClass ?? null }
}

/** Commemorations point at the older incident they speak of; acts that follow from one another are linked. */
function withLinks(found: Found, reports: readonly Report[]): Report[] {
  return reports.map((report) => {
    if (familyOf(report.type) !== 'symbolic') return report
    const remembered = reports.find((other) => {
      if (other === report || familyOf(other.type) === 'symbolic' || other.modality === 'background') return false
      const older = other.time !== null && report.time !== null && other.time.latest !== null && report.time.earliest !== null && other.time.latest < report.time.earliest
      return older && report.tellings.some((a) => other.tellings.some((b) => Math.abs(a.start - b.start) < 2000))
    })
    return remembered && report.type === 'symbolic.commemoration'
      ? { ...report, links: [{ to: remembered.id, rel: 'commemorates' as const, reason: `remembers what ${remembered.time?.edtf ?? 'an earlier day'} brought` }] }
      : report
  }).map((report) => ({ ...report, claims: report.claims.filter((claim) => passageAt(found.document, claim.span.start) !== null) }))
}

/** The stance is the word of who takes it, told by the publisher. */
function whoTakes(found: Found, stance: StanceMention): Attribution {
  const within = found.attributionAt({ start: stance.span.end - 1, end: stance.span.end })
  const publisher = within.chain.at(-1)
  if (within.directness !== 'publisher_voice' || stance.who === null || publisher === undefined) return within
  const mention = found.actorMentions.find((each) => overlaps(each.span, stance.who as Span))
  const actor = mention ? found.actors.find((each) => each.id === mention.actorId) : undefined
  const label = actor?.name ?? wordsOf(found.document.text, stance.who)
  return {
    chain: [{ label, kind: 'speaker', span: stance.who, anonymous: false }, publisher],
    directness: 'indirect',
    cue: { start: stance.span.start, end: stance.span.start + (/^\p{L}+/u.exec(found.document.text.slice(stance.span.start))?.[0].length ?? 0) },
    content: stance.span,
    citedWork: null,
  }
}

/** Puts each stance on the incident told nearest before it. */
function addStances(found: Found, reports: readonly Report[]): Report[] {
  const result = reports.map((report) => ({ ...report, claims: [...report.claims] }))
  for (const stance of found.stances) {
    const sentence = found.tagged.sentences[stance.sentence]
    if (!sentence) continue
    const happened = result.filter((report) => (report.modality === 'asserted' || report.modality === 'hedged') && familyOf(report.type) !== 'symbolic')
    const target =
      happened.find((report) => report.tellings.some((telling) => telling.start === sentence.start)) ??
      happened.filter((report) => (report.tellings[0]?.start ?? Infinity) < sentence.start).sort((a, b) => (b.tellings.at(-1)?.start ?? 0) - (a.tellings.at(-1)?.start ?? 0))[0]
    const passage = passageAt(found.document, stance.span.start)
    if (!target || passage === null) continue
    const attribution = whoTakes(found, stance)
    target.claims.push({
      id: idFrom('claim', target.id, 'stance', stance.span.start),
      property: stance.stance === 'denies' ? 'denial' : 'acknowledgement',
      value: { stance: stance.stance, of: stance.of },
      words: wordsOf(found.document.text, stance.span),
      span: stance.span,
      passages: [passage],
      polarity: stance.stance === 'denies' ? 'denies' : 'affirms',
      modality: 'asserted',
      attribution,
      loaded: [],
      method: `rule:reports/${stance.stance}`,
      confidence: 0.7,
    })
    if (stance.stance === 'accepts' && stance.who) {
      const participant = participantOf(found, 'perpetrator', stance.who)
      if (participant) {
        target.claims.push({
          id: idFrom('claim', target.id, 'responsibility', stance.who.start),
          property: 'responsibility',
          value: participant,
          words: wordsOf(found.document.text, stance.who),
          span: stance.who,
          passages: [passage],
          polarity: 'affirms',
          modality: 'asserted',
          attribution,
          loaded: [],
          method: 'rule:reports/accepts',
          confidence: 0.8,
        })
      }
    }
  }
  return result
}
