import { weekdaysInFull } from '../lexicon/en/function-words.ts'
import { unitWords } from '../lexicon/en/numbers.ts'
import { isPersonNoun, notOnePerson } from '../lexicon/en/people.ts'
import type { TextModels } from './models.ts'
import { verbForm } from './verb-forms.ts'

/** Tags that neighbours settle (active or passive of verbs of harm, "read" behind a quotation, a name behind a noun for a person, the month of May); null when a sentence has none. */
export function settledTags(words: readonly string[], models: Pick<TextModels, 'tags'>): Int32Array | null {
  let settled: Int32Array | null = null
  for (let i = 0; i < words.length; i += 1) {
    const [tag, fine] = settledTag(words, i) ?? []
    if (tag === undefined) continue
    settled ??= new Int32Array(words.length).fill(-1)
    settled[i] = models.tags.findIndex((each) => each.tag === tag && each.fine === fine)
  }
  return settled
}

/** The tag that its neighbours settle for a word; null for most words. */
function settledTag(words: readonly string[], i: number): readonly [tag: 'PROPN' | 'NOUN' | 'VERB', fine: string] | null {
  // 'The chiefs left, warning that shots would follow'
  if (words[i] === 'warning' && words[i - 1] === ',' && /^(?:that|of|against)$/.test(words[i + 1] ?? '')) return ['VERB', 'VBG']
  if (isMonthOfMay(words, i) || isNameBehindPerson(words, i) || isInBodyName(words, i)) return ['PROPN', 'NNP']
  // 'Doctors Without Borders said': one name
  if (/^(?:Doctors|Reporters|Lawyers|Engineers|Without|Borders)$/.test(words[i] as string) && words.slice(Math.max(0, i - 2), i + 3).join(' ').includes('Without Borders')) return ['PROPN', 'NNP']
  // 'Human Rights Watch said', 'the Human Rights Commission'
  if (isInRightsName(words, i)) return ['PROPN', 'NNP']
  if (/^passers-by$/i.test(words[i] as string)) return ['NOUN', 'NNS']
  if (isActNoun(words, i) || isPersonByItself(words, i)) return ['NOUN', 'NN']
  // 'stepped on an anti-personnel mine': no pronoun ('a friend of mine')
  if (words[i] === 'mine' && mineBefore.test(words[i - 1] ?? '')) return ['NOUN', 'NN']
  // 'A diplomat briefed on the raid said'
  if (words[i] === 'briefed' && /^(?:on|about|by)$/.test(words[i + 1] ?? '') && /^\p{L}/u.test(words[i - 1] ?? '')) return ['VERB', 'VBN']
  // 'Police arrested a man wanted for murder', 'two fighters wanted by the court'
  if (words[i] === 'wanted' && /^(?:for|by|in|over)$/.test(words[i + 1] ?? '') && isPersonNoun.has(words[i - 1]?.toLowerCase().replace(/s$/, '').replace(/men$/, 'man') ?? '')) return ['VERB', 'VBN']
  // '..., it is alleged'
  if (words[i] === 'alleged' && /^(?:is|was)$/.test(words[i - 1] ?? '') && words[i - 2] === 'it') return ['VERB', 'VBN']
  const form = verbForm(words, i) ?? (isReadAfterQuotation(words, i) || isOwnedOrDenied(words, i) || isUsedOnCrowd(words, i) || isAccusing(words, i) || isJudging(words, i) ? 'VBD' : null)
  return form === null ? null : ['VERB', form]
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word)
}

/** True for the words of 'Human Rights Watch' and for 'Human Rights' before another word with a capital, which are a body's name. */
function isInRightsName(words: readonly string[], i: number): boolean {
  const human = words[i] === 'Human' ? i : words[i] === 'Rights' ? i - 1 : words[i] === 'Watch' ? i - 2 : -1
  return human >= 0 && words[human] === 'Human' && words[human + 1] === 'Rights' && isCapitalised(words[human + 2]) && /\p{Ll}/u.test(words.join(' ').replace(/\p{Lu}\p{Ll}+/gu, ''))
}

/** Before a mine that is laid or dug. */
const mineBefore = /^(?:an?|the|this|that|another|land|buried|planted|roadside|improvised|sea|gold|coal|copper|iron|diamond|illegal|anti-?(?:personnel|tank|vehicle))$/i

/** 'The Palm Workers Union marched': what stands before the noun of a body, all with capitals, is of its name. */
function isInBodyName(words: readonly string[], i: number): boolean {
  const body = isCapitalised(words[i + 2]) && namedBody.test(words[i + 2] as string) && /s$/.test(words[i + 1] ?? '') ? i + 2 : i + 1
  if (!isCapitalised(words[i]) || !isCapitalised(words[i + 1]) || !namedBody.test(words[body] ?? '') || !/^(?:\p{Ll}|[,.;)(]|$)/u.test(words[body + 1] ?? '')) return false
  return body === i + 2 ? i > 0 : /s$/.test(words[i] as string)
}

const namedBody = /^(?:Union|Association|Federation|Confederation|Syndicate|League|Front|Party|Council|Congress|Movement|Network|Alliance|Guild|Committee)$/

/** 'One civilian and one soldier were killed', 'a minor was hurt': words that are qualities elsewhere, behind a number or an article and with no noun of their own behind them. */
function isPersonByItself(words: readonly string[], i: number): boolean {
  const before = words[i - 1]?.toLowerCase() ?? ''
  if (!/^(?:civilian|minor|juvenile)$/i.test(words[i] as string) || !/^(?:an?|one|another)$/.test(before)) return false
  const [next, second] = [words[i + 1]?.toLowerCase() ?? '', words[i + 2]?.toLowerCase() ?? '']
  return /^(?:was|were|is|had|has|died|killed|wounded|injured|[.;]|)$/.test(next) || (/^(?:and|,)$/.test(next) && (/^(?:an?|the|his|her|another|at|\d+)$/.test(second) || unitWords[second] !== undefined))
}

/** 'The army said shelling killed two people': what the shelling did, and not what the army did; so in 'killed by shelling in the town', but not in 'by shelling the town'. */
function isActNoun(words: readonly string[], i: number): boolean {
  // 'rubber bullets and stun grenades'
  if (words[i] === 'stun' && /^(?:grenades?|guns?)$/.test(words[i + 1] ?? '')) return true
  if (/^(?:shelling|bombing|bombardment|shooting)$/.test(words[i] as string) && /^(?:by|from|under|amid)$/i.test(words[i - 1] ?? '')) {
    return /^(?:(?:in|on|at|near|and|during|while|as|when|after|across|outside|around|early|late|overnight|this|last|yesterday|today|[.,;:)])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|)$/i.test(words[i + 1] ?? '')
  }
  if (!/^(?:shelling|bombing|fighting|shooting)$/.test(words[i] as string) || !/^(?:killed|wounded|injured|hit|struck|damaged|destroyed|left|forced|displaced|broke|erupted|had|has|was|were)$/.test(words[i + 1] ?? '')) return false
  return i === 0 || !/^(?:am|is|are|was|were|been|be|being|by|of|for|from|without|began|begun|started|continued|kept|stopped|before|after|while)$/.test((words[i - 1] as string).toLowerCase())
}

/** 'The Red Column denied responsibility': what is denied or claimed stands right behind, and no helper before. */
function isOwnedOrDenied(words: readonly string[], i: number): boolean {
  if (i === 0 || !/^(?:denied|claimed|accepted)$/.test(words[i] as string) || !/^(?:responsibility|involvement|any|having)$/.test(words[i + 1] ?? '')) return false
  return !/^(?:was|were|been|be|is|are|has|have|had|not|never|and|,)$/.test((words[i - 1] as string).toLowerCase())
}

/** 'Villagers accused soldiers of a raid': somebody stands between, where 'soldiers accused of a raid' are accused. */
function isAccusing(words: readonly string[], i: number): boolean {
  if (words[i] !== 'accused' || !/^(?:\p{L}[\p{L}'\u2019-]*|\))$/u.test(words[i - 1] ?? '') || notBeforeAccusing.test(words[i - 1] as string)) return false
  const of = words.indexOf('of', i)
  return of > i + 1 && of <= i + 9 && !/^(?:by|in|on|at|with|before|during|and|or|persons?|to|as|last|this|that|yesterday|today|early|late|\p{L}+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu.test(words[i + 1] as string) && !words.slice(i + 1, of).some((word) => /^[.,;:()]$/.test(word))
}

/** 'A court inside the prison sentenced student leader Ana Reik to ten years': what a court did, with whom it befell behind it; 'sentenced by the court to death' is another. */
function isJudging(words: readonly string[], i: number): boolean {
  if (!/^(?:sentenced|convicted|acquitted)$/.test(words[i] as string)) return false
  const before = words.slice(Math.max(0, i - 7), i)
  const court = before.findLastIndex((word) => /^(?:courts?|judges?|tribunals?|jury|magistrates?)$/i.test(word))
  if (court < 0 || before.slice(court + 1).some((word) => /^(?:who|which|that|,|had|has|have|was|were|been|be|is|are|and|not)$/.test(word))) return false
  const next = (words[i + 1] ?? '').toLowerCase()
  return !/^(?:to|by|in|on|for|of|with|at|last|this|yesterday|today|earlier|late|early|under|during|over|[.,;:]|)$/.test(next) && !weekdaysInFull.includes(next)
}

/** Words before 'accused' that make it no verb of the past, or no verb at all. */
const notBeforeAccusing = /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|another|other|all|both|some|many|several|am|is|are|was|were|be|been|being|gets?|got|has|have|had|having|not|never|falsely|wrongly|also|of|for|against|from|by|with|in|on|to|at|and|or|but|than|\p{L}+ed|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|main|alleged|chief|former)$/iu

/** 'Police used batons and pepper spray': a verb, with what is used right behind it. */
function isUsedOnCrowd(words: readonly string[], i: number): boolean {
  if (i === 0 || words[i] !== 'used' || !/^(?:batons?|truncheons?|tear|teargas|water|rubber|pepper|live|stun|force|excessive|whips|lathis)$/.test(words[i + 1] ?? '')) return false
  return !/^(?:was|were|been|be|is|are|being|has|have|had|the|of|and|,)$/.test((words[i - 1] as string).toLowerCase())
}

/** 'On 3 May a drone hit a house', 'in May', 'May 3': a month, where 'may' would make what was done only possible. */
function isMonthOfMay(words: readonly string[], i: number): boolean {
  if (words[i] !== 'May') return false
  const [before, next] = [words[i - 1]?.toLowerCase() ?? '', words[i + 1] ?? '']
  if (/^(?:\d{1,2}(?:st|nd|rd|th)?|in|of|on|since|until|till|by|early|late|mid|last|next|this|during|from|between|april|and)$/.test(before)) return i > 0 && (before !== 'and' || /^\d/.test(next))
  return /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2})$/.test(next)
}

/** '"Bread!" the banner read.': the noun "read" stands nowhere like this. */
function isReadAfterQuotation(words: readonly string[], i: number): boolean {
  if (words[i]?.toLowerCase() !== 'read' || !/^[.,:]?$/.test(words[i + 1] ?? '')) return false
  return words.slice(Math.max(0, i - 5), i - 1).some((word) => /^(?:["”’»]|'')$/.test(word))
}

/** 'blogger Ales Korol': two words with capitals behind a noun for one person are a name, whatever they look like ('Ales' a plural). */
function isNameBehindPerson(words: readonly string[], i: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}[\p{Ll}'\u2019-]+$/u.test(words[at] ?? '')
  const isPerson = (at: number) => at >= 0 && isPersonNoun.has((words[at] as string).toLowerCase()) && !notOnePerson.has((words[at] as string).toLowerCase()) && (at === 0 || /^\p{Ll}/u.test(words[at] as string))
  // 'sentenced Ales Korol': a first name that looks like a plural
  if (/^\p{Lu}\p{Ll}+s$/u.test(words[i] as string) && isCapital(i + 1) && !isCapital(i + 2) && /^\p{Ll}/u.test(words[i - 1] ?? '')) return true
  return isCapital(i) && ((isPerson(i - 1) && isCapital(i + 1)) || (isPerson(i - 2) && isCapital(i - 1)))
}
