import { basename } from 'node:path'
import { type ActType, actLabels } from '../record/act.ts'
import { documentLabel } from '../linking/origins.ts'
import type { Property } from '../record/claim.ts'
import { measures } from '../record/count.ts'
import { paragraphNumber } from '../server/claim-view.ts'
import type { Store } from '../store/open.ts'

/** A document in few words: its publisher, else its title in quotes, else the file it was taken from. Not masked. */
export function sourceName(store: Store, documentId: string): string {
  const head = store.documentHead(documentId)
  return (head && documentLabel(head)) ?? fileName(store, documentId)
}

function fileName(store: Store, documentId: string): string {
  const from = store.document(documentId)?.capture.takenFrom
  return from ? basename(from) : documentId.slice(0, 8)
}

/** "tribune.html ¶2", with the page where the original has pages. */
export function placeInSource(store: Store, documentId: string, offset: number): string {
  const document = store.document(documentId)
  if (!document) return ''
  const page = document.passages.find((passage) => passage.start <= offset && offset < passage.end)?.page
  return `${basename(document.capture.takenFrom)}${page ? ` p.${page}` : ''} ¶${paragraphNumber(document, offset)}`
}

/** Act types in words where a row is about what happened; everything else stays as it is. */
export function inWords(property: Property, shown: string): string {
  if (property !== 'act') return shown
  return shown.replace(/[a-z]+\.[a-z_]+/g, (code) => actLabels[code as ActType] ?? code)
}

/** What a field is called behind the dot of `why`: "killed" stands for count.killed, "victim" for participant.victim. */
export function fieldName(property: string): string {
  const [family, rest] = property.split('.')
  if (rest && (family === 'participant' || measures.some((measure) => measure === rest))) return rest
  return property
}
