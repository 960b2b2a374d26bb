import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { anaphorLevels } from '../../lexicon/en/places.ts'
import type { PlaceMention } from '../../record/mention.ts'
import type { PlaceValue } from '../../record/place.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'

/** How many sentences back 'the city' may look for its city. */
const reach = 2

/**
 * 'in the city', 'in the same village', 'from the capital': places named by what they are. 'The same village' is the one told last. 'The city' is the one city named in this sentence before it or
 * in the two sentences before, else in all that was told so far; with two of them nothing is said. 'The capital' is that of the country most of the story lies in.
 */
export function findAnaphors(tagged: TaggedText, mentions: readonly PlaceMention[], gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = []
  tagged.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.lower === 'there') {
        const value = isOfPlace(sentence, at) ? toldInParagraph(tagged, mentions, index, token.start) : null
        if (value) found.push({ span: { start: token.start, end: token.end }, use: 'place', value: { ...value, span: { start: token.start, end: token.end } } })
        return
      }
      if (token.lower !== 'the') return
      const isSame = sentence.tokens[at + 1]?.lower === 'same'
      const nounAt = isSame ? at + 2 : at + 1
      if (!isPhrase(sentence, at, nounAt)) return
      const noun = sentence.tokens[nounAt] as Token
      const span = { start: token.start, end: noun.end }
      if (mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end)) return
      const words = tagged.sentences[index]?.tokens.slice(at, nounAt + 1).map(({ text }) => text).join(' ') as string
      const value = isSame ? toldLast(mentions, span.start, noun.lower) : noun.lower === 'capital' ? capitalOf(mentions, gazetteer) : namedBefore(tagged, mentions, index, span.start, noun.lower)
      if (value) found.push({ span, use: 'place', value: { ...value, span, words: value.name === null ? value.words : words } })
    })
  })
  return found
}

/** 'was shot dead there on Friday'; not 'there were shots' nor 'over there'. */
function isOfPlace(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at] as Token
  const before = sentence.tokens[at - 1]
  const next = sentence.tokens[at + 1]
  return token.fine !== 'EX' && token.relation === 'advmod' && sentence.tokens[token.head]?.tag === 'VERB' && token.head < at && before?.tag !== 'ADP' && before?.tag !== 'ADV' && (next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'SCONJ')
}

/** The town or village that its paragraph told last before it, in this sentence or the one before. */
function toldInParagraph({ sentences }: TaggedText, mentions: readonly PlaceMention[], index: number, start: number): PlaceValue | null {
  const [back, sentence] = [sentences[index - 1], sentences[index] as Sentence]
  const from = back?.passage === sentence.passage ? (back?.start ?? sentence.start) : sentence.start
  const isHome = ({ start: at }: PlaceMention['span']) => [back, sentence].some((each) => each !== undefined && isHomeOfPerson(each, at))
  const last = mentions.findLast(({ use, span, value }) => use === 'place' && span.end <= start && span.start >= from && (value.level === 'L2' || value.level === 'L3') && !isHome(span))?.value
  return last === undefined ? null : { ...last, confidence: Math.round(last.confidence * 90) / 100, reason: `"there" is ${last.name ?? last.words}, told last before it.` }
}

/** 'Ana Reik of Dola was taken to a hospital and died there': where somebody is from is not there. */
function isHomeOfPerson({ tokens }: Sentence, start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const [named, of] = [tokens[at - 2], tokens[at - 1]]
  return at > 1 && /^(?:of|from)$/.test(of?.lower ?? '') && (named?.tag === 'PROPN' || (named?.text === ',' && tokens[at - 3]?.tag !== 'ADP'))
}

/** 'in the city' and no more: 'the city council', 'the city of Dola' and 'the capital Dola' say something else. */
function isPhrase(sentence: Sentence, at: number, nounAt: number): boolean {
  const before = sentence.tokens[at - 1]
  const noun = sentence.tokens[nounAt]
  const next = sentence.tokens[nounAt + 1]
  if (!before || before.tag !== 'ADP' || before.lower === 'of' || !noun || !anaphorLevels.has(noun.lower)) return false
  if (sentence.tokens[at + 1]?.start !== (sentence.tokens[at] as Token).end + 1) return false
  return (
    next === undefined ||
    next.tag === 'PUNCT' ||
    (next.tag === 'ADP' && next.lower !== 'of') ||
    next.tag === 'CCONJ' ||
    next.tag === 'ADV' ||
    next.tag === 'VERB'
  )
}

/** 'in the same village': the village told last in the country of the story, and one that nobody lists is told by its words. */
function toldLast(mentions: readonly PlaceMention[], start: number, noun: string): PlaceValue | null {
  const levels = anaphorLevels.get(noun)
  const [country] = countryOf(mentions)
  const last = mentions.findLast(({ use, span, value }) => use === 'place' && span.end <= start && value.country === country && (value.name === null ? value.lat !== null && levels?.some((level) => level === 'L2' || level === 'L4') : levels?.includes(value.level as 'L2')))?.value
  if (last === undefined) return null
  return { ...last, confidence: Math.round(last.confidence * 90) / 100, reason: `"the same ${noun}" is ${last.name ?? last.words}, told last before it.` }
}

function namedBefore(
  tagged: TaggedText,
  mentions: readonly PlaceMention[],
  index: number,
  start: number,
  noun: string,
): PlaceValue | null {
  const levels = anaphorLevels.get(noun)
  const from = tagged.sentences[Math.max(0, index - reach)]?.start ?? 0
  const before = mentions.filter(
    (mention) =>
      mention.use === 'place' && mention.span.end <= start && mention.value.name !== null && levels?.includes(mention.value.level as 'L2'),
  )
  const close = before.filter((mention) => mention.span.start >= from)
  const near = close.length > 0 ? close : before
  const distinct = new Set(near.map(({ value }) => `${value.geonamesId}:${value.name}`))
  const last = near.at(-1)?.value
  if (distinct.size !== 1 || !last) return null
  return {
    ...last,
    confidence: Math.round(last.confidence * 80) / 100,
    reason: `"the ${noun}" is ${last.name}, the only one named shortly before.`,
  }
}

/** The country that most mentions lie in, with their share. */
function countryOf(mentions: readonly PlaceMention[]): [country: string | null, share: number] {
  const counts = new Map<string, number>()
  let total = 0
  for (const { value } of mentions) {
    if (value.country === null) continue
    counts.set(value.country, (counts.get(value.country) ?? 0) + 1)
    total += 1
  }
  const top = [...counts].sort((a, b) => b[1] - a[1])[0]
  return top ? [top[0], top[1] / total] : [null, 0]
}

function capitalOf(mentions: readonly PlaceMention[], gazetteer: Gazetteer): PlaceValue | null {
  const [most, share] = countryOf(mentions)
  if (most === null || share < 0.6) return null
  const capital = gazetteer.capital(most)
  if (!capital) return null
  const country = gazetteer.countryName(most)
  return {
    span: { start: 0, end: 0 },
    words: '',
    name: capital.name,
    geonamesId: capital.geonamesId,
    country: capital.country,
    admin1: capital.admin1,
    admin2: capital.admin2,
    lat: capital.lat,
    lon: capital.lon,
    level: capital.level,
    radiusKm: 10,
    confidence: 0.7,
    reason: `"the capital" is ${capital.name}, the capital of ${country}, where most of the story lies.`,
    candidates: [capital],
  }
}
