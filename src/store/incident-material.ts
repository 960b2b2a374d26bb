import type { Document } from '../record/document.ts'
import type { Account, Incident } from '../record/incident.ts'
import type { Reading, Report } from '../record/report.ts'
import type { Store } from './open.ts'

/** An incident with all that stands behind it, each document and reading once. */
export interface IncidentMaterial {
  readonly incident: Incident
  readonly account: Account
  readonly reports: readonly Report[]
  readonly documents: readonly Document[]
  readonly readings: readonly Reading[]
}

/** By id or by code; a merged-away id leads to the incident that took its reports. Null when there is none. */
export function incidentMaterial(store: Store, idOrCode: string): IncidentMaterial | null {
  const held = store.incident(idOrCode)
  if (!held) return null
  const reports = store.reportsOfIncident(held.incident.id)
  const documentIds = [...new Set(reports.map((report) => report.documentId))]
  return {
    ...held,
    reports,
    documents: documentIds.flatMap((id) => store.document(id) ?? []),
    readings: documentIds.flatMap((id) => store.reading(id) ?? []),
  }
}
