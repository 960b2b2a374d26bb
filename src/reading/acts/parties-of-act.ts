import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ParticipantRole } from '../../record/actor.ts'
import type { ActArgument } from '../../record/mention.ts'
import { contains } from '../../record/span.ts'
import type { Span } from '../../record/span.ts'
import { isNational } from '../../text/nationals.ts'
import { isSecondCalling } from '../../text/second-calling.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, governs, isPassive, nounPhraseSpan, phrasesWith, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { remainsNouns, type NounClass } from '../../lexicon/en/acts.ts'
import { armedCraft, demandedByForces, forces, marchingForces, outlawBodies, outlawDress, outlawQualities, townTakers } from '../../lexicon/en/act-support.ts'
import { daysAndMonths } from '../../lexicon/en/function-words.ts'
import { animalNouns } from '../../lexicon/en/numbers.ts'
import { armedNouns, bodyNouns, crowdNouns, isPersonNoun, outlawNouns, unarmedTrades } from '../../lexicon/en/people.ts'
import { overrunVerbs } from '../../lexicon/en/places.ts'
import { namingVerbs, tellingSomebody } from '../../lexicon/en/saying.ts'
import { ordinals } from '../../lexicon/en/times.ts'
import { anyDoer, believingVerbs, doerNouns, ofDoing, orderNouns, suspectNouns } from '../../lexicon/en/suspicion.ts'
import { findingVerbs, isSymbolNoun, sideArms } from '../../lexicon/en/things.ts'
import { blameFor, bodyMeant, namedBehind } from './blamed.ts'
import { atHandsOf, doerBehindOthers, doerOfDeed } from './done-by.ts'
import { befallenBehind } from './fronted.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { classOf, countedBy, isArmedParty, isOfClass, weaponClassOf } from './noun-class.ts'
import { authorsOf, befallingNouns, playersIn } from './noun-parties.ts'
import { argumentsOf, withAntecedent } from './parties-by-parse.ts'
import type { Parties } from './parties-by-parse.ts'
import { isGoods, isPassiveBySight, patientBySight, patientOfClass } from './patient-by-sight.ts'
import { givenTo, sentencedToo } from './sentenced-too.ts'
import { sidesOf } from './sides-of-battle.ts'
import { tiedTo } from './suspected.ts'
import { beforeDay, beforeTrigger, behindTrigger, withName, withQuotedName } from './targets.ts'
import { rolesOf } from './type-of-act.ts'

/** Who did an act and whom it befell, with those whom the words blame for it or tie to it. */
export interface PartiesOfAct extends Parties {
  readonly blamed: readonly number[]
  readonly suspects: readonly number[]
}

/** Who did it to whom: whom the words blame goes before the parse, and what the parse does not give is looked for by sight. */
export function partiesOf(sentence: Sentence, match: TriggerMatch): PartiesOfAct {
  const { trigger, head } = match
  const parties = argumentsOf(sentence, head, match)
  const tied = familyOf(trigger.type) === 'liberty' && trigger.type !== 'liberty.abduction' ? [] : tiedTo(sentence, head).map((each) => ({ ...each, head: withAntecedent(sentence, each.head) }))
  const blame = blameFor(sentence, head)
  const blamed = [...new Set([...blame.heads, ...tied.map((each) => each.head)])]
  // 'The militia lost 12 fighters': whose they were did not kill them.
  const ordered = orderedBy(sentence, head, parties.agents)
  // 'The army confirmed that its troops killed two fishermen'
  const ofThemselves = parties.agents.flatMap((i) => (bodyMeant(sentence, i) === i ? [] : [bodyMeant(sentence, i)]))
  // 'Police put the number of injured at six'
  const isCounted = tokenAt(sentence, head).fine === 'VBN' && ['of', 'the'].includes(sentence.tokens[head - 1]?.lower ?? '') && sentence.tokens.slice(Math.max(0, head - 3), head).some(({ lemma }) => ['number', 'toll', 'put'].includes(lemma))
  const isDoneByNobody = trigger.noDoer === true || isCounted || (tokenAt(sentence, head).lemma === 'lose' && trigger.befalls !== true)
  const own = [...parties.agents.filter((i) => trigger.kind === 'verb' || !onlyNames(sentence, i)).map((i) => bodyMeant(sentence, i)), ...ordered]
  const handed = atHandsOf(sentence, head)
  const deed = own.some((i) => canAct(sentence, i)) ? [] : handed.length > 0 ? handed : [...doerOfDeed(sentence, head), ...(isUndergone(sentence, match) ? doerBehindOthers(sentence, head) : [])].slice(0, 1)
  const agents = blamed.length > 0 ? blamed : isDoneByNobody ? [] : [...own, ...deed]
  const patients = parties.patients.filter((i) => !blamed.includes(i) && !ordered.includes(i) && !handed.includes(i)).flatMap((i) => aimedAt(sentence, head, i)).flatMap((i) => tellerOfSelf(sentence, head, i))
  if (!patients.some((i) => classOf(sentence, i) !== null)) patients.push(...patientBySight(sentence, match).flatMap((i) => tellerOfSelf(sentence, head, i)).filter((i) => !patients.includes(i)))
  if (trigger.kind === 'verb' && trigger.object && !hasPatientOf(sentence, patients, trigger.object)) patients.push(...patientOfClass(sentence, match, trigger.object))
  if (trigger.type === 'liberty.sentence' && trigger.kind === 'verb' && !hasPatientOf(sentence, patients, ['person'])) patients.push(...givenTo(sentence, match))
  if (trigger.type === 'liberty.sentence' && trigger.kind === 'verb') patients.push(...sentencedToo(sentence, head).filter((i) => !patients.includes(i)))
  const believed = onlyBelieved(sentence, head) ? agents : []
  return { agents, patients, blamed: [...blamed, ...ordered, ...ofThemselves], suspects: [...believed, ...(blame.suspected ? blame.heads : []), ...tied.filter((each) => each.suspected).map((each) => each.head)] }
}

/** A verb in the passive, or a noun of what befalls somebody: 'the killing of'. */
function isUndergone(sentence: Sentence, { trigger, head, first }: TriggerMatch): boolean {
  if (trigger.kind === 'noun') return befallingNouns.has(tokenAt(sentence, head).lemma) && (harmfulFamilies.has(familyOf(trigger.type)) || familyOf(trigger.type) === 'liberty')
  return trigger.kind === 'verb' && tokenAt(sentence, head).fine === 'VBN' && (isPassive(sentence, head) || isPassiveBySight(sentence, first))
}

/**
 * 'Two of them told our lawyers that they had been beaten': it befell those who tell it, and not those they tell; 'Police told the families that
 * they had arrested two men' befell neither. Anybody else as they stand.
 */
function tellerOfSelf(sentence: Sentence, verb: number, patient: number): number[] {
  const isPronoun = ['they', 'he', 'she'].includes(tokenAt(sentence, patient).lower)
  const words = sentence.tokens.slice(0, verb)
  const pronoun = isPronoun ? patient : words.findLastIndex(({ lower }) => ['they', 'he', 'she'].includes(lower))
  if (pronoun < 3 || (!isPronoun && patient > pronoun) || words.slice(pronoun + 1).some(({ tag, lower }) => (tag === 'VERB' && lower !== 'had') || lower === 'would' || lower === 'will')) return [patient]
  const heard = pronoun - (tokenAt(sentence, pronoun - 1).lower === 'that' ? 2 : 1)
  const teller = sentence.tokens.findLastIndex(({ tag }, i) => i < heard && tag === 'VERB')
  if (teller < 0 || heard - teller > 5 || !tellingSomebody.has(tokenAt(sentence, teller).lemma) || !['NOUN', 'PROPN'].includes(tokenAt(sentence, heard).tag)) return [patient]
  const isOfClause = isPronoun || (patient > teller && patient <= heard)
  if (!isOfClause) return [patient]
  if (!words.slice(pronoun + 1).some(({ lower }) => ['been', 'was', 'were'].includes(lower))) return isPronoun ? [patient] : []
  return agentsOf(sentence, teller).filter((i) => classOf(sentence, i) === 'person' || tokenAt(sentence, i).tag === 'PROPN')
}

/** 'The minister called the attack an outrage', 'Officials list one dead': who names or counts what was done did not do it. */
function onlyNames(sentence: Sentence, agent: number): boolean {
  const { head, relation } = tokenAt(sentence, agent)
  return head >= 0 && relation === 'nsubj' && tokenAt(sentence, head).tag === 'VERB' && namingVerbs.has(tokenAt(sentence, head).lemma)
}

/** 'burnt on the orders of a colonel', 'troops acting on the instructions of the governor': who had an act done. */
function orderedBy(sentence: Sentence, head: number, agents: readonly number[]): number[] {
  const acting = agents.flatMap((i) => dependents(sentence, i, 'acl')).filter((i) => tokenAt(sentence, i).lemma === 'act')
  return [head, ...acting].flatMap((i) => dependents(sentence, i, 'obl')).filter((i) => orderNouns.has(tokenAt(sentence, i).lemma) && ['on', 'at', 'under', 'upon'].includes(caseOf(sentence, i)))
    .flatMap((i) => [...dependents(sentence, i, 'nmod:poss'), ...phrasesWith(sentence, i, 'of', 'nmod'), ...phrasesWith(sentence, i, 'from', 'nmod')])
    .filter((i) => classOf(sentence, i) === 'person' || bodyNouns.has(tokenAt(sentence, i).lemma) || /^\p{Lu}/u.test(tokenAt(sentence, i).text))
}

/** 'The brigade is believed to have carried out the raid': thought to have done it, by no more than that. */
function onlyBelieved(sentence: Sentence, head: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = tokenAt(sentence, at).head, steps += 1) {
    const { head: governor } = tokenAt(sentence, at)
    if (plainRelation(tokenAt(sentence, at)) === 'xcomp' && governor >= 0 && isPassive(sentence, governor)) return believingVerbs.has(tokenAt(sentence, governor).lemma)
  }
  return false
}

/**
 * True where those found are of the kinds without which a trigger tells no act of its type.
 * @param places the tokens of the names that are known as places: 'the fall of Kosti to the rebels'
 */
export function hasWantedParties(sentence: Sentence, { trigger, phrasal, head, words }: TriggerMatch, { agents, patients }: Parties, places: ReadonlySet<number>): boolean {
  const lemmasOf = (heads: readonly number[]) => heads.map((i) => tokenAt(sentence, i).lemma)
  // 'saw the bodies of four soldiers being loaded onto a truck': nobody was held
  if (familyOf(trigger.type) === 'liberty' && patients.length > 0 && lemmasOf(patients).every((lemma) => remainsNouns.has(lemma))) return false
  // 'A BB gun was found beside him': no cache, and nobody disarmed
  if (trigger.type === 'remote.disrupted' && trigger.object?.includes('arms') && findingVerbs.has(tokenAt(sentence, head).lemma) && patients.length > 0 && patients.every((i) => tokenAt(sentence, i).fine === 'NN' && sideArms.has(tokenAt(sentence, i).lemma))) return false
  if (trigger.ofPersons && !hasPatientOf(sentence, patients, ['person'])) return false
  if (trigger.byForces && !lemmasOf(agents).some((lemma) => forces.has(lemma))) return false
  if (trigger.byOutlaws && !agents.some((i) => isOutlaw(sentence, i))) return false
  // 'The ministry said its forces had hit a depot': the ministry is meant, and its forces did
  if (trigger.byArmed && ![...agents, ...dependents(sentence, head, 'nsubj')].some((i) => isArmed(sentence, i))) return false
  if (trigger.byTrades && !lemmasOf(agents).some((lemma) => unarmedTrades.has(lemma))) return false
  // 'The rebels marched to the border'; but 'Policemen marched to demand their pay'
  if (trigger.type === 'protest.demonstration' && tokenAt(sentence, head).lemma === 'march' && tokenAt(sentence, head).tag === 'VERB' && agents.length > 0 && agents.every((i) => marchingForces.has(tokenAt(sentence, i).lemma)) && !sentence.tokens.some(({ lemma }) => demandedByForces.has(lemma))) return false
  if (trigger.object && !hasPatientOf(sentence, patients, trigger.object)) {
    // 'Rebels entered Kosti', 'the fall of Kosti to the rebels'
    const isTown = trigger.object.includes('territory') && [...patients, Math.max(...words) + 1].some((i) => places.has(i)) && (trigger.kind === 'noun' || agents.some((i) => isArmed(sentence, i)))
    if (isTown) return true
    if (trigger.kind === 'noun') return false
    const needsNone = phrasal && !trigger.object.some((each) => isGoods(each))
    const isNamed = (trigger.object.includes('thing') && patients.some((i) => tokenAt(sentence, i).tag === 'PROPN' || (i > head && /^\p{Lu}\p{Ll}/u.test(tokenAt(sentence, i).text)))) || (trigger.object.includes('territory') && isTownByName(sentence, patients) && lemmasOf(agents).some((lemma) => townTakers.has(lemma)))
    if (trigger.kind === 'verb' && !needsNone && !isNamed) return false
  }
  if (trigger.kind === 'verb' && trigger.transitive && patients.length === 0 && !isOfThem(sentence, head) && !lemmasOf(agents).some((lemma) => armedNouns.has(lemma))) return false
  // 'The gunmen fled to the hills': nobody drove them from their homes.
  if (trigger.measure === 'displaced' && trigger.befalls && patients.some((i) => isOutlaw(sentence, i) || armedNouns.has(tokenAt(sentence, i).lemma) || forces.has(tokenAt(sentence, i).lemma) || doerNouns.has(tokenAt(sentence, i).lemma) || suspectNouns.has(tokenAt(sentence, i).lemma))) return false
  // 'a spill that has killed their fish'
  if ((trigger.measure === 'killed' || trigger.measure === 'casualties_unspecified') && patients.length > 0 && patients.every((i) => animalNouns.has(tokenAt(sentence, countedBy(sentence, i) ?? i).lemma) && tokenAt(sentence, i).lemma !== 'head')) return false
  const classes = patients.map((i) => classOf(sentence, i))
  if (trigger.notObject && classes.length > 0 && classes.every((each) => each !== null && trigger.notObject?.includes(each))) return false
  // 'The supporters dispersed late on Friday': a crowd that goes by itself is not put down.
  return !(trigger.type === 'protest.crackdown' && trigger.transitive && agents.length > 0 && lemmasOf(agents).every((lemma) => crowdNouns.has(lemma)))
}

/** 'Rebels seized Kosti': a name of one word, with nothing beside it that tells of a person, is a town to those who take towns. */
function isTownByName(sentence: Sentence, [only, another]: readonly number[]): boolean {
  return only !== undefined && another === undefined && tokenAt(sentence, only).tag === 'PROPN' && dependents(sentence, only, 'flat', 'compound', 'appos', 'nmod', 'amod').length === 0
}

/** An army, rebels, a navy ship, 'it' in 'the army said it had struck a camp': who strikes with arms. */
function isArmed(sentence: Sentence, agent: number): boolean {
  const { lemma, lower, head } = tokenAt(sentence, agent)
  if (armedNouns.has(lemma) || forces.has(lemma) || lemma === 'force' || isArmedCraft(sentence, agent) || isArmedParty(sentence, agent) || isOutlaw(sentence, agent)) return true
  if ((lower !== 'it' && lower !== 'they') || head < 0 || plainRelation(tokenAt(sentence, head)) !== 'ccomp') return false
  return dependents(sentence, tokenAt(sentence, head).head, 'nsubj').some((speaker) => speaker < agent && tokenAt(sentence, speaker).tag !== 'PRON' && isArmed(sentence, speaker))
}

/** 'a patrol boat', 'a navy ship', 'army planes'. */
function isArmedCraft(sentence: Sentence, head: number): boolean {
  const { lemma } = tokenAt(sentence, head)
  return /^(?:gunboat|warship|frigate)$/.test(lemma) || (/^(?:boat|ship|vessel|cutter|launch|plane|jet|helicopter|tank)$/.test(lemma) && dependents(sentence, head, 'compound', 'amod').some((i) => armedCraft.test(tokenAt(sentence, i).lower)))
}

/** 'gunmen', 'rebels', 'armed men', 'masked youths'; no soldiers, guards or police. */
function isOutlaw(sentence: Sentence, head: number): boolean {
  const { lemma, text } = tokenAt(sentence, head)
  // 'the Northern Front'
  if (/^\p{Lu}/u.test(text) && outlawBodies.has(lemma.toLowerCase()) && dependents(sentence, head, 'amod', 'compound').length > 0) return true
  // 'men in masks', 'people in plain clothes'
  if (isPersonNoun.has(lemma) && !forces.has(lemma) && phrasesWith(sentence, head, 'in', 'nmod').some((i) => outlawDress.has(tokenAt(sentence, i).lemma))) return true
  return outlawNouns.has(lemma.toLowerCase()) || (isPersonNoun.has(lemma) && !forces.has(lemma) && dependents(sentence, head, 'amod').some((i) => outlawQualities.has(tokenAt(sentence, i).lower)))
}

/** 'and that one of them had been wounded': whom the words before the passive count, where the parse lost them. */
function isOfThem(sentence: Sentence, verb: number): boolean {
  const first = dependents(sentence, verb, 'aux', 'aux:pass')[0] ?? 0
  return dependents(sentence, verb, 'aux:pass').length > 0 && tokenAt(sentence, Math.max(0, first - 1)).lower === 'them' && sentence.tokens[first - 2]?.lower === 'of'
}

function hasPatientOf(sentence: Sentence, patients: readonly number[], wanted: readonly NounClass[]): boolean {
  // 'burned ten houses in Dola, seven in Orsk': the seven are houses too.
  const things = patients.some((i) => tokenAt(sentence, i).tag === 'NOUN' && classOf(sentence, i) === 'thing')
  return patients.some((i) => wanted.some((each) => isOfClass(sentence, i, each)) && !(things && wanted.includes('person') && tokenAt(sentence, i).tag === 'NUM'))
}

/** The arguments of an act of a type: who did it, whom the words blame or suspect for it, and the persons it befell. */
export function argumentsFor(sentence: Sentence, match: TriggerMatch, { agents, patients, blamed, suspects }: PartiesOfAct, type: ActType, thing: number | undefined): ActArgument[] {
  const { head, trigger, words } = match
  const sides = type === 'battle.clash' ? sidesOf(sentence, head) : []
  const players = trigger.kind === 'noun' ? [...playersIn(sentence, head), ...authorsOf(sentence, head)] : []
  const named = agents.flatMap((i) => namedBehind(sentence, i) ?? [])
  // 'Two suspects approached the man and opened fire'
  const told = trigger.kind === 'verb' ? agents.filter((i) => suspectNouns.has(tokenAt(sentence, i).lemma) || doerNouns.has(tokenAt(sentence, i).lemma)) : []
  const outright = [...players, ...blamed, ...named, ...told]
  const roles = rolesOf(type)
  const ofParty = (role: ParticipantRole, phrase: Span) => (role === 'perpetrator' ? beforeTrigger(sentence, phrase, match.span) : behindTrigger(sentence, phrase, match.span))
  const inRole = (role: ParticipantRole, heads: readonly number[]) =>
    heads
      .flatMap((i) => livesOf(sentence, i))
      .filter((who) => !isSaidOf(sentence, head, who) && who !== head && !words.includes(who))
      .map((who): ActArgument => ({
        role, span: withQuotedName(sentence, beforeDay(sentence, withName(sentence, ofParty(role, nounPhraseSpan(sentence, who))))), head: who,
        ...(outright.includes(who) ? { outright: true } : {}), ...(role === roles.agent && suspects.includes(who) ? { suspected: true } : {}),
      }))
  const doers = [...new Set([...agents, ...players, ...sides])].filter((i) => canAct(sentence, i) && !isOnlyDoer(sentence, i, head))
  // Who is remembered was not aimed at; whose banner burns was not burnt.
  const befallsNobody = type === 'symbolic.commemoration' || (familyOf(type) === 'property' && thing !== undefined && isSymbolNoun.has(tokenAt(sentence, thing).lemma))
  const befallen = befallsNobody || isTownTaken(type, match) ? [] : patients.flatMap((i) => livesOf(sentence, i)).filter((i) => classOf(sentence, i) === 'person' && !isNameOverrun(sentence, match, i) && !isWoundedPart(sentence, i) && !isSecondCalling(sentence, i))
  return [...inRole(roles.agent, [...doers, ...named.filter((i) => !doers.includes(i))]), ...toldOnce(inRole(roles.patient, befallen))]
}

/** 'The people responsible for the attack', 'those who killed the judge': words that tell of nobody but that he did it. */
function isOnlyDoer(sentence: Sentence, doer: number, act: number): boolean {
  if (!anyDoer.has(tokenAt(sentence, doer).lower) || dependents(sentence, doer, 'amod', 'compound', 'nummod', 'nmod', 'appos').some((i) => !ofDoing.has(tokenAt(sentence, i).lower))) return false
  return ofDoing.has(sentence.tokens[doer + 1]?.lower ?? '') || governs(sentence, doer, act)
}

/** 'Journalist Fatou Sow is held': the parse may make two subjects of the title and the name, and they are one. */
function toldOnce(found: readonly ActArgument[]): ActArgument[] {
  return found.filter((each) => !found.some((other) => other !== each && contains(other.span, each.span) && (other.span.end > each.span.end || other.span.start < each.span.start)))
}

/** 'raided Ashwari', 'shelled Tugan Bako': a name that is raided is no person's. */
function isNameOverrun(sentence: Sentence, { trigger, head }: TriggerMatch, patient: number): boolean {
  return trigger.kind === 'verb' && tokenAt(sentence, patient).tag === 'PROPN' && overrunVerbs.has(tokenAt(sentence, head).lemma)
}

/** 'a gunshot wound to the head': the head of nobody's office. */
function isWoundedPart(sentence: Sentence, head: number): boolean {
  return tokenAt(sentence, head).lemma === 'head' && ['to', 'in'].includes(caseOf(sentence, head))
}

/** A town that is captured is nobody held. */
export function isTownTaken(type: ActType, { trigger }: TriggerMatch): boolean {
  return type === 'battle.clash' && (trigger.type === 'liberty.arrest' || trigger.object?.includes('territory') === true)
}

/** 'The attackers of the mayor, who was killed': the mayor, though the parse hangs the clause on the attackers. */
function aimedAt(sentence: Sentence, head: number, patient: number): number[] {
  const verb = tokenAt(sentence, head)
  if (verb.head !== patient || plainRelation(verb) !== 'acl' || !doerNouns.has(tokenAt(sentence, patient).lemma)) return [patient]
  const whose = dependents(sentence, patient, 'nmod').filter((i) => i < head && caseOf(sentence, i) === 'of' && classOf(sentence, i) === 'person')
  return whose.length > 0 ? whose : [patient]
}

/** 'claimed the lives of a guard and two drivers', 'slit the throats of three fishermen': whose; anybody else as they stand. */
function livesOf(sentence: Sentence, head: number): number[] {
  if (!['life', 'throat', 'fingernail'].includes(tokenAt(sentence, head).lemma)) return [head]
  const whose = phrasesWith(sentence, head, 'of', 'nmod')
  if (whose.length > 0) return whose
  // where the parse hangs them elsewhere: the person right behind 'of'
  const of = sentence.tokens[head + 1]?.lower === 'of' ? sentence.tokens.findIndex(({ tag }, i) => i > head + 1 && i < head + 6 && tag !== 'ADJ' && tag !== 'DET' && classOf(sentence, i) === 'person') : -1
  return of < 0 ? [head] : withConjuncts(sentence, of)
}

/** 'Three of those arrested are women': a copula parts the verb from what the parse takes for its object. */
function isSaidOf(sentence: Sentence, verb: number, noun: number): boolean {
  return tokenAt(sentence, verb).tag === 'VERB' && noun > verb && sentence.tokens.slice(verb + 1, noun).some((token) => token.relation === 'cop' && token.head === noun) && !befallenBehind(sentence, verb).includes(noun)
}

const sizeWords = new Set(['hundred', 'thousand', 'dozen', 'score', 'ten'])

/** 'hundreds of students marched', 'hundreds marched', 'tens of thousands marched' */
function isManyPersons(sentence: Sentence, head: number): boolean {
  if (isOfClass(sentence, head, 'person')) return true
  const of = sentence.tokens[head + 1]?.lower === 'of'
  const many = of ? head + 2 : head
  return sizeWords.has(sentence.tokens[many]?.lemma ?? '') && tokenAt(sentence, many).fine === 'NNS' && (!of || sentence.tokens[many + 1]?.lower !== 'of')
}

/** Who can have done something: a person, a body, a name; no weapon, day, building or noun of action. */
export function canAct(sentence: Sentence, head: number): boolean {
  const token = tokenAt(sentence, head)
  if (weaponClassOf(sentence, head) !== null && !bodyNouns.has(token.lemma)) return false
  // 'The ELF had kidnapped': capitals in a text of small letters are the name of a body.
  const isAcronym = /^[A-Z]{2,6}$/.test(token.text) && sentence.tokens.some(({ text }) => /[a-z]{3}/.test(text))
  // 'The body of Omar Said, arrested two days before'
  if (['body', 'corpse', 'remains', 'victim'].includes(token.lemma)) return false
  if (token.tag === 'NOUN') return isPersonNoun.has(token.lemma) || isNational(token) || bodyNouns.has(token.lemma) || isAcronym || isArmedCraft(sentence, head) || (sizeWords.has(token.lemma) && isManyPersons(sentence, head))
  if (token.tag === 'PROPN') return !inertNames.has(token.lower)
  // 'the 12th fatal shooting', 'the second from his newsroom': no party; 'the Turkish' are one
  if (token.tag === 'ADJ') return /^\p{Lu}/u.test(token.text) || (tokenAt(sentence, Math.max(0, head - 1)).tag === 'DET' && ordinals[token.lower] === undefined)
  return token.tag === 'PRON' || (token.tag === 'NUM' && ordinals[token.lower] === undefined)
}

/** Names that have never done anything, though they stand where a doer may. */
const inertNames = new Set([...daysAndMonths, 'airport'])
