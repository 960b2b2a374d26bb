import type { ActType } from '../../record/act.ts'
import { familyOf } from '../../record/act.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { leadingVerbs, arresters } from '../../lexicon/en/act-support.ts'
import { aircraftNouns, armedQualities } from '../../lexicon/en/things.ts'
import { isArmedParty } from './noun-class.ts'
import { armedNouns, bodyNouns, crowdNouns, hiredKillers, isPersonNoun, mobNouns, mobVictims, outlawNouns } from '../../lexicon/en/people.ts'

interface Deed {
  readonly type: ActType
  readonly head: number
  readonly agents: readonly number[]
  readonly patients: readonly number[]
}

/**
 * The type of a deed by who does it and to whom, where the words alone leave it open: a clash with a crowd is unrest, an attack
 * by a mob the act of a mob, a bomb from a plane an air strike. Looks at the parse, and at the words around where it fails.
 */
export function typeByParties(sentence: Sentence, deed: Deed): ActType {
  const { type } = deed
  const fromPlanes = deed.agents.some((i) => aircraftNouns.has(tokenAt(sentence, i).lemma) || fliers.test(`${sentence.tokens[i - 1]?.lower ?? ''} ${tokenAt(sentence, i).lower}`))
  if (type === 'protest.strike' && isStrikeThatHits(sentence, deed.head)) return fromPlanes ? 'remote.air' : 'attack.armed'
  // 'The crowd hanged him from a tree'
  if (type === 'attack.execution_judicial' && deed.agents.some((i) => (crowdNouns.has(tokenAt(sentence, i).lemma) || mobNouns.has(tokenAt(sentence, i).lemma)) && !isArmedParty(sentence, i))) return 'protest.mob'
  if ((type === 'attack.execution_judicial' || type === 'attack.armed') && isByHiredKiller(sentence, deed)) return 'attack.targeted'
  if (type === 'attack.execution_judicial') return deed.agents.some((i) => outlawNouns.has(tokenAt(sentence, i).lemma)) || isByTroops(sentence, deed) || isClaimed(sentence, deed.head) ? 'attack.execution_extrajudicial' : type
  // 'taken from her car by police': an arrest, as far as they say who they are
  if (type === 'liberty.abduction' && leadingVerbs.has(tokenAt(sentence, deed.head).lemma) && deed.agents.some((i) => (arresters.has(tokenAt(sentence, i).lemma) || isOfOrder(sentence, i)) && !/^(?:plain-?clothes|masked|unidentified|-|clothes)$/.test(sentence.tokens[i - 1]?.lower ?? ''))) return 'liberty.arrest'
  // 'Police fired in the air and used tear gas'
  if (type === 'attack.armed' && deed.agents.some((i) => arresters.has(tokenAt(sentence, i).lemma)) && tokenAt(sentence, deed.head).lemma === 'fire' && sentence.tokens.some((token, i) => crowdMeans.has(`${sentence.tokens[i - 1]?.lower ?? ''} ${token.lower}`) || token.lower === 'teargas')) return 'protest.crackdown'
  if (type === 'property.arson' && deed.patients.length > 0 && deed.patients.every((i) => burntInProtest.has(tokenAt(sentence, i).lemma))) return 'symbolic.display'
  // 'A man set himself on fire'
  if (type === 'property.arson' && /^(?:him|her|them)sel(?:f|ves)$/.test(sentence.tokens[deed.head + 1]?.lower ?? '')) return 'protest.hunger'
  // 'A clerk was set alight'
  if (type === 'property.arson' && tokenAt(sentence, deed.head).lemma === 'set' && deed.patients.length > 0 && deed.patients.every((i) => tokenAt(sentence, i).tag === 'NOUN' && isPersonNoun.has(tokenAt(sentence, i).lemma))) return 'attack.armed'
  // 'Court jails three over leaflets', 'A court put a novelist behind bars for three years'
  if (type === 'liberty.arrest' && ['jail', 'put', 'send', 'throw', 'lock', 'imprison'].includes(tokenAt(sentence, deed.head).lemma) && deed.agents.some((i) => courts.has(tokenAt(sentence, i).lemma))) return 'liberty.sentence'
  if (type === 'liberty.arrest' && takesTown(sentence, deed)) return 'battle.clash'
  // 'Militants resorted to firing': no police before a crowd.
  if (type === 'protest.crackdown' && deed.agents.some((i) => outlawNouns.has(tokenAt(sentence, i).lemma))) return 'attack.armed'
  if (type === 'attack.armed' && isSearch(sentence, deed)) return 'property.seizure'
  if (type === 'battle.clash' && drivesOut(sentence, deed)) return 'restrict.displacement'
  // 'Rebels drove out the garrison'
  if (type === 'restrict.displacement' && routsArms(sentence, deed)) return 'battle.clash'
  // 'Government aircraft raided Kosti'
  if (type === 'attack.armed' && fromPlanes && ['raid', 'attack', 'hit', 'strike'].includes(tokenAt(sentence, deed.head).lemma)) return 'remote.air'
  if (type === 'battle.clash') return clashWithCrowd(sentence, deed) ?? type
  if (familyOf(type) === 'remote' && type !== 'remote.disrupted' && withGas(sentence, deed.head)) return 'remote.chemical'
  if (type === 'remote.bomb' && killsOneself(sentence, deed.head)) return 'remote.suicide'
  if ((type === 'remote.bomb' || type === 'remote.shelling') && fromTheAir(sentence, deed)) return 'remote.air'
  // 'Crowds hurled petrol bombs at officers'
  if (type === 'property.arson' && isMob(sentence, deed) && sentence.tokens.slice(deed.head + 1).some((token, i, behind) => order.has(token.lemma) && ['at', 'against'].includes(behind[i - 1]?.lower ?? ''))) return 'protest.riot'
  if ((familyOf(type) === 'attack' && type !== 'attack.sexual') || type === 'property.arson' || type === 'custody.torture') return isMob(sentence, deed) ? 'protest.mob' : type
  return type
}

/** Forces that fly. */
const fliers = /(?:^air forces?|(?:^| )(?:airforce|aviation|luftwaffe))$/

/** 'A hitman shot the union leader': who kills for pay kills whom somebody chose. */
function isByHiredKiller(sentence: Sentence, { agents, patients }: Deed): boolean {
  return agents.some((i) => hiredKillers.has(tokenAt(sentence, i).lemma)) && patients.some((i) => isPersonNoun.has(tokenAt(sentence, i).lemma) || tokenAt(sentence, i).tag === 'PROPN')
}

/** 'The front claimed responsibility for the execution of the official': no court claims its sentences. */
function isClaimed({ tokens }: Sentence, head: number): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'responsibility')
  return at > 0 && at < head && tokens[at - 1]?.lemma === 'claim'
}

/** 'Troops executed seven unarmed villagers': no court had judged them. */
function isByTroops(sentence: Sentence, { agents, patients }: Deed): boolean {
  if (!agents.some((i) => ['soldier', 'troop', 'paratrooper', 'commando', 'marine'].includes(tokenAt(sentence, i).lemma))) return false
  return patients.some((i) => ['villager', 'civilian', 'resident', 'captive', 'farmer', 'herder', 'youth', 'woman', 'man', 'boy', 'student', 'teenager', 'teacher', 'trader', 'people', 'person', 'suspect', 'detainee', 'child', 'girl'].includes(tokenAt(sentence, i).lemma)) && !sentence.tokens.some(({ lemma }) => courts.has(lemma) || lemma === 'martial')
}

/** 'Strikes hit a school': no work was stopped. */
function isStrikeThatHits(sentence: Sentence, noun: number): boolean {
  const { lemma, relation, head: verb } = tokenAt(sentence, noun)
  if (lemma !== 'strike' || relation !== 'nsubj' || verb < 0 || !strikingVerbs.has(tokenAt(sentence, verb).lemma)) return false
  return !sentence.tokens.some((token) => ofWork.has(token.lemma) || ofSport.has(token.lemma))
}

/** 'A strike by Messi levelled the match' */
const ofSport = new Set(['match', 'score', 'game', 'goal', 'tie', 'equaliser', 'penalty', 'lead'])
const strikingVerbs = new Set(['hit', 'destroy', 'kill', 'wound', 'injure', 'flatten', 'level'])
const ofWork = new Set(['worker', 'union', 'industry', 'economy', 'teacher', 'driver', 'service', 'production', 'wage', 'transport', 'flight', 'train'])

/** 'Police raided the office of a newspaper', 'a raid on a union office': a search, where the sentence has no word of harm and nobody else in arms. */
function isSearch(sentence: Sentence, { head, agents, patients }: Deed): boolean {
  const { lemma, tag } = tokenAt(sentence, head)
  if (!/^(?:raid|storm)$/.test(lemma) || sentence.tokens.some((token) => harmVerbs.has(token.lemma))) return false
  const byNobody = agents.length === 0 && lemma === 'raid' && !sentence.tokens.some((token) => armedNouns.has(token.lemma) && !order.has(token.lemma))
  if (!byNobody && !agents.some((i) => isOfOrder(sentence, i))) return false
  if (patients.some((i) => searched.has(tokenAt(sentence, i).lemma)) || (tag === 'NOUN' && isOnHouse(sentence, head))) return true
  // 'made 200 arrests during raids', '64 are in custody after raids'
  return byNobody && patients.length === 0 && sentence.tokens.some(({ lemma }) => ['arrest', 'detain', 'custody', 'detention'].includes(lemma))
}

/** 'staged a raid on a union office': what stands right behind the preposition, wherever the parse hangs it. */
function isOnHouse({ tokens }: Sentence, raid: number): boolean {
  if (!/^(?:on|at)$/.test(tokens[raid + 1]?.lower ?? '')) return false
  const behind = tokens.slice(raid + 2, raid + 8)
  const end = behind.findIndex(({ tag }) => tag === 'ADP' || tag === 'VERB' || tag === 'PUNCT')
  return searched.has((end < 0 ? behind : behind.slice(0, end)).at(-1)?.lemma ?? '')
}

/** Police, guards and the like, and agents and forces that the words call the state's: 'security agents', 'agents of the security service'. */
function isOfOrder(sentence: Sentence, head: number): boolean {
  const { lemma } = tokenAt(sentence, head)
  if (order.has(lemma)) return true
  if (lemma !== 'agent' && lemma !== 'force') return false
  // 'plain-clothes agents'
  if (lemma === 'agent' && /^(?:clothes|plainclothes)$/.test(sentence.tokens[head - 1]?.lower ?? '')) return true
  return ofState.test(sentence.tokens[head - 1]?.lower ?? '') || (sentence.tokens[head + 1]?.lower === 'of' && sentence.tokens.slice(head + 2, head + 6).some(({ lower }) => ofState.test(lower)))
}

const ofState = /^(?:security|intelligence|police|government|state|interior)$/

const searched = new Set(['office', 'bureau', 'newspaper', 'seat', 'home', 'house', 'apartment', 'flat', 'residence', 'headquarters', 'shop', 'store', 'premises', 'newsroom', 'warehouse', 'building', 'room', 'studio', 'printing', 'library', 'bookshop', 'seminary', 'university', 'dormitory', 'campus', 'hall'])
const harmVerbs = new Set(['kill', 'wound', 'injure', 'shoot', 'die', 'fire', 'beat', 'burn', 'murder', 'hurt', 'dead'])

/** 'Rebels captured Kidal': a name of one word, with nothing beside it that tells of a person, is a town. */
function takesTown(sentence: Sentence, { head, agents, patients }: Deed): boolean {
  const [only, another] = patients
  if (tokenAt(sentence, head).lemma !== 'capture' || only === undefined || another !== undefined || tokenAt(sentence, only).tag !== 'PROPN') return false
  if (agents.some((i) => order.has(tokenAt(sentence, i).lemma)) || /^\d+$/.test(sentence.tokens[only + 2]?.text ?? '')) return false
  return dependents(sentence, only, 'flat', 'compound', 'appos', 'nmod', 'amod').length === 0
}

/** 'The army expelled 30 families from Kosti': people who bear no arms, where a side in arms is driven from a town in battle. */
function drivesOut(sentence: Sentence, { head, patients }: Deed): boolean {
  if (!['expel', 'drive', 'push', 'oust', 'force'].includes(tokenAt(sentence, head).lemma)) return false
  const persons = patients.filter((i) => isPersonNoun.has(tokenAt(sentence, i).lemma))
  return persons.length > 0 && persons.every((i) => !armedNouns.has(tokenAt(sentence, i).lemma) && !isArmedParty(sentence, i) && !bodyNouns.has(tokenAt(sentence, i).lemma.replace(/^(?:family|community)$/, '')))
}

/** 'drove out the garrison', 'expelled the rebels': a side in arms, driven off by another. */
function routsArms(sentence: Sentence, { head, agents, patients }: Deed): boolean {
  if (!['expel', 'drive', 'push', 'oust', 'force', 'chase'].includes(tokenAt(sentence, head).lemma) || agents.some((i) => ['government', 'authority', 'state'].includes(tokenAt(sentence, i).lemma))) return false
  const driven = patients.length > 0 ? patients : sentence.tokens.flatMap((_, i) => (i > head && i < head + 5 ? [i] : []))
  return driven.some((i) => routed.has(tokenAt(sentence, i).lemma) || isArmedParty(sentence, i))
}

const routed = new Set(['garrison', 'army', 'rebel', 'militia', 'militiaman', 'insurgent', 'militant', 'fighter', 'guerrilla', 'jihadist', 'separatist', 'troop', 'soldier', 'paramilitary', 'gunman', 'brigade', 'regiment'])

const crowdMeans = new Set(['tear gas', 'water cannon', 'rubber bullets', 'stun grenades', 'pepper spray'])
/** What a crowd burns to say something, and nobody misses: 'burned flags outside the embassy'. */
const burntInProtest = new Set(['flag', 'effigy'])

const courts = new Set(['court', 'judge', 'tribunal', 'magistrate', 'jury'])

const fightWords = new Set(['clash', 'battle', 'skirmish', 'fight', 'fighting', 'confrontation'])
/** Armed in grammar, and no army in a street: what protesters clash with. */
const order = new Set(['police', 'policeman', 'officer', 'cop', 'guard', 'constable', 'trooper', 'gendarme', 'personnel', 'suspect', 'rioter', 'looter'])
const streetWords = new Set(['protest', 'demonstration', 'rally', 'march', 'sit-in', 'unrest', 'riot', 'strike', 'stone', 'teargas', 'protester', 'demonstrator', 'protestor', 'rioter', 'vote', 'election'])

/** 'clashes between police and protesters' are unrest; villagers who fight with sticks are a mob; armed sides do battle. */
function clashWithCrowd(sentence: Sentence, { head, agents, patients }: Deed): ActType | null {
  if (!fightWords.has(tokenAt(sentence, head).lemma)) return null
  const near = sentence.tokens.slice(Math.max(0, head - 10), head + 14)
  const parties = [...agents, ...patients].map((i) => tokenAt(sentence, i))
  const crowd = [...parties, ...near].some((token) => crowdNouns.has(token.lemma))
  if (!crowd || near.some((token) => armedQualities.has(token.lower) || (armedNouns.has(token.lemma) && !order.has(token.lemma)))) return null
  const street = sentence.tokens.some((token) => streetWords.has(token.lemma) || token.lemma === 'police')
  if (street) return 'protest.riot'
  return near.some((token) => ['villager', 'local', 'mob', 'vigilante', 'resident'].includes(token.lemma)) && !near.some((token) => token.lemma === 'force' || token.lemma === 'army') ? 'protest.mob' : null
}

/** 'shells with poisonous gases'; tear gas is no such weapon. */
function withGas(sentence: Sentence, head: number): boolean {
  return sentence.tokens.some((token, i) => Math.abs(i - head) < 12 && ((token.lemma === 'gas' && poison.has(sentence.tokens[i - 1]?.lower ?? '')) || token.lemma === 'sarin' || token.lemma === 'chlorine'))
}

const poison = new Set(['poisonous', 'poison', 'toxic', 'nerve', 'mustard', 'chemical'])

/** 'detonated explosives, killing themselves'. */
function killsOneself(sentence: Sentence, head: number): boolean {
  return sentence.tokens.some((token, i) => i > head && i < head + 12 && ['kill', 'blow'].includes(token.lemma) && /^(?:him|her|it|them)sel(?:f|ves)$/.test(sentence.tokens[i + 1]?.lower ?? ''))
}

const aimed = new Set(['at', 'on', 'near', 'against', 'down', 'target', 'targeting', 'destroy', 'damage', 'hit', 'of', 'to', 'into', 'aboard', 'inside'])

/** An aircraft that does it, and is not what it is done to. */
function fromTheAir(sentence: Sentence, { head, patients }: Deed): boolean {
  for (let i = Math.max(0, head - 9); i < Math.min(sentence.tokens.length, head + 10); i += 1) {
    const token = tokenAt(sentence, i)
    if (!aircraftNouns.has(token.lemma) || patients.includes(i) || token.lower === ';') continue
    const before = sentence.tokens.slice(Math.max(0, i - 3), i).map((each) => each.lemma)
    if (i < head ? !before.some((each) => aimed.has(each)) : before.some((each) => each === 'by' || each === 'from')) return true
  }
  return false
}

/** Done by a mob: the agent, else 'by an angry mob' close behind. */
function isMob(sentence: Sentence, { head, agents, patients }: Deed): boolean {
  // 'Commuters burned two robbers'
  if (agents.some((i) => crowdNouns.has(tokenAt(sentence, i).lemma) && tokenAt(sentence, i).fine === 'NNS' && !isArmedParty(sentence, i)) && patients.some((i) => mobVictims.has(tokenAt(sentence, i).lemma))) return true
  if (agents.some((i) => (mobNouns.has(tokenAt(sentence, i).lemma) || (isNeighbours(sentence, i) && patients.some((each) => isPersonNoun.has(tokenAt(sentence, each).lemma) && !armedNouns.has(tokenAt(sentence, each).lemma)))) && !isArmedParty(sentence, i))) return true
  for (let i = head + 1; i < Math.min(sentence.tokens.length - 1, head + 4); i += 1) {
    if (tokenAt(sentence, i).lower !== 'by') continue
    const party = [i + 1, i + 2, i + 3].find((each) => sentence.tokens[each]?.tag === 'NOUN' && sentence.tokens[each + 1]?.tag !== 'NOUN')
    return party !== undefined && mobNouns.has(tokenAt(sentence, party).lemma) && !isArmedParty(sentence, party) && !patients.includes(party)
  }
  return false
}

/** 'Neighbours beat a woman to death', 'Angry relatives killed a doctor': several who live there, or are beside themselves. */
function isNeighbours(sentence: Sentence, head: number): boolean {
  const { lemma, fine } = tokenAt(sentence, head)
  if (fine !== 'NNS') return false
  return ['neighbour', 'neighbor', 'resident', 'townspeople'].includes(lemma) || (isPersonNoun.has(lemma) && dependents(sentence, head, 'amod').some((i) => ['angry', 'enraged', 'irate', 'furious', 'incensed'].includes(tokenAt(sentence, i).lower)))
}
