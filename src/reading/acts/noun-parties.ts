import type { Sentence } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, patientsOf, phrasesWith, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { harmingVerbs, lightVerbs, repayingVerbs, sufferVerbs } from '../../lexicon/en/acts.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { armedNouns, bodyNouns } from '../../lexicon/en/people.ts'
import { authorNouns, callsTheAct } from '../../lexicon/en/suspicion.ts'
import { classOf } from './noun-class.ts'
import type { Parties } from './parties-by-parse.ts'

/** Nouns of what befalls somebody: their possessive is the one it befell. */
export const befallingNouns: ReadonlySet<string> = new Set(['injury', 'wound', 'death', 'murder', 'killing', 'assassination', 'arrest', 'detention', 'abduction', 'kidnapping', 'disappearance', 'execution', 'torture', 'imprisonment', 'release', 'life', 'body', 'corpse', 'remains'])

/** What a body writes or flies: its name behind 'of' is who did. Example: 'leaflets of the brigade'. */
const writtenNouns: ReadonlySet<string> = new Set(['leaflet', 'pamphlet', 'flyer', 'flier', 'handbill', 'slogan', 'graffiti', 'flag', 'banner', 'placard'])

/** Arguments of a noun of action: 'of', 'on', 'against', 'by' phrases, possessives, and what a light verb lends. */
export function nounArguments(sentence: Sentence, noun: number, first: number): Parties {
  const agents: number[] = []
  const patients: number[] = []
  for (const child of [...dependents(sentence, noun, 'nmod', 'obl'), ...behindDay(sentence, noun)]) {
    const preposition = caseOf(sentence, child)
    const day = tokenAt(sentence, child).tag === 'NUM' ? sentence.tokens[child + 1] : tokenAt(sentence, child)
    if (preposition === 'on' && isDayOrMonth.has(day?.lower ?? '')) continue
    const heads = withConjuncts(sentence, child)
    if (preposition === 'by' || preposition === 'from') agents.push(...heads)
    // 'a blast at Orsk': an unknown name behind 'at' is a place.
    else if (preposition === 'at') patients.push(...heads.filter((i) => tokenAt(sentence, i).tag !== 'PROPN'))
    // 'leaflets of the brigade': who put them out; 'a poster of the general' shows him
    else if (preposition === 'of' && writtenNouns.has(tokenAt(sentence, noun).lemma) && heads.every((i) => tokenAt(sentence, i).tag === 'PROPN' || bodyNouns.has(tokenAt(sentence, i).lemma) || armedNouns.has(tokenAt(sentence, i).lemma))) agents.push(...heads)
    else if (['of', 'on', 'against', 'upon', 'into', 'targeting', 'to'].includes(preposition)) patients.push(...heads)
    // 'his wounds', 'the activist's murder': whose they are; 'the army's raid': who did it.
    else if (tokenAt(sentence, child).relation === 'nmod:poss') (befallingNouns.has(tokenAt(sentence, noun).lemma) ? patients : agents).push(...heads)
  }
  if (patients.length === 0 && tokenAt(sentence, noun).lemma === 'wound') patients.push(...woundedBy(sentence, noun))
  if (patients.length === 0) {
    // 'the raid staged by rebels on the hotel'
    patients.push(...dependents(sentence, noun, 'acl').filter((i) => lightVerbs.has(tokenAt(sentence, i).lemma)).flatMap((i) => [...phrasesWith(sentence, i, 'against', 'obl'), ...phrasesWith(sentence, i, 'on', 'obl')]).filter((i) => !isDayOrMonth.has(tokenAt(sentence, i).lower) && tokenAt(sentence, i).tag !== 'NUM'))
    for (const child of dependents(sentence, noun, 'acl')) {
      if (['target', 'kill', 'wound', 'injure', 'hit'].includes(tokenAt(sentence, child).lemma)) patients.push(...patientsOf(sentence, child))
      patients.push(...aimedAt(sentence, child))
    }
  }
  // 'the kidnapping and murder of two students': of both
  const twin = patients.length === 0 ? twinOf(sentence, noun) : null
  if (twin !== null) patients.push(...phrasesWith(sentence, twin, 'of', 'nmod').flatMap((i) => withConjuncts(sentence, i)))
  agents.push(...doersOfRelative(sentence, noun))
  const lent = lentByGovernor(sentence, noun)
  agents.push(...lent.agents)
  patients.push(...lent.patients)
  // 'a police crackdown', 'an army attack': a party before the noun, outside the trigger itself.
  for (const child of dependents(sentence, noun, 'compound', 'amod')) {
    // 'a terrorist attack' tells what somebody calls it, and not who did it
    if (child < first && tokenAt(sentence, child).tag !== 'ADJ' && !callsTheAct.has(tokenAt(sentence, child).lower) && classOf(sentence, child) === 'person' && (armedNouns.has(tokenAt(sentence, child).lemma.toLowerCase()) || tokenAt(sentence, child).lower === 'army')) agents.push(child)
  }
  return { agents, patients }
}

/** 'the raids which the army's planes carried out', 'an attack that rebels launched': who did it in the clause behind, wherever a greedy parse hangs that. */
function doersOfRelative(sentence: Sentence, noun: number): number[] {
  const pronoun = sentence.tokens[noun + 1]
  const behind = /^(?:which|that)$/.test(pronoun?.lower ?? '') && pronoun !== undefined && pronoun.head > noun ? [pronoun.head] : dependents(sentence, noun, 'acl')
  const done = behind.filter((i) => lightVerbs.has(tokenAt(sentence, i).lemma) && tokenAt(sentence, i).tag === 'VERB')
  return done.flatMap((i) => dependents(sentence, i, 'nsubj')).filter((i) => i > noun + 1 || (i > noun && !/^(?:which|that)$/.test(tokenAt(sentence, i).lower)))
}

/** 'kidnapping' of 'kidnapping and murder', and the other way round: the noun of action right beside another; null for one that stands alone. */
function twinOf(sentence: Sentence, noun: number): number | null {
  const isTwin = (and: number, other: number) => sentence.tokens[and]?.lower === 'and' && befallingNouns.has(sentence.tokens[other]?.lemma ?? '')
  if (!befallingNouns.has(tokenAt(sentence, noun).lemma)) return null
  return isTwin(noun - 1, noun - 2) ? noun - 2 : isTwin(noun + 1, noun + 2) ? noun + 2 : null
}

/** What the word above a noun of action lends it: '*rebels* carried out an attack', 'the camp suffered a raid', 'the blast killed *two*', 'the *mayor* was the target of an attack'. */
function lentByGovernor(sentence: Sentence, noun: number): Parties {
  const agents: number[] = []
  const patients: number[] = []
  const token = tokenAt(sentence, noun)
  if (token.head < 0) return { agents, patients }
  const governor = tokenAt(sentence, token.head)
  const relation = plainRelation(token)
  if (governor.tag === 'VERB') {
    if ((relation === 'obj' || token.relation === 'nsubj:pass') && lightVerbs.has(governor.lemma) && !(governor.lemma === 'announce' && onlyTold.has(token.lemma))) agents.push(...agentsOf(sentence, token.head))
    // 'Attacks were carried out against two embassies'
    if (token.relation === 'nsubj:pass' && lightVerbs.has(governor.lemma)) patients.push(...phrasesWith(sentence, token.head, 'against', 'obl').flatMap((i) => withConjuncts(sentence, i)))
    // 'The attack was planned by a colonel and carried out by soldiers'
    if (token.relation === 'nsubj:pass') agents.push(...withConjuncts(sentence, token.head).filter((i) => i !== token.head && (lightVerbs.has(tokenAt(sentence, i).lemma) || orderingVerbs.has(tokenAt(sentence, i).lemma))).flatMap((i) => phrasesWith(sentence, i, 'by', 'obl')))
    // 'The rebels answered on Tuesday with an ambush'
    if (repayingVerbs.has(governor.lemma) && caseOf(sentence, noun) === 'with') agents.push(...agentsOf(sentence, token.head))
    // 'A colonel ordered the attack'
    if ((relation === 'obj' || token.relation === 'nsubj:pass') && orderingVerbs.has(governor.lemma) && dependents(sentence, noun, 'det').some((i) => tokenAt(sentence, i).lower === 'the')) agents.push(...agentsOf(sentence, token.head))
    if ((relation === 'obj' || relation === 'obl') && sufferVerbs.has(governor.lemma)) {
      patients.push(...agentsOf(sentence, token.head))
      // 'received death threats from an armed group'
      agents.push(...dependents(sentence, token.head, 'obl').filter((i) => i > noun && caseOf(sentence, i) === 'from'))
    }
    // 'One attack was aimed at the fuel tanks and the other against a club'
    if (token.relation === 'nsubj:pass') patients.push(...aimedAt(sentence, token.head))
    if (relation === 'nsubj' && harmingVerbs.has(governor.lemma)) patients.push(...patientsOf(sentence, token.head))
  }
  // 'The mayor was the target of an attack'
  if (caseOf(sentence, noun) === 'of' && ['target', 'object', 'victim'].includes(governor.lemma)) {
    patients.push(...dependents(sentence, token.head, 'nsubj').flatMap((i) => withConjuncts(sentence, i)))
  }
  return { agents, patients }
}

/** 'attacks aimed at the port', 'fire directed against a convoy': what stands behind a verb of aiming; empty for other verbs. */
function aimedAt(sentence: Sentence, verb: number): readonly number[] {
  if (!['aim', 'direct'].includes(tokenAt(sentence, verb).lemma)) return []
  return ['at', 'against'].flatMap((preposition) => phrasesWith(sentence, verb, preposition, 'obl')).flatMap((i) => withConjuncts(sentence, i))
}

/** Verbs of those who had it done. */
const orderingVerbs: ReadonlySet<string> = new Set(['order', 'plan', 'direct', 'mastermind', 'orchestrate', 'authorise', 'authorize'])

/** What is announced by who did not do it: 'The army announced the death of six soldiers'; who announces an arrest has made it. */
const onlyTold: ReadonlySet<string> = new Set(['death', 'killing', 'murder', 'massacre', 'assassination', 'abduction', 'kidnapping', 'injury', 'casualty', 'attack', 'bombing', 'shooting', 'explosion', 'disappearance', 'loss'])

/** Who 'was the mastermind of the attack', or 'the perpetrator of the murder, Omar Vale,': the one that such a noun with the act behind it calls so. */
export function authorsOf(sentence: Sentence, noun: number): number[] {
  const { head: author } = tokenAt(sentence, noun)
  if (author < 0 || !/^(?:of|behind)$/.test(caseOf(sentence, noun)) || !authorNouns.has(tokenAt(sentence, author).lemma)) return []
  // 'was not the mastermind', 'is no author of it'
  if (dependents(sentence, author, 'advmod', 'det').some((i) => /^(?:not|never|no|neither)$/.test(tokenAt(sentence, i).lower))) return []
  const named = dependents(sentence, author, 'appos').filter((i) => i > noun || tokenAt(sentence, i).tag === 'PROPN')
  const { relation, head } = tokenAt(sentence, author)
  if (relation === 'appos' && head >= 0) return [head]
  const subjects = dependents(sentence, author, 'cop').length > 0 ? dependents(sentence, author, 'nsubj') : []
  return [...subjects.flatMap((i) => withConjuncts(sentence, i)), ...named].filter((i) => classOf(sentence, i) === 'person')
}

/** 'Two officers played a part in the killing of the monk': who had a part in an act. */
export function playersIn(sentence: Sentence, noun: number): number[] {
  const { head: governor } = tokenAt(sentence, noun)
  if (governor < 0 || caseOf(sentence, noun) !== 'in') return []
  const { lemma, head, tag } = tokenAt(sentence, governor)
  const verb = tag === 'VERB' ? governor : head
  if (verb < 0 || tokenAt(sentence, verb).lemma !== 'play') return []
  const part = dependents(sentence, verb, 'obj').some((i) => ['role', 'part'].includes(tokenAt(sentence, i).lemma)) || lemma === 'role' || lemma === 'part'
  return part ? agentsOf(sentence, verb) : []
}

/** 'the killing on 3 March of two dockers', 'the murder on the night of 5 May of a judge', 'the assassination in Orsk of Tomas Vale': the parse hangs the phrase on the day, on the town, or on what they hang on. */
function behindDay(sentence: Sentence, noun: number): number[] {
  const { tokens } = sentence
  const isOfDay = (i: number) => tokens[i]?.tag === 'NUM' || isDayOrMonth.has(tokens[i]?.lower ?? '')
  let at = noun + 1
  if (!['on', 'last', 'this', 'in', 'early', 'late', 'yesterday', 'today'].includes(tokens[at]?.lower ?? '')) return []
  at += 1
  // 'in Orsk', and no 'in the City of Orsk'
  const town = tokens[noun + 1]?.lower === 'in' && tokens[at]?.tag === 'PROPN' && !isOfDay(at)
  while (town && tokens[at]?.tag === 'PROPN') at += 1
  while (!town && (isOfDay(at) || partsOfDay.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'of' && tokens[at + 1]?.tag === 'NUM' && isDayOrMonth.has(tokens[at + 2]?.lower ?? '')))) at += 1
  const of = tokens[at]
  if (of?.lower !== 'of' || plainRelation(of) !== 'case' || of.head <= at || (at === noun + 2 && !/^(?:yesterday|today)$/.test(tokens[noun + 1]?.lower ?? ''))) return []
  // 'in Orsk of two men'; 'in Isle of Palms' is a place
  if (town && classOf(sentence, of.head) !== 'person') return []
  return isOfDay(of.head) ? [] : [of.head]
}

/** What stands about a day between a noun of action and whom it befell. */
const partsOfDay: ReadonlySet<string> = new Set(['the', 'early', 'late', 'morning', 'afternoon', 'evening', 'night', 'dawn', 'same', 'last', 'week', 'month', 'year'])

/** Who has the wound: 'two men with gunshot wounds', 'found a man with a gunshot wound'. */
function woundedBy(sentence: Sentence, wound: number): number[] {
  const token = tokenAt(sentence, wound)
  if (token.head < 0) return []
  const governor = tokenAt(sentence, token.head)
  // Who died of the wound is counted among the dead.
  if (['die', 'succumb', 'kill', 'bleed', 'perish', 'dead'].includes(governor.lemma)) return []
  if (governor.tag === 'NOUN' || governor.tag === 'PROPN' || governor.tag === 'NUM') return [token.head]
  const objects = patientsOf(sentence, token.head)
  return objects.length > 0 && !objects.includes(wound) ? objects : agentsOf(sentence, token.head)
}
