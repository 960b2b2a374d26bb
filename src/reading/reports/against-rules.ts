import type { ParticipantRole } from '../../record/actor.ts'
import type { Claim } from '../../record/claim.ts'
import { type ActMention, allTargets } from '../../record/mention.ts'
import { contains, type Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isBlamedForElse } from '../acts/blamed.ts'
import type { Found } from './assemble.ts'
import { actsOf } from './by-sentence.ts'
import type { LearnedRole } from './learned-roles.ts'
import type { PlacedAct } from './placed-act.ts'
import type { RoleCandidate } from './role-candidates.ts'

/**
 * Where what the rules found in the incident speaks against a learned role: those it befell are not blamed for it ('36 members of the
 * front'), nobody else is blamed from afar where its words say who did it.
 */
export function contradictsRules(found: Found, acts: readonly ActMention[], candidate: RoleCandidate, role: LearnedRole, inferred: boolean, claims: readonly Claim[]): boolean {
  const isOne = (role: ParticipantRole) => acts.some((act) => act.sentence === candidate.sentence && act.arguments.some((argument) => argument.role === role && argument.head === candidate.head))
  if (role === 'victim') return isOne('perpetrator') || isCommander(found, candidate) || isNameOfDoer(found, acts, candidate)
  if (role === 'target') return false
  // 'was attributed by police to traffickers': where the sentence says outright who did it, nobody else of it is guessed at.
  if (acts.some((act) => act.sentence === candidate.sentence && act.arguments.some((argument) => argument.role === 'perpetrator' && argument.outright === true))) return true
  // 'The house of Mr X, commander of the front, was burnt': whoever is named within the words for what it hit.
  if (acts.some(({ sentence, target, trigger }) => target !== null && sentence === candidate.sentence && target.start <= candidate.span.start && candidate.span.end <= trigger.start)) return true
  const ofSentence = acts.flatMap((act) => (act.sentence === candidate.sentence ? [act.token] : []))
  if (isBlamedForElse(found.tagged.sentences[candidate.sentence] as Sentence, candidate.head, ofSentence)) return true
  if (inferred && claims.some((claim) => claim.property === 'responsibility' && claim.method.startsWith('rule:'))) return true
  const own = candidate.actor === null ? [candidate.span] : [candidate.span, ...candidate.actor.mentions]
  const isHarmed = (act: ActMention, spans: readonly Span[]) => act.arguments.some((argument) => argument.role === 'victim' && spans.some((span) => contains(argument.span, span)))
  // 'a grenade thrown at a police van': the police within the words for what it hit.
  const isHit = (act: ActMention) => allTargets(act).some((target) => contains(target, candidate.span))
  return acts.some((act) => isHarmed(act, own) || isHit(act)) || actsOf(found.placed, candidate.sentence).some((i) => isHarmed((found.placed[i] as PlacedAct).act, [candidate.span]))
}

/** 'accuses the manager, Colonel Aziz Khan, of an attack': the name behind the comma is the manager's. */
function isNameOfDoer(found: Found, acts: readonly ActMention[], { sentence: index, head }: RoleCandidate): boolean {
  const sentence = found.tagged.sentences[index] as Sentence
  const doers = acts.flatMap((act) => (act.sentence === index ? act.arguments.flatMap((argument) => (argument.role === 'perpetrator' ? [argument.head] : [])) : []))
  for (let at = head, steps = 0; at >= 0 && steps < 4 && ['flat', 'appos', 'compound'].includes(tokenAt(sentence, at).relation); steps += 1) {
    at = tokenAt(sentence, at).head
    if (doers.includes(at)) return true
  }
  return false
}

/** 'troops under the command of Colonel X': he stands on the side of those who did it. */
function isCommander(found: Found, { span }: RoleCandidate): boolean {
  return /\b(?:under the command of|commanded by|led by|on (?:the )?orders? (?:of|from)|ordered by)\b[^.;,]{0,40}$/i.test(found.document.text.slice(Math.max(0, span.start - 90), span.start))
}
