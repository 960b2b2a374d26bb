/** Sketches keep where in the text each run stands; those from before know only what it opens with, until they are made anew. */
export const placesOfRuns: readonly string[] = [
  `ALTER TABLE sketches ADD COLUMN places BLOB`,
  `ALTER TABLE sketches ADD COLUMN marks BLOB`,
]
