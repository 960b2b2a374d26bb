import type { Document } from '../../record/document.ts'
import type { ActMention, PlaceMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { caseOf, dependents, tokenAt } from '../../text/tree.ts'
import { remainsNouns } from '../../lexicon/en/acts.ts'
import { againAndAgain } from '../../lexicon/en/joining.ts'
import { anotherIncident, anotherOpens, clauseElsewhere, furtherOpens, sameDay, worstOfSeveral } from '../../lexicon/en/measures.ts'
import { sentencesOf } from './by-sentence.ts'
import { isVillage, near } from './choose-place.ts'
import { isBareAttack } from './kinds-of-acts.ts'
import type { PlacedAct } from './placed-act.ts'
import { holdsOrHeld, placesNamedApart } from './places-part.ts'

/** Words by which a sentence says that it tells of another incident than the text before it, or of many. */

/** The sentence itself says that another incident begins: 'in a separate attack', 'also on Sunday', 'a day earlier'. */
export function opensAnother(document: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct): boolean {
  const sentence = tagged.sentences[each.act.sentence]
  if (sentence === undefined) return false
  // 'its units also shelled villages': a further act, unless it only tells more of what came of the first.
  if (!each.act.outcome && (each.places.length > 0 || each.times.length > 0) && sentence.tokens[each.act.token - 1]?.lower === 'also') return true
  const words = document.text.slice(sentence.start, sentence.end)
  if ((each.places.length > 0 || each.times.length > 0) && worstOfSeveral.test(words)) return true
  // 'Seven officials have since been arrested'
  if (/\b(?:has|have) since (?:been )?(?:\w+ly )?$/.test(document.text.slice(sentence.start, each.act.trigger.start))) return true
  // 'On that same day a colonel was killed in Gulu'
  const isElsewhere = each.places.length > 0 && sameDay.test(words.slice(0, 24))
  return anotherIncident.test(words) || isElsewhere || (!each.act.outcome && (sameDay.test(words) || furtherOpens.test(words)))
}

/** 'Similar protests were held in Labe': others than those told before. */
export function isLikened({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return act.modality === 'asserted' && dependents(sentence, act.token, 'amod').some((i) => tokenAt(sentence, i).lower === 'similar')
}

/** 'numerous rocket attacks': done again and again. */
export function isRepeated({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return tokenAt(sentence, act.token).fine === 'NNS' && dependents(sentence, act.token, 'amod').some((i) => againAndAgain.has(tokenAt(sentence, i).lemma))
}

/** 'six such raids', '180,000 killings': a number of incidents, and none of them. */
export function isCountOfSeveral({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const numbers = dependents(sentence, act.token, 'nummod')
  if (tokenAt(sentence, act.token).fine !== 'NNS' || numbers.length === 0) return false
  return numbers.some((i) => /^\d{1,3},\d{3}|^\d{4,}/.test(tokenAt(sentence, i).text)) || dependents(sentence, act.token, 'amod').some((i) => tokenAt(sentence, i).lower === 'such')
}

/** 'accused of an attack': with an article that points at nothing told before. */
export function isAccusedOfAnother(sentence: Sentence, act: ActMention): boolean {
  const { head } = tokenAt(sentence, act.token)
  const isAccused = isBareAttack(act) && caseOf(sentence, act.token) === 'of' && dependents(sentence, act.token, 'det').some((i) => /^an?$/.test(tokenAt(sentence, i).lower))
  const verbs = isAccused && head >= 0 ? [tokenAt(sentence, head), ...(tokenAt(sentence, head).head >= 0 ? [tokenAt(sentence, tokenAt(sentence, head).head)] : [])] : []
  return verbs.some(({ lemma }) => lemma === 'accuse')
}

/** 'the body of a trader': of somebody who was not told of before. */
export function isNewBody({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return remainsNouns.has(tokenAt(sentence, act.token).lemma) && dependents(sentence, act.token, 'nmod').some((i) => caseOf(sentence, i) === 'of' && dependents(sentence, i, 'det').some((at) => /^an?$/.test(tokenAt(sentence, at).lower)))
}

/** 'In another encounter, ... In the exchange of fire, a captain fell': a paragraph that opens with another incident goes on with it. */
export function isUnderAnother(document: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct): boolean {
  const passage = tagged.sentences[each.act.sentence]?.passage
  const first = tagged.sentences[sentencesOf(tagged, passage)[0] ?? -1]
  return first !== undefined && anotherOpens.test(document.text.slice(first.start, first.end))
}

/** 'In Ceres, workers marched' behind what was told of a village that nobody lists: a sentence that opens with another place tells of that one. */
export function opensElsewhere(each: PlacedAct, places: readonly PlaceMention[], acts: readonly PlacedAct[], tagged: TaggedText): boolean {
  // The next town may be a part of the one told before where the same is done there, not where windows are smashed in one and a hall burns in the other.
  const isOfKind = acts.some(({ act }) => act.type === each.act.type || act.outcome || each.act.outcome)
  const sentence = tagged.sentences[each.act.sentence] as Sentence
  const told = places.filter((place) => place.value.level !== 'L7')
  const opening = each.places.filter((place) => place.value.level !== 'L7' && place.span.start <= sentence.start + 12 && ['in', 'at', 'near'].includes(tokenAt(sentence, 0).lower))
  return told.length > 0 && opening.length > 0 && !opening.some((place) => told.some((other) => other.value.words === place.value.words || holdsOrHeld(other.value, place.value) || (isOfKind && other.value.lat !== null && place.value.lat !== null && near(other.value, place.value))))
}

/** '..., and in Bor two guards were killed': true where a clause opens with another town than the one that the act before it has. */
export function isInAnotherClauseElsewhere(text: string, before: PlacedAct, each: PlacedAct): boolean {
  if (before.act.sentence !== each.act.sentence || before.act.trigger.end > each.act.trigger.start) return false
  const [own, other] = [each.places, before.places].map((places) => places.filter(({ value }) => value.level === 'L2' || value.level === 'L3' || isVillage(value)))
  const opens = own?.some(({ span }) => span.end < each.act.trigger.start && span.start > before.act.trigger.end && clauseElsewhere.test(text.slice(before.act.trigger.end, span.start)))
  return opens === true && other !== undefined && placesNamedApart(other, own ?? [])
}
