import { harmForms, protestForms } from '../lexicon/en/irregular-verbs.ts'
import { armedNouns, isPersonNoun } from '../lexicon/en/people.ts'
import { unitWords } from '../lexicon/en/numbers.ts'

const helpers = new Set([
  'was',
  'were',
  'is',
  'are',
  'been',
  'being',
  'be',
  'am',
  'get',
  'gets',
  'got',
  'getting',
  'had',
  'has',
  'have',
  'having',
  "'ve",
  '’ve',
  "'d",
])
const opensObject = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'him',
  'them',
  'himself',
  'herself',
  'themselves',
  'me',
  'us',
  'another',
  'some',
  'several',
  'many',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens',
  'two',
  'both',
  'these',
  'those',
  'this',
  'more',
  'at',
  'about',
  'nearly',
  'over',
  'up',
  'dead',
  'each',
  'every',
  'one',
])
const measures = new Set(['least', 'than', 'to', 'most'])
const timeUnits =
  /^(?:seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weekends?|weeks?|months?|years?|times?|miles?|km|kilomet\w+|met(?:er|re)s?|blocks?)$/
const articles = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'each',
  'every',
  'no',
  'first',
  'second',
  'last',
  'final',
  'single',
  'gun',
  'warning',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'another',
])
const adverb = /(?:ly|^not|^also|^then|^allegedly|^never|^reportedly)$/

/**
 * 'VBD' or 'VBN' where the words around a verb of harm settle its form, else null.
 * Passive after a form of 'be' or 'have'; active past before an object; participle behind a number or a noun in a headline.
 */
export function verbForm(words: readonly string[], i: number): 'VBD' | 'VBN' | null {
  const word = (words[i] as string).toLowerCase()
  if (protestForms.has(word)) return protestForm(words, i)
  // 'Four refugees drowned after guards pushed them in'
  if (word === 'drowned' && /^(?:when|after|as|while|off|in|on|near|trying|[.,;])$/.test((words[i + 1] ?? '.').toLowerCase())) return protestForm(words, i)
  // 'Fighters swept into the town'
  if (word === 'swept' && (words[i + 1] ?? '') === 'into') return protestForm(words, i)
  if (word === 'told' && isToldToSomebody(words, i)) return 'VBD'
  if ((word === 'set' || word === 'put') && isPastByObject(words, i)) return 'VBD'
  if (word.endsWith('ed') && (isDoneToMany(words, i) || opensDeeds(words, i))) return 'VBD'
  if (!harmForms.has(word)) return null
  // 'Police shot in the air'
  if (word === 'shot' && /^(?:in|into)$/.test(words[i + 1] ?? '') && words[i + 3] === 'air' && i > 0 && !helpers.has((words[i - 1] as string).toLowerCase())) return 'VBD'
  const before = pastAdverbs(words, i)
  const left = (words[before] ?? '').toLowerCase()
  if (before < 0 || left === 'to') return null
  if (helpers.has(left)) return 'VBN'
  // a shot, the first hit, the wounded, his injured friend
  if (articles.has(left)) return null
  const next = (words[i + 1] ?? '').toLowerCase()
  const second = (words[i + 2] ?? '').toLowerCase()
  const isNumber = /^\d/.test(next) || unitWords[next] !== undefined
  // a wounded two days ago is no object
  if ((isNumber || opensObject.has(next)) && timeUnits.test(second)) return null
  if (
    /^(?:at|over|about|up|more|nearly)$/.test(next) &&
    !(measures.has(second) || /^\d/.test(second) || unitWords[second] !== undefined)
  ) {
    // 'after soldiers shot at a car'; 'two soldiers shot at a checkpoint' may have been hit
    if (word === 'shot' && next === 'at' && before > 0 && armedNouns.has(left.replace(/(?<=[^s])s$/, '')) && !isNumberWord((words[before - 1] as string).toLowerCase())) return 'VBD'
    return isNumberWord(left) || /s$/.test(left) ? 'VBN' : null
  }
  // 'Police today beat traders', 'stormed the hall and beat residents'
  if (word === 'beat' && /^\p{L}/u.test(left) && !isNumberWord(left) && !notBeforeBeat.has(left) && isPersons(next)) return 'VBD'
  // 'Soldiers detained four youths, beat them and let them go'
  if (word === 'beat' && left === ',' && /^(?:him|her|them)$/.test(next) && words.slice(0, i - 1).some((each) => /\p{Ll}{2}ed$/u.test(each))) return 'VBD'
  // 'Gunmen killed farmers', 'Soldiers burnt crops'
  if (isPersons(left) && !helpers.has(second) && (isPersons(next) || (burnt.has(word) && /^[a-z]{3,}s$/.test(next)))) return 'VBD'
  const subject = /^[\p{L}\d]/u.test(left) && left !== 'of' && left !== 'in' && left !== 'by' && left !== 'with'
  if (subject && (isNumber || opensObject.has(next))) return 'VBD'
  // 'the army shot down 31 peasants'
  if (subject && next === 'down' && afterObject(words, i + 2)) return 'VBD'
  if (subject && next === 'and' && /(?:ed|shot|hurt|slain)$/.test(second)) return afterObject(words, i + 3) || ((words[i + 3] ?? '') === 'on' && afterObject(words, i + 4)) ? 'VBD' : null
  // 'Four people shot.', 'two men wounded in Dola'
  const counted = (words[before - 1] ?? '').toLowerCase()
  if (isNumberWord(counted) && /s$|^(?:people|men|women|children|police)$/.test(left)) return 'VBN'
  if (isNumberWord(left) && !/^\p{L}+s$/u.test(next)) return 'VBN'
  return null
}

/** The place of the word before a verb, past any adverbs between them; -1 where there is none. */
function pastAdverbs(words: readonly string[], verb: number): number {
  let before = verb - 1
  while (before >= 0 && adverb.test((words[before] as string).toLowerCase())) before -= 1
  return before
}

/** 'Two thousand believers marched through the town': these verbs have no passive, so without a helper they tell what was done. */
function protestForm(words: readonly string[], i: number): 'VBD' | null {
  const before = pastAdverbs(words, i)
  const left = (words[before] ?? '').toLowerCase()
  return before < 0 || helpers.has(left) || articles.has(left) || !/^[\p{L}\d]/u.test(left) || left === 'to' ? null : 'VBD'
}

/** 'Residents who managed to flee told our reporter': who hears it stands right behind, and no helper before. */
function isToldToSomebody(words: readonly string[], i: number): boolean {
  const before = pastAdverbs(words, i)
  const left = (words[before] ?? '').toLowerCase()
  const next = (words[i + 1] ?? '').toLowerCase()
  return before >= 0 && !helpers.has(left) && !articles.has(left) && left !== 'to' && /^[\p{L}\d]/u.test(left) && (/^(?:the|our|his|her|their|its|us|me|him|them)$/.test(next) || /^(?:reporters|journalists|\p{Lu}[\p{L}’'-]+)$/u.test(words[i + 1] ?? ''))
}

/** 'Fighters set ablaze the gate', 'A doctor who went there put the toll at 14': verbs with one form for all, in the past by what they are done to and what stands before. */
function isPastByObject(words: readonly string[], i: number): boolean {
  const before = pastAdverbs(words, i)
  const left = (words[before] ?? '').toLowerCase()
  const isSubject = before >= 0 && /^[\p{L}\d]/u.test(left) && !helpers.has(left) && !articles.has(left) && !notBeforeBeat.has(left) && left !== 'to'
  if (!isSubject) return false
  const at = words.slice(i + 2, i + 8).indexOf('at')
  if (words[i] === 'put') return /^(?:the|its|their|his|her)$/.test(words[i + 1] ?? '') && at >= 0 && afterObject(words, i + at + 3)
  const next = words[i + 1] ?? ''
  return (/^(?:ablaze|alight)$/.test(next) && afterObject(words, i + 2)) || (next === 'fire' && words[i + 2] === 'to')
}

/** 'Agents nabbed, blindfolded and beat a lawyer': the first of several things done to one. */
function opensDeeds(words: readonly string[], i: number): boolean {
  const left = (words[i - 1] ?? '').toLowerCase()
  if (words[i + 1] !== ',' || !/^[a-z]+ed$/.test(words[i] as string) || !/^\p{L}{3,}$/u.test(left) || helpers.has(left) || articles.has(left) || adverb.test(left)) return false
  let at = i + 1
  while (words[at] === ',' || words[at] === 'and') {
    while (words[at] === ',' || words[at] === 'and') at += 1
    if (!/ed$/.test(words[at] ?? '') && !harmForms.has(words[at] ?? '')) return false
    at += 1
  }
  return at > i + 1 && afterObject(words, at)
}

/** 'Police kettled demonstrators', 'Youths smashed windows': several persons, what they did, and to whom or what, all without an article. */
function isDoneToMany(words: readonly string[], i: number): boolean {
  const [left, word, next, second] = [-1, 0, 1, 2].map((step) => (words[i + step] ?? '').toLowerCase()) as [string, string, string, string]
  return /^[a-z]{3,}ed$/.test(word) && isPersons(left) && /^[a-z]{3,}(?:s|men|women|people|children)$/.test(next) && !/(?:ss|us|is|ous)$/.test(next) && !adverb.test(next) && /^(?:$|[.,;]|in|on|at|with|by|for|near|outside|inside|during|after|before|and|to|from|of|over|while|as|when)$/.test(second) && !timeUnits.test(next)
}

/** What is done to things by those before it. */
const burnt: ReadonlySet<string> = new Set(['burnt', 'burned', 'torched', 'looted', 'razed'])

/** Words before 'beat' that make it a noun or an infinitive: 'foot and beat officers' has none of them, and is rare. */
const notBeforeBeat: ReadonlySet<string> = new Set(['of', 'in', 'on', 'by', 'with', 'for', 'at', 'from', 'will', 'would', 'could', 'can', 'may', 'might', 'should', 'must', 'did', 'not', 'or', 'community', 'local'])

/** A noun for several people: 'residents', 'women'. */
function isPersons(word: string): boolean {
  return /^(?:people|police|troops|civilians|\w*men|\w*women|children)$/.test(word) || (word.endsWith('s') && isPersonNoun.has(word.slice(0, -1)))
}

function isNumberWord(word: string): boolean {
  return /^\d+$/.test(word) || (unitWords[word] !== undefined && word !== 'one')
}

function afterObject(words: readonly string[], i: number): boolean {
  const next = (words[i] ?? '').toLowerCase()
  return opensObject.has(next) || /^\d/.test(next) || unitWords[next] !== undefined
}
