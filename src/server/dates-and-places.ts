import type { PlaceValue } from '../record/place.ts'
import type { TimeValue } from '../record/time.ts'
import { levelLabels } from './labels.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

/**
 * A window as people write it: "3 May 2012", "28–29 July 2009", "May 2012 (month)", "2019 (year)", "about 2012",
 * "since 2011", "until 3 May 2012"; "date not stated" for null. What is no day never looks like one.
 */
export function shownTime(time: Pick<TimeValue, 'edtf' | 'earliest' | 'latest'> | null): string {
  return time === null ? 'date not stated' : shownEdtf(time.edtf, time)
}

/** The same for a bare EDTF string, e.g. a publication date. */
export function shownEdtf(edtf: string, window?: { earliest: string | null; latest: string | null }): string {
  const about = /[~%]/.test(edtf) ? 'about ' : ''
  const unsure = /[?%]/.test(edtf) ? ', uncertain' : ''
  const plain = edtf.replace(/[~?%]/g, '')
  const [start, end] = plain.includes('/') ? (plain.split('/') as [string, string]) : [plain, plain]
  if (start === '..' || start === '') return `until ${one(end)}${unsure}`
  if (end === '..' || end === '') return `since ${one(start)}${unsure}`
  if (start !== end) return `${about}${between(start, end)}${unsure}`
  if (/^-?\d{4}-\d{2}-\d{2}/.test(start)) return `${about}${one(start)}${unsure}`
  if (/^-?\d{4}-(2[1-4])$/.test(start)) return `${about}${one(start)} (season)${unsure}`
  if (/^-?\d{4}-\d{2}$/.test(start)) return `${about}${one(start)} (month)${unsure}`
  if (/^-?\d{4}$/.test(start)) return `${about}${start} (year)${unsure}`
  if (/^-?\d{2,3}X{1,2}$/.test(start)) return `${about}${start.replace(/X+$/, (x) => '0'.repeat(x.length))}s${unsure}`
  if (window?.earliest && window.latest) return `${about}${between(window.earliest, window.latest)}${unsure}`
  return edtf
}

function one(date: string): string {
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date)
  if (!parts) return date
  const [, year = '', month, day] = parts
  if (month === undefined) return year
  if (seasons[month]) return `${seasons[month]} ${year}`
  const name = months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

function between(start: string, end: string): string {
  if (start === end) return one(start)
  const [a, b] = [start.split('-'), end.split('-')]
  if (a.length === 3 && b.length === 3 && a[0] === b[0]) {
    return a[1] === b[1] ? `${Number(a[2])}–${one(end)}` : `${one(start).replace(/ -?\d{4}$/, '')} – ${one(end)}`
  }
  return `${one(start)} – ${one(end)}`
}

/** 'day' for one day, 'window' for anything wider or open, 'none' when nobody says. */
export function dateKind(time: Pick<TimeValue, 'earliest' | 'latest'> | null): 'day' | 'window' | 'none' {
  if (time === null || (time.earliest === null && time.latest === null)) return 'none'
  return time.earliest !== null && time.earliest === time.latest ? 'day' : 'window'
}

/** How the date is known, as a sentence. `words` are the words it was read from. */
export function dateSentence(time: TimeValue | null, words: string | null): string {
  if (time === null) return 'No report says when.'
  const quoted = words ? ` “${words.replace(/\s+/g, ' ').trim()}”` : ' the text'
  if (time.stated) return `The date stands in the words${quoted === ' the text' ? '' : `:${quoted}`}.`
  const from: Readonly<Record<TimeValue['anchor'], string>> = {
    explicit: `Worked out from${quoted}.`,
    discourse: `Worked out from${quoted} and the date told before it.`,
    publication: `Worked out from${quoted} and the day of publication.`,
    unknown: `Nothing fixes${quoted} to a day; the window is open.`,
  }
  const some =
    time.sense === 'some_day' && dateKind(time) === 'window' ? ' One day or some days within this window, not known which.' : ''
  return from[time.anchor] + some
}

/** "Marvan, town"; "place not stated". */
export function shownPlace(place: Pick<PlaceValue, 'name' | 'words' | 'level'> | null): string {
  if (place === null) return 'place not stated'
  const name = place.name ?? place.words
  return place.level ? `${name}, ${levelLabels[place.level]}` : name
}

/** What the reports say of the place and what the map may draw of it. */
export function placeSentence(place: PlaceValue | null): string {
  if (place === null) return 'No report names a place.'
  if (place.lat === null || place.lon === null || place.level === null) {
    return `Reports name “${place.words}”, which the gazetteer does not hold or cannot tell apart; nothing is drawn.`
  }
  const km = place.radiusKm ? `within about ${rounded(place.radiusKm)} km` : 'near it'
  const doubt = place.confidence < 0.8 ? ' Which place of this name is meant is not certain.' : ''
  switch (place.level) {
    case 'L0':
      return `Reports name a site; the point is where the gazetteer has it, the true spot ${km}.${doubt}`
    case 'L1':
      return `Reports name a neighbourhood; the point is its centre, the true spot ${km}.${doubt}`
    case 'L2':
      return `Reports name the town only; the point is its centre, the true spot ${km}.${doubt}`
    case 'L3':
      return `Reports say near this place; the true spot lies ${km}.${doubt}`
    case 'L4':
      return `Reports name the district only; the ring is its rough size (${km} of the centre).${doubt}`
    case 'L5':
      return `Reports name an area or a line (road, valley, border), not a point.${doubt}`
    case 'L6':
      return `Reports name the province only; no point is claimed, the hatching is its rough size.${doubt}`
    case 'L7':
      return `Reports name the country only; no point is drawn.${doubt}`
    case 'L8':
      return `Reports name a sea or airspace; no point is drawn.${doubt}`
  }
}

function rounded(km: number): string {
  return km < 1 ? km.toFixed(1) : String(Math.round(km))
}

/** Direction of a language's script, for the reader's pane. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|arc|ckb|dv|fa|ps|ku-arab|sd|ug|ur|yi|he|prs|azb)\b/i.test(language) ? 'rtl' : 'ltr'
}
