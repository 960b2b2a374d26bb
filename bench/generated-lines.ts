import type { Store } from '../src/index.ts'

type Line = ReturnType<Store['incidentLines']>[number]

const types = [
  'attack.armed',
  'remote.bomb',
  'liberty.arrest',
  'protest.demonstration',
  'property.arson',
  'battle.clash',
] as const
const towns: readonly (readonly [name: string, country: string, lat: number, lon: number])[] = [
  ['Karaj', 'IR', 35.83, 50.99],
  ['Tabriz', 'IR', 38.08, 46.29],
  ['Mosul', 'IQ', 36.34, 43.13],
  ['Basra', 'IQ', 30.51, 47.78],
  ['Aleppo', 'SY', 36.2, 37.16],
  ['Taiz', 'YE', 13.58, 44.02],
  ['Kano', 'NG', 12, 8.52],
  ['Goma', 'CD', -1.68, 29.22],
  ['Cali', 'CO', 3.44, -76.52],
  ['Quetta', 'PK', 30.18, 66.98],
]

/** Incidents on one line each, as lists and filters see them; a pure function of the count. */
export function generatedLines(count: number): Line[] {
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 4_294_967_296
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, i): Line => {
    const [town, country, lat, lon] = pick(towns)
    const type = pick(types)
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10)
    const killed = Math.floor(random() * 20)
    const code = `INC-${String(i + 1).padStart(5, '0')}`
    return {
      id: `incident-${i}`,
      code,
      label: `${type}, ${town}, ${day}`,
      type,
      aggregation: 'single',
      time: random() < 0.9 ? { edtf: day, earliest: day, latest: day } : null,
      place:
        random() < 0.85
          ? {
              words: town,
              name: town,
              geonamesId: Math.floor(lat * 1000) + Math.floor(random() * 300),
              country,
              admin1: null,
              lat: lat + random(),
              lon: lon + random(),
              level: 'L2',
              radiusKm: 5,
            }
          : null,
      figures:
        killed > 0
          ? [{ measure: 'killed', min: killed, max: killed + Math.floor(random() * 3), openEnd: false, together: String(killed) }]
          : [],
      voices: {
        documents: 1 + Math.floor(random() * 5),
        publishers: 1,
        origins: { min: 1 + Math.floor(random() * 3), max: 3 },
        parties: 0,
      },
      relation: random() < 0.3 ? 'compatible' : null,
      possiblySame: [],
      within: [],
      searched: `${code} ${type} ${town} near the market of the ${pick(['old', 'new', 'upper'])} town, residents said; ${killed} people were killed`,
    }
  })
}
