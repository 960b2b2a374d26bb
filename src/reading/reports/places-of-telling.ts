import { familyOf } from '../../record/act.ts'
import type { PlaceMention } from '../../record/mention.ts'
import { calledAfterOthers } from '../../record/place.ts'
import type { PlaceLevel, PlaceValue } from '../../record/place.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import { contains, wordsOf } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { toldToOutlet } from '../../lexicon/en/circumstances.ts'
import { placeKinds, toldInside } from '../../lexicon/en/places.ts'
import { ofWhatIsJudged } from '../../lexicon/en/suspicion.ts'
import type { Found } from './assemble.ts'
import type { PlacedAct } from './placed-act.ts'
import { isDestination, isHome, isOfOffice } from './places-of-no-act.ts'
import { partedBySemicolon } from './main-clauses.ts'
import { actsOf, actsWith, isOnlyPlanned, mentionsWithin, sentenceOf } from './by-sentence.ts'
import { isWhereKept } from './care-houses.ts'
import { distinctPlaces, holds, isPutDownAt, isVillage, listedPlaces, near, standsForTown, town } from './choose-place.ts'
import type { TownsOfDocument } from './choose-town.ts'
import { chooseTown, isStrange, isToldIn } from './choose-town.ts'
import type { Telling } from './story.ts'
import { bestTime, days } from './windows.ts'
import { isHeadline } from './headline.ts'
import { primaryType } from './primary-type.ts'
import type { Section } from './sections.ts'
import { isChargeFor } from './two-incidents.ts'

/**
 * Places told with the acts, and where these name no town, the town of the document that most speaks for having been the place:
 * stated where an act's own words have it, else inferred with its reasons.
 */
export function placesOf(found: Found, towns: TownsOfDocument, telling: Telling): { places: PlaceMention[]; rule: string | null } {
  if (telling.apart) return { places: distinctPlaces(telling.places), rule: null }
  if (!telling.places.some(isPlaced) && (isNationwide(found, telling) || isSumOfYear(found, telling))) return countryOf(found, telling.places, telling)
  const section = found.sections.of(telling.first)
  const heading = section?.places ?? []
  const told = toldPlaces(found, section?.namesPlace === true ? { ...telling, places: telling.places.filter((place) => !heading.includes(place)) } : telling)
  // 'Narsingdi | Supporters clashed in Raipura': the town of the row or of the item's head, and what its words name besides.
  if (section?.namesPlace && heading.length > 0) {
    const country = heading.find((place) => place.value.country !== null)?.value.country ?? null
    const inside = told.rule === null ? told.places.filter((place) => !heading.some((other) => other.span.start === place.span.start || other.value.words === place.value.words) && (place.value.country === null || country === null || place.value.country === country)) : []
    // 'Kratie: Police fired on a rally in Snuol', which lies there: in Snuol.
    const around = (place: PlaceMention) => inside.some(({ value }) => value.words !== place.value.words && (holds(place.value, value) || (value.admin1 !== null && [place.value.words, place.value.name].includes(value.admin1))))
    return { places: [...heading.filter((place) => !around(place)), ...inside], rule: 'the head of its row or item' }
  }
  const ofParagraph = townUnderRegion(found, telling, heading, told)
  if (ofParagraph !== null) return ofParagraph
  // 'B. Ayaviri, 4 May' over a case told of a mill in a hamlet of another name: there, whatever lies elsewhere under that name
  const isCase = section !== null && section.day !== null && !section.namesPlace && heading.length > 0 && heading.every(({ value }) => value.level === 'L2' && value.name !== null)
  if (isCase && told.rule === null && told.places.length > 0 && told.places.every((place) => heading.every(({ value }) => value.country === place.value.country && !near(place.value, value, 60)))) return { places: [...heading, ...told.places.filter((place) => !heading.includes(place))], rule: 'the heading it stands under' }
  // Under the name of a town: 'Brest' above 'Some 700 people gathered on the square by the theatre'.
  if (heading.length > 0 && (told.rule !== null || !told.places.some((place) => place.value.level === 'L2'))) {
    const inside = told.rule === null ? told.places.filter((place) => !heading.includes(place)) : []
    return { places: [...heading, ...inside], rule: 'the heading it stands under' }
  }
  // What another incident is set beside was in the town told before, not in the next one.
  if (telling.aside && told.places.some(isPlaced)) return told
  // 'What happened so far' behind the entries of a live report: not in the town of the last entry
  const isBehind = section === null && hasSectionBefore(found, telling.first)
  const choice = chooseTown(towns, telling, found.placed, (sentence) => sentence < 0 || (section === null ? !isBehind || found.sections.of(sentence) === null : speaksFor(found.sections.of(sentence), section)))
  if (choice === null || isFarFromStory(found, choice.place) || isOfOneDay(found, telling, choice.place)) return told
  const only = choice.place.use === 'publisher' ? "only the outlet's own name has a place" : 'only the dateline names a place'
  const chosen = { places: [choice.place], rule: choice.bare ? only : choice.reasons.join(', ') }
  if (told.rule !== null && isOfOwnParagraph(found, towns, telling, told.places)) return told
  if (told.rule === lastPlace && isFirstNamedBehind(found, telling, choice.place)) return told
  if (told.rule !== null || told.places.length === 0) {
    const symbolic = familyOf((found.placed[telling.acts[0] as number] as PlacedAct).act.type) === 'symbolic'
    // 'Two elders were taken away' where a village was told: there, and not where the reporter is
    return symbolic || choice.remote || (choice.bare && told.places.some((place) => place.value.name !== null || (isVillage(place.value) && actsWith(found.placed, place).length > 0))) ? told : chosen
  }
  // 'A court in Kutaisi sentenced': courts are where people are brought to, and sentences are where courts are.
  if (told.rule === null && told.places.some(isPlaced) && primaryType(telling.acts.map((i) => (found.placed[i] as PlacedAct).act)) === 'liberty.sentence') return told
  // Where towns are in the gazetteer one and all, a name that is not is a quarter or a shop.
  const village = calledAfterOthers.has(choice.place.value.country ?? '') ? [] : told.places.filter(({ value }) => isVillage(value))
  const sure = told.places.filter((place) => isPlaced(place) && !isVillage(place.value))
  if (sure.length === 0) {
    // A village too small for the gazetteer, told with the act: its words say more than the town of the dateline.
    const beside = telling.acts.some((i) => within(found, choice.place.span, (found.placed[i] as PlacedAct).act.sentence))
    if (village.includes(choice.place) || village.some((each) => found.places.some((place) => isPutDownAt(each, place) && place.value.geonamesId === choice.place.value.geonamesId))) return told
    // 'Six huts were burnt in Dola and seven in Ashwari': the seven were not in Dola.
    const ofOthers = actsWith(found.placed, choice.place)
    const isElsewhere = ofOthers.length > 0 && !ofOthers.some((i) => telling.acts.includes(i))
    if (village.length > 0) return choice.bare || choice.remote || !beside || isElsewhere ? told : { ...chosen, places: [choice.place, ...village.filter(({ value }) => value.words !== choice.place.value.words)] }
    // A street, a county, a country: the town in it, unless only the dateline names one and a county is told.
    // 'picked up in Gazipur', a district that bears its town's name: not in a town elsewhere that another sentence tells.
    const away = !beside && told.rule === null && !calledAfterOthers.has(choice.place.value.country ?? '') && told.places.some(({ value }) => value.level === 'L4' && value.name !== null && !near(value, choice.place.value, 30))
    if (away) return told
    // 'NAIROBI - Gunmen killed nine people in Somalia': a country told with the act is no strange name, whatever lies around the reporter.
    const isOfDateline = (place: PlaceMention) => choice.bare && told.rule === null && (place.value.level === 'L7' || place.value.level === 'L5') && toldInside.test(towns.text.slice(Math.max(0, place.span.start - 40), place.span.start))
    const fits = told.places.every((place) => place.value.name === null || (isStrange(towns, place) && !isOfDateline(place)) || liesIn(choice.place.value, place.value))
    // 'WADSWORTH, Ohio - Two were shot in a Medina County home': in the town of the dateline, which lies in that county
    return fits && !choice.remote && !(choice.bare && told.places.some(({ value }) => value.level === 'L4' && !(choice.place.use === 'dateline' && holds(value, choice.place.value)))) ? chosen : told
  }
  if (sure.some((place) => isToldIn(towns, place) || near(place.value, choice.place.value, 30))) {
    const kept = told.places.filter((place) => !isPlaced(place) || village.includes(place) || isToldIn(towns, place) || near(place.value, choice.place.value, 100))
    return { places: kept, rule: null }
  }
  // 'strikes in Rafah' from Cairo: where the act's own words put it, and not where the reporter is
  if (choice.bare && told.rule === null && sure.some(({ value }) => value.confidence >= 0.6 && !calledAfterOthers.has(value.country ?? ''))) return told
  return chosen
}

const lastPlace = "the story's last place"

/** 'In Betroka nobody talks. [new paragraph] Guards burned the houses. [new paragraph] Amboasary was a mill town': what a text comes to only in a later paragraph is not where it was before. */
function isFirstNamedBehind(found: Found, telling: Telling, { value, use }: PlaceMention): boolean {
  if (use !== 'place' || calledAfterOthers.has(value.country ?? '')) return false
  const passage = found.tagged.sentences[telling.last]?.passage ?? -1
  return found.places.every((place) => {
    if (place.value.words !== value.words && (value.geonamesId === null || place.value.geonamesId !== value.geonamesId)) return true
    const sentence = sentenceOf(found.tagged, place.span)
    return sentence > telling.last && (found.tagged.sentences[sentence]?.passage ?? -1) > passage
  })
}

/**
 * Under the name of a region ('North-West' above 'In Kumbo, a mine went off ... Soldiers then burned houses in the Tobin quarter'): the town that
 * the paragraph told last, with the quarter that the acts tell; null where the heading is a town's, or the paragraph tells none in that region.
 */
function townUnderRegion(found: Found, telling: Telling, heading: readonly PlaceMention[], told: { readonly places: readonly PlaceMention[]; readonly rule: string | null }): { places: PlaceMention[]; rule: string } | null {
  const region = heading.find(({ value }) => value.country !== null)
  if (region === undefined || heading.some(({ value }) => value.country !== null && (town.has(value.level as PlaceLevel) || standsForTown(value)))) return null
  const isThere = ({ value }: PlaceMention) => value.country === null || (value.country === region.value.country && (value.admin1 === null || region.value.level === 'L7' || value.admin1 === region.value.admin1))
  const own = told.rule === null ? told.places.filter((place) => !heading.includes(place) && isThere(place)) : []
  if (own.some(({ value }) => value.level === 'L2' && value.name !== null)) return null
  const isOwnVillage = ({ value }: PlaceMention) => isVillage(value) && value.level !== 'L1' && placeKinds.get(value.words.toLowerCase().split(' ').at(-1) ?? '')?.type !== 'part'
  if (own.some(isOwnVillage)) return { places: own, rule: 'the place in the same sentence' }
  const passage = found.tagged.sentences[telling.first]?.passage
  for (let back = telling.first; back >= 0 && found.tagged.sentences[back]?.passage === passage; back -= 1) {
    const towns = placesIn(found, [back], (place) => isOnlyPlanned(found.placed, place)).filter((place) => isThere(place) && (((place.value.level === 'L2' || place.value.level === 'L3') && place.value.name !== null) || isOwnVillage(place)))
    const last = lastOfClauses(found, towns)
    if (last !== undefined) return { places: [last, ...own.filter((place) => place !== last && place.value.level !== 'L6' && place.value.level !== 'L4')], rule: 'the town its paragraph names' }
  }
  return null
}

/** What its own section says of a telling, and for an entry that goes on with the introduction what that says. */
function speaksFor(other: Section | null, section: Section): boolean {
  return other === section || (section.goesOn && other === null)
}

/** True for a sentence of no section that stands behind one. */
function hasSectionBefore(found: Found, sentence: number): boolean {
  for (let back = sentence - 1; back >= 0; back -= 1) if (found.sections.of(back) !== null) return true
  return false
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

/** 'Last year more than 5,900 people were killed', 'At least 60 were killed in the 2024 protests': a sum over a year whose own sentences name no town is of no one town told before. */
function isSumOfYear(found: Found, { time, acts }: Telling): boolean {
  if (time === null || !/^\d{4}$/.test(time.edtf)) return false
  const isSum = found.counts.some(({ act, number }) => act !== null && acts.includes(act) && number.unit === 'person' && (number.best ?? number.min ?? 0) >= 10)
  return isSum && !mentionsWithin(found.tagged, found.places, acts.map((i) => (found.placed[i] as PlacedAct).act.sentence)).some((place) => place.use === 'place' && place.value.level !== 'L7') && !pointsAtTown(found, acts)
}

/** True where a sentence of some acts points at a place told before: 'the city', 'here'. */
function pointsAtTown(found: Found, acts: readonly number[]): boolean {
  return acts.some((i) => /\b(?:city|town|village|camp|neighbou?rhood|area|region|province|state|district|county|here|there)\b/i.test(wordsOf(found.document.text, found.tagged.sentences[(found.placed[i] as PlacedAct).act.sentence] as Sentence)))
}

/**
 * Where a total is of that was told beside news: the places that its own sentences give, the news' places where the words point
 * there ('the city's 40th this year'), else the country; 3,100 dead since a coup did not die in the village told before.
 */
export function placesOfTotal(found: Found, telling: Telling, ofNews: { places: PlaceMention[]; rule: string | null }): { places: PlaceMention[]; rule: string | null } {
  const sentences = telling.acts.map((i) => (found.placed[i] as PlacedAct).act.sentence)
  const own = distinctPlaces(mentionsWithin(found.tagged, found.places, sentences).filter((place) => place.use === 'place'))
  const narrow = own.filter(({ value }) => value.level !== 'L7' && value.level !== 'L0' && value.level !== 'L1')
  if (narrow.length > 0) return { places: narrow, rule: null }
  // 'Russia denied it' names no country that the dead are of.
  return pointsAtTown(found, telling.acts) ? ofNews : countryOf(found, own, telling, (place) => place.use === 'place')
}

/** The countries told with it, else the country named last before it. */
function countryOf(found: Found, told: readonly PlaceMention[], telling: Telling, isNamed: (place: PlaceMention) => boolean = () => true): { places: PlaceMention[]; rule: string | null } {
  const countries = told.filter((place) => place.value.level === 'L7')
  if (countries.length > 0) return { places: countries, rule: null }
  const start = found.tagged.sentences[telling.first]?.end ?? 0
  const last = found.places.findLast((place) => isNamed(place) && place.value.level === 'L7' && place.span.start < start)
  return { places: last ? [last] : [], rule: 'of the whole country, named before it' }
}

/**
 * 'Lakeside Observer' over a report of Kenya, 'Geneva, 4 May' over one of Burundi: a place of the writers alone, in a country of which
 * nothing is told. A dateline is far only from a story that puts acts into several towns, all of them elsewhere.
 */
function isFarFromStory(found: Found, { use, value }: PlaceMention): boolean {
  if (use !== 'publisher' && use !== 'dateline') return false
  const told = found.places.filter((place) => place.use === 'place' && place.value.country !== null)
  if (told.length === 0 || told.some((place) => place.value.country === value.country)) return false
  return use === 'publisher' || distinctPlaces(told.filter((place) => place.value.level !== 'L7' && actsWith(found.placed, place).length > 0)).length >= 2
}

/** 'In Kirkuk, gunmen shot ... Police arrested two.': the town that its own sentence or an earlier one of the paragraph stands in, where the story has several. */
function isOfOwnParagraph(found: Found, towns: TownsOfDocument, telling: Telling, [place, another]: readonly PlaceMention[]): boolean {
  if (place === undefined || another !== undefined || !isPlaced(place) || calledAfterOthers.has(place.value.country ?? '') || !(isVillage(place.value) || isToldIn(towns, place))) return false
  const sentence = sentenceOf(found.tagged, place.span)
  return sentence === telling.first || (sentence < telling.first && found.tagged.sentences[sentence]?.passage === found.tagged.sentences[telling.first]?.passage && !broughtTo(found, place))
}

/** True for a town, and for a site or quarter that the gazetteer knows well. */
function isPlaced(place: PlaceMention): boolean {
  const { level, name, confidence, town: ofTown } = place.value
  return level === 'L2' || level === 'L3' || standsForTown(place.value) || (level === 'L1' && ofTown !== undefined) || ((level === 'L0' || level === 'L1') && name !== null && confidence >= 0.6)
}

function liesIn(town: PlaceValue, area: PlaceValue): boolean {
  if (area.country !== null && area.country !== town.country) return false
  return area.admin1 === null || area.level === 'L7' || area.admin1 === town.admin1
}

function toldPlaces(found: Found, telling: Telling): { places: PlaceMention[]; rule: string | null } {
  // 'in Hebron, Dura and Halhul': three, however near to each other
  const listed = listedPlaces(telling.places)
  const told = listed.length >= 2 && listed.every(({ value }) => town.has(value.level as PlaceLevel)) ? listed : distinctPlaces(telling.places)
  // 'raided Gwaska, a village on the border of Kaduna and Zamfara states'; but where a village was put down in another country, the province says more
  const villages = told.filter(({ value }) => isVillage(value) && value.level !== 'L1')
  const own = told.filter(({ value }) => (value.level !== 'L6' && value.level !== 'L4') || !villages.some((village) => village.value.country === value.country))
  if (own.some((place) => place.value.level !== 'L7')) return { places: own.filter((place) => place.value.level !== 'L7' || own.length === 1), rule: null }
  const symbolic = familyOf((found.placed[telling.acts[0] as number] as PlacedAct).act.type) === 'symbolic'
  // 'In Buenaventura, where crowds marched, shops were looted': what the sentence stands in, though another act has it too.
  const framing = distinctPlaces(telling.acts.flatMap((i) => framesOf(found, found.placed[i] as PlacedAct))).filter((place) => place.value.level !== 'L7')
  if (framing.length === 1) return { places: framing, rule: 'the place the sentence stands in' }
  const elsewhere = (place: PlaceMention) => actsWith(found.placed, place).some((i) => !telling.acts.includes(i))
  const inSentences = placesIn(found, telling.acts.map((i) => (found.placed[i] as PlacedAct).act.sentence), elsewhere)
  if (inSentences.length > 0) return { places: inSentences.slice(0, 1), rule: 'the place in the same sentence' }
  // 'Gunmen attacked Dola, burning homes': the one place of the sentence, whichever act has it.
  // 'Soldiers fired on a picket; a court in Puno acquitted them': the court's town is the court's.
  const ofCourt = (place: PlaceMention) => elsewhere(place) && actsWith(found.placed, place).every((i) => (found.placed[i] as PlacedAct).act.type === 'liberty.sentence')
  const ofSentence = placesIn(found, [telling.first], ofCourt)
  // 'the deadliest in the town since July 2018, when a bomb killed 35': in the town of the sentence, though the sentence tells of another day.
  if (telling.aside && ofSentence.length > 0) return { places: ofSentence.slice(0, 1), rule: null }
  if (ofSentence.length === 1) return { places: ofSentence, rule: 'the place in the same sentence' }
  const section = found.sections.of(telling.first)
  for (let back = telling.first - 1; !symbolic && found.sections.of(back) === section && back >= Math.max(0, telling.first - 6); back -= 1) {
    const earlier = placesIn(found, [back], (place) => isOnlyPlanned(found.placed, place))
    const last = lastOfClauses(found, earlier)
    if (last !== undefined && agree(own, last)) return { places: [last], rule: lastPlace }
  }
  if (own.length > 0) return { places: own, rule: null }
  for (let on = telling.first + 1; on <= telling.last + 2; on += 1) {
    if (found.sections.of(on) !== section) break
    const later = placesIn(found, [on], (place) => isOfAnotherTime(found, telling, place) || isOfOneDay(found, telling, place))
    if (later.length > 0) return { places: later.slice(0, 1), rule: 'the place told next' }
  }
  // An entry of a live report that names no town: the one of the introduction, whatever towns other entries tell of.
  if (section?.goesOn === true) {
    const ofIntroduction = distinctPlaces(found.places.filter((place) => place.use === 'place' && isPlaced(place) && isOutsideSections(found, place.span)))
    if (ofIntroduction.length === 1) return { places: ofIntroduction, rule: 'the place the introduction tells' }
  }
  const [only, another] = townsTold(found.places)
  const dateline = found.places.find((place) => place.use === 'dateline' && !isFarFromStory(found, place))
  if (only && !another && !isOnlyPlanned(found.placed, only) && !isOfOneDay(found, telling, only) && (dateline === undefined || dateline.value.level === 'L7' || !isOfCharge(found, only))) return { places: [only], rule: 'the only town the text names' }
  // 'Chronology of the events in Andijon' over items that name no town
  const ofTitle = section === null ? [] : distinctPlaces(found.places.filter((place) => place.use === 'place' && place.value.level !== 'L7' && isOutsideSections(found, place.span) && isHeadline(found.document, found.tagged, sentenceOf(found.tagged, place.span))))
  if (ofTitle.length === 1) return { places: ofTitle, rule: 'the title names it' }
  const anyCountry = found.places.find((place) => place.use === 'place' && place.value.level === 'L7')
  if (dateline && dateline.value.level !== 'L7') return { places: [dateline], rule: 'only the dateline names a place' }
  const country = anyCountry ?? dateline
  return country ? { places: [country], rule: 'only the country is named' } : { places: [], rule: null }
}

/** The places that the sentence of an act stands in; '; four died in a raid' is not in the town told before the semicolon. */
function framesOf(found: Found, { act }: PlacedAct): readonly PlaceMention[] {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  return found.frames[act.sentence]?.places.filter(({ span }) => !partedBySemicolon(sentence, act.trigger, span)) ?? []
}

/** 'In Veles shops were shut, and in Kratovo people marched.': of places with acts of their own the last, where the story has gone on to; else the first. */
function lastOfClauses(found: Found, places: readonly PlaceMention[]): PlaceMention | undefined {
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined || first === last) return first
  const [ofFirst, ofLast] = [actsWith(found.placed, first), actsWith(found.placed, last)]
  return ofFirst.length > 0 && ofLast.length > 0 && !ofFirst.some((i) => ofLast.includes(i)) ? last : first
}

const townsTold = onceFor((places: readonly PlaceMention[]) => distinctPlaces(places.filter((place) => place.use === 'place' && isPlaced(place))))

/** The places below a country that some sentences name as where it happened. */
function placesIn(found: Found, sentences: readonly number[], isOfOther: (place: PlaceMention) => boolean = () => false): PlaceMention[] {
  const here = mentionsWithin(found.tagged, found.places, sentences).filter((place) => place.use === 'place' && !isOfOther(place) && !broughtTo(found, place) && !isOfCharge(found, place))
  return distinctPlaces(here).filter((place) => place.value.level !== 'L7')
}

function isOutsideSections(found: Found, span: Span): boolean {
  const sentence = sentenceOf(found.tagged, span)
  return sentence >= 0 && found.sections.of(sentence) === null
}

/** Where somebody was brought, is held by now or is from, an office is of, or the crimes were that a court judges, which is not where it happened. */
function broughtTo(found: Found, place: PlaceMention): boolean {
  const sentence = found.tagged.sentences[sentenceOf(found.tagged, place.span)]
  return sentence !== undefined && (toldToOutlet.test(found.document.text.slice(Math.max(sentence.start, place.span.start - 70), place.span.start)) || ofWhatIsJudged.test(wordsOf(found.document.text, { start: sentence.start, end: place.span.start })) || isDestination(sentence, place.span) || isHome(sentence, place.span) || isOfOffice(sentence, place.span) || isWhereKept(sentence, place.span))
}

/** 'Relatives blocked the exit. In August 1982 soldiers entered San Marcos': a place of acts long before is not where the first was. */
function isOfAnotherTime(found: Found, { time }: Telling, place: PlaceMention): boolean {
  const day = time === null ? found.document.publishedAt : time.earliest
  return actsWith(found.placed, place).some((i) => {
    const other = bestTime(found.placed[i] as PlacedAct)
    return day !== null && other?.latest != null && other.anchor === 'explicit' && Date.parse(day) - Date.parse(other.latest) > 366 * 86_400_000
  })
}

/** 'In August 24 people were killed. On the night of the 11th a girl was shot in Mathare': the town of one day is not that of weeks. */
function isOfOneDay(found: Found, { time, acts }: Telling, place: PlaceMention): boolean {
  if (time === null || days(time) < 14) return false
  return actsWith(found.placed, place).some((i) => {
    const own = acts.includes(i) ? null : bestTime(found.placed[i] as PlacedAct)
    return own !== null && days(own) <= 2
  })
}

/** 'A court found two officers guilty of the killings in Salamá': where that was is not where the court is, nor what is told next. */
function isOfCharge(found: Found, place: PlaceMention): boolean {
  const owners = actsWith(found.placed, place).map((i) => found.placed[i] as PlacedAct)
  return owners.length > 0 && owners.every((charge) => actsOf(found.placed, charge.act.sentence).some((at) => {
    const held = found.placed[at] as PlacedAct
    return held.act.type === 'liberty.sentence' && isChargeFor(found.document, held, charge)
  }))
}

function agree(own: readonly PlaceMention[], place: PlaceMention): boolean {
  const countries = own.map((each) => each.value.country).filter((country) => country !== null)
  return countries.length === 0 || place.value.country === null || countries.includes(place.value.country)
}

/** True where a span lies in a sentence. */
export function within(found: Found, span: Span, sentence: number): boolean {
  const at = found.tagged.sentences[sentence]
  return at !== undefined && contains(at, span)
}
