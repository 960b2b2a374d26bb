import type { PlaceLevel } from '../record/place.ts'

/** The level of a gazetteer entry from its GeoNames class and code (`domain-model.md` 3.3). */
export function levelOf(featureClass: string, featureCode: string): PlaceLevel {
  switch (featureClass) {
    case 'P':
      return featureCode === 'PPLX' ? 'L1' : 'L2'
    case 'A':
      if (featureCode === 'ADM1') return 'L6'
      return featureCode.startsWith('PCL') || featureCode === 'TERR' ? 'L7' : 'L4'
    case 'S':
    case 'R':
      return 'L0'
    case 'H':
      return seaCodes.has(featureCode) ? 'L8' : 'L5'
    default:
      return 'L5'
  }
}

const seaCodes = new Set(['OCN', 'SEA', 'GULF', 'STRT', 'CHN'])
