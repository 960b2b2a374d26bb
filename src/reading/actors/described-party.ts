import { namedBodyNouns } from '../../lexicon/en/actors.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { nounPhrase, plainRelation, tokenAt } from '../../text/tree.ts'
import { typeOfDescription } from './actor-type.ts'
import { countryOf, enterDescribed, isWhatItIs, keyOf, type Memory, sameDescription } from './parties.ts'
import { type Found, type Told, toldBack } from './told-so-far.ts'

/** A party named by a description: a noun phrase whose head is a word for people or bodies. */
export function describedParty(
  text: string,
  sentence: Sentence,
  index: number,
  memory: Memory,
  taken: Set<number>,
  told: Told,
): Found | null {
  const token = tokenAt(sentence, index)
  if (plainRelation(token) === 'compound' || plainRelation(token) === 'amod') return null
  const phrase = nounPhrase(sentence, index).filter((i) => i <= index + 8)
  const own = phrase.filter((i) => i <= index)
  const described = typeOfDescription(sentence, index, own, (name) => countryOf(memory, name))
  if (!described) return null
  if (isEmptyPhrase(sentence, own)) return null
  // 'hanged in his cell': a room
  if (token.lemma === 'cell' && own.some((i) => tokenAt(sentence, i).fine === 'PRP$')) return null
  // 'US-backed fighters': the parse leaves out the hyphen and what stands before it.
  while (sentence.tokens[(phrase[0] as number) - 1]?.text === '-' && (phrase[0] as number) >= 2)
    phrase.unshift((phrase[0] as number) - 2, (phrase[0] as number) - 1)
  const first = tokenAt(sentence, phrase[0] as number)
  const last = tokenAt(sentence, phrase.at(-1) as number)
  const span = { start: first.start, end: last.end }
  for (const i of own) taken.add(i)
  const definite = own.some(
    (i) =>
      ['the', 'this', 'these', 'that', 'those', 'its', 'their', 'his', 'her'].includes(tokenAt(sentence, i).lower) && i !== index,
  )
  const modifiers = new Set(
    phrase
      .filter((i) => i !== index && ['NOUN', 'PROPN', 'ADJ'].includes(tokenAt(sentence, i).tag))
      .map((i) => tokenAt(sentence, i).lower),
  )
  const name = describedName(text, sentence, phrase)
  const plural = token.fine === 'NNS' || token.lower === 'police' || token.lower === 'people'
  if (definite && modifiers.size === 0 && !plural) {
    const anyBody = namedBodyNouns.has(token.lemma)
    for (let back = 1; back <= 30; back += 1) {
      const party = toldBack(told, back)?.party
      if (party === undefined) break
      if (!party.named || party.type.kind === 'person') continue
      if ((anyBody && party.type.kind !== 'state' && party.type.kind !== 'media') || isWhatItIs(memory, party, token.lower))
        return { span, party, isPronoun: false }
    }
  }
  const written = memory.byKey.get(keyOf(name))
  if (written && described.personClass === null) return { span, party: written, isPronoun: false }
  const same = sameDescription(memory, token.lemma, modifiers, definite, plural, described)
  if (same) {
    same.aliases.add(name)
    return { span, party: same, isPronoun: false }
  }
  return { span, party: enterDescribed(memory, name, described, token.lemma, modifiers, plural), isPronoun: false }
}

/** 'no one', 'none of the guards': nobody is named. */
function isEmptyPhrase(sentence: Sentence, own: readonly number[]): boolean {
  return own.some((i) => ['no', 'none', 'any', 'every', 'each'].includes(tokenAt(sentence, i).lower))
}

/** The description without article and number: 'at least nine camp residents' -> 'camp residents'. */
function describedName(text: string, sentence: Sentence, phrase: readonly number[]): string {
  let from = 0
  while (from < phrase.length - 1) {
    const token = tokenAt(sentence, phrase[from] as number)
    if (
      token.tag === 'DET' ||
      token.tag === 'NUM' ||
      token.tag === 'ADP' ||
      token.tag === 'ADV' ||
      token.tag === 'PUNCT' ||
      (token.relation === 'nmod:poss' && token.tag === 'PRON') ||
      ['least', 'more', 'than', 'many', 'several', 'other', 'some', 'few'].includes(token.lower)
    )
      from += 1
    else break
  }
  return text
    .slice(tokenAt(sentence, phrase[from] as number).start, tokenAt(sentence, phrase.at(-1) as number).end)
    .replace(/\s+/g, ' ')
}
