import { familyOf } from '../../record/act.ts'
import { lowerBound } from '../../record/lower-bound.ts'
import type { ActMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { contains, overlaps } from '../../record/span.ts'
import { hashString, mix1, mix2, mix3 } from '../../text/hash.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { type Link, nearestAct } from './nearest-act.ts'
import type { RoleCandidate } from './role-candidates.ts'
import { holderOf, listsOf, partiesOf } from './role-company.ts'
import { type Portrait, portraitsOf } from './role-portraits.ts'
import { actsOfIncident, type RoleIncident, type RoleScene } from './role-scene.ts'

/** A role that the rules give a candidate, with the act that gives it: 1 doer, 2 one it befalls, 3 target, 4 weapon, 5 other. */
interface GivenRole {
  readonly act: number
  readonly role: number
}

/** The roles that the rules give in an incident, a bit each: of each candidate, of each list asked for, and of all together. */
interface Ruled {
  readonly of: Map<number, number>
  readonly ofList: Map<readonly number[], number>
  all: number
}

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
  private readonly rules: readonly (readonly GivenRole[])[]
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

  private rulesOf(candidate: RoleCandidate): GivenRole[] {
    const given: GivenRole[] = []
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
    const rules = this.rules[index] as readonly GivenRole[]
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
    const family = hashString(familyOf(act.type))
    const type = hashString(act.type)
    const filled = this.ruledIn(incident).all
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
    this.put3(43, p.kind, filled, own)
    this.put3(44, p.kind, filled, p.type)
    this.put3(45, p.kind, filled, near)
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
    if (link) this.putLink(candidate, p, link, family, type)
    return this.count
  }

  /** What the way from the candidate to the nearest act tells. */
  private putLink({ sentence, head }: RoleCandidate, p: Portrait, { act, path, length }: Link, family: number, type: number): void {
    const { token } = this.scene.acts[act] as ActMention
    const trigger = tokenAt(this.scene.tagged.sentences[sentence] as Sentence, token)
    const lemma = hashString(trigger.lemma)
    const side = head < token ? 1 : 2
    const noun = trigger.tag === 'VERB' ? 1 : 2
    const words = Math.abs(head - token)
    this.put3(62, path, lemma, p.kind)
    this.put3(63, p.preposition, lemma, p.kind)
    this.put3(64, lemma, p.kind, side)
    this.put2(50, path, p.kind)
    this.put3(51, path, p.kind, family)
    this.put3(52, path, p.kind, noun)
    this.put3(53, path, p.subclass, noun)
    this.put3(54, path, p.type, noun)
    this.put3(55, Math.min(length, 6), side, p.kind)
    this.put3(56, path, p.lemma, noun)
    this.put3(59, p.preposition, p.kind, type)
    this.put3(60, words < 3 ? 1 : words < 6 ? 2 : words < 12 ? 3 : 4, side, p.kind)
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
  private ruledNow: Ruled = { of: new Map(), ofList: new Map(), all: 0 }

  /** Whom the rules give a role in an incident: all stand in the sentences of its acts. */
  private ruledIn(incident: RoleIncident): Ruled {
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

  /** The roles that the rules give the candidate in the incident, a bit each: 1 doer, 2 one it befalls, 3 target, 4 weapon. */
  ruled(index: number, incident: RoleIncident): number {
    const { own } = actsOfIncident(this.scene.acts)(incident)
    return (this.rules[index] as readonly GivenRole[]).reduce((bits, each) => (own.has(each.act) ? bits | (1 << each.role) : bits), 0)
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
