import type { Document } from '../../record/document.ts'
import type { TaggedText } from '../../text/tagged-text.ts'

/** True for a sentence of the headline or of the line under it. */
export function isHeadline(document: Pick<Document, 'passages'>, tagged: TaggedText, sentence: number): boolean {
  const passage = document.passages[tagged.sentences[sentence]?.passage ?? -1]
  return passage?.role === 'headline' || passage?.role === 'dek'
}
