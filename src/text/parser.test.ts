import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWeights } from './linear-model.ts'
import { openTextModels } from './models.ts'
import { aheadFeatures, apply, type Course, lookAgain, maxParseFeatures, type ParseTask, parseAnew, parseFeatures, parseGreedily, parseTask, startParse, totalOf } from './parser.ts'
import { seeWords, tagWords } from './tagger.ts'

const models = openTextModels()
const pieces =
  'police said gunmen killed nine people in the market of Dola on Monday , and two others were wounded when a bomb that had been hidden near the old school exploded before dawn ; officials who visited " no one " told reporters of it .'.split(' ')
const someWords = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })

function taskFor(words: readonly string[], change: (tags: Int32Array) => void = () => undefined): ParseTask {
  const seen = seeWords(words, models.vocabulary)
  const { tags } = tagWords(models.tagger, seen, models.kinds)
  change(tags)
  const coarse = tags.map((tag) => models.tags[tag]?.coarse as number)
  return parseTask(models.parser, models.relations.indexOf('root'), seen, tags, coarse)
}

/** The scores of a parse's transitions, each asked for anew; forced ones count nothing. */
function rescored(task: ParseTask, course: Course): number {
  const state = startParse(task.seen.count)
  const features = new Int32Array(maxParseFeatures)
  let total = 0
  for (const transition of course.transitions) {
    const atRoot = state.next === state.count
    const isForced = state.size === 0 || (atRoot && state.size === 1)
    if (!isForced) {
      const scores = new Int32Array(task.model.classes)
      addWeights(task.model, features, aheadFeatures(state.next, task.seen, task.tags, features), scores)
      addWeights(task.model, features, parseFeatures(state, task.seen, task.tags, task.coarse, features), scores)
      total += scores[transition] as number
    }
    apply(state, transition)
  }
  return total
}

/** Long sentences, in which a word may stand far behind the next one and still between two that wait for each other. */
const longSentence = fc
  .array(
    fc.constantFrom(
      'visited the old school near the river on a hill behind the bridge',
      'because guards who had been hired by the owner of the mine to watch over the road and the gate',
      'The mayor of Dola , who had fled the town with his two sons , said on Monday that',
      'the army which has been fighting there since May with planes and long guns from abroad',
      'were wounded when a bomb exploded before dawn',
      ', but',
      'and',
    ),
    { minLength: 2, maxLength: 5 },
  )
  .map((parts) => `${parts.join(' ')} .`.split(' '))

test('a parse that follows an earlier one where the changed tag is out of sight is the parse from scratch', () => {
  fc.assert(
    fc.property(fc.oneof(someWords, longSentence), fc.nat(), fc.nat(), (words, where, tag) => {
      const changed = where % words.length
      const task = taskFor(words, (tags) => {
        tags[changed] = tag % models.tags.length
      })
      const before = taskFor(words)
      const course = parseAnew(task, { course: parseGreedily(before), coarse: before.coarse, changed })
      expect(course).toEqual(parseGreedily(task))
    }),
    { numRuns: 500 },
  )
})

test('a second look that falls back into the first way has the score of its own transitions, and never a lower one', () => {
  fc.assert(
    fc.property(someWords, (words) => {
      const task = taskFor(words)
      const first = parseGreedily(task)
      const best = lookAgain(task, first)
      expect(totalOf(first)).toBe(rescored(task, first))
      expect(totalOf(best)).toBe(rescored(task, best))
      expect(totalOf(best)).toBeGreaterThanOrEqual(totalOf(first))
    }),
    { numRuns: 300 },
  )
})
