import { describe, expect, test } from 'vitest'
import { originLabel, speakerOf } from '../../record/attribution.ts'
import { attributionOf, speechOf } from './speech.test-data.ts'

/** Whose word some words of a text are. */
function wordOf(text: string, words: string): string {
  const document = { text, publisher: null, byline: 'Dola Post' }
  const speech = speechOf(document, [{ start: 0, end: text.length, role: 'body' }], null)
  return originLabel(speakerOf(attributionOf(speech, document, words)))
}

describe('whose word it is', () => {
  test.each([
    ['the one ministry of the text', 'The interior ministry said nine people were killed. Two of them were guards, the ministry said.', 'Two of them were guards', 'interior ministry'],
    ['the short name first', 'Nine people were killed, the ministry said. The interior ministry said a guard had been shot.', 'Nine people were killed', 'interior ministry'],
    ['an office and its holder', "The governor said the road was closed. The regional governor's office said two men were held.", 'the road was closed', "regional governor's office"],
    ['a spokeswoman for a body', 'Lena Orvik, a spokeswoman for the Dola clinic, said nine people were killed. Two guards were hurt, Orvik said.', 'Two guards were hurt', 'Dola clinic'],
    ['an officer of a force', '"Nine people were killed," said Lt. Dan Vale of the Orsk police. Two guards were hurt, Vale said.', 'Two guards were hurt', 'Orsk police'],
    ['an officer with an office', "Capt. Ida Reuter, with the Marden County Sheriff's Office, said nine people were killed.", 'nine people were killed', "Marden County Sheriff's Office"],
    ['a force before the rank', 'Orsk Police Chief Ann Bok said nine people were killed.', 'nine people were killed', 'Orsk Police'],
    ['before the name', 'Army spokesman Colonel Dan Vale said nine people were killed.', 'nine people were killed', 'Army'],
    ['short body and named spokesman', "Two men died, said Colonel Dan Vale, the ministry's spokesman. The interior ministry said a guard had been shot.", 'Two men died', 'interior ministry'],
  ])('%s', (_, text, words, expected) => expect(wordOf(text, words)).toBe(expected))
})

describe('what stays apart', () => {
  test.each([
    ['two ministries', 'The interior ministry said nine people were killed. The health ministry said ten were. A guard was shot, the ministry said.', 'A guard was shot', 'ministry'],
    ['a deputy', 'The deputy governor said nine people were killed. The governor said ten were hurt.', 'ten were hurt', 'governor'],
    ['groups, of which there are many', 'An armed group said it had left. The rights group said nine people were killed.', 'nine people were killed', 'rights group'],
    ['an officer of a force that no words name', 'Orsk police came. Sgt. Ole Lund said nine people were killed.', 'nine people were killed', 'Ole Lund'],
    ['a witness who talks of a force', 'Dan Vale of the Orsk police union said nine people were killed.', 'nine people were killed', 'Dan Vale'],
    ['a person who speaks for nobody', 'Lena Orvik, a teacher, said nine people were killed.', 'nine people were killed', 'Lena Orvik'],
    ['nobody', 'No group said it had carried out the attack.', 'carried out the attack', 'Dola Post'],
    ['neither side', 'Neither side said it had shelled the village.', 'had shelled the village', 'Dola Post'],
  ])('%s', (_, text, words, expected) => expect(wordOf(text, words)).toBe(expected))
})
