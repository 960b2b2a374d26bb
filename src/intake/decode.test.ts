import { expect, test } from 'vitest'
import { decode, notText } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** One byte a letter, for invented text in old encodings. */
function inEncoding(label: string, text: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) table.set(new TextDecoder(label).decode(new Uint8Array([byte])), byte)
  return Uint8Array.from([...text], (char) => table.get(char) ?? 63)
}

test('valid UTF-8 needs no note', () => {
  expect(decode(utf8('Neun Tote in Łódź – „nichts“'), null)).toEqual({
    text: 'Neun Tote in Łódź – „nichts“',
    encoding: 'utf-8 (valid)',
    notes: [],
  })
})

test('byte order marks and UTF-16 are read', () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 65]), null).text).toBe('A')
  expect(decode(new Uint8Array([0xff, 0xfe, 65, 0, 0x2b, 4]), null).text).toBe('AЫ')
  const wide = new Uint8Array(Buffer.from('Nine people were killed.', 'utf16le'))
  expect(decode(wide, null).text).toBe('Nine people were killed.')
  expect(notText(wide)).toBeNull()
})

test('UTF-8 bytes win over a wrong declaration, with a note', () => {
  const decoded = decode(utf8('naïve café'), { label: 'iso-8859-1', by: 'the page itself' })
  expect(decoded.text).toBe('naïve café')
  expect(decoded.notes[0]).toMatch(/says it is iso-8859-1 .* its bytes are UTF-8/)
})

test('the declared encoding is used where the bytes are not UTF-8', () => {
  const text = 'در مریوان نه نفر کشته شدند'.replace(/ی/g, 'ي')
  const decoded = decode(inEncoding('windows-1256', text), { label: 'windows-1256', by: 'HTTP header' })
  expect(decoded).toMatchObject({ text, encoding: 'windows-1256 (HTTP header)', notes: [] })
})

test('a guess that puts signs into words is none', () => {
  // "Gazeta Północna", "Łódź" and "Wróbel" in windows-1250, which windows-1252 reads as "Gazeta Pó³nocna", "£ódŸ" and "Wróbel".
  const bytes = Buffer.from('Gazeta P\xf3\xb3nocna\nPolice beat strikers in Gda\xf1sk, the \xa3\xf3d\x9f-based union of Zbigniew Wr\xf3bel said.\n', 'latin1')
  const decoded = decode(bytes, null)
  expect(decoded.text).toContain('Gazeta Północna')
  expect(decoded.text).toContain('Gdańsk')
  expect(decode(Buffer.from('Ten people were shot in S\xe3o Tom\xe9 \x96 the caf\xe9\x92s owner and col\xb7legues.', 'latin1'), null).text).toContain('São Tomé – the café’s')
})

test('an undeclared encoding is guessed and the guess is told', () => {
  const text = 'Девять человек погибли на мосту в воскресенье, сообщили в армии. Мост был закрыт.'
  const decoded = decode(inEncoding('windows-1251', text), null)
  expect(decoded.text).toBe(text)
  expect(decoded.notes[0]).toMatch(/guessed as windows-1251/)
})

test('stray bytes in UTF-8 are read one by one, and said', () => {
  const decoded = decode(Uint8Array.from([...utf8('Łódź – Kraków: '), 0x93, ...utf8('nine'), 0x94]), null)
  expect(decoded.text).toBe('Łódź – Kraków: “nine”')
  expect(decoded.notes[0]).toMatch(/encoding is mixed: 2 bytes/)
})

test('text damaged before it was saved is pointed out, never repaired in silence', () => {
  const decoded = decode(utf8('The ministry\u00e2\u20ac\u2122s spokesman said \u00e2\u20ac\u0153no\u00e2\u20ac\u009d.'), null)
  expect(decoded.text).toContain('ministryâ€™s')
  expect(decoded.notes[0]).toMatch(/once read in a wrong encoding/)
})

test('a mixture that fits nothing is read all the same, with a note', () => {
  const decoded = decode(new Uint8Array([65, 0x81, 0xff, 0x81, 66]), { label: 'shift_jis', by: 'the page itself' })
  expect(decoded.notes.length).toBeGreaterThan(0)
})
