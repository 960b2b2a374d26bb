import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'

const id = 'virtual:outlines'

/**
 * Serves the world's outlines (Natural Earth through world-atlas, public domain) as one file of the page:
 * `import outlinesUrl from 'virtual:outlines'` gives its address.
 */
export function outlines(): Plugin {
  let serving = false
  return {
    name: 'outlines',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null
      if (serving) return 'export default "/outlines.json"'
      const reference = this.emitFile({ type: 'asset', name: 'outlines.json', source: JSON.stringify(cutOutlines()) })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
    configureServer(server) {
      server.middlewares.use('/outlines.json', (_request, response) => {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(cutOutlines()))
      })
    },
  }
}

/**
 * world-atlas is not cut at the antimeridian: drawn as it is, Russia and Fiji become bands over the whole map.
 * A plane projection of one unit per degree cuts them and gives degrees back; no points are added between theirs.
 */
function cutOutlines(): FeatureCollection {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const world = feature(topology, topology.objects.countries)
  const plane = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .reflectY(true)
  const cut = geoProject(world, plane) as FeatureCollection
  return {
    type: 'FeatureCollection',
    features: [
      ...cut.features.flatMap(({ geometry }) =>
        geometry ? [{ type: 'Feature' as const, properties: {}, geometry: rounded(geometry) }] : [],
      ),
      ...world.features.flatMap((country) => nameOf(country) ?? []),
    ],
  }
}

/** A country's name at the middle of its largest part; `size` tells which names give way where room is short. */
function nameOf(country: Feature): Feature | null {
  const { geometry, properties } = country
  const parts =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  const polygons = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  const largest = polygons.sort((a, b) => geoArea(b) - geoArea(a))[0]
  if (!largest || typeof properties?.name !== 'string') return null
  const [lon, lat] = geoCentroid(largest)
  return {
    type: 'Feature',
    properties: { name: properties.name, size: Math.round(geoArea(largest) * 1e5) },
    geometry: { type: 'Point', coordinates: [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100] },
  }
}

/** Three decimals are about 100 m, finer than the outlines themselves. */
function rounded(geometry: Geometry): Geometry {
  const ring = (positions: Position[]) =>
    positions.map(([x = 0, y = 0]) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000])
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
  if (geometry.type === 'MultiPolygon') {
    return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) }
  }
  return geometry
}
