import type { Comparator } from '../../record/count.ts'

/** Number words and what they add up from; 'twenty-one' and 'three hundred and five' are put together from these. */
export const unitWords: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
}
export const scaleWords: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, dozen: 12, score: 20 }

/** Words that name no number but a size; `min` is their logical floor, bands for comparing stand in record/count.ts. */
export const vagueWords: Readonly<Record<string, { min: number; example: string }>> = {
  tens: { min: 2, example: 'tens of people were killed' },
  dozens: { min: 2, example: 'dozens were detained' },
  scores: { min: 2, example: 'scores of students were hurt' },
  hundreds: { min: 2, example: 'hundreds fled' },
  thousands: { min: 2, example: 'thousands marched' },
  several: { min: 2, example: 'several guards were wounded' },
  few: { min: 2, example: 'a few people were arrested' },
  many: { min: 2, example: 'many people were killed' },
  multiple: { min: 2, example: 'multiple people were shot' },
  numerous: { min: 2, example: 'numerous arrests were made' },
  various: { min: 2, example: 'various officers were hurt' },
}

/** Words before or after a number that turn it into a bound. `where` tells on which side they stand. */
export const comparatorPhrases: readonly { readonly words: string; readonly comparator: Comparator; readonly where: 'before' | 'after'; readonly example: string }[] = [
  { words: 'at least', comparator: '>=', where: 'before', example: 'at least nine people' },
  { words: 'at the very least', comparator: '>=', where: 'before', example: 'at the very least nine people' },
  { words: 'no fewer than', comparator: '>=', where: 'before', example: 'no fewer than nine people' },
  { words: 'no less than', comparator: '>=', where: 'before', example: 'no less than nine people' },
  { words: 'not less than', comparator: '>=', where: 'before', example: 'not less than nine people' },
  { words: 'a minimum of', comparator: '>=', where: 'before', example: 'a minimum of nine people' },
  { words: 'or more', comparator: '>=', where: 'after', example: 'nine or more people' },
  { words: 'more than', comparator: '>', where: 'before', example: 'more than 40 people' },
  { words: 'greater than', comparator: '>', where: 'before', example: 'greater than 40' },
  { words: 'over', comparator: '>', where: 'before', example: 'over 40 people' },
  { words: 'above', comparator: '>', where: 'before', example: 'above 40 people' },
  { words: 'in excess of', comparator: '>', where: 'before', example: 'in excess of 40 people' },
  { words: 'upwards of', comparator: '>', where: 'before', example: 'upwards of 40 people' },
  { words: 'up to', comparator: '<=', where: 'before', example: 'up to 20 people' },
  { words: 'as many as', comparator: '<=', where: 'before', example: 'as many as 20 people' },
  { words: 'at most', comparator: '<=', where: 'before', example: 'at most 20 people' },
  { words: 'no more than', comparator: '<=', where: 'before', example: 'no more than 20 people' },
  { words: 'not more than', comparator: '<=', where: 'before', example: 'not more than 20 people' },
  { words: 'a maximum of', comparator: '<=', where: 'before', example: 'a maximum of 20 people' },
  { words: 'fewer than', comparator: '<', where: 'before', example: 'fewer than 10 people' },
  { words: 'less than', comparator: '<', where: 'before', example: 'less than 10 people' },
  { words: 'under', comparator: '<', where: 'before', example: 'under 10 people' },
  { words: 'about', comparator: '~', where: 'before', example: 'about 50 people' },
  { words: 'around', comparator: '~', where: 'before', example: 'around 50 people' },
  { words: 'approximately', comparator: '~', where: 'before', example: 'approximately 50 people' },
  { words: 'roughly', comparator: '~', where: 'before', example: 'roughly 50 people' },
  { words: 'some', comparator: '~', where: 'before', example: 'some 50 people' },
  { words: 'nearly', comparator: '~', where: 'before', example: 'nearly 50 people' },
  { words: 'almost', comparator: '~', where: 'before', example: 'almost 50 people' },
  { words: 'close to', comparator: '~', where: 'before', example: 'close to 50 people' },
  { words: 'an estimated', comparator: '~', where: 'before', example: 'an estimated 50 people' },
  { words: 'or so', comparator: '~', where: 'after', example: '50 or so people' },
  { words: 'exactly', comparator: '=', where: 'before', example: 'exactly nine people' },
]

/** What turns 'more than' round. Example: 'The army *has never admitted to* more than five dead' says at most five. */
export const admitsNoMore = /\b(?:never|not|neither|nor|refus\w+ to|n['\u2019]t) (?:yet |so far |officially |publicly )*(?:admit|acknowledg|confirm|conced|recogni[sz]|own)\w*(?: up)?(?: to)? $/i

/** Words that make a number come on top of an earlier one. */
export const additionalWords: readonly string[] = ['another', 'a further', 'further', 'additional', 'an additional', 'other', 'others', 'more']

/** Words that open a part of a figure just given: '11 people, including two children'. */
export const subsetWords: readonly string[] = ['including', 'among them', 'among whom', 'of whom', 'of them', 'of which', 'at least one of them', 'most of them', 'includes', 'included', 'amongst them']

/** Lemmas of words before 'from nine to 11' that make it a change and no range. */
export const changeWords: ReadonlySet<string> = new Set(['rise', 'climb', 'grow', 'increase', 'jump', 'go', 'up', 'fall', 'drop', 'decrease', 'lower', 'revise', 'raise', 'tally', 'toll'])

/** Nouns that a number measures and that count no people: times, distances, money, parts. */
export const notCounted: ReadonlySet<string> = new Set([
  'year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'decade', 'century', 'night', 'am', 'pm', 'a.m.', 'p.m.', 'o\'clock', 'percent', 'per cent', '%', 'km', 'kilometer', 'kilometre', 'mile',
  'meter', 'metre', 'foot', 'feet', 'inch', 'yard', 'acre', 'hectare', 'ton', 'tonne', 'kg', 'kilogram', 'kilo', 'pound', 'gram', 'litre', 'liter', 'gallon', 'dollar', 'euro', 'rand', 'rupee', 'peso',
  'rial', 'million', 'billion', 'degree', 'mm', 'millimeter', 'caliber', 'calibre', 'time', 'page', 'chapter', 'article', 'section', 'point', 'count', 'term', 'side', 'round of talk', 'block', 'floor',
  'storey', 'story', 'grade', 'lap', 'goal', 'game', 'cent', 'hp', 'volt', 'member state', 'brigade', 'battalion', 'division', 'unit', 'anniversary', 'month-old', 'way', 'thing', 'reason', 'front', 'wheel',
])

/** Animals are harmed but are nobody. */
export const animalNouns: ReadonlySet<string> = new Set([
  'animal', 'cattle', 'cow', 'bull', 'ox', 'buffalo', 'goat', 'sheep', 'horse', 'donkey', 'mule', 'camel', 'pig', 'dog', 'cat', 'chicken', 'bird', 'elephant', 'livestock', 'head', 'fish', 'poultry', 'hen', 'calf', 'lamb', 'herd', 'crop', 'boar', 'deer', 'wolf', 'bear', 'lion', 'tiger', 'leopard', 'crocodile', 'rhino', 'duck', 'hare', 'rabbit',
])

/** From the start of a sentence up to how old one person is. Examples: 'Her son, *who was* four, was taken', '*She was* 31 when guards shot her', '*Omar Vale was* 17.' */
export const ageOfOne = /(?:\b(?:who|[Hh]e|[Ss]he)|\b(?:boy|girl|son|daughter|child|man|woman|brother|sister|mother|father|youngest|eldest|oldest)|^\p{Lu}[\p{Ll}'-]+ \p{Lu}[\p{Ll}'-]+) (?:was|is|had been|had (?:just )?turned|turned) (?:only |just |barely |not yet |about |nearly |then |already )?$/u

/** Right behind an age told so. Example: 'She was 31 *when* guards shot her.' */
export const ageEnds = /^(?:[,.;)]|$| (?:when|at the time|then|and|but|years)\b)/i
