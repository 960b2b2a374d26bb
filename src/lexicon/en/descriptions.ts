import { armedNouns, isPersonNoun } from './people.ts'

/**
 * Nouns that tell of a person no more than sex, child or adult, and the part played in the event. Words for bearing arms are as plain:
 * they are a status, not an occupation. All other person nouns (`people.ts`) describe: an occupation, a tie to somebody, a people, an age.
 */
const plainNouns: ReadonlySet<string> = new Set([
  'person', 'people', 'man', 'woman', 'boy', 'girl', 'child', 'kid', 'adult', 'minor', 'juvenile', 'individual', 'human', 'female', 'male', 'other', 'one', 'soul', 'life',
  'victim', 'casualty', 'survivor', 'hostage', 'captive', 'detainee', 'prisoner', 'inmate', 'body', 'corpse', 'fatality', 'dead', 'death',
  'civilian', 'citizen', 'resident', 'inhabitant', 'villager', 'local', 'passenger', 'pedestrian', 'bystander', 'passerby', 'passer-by', 'onlooker', 'occupant',
  'protester', 'protestor', 'demonstrator', 'marcher', 'participant', 'member', 'crowd', 'group', 'mob', 'family', 'population', 'community', 'someone', 'somebody', 'nobody', 'everyone', 'anyone',
])

/** Behind the first of several ages. Example: 'Two women, 47 *and 52 years old*, died.' */
export const agesBehind = /^(?:, \d{1,2})*,? (?:and|or) \d{1,2}[ -]years?[ -]olds?\b/i

/** Before a further age. Example: 'Two women *aged 47 and* 52 died.' */
export const agesBefore = /\b(?:aged|ages|aged between) \d{1,2}(?:, \d{1,2})*,? (?:and|to|or) $/i

/** Nouns of the plain kind that are many by themselves. */
const crowdNouns: ReadonlySet<string> = new Set(['crowd', 'mob', 'population', 'community'])

/** Words between those nouns that describe nobody; numbers are asked for apart. */
const plainWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any all both each every another more further few several many most least about around nearly almost
  over than up to at or as of in from among including them us whom who were was been be and no not fewer less only still so far just
  killed dead wounded injured hurt detained arrested held abducted kidnapped seized missing displaced captured freed released shot
  unarmed armed unidentified unnamed unknown civilian police security army military government rebel paramilitary state forces force troops personnel
  hundreds thousands dozens scores tens number total million name withheld he she him her they himself herself themselves`.split(/\s+/),
)

const women: ReadonlySet<string> = new Set([
  'woman', 'girl', 'female', 'lady', 'mother', 'sister', 'daughter', 'wife', 'widow', 'aunt', 'niece', 'grandmother', 'granddaughter', 'girlfriend', 'bride', 'stepmother',
  'stepdaughter', 'stepsister', 'schoolgirl', 'policewoman', 'businesswoman', 'waitress', 'nun', 'headmistress', 'fiancee', 'fiancée', 'mom', 'mum', 'ex-wife', 'midwife',
  'mother-in-law', 'sister-in-law', 'her', 'she',
])
const men: ReadonlySet<string> = new Set([
  'man', 'boy', 'male', 'gentleman', 'father', 'brother', 'son', 'husband', 'widower', 'uncle', 'nephew', 'grandfather', 'grandson', 'boyfriend', 'groom', 'stepfather',
  'stepson', 'stepbrother', 'schoolboy', 'policeman', 'businessman', 'fiance', 'fiancé', 'dad', 'ex-husband', 'father-in-law', 'brother-in-law', 'son-in-law', 'monk', 'imam', 'he',
])
const children: ReadonlySet<string> = new Set([
  'boy', 'girl', 'child', 'kid', 'baby', 'infant', 'toddler', 'newborn', 'minor', 'juvenile', 'schoolchild', 'schoolgirl', 'schoolboy', 'preschooler', 'pupil', 'grandchild',
])
const adults: ReadonlySet<string> = new Set([
  'man', 'woman', 'adult', 'elder', 'pensioner', 'lady', 'gentleman', 'mother', 'father', 'parent', 'wife', 'husband', 'spouse', 'widow', 'widower', 'grandmother', 'grandfather', 'grandparent',
])

/** What stands behind "his", "her", "their" is no person of its own there. */
const possessives = /\b(?:his|her|their|my|our|its|whose)\b/giu

const ages =
  /(?<=\b(?:boy|girl|child|baby|man|woman|person|youth|teenager|student|pupil) )of (\d{1,2}|\p{L}+(?:-\p{L}+)?)(?![\p{L}-])|\b(\d{1,3}|\p{L}+(?:-\p{L}+)?)[- ](?:year|month|week|day)s?[- ]olds?\b|\baged?(?: of)? (\d{1,3})\b|\b(?:of|,) ?(\d{1,2})(?=[,.;)]|$)|\((\d{1,2})\)|\bin (?:his|her|their) (?:early |mid-?|late )?(?:teens|\d0s|\p{L}+ties)\b/giu

/** What words tell of persons, as far as it matters for who could be found by it. */
export interface PersonTraits {
  /** An occupation, a tie, a people, an age in years: more than sex, child or adult, and the part played. */
  readonly describes: boolean
  readonly sex: 'f' | 'm' | null
  readonly age: 'child' | 'adult' | null
}

/**
 * Reads a noun phrase ("two teachers", "his 12-year-old son") or, with `clause`, words with a verb ("a teacher was shot dead"). Of a
 * phrase every word must be known as plain, else it describes; of a clause the words that are known to describe count.
 */
export function personTraits(words: string, clause = false): PersonTraits {
  const years = [...words.matchAll(ages)].filter((match) => match[1] === undefined || !Number.isNaN(Number(match[1])) || isNumberWord(match[1]))
  const rest = withoutNames(words.replace(ages, (told, of?: string) => (of === undefined || /\d/.test(of) || isNumberWord(of) ? ' ' : told)))
  const tokens = rest.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const lemmas = tokens.map((token) => lemmaOf(token.toLowerCase().replace(/['’]s?$/, '')))
  const nouns = lemmas.filter((lemma) => isPersonNoun.has(lemma))
  const hasPossessive = rest.match(possessives) !== null
  const describing = (lemma: string, token: string) =>
    clause ? isPersonNoun.has(lemma) && !isPlain(lemma) : !isPlain(lemma) && !plainWords.has(token.toLowerCase()) && !isNumberWord(token)
  // What only some of the nouns tell is not told of all: "a woman and her son".
  const one = <Value>(values: readonly Value[]) => (new Set(values).size === 1 && values[0] !== null ? (values[0] as Value) : null)
  const sex = one(nouns.map((noun) => (women.has(noun) ? 'f' : men.has(noun) ? 'm' : null)))
  const inYears = years.flatMap((match) => ageOf(match) ?? [])
  const age = one(inYears.length > 0 ? inYears : nouns.map((noun) => (children.has(noun) ? 'child' : adults.has(noun) ? 'adult' : null)))
  return {
    describes: years.length > 0 || (hasPossessive && nouns.length > 0 && !clause) || lemmas.some((lemma, i) => describing(lemma, tokens[i] ?? '')),
    sex,
    age,
  }
}

/** "The teacher Mira Dallo": what stands in capitals behind a person noun is a name; in front of it, a people ("two Kurdish men"). */
function withoutNames(words: string): string {
  return words.replace(/(\p{L}[\p{L}’'-]*)((?:\s+\p{Lu}[\p{L}.’'-]*)+)/gu, (whole, noun: string, names: string) => {
    const behind = names.trim().split(/\s+/)
    const lastNoun = behind.findLastIndex((word) => isPersonNoun.has(lemmaOf(word.toLowerCase())))
    if (lastNoun < 0) return isPersonNoun.has(lemmaOf(noun.toLowerCase())) ? noun : whole
    return [noun, ...behind.slice(0, lastNoun + 1)].join(' ')
  })
}

function ageOf(match: RegExpMatchArray): 'child' | 'adult' | null {
  if (/(?:month|week|day)s?[- ]old/i.test(match[0])) return 'child'
  const said = match.slice(1).find((group) => group !== undefined)
  if (said === undefined) return null
  const years = numberWord(said.toLowerCase()) ?? Number(said)
  return Number.isNaN(years) ? null : years < 18 ? 'child' : 'adult'
}

/** True when the words name persons by a noun: "the police station", "the house of a teacher" and "the Blue Front" do not. */
export function tellsOfPersons(words: string): boolean {
  return withoutNames(words).split(/,|;|\(|\band\b/).some((part) => {
    const [head = '', ...behind] = part.split(/\b(?:of|in|at|from|on|near|who|whose|whom|outside|inside|with|for|to|by)\b/)
    const tokens = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*|\d+/gu) ?? []
    const onlyNumber = tokens(head).every((token) => isNumberWord(token) || /^\d+$/.test(token) || plainWords.has(token))
    const last = tokens(onlyNumber ? (behind[0] ?? head) : head).at(-1) ?? ''
    return isPersonNoun.has(lemmaOf(last)) || part.search(ages) >= 0
  })
}

/** How many a phrase counts: the sum of what is added by "and"; null where it says no number ("teachers"), Infinity for a crowd. */
export function personsCounted(words: string): number | null {
  const rest = words.replace(ages, ' ')
  const tokens = (rest.match(/\p{L}[\p{L}’'-]*|\d[\d,]*/gu) ?? []).map((token) => token.toLowerCase())
  const lemmas = tokens.map(lemmaOf)
  if (lemmas.some((lemma) => crowdNouns.has(lemma)) || tokens.some((token) => /^(?:dozens|scores|hundreds|thousands|tens)$/.test(token))) return Infinity
  const counted = rest.split(/\b(?:and|as well as)\b|,(?!\d{3})|;/).flatMap((part) => numberIn(part) ?? [])
  if (counted.length > 0) return counted.reduce((sum, one) => sum + one, 0)
  const heads = tokens.filter((_, i) => isPersonNoun.has(lemmas[i] ?? ''))
  // "Sixteen-year-old Karim" has no noun: an age told so is that of one.
  if (heads.length === 0) return /year[- ]old\b/i.test(words) ? 1 : null
  return heads.every((head) => lemmaOf(head) === head && !manyByThemselves.has(head)) ? heads.length : null
}

const manyByThemselves: ReadonlySet<string> = new Set(['people', 'police', 'staff', 'crew', 'personnel', 'family', 'group', 'other', 'dead'])

function numberIn(part: string): number | null {
  const digits = /(?<![\p{L}\d])(\d[\d,]*(?:\.\d+)?)(?: (thousand|million))?/u.exec(part)
  const worded = (part.toLowerCase().slice(0, digits?.index).match(/\p{L}[\p{L}’'-]*/gu) ?? []).some((token) => numberWord(token) !== null)
  if (digits && !worded) return Number(digits[1]?.replaceAll(',', '')) * (digits[2] === 'million' ? 1_000_000 : digits[2] === 'thousand' ? 1000 : 1)
  if (/\bcouple\b/i.test(part)) return 2
  const tokens = part.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const named = tokens.flatMap((token) => numberWord(token) ?? [])[0]
  if (named !== undefined) return named
  const first = tokens[0] ?? ''
  return /^(?:an?|another|his|her|their|my|our|the)$/.test(first) && tokens.some((token) => isPersonNoun.has(token) && !manyByThemselves.has(token) && lemmaOf(token) === token) ? 1 : null
}

function numberWord(token: string): number | null {
  const [tens = '', unit] = token.split('-')
  const value = numberNames.get(tens)
  if (value === undefined) return null
  return unit === undefined ? value : value + (numberNames.get(unit) ?? 0)
}

function isNumberWord(token: string): boolean {
  return numberWord(token.toLowerCase()) !== null
}

const numberNames = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
    .concat([['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90], ['dozen', 12], ['hundred', 100], ['thousand', 1000]]),
)

function isPlain(lemma: string): boolean {
  return plainNouns.has(lemma) || (armedNouns.has(lemma) && !describingArmed.has(lemma))
}

/** Ranks and offices among those who bear arms: there may be one such in a place. */
const describingArmed: ReadonlySet<string> = new Set([
  'commander', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'corporal', 'sheriff', 'bouncer', 'warlord', 'kingpin', 'pilot', 'deputy', 'bodyguard', 'warder', 'ranger', 'smuggler',
  'trafficker', 'poacher', 'robber', 'burglar', 'islamist', 'jihadist', 'separatist', 'cadet', 'conscript', 'recruit',
])

/** The singular of a person noun. */
function lemmaOf(word: string): string {
  const stem = word.replace(/s$/, '')
  if (stem !== word && isPersonNoun.has(stem)) return stem
  if (isPersonNoun.has(word) || plainNouns.has(word)) return word
  const irregular = irregularPersons[word]
  if (irregular !== undefined) return irregular
  const tries = [word.replace(/men$/, 'man'), word.replace(/children$/, 'child'), word.replace(/ies$/, 'y'), word.replace(/wives$/, 'wife'), word.replace(/es$/, ''), word.replace(/s$/, '')]
  return tries.find((one) => one !== word && (isPersonNoun.has(one) || plainNouns.has(one))) ?? word
}

const irregularPersons: Readonly<Record<string, string>> = { people: 'people', passersby: 'passerby', women: 'woman', men: 'man', children: 'child' }

/** Run as a test. */
export const traitExamples: readonly (readonly [words: string, describes: boolean, sex: 'f' | 'm' | null, age: 'child' | 'adult' | null, counted: number | null])[] = [
  ['two teachers', true, null, null, 2],
  ['a woman', false, 'f', 'adult', 1],
  ['three men', false, 'm', 'adult', 3],
  ['At least nine people', false, null, null, 9],
  ['nine of them children', false, null, 'child', 9],
  ['a girl of 12', true, 'f', 'child', 1],
  ['a 17-year-old porter', true, null, 'child', 1],
  ['Mira Dallo, 24, a teacher', true, null, 'adult', 1],
  ['his 12-year-old son', true, 'm', 'child', 1],
  ['Their mother', true, 'f', 'adult', 1],
  ['my brother', true, 'm', null, 1],
  ['One of the six teachers', true, null, null, 1],
  ['three men and a woman', false, null, 'adult', 4],
  ['four soldiers', false, null, null, 4],
  ['a police officer', false, null, null, 1],
  ['a police sergeant', true, null, null, 1],
  ['two Kurdish men', true, 'm', 'adult', 2],
  ['Twenty-three people', false, null, null, 23],
  ['protesters', false, null, null, null],
  ['traders', true, null, null, null],
  ['a crowd', false, null, null, Infinity],
  ['the people of Marivan', true, null, null, null],
  ['dozens of students', true, null, null, Infinity],
  ['3,000 workers', true, null, null, 3000],
  ['more than 2.5 million people', false, null, null, 2_500_000],
  ['a couple', true, null, null, 2],
  ['youths', true, null, null, null],
  ['the three-year-old son of a clerk', true, null, 'child', 1],
  ['sixteen-year-old Karim', true, null, 'child', 1],
  ['a woman and her son', true, null, null, 2],
  ['he', false, null, null, null],
  ['the teacher Mira Dallo', true, null, null, 1],
  ['Officer Tomas Vale', false, null, null, 1],
  ['two suspected members of the 30 Hawks', true, null, null, 2],
  ['a boy of thirteen', true, 'm', 'child', 1],
  ['a girl of twenty', true, 'f', 'adult', 1],
  ['a man of the Marsh clan', true, 'm', 'adult', 1],
  ['her', false, null, null, null],
  ['[name withheld]', false, null, null, null],
]
