import type { Document } from '../../record/document.ts'
import type { ActType } from '../../record/act.ts'
import type { ActArgument, ActMention, PlaceMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { overlaps } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { clauseSpan, tokenAt } from '../../text/tree.ts'
import type { ActTrigger } from '../../lexicon/en/acts.ts'
import { impactsIn } from './impacts.ts'
import { matchTriggers } from './match-triggers.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { withoutOtherFields } from './other-fields.ts'
import { isOrdinary, isReturnOfTaken } from './ordinary-life.ts'
import { shotAt } from './parties-by-parse.ts'
import { argumentsFor, hasWantedParties, partiesOf, isTownTaken } from './parties-of-act.ts'
import type { PartiesOfAct } from './parties-of-act.ts'
import { bombedFromTheAir, placesNamed, strikesByGovernment, withoutTowns } from './places-named.ts'
import type { PlacesNamed } from './places-named.ts'
import { isViolent, supported } from './support.ts'
import type { Candidate } from './support.ts'
import { targetsOf, thingsHit } from './targets.ts'
import { toldAgain } from './told-again.ts'
import { accusedIn, judgedBy } from './tried-for.ts'
import type { Judged } from './tried-for.ts'
import { tellsNoAct } from './tells-no-act.ts'
import { measureOf, typeOf } from './type-of-act.ts'
import { weaponIn } from './weapon-at.ts'

/**
 * Finds the words that tell an act, with its arguments, weapon and target, sentence by sentence.
 * Modality and polarity are left at `asserted` and `affirms`; the modality step judges them.
 * @param places which names are towns, and which stand for governments: 'Dola struck Orsk'
 */
export function findActs(document: Pick<Document, 'text'>, tagged: TaggedText, places: readonly PlaceMention[] = []): ActMention[] {
  const named = new SpanIndex(places.map(({ span }) => span))
  const found = tagged.sentences.map((sentence, index) => candidatesIn(document.text, sentence, index, behindOf(tagged, index), placesNamed(sentence, places, named)))
  const strong = found.map((here) => here.filter((each) => !each.weak && each.beside === null).map(({ mention }) => mention.type))
  const violent = strong.map((types) => types.some(isViolent))
  // 'A clerk was seized from her home. Her body was found': of a taking that weak words tell
  const near = found.map((here) => here.filter((each) => each.beside === null && (!each.weak || each.mention.type === 'liberty.abduction')).map(({ mention }) => mention.type))
  const isBeside = (index: number, each: Candidate) => {
    const { beside, mention, ofThoseBefore } = each
    if (beside === null) return true
    const first = Math.max(0, index - 3)
    if (ofThoseBefore) return isReturnOfTaken(tagged, mention, found.slice(first, index + 1).flatMap((here) => here.map((one) => one.mention)).filter(({ type }) => beside.includes(type)))
    return near.slice(first, index + 2).some((types) => types.some((type) => beside.includes(type)))
  }
  const standing = found.map((here, index) => here.flatMap((each) => (isBeside(index, each) ? [each] : each.otherwise === null ? [] : [each.otherwise])))
  const kept = standing.flatMap((here, index) =>
    here.filter(({ mention, weak }) => !weak || supported(tagged.sentences[index] as Sentence, index, mention, { violent, lemmasOfText: () => lemmasOf(tagged), sentenceBefore: sentenceBefore(tagged, index), here, before: standing.slice(Math.max(0, index - 2), index).flatMap((each) => each.map((one) => one.mention.type)) })),
  )
  return withoutOtherFields(kept.map(({ mention }) => mention), tagged).map((mention, i) => ({ ...mention, id: `act${i}` }))
}

/** The next sentence of the same paragraph. */
function behindOf({ sentences }: TaggedText, index: number): Sentence | null {
  const next = sentences[index + 1]
  return next !== undefined && next.passage === sentences[index]?.passage ? next : null
}

/** The lemmas of a whole text. */
const lemmasOf = onceFor(({ sentences }: TaggedText) => new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma))))

/** The sentence before, of the same paragraph. */
function sentenceBefore({ sentences }: TaggedText, index: number): Sentence | null {
  const before = sentences[index - 1]
  return before !== undefined && before.passage === sentences[index]?.passage ? before : null
}

function candidatesIn(text: string, sentence: Sentence, index: number, behind: Sentence | null, named: PlacesNamed): Candidate[] {
  const byTrigger: Candidate[] = []
  for (const match of matchTriggers(sentence)) {
    const entries = [match, ...match.others]
    const first = nextCandidate(text, sentence, index, behind, named, entries) ?? (entries.every((each) => leavesToShorter(sentence, each, behind)) ? nextCandidate(text, sentence, index, behind, named, match.shorter) : undefined)
    if (first === undefined) continue
    const further = toldAgain(sentence, first.mention)
    // What is told once more was told dead, and so was the first.
    byTrigger.push({ ...first, mention: { ...first.mention, measure: further[0]?.measure ?? first.mention.measure } }, ...further.map((again) => ({ ...first, otherwise: null, mention: again })))
  }
  const impacts = impactsIn(text, sentence, index).flatMap((impact) => [impact, ...toldAgain(sentence, impact)])
  // 'Mortar shells were fired at the hills': the verb and the shells are one act.
  // 'killed six in Kharkiv, two in Kherson': the two are of the act that takes up the verb, and of no other.
  const again = new Set(byTrigger.flatMap(({ mention }) => (mention.again === true ? mention.arguments.flatMap(({ role, head }) => (role === 'victim' ? [head] : [])) : [])))
  const [means, more] = byTrigger.filter(({ mention }) => !mention.outcome && isViolent(mention.type) && mention.again !== true)
  const ofMeans = (mention: ActMention) => (mention.outcome && means !== undefined && more === undefined ? { ...mention, type: means.mention.type } : mention)
  const own = again.size === 0 ? byTrigger : byTrigger.map((each) => (each.mention.again === true ? { ...each, mention: ofMeans(each.mention) } : { ...each, mention: { ...each.mention, arguments: each.mention.arguments.filter(({ head }) => !again.has(head)) } }))
  const others = own.filter(({ mention }) => !impacts.some((impact) => impact.token === mention.token || (impact.weapon !== null && overlaps(impact.weapon.span, mention.trigger))))
  return withoutThingsAgain([...others, ...impacts.map((mention) => ({ mention, weak: false, beside: null, otherwise: null }))])
}

/** The first of the entries for some words that tells an act; one that needs others beside it goes with what the words tell otherwise. */
function nextCandidate(text: string, sentence: Sentence, index: number, behind: Sentence | null, named: PlacesNamed, entries: readonly TriggerMatch[]): Candidate | undefined {
  for (const [at, each] of entries.entries()) {
    const mention = hasNear(each.trigger, sentence, behind) ? mentionOf(text, sentence, index, each, named) : null
    if (mention === null) continue
    const beside = each.trigger.beside ?? null
    const next = beside === null ? undefined : nextCandidate(text, sentence, index, behind, named, entries.slice(at + 1))
    return { mention, weak: each.trigger.weak === true && mention.type !== 'custody.death' && !(mention.type === 'restrict.displacement' && each.trigger.type === 'battle.clash'), beside, ofThoseBefore: each.trigger.ofThoseBefore, otherwise: next?.beside === null ? next : null }
  }
  return undefined
}

/** 'hit a school in Kosti and a clinic in Kassala': the clinic is what the act that takes up the verb hit, and no other. */
function withoutThingsAgain(candidates: readonly Candidate[]): Candidate[] {
  const again = candidates.flatMap(({ mention }) => (mention.again === true && mention.target !== null ? [mention.target] : []))
  if (again.length === 0) return [...candidates]
  return candidates.map((each) => {
    const { mention } = each
    if (mention.again === true) return each
    const [target = null, ...furtherTargets] = [mention.target, ...(mention.furtherTargets ?? [])].filter((span) => span !== null && !again.some((other) => overlaps(other, span))) as Span[]
    return { ...each, mention: { ...mention, target, furtherTargets } }
  })
}

/** True for a phrase that tells nothing only because words it needs beside it are missing, or the parties it wants ('expelled … from', of no town; 'marched into', by nobody in arms): its first word may tell an act alone. */
function leavesToShorter(sentence: Sentence, match: TriggerMatch, behind: Sentence | null): boolean {
  if (lacksNear(match.trigger, sentence, behind)) return true
  return (match.gapped || match.trigger.byArmed === true || match.trigger.byOutlaws === true) && hasNear(match.trigger, sentence, behind) && !tellsNoAct(sentence, match) && !isOrdinary(sentence, match)
}

/** True where the sentence has none of the words that speak against a trigger, and one of those that it needs beside it. */
function hasNear(trigger: ActTrigger, sentence: Sentence, behind: Sentence | null): boolean {
  const { without } = trigger
  if (without !== undefined && sentence.tokens.some(({ lemma, lower }) => without.includes(lemma) || without.includes(lower))) return false
  return !lacksNear(trigger, sentence, behind)
}

/** True where neither the sentence nor, for some words, the one behind it has one of the words that a trigger needs beside it. */
function lacksNear({ near, nearBehind }: ActTrigger, sentence: Sentence, behind: Sentence | null): boolean {
  if (near === undefined) return false
  const tokens = nearBehind === true && behind !== null ? [...sentence.tokens, ...behind.tokens] : sentence.tokens
  return !tokens.some(({ lemma, lower }) => near.includes(lemma) || near.includes(lower))
}

/** The act that a trigger tells with its parties, weapon and target; null where it tells none after all. */
function mentionOf(text: string, sentence: Sentence, index: number, match: TriggerMatch, named: PlacesNamed): ActMention | null {
  const { trigger, head, span } = match
  if (tellsNoAct(sentence, match) || isOrdinary(sentence, match)) return null
  const told = partiesOf(sentence, match)
  if (!hasWantedParties(sentence, match, told, named.places) && !(trigger.byArmed === true && strikesByGovernment(sentence, match, told, named))) return null
  const parties = withoutTowns(match, told, named)
  const clause = clauseSpan(sentence, head)
  const weapon = weaponIn(sentence, clause, match)
  const things = thingsHit(sentence, match, parties.patients)
  const typeTold = typeOf(sentence, match, parties, weapon?.weapon ?? null, things.length > 0)
  const type = bombedFromTheAir(sentence, match, typeTold, told, named) ? 'remote.air' : typeTold
  // Who is only shot at is not told to be hit.
  const judged = judgedBy(text, sentence, { type, trigger: span, token: head })
  const harmsNobody = isTownTaken(type, match) || shotAt(sentence, head) !== null
  return {
    id: '',
    type,
    trigger: span,
    sentence: index,
    token: head,
    clause,
    modality: 'asserted',
    polarity: 'affirms',
    outcome: trigger.role === 'outcome',
    measure: harmsNobody ? null : measureOf(sentence, trigger, type, parties.patients),
    counted: trigger.counted ?? 'patient',
    weapon,
    ...targetsOf(sentence, things, span),
    arguments: judged === null ? argumentsFor(sentence, match, parties, type, things[0]) : judgedFor(sentence, match, parties, type, things[0], judged),
    ...(judged === null ? {} : { judged }),
    rule: `rule:acts/${trigger.kind}/${patternWords(text, sentence, match)}`,
  }
}

/** The words of the pattern as they stand, "took … from … house": what lies in its gaps is the text's, and may be somebody's name. */
function patternWords(text: string, sentence: Sentence, { words }: TriggerMatch): string {
  const runs: { from: number; to: number }[] = []
  for (const at of [...words].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && at === last.to + 1) last.to = at
    else runs.push({ from: at, to: at })
  }
  return runs.map(({ from, to }) => text.slice(tokenAt(sentence, from).start, tokenAt(sentence, to).end).toLowerCase().slice(0, 40)).join(' … ')
}

/** Who was acquitted of an act is not named for it; who was found guilty of it is, and who is on trial for it is suspected. */
function judgedFor(sentence: Sentence, match: TriggerMatch, parties: PartiesOfAct, type: ActType, thing: number | undefined, judged: Judged): ActArgument[] {
  const found = argumentsFor(sentence, match, parties, type, thing)
  if (judged.finding === 'cleared') return found.filter(({ role }) => role !== 'perpetrator')
  // 'charged with ordering the massacre': no more than charged
  if (judged.finding === 'open' && parties.agents.length > 0) return argumentsFor(sentence, match, { ...parties, suspects: [...parties.suspects, ...parties.agents.filter((i) => i < match.head)] }, type, thing)
  if (parties.agents.length > 0 || !isViolent(type)) return found
  const accused = accusedIn(sentence, judged)
  return argumentsFor(sentence, match, { ...parties, agents: accused, blamed: accused, suspects: judged.finding === 'open' ? accused : [] }, type, thing)
}
