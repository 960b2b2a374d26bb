import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Actor } from '../../record/actor.ts'
import type { Document } from '../../record/document.ts'
import type { ActorMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { plainRelation, tokenAt } from '../../text/tree.ts'
import { nounLemma } from './actor-type.ts'
import { describedParty } from './described-party.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { namesInCapitals } from './names-in-capitals.ts'
import type { Memory, Party } from './parties.ts'
import { learnFullNames, partyOfRun } from './party-of-name.ts'
import { pronounParty } from './party-of-pronoun.ts'
import type { PersonModel } from './person-names.ts'
import type { Found, Told } from './told-so-far.ts'

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
  const mentions: Found[] = []
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

/** The mentions of parties in a sentence, in order: names first, then descriptions and pronouns, which look back on them. */
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
