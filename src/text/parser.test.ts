import fc from 'fast-check'
import { expect, test } from 'vitest'
import { score } from './linear-model.ts'
import { openTextModels } from './models.ts'
import { apply, type Course, lookAgain, maxParseFeatures, type ParseTask, parseFeatures, parseGreedily, startParse, totalOf } from './parser.ts'
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
  return { model: models.parser, seen, tags, coarse, root: models.relations.indexOf('root'), scores: new Int32Array(models.parser.classes) }
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
      score(task.model, features, parseFeatures(state, task.seen, task.tags, task.coarse, features), task.scores)
      total += task.scores[transition] as number
    }
    apply(state, transition)
  }
  return total
}

test('a parse that follows an earlier one until the changed tag comes into sight is the parse from scratch', () => {
  fc.assert(
    fc.property(someWords, fc.nat(), fc.nat(), (words, where, tag) => {
      const changed = where % words.length
      const task = taskFor(words, (tags) => {
        tags[changed] = tag % models.tags.length
      })
      const course = parseGreedily(task, { course: parseGreedily(taskFor(words)), changed })
      expect(course).toEqual(parseGreedily(task))
    }),
    { numRuns: 300 },
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
