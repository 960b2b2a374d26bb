import { hashString } from '../text/hash.ts'
import { kindLetters, type LinkFeatures } from './features.ts'

/** What speaks against two reports telling one incident: each names a thing, and the other names another. 0 where one of them is silent. */
export interface Differences {
  /** 1 when both name towns, and neither tells of a town of the other. */
  readonly townsApart: number
  readonly quartersApart: number
  readonly spotsApart: number
  readonly victimsApart: number
  readonly agesApart: number
  readonly sidesApart: number
  readonly weaponsApart: number
  /** log2(1 + the rare names that each opens with), when the other has none of them. */
  readonly namesApart: number
  /** Measures whose exact figures differ, up to 3. */
  readonly figuresApart: number
}

export const noDifferences: Differences = {
  townsApart: 0,
  quartersApart: 0,
  spotsApart: 0,
  victimsApart: 0,
  agesApart: 0,
  sidesApart: 0,
  weaponsApart: 0,
  namesApart: 0,
  figuresApart: 0,
}

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

function townsApart(a: LinkFeatures, b: LinkFeatures): boolean {
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
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hashes[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return hashes[low] === wanted
}
