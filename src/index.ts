/**
 * Onrecord as a library, in a dozen names. Bytes to a document, a document to its reading, reports to incidents, incidents to
 * what all their reports say together; and the store that keeps it all. What leaves the computer: `onrecord/export`.
 */
import { openGazetteer } from './gazetteer/open.ts'
import type { Tools } from './reading/steps.ts'
import { openTextModels } from './text/models.ts'

export { takeIn } from './intake/take-in.ts'
export { readDocument } from './reading/read-document.ts'
export { linkAll } from './linking/link.ts'
export { accountOf } from './linking/accounts.ts'
export { totalsOf } from './linking/totals.ts'
export {
  addDocuments,
  decide,
  linkWaiting,
  readWaiting,
  type Arrival,
  type FileEvent,
  type Outcome,
  type Readers,
} from './pipeline.ts'
export { openReaderPool, type ReaderPool } from './reader-pool.ts'
export { openStore, type Store } from './store/open.ts'
export { documentJson, type DocumentJson } from './export/document-json.ts'
export { OnrecordProblem } from './errors.ts'

/** Opens what reading needs, once: our tagger and parser, and the gazetteer. About 0.3 seconds and 100 MB. */
export function openTools(): Tools {
  return { models: openTextModels(), gazetteer: openGazetteer() }
}
export type { Tools } from './reading/steps.ts'
