import { againstKey } from './against-key.ts'
import type { EvalSet } from './eval-set.ts'

/** Invented articles in the styles of many outlets, bodies and countries, which nobody tuned on when their key was written. */
export const fresh: EvalSet = {
  name: 'fresh',
  run: async (options) => againstKey('fresh', options.data ?? new URL('./fresh', import.meta.url).pathname, options),
}
