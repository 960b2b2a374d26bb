import { bodyOfHarmed, holderBefore, noTiesBefore } from '../../lexicon/en/act-support.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { comesUpon, hiddenCharges, inquiryNouns, otherAttacks } from '../../lexicon/en/suspicion.ts'
import type { Actor, ParticipantRole } from '../../record/actor.ts'
import { type ActArgument, type ActMention, allTargets } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { contains, overlaps, type Span, wordsOf } from '../../record/span.ts'
import { wentOff } from '../acts/targets.ts'
import { isTakenAway } from '../acts/weapon-at.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import type { Found } from './assemble.ts'
import { actsOf } from './by-sentence.ts'
import { tookIn } from './care-houses.ts'
import type { LearnedRole } from './learned-roles.ts'
import { listOfNames } from './named-victims.ts'
import type { PlacedAct } from './placed-act.ts'
import type { RoleCandidate } from './role-candidates.ts'
import type { Telling } from './story.ts'
import { isTurnedOn } from './turned-on-doers.ts'

/** What no chance makes good: whoever only speaks is in no role; nobody is blamed for one act because he did another, or against a denial. */
export function isRuledOut(found: Found, telling: Telling, candidate: RoleCandidate, role: LearnedRole, speaks: (span: Span) => boolean): boolean {
  if (/^(?:any|no|none|nobody|anybody|not)\b/i.test(wordsOf(found.document.text, candidate.span))) return true
  const sentence = found.tagged.sentences[candidate.sentence] as Sentence
  if (isBesideVerdict(found, telling, candidate) || ((role === 'doer' || role === 'body') && isNoDoer(found, telling, candidate, sentence, speaks))) return true
  if (isToldOfAnother(found, telling, candidate, role)) return true
  if (role === 'weapon') return isTakenAway(sentence, candidate.head) && !isFoiled(found, telling)
  if (speaks(candidate.span)) return true
  if (role === 'target' && (tookIn(sentence, candidate.span) || actsOf(found.placed, candidate.sentence).some((i) => wentOff(sentence, (found.placed[i] as PlacedAct).act.token, candidate.head)))) return true
  if (role === 'target') return candidate.actor !== null && isSpeaker(speaks)(candidate.actor)
  // 'arrested two men over the murder: A and B': those named behind the colon are the arrested.
  if (role === 'victim' && isListOfHeld(found, telling, candidate)) return true
  // Who speaks in the document as holder of an office is not inferred among those it befell.
  if (role === 'victim') return isTurnedOn(found, telling, candidate) || (candidate.actor?.personClass === 'public_role' && isSpeaker(speaks)(candidate.actor))
  if (isTurnedOn(found, telling, candidate)) return true
  const others = actsOf(found.placed, candidate.sentence).filter((i) => !telling.acts.includes(i)).map((i) => (found.placed[i] as PlacedAct).act)
  // the battalion of 'soldiers of the 4th Battalion shot a fisherman', too
  const doesElse = others.some((act) => act.arguments.some(({ head, role: part, span }) => part !== 'victim' && (head === candidate.head || contains(span, candidate.span))))
  return doesElse || others.some((act) => isKilledIn(sentence, act, candidate)) || isDenied(found, candidate)
}

/** 'Police seized two bombs': what was seized is what the report is of. */
function isFoiled(found: Found, telling: Telling): boolean {
  return telling.acts.every((i) => (found.placed[i] as PlacedAct).act.type === 'remote.disrupted')
}

/** 'Another student, Petr Halas, died there': whoever is told by name as killed in another incident is not inferred to have done this one. */
function isKilledIn(sentence: Sentence, act: ActMention, { actor, head, span }: RoleCandidate): boolean {
  if (actor?.kind !== 'person' || act.measure !== 'killed') return false
  const { relation, head: of } = tokenAt(sentence, head)
  return act.arguments.some((argument) => argument.role === 'victim' && (argument.head === head || (relation === 'appos' && argument.head === of) || contains(argument.span, span)))
}

/** What speaks against a doer in the words around a phrase. */
function isNoDoer(found: Found, telling: Telling, candidate: RoleCandidate, sentence: Sentence, speaks: (span: Span) => boolean): boolean {
  const { head: verb, relation } = tokenAt(sentence, candidate.head)
  const isSubject = relation === 'nsubj' && verb >= 0
  // 'The army lost 12 fighters', 'The hill held by the brigade was shelled': who lost them did not kill them, nor did who held it shell it.
  if (isSubject && tokenAt(sentence, verb).lemma === 'lose') return true
  // 'The army carried out an investigation'
  if (isSubject && dependents(sentence, verb, 'obj').some((i) => inquiryNouns.has(tokenAt(sentence, i).lemma))) return true
  // 'when their patrol hit a mine': whoever came upon it did not lay it.
  if (isSubject && comesUpon.has(tokenAt(sentence, verb).lemma) && dependents(sentence, verb, 'obj', 'obl').some((i) => hiddenCharges.has(tokenAt(sentence, i).lemma))) return true
  const before = found.document.text.slice(Math.max(sentence.start, candidate.span.start - 110), candidate.span.start)
  if (holderBefore.test(before) || bodyOfHarmed.test(before) || noTiesBefore.test(before)) return true
  if (isOfSpeaker(sentence, candidate, speaks)) return true
  // 'POLICE RELEASE: Two suspects ...': a label
  if (candidate.span.end <= sentence.start + (/^(?:\p{Lu}[\p{L}.&-]* ?){1,5}: /u.exec(wordsOf(found.document.text, sentence))?.[0].length ?? 0)) return true
  // 'The front has carried out similar attacks in the past'
  if (!telling.acts.some((i) => (found.placed[i] as PlacedAct).act.sentence === candidate.sentence) && otherAttacks.test(wordsOf(found.document.text, sentence))) return true
  if (tellsWhoTheHarmedWere(found, telling, candidate, sentence)) return true
  // 'used water cannon to break up the rally': what an act is done to does not do it.
  return relation === 'obj' && actsOf(found.placed, candidate.sentence).some((i) => telling.acts.includes(i) && (found.placed[i] as PlacedAct).act.token === verb)
}

/** 'Colonel Lind, commander of the 4th Brigade, told reporters that': the body of whoever tells it. */
function isOfSpeaker(sentence: Sentence, { head }: RoleCandidate, speaks: (span: Span) => boolean): boolean {
  const { relation, head: office } = tokenAt(sentence, head)
  if (relation !== 'nmod' || office < 0 || !isPersonNoun.has(tokenAt(sentence, office).lemma)) return false
  const { relation: role, head: who } = tokenAt(sentence, office)
  const isToldBy = (i: number) => i >= 0 && speaks({ start: tokenAt(sentence, i).start, end: tokenAt(sentence, i).end })
  return isToldBy(office) || (role === 'appos' && isToldBy(who))
}

/**
 * 'A mayor was killed by a bomb on 4 May and a judge was shot on 6 May': the judge was not bombed, nor the mayor shot; no bomb was there on
 * the 6th. 'hit a school in Kosti and a clinic in Kassala': the clinic was not hit in Kosti.
 */
function isToldOfAnother(found: Found, telling: Telling, { sentence: index, head, span }: RoleCandidate, role: LearnedRole): boolean {
  if (role === 'target') return isHitByAnother(found, telling, index, span)
  if (role !== 'victim' && role !== 'weapon') return false
  const token = tokenAt(found.tagged.sentences[index] as Sentence, head)
  const isTheirs = (argument: ActArgument) => argument.role === 'victim' && (argument.head === head || (token.relation === 'appos' && argument.head === token.head) || contains(argument.span, span))
  return actsOf(found.placed, index).some((i) => {
    const { act } = found.placed[i] as PlacedAct
    return !telling.acts.includes(i) && (role === 'victim' ? act.arguments.some(isTheirs) : act.weapon !== null && overlaps(act.weapon.span, span))
  })
}

function isHitByAnother(found: Found, telling: Telling, sentence: number, span: Span): boolean {
  const hit = actsOf(found.placed, sentence).filter((i) => allTargets((found.placed[i] as PlacedAct).act).some((target) => overlaps(target, span)))
  return hit.length > 0 && hit.every((i) => !telling.acts.includes(i))
}

/** 'Omar Vale, who was acquitted of the murder of Jo Lind, was shot dead': Vale has no part in the murder, nor Lind in the shooting. */
function isBesideVerdict(found: Found, telling: Telling, { sentence, head }: RoleCandidate): boolean {
  const acts = actsOf(found.placed, sentence).map((i) => ({ act: (found.placed[i] as PlacedAct).act, own: telling.acts.includes(i) }))
  const judged = acts.flatMap(({ act, own }) => (act.judged === undefined ? [] : [{ act, own, word: act.judged.word }]))
  if (judged.some(({ act, own }) => !own && act.arguments.some((argument) => argument.head === head))) return true
  return judged.length > 0 && acts.every(({ act, own }) => !own || act.judged !== undefined) && judged.every(({ own, word }) => own && head < word)
}

/** 'Two men were killed. The men were identified as fighters of the column': who those harmed were, and not who did it. */
function tellsWhoTheHarmedWere(found: Found, telling: Telling, candidate: RoleCandidate, sentence: Sentence): boolean {
  const list = listOfNames(wordsOf(found.document.text, sentence).replace(/\s/g, ' '))
  if (list === null || !list.ofThose || candidate.span.start < sentence.start + list.at) return false
  const parties = telling.acts.flatMap((i) => {
    const { act } = found.placed[i] as PlacedAct
    return act.arguments.map(({ role, head }) => ({ role, lemma: tokenAt(found.tagged.sentences[act.sentence] as Sentence, head).lemma }))
  })
  const names = (role: ParticipantRole) => parties.some((party) => party.role === role && sentence.tokens.some(({ lemma, start }) => lemma === party.lemma && start < sentence.start + list.at))
  return names('victim') || (parties.some(({ role }) => role === 'victim') && !names('perpetrator') && !parties.some(({ role }) => role === 'perpetrator'))
}

/** True for a name behind a colon of a sentence that tells an arrest as an incident of its own. */
function isListOfHeld(found: Found, telling: Telling, candidate: RoleCandidate): boolean {
  const sentence = found.tagged.sentences[candidate.sentence] as Sentence
  const colon = sentence.tokens.findIndex(({ text }) => text === ':')
  if (colon < 0 || tokenAt(sentence, colon).start > candidate.span.start) return false
  return actsOf(found.placed, candidate.sentence).some((i) => {
    const { act } = found.placed[i] as PlacedAct
    return act.type === 'liberty.arrest' && act.trigger.end <= tokenAt(sentence, colon).start && !telling.acts.includes(i)
  })
}

/** True for a party that speaks anywhere in the document. */
const isSpeaker = onceFor((speaks: (span: Span) => boolean) => onceFor(({ mentions }: Actor) => mentions.some(speaks)))

/** True for a party that denies something, or of which the document says that it did not do it: nobody is inferred against such words. */
function isDenied(found: Found, candidate: RoleCandidate): boolean {
  return denials(found).overlapping(candidate.span).length > 0 || (candidate.actor !== null && denies(found)(candidate.actor))
}

const denies = onceFor((found: Found) => onceFor(({ mentions }: Actor) => mentions.some((span) => denials(found).overlapping(span).length > 0)))

/** Who denies something, and who did not do what they are said not to have done. */
const denials = onceFor(({ stances, placed }: Found) => new SpanIndex([
  ...stances.map(({ stance, who }) => (stance === 'denies' ? who : null)),
  ...placed.flatMap(({ act }) => (act.polarity === 'denies' ? act.arguments.flatMap(({ role, span }) => (role === 'perpetrator' ? [span] : [])) : [])),
]))
