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
    'Police kept watch outside and two guards were *shot*.',
    'The blast was strong enough to *break* windows.',
    'The ambulance took three hours to *arrive*.',
    'The jury took less than three hours Thursday to *convict* him.',
    'The drivers rushed home only to *find* the village burnt.',
    'He was the last to *leave* the camp.',
    'They tried *calling* the police.',
    'The guards had no choice but to *fire*.',
    'Villagers took the time to *bury* the dead.',
    'The general admitted to *shooting* two prisoners.',
    'They were shocked to *learn* of the raid.',
    'A man called to *say* that a bomb had gone off.',
    'The court rejected a *request* to free him.',
    'The army would shell the villages that *shelter* rebels.',
    'Even if the army fires, the workers *march*.',
    'The lawyer insists that two men were *beaten*.',
    'We can *see* smoke over the town.',
    'The officer in charge of the *raid* was hurt.',
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
    'He was too weak to *stand*.',
    'The council decided against *burning* the camp.',
    'Never before have soldiers *fired* at a crowd.',
    'The army did not use *force*.',
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
    'They must have *fled* at night.',
    'We would *like* to thank the guards.',
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
    'The workers are *marching* tomorrow.',
    'The army is likely to *attack* the town.',
    'Soldiers are looking to *buy* arms.',
    'The plan is to attack the base and *burn* it.',
    'As soon as the troops *fire*, the crowd will run.',
    'When they *come*, the villagers will flee.',
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
    'They know how to *make* bombs.',
    'They hope that the guards *leave*.',
    'Make sure that the guards *leave* the camp.',
    'He wanted to be able to *shoot*.',
    'All they have to do is *shoot*.',
    'The army is supposed to *leave* the town.',
    'He suggested *burning* the camp.',
    'It is vital that he *leave* the town.',
    'The guards would risk *losing* the town.',
    'The force protects farmers from *attacks*.',
    'Thousands marched for the *release* of the bishop.',
    'They pleaded for the *release* of the bishop.',
    'There is a reason to *kill* them.',
    '*Burning* the camp would be a crime.',
    'If soldiers come and *meet* a boy, they take him away.',
    'If it rains, people are *sent* home.',
    'They asked if the army had *left*.',
    'The law protects whatever they *say*.',
  ])('%s', (example) => {
    expect(told(example)).toBe('hypothetical')
  })
})

test('what somebody asks to end is known before, and an attack that is stopped was not made', () => {
  expect(told('They appealed to the guards to stop the *killing*.')).toBe('background')
  expect(told('Police stopped an *attack* on the market.')).toBe('asserted, denied')
  expect(told('The police should stop an *attack* on the market.')).toBe('hypothetical, denied')
})

test('who comes to find something has not found it, and only "kept from" averts', () => {
  expect(told('They travelled to the city to *find* work.')).toBe('hypothetical')
  expect(told('They returned to *find* the village burnt.')).toBe('asserted')
  expect(told('The guards kept them from *leaving*.')).toBe('asserted, denied')
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
