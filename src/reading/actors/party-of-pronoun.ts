import { pluralPersons, singularPersons } from '../../lexicon/en/actors.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { Party } from './parties.ts'
import { type Found, type Told, toldBack } from './told-so-far.ts'

/** The party a pronoun stands for, where the last sentences leave one choice: the nearest person for 'he', the nearest plural or body for 'they'. */
export function pronounParty(sentence: Sentence, index: number, told: Told): Party | null {
  const token = tokenAt(sentence, index)
  const person = singularPersons.has(token.lower)
  if (!person && !pluralPersons.has(token.lower)) return null
  const nearest: Found[] = []
  for (let back = 1; nearest.length < 12; back += 1) {
    const mention = toldBack(told, back)
    if (mention === undefined || mention.span.start < sentence.start - 600) break
    if (mention.span.end > token.start) continue
    const { party } = mention
    // 'she' after 'a nurse at the hospital' is no hospital
    const isPerson = party.type.kind === 'person' || (!party.plural && !party.named && party.type.kind === 'generic' && isPersonNoun.has(party.head ?? ''))
    // 'They' may take up a body ('the party ... they'), 'them' hardly does; the paper that reports is no 'they'.
    if (person ? isPerson : party.plural || (token.lower === 'they' && party.named && party.type.kind !== 'person' && party.type.kind !== 'media'))
      nearest.push(mention)
  }
  if (nearest.length === 0) return null
  if (person) return (nearest.find((mention) => mention.party.type.kind === 'person') ?? (nearest[0] as Found)).party
  return (nearest[0] as Found).party
}
