import { againstKey } from './against-key.ts'
import type { EvalSet } from './eval-set.ts'

/** The demo's invented documents against their hand-written key: incidents, days, places, figures with their speakers. */
export const demo: EvalSet = {
  name: 'demo',
  run: async (options) => againstKey('demo', options.data ?? new URL('../demo', import.meta.url).pathname, options),
}
