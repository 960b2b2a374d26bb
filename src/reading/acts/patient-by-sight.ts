import type { Sentence } from '../../text/tagged-text.ts'
import { plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { NounClass } from '../../lexicon/en/acts.ts'
import { landNouns } from '../../lexicon/en/things.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { classOf, isOfClass } from './noun-class.ts'

/** Where the parse gives a verb no patient: the noun group right behind it, or before a passive one. */
export function patientBySight(sentence: Sentence, match: TriggerMatch): number[] {
  if (match.trigger.kind !== 'verb') return []
  const verb = tokenAt(sentence, match.head)
  // 'protesting residents' do it.
  if (verb.fine === 'VBG' && plainRelation(verb) === 'amod') return []
  const before = sentence.tokens.slice(Math.max(0, match.first - 3), match.first).map((token) => token.lemma)
  const passive = before.includes('be') && verb.fine !== 'VBG'
  const step = passive ? -1 : 1
  let i = passive ? match.first - 1 : match.first + 1
  while (!passive && i < sentence.tokens.length && tokenAt(sentence, i).start < match.span.end) i += 1
  for (let moved = 0; moved < 9 && i >= 0 && i < sentence.tokens.length; moved += 1, i += step) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'NOUN') {
      const next = sentence.tokens[i + 1]
      if (!passive && next && (next.tag === 'NOUN' || next.lower === '-')) continue
      // 'A man convicted of murder was hanged'
      const charged = passive && sentence.tokens[i - 1]?.lower === 'of' && /^(?:convicted|accused|suspected|guilty)$/.test(sentence.tokens[i - 2]?.lower ?? '') && sentence.tokens[i - 3]?.tag === 'NOUN'
      return charged ? [i - 3] : [i]
    }
    if (['ADJ', 'DET', 'NUM', 'PROPN', 'AUX', 'ADV', 'PART'].includes(token.tag) || token.fine === 'PRP$') continue
    if (passive && (token.lower === ',' || token.tag === 'ADP')) continue
    return []
  }
  return []
}

/** A long subject between: the first noun of a wanted class before a passive verb, or the first after an active one. */
export function patientOfClass(sentence: Sentence, match: TriggerMatch, wanted: readonly NounClass[]): number[] {
  if (wanted.some((each) => isGoods(each))) return goodsBySight(sentence, match, wanted)
  const before = sentence.tokens.slice(Math.max(0, match.first - 3), match.first).map((token) => token.lemma)
  const passive = before.includes('be') && tokenAt(sentence, match.head).fine !== 'VBG'
  const [from, to] = passive ? [0, match.first] : [match.first + 1, Math.min(sentence.tokens.length, match.first + 16)]
  for (let i = from; i < to; i += 1) {
    const token = tokenAt(sentence, i)
    // 'injuring a truck driver' hit no truck
    if (token.tag !== 'NOUN' || landNouns.has(token.lemma) || (plainRelation(token) === 'compound' && sentence.tokens[i + 1]?.tag === 'NOUN')) continue
    const kind = classOf(sentence, i)
    // 'set fire to a car and two other vehicles'
    if (kind !== null && wanted.includes(kind) && kind !== 'person') return withConjuncts(sentence, i).filter((each) => each >= i && classOf(sentence, each) === kind)
  }
  return []
}

/** Classes of what is thrown, found, held or settled; they overlap with the plain ones. */
export function isGoods(wanted: NounClass): boolean {
  return wanted === 'territory' || wanted === 'post' || wanted === 'arms' || wanted === 'missile'
}

/** Where the parse lost the object: the nearest fitting noun behind an active verb, or before a passive one, within its clause. */
function goodsBySight(sentence: Sentence, match: TriggerMatch, wanted: readonly NounClass[]): number[] {
  const passive = isPassiveBySight(sentence, match.first)
  const step = passive ? -1 : 1
  const from = passive ? match.first - 1 : sentence.tokens.findIndex((token) => token.start >= match.span.end)
  for (let i = from, moved = 0; i >= 0 && i < sentence.tokens.length && moved < 14; i += step, moved += 1) {
    const token = tokenAt(sentence, i)
    // 'capturing five policemen and seizing 18 weapons': the next verb has its own object
    const isNext = token.tag === 'VERB' && !passive && moved > 0 && sentence.tokens[i - 1]?.lower === 'and'
    if (token.lower === ';' || isNext || (token.tag === 'VERB' && token.fine !== 'VBG' && token.fine !== 'VBN')) return []
    // 'fired at the town', 'walked out with a gun': what hangs on another preposition is no object.
    if (!passive && token.tag === 'ADP' && token.lower !== 'of' && moved > 0) return []
    if ((token.tag === 'NOUN' || token.tag === 'PROPN') && wanted.some((each) => isOfClass(sentence, i, each))) return [i]
  }
  return []
}

/** 'was found', 'have been seized', and a headline's 'rifles found in a barn'. */
export function isPassiveBySight(sentence: Sentence, first: number): boolean {
  const token = tokenAt(sentence, first)
  if (token.fine === 'VBG' || token.fine === 'VBZ' || token.fine === 'VBP') return false
  return sentence.tokens.slice(Math.max(0, first - 3), first).some((each) => each.lemma === 'be')
}
