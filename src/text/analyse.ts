import type { TextModels } from './models.ts'
import { lookAgain, parseAnew, parseGreedily, parseTask, totalOf } from './parser.ts'
import { settledTags } from './settled-tags.ts'
import { retagWords, type SeenWords, seeWords, type Tagging, tagWords } from './tagger.ts'

/** Tag, head (-1 for the root) and relation numbers of the words of one sentence. */
export interface Analysis {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** The words of a sentence as the models see them, and their tags before the parser is asked. */
export interface FirstLook {
  readonly seen: SeenWords
  readonly tagging: Tagging
}

export function lookFirst(words: readonly string[], models: TextModels): FirstLook {
  const seen = seeWords(words, models.vocabulary)
  return { seen, tagging: tagWords(models.tagger, seen, models.kinds, settledTags(words, models)) }
}

/**
 * Tags and parses the words of one sentence.
 * @param look at the same words, where somebody has had one already
 */
export function analyse(words: readonly string[], models: TextModels, look: FirstLook = lookFirst(words, models)): Analysis {
  const { seen, tagging: first } = look
  const root = models.relations.indexOf('root')
  const taskWith = (tags: Int32Array) =>
    parseTask(models.parser, root, seen, tags, tags.map((tag) => models.tags[tag]?.coarse as number))
  const firstTask = taskWith(first.tags)
  let best = { tagging: first, task: firstTask, course: parseGreedily(firstTask), lost: 0 }
  // Where the tagger is unsure between two kinds of word, the parser says which of them makes the better sentence.
  for (const at of doubtfulTags(first, models)) {
    const tagging = retagWords(models.tagger, seen, models.kinds, best.tagging, at)
    const task = taskWith(tagging.tags)
    const course = parseAnew(task, { course: best.course, coarse: best.task.coarse, changed: at })
    const lost = best.tagging.margins[at] as number
    if (totalOf(course) - lost > totalOf(best.course) - best.lost) best = { tagging, task, course, lost }
  }
  const { tags } = best.task
  const { state } = lookAgain(best.task, best.course)
  const heads = state.heads.slice(0, seen.count).map((head) => (head === seen.count ? -1 : head))
  return { tags, heads, relations: state.relations.slice(0, seen.count) }
}

/** How many doubtful tags of a sentence are looked at again, and how far behind the second choice may lie (units of the weights). */
export const doubts = { most: 2, margin: 500 }

/** The words whose tag was least sure, among those where the parser can tell. */
function doubtfulTags(tagging: Tagging, models: TextModels): number[] {
  const found: number[] = []
  tagging.margins.forEach((margin, i) => {
    if (margin < doubts.margin && models.arbitrated.has((tagging.tags[i] as number) * 256 + (tagging.seconds[i] as number)))
      found.push(i)
  })
  if (found.length <= doubts.most) return found
  return found
    .sort((a, b) => (tagging.margins[a] as number) - (tagging.margins[b] as number))
    .slice(0, doubts.most)
    .sort((a, b) => a - b)
}
