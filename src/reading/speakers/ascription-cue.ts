import { ascribingVerbs } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { type Cue, cueOf, type Stretch } from './cue.ts'
import { isFinite, type Noun, type QuoteMask } from './forms.ts'
import { agentOf, nounAfter, nounAt, nounBefore } from './speaker-beside.ts'
import { isNegatedGroup, isPassiveForm, type VerbGroup, verbGroup } from './verb-group.ts'

/** How far behind the verb those may stand to whom a deed is ascribed, in tokens. */
const reach = 14

/**
 * Who says whose deed it was, in words that tell the deed elsewhere: 'the raid, which police blamed on the Red Front', 'strikes attributed by
 * officials to the army'. What is said is whose it was; null for any other word, and where nobody is named who says so.
 */
export function ascriptionCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask): Cue | null {
  const { tag, lemma } = tokenAt(sentence, i)
  const link = ascribingVerbs.get(lemma)
  if (link === undefined || tag !== 'VERB') return null
  const group = verbGroup(sentence, i, false)
  if (isNegatedGroup(sentence, group)) return null
  const speaker = isUndergone(sentence, group) ? agentOf(sentence, i) : whoAscribes(sentence, group, quoted)
  const content = speaker === null ? null : ascribed(sentence, i, link)
  return speaker === null || content === null ? null : cueOf(index, i, speaker, [content], { from: group.from, to: group.to })
}

/** 'blamed by residents', 'was attributed to the army by the governor'. */
function isUndergone(sentence: Sentence, group: VerbGroup): boolean {
  return isPassiveForm(sentence, group) || (plainRelation(tokenAt(sentence, group.token)) === 'acl' && dependents(sentence, group.token, 'nsubj').length === 0)
}

function whoAscribes(sentence: Sentence, group: VerbGroup, quoted: QuoteMask): Noun | null {
  const subject = dependents(sentence, group.token, 'nsubj').find((j) => j < group.token && !/^W/.test(tokenAt(sentence, j).fine))
  const noun = subject === undefined ? nounBefore(sentence, group.from - 1, quoted, group.token) : nounAt(sentence, subject)
  return noun === null || /^W/.test(tokenAt(sentence, noun.head).fine) ? null : noun
}

/** From what is ascribed, where it stands behind the verb, or from those it is ascribed to, to the end of their noun phrase. */
function ascribed(sentence: Sentence, verb: number, link: string): Stretch | null {
  for (let j = verb + 1; j < Math.min(sentence.tokens.length - 1, verb + reach); j += 1) {
    if (isFinite(tokenAt(sentence, j))) return null
    // 'blamed on "hired thugs"'
    const from = /^["“”'‘]$/u.test(tokenAt(sentence, j + 1).text) && j + 2 < sentence.tokens.length ? j + 2 : j + 1
    const whose = tokenAt(sentence, j).lower === link ? nounAfter(sentence, from) : null
    // 'blamed the raid on Monday on the front'
    if (whose === null || /day$|^\d/.test(tokenAt(sentence, whose.head).lower)) continue
    const thing = dependents(sentence, verb, 'obj').find((at) => at > verb && at < j)
    return [thing === undefined ? from : verb + 1, whose.to]
  }
  return null
}
