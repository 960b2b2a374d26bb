import { expect, it } from 'vitest'
import * as labels from './labels.ts'

it('no label of the page holds a loaded word, a verdict or the word that five relations replace', () => {
  const words = JSON.stringify(Object.values(labels).filter((value) => typeof value !== 'function'))
  expect(words).not.toMatch(/terror|massacre|martyr|regime|neutrali[sz]ed|conflict|debunk|fake|confirmed/i)
})
