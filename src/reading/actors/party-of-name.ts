import { partyVerbs } from '../../lexicon/en/actors.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { caseOf, plainRelation, tokenAt } from '../../text/tree.ts'
import { acronymsOf, initials } from './acronyms.ts'
import { type ActorType, type NameKnowledge, surely, typeOfName } from './actor-type.ts'
import { withAnnouncement } from './announced.ts'
import type { NameRun } from './name-runs.ts'
import { betterType, countryOf, enterNamed, isPlaceName, keyOf, type Memory, type Party, shortFormOf } from './parties.ts'
import { personScore } from './person-names.ts'

/** Names with an acronym in brackets or of several words are entered before anything is resolved. */
export function learnFullNames(text: string, tagged: TaggedText, runsBySentence: readonly (readonly NameRun[])[], memory: Memory): void {
  const long = tagged.sentences.flatMap((sentence, index) =>
    (runsBySentence[index] ?? [])
      .filter((run) => run.nameTokens.length >= 2)
      .map((run) => ({ sentence, index, run, words: nameOf(text, sentence, run) })),
  )
  for (const { sentence, index, run, words } of long.sort((a, b) => b.run.nameTokens.length - a.run.nameTokens.length)) {
    if (!run.titled && countryOf(memory, words) !== null) continue
    const acronyms = acronymsOf(sentence, run)
    const type = typeOfName(sentence, run, words, memoryFor(memory, sentence, runsBySentence[index] ?? [], run))
    if (acronyms.length === 0 && (type === null || isPlaceRun(memory, sentence, run, words, type))) continue
    const party =
      memory.byKey.get(keyOf(words)) ??
      shortFormOf(memory, keyOf(words), type) ??
      enterNamed(memory, words, type ?? { kind: 'political', sector: null, country: null, personClass: null })
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

/** The party that a run of names stands for; null for places and for what names nobody. */
export function partyOfRun(text: string, sentence: Sentence, runs: readonly NameRun[], run: NameRun, memory: Memory): Party | null {
  const words = nameOf(text, sentence, run)
  const key = keyOf(words)
  const known = memory.byKey.get(key)
  const country = run.nameTokens.length <= 3 ? countryOf(memory, words) : null
  if (country !== null && !run.titled) {
    // A country or capital stands for its government only where it acts.
    if (!actsAsParty(sentence, run.head) || caseOf(sentence, run.head) === 'in') return null
    return known ?? enterNamed(memory, words, { kind: 'state', sector: 'GOV', country, personClass: null })
  }
  const type = typeOfName(sentence, run, words, memoryFor(memory, sentence, runs, run))
  // 'Orlo said' after 'Larry Orlo': a surname is that person's, though a town may bear it too.
  const inPlace = ['in', 'at', 'near', 'from', 'to', 'around', 'outside'].includes(caseOf(sentence, run.head))
  const longer = known ? null : shortFormOf(memory, key, type)
  if (!(type?.sure === true && type.kind !== 'person') && longer?.type.kind === 'person' && !inPlace) {
    longer.aliases.add(words)
    return longer
  }
  if (isPlaceRun(memory, sentence, run, words, type)) return null
  // A town that acts is still a town; only countries and capitals stand for a government.
  if (!known && type?.sure !== true && !run.titled && isPlaceName(memory, words)) return null
  if (known) {
    if (type && betterType(type, known.type)) known.type = type
    known.aliases.add(words)
    return known
  }
  if (longer) {
    longer.aliases.add(words)
    memory.byKey.set(key, longer)
    if (type && betterType(type, longer.type)) longer.type = type
    return longer
  }
  if (!type) return null
  return enterNamed(memory, words, type)
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

function nameOf(text: string, sentence: Sentence, run: NameRun): string {
  const first = tokenAt(sentence, run.nameTokens[0] as number)
  const last = tokenAt(sentence, run.nameTokens.at(-1) as number)
  return text.slice(first.start, last.end).replace(/\s+/g, ' ')
}
