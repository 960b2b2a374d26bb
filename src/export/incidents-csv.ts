import { actLabels, familyOf } from '../record/act.ts'
import { type Measure, measures } from '../record/count.ts'
import { type AccountRow, asSuspected } from '../record/incident.ts'
import type { Property } from '../record/claim.ts'
import { type Column, listed } from './columns.ts'
import { type Released, releasedLabel, releasedTogether, releasedWords } from './export-input.ts'

/** One row an incident; figures are ranges over independent origins, never an average and never a pick. */
export const incidentColumns: readonly Column<Released>[] = [
  { name: 'incident_id', tells: 'Id of the incident (UUID).', cell: ({ source }) => source.incident.id },
  {
    name: 'code',
    tells: 'Code for people, for example INC-0042; never given twice in a record.',
    cell: ({ source }) => source.incident.code,
  },
  { name: 'label', tells: 'Neutral label made of type, place and date.', cell: (one) => releasedLabel(one) },
  { name: 'type', tells: 'Act type, one of 40 (`docs/vocabulary.md`).', cell: ({ source }) => source.incident.type },
  { name: 'type_label', tells: 'The act type in words.', cell: ({ source }) => actLabels[source.incident.type] },
  { name: 'family', tells: 'Family of the act type, one of 10.', cell: ({ source }) => familyOf(source.incident.type) },
  {
    name: 'aggregation',
    tells:
      '`single`, `multi_day`, `multi_place`, or `aggregate_total`: a figure over many incidents, never to be added to single ones.',
    cell: ({ source }) => source.incident.aggregation,
  },
  {
    name: 'date_edtf',
    tells: 'Date or window in EDTF (ISO 8601-2); empty when nobody says.',
    cell: ({ source }) => source.incident.time?.edtf ?? null,
  },
  {
    name: 'date_earliest',
    tells: 'First day of the window (YYYY-MM-DD); empty for an open start.',
    cell: ({ source }) => source.incident.time?.earliest ?? null,
  },
  {
    name: 'date_latest',
    tells: 'Last day of the window (YYYY-MM-DD); empty for an open end.',
    cell: ({ source }) => source.incident.time?.latest ?? null,
  },
  {
    name: 'date_sense',
    tells: '`every_day` or `some_day` of the window.',
    cell: ({ source }) => source.incident.time?.sense ?? null,
  },
  {
    name: 'date_stated',
    tells: '`true` when the day stands in the words, `false` when a rule counted it.',
    cell: ({ source }) => source.incident.time?.stated ?? null,
  },
  {
    name: 'date_rule',
    tells: 'The rule that counted the date.',
    cell: ({ source, words }) => (source.incident.time ? words(source.incident.time.rule) : null),
  },
  {
    name: 'place_words',
    tells: 'The place in the words of a report; empty when withheld.',
    cell: (one) => (one.place?.words ? one.words(one.place.words) : null),
  },
  { name: 'place_name', tells: 'Name in the gazetteer (GeoNames).', cell: ({ place }) => place?.name ?? null },
  {
    name: 'geonames_id',
    tells: 'GeoNames id; empty for sites, whose point is generalised.',
    cell: ({ place }) => place?.geonamesId ?? null,
  },
  {
    name: 'country',
    tells: 'ISO 3166-1 alpha-2: a catalogue key, not a view on status.',
    cell: ({ place }) => place?.country ?? null,
  },
  { name: 'admin1', tells: 'First-level division, as the gazetteer has it.', cell: ({ place }) => place?.admin1 ?? null },
  { name: 'admin2', tells: 'Second-level division, as the gazetteer has it.', cell: ({ place }) => place?.admin2 ?? null },
  {
    name: 'lat',
    tells: 'Latitude (WGS 84) of the named place, not of the event; empty when withheld or not placed.',
    cell: ({ place }) => coordinate(place?.lat),
  },
  { name: 'lon', tells: 'Longitude (WGS 84) of the named place.', cell: ({ place }) => coordinate(place?.lon) },
  {
    name: 'place_level',
    tells:
      'How fine the place is known: L0 site, L1 neighbourhood, L2 town, L3 near a town, L4 district, L5 area or line, L6 province, L7 country, L8 sea or airspace.',
    cell: ({ place }) => place?.level ?? null,
  },
  {
    name: 'place_radius_km',
    tells: 'Within how many kilometres of the point the true place lies.',
    cell: ({ place }) => place?.radiusKm ?? null,
  },
  {
    name: 'place_coarsened',
    tells: '`true` when the profile shows less than the reports say.',
    cell: ({ place }) => place?.coarsened ?? null,
  },
  ...measures.flatMap(figureColumns),
  {
    name: 'named_perpetrators',
    tells: 'Who is named as doing it, each with who names them: `the guards (named by Valley Echo)`, `two men (as suspected, named by the police)`.',
    cell: (one) => attributed(one, ['participant.perpetrator', 'responsibility'], 'named'),
  },
  { name: 'denials', tells: 'Who denies what: `the ministry (denies responsibility)`.', cell: (one) => stances(one, 'denial') },
  { name: 'acknowledgements', tells: 'Who accepts what.', cell: (one) => stances(one, 'acknowledgement') },
  {
    name: 'victims',
    tells: 'Who suffered it, in the words of the reports.',
    cell: (one) => attributed(one, ['participant.victim', 'participant.target'], null),
  },
  {
    name: 'other_participants',
    tells: 'Organisers, participants, interveners, responders and claimants, in the words of the reports.',
    cell: (one) =>
      attributed(
        one,
        [
          'participant.organiser',
          'participant.participant',
          'participant.intervener',
          'participant.responder',
          'participant.claimant',
        ],
        null,
      ),
  },
  { name: 'targets', tells: 'Things aimed at, in the words of the reports.', cell: (one) => attributed(one, ['target'], null) },
  {
    name: 'weapons',
    tells: 'Means, as closed terms: firearm, fire, explosive ...',
    cell: ({ source }) => listed(cellsOf(source.account.rows, ['weapon']).map((cell) => cell.shown)),
  },
  {
    name: 'relation',
    tells:
      'How the figures stand to each other at their widest: same, compatible, update, scope_differs, contradicts; empty when each stands alone.',
    cell: ({ source }) => widestRelation(source.account.rows),
  },
  {
    name: 'documents',
    tells: 'Number of documents that tell the incident.',
    cell: ({ source }) => source.account.voices.documents,
  },
  { name: 'publishers', tells: 'Number of publishers.', cell: ({ source }) => source.account.voices.publishers },
  {
    name: 'origins_min',
    tells: 'Fewest independent origins; voices told without a name may be others that are heard.',
    cell: ({ source }) => source.account.voices.origins.min,
  },
  { name: 'origins_max', tells: 'Most independent origins.', cell: ({ source }) => source.account.voices.origins.max },
  {
    name: 'party_origins',
    tells: 'Of these, known to be parties to the event.',
    cell: ({ source }) => source.account.voices.parties,
  },
  {
    name: 'origins',
    tells: 'Who is heard: their labels. More than `origins_max` where somebody is heard on a day or a place alone, which counts as no voice.',
    cell: (one) => listed(one.source.account.origins.map((origin) => one.voice(origin.label))),
  },
  {
    name: 'grade',
    tells:
      'Where claims come from: acknowledged, multi_origin, single_origin, contested, set_aside, unassessed. Never says "true".',
    cell: ({ source }) => source.account.grade,
  },
  { name: 'review_state', tells: '`machine` until a person has reviewed it.', cell: ({ reviewState }) => reviewState },
  { name: 'sensitivity', tells: 'low, moderate, high or severe.', cell: ({ sensitivity }) => sensitivity },
  { name: 'not_stated', tells: 'What no report says.', cell: ({ source }) => listed(source.account.notStated) },
  {
    name: 'possibly_same',
    tells: 'Ids of incidents that may be the same and were not joined.',
    cell: ({ source }) => listed(source.incident.links.filter((link) => link.rel === 'possible_same').map((link) => link.to)),
  },
  {
    name: 'within',
    tells: 'Ids of figures over many incidents that hold this one: do not add both.',
    cell: ({ source }) => listed(source.incident.links.filter((link) => link.rel === 'within').map((link) => link.to)),
  },
  {
    name: 'sources',
    tells: 'Publisher, date and title of each document.',
    cell: (one) =>
      listed(
        one.source.documents.map((document) =>
          one.words([document.publisher?.name, document.publishedAt, document.title].filter(Boolean).join(', ')),
        ),
      ),
  },
  {
    name: 'urls',
    tells: 'Web addresses of the documents, without what stands behind `?`, cut where a path tells a private name.',
    cell: (one) => listed(one.source.documents.map((document) => one.url(document))),
  },
]

/** Lowest and highest over origins, whether an end is open, and the figure in words. */
function figureColumns(measure: Measure): Column<Released>[] {
  const row = ({ source }: Released) => source.account.rows.find((one) => one.property === `count.${measure}`)
  return [
    {
      name: `${measure}_min`,
      tells: `${measure}: lowest figure over origins; empty when nobody gives a number.`,
      cell: (one) => row(one)?.range?.min ?? null,
    },
    { name: `${measure}_max`, tells: `${measure}: highest figure over origins.`, cell: (one) => row(one)?.range?.max ?? null },
    {
      name: `${measure}_open`,
      tells: `${measure}: \`true\` when a claim has no upper bound ("at least nine").`,
      cell: (one) => row(one)?.range?.openEnd ?? null,
    },
    {
      name: `${measure}_words`,
      tells: `${measure}: the range as people read it, with words that are no numbers: \`9 (at least) .. 11\`, \`more than 200\` (the lowest figure is 201).`,
      cell: (one) => {
        const figures = row(one)
        return figures === undefined ? null : releasedTogether(one, figures)
      },
    },
  ]
}

function cellsOf(rows: readonly AccountRow[], properties: readonly Property[]) {
  return rows.filter((row) => properties.includes(row.property)).flatMap((row) => row.cells)
}

function attributed(one: Released, properties: readonly Property[], verb: 'named' | null): string {
  const { account } = one.source
  const said = new Map<string, { readonly words: string; readonly how: string[]; readonly by: Set<string> }>()
  for (const cell of cellsOf(account.rows, properties)) {
    const by = account.origins.find((origin) => origin.id === cell.originId)?.label ?? 'not stated'
    const released = releasedWords(one, cell.claimId, cell.words)
    const words = cell.shown.startsWith('not ') ? `not ${released}` : released
    const how = cell.shown.endsWith(asSuspected) ? ['as suspected'] : []
    const key = `${words} ${how}`
    const known = said.get(key) ?? { words, how, by: new Set() }
    said.set(key, known)
    known.by.add(one.voice(by))
  }
  return listed(
    [...said.values()].map(({ words, how, by }) => {
      const notes = verb === null ? how : [...how, `${verb} by ${[...by].join(', ')}`]
      return notes.length > 0 ? `${words} (${notes.join(', ')})` : words
    }),
  )
}

function stances(one: Released, property: 'denial' | 'acknowledgement'): string {
  const { account } = one.source
  return listed(
    cellsOf(account.rows, [property]).map((cell) => {
      const by = account.origins.find((origin) => origin.id === cell.originId)?.label ?? 'not stated'
      return `${one.voice(by)} (${cell.shown})`
    }),
  )
}

function widestRelation(rows: readonly AccountRow[]): string | null {
  const order = ['same', 'compatible', 'update', 'scope_differs', 'contradicts']
  const found = rows.flatMap((row) => (row.property.startsWith('count.') && row.relation !== null ? [row.relation] : []))
  return found.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? null
}

function coordinate(degrees: number | null | undefined): number | null {
  return degrees === null || degrees === undefined ? null : Math.round(degrees * 1e4) / 1e4
}
