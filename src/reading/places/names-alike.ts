import type { PlaceCandidate } from '../../record/place.ts'

/** How the written forms of two names of places compare. */

/** True where a name is written as it is looked up, but for accents, marks and capitals. */
export function sameName(own: string, lookUps: readonly string[]): boolean {
  const plain = plainName(own)
  return lookUps.some((look) => plainName(look) === plain)
}

/** 'Barahona' is what everybody calls Santa Cruz de Barahona, the seat of the province Barahona. The table has both names, and the rest of it is a saint's. */
export function isSeatInShort({ name, featureCode }: PlaceCandidate, lookUps: readonly string[]): boolean {
  return featureCode.startsWith('PPLA') && lookUps.some((look) => plainName(name).endsWith(` ${plainName(look)}`))
}

/** True when the first letter and half of the consonants agree: 'Hama' and 'Ḩamāh', not 'Bombay' and 'Mumbai'. */
export function soundsLike(own: string, lookUps: readonly string[]): boolean {
  const bones = (words: string) => plainName(words).replace(/^(?:al|el|ar|as|ash|ad|at|an|az) /, '').replace(/[aeiouyhw ]/g, '').replace(/(.)\1+/g, '$1')
  const mine = bones(own)
  return lookUps.some((look) => {
    const theirs = bones(look)
    const shared = [...theirs].filter((letter) => mine.includes(letter)).length
    return shared >= Math.max(mine.length, theirs.length) * 0.6
  })
}

/** A name without accents, marks and capitals. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^st /, 'saint ')
    .trim()
}
