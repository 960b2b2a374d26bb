import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Gazetteer } from './gazetteer.ts'
import { gazetteerOver } from './look-up.ts'
import { tableOver } from './table.ts'

const shipped = new URL('data/gazetteer.bin', import.meta.url)

/**
 * The bytes of the shipped gazetteer, for `openGazetteer(bytes)`. They lie in shared memory, so that one copy can be handed
 * to every reader thread.
 * @throws the file system's error when the file is missing (`node scripts/build-gazetteer.ts` writes it)
 */
export function readGazetteerBytes(): Uint8Array {
  const file = openSync(shipped, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, at)
      if (read === 0) throw new RangeError('the gazetteer file ended early')
      at += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/**
 * Opens the gazetteer: about 20 ms and 19 MB, the size of its file; look-ups take 5 to 100 microseconds.
 * The first look-up by likeness inside a country costs some 200 ms and 6 MB more.
 * @param bytes the file's bytes, when another thread has read them already
 */
export function openGazetteer(bytes: Uint8Array = readGazetteerBytes()): Gazetteer {
  return gazetteerOver(tableOver(bytes))
}
