import type { Actor } from '../../record/actor.ts'
import type { ActMention } from '../../record/mention.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { hashString, mix1, mix2 } from '../../text/hash.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { caseOf, childrenOf, dependents, isPassive, plainRelation, tokenAt } from '../../text/tree.ts'
import { lightVerbs, motionVerbs, occurVerbs, sufferVerbs } from '../../lexicon/en/acts.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { weaponNouns } from '../../lexicon/en/things.ts'
import { blameWords, hidingWords } from '../../lexicon/en/roles.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { RoleCandidate } from './role-candidates.ts'
import { holderOf } from './role-company.ts'
import type { RoleScene } from './role-scene.ts'
import { groupOfNoun, numberOfNoun, numberOfPreposition } from './role-words.ts'

/** What is known of a candidate whatever the incident, as numbers. */
export interface Portrait {
  readonly kind: number
  readonly type: number
  readonly subclass: number
  readonly lemma: number
  readonly number: number
  readonly determiner: number
  readonly preposition: number
  readonly relation: number
  readonly governor: number
  readonly governorLemma: number
  readonly passive: number
  readonly above: number
  readonly hiding: number
  readonly speaker: number
  readonly blame: number
  readonly times: number
  readonly proper: number
  readonly nested: number
  /** What the rules say of the party elsewhere in the document: how often it does something, how often something befalls it. */
  readonly deeds: number
  readonly stance: number
  /** How many armed parties the document has, and whether this is the one named most. */
  readonly rivals: number
  /** Whether the party says something anywhere, stands in a sentence of blame anywhere, and how early it is first named. */
  readonly partySays: number
  readonly partyBlamed: number
  readonly first: number
}

const kinds = { person: 1, body: 2, name: 3, thing: 4, weapon: 5, other: 6 } as const

/** The portraits of a document's candidates; `rules` are the roles that the rules give each, `actsAt` the acts by their sentence. */
export function portraitsOf(scene: RoleScene, candidates: readonly RoleCandidate[], actsAt: ReadonlyMap<number, readonly number[]>, rules: readonly (readonly { role: number }[])[]): Portrait[] {
  const total = new Map<string, number>()
  for (const candidate of candidates) if (candidate.actor) total.set(candidate.actor.id, (total.get(candidate.actor.id) ?? 0) + 1)
  const does = new Map<string, number>()
  const suffers = new Map<string, number>()
  const owns = new Map<string, number>()
  const takers = new SpanIndex(scene.stances.map(({ who }) => who))
  const speakers = new SpanIndex(scene.speech.map(({ speaker }) => speaker))
  candidates.forEach((candidate, i) => {
    if (!candidate.actor) return
    const { id } = candidate.actor
    for (const { role } of rules[i] as readonly { role: number }[]) {
      if (role === 1) does.set(id, (does.get(id) ?? 0) + 1)
      if (role === 2) suffers.set(id, (suffers.get(id) ?? 0) + 1)
    }
    for (const taker of takers.overlapping(candidate.span)) owns.set(id, (owns.get(id) ?? 0) | (scene.stances[taker]?.stance === 'accepts' ? 1 : 2))
  })
  const armedParties = [...new Set(candidates.flatMap(({ actor }) => (actor && sideOf(actor) === 'armed' ? [actor.id] : [])))]
  const most = Math.max(0, ...armedParties.map((id) => total.get(id) ?? 0))
  const says = new Set<string>()
  const accused = new Set<string>()
  const first = new Map<string, number>()
  const blamed = scene.tagged.sentences.map((sentence) => (sentence.tokens.some((token) => blameWords.has(token.lemma)) ? 1 : 2))
  for (const { actor, span, sentence } of candidates) {
    if (!actor) continue
    if (speakers.overlapping(span).length > 0) says.add(actor.id)
    if (blamed[sentence] === 1) accused.add(actor.id)
    if (!first.has(actor.id)) first.set(actor.id, sentence)
  }
  return candidates.map((candidate, index) => {
    const sentence = scene.tagged.sentences[candidate.sentence] as Sentence
    const token = tokenAt(sentence, candidate.head)
    const preposition = caseOf(sentence, candidate.head)
    const governor = token.head >= 0 ? tokenAt(sentence, token.head) : null
    const { actor } = candidate
    return {
      kind: kinds[candidate.kind],
      type: actor ? hashString(sideOf(actor)) : 0,
      subclass: candidate.kind === 'weapon' ? hashString(weaponNouns[token.lemma] ?? 'weapon') : (groupOfNoun(token.lemma) ?? 0),
      lemma: candidate.kind === 'weapon' ? hashString(token.lemma) : numberOfNoun(token.lemma),
      number: token.fine === 'NNS' || token.fine === 'NNPS' ? 2 : 1,
      determiner: determinerOf(sentence, candidate.head),
      preposition: numberOfPreposition(preposition),
      relation: hashString(token.relation),
      governor: governor ? classOfGovernor(scene, sentence, candidate.sentence, token.head, governor, actsAt) : 0,
      governorLemma: governor ? lemmaOfGovernor(governor) : 0,
      passive: governor && governor.tag === 'VERB' && isPassive(sentence, token.head) ? 1 : 2,
      above: governor && governor.head >= 0 ? mix1(classOfGovernor(scene, sentence, candidate.sentence, governor.head, tokenAt(sentence, governor.head), actsAt), hashString(plainRelation(governor))) : 0,
      hiding: hidingOf(sentence, candidate.head),
      speaker: speakers.overlapping(candidate.span).length > 0 ? 1 : 2,
      blame: blamed[candidate.sentence] as number,
      times: actor ? Math.min(total.get(actor.id) ?? 1, 4) : 0,
      proper: token.tag === 'PROPN' || (actor !== null && actor.kind === 'person') ? 1 : 0,
      nested: holderOf(candidates, index) < 0 ? 0 : kinds[(candidates[holderOf(candidates, index)] as RoleCandidate).kind],
      deeds: actor ? Math.min(does.get(actor.id) ?? 0, 3) * 4 + Math.min(suffers.get(actor.id) ?? 0, 3) : 16,
      stance: actor ? (owns.get(actor.id) ?? 0) : 0,
      rivals: actor && sideOf(actor) === 'armed' ? Math.min(armedParties.length, 4) * 2 + (total.get(actor.id) === most ? 1 : 0) : 0,
      partySays: actor && says.has(actor.id) ? 1 : 2,
      partyBlamed: actor && accused.has(actor.id) ? 1 : 2,
      first: actor ? Math.min(first.get(actor.id) ?? 0, 3) : 4,
    }
  })
}

/**
 * The side a party stands on, as far as the model may know it: all who bear arms are one class. Soldiers, police, militias and rebels
 * are told apart by nothing, so that the model cannot learn whom a set of reports blames more often.
 */
function sideOf(actor: Actor): string {
  if (actor.kind === 'armed_group') return 'armed'
  if (actor.kind === 'state') return actor.sector === 'MIL' || actor.sector === 'COP' || actor.sector === 'SPY' || actor.sector === 'PRM' ? 'armed' : 'office'
  return actor.kind
}

function determinerOf(sentence: Sentence, head: number): number {
  const children = childrenOf(sentence)[head] ?? []
  let found = 0
  for (const child of children) {
    if (child > head) continue
    const token = tokenAt(sentence, child)
    if (token.lower === 'the' || token.lower === 'these' || token.lower === 'those' || token.lower === 'this' || token.lower === 'that') found = Math.max(found, 1)
    else if (token.lower === 'a' || token.lower === 'an') found = Math.max(found, 2)
    else if (plainRelation(token) === 'nummod') found = Math.max(found, 3)
    else if (token.relation === 'nmod:poss') found = Math.max(found, 4)
    else if (token.tag === 'DET') found = Math.max(found, 5)
  }
  return found
}

/** 1 'suspected', 'alleged'; 2 'unidentified', 'hooded', 'armed': words before a noun that tell of somebody nobody named. */
function hidingOf(sentence: Sentence, head: number): number {
  for (const child of dependents(sentence, head, 'amod', 'compound')) {
    const kind = hidingWords[tokenAt(sentence, child).lower]
    if (kind !== undefined) return kind === 'suspected' ? 1 : 2
  }
  return 0
}

function lemmaOfGovernor(governor: Token): number {
  const { lemma } = governor
  const listed =
    lightVerbs.has(lemma) || motionVerbs.has(lemma) || occurVerbs.has(lemma) || sufferVerbs.has(lemma) || blameWords.has(lemma) ||
    (governor.tag === 'VERB' && sayingVerbsOf(lemma).length > 0)
  return listed || governor.tag === 'VERB' ? hashString(lemma) : (numberOfNoun(lemma) || (groupOfNoun(lemma) ?? 2))
}

function classOfGovernor(scene: RoleScene, sentence: Sentence, index: number, at: number, governor: Token, actsAt: ReadonlyMap<number, readonly number[]>): number {
  for (const i of actsAt.get(index) ?? []) {
    const act = scene.acts[i] as ActMention
    if (act.token === at) return mix2(1, hashString(act.outcome ? 'outcome' : act.type), governor.tag === 'VERB' ? 1 : 2)
  }
  const { lemma } = governor
  if (blameWords.has(lemma)) return 2
  if (governor.tag === 'VERB') {
    if (lightVerbs.has(lemma)) return 3
    if (sufferVerbs.has(lemma)) return 4
    if (sayingVerbsOf(lemma).length > 0) return 5
    if (motionVerbs.has(lemma)) return 6
    if (occurVerbs.has(lemma)) return 7
    return 8
  }
  if (isPersonNoun.has(lemma)) return 9
  if (groupOfNoun(lemma) !== undefined) return 10
  return governor.tag === 'NOUN' ? 11 : 12
}
