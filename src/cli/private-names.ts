import { userInfo } from 'node:os'
import { decide } from '../pipeline.ts'
import type { Masking } from '../privacy/masking.ts'
import { namesIn } from '../server/names-in.ts'
import type { Store } from '../store/open.ts'
import { counted, type Terminal, type Wishes } from './terminal.ts'

export interface NameWishes extends Wishes {
  /** Show names of private persons; that they were shown is written into the log. */
  readonly names?: boolean
}

/** What a verb does with names: masks them, as the page and the exports do, unless `--names` asks for them. */
export function nameMode({ names }: NameWishes): 'masked' | 'shown' {
  return names === true ? 'shown' : 'masked'
}

/** Masks lines of many documents, each by the names of its own; a document's names are looked up once. */
export function namesByDocument(store: Store): (documentId: string, words: string) => string {
  const known = new Map<string, Masking>()
  return (documentId, words) => {
    const one = known.get(documentId) ?? namesIn(store, [documentId], 'masked')
    known.set(documentId, one)
    return one.hide(words)
  }
}

/** Says how many names were masked, and how to see them. */
export function tellMasked({ met }: Masking, wishes: NameWishes, terminal: Terminal): void {
  if (met.size > 0 && wishes.names !== true)
    terminal.say(
      `${counted(met.size, 'name')} of private persons masked; --names shows ${met.size === 1 ? 'it' : 'them'}, and the log keeps that it did.`,
    )
}

/** Writes into the log that private names were shown; nothing is written when none was met. */
export function logShown(
  store: Store,
  { met }: Masking,
  target: { readonly type: 'incident' | 'document'; readonly id: string },
  wishes: NameWishes,
): void {
  if (wishes.names !== true || met.size === 0) return
  const release = store.lockForWriting('onrecord --names (the log keeps that names were shown)')
  try {
    decide(store, {
      action: 'unmask',
      targetType: target.type,
      targetId: target.id,
      detail: {},
      reason: 'looked at in the terminal',
      who: userInfo().username,
      at: new Date().toISOString(),
    })
  } finally {
    release()
  }
}
