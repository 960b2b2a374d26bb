import type { SayingVerb } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { plainRelation, tokenAt } from '../../text/tree.ts'
import { type Cue, cueOf, type Stretch } from './cue.ts'
import type { Noun } from './forms.ts'

/** A verb of saying with its auxiliaries, adverbs and particle. */
export interface VerbGroup {
  readonly token: number
  readonly from: number
  readonly to: number
}

/** The group of a verb; with a particle right behind it or without. */
export function verbGroup(sentence: Sentence, token: number, hasParticle: boolean): VerbGroup {
  let from = token
  while (from > 0) {
    const { tag, fine, lower } = tokenAt(sentence, from - 1)
    const helps = tag === 'AUX' || tag === 'ADV' || fine === 'TO' || ['not', "n't", 'n’t'].includes(lower)
    if (!helps || fine === 'WRB') break
    from -= 1
  }
  return { token, from, to: hasParticle ? token + 1 : token }
}

/** A participle with a form of 'be', or with 'by' close behind it; the tagger alone takes many a past tense for one. */
export function isPassiveForm(sentence: Sentence, { token: i, from }: VerbGroup): boolean {
  const token = tokenAt(sentence, i)
  if (token.fine !== 'VBN') return false
  if (sentence.tokens.slice(from, i).some(({ lemma, lower }) => ['be', 'get'].includes(lemma) || lower === 'been')) return true
  if (plainRelation(token) !== 'acl' && plainRelation(token) !== 'advcl') return false
  return sentence.tokens.slice(i + 1, i + 3).some(({ lower }) => lower === 'by')
}

/** True where 'not' or 'never' stands in the group. */
export function isNegatedGroup(sentence: Sentence, { token, from }: VerbGroup): boolean {
  return sentence.tokens.slice(from, token).some(({ lower }) => ['not', "n't", 'n’t', 'never'].includes(lower))
}

/** The cue of a verb of saying. Whom a hedge is told of says nothing: 'The shots seemed to come from the roof'. */
export function cueOfVerb(index: number, group: VerbGroup, verb: SayingVerb, speaker: Noun | null, content: readonly Stretch[], negated: boolean, more: Partial<Cue>): Cue {
  return cueOf(index, group.token, verb.class === 'hedge' ? null : speaker, content, {
    from: group.from,
    to: group.to,
    class: verb.class,
    takesQuotation: verb.plain === true || verb.frames.includes('clause'),
    asserts: verb.presupposes !== true && !negated,
    tells: verb.presupposes !== true && !['holds', 'demands', 'hedge'].includes(verb.class) && !negated,
    ...more,
  })
}
