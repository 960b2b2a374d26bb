import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenSpans } from './tokens.ts'

/** Tokens joined with a bar, so that each example reads in one line. */
function cut(text: string): string {
  return tokenSpans(text, 0, text.length)
    .map((span) => text.slice(span.start, span.end))
    .join('|')
}

describe('tokens', () => {
  it.each([
    ["They didn't do it", "They|did|n't|do|it"],
    ['They cannot say', 'They|can|not|say'],
    ["Karim's house, the workers' union", "Karim|'s|house|,|the|workers|'|union"],
    ['She’s here; we’ll see', 'She|’s|here|;|we|’ll|see'],
    ['12-year-old boys', '12|-|year|-|old|boys'],
    ['10-15 people', '10|-|15|people'],
    ['pro-government re-elected co-founder', 'pro-government|re-elected|co-founder'],
    ['twenty-five AK-47 rifles and M-16s', 'twenty-five|AK-47|rifles|and|M-16s'],
    ['on 2020-07-28 at 5:30 p.m.', 'on|2020-07-28|at|5:30|p.m.'],
    ['1,200 people, 2,5 and 5.56 mm', '1,200|people|,|2|,|5|and|5.56|mm'],
    ['$50m, US$20 and 30% of it', '$|50|m|,|US$|20|and|30|%|of|it'],
    ['Iran, July 28, 2020—Eleven people', 'Iran|,|July|28|,|2020|—|Eleven|people'],
    ['He left.The police', 'He|left|.|The|police'],
    ['On June 24.Meanwhile the army', 'On|June|24|.|Meanwhile|the|army'],
    ['“Stop,” he said. ‘No!’', '“|Stop|,|”|he|said|.|‘|No|!|’'],
    ['"Stop," he said.', '"|Stop|,|"|he|said|.'],
    ['«Halte» (said twice)', '«|Halte|»|(|said|twice|)'],
    ['see https://example.org/a-b?c=1, or www.example.org.', 'see|https://example.org/a-b?c=1|,|or|www.example.org|.'],
    ['Mail a.b-c@example.org now', 'Mail|a.b-c@example.org|now'],
    ['Gen. A. B. Daru of the U.S. Army', 'Gen.|A.|B.|Daru|of|the|U.S.|Army'],
    ['Lt. Col. Daru, No. 5, Art. 3', 'Lt.|Col.|Daru|,|No.|5|,|Art.|3'],
    ['He said no. They left', 'He|said|no|.|They|left'],
    ['well... maybe… yes', 'well|...|maybe|…|yes'],
    ['wait--what', 'wait|--|what'],
    ['men/women and/or 9/11', 'men|/|women|and|/|or|9/11'],
    ['at 5pm, 20km away', 'at|5|pm|,|20|km|away'],
    ["the '90s", "the|'90s"],
    ['DETACHMENT NO.4 OF THE ARMY [FMN]', 'DETACHMENT|NO.|4|OF|THE|ARMY|[|FMN|]'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('covers every character that is no white space once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...traps), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const span of tokenSpans(text, 0, text.length)) {
          expect(text.slice(at, span.start).trim()).toBe('')
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(span.start, span.end)).not.toMatch(/\s/)
          at = span.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})

const traps = [
  'a',
  'Word',
  ' ',
  ' ',
  '\n',
  '.',
  ',',
  "'",
  '"',
  '”',
  '“',
  '’',
  's',
  "n't",
  '-',
  '—',
  '5',
  '1,200',
  '.5',
  ':',
  '(',
  ')',
  '$',
  '%',
  'Mr.',
  'U.S.',
  'No.',
  '...',
  '…',
  'www.a.org',
  '/',
  '@',
  'é',
  '😀',
  '؟',
  '--',
  '#',
  '«',
  '»',
]
