import type { Actor } from '../../record/actor.ts'
import type { ActorMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { headOfSpan } from './attach.ts'

/**
 * Whom a description with 'the' takes up: 'the dockworker was shot' after 'dockworker Tomas Vale' or 'Tomas Vale, a dockworker', where
 * only one named person of the text so far is called so.
 * @returns the named person's actor by the place where the description starts
 */
export function describedPersons(tagged: TaggedText, actors: readonly Actor[], mentions: readonly ActorMention[]): ReadonlyMap<number, Actor> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const called = new Map<string, Set<Actor>>()
  const found = new Map<number, Actor>()
  const inOrder = mentions.filter((mention) => !mention.isPronoun).sort((a, b) => a.span.start - b.span.start)
  let at = 0
  for (const { span, actorId } of inOrder) {
    while (at + 1 < tagged.sentences.length && (tagged.sentences[at] as Sentence).end <= span.start) at += 1
    const sentence = tagged.sentences[at] as Sentence
    const actor = byId.get(actorId)
    const head = headOfSpan(sentence, span)
    if (actor === undefined || head < 0) continue
    if (actor.kind === 'person') {
      for (const noun of nounsOf(sentence, head, sentence.tokens.findIndex((token) => token.start >= span.start))) called.set(noun, (called.get(noun) ?? new Set()).add(actor))
      continue
    }
    const persons = isTakenUp(sentence, head) ? called.get(tokenAt(sentence, head).lemma) : undefined
    const [only, another] = persons ? [...persons] : []
    if (only && !another) found.set(span.start, only)
  }
  return found
}

/** What a named person is called beside the name: 'dockworker Tomas Vale', 'Tomas Vale, a dockworker', 'the dockworker, Tomas Vale'. */
function nounsOf(sentence: Sentence, head: number, first: number): string[] {
  const { head: governor } = tokenAt(sentence, head)
  const beside = [first - 1, first, ...dependents(sentence, head, 'appos', 'compound'), ...(plainRelation(tokenAt(sentence, head)) === 'appos' && governor >= 0 ? [governor] : [])]
  return beside.flatMap((i) => {
    const token = sentence.tokens[i]
    return token !== undefined && isSingular(sentence, i) && isPersonNoun.has(token.lemma.toLowerCase()) ? [token.lemma.toLowerCase()] : []
  })
}

/** 'the dockworker', 'this young man': singular, with an article that points back and nothing that would make it somebody else. */
function isTakenUp(sentence: Sentence, head: number): boolean {
  if (!isSingular(sentence, head) || dependents(sentence, head, 'nmod', 'nmod:poss', 'acl', 'appos', 'nummod', 'flat').length > 0) return false
  const articles = dependents(sentence, head, 'det').map((i) => tokenAt(sentence, i).lower)
  const others = dependents(sentence, head, 'amod', 'compound').filter((i) => tokenAt(sentence, i).tag !== 'VERB')
  return articles.some((word) => word === 'the' || word === 'this') && others.length === 0
}

function isSingular(sentence: Sentence, i: number): boolean {
  const { fine, tag } = tokenAt(sentence, i)
  return (tag === 'NOUN' || tag === 'PROPN') && fine !== 'NNS' && fine !== 'NNPS'
}
