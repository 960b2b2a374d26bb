import { actLabels } from '../record/act.ts'
import type { Claim } from '../record/claim.ts'
import type { Decision } from '../record/decision.ts'
import { differentlyShown } from '../linking/accounts.ts'
import { type AccountRow, type Incident, typeLabel } from '../record/incident.ts'
import { type Span, wordsOf } from '../record/span.ts'
import type { DecisionAnswer, IncidentAnswer, MatrixRow } from './answers/incident.ts'
import { claimView, shownValue } from './claim-view.ts'
import { dateSentence, placeSentence, shownEdtf, shownPlace, shownTime } from './dates-and-places.ts'
import { documentLineOf } from './document-lines.ts'
import { gradeSentences, linkLabels, propertyLabel, relationLabels } from './labels.ts'
import { type Embargoed, embargoOf, usualEmbargo } from '../privacy/embargo.ts'
import { masking, maskingWords, originsNumbered, privateNames } from '../privacy/masking.ts'
import type { IncidentFile } from './record-reader.ts'

/** The incident's page: the matrix and all that stands around it. Private names are masked unless asked for. */
export function incidentPage(file: IncidentFile, names: 'masked' | 'shown', version: string, now: string): IncidentAnswer {
  const { incident } = file
  const account = originsNumbered(file.account)
  const hidden = privateNames(file.documents, file.readings)
  const { hide, met } = masking(hidden, names)
  const hideWords = names === 'shown' ? hide : maskingWords([hidden])
  const documents = [...file.documents].sort(
    (a, b) => (a.publishedAt ?? '9999').localeCompare(b.publishedAt ?? '9999') || a.id.localeCompare(b.id),
  )
  const numberOf = new Map(documents.map((document, i) => [document.id, `D${i + 1}`]))
  const numbersOf = (ids: readonly string[]) => documents.flatMap(({ id }) => (ids.includes(id) ? [numberOf.get(id) ?? ''] : []))
  const firstOf = (ids: readonly string[]) => documents.findIndex(({ id }) => ids.includes(id))
  const byId = new Map(documents.map((document) => [document.id, document]))
  const canRead = new Map(file.readings.map((reading) => [reading.documentId, reading.canRead]))
  const claims: Record<string, IncidentAnswer['claims'][string]> = {}
  const raw = new Map<string, Claim>()
  for (const report of file.reports) {
    const document = byId.get(report.documentId)
    if (!document) continue
    for (const claim of report.claims) {
      raw.set(claim.id, claim)
      claims[claim.id] = claimView(claim, document, report.id, hide)
    }
  }
  const time = incident.time
  const timeWords = wordsOfTime(time?.span ?? null, file)
  const place = incident.place
  const viaOf = new Map<string, string>()
  for (const row of account.rows) for (const cell of row.cells) if (cell.derived && cell.via) viaOf.set(cell.documentId, hide(cell.via))
  const page: IncidentAnswer = {
    id: incident.id,
    code: incident.code,
    label: hide(labelShown(incident)),
    type: incident.type,
    typeLabel: typeLabel(incident),
    aggregation: incident.aggregation,
    gradeSentence: gradeSentences[account.grade],
    dateShown: shownTime(time),
    dateSentence: dateSentence(time, timeWords && hide(timeWords)),
    placeShown: shownPlace(place),
    placeSentence: placeSentence(place),
    place:
      place && place.lat !== null && place.lon !== null && place.level !== null && place.level !== 'L7' && place.level !== 'L8'
        ? { name: place.name ?? place.words, lat: place.lat, lon: place.lon, level: place.level, radiusKm: place.radiusKm ?? 0 }
        : null,
    voices: account.voices,
    origins: [...account.origins].sort((a, b) => firstOf(a.documentIds) - firstOf(b.documentIds)).map((origin) => ({
      id: origin.id,
      label: hide(origin.label),
      kind: origin.kind,
      party: origin.party,
      documents: numbersOf(origin.documentIds),
      seenOnlyIn: numbersOf(origin.seenOnlyIn),
      nameless: origin.nameless === true,
    })),
    documents: documents.map((document) => ({
      ...documentLineOf(document, canRead.get(document.id) ?? false, hide),
      number: numberOf.get(document.id) ?? '',
      via: viaOf.get(document.id) ?? null,
    })),
    rows: ordered(account.rows).map((row) => matrixRow(row, raw, claims, numberOf, hide)),
    claims,
    notStated: [...account.notStated],
    reports: file.reports.map((report) => ({
      id: report.id,
      documentId: report.documentId,
      document: numberOf.get(report.documentId) ?? '',
      typeLabel: actLabels[report.type],
      date: shownTime(report.time),
      place: hide(report.places.map((one) => one.name ?? one.words).join(', ')) || 'place not stated',
      tellings: report.tellings.map((span) => ({
        ...spanOf(span),
        words: hide(wordsOf(byId.get(report.documentId)?.text ?? '', span)),
      })),
    })),
    why: incident.why.map((link) => {
      const documentOf = (id: string) => numberOf.get(file.reports.find((report) => report.id === id)?.documentId ?? '') ?? ''
      return {
        documents: [documentOf(link.reports[0]), documentOf(link.reports[1])],
        reports: [link.reports[0], link.reports[1]],
        score: link.score,
        reasons: link.reasons.map((reason) => ({ what: hideWords(reason.what), weight: reason.weight })),
      }
    }),
    related: incident.links.flatMap((link) => {
      const other = file.related.find((one) => one.id === link.to)
      return other
        ? [
            {
              id: other.id,
              code: other.code,
              label: hide(labelShown(other)),
              rel: link.rel,
              relLabel: linkLabels[link.rel],
              reason: hideWords(link.reason),
            },
          ]
        : []
    }),
    names: { masked: 0, shown: names === 'shown' },
    embargo: embargoSentence(file, now),
    decisions: decisionLines(file.decisions),
    record: {
      version,
      documentHashes: documents.map((document) => ({
        document: numberOf.get(document.id) ?? '',
        sha256: document.capture.bytesSha256,
      })),
    },
  }
  return { ...page, names: { masked: met.size, shown: names === 'shown' } }
}

/** 'Armed attack, Karaj, 14 July 2020': what an incident is called where people read it. */
function labelShown(incident: Pick<Incident, 'type' | 'aggregation' | 'place' | 'time'>): string {
  const { place } = incident
  return `${typeLabel(incident)}, ${place ? (place.name ?? place.words) : 'place not stated'}, ${shownTime(incident.time)}`
}

/** That public exports hold the incident back, and until when; null when they do not. */
export function embargoSentence(material: Embargoed, now: string): string | null {
  const embargo = embargoOf(material, usualEmbargo.public, now)
  return embargo && `Held back from public exports until ${shownEdtf(embargo.until.slice(0, 10))}, ${embargo.until.slice(11, 16)} UTC: it shows where ${embargo.shows} may be now.`
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end }
}

/** The words of the first report whose time is the incident's. */
function wordsOfTime(span: Span | null, file: IncidentFile): string | null {
  if (span === null) return null
  const report = file.reports.find(
    (one) => one.time?.span?.start === span.start && one.time.span.end === span.end && one.time.edtf === file.incident.time?.edtf,
  )
  const text = file.documents.find((document) => document.id === report?.documentId)?.text
  return text === undefined ? null : wordsOf(text, span)
}

/** Figures first: they are what a reader comes for; what happened stands in the heading already. */
function ordered(rows: readonly AccountRow[]): AccountRow[] {
  const rank = (row: AccountRow) => (row.property.startsWith('count.') ? 0 : row.property === 'act' ? 2 : 1)
  return [...rows].sort((a, b) => rank(a) - rank(b))
}

function matrixRow(
  row: AccountRow,
  raw: ReadonlyMap<string, Claim>,
  claims: IncidentAnswer['claims'],
  numberOf: ReadonlyMap<string, string>,
  hide: (words: string) => string,
): MatrixRow {
  const isFigure = row.property.startsWith('count.')
  const cells = row.cells.flatMap((cell) => {
    const claim = raw.get(cell.claimId)
    const view = claims[cell.claimId]
    if (!claim || !view) return []
    return [
      {
        claimId: cell.claimId,
        documentId: cell.documentId,
        document: numberOf.get(cell.documentId) ?? '',
        paragraph: view.paragraph,
        shown: hide(isFigure ? cell.shown : shownValue(claim)),
        firmness: view.firmness,
        words: view.words,
        originId: cell.originId,
        derived: cell.derived,
        via: cell.via === null ? null : hide(cell.via),
        denies: claim.polarity === 'denies',
      },
    ]
  })
  const different = differentlyShown(cells.map((cell) => cell.shown))
  const together = isFigure
    ? row.together.replaceAll(/"([^"]*)"/g, '“$1”')
    : `${different.slice(0, 3).join(' · ')}${different.length > 3 ? ` and ${different.length - 3} more` : ''}`
  return {
    property: row.property,
    label: propertyLabel(row.property),
    together: hide(together),
    relation: row.relation,
    relationLabel: relationSentence(row, different.length),
    relationNotes: [
      ...new Set(
        row.relations.filter((one) => one.kind === row.relation && one.kind !== 'same' && one.note).map((one) => hide(one.note)),
      ),
    ].slice(0, 2),
    range: row.range,
    judgement: isFigure && isWide(row) ? 'none, kept as a range' : 'none',
    cells,
  }
}

/** Two figures, or one that is open above: nobody has picked between them. */
function isWide({ range }: AccountRow): boolean {
  return range !== null && (range.min !== range.max || range.openEnd)
}

function relationSentence(row: AccountRow, different: number): string {
  if (row.relation === null) return relationLabels.none
  if (row.relation === 'compatible')
    return row.property.startsWith('count.')
      ? 'compatible, figures differ'
      : different > 1
        ? 'compatible, named differently'
        : 'compatible'
  return relationLabels[row.relation]
}

/** The log as sentences, newest first; what was undone stays in it. */
export function decisionLines(decisions: readonly Decision[]): DecisionAnswer[] {
  const undone = new Set<string>()
  for (const decision of [...decisions].sort((a, b) => b.seq - a.seq)) {
    if (decision.action === 'undo' && !undone.has(decision.id)) undone.add(decision.targetId)
  }
  const words: Partial<Record<Decision['action'], string>> = {
    merge: 'joined two incidents',
    split: 'took reports out into an incident of their own',
    not_same: 'kept two incidents apart',
    not_copy: 'two documents are no copies of each other',
    unmask: 'private names were shown on screen',
    undo: 'took a decision back',
  }
  return [...decisions]
    .sort((a, b) => b.seq - a.seq)
    .map((decision) => ({
      id: decision.id,
      at: decision.at,
      who: decision.who,
      action: decision.action,
      sentence: words[decision.action] ?? decision.action,
      reason: decision.reason,
      undone: undone.has(decision.id),
    }))
}
