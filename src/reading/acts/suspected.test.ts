import { describe, expect, test } from 'vitest'
import { chargeNouns, chargeVerbs, guiltyVerbs, partVerbs, sharesInActs, suspectNouns } from '../../lexicon/en/suspicion.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from './find-acts.ts'

const models = openTextModels()

/** Who did the killing that a sentence tells, and whether they are only suspected of it. */
function doers(text: string): string[] {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  const killing = findActs(document, tagText(document, models)).find(({ measure }) => measure === 'killed')
  return (killing?.arguments ?? []).flatMap(({ role, span, suspected }) => (role === 'perpetrator' ? [`${text.slice(span.start, span.end)}${suspected === true ? ' (suspected)' : ''}`] : []))
}

const participles: Readonly<Record<string, string>> = { hold: 'held', try: 'tried' }
const participle = (verb: string) => participles[verb] ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)

describe('every verb of charge and arrest names whom it is about', () => {
  test.each([...chargeVerbs].map(([verb, links]) => [`Two men were ${participle(verb)} ${links[0]} the murder of a priest in Dola.`, verb] as const))('%s', (text, verb) => {
    expect(doers(text)).toEqual([guiltyVerbs.has(verb) ? 'Two men' : 'Two men (suspected)'])
  })
})

test.each([...partVerbs])('who %ss an act has a part in it', (verb, links) => {
  const object = links[0] === ''
  const text = object || verb === 'participate' ? `Settlers ${participle(verb)} ${links[0]} the murder of a priest in Dola.` : `Settlers were ${participle(verb)} ${links[0]} the murder of a priest in Dola.`
  expect(doers(text.replace(/ +/g, ' ')).map((who) => who.replace(' (suspected)', ''))).toEqual(['Settlers'])
})

test.each([...sharesInActs])('a %s in an act', (share) => {
  expect(doers(`Settlers had a ${share} in the murder of a priest in Dola.`)).toEqual(['Settlers'])
})

test.each([...chargeNouns].filter((noun) => !sharesInActs.has(noun)))('arrested, and behind it the noun %s', (noun) => {
  const text = ['connection', 'relation'].includes(noun) ? `in ${noun} with` : ['charge', 'count', 'accusation', 'allegation'].includes(noun) ? `on ${noun}s of` : noun === 'suspicion' ? 'on suspicion of' : `for ${noun} in`
  expect(doers(`Two men were arrested ${text} the murder of a priest in Dola.`)).toEqual(['Two men (suspected)'])
})

test.each([...suspectNouns])('the %s in a killing is only suspected of it', (noun) => {
  expect(doers(`Police shot the ${noun} in the murder of a priest in Dola.`)).toEqual([`the ${noun} (suspected)`])
})

test.each([
  ['Settlers took part in the murder of a priest in Dola.', ['Settlers']],
  ['Settlers are believed to have participated in the murder of a priest in Dola.', ['Settlers (suspected)']],
  ['A colonel masterminded the murder of a priest in Dola.', ['A colonel']],
  ['Police arrested two men for killing a priest in Dola.', ['two men (suspected)']],
  ['Police took part in the search after the murder of a priest in Dola.', []],
  ['Two men were arrested after the murder of a priest in Dola.', []],
  ['Two men were not suspected of the murder of a priest in Dola.', []],
])('%s', (text, who) => {
  expect(doers(text)).toEqual(who)
})
