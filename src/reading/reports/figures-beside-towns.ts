import type { ActMention, PlaceMention, TimeMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'

/** What the acts of a sentence have been given so far; lists by the index of the act. */
interface Given {
  readonly acts: readonly ActMention[]
  readonly times: TimeMention[][]
  readonly places: (readonly PlaceMention[])[]
}

/**
 * 'Shelling was reported in Avdiivka (2 killed), Toretsk (1 killed, 3 injured) and Kurakhove': figures between brackets behind a town are of that
 * town and of the kind and the days that the sentence tells. Sets times and places; returns the act that each such outcome is of.
 */
export function figuresBesideTowns(sentence: Sentence, here: readonly number[], towns: readonly PlaceMention[], { acts, times, places }: Given): Map<number, number> {
  const actAt = (i: number) => acts[i] as ActMention
  const beside = here.flatMap((i) => {
    const town = actAt(i).outcome ? townOfBracket(sentence, actAt(i), towns) : null
    return town === null ? [] : [{ i, town }]
  })
  const main = here.find((i) => !actAt(i).outcome && beside.some((each) => actAt(each.i).trigger.start > actAt(i).trigger.end))
  const own = new Set(beside.map(({ town }) => town))
  // A figure that no act tells would fall to another town.
  if (main === undefined || towns.some((town) => hasFigureBeside(sentence, town) && !own.has(town))) return new Map()
  for (const i of here) {
    const [first] = places[i] ?? []
    const left = (places[i] ?? []).filter((place) => !own.has(place))
    places[i] = left.length === 0 && i === main && first !== undefined ? [first] : left
  }
  for (const { i, town } of beside) {
    places[i] = [town]
    if ((times[i] ?? []).length === 0) times[i] = [...(times[main] ?? [])]
  }
  return new Map(beside.map(({ i }) => [i, main]))
}

/** True for a town with a number between brackets behind it. */
function hasFigureBeside({ tokens }: Sentence, { use, span }: PlaceMention): boolean {
  const open = tokens.findIndex(({ start }) => start >= span.end)
  if (use !== 'place' || tokens[open]?.text !== '(') return false
  const close = tokens.findIndex(({ text }, i) => i > open && text === ')')
  return tokens.slice(open, close).some(({ tag }) => tag === 'NUM')
}

/** The town right before the bracket in which an act stands; null where it stands in none. */
function townOfBracket({ tokens }: Sentence, { token }: ActMention, towns: readonly PlaceMention[]): PlaceMention | null {
  const open = tokens.findLastIndex(({ text }, i) => i < token && (text === '(' || text === ')'))
  const before = tokens[open - 1]
  if (before === undefined || tokens[open]?.text !== '(') return null
  return towns.find(({ use, span }) => use === 'place' && span.end === before.end) ?? null
}
