import { actorNouns } from '../lexicon/en/actors.ts'
import type { Sector } from '../record/actor.ts'
import type { Report } from '../record/report.ts'

/** Forces of a state, armed people of no state, people without arms: a report that names the one does not mean the other. */
export type PartySide = 'state' | 'armed' | 'unarmed'

const sides: Readonly<Partial<Record<Sector, PartySide>>> = {
  COP: 'state',
  MIL: 'state',
  SPY: 'state',
  GOV: 'state',
  PRM: 'armed',
  REB: 'armed',
  UAF: 'armed',
  CRM: 'armed',
  OPP: 'unarmed',
  LAB: 'unarmed',
  EDU: 'unarmed',
}

const sideOf = new Map<string, PartySide>()
for (const { words, sector } of actorNouns) {
  const side = sides[sector]
  if (side) for (const noun of words.split('|')) if (!sideOf.has(noun)) sideOf.set(noun, side)
}

/** The sides of those said to have done it, by their nouns ("masked men", "two soldiers"); empty when no word tells. */
export function partySides(report: Report): PartySide[] {
  const found = new Set<PartySide>()
  for (const claim of report.claims) {
    if (claim.property !== 'responsibility' && claim.property !== 'participant.perpetrator') continue
    const words = claim.words.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
    for (const [index, word] of words.entries()) {
      const pair = index === 0 ? [] : singulars(word).map((noun) => `${words[index - 1]} ${noun}`)
      const side = [...pair, ...singulars(word)].map((noun) => sideOf.get(noun)).find((one) => one !== undefined)
      if (side) found.add(side)
    }
  }
  return [...found].sort()
}

/** A word and what it may be the plural of. */
export function singulars(word: string): string[] {
  return [word, word.replace(/men$/, 'man'), word.replace(/ies$/, 'y'), word.replace(/s$/, '')]
}
