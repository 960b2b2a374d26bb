import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { told } from './told.test-data.ts'

describe('some day of a few weeks, and the one day told within it', () => {
  test.each([
    ['A trader was shot last week in Garissa. It happened on 25 April near the market.', ['attack.armed | 2012-04-25 | Garissa | casualties_unspecified 1']],
    ['Two men were shot dead overnight in Garissa. Police were called to a house at about 3 a.m.', ['attack.armed | 2012-05-04 | Garissa | killed 2']],
    ['Two men were shot dead overnight in Garissa. Police were called to a house at about 11 p.m.', ['attack.armed | 2012-05-03 | Garissa | killed 2']],
    ['Three people were shot in Garissa over the weekend. The shooting happened at a bar on Saturday night. A man was arrested on Sunday.', ['attack.armed | 2012-04-28 | Garissa | casualties_unspecified 3', 'liberty.arrest | 2012-04-29 | Garissa | detained 1']],
    // two days told, or a day of something else
    ['Two men were shot dead overnight in Garissa.', ['attack.armed | 2012-05-03/2012-05-04 | Garissa | killed 2']],
    ['A man was shot in Garissa last week. Police arrested his brother on 27 April.', ['attack.armed | 2012-04-23/2012-04-29 | Garissa | casualties_unspecified 1', 'liberty.arrest | 2012-04-27 | Garissa | detained 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day on which a deed was only followed up', () => {
  test.each([
    ['Police were searching on Wednesday for a man who shot four people in Garissa. The shots were fired on Saturday night.', ['attack.armed | 2012-04-28 | Garissa | casualties_unspecified 4']],
    ['A man who shot a girl in Garissa was arraigned on Wednesday. The girl was shot on Monday.', ['attack.armed | 2012-04-30 | Garissa | casualties_unspecified 1']],
    ['The coroner on Wednesday identified two people killed in Garissa on 28 April.', ['attack.armed | 2012-04-28 | Garissa | killed 2']],
    ['The name of a man killed in Garissa was released on Wednesday. He was shot on Monday.', ['attack.armed | 2012-04-30 | Garissa | killed 1 | casualties_unspecified 1']],
    ['Police gave an update on Wednesday on a shooting in Garissa that occurred on Monday evening.', ['attack.armed | 2012-04-30 | Garissa']],
    ['Police say at about 9:30 p.m. Tuesday one of the boys fired a shot in Garissa.', ['attack.armed | 2012-05-01 | Garissa']],
    ['A man faces charges over the deadly shooting of a girl Tuesday evening in Garissa. He was arraigned on Thursday.', ['attack.armed | 2012-05-01 | Garissa | killed 1']],
    ['A man has been charged with the murder of a teacher Thursday night in Garissa.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
    ['A girl shot in Garissa was still in grave condition on Wednesday. The shooting was reported at 7 p.m. on Tuesday.', ['attack.armed | 2012-05-01 | Garissa | casualties_unspecified 1']],
    ['Police continue to look into a burst of gunfire Wednesday evening that left a man dead in Garissa.', ['attack.armed | 2012-05-02 | Garissa | killed 1']],
    // behind the deed, the day is its own; so is that of an arrest or of a verdict
    ['A court in Garissa convicted a man on Wednesday of the murder of a teacher.', ['liberty.sentence | 2012-05-02 | Garissa | sentenced 1', 'attack.armed | - | Garissa | killed 1']],
    ['Police were looking on Wednesday for two men over a shooting last Saturday in Garissa.', ['attack.armed | 2012-04-28 | Garissa']],
    ['Police arrested a man in Garissa on Wednesday over the killing of a teacher.', ['liberty.arrest | 2012-05-02 | Garissa | detained 1', 'attack.armed | - | Garissa | killed 1']],
    ['Soldiers were searching a house in Garissa on Wednesday when gunmen shot two men.', ['property.seizure | 2012-05-02 | Garissa', 'attack.armed | 2012-05-02 | Garissa | casualties_unspecified 2']],
    ['Gunmen charged into a bar in Garissa on Wednesday and shot two men.', ['attack.armed | 2012-05-02 | Garissa | casualties_unspecified 2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('the day of an update, and the day in brackets before a story, is the day of neither', () => {
    const days = (text: string) => readInvented(text, '2024-03-14').reports.map(({ time }) => time?.edtf ?? '-')
    expect(days('UPDATE (3/13/24): A teacher who was shot in Garissa is in fair condition. It happened at about 8 p.m. on 11 March.')).toEqual(['2024-03-11'])
    expect(days('(03/13/24) - A trader was shot in Garissa. The shooting was reported at about 10:45 p.m. on 11 March.')).toEqual(['2024-03-11'])
    expect(days('13 March: A trader was shot in Garissa.')).toEqual(['2024-03-13'])
  })
})
