import { masking, type Masking, privateNames } from '../privacy/masking.ts'
import type { Store } from '../store/open.ts'

/** Masks the private names of some documents of a record, or with `shown` only counts them. */
export function namesIn(store: Store, documentIds: Iterable<string>, mode: 'masked' | 'shown'): Masking {
  const ids = [...new Set(documentIds)]
  const documents = ids.flatMap((id) => store.document(id) ?? [])
  const readings = ids.flatMap((id) => store.reading(id) ?? [])
  return masking(privateNames(documents, readings), mode)
}
