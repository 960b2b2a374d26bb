// Every noun of the tables of people and things, each in a sentence of its own.
import { describe, expect, test } from 'vitest'
import { findActs } from '../../reading/acts/find-acts.ts'
import { findNumbers } from '../../reading/counts/find-numbers.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { groupUnits, personNouns } from './people.ts'
import { thingNouns, weaponNouns } from './things.ts'

const models = openTextModels()

function read(text: string) {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  const tagged = tagText(document, models)
  return { acts: findActs(document, tagged), numbers: findNumbers(document, tagged) }
}

/** Nouns of one form, or that no number counts. */
const uncounted = new Set(['people', 'police', 'personnel', 'staff', 'crew', 'dead', 'youths', 'nobody', 'someone', 'somebody', 'anyone', 'everyone', 'population', 'human', 'teenage', 'life', 'private', 'passer-by'])

function plural(noun: string): string {
  if (/(?:[^u]m|wom)an$/.test(noun) && !/human$/.test(noun)) return noun.replace(/man$/, 'men')
  const irregular: Readonly<Record<string, string>> = { person: 'people', child: 'children', schoolchild: 'schoolchildren', grandchild: 'grandchildren', wife: 'wives', 'ex-wife': 'ex-wives', passerby: 'passersby', 'in-law': 'in-laws' }
  if (irregular[noun]) return irregular[noun]
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  if (/(?:s|ch|sh|x)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

describe('a number before any of these nouns counts people', () => {
  const nouns = [...new Set(Object.values(personNouns).flat())].filter((noun) => !uncounted.has(noun) && groupUnits[noun] === undefined)
  test.each(nouns.map((noun) => `Gunmen killed three ${plural(noun)} near Orsk.`))('%s', (text) => {
    expect(read(text).numbers.filter(({ best }) => best === 3).map(({ unit }) => unit)).toEqual(['person'])
  })
})

describe('a number before these nouns counts groups, never people', () => {
  test.each(Object.entries(groupUnits).map(([noun, unit]) => [`Three ${plural(noun)} were driven out of Orsk.`, unit] as const))('%s', (text, unit) => {
    expect(read(text).numbers.map((number) => number.unit)).toEqual([unit])
  })
})

describe('things are what is burned, not whom', () => {
  const { land: _, ...kinds } = thingNouns
  test.each(Object.values(kinds).flat().map((noun) => [`Young men set fire to the ${noun} on Monday.`, noun] as const))('%s', (text, noun) => {
    const [act] = read(text).acts
    expect(act && act.target && text.slice(act.target.start, act.target.end)).toContain(noun)
    expect(act?.arguments.filter(({ role }) => role === 'victim')).toEqual([])
  })
})

describe('weapons and means, with their class', () => {
  test.each(Object.entries(weaponNouns))('killed with %s (%s)', (noun, weapon) => {
    const text = `Two villagers were killed with ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} on Monday.`
    expect(read(text).acts.map((act) => act.weapon?.weapon)).toContain(weapon)
  })
})
