import chardet from 'chardet'

/** Bytes turned into characters, with what the reader of the document should know about it. */
export interface Decoded {
  readonly text: string
  /** The encoding and how it is known, for people: `utf-8 (valid)`, `windows-1256 (guessed from the letters)`. */
  readonly encoding: string
  /** One sentence per oddity; empty when all went well. */
  readonly notes: readonly string[]
}

/** Bytes that are not text, with the name of what they look like. */
export interface NotText {
  readonly looksLike: string
}

/**
 * Decodes text or markup. Valid UTF-8 always wins, because text in another encoding is practically never valid UTF-8;
 * then the declared encoding, then a guess. What could not be read is never silent: it gives a note.
 * @param declared the encoding from HTTP or from the page's own head, when there is one
 */
export function decode(bytes: Uint8Array, declared: { readonly label: string; readonly by: string } | null): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) {
    const text = new TextDecoder(marked.label).decode(bytes)
    return {
      text,
      encoding: `${marked.label} (byte order mark)`,
      notes: [...lostNotes(text, marked.label), ...mojibakeNotes(text)],
    }
  }
  const wide = wideWithoutMark(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return { text, encoding: `${wide} (every other byte is zero)`, notes: [...lostNotes(text, wide), ...mojibakeNotes(text)] }
  }
  const label = declared && knownLabel(declared.label)
  const plain = isAscii(bytes)
  // Escape sequences of ISO-2022 are plain ASCII bytes: there only the declaration can tell.
  if (!(plain && label && label.startsWith('iso-2022'))) {
    const utf8 = decodeStrict('utf-8', bytes)
    if (utf8 !== null) {
      const notes = mojibakeNotes(utf8)
      if (!plain && label && label !== 'utf-8') {
        notes.unshift(`The file says it is ${declared.label} (${declared.by}), but its bytes are UTF-8; read as UTF-8.`)
      }
      return { text: utf8, encoding: plain ? 'ascii' : 'utf-8 (valid)', notes }
    }
  }
  if (declared && !label) {
    return withNote(guess(bytes), `The file names an unknown encoding "${declared.label}" (${declared.by}).`)
  }
  if (label && label !== 'utf-8') {
    const text = decodeStrict(label, bytes)
    if (text !== null) return { text, encoding: `${label} (${declared.by})`, notes: mojibakeNotes(text) }
    return withNote(guess(bytes), `The file says it is ${declared.label} (${declared.by}), but not all of its bytes fit.`)
  }
  const mixed = decodeMixed(bytes)
  if (mixed) return mixed
  return guess(bytes)
}

/** What bytes that cannot be text look like, or null when they may be text. */
export function notText(bytes: Uint8Array): NotText | null {
  for (const [magic, at, looksLike] of signatures) {
    if (startsWith(bytes, magic, at)) return { looksLike }
  }
  if (byteOrderMark(bytes) || wideWithoutMark(bytes)) return null
  const sample = bytes.subarray(0, 65_536)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) odd += 4
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd += 1
  }
  return odd > sample.length * 0.02 ? { looksLike: 'binary data' } : null
}

function byteOrderMark(bytes: Uint8Array): { label: string } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be' }
  return null
}

/** UTF-16 without a mark: zero bytes fall on one parity only. Seen in files saved by old Windows programs. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, 4096) & ~1
  if (size < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  const half = size / 2
  if (odd > half * 0.6 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.02) return 'utf-16be'
  return null
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return false
  return true
}

function decodeStrict(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The WHATWG name of a label, or null when no decoder knows it. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * UTF-8 with stray bytes of windows-1252 in it, as pages pasted together from two sources have.
 * Null unless the greater part of what is not ASCII is good UTF-8.
 */
function decodeMixed(bytes: Uint8Array): Decoded | null {
  const loose = new TextDecoder('utf-8').decode(bytes)
  let good = 0
  let bad = 0
  for (let i = 0; i < loose.length; i += 1) {
    const unit = loose.charCodeAt(i)
    if (unit === 0xfffd) bad += 1
    else if (unit > 127) good += 1
  }
  if (good < bad) return null
  const parts: string[] = []
  let stray = 0
  let from = 0
  let at = 0
  const utf8 = new TextDecoder('utf-8')
  const western = new TextDecoder('windows-1252')
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    parts.push(utf8.decode(bytes.subarray(from, at)), western.decode(bytes.subarray(at, at + 1)))
    stray += 1
    at += 1
    from = at
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  const text = parts.join('')
  const times = stray === 1 ? '1 byte is' : `${stray} bytes are`
  return {
    text,
    encoding: 'utf-8 (with stray bytes read as windows-1252)',
    notes: [
      `The encoding is mixed: ${times} not UTF-8 and read as windows-1252. Check accents and quotation marks.`,
      ...mojibakeNotes(text),
    ],
  }
}

/** Length of the well-formed UTF-8 sequence at `at`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (length === 0 || first >= 0xf5) return 0
  for (let i = 1; i < length; i += 1) {
    const next = bytes[at + i]
    if (next === undefined || (next & 0xc0) !== 0x80) return 0
  }
  const second = bytes[at + 1] as number
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0
  return length
}

function guess(bytes: Uint8Array): Decoded {
  // Markup is ASCII and says nothing of the encoding; the guess is made on the bytes around what is not ASCII.
  const found = chardet.analyse(richSample(bytes))
  for (const match of [...found, ...besideWestern.filter((name) => found.every((each) => each.name !== name)).map((name) => ({ name, confidence: 0 }))]) {
    const label = knownLabel(match.name)
    if (!label || label === 'utf-8' || label.startsWith('utf-16')) continue
    const text = decodeStrict(label, bytes)
    if (text === null || /[\u0080-\u009f]/.test(text) || signInWord.test(text)) continue
    return {
      text,
      encoding: `${label} (guessed from the letters)`,
      notes: [
        `The file does not say its encoding; it was guessed as ${label}${match.confidence > 0 ? ` (${match.confidence} of 100)` : ''}. Check names and accents.`,
        ...mojibakeNotes(text),
      ],
    }
  }
  const text = new TextDecoder('windows-1252').decode(bytes)
  return {
    text,
    encoding: 'windows-1252 (nothing else fits)',
    notes: [
      'No encoding fits all bytes of the file; it was read as windows-1252 and may show wrong letters.',
      ...mojibakeNotes(text),
    ],
  }
}

/** What a text may be in whose letters are too few to tell, and which western Europe's table does not fit: Polish or Turkish names in an English report. */
const besideWestern = ['windows-1250', 'windows-1254', 'windows-1257'] as const

/** 'Pó³nocna', 'Tom¾ek': a sign within a word is a letter of another encoding; quotation marks, dashes and '·' of Catalan stand there rightly. */
const signInWord = /\p{L}[¡¢£¤¥¦§¨©¬®¯±²³¶¸¹»¼½¾¿×÷]\p{L}/u

function richSample(bytes: Uint8Array): Uint8Array {
  const limit = 65_536
  const sample = new Uint8Array(limit)
  let size = 0
  for (let i = 0; i < bytes.length && size < limit; i += 1) {
    const byte = bytes[i] as number
    const near = byte > 127 || (bytes[i - 1] ?? 0) > 127 || (bytes[i + 1] ?? 0) > 127
    if (near) sample[size++] = byte
  }
  return size < 16 ? bytes.subarray(0, limit) : sample.subarray(0, size)
}

function withNote(decoded: Decoded, note: string): Decoded {
  return { ...decoded, notes: [note, ...decoded.notes] }
}

function lostNotes(text: string, label: string): string[] {
  const lost = text.split('\ufffd').length - 1
  return lost === 0 ? [] : [`${lost} ${lost === 1 ? 'place' : 'places'} could not be read as ${label} and are shown as \ufffd.`]
}

/** Traces of UTF-8 that somebody earlier read as windows-1252 and saved so: "â€™" for an apostrophe, "Ø§Ù" for Arabic. */
const mojibake =
  /â€[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a6]|Ã[\u00a1-\u00bf\u2030\u0160]|[ØÙÚÛ][\u00a0-\u00bf\u2020-\u2030\u0192\u0152\u0160\u017d][ØÙÚÛ]|Ð[\u00b0-\u00bf]Ð/g

function mojibakeNotes(text: string): string[] {
  const traces = text.match(mojibake)?.length ?? 0
  if (traces < 2) return []
  return [
    `${traces} places look like UTF-8 that was once read in a wrong encoding ("${(text.match(mojibake) ?? [''])[0]}"). ` +
      'The text is kept as it stands; names and quotation marks may be damaged.',
  ]
}

function startsWith(bytes: Uint8Array, magic: string, at: number): boolean {
  if (bytes.length < at + magic.length) return false
  for (let i = 0; i < magic.length; i += 1) if (bytes[at + i] !== magic.charCodeAt(i)) return false
  return true
}

/** First bytes of files that are not text, where they stand, and what to call the file. */
const signatures: readonly (readonly [magic: string, at: number, looksLike: string])[] = [
  ['%PDF-', 0, 'a PDF'],
  ['\x89PNG', 0, 'a picture (PNG)'],
  ['\xff\xd8\xff', 0, 'a picture (JPEG)'],
  ['GIF8', 0, 'a picture (GIF)'],
  ['WEBP', 8, 'a picture (WebP)'],
  ['II*\0', 0, 'a picture (TIFF)'],
  ['MM\0*', 0, 'a picture (TIFF)'],
  ['BM', 0, 'a picture (BMP)'],
  ['PK\x03\x04', 0, 'a ZIP archive or an office document (DOCX, ODT, EPUB, WACZ)'],
  ['\xd0\xcf\x11\xe0', 0, 'an old office document (DOC, XLS)'],
  ['{\\rtf', 0, 'an RTF document'],
  ['\x1f\x8b', 0, 'a compressed file (gzip)'],
  ['7z\xbc\xaf', 0, 'a 7z archive'],
  ['Rar!', 0, 'a RAR archive'],
  ['SQLite format 3', 0, 'an SQLite database'],
  ['ftyp', 4, 'a video or sound file'],
  ['ID3', 0, 'a sound file (MP3)'],
  ['OggS', 0, 'a sound or video file (Ogg)'],
  ['RIFF', 0, 'a sound or video file'],
  ['\x1aE\xdf\xa3', 0, 'a video file (Matroska)'],
  ['\x7fELF', 0, 'a program'],
  ['MZ\x90', 0, 'a program'],
]
