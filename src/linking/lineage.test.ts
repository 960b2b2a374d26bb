import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codebook } from '../record/codebook.ts'
import type { Passage } from '../record/document.ts'
import { linkCopies } from './lineage.ts'
import { memoryOfLinks } from './memory.ts'
import { copyGroups } from './origins.ts'
import { sketchOf, type TextSketch } from './sketch.ts'

const paragraphs = [
  'Masked men opened fire on a bus of textile workers near the Zarin bridge on Monday evening, residents of the quarter said.',
  'The driver, Kamran Dezhan, steered the bus into a ditch and called for help with a phone that a passenger had hidden.',
  'At least nine passengers were taken to the Mehr clinic, where a nurse counted four with wounds to the legs and arms.',
  'Nobody has said who sent the men, and the council of the quarter asked the governor for lamps along the road to the mill.',
  'The textile workers had struck for unpaid wages since early spring and marched twice to the gates of the owners in town.',
]
const note =
  'Readers of the Valley Echo pay for this reporting; join them today and receive our letter from the valley every Friday morning.'

function sketch(
  id: string,
  parts: readonly string[],
  more: { publisher?: string; publishedAt?: string | null } = {},
): TextSketch {
  const text = parts.join('\n\n')
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+/g))
    passages.push({ start: match.index, end: match.index + match[0].length, role: 'body' })
  const publisher = more.publisher ?? `Outlet ${id}`
  return sketchOf({
    id,
    text,
    passages,
    titleSpan: null,
    publishedAt: more.publishedAt === undefined ? '2024-05-02' : more.publishedAt,
    publisher: { id: publisher, name: publisher, kind: 'newspaper', country: null },
  })
}

const edgesOf = (...sketches: TextSketch[]) => linkCopies(memoryOfLinks(), sketches, codebook).edges

describe('copies', () => {
  test('the same words are a verbatim copy; the later text rests on the earlier one', () => {
    const edges = edgesOf(
      sketch('a', paragraphs, { publishedAt: '2024-05-03' }),
      sketch('b', paragraphs, { publishedAt: '2024-05-02' }),
    )
    expect(edges).toMatchObject([{ from: 'a', to: 'b', kind: 'verbatim_copy', direction: 'by_date', shared: 1 }])
  })

  test('no direction without dates, and none when the dates do not tell', () => {
    expect(edgesOf(sketch('a', paragraphs, { publishedAt: null }), sketch('b', paragraphs))[0]?.direction).toBe('unknown')
    expect(edgesOf(sketch('a', paragraphs, { publishedAt: '2024-05' }), sketch('b', paragraphs))[0]?.direction).toBe('unknown')
  })

  test('other figures and an added line make a near copy, two of five paragraphs a partial one', () => {
    const changed = paragraphs.map((one) => one.replace('nine', 'ten').replace('four', 'six'))
    expect(edgesOf(sketch('a', paragraphs), sketch('b', ['Story continues below', ...changed]))[0]?.kind).toBe('near_copy')
    expect(edgesOf(sketch('a', paragraphs), sketch('b', paragraphs.slice(0, 2)))[0]?.kind).toBe('partial_copy')
  })

  test('a later version by the same outlet updates the earlier one', () => {
    const [edge] = edgesOf(
      sketch('a', paragraphs, { publisher: 'Echo', publishedAt: '2024-05-02' }),
      sketch('b', [...paragraphs, 'Two more passengers died on Tuesday, the clinic said.'], {
        publisher: 'Echo',
        publishedAt: '2024-05-03',
      }),
    )
    expect(edge).toMatchObject({ from: 'b', to: 'a', kind: 'updates' })
  })
})

describe('no copies', () => {
  test('one event told in other words', () => {
    const other = [
      'Nine people from a mill were hurt when gunmen stopped their coach close to a bridge, a clinic told us.',
      'Kamran Dezhan, who was at the wheel, said he drove off the road to save the others.',
    ]
    expect(edgesOf(sketch('a', paragraphs), sketch('b', other))).toEqual([])
  })

  test('site text under the different stories of one outlet, once three of them show it', () => {
    const stories = [
      [
        'Farmers of the upper valley ask for a second canal.',
        'They met on the square with the engineer of the district and drew it in the sand.',
      ],
      [
        'The old school of Dola opens as a museum in autumn.',
        'A teacher, Soraya Vahid, gave it her grandmother’s loom and forty letters.',
      ],
      [
        'A snow plough broke down on the pass, and bread was short.',
        'Bakers sent a sledge over the frozen lake before noon on Sunday.',
      ],
    ]
    expect(
      edgesOf(
        ...stories.map((story, index) => sketch(`s${index}`, [...story, note, note.toUpperCase()], { publisher: 'Valley Echo' })),
      ),
    ).toEqual([])
  })
})

describe('background that an author uses again', () => {
  const own = (name: string, sentences: number) =>
    Array.from(
      { length: sentences },
      (_, n) => `${name}a${n} ${name}b${n} wrote of ${name}c${n} and ${name}d${n} in ${name}e${n}.`,
    ).join(' ')
  const background = own('canal', 8)
  const story = (name: string, publisher: string) => sketch(name, [own(name, 5), background, own(`${name}x`, 20)], { publisher })

  test('one stretch behind the beginning of two stories of one outlet is no copy', () => {
    expect(edgesOf(story('m', 'Echo'), story('n', 'Echo'))).toEqual([])
  })

  test('an outlet that takes the stretch from another copies, and so does a story that begins with it', () => {
    expect(edgesOf(story('m', 'Echo'), story('n', 'Courier'))[0]?.kind).toBe('partial_copy')
    const before = sketch('n', [background, own('n', 25)], { publisher: 'Echo' })
    expect(edgesOf(story('m', 'Echo'), before)[0]?.kind).toBe('partial_copy')
  })

  test('what is shared here and there is copied, also within an outlet', () => {
    const spread = sketch(
      'n',
      [
        own('n', 5),
        own('canal', 4),
        own('nx', 9),
        ...own('canal', 8)
          .split(/(?<=\.) /)
          .slice(4),
        own('ny', 9),
      ],
      {
        publisher: 'Echo',
      },
    )
    expect(edgesOf(story('m', 'Echo'), spread)).toHaveLength(1)
  })
})

test('the copies found do not depend on the order of adding', () => {
  const all = [
    sketch('a', paragraphs, { publishedAt: '2024-05-02' }),
    sketch('b', paragraphs.slice(0, 3), { publishedAt: '2024-05-03' }),
    sketch('c', ['Ad line', ...paragraphs.slice(1)], { publishedAt: null }),
    sketch('d', [note, 'Something else altogether happened here.']),
  ]
  const groups = (batches: readonly TextSketch[]) => {
    const memory = memoryOfLinks()
    for (const one of batches) linkCopies(memory, [one], codebook)
    const edges = [...new Set(all.flatMap((one) => memory.lineageOf(one.documentId)))]
    return [
      ...copyGroups(
        all.map((one) => ({ id: one.documentId, title: null, publisher: null, publishedAt: one.publishedAt })),
        edges,
      ),
    ].sort()
  }
  const expected = groups(all)
  expect(expected).toEqual([
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'a'],
  ])
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(groups(order)).toEqual(expected)
    }),
    { numRuns: 24 },
  )
})
