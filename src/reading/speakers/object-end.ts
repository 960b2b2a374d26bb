import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, lastInSubtree } from '../../text/tree.ts'
import { roughly } from '../../lexicon/en/around-saying.ts'

/** Where a thing that is said ends, with what hangs on the verb behind it: 'puts the dead at sixteen'. */
export function objectEnd(sentence: Sentence, verb: number, start: number, stop: number): number {
  const { tokens } = sentence
  const semicolon = tokens.findIndex(({ text }, j) => j > start && j < stop && text === ';')
  if (semicolon > 0) return objectEnd(sentence, verb, start, semicolon - 1)
  const object = dependents(sentence, verb, 'obj').find((j) => j >= start && j <= stop)
  if (object === undefined) return stop
  const others = dependents(sentence, verb, 'obl', 'advcl', 'xcomp').filter((j) => j > object && j <= stop)
  const end = Math.min(stop, Math.max(...[object, ...others].map((j) => lastInSubtree(sentence, j))))
  const next = tokens[end + 1]?.lower
  // 'puts the dead at sixteen; the ministry acknowledges ten': the parse may hang the figure on what follows
  if (next === 'at' || next === 'as') {
    const figure = tokens.findIndex(({ tag }, j) => j > end + 1 && j <= end + 5 && tag === 'NUM')
    if (figure > 0 && figure <= stop) return figure
  }
  // 'counted five dead and 67 wounded', 'five dead and at least 67 wounded': the parse may join the second figure to the verb
  if (next !== ',' && next !== 'and') return end
  const figure = tokens.findIndex(({ lower }, j) => j > end + 1 && !roughly.has(lower))
  return tokens[figure]?.tag === 'NUM' ? stop : end
}
