import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { totals } from './totals.test-data.ts'

const victims = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.value.words] : [])))

describe('several trades before one name are one person', () => {
  test.each([
    ['The killing of lawyer and activist Ada Brenn on Tuesday shocked the town of Kisumu.', ['killed 1'], 'lawyer and activist Ada Brenn'],
    ['Protests followed the assassination of senator and presidential candidate Marek Dolny on 18 February.', ['killed 1'], 'senator and presidential candidate Marek Dolny'],
    ['Journalist and blogger Omar Sellu was shot dead in Freetown on Monday.', ['killed 1'], 'Journalist and blogger Omar Sellu'],
    ['Masked men abducted poet and university professor Salim Haddad from his home in Mosul on Friday.', ['abducted 1'], 'poet and university professor Salim Haddad'],
    ['Masked men kidnapped lawyer, blogger and activist Ana Reyes in Cali on Monday.', ['abducted 1'], 'blogger and activist Ana Reyes'],
    ['Former minister and opposition candidate Rosa Vale was wounded when gunmen opened fire in Quito on Sunday.', ['injured 1'], 'Former minister and opposition candidate Rosa Vale'],
  ])('%s', (text, figures, victim) => {
    expect(totals(text)).toEqual(figures)
    expect(victims(text)).toEqual([victim])
  })

  test('with her son they are two', () => {
    expect(totals('Environmental activist and farmer Ana Reyes and her son were shot dead in Cali on Monday.')).toContain('killed 2')
  })
})

test("a brother-in-law with his name is one person, told by the whole word", () => {
  expect(victims('Candidate Omar Sellu and his brother-in-law Marek Dolny were shot dead in Lodz on Monday.')).toContain('his brother-in-law Marek Dolny')
  expect(victims('Gunmen shot dead Ada Brenn and her mother-in-law in Lodz on Monday.')).toContain('her mother-in-law')
})

describe('two people are two', () => {
  test.each([
    'The driver and bodyguard Omar Sellu were shot dead in Freetown on Monday.',
    'Gunmen killed a driver and lawyer Ada Brenn in Freetown on Monday.',
    'Gunmen killed his brother and activist Ada Brenn in Freetown on Monday.',
    'Gunmen killed mayor Omar Sellu and activist Ada Brenn in Freetown on Monday.',
    'The minister and the deputy Marek Dolny were killed in Lodz on Monday.',
    'The murder of opposition leader Marek Dolny and Lithuanian Ada Brenn in Lodz on Monday was condemned.',
    'Gunmen killed Kenyan Peter Otieno and Ugandan Grace Akello in Kisumu on Monday.',
  ])('%s', (text) => {
    expect(totals(text)).toContain('killed 2')
    expect(victims(text).length).toBeGreaterThanOrEqual(2)
  })
})
