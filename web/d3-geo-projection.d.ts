declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo'
  import type { FeatureCollection } from 'geojson'
  /** Projects and clips planar, as far as this page uses it. */
  export function geoProject(object: FeatureCollection, projection: GeoProjection): FeatureCollection
}
