import { isPersonNoun } from '../src/lexicon/en/people.ts'
import { singular } from './muc4-terms.ts'
import type { Victim } from './muc4-victims.ts'

/** The human targets, those whom our record only names with what the document calls them beside the name, first told first: MUC wants both. */
export function withDescriptions(victims: readonly Victim[], text: string): Victim[] {
  const plain = text.toUpperCase().replace(/\s+/g, ' ')
  return victims.map((victim) => {
    if (victim.name === null || victim.descriptions.length > 0) return victim
    const called = calledBeside(victim.name, plain)
    return called === null ? victim : { ...victim, descriptions: [called] }
  })
}

/** 'POLITICAL ANALYST' of 'POLITICAL ANALYST ANA LOPEZ', 'MAYOR OF X' of 'ANA LOPEZ, MAYOR OF X,'; null where nothing stands beside a name. */
export function calledBeside(name: string, plain: string): string | null {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const match of plain.matchAll(new RegExp(`\\b${words}\\b`, 'g'))) {
    const at = match.index
    const found = titleBefore(plain.slice(Math.max(0, at - 90), at)) ?? appositionBehind(plain.slice(at + match[0].length, at + match[0].length + 140))
    if (found !== null) return found
  }
  return null
}

/** The noun for one person right before a name, with the words of its phrase. */
function titleBefore(before: string): string | null {
  const tokens = before.trim().split(' ')
  const last = tokens.at(-1) ?? ''
  if (!before.endsWith(' ') || !isOne(last)) return null
  let first = tokens.length - 1
  while (first > 0 && tokens.length - first < 6 && isOfPhrase(tokens[first - 1] as string)) first -= 1
  return tokens.slice(first).join(' ')
}

/** Who somebody is between commas behind the name, an age left out. */
function appositionBehind(behind: string): string | null {
  const told = /^,(?: \d{1,2},)? (?:(?:AN?|THE|ONE OF THE) )?((?!AND |OR |LIKE |UN[A-Z]+ED )[A-Z][A-Z0-9 .'&()[\]-]{2,80}?)(?=,| --|;|\.(?: |$)| (?:WHO|WAS|WERE|IS|HAS|AND) )/.exec(behind)?.[1]
  if (told === undefined) return null
  const head = told.replace(/ (?:OF|FROM|IN|FOR|TO|AT|WITH|AND|ON) .*$/, '').split(' ').at(-1) ?? ''
  return isPersonNoun.has(head.toLowerCase()) || isPersonNoun.has(singular(head)) || /^(?:HEAD|CHIEF|SECOND|HOPEFUL)$/.test(head) ? told : null
}

/** True for a noun of one person: 'JUDGE', 'GENERAL', 'HOPEFUL'. */
function isOne(word: string): boolean {
  return /^(?:MSGR|MONSIGNOR|FATHER|REV|GEN|COL|MAJ|CAPT|LT|SGT|DR|HOPEFUL|GENERAL|CHIEF)\.?$/.test(word) || (isPersonNoun.has(word.toLowerCase()) && !/(?:S|MEN)$/.test(word))
}

/** True for a word that may stand in the phrase before a noun for a person: no article, preposition or verb, and nothing behind a mark. */
function isOfPhrase(word: string): boolean {
  return /^(?:U\.S\.|[A-Z][A-Z'-]+)$/.test(word) && !/^(?:THE|AN?|OF|BY|AND|OR|FOR|IN|ON|AT|TO|WITH|FROM|AGAINST|AS|THAT|WHICH|WHO|WHEN|WHERE|WHILE|AFTER|BEFORE|DURING|INCLUDING|AMONG|BETWEEN|HIS|HER|THEIR|ITS|OUR|MY|IS|ARE|WAS|WERE|BE|BEEN|HAS|HAVE|HAD|NOT|ALSO|TODAY|YESTERDAY|SAID|[A-Z]+ED|[A-Z]+ING|[A-Z]+LY|ONE|TWO|THREE|THIS|THESE|THOSE|BOTH|LATE|ALIAS|KILL|MURDER|KIDNAP|ABDUCT|RELEASE|FREE|RESCUE|SAME|NIGHT|BUT|IF|HE|SHE|THEY|IT)$/.test(word)
}
