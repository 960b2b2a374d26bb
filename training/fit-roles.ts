import { judgedAgain, oddsAgain, roleScale, type RoleModels } from '../src/reading/reports/choose-roles.ts'
import { learnedRoles } from '../src/reading/reports/learned-roles.ts'
import { type PhraseInReach, standingsIn } from '../src/reading/reports/role-standings.ts'
import type { TreesModel } from '../src/text/boosted-trees.ts'
import { type FeatureRow, packModel, unpackModel } from '../src/text/linear-model.ts'
import { fitTrees, type TreeRow } from './fit-trees.ts'
import { type Incident, roleSlots } from './role-examples.ts'

export interface RoleModel { score(features: Int32Array, role: number): number; rows(least: number): FeatureRow[] }

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

interface Example { readonly features: Int32Array; readonly label: number }

/** How much large weights cost, role by role (L2); chosen on folds. */
const penalties: readonly number[] = [0.002, 0.001, 0.002, 0.002, 0.002]

/** Smaller weights are left out of the model. */
const leastWeight = 0.05

function sum(w: Float64Array, features: Int32Array): number {
  let total = 0
  for (const i of features) total += w[i] as number
  return total
}

/** AdaGrad over the examples in shuffled order; `kept` holds 0 for weights that stay out. */
function descend(w: Float64Array, examples: Example[], size: number, l2: number, epochs: number, kept: Float64Array | null): void {
  const squares = new Float64Array(size).fill(1e-6)
  let seed = 7
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = examples.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const j = seed % (i + 1)
      const swap = examples[i] as Example
      examples[i] = examples[j] as Example
      examples[j] = swap
    }
    for (const { features, label } of examples) {
      const error = sigmoid(sum(w, features)) - label
      if (Math.abs(error) < 0.002) continue
      for (const k of features) {
        if (kept !== null && kept[k] === 0) continue
        const gradient = error + l2 * 50 * (w[k] as number)
        squares[k] = (squares[k] as number) + gradient * gradient
        w[k] = (w[k] as number) - (0.08 * gradient) / Math.sqrt(squares[k] as number)
      }
    }
  }
}

/** Logistic regression a role (AdaGrad, L2); of several phrases that name one fill, the likeliest is learned and the others are left out. */
export function fitRoles(data: readonly Incident[]): RoleModel {
  const numbers = new Map<number, number>()
  const seenIn = new Map<number, number>()
  data.forEach((incident) => incident.instances.forEach(({ features }) => features.forEach((key) => seenIn.set(key, (seenIn.get(key) ?? 0) + 1))))
  for (const [key, count] of seenIn) if (count >= 8) numbers.set(key, numbers.size + 1)
  const size = numbers.size + 1
  const indexed = data.map((incident) => incident.instances.map(({ features }) => Int32Array.from([0, ...[...features].map((key) => numbers.get(key) ?? -1).filter((i) => i >= 0)])))
  const weights = roleSlots.map(() => new Float64Array(size))
  roleSlots.forEach((_, role) => {
    const w = weights[role] as Float64Array
    for (let round = 0; round < 3; round += 1) {
      const examples: Example[] = []
      data.forEach((incident, n) => {
        const best = new Map<number, { at: number; value: number }>()
        incident.instances.forEach((instance, i) => {
          const fill = instance.fills[role] as number
          if (fill < 0) return
          const value = round === 0 ? -instance.near - (instance.rule !== 0 ? 0 : 0.5) : sum(w, (indexed[n] as Int32Array[])[i] as Int32Array)
          if ((best.get(fill)?.value ?? -Infinity) < value) best.set(fill, { at: i, value })
        })
        incident.instances.forEach((instance, i) => {
          const fill = instance.fills[role] as number
          if (fill >= 0 && best.get(fill)?.at !== i) return
          examples.push({ features: (indexed[n] as Int32Array[])[i] as Int32Array, label: fill >= 0 ? 1 : 0 })
        })
      })
      w.fill(0)
      descend(w, examples, size, penalties[role] as number, 12, null)
      if (round === 2) {
        // Weights of no account go; what stays is fitted again without them, so that the packed model is the fitted one.
        const kept = w.map((weight, i) => (i === 0 || Math.abs(weight) >= leastWeight ? 1 : 0))
        w.forEach((weight, i) => (w[i] = kept[i] === 1 ? weight : 0))
        descend(w, examples, size, penalties[role] as number, 6, kept)
      }
    }
  })
  return {
    score: (features, role) => {
      const w = weights[role] as Float64Array
      let total = w[0] as number
      for (const key of features) {
        const i = numbers.get(key)
        if (i !== undefined) total += w[i] as number
      }
      return total
    },
    rows: (least) => {
      const rows = [{ key: 0, classes: roleSlots.map((_, role) => role), weights: roleSlots.map((_, role) => (weights[role] as Float64Array)[0] as number) }]
      for (const [key, i] of numbers) {
        const classes = roleSlots.map((_, role) => role).filter((role) => Math.abs((weights[role] as Float64Array)[i] as number) >= least)
        if (classes.length > 0) rows.push({ key, classes, weights: classes.map((role) => (weights[role] as Float64Array)[i] as number) })
      }
      return rows
    },
  }
}

/** How the trees grow; chosen on folds, where twice as many or deeper ones gain nothing. */
const growth = { trees: 60, depth: 3, rate: 0.1, leastRows: 40, penalty: 20, share: 0.5 }

/** Both models from some incidents: the trees learn from odds by weights that have not seen the document, as they will be in use. */
function modelsFrom(incidents: readonly Incident[], weights: RoleModel, unseen: (incident: Incident) => RoleModel): RoleModels {
  const phrases = incidents.map((incident) => phrasesOf(incident, unseen(incident)))
  const treesOf = (role: (typeof judgedAgain)[number]): TreesModel => {
    const cls = learnedRoles.indexOf(role)
    const rows = incidents.flatMap(({ instances }, n) =>
      standingsIn(role, phrases[n] as PhraseInReach[]).map(({ phrases: own, values }): TreeRow => ({ values, wanted: own.some((i) => (instances[i]?.fills[cls] as number) >= 0) })),
    )
    return fitTrees(rows, growth)
  }
  return { weights: unpackModel(packedRoles(weights)), trees: { body: treesOf('body'), weapon: treesOf('weapon') } }
}

/** The weights as they are shipped. */
export function packedRoles(model: RoleModel): Uint8Array {
  return packModel(model.rows(0.01), roleSlots.length, roleScale)
}

function phrasesOf({ instances }: Incident, model: RoleModel): PhraseInReach[] {
  return instances.map(({ candidate, words, near, features }) => ({ candidate, words, gap: near, odds: learnedRoles.map((_, cls) => model.score(features, cls)) }))
}

/** Models that all incidents teach, with the weights before they are packed. */
export function fitModels(incidents: readonly Incident[], folds: number): { weights: RoleModel; models: RoleModels } {
  const weights = fitRoles(incidents)
  const without = Array.from({ length: folds }, (_, fold) => fitRoles(incidents.filter(({ document }) => document % folds !== fold)))
  return { weights, models: modelsFrom(incidents, weights, ({ document }) => without[document % folds] as RoleModel) }
}

/** For each fold of the documents models that have not seen it, neither by weights nor by trees. */
export function fitUnseen(incidents: readonly Incident[], folds: number): { weights: RoleModel; models: RoleModels }[] {
  const fitted = new Map<string, RoleModel>()
  const without = (a: number, b: number): RoleModel => {
    const key = [a, b].sort().join(' ')
    const known = fitted.get(key) ?? fitRoles(incidents.filter(({ document }) => document % folds !== a && document % folds !== b))
    fitted.set(key, known)
    return known
  }
  return Array.from({ length: folds }, (_, fold) => {
    const weights = without(fold, fold)
    const seen = incidents.filter(({ document }) => document % folds !== fold)
    return { weights, models: modelsFrom(seen, weights, ({ document }) => without(fold, document % folds)) }
  })
}

/** The log odds of every phrase of an incident in every role, by both models. */
export function oddsOf(incident: Incident, { weights, models }: { readonly weights: RoleModel; readonly models: RoleModels }): number[][] {
  const phrases = phrasesOf(incident, weights)
  const again = new Map(judgedAgain.map((role) => [learnedRoles.indexOf(role), oddsAgain(role, phrases, models.trees[role])]))
  return phrases.map(({ odds }, i) => odds.map((own, cls) => again.get(cls)?.[i] ?? own))
}
