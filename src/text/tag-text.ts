import { type Document, type Passage, silentRoles } from '../record/document.ts'
import type { Span } from '../record/span.ts'
import { lemmaOf } from './lemmas.ts'
import { score } from './linear-model.ts'
import type { TextModels } from './models.ts'
import { allowed, apply, isFinished, maxParseFeatures, parseFeatures, type ParseState, shift, startParse } from './parser.ts'
import { findQuotations } from './quotations.ts'
import { sentenceRuns } from './sentences.ts'
import type { Sentence, TaggedText, Token } from './tagged-text.ts'
import { maxTagFeatures, seeWords, tagFeatures } from './tagger.ts'
import { tokenSpans } from './tokens.ts'
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
  passages.forEach((passage, index) => {
    if (silentRoles.has(passage.role)) return
    for (const stretch of withoutDateline(text, passage, dateline?.span ?? null)) {
      const tokens = tokenSpans(text, stretch.start, stretch.end)
      for (const run of sentenceRuns(text, tokens, passage.role === 'list')) {
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
export function tagTokens(text: string, spans: readonly Span[], models: TextModels): Token[] {
  const words = spans.map((span) => text.slice(span.start, span.end))
  const { tags, heads, relations } = analyse(words, models)
  return spans.map((span, i) => {
    const { tag, fine } = models.tags[tags[i] as number] as TextModels['tags'][number]
    // The treebanks tag words inside names by their own kind ("United" a verb); here a part of a name is PROPN, whatever it was.
    const isName = (fine === 'NNP' || fine === 'NNPS') && tag !== 'ADP'
    const form = words[i] as string
    return {
      start: span.start,
      end: span.end,
      text: form,
      lower: form.toLowerCase(),
      lemma: lemmaOf(form, fine, models.lemmas),
      tag: isName ? 'PROPN' : tag,
      fine,
      head: heads[i] as number,
      relation: models.relations[relations[i] as number] as string,
    }
  })
}

const tagRoom = new Int32Array(maxTagFeatures)
const parseRoom = new Int32Array(maxParseFeatures)

/** Tag, head (-1 for the root) and relation numbers of the words of one sentence. */
export function analyse(
  words: readonly string[],
  models: TextModels,
): { tags: Int32Array; heads: Int32Array; relations: Int32Array } {
  const seen = seeWords(words, models.vocabulary)
  const tags = new Int32Array(seen.count)
  const tagScores = new Int32Array(models.tagger.classes)
  for (let i = 0; i < seen.count; i += 1) {
    score(models.tagger, tagRoom, tagFeatures(seen, i, tags, tagRoom), tagScores)
    let winner = 0
    for (let t = 1; t < tagScores.length; t += 1) if ((tagScores[t] as number) > (tagScores[winner] as number)) winner = t
    const form = verbForm(words, i)
    const settled = form === null ? -1 : models.tags.findIndex(({ tag, fine }) => tag === 'VERB' && fine === form)
    tags[i] = settled >= 0 ? settled : winner
  }
  const coarse = tags.map((tag) => models.tags[tag]?.coarse as number)
  const state = startParse(seen.count)
  const scores = new Int32Array(models.parser.classes)
  while (!isFinished(state)) {
    score(models.parser, parseRoom, parseFeatures(state, seen, tags, coarse, parseRoom), scores)
    apply(state, bestAllowed(state, scores))
  }
  const heads = state.heads.slice(0, seen.count).map((head) => (head === seen.count ? -1 : head))
  return { tags, heads, relations: state.relations.slice(0, seen.count) }
}

function bestAllowed(state: ParseState, scores: Int32Array): number {
  const may = allowed(state)
  let winner = may.shift ? shift : -1
  for (let t = may.left ? 1 : 2; may.left || may.right ? t < scores.length : false; t += may.left && may.right ? 1 : 2) {
    if (winner < 0 || (scores[t] as number) > (scores[winner] as number)) winner = t
  }
  return winner
}
