import type { Actor } from '../../record/actor.ts'
import type { ActorMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { headOfSpan } from '../../text/in-sentence.ts'

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
      const age = ageBeside(sentence, span)
      if (age !== null) called.set(age, (called.get(age) ?? new Set()).add(actor))
      for (const noun of nounsOf(sentence, head, sentence.tokens.findIndex((token) => token.start >= span.start))) called.set(noun, (called.get(noun) ?? new Set()).add(actor))
      continue
    }
    const persons = isTakenUp(sentence, head) ? called.get(tokenAt(sentence, head).lemma) : undefined
    const [only, another] = persons ? [...persons] : []
    if (only && !another) found.set(span.start, only)
  }
  for (const [start, age] of agesTakenUp(tagged)) {
    const [only, another] = [...(called.get(age) ?? [])]
    // Told before: 'Ada Obi, 34, ... The 34-year-old'.
    if (only && !another && only.mentions.some((mention) => mention.start < start)) found.set(start, only)
  }
  return found
}

/** 'Ada Obi, 34,', 'Ada Obi (34)', '34-year-old Ada Obi', 'Ada Obi, aged 34': the age told beside a name. */
function ageBeside({ tokens }: Sentence, span: Span): string | null {
  const behind = tokens.findIndex((token) => token.start >= span.end)
  const open = tokens[behind]?.text
  if (behind > 0 && (open === ',' || open === '(')) {
    const at = tokens[behind + 1]?.lower === 'aged' ? behind + 2 : behind + 1
    const next = tokens[at + 1]
    if (/^[1-9]\d?$/.test(tokens[at]?.text ?? '') && (next === undefined || /^[,.;)]$/.test(next.text))) return tokens[at]?.text ?? null
  }
  const first = tokens.findIndex((token) => token.start >= span.start)
  return isYearsOld(tokens, first - 5) ? (tokens[first - 5]?.text ?? null) : null
}

/** '34-year-old' from a token on. */
function isYearsOld(tokens: Sentence['tokens'], at: number): boolean {
  return /^[1-9]\d?$/.test(tokens[at]?.text ?? '') && tokens.slice(at + 1, at + 5).map(({ lower }) => lower).join('') === '-year-old'
}

/** Where 'the 34-year-old' stands, with the age, and without a name behind it. */
function agesTakenUp({ sentences }: TaggedText): [start: number, age: string][] {
  return sentences.flatMap(({ tokens }) => tokens.flatMap((token, i): [number, string][] => (token.lower === 'the' && isYearsOld(tokens, i + 1) && tokens[i + 6]?.tag !== 'PROPN' && tokens[i + 6]?.fine !== 'NNS' ? [[token.start, tokens[i + 1]?.text ?? '']] : [])))
}

/** What a named person is called beside the name: 'dockworker Tomas Vale', 'Tomas Vale, a dockworker', 'the dockworker, Tomas Vale', 'Tomas Vale was a dockworker'. */
function nounsOf(sentence: Sentence, head: number, first: number): string[] {
  const { head: governor, relation } = tokenAt(sentence, head)
  const isSaidOf = governor >= 0 && relation === 'nsubj' && dependents(sentence, governor, 'cop').length > 0
  const beside = [...(isSaidOf ? [governor] : []), first - 1, first, ...dependents(sentence, head, 'appos', 'compound'), ...(plainRelation(tokenAt(sentence, head)) === 'appos' && governor >= 0 ? [governor] : [])]
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
