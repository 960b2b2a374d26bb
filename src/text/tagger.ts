import { hashString, mix1, mix2, mix3 } from './hash.ts'
import { findWord, type WordTable } from './words.ts'

/**
 * How far capitals can be trusted in a sentence:
 * `mixed` as usual; `none` all upper or all lower case; `title` nearly every word capitalised.
 */
export type Casing = 'mixed' | 'none' | 'title'

/** Casing of a sentence from its words. */
export function casingOf(words: readonly string[]): Casing {
  let lower = 0
  let capital = 0
  let upper = 0
  for (const word of words) {
    if (!/\p{L}{2}/u.test(word)) continue
    if (/^\p{Ll}/u.test(word)) lower += 1
    else if (/\p{Ll}/u.test(word)) capital += 1
    else upper += 1
  }
  const all = lower + capital + upper
  if (all === 0) return 'mixed'
  if (upper >= 3 && upper >= 0.7 * all) return 'none'
  if (upper > 0 && lower + capital === 0 && all >= 2) return 'none'
  if (lower === all && all >= 4) return 'none'
  const long = words.filter((word) => word.length >= 4 && /^\p{L}/u.test(word))
  if (long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length && all >= 4) return 'title'
  return 'mixed'
}

/** What the models see of the words of a sentence: hashes, computed once. */
export interface SeenWords {
  readonly count: number
  /** Lower-cased and normalised form. */
  readonly word: Int32Array
  /** Word-class knowledge of the form from the training text: which tags it had. 0 when unknown. */
  readonly known: Int32Array
  readonly suffix3: Int32Array
  readonly suffix2: Int32Array
  /** Shape of the letters, as far as the casing tells something. */
  readonly shape: Int32Array
  /** Brown cluster of the form as written (of its more usual spelling where capitals cannot be trusted), and its first six splits. */
  readonly cluster: Int32Array
  readonly group: Int32Array
  /** How often the word is written with a capital elsewhere, 0 to 6. */
  readonly capitals: Uint8Array
  /** Normalised lower-cased forms, for affixes. */
  readonly forms: readonly string[]
}

/** What is known of words: the tag sets they had in training (hash of the form to hash of the set), and their classes. */
export interface Vocabulary {
  readonly tagSets: ReadonlyMap<number, number>
  readonly words: WordTable
}

/** Digits become 0, curly marks straight, letters lower case: "2,500" and "1,200" are one form. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^a-z]/.test(lower)) return lower
  return lower
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\d/g, '0')
    .replace(/0000+/g, (run) => (run.length === 4 ? run : '00000'))
}

/** Prepares the words of one sentence. */
export function seeWords(words: readonly string[], vocabulary: Vocabulary, casing: Casing = casingOf(words)): SeenWords {
  const count = words.length
  const word = new Int32Array(count)
  const known = new Int32Array(count)
  const suffix3 = new Int32Array(count)
  const suffix2 = new Int32Array(count)
  const shape = new Int32Array(count)
  const cluster = new Int32Array(count)
  const group = new Int32Array(count)
  const capitals = new Uint8Array(count)
  const forms: string[] = []
  for (let i = 0; i < count; i += 1) {
    const text = words[i] as string
    const form = normalForm(text)
    forms.push(form)
    const hash = hashString(form)
    word[i] = hash
    known[i] = vocabulary.tagSets.get(hash) ?? 0
    const row = findWord(vocabulary.words, hash)
    const often = vocabulary.words.capitals[row] as number
    const asWritten = casing === 'mixed' && i > 0
    const capital = asWritten ? /^\p{Lu}/u.test(text) : often >= 4
    const lowerCluster = vocabulary.words.lowerCluster[row] as number
    const capitalCluster = vocabulary.words.capitalCluster[row] as number
    const path = capital ? capitalCluster || lowerCluster : lowerCluster || capitalCluster
    cluster[i] = path
    group[i] = path & 63
    capitals[i] = often
    suffix3[i] = hashString(form.slice(-3))
    suffix2[i] = hashString(form.slice(-2))
    shape[i] = shapeOf(text, i, casing)
  }
  return { count, word, known, suffix3, suffix2, shape, cluster, group, capitals, forms }
}

function shapeOf(text: string, at: number, casing: Casing): number {
  const code = text.charCodeAt(0)
  let kind: number
  if (/^\d/.test(text)) kind = /^[\d.,]+$/.test(text) ? 1 : 2
  else if (code >= 97 && code <= 122) kind = 3
  else if (/^\p{Lu}/u.test(text))
    kind = text.length === 1 ? 4 : /^[\p{Lu}.]+$/u.test(text) ? 5 : /\p{Lu}/u.test(text.slice(1)) ? 6 : 7
  else kind = /\p{L}/u.test(text) ? 8 : 9
  if (casing === 'none' && kind >= 3 && kind <= 8) kind = 10
  if (casing === 'title' && kind >= 4 && kind <= 7) kind = 11
  if (at === 0 && kind === 7) kind = 12
  if (text.includes('-') && text.length > 2) kind += 16
  if (/^\p{L}+\./u.test(text)) kind += 32
  return kind
}

/** Room for the features of one decision. */
export const maxTagFeatures = 64

/**
 * Features of the tag of word `i`, given the tags before it.
 * @returns how many were written to `out`
 */
export function tagFeatures(seen: SeenWords, i: number, tags: ArrayLike<number>, out: Int32Array): number {
  const { count, word, known, suffix3, suffix2, shape, cluster, group, capitals, forms } = seen
  const w = word[i] as number
  const s = shape[i] as number
  const k = known[i] as number
  const c = cluster[i] as number
  const form = forms[i] as string
  const w1 = i > 0 ? (word[i - 1] as number) : 1
  const w2 = i > 1 ? (word[i - 2] as number) : 1
  const n1 = i + 1 < count ? (word[i + 1] as number) : 2
  const n2 = i + 2 < count ? (word[i + 2] as number) : 2
  const t1 = i > 0 ? (tags[i - 1] as number) : 254
  const t2 = i > 1 ? (tags[i - 2] as number) : 254
  const k1 = i + 1 < count ? (known[i + 1] as number) : 3
  const k2 = i + 2 < count ? (known[i + 2] as number) : 3
  const s1 = i + 1 < count ? (shape[i + 1] as number) : 0
  const sp = i > 0 ? (shape[i - 1] as number) : 0
  let n = 0
  out[n++] = mix1(1, w)
  out[n++] = mix2(2, w, s)
  out[n++] = mix2(3, suffix3[i] as number, s)
  out[n++] = mix1(4, suffix2[i] as number)
  out[n++] = mix1(5, hashString(form.slice(-1)))
  out[n++] = mix1(6, hashString(form.slice(0, 1)))
  out[n++] = mix1(7, hashString(form.slice(0, 3)))
  out[n++] = mix2(8, hashString(form.slice(-4)), s)
  out[n++] = mix1(9, s)
  out[n++] = mix1(10, t1)
  out[n++] = mix2(11, t1, t2)
  out[n++] = mix2(12, t1, w)
  out[n++] = mix1(13, w1)
  out[n++] = mix1(14, n1)
  out[n++] = mix1(15, w2)
  out[n++] = mix1(16, n2)
  out[n++] = mix2(17, w1, w)
  out[n++] = mix2(18, w, n1)
  out[n++] = mix1(19, k)
  out[n++] = mix2(20, k, t1)
  out[n++] = mix2(21, k, k1)
  out[n++] = mix3(22, k, t1, k1)
  out[n++] = mix3(23, k, t1, t2)
  out[n++] = mix3(24, k, k1, k2)
  out[n++] = mix2(25, t1, k1)
  out[n++] = mix2(26, w, k1)
  out[n++] = mix2(27, s, s1)
  out[n++] = mix3(28, s, sp, t1)
  out[n++] = mix2(29, t1, suffix3[i] as number)
  out[n++] = mix2(30, k1, suffix3[i] as number)
  out[n++] = mix2(31, w, t2)
  out[n++] = mix2(32, w1, n1)
  if (i + 1 < count) out[n++] = mix1(33, suffix3[i + 1] as number)
  if (i > 0) out[n++] = mix1(34, suffix3[i - 1] as number)
  out[n++] = mix2(35, w1, t2)
  out[n++] = mix1(36, c)
  out[n++] = mix2(37, c, t1)
  const g1 = i + 1 < count ? (group[i + 1] as number) : 64
  const c1 = i + 1 < count ? (cluster[i + 1] as number) : 1
  out[n++] = mix2(38, c, c1)
  out[n++] = mix2(41, group[i] as number, t1)
  out[n++] = mix2(42, group[i] as number, g1)
  out[n++] = mix3(43, group[i] as number, t1, g1)
  out[n++] = mix1(44, c1)
  out[n++] = mix1(45, i > 0 ? (cluster[i - 1] as number) : 1)
  out[n++] = mix2(46, capitals[i] as number, s)
  out[n++] = mix3(47, capitals[i] as number, s, t1)
  out[n++] = mix3(48, capitals[i] as number, suffix2[i] as number, s)
  out[n++] = mix2(49, c, suffix2[i] as number)
  out[n++] = mix3(50, c, t1, t2)
  out[n++] = mix2(51, k, g1)
  out[n++] = 39
  if (i === 0) out[n++] = mix1(40, s)
  return n
}
