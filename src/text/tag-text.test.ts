import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage, PassageRole } from '../record/document.ts'
import { openTextModels } from './models.ts'
import { tagText } from './tag-text.ts'
import type { Sentence, Token } from './tagged-text.ts'

const models = openTextModels()

function read(text: string, role: PassageRole = 'body'): readonly Sentence[] {
  const passages: Passage[] = [{ start: 0, end: text.length, role }]
  return tagText({ text, passages, dateline: null, titleSpan: null }, models).sentences
}

function only(text: string): readonly Token[] {
  const sentences = read(text)
  expect(sentences).toHaveLength(1)
  return (sentences[0] as Sentence).tokens
}

/** The token of this form with its head's form and its relation: "gunmen < killed nsubj". */
function link(tokens: readonly Token[], form: string): string {
  const token = tokens.find((one) => one.text === form)
  if (!token) throw new Error(`no ${form}`)
  return `${form} < ${tokens[token.head]?.text ?? 'root'} ${token.relation}`
}

function tagOf(tokens: readonly Token[], form: string): string | undefined {
  return tokens.find((token) => token.text === form)?.fine
}

describe('parses of news sentences', () => {
  it('takes a word that is person or quality for the person where the parse does', () => {
    expect(only('A civilian was killed in Doro.').find((token) => token.text === 'civilian')).toMatchObject({ tag: 'NOUN', lemma: 'civilian' })
    expect(only('A civilian plane was shot down near Doro.').find((token) => token.text === 'civilian')?.tag).toBe('ADJ')
  })

  it('finds who did what to whom', () => {
    const tokens = only('Gunmen killed at least nine people in Doro on Tuesday, police said.')
    expect(link(tokens, 'Gunmen')).toBe('Gunmen < killed nsubj')
    expect(link(tokens, 'people')).toBe('people < killed obj')
    expect(link(tokens, 'nine')).toBe('nine < people nummod')
    expect(link(tokens, 'police')).toBe('police < said nsubj')
    expect(tokens.find((token) => token.text === 'killed')).toMatchObject({ lemma: 'kill', tag: 'VERB', fine: 'VBD' })
  })

  it('finds the agent of a passive', () => {
    const tokens = only('Three students were beaten by police officers in the town of Velo.')
    expect(link(tokens, 'students')).toBe('students < beaten nsubj:pass')
    expect(link(tokens, 'officers')).toBe('officers < beaten obl:agent')
    expect(tagOf(tokens, 'beaten')).toBe('VBN')
  })

  it('attaches what came of an act to the act, and not to what those were doing whom it befell', () => {
    const shot = only('Soldiers opened fire on villagers protesting outside a quarry in Doro on Tuesday, killing at least nine people and wounding 17 others.')
    expect([link(shot, 'killing'), link(shot, 'wounding')]).toEqual(['killing < opened advcl', 'wounding < killing conj'])
    const fired = only('Police fired on students marching to the ministry in Doro on Monday, killing three and wounding 12.')
    expect([link(fired, 'killing'), link(fired, 'wounding')]).toEqual(['killing < fired advcl', 'wounding < killing conj'])
    const sang = only('Reporters filmed men marching through Doro on Sunday, singing songs.')
    expect(link(sang, 'singing')).not.toContain('filmed')
  })

  it('attaches a result clause to the act', () => {
    const tokens = only('A car bomb exploded outside a mosque in Doro, killing at least nine people and wounding twelve others.')
    expect(link(tokens, 'killing')).toBe('killing < exploded advcl')
    expect(link(tokens, 'people')).toBe('people < killing obj')
    expect(link(tokens, 'wounding')).toBe('wounding < killing conj')
  })

  it('joins coordinated verbs', () => {
    const tokens = only('The soldiers killed five villagers and wounded twelve.')
    expect(link(tokens, 'wounded')).toBe('wounded < killed conj')
    expect(link(tokens, 'soldiers')).toBe('soldiers < killed nsubj')
  })

  it('reads headlines', () => {
    const tokens = only('Gunmen kill 5 in Doro')
    expect(link(tokens, 'Gunmen')).toBe('Gunmen < kill nsubj')
    expect(tokens.find((token) => token.text === 'kill')?.tag).toBe('VERB')
  })
})

describe('ALL CAPS', () => {
  it('is read as if written small, names told apart', () => {
    const tokens = only('THE POLICE ARRESTED TWELVE STUDENTS IN LONDON ON MONDAY.')
    expect(link(tokens, 'POLICE')).toBe('POLICE < ARRESTED nsubj')
    expect(link(tokens, 'STUDENTS')).toBe('STUDENTS < ARRESTED obj')
    expect(tokens.map((token) => token.tag)).toEqual([
      'DET',
      'NOUN',
      'VERB',
      'NUM',
      'NOUN',
      'ADP',
      'PROPN',
      'ADP',
      'PROPN',
      'PUNCT',
    ])
    expect(tokens.find((token) => token.text === 'ARRESTED')?.lemma).toBe('arrest')
  })
})

describe('passages', () => {
  it('leaves the dateline out and begins the sentence behind it', () => {
    const text = 'DORO, July 28 (Velo News) — Eleven people were killed.'
    const sentences = tagText(
      {
        text,
        passages: [{ start: 0, end: text.length, role: 'lead' }],
        dateline: { place: 'DORO', span: { start: 0, end: 25 } },
        titleSpan: null,
      },
      models,
    ).sentences
    expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(['Eleven people were killed.'])
  })

  it('leaves silent passages out and never joins two passages', () => {
    const parts: [string, PassageRole][] = [
      ['Five killed in Doro', 'headline'],
      ['Subscribe now to our letter.', 'boilerplate'],
      ['Five people were killed', 'lead'],
      ['in Doro.', 'body'],
    ]
    let text = ''
    const passages = parts.map(([words, role]) => {
      const start = text.length
      text += `${words}\n\n`
      return { start, end: start + words.length, role }
    })
    const { sentences } = tagText({ text, passages, dateline: null, titleSpan: null }, models)
    expect(sentences.map((sentence) => [sentence.passage, text.slice(sentence.start, sentence.end)])).toEqual([
      [0, 'Five killed in Doro'],
      [2, 'Five people were killed'],
      [3, 'in Doro.'],
    ])
  })

  it('reads over hard line breaks', () => {
    const sentences = read('Five people were\nkilled in Doro by\ngunmen.')
    expect(sentences).toHaveLength(1)
    expect(link(sentences[0]?.tokens ?? [], 'gunmen')).toBe('gunmen < killed obl:agent')
  })
})

describe('whatever the text', () => {
  it('tokens are slices of it, sentences are in order, and every sentence is one tree', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const sentence of read(text)) {
          expect(sentence.tokens.length).toBeGreaterThan(0)
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(token.relation).not.toBe('')
            at = token.end
          }
          expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1)
          sentence.tokens.forEach((token) => {
            let steps = 0
            for (let up = token.head; up !== -1; up = sentence.tokens[up]?.head ?? -2) {
              steps += 1
              expect(up).toBeGreaterThanOrEqual(0)
              expect(steps).toBeLessThan(sentence.tokens.length)
            }
          })
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 60 },
    )
  })
})

const pieces = [
  'Gunmen ',
  'killed ',
  'the ',
  'five ',
  'people ',
  'in ',
  'Doro',
  '. ',
  ', ',
  ' and ',
  '"',
  '“',
  '”',
  "n't ",
  '\n',
  '\n\n',
  '- ',
  '—',
  '12',
  '1,200 ',
  'Mr. ',
  'U.S. ',
  '(',
  ')',
  'SAID ',
  'THE ',
  '?',
  '! ',
  '...',
  'é',
  '😀',
  "'s ",
  ':',
  ' ',
]

describe('the subject of a second clause', () => {
  it('is the noun before its auxiliary, where the clause before ends in a noun too', () => {
    const tokens = only('Mayor Ramon Bell was killed by a car bomb on 4 July and police chief Valdo Frank was shot dead on 18 August.')
    expect(link(tokens, 'chief')).toBe('chief < shot nsubj:pass')
    expect(link(tokens, 'and')).toBe('and < shot cc')
  })

  it('stays shared where nothing stands between', () => {
    const tokens = only('He was shot in the head and neck and was taken to hospital.')
    expect(link(tokens, 'neck')).toBe('neck < head conj')
  })
})

describe('a name that looks like other words', () => {
  it.each([
    ['A court sentenced blogger Ales Korol to five years in prison.', 'Ales'],
    ['Blogger Ales Korol was sentenced to five years in prison.', 'Ales'],
    ['A court sentenced Ales Korol to five years in prison.', 'Ales'],
  ])('is a name behind a noun for one person, and before another name: %s', (text, form) => {
    expect(tagOf(only(text), form)).toBe('NNP')
  })

  it('and no name is made of what is told of many', () => {
    expect(tagOf(only('Two teachers shot near Orsk died on Monday.'), 'teachers')).toBe('NNS')
  })
})

describe('the town that heads an item', () => {
  const sentences = (paragraphs: readonly string[]) => {
    const text = paragraphs.join('\n')
    let start = 0
    const passages = paragraphs.map((each): Passage => {
      const passage: Passage = { start, end: start + each.length, role: 'body' }
      start += each.length + 1
      return passage
    })
    return tagText({ text, passages, dateline: null, titleSpan: null }, models).sentences.map((sentence) => text.slice(sentence.start, sentence.end))
  }

  it('is a sentence by itself, and no part of who did it', () => {
    expect(sentences(['MANGOCHI - Members of the wing beat two reporters.', 'BALAKA - Unknown men burned a shop.'])).toEqual(['MANGOCHI', 'Members of the wing beat two reporters.', 'BALAKA', 'Unknown men burned a shop.'])
  })

  it('and one dash behind capitals is none', () => {
    expect(sentences(['NATO - Russia talks failed.', 'Two guards were hurt.'])).toHaveLength(2)
  })
})

describe('what hit somebody', () => {
  it.each([
    ['Three people were killed by shelling in Kherson on Tuesday.', 'NN'],
    ['The army answered by shelling the town on Tuesday.', 'VBG'],
  ])('is a noun where no object stands behind it: %s', (text, tag) => {
    expect(tagOf(only(text), 'shelling')).toBe(tag)
  })
})

describe('what a sentence opens with that was before', () => {
  const heads = (text: string) => {
    const tokens = only(text)
    return tokens.flatMap(({ text: word, relation, head }) => (/^(?:root|acl:relcl|advcl)$/.test(relation) ? [`${word} ${relation} ${tokens[head]?.text ?? ''}`.trim()] : []))
  }
  it.each([
    ['Ten years to the day after the raid in Dola, in which police shot dead 34 miners, police today beat protesters in Orsk.', ['shot acl:relcl raid', 'beat root']],
    ['Exactly one year after a bomb killed nine people in Dola, a second bomb killed three.', ['killed advcl killed', 'killed root']],
    ['Two years after the killing of Ada Obi, a teacher, police arrested six mourners.', ['arrested root']],
    ['Two years after the raid in Dola.', ['years root']],
  ])('%s', (text, told) => {
    expect(heads(text)).toEqual(told)
  })

  it('beat is a verb before people, and a noun before officers behind an article', () => {
    expect(tagOf(only('Police stormed the hall and beat residents in Dola.'), 'beat')).toBe('VBD')
    expect(tagOf(only('The beat officers left the town.'), 'beat')).not.toBe('VBD')
    expect(tagOf(only('Soldiers detained four youths in Dola on 15 May, beat them and let them go.'), 'beat')).toBe('VBD')
    expect(tagOf(only('We will detain them, beat them and let them go.'), 'beat')).not.toBe('VBD')
  })

  it('mine is laid or dug behind an article, and else whose something is', () => {
    expect(tagOf(only('A girl was hurt when she stepped on an anti-personnel mine.'), 'mine')).toBe('NN')
    expect(tagOf(only('She is a friend of mine.'), 'mine')).not.toBe('NN')
  })

  it('the noun behind an and is the subject of the verb that none joins', () => {
    const subjectOf = (text: string, verb: string) => {
      const tokens = only(text)
      return tokens.find(({ head, relation }) => relation === 'nsubj' && tokens[head]?.text === verb)?.text
    }
    expect(subjectOf('Youths threw stones at the police station and officers responded with tear gas.', 'responded')).toBe('officers')
    expect(subjectOf('Youths threw stones at police stations and army posts and burned tyres.', 'burned')).toBeUndefined()
  })
})

describe('the name of a body', () => {
  it('holds the plural before its noun', () => {
    expect(tagOf(only('The Palm Workers Union marched in Dola.'), 'Workers')).toBe('NNP')
    expect(tagOf(only('Workers marched in Dola.'), 'Workers')).toBe('NNS')
  })
})
