import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { told } from './told.test-data.ts'

describe('who is taken, judged and freed', () => {
  test.each([
    ['Rebels attacked a police post in Wajir on Monday, capturing five policemen and seizing 18 rifles.', ['liberty.abduction | 2012-04-30 | Wajir | abducted 5']],
    ['The army captured two rebels in Wajir on Monday.', ['liberty.arrest | 2012-04-30 | Wajir | detained 2']],
    ['Soldiers took eight villagers as human shields in Wajir on Monday.', ['liberty.abduction | 2012-04-30 | Wajir | abducted 8']],
    ['Police in Wajir confirmed on Monday the rescue of 33 kidnapped students, including 18 girls.', ['liberty.release | - | Wajir | released 33']],
    ['Two abducted nurses were freed in Wajir on Monday.', ['liberty.release | 2012-04-30 | Wajir | released 2']],
    ['Four of the hostages, all women, were released in Wajir on Monday.', ['liberty.release | 2012-04-30 | Wajir | released 4']],
    // nobody had taken them
    ['The rescue of 20 fishermen off Mombasa took a day.', []],
    // what befell those of the one who was taken
    ['Bandits abducted the priest of Wajir on Monday night. His cook was hacked to death.', ['attack.armed | 2012-04-30 | Wajir | abducted 1 | killed 1']],
    // what the paper only reminds of gives its year to nothing told next
    [
      'Bandits abducted the priest of Wajir on Monday. It will be recalled that a former priest was killed in 2009.\n\nThe police in Garissa confirmed the rescue of 33 kidnapped students.',
      ['liberty.abduction | 2012-04-30 | Wajir | abducted 1', 'attack.armed | 2009 | Wajir | killed 1', 'liberty.release | - | Garissa | released 33'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('a court has judged whom the words behind its verb name', () => {
  const { reports } = readInvented('A special court inside Kosti Prison sentenced student leader Omar Vale to 20 years on Monday.', '2012-05-04')
  const claims = reports.flatMap((report) => report.claims)
  expect(claims.filter(({ property }) => property === 'participant.victim').map(({ words }) => words)).toEqual(['student leader Omar Vale'])
})

test('a number before who tells of it counts the hurt, and not those who tell', () => {
  const { reports } = readInvented('A jet bombed a school in Kosti on Monday, killing 17 people and injuring around 20, according to residents and a doctor.', '2012-05-04')
  const claims = reports.flatMap((report) => report.claims)
  expect(claims.filter(({ property }) => property === 'participant.victim').map(({ words }) => words)).not.toContain('residents')
})

test('villages of several words and of two short ones are places; a force named after one is no person', () => {
  const places = (text: string) => readInvented(text, '2012-05-04').reports.flatMap(({ places: of }) => of.map(({ words }) => words))
  expect(places('A jet bombed a school in Oe Marn Kwin village in Myanmar on Monday, killing nine pupils.')).toContain('Oe Marn Kwin')
  expect(places('Rebels attacked a police post in Wa-U on Monday, killing two guards.')).toContain('Wa-U')
  expect(places("A jet bombed a school in Tisayin Township in Myanmar on Monday, killing nine pupils. Four men of the Tisayin People's Defence Force were hurt.")).toContain('Tisayin')
})

test('who tells of a crowd did none of what it did', () => {
  const { reports } = readInvented('Deputy commissioner Rajat Vermil said the crowd of about 2,000 had pelted stones and set two police cars afire in Kosti on Monday.', '2012-05-04')
  expect(reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'responsibility').map(({ words }) => words))).toEqual(['the crowd'])
})

test('hundreds of a year are a total in a text without a day, too', () => {
  const { reports } = readInvented('Police fired tear gas at marchers in Kosti. Two were hurt.\n\nLast year more than 5,900 people were killed in Sudan.')
  expect(reports.filter(({ claims }) => claims.some(({ words }) => words.includes('5,900'))).map(({ aggregation }) => aggregation)).toEqual(['aggregate_total'])
})

test('a disease has killed nobody by force, and a ban until a day has begun', () => {
  expect(told('Gunmen shot a trader in Wajir on Monday. Doctors Without Borders said cholera had killed at least 40 people in the camp.').join()).not.toMatch(/40/)
  expect(told('Gunmen shot a trader in Wajir on Monday. Mobile internet was suspended in Garissa till Wednesday.')).toEqual(['attack.armed | 2012-04-30 | Wajir | casualties_unspecified 1', expect.stringMatching(/^restrict\.ban \| .* \| Garissa$/)])
})

test('a toll of its own paragraph is of what was told before, and not of what is only denied behind it', () => {
  expect(told('Gunmen stormed a camp in Wajir on Monday, killing more than 40 people.\n\nA committee gave a higher toll of 52. The group has in the past denied targeting civilians.')).toEqual(['attack.armed | 2012-04-30 | Wajir | killed >=41 | killed 52'])
})

test('who is booked and held behind a march', () => {
  expect(told('Youths rioted in Wajir on Monday. By Tuesday, 43 protesters had been booked for rioting, and 26 of them were in custody.').join()).toMatch(/liberty\.arrest .* detained 43/)
})

test('a headline of two stories is two; hours later is the same day', () => {
  const { reports } = readInvented('Guards wound four in Wajir raids; teen killed by army fire in Garissa\n\nNAIROBI, Kenya, May 4, 2012 - Masked guards raided Wajir on Thursday, wounding four people. Hours later, gunmen attacked a clinic in Mandera, killing a nurse.\n\nA teen was killed by army fire in Garissa on Wednesday.', '2012-05-04')
  const lines = reports.filter(({ modality }) => modality === 'asserted').map(({ time, places }) => `${time?.edtf} ${places.map(({ words }) => words).join('+')}`)
  expect(lines).toContain('2012-05-03 Wajir')
  expect(lines).toContain('2012-05-03 Mandera')
  expect(lines).toContain('2012-05-02 Garissa')
  expect(lines.filter((line) => /\+/.test(line))).toEqual([])
})
