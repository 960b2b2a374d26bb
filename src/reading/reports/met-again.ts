import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Span } from '../../record/span.ts'
import { unitWords } from '../../lexicon/en/numbers.ts'
import { anyoneHarmed, isPersonNoun } from '../../lexicon/en/people.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, nounPhraseSpan, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { PlacedAct } from './attach.ts'

/** People an act kills or hurts, by what the words tell them from others. */
export interface Harmed {
  /** The words of a name, lower case; empty where none is told. */
  readonly name: readonly string[]
  /** What they are called: 'newsman', 'missionary'; empty for 'the two'. */
  readonly nouns: ReadonlySet<string>
  /** How many; null where the words leave it open. */
  readonly number: number | null
  /** Told as somebody known from before: 'the newsman', 'these two missionaries'. */
  readonly points: boolean
  readonly isKilled: boolean
}

/** Those whom an act kills or hurts, one by one as the sentence lists them, and all of them together; empty for acts that do neither. */
export function harmedBy({ act }: PlacedAct, tagged: TaggedText): readonly Harmed[] {
  const sentence = tagged.sentences[act.sentence]
  const isKilled = act.measure === 'killed'
  if (sentence === undefined || !(isKilled || harmfulFamilies.has(familyOf(act.type)))) return []
  const heads = [...new Set(act.arguments.filter(({ role }) => role === 'victim').flatMap(({ head }) => withConjuncts(sentence, head)))]
  const each = heads.map((head) => ({ ...describe(sentence, head), isKilled }))
  const numbers = each.flatMap(({ number }) => number ?? [])
  const together = { name: [], nouns: new Set<string>(), number: numbers.reduce((total, number) => total + number, 0), points: false, isKilled }
  return each.length > 1 && numbers.length === each.length ? [...each, together] : each
}

/** True where somebody told as killed is told of again by name: nobody is killed twice. */
export function isNamedAgain(before: Harmed, again: Harmed): boolean {
  return before.name.length > 0 && again.name.length > 0 && isSameName(before.name, again.name) && (before.isKilled || again.isKilled)
}

/** True where words that point back ('the newsman', 'the two missionaries', 'the two') may mean those told as killed before, by noun and number. */
export function isMeantAgain(before: Harmed, again: Harmed): boolean {
  if (!again.points || again.name.length > 0 || again.number === null || before.number !== again.number || !(before.isKilled || again.isKilled)) return false
  return pointsAtAnyone(again) || [...again.nouns].some((noun) => before.nouns.has(noun))
}

/** 'the two', 'the victim': of whom was told right before, whatever they were called. */
export function pointsAtAnyone({ nouns }: Harmed): boolean {
  return [...nouns].every((noun) => anyoneHarmed.has(noun))
}

/** 'Ask' and 'Vidar Ask', but not 'Vidar Ask' and 'Jo Ask'. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}

/** The words of a name within a span, and those that run on behind it. */
export function nameAt(sentence: Sentence, span: Span): readonly string[] {
  let end = sentence.tokens.findIndex((token) => token.start >= span.end)
  if (end < 0) end = sentence.tokens.length
  while (sentence.tokens[end]?.tag === 'PROPN') end += 1
  return sentence.tokens.filter((token, i) => token.start >= span.start && i < end && token.tag === 'PROPN').map((token) => token.lower)
}

function describe(sentence: Sentence, head: number): Omit<Harmed, 'isKilled'> {
  const token = tokenAt(sentence, head)
  const span = nounPhraseSpan(sentence, head)
  // 'Vale is the second trader to be killed this week'
  const subject = dependents(sentence, head, 'nsubj')[0]
  if (subject !== undefined && dependents(sentence, head, 'cop').length > 0) return describe(sentence, subject)
  const determiners = dependents(sentence, head, 'det').map((i) => tokenAt(sentence, i).lower)
  const numbers = dependents(sentence, head, 'nummod')
  const beside = dependents(sentence, head, 'compound', 'appos').map((i) => tokenAt(sentence, i).lemma.toLowerCase())
  const nouns = new Set([...(token.fine === 'NNP' || token.tag === 'NUM' ? [] : [token.lemma.toLowerCase()]), ...beside.filter((noun) => isPersonNoun.has(noun))])
  const one = token.fine === 'NN' || token.fine === 'NNP' ? 1 : null
  const number = token.tag === 'NUM' ? amountAt(sentence, head) : numbers.length > 0 ? amountAt(sentence, numbers[0] as number) : one
  // 'a Kurd', 'Kurds' and 'the Kurd' are nobody's names.
  const name = token.fine === 'NNP' && determiners.length === 0 ? nameAt(sentence, span) : nameBehind(sentence, head, span)
  return { name, nouns, number, points: determiners.some((word) => pointing.has(word)) }
}

/** 'the candidate Omar Vale': the name that a noun of a person stands before. */
function nameBehind(sentence: Sentence, head: number, span: Span): readonly string[] {
  const behind = dependents(sentence, head, 'appos', 'flat').find((i) => i === head + 1 && tokenAt(sentence, i).fine === 'NNP')
  return behind === undefined || !isPersonNoun.has(tokenAt(sentence, head).lemma) ? [] : nameAt(sentence, { start: tokenAt(sentence, behind).start, end: span.end })
}

function amountAt(sentence: Sentence, i: number): number | null {
  const { lower } = tokenAt(sentence, i)
  return unitWords[lower] ?? (/^\d{1,4}$/.test(lower) ? Number(lower) : null)
}

const pointing: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
