import { personsCounted, personTraits, type PersonTraits, tellsOfPersons } from '../lexicon/en/descriptions.ts'
import { publicRoleNouns } from '../lexicon/en/titles.ts'
import { type Claim, type CountClaim, isCount } from '../record/claim.ts'
import { boundsForComparison } from '../record/count.ts'
import type { Account } from '../record/incident.ts'
import type { Report } from '../record/report.ts'

/** The k of `domain-model.md` 5.6: a description may stand in public when it fits at least so many people. */
export const fewestPersons = 5

/** What a public export says instead of descriptions that fit too few people. */
export interface FewPersons {
  /** By claim about them: what stands in place of its words. */
  readonly instead: ReadonlyMap<string, string>
  /** The words of any claim of the incident: generalised when it is about them, else with their descriptions in it replaced ("took [4 men] away"). */
  reworded(claim: Claim, words: string): string
  /** Who says it, without an age in years; where the matter is too sensitive, without any description of a private person. */
  voice(label: string): string
}

/** Nobody is generalised: for profiles that may hold descriptions. */
export const noFewPersons: FewPersons = { instead: new Map(), reworded: (_, words) => words, voice: (label) => label }

/**
 * Descriptions of victims that fit fewer than `fewestPersons` people of an incident, each with what stands in its place: no occupation, no
 * tie, no people, no age in years; only how many, the sex, and child or adult. Town, day and act are the incident's own and stay, so
 * that within one incident nothing else could hide who is meant.
 * @param numberOnly leaves sex and age out as well: for what is too sensitive for the profile
 */
export function fewPersons(account: Account, reports: readonly Report[], numberOnly: boolean): FewPersons {
  const most = mostHarmed(account)
  const found = new Map<string, string>()
  const phrases = new Map<string, string>()
  for (const claim of reports.flatMap((report) => report.claims)) {
    const told = isCount(claim) ? toldByCount(claim) : toldByVictim(claim)
    if (told === null || !(numberOnly || told.traits.describes)) continue
    if ((told.atLeast ?? most) >= fewestPersons) continue
    const label = labelOf(told.exactly, numberOnly ? nothingTold : told.traits)
    found.set(claim.id, label)
    // A single word ("bakers") may stand for others elsewhere.
    if (told.phrase !== null && /\s/.test(told.phrase)) phrases.set(told.phrase.toLowerCase().replace(/\s+/g, ' '), label)
  }
  const pattern = phrasePattern([...phrases.keys()])
  const replaced = (words: string) =>
    pattern ? words.replace(pattern, (phrase) => phrases.get(phrase.toLowerCase().replace(/\s+/g, ' ')) ?? phrase) : words
  return {
    instead: found,
    voice: (label) => voiceShown(label, numberOnly),
    reworded: (claim, words) => found.get(claim.id) ?? (ofOthers.test(claim.property) ? words : replaced(words)),
  }
}

/** 'woman of 19' is '[a woman]', whoever she speaks of: she may be the one it befell. An office stays: 'police spokesman'. */
function voiceShown(label: string, isSensitive: boolean): string {
  const count = tellsOfPersons(label) ? personsCounted(label) : null
  const traits = personTraits(label)
  if (count === null || count >= fewestPersons || !traits.describes) return label
  const holdsOffice = label.toLowerCase().split(/[^\p{L}]+/u).some((word) => publicRoleNouns.has(word.replace(/s$/, '')))
  if (isSensitive && !holdsOffice) return labelOf(count, nothingTold)
  return /\d/.test(label) ? labelOf(count, traits) : label
}

/** Who did it, organised or stepped in is described as ever: an accused without a description could be anybody. */
const ofOthers = /^(?:responsibility|acknowledgement|denial|participant\.(?!victim|target))/

function phrasePattern(phrases: readonly string[]): RegExp | null {
  if (phrases.length === 0) return null
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, String.raw`\s+`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'giu')
}

const isOfThings = /structures|vehicles|munitions/

const nothingTold: PersonTraits = { describes: false, sex: null, age: null }

/** Whom a claim describes, and how many they are as far as it says; both null for a plural without a number. */
interface Told {
  readonly traits: PersonTraits
  /** The noun phrase alone. */
  readonly phrase: string | null
  readonly exactly: number | null
  /** The number that decides whether they are few. */
  readonly atLeast: number | null
}

function toldByCount(claim: CountClaim): Told | null {
  const { group, unit, min, max, best, comparator } = claim.value
  if (unit === 'thing' || isOfThings.test(claim.value.measure) || max === 0) return null
  const phrase = claim.words.slice(Math.max(0, claim.value.phrase.start - claim.span.start), Math.max(0, claim.value.phrase.end - claim.span.start))
  const ofGroup = group && tellsOfPersons(group.words) ? personTraits(group.words) : null
  const ofWords = personTraits(claim.words, true)
  const bounds = boundsForComparison(claim.value, phrase || claim.words)
  const isBare = comparator === 'vague' && !/\b(?:several|few|couple|dozens|scores|hundreds|thousands|tens|many)\b/i.test(claim.words)
  return {
    phrase: ofGroup?.describes && group ? group.words : null,
    traits: {
      describes: ofGroup?.describes || ofWords.describes,
      sex: (ofGroup ?? ofWords).sex,
      age: (ofGroup ?? ofWords).age,
    },
    exactly: comparator === '=' ? (best ?? min) : null,
    atLeast: isBare ? null : Math.min(bounds.low, max ?? Infinity),
  }
}

function toldByVictim(claim: Claim): Told | null {
  if (claim.property !== 'participant.victim' && claim.property !== 'participant.target') return null
  const { words, personClass } = claim.value
  if (personClass === 'public_role' || !tellsOfPersons(words)) return null
  const counted = personsCounted(words)
  return { phrase: words, traits: personTraits(words), exactly: counted === Infinity ? null : counted, atLeast: counted }
}

/** The most people that any figure of the incident counts; words that name no number count for many. 0 where there is no figure. */
function mostHarmed(account: Account): number {
  const rows = account.rows.filter((row) => row.property.startsWith('count.') && !isOfThings.test(row.property))
  return Math.max(0, ...rows.map((row) => row.range?.max ?? (/dozens|scores|hundreds|thousands|tens/i.test(row.together) ? Infinity : 0)))
}

/** "[a woman]", "[2 people]", "[men]". */
function labelOf(count: number | null, { sex, age }: PersonTraits): string {
  const [one, many] = nouns[`${sex ?? '?'} ${age ?? '?'}`] ?? ['a person', 'people']
  return count === 1 ? `[${one}]` : `[${count === null ? '' : `${count} `}${many}]`
}

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'f child': ['a girl', 'girls'],
  'f adult': ['a woman', 'women'],
  'f ?': ['a woman or girl', 'women or girls'],
  'm child': ['a boy', 'boys'],
  'm adult': ['a man', 'men'],
  'm ?': ['a man or boy', 'men or boys'],
  '? child': ['a child', 'children'],
  '? adult': ['an adult', 'adults'],
}
