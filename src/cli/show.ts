import { basename } from 'node:path'
import { actLabels } from '../record/act.ts'
import type { Account, Incident } from '../record/incident.ts'
import type { LineageKind } from '../record/relation.ts'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import type { Store } from '../store/open.ts'
import { coverNames, hiddenIn, originsNumbered, privateNames } from '../privacy/masking.ts'
import { banner, gradeSentences, linkLabels, propertyLabel } from '../server/labels.ts'
import { embargoSentence } from '../server/incident-page.ts'
import { originsShown } from './list.ts'
import { nameWordsIn, namesIn } from '../server/names-in.ts'
import { logShown, nameMode, type NameWishes, tellMasked } from './private-names.ts'
import { withStore } from './project-folder.ts'
import { fieldName, inWords, sourceName } from './source-name.ts'
import { counted, type Terminal } from './terminal.ts'

export interface ShowWishes extends NameWishes {
  readonly links?: boolean
}

/** `onrecord show ID`: an incident with every voice on it, or a document with what was read in it. Private names are masked. */
export function show(id: string, wishes: ShowWishes, terminal: Terminal): Promise<number> {
  return withStore(wishes, (store) => {
    const held = store.incident(id)
    if (held) {
      showIncident(store, held.incident, held.account, wishes, terminal)
      return exitCodes.ok
    }
    if (showDocument(store, id, wishes, terminal)) return exitCodes.ok
    throw new OnrecordProblem(
      'not_found',
      `Nothing in this record has the code or id "${id}".`,
      'See what there is: onrecord list incidents, onrecord list documents.',
    )
  })
}

function showIncident(store: Store, held: Incident, whole: Account, wishes: ShowWishes, terminal: Terminal): void {
  const documentIds = store.reportsOfIncident(held.id).map((report) => report.documentId)
  // The titles of copies are shown too, also where the copy tells of no report here.
  const tied = documentIds.flatMap((id) => store.lineageOf(id).flatMap((edge) => [edge.from, edge.to]))
  const named = [...new Set([...documentIds, ...tied])]
  const names = namesIn(store, named, nameMode(wishes))
  const hideWords = nameMode(wishes) === 'shown' ? names.hide : nameWordsIn(store, named)
  const incident = reasonsHidden(hiddenIn(held, names.hide), hideWords)
  const account = hiddenIn(originsNumbered(whole), names.hide)
  const sourceOf = (documentId: string) => names.hide(sourceName(store, documentId))
  logShown(store, names, { type: 'incident', id: incident.id }, wishes)
  if (terminal.json) {
    terminal.object({ schema: 'onrecord.cli/1', incident, account })
    return
  }
  const { voices } = account
  terminal.data(`${terminal.bold(incident.code)}  ${incident.label}`)
  terminal.data(
    `${counted(voices.documents, 'document')} · ${counted(voices.publishers, 'publisher')} · ${originsShown(voices.origins)} independent origin${voices.origins.max === 1 ? '' : 's'} · of which parties: ${voices.parties}`,
  )
  terminal.data(gradeSentences[account.grade])
  const embargo = embargoSentence({ incident: held, reports: store.reportsOfIncident(held.id), documents: documentsOf(store, documentIds) }, new Date().toISOString())
  if (embargo !== null) terminal.data(embargo)
  // Where there is but one document, its name behind every line would only hide what the lines say.
  const [only, another] = [...new Set(account.rows.flatMap((row) => row.cells.map((cell) => cell.documentId)))]
  if (only !== undefined && another === undefined) terminal.data(`In: ${sourceOf(only)}`)
  for (const row of account.rows) {
    // Values that differ say in brackets how they stand to each other; figures do not.
    const isTold = row.relation === null || row.relation === 'same' || (!row.property.startsWith('count.') && row.together.endsWith(')'))
    const relation = isTold ? '' : `   ${row.relation.replace('_', ' ')}`
    terminal.data(`\n${terminal.bold(propertyLabel(row.property))}: ${inWords(row.property, row.together)}${relation}`)
    for (const cell of row.cells) {
      const origin = account.origins.find((one) => one.id === cell.originId)
      const via = cell.via && cell.via !== 'own' ? `, ${cell.via}` : ''
      const shown = inWords(row.property, cell.shown)
      const words = `"${cell.words.replace(/\s+/g, ' ')}"`
      const from = sourceOf(cell.documentId)
      // 'says Valley Echo (Valley Echo)' tells nothing more.
      const source = another === undefined || from === origin?.label || via.endsWith(from) ? '' : ` (${from})`
      terminal.data(
        `  ${shown.startsWith(words) ? shown : `${shown}  ${words}`}  ${terminal.dim(`says ${origin?.label ?? 'not stated'}${via}${source}`)}`,
      )
    }
  }
  if (account.notStated.length > 0) terminal.data(`\nNobody states: ${account.notStated.join(', ')}.`)
  if (wishes.links) showLinks(store, incident, sourceOf, terminal)
  terminal.say(`\n${banner}`)
  tellMasked(names, wishes, terminal)
  terminal.say(
    `Where a value comes from:  onrecord why ${incident.code}.${fieldToLookAt(account)}      The joins:  onrecord show ${incident.code} --links`,
  )
}

function documentsOf(store: Store, ids: readonly string[]) {
  return [...new Set(ids)].flatMap((id) => store.document(id) ?? [])
}

/** Reasons of linking list names in single words, in small letters. */
function reasonsHidden(incident: Incident, hide: (words: string) => string): Incident {
  return {
    ...incident,
    why: incident.why.map((link) => ({ ...link, reasons: link.reasons.map((reason) => ({ ...reason, what: hide(reason.what) })) })),
    links: incident.links.map((link) => ({ ...link, reason: hide(link.reason) })),
  }
}

/** The field a reader most likely asks about: a figure where there is one. */
function fieldToLookAt({ rows }: Account): string {
  const row = rows.find((one) => one.property.startsWith('count.')) ?? rows[0]
  return row ? fieldName(row.property) : 'killed'
}

function showLinks(store: Store, incident: Incident, sourceOf: (documentId: string) => string, terminal: Terminal): void {
  if (incident.why.length > 0) terminal.data(`\n${terminal.bold('Why these reports are one incident')}`)
  const documentOf = (reportId: string) => sourceOf(store.report(reportId)?.documentId ?? reportId)
  for (const reason of incident.why) {
    terminal.data(`  ${documentOf(reason.reports[0])} + ${documentOf(reason.reports[1])}   score ${reason.score.toFixed(2)}`)
    for (const { what, weight } of reason.reasons) terminal.data(`    ${weight >= 0 ? '+' : '-'} ${what}`)
  }
  if (incident.links.length > 0) terminal.data(`\n${terminal.bold('Tied to')}`)
  for (const link of incident.links) {
    const other = store.incident(link.to)
    terminal.data(
      `  ${linkLabels[link.rel]} ${other ? `${other.incident.code}  ${other.incident.label}` : link.to}  ${terminal.dim(link.reason)}`,
    )
  }
  const edges = [
    ...new Map(
      store
        .reportsOfIncident(incident.id)
        .flatMap((report) => store.lineageOf(report.documentId))
        .map((edge) => [`${edge.from} ${edge.to}`, edge]),
    ).values(),
  ]
  if (edges.length > 0) terminal.data(`\n${terminal.bold('Shared text')}`)
  for (const edge of edges) {
    terminal.data(
      `  ${sourceOf(edge.from)} ${sharing[edge.kind]} ${sourceOf(edge.to)}${edge.shared > 0 ? `: ${edge.basis}` : ''}  ${terminal.dim(edge.direction === 'by_date' ? 'direction by date' : 'direction unknown')}`,
    )
  }
}

/** What a document does with the text of another, as a sentence goes on. */
const sharing: Readonly<Record<LineageKind, string>> = {
  verbatim_copy: 'is a verbatim copy of',
  near_copy: 'is a near copy of',
  partial_copy: 'is a partial copy of',
  translation: 'is a translation of',
  rewrite: 'is a rewrite of',
  quotes: 'quotes',
  cites: 'cites',
  updates: 'updates',
}

function showDocument(store: Store, id: string, wishes: ShowWishes, terminal: Terminal): boolean {
  const document = store.document(id)
  if (!document) return false
  const reading = store.reading(document.id)
  const incidents = store.incidentsOfDocument(document.id)
  const names = namesIn(store, [document.id], nameMode(wishes))
  // What is shown is worked out first and logged before it stands on the screen.
  if (terminal.json) {
    const shown = hiddenIn({ document, reading }, names.hide)
    logShown(store, names, { type: 'document', id: document.id }, wishes)
    // The text keeps its length, so that the offsets beside it point at its words.
    const text = nameMode(wishes) === 'shown' ? document.text : coverNames(document.text, privateNames([document], reading ? [reading] : []), reading).text
    terminal.object({ schema: 'onrecord.cli/1', ...shown, document: { ...shown.document, text }, incidents: Object.fromEntries(incidents) })
    return true
  }
  const title = names.hide(document.title ?? basename(document.capture.takenFrom))
  const notes = [...document.notes, ...(reading?.notes ?? [])].map((note) => names.hide(note.text))
  logShown(store, names, { type: 'document', id: document.id }, wishes)
  terminal.data(terminal.bold(title))
  terminal.data(
    `${document.publisher?.name ?? 'publisher not stated'} · ${document.publishedAt ?? 'no date'} · ${document.language} · ${document.id}`,
  )
  terminal.data(`${document.capture.takenFrom}   SHA-256 ${document.capture.bytesSha256}`)
  for (const report of reading?.reports ?? []) {
    const incident = incidents.get(report.id)
    const place = report.places[0]
    terminal.data(
      `  ${incident?.code ?? 'no incident'}  ${actLabels[report.type]} · ${report.time?.edtf ?? 'date not stated'} · ${place ? (place.name ?? place.words) : 'place not stated'} · ${counted(report.claims.length, 'claim')}`,
    )
  }
  for (const note of notes) terminal.data(`  Note: ${note}`)
  tellMasked(names, wishes, terminal)
  return true
}
