import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a room may import from other rooms of the repository; its own files are always open to it. */
interface Room {
  readonly name: string
  /** Files of the room. The first room whose pattern fits a file owns it. */
  readonly files: RegExp
  /** Files it may import. */
  readonly may: RegExp
  /** Files of which it may import types only. */
  readonly mayTypes?: RegExp
  /** True when disk, network, threads and clock come in as parameters. */
  readonly pure?: boolean
}

/** THE import table (`ARCHITECTURE.md`). Imports point up this list only; later rooms may know earlier ones, never the other way. */
export const rooms: readonly Room[] = [
  { name: 'errors', files: /^src\/errors\.ts$/, may: /^$/, pure: true },
  { name: 'record', files: /^src\/record\//, may: /^$/, pure: true },
  { name: 'lexicon', files: /^src\/lexicon\//, may: /^src\/record\//, pure: true },
  { name: 'text, its models', files: /^src\/text\/models\.ts$/, may: /^src\/(?:record|lexicon|text)\// },
  { name: 'text', files: /^src\/text\//, may: /^src\/(?:record|lexicon)\//, pure: true },
  { name: 'gazetteer, its file', files: /^src\/gazetteer\/open\.ts$/, may: /^src\/(?:record|lexicon|gazetteer)\// },
  { name: 'gazetteer', files: /^src\/gazetteer\//, may: /^src\/(?:record|lexicon)\//, pure: true },
  { name: 'intake', files: /^src\/intake\//, may: /^src\/(?:record|text|lexicon)\//, pure: true },
  // The folders of reading/ are cut by knowledge and do not know each other; data passes by the types of record/mention.ts.
  ...['acts', 'actors', 'counts', 'modality', 'places', 'speakers', 'times'].map(
    (kind): Room => ({
      name: `reading/${kind}`,
      files: new RegExp(`^src/reading/${kind}/`),
      may: /^src\/(?:record|text|lexicon)\/|^src\/gazetteer\/gazetteer\.ts$/,
      pure: true,
    }),
  ),
  {
    name: 'reading',
    files: /^src\/reading\//,
    may: /^src\/(?:record|text|lexicon|reading)\/|^src\/gazetteer\/gazetteer\.ts$/,
    pure: true,
  },
  { name: 'linking', files: /^src\/linking\//, may: /^src\/(?:record|text|lexicon)\//, pure: true },
  { name: 'review', files: /^src\/review\//, may: /^src\/(?:record|text)\//, pure: true },
  { name: 'privacy', files: /^src\/privacy\//, may: /^src\/(?:record|text|lexicon)\//, pure: true },
  { name: 'export', files: /^src\/export\//, may: /^src\/(?:record|privacy)\/|^src\/errors\.ts$/, pure: true },
  // The store keeps what linking remembers: it knows that room's types and none of its code.
  { name: 'store', files: /^src\/store\//, may: /^src\/record\/|^src\/errors\.ts$/, mayTypes: /^src\/linking\// },
  {
    name: 'pipeline',
    files: /^src\/pipeline(?:\.test)?\.ts$/,
    may: /^src\/(?:record|text|gazetteer|intake|reading|linking|review|privacy)\/|^src\/errors\.ts$/,
    mayTypes: /^src\/store\//,
    pure: true,
  },
  { name: 'reader threads and the public door', files: /^src\/[a-z-]+\.ts$/, may: /^src\// },
  { name: 'server', files: /^src\/server\//, may: /^src\/(?!cli\/)/ },
  { name: 'cli', files: /^src\/cli\//, may: /^src\// },
  { name: 'web', files: /^web\//, may: /^web\//, mayTypes: /^src\/(?:record|server\/answers)\// },
  // Weights are tuned against the measure they are scored by.
  { name: 'training', files: /^training\//, may: /^(?:src|eval)\// },
  // Scoring a part alone opens its room; the scores of the whole go through src/index.ts.
  { name: 'eval', files: /^eval\//, may: /^(?:src|training)\// },
  { name: 'bench', files: /^bench\//, may: /^(?:src|eval)\// },
  { name: 'test', files: /^test\//, may: /^src\// },
  { name: 'scripts', files: /^scripts\/|^[a-z.]+\.ts$/, may: /^(?:src|scripts|demo)\// },
]

/** What the pure rooms must be handed instead of importing it. */
const world = /^node:(?:fs|net|http|https|http2|child_process|worker_threads|os|process|dns|tls|dgram|timers)/

/** A file's source, by its path from the root of the repository. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** Every import that the table does not allow, as sentences. */
export function violations(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    // A test belongs to the room of the file it stands beside.
    const room = rooms.find((one) => one.files.test(path.replace(/\.test(?:-data|-process)?\./, '.')))
    if (!room) return [`${path} belongs to no room; add its folder to scripts/check-rooms.ts.`]
    // Tests may open what they need to show the room at work.
    const isTest = /\.test(?:-data|-process)?\.tsx?$/.test(path)
    return importsOf(text).flatMap(({ from, typeOnly }) => {
      if (!from.startsWith('.')) {
        if (room.pure && !isTest && !typeOnly && world.test(from)) {
          return [`${path} imports ${from}: ${room.name} touches no disk, network or clock; hand it in as a parameter.`]
        }
        return []
      }
      const target = normalize(join(dirname(path), from)).replaceAll('\\', '/')
      if (isTest || room.files.test(target) || room.may.test(target)) return []
      if (typeOnly && room.mayTypes?.test(target)) return []
      const types = room.mayTypes?.test(target) ? ' (types only: write "import type")' : ''
      return [`${path} imports ${target}: ${room.name} may not know that room${types}.`]
    })
  })
}

/** Files of `src/` that import each other in a circle, one sentence a circle: which of them can be read first? Imports of types alone make none, nor what is imported when it is asked for. */
export function circles(sources: readonly Source[]): string[] {
  const known = new Map(sources.filter(({ path }) => path.startsWith('src/')).map(({ path, text }) => [path, text]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push(`${[...way.slice(way.indexOf(path)), path].join(' imports ')}.`)
      return
    }
    if (done.has(path)) return
    for (const { from, typeOnly, lazy } of importsOf(known.get(path) ?? '')) {
      if (from.startsWith('.') && !typeOnly && !lazy) visit(normalize(join(dirname(path), from)).replaceAll('\\', '/'), [...way, path])
    }
    done.add(path)
  }
  for (const path of known.keys()) visit(path, [])
  return found
}

/** The module names of static and dynamic imports and of re-exports. */
function importsOf(text: string): { from: string; typeOnly: boolean; lazy: boolean }[] {
  const found: { from: string; typeOnly: boolean; lazy: boolean }[] = []
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  for (const match of code.matchAll(/^[ \t]*(import|export)(\s+type)?\b([^'"`;]*?)\bfrom\s*'([^']+)'/gm)) {
    const names = match[3] ?? ''
    const listed = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]
    const onlyTypes = listed !== undefined && listed.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name))
    found.push({ from: match[4] as string, typeOnly: match[2] !== undefined || onlyTypes, lazy: false })
  }
  for (const match of code.matchAll(/^[ \t]*import\s*'([^']+)'/gm)) found.push({ from: match[1] as string, typeOnly: false, lazy: false })
  for (const match of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) found.push({ from: match[1] as string, typeOnly: false, lazy: true })
  return found
}

/** All sources of the repository. */
export function repositorySources(root: string): Source[] {
  const skipped = /(?:^|\/)(?:node_modules|dist)\//
  return globSync('{src,web,test,eval,bench,training,scripts}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !skipped.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = repositorySources(process.cwd())
  const found = [...violations(sources), ...circles(sources)]
  for (const line of found) console.log(line)
  console.log(found.length === 0 ? 'Every import points up the table, and none in a circle.' : `${found.length} imports against the table or in a circle.`)
  process.exitCode = found.length === 0 ? 0 : 1
}
