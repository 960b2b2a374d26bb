import type { PlaceMention } from '../../record/mention.ts'
import type { ActType } from '../../record/act.ts'
import type { SpanIndex } from '../../record/span-index.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { phrasesWith, tokenAt } from '../../text/tree.ts'
import { airForces, struckNouns } from '../../lexicon/en/act-support.ts'
import type { TriggerMatch } from './match-triggers.ts'
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
  const lastWords = (named: readonly PlaceMention[]) => new Set(named.map(({ span }) => sentence.tokens.findLastIndex(({ start }) => start < span.end)))
  return { places: lastWords(here.filter(({ use }) => use === 'place')), governments: lastWords(here.filter(({ use, value }) => use === 'actor' || (use === 'place' && value.level === 'L7'))) }
}

/** 'Rebels struck Kosti': a town that is struck is no person. */
export function withoutTowns({ trigger }: TriggerMatch, parties: PartiesOfAct, { places }: PlacesNamed): PartiesOfAct {
  return trigger.byArmed !== true || places.size === 0 ? parties : { ...parties, patients: parties.patients.filter((i) => !places.has(i)) }
}

/** 'Dola struck Orsk', 'Dola hit a school with missiles', 'Dola launched strikes on Orsk': what a government does with arms; one that hits a town with taxes does no harm of this kind. */
export function strikesByGovernment(sentence: Sentence, { head, phrasal }: TriggerMatch, { agents, patients }: PartiesOfAct, { places, governments }: PlacesNamed): boolean {
  if (!agents.some((i) => governments.has(i))) return false
  const isStruck = (i: number) => places.has(i) || isOfClass(sentence, i, 'thing') || struckNouns.has(tokenAt(sentence, i).lemma)
  return (phrasal || patients.some(isStruck)) && phrasesWith(sentence, head, 'with', 'obl', 'nmod').every((i) => weaponClassOf(sentence, i) !== null)
}

/** 'Dola bombed Orsk', 'The army bombed Orsk': towns are bombed from the air by those who have planes. */
export function bombedFromTheAir(sentence: Sentence, { head }: TriggerMatch, type: ActType, { agents, patients }: PartiesOfAct, { places, governments }: PlacesNamed): boolean {
  if (type !== 'remote.bomb' || tokenAt(sentence, head).lemma !== 'bomb' || tokenAt(sentence, head).tag !== 'VERB') return false
  return patients.some((i) => places.has(i)) && agents.some((i) => governments.has(i) || airForces.has(tokenAt(sentence, i).lemma))
}
