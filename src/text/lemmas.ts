import { irregularPast, onlyPast } from '../lexicon/en/irregular-verbs.ts'
import { irregularPlurals } from '../lexicon/en/irregular-nouns.ts'
import { isPersonNoun } from '../lexicon/en/people.ts'
import { hashString } from './hash.ts'
import { findWord, formBits, type WordTable } from './words.ts'

/** What lemmas rest on: irregular and doubtful forms learned in training ("form fine-tag" to lemma), and which words exist. */
export interface LemmaKnowledge {
  readonly exceptions: ReadonlyMap<string, string>
  readonly words: WordTable
}

/** The dictionary form of a word by its Penn tag: learned exceptions first, then the regular endings. Names stay as they are. */
export function lemmaOf(form: string, fine: string, knowledge: LemmaKnowledge): string {
  if (fine === 'NNP' || fine === 'ADD') return form
  if (fine === 'NNPS')
    return /[^s]s$/i.test(form)
      ? form.slice(0, /[^aeiou]ies$/i.test(form) ? -3 : -1) + (/[^aeiou]ies$/i.test(form) ? 'y' : '')
      : form
  const lower = form.toLowerCase().replace(/[‘’`]/g, "'")
  const irregular = irregularPast.get(lower)
  if (irregular !== undefined && (fine === 'VBD' || fine === 'VBN' || (fine.startsWith('VB') && onlyPast.has(lower))))
    return irregular
  // 'troops', 'rabbis': forms that the endings below (and the training texts) leave as they are, though they count persons.
  const plural = fine === 'NNS' ? irregularPlurals[lower] : undefined
  if (plural !== undefined) return plural
  if (fine === 'NNS' && lower.endsWith('s') && isPersonNoun.has(lower.slice(0, -1))) return lower.slice(0, -1)
  const exception = knowledge.exceptions.get(`${lower} ${fine}`)
  return exception ?? regularLemma(lower, fine, knowledge.words)
}

/** The lemma by rule alone; the form is lower case. */
export function regularLemma(form: string, fine: string, words: WordTable): string {
  switch (fine) {
    case 'NNS':
      return singular(form, words)
    case 'VBZ':
      return thirdPerson(form, words)
    case 'VBD':
    case 'VBN':
      if (/^[dltv]ied$/.test(form)) return form.slice(0, -1)
      return form.length > 3 && form.endsWith('ed') ? stem(form.slice(0, -2), words) : form
    // 'Demonstrators poured into the streets': a past form, whatever its tag
    case 'VBP':
      return /[^e]ed$/.test(form) && form.length > 5 ? stem(form.slice(0, -2), words) : form
    case 'VBG':
      if (/^[dltv]ying$/.test(form)) return `${form.slice(0, 1)}ie`
      return /[aeiouy].*ing$/.test(form) ? stem(form.slice(0, -3), words) : form
    case 'JJR':
    case 'RBR':
      return form.length > 4 && form.endsWith('er') ? stem(form.slice(0, -2), words) : form
    case 'JJS':
    case 'RBS':
      return form.length > 5 && form.endsWith('est') ? stem(form.slice(0, -3), words) : form
    default:
      return form
  }
}

/** "cities" to "city", "boxes" to "box", "hostages" to "hostage", "gunmen" to "gunman". */
function singular(form: string, words: WordTable): string {
  if (form.length > 4 && /[^u]men$/.test(form)) return `${form.slice(0, -2)}an`
  if (form.length <= 3 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form
  if (form.length > 4 && /[^aeiou]ies$/.test(form)) return known([`${form.slice(0, -3)}y`, form.slice(0, -1)], words)
  if (/(?:ch|sh|ss|x|zz|[^aeiou]o)es$/.test(form)) return known([form.slice(0, -2), form.slice(0, -1)], words)
  if (form.endsWith('ses')) return known([form.slice(0, -1), form.slice(0, -2)], words)
  return form.slice(0, -1)
}

function thirdPerson(form: string, words: WordTable): string {
  if (form.length <= 3 || !form.endsWith('s') || form.endsWith('ss')) return form
  if (/[^aeiou]ies$/.test(form)) return known([`${form.slice(0, -3)}y`, form.slice(0, -1)], words)
  if (/(?:ch|sh|ss|x|zz|[^aeiou]o)es$/.test(form)) return known([form.slice(0, -2), form.slice(0, -1)], words)
  return form.slice(0, -1)
}

/** What is left without "-ed", "-ing", "-er", "-est", made a word again: "stopp", "arriv", "carri", "kill". */
function stem(bare: string, words: WordTable): string {
  if (/[^aeiou]i$/.test(bare)) return `${bare.slice(0, -1)}y`
  if (/([bdgkmnprtlvz])\1$/.test(bare))
    return known(/(?:ll|zz)$/.test(bare) ? [bare, bare.slice(0, -1)] : [bare.slice(0, -1), bare], words)
  return known(wantsE.test(bare) ? [`${bare}e`, bare] : [bare, `${bare}e`], words)
}

/** Endings of stems that usually lost an "e": "arriv", "charg", "us", "creat", "requir", "handl". */
const wantsE = /(?:[^aeiou][aeiou][bcdgkmpstvz]|[aeiou][cgvz]|[^aeiou][cgv]|(?<!s)s|u|[^aeioulrw]l|[aeiou]th|[^o]at|[iu]r|dg|in)$/

/** The first of the candidates that the dictionary has as a base form; the first of all when it has none. */
function known(candidates: readonly string[], words: WordTable): string {
  return (
    candidates.find((word) => ((words.forms[findWord(words, hashString(word))] as number) & baseForms) !== 0) ??
    (candidates[0] as string)
  )
}

const baseForms = formBits.noun | formBits.verb | formBits.adjective
