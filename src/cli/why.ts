import type { Claim } from '../record/claim.ts'
import type { Account, AccountCell, AccountRow, Incident } from '../record/incident.ts'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import { hiddenIn } from '../privacy/masking.ts'
import { firmnessOf } from '../server/claim-view.ts'
import { propertyLabel, relationLabels } from '../server/labels.ts'
import type { Store } from '../store/open.ts'
import { originsShown } from './list.ts'
import { namesIn } from '../server/names-in.ts'
import { logShown, nameMode, type NameWishes, tellMasked } from './private-names.ts'
import { withStore } from './project-folder.ts'
import { fieldName, inWords, placeInSource, sourceName } from './source-name.ts'
import { widthOf } from './table.ts'
import { counted, type Terminal } from './terminal.ts'

/** `onrecord why INC-0042.killed`: who says it, in which exact words, standing where. Private names are masked. */
export function why(field: string, wishes: NameWishes, terminal: Terminal): Promise<number> {
  const dot = field.indexOf('.')
  const [id, name] = dot < 0 ? [field, ''] : [field.slice(0, dot), field.slice(dot + 1)]
  return withStore(wishes, (store) => {
    const held = store.incident(id)
    if (!held)
      throw new OnrecordProblem(
        'not_found',
        `There is no incident "${id}" in this record.`,
        'See what there is: onrecord list incidents.',
      )
    const { incident } = held
    const documentIds = store.reportsOfIncident(incident.id).map((report) => report.documentId)
    const names = namesIn(store, documentIds, nameMode(wishes))
    const account = hiddenIn(held.account, names.hide)
    const known = account.rows.map((row) => fieldName(row.property))
    const row = account.rows.find((one) => [one.property, fieldName(one.property), propertyLabel(one.property)].includes(name))
    if (!row) {
      throw new OnrecordProblem(
        name === '' ? 'usage' : 'not_found',
        name === '' ? 'Name a field after a dot.' : `Nobody states "${name}" for ${incident.code}.`,
        `What is stated: ${known.map((one) => `${incident.code}.${one}`).join(' ')}`,
      )
    }
    const voices = voicesOn(store, row, account, names.hide)
    logShown(store, names, { type: 'incident', id: incident.id }, wishes)
    if (terminal.json)
      terminal.object({
        schema: 'onrecord.cli/1',
        incident: incident.code,
        property: row.property,
        together: row.together,
        relation: row.relation,
        range: row.range,
        judgement: null,
        relations: row.relations,
        voices,
      })
    else {
      print(row, account, voices, incident, terminal)
      tellMasked(names, wishes, terminal)
    }
    return exitCodes.ok
  })
}

/** One origin's word on the row, with where else it is repeated. */
interface Voice {
  readonly shown: string
  readonly firmness: string
  readonly by: string
  readonly words: string
  readonly where: string
  readonly documentId: string
  readonly span: { readonly start: number; readonly end: number }
  readonly also: readonly string[]
}

function voicesOn(store: Store, row: AccountRow, account: Account, hide: (words: string) => string): Voice[] {
  const said = new Map<string, AccountCell[]>()
  for (const cell of row.cells) {
    const key = `${cell.originId} ${cell.shown}`
    said.set(key, [...(said.get(key) ?? []), cell])
  }
  return [...said.values()].map((cells) => {
    const first = (cells.find((cell) => !cell.derived) ?? cells[0]) as AccountCell
    const claim = claimOf(store, first)
    const span = claim?.span ?? { start: 0, end: 0 }
    return {
      shown: inWords(row.property, first.shown),
      firmness: claim ? firmnessOf(claim).replace('_', ' ').replace('none', '') : '',
      by: account.origins.find((origin) => origin.id === first.originId)?.label ?? 'not stated',
      words: first.words.replace(/\s+/g, ' '),
      where: hide(placeInSource(store, first.documentId, span.start)),
      documentId: first.documentId,
      span,
      also: cells
        .filter((cell) => cell !== first)
        .map((cell) => `${hide(sourceName(store, cell.documentId))}${cell.via && cell.via !== 'own' ? ` (${cell.via})` : ''}`),
    }
  })
}

function claimOf(store: Store, cell: AccountCell): Claim | null {
  return store.report(cell.reportId)?.claims.find((claim) => claim.id === cell.claimId) ?? null
}

function print(row: AccountRow, account: Account, voices: readonly Voice[], incident: Incident, terminal: Terminal): void {
  const { origins, documents } = account.voices
  terminal.data(
    `${terminal.bold(inWords(row.property, row.together))}    ${relationLabels[row.relation ?? 'none']}    ${originsShown(origins)} origin${origins.max === 1 ? '' : 's'} · ${counted(documents, 'document')}    judgement: none`,
  )
  const wide = (pick: (voice: Voice) => string) => Math.max(...voices.map((voice) => widthOf(pick(voice))), 1)
  const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))
  // "More than 200" says itself how firm it is.
  const firmnessShown = (voice: Voice) => (/^(?:not )?(?:more|fewer) than /.test(voice.shown) ? '' : voice.firmness)
  const [shown, firmness, by, words] = [
    wide((one) => one.shown),
    wide(firmnessShown),
    Math.min(
      36,
      wide((one) => one.by),
    ),
    Math.min(60, wide((one) => one.words) + 2),
  ]
  for (const voice of voices) {
    const also = voice.also.length > 0 ? `   + ${[...new Set(voice.also)].join(', ')}` : ''
    terminal.data(
      `  ${pad(voice.shown, shown)}  ${pad(firmnessShown(voice), firmness)}  ${pad(voice.by, by)}  ${pad(`"${voice.words}"`, words)}  ${voice.where}${terminal.dim(also)}`,
    )
  }
  for (const note of new Set(row.relations.filter((one) => one.kind !== 'same').map((one) => one.note)))
    terminal.data(`  ${terminal.dim(note)}`)
  terminal.say(`In the page:  onrecord open   then ${incident.code}`)
}
