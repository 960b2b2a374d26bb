import type { ActMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { findingVerbs, lightVerbs, occurVerbs, remainsNouns, repayingVerbs, sufferVerbs } from '../../lexicon/en/acts.ts'
import { seeingNouns } from '../../lexicon/en/circumstances.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { lastTold, parentOf } from './climb.ts'
import type { Elapsed } from './elapsed.ts'
import { isDying, memoryIn } from './told-as-before.ts'

/** A sentence with its acts, as its times and places look for the one they are of. Acts are told by their index in the document. */
export interface Scene {
  readonly sentence: Sentence
  readonly acts: readonly ActMention[]
  /** The acts of the sentence, in order. */
  readonly all: readonly number[]
  /** Word of the sentence -> the act it stands for: its trigger, or the verb that carries it. */
  readonly governs: ReadonlyMap<number, number>
  /** The act that each of them hangs on, where the clauses share subject and circumstances. */
  readonly parents: ReadonlyMap<number, number | null>
  /** What the sentence tells as of so long before the rest of it. */
  readonly elapsed: Elapsed | null
  /** The acts of then. */
  readonly before: readonly number[]
  /** Deaths of what was then: 'A teacher died on Tuesday, four days after police fired on marchers'. */
  readonly diedOfIt: readonly number[]
  /** Where the words for what people gather to remember begin; null where none do. */
  readonly memory: number | null
  readonly isQuoted: (span: Span) => boolean
}

/** A sentence with what its acts, its parse and its words say before any time or place is given. */
export function sceneOf(text: string, sentence: Sentence, acts: readonly ActMention[], all: readonly number[], elapsed: Elapsed | null, isQuoted: (span: Span) => boolean): Scene {
  const before = elapsed === null ? [] : all.filter((i) => contains(elapsed.before, (acts[i] as ActMention).trigger))
  const diedOfIt = elapsed?.isShort === true ? all.filter((i) => !before.includes(i) && isDying(sentence, acts[i] as ActMention)) : []
  const governs = governedBy(sentence, acts, all)
  const parents = new Map(all.map((i) => {
    const parent = lastTold(acts, all, i, parentOf(sentence, acts[i] as ActMention, governs, i))
    return [i, parent !== null && before.includes(parent) !== before.includes(i) ? null : parent] as const
  }))
  return { sentence, acts, all, governs, parents, elapsed, before, diedOfIt, memory: memoryIn(text, sentence), isQuoted }
}

function governedBy(sentence: Sentence, acts: readonly ActMention[], all: readonly number[]): ReadonlyMap<number, number> {
  const governs = new Map<number, number>()
  for (const i of all) {
    const act = acts[i] as ActMention
    if (act.again === true) continue
    governs.set(act.token, i)
    // 'Fighting broke out on 28 January': the parse takes the noun for a verb
    const { head, tag, relation, fine } = tokenAt(sentence, act.token)
    // 'Four prisoners have been on hunger strike since Saturday': what hangs on the predicate is of its 'been'
    if (relation === 'cop' && head >= 0 && contains(act.trigger, tokenAt(sentence, head)) && !governs.has(head)) governs.set(head, i)
    if (head < 0 || (tag === 'VERB' && !(relation === 'csubj' && fine === 'VBG'))) continue
    for (const carrier of [carrierOf(sentence, act.token), verbOfFinding(sentence, act.token)]) if (carrier !== null && !governs.has(carrier)) governs.set(carrier, i)
  }
  return governs
}

/** The verb by which an act told by a noun takes place: 'carried out the raid', 'Fighting broke out', 'suffered an attack', 'Monday saw the execution of two men'; null for any other word. */
function carrierOf(sentence: Sentence, act: number): number | null {
  const token = tokenAt(sentence, act)
  const { tag, lemma } = tokenAt(sentence, token.head)
  if (tag !== 'VERB') return null
  const isObject = plainRelation(token) === 'obj'
  const isSeenBy = lemma === 'see' && isObject && dependents(sentence, token.head, 'nsubj').some((at) => isDayOrMonth.has(tokenAt(sentence, at).lower) || seeingNouns.has(tokenAt(sentence, at).lemma))
  // 'claimed the blast' is said of it, 'the blast claimed nine lives' tells it
  const occurs = occurVerbs.has(lemma) && !(lemma === 'claim' && isObject)
  const repays = repayingVerbs.has(lemma) && caseOf(sentence, act) === 'with'
  // 'Slogans appeared overnight on walls'
  const appears = lemma === 'appear' && plainRelation(token) === 'nsubj'
  return isSeenBy || occurs || repays || appears || lightVerbs.has(lemma) || sufferVerbs.has(lemma) ? token.head : null
}

/** 'The body of a clerk, who was abducted in May, was found in June': the verb by which the dead are found; null for any other noun. */
export function verbOfFinding(sentence: Sentence, noun: number): number | null {
  if (!remainsNouns.has(tokenAt(sentence, noun).lemma)) return null
  let i = tokenAt(sentence, noun).head
  for (let guard = 0; i >= 0 && guard < 3; guard += 1) {
    const { tag, lemma, head } = tokenAt(sentence, i)
    if (tag === 'VERB' && findingVerbs.has(lemma)) return i
    i = head
  }
  return null
}

/** True in what the sentence tells as of before. */
export function isOfBefore({ elapsed }: Scene, span: Span): boolean {
  return elapsed !== null && contains(elapsed.before, span)
}

/** True in what the sentence tells that people gather to remember. */
export function isRemembered({ memory }: Scene, span: Span): boolean {
  return memory !== null && span.start > memory
}

/**
 * The acts that what stands somewhere may be of: 'Two years after the raid on Kaya, police arrested six in Dola', 'Traffic stopped on Friday in memory
 * of fifteen people killed in Dola on 1 November': what stands on one side is told of the acts there.
 */
export function onSide(scene: Scene, span: Span): readonly number[] {
  const { acts, all, before } = scene
  return all.filter((i) => (before.length === 0 || before.includes(i) === isOfBefore(scene, span)) && isRemembered(scene, (acts[i] as ActMention).trigger) === isRemembered(scene, span))
}

/** True for the words that say how long before it was: they are no day of what the rest tells. */
export function saysHowLong({ elapsed, before }: Scene, { span, value }: TimeMention): boolean {
  return before.length > 0 && elapsed !== null && overlaps(elapsed.words, span) && value?.rule.startsWith('anniversary') !== true
}
