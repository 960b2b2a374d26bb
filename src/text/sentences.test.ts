import { describe, expect, it } from 'vitest'
import { sentenceRuns } from './sentences.ts'
import { tokenSpans } from './tokens.ts'

function split(text: string, lines = false): string[] {
  const tokens = tokenSpans(text, 0, text.length)
  return sentenceRuns(text, tokens, lines).map((run) => text.slice(tokens[run.from]?.start, tokens[run.to - 1]?.end))
}

describe('sentences', () => {
  it.each([
    [['Mr. Daru met Gen. Velo.', 'Both left.']],
    [['Lt. Col. R. Daru of the U.S. Army spoke.', 'He left.']],
    [['They flew to the U.S. The plane was late.']].map(() => ['They flew to the U.S.', 'The plane was late.']),
    [['He works for the U.S. Embassy in Doro.']],
    [['It rose 2.5 percent.', 'Prices fell.']],
    [['He said: "Nobody was hurt."', 'They left.']],
    [['“Nobody was hurt.”', '“We ran.”']],
    [['"Who did it?" he asked.', 'Nobody knew.']],
    [['"Stop!" the officer shouted.', 'They ran.']],
    [['Room No. 5 was empty.', 'No. 6 was not.']],
    [['They met on 28 Jul. 2020 in Doro.', 'It rained.']],
    [['The blast came at 5 p.m. Monday.', 'Police came at 6 p.m.', 'They found nothing.']],
    [['He waited ... and left.', 'Nobody came...', 'Then they ran.']],
    [['Velo Inc. and Daru Ltd. closed.', 'The shop of Velo Inc. The mall too.']].map(() => [
      'Velo Inc. and Daru Ltd. closed.',
      'The shop of Velo Inc.',
      'The mall too.',
    ]),
    [['Five died (three of them children.)', 'Others fled.']],
    [['He came, i.e. he was there.', 'So was J. B. Velo.']],
    [['Is it over?!', 'Yes.']],
    [['THE ARMY SAID SO.', 'GEN. VELO DENIED IT.', 'MR. DARU LEFT AT 5 P.M. ON MONDAY.']],
    [['TWO MEN OF THE U.S. EMBASSY WERE SEEN.', 'THEY LEFT.']],
    [['He was born in St. Daru, i.e. far away.', 'It is in the north.']],
    [['They spoke to St. Velo church members, e.g. Ms. Daru and Prof. Oro.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('unwraps single line breaks and parts at blank lines', () => {
    expect(split('Five people\nwere killed in\nDoro.\nTwo fled.')).toEqual(['Five people\nwere killed in\nDoro.', 'Two fled.'])
    expect(split('Five killed in Doro\n\nTwo fled')).toEqual(['Five killed in Doro', 'Two fled'])
  })

  it('takes every line of a list as a sentence, and list marks as beginnings', () => {
    expect(split('Five killed\nTwo wounded', true)).toEqual(['Five killed', 'Two wounded'])
    expect(split('They found:\n• two rifles\n• a radio')).toEqual(['They found:', '• two rifles', '• a radio'])
  })
})
