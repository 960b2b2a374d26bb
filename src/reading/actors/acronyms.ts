import type { Sentence } from '../../text/tagged-text.ts'
import type { NameRun } from './name-runs.ts'

/** The acronyms that stand beside a name: '(PMOI)', '(PMOI/MEK)' behind it, 'BHF (Blue Hill Front)' before it. */
export function acronymsOf(sentence: Sentence, run: NameRun): string[] {
  return [...acronymsBehind(sentence, run), ...acronymBefore(sentence, run)]
}

/** '(PMOI)', '(PMOI/MEK)' right behind a name. */
function acronymsBehind(sentence: Sentence, run: NameRun): string[] {
  const after = (run.nameTokens.at(-1) as number) + 1
  const closing = { '(': ')', '[': ']' }[sentence.tokens[after]?.text ?? '']
  if (closing === undefined) return []
  const inside: string[] = []
  for (let i = after + 1; i < Math.min(sentence.tokens.length, after + 7); i += 1) {
    const word = sentence.tokens[i]?.text as string
    if (word === closing) return inside.every((each) => /^[\p{Lu}\p{N}&.-]{2,12}$/u.test(each)) ? inside : []
    if (word === '/' || word === 'or' || word === ',' || word === '"' || word === '“' || word === '”') continue
    inside.push(...word.split('/').filter(Boolean))
  }
  return []
}

/** 'BHF' of 'BHF (Blue Hill Front)', where the brackets hold the name and nothing else. */
function acronymBefore({ tokens }: Sentence, run: NameRun): string[] {
  const first = run.tokens[0] as number
  const closing = { '(': ')', '[': ']' }[tokens[first - 1]?.text ?? '']
  const acronym = tokens[first - 2]?.text ?? ''
  const isFilled = closing !== undefined && tokens[(run.tokens.at(-1) as number) + 1]?.text === closing
  return isFilled && run.nameTokens.length >= 3 && /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(acronym) ? [acronym] : []
}

/** The capitals that the words of a name begin with. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] as string)
    .join('')
}
