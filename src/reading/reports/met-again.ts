import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Span } from '../../record/span.ts'
import { unitWords } from '../../lexicon/en/numbers.ts'
import { anyoneHarmed, isPersonNoun } from '../../lexicon/en/people.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, nounPhraseSpan, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { PlacedAct } from './placed-act.ts'

/** People an act kills or hurts, by what the words tell them from others. */
export interface Harmed {
  /** The words of a name, lower case; empty where none is told. */
  readonly name: readonly string[]
  /** What they are called: 'newsman', 'missionary'; empty for 'the two'. */
  readonly nouns: ReadonlySet<string>
  /** How many; null where the words leave it open. */
  readonly number: number | null
  readonly isMany: boolean
  /** Told as somebody known from before: 'the newsman', 'these two missionaries'. */
  readonly points: boolean
  readonly isKilled: boolean
}

/** Those whom an act kills or hurts, one by one as the sentence lists them, and all of them together; empty for acts that do neither. */
export function harmedBy({ act }: PlacedAct, tagged: TaggedText, ofSentence: readonly PlacedAct[]): readonly Harmed[] {
  const sentence = tagged.sentences[act.sentence]
  const isKilled = act.measure === 'killed'
  if (sentence === undefined || !(isKilled || harmfulFamilies.has(familyOf(act.type)))) return []
  const victims = isBodyOfSomebody(sentence, act.token) ? ofSentence.filter((other) => other.act.trigger.start < act.trigger.start).flatMap((other) => other.act.arguments) : act.arguments
  const heads = [...new Set(victims.filter(({ role }) => role === 'victim').flatMap(({ head }) => withConjuncts(sentence, head)))]
  const each = heads.map((head) => ({ ...describe(sentence, head), isKilled }))
  const numbers = each.flatMap(({ number }) => number ?? [])
  const together = { name: [], nouns: new Set<string>(), number: numbers.reduce((total, number) => total + number, 0), isMany: true, points: false, isKilled }
  return each.length > 1 && numbers.length === each.length ? [...each, together] : each
}

/** 'Vale was seized on Tuesday and his body was found on Thursday': the body of somebody the sentence has told of. */
function isBodyOfSomebody(sentence: Sentence, token: number): boolean {
  return tokenAt(sentence, token).lemma === 'body' && dependents(sentence, token, 'nmod:poss').some((i) => /^(?:his|her)$/.test(tokenAt(sentence, i).lower))
}

/** Whom a text has told of as harmed so far, and where: found again without going through all of them. */
export class HarmedSoFar<T> {
  private readonly byName = new Map<string, Told<T>[]>()
  private readonly byNoun = new Map<string, Told<T>[]>()
  private readonly latest: Told<T>[] = []

  /** Adds those whom an act harms, under where it is told. */
  add(whom: readonly Harmed[], where: T): void {
    for (const each of whom) {
      const told = { whom: each, where }
      for (const [index, key] of [[this.byName, each.name.at(-1)], ...[...each.nouns].map((noun) => [this.byNoun, noun] as const)] as const) {
        if (key === undefined) continue
        const list = index.get(key) ?? []
        if (list.length === 0) index.set(key, list)
        list.push(told)
      }
      this.latest.push(told)
      if (this.latest.length > nearby) this.latest.shift()
    }
  }

  /** Where those were told of whom an act names again. */
  named(again: readonly Harmed[]): T[] {
    return again.flatMap((each) => (this.byName.get(each.name.at(-1) ?? '') ?? []).filter(({ whom }) => isNamedAgain(whom, each)).map(({ where }) => where))
  }

  /** Where those were told of whom words that point back may mean, in the order of the text. */
  meant(again: readonly Harmed[]): T[] {
    return again.filter(({ points }) => points).flatMap((each) => {
      const told = pointsAtAnyone(each) ? this.latest : [...each.nouns].flatMap((noun) => this.byNoun.get(noun) ?? [])
      return told.filter(({ whom }) => isMeantAgain(whom, each)).map(({ where }) => where)
    })
  }
}

interface Told<T> {
  readonly whom: Harmed
  readonly where: T
}

/** How many of those told last 'the two' may mean. */
const nearby = 16

/** True where somebody told as killed is told of again by name: nobody is killed twice. */
function isNamedAgain(before: Harmed, again: Harmed): boolean {
  return before.name.length > 0 && again.name.length > 0 && isSameName(before.name, again.name) && (before.isKilled || again.isKilled)
}

/** True where words that point back ('the newsman', 'the two missionaries', 'the two') may mean those told as killed before, by noun and number. */
function isMeantAgain(before: Harmed, again: Harmed): boolean {
  if (!again.points || again.name.length > 0 || !(before.isKilled || again.isKilled)) return false
  const isAsMany = again.number === null ? again.isMany && before.isMany : before.number === again.number
  return isAsMany && (pointsAtAnyone(again) || [...again.nouns].some((noun) => before.nouns.has(noun)))
}

/** 'the two', 'these four', 'the victim': of whom was told right before, whatever they were called. */
export function pointsAtAnyone({ nouns }: Harmed): boolean {
  return [...nouns].every((noun) => anyoneHarmed.has(noun))
}

/** 'both', 'the two', 'all four': as many as were told right before. */
export function isNumberAlone({ nouns, number }: Harmed): boolean {
  return nouns.size === 0 && number !== null && number > 1
}

/** 'the two missionaries': told by noun and number, so that they may be met again from far away. */
export function isToldExactly(harmed: Harmed): boolean {
  return !pointsAtAnyone(harmed) && harmed.number !== null && harmed.number > 1
}

/** 'Ask' and 'Vidar Ask', but not 'Vidar Ask' and 'Jo Ask'. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
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
  if (token.lower === 'both' && !['NOUN', 'PROPN', 'ADJ'].includes(sentence.tokens[head + 1]?.tag ?? '')) return { name: [], nouns: new Set(), number: 2, isMany: true, points: true }
  // 'Vale is the second trader to be killed this week'
  const subject = dependents(sentence, head, 'nsubj')[0]
  if (subject !== undefined && dependents(sentence, head, 'cop').length > 0) return describe(sentence, subject)
  const determiners = dependents(sentence, head, 'det').map((i) => tokenAt(sentence, i).lower)
  const numbers = dependents(sentence, head, 'nummod')
  const beside = dependents(sentence, head, 'compound', 'appos').map((i) => tokenAt(sentence, i).lemma.toLowerCase())
  const nouns = new Set([...(token.fine === 'NNP' || token.tag === 'NUM' ? [] : [token.lemma.toLowerCase()]), ...beside.filter((noun) => isPersonNoun.has(noun))])
  const one = token.fine === 'NN' || token.fine === 'NNP' ? 1 : null
  const number = token.tag === 'NUM' ? amountAt(sentence, head) : numbers.length > 0 ? amountAt(sentence, numbers[0] as number) : one
  // 'a Kurd', 'Kurds' and 'the Kurd' are nobody's names; 'the 39-year-old Vale' is one.
  const isName = determiners.length === 0 || (determiners.includes('the') && dependents(sentence, head, 'amod').length > 0)
  const name = token.fine === 'NNP' && isName ? nameAt(sentence, span) : nameBehind(sentence, head, span)
  return { name, nouns, number, isMany: number === null ? /^NNP?S$/.test(token.fine) : number > 1, points: determiners.some((word) => pointing.has(word)) }
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
