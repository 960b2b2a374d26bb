import { decidingVerbs, factOfDoing, gladOrSad, protectingVerbs, timeTaken } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { cameAbout, withoutPurpose } from './brought-about.ts'
import { ofVerb } from './governing-words.ts'
import { applied, asserted, type Judge, type Judgement, onlyIfOpen, open, withoutPolarity } from './judgement.ts'
import { nounUnderVerb } from './noun-under-verb.ts'
import { verbSignature } from './verb-signature.ts'
import { isPast, marksOf } from './word-forms.ts'

/** What a verb says of the act in a clause beside it: 'to free hostages', 'from firing', 'killing two', 'after soldiers fired'. */
export function clauseBesideVerb(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { fine } = tokenAt(sentence, index)
  const { lemma } = tokenAt(sentence, head)
  const timing = asSoonAs(sentence, head)
  if (timing !== null) return isPast(sentence, index) ? asserted : timing.word === 'long' ? open('conditional/as long as') : onlyIfOpen(judge(timing.verb))
  const own = ofVerb(tokenAt(sentence, head))
  const marks = [...marksOf(sentence, index), ...timesOf(sentence, index)]
  const has = (...words: readonly string[]) => words.some((word) => marks.includes(word))
  if (has('from') && protectingVerbs.has(lemma)) return open(`possible/${lemma}`)
  if (has('from')) return applied(own === 'averted' ? 'averted' : 'fact', judge(head), lemma)
  if (has('to')) return infinitiveBeside(sentence, index, head, judge)
  if (has('of', 'for') && own === 'hedged') return applied('hedged', judge(head), lemma)
  const accuser = has('of') ? accuserOf(sentence, head) : null
  if (accuser !== null) return applied('hedged', judge(accuser), tokenAt(sentence, accuser).lemma)
  // 'in a triple shooting' is a noun, whatever the tagger says.
  if (dependents(sentence, index, 'case', 'det').length > 0) return nounUnderVerb(sentence, index, head, judge)
  if (fine === 'VBG' && marks.length === 0) return withoutPurpose(sentence, index, withoutPolarity(judge(head)))
  if (has('by')) return withoutPolarity(judge(head))
  // 'decided against attacking the town'
  if (fine === 'VBG' && has('against') && decidingVerbs.has(lemma)) return applied('averted', judge(head), lemma)
  if (fine === 'VBG' && has('about', 'of', 'than', 'against') && !factOfDoing.has(lemma)) return open(`possible/${marks[0] as string}`)
  if (has('whenever', 'wherever') && !isPast(sentence, index)) return open(`conditional/${marks.find((mark) => mark.endsWith('ever')) as string}`)
  if (!has('when', 'after', 'before', 'once', 'until') || isPast(sentence, index)) return asserted
  const above = judge(head)
  return onlyIfOpen(above)
}

function infinitiveBeside(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { lemma, tag } = tokenAt(sentence, head)
  const { fine } = tokenAt(sentence, index)
  const own = ofVerb(tokenAt(sentence, head)) ?? 'fact'
  // 'admitted to firing', 'devoted years to freeing them'; 'committed to leaving' is planned
  if (fine === 'VBG' && own === 'fact') return asserted
  const came = cameAbout(sentence, index, head, judge)
  if (came !== null) return came
  const degree = index > head ? degreeOf(sentence, head) : null
  // 'too weak to stand'
  if (degree === 'too') return applied('averted', judge(head), 'too')
  // 'a blast strong enough to break windows' broke them; 'is strong enough to break the door' may or may not.
  if (degree === 'enough') return isPast(sentence, head) ? judge(head) : open('possible/enough')
  // 'were shocked to learn', 'was fortunate to escape'
  if (tag === 'ADJ' && index > head && (own === 'same' || gladOrSad.has(lemma))) return own === 'same' ? applied(verbSignature(sentence, index, head), judge(head), lemma) : judge(head)
  if (own !== 'fact' && own !== 'same' && index > head) return applied(verbSignature(sentence, index, head), judge(head), lemma)
  // 'The jury took less than three hours Thursday to convict him'
  if (lemma === 'take' && index > head && isPast(sentence, head) && dependents(sentence, head, 'obj').some((i) => timeTaken.has(tokenAt(sentence, i).lemma))) return judge(head)
  // 'Police used batons to break up the crowd': with the means the deed.
  return lemma === 'use' && index > head && isPast(sentence, head) ? withoutPolarity(judge(head)) : open('purpose')
}

/** The 'enough' or 'too' of an adjective or adverb that an infinitive hangs on: 'strong enough', 'too weak'. */
function degreeOf(sentence: Sentence, head: number): 'enough' | 'too' | null {
  const { tag, lower } = tokenAt(sentence, head)
  if (lower === 'enough') return 'enough'
  const words = tag === 'ADJ' || tag === 'ADV' ? dependents(sentence, head, 'advmod').map((i) => tokenAt(sentence, i).lower) : []
  return words.includes('enough') ? 'enough' : words.includes('too') ? 'too' : null
}

/** 'when', 'whenever' and 'wherever' that open a clause, which the parse takes for adverbs of it. */
function timesOf(sentence: Sentence, index: number): string[] {
  return dependents(sentence, index, 'advmod').filter((i) => i < index).map((i) => tokenAt(sentence, i).lower).filter((lower) => ['when', 'whenever', 'wherever', 'once'].includes(lower))
}

/** 'as soon as they fire, the crowd will run', 'as long as they stay': the adverb that the clause hangs on, and the verb that it goes with. */
function asSoonAs(sentence: Sentence, head: number): { readonly word: string; readonly verb: number } | null {
  const { lower: word, relation, head: verb } = tokenAt(sentence, head)
  return (word === 'soon' || word === 'long') && relation === 'advmod' && verb >= 0 && sentence.tokens[head - 1]?.lower === 'as' ? { word, verb } : null
}

/** 'accused thugs hired by the party of burning a shop': what the parse hangs on the clause about those accused is what they are accused of. */
function accuserOf(sentence: Sentence, clause: number): number | null {
  const { head: accused, relation } = tokenAt(sentence, clause)
  if (relation !== 'acl' || accused < 0 || plainRelation(tokenAt(sentence, accused)) !== 'obj') return null
  const { head: verb } = tokenAt(sentence, accused)
  return verb >= 0 && ['accuse', 'suspect'].includes(tokenAt(sentence, verb).lemma) ? verb : null
}
