import type { Document } from '../src/record/document.ts'
import { speakerOf } from '../src/record/attribution.ts'
import { isCount } from '../src/record/claim.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { openGazetteer } from '../src/gazetteer/open.ts'
import { takeIn } from '../src/intake/take-in.ts'
import { readDocument } from '../src/reading/read-document.ts'
import type { Tools } from '../src/reading/steps.ts'
import { openTextModels } from '../src/text/models.ts'

let opened: Tools | null = null

/** Models and gazetteer, opened once for a run. */
export function tools(): Tools {
  opened ??= { models: openTextModels(), gazetteer: openGazetteer() }
  return opened
}

/** Takes in and reads one plain text as the product does; throws with the product's message when it is refused. */
export function readText(text: string, source: { publishedAt?: string; publisher?: string; url?: string }): { document: Document; reading: Reading } {
  const taken = takeIn(new TextEncoder().encode(text), source, '2026-11-24T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  return { document: taken.document, reading: readDocument(taken.document, tools()) }
}

/** One incident of a reading in short: what, how sure, when, where, and each figure with its speaker and words. */
export function incidentTold({ type, modality, aggregation, time, places, claims }: Report) {
  return {
    type,
    modality,
    aggregation,
    when: time?.edtf ?? null,
    places: places.map(({ words, name, country }) => ({ words, name, country })),
    figures: claims.filter(isCount).map((claim) => ({ ...claim.value, speaker: speakerOf(claim.attribution).label, words: claim.words })),
  }
}
