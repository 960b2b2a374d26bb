import { type Document, type Passage, silentRoles } from '../record/document.ts'
import { elapsedOpens } from '../lexicon/en/times.ts'
import { playerLabel } from '../lexicon/en/page-furniture.ts'
import { isPersonNoun, notOnePerson, personOrQuality } from '../lexicon/en/people.ts'
import type { Span } from '../record/span.ts'
import { clockEntries, clockHead, isRow, townHead } from './layout.ts'
import { lemmaOf } from './lemmas.ts'
import type { TextModels } from './models.ts'
import { lookAgain, parseAnew, parseGreedily, parseTask, totalOf } from './parser.ts'
import { openerParts } from './opener.ts'
import { relativeClause } from './relative-clause.ts'
import { withNationals } from './nationals.ts'
import { findQuotations } from './quotations.ts'
import { sentenceRuns } from './sentences.ts'
import { withOwnObjects } from './own-objects.ts'
import { withOwnSubjects } from './own-subjects.ts'
import type { Sentence, TaggedText, Token } from './tagged-text.ts'
import { retagWords, seeWords, type Tagging, tagWords } from './tagger.ts'
import { tokenSpans } from './tokens.ts'
import { withTitledNames } from './titled-names.ts'
import { isTree } from './tree.ts'
import { verbForm } from './verb-forms.ts'

/**
 * Sentences with tokens, tags, lemmas and parses, and the quotations of a document.
 * Silent passages are left out, and so is the dateline: the sentence begins behind it.
 */
export function tagText(
  document: Pick<Document, 'text' | 'passages' | 'dateline' | 'titleSpan'>,
  models: TextModels,
): TaggedText {
  const { text, passages, dateline } = document
  const sentences: Sentence[] = []
  const { entries } = clockEntries({ text, passages })
  const hasHeads = passages.filter((passage) => partedAtHead(text, passage).length > 1).length >= 2
  passages.forEach((passage, index) => {
    if (silentRoles.has(passage.role)) return
    for (const stretch of withoutDateline(text, withoutItemMark(text, passage, entries.has(index)), dateline?.span ?? null).flatMap((each) => (hasHeads ? partedAtHead(text, each) : [each]))) {
      const tokens = tokenSpans(text, stretch.start, stretch.end)
      for (const run of sentenceRuns(text, tokens, passage.role === 'list' || isRow(text.slice(passage.start, passage.end)))) {
        const spans = tokens.slice(run.from, run.to)
        sentences.push({
          start: (spans[0] as Span).start,
          end: (spans.at(-1) as Span).end,
          passage: index,
          tokens: tagTokens(text, spans, models),
        })
      }
    }
  })
  return { sentences, quotations: findQuotations(text, passages) }
}

/** "3. On 6 October", "(b) Police", "18:20 Police": the mark of an item is none of its words, and a parser would take it for one. */
function withoutItemMark(text: string, passage: Passage, isEntry: boolean): Passage {
  if (passage.role === 'headline') return passage
  const words = text.slice(passage.start, passage.end)
  const mark = /^(?:\(?\d{1,3}[.)]|\([a-z]{1,4}\)|[-*•–])\s+(?=["“'‘]?\p{Lu})|^[-*•–]\s+(?=\d)/u.exec(words)?.[0] ?? playerLabel.exec(words)?.[0] ?? (isEntry ? clockHead(words) : null)
  return mark === null ? passage : { ...passage, start: passage.start + mark.length }
}

/** 'MANGOCHI - Members of the wing beat two reporters': the name of a town in capitals that heads an item is a sentence by itself, where several items have one. */
function partedAtHead(text: string, stretch: Span): Span[] {
  const words = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 50))
  const head = townHead(words)
  // 'NATO - EU talks' heads nothing
  if (head === null || !/^\p{Lu}(?:\p{Ll}| \p{Ll})/u.test(words.slice(head.end))) return [stretch]
  return [{ start: stretch.start, end: stretch.start + head.name.length }, { start: stretch.start + head.end, end: stretch.end }]
}

/** The parts of a passage before and behind the dateline; what only separates it from the text is dropped too. */
function withoutDateline(text: string, passage: Passage, dateline: Span | null): Span[] {
  if (!dateline || dateline.end <= passage.start || dateline.start >= passage.end) return [passage]
  const behind = /^[\s—–:-]*/.exec(text.slice(dateline.end, passage.end))?.[0].length ?? 0
  return [
    { start: passage.start, end: Math.max(passage.start, dateline.start) },
    { start: Math.min(passage.end, dateline.end + behind), end: passage.end },
  ].filter((stretch) => text.slice(stretch.start, stretch.end).trim() !== '')
}

/** Tags, lemmas and the parse of one sentence given by its tokens' spans. */
export function tagTokens(text: string, spans: readonly Span[], models: TextModels): readonly Token[] {
  const words = spans.map((span) => text.slice(span.start, span.end))
  const { tags, heads, relations } = analyseAround(words, models)
  const parsed = spans.map((span, i): Token => {
    const { tag, fine } = models.tags[tags[i] as number] as TextModels['tags'][number]
    // The treebanks tag words inside names by their own kind ("United" a verb); here a part of a name is PROPN, whatever it was.
    const isName = (fine === 'NNP' || fine === 'NNPS') && tag !== 'ADP'
    const form = words[i] as string
    const relation = models.relations[relations[i] as number] as string
    // 'A civilian was killed': tagged as the adjective, parsed as the noun it is.
    const standsAlone = /^(?:an?|another)$/i.test(words[i - 1] ?? '') && goesOnWithout.has(models.tags[tags[i + 1] as number]?.tag ?? '')
    const isPerson = tag === 'ADJ' && personOrQuality.has(form.toLowerCase()) && (nounRelations.has(relation) || standsAlone)
    return {
      start: span.start,
      end: span.end,
      text: form,
      lower: form.toLowerCase(),
      lemma: lemmaOf(form, isPerson ? 'NN' : fine, models.lemmas),
      tag: isName ? 'PROPN' : isPerson ? 'NOUN' : tag,
      fine: isPerson ? 'NN' : fine,
      head: heads[i] as number,
      relation,
    }
  })
  const corrected = withTitledNames(withNationals(withOwnObjects(withOwnSubjects(parsed))))
  // Corrections are made one by one; where two of them meet and leave no tree, the parse stands as it was.
  return isTree(corrected) ? corrected : parsed
}

/** What stands behind a noun and not behind a quality: 'a minor *known* as Carlos', 'a civilian *in* his house'. */
const goesOnWithout: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'SCONJ', 'PRON', 'ADV'])

/** The analysis of a sentence with its references to elsewhere ('(see note no. 4)') left aside: each hangs on the word before it, and the rest reads as if it were not there. */
function analyseAround(words: readonly string[], models: TextModels): ReturnType<typeof analyse> {
  const aside = referencesIn(words)
  if (aside.size === 0) return analyseBehindOpener(words, models)
  const kept = words.flatMap((_, i) => (aside.has(i) ? [] : [i]))
  const whole = analyseBehindOpener(kept.map((i) => words[i] as string), models)
  const apart = [...aside]
  const own = analyse(apart.map((i) => words[i] as string), models)
  const result = { tags: new Int32Array(words.length), heads: new Int32Array(words.length), relations: new Int32Array(words.length) }
  kept.forEach((at, i) => {
    const head = whole.heads[i] as number
    result.tags[at] = whole.tags[i] as number
    result.heads[at] = head < 0 ? -1 : (kept[head] as number)
    result.relations[at] = whole.relations[i] as number
  })
  const dep = Math.max(0, models.relations.indexOf('dep'))
  apart.forEach((at, i) => {
    result.tags[at] = own.tags[i] as number
    result.heads[at] = kept.findLast((each) => each < at) ?? (kept[0] as number)
    result.relations[at] = dep
  })
  return result
}

/**
 * The analysis of a sentence that opens with how long after something it tells ('Two years after the raid on Dola, in which nine died, police
 * arrested six'): what was before is read by itself and hung on the main clause, for a parser takes its verb for that of the sentence.
 */
function analyseBehindOpener(words: readonly string[], models: TextModels): ReturnType<typeof analyse> {
  const seen = elapsedOpens.test(words.slice(0, 14).join(' ')) ? tagWords(models.tagger, seeWords(words, models.vocabulary), models.kinds, settledTags(words, models)) : null
  const parts = seen === null ? null : openerParts(words, (i) => finite.has(models.tags[seen.tags[i] as number]?.fine ?? ''))
  if (parts === null) return analyseAroundRelative(words, models)
  const { clause, main } = parts
  const result = { tags: new Int32Array(words.length), heads: new Int32Array(words.length), relations: new Int32Array(words.length) }
  const relation = (name: string) => Math.max(0, models.relations.indexOf(name))
  // Reads a stretch by itself; its root hangs on a word outside it. Gives the root.
  const read = (from: number, to: number, head: number, as: string): number => {
    const own = analyse(words.slice(from, to), models)
    own.heads.forEach((each, i) => {
      result.tags[from + i] = own.tags[i] as number
      result.heads[from + i] = each < 0 ? head : each + from
      result.relations[from + i] = each < 0 && head >= 0 ? relation(as) : (own.relations[i] as number)
    })
    return from + own.heads.findIndex((each) => each < 0)
  }
  const alone = (at: number, head: number, [tag, fine]: readonly [string, string], as: string) => {
    result.tags[at] = models.tags.findIndex((each) => each.tag === tag && each.fine === fine)
    result.heads[at] = head
    result.relations[at] = relation(as)
  }
  const root = read(main + 1, words.length, -1, 'root')
  const after = words.findIndex((word) => leadsToEvent.test(word))
  const opener = read(0, after, root, 'obl')
  const event = read(after + 1, clause?.from ?? main, opener, 'nmod')
  if (finite.has(models.tags[result.tags[event] as number]?.fine ?? '')) {
    result.heads[event] = root
    result.relations[event] = relation('advcl')
    alone(after, event, ['SCONJ', 'IN'], 'mark')
  } else alone(after, event, ['ADP', 'IN'], 'case')
  alone(main, opener, ['PUNCT', ','], 'punct')
  if (clause !== null) alone(clause.from, read(clause.from + 1, clause.to, event, 'acl:relcl'), ['PUNCT', ','], 'punct')
  return result
}

/** The analysis of a sentence with the clause between its subject and its verb ('Rina Das, who had been shot on Friday, died') read by itself and hung on the noun before it. */
function analyseAroundRelative(words: readonly string[], models: TextModels): ReturnType<typeof analyse> {
  if (!/, (?:who|which) /.test(words.join(' '))) return analyse(words, models)
  const { tags } = tagWords(models.tagger, seeWords(words, models.vocabulary), models.kinds, settledTags(words, models))
  const fine = Array.from(tags, (tag) => models.tags[tag]?.fine ?? '')
  const clause = relativeClause(words, fine.map((each, i) => (finite.has(each) ? 'finite' : each === 'VBN' && /ed$/.test(words[i] as string) ? 'participle' : null)))
  if (clause === null) return analyse(words, models)
  const { open, close } = clause
  const kept = words.flatMap((_, i) => (i < open || i > close ? [i] : []))
  const main = analyse(kept.map((i) => words[i] as string), models)
  const own = analyse(words.slice(open + 1, close), models)
  const result = { tags: new Int32Array(words.length), heads: new Int32Array(words.length), relations: new Int32Array(words.length) }
  kept.forEach((at, i) => {
    const head = main.heads[i] as number
    result.tags[at] = main.tags[i] as number
    result.heads[at] = head < 0 ? -1 : (kept[head] as number)
    result.relations[at] = main.relations[i] as number
  })
  const relation = (name: string) => Math.max(0, models.relations.indexOf(name))
  const noun = nounBefore(open, result, words, relation)
  const root = open + 1 + own.heads.findIndex((each) => each < 0)
  own.heads.forEach((head, i) => {
    result.tags[open + 1 + i] = own.tags[i] as number
    result.heads[open + 1 + i] = head < 0 ? noun : open + 1 + head
    result.relations[open + 1 + i] = head < 0 ? relation('acl:relcl') : (own.relations[i] as number)
  })
  const comma = models.tags.findIndex(({ tag, fine }) => tag === 'PUNCT' && fine === ',')
  for (const at of [open, close]) {
    result.tags[at] = comma
    result.heads[at] = root
    result.relations[at] = relation('punct')
  }
  return result
}

/** The noun that a clause behind the comma `open` is about: that of a name's beginning ('the clerk Omar Vale, who'), of who is told by a place ('the mayor of Dola, who'). */
function nounBefore(open: number, { heads, relations }: ReturnType<typeof analyse>, words: readonly string[], relation: (name: string) => number): number {
  const partsOfName = new Set(['flat', 'compound', 'nummod'].map(relation))
  let noun = open - 1
  while (partsOfName.has(relations[noun] as number)) noun = heads[noun] as number
  if (relations[noun] === relation('appos') && heads[noun] === noun - 1) noun -= 1
  const holder = relations[noun] === relation('nmod') ? (heads[noun] as number) : -1
  const isPerson = (at: number) => isPersonNoun.has((words[at] as string).toLowerCase()) && !/^bod(?:y|ies)$/i.test(words[at] as string)
  return holder >= 0 && isPerson(holder) && !isPerson(noun) ? holder : noun
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

/** Relations of a noun in its clause. */
const nounRelations: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'iobj'])

/** Tag, head (-1 for the root) and relation numbers of the words of one sentence. */
export function analyse(
  words: readonly string[],
  models: TextModels,
): { tags: Int32Array; heads: Int32Array; relations: Int32Array } {
  const seen = seeWords(words, models.vocabulary)
  const root = models.relations.indexOf('root')
  const taskWith = (tags: Int32Array) =>
    parseTask(models.parser, root, seen, tags, tags.map((tag) => models.tags[tag]?.coarse as number))
  const first = tagWords(models.tagger, seen, models.kinds, settledTags(words, models))
  const firstTask = taskWith(first.tags)
  let best = { tagging: first, task: firstTask, course: parseGreedily(firstTask), lost: 0 }
  // Where the tagger is unsure between two kinds of word, the parser says which of them makes the better sentence.
  for (const at of doubtfulTags(first, models)) {
    const tagging = retagWords(models.tagger, seen, models.kinds, best.tagging, at)
    const task = taskWith(tagging.tags)
    const course = parseAnew(task, { course: best.course, coarse: best.task.coarse, changed: at })
    const lost = best.tagging.margins[at] as number
    if (totalOf(course) - lost > totalOf(best.course) - best.lost) best = { tagging, task, course, lost }
  }
  const { tags } = best.task
  const { state } = lookAgain(best.task, best.course)
  const heads = state.heads.slice(0, seen.count).map((head) => (head === seen.count ? -1 : head))
  return { tags, heads, relations: state.relations.slice(0, seen.count) }
}

/** How many doubtful tags of a sentence are looked at again, and how far behind the second choice may lie (units of the weights). */
export const doubts = { most: 2, margin: 500 }

/** The words whose tag was least sure, among those where the parser can tell. */
function doubtfulTags(tagging: Tagging, models: TextModels): number[] {
  const found: number[] = []
  tagging.margins.forEach((margin, i) => {
    if (margin < doubts.margin && models.arbitrated.has((tagging.tags[i] as number) * 256 + (tagging.seconds[i] as number)))
      found.push(i)
  })
  if (found.length <= doubts.most) return found
  return found
    .sort((a, b) => (tagging.margins[a] as number) - (tagging.margins[b] as number))
    .slice(0, doubts.most)
    .sort((a, b) => a - b)
}

/** 'blogger Ales Korol': two words with capitals behind a noun for one person are a name, whatever they look like ('Ales' a plural). */
function isNameBehindPerson(words: readonly string[], i: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}[\p{Ll}'\u2019-]+$/u.test(words[at] ?? '')
  const isPerson = (at: number) => at >= 0 && isPersonNoun.has((words[at] as string).toLowerCase()) && !notOnePerson.has((words[at] as string).toLowerCase()) && (at === 0 || /^\p{Ll}/u.test(words[at] as string))
  // 'sentenced Ales Korol': a first name that looks like a plural
  if (/^\p{Lu}\p{Ll}+s$/u.test(words[i] as string) && isCapital(i + 1) && !isCapital(i + 2) && /^\p{Ll}/u.test(words[i - 1] ?? '')) return true
  return isCapital(i) && ((isPerson(i - 1) && isCapital(i + 1)) || (isPerson(i - 2) && isCapital(i - 1)))
}

/** Tags that neighbours settle (active or passive of verbs of harm, "read" behind a quotation, a name behind a noun for a person, the month of May); null when a sentence has none. */
function settledTags(words: readonly string[], models: TextModels): Int32Array | null {
  let settled: Int32Array | null = null
  for (let i = 0; i < words.length; i += 1) {
    const [tag, fine] = settledTag(words, i) ?? []
    if (tag === undefined) continue
    settled ??= new Int32Array(words.length).fill(-1)
    settled[i] = models.tags.findIndex((each) => each.tag === tag && each.fine === fine)
  }
  return settled
}

/** The tag that its neighbours settle for a word; null for most words. */
function settledTag(words: readonly string[], i: number): readonly [tag: 'PROPN' | 'NOUN' | 'VERB', fine: string] | null {
  // 'The chiefs left, warning that shots would follow'
  if (words[i] === 'warning' && words[i - 1] === ',' && /^(?:that|of|against)$/.test(words[i + 1] ?? '')) return ['VERB', 'VBG']
  if (isMonthOfMay(words, i) || isNameBehindPerson(words, i) || isInBodyName(words, i)) return ['PROPN', 'NNP']
  if (isActNoun(words, i)) return ['NOUN', 'NN']
  // 'A diplomat briefed on the raid said'
  if (words[i] === 'briefed' && /^(?:on|about|by)$/.test(words[i + 1] ?? '') && /^\p{L}/u.test(words[i - 1] ?? '')) return ['VERB', 'VBN']
  // '..., it is alleged'
  if (words[i] === 'alleged' && /^(?:is|was)$/.test(words[i - 1] ?? '') && words[i - 2] === 'it') return ['VERB', 'VBN']
  const form = verbForm(words, i) ?? (isReadAfterQuotation(words, i) || isOwnedOrDenied(words, i) || isUsedOnCrowd(words, i) || isAccusing(words, i) ? 'VBD' : null)
  return form === null ? null : ['VERB', form]
}

/** 'The Palm Workers Union marched': what stands before the noun of a body, all with capitals, is of its name. */
function isInBodyName(words: readonly string[], i: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}+$/u.test(words[at] ?? '')
  const body = isCapital(i + 2) && namedBody.test(words[i + 2] as string) && /s$/.test(words[i + 1] ?? '') ? i + 2 : i + 1
  if (!isCapital(i) || !isCapital(i + 1) || !namedBody.test(words[body] ?? '') || !/^(?:\p{Ll}|[,.;)(]|$)/u.test(words[body + 1] ?? '')) return false
  return body === i + 2 ? i > 0 : /s$/.test(words[i] as string)
}

const namedBody = /^(?:Union|Association|Federation|Confederation|Syndicate|League|Front|Party|Council|Congress|Movement|Network|Alliance|Guild|Committee)$/

/** 'The army said shelling killed two people': what the shelling did, and not what the army did; so in 'killed by shelling in the town', but not in 'by shelling the town'. */
function isActNoun(words: readonly string[], i: number): boolean {
  // 'rubber bullets and stun grenades'
  if (words[i] === 'stun' && /^(?:grenades?|guns?)$/.test(words[i + 1] ?? '')) return true
  if (/^(?:shelling|bombing|bombardment|shooting)$/.test(words[i] as string) && /^(?:by|from|under|amid)$/i.test(words[i - 1] ?? '')) {
    return /^(?:(?:in|on|at|near|and|during|while|as|when|after|across|outside|around|early|late|overnight|this|last|yesterday|today|[.,;:)])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|)$/i.test(words[i + 1] ?? '')
  }
  if (!/^(?:shelling|bombing|fighting|shooting)$/.test(words[i] as string) || !/^(?:killed|wounded|injured|hit|struck|damaged|destroyed|left|forced|displaced|broke|erupted|had|has|was|were)$/.test(words[i + 1] ?? '')) return false
  return i === 0 || !/^(?:am|is|are|was|were|been|be|being|by|of|for|from|without|began|begun|started|continued|kept|stopped|before|after|while)$/.test((words[i - 1] as string).toLowerCase())
}

/** 'The Red Column denied responsibility': what is denied or claimed stands right behind, and no helper before. */
function isOwnedOrDenied(words: readonly string[], i: number): boolean {
  if (i === 0 || !/^(?:denied|claimed|accepted)$/.test(words[i] as string) || !/^(?:responsibility|involvement|any|having)$/.test(words[i + 1] ?? '')) return false
  return !/^(?:was|were|been|be|is|are|has|have|had|not|never|and|,)$/.test((words[i - 1] as string).toLowerCase())
}

/** 'Villagers accused soldiers of a raid': somebody stands between, where 'soldiers accused of a raid' are accused. */
function isAccusing(words: readonly string[], i: number): boolean {
  if (words[i] !== 'accused' || !/^(?:\p{L}[\p{L}'\u2019-]*|\))$/u.test(words[i - 1] ?? '') || notBeforeAccusing.test(words[i - 1] as string)) return false
  const of = words.indexOf('of', i)
  return of > i + 1 && of <= i + 9 && !/^(?:by|in|on|at|with|before|during|and|or|persons?|to|as|last|this|that|yesterday|today|early|late|\p{L}+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu.test(words[i + 1] as string) && !words.slice(i + 1, of).some((word) => /^[.,;:()]$/.test(word))
}

/** Words before 'accused' that make it no verb of the past, or no verb at all. */
const notBeforeAccusing = /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|another|other|all|both|some|many|several|am|is|are|was|were|be|been|being|gets?|got|has|have|had|having|not|never|falsely|wrongly|also|of|for|against|from|by|with|in|on|to|at|and|or|but|than|\p{L}+ed|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|main|alleged|chief|former)$/iu

/** 'Police used batons and pepper spray': a verb, with what is used right behind it. */
function isUsedOnCrowd(words: readonly string[], i: number): boolean {
  if (i === 0 || words[i] !== 'used' || !/^(?:batons?|truncheons?|tear|teargas|water|rubber|pepper|live|stun|force|excessive|whips|lathis)$/.test(words[i + 1] ?? '')) return false
  return !/^(?:was|were|been|be|is|are|being|has|have|had|the|of|and|,)$/.test((words[i - 1] as string).toLowerCase())
}

/** 'On 3 May a drone hit a house', 'in May', 'May 3': a month, where 'may' would make what was done only possible. */
function isMonthOfMay(words: readonly string[], i: number): boolean {
  if (words[i] !== 'May') return false
  const [before, next] = [words[i - 1]?.toLowerCase() ?? '', words[i + 1] ?? '']
  if (/^(?:\d{1,2}(?:st|nd|rd|th)?|in|of|on|since|until|till|by|early|late|mid|last|next|this|during|from|between|april|and)$/.test(before)) return i > 0 && (before !== 'and' || /^\d/.test(next))
  return /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2})$/.test(next)
}

/** '"Bread!" the banner read.': the noun "read" stands nowhere like this. */
function isReadAfterQuotation(words: readonly string[], i: number): boolean {
  if (words[i]?.toLowerCase() !== 'read' || !/^[.,:]?$/.test(words[i + 1] ?? '')) return false
  return words.slice(Math.max(0, i - 5), i - 1).some((word) => /^(?:["”’»]|'')$/.test(word))
}
