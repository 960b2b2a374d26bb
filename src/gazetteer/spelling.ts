/**
 * Spellings of place names made comparable. Three steps, each coarser than the one before:
 * `fold` (case, marks, apostrophes), `sound` (one letter per sound over the usual romanisations of Arabic, Persian and
 * Cyrillic), `skeletons` (the consonants of `sound`, which index the table).
 */

/** Lower case, marks and apostrophes dropped, hyphens and dots as spaces, 'saint' and 'mount' spelled out. */
export function fold(name: string): string {
  let folded = name.toLowerCase()
  if (!/^[a-z0-9 ]*$/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[łøđðıəæœßþħŋ]/g, (letter) => plainLetters[letter] ?? letter)
      .replace(/[\p{M}'’‘`´ʻʼʾʿʹʺ′"“”ˈ·]/gu, '')
      .replace(/&/g, ' and ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  }
  folded = folded.replace(/ {2,}/g, ' ').trim()
  return /\b(?:st|ste|mt|ft) /.test(folded)
    ? folded.replace(/\b(st|ste|mt|ft) (?=.)/g, (_, word: string) => `${longForms[word]} `)
    : folded
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ħ: 'h',
  ŋ: 'ng',
}
const longForms: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }

/** Articles and izafe particles that writers add, join or leave out. */
const particles = new Set([
  'al',
  'el',
  'an',
  'en',
  'ash',
  'esh',
  'as',
  'es',
  'ad',
  'ed',
  'ar',
  'er',
  'at',
  'et',
  'az',
  'ez',
  'ul',
  'il',
  'adh',
  'ath',
  'e',
  'i',
  'ye',
  'yi',
  'ya',
  'va',
  'wa',
  'o',
  'the',
])

const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sjtj|sjch|stsch|szcz|chtch|csh/g, 'S'],
  [/tsch|tch|tsj|tj(?=[aeiou])|cz/g, 'C'],
  [/sch|sh|sz(?=[aeiouy])|sj(?=[aeiouwtk])/g, 'S'],
  [/ch(?=[aeiouyrlmn])|ch$/g, 'C'],
  [/ch/g, 'C'],
  [/kh|x/g, 'H'],
  [/gh|q|k|g|ck/g, 'k'],
  [/dzh|dsch|zh|dj/g, 'J'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/w|v/g, 'v'],
  [/ou|oo|u/g, 'u'],
  [/ee|iy|yi|ij|yj|ii|y|j/g, 'i'],
  [/ia|ya/g, 'ia'],
  [/iu/g, 'iu'],
  [/ie|io(?=$)/g, 'e'],
  [/eh$|ah$/g, 'a'],
  [/eh/g, 'e'],
  [/c(?=[eiy])/g, 'c'],
]

/** One letter per sound; spaces, articles and double letters gone. */
export function sound(folded: string): string {
  return soundWith(folded, true)
}

function soundWith(folded: string, jAsVowel: boolean): string {
  let text = folded
  if (text.includes(' ')) {
    const words = text.split(' ')
    const kept = words.filter((word) => !particles.has(word))
    text = kept.length === 0 ? words.join('') : kept.map((word) => word.replace(/(?<=...)[ae]h$/, 'a')).join('')
  }
  if (!jAsVowel) text = text.replace(/j/g, 'zh')
  for (const [pattern, letter] of sounds) text = text.replace(pattern, letter)
  return text.replace(/(.)\1+/g, '$1')
}

/** The keys under which a name is found again when spelled otherwise; two where `j` may be a vowel or a consonant. */
export function skeletons(folded: string): string[] {
  const first = skeletonOf(soundWith(folded, true))
  if (!folded.includes('j')) return [first]
  const second = skeletonOf(soundWith(folded, false))
  return first === second ? [first] : [first, second]
}

function skeletonOf(text: string): string {
  const lowered = text.replace(/C/g, 'c').replace(/S/g, 's').replace(/J/g, 'z').replace(/H/g, 'h')
  const start = /^h?[aeiou]/.test(lowered) ? 'a' : ''
  const consonants = lowered
    .replace(/[aeiou]/g, '')
    .replace(/^h/, start === 'a' ? '' : 'h')
    .replace(/(?<=.)h/g, '')
    .replace(/(.)\1+/g, '$1')
  const key = start + consonants
  return key.length >= 4
    ? key
    : `${key}/${lowered
        .replace(/[^aeiou]/g, '')
        .replace(/e/g, 'a')
        .replace(/o/g, 'u')
        .replace(/(.)\1+/g, '$1')}`
}

/** 0..1: how alike two folded names sound; 1 when only their romanisation differs. */
export function likeness(a: string, b: string): number {
  const first = sound(a)
  const second = sound(b)
  if (first === second) return 1
  const longer = Math.max(first.length, second.length)
  return longer === 0 ? 0 : 1 - editCost(first, second) / longer
}

/** Edit distance in which a vowel for a vowel, or a vowel left out, costs half; the first letter weighs more. */
function editCost(a: string, b: string): number {
  const width = b.length + 1
  let previous = new Float64Array(width)
  let current = new Float64Array(width)
  for (let j = 1; j < width; j += 1) previous[j] = (previous[j - 1] as number) + weight(b.charCodeAt(j - 1))
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1)
    const drop = weight(letter)
    current[0] = (previous[0] as number) + drop
    for (let j = 1; j < width; j += 1) {
      const other = b.charCodeAt(j - 1)
      const swap = letter === other ? 0 : isVowel(letter) && isVowel(other) ? 0.4 : near(letter, other) ? 0.4 : 1
      current[j] = Math.min(
        (previous[j] as number) + drop,
        (current[j - 1] as number) + weight(other),
        (previous[j - 1] as number) + swap,
      )
    }
    ;[previous, current] = [current, previous]
  }
  const cost = previous[width - 1] as number
  return a[0] === b[0] || (isVowel(a.charCodeAt(0)) && isVowel(b.charCodeAt(0))) ? cost : cost + 0.5
}

function weight(letter: number): number {
  return isVowel(letter) ? 0.5 : letter === 104 || letter === 72 ? 0.5 : 1
}

function isVowel(letter: number): boolean {
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117
}

/** Sounds that romanisations often swap: h/H/k, c/C/S/s/z/J, v/b/f, d/t. */
function near(a: number, b: number): boolean {
  for (const group of nearGroups) if (group.includes(a) && group.includes(b)) return true
  return false
}

const nearGroups = ['hHk', 'cCSszJ', 'vbf', 'dt', 'nm', 'Hk'].map((group) => [...group].map((letter) => letter.charCodeAt(0)))

/** FNV-1a, 32 bits: the hash of a skeleton in the table. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
