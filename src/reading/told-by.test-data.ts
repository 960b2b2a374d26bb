import { isCount } from '../record/claim.ts'
import type { Claim } from '../record/claim.ts'
import { readInvented } from './invented.test-data.ts'

/** What the rules tell of each incident that happened, a line each: 'remote.bomb; by rebels; to two guards; hit a bank; killed 2'. */
export function toldBy(text: string): string[] {
  const happened = readInvented(text, '2024-03-14').reports.filter(({ modality }) => modality === 'asserted' || modality === 'hedged')
  return happened.map(({ modality, type, claims }) => {
    const ruled = claims.filter(({ method, polarity }) => !method.startsWith('model:') && polarity === 'affirms')
    const words = (before: string, property: Claim['property']) => {
      const told = ruled.filter((claim) => claim.property === property).map((claim) => claim.words)
      return told.length > 0 ? [`${before} ${told.join(' + ')}`] : []
    }
    const figures = ruled.filter(isCount).map(({ value }) => `${value.measure} ${value.best ?? (value.min === null ? '~' : `>=${value.min}`)}`)
    const kind = modality === 'hedged' ? `hedged ${type}` : type
    return [kind, ...words('by', 'responsibility'), ...words('to', 'participant.victim'), ...words('hit', 'target'), ...new Set(figures)].join('; ')
  })
}
