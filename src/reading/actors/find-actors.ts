import { armedNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { cardinals } from '../../lexicon/en/times.ts'
import { bodyNouns, calledAfterPersons, namedBodyNouns, partyVerbs, placeHeads } from '../../lexicon/en/actors.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Actor } from '../../record/actor.ts'
import type { Document } from '../../record/document.ts'
import type { ActorMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { caseOf, dependents, nounPhrase, plainRelation, tokenAt } from '../../text/tree.ts'
import { type ActorType, isCalledSo, type NameKnowledge, nounLemma, surely, typeOfDescription, typeOfName, wordsBefore } from './actor-type.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { namesInCapitals } from './names-in-capitals.ts'
import { type PersonModel, personScore } from './person-names.ts'

/**
 * Finds the parties of a document: names and descriptions ('the guards'), typed by their words and joined where they name one party:
 * full name and short form, acronym in brackets, 'the group', and pronouns where only one party can be meant.
 */
export function findActors(
  document: Pick<Document, 'text'>,
  tagged: TaggedText,
  gazetteer: Pick<Gazetteer, 'country' | 'find'>,
  model: PersonModel,
): { actors: Actor[]; mentions: ActorMention[] } {
  const parties: Party[] = []
  const memory: Memory = { parties, byKey: new Map(), words: new Map(), places: new Map(), countries: new Map(), gazetteer, model }
  const mentions: { span: Span; party: Party; isPronoun: boolean }[] = []
  const hidden = namesInCapitals(tagged)
  const runsBySentence = tagged.sentences.map((sentence, i) => withHidden(nameRuns(sentence), hidden[i] ?? []))
  // Full names first, so that a short form in the headline finds the full one in the text.
  learnFullNames(document.text, tagged, runsBySentence, memory)
  tagged.sentences.forEach((sentence, index) => {
    const found = mentionsIn(document.text, sentence, runsBySentence[index] ?? [], memory, mentions)
    mentions.push(...found)
  })
  const byParty = new Map<Party, Span[]>()
  for (const { party, span } of mentions) {
    const own = byParty.get(party)
    if (own) own.push(span)
    else byParty.set(party, [span])
  }
  const named = new Set(mentions.flatMap(({ party, isPronoun }) => (isPronoun ? [] : [party])))
  const used = parties.filter((party) => named.has(party))
  const ids = new Map(used.map((party, i) => [party, `a${i}`]))
  const actors = used.map((party): Actor => {
    return {
      id: ids.get(party) as string,
      name: party.name,
      aliases: [...party.aliases].filter((alias) => alias !== party.name),
      kind: party.type.kind,
      sector: party.type.sector,
      country: party.type.country,
      personClass: party.type.personClass,
      mentions: byParty.get(party) ?? [],
    }
  })
  return {
    actors,
    mentions: mentions.flatMap(({ span, party, isPronoun }) => {
      const actorId = ids.get(party)
      return actorId === undefined ? [] : [{ span, actorId, isPronoun }]
    }),
  }
}

/** Runs with those that capitals hide, in order; of a longer run that holds one, the run stays as it is. */
function withHidden(runs: readonly NameRun[], hidden: readonly NameRun[]): readonly NameRun[] {
  const fresh = hidden.filter((one) => !runs.some((run) => one.tokens.every((i) => run.tokens.includes(i))))
  if (fresh.length === 0) return runs
  const kept = runs.filter((run) => !fresh.some((one) => one.tokens.some((i) => run.tokens.includes(i))))
  return [...kept, ...fresh].sort((a, b) => (a.tokens[0] as number) - (b.tokens[0] as number))
}

/** A party while the document is read. */
interface Party {
  name: string
  readonly aliases: Set<string>
  type: ActorType
  /** For descriptions: lemma of the head and the words before it. */
  readonly head: string | null
  readonly modifiers: ReadonlySet<string>
  readonly named: boolean
  readonly plural: boolean
}

interface Memory {
  readonly parties: Party[]
  /** Name in lower case without articles -> party. */
  readonly byKey: Map<string, Party>
  /** The words of a name as they are compared. */
  readonly words: Map<string, readonly string[]>
  /** Whether the gazetteer knows a name, asked once. */
  readonly places: Map<string, boolean>
  readonly countries: Map<string, string | null>
  readonly gazetteer: Pick<Gazetteer, 'country' | 'find'>
  readonly model: PersonModel
}

interface Found {
  span: Span
  party: Party
  isPronoun: boolean
}

/** What was found up to a word: in the sentences before and in its own. */
interface Told {
  readonly before: readonly Found[]
  readonly here: readonly Found[]
}

/** The mention so many back, 1 for the latest. */
function toldBack({ before, here }: Told, back: number): Found | undefined {
  return back <= here.length ? here[here.length - back] : before[before.length + here.length - back]
}

function countryOf(memory: Memory, words: string): string | null {
  const key = words.toLowerCase()
  const known = memory.countries.get(key)
  if (known !== undefined) return known
  const country = memory.gazetteer.country(words)?.country ?? null
  memory.countries.set(key, country)
  return country
}

/** What the type of a name asks beyond its words. */
function memoryFor(memory: Memory, sentence: Sentence, runs: readonly NameRun[], run: NameRun): NameKnowledge {
  let known: number | null = null
  const scoreOf = (each: NameRun) => personScore(memory.model, sentence, each)
  return {
    countryOf: (name) => countryOf(memory, name),
    personScore: () => (known ??= withAnnouncement(sentence, run, scoreOf(run), (i) => runs.some((each) => each !== run && each.nameTokens.includes(i) && each.nameTokens.length > 1 && scoreOf(each) > surely))),
  }
}

/** The score of a name that the words announce as somebody's, unless all else speaks against it; else the score it has. */
function withAnnouncement(sentence: Sentence, run: NameRun, score: number, isPerson: (token: number) => boolean): number {
  if (score > surely) return score
  // 'two students, identified only as Sami and Bilal': one word is a name where the words say so.
  if (run.nameTokens.length < 2) return isCalledSo(sentence, run) ? announced : score
  if (isSurelyAnnounced(sentence, run, isPerson) || (score > hardlyAnnounced && isAnnounced(sentence, run))) return announced
  return isApposed(sentence, run) || (score > hardlyAnnounced && lendsName(sentence, run)) ? Math.max(score, likely) : score
}

const announced = 1000
const hardlyAnnounced = -300
/** A person's name, unless a place is called so. */
const likely = surely - 1

/** 'the kidnapping of a businessman, Luis Sala,': a name between marks right behind what one person is. */
function isApposed({ tokens }: Sentence, run: NameRun): boolean {
  const [first, next] = [run.tokens[0] as number, tokens[(run.tokens.at(-1) as number) + 1]?.text ?? '.']
  const noun = tokens[first - 2]
  if (tokens[first - 1]?.text !== ',' || noun?.fine !== 'NN' || !isOfPersons(noun.lemma) || !/^(?:[,.;)]|and)$/.test(next)) return false
  return run.nameTokens.every((i) => !bodyNouns.has(tokens[i]?.lower ?? '') && !placeHeads.has(tokens[i]?.lower ?? ''))
}

/** 'over the Lena Orvik case': two or three words between 'the' and what is called after somebody. */
function lendsName({ tokens }: Sentence, run: NameRun): boolean {
  const [first, last] = [run.tokens[0] as number, run.tokens.at(-1) as number]
  if (tokens[first - 1]?.lower !== 'the' || !calledAfterPersons.has(tokens[last + 1]?.lower ?? '') || run.nameTokens.length > 3) return false
  return run.nameTokens.every((i) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && !bodyNouns.has(tokens[i]?.lower ?? '') && !placeHeads.has(tokens[i]?.lower ?? ''))
}

/** 'Their names are Omar Vale and Bela Cord', 'They were identified as Omar Vale and Bela Cord', 'Omar Vale, 34,': two words and more as names of persons are written. */
function isAnnounced(sentence: Sentence, run: NameRun): boolean {
  const behind = sentence.tokens.slice((run.tokens.at(-1) as number) + 1, (run.tokens.at(-1) as number) + 4).map(({ text }) => text)
  if (behind[0] === ',' && /^[1-9]\d$/.test(behind[1] ?? '') && /^(?:,|\.|;|and)$/.test(behind[2] ?? '.')) return true
  return announcing.test(wordsBefore(sentence, run))
}

/**
 * '30-year-old Omar Vale', 'policeman Omar Vale', 'two teachers, Omar Vale and Bela Cord' where one of the two is surely somebody's name, 'Omar
 * Vale, Bela Cord and Ana Reik' where two are: nobody else is named so, however strange the name. 'the rebel Northern Front' is no person.
 */
function isSurelyAnnounced(sentence: Sentence, run: NameRun, isPerson: (token: number) => boolean): boolean {
  const { tokens } = sentence
  if (run.nameTokens.some((i) => bodyNouns.has(tokenAt(sentence, i).lower))) return false
  const first = run.tokens[0] as number
  const before = tokens[first - 1]
  if (before?.lower === 'old' && tokens[first - 3]?.lower === 'year') return true
  if (before !== undefined && before.text === before.lower && before.fine === 'NN' && isOfPersons(before.lemma)) return true
  const list = namesListedWith(sentence, run.head)
  const others = list.filter(isPerson).length
  const people = peopleBefore(sentence, list[0] as number)
  return others > 1 || (people !== null && (others === 1 || cardinals[sentence.tokens.find((token) => token.head === people && token.relation === 'nummod')?.lower ?? ''] === list.length))
}

/** The heads of the names of one list ('A, B and C') in order; the name alone where it stands in none. */
function namesListedWith(sentence: Sentence, head: number): number[] {
  const first = plainRelation(tokenAt(sentence, head)) === 'conj' ? tokenAt(sentence, head).head : head
  const list = [first, ...dependents(sentence, first, 'conj')].filter((i) => tokenAt(sentence, i).tag === 'PROPN')
  return list.includes(head) ? list : [head]
}

/** 'policeman', 'teacher': a noun of persons, and of no body or side that may have a name. */
function isOfPersons(lemma: string): boolean {
  return isPersonNoun.has(lemma) && (lemma.endsWith('man') || (!armedNouns.has(lemma) && !bodyNouns.has(lemma)))
}

/** 'two teachers, A and B', 'priests A and B': the word for several people right before a list; null where none stands there. */
function peopleBefore(sentence: Sentence, at: number): number | null {
  let first = at
  while (sentence.tokens[first - 1]?.tag === 'PROPN') first -= 1
  const before = [',', ':'].includes(sentence.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  const token = sentence.tokens[before]
  return token?.fine === 'NNS' && isOfPersons(token.lemma) ? before : null
}

const announcing = new RegExp(
  '(?:\\b[Nn]ames?(?: of (?:the|those) \\p{Ll}+(?: \\p{Ll}+)?)?(?: (?:is|are|was|were)(?: (?:given|listed|released) as)?)?(?: :)?|\\b(?:[Nn]amed|[Ii]dentified)(?: by (?:the )?\\p{L}+)?(?: only)? as(?: the \\p{Ll}+| (?!the\\b|an?\\b)\\p{Ll}+)?) (?:(?:\\p{Lu}[\\p{L}\'\u2019.-]*|\\d{1,3}|,|and|bin|al|de|van|-) )*$',
  'u',
)

function isPlaceName(memory: Memory, words: string): boolean {
  const known = memory.places.get(words)
  if (known !== undefined) return known
  const place =
    memory.gazetteer.country(words)?.kind === 'name' ||
    memory.gazetteer.find(words).some((candidate) => candidate.match === 'exact' || candidate.match === 'site')
  memory.places.set(words, place)
  return place
}

/** Names with an acronym in brackets or of several words are entered before anything is resolved. */
function learnFullNames(text: string, tagged: TaggedText, runsBySentence: readonly (readonly NameRun[])[], memory: Memory): void {
  const long = tagged.sentences.flatMap((sentence, index) =>
    (runsBySentence[index] ?? [])
      .filter((run) => run.nameTokens.length >= 2)
      .map((run) => ({ sentence, index, run, words: nameOf(text, sentence, run) })),
  )
  for (const { sentence, index, run, words } of long.sort((a, b) => b.run.nameTokens.length - a.run.nameTokens.length)) {
    if (!run.titled && countryOf(memory, words) !== null) continue
    const acronyms = [...acronymsBehind(sentence, run), ...acronymBefore(sentence, run)]
    const type = typeOfName(sentence, run, words, memoryFor(memory, sentence, runsBySentence[index] ?? [], run))
    if (acronyms.length === 0 && (type === null || isPlaceRun(memory, sentence, run, words, type))) continue
    const party =
      memory.byKey.get(keyOf(words)) ??
      shortFormOf(memory, keyOf(words), type) ??
      enter(
        memory,
        words,
        type ?? { kind: 'political', sector: null, country: null, personClass: null },
        true,
        null,
        new Set(),
        false,
      )
    for (const acronym of acronyms) {
      party.aliases.add(acronym)
      if (!memory.byKey.has(keyOf(acronym))) memory.byKey.set(keyOf(acronym), party)
    }
    party.aliases.add(words)
    if (!memory.byKey.has(keyOf(words))) memory.byKey.set(keyOf(words), party)
    const own = initials(words)
    if (own.length >= 3 && !memory.byKey.has(own.toLowerCase()) && party.type.kind !== 'person')
      memory.byKey.set(own.toLowerCase(), party)
  }
}

function enter(
  memory: Memory,
  name: string,
  type: ActorType,
  named: boolean,
  head: string | null,
  modifiers: ReadonlySet<string>,
  plural: boolean,
): Party {
  const party: Party = { name, aliases: new Set([name]), type, head, modifiers, named, plural }
  memory.parties.push(party)
  if (named) memory.byKey.set(keyOf(name), party)
  return party
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '')
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] as string)
    .join('')
}

function nameOf(text: string, sentence: Sentence, run: NameRun): string {
  const first = tokenAt(sentence, run.nameTokens[0] as number)
  const last = tokenAt(sentence, run.nameTokens.at(-1) as number)
  return text.slice(first.start, last.end).replace(/\s+/g, ' ')
}

/** '(PMOI)', '(PMOI/MEK)' right behind a name. */
function acronymsBehind(sentence: Sentence, run: NameRun): string[] {
  const after = (run.nameTokens.at(-1) as number) + 1
  const closing = { '(': ')', '[': ']' }[sentence.tokens[after]?.text ?? '']
  if (closing === undefined) return []
  const inside: string[] = []
  for (let i = after + 1; i < Math.min(sentence.tokens.length, after + 7); i += 1) {
    const word = sentence.tokens[i]?.text as string
    if (word === closing) return inside.every((each) => /^[\p{Lu}\p{N}&.-]{2,12}$/u.test(each)) ? inside : []
    if (word === '/' || word === 'or' || word === ',' || word === '"' || word === '“' || word === '”') continue
    inside.push(...word.split('/').filter(Boolean))
  }
  return []
}

/** 'BHF' of 'BHF (Blue Hill Front)', where the brackets hold the name and nothing else. */
function acronymBefore({ tokens }: Sentence, run: NameRun): string[] {
  const first = run.tokens[0] as number
  const closing = { '(': ')', '[': ']' }[tokens[first - 1]?.text ?? '']
  const acronym = tokens[first - 2]?.text ?? ''
  const isFilled = closing !== undefined && tokens[(run.tokens.at(-1) as number) + 1]?.text === closing
  return isFilled && run.nameTokens.length >= 3 && /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(acronym) ? [acronym] : []
}

function mentionsIn(
  text: string,
  sentence: Sentence,
  runs: readonly NameRun[],
  memory: Memory,
  before: readonly Found[],
): Found[] {
  const found: Found[] = []
  const told: Told = { before, here: found }
  const taken = new Set<number>()
  for (const run of runs) {
    const party = partyOfRun(text, sentence, runs, run, memory)
    if (!party) continue
    const first = tokenAt(sentence, run.tokens[0] as number)
    const last = tokenAt(sentence, run.tokens.at(-1) as number)
    for (const i of run.tokens) taken.add(i)
    found.push({ span: { start: first.start, end: last.end }, party, isPronoun: false })
  }
  sentence.tokens.forEach((token, i) => {
    if (taken.has(i)) return
    if (
      token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      (['nsubj', 'obj'].includes(plainRelation(token)) && isPersonNoun.has(nounLemma(token)))
    ) {
      const mention = describedParty(text, sentence, i, memory, taken, told)
      if (mention) found.push(mention)
    } else if (token.tag === 'PRON') {
      const party = pronounParty(sentence, i, told)
      if (party) found.push({ span: { start: token.start, end: token.end }, party, isPronoun: true })
    }
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** A run of a place's name that is not used as a party. */
function isPlaceRun(memory: Memory, sentence: Sentence, run: NameRun, words: string, type: ActorType | null): boolean {
  if (run.titled || (type !== null && type.sure)) return false
  if (!isPlaceName(memory, words)) return false
  return !(actsAsParty(sentence, run.head) && caseOf(sentence, run.head) === '')
}

/** Subject of a verb that only persons and bodies do, or its agent behind 'by'. */
function actsAsParty(sentence: Sentence, head: number): boolean {
  const token = tokenAt(sentence, head)
  const governor = token.head >= 0 ? tokenAt(sentence, token.head) : null
  if (!governor || governor.tag !== 'VERB') return false
  if (token.relation === 'nsubj' && partyVerbs.has(governor.lemma)) return true
  return (
    (token.relation === 'obl:agent' || plainRelation(token) === 'obl') &&
    caseOf(sentence, head) === 'by' &&
    governor.fine === 'VBN'
  )
}

function partyOfRun(text: string, sentence: Sentence, runs: readonly NameRun[], run: NameRun, memory: Memory): Party | null {
  const words = nameOf(text, sentence, run)
  const key = keyOf(words)
  const known = memory.byKey.get(key)
  const country = run.nameTokens.length <= 3 ? countryOf(memory, words) : null
  if (country !== null && !run.titled) {
    // A country or capital stands for its government only where it acts.
    if (!actsAsParty(sentence, run.head) || caseOf(sentence, run.head) === 'in') return null
    return (
      known ?? enter(memory, words, { kind: 'state', sector: 'GOV', country, personClass: null }, true, null, new Set(), false)
    )
  }
  const type = typeOfName(sentence, run, words, memoryFor(memory, sentence, runs, run))
  // 'Orlo said' after 'Larry Orlo': a surname is that person's, though a town may bear it too.
  const inPlace = ['in', 'at', 'near', 'from', 'to', 'around', 'outside'].includes(caseOf(sentence, run.head))
  const person = type?.sure === true && type.kind !== 'person' ? null : shortFormOf(memory, key, type)
  if (!known && person?.type.kind === 'person' && !inPlace) {
    person.aliases.add(words)
    return person
  }
  if (isPlaceRun(memory, sentence, run, words, type)) return null
  // A town that acts is still a town; only countries and capitals stand for a government.
  if (!known && type?.sure !== true && !run.titled && isPlaceName(memory, words)) return null
  if (known) {
    if (type && betterType(type, known.type)) known.type = type
    known.aliases.add(words)
    return known
  }
  const longer = shortFormOf(memory, key, type)
  if (longer) {
    longer.aliases.add(words)
    memory.byKey.set(key, longer)
    if (type && betterType(type, longer.type)) longer.type = type
    return longer
  }
  if (!type) return null
  return enter(memory, words, type, true, null, new Set(), false)
}

function betterType(fresh: ActorType, old: ActorType): boolean {
  if (fresh.kind !== 'person' || old.kind !== 'person') return fresh.sure === true && old.sure !== true
  return rank(fresh.personClass) > rank(old.personClass)
}

function rank(personClass: ActorType['personClass']): number {
  return personClass === 'public_role' ? 2 : personClass === 'private' ? 1 : 0
}

/** The words of a party's name as they are compared, made once. */
function wordsOfName({ words }: Memory, { name }: Party): readonly string[] {
  let known = words.get(name)
  if (known === undefined) words.set(name, (known = keyOf(name).split(' ')))
  return known
}

/** The named party that a short form stands for: a surname, or the first or last words of a body's name. */
function shortFormOf(memory: Memory, key: string, type: ActorType | null): Party | null {
  const words = key.split(' ')
  for (let i = memory.parties.length - 1; i >= 0; i -= 1) {
    const party = memory.parties[i] as Party
    if (!party.named) continue
    const full = wordsOfName(memory, party)
    if (full.length <= words.length) continue
    if (party.type.kind === 'person') {
      if (type?.sure && type.kind !== 'person') continue
      const last = full.slice(-words.length).join(' ')
      if (last === key || last.replace(/^al /, '') === key || full.slice(0, words.length).join(' ') === key) return party
    } else {
      if (type?.sure && type.kind === 'person') continue
      if (full.slice(0, words.length).join(' ') === key && !memory.places.get(party.name.split(' ')[0] ?? '')) return party
      if (words.length >= 2 && full.slice(-words.length).join(' ') === key) return party
      // 'the Observatory' for 'the Orsk Observatory of Rights'
      if (words.length === 1 && type?.sure && full.length >= 2 && isWhatItIs(memory, party, key)) return party
    }
  }
  return null
}

/** A party named by a description: a noun phrase whose head is a word for people or bodies. */
function describedParty(
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
  return { span, party: enter(memory, name, described, false, token.lemma, modifiers, plural), isPronoun: false }
}

/** A word of a body's name says what it is; of a paper's only its head does: 'the union' is not the Union Bulletin. */
function isWhatItIs(memory: Memory, party: Party, word: string): boolean {
  const words = wordsOfName(memory, party)
  return party.type.kind === 'media' ? words.at(-1) === word || words[words.indexOf('of') - 1] === word : words.includes(word)
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

/** The same words again, or 'the guards' after 'the prison guards': the latest party with that head and at least these modifiers. */
function sameDescription(
  memory: Memory,
  head: string,
  modifiers: ReadonlySet<string>,
  definite: boolean,
  plural: boolean,
  type: ActorType,
): Party | null {
  for (let i = memory.parties.length - 1; i >= 0; i -= 1) {
    const party = memory.parties[i] as Party
    if (party.head !== head || party.plural !== plural) continue
    if (type.country !== null && party.type.country !== null && type.country !== party.type.country) continue
    const covers = [...modifiers].every((word) => party.modifiers.has(word))
    const equal = covers && party.modifiers.size === modifiers.size
    if (equal && (definite || plural)) return party
    if (definite && covers) return party
  }
  return null
}

const singularPersons = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself'])
const plurals = new Set(['they', 'them', 'their'])

/** The party a pronoun stands for, where the last sentences leave one choice: the nearest person for 'he', the nearest plural or body for 'they'. */
function pronounParty(sentence: Sentence, index: number, told: Told): Party | null {
  const token = tokenAt(sentence, index)
  const person = singularPersons.has(token.lower)
  if (!person && !plurals.has(token.lower)) return null
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
