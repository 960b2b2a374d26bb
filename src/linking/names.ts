import { impliedHeads, labelWords } from '../lexicon/en/names.ts'

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
