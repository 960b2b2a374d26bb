import type { ScopeModel } from '../eval/muc4-scope.ts'

/** Logistic regression with a quadratic penalty, by batch gradient steps scaled to each feature (Adagrad). */
export function fit(rows: readonly { readonly features: readonly string[]; readonly wanted: boolean | null }[], penalty: number): ScopeModel {
  const counts = new Map<string, number>()
  for (const row of rows) for (const feature of row.features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= 5).map(([name]) => name)
  const index = new Map(names.map((name, i) => [name, i]))
  const data = rows.map((row) => ({ on: row.features.flatMap((feature) => index.get(feature) ?? []), y: row.wanted ? 1 : 0 }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  let start = -1
  let startSquares = 1e-6
  for (let round = 0; round < 300; round += 1) {
    const gradient = Float64Array.from(weights, (weight) => penalty * weight)
    let startGradient = 0
    for (const { on, y } of data) {
      let sum = start
      for (const i of on) sum += weights[i] as number
      const error = 1 / (1 + Math.exp(-sum)) - y
      startGradient += error
      for (const i of on) gradient[i] = (gradient[i] as number) + error
    }
    for (let i = 0; i < weights.length; i += 1) {
      const slope = gradient[i] as number
      squares[i] = (squares[i] as number) + slope * slope
      weights[i] = (weights[i] as number) - (0.1 * slope) / Math.sqrt(squares[i] as number)
    }
    startSquares += startGradient * startGradient
    start -= (0.1 * startGradient) / Math.sqrt(startSquares)
  }
  const rounded = (weight: number) => Math.round(100 * weight) / 100
  return { start: rounded(start), threshold: 0, weights: Object.fromEntries(names.map((name, i) => [name, rounded(weights[i] as number)] as const).filter(([, weight]) => Math.abs(weight) >= 0.02)) }
}
