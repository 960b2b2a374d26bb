import { actLabels } from '../record/act.ts'
import { type Measure, measures } from '../record/count.ts'
import type { Account, Incident } from '../record/incident.ts'
import { type RelationKind, relations } from '../record/relation.ts'
import type { Report } from '../record/report.ts'
import type { IncidentSummary, QuotedNotHeld } from './record-reader.ts'

/** The line of Explore made from an incident and its account. */
export function summaryOf(incident: Incident, account: Account, publishers: readonly string[]): IncidentSummary {
  const figures = account.rows.flatMap((row) => {
    const measure = row.property.startsWith('count.') ? (row.property.slice('count.'.length) as Measure) : null
    if (measure === null || !measures.includes(measure)) return []
    return [
      {
        measure,
        min: row.range?.min ?? null,
        max: row.range?.max ?? null,
        openEnd: row.range?.openEnd ?? false,
        together: row.together,
      },
    ]
  })
  const widest = account.rows
    .filter((row) => row.property.startsWith('count.'))
    .reduce<RelationKind | null>(
      (wide, row) =>
        row.relation !== null && (wide === null || relations.indexOf(row.relation) > relations.indexOf(wide))
          ? row.relation
          : wide,
      null,
    )
  const { time, place } = incident
  return {
    id: incident.id,
    code: incident.code,
    label: incident.label,
    type: incident.type,
    aggregation: incident.aggregation,
    time: time && { edtf: time.edtf, earliest: time.earliest, latest: time.latest },
    place: place && {
      words: place.words,
      name: place.name,
      geonamesId: place.geonamesId,
      country: place.country,
      admin1: place.admin1,
      lat: place.lat,
      lon: place.lon,
      level: place.level,
      radiusKm: place.radiusKm,
    },
    figures,
    voices: account.voices,
    relation: widest,
    possiblySame: incident.links.filter((link) => link.rel === 'possible_same').map((link) => link.to),
    within: incident.links.filter((link) => link.rel === 'within').map((link) => link.to),
    searched: [
      incident.code,
      actLabels[incident.type],
      place?.name ?? '',
      place?.words ?? '',
      place?.admin1 ?? '',
      ...account.origins.map((origin) => origin.label),
      ...publishers,
      ...account.rows.flatMap((row) => row.cells.filter((cell) => !cell.derived).map((cell) => cell.words)),
    ].join(' '),
  }
}

/** Speakers heard only through others' documents, by how many figures hang on them. */
export function quotedNotHeldOf(
  accounts: readonly Account[],
  reports: ReadonlyMap<string, Report>,
  publisherLabels: ReadonlySet<string>,
): QuotedNotHeld[] {
  const found = new Map<string, { works: Set<string>; figures: Set<string>; documentIds: Set<string> }>()
  for (const account of accounts) {
    const labels = new Map(
      account.origins
        .filter((origin) => origin.kind === 'speaker' && origin.seenOnlyIn.length > 0)
        .map((origin) => [origin.id, origin.label]),
    )
    for (const row of account.rows) {
      if (!row.property.startsWith('count.')) continue
      for (const cell of row.cells) {
        const label = labels.get(cell.originId)
        if (label === undefined || publisherLabels.has(label.toLowerCase())) continue
        const one = found.get(label) ?? { works: new Set<string>(), figures: new Set<string>(), documentIds: new Set<string>() }
        one.figures.add(`${account.incidentId} ${row.property} ${cell.shown}`)
        one.documentIds.add(cell.documentId)
        const work = reports.get(cell.reportId)?.claims.find((claim) => claim.id === cell.claimId)?.attribution.citedWork
        if (work) one.works.add(work.title)
        found.set(label, one)
      }
    }
  }
  return [...found]
    .map(([label, one]) => ({ label, works: [...one.works], figures: one.figures.size, documentIds: [...one.documentIds] }))
    .sort((a, b) => b.figures - a.figures || a.label.localeCompare(b.label))
}
