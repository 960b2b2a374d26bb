import { expect, test } from 'vitest'
import { speakerOf } from '../../record/attribution.ts'
import { isCount } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'

/** Every figure and every party named for it, an incident a list: what, how many, who says so. */
function told(text: string): string[][] {
  return readInvented(`NAIROBI, Kenya, May 4, 2012 - ${text}`)
    .reports.filter(({ modality }) => modality === 'asserted' || modality === 'hedged')
    .map(({ type, claims }) => [
      type,
      ...claims.filter(isCount).map(({ value, attribution }) => `${value.measure} ${value.min ?? ''}..${value.max ?? ''}, ${speakerOf(attribution).label}`),
      ...claims.filter(({ property }) => property === 'responsibility').map(({ words, attribution }) => `by ${words}, ${speakerOf(attribution).label}`),
    ])
}

test.each([
  // who was hurt is told by the noun that counts them
  [
    'At least 14 people were killed and 30 wounded when a car bomb went off in Garissa, the ministry said. A doctor put the number of dead at 17, adding that six of the injured were in critical condition.',
    [['remote.bomb', 'killed 14.., ministry', 'injured 30..30, ministry', 'killed 17..17, doctor', 'injured 6..6, doctor']],
  ],
  // a second clause with 'that' is of the same voice
  [
    'The bishop said that seven of his parishioners had been abducted in Garissa, and that the kidnappers were demanding a ransom for four of them.',
    [['liberty.abduction', 'abducted 7..7, bishop', 'abducted 4..4, bishop']],
  ],
  // what one side claims and the other owns up to
  [
    'The army claims to have killed 23 fighters and captured two in the raid on Garissa on Monday. The rebels admitted to losing four men and said they had killed nine soldiers.',
    [['attack.armed', 'killed 23..23, army', 'detained 2..2, army', 'killed 4..4, rebels', 'killed 9..9, rebels', 'by The army, army', 'by The rebels, rebels']],
  ],
  [
    'Police killed five marchers in Garissa on Wednesday, the union said. The ministry acknowledged two deaths, which it blamed on "hired thugs".',
    [['attack.armed', 'killed 5..5, union', 'killed 2..2, ministry', 'by Police, union', 'by hired thugs, ministry']],
  ],
  // soldiers who are missing behind an ambush are a figure of it
  [
    'The ministry reported that 11 soldiers had been killed, 4 were missing and 20 were being treated after the ambush in Garissa.',
    [['attack.armed', 'killed 11..11, ministry', 'missing 4..4, ministry', 'injured 20..20, ministry']],
  ],
  // who fled, and from whom
  [
    'Between 40 and 50 families fled Garissa after gunmen torched 27 houses, the elder said.',
    [['restrict.displacement', 'displaced 40..50, elder'], ['property.arson', 'structures_damaged 27..27, elder', 'by gunmen, elder']],
  ],
  ['The girls fled their captors in Garissa on Friday.', []],
  // 'Watch' is of the name
  ['Soldiers fired into a crowd in Garissa on Thursday. "We have confirmed the deaths of at least 12 people," Human Rights Watch wrote in a report.', [['attack.armed', 'killed 12.., Human Rights Watch', 'by Soldiers, the publisher']]],
  // a turnout in quotation marks
  ['The union said 3,000 workers took part in the march in Mombasa; police spoke of "no more than 800".', [['protest.demonstration', 'participants 3000..3000, union', 'participants 1..800, police']]],
  // forces that shot at something were not shot
  ['Two boys died after soldiers shot at a car in Garissa.', [['attack.armed', 'killed 2..2, the publisher', 'by soldiers, the publisher']]],
  ['Some 150 cattle were stolen in Garissa on Saturday.', [['property.seizure']]],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
