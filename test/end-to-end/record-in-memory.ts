import { accountOf } from '../../src/linking/accounts.ts'
import { linkAll } from '../../src/linking/link.ts'
import type { Decision } from '../../src/record/decision.ts'
import { idFrom } from '../../src/record/id.ts'
import type { Account, Incident } from '../../src/record/incident.ts'
import type { RecordReader } from '../../src/server/record-reader.ts'
import { quotedNotHeldOf, summaryOf } from '../../src/server/summaries.ts'
import type { InventedDocument } from './invented-documents.ts'

/** A project that lives in memory: real linking and accounts over given documents, so that pages can be tried without a file. */
export function recordInMemory(given: readonly InventedDocument[]): RecordReader {
  const decisions: Decision[] = []
  const codes = new Map<string, string>()
  const documents = new Map(given.map((one) => [one.document.id, one.document]))
  const readings = new Map(given.map((one) => [one.document.id, one.reading]))
  const reports = new Map(given.flatMap(({ reading }) => reading.reports.map((report) => [report.id, report] as const)))
  let made = make()

  function make() {
    const change = linkAll(
      given.map(({ document, reading }) => ({ document, reports: reading.reports })),
      undefined,
      decisions,
    )
    const incidents = change.incidents.map((incident): Incident => {
      const code = codes.get(incident.id) ?? `INC-${String(codes.size + 1).padStart(4, '0')}`
      codes.set(incident.id, code)
      return { ...incident, code }
    })
    const accounts = new Map<string, Account>(
      incidents.map((incident) => [
        incident.id,
        accountOf(incident, [...reports.values()], [...documents.values()], change.lineage),
      ]),
    )
    const publishersOf = (incident: Incident) =>
      incident.reportIds.flatMap((id) => documents.get(reports.get(id)?.documentId ?? '')?.publisher?.name ?? [])
    const summaries = incidents.map((incident) =>
      summaryOf(incident, accounts.get(incident.id) as Account, publishersOf(incident)),
    )
    const incidentOf = new Map(
      incidents.flatMap((incident) => incident.reportIds.map((id) => [id, { id: incident.id, code: incident.code }] as const)),
    )
    return { incidents, accounts, summaries, incidentOf, lineage: change.lineage }
  }

  return {
    version: () => String(decisions.length),
    project: () => ({
      name: 'invented.onrecord',
      path: '/invented/invented.onrecord',
      waiting: 0,
      failed: [{ path: '/reports/scan-12.pdf', message: 'Pages 1-3 are pictures without text.' }],
      claims: [...reports.values()].reduce((sum, report) => sum + report.claims.length, 0),
    }),
    summaries: () => made.summaries,
    incident(idOrCode) {
      const incident = made.incidents.find((one) => one.id === idOrCode || one.code === idOrCode)
      const account = incident && made.accounts.get(incident.id)
      if (!incident || !account) return null
      const own = incident.reportIds.flatMap((id) => reports.get(id) ?? [])
      const ids = new Set(own.map((report) => report.documentId))
      return {
        incident,
        account,
        reports: own,
        documents: [...ids].flatMap((id) => documents.get(id) ?? []),
        readings: [...ids].flatMap((id) => readings.get(id) ?? []),
        lineage: made.lineage.filter((edge) => ids.has(edge.from) || ids.has(edge.to)),
        related: made.summaries,
        decisions: decisions.filter(
          (one) =>
            one.targetId === incident.id || one.detail.other === incident.id || one.action === 'split' || one.action === 'undo',
        ),
      }
    },
    document(id) {
      const document = documents.get(id)
      if (!document) return null
      return {
        document,
        reading: readings.get(id) ?? null,
        incidents: made.incidentOf,
        lineage: made.lineage.filter((edge) => edge.from === id || edge.to === id),
      }
    },
    documents: () =>
      [...documents.values()].map((document) => {
        const reading = readings.get(document.id)
        return {
          ...document,
          canRead: reading?.canRead ?? false,
          reports: reading?.reports.length ?? 0,
          claims: reading?.reports.reduce((sum, report) => sum + report.claims.length, 0) ?? 0,
          incidents: [
            ...new Map(
              (reading?.reports ?? []).flatMap((report) => made.incidentOf.get(report.id) ?? []).map((one) => [one.id, one]),
            ).values(),
          ],
        }
      }),
    lineage: () => made.lineage,
    quotedNotHeld: () =>
      quotedNotHeldOf(
        [...made.accounts.values()],
        reports,
        new Set([...documents.values()].map((document) => document.publisher?.name.toLowerCase() ?? '')),
      ),
    decisions: () => decisions,
    decide(wish) {
      const decision: Decision = {
        ...wish,
        id: idFrom('decision', decisions.length + 1),
        seq: decisions.length + 1,
        who: 'me',
        at: new Date().toISOString(),
      }
      decisions.push(decision)
      made = make()
      return decision
    },
    close: () => undefined,
  }
}
