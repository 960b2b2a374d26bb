import type { Property } from '../record/claim.ts'
import type { Measure } from '../record/count.ts'
import type { PassageRole } from '../record/document.ts'
import type { Grade } from '../record/incident.ts'
import type { PlaceLevel } from '../record/place.ts'
import type { LineageKind, RelationKind } from '../record/relation.ts'
import type { LinkKind } from '../record/report.ts'

/** Neutral words for codes, for the page only. Loaded words have no place here: a test reads these tables. */
export const measureLabels: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  injured: 'injured',
  detained: 'detained',
  abducted: 'abducted',
  missing: 'missing',
  released: 'released',
  displaced: 'displaced',
  executed: 'executed',
  sentenced: 'sentenced',
  tortured: 'tortured',
  sexually_assaulted: 'sexually assaulted',
  casualties_unspecified: 'killed or injured, not said which',
  participants: 'taking part',
  structures_damaged: 'buildings damaged',
  vehicles_damaged: 'vehicles damaged',
  munitions_fired: 'munitions fired',
}

const propertyWords: Readonly<Record<string, string>> = {
  act: 'what happened',
  time: 'date',
  place: 'place',
  'participant.perpetrator': 'who is named as doing it',
  'participant.victim': 'to whom',
  'participant.target': 'aimed at',
  'participant.organiser': 'organised by',
  'participant.participant': 'taking part',
  'participant.intervener': 'intervening',
  'participant.responder': 'responding',
  'participant.claimant': 'claimed by',
  responsibility: 'responsibility as stated',
  denial: 'denied',
  acknowledgement: 'acknowledged',
  weapon: 'means',
  target: 'target',
  motive_as_stated: 'motive as stated',
}

/** The row head of a property: "killed", "date", "who is named as doing it". */
export function propertyLabel(property: Property): string {
  if (property.startsWith('count.')) return measureLabels[property.slice('count.'.length) as Measure]
  return propertyWords[property] ?? property.replaceAll('_', ' ')
}

/** "Figures differ" comes before any stronger word; a contradiction is named only where no reading lets both stand. */
export const relationLabels: Readonly<Record<RelationKind | 'none', string>> = {
  same: 'same',
  compatible: 'compatible',
  contradicts: 'contradicts',
  scope_differs: 'scope differs',
  update: 'update',
  none: 'stands alone',
}

export const levelLabels: Readonly<Record<PlaceLevel, string>> = {
  L0: 'site',
  L1: 'neighbourhood',
  L2: 'town',
  L3: 'near a town',
  L4: 'district',
  L5: 'area',
  L6: 'province',
  L7: 'country',
  L8: 'sea or airspace',
}

export const linkLabels: Readonly<Record<LinkKind, string>> = {
  precedes: 'comes before',
  follows: 'comes after',
  encompasses: 'includes',
  within: 'is part of',
  causes: 'is given as the cause of',
  consequence: 'is given as a consequence of',
  parallel: 'at the same time as',
  commemorates: 'commemorates',
  commemorated_by: 'is commemorated by',
  same_campaign: 'same campaign as',
  possible_same: 'may be the same as',
}

export const lineageLabels: Readonly<Record<LineageKind, string>> = {
  verbatim_copy: 'same text',
  near_copy: 'copied',
  partial_copy: 'copied in part',
  translation: 'translation',
  rewrite: 'rewritten',
  quotes: 'quoted',
  cites: 'cited',
  updates: 'updates',
}

/** Sentences that tell where claims come from; none of them says whether they are true. */
export const gradeSentences: Readonly<Record<Grade, string>> = {
  acknowledged: 'A party named as responsible accepts responsibility in a claim.',
  multi_origin: 'Several independent origins; no rival account of who did it.',
  single_origin: 'One origin only: provisional.',
  contested: 'Rival accounts of who did it, or a denial by the party named.',
  set_aside: 'Set aside by a reviewer.',
  unassessed: 'Origins are not settled yet.',
}

export const roleLabels: Readonly<Record<PassageRole, string>> = {
  headline: 'headline',
  dek: 'sub-heading',
  lead: 'lead',
  body: 'text',
  direct_quote: 'quotation',
  caption: 'caption',
  list: 'list',
  boilerplate: 'page furniture',
  ad_slot: 'advert line',
  duplicate: 'repeated text',
}

/** Stands on every page of figures (`domain-model.md` 5.15). */
export const banner =
  'Reported claims; not verified by Onrecord. Grades count origins, they do not judge truth. Figures are incomplete.'
