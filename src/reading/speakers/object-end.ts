import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, lastInSubtree } from '../../text/tree.ts'
import { roughly } from '../../lexicon/en/around-saying.ts'
import { outcomeWords } from '../../lexicon/en/measures.ts'

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
    if (figure > 0 && figure <= stop) return Math.min(stop, endOfFigures(sentence, figure))
  }
  // 'counted five dead and 67 wounded', 'five dead and at least 67 wounded': the parse may join the second figure to the verb
  if (next !== ',' && next !== 'and') return end
  const figure = tokens.findIndex(({ lower }, j) => j > end + 1 && !roughly.has(lower))
  return tokens[figure]?.tag === 'NUM' ? stop : end
}

/** 'at 22 killed and 41 wounded': over what the figure is of and the next figure that is joined to it. */
function endOfFigures({ tokens }: Sentence, figure: number): number {
  const end = outcomeWords.has(tokens[figure + 1]?.lower ?? '') ? figure + 1 : figure
  if (end === figure || !/^(?:and|,)$/.test(tokens[end + 1]?.lower ?? '')) return end
  let next = end + 2
  while (roughly.has(tokens[next]?.lower ?? '')) next += 1
  return tokens[next]?.tag === 'NUM' && outcomeWords.has(tokens[next + 1]?.lower ?? '') ? next + 1 : end
}
