import type { PlaceMention } from '../../record/mention.ts'
import type { ActType } from '../../record/act.ts'
import type { SpanIndex } from '../../record/span-index.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, lastTokenOf, phrasesWith, tokenAt } from '../../text/tree.ts'
import { airForces, struckNouns } from '../../lexicon/en/act-support.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { isScore } from './figurative.ts'
import { isOfClass, weaponClassOf } from './noun-class.ts'
import type { PartiesOfAct } from './parties-of-act.ts'

/** The last words of the places and of the governments that a sentence names, as indexes of its tokens: 'Dola' and 'Orsk' in 'Dola struck Orsk'. */
export interface PlacesNamed {
  readonly places: ReadonlySet<number>
  readonly governments: ReadonlySet<number>
}

/** What a sentence names, of the places of a document. */
export function placesNamed(sentence: Sentence, places: readonly PlaceMention[], index: SpanIndex): PlacesNamed {
  const here = index.overlapping(sentence).map((i) => places[i] as PlaceMention)
  const lastWords = (named: readonly PlaceMention[]) => new Set(named.map(({ span }) => lastTokenOf(sentence, span)))
  return { places: lastWords(here.filter(({ use }) => use === 'place')), governments: lastWords(here.filter(({ use, value }) => use === 'actor' || (use === 'place' && value.level === 'L7'))) }
}

/** 'Rebels struck Kosti': a town that is struck is no person. */
export function withoutTowns({ trigger }: TriggerMatch, parties: PartiesOfAct, { places }: PlacesNamed): PartiesOfAct {
  return trigger.byArmed !== true || places.size === 0 ? parties : { ...parties, patients: parties.patients.filter((i) => !places.has(i)) }
}

/** 'Dola struck Orsk', 'Dola hit a school with missiles', 'Dola launched strikes on Orsk': what a government does with arms; one that hits a town with taxes does no harm of this kind. */
export function strikesByGovernment(sentence: Sentence, { head, phrasal, words }: TriggerMatch, { agents, patients }: PartiesOfAct, { places, governments }: PlacesNamed): boolean {
  if (!agents.some((i) => governments.has(i))) return false
  const isStruck = (i: number) => places.has(i) || isStruckThing(sentence, i, places)
  const isNamed = (i: number) => tokenAt(sentence, i).tag === 'PROPN' && !/^(?:compound|nmod:poss)$/.test(tokenAt(sentence, i).relation)
  const struck = phrasal ? phraseBehind(sentence, words).some((i) => isStruck(i) || isNamed(i)) : patients.some(isStruck)
  if (!struck || isScore(sentence, head)) return false
  return phrasesWith(sentence, head, 'with', 'obl', 'nmod').every((i) => weaponClassOf(sentence, i) !== null)
}

/** A house, 'targets', 'the area near Dola'; no 'growth target', and no post of a goal. */
function isStruckThing(sentence: Sentence, at: number, places: ReadonlySet<number>): boolean {
  const { lemma, fine } = tokenAt(sentence, at)
  // 'its growth target in 2019'
  if ((lemma === 'target' || lemma === 'area') && fine !== 'NNS' && dependents(sentence, at, 'nmod:poss').length > 0) return false
  if ((lemma === 'target' || lemma === 'area') && fine !== 'NNS') return ['in', 'near', 'at', 'inside', 'around'].includes(sentence.tokens[at + 1]?.lower ?? '') && sentence.tokens.slice(at + 2, at + 6).some((_, i) => places.has(at + 2 + i))
  if (lemma === 'post' && fine !== 'NNS') return dependents(sentence, at, 'compound', 'amod').length > 0
  return isOfClass(sentence, at, 'thing') || struckNouns.has(lemma)
}

/** What stands behind a phrase up to the next verb, comma or preposition: 'positions' in 'launched strikes on positions in Dola', a name too: 'against the Northern Front'. */
function phraseBehind(sentence: Sentence, words: readonly number[]): number[] {
  const last = Math.max(...words)
  const behind = tokenAt(sentence, last).tag !== 'ADP' && sentence.tokens[last + 1]?.tag === 'ADP' ? last + 2 : last + 1
  // 'on what it called positions of the militia'
  const first = sentence.tokens[behind]?.lower === 'what' ? behind + 3 : behind
  const end = sentence.tokens.findIndex(({ tag, lower }, i) => i > first && (tag === 'VERB' || tag === 'PUNCT' || (tag === 'ADP' && lower !== 'of')))
  return sentence.tokens.flatMap((_, i) => (i >= first && (end < 0 || i < end) ? [i] : []))
}

/** 'Dola bombed Orsk', 'The army bombed Orsk': towns are bombed from the air by those who have planes. */
export function bombedFromTheAir(sentence: Sentence, { head }: TriggerMatch, type: ActType, { agents, patients }: PartiesOfAct, { places, governments }: PlacesNamed): boolean {
  if (type !== 'remote.bomb' || tokenAt(sentence, head).lemma !== 'bomb' || tokenAt(sentence, head).tag !== 'VERB') return false
  // 'The air force bombed hideouts'
  if (agents.some((i) => tokenAt(sentence, i).lemma === 'force' && sentence.tokens[i - 1]?.lower === 'air')) return true
  return patients.some((i) => places.has(i)) && agents.some((i) => governments.has(i) || airForces.has(tokenAt(sentence, i).lemma))
}
