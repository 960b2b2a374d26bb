import type { ActMention, PlaceMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { whereOf } from '../../text/where-clause.ts'
import { newsReceived } from '../../lexicon/en/circumstances.ts'
import { cameAfter } from '../../lexicon/en/measures.ts'
import { ofWhatIsJudged } from '../../lexicon/en/suspicion.ts'
import { actsBeside, nearest, ofOwnClause, openedClause } from './act-of-clause.ts'
import { tookIn } from './care-houses.ts'
import { chargeBehind, courtAct, holdingAround, isOfCourt } from './charges.ts'
import { climb, onlyOf } from './climb.ts'
import { wordsBefore } from '../../text/in-sentence.ts'
import { partedBySemicolon } from './main-clauses.ts'
import { isDestination, isHome, isOfOffice, isOfOpeningClause, isWhereToldFrom } from './places-of-no-act.ts'
import type { Scene } from './scene.ts'
import { isOfBefore, isRemembered, onSide } from './scene.ts'
import { isOfTeller } from './times-of-no-act.ts'

/** Gives the places of a sentence to the acts that were there. Returns the places that the next sentences stand in. */
export function attachPlaces(scene: Scene, places: readonly PlaceMention[], placesOf: PlaceMention[][]): PlaceMention[] {
  const { sentence, acts, all } = scene
  const frame: PlaceMention[] = []
  for (const place of places) {
    if (isOfNoAct(scene, place)) continue
    if (place.value.level !== 'L7' && isWhereToldFrom(sentence, place.span, places.flatMap(({ span, use, value }) => (use === 'place' && (value.level === 'L2' || value.level === 'L3') && span !== place.span ? [span] : [])))) continue
    // 'killed five in Kosti and three in Kassala'
    const here = onSide(scene, place.span)
    const again = here.findLast((at) => (acts[at] as ActMention).again === true && (acts[at] as ActMention).trigger.end < place.span.start) ?? null
    // 'treated at a clinic in Kassala' was no act; 'hit a school in Kosti and a clinic in Kassala' was
    if (again === null && tookIn(sentence, place.span)) continue
    if (isOfOpeningClause(sentence, acts, here, place, places)) continue
    const owner = onlyOf(here, climb(sentence, place.span, scene.governs))
    const opened = openedClause(sentence, acts, here, place.span)
    // 'stabbed in Olinda in July; in Jaboatão a hostel was closed'
    if (opened === null && again === null && owner.act !== null && partedBySemicolon(sentence, (acts[owner.act] as ActMention).trigger, place.span)) continue
    const act = again ?? courtAct(sentence, acts, here, place) ?? opened ?? chargeBehind(sentence, acts, here, place.span)?.charge ?? holdingAround(sentence, acts, here, owner.act, place.span) ?? ofOwnClause(sentence, acts, here, owner.act, place.span) ?? owner.act ?? nearest(acts, actsBeside(sentence, acts, here, place.span), place.span, sentence)
    if (act !== null) placesOf[act]?.push(place)
    if (opened === null && owner.toRoot && isFrame(scene, place)) frame.push(place)
  }
  // 'in Sousse, where nine men were seized': there
  for (const i of all) {
    const there = (placesOf[i] ?? []).length > 0 ? null : placeOfWhere(sentence, acts[i] as ActMention, places)
    if (there !== null) placesOf[i]?.push(there)
  }
  return frame
}

/** True for a place at which nothing that the sentence tells was done. */
function isOfNoAct({ sentence, governs }: Scene, place: PlaceMention): boolean {
  const { span, use, value } = place
  if (use !== 'place' && !isOfCourt(sentence, place)) return true
  // 'flown to the capital': where somebody was brought is not where it happened.
  if (isDestination(sentence, span) || isHome(sentence, span) || isOfOffice(sentence, span) || (value.level !== 'L7' && isOfTeller(sentence, span, governs))) return true
  const before = wordsBefore(sentence, span)
  // 'According to reports received in Dola, ...': where they were received
  // 'found guilty of crimes against humanity in Dola and jailed': where those were, and no court
  return newsReceived.test(before) || ofWhatIsJudged.test(before)
}

/** True for a place that the next sentences may stand in; not for 'The attack came a day after a bomb hit a church in Dola': the attack was not there. */
function isFrame(scene: Scene, { use, span }: PlaceMention): boolean {
  return use === 'place' && !isOfBefore(scene, span) && !isRemembered(scene, span) && !scene.isQuoted(span) && !cameAfter.test(wordsBefore(scene.sentence, span))
}

/** The place right before the 'where' of an act's own clause; null where none stands there. */
function placeOfWhere(sentence: Sentence, { token }: ActMention, places: readonly PlaceMention[]): PlaceMention | null {
  const where = whereOf(sentence, token) ?? -1
  const before = sentence.tokens[where - 1]?.text === ',' ? sentence.tokens[where - 2] : sentence.tokens[where - 1]
  return where < 1 || before === undefined ? null : (places.find(({ use, span }) => use === 'place' && span.end === before.end) ?? null)
}
