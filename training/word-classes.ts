/**
 * Builds src/text/weights/words.bin: Brown cluster, capital habit and dictionary forms of frequent English words.
 *
 *   pip download --no-deps spacy-lookups-data==1.0.5      (MIT licence, Explosion; its English lemma tables are WordNet's)
 *   unzip -j spacy_lookups_data-1.0.5-py2.py3-none-any.whl 'spacy_lookups_data/data/en_le*' -d lookups
 *   node training/word-classes.ts --lookups lookups [--words 60000] [--out src/text/weights]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { hashString } from '../src/text/hash.ts'
import { normalForm } from '../src/text/tagger.ts'
import { formBits, packWords, type WordRow } from '../src/text/words.ts'

const { values: options } = parseArgs({
  options: {
    lookups: { type: 'string' },
    words: { type: 'string', default: '60000' },
    out: { type: 'string', default: 'src/text/weights' },
  },
})
if (!options.lookups) throw new Error('name the folder with en_lexeme_cluster.json.gz and the other tables: --lookups DIR')

const read = (name: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(join(options.lookups as string, name))).toString('utf8'))
const clusters = read('en_lexeme_cluster.json.gz') as Record<string, number>
const logProbabilities = read('en_lexeme_prob.json.gz') as Record<string, number>
const dictionary = dictionaryForms(
  read('en_lemma_index.json.gz') as Record<string, string[]>,
  read('en_lemma_exc.json.gz') as Record<string, Record<string, string[]>>,
)

interface Forms {
  lower: number
  capital: number
  upper: number
  lowerCluster: number
  capitalCluster: number
  /** Probability of the variant that gave the cluster. */
  lowerBest: number
  capitalBest: number
}

const byForm = new Map<string, Forms>()
for (const [form, logProbability] of Object.entries(logProbabilities)) {
  if (!/^[\p{L}\d][\p{L}\d.'’-]*$/u.test(form)) continue
  const normal = normalForm(form)
  const forms = byForm.get(normal) ?? {
    lower: 0,
    capital: 0,
    upper: 0,
    lowerCluster: 0,
    capitalCluster: 0,
    lowerBest: 0,
    capitalBest: 0,
  }
  byForm.set(normal, forms)
  const probability = Math.exp(logProbability)
  const cluster = clusters[form] ?? 0
  if (form === form.toLowerCase()) {
    forms.lower += probability
    if (cluster > 0 && probability > forms.lowerBest) {
      forms.lowerBest = probability
      forms.lowerCluster = cluster
    }
    continue
  }
  if (form.length > 1 && form === form.toUpperCase()) forms.upper += probability
  else forms.capital += probability
  if (cluster > 0 && probability > forms.capitalBest) {
    forms.capitalBest = probability
    forms.capitalCluster = cluster
  }
}

const ranked = [...byForm].sort((a, b) => total(b[1]) - total(a[1]))
const frequent = ranked.filter(([, forms]) => forms.lowerCluster > 0 || forms.capitalCluster > 0).slice(0, Number(options.words))
const inDictionary = ranked.slice(0, 2.5 * Number(options.words)).filter(([form]) => dictionary.has(form))
const chosen = new Map([...frequent, ...inDictionary])
const rows: WordRow[] = [...chosen].map(([form, forms]) => ({
  hash: hashString(form),
  lowerCluster: forms.lowerCluster,
  capitalCluster: forms.capitalCluster,
  capitals: capitalsOf(forms),
  forms: dictionary.get(form) ?? 0,
}))
const bytes = packWords(rows)
writeFileSync(join(options.out, 'words.bin'), bytes)
console.log(`${rows.length} of ${byForm.size} words, ${(bytes.length / 1e6).toFixed(2)} MB`)

function total(forms: Forms): number {
  return forms.lower + forms.capital + forms.upper
}

function capitalsOf(forms: Forms): number {
  if (forms.upper > forms.lower && forms.upper > forms.capital) return 6
  const share = (forms.capital + forms.upper) / total(forms)
  return share < 0.05 ? 1 : share < 0.25 ? 2 : share < 0.6 ? 3 : share < 0.9 ? 4 : 5
}

/** Every form of the dictionary's words, with what it may be; regular forms are made by rule, the others are its exceptions. */
function dictionaryForms(
  index: Record<string, string[]>,
  exceptions: Record<string, Record<string, string[]>>,
): Map<string, number> {
  const found = new Map<string, number>()
  const add = (form: string, bit: number) => found.set(form, (found.get(form) ?? 0) | bit)
  for (const noun of index.noun ?? []) {
    add(noun, formBits.noun)
    add(withS(noun), formBits.plural)
    if (/[^u]man$/.test(noun)) add(`${noun.slice(0, -2)}en`, formBits.plural)
  }
  for (const verb of index.verb ?? []) {
    add(verb, formBits.verb)
    add(withS(verb), formBits.thirdPerson)
    for (const stem of stemsOf(verb)) {
      add(`${stem}ed`, formBits.past)
      add(`${/[^aeiou]i$/.test(stem) ? `${stem.slice(0, -1)}y` : stem}ing`, formBits.ing)
    }
  }
  for (const adjective of index.adj ?? []) {
    add(adjective, formBits.adjective)
    if (adjective.length > 7) continue
    for (const stem of stemsOf(adjective)) {
      add(`${stem}er`, formBits.graded)
      add(`${stem}est`, formBits.graded)
    }
  }
  for (const adverb of index.adv ?? []) add(adverb, formBits.adverb)
  for (const form of Object.keys(exceptions.noun ?? {})) add(form, formBits.plural)
  for (const form of Object.keys(exceptions.verb ?? {})) {
    add(form, form.endsWith('ing') ? formBits.ing : form.endsWith('s') ? formBits.thirdPerson : formBits.past)
  }
  for (const form of Object.keys(exceptions.adj ?? {})) add(form, formBits.graded)
  return found
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** What a word becomes before "-ed": "arriv", "carri", "stopp" and "stop", "kill". */
function stemsOf(word: string): string[] {
  if (word.endsWith('e')) return [word.slice(0, -1)]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i`]
  return /[^aeiou][aeiou][bdgklmnprtvz]$/.test(word) ? [word, `${word}${word.at(-1)}`] : [word]
}
