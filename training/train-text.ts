/**
 * Trains the tagger, the parser and the lemma rules of src/text and writes their weights.
 *
 *   node training/train-text.ts --data ../shared/eval
 *
 * Reads the open training parts of syntax-gum (genres under CC BY and CC BY-SA only) and syntax-ewt (CC BY-SA 4.0).
 * Same data, same code: same weights (fixed seed).
 * Options: --data DIR, --out DIR (default src/text/weights), --words FILE (made by training/word-classes.ts), --tag-epochs N,
 * --parse-epochs N, --folds N, --limit N sentences.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hashString } from '../src/text/hash.ts'
import { regularLemma } from '../src/text/lemmas.ts'
import { type FeatureRow, type LinearModel, packModel, unpackModel } from '../src/text/linear-model.ts'
import {
  aheadFeatures,
  allowed,
  apply,
  isFinished,
  maxParseFeatures,
  parseFeatures,
  type ParseState,
  shift,
  startParse,
} from '../src/text/parser.ts'
import {
  type Casing,
  casingOf,
  clauseKinds,
  maxTagFeatures,
  normalForm,
  seeWords,
  type SeenWords,
  tagSetNumber,
  tagFeatures,
  tagWords,
  type Vocabulary,
} from '../src/text/tagger.ts'
import { type GoldSentence, readTreebanks } from './conllu.ts'
import { unpackWords } from '../src/text/words.ts'
import { makeReportSentences } from './report-sentences.ts'
import { createPerceptron, type Perceptron } from './perceptron.ts'
import { randomFrom, shuffle } from '../eval/random.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    out: { type: 'string', default: 'src/text/weights' },
    'tag-epochs': { type: 'string', default: '5' },
    'parse-epochs': { type: 'string', default: '6' },
    'tag-updates': { type: 'string', default: '3' },
    'parse-updates': { type: 'string', default: '4' },
    folds: { type: 'string', default: '2' },
    limit: { type: 'string' },
    /** Where to keep the weights before pruning, to try other thresholds. */
    full: { type: 'string' },
    words: { type: 'string', default: 'src/text/weights/words.bin' },
  },
})

/** A sentence ready for training: words as shown to the models, gold values as class numbers. */
interface Example {
  readonly seen: SeenWords
  readonly tags: Int32Array
  readonly coarse: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** Tags as a tagger that did not see this sentence gives them. */
  predicted: Int32Array
  readonly caseless: boolean
}

/** Integer units a unit of averaged weight is packed into. */
const tagScale = 40
const parseScale = 40

/** What is too small to be shipped, in integer units: single weights, and features by their largest weight. */
const tagPruning = { smallest: 40, least: 80 }
const parsePruning = { smallest: 60, least: 120 }

const random = randomFrom(20_260_728)

const treebanks = readTreebanks(options.data, 'train')
const dev = readTreebanks(options.data, 'dev')
const gold = [...treebanks.ewt, ...treebanks.gum].slice(0, options.limit ? Number(options.limit) : undefined)
console.log(`${gold.length} sentences, ${gold.reduce((sum, s) => sum + s.forms.length, 0)} tokens`)

const tagNames = countedNames(
  gold.flatMap((s) => s.upos.map((upos, i) => `${upos} ${s.xpos[i]}`)),
  20,
)
const tagIds = new Map(tagNames.map((name, i) => [name, i]))
const kinds = clauseKinds(tagNames)
const coarseNames = [...new Set(tagNames.map((name) => name.split(' ')[0] as string))].sort()
const coarseOf = tagNames.map((name) => coarseNames.indexOf(name.split(' ')[0] as string))
const relationNames = countedNames(
  gold.flatMap((s) => s.relations),
  8,
)
const relationIds = new Map(relationNames.map((name, i) => [name, i]))
console.log(`${tagNames.length} tags, ${relationNames.length} relations`)

const vocabulary = learnVocabulary(gold)
const reports = makeReportSentences(options.limit ? 1 : 25, random)
const examples = [...gold, ...reports].flatMap((sentence) => copies(sentence))
console.log(`${examples.length} examples with copies in other casings`)

const tagEpochs = Number(options['tag-epochs'])
const tagger = await timed('tagger', () => trainTagger(examples, tagEpochs))
const folds = Number(options.folds)
if (folds > 1) {
  for (let fold = 0; fold < folds; fold += 1) {
    const foldTagger = await timed(`tagger without fold ${fold}`, () =>
      trainTagger(
        examples.filter((_, i) => foldOf(i) !== fold),
        Math.min(3, tagEpochs),
      ),
    )
    const use = averaged(foldTagger, tagNames.length, tagScale)
    examples.forEach((example, i) => {
      if (foldOf(i) === fold) example.predicted = tagWords(use, example.seen, kinds).tags
    })
  }
}
const parser = createPerceptron(Number(options['parse-updates']))
await timed('parser', () => trainParser(parser, examples, Number(options['parse-epochs'])))

writeModel()

/** Consecutive thirds of a sentence's copies must fall in one fold: folds are blocks of examples. */
function foldOf(i: number): number {
  return Math.floor(i / 64) % folds
}

function countedNames(all: readonly string[], atLeast: number): string[] {
  const counts = new Map<string, number>()
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= atLeast)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
}

/** Which tags each form had, as one hash; forms seen less than three times count as unknown. */
function learnVocabulary(sentences: readonly GoldSentence[]): Vocabulary {
  const seen = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    sentence.forms.forEach((form, i) => {
      const normal = normalForm(form)
      const tags = seen.get(normal) ?? new Map<string, number>()
      if (tags.size === 0) seen.set(normal, tags)
      const tag = `${sentence.upos[i]} ${sentence.xpos[i]}`
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
    })
  }
  const tagSets = new Map<number, number>()
  for (const [form, tags] of seen) {
    const total = [...tags.values()].reduce((sum, n) => sum + n, 0)
    if (total < 3) continue
    const often = [...tags].filter(([, n]) => n >= 0.04 * total && n > 1).sort((a, b) => b[1] - a[1])
    if (often.length > 0) tagSets.set(hashString(form), tagSetNumber(often.slice(0, 4).map(([tag]) => tag)))
  }
  return { tagSets, words: unpackWords(readFileSync(options.words)), memory: new Map() }
}

function tagId(upos: string, xpos: string): number {
  return tagIds.get(`${upos} ${xpos}`) ?? tagNames.findIndex((name) => name.startsWith(`${upos} `))
}

function relationId(name: string): number {
  return relationIds.get(name) ?? relationIds.get(name.split(':')[0] as string) ?? (relationIds.get('dep') as number)
}

function prepare(sentence: GoldSentence, words: readonly string[], casing: Casing): Example {
  const tags = Int32Array.from(sentence.upos, (upos, i) => tagId(upos, sentence.xpos[i] as string))
  return {
    seen: seeWords(words, vocabulary, casing),
    tags,
    coarse: Int32Array.from(tags, (tag) => coarseOf[tag] as number),
    heads: Int32Array.from(projective(sentence.heads), (head) => (head < 0 ? sentence.heads.length : head)),
    relations: Int32Array.from(sentence.relations, relationId),
    predicted: tags,
    caseless: casing === 'none',
  }
}

/** The sentence as it is, without trustworthy case (stands for ALL CAPS and all lower), and some as headlines. */
function copies(sentence: GoldSentence): Example[] {
  const words = sentence.forms
  const casing = casingOf(words)
  const made = [prepare(sentence, words, casing)]
  if (casing === 'mixed') made.push(prepare(sentence, words, 'none'))
  if (casing === 'mixed' && words.length >= 5 && random() < 0.25) {
    const headline = asHeadline(sentence)
    if (headline.forms.length >= 3) {
      if (random() < 0.6) {
        const title = headline.forms.map((word, i) =>
          i === 0 || word.length >= 4 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
        )
        made.push(prepare(headline, title, 'title'))
      } else {
        const [first = '', ...rest] = headline.forms
        made.push(prepare(headline, [first.charAt(0).toUpperCase() + first.slice(1), ...rest], 'mixed'))
      }
    }
  }
  return made
}

/** Articles, forms of "be" before other words and the last stop left out, past tense made present, as headlines do. */
function asHeadline(told: GoldSentence): GoldSentence {
  const sentence = random() < 0.6 ? inPresentTense(told) : told
  const leaf = (i: number) => !sentence.heads.includes(i)
  const drop = sentence.forms.map(
    (form, i) =>
      leaf(i) &&
      ((sentence.xpos[i] === 'DT' && /^(?:the|an?)$/i.test(form)) ||
        (/^(?:aux|aux:pass|cop)$/.test(sentence.relations[i] as string) && sentence.lemmas[i] === 'be') ||
        (i === sentence.forms.length - 1 && form === '.')),
  )
  const place = new Map<number, number>()
  drop.forEach((gone, i) => {
    if (!gone) place.set(i, place.size)
  })
  const keep = <T>(list: readonly T[]) => list.filter((_, i) => !drop[i])
  return {
    ...sentence,
    forms: keep(sentence.forms),
    lemmas: keep(sentence.lemmas),
    upos: keep(sentence.upos),
    xpos: keep(sentence.xpos),
    heads: keep(sentence.heads).map((head) => (head < 0 ? -1 : (place.get(head) as number))),
    relations: keep(sentence.relations),
    glued: keep(sentence.glued),
  }
}

function inPresentTense(sentence: GoldSentence): GoldSentence {
  const made = { ...sentence, forms: [...sentence.forms], xpos: [...sentence.xpos] }
  sentence.xpos.forEach((tag, i) => {
    if (tag !== 'VBD' || sentence.upos[i] !== 'VERB') return
    const plural = sentence.heads.some(
      (head, j) => head === i && sentence.relations[j] === 'nsubj' && /^(?:NNPS|NNS|CD)$/.test(sentence.xpos[j] as string),
    )
    const lemma = sentence.lemmas[i] as string
    made.forms[i] = plural ? lemma : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie') + 's'
    made.xpos[i] = plural ? 'VBP' : 'VBZ'
  })
  return made
}

/** Lifts crossing arcs to the head's head until none crosses (arc-hybrid builds projective trees only). */
function projective(given: readonly number[]): number[] {
  const heads = [...given]
  for (let round = 0; round < 200; round += 1) {
    let worst = -1
    let worstSize = Infinity
    for (let child = 0; child < heads.length; child += 1) {
      const head = heads[child] as number
      if (head < 0) continue
      const low = Math.min(child, head)
      const high = Math.max(child, head)
      let crossing = false
      for (let k = low + 1; k < high && !crossing; k += 1) {
        let up = k
        while (up > low && up < high && up >= 0) up = heads[up] as number
        crossing = up < low || up > high || up < 0
      }
      if (crossing && high - low < worstSize) {
        worst = child
        worstSize = high - low
      }
    }
    if (worst < 0) return heads
    heads[worst] = heads[heads[worst] as number] as number
  }
  return heads
}

function trainTagger(all: readonly Example[], epochs: number): Perceptron {
  const model = createPerceptron(Number(options['tag-updates']))
  const features = new Int32Array(maxTagFeatures)
  const scores = new Int32Array(tagNames.length)
  const order = Int32Array.from(all.keys())
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    let wrong = 0
    let count = 0
    for (const at of order) {
      const { seen, tags } = all[at] as Example
      const guesses = new Int32Array(seen.count)
      for (let i = 0; i < seen.count; i += 1) {
        const n = tagFeatures(seen, i, guesses, kinds, features)
        model.score(features, n, scores)
        const guess = best(scores)
        const right = tags[i] as number
        if (guess !== right) {
          model.update(features, n, right, guess)
          wrong += 1
        } else model.tick()
        guesses[i] = guess
        count += 1
      }
    }
    console.log(`  epoch ${epoch + 1}: ${((100 * (count - wrong)) / count).toFixed(2)} % right`)
  }
  return model
}

/** The averaged weights as the product uses them. */
function averaged(model: Perceptron, classes: number, scale: number): LinearModel {
  return unpackModel(packModel(model.rows(), classes, scale))
}

/**
 * Cost of shift, left and right for the arcs of the gold tree (dynamic oracle, Goldberg and Nivre 2013):
 * how many gold arcs can no longer be built after the transition.
 */
function costs(state: ParseState, gold: Example): [number, number, number] {
  const { stack, size, next, count } = state
  const heads = gold.heads
  const b0 = next
  const s0 = size > 0 ? (stack[size - 1] as number) : -1
  const s1 = size > 1 ? (stack[size - 2] as number) : -1
  let shiftCost = 0
  if (b0 < count) {
    for (let i = 0; i < size; i += 1) {
      const word = stack[i] as number
      if (heads[word] === b0) shiftCost += 1
      if (heads[b0] === word && i < size - 1) shiftCost += 1
    }
  }
  let leftCost = 0
  let rightCost = 0
  if (s0 >= 0) {
    const head = heads[s0] as number
    if (head > b0 || (head === s1 && s1 >= 0)) leftCost += 1
    if (head >= b0) rightCost += 1
    for (let word = b0; word < count; word += 1) {
      if (heads[word] === s0) {
        leftCost += 1
        rightCost += 1
      }
    }
  }
  return [shiftCost, leftCost, rightCost]
}

function trainParser(model: Perceptron, all: readonly Example[], epochs: number): void {
  const features = new Int32Array(maxParseFeatures)
  const scores = new Int32Array(1 + 2 * relationNames.length)
  const order = Int32Array.from(all.keys())
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    let wrong = 0
    let count = 0
    for (const at of order) {
      const example = all[at] as Example
      // Parses hardly depend on case: a third of the copies without it is enough, another third each time.
      if (example.caseless && (at + epoch) % 3 !== 0) continue
      const { seen, heads, relations } = example
      const tags = example.predicted
      const coarse = tags.map((tag) => coarseOf[tag] as number)
      const state = startParse(seen.count)
      while (!isFinished(state)) {
        const n = parseFeatures(state, seen, tags, coarse, features)
        const filled = n + aheadFeatures(state.next, seen, tags, features.subarray(n))
        model.score(features, filled, scores)
        const may = allowed(state)
        const [shiftCost, leftCost, rightCost] = costs(state, example)
        const least = Math.min(may.shift ? shiftCost : Infinity, may.left ? leftCost : Infinity, may.right ? rightCost : Infinity)
        const s0 = state.size > 0 ? (state.stack[state.size - 1] as number) : -1
        const s1 = state.size > 1 ? (state.stack[state.size - 2] as number) : -1
        let guess = -1
        let target = -1
        for (let t = 0; t < scores.length; t += 1) {
          const kind = t === shift ? 0 : (t & 1) === 1 ? 1 : 2
          if (kind === 0 ? !may.shift : kind === 1 ? !may.left : !may.right) continue
          if (guess < 0 || (scores[t] as number) > (scores[guess] as number)) guess = t
          if ((kind === 0 ? shiftCost : kind === 1 ? leftCost : rightCost) !== least) continue
          if (kind !== 0 && heads[s0] === (kind === 1 ? state.next : s1) && relations[s0] !== (t - 1) >> 1) continue
          if (target < 0 || (scores[t] as number) > (scores[target] as number)) target = t
        }
        if (guess !== target) {
          model.update(features, filled, target, guess)
          wrong += 1
        } else model.tick()
        count += 1
        apply(state, epoch > 0 && random() < 0.9 ? guess : target)
      }
    }
    console.log(`  epoch ${epoch + 1}: ${((100 * (count - wrong)) / count).toFixed(2)} % right`)
  }
}

function best(scores: Int32Array): number {
  let winner = 0
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] as number) > (scores[winner] as number)) winner = i
  return winner
}

/** Lemma exceptions ("form tag lemma"): where the rules of src/text/lemmas.ts miss the lemma that a form mostly has. */
function learnLemmas(): string[] {
  const seen = new Map<string, Map<string, number>>()
  for (const sentence of gold) {
    sentence.forms.forEach((form, i) => {
      const fine = sentence.xpos[i] as string
      if (/^(?:NNPS?|ADD|GW|CD)$/.test(fine) || !/\p{L}/u.test(form)) return
      const key = `${form.toLowerCase().replace(/[‘’`]/g, "'")} ${fine}`
      const lemmas = seen.get(key) ?? new Map<string, number>()
      seen.set(key, lemmas)
      const lemma = sentence.lemmas[i] as string
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    })
  }
  const exceptions: string[] = []
  for (const [key, lemmas] of seen) {
    const [form, fine] = key.split(' ') as [string, string]
    const [lemma, times] = [...lemmas].sort((a, b) => b[1] - a[1])[0] as [string, number]
    const open = /^(?:JJ|NN|RB|UH|FW|VB|VBP)$/.test(fine)
    if (lemma.includes(' ') || (open && times < 2)) continue
    if (lemma !== regularLemma(form, fine, vocabulary.words)) exceptions.push(`${form} ${fine} ${lemma}`)
  }
  return exceptions.sort()
}

function writeModel(): void {
  mkdirSync(options.out, { recursive: true })
  const models = {
    tagger: { rows: tagger.rows(), classes: tagNames.length, scale: tagScale, ...tagPruning },
    parser: { rows: parser.rows(), classes: 1 + 2 * relationNames.length, scale: parseScale, ...parsePruning },
  }
  for (const [name, { rows, classes, scale, smallest, least }] of Object.entries(models)) {
    if (options.full) {
      mkdirSync(options.full, { recursive: true })
      writeFileSync(join(options.full, `${name}.bin`), packModel(rows, classes, scale))
    }
    const bytes = packModel(pruned(rows, smallest / scale, least / scale), classes, scale)
    writeFileSync(join(options.out, `${name}.bin`), bytes)
    console.log(`${name}.bin ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
  const sets = [...new Set(vocabulary.tagSets.values())]
  const setIds = new Map(sets.map((set, i) => [set, i]))
  const words = new DataView(new ArrayBuffer(8 + sets.length * 4 + vocabulary.tagSets.size * 6))
  words.setUint32(0, sets.length, true)
  words.setUint32(4, vocabulary.tagSets.size, true)
  sets.forEach((set, i) => words.setInt32(8 + i * 4, set, true))
  let at = 8 + sets.length * 4
  for (const [word, set] of [...vocabulary.tagSets].sort((a, b) => a[0] - b[0])) {
    words.setInt32(at, word, true)
    words.setUint16(at + 4, setIds.get(set) as number, true)
    at += 6
  }
  writeFileSync(join(options.out, 'tag-sets.bin'), new Uint8Array(words.buffer))
  writeFileSync(
    join(options.out, 'names.json'),
    `${JSON.stringify({ tags: tagNames, coarse: coarseNames, relations: relationNames, lemmas: learnLemmas() })}\n`,
  )
  console.log(`development parts: ${dev.gum.length} + ${dev.ewt.length} sentences; score them with eval/syntax.ts`)
}

/** Leaves out weights below `smallest`, and features none of whose weights reaches `least`. */
function pruned(rows: readonly FeatureRow[], smallest: number, least: number): FeatureRow[] {
  return rows.flatMap((row) => {
    const kept = row.weights.flatMap((weight, i) => (Math.abs(weight) >= smallest ? [i] : []))
    if (!kept.some((i) => Math.abs(row.weights[i] as number) >= least)) return []
    return [
      { key: row.key, classes: kept.map((i) => row.classes[i] as number), weights: kept.map((i) => row.weights[i] as number) },
    ]
  })
}

async function timed<T>(what: string, work: () => T): Promise<T> {
  const begin = process.cpuUsage()
  const made = work()
  const used = process.cpuUsage(begin)
  console.log(`${what}: ${((used.user + used.system) / 1e6).toFixed(1)} cpu s`)
  return made
}
