import type { Document } from '../record/document.ts'
import type { DocumentLine } from './answers/shared.ts'
import { directionOf, shownEdtf } from './dates-and-places.ts'

/** A document as lists name it. */
export function documentLineOf(
  document: Pick<Document, 'id' | 'title' | 'publisher' | 'publishedAt' | 'language'>,
  canRead: boolean,
  hide: (words: string) => string = (words) => words,
): DocumentLine {
  return {
    id: document.id,
    title: document.title === null ? null : hide(document.title),
    publisher: document.publisher?.name ?? null,
    published: document.publishedAt,
    publishedShown: document.publishedAt === null ? 'date not stated' : shownEdtf(document.publishedAt),
    language: document.language,
    direction: directionOf(document.language),
    canRead,
  }
}

/** The publication date with how it is known. */
export function publishedSentence(document: Pick<Document, 'publishedAt' | 'publishedHow'>): string {
  if (document.publishedAt === null) return 'Publication date not stated'
  const how = { meta: 'as the page states', text: 'as its text states', url: 'from its address', user: 'as entered by hand' }
  return `${shownEdtf(document.publishedAt)}${document.publishedHow ? `, ${how[document.publishedHow]}` : ''}`
}
