import type { FeatureCollection, Polygon, Position } from 'geojson'
import {
  type ExpressionSpecification,
  Map as LibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl'
// Without its worker named, a built page shows an empty map (the worker's address is guessed wrongly).
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import outlinesUrl from 'virtual:outlines'

setWorkerUrl(workerUrl)

/** Colours of the map, taken from the page's own so that light and dark follow the system. */
export interface MapColours {
  readonly water: string
  readonly land: string
  readonly border: string
  readonly ink: string
  readonly page: string
  readonly action: string
  readonly muted: string
}

export function mapColours(): MapColours {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  return dark
    ? {
        water: '#16181b',
        land: '#24272b',
        border: '#3d4248',
        ink: '#e6e6e3',
        page: '#16181b',
        action: '#8ab4e8',
        muted: '#a0a6ac',
      }
    : {
        water: '#eceef0',
        land: '#fcfcfa',
        border: '#c9ccd0',
        ink: '#1f2328',
        page: '#fcfcfa',
        action: '#004488',
        muted: '#5f656b',
      }
}

function styleOf(colours: MapColours): StyleSpecification {
  return {
    version: 8,
    sources: { outlines: { type: 'geojson', data: outlinesUrl, tolerance: 0.3 } },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      { id: 'land', type: 'fill', source: 'outlines', paint: { 'fill-color': colours.land, 'fill-antialias': false } },
      { id: 'borders', type: 'line', source: 'outlines', paint: { 'line-color': colours.border, 'line-width': 0.8 } },
      {
        id: 'countries',
        type: 'symbol',
        source: 'outlines',
        // Far out only large countries are named, else the names cover the marks.
        filter: [
          'all',
          ['==', ['geometry-type'], 'Point'],
          ['>=', ['get', 'size'], ['step', ['zoom'], 2400, 2, 900, 3, 150, 4, 0]],
        ],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Inter Variable'],
          'text-size': 11,
          'text-max-width': 7,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: { 'text-color': colours.muted, 'text-halo-color': colours.land, 'text-halo-width': 1 },
      },
    ],
  }
}

/**
 * A map of outlines only, drawn from the page's own files: no map service learns where one looks.
 * @param ready called when sources and layers can be added, and again after a change between light and dark
 * @returns the map and what ends it
 */
export function baseMap(
  container: HTMLElement,
  ready: (map: LibreMap, colours: MapColours) => void,
): { map: LibreMap; end: () => void } {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new LibreMap({
    container,
    style: styleOf(mapColours()),
    center: [20, 25],
    zoom: 0.6,
    maxZoom: 12,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    cooperativeGestures: false,
    renderWorldCopies: true,
    ...(still ? { maxTileCacheSize: 50 } : {}),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 130 }), 'bottom-left')
  map.getCanvas().setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus zoom. The table lists the same incidents.')
  const onReady = () => {
    map.addImage('hatching', hatching(mapColours().action), { pixelRatio: 2 })
    ready(map, mapColours())
  }
  // Not 'load', which waits for the outlines to be cut into tiles: the marks are what people came for.
  map.on('style.load', onReady)
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const onScheme = () => {
    map.setStyle(styleOf(mapColours()), { diff: false })
  }
  scheme.addEventListener('change', onScheme)
  return {
    map,
    end: () => {
      scheme.removeEventListener('change', onScheme)
      map.remove()
    },
  }
}

/** How long a movement of the map may take: none for people who asked for reduced motion. */
export function moveTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350
}

/** Places whose size is drawn true to scale: a ring as wide as the uncertainty. */
export function ringsOf(
  places: readonly { lat: number; lon: number; radiusKm: number; level: string; key?: string }[],
): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: places
      .filter((place) => place.radiusKm > 0)
      .map((place) => ({
        type: 'Feature',
        properties: { level: place.level, province: place.level === 'L6' },
        geometry: { type: 'Polygon', coordinates: [circle(place.lon, place.lat, place.radiusKm)] },
      })),
  }
}

/** A circle on the globe in degrees, counter-clockwise (RFC 7946), with longitudes that may pass 180. */
function circle(lon: number, lat: number, km: number): Position[] {
  const points: Position[] = []
  const rad = Math.PI / 180
  const distance = km / 6371
  for (let i = 0; i <= 64; i += 1) {
    const bearing = -(i / 64) * 2 * Math.PI
    const latitude = Math.asin(
      Math.sin(lat * rad) * Math.cos(distance) + Math.cos(lat * rad) * Math.sin(distance) * Math.cos(bearing),
    )
    const longitude =
      lon * rad +
      Math.atan2(
        Math.sin(bearing) * Math.sin(distance) * Math.cos(lat * rad),
        Math.cos(distance) - Math.sin(lat * rad) * Math.sin(latitude),
      )
    points.push([longitude / rad, latitude / rad])
  }
  return points
}

/** Diagonal lines for areas, so that a province is told from a ring without colour. */
function hatching(colour: string): ImageData {
  const size = 16
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  pen.strokeStyle = colour
  pen.lineWidth = 1.6
  for (const offset of [-size, 0, size]) {
    pen.beginPath()
    pen.moveTo(offset, size)
    pen.lineTo(offset + size, 0)
    pen.stroke()
  }
  return pen.getImageData(0, 0, size, size)
}

/** Writes a place's name beside it. */
export function addPlaceName(map: LibreMap, place: { name: string; lat: number; lon: number }, colours: MapColours): void {
  map.addSource('name', {
    type: 'geojson',
    data: { type: 'Feature', properties: { name: place.name }, geometry: { type: 'Point', coordinates: [place.lon, place.lat] } },
  })
  map.addLayer({
    id: 'name',
    type: 'symbol',
    source: 'name',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Inter Variable'],
      'text-size': 12,
      'text-anchor': 'top',
      'text-offset': [0, 0.9],
    },
    paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 1.5 },
  })
}

/** Adds the ring layers over a source of rings. */
export function addRings(map: LibreMap, source: string, colours: MapColours): void {
  const isProvince: ExpressionSpecification = ['==', ['get', 'province'], true]
  map.addLayer({
    id: 'ring-fill',
    type: 'fill',
    source,
    filter: ['!', isProvince],
    paint: { 'fill-color': colours.action, 'fill-opacity': 0.1 },
  })
  map.addLayer({
    id: 'ring-line',
    type: 'line',
    source,
    filter: ['!', isProvince],
    paint: { 'line-color': colours.action, 'line-width': 1.4 },
  })
  map.addLayer({
    id: 'province-fill',
    type: 'fill',
    source,
    filter: isProvince,
    paint: { 'fill-pattern': 'hatching', 'fill-opacity': 0.28 },
  })
  map.addLayer({
    id: 'province-line',
    type: 'line',
    source,
    filter: isProvince,
    paint: { 'line-color': colours.action, 'line-width': 1, 'line-dasharray': [2, 3] },
  })
}
