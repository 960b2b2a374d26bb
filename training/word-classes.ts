/**
 * Builds src/text/weights/words.bin: Brown cluster and capital habit of the most frequent English words.
 *
 *   pip download --no-deps spacy-lookups-data==1.0.5      (MIT licence, Explosion)
 *   unzip -j spacy_lookups_data-1.0.5-*.whl '*en_lexeme_cluster.json.gz' '*en_lexeme_prob.json.gz' -d lookups
 *   node training/word-classes.ts --lookups lookups [--words 80000] [--out src/text/weights]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { hashString } from '../src/text/hash.ts'
import { normalForm } from '../src/text/tagger.ts'
import { packWords, type WordRow } from '../src/text/words.ts'

const { values: options } = parseArgs({
  options: {
    lookups: { type: 'string' },
    words: { type: 'string', default: '80000' },
    out: { type: 'string', default: 'src/text/weights' },
  },
})
if (!options.lookups) throw new Error('name the folder with en_lexeme_cluster.json.gz and en_lexeme_prob.json.gz: --lookups DIR')

const read = (name: string) =>
  JSON.parse(gunzipSync(readFileSync(join(options.lookups as string, name))).toString('utf8')) as Record<string, number>
const clusters = read('en_lexeme_cluster.json.gz')
const logProbabilities = read('en_lexeme_prob.json.gz')

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

const rows: WordRow[] = [...byForm]
  .filter(([, forms]) => forms.lowerCluster > 0 || forms.capitalCluster > 0)
  .sort((a, b) => total(b[1]) - total(a[1]))
  .slice(0, Number(options.words))
  .map(([form, forms]) => ({
    hash: hashString(form),
    lowerCluster: forms.lowerCluster,
    capitalCluster: forms.capitalCluster,
    capitals: capitalsOf(forms),
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
