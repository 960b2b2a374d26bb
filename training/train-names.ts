/**
 * Trains what tells persons' names from others (src/reading/actors/person-names.ts) and writes its weights.
 *
 *   node training/train-names.ts --data ../shared/eval [--without SET]
 *
 * Reads GUM's entities (genres under CC BY and CC BY-SA), UNER English EWT dev (CC BY-SA 4.0) and re3d without its BBC files
 * (licences in the NOTICE). `--without uner` or `--without re3d` leaves a set out, to measure on it: `npm run eval -- names`.
 * Same data, same code: same weights (fixed seed).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPacked, readRows } from '../eval/open-form.ts'
import { documentsOf, type NamedText } from '../eval/names.ts'
import { randomFrom, shuffle } from '../eval/random.ts'
import { isName } from '../src/privacy/withhold.ts'
import { maxPersonFeatures, personClasses, personFeatures } from '../src/reading/actors/person-names.ts'
import { nameRuns } from '../src/reading/actors/name-runs.ts'
import type { Span } from '../src/record/span.ts'
import { packModel } from '../src/text/linear-model.ts'
import { openTextModels } from '../src/text/models.ts'
import { tagText } from '../src/text/tag-text.ts'
import { gumGenre, openGumGenres } from './conllu.ts'
import { createPerceptron } from './perceptron.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    out: { type: 'string', default: 'src/text/weights' },
    without: { type: 'string', default: '' },
    epochs: { type: 'string', default: '8' },
  },
})
const scale = 40
const random = randomFrom(7)
const models = openTextModels()

interface Example {
  readonly features: Int32Array
  readonly label: number
}

const texts = [
  ...(options.without === 'gum' ? [] : gumTexts(join(options.data, 'syntax-gum/open/gum-train.conllu.gz'))),
  ...(options.without === 'uner' ? [] : documentsOf(join(options.data, 'ner-uner/open/en_ewt-ud-dev.iob2.gz'))),
  ...(options.without === 're3d' ? [] : re3dTexts(join(options.data, 'ner-re3d/open/re3d.jsonl'))),
]
// Each text once more in capitals: old wires and headlines are written so.
const examples = texts.flatMap((one) => [...examplesOf(one), ...examplesOf(inCapitals(one))])
console.log(`${texts.length} texts, ${examples.length} names, ${examples.filter(({ label }) => label === personClasses.person).length} of persons`)

const model = createPerceptron(2)
const scores = new Int32Array(2)
for (let epoch = 0; epoch < Number(options.epochs); epoch += 1) {
  let wrong = 0
  const order = [...examples]
  shuffle(order, random)
  for (const { features, label } of order) {
    model.score(features, features.length, scores)
    const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0
    // A margin: an example that is right by little is learned too.
    if (guess !== label || Math.abs((scores[1] as number) - (scores[0] as number)) < 2) model.update(features, features.length, label, 1 - label)
    else model.tick()
    if (guess !== label) wrong += 1
  }
  console.log(`epoch ${epoch + 1}: ${wrong} wrong`)
}
const bytes = packModel(model.rows(), 2, scale)
writeFileSync(join(options.out, 'persons.bin'), bytes)
console.log(`persons.bin: ${bytes.length} bytes`)

/** The text in capitals; the few letters that grow when capitalised stay as they are, so that places hold. */
function inCapitals({ text, persons }: NamedText): NamedText {
  return { text: [...text].map((letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter)).join(''), persons }
}

function examplesOf({ text, persons }: NamedText): Example[] {
  const passages = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, role: 'body' as const }))
  const tagged = tagText({ text, passages, dateline: null, titleSpan: null }, models)
  const out = new Int32Array(maxPersonFeatures)
  return tagged.sentences.flatMap((sentence) =>
    nameRuns(sentence).map((run) => {
      const start = sentence.tokens[run.nameTokens[0] as number]?.start ?? 0
      const end = sentence.tokens[run.nameTokens.at(-1) as number]?.end ?? 0
      const label = persons.some((span) => span.start < end && start < span.end && span.end - span.start <= 2 * (end - start) + 6) ? personClasses.person : personClasses.other
      const count = personFeatures(models.lemmas.words, sentence, run, out)
      return { features: out.slice(0, count), label }
    }),
  )
}

function re3dTexts(path: string): NamedText[] {
  return readRows<{ text: string; source: string; entities: { begin: number; end: number; type: string; value: string }[] }>(path)
    .filter(({ source }) => !/BBC/.test(source))
    .map(({ text, entities }) => ({
      text,
      persons: entities.filter(({ type, value }) => type === 'Person' && isName(value)).map(({ begin, end }) => ({ start: begin, end })),
    }))
}

/** GUM's documents with the spans of persons told by name, singular. */
function gumTexts(path: string): NamedText[] {
  const found: { id: string; text: string; persons: Span[] }[] = []
  for (const block of readPacked(path).split('\n\n')) {
    const lines = block.split('\n')
    const id = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14)
    if (id !== undefined) found.push({ id, text: '', persons: [] })
    const document = found.at(-1)
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (!document || sentence === undefined) continue
    let at = document.text.length
    document.text += `${sentence}\n`
    const open: { type: string; start: number; first: string }[] = []
    for (const line of lines) {
      const cells = line.split('\t')
      if (!/^\d+$/.test(cells[0] ?? '')) continue
      const form = cells[1] as string
      const start = document.text.indexOf(form, at)
      if (start < 0) continue
      at = start + form.length
      const marks = /(?:^|\|)Entity=([^|]*)/.exec(cells[9] as string)?.[1] ?? ''
      // "(6-person-new...": opens; "6)" or ")" closes the last one.
      for (const match of marks.matchAll(/(\()\d+-([a-z]+)[^()]*|(\d+)?\)/g)) {
        const [mark, opening, type] = match
        const closing = mark.endsWith(')')
        if (opening) open.push({ type: type ?? '', start, first: cells[4] as string })
        if (closing) {
          const one = open.pop()
          const words = one === undefined ? '' : document.text.slice(one.start, at)
          if (one?.type === 'person' && isName(words) && cells[4] === 'NNP' && words.split(' ').length <= 6) document.persons.push({ start: one.start, end: at })
        }
      }
    }
  }
  return found.filter(({ id }) => openGumGenres.has(gumGenre(id)))
}
