import {
  actorNouns,
  type ActorWords,
  bodyNouns,
  borrowingHeads,
  namedByOneWord,
  nameWords,
  noParties,
  partyVerbs,
  placeHeads,
  unitsOfBodies,
  wholeBodies,
} from '../../lexicon/en/actors.ts'
import { givenNames } from '../../lexicon/en/given-names.ts'
import { isPersonNoun, ownedByPersons } from '../../lexicon/en/people.ts'
import { relayNames } from '../../lexicon/en/saying.ts'
import { grassroots, leadingNouns, privateRoleNouns, publicRoleNouns } from '../../lexicon/en/titles.ts'
import type { ActorKind, PersonClass, Sector } from '../../record/actor.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { caseOf, childrenOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { isInCapitals, type NameRun } from './name-runs.ts'

/** What the words say of a party. */
export interface ActorType {
  readonly kind: ActorKind
  readonly sector: Sector | null
  readonly country: string | null
  readonly personClass: PersonClass | null
  /** False for a guess from what the name does. */
  readonly sure?: boolean
}

/** What is asked of a name beyond its words and its sentence. */
export interface NameKnowledge {
  readonly countryOf: (name: string) => string | null
  /** Above 0 where the name is likely a person's (person-names.ts). */
  readonly personScore: () => number
}

/** From this score on a name is a person's whatever the gazetteer holds. */
export const surely = 150
/** Below this one a given name alone makes no person. */
const hardly = -150

/** The type of a name, or null when nothing shows that it names a party. */
export function typeOfName(
  sentence: Sentence,
  run: NameRun,
  words: string,
  { countryOf, personScore }: NameKnowledge,
): ActorType | null {
  const country = firstCountry(sentence, run.tokens, countryOf)
  if (run.titled)
    return {
      kind: 'person',
      sector: null,
      country,
      personClass: run.office ? 'public_role' : classBeside(sentence, run),
      sure: true,
    }
  if (relayNames.has(words.toLowerCase())) return { kind: 'media', sector: 'JRN', country: null, personClass: null, sure: true }
  const body = longestEntry(nameEntries, words.toLowerCase().split(/[^\p{L}'-]+/u))
  if (body) return { kind: body.kind, sector: body.sector, country, personClass: null, sure: true }
  // In a sentence of capitals only a word without vowels is surely an acronym.
  const acronym = isInCapitals(sentence) ? /^[BCDFGHJKLMNPQRSTVWXZ]{2,6}$/ : /^[\p{Lu}\p{N}]{2,7}$/u
  if (run.nameTokens.length === 1 && acronym.test(words))
    return { kind: 'generic', sector: 'UNK', country: null, personClass: null, sure: false }
  // 'Blue Dawn units put up posters'
  const after = sentence.tokens[(run.tokens.at(-1) as number) + 1]
  if (after?.fine === 'NNS' && unitsOfBodies.has(after.lemma)) return { kind: 'generic', sector: 'UNK', country, personClass: null, sure: true }
  const last = words.toLowerCase().split(' ').at(-1) ?? ''
  // 'Larry Orlo': a given name and more, whatever the name does in its sentence.
  const given = givenNames.has(tokenAt(sentence, run.nameTokens[0] as number).lower)
  if (given && personScore() > hardly && run.nameTokens.length >= 2 && run.nameTokens.length <= 5 && !placeHeads.has(last)) {
    return { kind: 'person', sector: null, country: null, personClass: classBeside(sentence, run), sure: true }
  }
  if (given && run.nameTokens.length === 1 && tokenAt(sentence, run.nameTokens[0] as number).tag === 'PROPN') {
    return { kind: 'person', sector: null, country: null, personClass: classBeside(sentence, run), sure: isCalledSo(sentence, run) }
  }
  const group = groupBeside(sentence, run)
  if (group) return { kind: group.kind, sector: group.sector, country, personClass: null, sure: true }
  if (placeHeads.has(last)) return null
  const learned = personScore()
  if (hasArticle(sentence, run) && learned <= surely) return { kind: 'generic', sector: 'UNK', country: null, personClass: null, sure: false }
  if (learned > surely || (!isTitleCase(sentence) && (learned > 0 || looksLikePerson(sentence, run))))
    return { kind: 'person', sector: null, country: null, personClass: classBeside(sentence, run), sure: learned > surely }
  return null
}

/** 'The Orsk Circle recorded 14 arrests': no person has an article before two names, but for what is called after one ('the Dallo Vale case'). */
function hasArticle(sentence: Sentence, run: NameRun): boolean {
  const first = run.nameTokens[0] as number
  const after = sentence.tokens[(run.tokens.at(-1) as number) + 1]
  return run.nameTokens.length >= 2 && sentence.tokens[first - 1]?.lower === 'the' && after?.lower !== 'who' && after?.tag !== 'NOUN' && after?.tag !== 'PROPN'
}

/** 'two students, identified only as Sami and Bilal': the words say that one word is somebody's name. */
export function isCalledSo(sentence: Sentence, run: NameRun): boolean {
  return namedByOneWord.test(wordsBefore(sentence, run))
}

/** The words of the sentence before a name, one space behind each. */
export function wordsBefore({ tokens }: Sentence, run: NameRun): string {
  return `${tokens.slice(0, run.tokens[0]).map(({ text }) => text).join(' ')} `
}

/** The type of a noun phrase by its head and the words before it ('riot police', 'security forces'); null when it names no party. */
export function typeOfDescription(
  sentence: Sentence,
  head: number,
  own: readonly number[],
  countryOf: (name: string) => string | null,
): ActorType | null {
  const token = tokenAt(sentence, head)
  const lemmas = own.map((i) => nounLemma(tokenAt(sentence, i)))
  const last = lemmas.length - 1
  let entry: ActorWords | undefined
  for (let length = Math.min(3, lemmas.length); length >= 1 && !entry; length -= 1) {
    entry = descriptionEntries.get(lemmas.slice(last - length + 1).join(' '))
  }
  const lemma = lemmas[last] as string
  if (noParties.has(lemma)) return null
  if (!entry && isPersonNoun.has(lemma)) entry = plainPeople
  if (!entry) return null
  // 'opposition forces' are no army of the state; 'force' alone is no party.
  if (lemma === 'force' && token.fine !== 'NNS' && token.fine !== 'NNPS' && entry.words.split('|').includes('force')) return null
  if (borrowingHeads.has(lemma)) entry = lentBy(lemmas.slice(0, -1), lemma) ?? entry
  const country = firstCountry(sentence, own, countryOf)
  const singular = token.fine !== 'NNS' && token.fine !== 'NNPS'
  const personal = singular && (publicRoleNouns.has(token.lemma) || privateRoleNouns.has(token.lemma))
  return {
    kind: entry.kind,
    sector: entry.sector,
    country,
    personClass: personal ? (publicRoleNouns.has(token.lemma) ? 'public_role' : 'private') : null,
    sure: true,
  }
}

/** The kind that a word before the head lends it; a state lends none to 'group' or 'coalition'. */
function lentBy(before: readonly string[], head: string): ActorWords | null {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const word = before[i] as string
    if (word === 'opposition' && head === 'force') return descriptionEntries.get('rebel') ?? null
    const entry = descriptionEntries.get(word)
    if (
      entry &&
      (entry.kind === 'armed_group' ||
        entry.kind === 'political' ||
        (entry.kind === 'state' && head !== 'group' && head !== 'coalition'))
    )
      return head === 'force' && entry.sector === 'GOV' ? null : entry
  }
  return null
}

/** Lemma of a noun, also where capitals made the tagger take it for a name: 'Gunmen', 'PROTESTERS'. */
export function nounLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase()
  if (token.tag !== 'PROPN' && (descriptionEntries.has(lemma) || isPersonNoun.has(lemma) || token.tag !== 'VERB')) return lemma
  const { lower } = token
  const singular = lower.endsWith('men')
    ? `${lower.slice(0, -2)}an`
    : lower.endsWith('ies')
      ? `${lower.slice(0, -3)}y`
      : lower.endsWith('s')
        ? lower.slice(0, -1)
        : lower
  return descriptionEntries.has(singular) || isPersonNoun.has(singular) ? singular : lower
}

const plainPeople: ActorWords = { words: '', kind: 'generic', sector: 'CVL', example: '' }

/** The class of a person by the noun beside the name: 'Ana Reik, the commander of ...', 'The Minister of Health, Ana Reik', 'teacher Mira Dallo'. */
function classBeside(sentence: Sentence, run: NameRun): PersonClass {
  const nouns: string[] = []
  for (const i of run.nameTokens) {
    for (const child of dependents(sentence, i, 'appos', 'amod', 'compound'))
      if (!run.nameTokens.includes(child)) nouns.push(titleLemma(sentence, child))
    const head = tokenAt(sentence, i).head
    if (head >= 0 && !run.tokens.includes(head) && ['appos', 'flat', 'compound'].includes(plainRelation(tokenAt(sentence, i))))
      nouns.push(titleLemma(sentence, head))
  }
  const before = sentence.tokens[(run.tokens[0] as number) - 1]
  if (before) nouns.push(before.lemma)
  // 'Ana Reik, the commander of the brigade,'
  const comma = (run.tokens.at(-1) as number) + 1
  if (sentence.tokens[comma]?.text === ',') nouns.push(...nounsBehindComma(sentence, comma))
  if (nouns.some((noun) => publicRoleNouns.has(noun) && !(leadingNouns.has(noun) && leadsGrassroots(sentence, run)))) return 'public_role'
  if (nouns.some((noun) => privateRoleNouns.has(noun) || isPersonNoun.has(noun))) return 'private'
  return 'unknown'
}

/** 'The Minister of Health, Ana Reik': a noun with a capital; in 'Lena King, Ana Reik and Omar Vale' the last word of somebody's name is no office. */
function titleLemma(sentence: Sentence, at: number): string {
  return sentence.tokens[at - 1]?.tag === 'PROPN' ? tokenAt(sentence, at).lemma : nounLemma(tokenAt(sentence, at))
}

/** "A drivers' leader, Wilmer Asanti,", 'Wilmer Asanti, leader of the farmers' union,'. */
function leadsGrassroots(sentence: Sentence, run: NameRun): boolean {
  const around = sentence.tokens.slice(Math.max(0, (run.tokens[0] as number) - 7), (run.tokens.at(-1) as number) + 9)
  return around.some((token) => leadingNouns.has(nounLemma(token))) && around.some((token) => grassroots.has(nounLemma(token)))
}

/** A headline with Capitals on Most Words shows nothing of names. */
function isTitleCase(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => /^\p{L}{4,}/u.test(token.text))
  return words.length >= 4 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length >= 0.7 * words.length
}

/** A body named beside a word for bodies: 'the rebel group X', 'X fighters', 'members of X', 'X's brigade'. */
function groupBeside(sentence: Sentence, run: NameRun): ActorWords | null {
  const head = tokenAt(sentence, run.head)
  const relation = plainRelation(head)
  const after = sentence.tokens[(run.tokens.at(-1) as number) + 1]
  const before = sentence.tokens[(run.tokens[0] as number) - 1]
  const twoBefore = `${sentence.tokens[(run.tokens[0] as number) - 2]?.lemma ?? ''} ${before?.lemma ?? ''}`
  if (before && bodyNouns.has(before.lemma) && descriptionEntries.has(twoBefore)) return descriptionEntries.get(twoBefore) ?? null
  // 'Peace Bridge, a local group, said'
  const told = run.nameTokens.length >= 2 && after?.text === ',' ? nounsBehindComma(sentence, (run.tokens.at(-1) as number) + 1).at(-1) : undefined
  if (told !== undefined && wholeBodies.has(told)) return descriptionEntries.get(told) ?? null
  const lemmas = [
    after && after.tag === 'NOUN' ? after.lemma : '',
    // 'policeman Tomas Vale' is one man
    before && before.tag === 'NOUN' && !(before.fine === 'NN' && before.lemma.endsWith('man')) ? before.lemma : '',
    head.head >= 0 && ['nmod', 'compound', 'appos'].includes(relation) && ['of', ''].includes(caseOf(sentence, run.head))
      ? tokenAt(sentence, head.head).lemma
      : '',
  ]
  for (const lemma of lemmas) {
    const entry = bodyMembers.get(lemma)
    if (entry) return entry
  }
  return null
}

/** The nouns of the phrase that a comma opens, up to its first verb, preposition or mark. */
function nounsBehindComma(sentence: Sentence, comma: number): string[] {
  const nouns: string[] = []
  for (let i = comma + 1; i < Math.min(comma + 7, sentence.tokens.length); i += 1) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'ADP' || token.tag === 'CCONJ') break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') nouns.push(nounLemma(token))
  }
  return nouns
}

/** Two to four words that do what persons do, have an age behind them, or a person's noun beside them. */
function looksLikePerson(sentence: Sentence, run: NameRun): boolean {
  const names = run.nameTokens.length
  if (names > 5) return false
  const last = run.nameTokens.at(-1) as number
  if (names >= 2 && sentence.tokens[last + 1]?.text === ',' && /^\d\d?$/.test(sentence.tokens[last + 2]?.text ?? '')) return true
  if (sentence.tokens[last + 1]?.text === ',' && sentence.tokens[last + 2]?.lower === 'who') return true
  // 'Mira Dallo, the group's lawyer, ...'
  if (
    names >= 2 &&
    sentence.tokens[last + 1]?.text === ',' &&
    nounsBehindComma(sentence, last + 1).some((noun) => publicRoleNouns.has(noun) || isPersonNoun.has(noun))
  )
    return true
  const head = tokenAt(sentence, run.head)
  const governor = head.head >= 0 ? tokenAt(sentence, head.head) : null
  // 'the house of Mira Dallo'
  const first = run.nameTokens[0] as number
  if (names >= 2 && names <= 3 && sentence.tokens[first - 1]?.lower === 'of' && ownedByPersons.has(sentence.tokens[first - 2]?.lemma ?? '')) return true
  if (
    ['appos', 'flat'].includes(plainRelation(head)) &&
    governor &&
    governor.tag === 'NOUN' &&
    isPersonNoun.has(governor.lemma) &&
    caseOf(sentence, run.head) === ''
  )
    return true
  for (const child of childrenOf(sentence)[run.head] ?? []) {
    const token = tokenAt(sentence, child)
    if (plainRelation(token) === 'appos' && (isPersonNoun.has(token.lemma) || publicRoleNouns.has(token.lemma))) return true
  }
  if (governor?.tag === 'VERB' && partyVerbs.has(governor.lemma) && plainRelation(head) === 'nsubj') return true
  if (
    governor?.tag === 'VERB' &&
    (head.relation === 'obl:agent' || (plainRelation(head) === 'obl' && caseOf(sentence, run.head) === 'by'))
  )
    return names >= 2
  return names >= 2 && names <= 3 && governor?.tag === 'VERB' && ['nsubj', 'obj'].includes(plainRelation(head))
}

function firstCountry(sentence: Sentence, tokens: readonly number[], countryOf: (name: string) => string | null): string | null {
  for (const i of tokens) {
    const token = tokenAt(sentence, i)
    if (!/^\p{Lu}/u.test(token.text)) continue
    const country = countryOf(token.text)
    if (country) return country
  }
  return null
}

function longestEntry(
  entries: readonly { words: readonly string[]; entry: ActorWords }[],
  words: readonly string[],
): ActorWords | null {
  for (const { words: wanted, entry } of entries) {
    for (let i = 0; i + wanted.length <= words.length; i += 1)
      if (wanted.every((word, j) => words[i + j] === word || words[i + j] === `${word}s`)) return entry
  }
  return null
}

const bodyMembers: ReadonlyMap<string, ActorWords> = new Map(
  actorNouns.flatMap((entry) =>
    entry.words
      .split('|')
      .filter((words) => bodyNouns.has(words))
      .map((words) => [words, entry] as const),
  ),
)

const nameEntries = nameWords
  .flatMap((entry) => entry.words.split('|').map((words) => ({ words: words.split(' '), entry })))
  .sort((a, b) => b.words.length - a.words.length)

const descriptionEntries: ReadonlyMap<string, ActorWords> = (() => {
  const map = new Map<string, ActorWords>()
  for (const entry of actorNouns) for (const words of entry.words.split('|')) if (!map.has(words)) map.set(words, entry)
  return map
})()
