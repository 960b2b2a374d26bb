import { describe, expect, test } from 'vitest'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { modalityOf } from './modality-of.ts'

const models = openTextModels()

/** Judges the word between stars: 'modality polarity'. */
function told(example: string): string {
  const at = example.indexOf('*')
  const text = example.replaceAll('*', '')
  const tagged = tagText(
    { text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null },
    models,
  )
  for (const sentence of tagged.sentences) {
    const index = sentence.tokens.findIndex((token) => token.start === at)
    if (index < 0) continue
    const { modality, polarity } = modalityOf(sentence, index)
    return polarity === 'affirms' ? modality : `${modality}, denied`
  }
  throw new Error(`no word at the star in: ${example}`)
}

test.each([
  ['The union said it would *march* on Monday.', 'future'],
  ['The union would *march* if the law were passed.', 'hypothetical'],
  ['The union said it would *march* if the law were passed.', 'hypothetical'],
  ['It looks as if the rebels have *fled*.', 'hedged'],
  ['Any *attack* on the town will be met with force.', 'hypothetical'],
  ['Rebels plan to use a truck to *attack* the base.', 'hypothetical'],
  ['An *incursion* would threaten the pipeline.', 'hypothetical'],
  ['A *raid* will follow the vote.', 'future'],
  ['A *raid* on Monday could delay the talks.', 'asserted'],
  ['A *raid* that killed nine may delay the talks.', 'asserted'],
])('%s', (example, expected) => {
  expect(told(example)).toBe(expected)
})

describe('told as having happened', () => {
  test.each([
    'Gunmen *killed* five villagers near Marvan.',
    'Five villagers were *killed* near Marvan.',
    'One of the two guards would later *die*.',
    'A threat that *killed* two guards was found.',
    'Drive-by *shooting* kills teen in Dover',
    'The front condemned the man who *kills* farmers.',
    'Soldiers fired at the crowd, *killing* nine people.',
    'The council condemned the *killing* of two teachers.',
    'The ministry will investigate the *killing* of two teachers.',
    'The army said that nine people were *killed*.',
    'The army acknowledged that its soldiers had *fired*.',
    'Armed men carried out an *attack* on the camp.',
    'The families were told that he had been *killed*.',
    'People fled after soldiers *fired* at the march.',
    'The guards began to *beat* the prisoners.',
    'The army had to *withdraw* after the attack.',
    'An *attack* on the market wounded nine people.',
    'Police *arrested* a man who wanted to leave the country.',
    'No one was arrested after the *attack* on the camp.',
    'It is unclear whether the *strikes* were carried out by the army.',
    'Residents blamed the army for the *attack*.',
    'The court convicted him of the *murder* of two teachers.',
    'A bomber struck the hall as the couple exchanged vows, *killing* nine.',
    'The *bombing* campaign went on for a week.',
    'The centre determines who carried out the *raids*.',
    'They called for a halt to the *shelling*.',
    'There was no immediate claim of responsibility for the *attack*.',
    'Nine people survived the *attack*.',
    'Rebels used a truck to *attack* the base.',
    'She turned to run but was *shot*.',
    'They were taken to hospital with non-life threatening *injuries*.',
    'A nurse came to help him after he was *shot*.',
    'Police received a call about a *shooting* near the bridge.',
    'The girl did not see the *shooting*.',
    'His *death* was ruled a homicide.',
    'The motive for the *shooting* is unclear.',
    'Nobody knows whether the army was behind the *attack*.',
    'Two people were reportedly killed in the *attack*.',
    'A former pupil of the school came back to open fire on students having lunch outside, *injuring* two students.',
    'Her parents hope to find out why a girl was *killed* at a party.',
  ])('%s', (example) => {
    expect(told(example)).toBe('asserted')
  })
})

describe('told as not having happened', () => {
  test.each([
    'No one was *killed* in the fire.',
    'Nobody was *wounded* or killed.',
    'Nobody was wounded or *killed*.',
    'The soldiers did not *fire* at the crowd.',
    'The guards failed to *stop* the crowd.',
    'Police prevented an *attack* on the market.',
    'Police foiled an *attack* on the market.',
    'The army denied that its soldiers had *fired*.',
    'The march ended without *violence*.',
    'There was no *shooting* on Monday.',
    'The guards never *beat* the prisoners.',
  ])('%s', (example) => {
    expect(told(example)).toBe('asserted, denied')
  })
})

describe('told with doubt', () => {
  test.each([
    'The guards reportedly *killed* two prisoners.',
    'The guards allegedly *beat* two prisoners.',
    'Soldiers may have *killed* the driver.',
    'The group is believed to have *planted* the bomb.',
    'The general is accused of *ordering* the attack.',
    'The mayor accused youths armed by the council of *burning* a shop.',
    'He was charged with the *murder* of two teachers.',
    'The alleged *attack* was near the bridge.',
    'The men tried to *storm* the gate.',
  ])('%s', (example) => {
    expect(told(example)).toBe('hedged')
  })
})

describe('told as yet to come', () => {
  test.each([
    'The union will *march* on Friday.',
    'The group vowed to *attack* the convoy.',
    'The students plan to *march* on Friday.',
    'The raid was aimed at *freeing* four hostages.',
    'The rebels were intent on *killing* the governor.',
    'The army is going to *attack* the town.',
  ])('%s', (example) => {
    expect(told(example)).toBe('future')
  })
})

describe('told as possible, wished for or conditional', () => {
  test.each([
    'The army could *attack* the town.',
    'If soldiers *fire*, the crowd will run.',
    'The party called for an end to the siege and urged the army to *withdraw*.',
    'The general ordered his men to *shoot* deserters.',
    'Families live under the threat of *arrest*.',
    'The police marched in order to *arrest* the students.',
    'Did soldiers *fire* at the crowd?',
    'A guard would later *die* if he stayed.',
    'The law provides for a life sentence for anybody who *kills* an officer.',
    'Police played down the likelihood that two men were *kidnapped*.',
    'The guards should *release* the prisoners.',
  ])('%s', (example) => {
    expect(told(example)).toBe('hypothetical')
  })
})

test('the reason names the word that decided', () => {
  const text = 'The group vowed to attack the convoy.'
  const tagged = tagText(
    { text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null },
    models,
  )
  const sentence = tagged.sentences[0]
  if (!sentence) throw new Error('no sentence')
  expect(modalityOf(sentence, 4).reason).toBe('planned/vow')
})
