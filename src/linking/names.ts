import { impliedHeads, labelWords } from '../lexicon/en/names.ts'
import { besideNameless, namelessVoices, type VoiceKind } from '../lexicon/en/nameless-voices.ts'
import { officeTitles } from '../lexicon/en/report-words.ts'

const kindOfWord = new Map<string, VoiceKind>()
for (const { kind, words } of namelessVoices) for (const word of words.split(' ')) if (!kindOfWord.has(word)) kindOfWord.set(word, kind)

/** What a voice without a name speaks as; null where a name stands in the label ('Orsk police', 'Lena Orvik', 'OPD'). */
export function namelessKind(label: string): VoiceKind | null {
  const words = label.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '')
  const plain = (word: string) => word.toLowerCase().replace(/['’]s?$/u, '')
  const known = (word: string) => kindOfWord.has(plain(word)) || besideNameless.has(plain(word)) || /^(?:the|an?|of|in|at|for|with|and)$/i.test(word)
  if (words.some((word, index) => /^\p{Lu}/u.test(word) && !known(word) && (index > 0 || words.length === 1))) return null
  // 'OPD' and 'DA Corso' are names, 'DA' alone is not.
  const found = words.flatMap((word) => kindOfWord.get(plain(word)) ?? [])
  if (found.length === 0) return words.some((word) => /^\p{Lu}/u.test(word)) ? null : 'somebody'
  if (words.length > 1 && /^\p{Lu}/u.test(words[0] as string) && !known(words[0] as string) && words.slice(1).every(known)) return null
  return strongest.find((kind) => found.includes(kind)) ?? 'somebody'
}
const strongest: readonly VoiceKind[] = ['people', 'force', 'justice', 'medical', 'officials', 'somebody']

/** What a named voice speaks as: its office by the words of its name, else a person or body without one. */
export function kindOfNamed(label: string): VoiceKind {
  // Initials of a police department: 'OPD'.
  if (/\b\p{Lu}{1,3}PD\b/u.test(label)) return 'force'
  const kinds = labelWords(label).flatMap((word) => kindOfWord.get(word) ?? [])
  return (['force', 'justice', 'medical', 'officials'] as const).find((kind) => kinds.includes(kind)) ?? 'people'
}

/** 'Detective Jan Corso': one of a force, and the label does not say of which. */
export function namesOfficer(label: string): boolean {
  const [first = '', ...rest] = label.split(' ')
  const title = first.toLowerCase().replace(/\.$/, '')
  return officeTitles.has(title) && kindOfWord.get(title) === 'force' && rest.length > 0 && rest.every((word) => /^\p{Lu}/u.test(word) && !kindOfWord.has(word.toLowerCase()))
}

/** 'dola-echo.com' is the site of the 'Dola Echo', 'desk.echo.org' that of 'The Dola Echo'. */
export function isSiteOf(site: string, name: string): boolean {
  const host = /^(?:[\w-]+\.)*?([\w-]+)\.(?:com|org|net|info|news|tv|co\.\w\w)$/i.exec(site.trim())?.[1]
  if (host === undefined || !/\p{Lu}/u.test(name) || /\.\w+$/.test(name)) return false
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const words = labelWords(name)
  return letters(host).length >= 6 && words.some((_, from) => words.slice(from).map(letters).join('') === letters(host))
}

/** True when the two labels have the same words. */
export function sameName(a: string, b: string): boolean {
  return labelWords(a).join(' ') === labelWords(b).join(' ')
}

/**
 * True when one label is the other with words left out: "Amnesty" and "Amnesty International",
 * "Corso" and "Lt. Jan Corso", or when one is the initials of the other ("RC", "Relief Committee").
 * The shorter one must hold a proper name, else "officials" would be everybody's officials.
 */
export function shortensName(a: string, b: string): boolean {
  const x = labelWords(a)
  const y = labelWords(b)
  if (x.length === 0 || y.length === 0) return false
  const [small, large, smallLabel] = x.length <= y.length ? [x, y, a] : [y, x, b]
  if (isInitialsOf(smallLabel, large)) return true
  if (!/\p{Lu}\p{L}/u.test(smallLabel.replace(/^\s*(?:The|A|An)\b/, ''))) return false
  return small.every((word) => large.includes(word))
}

/** Every name that a label gives a body: 'PFO/Blue Front' and 'Blue Front (PFO)' are two names of one, and so is the whole. */
export function namesIn(label: string): string[] {
  const parts = label.split(/[/()[\]|]/).map((part) => part.trim()).filter((part) => /\p{Lu}\p{L}/u.test(part))
  const named = parts.length > 1 ? [label, ...parts] : [label]
  // 'PFO investigators' speak for the PFO, by whatever name it goes elsewhere.
  const initials = /^(?:[Tt]he )?(\p{Lu}{3,}) [\p{Ll} ]+$/u.exec(label)?.[1]
  return initials === undefined ? named : [...named, initials]
}

function isInitialsOf(label: string, words: readonly string[]): boolean {
  const letters = label.replace(/[.\s]/g, '').replace(/^[Tt]he/, '')
  // 'OPD' is the Orsk police: its 'department' goes without saying.
  const implied = impliedHeads[words.at(-1) ?? '']
  const all = implied !== undefined && letters.length === words.length + 1 ? [...words, implied] : words
  return (
    letters.length >= 3 &&
    /^\p{Lu}+$/u.test(letters) &&
    all.length === letters.length &&
    all.every((word, index) => word[0] === letters[index]?.toLowerCase())
  )
}
