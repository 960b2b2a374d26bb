import { contains } from '../../record/span.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { listWords } from '../../lexicon/en/roles.ts'
import type { RoleCandidate } from './role-candidates.ts'

/** Which candidates stand together: in one list, of one party, one inside the phrase of the other. */

/** For each candidate the run of candidates of its sentence that only commas, numbers and joining words part. */
export function listsOf(tagged: TaggedText, candidates: readonly RoleCandidate[]): number[][] {
  const lists: number[][] = candidates.map((_, i) => [i])
  let last = -1
  const inOrder = candidates.map((_, i) => i).sort((a, b) => (candidates[a] as RoleCandidate).span.start - (candidates[b] as RoleCandidate).span.start || (candidates[b] as RoleCandidate).span.end - (candidates[a] as RoleCandidate).span.end)
  for (const i of inOrder) {
    const candidate = candidates[i] as RoleCandidate
    const before = candidates[last]
    if (before !== undefined && before.sentence === candidate.sentence && candidate.span.start < before.span.end) continue
    if (before !== undefined && before.sentence === candidate.sentence) {
      const between = (tagged.sentences[candidate.sentence] as Sentence).tokens.filter((token) => token.start >= before.span.end && token.end <= candidate.span.start)
      if (between.length <= 8 && between.every(isBetweenMembers)) {
        const list = lists[last] as number[]
        list.push(i)
        lists[i] = list
      }
    }
    last = i
  }
  return lists.map((list) => list.sort((a, b) => a - b))
}

function isBetweenMembers({ lower, tag }: Token): boolean {
  return listWords.has(lower) || tag === 'NUM' || /^(?:[,;()&-]|--|–)$/.test(lower)
}

/** For each candidate the mentions of its party, itself among them. */
export function partiesOf(candidates: readonly RoleCandidate[]): number[][] {
  const byActor = new Map<string, number[]>()
  return candidates.map(({ actor }, i) => {
    if (actor === null) return [i]
    const own = byActor.get(actor.id) ?? []
    own.push(i)
    byActor.set(actor.id, own)
    return own
  })
}

/** The candidate whose phrase holds this one's ('members of the X Front'); -1 for none. */
export function holderOf(candidates: readonly RoleCandidate[], index: number): number {
  const candidate = candidates[index] as RoleCandidate
  const holds = (other: RoleCandidate | undefined) => other !== undefined && other !== candidate && contains(other.span, candidate.span)
  for (let i = index - 1; candidates[i]?.sentence === candidate.sentence; i -= 1) if (holds(candidates[i])) return i
  for (let i = index + 1; candidates[i]?.sentence === candidate.sentence; i += 1) if (holds(candidates[i])) return i
  return -1
}
