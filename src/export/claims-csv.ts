import { speakerKind, speakerOf } from '../record/attribution.ts'
import { type Claim, type ClaimStatus, isCount } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { AccountCell, AccountRow } from '../record/incident.ts'
import { onceFor } from '../record/once-for.ts'
import { codePointCounter, wordsOf } from '../record/span.ts'
import type { Column } from './columns.ts'
import { isGeneralised, type Released, releasedValue, releasedWords } from './export-input.ts'

/** A claim within the account of its incident. */
export interface ClaimLine {
  readonly released: Released
  readonly claim: Claim
  readonly reportId: string
  readonly document: Document
  readonly cell: AccountCell | null
  readonly row: AccountRow | null
  readonly rejected: boolean
}

/** One row a claim: who says what, in which exact words, standing where. */
export const claimColumns: readonly Column<ClaimLine>[] = [
  { name: 'claim_id', tells: 'Id of the claim (UUID).', cell: ({ claim }) => claim.id },
  { name: 'incident_id', tells: 'Id of its incident.', cell: ({ released }) => released.source.incident.id },
  { name: 'incident_code', tells: 'Code of its incident.', cell: ({ released }) => released.source.incident.code },
  { name: 'report_id', tells: "Id of its report: one document's telling of one incident.", cell: ({ reportId }) => reportId },
  { name: 'document_id', tells: 'Id of its document.', cell: ({ document }) => document.id },
  {
    name: 'document_sha256',
    tells: 'SHA-256 of the original bytes of the document.',
    cell: ({ document }) => document.capture.bytesSha256,
  },
  {
    name: 'publisher',
    tells: 'Publisher of the document; empty when not stated.',
    cell: ({ document, released }) => (document.publisher ? released.words(document.publisher.name) : null),
  },
  { name: 'published', tells: 'Publication date of the document (EDTF).', cell: ({ document }) => document.publishedAt },
  {
    name: 'title',
    tells: 'Title of the document.',
    cell: ({ document, released }) => (document.title === null ? null : released.words(document.title)),
  },
  {
    name: 'url',
    tells: 'Web address of the document, without what stands behind `?`, cut where its path tells a private name.',
    cell: ({ document, released }) => released.url(document),
  },
  {
    name: 'property',
    tells: 'What the claim is about: `count.killed`, `time`, `place`, `participant.perpetrator`, `denial` ...',
    cell: ({ claim }) => claim.property,
  },
  {
    name: 'value',
    tells: 'The value in short: `9 (at least)`, `more than 200`, `2009-07-28/2009-07-29`, `attack.armed`.',
    cell: ({ cell, claim, released }) => releasedValue(released, claim, cell?.shown ?? claim.words),
  },
  {
    name: 'min',
    tells: 'Lower bound of a count; empty for an open one.',
    cell: ({ claim }) => (isCount(claim) ? claim.value.min : null),
  },
  {
    name: 'max',
    tells: 'Upper bound of a count; empty for an open one.',
    cell: ({ claim }) => (isCount(claim) ? claim.value.max : null),
  },
  {
    name: 'best',
    tells: 'The one number the phrase names, where it names one.',
    cell: ({ claim }) => (isCount(claim) ? claim.value.best : null),
  },
  {
    name: 'comparator',
    tells: '`=`, `>=`, `>`, `<=`, `<`, `~`, `range` or `vague`.',
    cell: ({ claim }) => (isCount(claim) ? claim.value.comparator : null),
  },
  {
    name: 'unit',
    tells: '`person`, `family`, `organisation`, `community`, `people` or `thing`; families are never turned into persons.',
    cell: ({ claim }) => (isCount(claim) ? claim.value.unit : null),
  },
  {
    name: 'part',
    tells: '`total`, `subset`, `additional`, `cumulative` or `update`: a subset is no rival of a total.',
    cell: ({ claim }) => (isCount(claim) ? claim.value.part : null),
  },
  {
    name: 'group',
    tells: 'Who is counted, in the words of the text.',
    cell: ({ claim, released }) => (isCount(claim) && claim.value.group ? releasedWords(released, claim.id, claim.value.group.words) : null),
  },
  {
    name: 'words',
    tells: 'The exact words of the value, at most 300 characters in the public profile.',
    cell: ({ claim, released }) => releasedWords(released, claim.id, claim.words),
  },
  {
    name: 'generalised',
    tells: '`true` where the words describe fewer than five people and stand generalised: `[a woman]` for "a 24-year-old teacher" (public only).',
    cell: ({ claim, released }) => isGeneralised(released, claim),
  },
  {
    name: 'start',
    tells: 'Where the words start in the canonical text, in Unicode code points.',
    cell: ({ claim, document }) => counterOf(document)(claim.span.start),
  },
  { name: 'end', tells: 'Where they end, exclusive.', cell: ({ claim, document }) => counterOf(document)(claim.span.end) },
  { name: 'polarity', tells: '`affirms` or `denies`.', cell: ({ claim }) => claim.polarity },
  {
    name: 'modality',
    tells: '`asserted`, `hedged`, `background`, `future` or `hypothetical`.',
    cell: ({ claim }) => claim.modality,
  },
  {
    name: 'speaker',
    tells: 'Who says it: the first link of the chain.',
    cell: ({ claim, released }) => released.voice(speakerOf(claim.attribution).label),
  },
  {
    name: 'speaker_kind',
    tells: '`publisher`, `quoted` or `unattributed`.',
    cell: ({ claim }) => speakerKind(claim.attribution),
  },
  {
    name: 'chain',
    tells: 'Original speaker first, then relays, the publisher last, joined by ` > `.',
    cell: ({ claim, released }) => claim.attribution.chain.map((link) => released.voice(link.label)).join(' > '),
  },
  {
    name: 'directness',
    tells: '`direct_quote`, `indirect`, `publisher_voice` or `unattributed`.',
    cell: ({ claim }) => claim.attribution.directness,
  },
  {
    name: 'cue',
    tells: 'The words of saying, kept as they stand.',
    cell: ({ claim, document, released }) =>
      claim.attribution.cue ? released.quote(wordsOf(document.text, claim.attribution.cue)) : null,
  },
  {
    name: 'cited_work',
    tells: 'A report or other work cited as the origin.',
    cell: ({ claim, released }) => (claim.attribution.citedWork ? released.words(claim.attribution.citedWork.title) : null),
  },
  {
    name: 'origin',
    tells: 'The independent origin the claim counts for.',
    cell: ({ cell, released }) => {
      const label = released.source.account.origins.find((origin) => origin.id === cell?.originId)?.label
      return label === undefined ? null : released.voice(label)
    },
  },
  {
    name: 'derived',
    tells: '`true` when the document repeats the origin (copy, quotation) and adds no voice.',
    cell: ({ cell }) => cell?.derived ?? null,
  },
  {
    name: 'via',
    tells: 'How it comes to the origin, in words.',
    cell: ({ cell, released }) => (cell?.via ? released.words(cell.via) : null),
  },
  {
    name: 'relation',
    tells: 'The widest relation on its row: same, compatible, update, scope_differs, contradicts.',
    cell: ({ row }) => row?.relation ?? null,
  },
  {
    name: 'status',
    tells: '`proposed` until a reviewer decides, `rejected` when one did.',
    cell: ({ rejected }): ClaimStatus => (rejected ? 'rejected' : 'proposed'),
  },
  { name: 'method', tells: 'The rule that proposed the claim.', cell: ({ claim, released }) => released.words(claim.method) },
  { name: 'confidence', tells: '0 to 1.', cell: ({ claim }) => Math.round(claim.confidence * 100) / 100 },
  {
    name: 'loaded_words',
    tells: "Loaded words within or beside the claim; they are the document's, not ours.",
    cell: ({ claim, document, released }) =>
      released.few.instead.has(claim.id) ? null : claim.loaded.map((span) => released.quote(wordsOf(document.text, span))).join('; ') || null,
  },
]

/** The claims of one incident that may be shown, and those left out with the reason. */
export function claimLines(
  released: Released,
  rejected: ReadonlySet<string>,
): { lines: ClaimLine[]; left: { id: string; reason: string }[] } {
  const { account, reports, documents } = released.source
  const cells = new Map(account.rows.flatMap((row) => row.cells.map((cell) => [cell.claimId, { row, cell }] as const)))
  const byId = new Map(documents.map((document) => [document.id, document]))
  const lines: ClaimLine[] = []
  const left: { id: string; reason: string }[] = []
  for (const report of reports) {
    const document = byId.get(report.documentId)
    if (!document) continue
    for (const claim of report.claims) {
      if (claim.modality === 'future' || claim.modality === 'hypothetical') {
        left.push({ id: claim.id, reason: `told as ${claim.modality}, not as having happened` })
        continue
      }
      const found = cells.get(claim.id)
      lines.push({
        released,
        claim,
        reportId: report.id,
        document,
        cell: found?.cell ?? null,
        row: found?.row ?? null,
        rejected: rejected.has(claim.id),
      })
    }
  }
  return { lines, left }
}

const counterOf = onceFor(({ text }: Document) => codePointCounter(text))
