/** Numbers in 0..1 that repeat for one seed (mulberry32), so that scores, models and generated texts repeat on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Puts a list in an order drawn from `random`, in place (Fisher and Yates). */
export function shuffle<T>(order: { readonly length: number; [at: number]: T }, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as T
    order[i] = order[j] as T
    order[j] = kept
  }
}
