import type { ActMention } from '../../record/mention.ts'
import { hashString, mix2, mix3 } from '../../text/hash.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, tokenAt } from '../../text/tree.ts'
import { numberOfPreposition } from './role-words.ts'

/** The way in the parse from a candidate to an act. */
export interface Link {
  readonly act: number
  /** Hash of the relations from the candidate up to where the ways meet and down to the act. */
  readonly path: number
  readonly length: number
}

/** The act of the incident, of those of a sentence, that lies nearest in the parse. */
export function nearestAct(sentence: Sentence, head: number, own: readonly number[], acts: readonly ActMention[]): Link | null {
  const up: number[] = [head]
  for (let i = tokenAt(sentence, head).head; i >= 0 && up.length < 12; i = tokenAt(sentence, i).head) up.push(i)
  let best: Link | null = null
  for (const i of own) {
    const act = acts[i] as ActMention
    const down: number[] = []
    let at = act.token
    while (at >= 0 && !up.includes(at) && down.length < 12) {
      down.push(at)
      at = tokenAt(sentence, at).head
    }
    const meet = up.indexOf(at)
    if (meet < 0) continue
    const length = meet + down.length
    if (best && best.length <= length) continue
    best = { act: i, length, path: pathHash(sentence, up.slice(0, meet), down) }
  }
  return best
}

function pathHash(sentence: Sentence, up: readonly number[], down: readonly number[]): number {
  if (up.length + down.length > 5) return 7
  let hash = 3
  for (const i of up) {
    const preposition = caseOf(sentence, i)
    hash = mix3(11, hash, hashString(tokenAt(sentence, i).relation), numberOfPreposition(preposition))
  }
  for (let k = down.length - 1; k >= 0; k -= 1) hash = mix2(12, hash, hashString(tokenAt(sentence, down[k] as number).relation))
  return hash
}
