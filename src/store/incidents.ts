import type { Measure } from '../record/count.ts'
import type { Account, Incident, VoiceCounts } from '../record/incident.ts'
import type { Lineage, RelationKind } from '../record/relation.ts'
import type { Report } from '../record/report.ts'
import { type Database, pack, type Row, textOf, unpack } from './sqlite.ts'

/** An incident on one line: what lists, maps and filters need, and no more. */
export interface IncidentLine extends Pick<Incident, 'id' | 'code' | 'label' | 'type' | 'aggregation'> {
  readonly time: Pick<NonNullable<Incident['time']>, 'edtf' | 'earliest' | 'latest'> | null
  readonly place: Pick<
    NonNullable<Incident['place']>,
    'words' | 'name' | 'geonamesId' | 'country' | 'admin1' | 'lat' | 'lon' | 'level' | 'radiusKm'
  > | null
  /** A measure's range over origins, as the account gives it. */
  readonly figures: readonly {
    readonly measure: Measure
    readonly min: number | null
    readonly max: number | null
    readonly openEnd: boolean
    readonly together: string
  }[]
  readonly voices: VoiceCounts
  /** The widest relation between figures; null when each stands alone. */
  readonly relation: RelationKind | null
  /** Incidents that may be the same as this one. */
  readonly possiblySame: readonly string[]
  /** Figures over many incidents that hold this one. */
  readonly within: readonly string[]
  /** What a search box looks through: label, places, speakers, publishers, and the words of the claims. */
  readonly searched: string
}

/** An incident with its account, ready to be kept. */
export interface IncidentEntry {
  readonly incident: Incident
  readonly account: Account
  /** Names of the publishers of its documents, for searching. */
  readonly publishers: readonly string[]
}

/** Incidents, their accounts, and how documents come to share words. */
export function incidentsIn(db: Database) {
  return {
    /** Keeps incidents in place of their earlier state. A new one gets the next code; a code is never given twice. */
    putIncidents(entries: readonly IncidentEntry[]): void {
      db.transaction(() => {
        for (const entry of inReadingOrder(db, entries)) putIncident(db, entry)
      })
    },

    /** Takes out incidents that stand for nothing any more; `now` holds their first report. */
    dropIncidents(gone: readonly { readonly id: string; readonly now: string | null }[]): void {
      db.transaction(() => {
        for (const { id, now } of gone) {
          db.run('DELETE FROM incidents WHERE id = ?', id)
          // An earlier report gave the incident a new id: it keeps the code people know it by. Of two that were merged, each keeps its own.
          if (now !== null) {
            db.run(
              'UPDATE incident_codes SET incident_id = ?1 WHERE incident_id = ?2 AND NOT EXISTS (SELECT 1 FROM incident_codes WHERE incident_id = ?1)',
              now,
              id,
            )
          }
          db.run('INSERT INTO incidents_gone (id, now) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET now = excluded.now', id, now)
        }
      })
    },

    /** All incidents on one line each, by code. */
    incidentLines(): IncidentLine[] {
      return db.all('SELECT line FROM incidents ORDER BY code').map((row) => JSON.parse(String(row['line'])) as IncidentLine)
    },

    incidentIds(): string[] {
      return db.all('SELECT id FROM incidents ORDER BY code').map((row) => String(row['id']))
    },

    /** Incidents; figures over several of them are counted apart. */
    incidentCount(): number {
      return Number(db.first("SELECT count(*) AS n FROM incidents WHERE aggregation <> 'aggregate_total'")?.['n'] ?? 0)
    },

    /** By id or code (INC-0042); the id or code of an incident that was merged away leads to the one that took its reports. */
    incident(idOrCode: string): { incident: Incident; account: Account } | null {
      const id = incidentIdOf(db, idOrCode)
      const row = id === null ? null : db.first('SELECT json, account FROM incidents WHERE id = ?', id)
      return row ? { incident: JSON.parse(String(row['json'])) as Incident, account: unpack<Account>(row['account']) } : null
    },

    /** The reports of an incident with all their claims. */
    reportsOfIncident(incidentId: string): Report[] {
      return db
        .all(
          `SELECT reports.packed AS packed FROM incident_reports JOIN reports ON reports.id = incident_reports.report_id
           WHERE incident_reports.incident_id = ? ORDER BY reports.id`,
          incidentId,
        )
        .map((row) => unpack<Report>(row['packed']))
    },

    /** Which incident each report of a document went to. */
    incidentsOfDocument(documentId: string): ReadonlyMap<string, { readonly id: string; readonly code: string }> {
      const rows = db.all(
        `SELECT reports.id AS report, incidents.id AS id, incidents.code AS code FROM reports
           JOIN incident_reports ON incident_reports.report_id = reports.id
           JOIN incidents ON incidents.id = incident_reports.incident_id WHERE reports.document_id = ?`,
        documentId,
      )
      return new Map(rows.map((row) => [String(row['report']), { id: String(row['id']), code: String(row['code']) }]))
    },

    incidentOfClaim(claimId: string): string | null {
      const row = db.first(
        'SELECT incident_id FROM incident_reports JOIN claims ON claims.report_id = incident_reports.report_id WHERE claims.id = ?',
        claimId,
      )
      return row ? String(row['incident_id']) : null
    },

    putLineage(edges: readonly Lineage[]): void {
      const put = db.prepare(
        `INSERT INTO lineage (from_id, to_id, kind, shared, direction, basis) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (from_id, to_id) DO UPDATE SET kind = excluded.kind, shared = excluded.shared, direction = excluded.direction, basis = excluded.basis`,
      )
      db.transaction(() => {
        for (const edge of edges) {
          db.run('DELETE FROM lineage WHERE from_id = ? AND to_id = ?', edge.to, edge.from)
          put.run(edge.from, edge.to, edge.kind, edge.shared, edge.direction, edge.basis)
        }
      })
    },

    lineage: (): Lineage[] => lineageFrom(db.all('SELECT * FROM lineage ORDER BY from_id, to_id')),

    lineageOf: (documentId: string): Lineage[] => lineageOf(db, documentId),
  }
}

/** All edges of one document. */
export function lineageOf(db: Database, documentId: string): Lineage[] {
  return lineageFrom(
    db.all(
      'SELECT * FROM lineage WHERE from_id = ?1 UNION ALL SELECT * FROM lineage WHERE to_id = ?1 AND from_id <> ?1 ORDER BY from_id, to_id',
      documentId,
    ),
  )
}

function lineageFrom(rows: readonly Row[]): Lineage[] {
  return rows.map((row) => ({
    from: String(row['from_id']),
    to: String(row['to_id']),
    kind: row['kind'] as Lineage['kind'],
    shared: Number(row['shared']),
    direction: row['direction'] as Lineage['direction'],
    basis: String(row['basis']),
  }))
}

function incidentIdOf(db: Database, idOrCode: string): string | null {
  let id: string | null = idOrCode
  const number = /^inc-?0*(\d+)$/i.exec(idOrCode)?.[1]
  if (number !== undefined) {
    id = textOf(db.first('SELECT incident_id FROM incident_codes WHERE number = ?', Number(number))?.['incident_id'])
  } else if (/^[0-9a-f-]{4,35}$/.test(idOrCode)) {
    const near = db.all('SELECT id FROM incidents WHERE id >= ? AND id < ? LIMIT 2', idOrCode, `${idOrCode}g`)
    id = near.length === 1 && near[0] ? String(near[0]['id']) : null
  }
  for (let steps = 0; id !== null && steps < 100; steps += 1) {
    if (db.first('SELECT id FROM incidents WHERE id = ?', id)) return id
    id = textOf(db.first('SELECT now FROM incidents_gone WHERE id = ?', id)?.['now'])
  }
  return null
}

/** By the first place in the documents that tells them, so that codes follow the order in which things were taken in. */
function inReadingOrder(db: Database, entries: readonly IncidentEntry[]): IncidentEntry[] {
  const place = db.prepare(
    'SELECT documents.seq * 100000 + reports.position AS place FROM reports JOIN documents ON documents.id = reports.document_id WHERE reports.id = ?',
  )
  const firstOf = ({ incident }: IncidentEntry) =>
    Math.min(...incident.reportIds.map((id) => Number(place.get(id)?.['place'] ?? Infinity)))
  return entries
    .map((entry) => ({ entry, first: firstOf(entry) }))
    .sort((a, b) => a.first - b.first || (a.entry.incident.id < b.entry.incident.id ? -1 : 1))
    .map(({ entry }) => entry)
}

/** "INC-0042"; codes grow beyond four digits when they must. */
function codeOf(db: Database, incidentId: string): string {
  db.run('INSERT INTO incident_codes (incident_id) VALUES (?) ON CONFLICT (incident_id) DO NOTHING', incidentId)
  const number = Number(db.first('SELECT number FROM incident_codes WHERE incident_id = ?', incidentId)?.['number'])
  return `INC-${String(number).padStart(4, '0')}`
}

function putIncident(db: Database, entry: IncidentEntry): void {
  const incident: Incident = { ...entry.incident, code: codeOf(db, entry.incident.id) }
  const { account } = entry
  const line = lineOf(incident, entry)
  const figure = (measure: Measure) => line.figures.find((one) => one.measure === measure)
  db.run('DELETE FROM incidents WHERE id = ?', incident.id)
  db.run('DELETE FROM incidents_gone WHERE id = ?', incident.id)
  db.run(
    `INSERT INTO incidents (id, code, label, type, aggregation, time, earliest, latest, place, geonames_id, country, lat, lon, level,
      killed_min, killed_max, injured_min, injured_max, detained_min, detained_max, documents, publishers, origins_min, origins_max,
      parties, grade, relation, line, json, account)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    incident.id,
    incident.code,
    incident.label,
    incident.type,
    incident.aggregation,
    incident.time?.edtf ?? null,
    incident.time?.earliest ?? null,
    incident.time?.latest ?? null,
    incident.place ? (incident.place.name ?? incident.place.words) : null,
    incident.place?.geonamesId ?? null,
    incident.place?.country ?? null,
    incident.place?.lat ?? null,
    incident.place?.lon ?? null,
    incident.place?.level ?? null,
    figure('killed')?.min ?? null,
    figure('killed')?.max ?? null,
    figure('injured')?.min ?? null,
    figure('injured')?.max ?? null,
    figure('detained')?.min ?? null,
    figure('detained')?.max ?? null,
    account.voices.documents,
    account.voices.publishers,
    account.voices.origins.min,
    account.voices.origins.max,
    account.voices.parties,
    account.grade,
    line.relation,
    JSON.stringify(line),
    JSON.stringify(incident),
    pack(account),
  )
  const join = db.prepare(
    'INSERT INTO incident_reports (incident_id, report_id) VALUES (?, ?) ON CONFLICT (report_id) DO UPDATE SET incident_id = excluded.incident_id',
  )
  for (const report of incident.reportIds) join.run(incident.id, report)
}

function lineOf(incident: Incident, { account, publishers }: IncidentEntry): IncidentLine {
  const { time, place } = incident
  const counted = account.rows.filter((row) => row.property.startsWith('count.'))
  const relation = counted.reduce<RelationKind | null>(
    (widest, row) => (row.relation !== null && widthOf(row.relation) > widthOf(widest) ? row.relation : widest),
    null,
  )
  const places = account.rows.find((row) => row.property === 'place')?.cells.map((cell) => cell.shown) ?? []
  return {
    id: incident.id,
    code: incident.code,
    label: incident.label,
    type: incident.type,
    aggregation: incident.aggregation,
    time: time ? { edtf: time.edtf, earliest: time.earliest, latest: time.latest } : null,
    place: place
      ? {
          words: place.words,
          name: place.name,
          geonamesId: place.geonamesId,
          country: place.country,
          admin1: place.admin1,
          lat: place.lat,
          lon: place.lon,
          level: place.level,
          radiusKm: place.radiusKm,
        }
      : null,
    figures: counted.map((row) => ({
      measure: row.property.slice('count.'.length) as Measure,
      min: row.range?.min ?? null,
      max: row.range?.max ?? null,
      openEnd: row.range?.openEnd ?? true,
      together: row.together,
    })),
    voices: account.voices,
    relation,
    possiblySame: incident.links.filter((link) => link.rel === 'possible_same').map((link) => link.to),
    within: incident.links.filter((link) => link.rel === 'within').map((link) => link.to),
    searched: [
      ...new Set([
        incident.code,
        incident.label,
        ...places,
        ...account.origins.map((origin) => origin.label),
        ...publishers,
        ...account.rows.flatMap((row) => row.cells.filter((cell) => !cell.derived).map((cell) => cell.words)),
      ]),
    ].join(' · '),
  }
}

/** From no relation to the one that asks most of a reader. */
const widths: readonly (RelationKind | null)[] = [null, 'same', 'compatible', 'update', 'scope_differs', 'contradicts']

function widthOf(kind: RelationKind | null): number {
  return widths.indexOf(kind)
}
