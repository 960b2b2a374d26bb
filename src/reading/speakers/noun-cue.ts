import { datingNouns } from '../../lexicon/en/around-saying.ts'
import { positionNouns, sayingNounOf } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { childrenOf, dependents, lastInSubtree, plainRelation, tokenAt } from '../../text/tree.ts'
import { type Cue, cueOf } from './cue.ts'
import { lastWord, sayingLemma } from './forms.ts'
import { nounAt } from './speaker-beside.ts'

/** The cue of a noun of saying: 'X's claim that ...', 'allegations of ...', 'X's version is that ...'. */
export function nounCue(sentence: Sentence, index: number, i: number): Cue | null {
  const token = tokenAt(sentence, i)
  if (token.tag !== 'NOUN' && token.tag !== 'VERB') return null
  const position = positionCue(sentence, index, i)
  if (position) return position
  const entry = sayingNounOf(token.tag === 'VERB' ? sayingLemma(token) : token.lemma)
  const next = sentence.tokens[i + 1]
  if (!entry || !next) return null
  const byThat = next.lower === 'that' && next.tag !== 'DET'
  const byPreposition = entry.prepositions.includes(next.lower) || (next.fine === 'TO' && entry.prepositions.includes('to'))
  if (!byThat && !byPreposition) return null
  // 'in its report of the next day'
  if (byPreposition && sentence.tokens.slice(i + 2, i + 5).some(({ lower }) => datingNouns.test(lower))) return null
  const owner = dependents(sentence, i, 'nmod:poss')[0]
  const speaker = owner === undefined ? null : nounAt(sentence, owner)
  // 'There were reports of ...', 'amid reports of ...'; officers who respond to a report of shots tell of them themselves.
  if (!speaker && !byThat && (entry.class !== 'hedge' || !standsAlone(sentence, i))) return null
  if (!speaker && isWayOfSaying(sentence, i)) return null
  const from = byThat || next.fine === 'TO' ? i + 1 : i + 2
  const end = lastWord(sentence)
  const child = (childrenOf(sentence)[i] ?? []).find((j) => j > i && ['acl', 'nmod', 'ccomp'].includes(plainRelation(tokenAt(sentence, j))))
  const to = child !== undefined ? Math.min(end, lastInSubtree(sentence, child)) : byThat ? end : from - 1
  if (to < from) return null
  return cueOf(index, i, speaker, [[from, to]], { class: entry.class, unattributed: speaker === null, asserts: entry.class !== 'demands', tells: entry.class !== 'demands' && entry.class !== 'holds' })
}

/** 'The army's version is that nine rebels died': who owns it says so. */
function positionCue(sentence: Sentence, index: number, i: number): Cue | null {
  const { tokens } = sentence
  if (!positionNouns.has(tokenAt(sentence, i).lemma) || tokens[i + 1]?.lemma !== 'be' || tokens[i + 2]?.lower !== 'that') return null
  const owner = dependents(sentence, i, 'nmod:poss')[0]
  const last = lastWord(sentence)
  return owner === undefined || last < i + 3 ? null : cueOf(index, i, nounAt(sentence, owner), [[i + 2, last]], { to: i + 1 })
}

function standsAlone(sentence: Sentence, i: number): boolean {
  return sentence.tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => ['there', 'amid', 'amidst', 'despite', 'unconfirmed', 'conflicting'].includes(lower))
}

/** 'announced in a statement that ...' is told by the verb's speaker. */
function isWayOfSaying({ tokens }: Sentence, i: number): boolean {
  return ['DET', 'ADJ'].includes(tokens[i - 1]?.tag ?? '') && ['in', 'by', 'with'].includes(tokens[i - 2]?.lower ?? '')
}
