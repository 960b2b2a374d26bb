import { typeLabel } from '../record/incident.ts'
import { silentRoles } from '../record/document.ts'
import type { Lineage } from '../record/relation.ts'
import { wordsOf } from '../record/span.ts'
import type { DocumentLine } from '../store/documents.ts'
import type { DocumentAnswer } from './answers/document.ts'
import { claimView } from './claim-view.ts'
import { shownTime } from './dates-and-places.ts'
import { documentLineOf, publishedSentence } from './document-lines.ts'
import { lineageLabels } from './labels.ts'
import { coverNames, masking, privateNames } from '../privacy/masking.ts'
import { publicUrl } from '../privacy/withhold.ts'
import type { DocumentFile } from './record-reader.ts'
import { sharedOf } from './sources-page.ts'

/** How the document stands to the other end: "cites", "cited by", "copied". */
function edgeWords(edge: Lineage, id: string): string {
  if (edge.kind !== 'cites' && edge.kind !== 'quotes') return lineageLabels[edge.kind]
  return edge.from === id ? edge.kind : `${lineageLabels[edge.kind]} by`
}

/** The reader's page of one document, the text exactly as it is kept. */
export function documentPage(file: DocumentFile, all: readonly DocumentLine[], names: 'masked' | 'shown'): DocumentAnswer {
  const { document, reading } = file
  const { text } = document
  const known = privateNames([document], reading ? [reading] : [])
  const { hide } = masking(known, names)
  // The text keeps its length, so that every span points at its words; a name that is not asked for does not leave the server.
  const whole = coverNames(text, known, reading)
  const at = all.findIndex((one) => one.id === document.id)
  const reports = reading?.reports ?? []
  const sayings = new Map<string, DocumentAnswer['sayings'][number]>()
  for (const report of reports) {
    for (const { attribution } of report.claims) {
      if (attribution.content) {
        sayings.set(`${attribution.content.start}-${attribution.content.end}`, {
          start: attribution.content.start,
          end: attribution.content.end,
          speaker: hide(attribution.chain[0]?.label ?? ''),
        })
      }
    }
  }
  return {
    ...documentLineOf(document, reading?.canRead ?? false, hide),
    isRead: reading !== null,
    byline: document.byline,
    url: document.url === null || names === 'shown' ? document.url : publicUrl(document.url, known),
    genre: document.genre,
    publishedSentence: publishedSentence(document),
    sha256: document.capture.bytesSha256,
    mediaType: document.capture.mediaType,
    size: document.capture.size,
    takenFrom: document.capture.takenFrom,
    retrievedAt: document.retrievedAt,
    text: names === 'shown' ? text : whole.text,
    passages: document.passages.map((passage) => ({
      start: passage.start,
      end: passage.end,
      role: passage.role,
      silent: silentRoles.has(passage.role),
      page: passage.page ?? null,
    })),
    mentions: (reading?.mentions ?? []).map((mention) => ({
      start: mention.span.start,
      end: mention.span.end,
      kind: mention.kind,
      words: hide(wordsOf(text, mention.span)),
      resolved: mention.resolved === null ? null : hide(mention.resolved),
      rule: mention.rule,
    })),
    claims: reports.flatMap((report) => report.claims.map((claim) => claimView(claim, document, report.id, hide))),
    reports: reports.map((report, i) => {
      const incident = file.incidents.get(report.id) ?? null
      return {
        id: report.id,
        number: i + 1,
        label: typeLabel(report),
        date: shownTime(report.time),
        place: hide(report.places.map((place) => place.name ?? place.words).join(', ')) || 'place not stated',
        incident,
        noIncident: incident
          ? null
          : report.modality === 'asserted' || report.modality === 'hedged'
            ? 'not linked yet'
            : `told as ${report.modality}, no incident of its own`,
        claimIds: report.claims.map((claim) => claim.id),
        tellings: report.tellings.map(({ start, end }) => ({ start, end })),
      }
    }),
    sayings: [...sayings.values()].sort((a, b) => a.start - b.start),
    copies: file.lineage.flatMap((edge) => {
      const other = all.find((one) => one.id === (edge.from === document.id ? edge.to : edge.from))
      if (!other) return []
      return [
        {
          ...documentLineOf(other, other.canRead),
          kind: edge.kind,
          kindLabel: edgeWords(edge, document.id),
          shared: sharedOf(edge),
          direction: edge.direction,
          from: edge.from,
          to: edge.to,
        },
      ]
    }),
    privateNames: whole.covered,
    notes: [...document.notes, ...(reading?.notes ?? [])].map((note) => ({
      span: note.span ? { start: note.span.start, end: note.span.end } : null,
      text: hide(note.text),
    })),
    previous: all[at - 1]?.id ?? null,
    next: all[at + 1]?.id ?? null,
    position: { at: at + 1, of: all.length },
  }
}
