import { isSymbolNoun } from '../../lexicon/en/things.ts'
import { familyOf, type Weapon } from '../../record/act.ts'
import type { Claim } from '../../record/claim.ts'
import type { ActMention, SpeechMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { contains, overlaps, type Span, wordsOf } from '../../record/span.ts'
import { weaponAt } from '../acts/weapon-at.ts'
import { type AddClaim, hundredths } from './add-claim.ts'
import { contradictsRules } from './against-rules.ts'
import type { Draft, Found } from './assemble.ts'
import { actsOf } from './by-sentence.ts'
import { RoleChances } from './choose-roles.ts'
import type { LearnedRole } from './learned-roles.ts'
import { isRuledOut } from './not-in-role.ts'
import { participantOf } from './participant-of.ts'
import type { PlacedAct } from './placed-act.ts'
import type { RoleCandidate } from './role-candidates.ts'
import type { RoleReader } from './role-features.ts'
import { ownWordAt } from './said-of-itself.ts'
import type { Telling } from './story.ts'

/** Who did it, to whom and by what, where no rule says so: phrases of the sentences around that the learned step holds likely enough. */
export function addLearnedRoles(found: Found, { telling, totals }: Draft, roles: RoleReader, chances: RoleChances, claims: readonly Claim[], add: AddClaim): void {
  const { document } = found
  const speaks = speakersOf(found.speech)(found.document)
  const acts = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
  const onlySymbols = acts.every((act) => burnsSymbols(found, act))
  const likely = chances.best(0.25)
  // Whom it befell first: a body that their words name ('Colonel X of the police force') is not the one who did it.
  const inOrder = [...likely.filter(({ role }) => role === 'victim'), ...likely.filter(({ role }) => role !== 'victim')]
  for (const { candidate: index, role, probability } of inOrder) {
    const candidate = roles.candidates[index] as (typeof roles.candidates)[number]
    const act = acts.reduce((best, each) => (Math.abs(each.sentence - candidate.sentence) < Math.abs(best.sentence - candidate.sentence) ? each : best))
    const inferred = act.sentence !== candidate.sentence
    if (probability < (inferred ? awayFromActs : besideAct)[role] || isRuledOut(found, telling, candidate, role, speaks)) continue
    if (totals.some((count) => overlaps(count.number.phrase, candidate.span))) continue
    if ((inferred && telling.apart) || (role === 'victim' && onlySymbols) || (role !== 'weapon' && contradictsRules(found, acts, candidate, role, inferred, claims))) continue
    const method = `model:roles/${role}${inferred ? ', inferred' : ''}`
    const confidence = hundredths(probability)
    if (role === 'weapon') {
      const weapon = weaponOf(candidate, found)
      if (weapon !== null && inferred && isOfAnotherAct(found, telling, candidate, weapon, claims)) continue
      if (weapon !== null && !claims.some((claim) => claim.property === 'weapon' && overlaps(claim.span, candidate.span))) add({ property: 'weapon', value: { weapon } }, candidate.span, act, method, confidence)
      continue
    }
    if (role === 'target') {
      if (claims.some((claim) => claim.property === 'target' && overlaps(claim.span, candidate.span))) continue
      add({ property: 'target', value: { words: wordsOf(document.text, candidate.span) } }, candidate.span, act, method, confidence)
      continue
    }
    const participant = participantOf(found, role === 'victim' ? 'victim' : 'perpetrator', candidate.span, candidate.actor)
    if (participant === null) continue
    const property = role === 'victim' ? 'participant.victim' : 'responsibility'
    if (role === 'victim' && isToldTwice(found, candidate, claims)) continue
    if (role !== 'victim' && claims.some((claim) => claim.property === 'participant.victim' && isOfTheirs(document.text, claim.span, candidate.span))) continue
    // 'A drivers' leader': the drivers within are not the one.
    if (claims.some((claim) => claim.property === property && (claim.span.end === candidate.span.end || contains(claim.span, candidate.span)))) continue
    add({ property, value: participant }, participant.span, act, method, confidence, role === 'victim' ? undefined : ownWordAt(found, candidate.span, act))
  }
}

/**
 * The chance from which a phrase is taken into a role that no rule gives it, beside an act of the incident. Half or more of those
 * taken are right on documents that the model has not seen (`docs/decisions/roles-learned-without-sides.md`).
 */
const besideAct: Readonly<Record<LearnedRole, number>> = { doer: 0.35, body: 0.35, victim: 0.3, target: 0.35, weapon: 0.35 }

/** The same in a sentence without an act. Whom it befell and what it hit is not inferred there: hardly one in four would be right. */
const awayFromActs: Readonly<Record<LearnedRole, number>> = { doer: 0.4, body: 0.4, victim: Infinity, target: Infinity, weapon: 0.4 }

/** Tells of a phrase whether it is a speaker of the document: 'A teacher, Ida Mbeki, said', 'Inspector General of Police (IGP) Ida Mbeki said' are of one speaker, name and office. */
const speakersOf = onceFor((speech: readonly SpeechMention[]) => onceFor((document: { readonly text: string }): ((span: Span) => boolean) => {
  const { text } = document
  const speakers = speech.flatMap(({ speaker, attribution }) => [speaker, ...attribution.chain.map((link) => link.span)]).filter((span) => span !== null)
  const index = new SpanIndex(speakers)
  const isBeside = (speaker: Span, span: Span) =>
    (span.start > speaker.end && /^,? $/.test(text.slice(speaker.end, span.start))) ||
    (span.end < speaker.start && /^(?: of \p{Lu}\p{L}+)?(?: \([^()]{1,30}\))*,? $/u.test(text.slice(span.end, speaker.start)))
  return (span) => index.overlapping({ start: span.start - besideReach, end: span.end + besideReach }).some((i) => overlaps(speakers[i] as Span, span) || isBeside(speakers[i] as Span, span))
}))

/** How far from a phrase its name or office may stand, with what brackets hold between them. */
const besideReach = 400

/** 'Colonel Tomas Vale of the police force': the body that the words for somebody name as theirs. */
function isOfTheirs(text: string, whose: Span, body: Span): boolean {
  return contains(whose, body) || (body.start >= whose.end && /^,? (?:of|from|in|with) (?:the )?$/.test(text.slice(whose.end, body.start)))
}

/** Banners and portraits that were torn down or burnt: whom they show was not harmed. */
function burnsSymbols(found: Found, { type, sentence, target }: ActMention): boolean {
  if (familyOf(type) !== 'property' || target === null) return false
  return (found.tagged.sentences[sentence]?.tokens ?? []).some((token) => contains(target, token) && isSymbolNoun.has(token.lemma))
}

/** 'The lawyer, president of the board, was shot': one man told twice, and no second victim; a name behind the comma says who he is. */
function isToldTwice(found: Found, candidate: RoleCandidate, claims: readonly Claim[]): boolean {
  const tokens = found.tagged.sentences[candidate.sentence]?.tokens ?? []
  const token = tokens[candidate.head]
  const whose = token === undefined || token.head < 0 ? undefined : tokens[token.head]
  if (token === undefined || whose === undefined || token.tag !== 'NOUN' || token.relation !== 'appos') return false
  return claims.some((claim) => claim.property === 'participant.victim' && contains(claim.span, whose))
}

/** 'Guards shot dead two students. The police said they had thrown a bomb': what another act was done with, or another means than the words have, is not inferred. */
function isOfAnotherAct(found: Found, telling: Telling, candidate: RoleCandidate, weapon: Weapon, claims: readonly Claim[]): boolean {
  const told = claims.flatMap((claim) => (claim.property === 'weapon' && claim.method.startsWith('rule:') ? [claim.value.weapon] : []))
  if (told.length > 0 && !told.includes(weapon)) return true
  return actsOf(found.placed, candidate.sentence).some((i) => {
    const { weapon: other } = (found.placed[i] as PlacedAct).act
    return !telling.acts.includes(i) && other !== null && overlaps(other.span, candidate.span)
  })
}

function weaponOf(candidate: RoleCandidate, found: Found): Weapon | null {
  const sentence = found.tagged.sentences[candidate.sentence]
  return sentence === undefined ? null : (weaponAt(sentence, candidate.head)?.weapon ?? null)
}
