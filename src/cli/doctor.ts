import { existsSync, statSync } from 'node:fs'
import { availableParallelism, freemem } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import { openStore, recordPathOf } from '../store/open.ts'
import { projectFolder } from './project-folder.ts'
import type { Terminal, Wishes } from './terminal.ts'

/** One part looked at. `exit` is what the command ends with when it is not well. */
interface Finding {
  readonly part: string
  readonly well: boolean
  readonly found: string
  readonly next?: string
  readonly exit?: number
}

/** `onrecord doctor`: looks at every part and says what to do about what is missing. Changes nothing. */
export async function doctor(wishes: Wishes, terminal: Terminal): Promise<number> {
  const findings = [node(), sqlite(), await models(), await gazetteer(), page(), machine(), ...(await record(wishes))]
  if (terminal.json) terminal.object({ schema: 'onrecord.cli/1', findings })
  else {
    for (const { part, well, found, next } of findings) {
      terminal.data(
        terminal.plain
          ? `${well ? 'ok' : 'missing'}\t${part}\t${found}`
          : `${well ? 'ok     ' : 'MISSING'}  ${part.padEnd(12)} ${found}`,
      )
      if (next) terminal.data(`         ${' '.repeat(13)}${next}`)
    }
    if (findings.every((one) => one.well)) terminal.say('Everything is there.')
  }
  return findings.reduce(
    (exit, one) => (one.well ? exit : Math.max(exit, one.exit ?? exitCodes.partMissing)),
    exitCodes.ok as number,
  )
}

function node(): Finding {
  const well = Number(process.versions.node.split('.')[0]) >= 24
  return {
    part: 'Node',
    well,
    found: `${process.versions.node} at ${process.execPath}`,
    ...(well ? {} : { next: 'Install Node 24 or run "npm ci" in the folder of Onrecord.' }),
  }
}

function sqlite(): Finding {
  const memory = new DatabaseSync(':memory:')
  const version = String(memory.prepare('SELECT sqlite_version() AS v').get()?.['v'])
  const search = memory.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS fts").get()?.['fts'] === 1
  memory.close()
  return {
    part: 'SQLite',
    well: search,
    found: `${version}${search ? ', with full-text search' : ', without full-text search'}`,
    ...(search ? {} : { next: 'Use the Node that comes with Onrecord: npx onrecord.' }),
  }
}

async function models(): Promise<Finding> {
  try {
    const { openTextModels } = await import('../text/models.ts')
    openTextModels()
    return { part: 'tagger', well: true, found: 'our own tagger and parser open (English)' }
  } catch (error) {
    return {
      part: 'tagger',
      well: false,
      found: `does not open: ${messageOf(error)}`,
      next: 'Install Onrecord again; nothing in your record is affected.',
    }
  }
}

async function gazetteer(): Promise<Finding> {
  try {
    const { openGazetteer } = await import('../gazetteer/open.ts')
    const places = openGazetteer()
    const hits = places.find('Baghdad').length
    places.close()
    return {
      part: 'gazetteer',
      well: hits > 0,
      found: hits > 0 ? 'place names open (GeoNames)' : 'opens, but knows no place',
      ...(hits > 0 ? {} : { next: 'Install Onrecord again.' }),
    }
  } catch (error) {
    return {
      part: 'gazetteer',
      well: false,
      found: `does not open: ${messageOf(error)}`,
      next: 'Install Onrecord again; nothing in your record is affected.',
    }
  }
}

function page(): Finding {
  const built = existsSync(fileURLToPath(new URL('../../web/dist/index.html', import.meta.url)))
  const canBuild = existsSync(fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url)))
  return {
    part: 'page',
    well: built || canBuild,
    found: built ? 'built' : canBuild ? 'not built yet; "onrecord open" builds it once' : 'missing',
    ...(built || canBuild ? {} : { next: 'Install Onrecord again. The terminal works without it.' }),
  }
}

function machine(): Finding {
  return {
    part: 'machine',
    well: true,
    found: `${availableParallelism()} reader threads, ${Math.round(freemem() / 1_048_576)} MB memory free`,
  }
}

async function record(wishes: Wishes): Promise<Finding[]> {
  const folder = projectFolder(wishes)
  const path = recordPathOf(folder)
  if (!existsSync(path))
    return [{ part: 'record', well: true, found: `none in ${folder} yet`, next: 'Start one: onrecord add PATH' }]
  try {
    const store = await openStore(folder)
    const troubles = store.integrity()
    const { readOnly } = store
    const size = Math.round(statSync(path).size / 1_048_576)
    store.close()
    const found: Finding[] = [
      troubles.length === 0
        ? { part: 'record', well: true, found: `${path}, ${size} MB, whole` }
        : {
            part: 'record',
            well: false,
            exit: exitCodes.storeUnusable,
            found: `${path} is damaged: ${troubles[0]}`,
            next: 'Restore it from a copy, or read the files again into a new folder.',
          },
    ]
    if (readOnly) {
      found.push({
        part: 'rights',
        well: false,
        exit: exitCodes.storeUnusable,
        found: `no rights to write ${path}: it can be read, not added to`,
        next: 'Give yourself write rights on the file and its folder, or copy the folder to a disk you may write to.',
      })
    }
    return found
  } catch (error) {
    const problem = error instanceof OnrecordProblem ? error : null
    return [
      {
        part: 'record',
        well: false,
        exit: exitCodes.storeUnusable,
        found: messageOf(error),
        ...(problem ? { next: problem.next } : {}),
      },
    ]
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
