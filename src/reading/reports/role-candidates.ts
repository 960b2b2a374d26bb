import type { Actor } from '../../record/actor.ts'
import type { ActorMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { isSecondCalling } from '../../text/second-calling.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { caseOf, nounPhraseSpan, plainRelation, tokenAt } from '../../text/tree.ts'
import { bodyNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { isDocumentNoun, isRoadNoun, isSymbolNoun, isThingNoun } from '../../lexicon/en/things.ts'
import { weaponAt } from '../acts/weapon-at.ts'
import { headOfSpan } from '../../text/in-sentence.ts'

/** What the head of a phrase names, as far as the lexicon and the actors of the document tell. */
export type CandidateKind = 'person' | 'body' | 'name' | 'thing' | 'weapon' | 'other'

/** A phrase that may stand in a role of an incident. */
export interface RoleCandidate {
  readonly sentence: number
  /** The head word, as an index into the sentence's tokens. */
  readonly head: number
  readonly span: Span
  readonly kind: CandidateKind
  readonly actor: Actor | null
}

/** Every phrase of a document that may stand in a role of an incident, in the order of the text; `described` tells whom descriptions take up. */
export function roleCandidates(tagged: TaggedText, actors: readonly Actor[], mentions: readonly ActorMention[], described: ReadonlyMap<number, Actor>): RoleCandidate[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const found: RoleCandidate[] = []
  let next = 0
  const inOrder = mentions.filter((mention) => !mention.isPronoun).sort((a, b) => a.span.start - b.span.start)
  tagged.sentences.forEach((sentence, index) => {
    const heads = new Set<number>()
    while (next < inOrder.length && (inOrder[next] as ActorMention).span.start < sentence.start) next += 1
    for (; next < inOrder.length && (inOrder[next] as ActorMention).span.start < sentence.end; next += 1) {
      const { span, actorId } = inOrder[next] as ActorMention
      const actor = byId.get(actorId) ?? null
      const head = headOfSpan(sentence, span)
      if (head < 0 || heads.has(head)) continue
      heads.add(head)
      if (isOtherName(sentence, span) || looksOn(sentence, head)) continue
      found.push({ sentence: index, head, span, kind: kindOfActor(sentence, head, actor), actor: described.get(span.start) ?? actor })
    }
    sentence.tokens.forEach((token, head) => {
      if (heads.has(head) || (token.tag !== 'NOUN' && token.tag !== 'PROPN')) return
      const relation = plainRelation(token)
      if (relation === 'compound' || relation === 'flat' || relation === 'amod' || relation === 'goeswith') return
      const weapon = weaponSpan(sentence, head)
      const kind = weapon ? 'weapon' : kindOfNoun(sentence, head)
      if (kind === 'person' && (looksOn(sentence, head) || isSecondCalling(sentence, head))) return
      if (kind === null || (kind === 'name' && isOtherName(sentence, nounPhraseSpan(sentence, head)))) return
      found.push({ sentence: index, head, span: weapon ?? nounPhraseSpan(sentence, head), kind, actor: null })
    })
  })
  return found
}

/** 'shot him in front of his wife', 'in the presence of two neighbours', 'before the eyes of her children': who had to see it. */
function looksOn(sentence: Sentence, head: number): boolean {
  const { head: noun } = tokenAt(sentence, head)
  if (noun < 0 || caseOf(sentence, head) !== 'of' || !isPersonNoun.has(tokenAt(sentence, head).lemma)) return false
  const before = `${caseOf(sentence, noun)} ${tokenAt(sentence, noun).lower}`
  return before === 'in front' || before === 'in presence' || before === 'before eyes'
}

/** 'Carl Hale, alias Red': one person, told by the name before. */
function isOtherName(sentence: Sentence, span: Span): boolean {
  let first = sentence.tokens.findIndex(({ start }) => start >= span.start)
  // 'known as Commander Red'
  while (['NOUN', 'PROPN'].includes(sentence.tokens[first - 1]?.tag ?? '') && sentence.tokens[first - 1]?.lower !== 'alias') first -= 1
  const [own, before, earlier] = [first, first - 1, first - 2].map((i) => sentence.tokens[i]?.lower ?? '')
  return own === 'alias' || before === 'alias' || before === 'nicknamed' || before === 'aka' || (before === 'as' && earlier === 'known')
}

function kindOfActor(sentence: Sentence, head: number, actor: Actor | null): CandidateKind {
  if (actor === null) return 'other'
  if (actor.kind === 'person') return 'name'
  const lemma = tokenAt(sentence, head).lemma.toLowerCase()
  if (isThingNoun.has(lemma)) return 'thing'
  return isPersonNoun.has(lemma) && lemma !== 'group' ? 'person' : 'body'
}

function kindOfNoun(sentence: Sentence, head: number): CandidateKind | null {
  const { lemma, tag } = tokenAt(sentence, head)
  if (isPersonNoun.has(lemma)) return 'person'
  if (isThingNoun.has(lemma) || isRoadNoun.has(lemma) || isSymbolNoun.has(lemma)) return 'thing'
  if (bodyNouns.has(lemma)) return 'body'
  if (isDocumentNoun.has(lemma)) return null
  return tag === 'PROPN' ? 'name' : 'other'
}

/** 'car bomb' whole, or the weapon's noun with the nouns right before it. */
function weaponSpan(sentence: Sentence, head: number): Span | null {
  const token = tokenAt(sentence, head)
  const named = weaponAt(sentence, head)
  if (named === null) return null
  let from = named.first
  while (from > 0 && tokenAt(sentence, from - 1).head === head && plainRelation(tokenAt(sentence, from - 1)) === 'compound') from -= 1
  return { start: tokenAt(sentence, from).start, end: token.end }
}
