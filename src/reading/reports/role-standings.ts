import type { Actor } from '../../record/actor.ts'
import type { LearnedRole } from './learned-roles.ts'
import { learnedRoles } from './learned-roles.ts'
import type { CandidateKind, RoleCandidate } from './role-candidates.ts'

/** A phrase within reach of an incident, with what the phrase by itself tells of its roles. */
export interface PhraseInReach {
  readonly candidate: RoleCandidate
  readonly words: string
  /** Sentences to the nearest act of the incident. */
  readonly gap: number
  /** Log odds of each role, in the order of `learnedRoles`. */
  readonly odds: readonly number[]
}

/** A party (or one wording) of an incident in one role, with how it stands among the others. */
export interface Standing {
  /** The phrases that name it, as indexes into those handed in, and the likeliest of them. */
  readonly phrases: readonly number[]
  readonly best: number
  /** What is known of it, by name; see `standingsIn`. */
  readonly values: ReadonlyMap<string, number>
}

interface Party {
  readonly phrases: number[]
  readonly best: number[]
  readonly odds: number[]
}

/** What names one party: the actor, or the words without an article. */
export function partyOf({ actor }: RoleCandidate, words: string): string {
  return actor?.id ?? words.toLowerCase().replace(/^(?:the|an?|his|her|their|its) /, '')
}

/**
 * How every party of an incident stands among the others for one role: who is likelier and by how much, what else the party may be, how
 * often it is named, and whether it belongs with the likeliest doer ('rebels' and a front, 'soldiers' and an army). Sides are only
 * compared, never told apart: nobody is likelier for the side he stands on. Parties that are hardly likely are left out.
 */
export function standingsIn(role: LearnedRole, phrases: readonly PhraseInReach[]): Standing[] {
  const index = learnedRoles.indexOf(role)
  // Most incidents have nobody for most roles: nothing to compare.
  if (!phrases.some(({ odds }) => (odds[index] as number) > leastJudged)) return []
  const parties = [...partiesOf(phrases).values()]
  const inOrder = parties.map((party) => party.odds[index] as number).sort((a, b) => b - a)
  const [top = none, next = none] = inOrder
  const likeliest = learnedRoles.map((_, cls) => likeliestTwo(parties, cls))
  const alike = likeliestByLastWord(parties, phrases, index)
  const other = (party: Party, cls: LearnedRole) => likeliest[learnedRoles.indexOf(cls)]?.find((each) => each !== party)
  const belongs = (party: Party, phrase: PhraseInReach, cls: LearnedRole) => {
    const beside = other(party, cls)
    return beside !== undefined && (beside.odds[learnedRoles.indexOf(cls)] as number) > leastLikely && sideOf(phrase) === sideOf(phrases[beside.best[learnedRoles.indexOf(cls)] as number] as PhraseInReach) ? 1 : 0
  }
  return parties.filter(({ odds }) => (odds[index] as number) > leastJudged).map((party) => {
    const own = party.odds[index] as number
    const best = party.best[index] as number
    const phrase = phrases[best] as PhraseInReach
    const lastWord = lastWordOf(phrase)
    const namesakes = alike.get(lastWord) ?? []
    const values: [string, number][] = [
      ['own', own],
      ['rank', inOrder.indexOf(own)],
      ['lead', own === top ? own - next : own - top],
      ['together', 1 - party.phrases.reduce((left, i) => left / (1 + Math.exp((phrases[i] as PhraseInReach).odds[index] as number)), 1)],
      ['phrases', party.phrases.length],
      ...(['doer', 'body', 'victim'] as const).map((each): [string, number] => [`as ${each}`, party.odds[learnedRoles.indexOf(each)] as number]),
      ...(['doer', 'body', 'victim'] as const).map((each): [string, number] => [`likeliest ${each}`, likeliest[learnedRoles.indexOf(each)]?.[0]?.odds[learnedRoles.indexOf(each)] ?? none]),
      ['as else', Math.max(...party.odds.filter((_, cls) => cls !== index))],
      ['kind', kinds.indexOf(phrase.candidate.kind)],
      ['gap', Math.min(phrase.gap, 8)],
      ['actor', actorKind(phrase.candidate.actor)],
      ['mentions', phrase.candidate.actor?.mentions.length ?? 0],
      ['with doer', belongs(party, phrase, 'doer')],
      ['with body', belongs(party, phrase, 'body')],
      ['alike', namesakes.find((each) => each.party !== party)?.odds ?? none],
      ['sentence', phrase.candidate.sentence],
    ]
    return { phrases: party.phrases, best, values: new Map(values) }
  })
}

/** Who is less likely than this is not judged by his standing: hardly one in a hundred is right. */
const leastJudged = -4

/** The odds of what is not there. */
const none = -9

/** From these odds on the likeliest of a role has a side that others may belong with. */
const leastLikely = -2

const kinds: readonly CandidateKind[] = ['person', 'body', 'name', 'thing', 'weapon', 'other']

function partiesOf(phrases: readonly PhraseInReach[]): Map<string, Party> {
  const parties = new Map<string, Party>()
  phrases.forEach(({ candidate, words, odds }, i) => {
    const key = partyOf(candidate, words)
    const party = parties.get(key) ?? { phrases: [], best: learnedRoles.map(() => i), odds: learnedRoles.map(() => Number.NEGATIVE_INFINITY) }
    parties.set(key, party)
    party.phrases.push(i)
    learnedRoles.forEach((_, cls) => {
      if ((odds[cls] as number) <= (party.odds[cls] as number)) return
      party.odds[cls] = odds[cls] as number
      party.best[cls] = i
    })
  })
  return parties
}

/** The two likeliest parties of a role, the likeliest first. */
function likeliestTwo(parties: readonly Party[], cls: number): Party[] {
  const found: Party[] = []
  for (const party of parties) {
    const isAbove = (other: Party | undefined) => other === undefined || (party.odds[cls] as number) > (other.odds[cls] as number)
    if (isAbove(found[0])) found.splice(0, 0, party)
    else if (isAbove(found[1])) found.splice(1, 0, party)
    if (found.length > 2) found.pop()
  }
  return found
}

/** By last word the two likeliest parties: 'the guerrillas' and 'urban guerrillas' may be one. */
function likeliestByLastWord(parties: readonly Party[], phrases: readonly PhraseInReach[], index: number): Map<string, { readonly party: Party; readonly odds: number }[]> {
  const found = new Map<string, { readonly party: Party; readonly odds: number }[]>()
  for (const party of parties) {
    const word = lastWordOf(phrases[party.best[index] as number] as PhraseInReach)
    const all = [...(found.get(word) ?? []), { party, odds: party.odds[index] as number }]
    found.set(word, all.sort((a, b) => b.odds - a.odds).slice(0, 2))
  }
  return found
}

function lastWordOf({ words }: PhraseInReach): string {
  return /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(words)?.[0].toLowerCase() ?? ''
}

/** What an actor is, all who bear arms alike. */
function actorKind(actor: Actor | null): number {
  if (actor === null) return 0
  if (actor.kind === 'armed_group' || bearsArmsForState(actor)) return 1
  return actor.kind === 'state' ? 2 : actor.kind === 'person' ? 3 : actor.kind === 'generic' ? 4 : 5
}

function bearsArmsForState({ kind, sector }: Actor): boolean {
  return kind === 'state' && (sector === 'MIL' || sector === 'COP' || sector === 'SPY' || sector === 'PRM')
}

/** Whom a phrase belongs with: those who bear arms for a state, those who bear them for another, or neither. */
function sideOf({ candidate: { actor } }: PhraseInReach): 'state' | 'irregular' | 'none' {
  if (actor?.kind === 'armed_group') return 'irregular'
  return actor !== null && bearsArmsForState(actor) ? 'state' : 'none'
}
