import { openGazetteer } from '../gazetteer/open.ts'
import { takeIn } from '../intake/take-in.ts'
import type { Document } from '../record/document.ts'
import type { Reading } from '../record/report.ts'
import { openTextModels } from '../text/models.ts'
import { readDocument } from './read-document.ts'

const tools = { models: openTextModels(), gazetteer: openGazetteer() }

/** Takes in an invented text as a file of the given day and reads it, as one line of a test. */
export function readInvented(text: string, publishedAt?: string, path = 'note.txt'): Reading & { readonly document: Document } {
  const taken = takeIn(new TextEncoder().encode(text), publishedAt ? { path, publishedAt } : { path }, '2026-11-24T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  return { document: taken.document, ...readDocument(taken.document, tools) }
}
