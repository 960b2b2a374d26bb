import { describe, expect, test } from 'vitest'
import { readMuc } from './muc4.ts'
import { mucType } from './muc4-scope.ts'

/** MUC's kinds of the incidents of an invented text. */
function kindsOf(text: string): (string | null)[] {
  return readMuc({ id: 'TST0-MUC0-0001', text, date: '1990-01-09', place: null, templates: [] }).reports.map(mucType)
}

describe('whoever was abducted and killed', () => {
  test.each([
    ['Gunmen kidnapped the teacher Omar Vale in Orsk on 5 January. Vale was found dead on 8 January near the river.', ['KIDNAPPING']],
    ['Gunmen kidnapped the teacher Omar Vale in Orsk on 5 January. The trader Ada Obi was found dead on 8 January near the river.', ['KIDNAPPING', 'ATTACK']],
    ['The teacher Omar Vale was found dead on 2 January near the river. Gunmen kidnapped the trader Ada Obi in Orsk on 5 January.', ['ATTACK', 'KIDNAPPING']],
  ])('%s', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected)
  })
})
