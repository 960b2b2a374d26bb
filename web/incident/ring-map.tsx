import { LngLatBounds } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import type { IncidentAnswer } from '../api.ts'
import { addPlaceName, addRings, baseMap, ringsOf } from '../shared/base-map.ts'

/** The place as wide as it is known: a ring or a hatched area, never a bare pin. */
export default function RingMap({ place }: { place: NonNullable<IncidentAnswer['place']> }) {
  const frame = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!frame.current) return
    try {
      const { map, end } = baseMap(frame.current, (ready, colours) => {
        ready.addSource('rings', { type: 'geojson', data: ringsOf([place]) })
        addRings(ready, 'rings', colours)
        addPlaceName(ready, place, colours)
      })
      // Near enough that a ring of a few kilometres is seen as a ring.
      const reach = Math.max(0.5, (place.radiusKm / 111) * (place.level === 'L6' ? 1.5 : 5))
      map.fitBounds(new LngLatBounds([place.lon - reach, place.lat - reach, place.lon + reach, place.lat + reach]), {
        duration: 0,
      })
      return end
    } catch {
      setFailed(true)
      return
    }
  }, [place])
  if (failed) return null
  return <div className="ring-map" ref={frame} />
}
