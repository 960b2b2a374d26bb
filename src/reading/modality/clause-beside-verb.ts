import { factOfDoing } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { withoutPurpose } from './brought-about.ts'
import { ofVerb } from './governing-words.ts'
import { applied, asserted, type Judge, type Judgement, onlyIfOpen, open, withoutPolarity } from './judgement.ts'
import { nounUnderVerb } from './noun-under-verb.ts'
import { verbSignature } from './verb-signature.ts'
import { isPast, marksOf } from './word-forms.ts'

/** What a verb says of the act in a clause beside it: 'to free hostages', 'from firing', 'killing two', 'after soldiers fired'. */
export function clauseBesideVerb(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { fine } = tokenAt(sentence, index)
  const { lemma } = tokenAt(sentence, head)
  const own = ofVerb(tokenAt(sentence, head))
  const marks = marksOf(sentence, index)
  const has = (...words: readonly string[]) => words.some((word) => marks.includes(word))
  if (has('from')) return applied(own === 'averted' ? 'averted' : 'fact', judge(head), lemma)
  if (has('to')) return infinitiveBeside(sentence, index, head, judge)
  if (has('of', 'for') && own === 'hedged') return applied('hedged', judge(head), lemma)
  const accuser = has('of') ? accuserOf(sentence, head) : null
  if (accuser !== null) return applied('hedged', judge(accuser), tokenAt(sentence, accuser).lemma)
  // 'in a triple shooting' is a noun, whatever the tagger says.
  if (dependents(sentence, index, 'case', 'det').length > 0) return nounUnderVerb(sentence, index, head, judge)
  if (fine === 'VBG' && marks.length === 0) return withoutPurpose(sentence, index, withoutPolarity(judge(head)))
  if (has('by')) return withoutPolarity(judge(head))
  if (fine === 'VBG' && has('about', 'of', 'than', 'against') && !factOfDoing.has(lemma)) return open(`possible/${marks[0] as string}`)
  if (has('whenever')) return open('conditional/whenever')
  if (!has('when', 'after', 'before', 'once', 'until') || isPast(sentence, index)) return asserted
  const above = judge(head)
  return onlyIfOpen(above)
}

function infinitiveBeside(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { lemma } = tokenAt(sentence, head)
  const own = ofVerb(tokenAt(sentence, head)) ?? 'fact'
  if (own !== 'fact' && own !== 'same' && index > head) return applied(verbSignature(sentence, index, head), judge(head), lemma)
  // 'Police used batons to break up the crowd': with the means the deed.
  return lemma === 'use' && index > head && isPast(sentence, head) ? withoutPolarity(judge(head)) : open('purpose')
}

/** 'accused thugs hired by the party of burning a shop': what the parse hangs on the clause about those accused is what they are accused of. */
function accuserOf(sentence: Sentence, clause: number): number | null {
  const { head: accused, relation } = tokenAt(sentence, clause)
  if (relation !== 'acl' || accused < 0 || plainRelation(tokenAt(sentence, accused)) !== 'obj') return null
  const { head: verb } = tokenAt(sentence, accused)
  return verb >= 0 && ['accuse', 'suspect'].includes(tokenAt(sentence, verb).lemma) ? verb : null
}
