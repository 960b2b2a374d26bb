import { mix1, mix2, mix3 } from './hash.ts'
import { addWeights, type LinearModel } from './linear-model.ts'
import type { SeenWords } from './tagger.ts'

/**
 * Transitions of the arc-hybrid system (Kuhlmann et al. 2011) with the root at the end of the buffer:
 * 0 shift; 1 + 2 r: the top of the stack becomes a dependent of the next word with relation r (left);
 * 2 + 2 r: it becomes a dependent of the word below it on the stack (right).
 */
export const shift = 0

/** State of one parse. Index `count` stands for the root. */
export interface ParseState {
  readonly count: number
  readonly stack: Int32Array
  size: number
  next: number
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** First and second leftmost and rightmost dependents so far, -1 when none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  /** One bit per relation that a word's dependents have so far. */
  readonly has: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
}

export function startParse(count: number): ParseState {
  const fresh = () => new Int32Array(count + 1).fill(-1)
  return {
    count,
    stack: new Int32Array(count + 1),
    size: 0,
    next: 0,
    heads: fresh(),
    relations: fresh(),
    left1: fresh(),
    left2: fresh(),
    right1: fresh(),
    right2: fresh(),
    has: new Int32Array(count + 1),
    leftCount: new Int32Array(count + 1),
    rightCount: new Int32Array(count + 1),
  }
}

export function isFinished(state: ParseState): boolean {
  return state.size === 0 && state.next === state.count
}

/** Whether shift, left and right are allowed; exactly one word becomes a dependent of the root. */
export function allowed(state: ParseState): { shift: boolean; left: boolean; right: boolean } {
  const atRoot = state.next === state.count
  return { shift: !atRoot, left: state.size > 0 && (!atRoot || state.size === 1), right: state.size > 1 }
}

export function apply(state: ParseState, transition: number): void {
  if (transition === shift) {
    state.stack[state.size] = state.next
    state.size += 1
    state.next += 1
    return
  }
  state.size -= 1
  const child = state.stack[state.size] as number
  const relation = (transition - 1) >> 1
  const isLeft = (transition & 1) === 1
  const head = isLeft ? state.next : (state.stack[state.size - 1] as number)
  state.heads[child] = head
  state.relations[child] = relation
  // Relations are numbered by frequency: 0 is punctuation, which tells nothing here; the rarest share a bit.
  if (relation > 0) state.has[head] = (state.has[head] as number) | (1 << Math.min(relation, 31))
  if (isLeft) {
    state.left2[head] = state.left1[head] as number
    state.left1[head] = child
    state.leftCount[head] = (state.leftCount[head] as number) + 1
  } else {
    state.right2[head] = state.right1[head] as number
    state.right1[head] = child
    state.rightCount[head] = (state.rightCount[head] as number) + 1
  }
}

/** What stays the same for all parses of one sentence. */
export interface ParseTask {
  readonly model: LinearModel
  readonly seen: SeenWords
  /** Joint and universal tags by word. */
  readonly tags: Int32Array
  readonly coarse: Int32Array
  /** Number of the relation "root", which the sentence's root gets and nothing else. */
  readonly root: number
  /** By next word: the scores that the words ahead give, once they were asked for. Up to every second transition leaves the next word as it is. */
  readonly ahead: (Int32Array | null)[]
  /** Room for the scores of one decision: a number a class of the model. */
  readonly scores: Int32Array
}

/** The task of parsing the words of one sentence as tagged. */
export function parseTask(model: LinearModel, root: number, seen: SeenWords, tags: Int32Array, coarse: Int32Array): ParseTask {
  return { model, root, seen, tags, coarse, ahead: new Array(seen.count + 1).fill(null), scores: new Int32Array(model.classes) }
}

/** How a parse went: its transitions in order, and where it was least sure. */
export interface Course {
  readonly state: ParseState
  readonly transitions: Int32Array
  /** Sum of the scores of the transitions before each step, and of all at the end. */
  readonly sums: Int32Array
  /** By step: how far the best transition of another kind lay behind, which it was and what it scored. */
  readonly margins: Int32Array
  readonly others: Int32Array
  readonly otherScores: Int32Array
}

/** Second looks at a parse: how many, and how unsure (in units of the weights) a decision must have been. */
export const secondLooks = { most: 2, margin: 800 }

/** The sum of the scores of all transitions of a parse. */
export function totalOf(course: Course): number {
  return course.sums[course.transitions.length] as number
}

/** Parses the words of one sentence greedily, always taking the allowed transition with the highest score. */
export function parseGreedily(task: ParseTask): Course {
  const course = startCourse(task.seen.count)
  let step = 0
  while (step < course.transitions.length) step = decide(task, course, step)
  return course
}

/**
 * The greedy parse of words that were parsed before with another tag for one of them: the earlier parse is followed until that word comes
 * into sight, and again as soon as both stand before the same decision and the word will not be seen any more.
 * @param earlier a greedy parse of the same words, its universal tags, and the word whose tag it saw otherwise
 */
export function parseAnew(task: ParseTask, earlier: { readonly course: Course; readonly coarse: Int32Array; readonly changed: number }): Course {
  const { course: first, coarse, changed } = earlier
  const course = startCourse(task.seen.count)
  const { state } = course
  const steps = course.transitions.length
  let step = 0
  while (step < steps && state.next + sight < changed) step = repeat(course, first, step)
  const isOfSameKind = coarse[changed] === task.coarse[changed]
  return goOn(task, course, first, copyState(state), step, () => isBehind(state, changed, isOfSameKind))
}

/** Whether no decision will look at the tag of a word any more: it and its head have theirs, and where its universal tag has changed, it stands between no others. */
function isBehind({ heads, stack, size, next }: ParseState, word: number, isOfSameKind: boolean): boolean {
  const head = heads[word] as number
  if (head < 0 || head >= next || (heads[head] as number) < 0) return false
  if (isOfSameKind) return true
  // The word right before it, and those it is in reach of, look at the kinds of words beside and before them.
  for (let i = size - 1; i >= 0 && (stack[i] as number) >= word - 1; i -= 1) if ((stack[i] as number) <= word + reach) return false
  return next > word + reach
}

/**
 * The parse with its least sure decisions taken the other way, one at a time, where that scores higher as a whole
 * (after Choi and McCallum 2013, "Transition-based dependency parsing with selectional branching").
 * @param first a greedy parse of the same task
 */
export function lookAgain(task: ParseTask, first: Course): Course {
  let best = first
  const looked = new Set<number>()
  while (looked.size < secondLooks.most) {
    let at = -1
    for (let step = 0; step < first.margins.length; step += 1) {
      if (looked.has(step) || (first.margins[step] as number) > secondLooks.margin) continue
      if (at < 0 || (first.margins[step] as number) < (first.margins[at] as number)) at = step
    }
    if (at < 0) break
    looked.add(at)
    const other = turnAt(task, first, at)
    if (totalOf(other) > totalOf(best)) best = other
  }
  return best
}

/** Goes the way of `first` up to step `turn`, takes the other transition there and goes on greedily. */
function turnAt(task: ParseTask, first: Course, turn: number): Course {
  const course = startCourse(task.seen.count)
  let step = 0
  while (step < turn) step = repeat(course, first, step)
  const beside = copyState(course.state)
  take(course, step, first.others[step] as number, first.otherScores[step] as number)
  apply(beside, first.transitions[step] as number)
  return goOn(task, course, first, beside, step + 1)
}

/**
 * Goes on greedily from a step. Most changes change little: as soon as both ways stand before the same decision, the rest is the same too.
 * @param beside the state of `first` at that step
 * @param mayJoin whether nothing but the states could make the rest another one
 */
function goOn(task: ParseTask, course: Course, first: Course, beside: ParseState, from: number, mayJoin: () => boolean = () => true): Course {
  const steps = course.transitions.length
  let step = from
  while (step < steps && !(mayJoin() && standsLike(course.state, beside))) {
    apply(beside, first.transitions[step] as number)
    step = decide(task, course, step)
  }
  while (step < steps) step = repeat(course, first, step)
  return course
}

/** How many words behind the next one a decision looks at, and how many before a word at the kinds of words between it and another. */
const sight = 2
const reach = 12

function startCourse(count: number): Course {
  const steps = 2 * count
  return {
    state: startParse(count),
    transitions: new Int32Array(steps),
    sums: new Int32Array(steps + 1),
    margins: new Int32Array(steps).fill(0x7fffffff),
    others: new Int32Array(steps),
    otherScores: new Int32Array(steps),
  }
}

function take(course: Course, step: number, transition: number, gain: number): void {
  course.transitions[step] = transition
  course.sums[step + 1] = (course.sums[step] as number) + gain
  apply(course.state, transition)
}

/** Takes the transition that `like` took at this step; @returns the next step. */
function repeat(course: Course, like: Course, step: number): number {
  course.margins[step] = like.margins[step] as number
  course.others[step] = like.others[step] as number
  course.otherScores[step] = like.otherScores[step] as number
  take(course, step, like.transitions[step] as number, (like.sums[step + 1] as number) - (like.sums[step] as number))
  return step + 1
}

/** Takes the allowed transition with the highest score; @returns the next step. */
function decide(task: ParseTask, course: Course, step: number): number {
  const { state } = course
  const { scores } = task
  const rootTransition = 1 + 2 * task.root
  const may = allowed(state)
  if (!may.left && !may.right) take(course, step, shift, 0)
  else if (!may.shift && !may.right) take(course, step, rootTransition, 0)
  else {
    scoreTransitions(task, state)
    const left = may.left ? bestOf(scores, 1, rootTransition) : -1
    const right = may.right ? bestOf(scores, 2, rootTransition) : -1
    const of = (transition: number) => (transition < 0 ? -0x7fffffff : (scores[transition] as number))
    const shiftScore = may.shift ? of(shift) : -0x7fffffff
    let taken = of(left) > of(right) ? left : right
    let other = taken === left ? right : left
    if (shiftScore >= of(taken)) {
      other = taken
      taken = shift
    } else if (shiftScore > of(other)) other = shift
    const gain = scores[taken] as number
    if (other >= 0) {
      course.others[step] = other
      course.otherScores[step] = scores[other] as number
      course.margins[step] = gain - (scores[other] as number)
    }
    take(course, step, taken, gain)
  }
  return step + 1
}

/** Scores the transitions from a state into `scores`. */
function scoreTransitions({ model, seen, tags, coarse, ahead, scores }: ParseTask, state: ParseState): void {
  const { next } = state
  let known = ahead[next] as Int32Array | null
  if (known === null) {
    known = new Int32Array(model.classes)
    addWeights(model, features, aheadFeatures(next, seen, tags, features), known)
    ahead[next] = known
  }
  scores.set(known)
  addWeights(model, features, parseFeatures(state, seen, tags, coarse, features), scores)
}

function copyState(state: ParseState): ParseState {
  return {
    ...state,
    stack: state.stack.slice(),
    heads: state.heads.slice(),
    relations: state.relations.slice(),
    left1: state.left1.slice(),
    left2: state.left2.slice(),
    right1: state.right1.slice(),
    right2: state.right2.slice(),
    has: state.has.slice(),
    leftCount: state.leftCount.slice(),
    rightCount: state.rightCount.slice(),
  }
}

/** Whether all that decides the next transitions is the same: the stack, the next word, and what is known of their dependents. */
function standsLike(a: ParseState, b: ParseState): boolean {
  if (a.size !== b.size || a.next !== b.next) return false
  for (let i = a.size - 1; i >= 0; i -= 1) {
    const word = a.stack[i] as number
    if (word !== b.stack[i] || !looksLike(a, b, word)) return false
  }
  return looksLike(a, b, a.next)
}

function looksLike(a: ParseState, b: ParseState, word: number): boolean {
  const same = (child: number, other: number) => child === other && (child < 0 || a.relations[child] === b.relations[child])
  return (
    a.has[word] === b.has[word] &&
    a.leftCount[word] === b.leftCount[word] &&
    a.rightCount[word] === b.rightCount[word] &&
    same(a.left1[word] as number, b.left1[word] as number) &&
    same(a.left2[word] as number, b.left2[word] as number) &&
    same(a.right1[word] as number, b.right1[word] as number) &&
    same(a.right2[word] as number, b.right2[word] as number)
  )
}

/** The best of every second transition from `from` on: the lefts (1) or the rights (2). */
function bestOf(scores: Int32Array, from: number, except: number): number {
  let winner = -1
  for (let t = from; t < scores.length; t += 2) {
    if (t !== except && (winner < 0 || (scores[t] as number) > (scores[winner] as number))) winner = t
  }
  return winner
}

/** Room for the features of one decision. */
export const maxParseFeatures = 128
const features = new Int32Array(maxParseFeatures)

const none = 0x7fff

/** Features of the next transition that depend on the next three words alone; @returns how many were written to `out`. */
export function aheadFeatures(next: number, seen: SeenWords, tags: ArrayLike<number>, out: Int32Array): number {
  const { count } = seen
  const wordAt = (i: number) => (i > count ? none : i === count ? none + 1 : (seen.word[i] as number))
  const tagAt = (i: number) => (i > count ? none : i === count ? none + 1 : (tags[i] as number))
  const b0w = wordAt(next)
  const b0t = tagAt(next)
  const b1t = tagAt(next + 1)
  const b2t = tagAt(next + 2)
  let n = 0
  out[n++] = 1
  out[n++] = mix2(8, b0w, b0t)
  out[n++] = mix1(9, b0w)
  out[n++] = mix1(10, b0t)
  out[n++] = mix2(11, wordAt(next + 1), b1t)
  out[n++] = mix1(12, b1t)
  out[n++] = mix2(13, wordAt(next + 2), b2t)
  out[n++] = mix1(14, b2t)
  out[n++] = mix2(29, b0t, b1t)
  out[n++] = mix3(33, b0t, b1t, b2t)
  out[n++] = mix1(85, next < count ? (seen.cluster[next] as number) : none + 1)
  return n
}

/**
 * Features of the next transition but for those of `aheadFeatures` (after Zhang and Nivre 2011, for the arc-hybrid system).
 * @param tags joint tags, @param coarse universal tags, both by word
 * @returns how many were written to `out`
 */
export function parseFeatures(
  state: ParseState,
  seen: SeenWords,
  tags: ArrayLike<number>,
  coarse: ArrayLike<number>,
  out: Int32Array,
): number {
  const { stack, size, next, count, left1, left2, right1, right2, leftCount, rightCount, relations, has } = state
  const words = seen.word
  const wordAt = (i: number) => (i < 0 ? none : i >= count ? none + 1 : (words[i] as number))
  const tagAt = (i: number) => (i < 0 ? none : i >= count ? none + 1 : (tags[i] as number))
  const coarseAt = (i: number) => (i < 0 ? none : i >= count ? none + 1 : (coarse[i] as number))
  const clusterAt = (i: number) => (i < 0 ? none : i >= count ? none + 1 : (seen.cluster[i] as number))
  const s0 = size > 0 ? (stack[size - 1] as number) : -1
  const s1 = size > 1 ? (stack[size - 2] as number) : -1
  const s2 = size > 2 ? (stack[size - 3] as number) : -1
  const b0 = next
  const b1 = next + 1 > count ? -1 : next + 1
  const s0w = wordAt(s0)
  const s1w = wordAt(s1)
  const b0w = wordAt(b0)
  const b1w = wordAt(b1)
  const s0t = tagAt(s0)
  const s1t = tagAt(s1)
  const s2t = tagAt(s2)
  const b0t = tagAt(b0)
  const b1t = tagAt(b1)
  const s0c = coarseAt(s0)
  const s1c = coarseAt(s1)
  const b0c = coarseAt(b0)
  const s0l = s0 < 0 ? -1 : (left1[s0] as number)
  const s0l2 = s0 < 0 ? -1 : (left2[s0] as number)
  const s0r = s0 < 0 ? -1 : (right1[s0] as number)
  const s0r2 = s0 < 0 ? -1 : (right2[s0] as number)
  const s1l = s1 < 0 ? -1 : (left1[s1] as number)
  const s1r = s1 < 0 ? -1 : (right1[s1] as number)
  const s1r2 = s1 < 0 ? -1 : (right2[s1] as number)
  const b0l = left1[b0] as number
  const b0l2 = left2[b0] as number
  const rel = (i: number) => (i < 0 ? none : (relations[i] as number))
  const distance = s0 < 0 ? 0 : Math.min(b0 - s0, 10)
  const distance1 = s1 < 0 ? 0 : Math.min(s0 - s1, 8)
  const s0v = s0 < 0 ? none : (leftCount[s0] as number) * 8 + Math.min(7, rightCount[s0] as number)
  const s1v = s1 < 0 ? none : (leftCount[s1] as number) * 8 + Math.min(7, rightCount[s1] as number)
  const b0v = leftCount[b0] as number
  let n = 0
  out[n++] = mix2(2, s0w, s0t)
  out[n++] = mix1(3, s0w)
  out[n++] = mix1(4, s0t)
  out[n++] = mix2(5, s1w, s1t)
  out[n++] = mix1(6, s1w)
  out[n++] = mix1(7, s1t)
  out[n++] = mix2(15, wordAt(s2), s2t)
  out[n++] = mix1(16, s2t)
  out[n++] = mix2(17, s0w, b0w)
  out[n++] = mix2(18, s0w, b0t)
  out[n++] = mix2(19, s0t, b0w)
  out[n++] = mix2(20, s0t, b0t)
  out[n++] = mix3(21, s0w, s0t, b0t)
  out[n++] = mix3(22, s0t, b0w, b0t)
  out[n++] = mix2(23, s1w, s0w)
  out[n++] = mix2(24, s1w, s0t)
  out[n++] = mix2(25, s1t, s0w)
  out[n++] = mix2(26, s1t, s0t)
  out[n++] = mix2(27, s1t, b0t)
  out[n++] = mix2(28, s1w, b0w)
  out[n++] = mix3(30, s1t, s0t, b0t)
  out[n++] = mix3(31, s2t, s1t, s0t)
  out[n++] = mix3(32, s0t, b0t, b1t)
  out[n++] = mix3(34, s0t, tagAt(s0l), b0t)
  out[n++] = mix3(35, s0t, tagAt(s0r), b0t)
  out[n++] = mix3(36, s0t, b0t, tagAt(b0l))
  out[n++] = mix3(37, s1t, tagAt(s1l), s0t)
  out[n++] = mix3(38, s1t, tagAt(s1r), s0t)
  out[n++] = mix3(39, s1t, s0t, tagAt(s0l))
  out[n++] = mix3(40, s1t, s0t, tagAt(s0r))
  out[n++] = mix3(41, s1w, s0t, b0t)
  out[n++] = mix3(42, s1t, s0w, b0t)
  out[n++] = mix3(43, s1t, s0t, b0w)
  out[n++] = mix3(44, s0w, s0t, distance)
  out[n++] = mix3(45, b0w, b0t, distance)
  out[n++] = mix3(46, s0t, b0t, distance)
  out[n++] = mix3(47, s1t, s0t, distance1)
  out[n++] = mix2(48, s0w, distance1)
  out[n++] = mix2(49, s0w, s0v)
  out[n++] = mix2(50, s0t, s0v)
  out[n++] = mix2(51, s1w, s1v)
  out[n++] = mix2(52, s1t, s1v)
  out[n++] = mix2(53, b0w, b0v)
  out[n++] = mix2(54, b0t, b0v)
  out[n++] = mix2(55, s0t, rel(s0l))
  out[n++] = mix2(56, s0t, rel(s0r))
  out[n++] = mix2(57, s1t, rel(s1r))
  out[n++] = mix2(58, b0t, rel(b0l))
  out[n++] = mix2(59, wordAt(s0l), s0t)
  out[n++] = mix2(60, wordAt(s0r), s0t)
  out[n++] = mix2(61, wordAt(b0l), b0t)
  out[n++] = mix2(62, wordAt(s1r), s1t)
  out[n++] = mix3(63, s0t, rel(s0l), rel(s0l2))
  out[n++] = mix3(64, s0t, rel(s0r), rel(s0r2))
  out[n++] = mix3(65, b0t, rel(b0l), rel(b0l2))
  out[n++] = mix3(66, s1t, rel(s1r), rel(s1r2))
  // Attachment of prepositional phrases and clauses: the case or marker word of the phrase against its possible head.
  out[n++] = mix3(67, s1w, wordAt(s0l), s0c)
  out[n++] = mix3(68, s1t, wordAt(s0l), s0t)
  out[n++] = mix3(69, s0w, wordAt(b0l), b0c)
  out[n++] = mix3(70, s0t, wordAt(b0l), b0t)
  out[n++] = mix3(71, s1c, wordAt(s0l), b0w)
  out[n++] = mix2(72, s0w, b1t)
  out[n++] = mix3(73, s0c, b0c, b1w)
  out[n++] = mix3(74, s1c, s0c, rel(s0l))
  out[n++] = mix3(75, s1c, s0c, rel(s0r))
  out[n++] = mix3(76, s1c, rel(s1r), s0c)
  out[n++] = mix3(77, s1c, rel(s1l), s0c)
  out[n++] = mix3(78, s0c, rel(s0l), b0c)
  out[n++] = mix3(79, b0c, rel(b0l), s0c)
  out[n++] = mix3(80, coarseAt(s2), s1c, s0c)
  out[n++] = mix3(81, s0c, b0t, s0v)
  out[n++] = mix3(82, s1c, s0t, s1v)
  out[n++] = mix3(83, s0c, b0c, b0v)
  const s0k = clusterAt(s0)
  const s1k = clusterAt(s1)
  const b0k = clusterAt(b0)
  out[n++] = mix1(84, s0k)
  out[n++] = mix2(86, s0k, b0k)
  out[n++] = mix2(87, s1k, s0k)
  out[n++] = mix2(88, s0k, b0t)
  out[n++] = mix2(89, s0t, b0k)
  out[n++] = mix2(90, s1k, s0t)
  out[n++] = mix2(91, s1t, s0k)
  out[n++] = mix3(92, s1k, wordAt(s0l), s0k)
  const groupAt = (i: number) => (i < 0 ? 65 : i >= count ? 64 : (seen.group[i] as number))
  out[n++] = mix3(95, groupAt(s0), s0t, groupAt(b0))
  out[n++] = mix3(96, groupAt(s1), groupAt(s0), s0t)
  out[n++] = mix3(97, s1k, wordAt(s0l), s0t)
  out[n++] = mix3(98, s0k, wordAt(b0l), b0t)
  out[n++] = mix3(99, s1t, groupAt(s0), b0t)
  out[n++] = mix3(100, groupAt(s1), s0t, groupAt(b0))
  out[n++] = mix2(101, s0t, clusterAt(b1))
  const between = s0 < 0 ? 0 : betweenBits(coarse, s0 + 1, b0)
  const between1 = s1 < 0 ? 0 : betweenBits(coarse, s1 + 1, s0)
  const s0h = s0 < 0 ? 0 : (has[s0] as number)
  const s1h = s1 < 0 ? 0 : (has[s1] as number)
  out[n++] = mix3(102, s0t, b0t, between)
  out[n++] = mix3(103, s1t, s0t, between1)
  out[n++] = mix2(104, s0t, s0h)
  out[n++] = mix2(105, b0t, has[b0] as number)
  out[n++] = mix3(106, s1t, s0t, s1h)
  out[n++] = mix3(107, s0t, b0t, s0h)
  out[n++] = mix2(108, s0w, s0h)
  out[n++] = mix3(109, s1k, s1h, s0c)
  out[n++] = mix2(110, b0w, has[b0] as number)
  out[n++] = mix3(93, s0c, s1c, coarseAt(s1 < 0 ? -1 : s1 + 1))
  out[n++] = mix3(94, s0c, b0c, coarseAt(b0 - 1))
  return n
}

/** Which kinds of words (universal tags, modulo 32) stand from `from` up to `to`, looking at `reach` at most. */
function betweenBits(coarse: ArrayLike<number>, from: number, to: number): number {
  let bits = 0
  for (let i = Math.max(from, to - reach); i < to; i += 1) bits |= 1 << ((coarse[i] as number) & 31)
  return bits
}
