import { isPersonNoun } from '../../lexicon/en/people.ts'
import { suspicionInWords } from '../../lexicon/en/suspicion.ts'
import { cardinals } from '../../lexicon/en/times.ts'
import type { Actor, ParticipantRole, ParticipantValue } from '../../record/actor.ts'
import { onceFor } from '../../record/once-for.ts'
import { among } from '../../record/span-index.ts'
import { contains, type Span, wordsOf } from '../../record/span.ts'
import type { Found } from './assemble.ts'

/** The party of a phrase in a role, with its actor; null where the phrase names nobody: no one, a day, a place, a pronoun that nothing resolves. */
export function participantOf(found: Found, role: ParticipantRole, phrase: Span, known: Actor | null = null): ParticipantValue | null {
  const span = withBracketedName(found, withoutTimeBefore(found, phrase))
  const words = wordsOf(found.document.text, span)
  // 'No one was hurt' names nobody to whom it was done; it is a figure of 0.
  if (/^(?:no ?one|nobody|none|no|neither)\b/i.test(words)) return null
  // 'On May 3, 2012 guards ...' and '3.2 Shooting at the gate': a day or a number of a section is nobody.
  if (!/\p{L}/u.test(words) && /[.:/]/.test(words)) return null
  // 'Two arrested over the killing', 'the three': how many they are is a figure, and tells nobody.
  if (onlyNumber.test(words) || someOfThem.test(words) || (role === 'perpetrator' && whichOfSeveral.test(words))) return null
  if (among(found.times, span).some((time) => contains(time.span, span))) return null
  // A town that was attacked is a place, not somebody; so it is in 'the Marivan dead'.
  const named = span.start + (/^the /i.exec(words)?.[0].length ?? 0)
  if (among(found.places, span).some((place) => place.use === 'place' && place.span.start <= named && span.end <= place.span.end)) return null
  // 'his driver' is somebody, and the 'his' in it is somebody else.
  const mentions = among(found.actorMentions, phrase)
  const mention = mentions.find((each) => !each.isPronoun) ?? mentions.find((each) => contains(each.span, phrase))
  const actor = known ?? (mention ? (found.described.get(mention.span.start) ?? actorsById(found.actors).get(mention.actorId)) : found.described.get(span.start))
  if (mention?.isPronoun) return null
  if (!mention && /^(?:he|she|they|it|who|whoever|which|that|we|i|you|him|her|them|us|his|its|their|my|our|your|this|these|those|himself|themselves)$/i.test(words)) return null
  const suspected = role === 'perpetrator' && suspicionInWords.test(words)
  return { role, words, span, actorId: actor?.id ?? null, certainty: suspected ? 'suspected' : 'known', personClass: actor?.personClass ?? null }
}

/** 'A couple' may be two people who belong together. */
const numberWords = Object.keys(cardinals).filter((word) => word !== 'couple').join('|')

const onlyNumber = new RegExp(`^(?:(?:the|all|at least|another|other)\\s+)*(?:\\d[\\d,.]*|${numberWords})(?:[\\s-](?:${numberWords}))*(?:\\s+(?:others?|more))?(?:\\s+of (?:them|these|those|whom))?$`, 'i')

/** 'One of them', 'several of those', 'his body': whose they are is told elsewhere. */
const someOfThem = /^[\p{L}\d-]+ of (?:them|these|those|us)$|^(?:his|her|its|their) (?:body|bodies|corpses?|remains)$/iu

/** 'Two bombs went off. One killed a guard, the other a clerk': which of several it was tells nobody who did it. */
const whichOfSeveral = /^(?:the )?(?:others?|another|latter|former|first|second|third)$/i

/** 'Last Wednesday unidentified people opened fire': without the day, which the parse may take for a part of who did it. */
function withoutTimeBefore(found: Found, span: Span): Span {
  const time = among(found.times, span).find((each) => each.span.start <= span.start && each.span.end < span.end)
  if (time === undefined) return span
  const rest = found.document.text.slice(time.span.end, span.end)
  const last = /(\p{L}+)$/u.exec(rest)?.[1]?.toLowerCase() ?? ''
  const start = time.span.end + (/^ (?=\p{L})/u.exec(rest)?.[0].length ?? 0)
  // 'the 9 May Movement' is a name; people whom no name names have a noun at their end.
  return start > time.span.end && isPersonNoun.has(last.replace(/men$/, 'man').replace(/people$/, 'person').replace(/s$/, '')) ? { start, end: span.end } : span
}

/** 'guerrillas' of 'Blue Hill Front (BHF) guerrillas': with the name before the brackets, whose people they are. */
function withBracketedName(found: Found, span: Span): Span {
  const { text } = found.document
  if (!/[)\]] $/.test(text.slice(span.start - 2, span.start))) return span
  const named = among(found.actorMentions, { start: Math.max(0, span.start - 160), end: span.start - 2 })
  const inside = named.at(-1)
  const before = named.at(-2)
  const isOne = before !== undefined && before.actorId === inside?.actorId && !inside.isPronoun && inside.span.end === span.start - 2 && /^ [([]$/.test(text.slice(before.span.end, inside.span.start))
  return isOne ? { start: before.span.start, end: span.end } : span
}

/** The parties of a document by their identifier. */
export const actorsById = onceFor((actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor])))
