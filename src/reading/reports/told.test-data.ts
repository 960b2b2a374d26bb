import { isCount } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'

/** What happened by a text from Nairobi of 4 May 2012, an incident a line: type, day, town, figures of people. */
export function told(text: string): string[] {
  return readInvented(`NAIROBI, Kenya, May 4, 2012 - ${text}`)
    .reports.filter(({ modality }) => modality === 'asserted' || modality === 'hedged')
    .map(({ type, time, places, claims }) => {
      const figures = claims.filter(isCount).filter(({ value }) => value.part !== 'subset').map(({ value }) => `${value.measure} ${value.best ?? `>=${value.min}`}`)
      return [type, time?.edtf ?? '-', places.map((place) => place.words).join(' + '), ...figures].join(' | ')
    })
}
