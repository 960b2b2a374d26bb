import { originKey } from '../../record/attribution.ts'

/** Words that are left out when two names or descriptions are compared: "the mayor of Dola" = "Dola mayor". */
export const smallNameWords: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'of', 'in', 'for', 'from', 'and', 'by', 'at', 'to', 'on', 'with', 'who', 'said', 's',
])

/**
 * Words for somebody who speaks for a body; the body is then the origin ("an army spokesman" = "the army").
 * Example: 'a spokesman for the Dola police' -> 'Dola police'.
 */
export const spokenForWords: ReadonlySet<string> = new Set([
  'spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'spokesmen', 'official', 'officials', 'representative', 'representatives',
  'statement', 'report', 'officer', 'officers', 'press', 'office', 'release', 'news', 'agency', 'annual',
])

/** A number one that is stated, not only told by naming a person. Examples: "one man", "a single officer"; not "a deputy", "the gunman". */
export const statedOne = /\d|\b(?:one|single)\b/i

/**
 * Words that point at persons already known or name them by kin; who is told of so is not thereby counted.
 * Examples: 'the boy', 'his two cousins', 'their mother', 'she', 'each person', 'a third victim'; not 'a woman', 'two men'.
 */
export const particularPerson = /^(?:the|his|her|their|its|my|our|this|that|these|those|each|every|another|he|she|him|they|them|himself|herself)\b|\b(?:his|her|their) \p{L}+|\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\b/iu

/** A figure of those in one state of health: they are some of the wounded. Examples: 'six remained in critical condition', 'two were treated and released', 'one seriously wounded'. */
export const conditionFigure =
  /\b(?:critical|serious|stable|fair|good|grave|guarded|life-threatening)\b|\b(?:treated|released|discharged|remain(?:s|ed)?|hospitali[sz]ed|recovering|critically|seriously|severely|badly|slightly|lightly)\b/i

/** Numbers that count nobody in the words for a person. Examples: 'his 11-year-old sister', 'the 4th victim'. */
export const agesAndRanks = /\b\d{1,3}[- ](?:year|month|week|day)s?[- ]old\b|\b\d+(?:st|nd|rd|th)\b/gi

/** What a body's name ends with though it is often left out. Example: 'OPD' and 'Orsk police' are one. */
export const impliedHeads: Readonly<Record<string, string>> = { police: 'department', sheriff: 'office' }

/** The words of a name or description that are compared: lower case, without articles and marks. */
export function labelWords(label: string): string[] {
  return originKey(label)
    .split(' ')
    .filter((word) => word !== '' && !smallNameWords.has(word))
}

/** Those that name the body, without words of speaking for it: "a spokesman for the Dola police" -> dola police. */
export function bodyWords(label: string): string[] {
  return labelWords(label).filter((word) => !spokenForWords.has(word))
}
