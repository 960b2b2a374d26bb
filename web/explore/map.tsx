import type { FeatureCollection, Point } from 'geojson'
import { type GeoJSONSource, LngLatBounds, type Map as LibreMap, Popup } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import type { ExploreAnswer, PlaceMark } from '../api.ts'
import { addRings, baseMap, type MapColours, moveTime, ringsOf } from '../shared/base-map.ts'
import { counted } from '../shared/shell.tsx'
import { type Filter, without } from './filter.ts'

interface Props {
  readonly places: readonly PlaceMark[]
  readonly areas: ExploreAnswer['areas']
  readonly filter: Filter
  readonly change: (next: Filter, replace?: boolean) => void
}

/**
 * Where the selection lies, drawn as precisely as the reports tell it: rings as wide as the uncertainty, provinces hatched,
 * countries beside the map. Marks count incidents and all have one size, whatever the figures.
 */
export default function PlaceMap({ places, areas, filter, change }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const map = useRef<LibreMap | null>(null)
  const now = useRef({ places, filter, change })
  now.current = { places, filter, change }
  const follow = filter.bbox !== undefined
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!frame.current) return
    let made: ReturnType<typeof baseMap>
    try {
      made = baseMap(frame.current, (ready, colours) => {
        addMarks(ready, colours)
        fill(ready, now.current.places)
      })
    } catch {
      // No WebGL: the table holds the same incidents, and says so.
      setFailed(true)
      return
    }
    map.current = made.map
    let fitted = false
    made.map.on('sourcedata', () => {
      if (fitted || now.current.places.length === 0) return
      fitted = true
      fit(made.map, now.current.places, now.current.filter.bbox)
    })
    made.map.on('moveend', (event) => {
      if (now.current.filter.bbox === undefined || !('originalEvent' in event) || !event.originalEvent) return
      now.current.change({ ...now.current.filter, bbox: boxOf(made.map) }, true)
    })
    made.map.on('idle', () => {
      // How many marks stand on the map once all is drawn; the browser test reads it.
      if (made.map.getLayer('mark-counts'))
        made.map.getContainer().dataset.marks = String(made.map.queryRenderedFeatures({ layers: ['mark-counts'] }).length)
    })
    const popup = new Popup({ closeButton: false, closeOnClick: false, offset: 12, className: 'map-popup' })
    made.map.on('mousemove', ['marks', 'mark-counts'], (event) => {
      const feature = event.features?.[0]
      made.map.getCanvas().style.cursor = feature ? 'pointer' : ''
      if (feature)
        popup
          .setLngLat((feature.geometry as Point).coordinates as [number, number])
          .setText(describe(feature.properties))
          .addTo(made.map)
    })
    made.map.on('mouseleave', ['marks', 'mark-counts'], () => {
      made.map.getCanvas().style.cursor = ''
      popup.remove()
    })
    made.map.on('click', ['marks', 'mark-counts'], async (event) => {
      const feature = event.features?.[0]
      if (!feature) return
      popup.remove()
      const properties = feature.properties as { cluster?: boolean; cluster_id?: number; key?: string }
      if (properties.cluster && properties.cluster_id !== undefined) {
        const zoom = await (made.map.getSource('places') as GeoJSONSource).getClusterExpansionZoom(properties.cluster_id)
        made.map.easeTo({ center: (feature.geometry as Point).coordinates as [number, number], zoom, duration: moveTime() })
      } else if (properties.key) now.current.change({ ...now.current.filter, place: properties.key })
    })
    return made.end
  }, [])

  useEffect(() => {
    if (map.current?.getSource('places')) fill(map.current, places)
  }, [places])

  return (
    <div className="map-frame">
      {failed ? (
        <p className="notice">This browser cannot draw the map (no WebGL). The table holds the same incidents.</p>
      ) : (
        <div className="map" ref={frame} />
      )}
      <div className="map-side">
        <label className="check">
          <input
            type="checkbox"
            checked={follow}
            onChange={() => map.current && change(follow ? without(filter, 'bbox') : { ...filter, bbox: boxOf(map.current) })}
          />{' '}
          Only what the map shows
        </label>
        {areas.length > 0 && (
          <div className="areas">
            <h2>Known no closer than</h2>
            <ul>
              {areas.slice(0, 6).map((area) => (
                <li key={area.key}>
                  <button
                    type="button"
                    className="count-link"
                    aria-pressed={filter.place === area.key}
                    onClick={() => change(filter.place === area.key ? without(filter, 'place') : { ...filter, place: area.key })}
                  >
                    <bdi>{area.name}</bdi>, {area.level}
                  </button>{' '}
                  <span className="figure muted">{area.incidents}</span>
                </li>
              ))}
              {areas.length > 6 && <li className="muted">and {areas.length - 6} more</li>}
            </ul>
          </div>
        )}
        <p className="muted legend">
          <span className="legend-ring" /> as far as the place is known <span className="legend-hatch" /> province, rough size.
          Numbers count incidents. Outlines: Natural Earth; borders express no view. Nothing is fetched.
        </p>
      </div>
    </div>
  )
}

function addMarks(map: LibreMap, colours: MapColours): void {
  map.addSource('rings', { type: 'geojson', data: ringsOf([]) })
  map.addSource('places', {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    cluster: true,
    clusterRadius: 34,
    clusterMaxZoom: 11,
    clusterProperties: { incidents: ['+', ['get', 'incidents']], places: ['+', 1] },
  })
  addRings(map, 'rings', colours)
  map.addLayer({
    id: 'marks',
    type: 'circle',
    source: 'places',
    // A province's number stands alone in its hatching: a ring would look like a point.
    filter: ['!=', ['get', 'level'], 'L6'],
    paint: {
      'circle-radius': 12,
      'circle-color': colours.page,
      'circle-stroke-color': colours.action,
      'circle-stroke-width': ['case', ['has', 'point_count'], 1, 1.8],
      'circle-opacity': 0.94,
    },
  })
  map.addLayer({
    id: 'mark-counts',
    type: 'symbol',
    source: 'places',
    layout: {
      'text-field': ['to-string', ['get', 'incidents']],
      'text-font': ['Inter Variable'],
      'text-size': 11,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.page, 'text-halo-width': 2 },
  })
  map.addLayer({
    id: 'mark-names',
    type: 'symbol',
    source: 'places',
    minzoom: 4.5,
    filter: ['!', ['has', 'point_count']],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Inter Variable'],
      'text-size': 11,
      'text-anchor': 'top',
      'text-offset': [0, 1.3],
      'text-optional': true,
    },
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
  })
}

function fill(map: LibreMap, places: readonly PlaceMark[]): void {
  const points: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: places.map((place) => ({
      type: 'Feature',
      properties: { key: place.key, name: place.name, incidents: place.incidents, level: place.level, radiusKm: place.radiusKm },
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    })),
  }
  void (map.getSource('places') as GeoJSONSource | undefined)?.setData(points)
  void (map.getSource('rings') as GeoJSONSource | undefined)?.setData(ringsOf(places))
}

function fit(map: LibreMap, places: readonly PlaceMark[], bbox: string | undefined): void {
  const bounds = new LngLatBounds()
  const box = bbox?.split(',').map(Number)
  if (box?.length === 4) bounds.extend([box[0] as number, box[1] as number]).extend([box[2] as number, box[3] as number])
  else for (const place of places) bounds.extend([place.lon, place.lat])
  map.fitBounds(bounds, { padding: 44, maxZoom: 5.5, duration: 0 })
}

function boxOf(map: LibreMap): string {
  const bounds = map.getBounds()
  const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180
  const [west, east] = bounds.getEast() - bounds.getWest() >= 360 ? [-180, 180] : [wrap(bounds.getWest()), wrap(bounds.getEast())]
  return [west, Math.max(-90, bounds.getSouth()), east, Math.min(90, bounds.getNorth())]
    .map((degree) => degree.toFixed(3))
    .join(',')
}

function describe(properties: Record<string, unknown>): string {
  const incidents = counted(Number(properties.incidents), 'incident')
  if (properties.cluster) return `${incidents} in ${properties.places} places`
  const km = Number(properties.radiusKm)
  const size =
    properties.level === 'L6' ? 'province only' : km > 0 ? `within about ${km < 1 ? km.toFixed(1) : Math.round(km)} km` : ''
  return `${properties.name}: ${incidents}${size ? `, ${size}` : ''}`
}
