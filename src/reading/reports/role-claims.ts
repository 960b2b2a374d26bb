import { machines } from '../../lexicon/en/people.ts'
import { type ActType, familyOf } from '../../record/act.ts'
import type { Claim } from '../../record/claim.ts'
import { type ActMention, allTargets } from '../../record/mention.ts'
import { contains, overlaps, type Span, wordsOf } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { weaponAt } from '../acts/weapon-at.ts'
import { type AddClaim, hundredths } from './add-claim.ts'
import type { Draft, Found } from './assemble.ts'
import { tookIn } from './care-houses.ts'
import { RoleChances } from './choose-roles.ts'
import { addLearnedRoles } from './learned-role-claims.ts'
import type { LearnedRole } from './learned-roles.ts'
import { namesBehindColon, withNames } from './names-beside.ts'
import { participantOf } from './participant-of.ts'
import { partiesMeant, type PlacedArgument } from './parties-meant.ts'
import type { PlacedAct } from './placed-act.ts'
import type { RoleReader } from './role-features.ts'
import { hasTarget, isForcible, isHarm } from './roles-of-kinds.ts'
import { ownWordAt, speechBy } from './said-of-itself.ts'
import type { Telling } from './story.ts'
import { isAnswered, isTurnedOnDoers } from './turned-on-doers.ts'

/** Says of one incident who did it, to whom, what it hit and by what: what the rules found, then, of what happened, what the learned step holds likely enough. */
export function addRoles(found: Found, draft: Draft, { type, happened }: { readonly type: ActType; readonly happened: boolean }, roleReader: () => RoleReader, claims: readonly Claim[], add: AddClaim): void {
  const { document } = found
  const { telling, totals } = draft
  const acts = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
  const answered = acts.filter((act) => isAnswered(found, act, acts))
  const chances = happened && isHarm(type) && draft.running.length === 0 ? new RoleChances(document.text, roleReader(), { acts: telling.acts }) : null
  // 'Eight people killed, 58 hurt': a parse that makes the dead the killers of the others is none.
  const harmed = new Set(acts.flatMap((act) => (answered.includes(act) ? [] : act.arguments).flatMap(({ role, span }) => (role === 'victim' ? [wordsOf(document.text, span).toLowerCase()] : []))))
  // 'Omar Vale shot dead': whom the words of a figure count among the dead did not do it.
  const harmedSpans = claims.flatMap((claim) => (claim.property === 'count.killed' || claim.property === 'count.injured' ? [claim.span] : []))
  for (const act of acts) {
    if (isTurnedOnDoers(found, telling, act)) continue
    for (const argument of act.arguments.filter(({ role }) => role !== 'victim' || !answered.includes(act)).flatMap((each) => partiesMeant(found, act, each))) {
      for (const { role, span, heads, actor } of [...withNames(found, argument.sentence, argument), ...namesBehindColon(found, act, argument)]) {
        const own = participantOf(found, role, span, actor)
        // 'Bombings have killed more than 120 people since 2015': they are of the total, and not of the news it stands beside
        if (role === 'victim' && totals.some(({ number }) => overlaps(number.phrase, span))) continue
        // 'Not a single soldier was hurt'
        if (own === null || (role === 'victim' && /^(?:nobody|none|not an?|not one)\b/i.test(own.words))) continue
        const participant = argument.suspected === true ? { ...own, certainty: 'suspected' as const } : own
        const doer = role === 'perpetrator'
        // 'Youths threw stones and officers answered with tear gas': who threw stones did not break up the crowd
        if (doer && type === 'protest.crackdown' && act.type === 'protest.riot') continue
        const known = heads.flatMap((head) => chances?.of(argument.sentence, head, ...(doer ? doing : befallen)) ?? [])
        const chance = known.length > 0 ? Math.max(...known) : null
        if (doer && chance !== null && chance < 0.05 && argument.outright !== true && !isOwnSubject(found, act, argument)) continue
        // '..., killing a couple, residents and an official said': who speaks at the end of a list is none of it.
        if (role === 'victim' && span.start > act.trigger.end && speechBy(found.speech, span).some(({ cue, speaker }) => speaker !== null && contains(speaker, span) && cue !== null && cue.start >= span.end && cue.start - speaker.end <= 1)) continue
        if (doer && (harmed.has(participant.words.toLowerCase()) || harmedSpans.some((each) => contains(each, span)))) continue
        const confidence = chance === null ? 0.7 : hundredths(argument.outright === true ? Math.max(chance, 0.7) : chance)
        if (doer) add({ property: 'responsibility', value: participant }, participant.span, act, act.rule, confidence, argument.saidAt ?? ownWordAt(found, span, act))
        else add({ property: `participant.${role}`, value: participant }, participant.span, act, act.rule, confidence)
      }
    }
    if (hasTarget(act.type)) {
      // 'were taken to hospital with bullet wounds'
      for (const target of allTargets(act).filter((span) => !tookIn(found.tagged.sentences[act.sentence] as Sentence, span))) add({ property: 'target', value: { words: wordsOf(document.text, target) } }, target, act, act.rule, chances ? hundredths(chanceWithin(found, chances, act.sentence, target, 'target')) : 0.7)
    }
  }
  if (happened && (isHarm(type) || familyOf(type) === 'liberty' || type === 'protest.mob')) addNamedVictims(found, telling, claims, add)
  // Charges seized in an attack are none that it was made with.
  // 'a car bomb' before 'the blast': of the words for one kind of weapon the likeliest stand.
  const weapons = acts.flatMap((act) => (act.weapon && isForcible(act.type) && (act.type !== 'remote.disrupted' || type === act.type) ? [{ act, weapon: act.weapon, confidence: chances ? hundredths(chanceWithin(found, chances, act.sentence, act.weapon.span, 'weapon')) : 0.7 }] : []))
  for (const { act, weapon, confidence } of weapons.sort((a, b) => b.confidence - a.confidence)) add({ property: 'weapon', value: { weapon: weapon.weapon } }, weapon.span, act, act.rule, confidence)
  if (chances) addLearnedRoles(found, draft, roleReader(), chances, claims, add)
}

const doing: readonly LearnedRole[] = ['doer', 'body']

const befallen: readonly LearnedRole[] = ['victim']

/** 'Prison officials beat him': who the verb of the act has for its own subject, and no vehicle, is told to have done it, however seldom such people do. */
function isOwnSubject({ tagged }: Found, act: ActMention, { head, sentence: index }: PlacedArgument): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return index === act.sentence && dependents(sentence, act.token, 'nsubj', 'obl:agent').includes(head) && tokenAt(sentence, act.token).tag === 'VERB' && weaponAt(sentence, head) === null && !machines.has(tokenAt(sentence, head).lemma)
}

/** 'The victims were identified as A, B and C': those whom a list names are harmed by the act told last before. */
function addNamedVictims(found: Found, telling: Telling, claims: readonly Claim[], add: AddClaim): void {
  for (const { actor, span, act, role } of found.named) {
    const participant = telling.acts.includes(act) ? participantOf(found, role, span, actor) : null
    const isKnown = claims.some((claim) => (claim.property === 'participant.victim' || claim.property === 'responsibility') && claim.value.actorId === actor.id)
    if (participant === null || isKnown) continue
    const told = (found.placed[act] as PlacedAct).act
    if (role === 'victim') add({ property: 'participant.victim', value: participant }, span, told, 'rule:roles/named among those harmed', 0.7)
    else add({ property: 'responsibility', value: participant }, span, told, 'rule:roles/named among those who did it', 0.7)
  }
}

/** The chance of the likeliest phrase whose head lies in a span; 0.5 where none is a candidate. */
function chanceWithin(found: Found, chances: RoleChances, sentence: number, span: Span, role: LearnedRole): number {
  let best: number | null = null
  found.tagged.sentences[sentence]?.tokens.forEach((token, i) => {
    if (token.start < span.start || token.end > span.end) return
    const chance = chances.of(sentence, i, role)
    if (chance !== null && chance > (best ?? -1)) best = chance
  })
  return best ?? 0.5
}
