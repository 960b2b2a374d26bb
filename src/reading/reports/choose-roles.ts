import { roleWeights } from '../../lexicon/en/role-weights.ts'
import { type LinearModel, score, unpackModel } from '../../text/linear-model.ts'
import type { RoleIncident } from './role-features.ts'
import type { RoleReader } from './role-features.ts'

/** The roles the model knows, in the order of its classes: people and bodies who did it, whom and what it befell, and by what. */
export const learnedRoles = ['doer', 'body', 'victim', 'target', 'weapon'] as const
export type LearnedRole = (typeof learnedRoles)[number]

/** Weights are packed as whole hundredths. */
export const roleScale = 100

/** A phrase in a role of an incident, as the model sees it. */
export interface ChosenRole {
  /** Index into the reader's candidates. */
  readonly candidate: number
  readonly role: LearnedRole
  readonly probability: number
}

let opened: LinearModel | null = null

function model(): LinearModel {
  opened ??= unpackModel(Uint8Array.from(atob(roleWeights), (letter) => letter.charCodeAt(0)))
  return opened
}

/** Runs with other weights than the shipped ones: what is trained on readings must learn from readings whose weights had not seen the document. */
export function withRoleWeights<T>(weights: LinearModel, run: () => T): T {
  const shipped = opened
  opened = weights
  try {
    return run()
  } finally {
    opened = shipped
  }
}

/** How likely each phrase in reach of one incident stands in each role. */
export class RoleChances {
  private readonly reader: RoleReader
  /** The candidates in reach: from the first up to `to`. */
  private readonly from: number
  private readonly to: number
  private readonly chances: Float32Array

  constructor(reader: RoleReader, incident: RoleIncident) {
    this.reader = reader
    const { from, to } = reader.within(incident)
    this.from = from
    this.to = to
    this.chances = new Float32Array((to - from) * learnedRoles.length)
    const scores = new Int32Array(learnedRoles.length)
    for (let i = from; i < to; i += 1) {
      const count = reader.read(i, incident)
      if (count === 0) continue
      // The key 0 holds what every phrase has: how rare a role is.
      reader.buffer[count] = 0
      score(model(), reader.buffer, count + 1, scores)
      for (let cls = 0; cls < learnedRoles.length; cls += 1) this.chances[(i - from) * learnedRoles.length + cls] = 1 / (1 + Math.exp(-(scores[cls] as number) / roleScale))
    }
  }

  /** The chance of the phrase built on a head word; null where it is no candidate. */
  of(sentence: number, head: number, ...roles: readonly LearnedRole[]): number | null {
    const i = this.reader.indexOf(sentence, head)
    if (i === undefined) return null
    if (i < this.from || i >= this.to) return 0
    return Math.max(...roles.map((role) => this.chances[(i - this.from) * learnedRoles.length + learnedRoles.indexOf(role)] as number))
  }

  /** The likeliest phrase of each party (or of each wording) in each role, the likeliest first; nothing under `least`. */
  best(text: string, least: number): ChosenRole[] {
    const best = new Map<string, ChosenRole>()
    this.reader.candidates.slice(this.from, this.to).forEach((candidate, at) => {
      learnedRoles.forEach((role, cls) => {
        const probability = this.chances[at * learnedRoles.length + cls] as number
        if (probability < least) return
        const party = candidate.actor?.id ?? text.slice(candidate.span.start, candidate.span.end).toLowerCase().replace(/^(?:the|an?|his|her|their|its) /, '')
        const key = `${role} ${party}`
        if ((best.get(key)?.probability ?? 0) < probability) best.set(key, { candidate: this.from + at, role, probability })
      })
    })
    return [...best.values()].sort((a, b) => b.probability - a.probability)
  }
}
