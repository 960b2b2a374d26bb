import { masking, type Masking, maskingWords, privateNames } from '../privacy/masking.ts'
import type { KnownNames } from '../privacy/withhold.ts'
import type { Store } from '../store/open.ts'

/** Masks the private names of some documents of a record, or with `shown` only counts them. */
export function namesIn(store: Store, documentIds: Iterable<string>, mode: 'masked' | 'shown'): Masking {
  return masking(knownIn(store, documentIds), mode)
}

/** Masks the private names of some documents word for word: reasons of linking list them so ("shared rare names: ..."). */
export function nameWordsIn(store: Store, documentIds: Iterable<string>): (words: string) => string {
  return maskingWords([knownIn(store, documentIds)])
}

function knownIn(store: Store, documentIds: Iterable<string>): KnownNames {
  const ids = [...new Set(documentIds)]
  const documents = ids.flatMap((id) => store.document(id) ?? [])
  const readings = ids.flatMap((id) => store.reading(id) ?? [])
  return privateNames(documents, readings)
}
