import { describe, expect, test } from 'vitest'
import { openTextModels } from './models.ts'
import { tagTokens } from './tag-text.ts'
import { isTree } from './tree.ts'
import { tokenSpans } from './tokens.ts'

const models = openTextModels()

/** The verb of a sentence, and for the verb of its clause with 'who' or 'which' what it hangs on. */
function verbsOf(text: string, verb: string): string {
  const tokens = tagTokens(text, tokenSpans(text, 0, text.length), models)
  expect(isTree(tokens)).toBe(true)
  const clause = tokens.find((each) => each.text === verb)
  return `${tokens.find((each) => each.head < 0)?.text}; ${verb} ${clause?.relation} ${tokens[clause?.head ?? -1]?.text}`
}

describe('a clause between the subject and its verb', () => {
  test.each([
    ['The funeral in Dola of Kamal Vale, 22, who had been shot two days earlier by agents, turned into a march of thousands.', 'shot', 'turned; shot acl:relcl Kamal'],
    ['The mayor of Kaya, who was abducted in 2020, was shot dead in Dola.', 'abducted', 'shot; abducted acl:relcl mayor'],
    ['The body of the clerk Omar Vale, who was abducted in January, was found in Wajir.', 'abducted', 'found; abducted acl:relcl clerk'],
    ['The army, which has been fighting rebels since May, killed nine people in Dola.', 'fighting', 'killed; fighting acl:relcl army'],
    ['A nurse, who had been beaten, kicked and robbed, died on Monday.', 'beaten', 'died; beaten acl:relcl nurse'],
    ['The driver of the car, whom nobody has identified, was killed in Dola.', 'identified', 'killed; identified acl:relcl driver'],
    ['THE MAYOR OF KAYA, WHO WAS ABDUCTED IN MAY, WAS SHOT DEAD IN DOLA.', 'ABDUCTED', 'SHOT; ABDUCTED acl:relcl MAYOR'],
    ['The head of the mission, which arrived in May, was shot dead in Dola.', 'arrived', 'shot; arrived acl:relcl mission'],
    ['Omar Vale, mayor of Dola, in the northern province of Orsk, who was abducted in May, was found dead.', 'abducted', 'found; abducted acl:relcl Omar'],
      ])('is read by itself: %s', (text, verb, expected) => {
    expect(verbsOf(text, verb)).toBe(expected)
  })

  test('is none where the sentence has its verb before it', () => {
    expect(verbsOf('Police arrested a man, who had been hiding in Dola, on Monday.', 'hiding')).toMatch(/^arrested; hiding/)
  })
})
