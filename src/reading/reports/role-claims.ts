import type { ActType, Weapon } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Actor, ParticipantRole, ParticipantValue } from '../../record/actor.ts'
import type { Claim, ClaimValue, Modality, Polarity } from '../../record/claim.ts'
import type { ActArgument, ActMention, SpeechMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps, wordsOf } from '../../record/span.ts'
import { among, SpanIndex } from '../../record/span-index.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt, withConjuncts } from '../../text/tree.ts'
import { holderBefore } from '../../lexicon/en/act-support.ts'
import { isPersonNoun, machines } from '../../lexicon/en/people.ts'
import { comesUpon, doerNouns, hiddenCharges, inquiryNouns, otherAttacks, suspicionInWords } from '../../lexicon/en/suspicion.ts'
import { isSymbolNoun } from '../../lexicon/en/things.ts'
import { cardinals } from '../../lexicon/en/times.ts'
import { isBlamedForElse } from '../acts/blamed.ts'
import { weaponAt } from '../acts/weapon-at.ts'
import type { Draft, Found } from './assemble.ts'
import type { PlacedAct } from './placed-act.ts'
import { headOfSpan } from '../../text/in-sentence.ts'
import { actsOf } from './by-sentence.ts'
import { tookIn } from './care-houses.ts'
import type { LearnedRole } from './learned-roles.ts'
import { RoleChances } from './choose-roles.ts'
import type { Telling } from './story.ts'
import { listOfNames } from './named-victims.ts'
import { partiesMeant } from './parties-meant.ts'
import type { PlacedArgument } from './parties-meant.ts'
import type { RoleCandidate } from './role-candidates.ts'
import { RoleReader } from './role-features.ts'

/** Says of one incident who did it, to whom, what it hit and by what: what the rules found, then, of what happened, what the learned step holds likely enough. */
export function addRoles(found: Found, draft: Draft, { type, happened }: { readonly type: ActType; readonly happened: boolean }, roleReader: () => RoleReader, claims: readonly Claim[], add: AddClaim): void {
  const { document } = found
  const { telling } = draft
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
        // 'Not a single soldier was hurt'
        if (own === null || (role === 'victim' && /^(?:nobody|none|not an?|not one)\b/i.test(own.words))) continue
        const participant = argument.suspected === true ? { ...own, certainty: 'suspected' as const } : own
        const doer = role === 'perpetrator'
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
      for (const target of allTargets(act)) add({ property: 'target', value: { words: wordsOf(document.text, target) } }, target, act, act.rule, chances ? hundredths(chanceWithin(found, chances, act.sentence, target, 'target')) : 0.7)
    }
  }
  if (happened && (isHarm(type) || familyOf(type) === 'liberty' || type === 'protest.mob')) addNamedVictims(found, telling, claims, add)
  // 'a car bomb' before 'the blast': of the words for one kind of weapon the likeliest stand.
  const weapons = acts.flatMap((act) => (act.weapon && isForcible(act.type) ? [{ act, weapon: act.weapon, confidence: chances ? hundredths(chanceWithin(found, chances, act.sentence, act.weapon.span, 'weapon')) : 0.7 }] : []))
  for (const { act, weapon, confidence } of weapons.sort((a, b) => b.confidence - a.confidence)) add({ property: 'weapon', value: { weapon: weapon.weapon } }, weapon.span, act, act.rule, confidence)
  if (chances) addLearnedRoles(found, draft, roleReader(), chances, claims, add)
}

/** 'A man stabbed two nurses. Police shot the attacker', 'He killed 20 people before police shot him': what befell who did it is no part of who did it to whom. */
function isTurnedOnDoers(found: Found, telling: Telling, act: ActMention): boolean {
  if (familyOf(act.type) === 'battle' || !act.arguments.some(({ role }) => role === 'perpetrator')) return false
  const victims = act.arguments.filter(({ role }) => role === 'victim').flatMap((each) => partiesMeant(found, act, each))
  if (victims.length === 0) return false
  const { harming, doers, doersAt } = deedsTold(found)(telling)
  if (!isToldBefore(harming, act)) return false
  const isOther = ({ token, sentence }: ActMention) => sentence < act.sentence || (sentence === act.sentence && token !== act.token)
  const isDoer = (span: Span) => doersAt.overlapping(span).some((i) => isOther((doers[i] as DoerTold).act))
  return victims.every(({ span, head, sentence }) => isDoer(span) || isTheAttacker(found.tagged.sentences[sentence] as Sentence, head))
}

/** Somebody told to have done an act of an incident. */
interface DoerTold { readonly act: ActMention; readonly span: Span }

/** The first sentence of an incident that tells of harm to somebody, and its words that do. */
interface FirstHarm { readonly sentence: number; readonly tokens: ReadonlySet<number> }

/** True where harm is told in a sentence before an act, or in its own by another word. */
function isToldBefore({ sentence, tokens }: FirstHarm, act: ActMention): boolean {
  return sentence < act.sentence || (sentence === act.sentence && [...tokens].some((token) => token !== act.token))
}

/** Who is told to have done the acts of an incident, and where others were harmed first. */
const deedsTold = onceFor((found: Found) =>
  onceFor((telling: Telling) => {
    const acts = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
    const ofHarm = acts.filter(({ type, arguments: parties }) => isHarm(type) && parties.some(({ role }) => role === 'victim'))
    const first = ofHarm.reduce((least, { sentence }) => Math.min(least, sentence), Infinity)
    const harming: FirstHarm = { sentence: first, tokens: new Set(ofHarm.flatMap(({ sentence, token }) => (sentence === first ? [token] : []))) }
    const doers = acts.flatMap((act) => act.arguments.filter(({ role }) => role === 'perpetrator').flatMap((each) => partiesMeant(found, act, each)).map(({ span }): DoerTold => ({ act, span })))
    return { harming, doers, doersAt: new SpanIndex(doers.map(({ span }) => span)) }
  }),
)

/**
 * 'Troops opened fire after coming under attack', '... because they had been attacked with stones': what those who did the act say, or are
 * said, to have answered harmed none of them unless a figure or words of harm say so.
 */
function isAnswered(found: Found, act: ActMention, acts: readonly ActMention[]): boolean {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  const { relation } = tokenAt(sentence, act.token)
  if (act.measure !== null || !isHarm(act.type) || !relation.startsWith('advcl') || !dependents(sentence, act.token, 'mark', 'case', 'advmod').some((i) => answering.has(tokenAt(sentence, i).lower))) return false
  const parties = (of: ActMention, role: ParticipantRole) => of.arguments.filter((each) => each.role === role).flatMap((each) => partiesMeant(found, of, each))
  const harmed = parties(act, 'victim')
  return harmed.length > 0 && acts.some((other) => other !== act && other.sentence === act.sentence && isHarm(other.type) && parties(other, 'perpetrator').some((doer) => harmed.some(({ span }) => overlaps(span, doer.span))))
}

const answering: ReadonlySet<string> = new Set(['after', 'when', 'as', 'because', 'once', 'since'])

/** A party of an act that befell those who did another of the incident. */
function isTurnedOn(found: Found, telling: Telling, candidate: RoleCandidate): boolean {
  return actsOf(found.placed, candidate.sentence).some((i) => {
    const { act } = found.placed[i] as PlacedAct
    return act.arguments.some(({ head }) => head === candidate.head) && telling.acts.includes(i) && isTurnedOnDoers(found, telling, act)
  })
}

/** 'the attacker', 'the gunman': who did an act told before. */
function isTheAttacker(sentence: Sentence, head: number): boolean {
  return doerNouns.has(tokenAt(sentence, head).lemma) && dependents(sentence, head, 'det').some((i) => tokenAt(sentence, i).lower === 'the')
}

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

interface NamedArgument {
  readonly role: ParticipantRole
  readonly span: Span
  /** The head words whose chances speak for it. */
  readonly heads: readonly number[]
  readonly actor: Actor | null
}

/** 'Police arrested two men over the murder: A and B': those named behind the colon are the two. */
function namesBehindColon(found: Found, act: ActMention, { role, suspected, head }: ActArgument): NamedArgument[] {
  if (suspected !== true && !(act.type === 'liberty.arrest' && role === 'victim')) return []
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  const colon = sentence.tokens.findIndex(({ text }, i) => i > head && text === ':')
  const next = sentence.tokens[colon + 1]
  if (colon < 0 || next === undefined || tokenAt(sentence, head).fine !== 'NNS') return []
  const names = personsNamed(found, sentence).filter(({ span }) => span.start >= next.start)
  return names.some(({ span }) => span.start === next.start) ? names.map(({ span, at, actor }) => ({ role, span, heads: [at], actor })) : []
}

/** The persons named in a sentence, each with the head of the name. */
function personsNamed(found: Found, sentence: Sentence): { readonly span: Span; readonly at: number; readonly actor: Actor }[] {
  return among(found.actorMentions, sentence).flatMap(({ span, isPronoun, actorId }) => {
    const actor = actorsById(found.actors).get(actorId)
    return isPronoun || !contains(sentence, span) || actor?.kind !== 'person' ? [] : [{ span, at: headOfSpan(sentence, span), actor }]
  })
}

/** An argument with the names beside it: 'dockworker Tomas Vale' and 'a dockworker, Tomas Vale' are one man, 'two dockworkers, A and B' a group and two men. */
function withNames(found: Found, index: number, { role, span, head }: ActArgument): NamedArgument[] {
  const plain = { role, span, heads: [head], actor: null }
  const sentence = found.tagged.sentences[index] as Sentence
  const beside = dependents(sentence, head, 'appos').flatMap((i) => withConjuncts(sentence, i))
  if (beside.length === 0 || !isPersonNoun.has(tokenAt(sentence, head).lemma)) return [plain]
  const names = personsNamed(found, sentence).flatMap(({ span, at, actor }) => (beside.includes(at) ? [{ role, span, heads: [at, head], actor }] : []))
  const [only, another] = names
  if (only === undefined || another !== undefined || tokenAt(sentence, head).fine === 'NNS') return [plain, ...names]
  const joined = only.span.start > span.end && only.span.start - span.end <= 1
  return [{ ...only, span: joined ? { start: span.start, end: only.span.end } : span }]
}

/**
 * The chance from which a phrase is taken into a role that no rule gives it, beside an act of the incident. Half or more of those
 * taken are right on documents that the model has not seen (`docs/decisions/roles-learned-without-sides.md`).
 */
const besideAct: Readonly<Record<LearnedRole, number>> = { doer: 0.35, body: 0.35, victim: 0.3, target: 0.35, weapon: 0.35 }

/** The same in a sentence without an act. Whom it befell and what it hit is not inferred there: hardly one in four would be right. */
const awayFromActs: Readonly<Record<LearnedRole, number>> = { doer: 0.4, body: 0.4, victim: Infinity, target: Infinity, weapon: 0.4 }

/** Acts done by force, or that force puts down. */
function isForcible(type: ActType): boolean {
  return isHarm(type) || type === 'remote.disrupted' || familyOf(type) === 'liberty' || familyOf(type) === 'property' || type === 'protest.riot' || type === 'protest.mob'
}

/** What a crowd marches to and what shopkeepers shut is nobody's target; what is attacked, damaged, blocked or occupied is. */
function hasTarget(type: ActType): boolean {
  return isForcible(type) || type === 'protest.blockade' || type === 'posture.deployment'
}

/** Acts of harm: the kinds of incident whose roles were learned; roles of protests, arrests and the like are the rules' alone. */
export function isHarm(type: ActType): boolean {
  if (type === 'remote.disrupted') return false
  return harmfulFamilies.has(familyOf(type)) || type === 'liberty.abduction' || type === 'liberty.disappearance' || type === 'property.arson' || type === 'property.damage' || type === 'protest.crackdown'
}

/**
 * Adds a claim to the report at hand.
 * @param saidAt where it is said, where that is not beside the words: 'The army said that *it* had fired' is the army's word of itself
 */
export type AddClaim = (value: ClaimValue, span: Span, act: { modality: Modality; polarity: Polarity }, method: string, confidence: number, saidAt?: Span) => void

const doing: readonly LearnedRole[] = ['doer', 'body']
const befallen: readonly LearnedRole[] = ['victim']

function hundredths(chance: number): number {
  return Math.round(chance * 100) / 100
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

/** Who did it, to whom and by what, where no rule says so: phrases of the sentences around that the learned step holds likely enough. */
function addLearnedRoles(found: Found, { telling, totals = [] }: Draft, roles: RoleReader, chances: RoleChances, claims: readonly Claim[], add: AddClaim): void {
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

/** 'The army said its drones had killed nine men': that it was the army is the army's own word, said where the act is told; undefined where no speaker names itself. */
function ownWordAt(found: Found, doer: Span, { trigger }: ActMention): Span | undefined {
  return speechBy(found.speech, doer).some(({ speaker, content }) => speaker !== null && contains(speaker, doer) && contains(content, trigger)) ? trigger : undefined
}

/** 'Colonel Tomas Vale of the police force': the body that the words for somebody name as theirs. */
function isOfTheirs(text: string, whose: Span, body: Span): boolean {
  return contains(whose, body) || (body.start >= whose.end && /^,? (?:of|from|in|with) (?:the )?$/.test(text.slice(whose.end, body.start)))
}

/** What no chance makes good: whoever only speaks is in no role; nobody is blamed for one act because he did another, or against a denial. */
function isRuledOut(found: Found, telling: Telling, candidate: RoleCandidate, role: LearnedRole, speaks: (span: Span) => boolean): boolean {
  if (/^(?:any|no|none|nobody|anybody|not)\b/i.test(wordsOf(found.document.text, candidate.span))) return true
  // 'The army lost 12 fighters', 'The hill held by the brigade was shelled': who lost them did not kill them, nor did who held it shell it.
  const sentence = found.tagged.sentences[candidate.sentence] as Sentence
  const { head: verb, relation } = tokenAt(sentence, candidate.head)
  if ((role === 'doer' || role === 'body') && relation === 'nsubj' && verb >= 0 && tokenAt(sentence, verb).lemma === 'lose') return true
  // 'The army carried out an investigation'
  if ((role === 'doer' || role === 'body') && relation === 'nsubj' && verb >= 0 && dependents(sentence, verb, 'obj').some((i) => inquiryNouns.has(tokenAt(sentence, i).lemma))) return true
  // 'when their patrol hit a mine': whoever came upon it did not lay it.
  if ((role === 'doer' || role === 'body') && relation === 'nsubj' && verb >= 0 && comesUpon.has(tokenAt(sentence, verb).lemma) && dependents(sentence, verb, 'obj', 'obl').some((i) => hiddenCharges.has(tokenAt(sentence, i).lemma))) return true
  if ((role === 'doer' || role === 'body') && holderBefore.test(found.document.text.slice(Math.max(sentence.start, candidate.span.start - 60), candidate.span.start))) return true
  // 'POLICE RELEASE: Two suspects ...': a label
  if ((role === 'doer' || role === 'body') && candidate.span.end <= sentence.start + (/^(?:\p{Lu}[\p{L}.&-]* ?){1,5}: /u.exec(wordsOf(found.document.text, sentence))?.[0].length ?? 0)) return true
  // 'The front has carried out similar attacks in the past'
  if ((role === 'doer' || role === 'body') && !telling.acts.some((i) => (found.placed[i] as PlacedAct).act.sentence === candidate.sentence) && otherAttacks.test(wordsOf(found.document.text, sentence))) return true
  if (isBesideVerdict(found, telling, candidate)) return true
  if ((role === 'doer' || role === 'body') && tellsWhoTheHarmedWere(found, telling, candidate, sentence)) return true
  // 'used water cannon to break up the rally': what an act is done to does not do it.
  if ((role === 'doer' || role === 'body') && relation === 'obj' && actsOf(found.placed, candidate.sentence).some((i) => telling.acts.includes(i) && (found.placed[i] as PlacedAct).act.token === verb)) return true
  if (isToldOfAnother(found, telling, candidate, role)) return true
  if (role === 'weapon') return false
  if (speaks(candidate.span)) return true
  if (role === 'target' && tookIn(sentence, candidate.span)) return true
  if (role === 'target') return candidate.actor !== null && isSpeaker(speaks)(candidate.actor)
  // 'arrested two men over the murder: A and B': those named behind the colon are the arrested.
  if (role === 'victim' && isListOfHeld(found, telling, candidate)) return true
  // Who speaks in the document as holder of an office is not inferred among those it befell.
  if (role === 'victim') return isTurnedOn(found, telling, candidate) || (candidate.actor?.personClass === 'public_role' && isSpeaker(speaks)(candidate.actor))
  if (isTurnedOn(found, telling, candidate)) return true
  const doesElse = actsOf(found.placed, candidate.sentence).some((i) => !telling.acts.includes(i) && (found.placed[i] as PlacedAct).act.arguments.some((argument) => argument.head === candidate.head && argument.role !== 'victim'))
  return doesElse || isDenied(found, candidate)
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

/** True for a party that speaks anywhere in the document. */
const isSpeaker = onceFor((speaks: (span: Span) => boolean) => onceFor(({ mentions }: Actor) => mentions.some(speaks)))

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

/**
 * Where what the rules found in the incident speaks against a learned role: those it befell are not blamed for it ('36 members of the
 * front'), nobody else is blamed from afar where its words say who did it.
 */
function contradictsRules(found: Found, acts: readonly ActMention[], candidate: RoleCandidate, role: LearnedRole, inferred: boolean, claims: readonly Claim[]): boolean {
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

/** Banners and portraits that were torn down or burnt: whom they show was not harmed. */
function burnsSymbols(found: Found, { type, sentence, target }: ActMention): boolean {
  if (familyOf(type) !== 'property' || target === null) return false
  return (found.tagged.sentences[sentence]?.tokens ?? []).some((token) => contains(target, token) && isSymbolNoun.has(token.lemma))
}

/** 'troops under the command of Colonel X': he stands on the side of those who did it. */
function isCommander(found: Found, { span }: RoleCandidate): boolean {
  return /\b(?:under the command of|commanded by|led by|on (?:the )?orders? (?:of|from)|ordered by)\b[^.;,]{0,40}$/i.test(found.document.text.slice(Math.max(0, span.start - 90), span.start))
}

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

/** 'A couple' may be two people who belong together. */
const numberWords = Object.keys(cardinals).filter((word) => word !== 'couple').join('|')
const onlyNumber = new RegExp(`^(?:(?:the|all|at least|another|other)\\s+)*(?:\\d[\\d,.]*|${numberWords})(?:[\\s-](?:${numberWords}))*(?:\\s+(?:others?|more))?(?:\\s+of (?:them|these|those|whom))?$`, 'i')

/** 'One of them', 'several of those', 'his body': whose they are is told elsewhere. */
const someOfThem = /^[\p{L}\d-]+ of (?:them|these|those|us)$|^(?:his|her|its|their) (?:body|bodies|corpses?|remains)$/iu

/** 'Two bombs went off. One killed a guard, the other a clerk': which of several it was tells nobody who did it. */
const whichOfSeveral = /^(?:the )?(?:others?|another|latter|former|first|second|third)$/i

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
  if (!mention && /^(?:he|she|they|it|who|which|that|we|i|you|him|her|them|us|his|its|their|my|our|your|this|these|those|himself|themselves)$/i.test(words)) return null
  const suspected = role === 'perpetrator' && suspicionInWords.test(words)
  return { role, words, span, actorId: actor?.id ?? null, certainty: suspected ? 'suspected' : 'known', personClass: actor?.personClass ?? null }
}

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

const speakerIndex = onceFor((speech: readonly SpeechMention[]) => new SpanIndex(speech.map(({ speaker }) => speaker)))

/** What is said by those whose words overlap a span. */
function speechBy(speech: readonly SpeechMention[], span: Span): SpeechMention[] {
  return speakerIndex(speech).overlapping(span).map((i) => speech[i] as SpeechMention)
}

const actorsById = onceFor((actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor])))
