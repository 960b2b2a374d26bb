import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { americanWords } from '../../lexicon/en/places.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import type { Document } from '../../record/document.ts'
import type { PlaceName } from './place-name.ts'

/** What is known of the story beside its place names. */
export interface StoryContext {
  /** ISO code -> weight: dateline, publisher, peoples named in passing. */
  readonly countries: ReadonlyMap<string, number>
  /** The town that the outlet's own name has, without a place in the text. */
  readonly home: PlaceName | null
}

/**
 * What the document's own frame says of where its story is: the publisher's country, the country of its host name, the call sign of
 * a broadcaster, words that only one country's police reports have, and the town that the outlet's own name has. Papers write of home, so these count like one name in the text.
 */
export function contextOf(document: Pick<Document, 'publisher'> & Partial<Pick<Document, 'url' | 'text'>>, gazetteer: Gazetteer): StoryContext {
  const countries = new Map<string, number>()
  const country = document.publisher?.country ?? countryOfHost(document.url ?? null)
  if (country !== null) countries.set(country, 1)
  else if (isAmerican(document.text ?? '')) countries.set('US', 2)
  const home = homeOfHost(document.url ?? null, gazetteer) ?? homeOfName(document.publisher?.name ?? null, gazetteer)
  return { countries, home: home === null ? null : homeName(home) }
}

/** 'ST. LOUIS (KXYZ) -': broadcasters of the United States. */
const callSign = /\([KW][A-Z]{3}(?:-?TV|-?FM|-?AM)?(?:[/,] ?[\w ]+)?\)/

function isAmerican(text: string): boolean {
  return callSign.test(text.slice(0, 600)) || americanWords.filter(({ pattern }) => pattern.test(text)).length >= 2
}

/** Smaller towns give their names to too many other things. */
const leastPeople = 50_000
/** With a paper's word behind it, the name of a smaller one is still a town's. */
const leastOfPaper = 10_000

/** 'The Dola Herald': the town before the words of an outlet. */
export function homeOfName(name: string | null, gazetteer: Gazetteer): string | null {
  const words = /^(?:the )?((?:\p{Lu}[\p{L}.'-]+ ?){1,3}?) ?(\p{Lu}[\p{L}]+(?:[ -]\p{Lu}\p{L}+)*)$/iu.exec(name ?? '')
  return words && outletEnding.test((words[2] as string).toLowerCase()) ? townNamed(words[1] as string, gazetteer) : null
}

/**
 * The town in an outlet's address: 'dolaherald.com', 'nbcdola.com', 'dola.newsnetwork.com', 'newsnetwork.com/dola/...'. Null where it
 * has none, and for what is hardly more than a word.
 */
export function homeOfHost(url: string | null, gazetteer: Gazetteer): string | null {
  const [, host, path] = [...(url ?? '').matchAll(/https?:\/\/([^/:?#]+)(?::\d+)?(?:\/([^/?#]*))?/gi)].at(-1) ?? []
  if (host === undefined) return null
  const labels = host.toLowerCase().split('.').slice(0, -1).filter((label) => !/^(?:www\d?|m|news|local|blogs?|com?|org|articles?)$/.test(label))
  for (const label of labels) {
    const bare = label.replace(/^(?:the|my|abc|nbc|cbs|fox|cw)\d*(?=\p{L}{4})/u, '')
    const cut = bare.replace(outletEnding, '')
    // A label that is a town and nothing else is one only beside a network's label: 'dola.newsnetwork.com'.
    const own = cut === label ? (labels.length > 1 && label === labels[0] ? townNamed(label, gazetteer) : null) : townNamed(cut, gazetteer, cut === bare ? leastPeople : leastOfPaper)
    if (own !== null) return own
  }
  return path !== undefined && labels.length === 1 && /^[a-z-]{5,}$/.test(path) ? townNamed(path, gazetteer, 200_000) : null
}

const outletEnding =
  /(?:[- ]?(?:news|newspapers?|herald|tribune|times|post|sun|blade|sentinel|inquirer|star|journal|gazette|chronicle|press|daily|today|now|online|live|globe|dispatch|register|courier|observer|examiner|record|patch|magazine|tv|radio|weekly|reporter|advocate|republic|banner|bee|local|telegraph|mail|mirror|standard|echo|argus|citizen|independent|leader|nation|monitor|guardian|telegram|ledger|world|statesman|monthly))+$/

/** Names that an address runs together: 'losdola', 'newdola'. */
const firstParts = /^(new|san|santa|los|las|saint|st|fort|el|la|north|south|east|west|palm|long|little|grand|des|baton|cape|port|salt-lake|salt)-?(?=\p{L}{3})/u

function townNamed(words: string, gazetteer: Gazetteer, least = leastPeople): string | null {
  const plain = words.toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim()
  if (plain.length < 5 || placesThatAreWords.has(plain)) return null
  for (const name of [plain, plain.replace(firstParts, '$1 '), plain.replace(/(?<=\p{L}{3})(city|beach|springs|falls|rapids|rock|rouge|bay)$/u, ' $1')]) {
    const town = gazetteer.find(name).find((place) => place.match === 'exact' && (place.featureClass === 'P' || place.featureCode === 'ADM1') && place.population >= least && (place.population >= 1_000_000 || sounds(place.name) === sounds(name)))
    if (town) return town.name
  }
  return null
}

function sounds(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:st\.?|saint) /, 'saint ').replace(/[^\p{L}]/gu, '')
}

/** The outlet's home takes part in the choice like a name of the text, without a place in it. */
function homeName(town: string): PlaceName {
  const cues = { kind: null, kindWord: null, beside: false, distanceKm: null, bearing: null, part: null, partWord: null, locative: false, inCapitals: false, state: null, country: null }
  return { span: { start: 0, end: 0 }, lookUps: [town], sentence: -2, from: 0, to: 0, cues, use: 'publisher', fixed: null }
}

/**
 * Country of a web address by the end of its host name: 'lynn-herald.co.uk' -> GB. Endings that are sold to everybody ('.tv', '.io')
 * say nothing. Call signs of broadcasters in the United States begin with K or W and are told as such: 'kxyz.com'.
 */
export function countryOfHost(url: string | null): string | null {
  const hosts = [...(url ?? '').matchAll(/https?:\/\/([^/:?#]+)/gi)]
  // An archive's address holds the address of what it keeps.
  const host = hosts.at(-1)?.[1]?.toLowerCase()
  if (!host) return null
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (ending === 'gov' || ending === 'mil' || ending === 'edu') return 'US'
  if (/^(?:www\.)?[kw][a-z]{2,3}\d{0,2}(?:tv|fm|am|radio|news)?\.com$/.test(host)) return 'US'
  if (ending.length !== 2 || soldToAll.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

const soldToAll = new Set([
  'tv',
  'co',
  'me',
  'io',
  'ai',
  'fm',
  'ly',
  'to',
  'cc',
  'ws',
  'nu',
  'eu',
  'gg',
  'sh',
  'la',
  'st',
  'am',
  'im',
])
