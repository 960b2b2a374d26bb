import type { LinkWeights } from '../record/codebook.ts'
import { lowerBound } from '../record/lower-bound.ts'
import { hashString } from '../text/hash.ts'
import { kindLetters, type LinkFeatures } from './features.ts'

/** What speaks against two reports telling one incident; what each is of stands with its weight in `record/codebook.ts`. */
export const differenceNames = [
  'townsApart',
  'quartersApart',
  'spotsApart',
  'victimsApart',
  'agesApart',
  'sidesApart',
  'weaponsApart',
  'namesApart',
  'figuresApart',
] as const satisfies readonly (keyof LinkWeights)[]

/** Each names a thing, and the other names another: 1 (or as its weight says how much), and 0 where one of them is silent. */
export type Differences = Readonly<Record<(typeof differenceNames)[number], number>>

export const noDifferences = Object.fromEntries(differenceNames.map((name) => [name, 0])) as Differences

/** Symmetric, and a function of the two reports alone. */
export function differencesOf(a: LinkFeatures, b: LinkFeatures): Differences {
  const [x, y] = [a.named, b.named]
  return {
    townsApart: Number(townsApart(a, b)),
    quartersApart: Number(namesApart(a, b, x.quarters, y.quarters)),
    spotsApart: Number(namesApart(a, b, x.spots, y.spots)),
    victimsApart: Number(namesApart(a, b, x.victims, y.victims)),
    agesApart: Number(apart(termsOfKind(a, 'age'), termsOfKind(b, 'age'))),
    sidesApart: Number(apart(x.sides, y.sides)),
    weaponsApart: Number(apart(x.weapons, y.weapons)),
    namesApart: openingsApart(a, b),
    figuresApart: figuresApart(a, b),
  }
}

/** True when both reports name victims, and one at least is the same. */
export function victimsMeet(a: LinkFeatures, b: LinkFeatures): boolean {
  const [x, y] = [a.named.victims, b.named.victims]
  return x.length > 0 && y.length > 0 && !namesApart(a, b, x, y)
}

function apart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))
}

/** True when each names some, no word of a name is in a name of the other, and neither text holds a word of them elsewhere. */
function namesApart(a: LinkFeatures, b: LinkFeatures, x: readonly string[], y: readonly string[]): boolean {
  if (x.length === 0 || y.length === 0) return false
  const [own, others] = [wordsOf(x), wordsOf(y)]
  return (
    !own.some((word) => others.includes(word)) && !own.some((word) => holds(b, word)) && !others.some((word) => holds(a, word))
  )
}

function wordsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > 2)
}

/** Each names a town that the other text does not hold. */
export function townsApart(a: LinkFeatures, b: LinkFeatures): boolean {
  const [x, y] = [townsOf(a), townsOf(b)]
  if (x.some((one) => one.geonamesId !== null && y.some((other) => one.geonamesId === other.geonamesId))) return false
  return namesApart(
    a,
    b,
    x.map((one) => one.words),
    y.map((one) => one.words),
  )
}

/** Places of the size of a town or within one. */
function townsOf(features: LinkFeatures): LinkFeatures['places'] {
  return features.places.filter((place) => place.level !== null && place.level <= 'L3')
}

function openingsApart(a: LinkFeatures, b: LinkFeatures): number {
  const [x, y] = [openingNames(a), openingNames(b)]
  if (x.length === 0 || y.length === 0 || x.some((word) => hasWord(b, word)) || y.some((word) => hasWord(a, word))) return 0
  return Math.log2(1 + Math.min(x.length, y.length))
}

/** The hashes of the names it opens with. */
function openingNames({ hashes, kinds, lead }: LinkFeatures): number[] {
  return Array.from(hashes).filter((_, index) => kinds.charAt(index) === kindLetters.capital && (lead[index] as number) > 0)
}

function termsOfKind({ hashes, kinds }: LinkFeatures, kind: keyof typeof kindLetters): number[] {
  return Array.from(hashes).filter((_, index) => kinds.charAt(index) === kindLetters[kind])
}

function figuresApart(a: LinkFeatures, b: LinkFeatures): number {
  const differing = a.named.figures.filter(([measure, numbers]) => {
    const others = b.named.figures.find(([other]) => other === measure)?.[1]
    return others !== undefined && apart(numbers, others)
  })
  return Math.min(3, differing.length)
}

function holds(features: LinkFeatures, word: string): boolean {
  return hasWord(features, hashString(word))
}

/** True when the word of that hash is among the telling words of the report. */
function hasWord({ hashes }: LinkFeatures, wanted: number): boolean {
  return hashes[lowerBound(hashes, wanted)] === wanted
}
