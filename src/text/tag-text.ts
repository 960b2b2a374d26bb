import { type Document, type Passage, silentRoles } from '../record/document.ts'
import { playerLabel } from '../lexicon/en/page-furniture.ts'
import { personOrQuality } from '../lexicon/en/people.ts'
import type { Span } from '../record/span.ts'
import { analyseInParts } from './analyse-in-parts.ts'
import { withDayClauses } from './day-clauses.ts'
import { withSpeakerBehind } from './speaker-behind.ts'
import { clockEntries, clockHead, isRow, townHead } from './layout.ts'
import { lemmaOf } from './lemmas.ts'
import type { TextModels } from './models.ts'
import { withNationals } from './nationals.ts'
import { findQuotations } from './quotations.ts'
import { sentenceRuns } from './sentences.ts'
import { withSoCalled } from './so-called.ts'
import { withOwnObjects } from './own-objects.ts'
import { withOwnSubjects } from './own-subjects.ts'
import type { Sentence, TaggedText, Token } from './tagged-text.ts'
import { tokenSpans } from './tokens.ts'
import { withTitledNames } from './titled-names.ts'
import { isTree } from './tree.ts'

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
  const lettered = letteredParts(text, passages)
  const hasHeads = passages.filter((passage) => partedAtHead(text, passage).length > 1).length >= 2
  passages.forEach((passage, index) => {
    if (silentRoles.has(passage.role)) return
    for (const stretch of withoutDateline(text, withoutItemMark(text, passage, { isEntry: entries.has(index), isLettered: lettered.has(index) }), dateline?.span ?? null).flatMap((each) => (hasHeads ? partedAtHead(text, each) : [each]))) {
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
function withoutItemMark(text: string, passage: Passage, { isEntry, isLettered }: { readonly isEntry: boolean; readonly isLettered: boolean }): Passage {
  const words = text.slice(passage.start, passage.end)
  if (isLettered) return { ...passage, start: passage.start + (letterMark.exec(words)?.[0].length ?? 0) }
  if (passage.role === 'headline') return passage
  const mark = /^(?:\(?\d{1,3}[.)]|\([a-z]{1,4}\)|[-*•–])\s+(?=["“'‘]?\p{Lu})|^[-*•–]\s+(?=\d)/u.exec(words)?.[0] ?? playerLabel.exec(words)?.[0] ?? (isEntry ? clockHead(words) : null)
  return mark === null ? passage : { ...passage, start: passage.start + mark.length }
}

/** 'B. ', 'IV. ' before what is told under it. */
const letterMark = /^(?:([A-Z])|([IVX]{1,5}))\.\s+(?=\p{Lu})/u

/** The passages that a letter or a Roman number heads ('A. Ayaviri, 3 May', 'II. The facts'), where one before or behind it in the alphabet, or in number, heads another; 'J. Vale wins' stands alone. */
function letteredParts(text: string, passages: readonly Passage[]): ReadonlySet<number> {
  const marked = passages.flatMap(({ start, end }, index) => {
    const mark = letterMark.exec(text.slice(start, end))?.[0].trim().slice(0, -1)
    return mark === undefined ? [] : [{ index, mark }]
  })
  const marks = new Set(marked.map(({ mark }) => mark))
  const inSeries = (mark: string) => [series.letters, series.numbers].some((names) => names.some((name, i) => name === mark && [names[i - 1], names[i + 1]].some((near) => near !== undefined && marks.has(near))))
  return new Set(marked.filter(({ mark }) => inSeries(mark)).map(({ index }) => index))
}

const series = { letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], numbers: 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' ') }

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
  const { tags, heads, relations } = analyseInParts(words, models)
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
  const corrected = withSpeakerBehind(withDayClauses(withSoCalled(withTitledNames(withNationals(withOwnObjects(withOwnSubjects(parsed)))))))
  // Corrections are made one by one; where two of them meet and leave no tree, the parse stands as it was.
  return isTree(corrected) ? corrected : parsed
}

/** What stands behind a noun and not behind a quality: 'a minor *known* as Carlos', 'a civilian *in* his house'. */
const goesOnWithout: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'SCONJ', 'PRON', 'ADV'])

/** Relations of a noun in its clause. */
const nounRelations: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'iobj'])
