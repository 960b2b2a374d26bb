import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Packages whose code or data is bundled into the page that `npm run build` makes. */
const bundled = [
  '@fontsource-variable/inter', '@fontsource-variable/source-serif-4', '@fontsource-variable/vazirmatn', '@tanstack/react-query',
  '@tanstack/react-router', '@tanstack/react-virtual', 'd3-geo', 'd3-geo-projection', 'd3-scale', 'maplibre-gl', 'react', 'react-dom', 'topojson-client', 'world-atlas',
]
/** Licences that a part of Onrecord may have. */
const permissive = /^(?:\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|Unlicense|MIT-0|Python-2\.0|Zlib)(?: (?:OR|AND) )?)+\)?$/

interface Part {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; dev?: boolean; optional?: boolean; dependencies?: Record<string, string>; peer?: boolean }>>
}

/** The text of THIRD-PARTY-NOTICES.md for what stands in `root`. */
export function noticesText(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const installed = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && existsSync(join(root, path, 'package.json')))
    .map(([path]) => partAt(root, path))
  const page = withDependencies(lock, bundled).map((path) => partAt(root, path))
  for (const part of [...installed, ...page]) {
    if (!permissive.test(part.licence)) throw new Error(`${part.name}: the licence "${part.licence}" is not one that may be shipped`)
  }
  const list = (parts: readonly Part[]) => unique(parts).map((part) => `| ${part.name} | ${part.version} | ${part.licence} |`).join('\n')
  return `# Third-party notices

Onrecord is Apache-2.0. It is built on the parts and data below, with thanks to their makers. Written by \`node scripts/write-notices.ts\` from what is installed; a test fails when a part is missing here.

## Data that is shipped

- **GeoNames** (https://www.geonames.org), Creative Commons Attribution 4.0: place names, divisions and countries, changed as told in \`src/gazetteer/data/NOTICE\`. A country code is GeoNames' catalogue key, not a view on the status of any territory.
- **Natural Earth** (https://www.naturalearthdata.com), public domain, by way of the npm package world-atlas: the outlines of the map.
- **Universal Dependencies English Web Treebank**, Creative Commons Attribution-ShareAlike 4.0, and **GUM** (genres under CC BY and CC BY-SA only): the weights of our tagger and parser are derived from them and may be used under CC BY-SA 4.0; \`src/text/weights/NOTICE\` names the contributors.
- **Word classes** (\`src/text/weights/words.bin\`): clusters and frequencies from spacy-lookups-data 1.0.5, MIT License, Copyright (c) 2019 ExplosionAI GmbH; dictionary forms from WordNet 3.0, Copyright 2006 by Princeton University. \`src/text/weights/NOTICE\` has both licences.
- **Document frequencies of words** (\`src/lexicon/en/background-words.ts\`) from MUC-4, UD English EWT, GUM, WikiWars and GeoVirus: counts only, no texts.
- **Weights of who did what to whom** (\`src/lexicon/en/role-weights.ts\`, \`role-trees.ts\`), learned from the development documents of MUC-4 (a release sponsored by the US government, without a licence text): numbers only, no texts and no names.
- **Inter**, **Source Serif 4** and **Vazirmatn**, SIL Open Font License 1.1, by way of Fontsource.

## Packages that are installed with Onrecord

| package | version | licence |
|---|---|---|
${list(installed)}

## Packages that are bundled into the page

| package | version | licence |
|---|---|---|
${list(page)}

## Licences of what is bundled into the page

${unique(page).map((part) => `### ${part.name}\n\n\`\`\`\n${part.text}\n\`\`\``).join('\n\n')}
`
}

function withDependencies(lock: Lock, names: readonly string[]): string[] {
  const found = new Set<string>()
  const open = names.map((name) => `node_modules/${name}`)
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !lock.packages[path]) continue
    found.add(path)
    for (const name of Object.keys(lock.packages[path]?.dependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`
      // Types leave no trace in what is bundled.
      if (!name.startsWith('@types/')) open.push(lock.packages[nested] ? nested : `node_modules/${name}`)
    }
  }
  return [...found]
}

function partAt(root: string, path: string): Part {
  const folder = join(root, path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string; author?: string | { name?: string } }
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|ofl)(?:\.|$|-)/i.test(name))
  const author = typeof manifest.author === 'string' ? manifest.author : (manifest.author?.name ?? `the authors of ${manifest.name}`)
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? 'unknown',
    text: file ? readFileSync(join(folder, file), 'utf8').trim().replaceAll('```', "'''") : `${manifest.license ?? 'unknown'}, copyright ${author}`,
  }
}

function unique(parts: readonly Part[]): Part[] {
  return [...new Map([...parts].sort((a, b) => (a.name < b.name ? -1 : 1)).map((part) => [`${part.name} ${part.version}`, part])).values()]
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = process.cwd()
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), noticesText(root))
}
