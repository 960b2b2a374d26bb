import { remindingVerbs, type SayingVerb } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import type { Cue, Stretch } from './cue.ts'
import { findThat } from './find-that.ts'
import { lastWord, type Noun, type QuoteMask } from './forms.ts'
import { saidAround } from './said-around.ts'
import { saidEnd } from './said-end.ts'
import { agentOf, nounAt } from './speaker-beside.ts'
import { cueOfVerb, isNegatedGroup, type VerbGroup } from './verb-group.ts'

/** The cue of a verb in the passive: 'was reported by X', 'was asked by X whether ...', 'it was reported that ...', 'is believed to have ...'. */
export function passiveCue(sentence: Sentence, index: number, group: VerbGroup, verb: SayingVerb, quoted: QuoteMask): Cue | null {
  const speaker = agentOf(sentence, group.token)
  const end = lastWord(sentence)
  // 'is expected to ...', 'is believed to have ...': somebody unnamed thinks so.
  const next = sentence.tokens[group.to + 1]
  if (!speaker && ['holds', 'demands', 'hedge'].includes(verb.class) && next?.lower === 'to' && group.to + 1 < end) {
    const content: Stretch[] = [[group.to + 1, saidEnd(sentence, group.token, group.to + 1, end, quoted)]]
    return cueOfVerb(index, group, verb, null, content, false, { unattributed: true, asserts: false, tells: false })
  }
  const content = saidByPassive(sentence, group, verb, speaker, end, quoted)
  return content && cueOfVerb(index, group, verb, speaker, content, isNegatedGroup(sentence, group), { unattributed: speaker === null })
}

/** What is said by it; null where nobody says anything. */
function saidByPassive(sentence: Sentence, group: VerbGroup, verb: SayingVerb, speaker: Noun | null, end: number, quoted: QuoteMask): Stretch[] | null {
  const start = (speaker ?? group).to + 1
  const that = start <= end ? findThat(sentence, start, end, 10) : -1
  const impersonal = ['says', 'holds', 'hedge'].includes(verb.class) && isImpersonal(sentence, group.token)
  const around = impersonal && that < 0 ? saidAround(sentence, false, Math.max(0, group.from - 1), speaker?.to ?? group.to, quoted, speaker !== null) : []
  if (!speaker && !(impersonal && that >= 0) && around.length === 0) return null
  // 'As reported by X, ...'
  if (speaker && sentence.tokens[group.from - 1]?.lower === 'as' && sentence.tokens[start]?.text === ',' && start < end) return [...around, [start + 1, end]]
  if (that >= 0) return [...around, [that, saidEnd(sentence, group.token, that, end, quoted)]]
  return around.length > 0 ? around : subjectTold(sentence, group.token, verb)
}

/** 'it was reported'; in 'It will be recalled that the rebels burnt a bus' the writer reminds, and has it from nobody */
function isImpersonal(sentence: Sentence, i: number): boolean {
  return !remindingVerbs.has(tokenAt(sentence, i).lemma) && sentence.tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'it')
}

/** 'The attack was reported by X': the subject is what is told. */
function subjectTold(sentence: Sentence, i: number, { frames }: SayingVerb): Stretch[] | null {
  const subject = dependents(sentence, i, 'nsubj').find((j) => j < i)
  if (subject === undefined || frames.includes('person') || frames.includes('about') || !(frames.includes('clause') || frames.includes('object'))) return null
  const { from, to } = nounAt(sentence, subject)
  return [[from, to]]
}
