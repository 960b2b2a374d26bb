import { isPersonNoun } from '../lexicon/en/people.ts'
import { analyse, type Analysis, type FirstLook, lookFirst } from './analyse.ts'
import type { TextModels } from './models.ts'
import { openerParts, type OpenerParts } from './opener.ts'
import { relativeClause, type RelativeClause } from './relative-clause.ts'

/** The analysis of a sentence with its references to elsewhere ('(see note no. 4)') left aside: each hangs on the word before it, and the rest reads as if it were not there. */
export function analyseInParts(words: readonly string[], models: TextModels): Analysis {
  const aside = referencesIn(words)
  if (aside.size === 0) return withoutReferences(words, models)
  const { whole, read, hang } = partsOf(words, models)
  const kept = [...words.keys()].filter((i) => !aside.has(i))
  read(kept, (own) => withoutReferences(own, models))
  const apart = [...aside]
  const { tags } = analyse(apart.map((at) => words[at] as string), models)
  apart.forEach((at, i) => hang(at, tags[i] as number, kept.findLast((each) => each < at) ?? (kept[0] as number), 'dep'))
  return whole
}

/** The analysis of a sentence whose parts a greedy parse would mix up; of any other as a whole. */
function withoutReferences(words: readonly string[], models: TextModels): Analysis {
  let look: FirstLook | undefined
  const fineOf = (i: number) => {
    look ??= lookFirst(words, models)
    return models.tags[look.tagging.tags[i] as number]?.fine ?? ''
  }
  const opener = openerParts(words, (i) => finite.has(fineOf(i)))
  if (opener !== null) return behindOpener(words, opener, models)
  const clause = relativeClause(words, (i) => (finite.has(fineOf(i)) ? 'finite' : fineOf(i) === 'VBN' && /ed$/i.test(words[i] as string) ? 'participle' : null))
  if (clause === null) return analyse(words, models, look)
  // 'The union, whose leaders were held, called a strike': where the parse has the strike for the verb of the sentence, it stands
  if (/^whose$/i.test(words[clause.open + 1] as string)) {
    const whole = analyse(words, models, look)
    if (whole.heads.findIndex((head) => head < 0) > clause.close) return whole
  }
  return aroundClause(words, clause, models)
}

/** The analysis of a sentence, to be put together of parts that are each parsed by themselves. */
function partsOf(words: readonly string[], models: TextModels) {
  const whole = { tags: new Int32Array(words.length), heads: new Int32Array(words.length), relations: new Int32Array(words.length) }
  const relation = (name: string) => Math.max(0, models.relations.indexOf(name))
  const hang = (at: number, tag: number, head: number, as: string): void => {
    whole.tags[at] = tag
    whole.heads[at] = head
    whole.relations[at] = relation(as)
  }
  /** Parses some of the words by themselves; their root hangs on another word, or is that of the sentence. Gives the root. */
  const read = (part: readonly number[], parse: (words: readonly string[]) => Analysis, head = -1, as = 'root'): number => {
    const own = parse(part.map((at) => words[at] as string))
    part.forEach((at, i) => {
      const above = own.heads[i] as number
      whole.tags[at] = own.tags[i] as number
      whole.heads[at] = above < 0 ? head : (part[above] as number)
      whole.relations[at] = above < 0 && head >= 0 ? relation(as) : (own.relations[i] as number)
    })
    return part[own.heads.findIndex((each) => each < 0)] as number
  }
  return {
    whole,
    relation,
    hang,
    read,
    /** Parses the words from one up to another. */
    readFrom: (from: number, to: number, head = -1, as = 'root') => read(upTo(from, to), (own) => analyse(own, models), head, as),
    tagOf: (tag: string, fine: string) => models.tags.findIndex((each) => each.tag === tag && each.fine === fine),
  }
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/**
 * The analysis of a sentence that opens with how long after something it tells ('Two years after the raid on Dola, in which nine died, police
 * arrested six'): what was before is read by itself and hung on the main clause, for a parser takes its verb for that of the sentence.
 */
function behindOpener(words: readonly string[], { clause, main }: OpenerParts, models: TextModels): Analysis {
  const { whole, readFrom, hang, relation, tagOf } = partsOf(words, models)
  const root = readFrom(main + 1, words.length)
  const after = words.findIndex((word) => leadsToEvent.test(word))
  const opener = readFrom(0, after, root, 'obl')
  const event = readFrom(after + 1, clause?.from ?? main, opener, 'nmod')
  if (finite.has(models.tags[whole.tags[event] as number]?.fine ?? '')) {
    whole.heads[event] = root
    whole.relations[event] = relation('advcl')
    hang(after, tagOf('SCONJ', 'IN'), event, 'mark')
  } else hang(after, tagOf('ADP', 'IN'), event, 'case')
  const comma = tagOf('PUNCT', ',')
  hang(main, comma, opener, 'punct')
  if (clause !== null) hang(clause.from, comma, readFrom(clause.from + 1, clause.to, event, 'acl:relcl'), 'punct')
  return whole
}

/** The analysis of a sentence with the clause between its subject and its verb ('Rina Das, who had been shot on Friday, died') read by itself and hung on the noun before it. */
function aroundClause(words: readonly string[], { open, close }: RelativeClause, models: TextModels): Analysis {
  const { whole, read, readFrom, hang, relation, tagOf } = partsOf(words, models)
  read([...upTo(0, open), ...upTo(close + 1, words.length)], (own) => analyse(own, models))
  const root = readFrom(open + 1, close, nounBefore(open, whole, words, relation, (at) => models.tags[whole.tags[at] as number]?.fine === 'NNP'), 'acl:relcl')
  for (const at of [open, close]) hang(at, tagOf('PUNCT', ','), root, 'punct')
  return whole
}

/** The noun that a clause behind the comma `open` is about: that of a name's beginning ('the clerk Omar Vale, who'), of who is told by a place ('the mayor of Dola, who'). */
function nounBefore(open: number, { heads, relations }: Analysis, words: readonly string[], relation: (name: string) => number, isName: (at: number) => boolean): number {
  const partsOfName = new Set(['flat', 'compound', 'nummod'].map(relation))
  let noun = open - 1
  while (partsOfName.has(relations[noun] as number)) noun = heads[noun] as number
  if (relations[noun] === relation('appos') && heads[noun] === noun - 1) noun -= 1
  const holder = relations[noun] === relation('nmod') ? (heads[noun] as number) : -1
  const isPerson = (at: number) => isPersonNoun.has((words[at] as string).toLowerCase()) && !/^bod(?:y|ies)$/i.test(words[at] as string)
  // 'the head of the mission, which arrived on Monday': a thing
  if (/^which$/i.test(words[open + 1] ?? '') || isPerson(noun)) return noun
  // 'the mayor of Dola', 'Omar Vale, of Dola, in the province of Orsk': a place is no 'who'
  const goesOn = new Set(['nmod', 'appos'].map(relation))
  let above = holder
  while (above >= 0 && !isPerson(above) && goesOn.has(relations[above] as number)) above = heads[above] as number
  return above >= 0 && (isPerson(above) || isName(above)) ? above : noun
}

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Words between a length of time and what it is counted from. */
const leadsToEvent = /^(?:after|since|from|of)$/i

/** The words of '(see note no. 4)' and the like with their brackets, and of an age behind a name with its commas; none where nothing else would be left. */
function referencesIn(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let open = 1; open < words.length; open += 1) {
    if (words[open] !== '(' || !/^(?:see|cf\.?|photo|pictured|read|note|issue|annex|appendix|ibid\.?)$/i.test(words[open + 1] ?? '')) continue
    const close = words.indexOf(')', open)
    if (close < 0 || close - open > 12) continue
    for (let i = open; i <= close; i += 1) found.add(i)
  }
  // 'Rina Das, 41, and her son': an age between commas behind a name
  for (let i = 2; i + 2 < words.length; i += 1) {
    if (words[i] !== ',' || words[i + 2] !== ',' || !/^[1-9]\d?$/.test(words[i + 1] as string) || !/^\p{Lu}\p{Ll}+$/u.test(words[i - 1] as string) || !/^\p{Lu}/u.test(words[i - 2] as string)) continue
    // Before a verb or 'and' both commas go; 'Ada Obi, 34, a teacher' keeps the one that parts the teacher.
    const last = /^(?:and|or|was|were|is|are|has|have|had|died|told|\p{Ll}+ed)$/u.test(words[i + 3] ?? '') ? i + 2 : i + 1
    for (let at = i; at <= last; at += 1) found.add(at)
  }
  return words.length - found.size < 3 ? new Set() : found
}
