import { hashString, mix1, mix2, mix3 } from './hash.ts'
import { type LinearModel, score } from './linear-model.ts'
import { findWord, formBits, type WordTable } from './words.ts'

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
  /** Shape of the letters, as far as the casing tells something. */
  readonly shape: Int32Array
  /** Brown cluster of the form as written (of its more usual spelling where capitals cannot be trusted), and its first six splits. */
  readonly cluster: Int32Array
  readonly group: Int32Array
  /** How often the word is written with a capital elsewhere, 0 to 6. */
  readonly capitals: Uint8Array
  /** What a dictionary says the form may be (`formBits`); 0 when it is not there. */
  readonly dictionary: Uint16Array
  /** The next word that may be a verb: what it may be, how far, whether a comma stands between; tells "VBN" from "VBD". */
  readonly verbAhead: Uint8Array
  /** Affixes of the forms. */
  readonly facts: readonly WordFacts[]
}

/** What holds for a form wherever it stands. */
interface WordFacts {
  /** Hashes of the normal form and of its beginnings and ends. */
  readonly hash: number
  readonly prefix1: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly known: number
  readonly lowerCluster: number
  readonly capitalCluster: number
  readonly capitals: number
  readonly dictionary: number
  readonly isCapital: boolean
  readonly isPause: boolean
  /** Shape before the sentence's casing is taken into account. */
  readonly kind: number
  readonly marks: number
}

/** What is known of words: the tag sets they had in training (hash of the form to hash of the set), and their classes. */
export interface Vocabulary {
  readonly tagSets: ReadonlyMap<number, number>
  readonly words: WordTable
  /** Facts of forms met before, so that they are computed once; emptied when it grows large. */
  readonly memory: Map<string, WordFacts>
}

/** Digits become 0, curly marks straight, letters lower case: "2,500" and "1,200" are one form, and so are "twelve" and "five". */
export function normalForm(text: string): string {
  const lower = text.toLowerCase()
  if (numberWord.test(lower)) return 'two'
  if (!/[^a-z]/.test(lower)) return lower
  return lower
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\d/g, '0')
    .replace(/0000+/g, (run) => (run.length === 4 ? run : '00000'))
}

const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)$/

/** Prepares the words of one sentence. */
export function seeWords(words: readonly string[], vocabulary: Vocabulary, casing: Casing = casingOf(words)): SeenWords {
  const count = words.length
  const word = new Int32Array(count)
  const known = new Int32Array(count)
  const shape = new Int32Array(count)
  const cluster = new Int32Array(count)
  const group = new Int32Array(count)
  const capitals = new Uint8Array(count)
  const dictionary = new Uint16Array(count)
  const verbAhead = new Uint8Array(count)
  const facts = words.map((text) => factsOf(text, vocabulary))
  for (let i = 0; i < count; i += 1) {
    const fact = facts[i] as WordFacts
    const capital = casing === 'mixed' && i > 0 ? fact.isCapital : fact.capitals >= 4
    const path = capital ? fact.capitalCluster || fact.lowerCluster : fact.lowerCluster || fact.capitalCluster
    word[i] = fact.hash
    known[i] = fact.known
    cluster[i] = path
    group[i] = path & 63
    capitals[i] = fact.capitals
    dictionary[i] = fact.dictionary
    shape[i] = shapeIn(fact, i, casing)
  }
  let ahead = 0
  let distance = 0
  let comma = 0
  for (let i = count - 1; i >= 0; i -= 1) {
    verbAhead[i] = ahead === 0 ? 0 : (ahead << 3) | (comma << 2) | (distance < 2 ? 0 : distance < 4 ? 1 : distance < 8 ? 2 : 3)
    const may = verbBits(known[i] as number, dictionary[i] as number)
    if (may !== 0) {
      ahead = may
      distance = 0
      comma = 0
    } else {
      distance += 1
      if (facts[i]?.isPause) comma = 1
    }
  }
  return { count, word, known, shape, cluster, group, capitals, dictionary, verbAhead, facts }
}

const memoryLimit = 40_000

function factsOf(text: string, vocabulary: Vocabulary): WordFacts {
  const met = vocabulary.memory.get(text)
  if (met) return met
  const form = normalForm(text)
  const hash = hashString(form)
  const row = findWord(vocabulary.words, hash)
  const facts: WordFacts = {
    hash,
    prefix1: hashString(form.slice(0, 1)),
    prefix3: hashString(form.slice(0, 3)),
    suffix1: hashString(form.slice(-1)),
    suffix2: hashString(form.slice(-2)),
    suffix3: hashString(form.slice(-3)),
    suffix4: hashString(form.slice(-4)),
    known: vocabulary.tagSets.get(hash) ?? 0,
    lowerCluster: vocabulary.words.lowerCluster[row] as number,
    capitalCluster: vocabulary.words.capitalCluster[row] as number,
    capitals: vocabulary.words.capitals[row] as number,
    dictionary: vocabulary.words.forms[row] as number,
    isCapital: /^\p{Lu}/u.test(text),
    isPause: form === ',' || form === ';' || form === '"',
    kind: shapeOf(text),
    marks: (text.includes('-') && text.length > 2 ? 16 : 0) + (/^\p{L}+\./u.test(text) ? 32 : 0),
  }
  if (vocabulary.memory.size >= memoryLimit) vocabulary.memory.clear()
  vocabulary.memory.set(text, facts)
  return facts
}

/** Whether a word may be a finite verb (1), a past participle (2), something else (4); 0 when it is surely no verb. */
function verbBits(known: number, dictionary: number): number {
  if (known !== 0) return (known & 3) === 0 ? 0 : known & 7
  if ((dictionary & (formBits.thirdPerson | formBits.past | formBits.verb)) === 0) return 0
  return 1 | (dictionary & formBits.past ? 2 : 0) | (dictionary & ~(formBits.thirdPerson | formBits.past) ? 4 : 0)
}

/**
 * The number that stands for the set of tags a word had in training. Its three lowest bits say whether the word may be
 * a finite verb, a past participle, something else.
 */
export function tagSetNumber(tags: readonly string[]): number {
  let bits = 0
  for (const tag of tags) bits |= finiteTag.test(tag) ? 1 : tag.endsWith(' VBN') ? 2 : 4
  return (hashString(tags.join('|')) & ~15) | 8 | bits
}

const finiteTag = / (?:VBD|VBZ|MD)$/

/** What a tag means for the clause, by tag number: 1 finite verb, 2 subordinator or relative, 3 comma or colon, 4 coordinator, 0 else. */
export function clauseKinds(tagNames: readonly string[]): Uint8Array {
  return Uint8Array.from(tagNames, (name) => {
    if (/ (?:VBD|VBZ|VBP|MD)$/.test(name)) return 1
    if (/^SCONJ| (?:WDT|WP|WRB|WP\$)$/.test(name)) return 2
    if (/^PUNCT [,:]/.test(name)) return 3
    return name === 'CCONJ CC' ? 4 : 0
  })
}

/** The way back to the nearest finite verb before word `i`: commas, coordinators, subordinators on it; 0 when there is none. */
function verbBehind(tags: ArrayLike<number>, i: number, kinds: Uint8Array): number {
  let commas = 0
  let subordinator = 0
  let coordinator = 0
  for (let j = i - 1; j >= 0; j -= 1) {
    switch (kinds[tags[j] as number]) {
      case 1:
        return 1 | (Math.min(commas, 3) << 1) | (subordinator << 3) | (coordinator << 4)
      case 2:
        subordinator = 1
        break
      case 3:
        commas += 1
        break
      case 4:
        coordinator = 1
        break
    }
  }
  return (subordinator << 3) | (Math.min(commas, 1) << 1)
}

/** 1 number, 2 number with more, 3 small, 4 one capital, 5 all capitals, 6 mixed, 7 capital first, 8 other letters, 9 no letters. */
function shapeOf(text: string): number {
  const code = text.charCodeAt(0)
  if (/^\d/.test(text)) return /^[\d.,]+$/.test(text) ? 1 : 2
  if (code >= 97 && code <= 122) return 3
  if (!/^\p{Lu}/u.test(text)) return /\p{L}/u.test(text) ? 8 : 9
  if (text.length === 1) return 4
  if (/^[\p{Lu}.]+$/u.test(text)) return 5
  return /\p{Lu}/u.test(text.slice(1)) ? 6 : 7
}

/** The shape as far as the sentence's casing lets it tell something: 10 caseless, 11 in a title, 12 capital at the beginning. */
function shapeIn(fact: WordFacts, at: number, casing: Casing): number {
  let kind = fact.kind
  if (casing === 'none' && kind >= 3 && kind <= 8) kind = 10
  if (casing === 'title' && kind >= 4 && kind <= 7) kind = 11
  if (at === 0 && kind === 7) kind = 12
  return kind + fact.marks
}

/** Room for the features of one decision. */
export const maxTagFeatures = 64

/**
 * Features of the tag of word `i`, given the tags before it and what tags mean for the clause (`clauseKinds`).
 * @returns how many were written to `out`
 */
export function tagFeatures(seen: SeenWords, i: number, tags: ArrayLike<number>, kinds: Uint8Array, out: Int32Array): number {
  const { count, word, known, shape, cluster, group, capitals, dictionary, facts } = seen
  const w = word[i] as number
  const s = shape[i] as number
  const k = known[i] as number
  const c = cluster[i] as number
  const fact = facts[i] as WordFacts
  const { suffix2, suffix3 } = fact
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
  out[n++] = mix2(3, suffix3, s)
  out[n++] = mix1(4, suffix2)
  out[n++] = mix1(5, fact.suffix1)
  out[n++] = mix1(6, fact.prefix1)
  out[n++] = mix1(7, fact.prefix3)
  out[n++] = mix2(8, fact.suffix4, s)
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
  out[n++] = mix2(29, t1, suffix3)
  out[n++] = mix2(30, k1, suffix3)
  out[n++] = mix2(31, w, t2)
  out[n++] = mix2(32, w1, n1)
  if (i + 1 < count) out[n++] = mix1(33, (facts[i + 1] as WordFacts).suffix3)
  if (i > 0) out[n++] = mix1(34, (facts[i - 1] as WordFacts).suffix3)
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
  out[n++] = mix3(48, capitals[i] as number, suffix2, s)
  out[n++] = mix2(49, c, suffix2)
  out[n++] = mix3(50, c, t1, t2)
  out[n++] = mix2(51, k, g1)
  const d = dictionary[i] as number
  const d1 = i + 1 < count ? (dictionary[i + 1] as number) : 1024
  out[n++] = mix2(52, d, s)
  out[n++] = mix3(53, d, t1, s)
  out[n++] = mix3(54, d, d1, t1)
  out[n++] = mix3(55, d, t1, t2)
  out[n++] = mix2(56, k, d1)
  out[n++] = mix2(57, d, suffix2)
  const behind = verbBehind(tags, i, kinds)
  const ahead = seen.verbAhead[i] as number
  const verbal = k === 0 ? d : k
  out[n++] = mix2(58, verbal, behind)
  out[n++] = mix2(59, verbal, ahead)
  out[n++] = mix3(60, verbal, behind, ahead)
  out[n++] = mix3(61, verbal, behind, t1)
  out[n++] = mix3(62, verbal, ahead, t1)
  out[n++] = mix2(63, w, behind)
  out[n++] = 39
  if (i === 0) out[n++] = mix1(40, s)
  return n
}

/** Tags of the words of one sentence, with the tag that came second and how far it lay behind. */
export interface Tagging {
  readonly tags: Int32Array
  readonly seconds: Int32Array
  readonly margins: Int32Array
  readonly settled: Int32Array | null
}

/**
 * Tags the words of one sentence from left to right.
 * @param settled by word: the tag that other knowledge has settled, or -1; null when nothing is
 */
export function tagWords(model: LinearModel, seen: SeenWords, kinds: Uint8Array, settled: Int32Array | null = null): Tagging {
  const fresh = () => new Int32Array(seen.count)
  const tagging = { tags: fresh(), seconds: fresh(), margins: fresh(), settled }
  tagFrom(model, seen, kinds, tagging, 0, null)
  return tagging
}

/** The same words tagged with the second choice for word `at`, and anew behind it. */
export function retagWords(model: LinearModel, seen: SeenWords, kinds: Uint8Array, earlier: Tagging, at: number): Tagging {
  const tagging = {
    tags: earlier.tags.slice(),
    seconds: earlier.seconds.slice(),
    margins: earlier.margins.slice(),
    settled: earlier.settled,
  }
  tagging.tags[at] = earlier.seconds[at] as number
  tagFrom(model, seen, kinds, tagging, at + 1, earlier.tags)
  return tagging
}

const room = new Int32Array(maxTagFeatures)

/** Tags from word `from` on. @param earlier tags of another run, which hold from where all that decides is the same again; null when there are none */
function tagFrom(
  model: LinearModel,
  seen: SeenWords,
  kinds: Uint8Array,
  { tags, seconds, margins, settled }: Tagging,
  from: number,
  earlier: Int32Array | null,
): void {
  const scores = new Int32Array(model.classes)
  const isLike = (other: Int32Array, i: number) =>
    tags[i - 1] === other[i - 1] && tags[i - 2] === other[i - 2] && verbBehind(tags, i, kinds) === verbBehind(other, i, kinds)
  for (let i = from; i < seen.count; i += 1) {
    if (earlier !== null && isLike(earlier, i)) return
    const known = settled === null ? -1 : (settled[i] as number)
    if (known >= 0) {
      tags[i] = known
      seconds[i] = known
      margins[i] = 0x7fffffff
      continue
    }
    score(model, room, tagFeatures(seen, i, tags, kinds, room), scores)
    let first = 0
    let second = -1
    for (let t = 1; t < scores.length; t += 1) {
      if ((scores[t] as number) > (scores[first] as number)) {
        second = first
        first = t
      } else if (second < 0 || (scores[t] as number) > (scores[second] as number)) second = t
    }
    tags[i] = first
    seconds[i] = second
    margins[i] = (scores[first] as number) - (scores[second] as number)
  }
}
