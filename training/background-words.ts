// Writes src/lexicon/en/background-words.ts: how common a word is in news and general English, so that linking can tell a
// rare detail from an everyday word without looking at the documents at hand (their order and number must not matter).
// Sources: MUC-4 (US government release), English Web Treebank, GUM without its NC and reddit genres, WikiWars, GeoVirus.
// Run: node training/background-words.ts
import { writeFileSync } from 'node:fs'
import { readPacked, readRows } from '../eval/open-form.ts'

const shared = new URL('../../shared/eval/', import.meta.url)
const read = (path: string) => readPacked(new URL(path, shared).pathname)
const jsonLines = (path: string) => readRows<{ text: string }>(new URL(path, shared).pathname)

/** Texts of a CoNLL-U file by document; `keep` looks at the document's id. */
function conlluTexts(path: string, keep: (id: string) => boolean): string[] {
  const texts: string[] = []
  let on = true
  for (const line of read(path).split('\n')) {
    if (line.startsWith('# newdoc')) {
      on = keep(line)
      if (on) texts.push('')
    } else if (on && line.startsWith('# text = ')) texts[texts.length - 1] += ` ${line.slice(9)}`
  }
  return texts
}

const withoutUnfree = (id: string) =>
  !/_(?:reddit|academic|court|essay|letter|podcast|speech|textbook|fiction|vlog|conversation)_/.test(id)
const corpora: string[][] = [
  ['dev', 'tst1', 'tst2'].flatMap((part) => jsonLines(`events-muc4/open/docs-${part}.jsonl`).map((one) => one.text)),
  [
    ...['answers', 'email', 'newsgroup', 'reviews', 'weblog'].flatMap((part) =>
      conlluTexts(`syntax-ewt/open/en_ewt-ud-train-${part}.conllu.gz`, () => true),
    ),
    ...conlluTexts('syntax-gum/open/gum-train.conllu.gz', withoutUnfree),
    // Long texts are cut into pieces of an article's length, else every word would be common.
    ...jsonLines('time-wikiwars/open/wikiwars.jsonl').flatMap((one) => pieces(one.text)),
    ...jsonLines('geo/open/geovirus.jsonl').map((one) => one.text),
  ],
]

function pieces(text: string): string[] {
  const words = text.split(/\s+/)
  const found: string[] = []
  for (let i = 0; i < words.length; i += 400) found.push(words.slice(i, i + 400).join(' '))
  return found
}

/**
 * Words that other texts than MUC-4's write in lower case. Of MUC-4 only these are taken: its names (of places, people and
 * groups of one region and time) would teach us a test set, and names say little of how common a word is elsewhere.
 */
const lowerCase = new Set(corpora[1]?.flatMap((text) => text.match(/(?<![\p{L}'’])\p{Ll}[\p{Ll}'’]*/gu) ?? []))

/** Commonness in steps: level n holds words found in about one of 2^n documents. */
const level = new Map<string, number>()
for (const [i, texts] of corpora.entries()) {
  const found = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu))) found.set(word, (found.get(word) ?? 0) + 1)
  }
  for (const [word, count] of found) {
    // Words of one or two documents say nothing about how common they are (and are mostly names).
    if (count < 3 || word.length > 20) continue
    if (i === 0 && !lowerCase.has(word)) continue
    const step = Math.round(Math.log2(texts.length / count))
    level.set(word, Math.min(step, level.get(word) ?? Infinity))
  }
  console.log(`${texts.length} texts, ${found.size} words`)
}

const byLevel = new Map<number, string[]>()
for (const [word, step] of level) byLevel.set(step, [...(byLevel.get(step) ?? []), word.replaceAll('’', "'")])
const rows = [...byLevel]
  .sort(([a], [b]) => a - b)
  .map(([step, words]) => `  [${step}, ${JSON.stringify([...new Set(words)].sort().join(' '))}],`)
writeFileSync(
  new URL('../src/lexicon/en/background-words.ts', import.meta.url),
  `// Written by training/background-words.ts; do not edit.
// Document frequencies only, from MUC-4, UD English EWT (CC BY-SA 4.0), GUM (CC BY), WikiWars and GeoVirus.

/** Level n: words found in about one of 2^n documents of general news, web and conflict texts. Words that are not listed are rarer. */
export const backgroundWords: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]
`,
)
console.log(
  [...byLevel]
    .sort(([a], [b]) => a - b)
    .map(([step, words]) => `${step}: ${words.length}`)
    .join('  '),
)
