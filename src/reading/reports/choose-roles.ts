import { wordsOf } from '../../record/span.ts'
import type { TreesModel } from '../../text/boosted-trees.ts'
import { treesScore } from '../../text/boosted-trees.ts'
import type { LinearModel } from '../../text/linear-model.ts'
import { score, unpackModel } from '../../text/linear-model.ts'
import { roleTrees } from '../../lexicon/en/role-trees.ts'
import { roleWeights } from '../../lexicon/en/role-weights.ts'
import type { LearnedRole } from './learned-roles.ts'
import { learnedRoles } from './learned-roles.ts'
import type { RoleCandidate } from './role-candidates.ts'
import type { RoleReader } from './role-features.ts'
import type { RoleIncident } from './role-scene.ts'
import type { PhraseInReach } from './role-standings.ts'
import { partyOf, standingsIn } from './role-standings.ts'

/** Weights are packed as whole hundredths. */
export const roleScale = 100

/** A phrase in a role of an incident, as the model sees it. */
export interface ChosenRole {
  /** Index into the reader's candidates. */
  readonly candidate: number
  readonly role: LearnedRole
  readonly probability: number
}

/** Roles that are judged again by how a party stands among the others; in folds the other roles gained nothing by it. */
export const judgedAgain = ['body', 'weapon'] as const satisfies readonly LearnedRole[]

/** What was learned of roles: from each phrase by itself, and from how parties stand among each other. */
export interface RoleModels {
  readonly weights: LinearModel
  readonly trees: Readonly<Record<(typeof judgedAgain)[number], TreesModel>>
}

let opened: RoleModels | null = null

function models(): RoleModels {
  opened ??= { weights: unpackModel(Uint8Array.from(atob(roleWeights), (letter) => letter.charCodeAt(0))), trees: JSON.parse(roleTrees) as RoleModels['trees'] }
  return opened
}

/** Runs with other models than the shipped ones: what is trained on readings must learn from readings whose models had not seen the document. */
export function withRoleModels<T>(given: RoleModels, run: () => T): T {
  const shipped = opened
  opened = given
  try {
    return run()
  } finally {
    opened = shipped
  }
}

/**
 * The log odds of a role for every phrase of an incident, judged again by how the parties stand among each other (same order as handed
 * in): a party's likeliest phrase has the odds of its standing, its others lie as far below as they did.
 */
export function oddsAgain(role: (typeof judgedAgain)[number], phrases: readonly PhraseInReach[], trees: TreesModel): number[] {
  const cls = learnedRoles.indexOf(role)
  const odds = phrases.map((phrase) => phrase.odds[cls] as number)
  for (const { phrases: own, best, values } of standingsIn(role, phrases)) {
    const moved = treesScore((name) => values.get(name) ?? 0, trees) - (phrases[best]?.odds[cls] as number)
    for (const i of own) odds[i] = (odds[i] as number) + moved
  }
  return odds
}

/** How likely each phrase in reach of one incident stands in each role. */
export class RoleChances {
  private readonly text: string
  private readonly reader: RoleReader
  /** The candidates in reach: from the first up to `to`. */
  private readonly from: number
  private readonly to: number
  private readonly chances: Float32Array

  constructor(text: string, reader: RoleReader, incident: RoleIncident) {
    this.text = text
    this.reader = reader
    const { from, to } = reader.within(incident)
    this.from = from
    this.to = to
    this.chances = new Float32Array((to - from) * learnedRoles.length)
    const scores = new Int32Array(learnedRoles.length)
    const places: number[] = []
    const phrases: PhraseInReach[] = []
    const { weights, trees } = models()
    for (let i = from; i < to; i += 1) {
      const count = reader.read(i, incident)
      if (count === 0) continue
      // The key 0 holds what every phrase has: how rare a role is.
      reader.buffer[count] = 0
      score(weights, reader.buffer, count + 1, scores)
      const candidate = reader.candidates[i] as RoleCandidate
      places.push(i - from)
      phrases.push({ candidate, words: this.wordsOf(candidate), gap: reader.gap(i, incident), odds: Array.from(scores, (sum) => sum / roleScale) })
    }
    const again = new Map(judgedAgain.map((role) => [role as LearnedRole, oddsAgain(role, phrases, trees[role])]))
    learnedRoles.forEach((role, cls) => {
      const odds = again.get(role)
      phrases.forEach((phrase, at) => {
        this.chances[(places[at] as number) * learnedRoles.length + cls] = 1 / (1 + Math.exp(-((odds?.[at] ?? phrase.odds[cls]) as number)))
      })
    })
  }

  private wordsOf({ span }: RoleCandidate): string {
    return wordsOf(this.text, span)
  }

  /** The chance of the phrase built on a head word; null where it is no candidate. */
  of(sentence: number, head: number, ...roles: readonly LearnedRole[]): number | null {
    const i = this.reader.indexOf(sentence, head)
    if (i === undefined) return null
    if (i < this.from || i >= this.to) return 0
    return Math.max(...roles.map((role) => this.chances[(i - this.from) * learnedRoles.length + learnedRoles.indexOf(role)] as number))
  }

  /** The likeliest phrase of each party (or of each wording) in each role, the likeliest first; nothing under `least`. */
  best(least: number): ChosenRole[] {
    const best = new Map<string, ChosenRole>()
    this.reader.candidates.slice(this.from, this.to).forEach((candidate, at) => {
      learnedRoles.forEach((role, cls) => {
        const probability = this.chances[at * learnedRoles.length + cls] as number
        if (probability < least) return
        const key = `${role} ${partyOf(candidate, this.wordsOf(candidate))}`
        if ((best.get(key)?.probability ?? 0) < probability) best.set(key, { candidate: this.from + at, role, probability })
      })
    })
    return [...best.values()].sort((a, b) => b.probability - a.probability)
  }
}
