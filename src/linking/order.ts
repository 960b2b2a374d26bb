import { hashString } from '../text/hash.ts'

/**
 * Where a document stands in the order in which texts of one wording are gone through. The order follows from the id alone and is as
 * good as drawn by lot, whatever ids look like and whatever came first: no way of adding documents is slow.
 */
export function orderOf(documentId: string): number {
  return (hashString(documentId) >>> 0) * 0x100000 + (hashString(`${documentId} `) >>> 12)
}

/** Negative when the first document comes before the second. */
export function compareDocuments(a: string, b: string): number {
  return orderOf(a) - orderOf(b) || (a < b ? -1 : a > b ? 1 : 0)
}
