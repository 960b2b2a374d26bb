import type { Claim } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import { idFrom, sha256 } from '../record/id.ts'
import type { Reading } from '../record/report.ts'

/** A document over an invented text, as intake would make it. */
export function inventedDocument(text: string, over: Partial<Document> = {}): { document: Document; bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(text)
  const hash = sha256(bytes)
  return {
    bytes,
    document: {
      id: idFrom('document', hash),
      publisher: { id: 'p-echo', name: 'Valley Echo', kind: 'newspaper', country: null },
      title: null,
      titleSpan: null,
      byline: null,
      url: null,
      canonicalUrl: null,
      language: 'en',
      genre: 'news',
      publishedAt: '2021-03-02',
      publishedHow: 'text',
      modifiedAt: null,
      retrievedAt: '2026-01-01T00:00:00Z',
      dateline: null,
      text,
      textSha256: hash,
      passages: [{ start: 0, end: text.length, role: 'body' }],
      sourceMap: [{ text: { start: 0, end: text.length }, original: { start: 0, end: text.length }, same: true }],
      capture: {
        bytesSha256: hash,
        mediaType: 'text/plain',
        size: bytes.length,
        capturedAt: '2026-01-01T00:00:00Z',
        takenFrom: '/tmp/invented.txt',
        encoding: 'utf-8',
      },
      sensitivity: 'moderate',
      notes: [],
      ...over,
    },
  }
}

/** A reading with one report and one claim: "Two guards" injured, or the first word where that is not told. */
export function inventedReading(document: Document): Reading {
  const words = document.text.includes('Two guards') ? 'Two guards' : (/\p{L}+/u.exec(document.text)?.[0] ?? '')
  const start = document.text.indexOf(words)
  const span = { start, end: start + words.length }
  const reportId = idFrom('report', document.id, 0)
  const claim: Claim = {
    id: idFrom('claim', reportId, 'count.injured'),
    property: 'count.injured',
    value: {
      measure: 'injured',
      min: 2,
      max: 2,
      best: 2,
      comparator: '=',
      unit: 'person',
      part: 'total',
      group: null,
      phrase: { start, end: start + 3 },
      includesAttacker: 'unknown',
      asOf: null,
    },
    words,
    span,
    passages: [0],
    polarity: 'affirms',
    modality: 'asserted',
    attribution: {
      chain: [
        { label: 'the clinic', kind: 'speaker', span: null, anonymous: true },
        { label: 'Valley Echo', kind: 'publisher', span: null, anonymous: false },
      ],
      directness: 'indirect',
      cue: null,
      content: null,
      citedWork: null,
    },
    loaded: [],
    method: 'rule:test',
    confidence: 0.9,
  }
  return {
    documentId: document.id,
    reader: 'test-1',
    reports: [
      {
        id: reportId,
        documentId: document.id,
        type: 'attack.armed',
        time: null,
        places: [],
        aggregation: 'single',
        modality: 'asserted',
        claims: [claim],
        tellings: [span],
        links: [],
      },
    ],
    actors: [],
    mentions: [{ kind: 'count', span, resolved: '2', rule: 'rule:test' }],
    notes: [],
    canRead: true,
  }
}
