import { familyOf } from '../../record/act.ts'
import type { Actor } from '../../record/actor.ts'
import type { ActMention, SpeechMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import { lowerBound } from '../../record/lower-bound.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { hashString, mix1, mix2, mix3 } from '../../text/hash.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { caseOf, childrenOf, dependents, isPassive, plainRelation, tokenAt } from '../../text/tree.ts'
import { lightVerbs, motionVerbs, occurVerbs, sufferVerbs } from '../../lexicon/en/acts.ts'
import { armedNouns, bodyNouns, isPersonNoun, personNouns } from '../../lexicon/en/people.ts'
import { roadNouns, symbolNouns, thingNouns, weaponNouns } from '../../lexicon/en/things.ts'
import { blameWords, doerNouns, hidingWords } from '../../lexicon/en/roles.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { RoleCandidate } from './role-candidates.ts'

const hashes = new Map<string, number>()

/** The hash of a word, kept: the words are those of closed classes and of the lexicon. */
function hashOf(word: string): number {
  const known = hashes.get(word)
  if (known !== undefined) return known
  const hash = hashString(word)
  hashes.set(word, hash)
  return hash
}

/** What the features of a document's candidates are made from. */
export interface RoleScene {
  readonly tagged: TaggedText
  readonly acts: readonly ActMention[]
  readonly speech: readonly SpeechMention[]
  /** Who owns up to something or denies it. */
  readonly stances: readonly { readonly stance: 'accepts' | 'denies'; readonly who: Span | null }[]
}

/** One incident as the role step sees it: which acts tell it. */
export interface RoleIncident {
  /** Indexes into the scene's acts. */
  readonly acts: readonly number[]
}

/** What is known of a candidate whatever the incident, as numbers. */
interface Portrait {
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

const subclasses = new Map<string, number>()
for (const table of [personNouns, thingNouns]) {
  // Whom a people's name names are persons, and nothing more.
  for (const [name, lemmas] of Object.entries(table)) for (const lemma of lemmas) if (!subclasses.has(lemma)) subclasses.set(lemma, hashOf(name === 'peoples' ? 'plain' : name))
}
const peoples = new Set(personNouns['peoples'])
for (const lemma of roadNouns) if (!subclasses.has(lemma)) subclasses.set(lemma, hashOf('road'))
for (const lemma of symbolNouns) if (!subclasses.has(lemma)) subclasses.set(lemma, hashOf('symbol'))

/** Prepositions a feature may name. */
const prepositions = new Set(['by', 'of', 'on', 'against', 'at', 'in', 'with', 'from', 'to', 'for', 'near', 'between', 'among', 'into', 'outside', 'inside', 'after', 'upon', 'through', 'toward', 'towards', 'in front of', 'like', 'under'])

/** Reads the features of candidates, one document at a time. */
export class RoleReader {
  readonly scene: RoleScene
  readonly candidates: readonly RoleCandidate[]
  readonly buffer = new Int32Array(256)
  private count = 0
  /** The sentence of each candidate; they stand in the order of the text. */
  private readonly sentences: readonly number[]
  private readonly portraits: Portrait[]
  private readonly actsAt: ReadonlyMap<number, readonly number[]>
  private readonly places: ReadonlyMap<number, number>
  private readonly rules: readonly (readonly { act: number; role: number }[])[]
  /** For each candidate those that stand in one list or apposition with it, itself among them. */
  private readonly lists: readonly (readonly number[])[]
  /** For each candidate the mentions of its party, itself among them. */
  private readonly parties: readonly (readonly number[])[]
  /** The longer phrase that each candidate lies in ('members of the X Front'), -1 for none; and those of all mentions of its party. */
  private readonly holders: readonly number[]
  private readonly holdersOfParty: readonly (readonly number[])[]

  constructor(scene: RoleScene, candidates: readonly RoleCandidate[]) {
    this.scene = scene
    this.candidates = candidates
    this.sentences = candidates.map(({ sentence }) => sentence)
    const actsAt = new Map<number, number[]>()
    scene.acts.forEach((act, i) => {
      const list = actsAt.get(act.sentence) ?? []
      list.push(i)
      actsAt.set(act.sentence, list)
    })
    this.actsAt = actsAt
    this.places = new Map(candidates.map((candidate, i) => [candidate.sentence * 4096 + candidate.head, i]))
    this.rules = candidates.map((candidate) => this.rulesOf(candidate))
    this.lists = listsOf(scene.tagged, candidates)
    this.parties = partiesOf(candidates)
    this.holders = candidates.map((_, i) => holderOf(candidates, i))
    const holdersOf = onceFor((party: readonly number[]) => party.map((i) => this.holders[i] as number).filter((i) => i >= 0).sort((a, b) => a - b))
    this.holdersOfParty = this.parties.map(holdersOf)
    this.portraits = portraitsOf(scene, candidates, actsAt, this.rules)
  }

  /** The roles that the rules give a candidate, with the act that gives it: 1 doer, 2 one it befalls, 3 target, 4 weapon, 5 other. */
  private rulesOf(candidate: RoleCandidate): { act: number; role: number }[] {
    const given: { act: number; role: number }[] = []
    const head = tokenAt(this.scene.tagged.sentences[candidate.sentence] as Sentence, candidate.head)
    for (const i of this.actsAt.get(candidate.sentence) ?? []) {
      const act = this.scene.acts[i] as ActMention
      for (const argument of act.arguments) {
        if (argument.head !== candidate.head) continue
        given.push({ act: i, role: argument.role === 'perpetrator' ? 1 : argument.role === 'victim' ? 2 : 5 })
      }
      const target = allTargets(act).find((each) => contains(each, head))
      if (target && !act.arguments.some((argument) => argument.head === candidate.head)) {
        if (candidate.span.end === target.end || candidate.span.start === target.start) given.push({ act: i, role: 3 })
      }
      if (act.weapon && overlaps(act.weapon.span, head)) given.push({ act: i, role: 4 })
    }
    return given
  }

  /** The candidates that can be in reach of an incident: from the first up to `to`. */
  within({ acts }: RoleIncident): { from: number; to: number } {
    const sentences = acts.map((i) => (this.scene.acts[i] as ActMention).sentence)
    return { from: lowerBound(this.sentences, Math.min(...sentences) - farthest), to: lowerBound(this.sentences, Math.max(...sentences) + farthest + 1) }
  }

  /** Writes the features of one candidate for one incident into `buffer`; gives their number, 0 where the candidate is out of reach. */
  read(index: number, incident: RoleIncident): number {
    this.count = 0
    const candidate = this.candidates[index] as RoleCandidate
    const { acts, tagged } = this.scene
    const sign = this.nearestGap(candidate, incident)
    const distance = Math.abs(sign)
    if (distance > reachOf(candidate)) return 0
    const p = this.portraits[index] as Portrait
    const near = sign < -3 ? -4 : sign > 3 ? 4 : sign
    const sentence = tagged.sentences[candidate.sentence] as Sentence
    const rules = this.rules[index] as readonly { act: number; role: number }[]
    const told = actsOfIncident(acts)(incident)
    let own = 0
    let other = 0
    let ruleAct = -1
    for (const each of rules) {
      if (told.own.has(each.act)) {
        if (own === 0) ruleAct = each.act
        own |= 1 << each.role
      } else other |= 1 << each.role
    }
    const listed = this.bitsOf(this.lists[index] as readonly number[], incident)
    const elsewhere = this.bitsOf(this.parties[index] as readonly number[], incident)
    const link = distance === 0 ? nearestAct(sentence, candidate.head, told.bySentence.get(candidate.sentence) ?? [], acts) : null
    const act = ruleAct >= 0 ? (acts[ruleAct] as ActMention) : link ? (acts[link.act] as ActMention) : (acts[incident.acts[0] as number] as ActMention)
    const family = hashOf(familyOf(act.type))
    const type = hashOf(act.type)
    const dead = act.polarity === 'denies' ? 3 : act.modality === 'asserted' ? 1 : 2

    this.put1(1, p.kind)
    this.put2(2, p.kind, p.type)
    this.put2(3, p.kind, p.subclass)
    this.put2(4, p.kind, p.lemma)
    this.put2(5, p.kind, near)
    this.put3(6, p.kind, p.type, near)
    this.put3(7, p.kind, p.subclass, near)
    this.put2(8, p.kind, own)
    this.put3(9, p.kind, own, p.type)
    this.put3(10, p.kind, own, family)
    this.put3(11, p.subclass, own, family)
    this.put2(12, p.kind, other)
    this.put2(14, p.kind, p.number)
    this.put2(15, p.kind, p.determiner)
    this.put3(16, p.kind, p.determiner, own)
    this.put3(17, p.kind, p.preposition, p.relation)
    this.put3(18, p.governor, p.relation, p.passive)
    this.put3(19, p.governorLemma, p.relation, p.passive)
    this.put3(20, p.governorLemma, p.preposition, p.kind)
    this.put3(21, p.governor, p.preposition, p.type)
    this.put2(22, p.kind, p.hiding)
    this.put2(23, p.kind, p.speaker)
    this.put3(25, p.kind, p.blame, p.type)
    this.put3(26, p.kind, p.times, near === 0 ? 1 : 0)
    this.put3(28, p.kind, p.type, family)
    this.put3(29, p.kind, p.subclass, type)
    this.put3(30, p.kind, p.lemma, type)
    this.put3(32, p.kind, p.nested, p.type)
    this.put2(33, dead, own)
    this.put3(34, p.kind, p.above, p.relation)
    this.put3(36, p.proper, p.type, near)
    this.put3(37, p.proper, p.determiner, p.number)
    this.put3(38, p.lemma, near, p.number)
    this.put3(39, p.kind, p.deeds, near === 0 ? 1 : 2)
    this.put3(40, p.type, p.deeds, p.kind)
    this.put2(41, p.kind, p.stance)
    this.put3(42, p.kind, p.rivals, p.type)
    this.put3(43, p.kind, this.filled(incident), own)
    this.put3(44, p.kind, this.filled(incident), p.type)
    this.put3(45, p.kind, this.filled(incident), near)
    this.put3(46, p.kind, listed, p.proper)
    this.put3(47, p.kind, listed, own)
    this.put3(48, p.kind, p.subclass, listed)
    this.put3(49, p.kind, elsewhere, near)
    this.put3(61, p.kind, elsewhere, own)
    const holder = this.holders[index] as number
    this.put3(65, p.kind, p.type, holder < 0 ? 0 : 1 + this.ruled(holder, incident))
    this.put3(66, p.kind, p.nested, this.bitsOf(this.holdersOfParty[index] as readonly number[], incident))
    this.put3(67, p.kind, p.type, p.partySays)
    this.put3(68, p.kind, p.type, p.partyBlamed)
    this.put3(69, p.kind, p.type, p.first)
    if (link) {
      const trigger = tokenAt(sentence, (acts[link.act] as ActMention).token)
      const lemma = hashOf(trigger.lemma)
      this.put3(62, link.path, lemma, p.kind)
      this.put3(63, p.preposition, lemma, p.kind)
      this.put3(64, lemma, p.kind, candidate.head < (acts[link.act] as ActMention).token ? 1 : 2)
      const side = candidate.head < (acts[link.act] as ActMention).token ? 1 : 2
      const noun = tokenAt(sentence, (acts[link.act] as ActMention).token).tag === 'VERB' ? 1 : 2
      this.put2(50, link.path, p.kind)
      this.put3(51, link.path, p.kind, family)
      this.put3(52, link.path, p.kind, noun)
      this.put3(53, link.path, p.subclass, noun)
      this.put3(54, link.path, p.type, noun)
      this.put3(55, Math.min(link.length, 6), side, p.kind)
      this.put3(56, link.path, p.lemma, noun)
      this.put3(59, p.preposition, p.kind, type)
      const words = Math.abs(candidate.head - (acts[link.act] as ActMention).token)
      this.put3(60, words < 3 ? 1 : words < 6 ? 2 : words < 12 ? 3 : 4, side, p.kind)
    }
    return this.count
  }

  /** How many sentences lie from a candidate to the nearest act of an incident. */
  gap(index: number, incident: RoleIncident): number {
    return Math.abs(this.nearestGap(this.candidates[index] as RoleCandidate, incident))
  }

  /** The same, below 0 where the act is told behind the candidate. */
  private nearestGap({ sentence }: RoleCandidate, incident: RoleIncident): number {
    const { sentences, bySentence } = actsOfIncident(this.scene.acts)(incident)
    const at = lowerBound(sentences, sentence)
    const [before, behind] = [sentence - (sentences[at - 1] ?? -Infinity), sentence - (sentences[at] ?? Infinity)]
    if (before !== -behind) return before < -behind ? before : behind
    // As far from both: the one told first.
    const firstOf = (of: number) => incident.acts.indexOf((bySentence.get(of) as readonly number[])[0] as number)
    return firstOf(sentence - before) < firstOf(sentence - behind) ? before : behind
  }

  /** The roles that the rules give some of the candidates in the incident, a bit each; the bits of one list are added up once an incident. */
  private bitsOf(some: readonly number[], incident: RoleIncident): number {
    const ruled = this.ruledIn(incident)
    let bits = ruled.ofList.get(some)
    if (bits === undefined) {
      bits = 0
      // The shorter of the two ways: a party may be named a thousand times, an incident has a few in a role.
      if (some.length < 8) for (const i of some) bits |= ruled.of.get(i) ?? 0
      else for (const [i, own] of ruled.of) if (isAmong(some, i)) bits |= own
      ruled.ofList.set(some, bits)
    }
    return bits
  }

  private ruledFor: RoleIncident | null = null
  private ruledNow: { readonly of: Map<number, number>; readonly ofList: Map<readonly number[], number>; all: number } = { of: new Map(), ofList: new Map(), all: 0 }

  /** Whom the rules give a role in an incident: all stand in the sentences of its acts. */
  private ruledIn(incident: RoleIncident): typeof this.ruledNow {
    if (this.ruledFor === incident) return this.ruledNow
    this.ruledFor = incident
    this.ruledNow = { of: new Map(), ofList: new Map(), all: 0 }
    for (const sentence of actsOfIncident(this.scene.acts)(incident).bySentence.keys()) {
      for (let i = lowerBound(this.sentences, sentence); this.sentences[i] === sentence; i += 1) {
        const bits = this.ruled(i, incident)
        if (bits !== 0) this.ruledNow.of.set(i, bits)
        this.ruledNow.all |= bits
      }
    }
    return this.ruledNow
  }

  /** The candidate built on a head word. */
  indexOf(sentence: number, head: number): number | undefined {
    return this.places.get(sentence * 4096 + head)
  }

  /** Which roles the rules fill in an incident, whoever fills them, a bit each. */
  private filled(incident: RoleIncident): number {
    return this.ruledIn(incident).all
  }

  /** The roles that the rules give the candidate in the incident, a bit each: 1 doer, 2 one it befalls, 3 target, 4 weapon. */
  ruled(index: number, incident: RoleIncident): number {
    const { own } = actsOfIncident(this.scene.acts)(incident)
    return (this.rules[index] as readonly { act: number; role: number }[]).reduce((bits, each) => (own.has(each.act) ? bits | (1 << each.role) : bits), 0)
  }

  private put1(template: number, a: number): void {
    this.buffer[this.count++] = mix1(template, a)
  }

  private put2(template: number, a: number, b: number): void {
    this.buffer[this.count++] = mix2(template, a, b)
  }

  private put3(template: number, a: number, b: number, c: number): void {
    this.buffer[this.count++] = mix3(template, a, b, c)
  }
}

/** True for a number of a sorted list. */
function isAmong(sorted: readonly number[], wanted: number): boolean {
  return sorted[lowerBound(sorted, wanted)] === wanted
}

/** Words that may stand between the members of a list: 'Ana Reik, 42; her son and a guard, as well as Tomas Vale'. */
const listWords = new Set(['and', 'or', 'as', 'well', 'along', 'with', 'plus', 'year', 'years', 'old', 'including', 'the', 'a', 'an', 'his', 'her', 'their', 'its', 'two', 'three', 'four', 'other', 'another', 'also', 'both'])

function isBetweenMembers({ lower, tag }: Token): boolean {
  return listWords.has(lower) || tag === 'NUM' || /^(?:[,;()&-]|--|–)$/.test(lower)
}

/** For each candidate the run of candidates of its sentence that only commas, numbers and joining words part. */
function listsOf(tagged: TaggedText, candidates: readonly RoleCandidate[]): number[][] {
  const lists: number[][] = candidates.map((_, i) => [i])
  let last = -1
  const inOrder = candidates.map((_, i) => i).sort((a, b) => (candidates[a] as RoleCandidate).span.start - (candidates[b] as RoleCandidate).span.start || (candidates[b] as RoleCandidate).span.end - (candidates[a] as RoleCandidate).span.end)
  for (const i of inOrder) {
    const candidate = candidates[i] as RoleCandidate
    const before = candidates[last]
    if (before !== undefined && before.sentence === candidate.sentence && candidate.span.start < before.span.end) continue
    if (before !== undefined && before.sentence === candidate.sentence) {
      const between = (tagged.sentences[candidate.sentence] as Sentence).tokens.filter((token) => token.start >= before.span.end && token.end <= candidate.span.start)
      if (between.length <= 8 && between.every(isBetweenMembers)) {
        const list = lists[last] as number[]
        list.push(i)
        lists[i] = list
      }
    }
    last = i
  }
  return lists.map((list) => list.sort((a, b) => a - b))
}

function partiesOf(candidates: readonly RoleCandidate[]): number[][] {
  const byActor = new Map<string, number[]>()
  return candidates.map(({ actor }, i) => {
    if (actor === null) return [i]
    const own = byActor.get(actor.id) ?? []
    own.push(i)
    byActor.set(actor.id, own)
    return own
  })
}

/** How many sentences from an act a phrase may stand at most. */
const farthest = 40

/** How many sentences from an act a phrase may stand: bodies far off, persons near by, things beside it. */
function reachOf(candidate: RoleCandidate): number {
  switch (candidate.kind) {
    case 'body':
      return farthest
    case 'name':
      return candidate.actor === null ? 3 : 6
    case 'person':
      return 3
    case 'thing':
    case 'weapon':
      return 2
    case 'other':
      return 1
  }
}

const kinds = { person: 1, body: 2, name: 3, thing: 4, weapon: 5, other: 6 } as const

function portraitsOf(scene: RoleScene, candidates: readonly RoleCandidate[], actsAt: ReadonlyMap<number, readonly number[]>, rules: readonly (readonly { role: number }[])[]): Portrait[] {
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
      type: actor ? hashOf(sideOf(actor)) : 0,
      subclass: candidate.kind === 'weapon' ? hashOf(weaponNouns[token.lemma] ?? 'weapon') : (subclasses.get(token.lemma) ?? 0),
      lemma: candidate.kind === 'weapon' ? hashOf(token.lemma) : lemmaOf(token.lemma),
      number: token.fine === 'NNS' || token.fine === 'NNPS' ? 2 : 1,
      determiner: determinerOf(sentence, candidate.head),
      preposition: preposition === '' ? 0 : prepositions.has(preposition) ? hashOf(preposition) : 1,
      relation: hashOf(token.relation),
      governor: governor ? classOfGovernor(scene, sentence, candidate.sentence, token.head, governor, actsAt) : 0,
      governorLemma: governor ? lemmaOfGovernor(governor) : 0,
      passive: governor && governor.tag === 'VERB' && isPassive(sentence, token.head) ? 1 : 2,
      above: governor && governor.head >= 0 ? mix1(classOfGovernor(scene, sentence, candidate.sentence, governor.head, tokenAt(sentence, governor.head), actsAt), hashOf(plainRelation(governor))) : 0,
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

/** A noun of the lexicon as a number; 0 for words for bodies, sides and peoples, and for words that stand in no table. */
function lemmaOf(lemma: string): number {
  if (peoples.has(lemma) || bodyNouns.has(lemma) || (armedNouns.has(lemma) && !doerNouns.has(lemma))) return 0
  return subclasses.has(lemma) ? hashOf(lemma) : 0
}

/** The candidate whose phrase holds this one's ('members of the X Front'); -1 for none. */
function holderOf(candidates: readonly RoleCandidate[], index: number): number {
  const candidate = candidates[index] as RoleCandidate
  const holds = (other: RoleCandidate | undefined) => other !== undefined && other !== candidate && contains(other.span, candidate.span)
  for (let i = index - 1; candidates[i]?.sentence === candidate.sentence; i -= 1) if (holds(candidates[i])) return i
  for (let i = index + 1; candidates[i]?.sentence === candidate.sentence; i += 1) if (holds(candidates[i])) return i
  return -1
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
  return listed || governor.tag === 'VERB' ? hashOf(lemma) : (lemmaOf(lemma) || (subclasses.get(lemma) ?? 2))
}

function classOfGovernor(scene: RoleScene, sentence: Sentence, index: number, at: number, governor: Token, actsAt: ReadonlyMap<number, readonly number[]>): number {
  for (const i of actsAt.get(index) ?? []) {
    const act = scene.acts[i] as ActMention
    if (act.token === at) return mix2(1, hashOf(act.outcome ? 'outcome' : act.type), governor.tag === 'VERB' ? 1 : 2)
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
  if (subclasses.has(lemma)) return 10
  return governor.tag === 'NOUN' ? 11 : 12
}

interface Link {
  readonly act: number
  /** Hash of the relations from the candidate up to where the ways meet and down to the act. */
  readonly path: number
  readonly length: number
}

/** The acts of an incident as its candidates ask for them: as a set, by their sentence, and those sentences in order. */
const actsOfIncident = onceFor((acts: readonly ActMention[]) =>
  onceFor(({ acts: own }: RoleIncident) => {
    const bySentence = new Map<number, number[]>()
    for (const i of own) {
      const { sentence } = acts[i] as ActMention
      const list = bySentence.get(sentence)
      if (list) list.push(i)
      else bySentence.set(sentence, [i])
    }
    return { own: new Set(own), bySentence, sentences: [...bySentence.keys()].sort((a, b) => a - b) }
  }),
)

/** The act of the incident, of those of a sentence, that lies nearest in the parse. */
function nearestAct(sentence: Sentence, head: number, own: readonly number[], acts: readonly ActMention[]): Link | null {
  const up: number[] = [head]
  for (let i = tokenAt(sentence, head).head; i >= 0 && up.length < 12; i = tokenAt(sentence, i).head) up.push(i)
  let best: Link | null = null
  for (const i of own) {
    const act = acts[i] as ActMention
    const down: number[] = []
    let at = act.token
    while (at >= 0 && !up.includes(at) && down.length < 12) {
      down.push(at)
      at = tokenAt(sentence, at).head
    }
    const meet = up.indexOf(at)
    if (meet < 0) continue
    const length = meet + down.length
    if (best && best.length <= length) continue
    best = { act: i, length, path: pathHash(sentence, up.slice(0, meet), down) }
  }
  return best
}

function pathHash(sentence: Sentence, up: readonly number[], down: readonly number[]): number {
  if (up.length + down.length > 5) return 7
  let hash = 3
  for (const i of up) {
    const preposition = caseOf(sentence, i)
    hash = mix3(11, hash, hashOf(tokenAt(sentence, i).relation), preposition === '' ? 0 : prepositions.has(preposition) ? hashOf(preposition) : 1)
  }
  for (let k = down.length - 1; k >= 0; k -= 1) hash = mix2(12, hash, hashOf(tokenAt(sentence, down[k] as number).relation))
  return hash
}
