import type { LinkFeatures } from './features.ts'
import { typesRelate } from './features.ts'
import { dayStanding, isElsewhere, placesStanding, vetoOf } from './same-incident.ts'
import { passageLikeness } from './sketch.ts'

/** From this share of the words on two passages of copied texts are one passage. */
const samePassage = 0.5

/**
 * Which reports of a copied text are those of the other text: each report with the one that is told in the same words, of the same
 * day and place and a kind of act that goes with it. Does not depend on which of the texts is named first.
 */
export function twinsOf(
  a: readonly LinkFeatures[],
  b: readonly LinkFeatures[],
  relatedTypes: readonly (readonly string[])[],
): [LinkFeatures, LinkFeatures][] {
  const found = a.flatMap((x) =>
    b.flatMap((y) => {
      const likeness = twinLikeness(x, y, relatedTypes)
      const key = x.reportId < y.reportId ? `${x.reportId} ${y.reportId}` : `${y.reportId} ${x.reportId}`
      return likeness > 0 ? [{ x, y, likeness, key }] : []
    }),
  )
  found.sort((p, q) => q.likeness - p.likeness || (p.key < q.key ? -1 : 1))
  const taken = new Set<string>()
  const pairs: [LinkFeatures, LinkFeatures][] = []
  for (const { x, y } of found) {
    if (taken.has(x.reportId) || taken.has(y.reportId)) continue
    taken.add(x.reportId)
    taken.add(y.reportId)
    pairs.push([x, y])
  }
  return pairs
}

/** 0 when the two are not one telling. */
function twinLikeness(a: LinkFeatures, b: LinkFeatures, relatedTypes: readonly (readonly string[])[]): number {
  if (vetoOf(a, b) !== null || (a.type !== b.type && !typesRelate(a.type, b.type, relatedTypes))) return 0
  if (a.main !== b.main) return 0
  const passage = passageLikeness(a.passage, b.passage)
  if (passage < samePassage || isElsewhere(a, b)) return 0
  const day = dayStanding(a, b).kind
  // "On Tuesday" in a text that comes out again a month later is counted from another day.
  const counted = a.dating?.anchor === 'publication' || b.dating?.anchor === 'publication'
  if ((day === 'apart' || day === 'beside') && !counted) return 0
  const place = placesStanding(a, b)
  if (place === 'apart') return 0
  const figures = sameFigures(a, b)
  // A later toll of one event stands with its town and day; with neither, another figure is another event.
  if (!figures && day !== 'same' && place !== 'same' && a.counts.length > 0 && b.counts.length > 0) return 0
  return passage + (a.type === b.type ? 0.5 : 0) + (day === 'same' ? 0.3 : 0) + (place === 'same' ? 0.2 : 0) + (figures ? 0.2 : 0)
}

function sameFigures(a: LinkFeatures, b: LinkFeatures): boolean {
  return JSON.stringify(a.counts) === JSON.stringify(b.counts)
}
