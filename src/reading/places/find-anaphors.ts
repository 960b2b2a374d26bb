import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { anaphorLevels } from '../../lexicon/en/places.ts'
import type { PlaceMention } from '../../record/mention.ts'
import type { PlaceValue } from '../../record/place.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'

/** How many sentences back 'the city' may look for its city. */
const reach = 2

/**
 * 'in the city', 'from the capital': places named by what they are. 'The city' is the one city named in this sentence before it or
 * in the two sentences before, else in all that was told so far; with two of them nothing is said. 'The capital' is that of the country most of the story lies in.
 */
export function findAnaphors(tagged: TaggedText, mentions: readonly PlaceMention[], gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = []
  tagged.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, at) => {
      if (token.lower !== 'the' || !isPhrase(sentence, at)) return
      const noun = sentence.tokens[at + 1] as Token
      const span = { start: token.start, end: noun.end }
      if (mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end)) return
      const words = `${token.text} ${noun.text}`
      const value =
        noun.lower === 'capital' ? capitalOf(mentions, gazetteer) : namedBefore(tagged, mentions, index, span.start, noun.lower)
      if (value) found.push({ span, use: 'place', value: { ...value, span, words, candidates: value.candidates } })
    })
  })
  return found
}

/** 'in the city' and no more: 'the city council', 'the city of Dola' and 'the capital Dola' say something else. */
function isPhrase(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]
  const noun = sentence.tokens[at + 1]
  const next = sentence.tokens[at + 2]
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

function capitalOf(mentions: readonly PlaceMention[], gazetteer: Gazetteer): PlaceValue | null {
  const counts = new Map<string, number>()
  let total = 0
  for (const { value } of mentions) {
    if (value.country === null) continue
    counts.set(value.country, (counts.get(value.country) ?? 0) + 1)
    total += 1
  }
  const top = [...counts].sort((a, b) => b[1] - a[1])[0]
  if (!top || top[1] < total * 0.6) return null
  const capital = gazetteer.capital(top[0])
  if (!capital) return null
  const country = gazetteer.countryName(top[0])
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
