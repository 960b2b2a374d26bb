#!/usr/bin/env node
// Starts Onrecord with Node 24, also when the system's Node is older: the package brings its own.
// Plain JavaScript on purpose, so that an old Node can read it far enough to say what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const needed = 24

if (Number(process.versions.node.split('.')[0]) >= needed) await start()
else restartWith(ownNode())

async function start() {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  const built = join(root, 'dist', 'src', 'cli', 'main.js')
  const source = join(root, 'src', 'cli', 'main.ts')
  // In a checkout the sources run as they are, so that a stale build never answers.
  const { main } = await import(new URL(`file://${encodeURI(existsSync(source) ? source : built)}`).href)
  await main(process.argv.slice(2))
}

/** The Node 24 that came with the package, or null. */
function ownNode() {
  const require = createRequire(import.meta.url)
  try {
    const manifest = require.resolve('node/package.json')
    const found = [join(dirname(manifest), 'bin', 'node'), join(dirname(manifest), 'bin', 'node.exe')].find((path) => existsSync(path))
    if (found) return found
  } catch {
    // Not installed; the message below says what to do.
  }
  return null
}

function restartWith(node) {
  if (node === null) {
    console.error(`Onrecord needs Node ${needed} or newer; this is Node ${process.versions.node}, and the package's own is not installed.`)
    console.error('Run "npm ci" in the folder of Onrecord (without --omit=dev), or install Node 24 from https://nodejs.org, then try again.')
    process.exitCode = 6
    return
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // The child gets Ctrl-C itself; this process waits for how it ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  child.on('error', (error) => {
    console.error(`Node ${needed} could not be started: ${error.message}. Run "npm ci" again.`)
    process.exitCode = 6
  })
  child.on('exit', (code, signal) => {
    process.exitCode = signal === 'SIGINT' ? 130 : (code ?? 1)
  })
}
