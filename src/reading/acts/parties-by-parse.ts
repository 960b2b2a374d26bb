import type { Sentence, Token } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, isPassive, nounPhrase, patientsOf, phrasesWith, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { bodyNouns, isPersonNoun, partsOfBody } from '../../lexicon/en/people.ts'
import { namingVerbs } from '../../lexicon/en/saying.ts'
import { believingVerbs, guises, helps } from '../../lexicon/en/suspicion.ts'
import { makesHarmless } from '../../lexicon/en/things.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { befallenBehind } from './fronted.ts'
import { classOf, weaponClassOf } from './noun-class.ts'
import { nounArguments } from './noun-parties.ts'
import { isPassiveBySight } from './patient-by-sight.ts'

/** Heads of the noun phrases for who did something and whom or what it befell. */
export interface Parties {
  readonly agents: number[]
  readonly patients: number[]
}

/** Who did it to whom by the parse, with 'who' and 'whom' led back to whom they mean. */
export function argumentsOf(sentence: Sentence, head: number, match: TriggerMatch): Parties {
  const { agents, patients } = partiesByParse(sentence, head, match)
  const resolved = (heads: readonly number[]) => [...new Set(heads.flatMap((i) => withFirstOfTwo(sentence, head, i)).flatMap((i) => withNamesListed(sentence, head, i)).map((i) => withAntecedent(sentence, i)))]
  // 'burned 60 houses; 2,000 people fled': what stands behind a semicolon is no object
  const isBehindStop = (i: number) => i > head && sentence.tokens.slice(head, i).some(({ text }) => text === ';')
  // 'Governor: five injured in shelling': who stands before a colon tells it
  // 'Omar Sale: arrested on 3 March' tells of him
  const isRightBehind = sentence.tokens[head - (sentence.tokens[head - 1]?.tag === 'AUX' ? 2 : 1)]?.text === ':'
  const isBeforeColon = (i: number) => i < head && !isRightBehind && sentence.tokens.slice(i, head).some(({ text }) => text === ':')
  return { agents: resolved(agents), patients: resolved(patients.filter((i) => !isBehindStop(i) && !isBeforeColon(i) && !patients.some((other) => isSaidOfSubject(sentence, other, i)) && !(patients.includes(i + 1) && isQualityOf(sentence, i)))) }
}

/** 'A bomb placed by the front', 'bullets fired by a guard': whose weapon it is; 'a bomb found by children', 'defused by police' is not theirs. */
export function laidBy(sentence: Sentence, weapon: number): number[] {
  return dependents(sentence, weapon, 'acl').filter((i) => !makesHarmless.has(tokenAt(sentence, i).lemma)).flatMap((i) => phrasesWith(sentence, i, 'by', 'obl'))
}

/** 'Baloch lawyer Sana Mir was detained': the name of a people right before who it is, which the parse makes a second subject. */
function isQualityOf(sentence: Sentence, at: number): boolean {
  const [own, next] = [tokenAt(sentence, at), tokenAt(sentence, at + 1)]
  return own.tag === 'PROPN' && next.tag === 'NOUN' && own.head === next.head && own.relation === next.relation
}

/** 'A police officer and his driver were shot dead', 'three offices, a bank and two homes were hit': where the parse lets the verb begin behind the 'and', those before it are of the list. */
function withFirstOfTwo(sentence: Sentence, verb: number, subject: number): number[] {
  const { head: other, relation } = tokenAt(sentence, verb)
  if (relation !== 'conj' || other < 0 || other > subject || subject > verb || tokenAt(sentence, subject).head !== verb || !['NOUN', 'PROPN'].includes(tokenAt(sentence, other).tag)) return [subject]
  const first = nounPhrase(sentence, subject)[0] as number
  const isJoined = tokenAt(sentence, first - 1).lower === 'and' && sentence.tokens.slice(other + 1, first - 1).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
  return isJoined ? [...withConjuncts(sentence, other).filter((i) => i < subject && classOf(sentence, i) === classOf(sentence, subject)), subject] : [subject]
}

/** 'A, B and C were freed': names that the parse takes for another name of the first, where the verb is of several. */
function withNamesListed(sentence: Sentence, verb: number, subject: number): number[] {
  if (subject > verb || tokenAt(sentence, subject).tag !== 'PROPN' || dependents(sentence, subject, 'conj').length > 0 || !dependents(sentence, verb, 'aux', 'aux:pass').some((i) => ['were', 'are', 'have'].includes(tokenAt(sentence, i).lower))) return [subject]
  const beside = dependents(sentence, subject, 'appos').filter((i) => tokenAt(sentence, i).tag === 'PROPN' && dependents(sentence, i, 'conj').length > 0)
  return [subject, ...beside.flatMap((i) => withConjuncts(sentence, i))]
}

/** 'A foreigner named Erika Sul, presumably a German national, was killed': two subjects of one verb, of which the second between commas says who the first is. */
function isSaidOfSubject(sentence: Sentence, subject: number, behind: number): boolean {
  const [one, other] = [tokenAt(sentence, subject), tokenAt(sentence, behind)]
  if (subject >= behind || one.relation !== other.relation || one.head !== other.head || behind > one.head || sentence.tokens[behind + 1]?.text !== ',') return false
  let first = behind
  while (['DET', 'ADJ', 'NOUN', 'ADV'].includes(sentence.tokens[first - 1]?.tag ?? '')) first -= 1
  return sentence.tokens[first - 1]?.text === ',' && sentence.tokens.slice(first, behind).some(({ lower }) => lower === 'a' || lower === 'an')
}

/** 'to replace Tomas Vale, who was shot': where the parse hangs the clause elsewhere, 'who' is the person named right before it. */
export function withAntecedent(sentence: Sentence, head: number): number {
  return ['who', 'whom'].includes(tokenAt(sentence, head).lower) ? (antecedentOf(sentence, head) ?? head) : head
}

/** The person whom the phrase right before a pronoun names; null where none does. */
function antecedentOf(sentence: Sentence, pronoun: number): number | null {
  let at = pronoun - 1
  while (at >= 0 && [',', '--', '–', '-', ')'].includes(tokenAt(sentence, at).lower)) at -= 1
  let person: number | null = null
  // 'two reporters for Radio Onda, who were freed'
  const isMany = /^(?:were|are|have)$/.test(sentence.tokens[pronoun + 1]?.lower ?? '')
  const isOne = (i: number) => tokenAt(sentence, i).fine === 'NNP' && plainRelation(tokenAt(sentence, i)) === 'nmod' && dependents(sentence, i, 'conj').length === 0
  for (let i = at; i >= 0 && i < pronoun; i = tokenAt(sentence, i).head) {
    const token = tokenAt(sentence, i)
    const relation = plainRelation(token)
    if (token.tag === 'VERB' || token.tag === 'AUX') break
    // 'Tomas Vale, head of the port, who': the apposition is the man before it.
    if (person !== null && plainRelation(tokenAt(sentence, person)) !== 'appos') break
    if (relation !== 'flat' && relation !== 'compound' && classOf(sentence, i) === 'person' && !(isMany && isOne(i))) person = i
  }
  return person
}

/** 'broke a student's arm', 'slit the throat of a guard': whose the limb is; the noun itself where it is no part of a body or nobody's. */
function ownersOfPart(sentence: Sentence, noun: number): number[] {
  const owners = partsOfBody.has(tokenAt(sentence, noun).lemma) ? [...dependents(sentence, noun, 'nmod:poss'), ...phrasesWith(sentence, noun, 'of', 'nmod')] : []
  return owners.length > 0 ? owners.flatMap((i) => withConjuncts(sentence, i)) : [noun]
}

/** 'The nurse recorded 19 wounded': the number that somebody counts as such, and never who counts; null for any other participle. */
function countedAs(sentence: Sentence, head: number): number | null {
  const { fine, relation, head: governor } = tokenAt(sentence, head)
  if (fine !== 'VBN' || relation !== 'xcomp' || governor < 0 || !namingVerbs.has(tokenAt(sentence, governor).lemma)) return null
  return dependents(sentence, governor, 'obj').find((i) => i > governor && i < head) ?? null
}

/** Subjects and objects of a verb by its voice and kind, the phrases around a noun, the bearer of an adjective. */
function partiesByParse(sentence: Sentence, head: number, match: TriggerMatch): Parties {
  if (match.trigger.kind === 'noun') return nounArguments(sentence, head, match.first)
  if (match.trigger.kind === 'adjective') return { agents: [], patients: bearersOf(sentence, head) }
  // 'Five men shot to death a watchman', 'killed in two days a judge and a guard': taken for a passive, a verb with its object behind such words is none.
  const dead = objectBehind(sentence, head, behindDeath(sentence, head)) ?? namedBehindTime(sentence, head) ?? objectBehind(sentence, head, behindTime(sentence, head))
  if (dead !== null) {
    const subjects = dependents(sentence, head, 'nsubj:pass')
    const own = tokenAt(sentence, head)
    // 'Gunmen murdered in two days Tomas Vale': taken for a participle of theirs
    const before = plainRelation(own) === 'acl' && own.head >= 0 && own.head < head ? [own.head] : agentsOf(sentence, head)
    return { agents: subjects.length > 0 ? subjects.flatMap((i) => withConjuncts(sentence, i)) : before, patients: withConjuncts(sentence, dead) }
  }
  const listed = countedAs(sentence, head)
  if (listed !== null) return { agents: [], patients: withConjuncts(sentence, listed) }
  const befallen = befallenBehind(sentence, head)
  if (befallen.length > 0) return { agents: phrasesWith(sentence, head, 'by', 'obl'), patients: befallen }
  // 'Guards shot at a crowd': taken for a passive, a verb with somebody behind 'at' is none.
  const aimed = shotAt(sentence, head)
  if (aimed !== null) {
    const own = tokenAt(sentence, head)
    const subjects = [...dependents(sentence, head, 'nsubj', 'nsubj:pass'), ...(plainRelation(own) === 'acl' && own.head === head - 1 ? [own.head] : [])]
    return { agents: subjects.flatMap((i) => withConjuncts(sentence, i)), patients: withConjuncts(sentence, aimed) }
  }
  const token = tokenAt(sentence, head)
  // 'Two men fired from a car at the mayor': who fires at somebody is not fired at, though the parse makes a passive of it.
  if (token.lemma === 'fire' && match.phrasal && match.words.some((i) => i > head && tokenAt(sentence, i).lower === 'at') && dependents(sentence, head, 'aux:pass', 'obj').length === 0) {
    const shooters = [...dependents(sentence, head, 'nsubj', 'nsubj:pass'), ...(plainRelation(token) === 'acl' && token.head < head ? [token.head] : [])]
    return { agents: shooters.flatMap((i) => withConjuncts(sentence, i)), patients: [...phrasesWith(sentence, head, 'at', 'obl', 'nmod')].flatMap((i) => withConjuncts(sentence, i)) }
  }
  // 'Guerrillas set off a bomb': taken for a participle, a verb with its bomb behind it has before it who did it.
  if (plainRelation(token) === 'acl' && token.head >= 0 && token.head < head && dependents(sentence, head, 'aux:pass').length === 0 && match.phrasal && match.words.some((i) => i > head && weaponClassOf(sentence, i) !== null) && classOf(sentence, token.head) === 'person') return { agents: withConjuncts(sentence, token.head), patients: [] }
  // 'Settlers set about olive pickers', 'after guards laid into him': taken for a participle, the words have no passive
  const preposition = token.lower === 'set' ? 'about' : token.lower === 'laid' ? 'into' : null
  if (preposition !== null && sentence.tokens[head + 1]?.lower === preposition && plainRelation(token) === 'acl' && token.head < head) return { agents: [token.head], patients: phrasesWith(sentence, head, preposition, 'obl', 'nmod') }
  // 'was dragged out and beaten by plain-clothes officers': taken for objects, those right behind 'by' did it.
  const behindBy = token.fine === 'VBN' && sentence.tokens[head + 1]?.lower === 'by' ? dependents(sentence, head, 'obj').filter((i) => i > head + 1) : []
  if (behindBy.length > 0) return { agents: behindBy.flatMap((i) => withConjuncts(sentence, i)), patients: token.head >= 0 && plainRelation(token) === 'conj' ? patientsOf(sentence, token.head) : [] }
  // '26 prisoners have been on hunger strike': the verb is only the copula.
  const verb = token.tag === 'AUX' && token.relation === 'cop' && token.head >= 0 ? token.head : head
  const agents = agentsOf(sentence, verb).flatMap((i) => [...joinedBefore(sentence, i), doerBehind(sentence, verb, i)])
  // 'burned nine villagers alive': the parse makes a clause of it.
  const patients = patientsOf(sentence, head).flatMap((i) => (tokenAt(sentence, i).lower === 'alive' ? dependents(sentence, i, 'nsubj').flatMap((who) => withConjuncts(sentence, who)) : match.words.includes(i) ? ownersOfPart(sentence, i) : [i]))
  // 'used tear gas against nurses', 'fired tear gas at a crowd': whom a crackdown is aimed at
  if (match.trigger.type === 'protest.crackdown' && patients.every((i) => classOf(sentence, i) !== 'person')) patients.push(...match.words.flatMap((i) => dependents(sentence, i, 'nmod', 'obl')).filter((i) => ['against', 'at'].includes(caseOf(sentence, i)) && classOf(sentence, i) === 'person').flatMap((i) => withConjuncts(sentence, i)))
  // 'opened fire on a crowd': whom it was aimed at
  const fire = token.lemma === 'open' ? match.words.filter((i) => tokenAt(sentence, i).lower === 'fire') : []
  if (fire.length > 0 && patients.every((i) => fire.includes(i))) patients.push(...[head, ...fire].flatMap((i) => ['on', 'upon', 'at'].flatMap((preposition) => phrasesWith(sentence, i, preposition, 'obl', 'nmod'))).filter((i) => classOf(sentence, i) === 'person'))
  // 'were held hostage by members of the front': the phrase hangs on the hostage.
  if (agents.length === 0) agents.push(...match.words.filter((i) => i !== head).flatMap((i) => phrasesWith(sentence, i, 'by', 'nmod', 'obl')))
  if (token.fine === 'VBG' && plainRelation(token) === 'amod' && token.head > head) return { agents: [token.head], patients: [] }
  // 'killed by two bullets fired by a guard': who fired them
  agents.push(...agents.filter((i) => weaponClassOf(sentence, i) !== null).flatMap((i) => laidBy(sentence, i)))
  // 'On the night of 3 May two men placed a bomb': the parse hangs the men on the night.
  if (agents.length === 0 && token.fine === 'VBD' && head > 0 && patients.length > 0 && patients.every((i) => i > head) && classOf(sentence, head - 1) === 'person' && dependents(sentence, head, 'nsubj').length === 0) agents.push(doerBehind(sentence, head, head - 1))
  // 'Young men target office': before a headline's verb that was taken for a noun stands who does it.
  if (token.tag === 'NOUN' && agents.length === 0 && head > 0 && classOf(sentence, head - 1) === 'person') agents.push(doerBehind(sentence, head, head - 1))
  if (patients.length === 0) patients.push(...sharedPatients(sentence, head), ...objectOfRow(sentence, head))
  // 'laid into him with chairs', 'rained blows on a trader'
  if (match.trigger.type === 'attack.beating' && match.phrasal && patients.every((i) => classOf(sentence, i) !== 'person') && !isPassive(sentence, head)) {
    const beaten = dependents(sentence, head, 'obl').filter((i) => i > head && ['into', 'on', 'upon', 'about'].includes(caseOf(sentence, i)) && classOf(sentence, i) === 'person' && tokenAt(sentence, i).tag !== 'PROPN')
    if (beaten.length > 0) return { agents, patients: beaten.flatMap((i) => withConjuncts(sentence, i)) }
  }
  // 'forced themselves on two girls'
  const onWhom = match.words.filter((i) => i > head && ['on', 'upon'].includes(tokenAt(sentence, i).lower) && match.words.at(-1) === i)
  if (onWhom.length > 0 && patients.length > 0 && patients.every((i) => /sel(?:f|ves)$/.test(tokenAt(sentence, i).lower))) {
    const behind = dependents(sentence, head, 'obl', 'nmod').filter((i) => i > head && caseOf(sentence, i) === 'on' && classOf(sentence, i) === 'person')
    if (behind.length > 0) return { agents, patients: behind.flatMap((i) => withConjuncts(sentence, i)) }
  }
  // 'a boy shot himself', 'killing himself and 12 others'
  if (patients.length > 0 && patients.every((i) => /^(?:him|her|them|it)?sel(?:f|ves)$/.test(tokenAt(sentence, i).lower))) {
    const others = dependents(sentence, head, 'conj').filter((i) => tokenAt(sentence, i).tag === 'NOUN' && sentence.tokens[i]?.relation === 'conj')
    // who blows himself up among others has done it
    return others.length > 0 || match.trigger.measure === undefined ? { agents, patients: others } : { agents: [], patients: agents }
  }
  if (match.trigger.intransitive) return { agents: agents.length > 0 ? agents : patients, patients: [] }
  // '300 people marched through the centre': taken for a participle, a verb whose doers are counted has them before it.
  if (match.trigger.counted === 'agent' && agents.length === 0 && patients.length > 0 && patients.every((i) => i < head) && !isPassiveBySight(sentence, match.first)) return { agents: patients, patients: [] }
  // 'nine people died', 'a guard was pronounced dead': the subject is the one it befalls, whatever the voice.
  if (match.trigger.befalls) {
    const subjects = isPassive(sentence, head) ? patients : agents
    // 'A rider was hit in the stomach and died': the subject of the passive before it
    const shared = subjects.length === 0 && plainRelation(token) === 'conj' && token.head >= 0 && token.head < head && isPassive(sentence, token.head) ? patientsOf(sentence, token.head) : []
    return { agents: [], patients: [...subjects, ...shared] }
  }
  // 'Police found three men shot dead'
  const { head: finder } = token
  if (patients.length === 0 && finder >= 0 && ['find', 'discover', 'leave'].includes(tokenAt(sentence, finder).lemma) && (token.fine === 'VBN' || token.fine === 'VBD') && dependents(sentence, head, 'mark').length === 0 && agents.every((i) => i > finder)) return { agents: [], patients: agents }
  // 'Four shot in market', '36 arrested': a headline's participle that reads like a past tense without its object.
  // 'two guards held hostage': 'hostage' is how they were held
  const whom = patients.filter((i) => !match.words.includes(i))
  if (whom.length === 0 && agents.length > 0 && !agents.every((i) => caseOf(sentence, i) === 'by') && (isShortPassive(sentence, head, match) || isShotDead(sentence, head) || isHeldBySight(sentence, head, match))) return { agents: [], patients: agents }
  return { agents, patients }
}

/**
 * Who did what the parse gives to another: the attackers of 'Attackers dressed as police stopped a bus', the crowd of 'A crowd led by a pastor set
 * fire to a home', the men of 'Armed men believed to be herders attacked', the groups of 'OCHA: On Monday armed groups attacked'; anybody else as they stand.
 */
function doerBehind(sentence: Sentence, verb: number, agent: number): number {
  const { tokens } = sentence
  if (tokens[agent + 1]?.text === ':') return dependents(sentence, verb, 'nsubj').find((i) => i > agent) ?? agent
  let first = agent
  while (first > 0 && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tokenAt(sentence, first - 1).tag)) first -= 1
  // 'Armed men believed to be herders attacked a village'
  const believed = first - 3
  if (believed > 0 && tokens[first - 1]?.lower === 'be' && tokens[first - 2]?.lower === 'to' && believingVerbs.has(tokenAt(sentence, believed).lemma)) return dependents(sentence, believed, 'nsubj').find((i) => i < believed) ?? agent
  const [joint, participle] = [tokens[first - 1]?.lower, tokens[first - 2]]
  const isOther = participle !== undefined && first - 2 !== verb && ((joint === 'as' && guises.has(participle.lower)) || (joint === 'by' && helps.has(participle.lower) && participle.relation.startsWith('acl')))
  if (!isOther) return agent
  const whose = participle.relation.startsWith('acl') ? participle.head : first - 3
  return whose >= 0 && whose < first && ['NOUN', 'PROPN'].includes(tokenAt(sentence, whose).tag) ? whose : agent
}

/** 'On 7 March, the army and the militia killed': whom 'and' joins to a subject from behind a comma, where the parse hangs them on the day. */
function joinedBefore(sentence: Sentence, subject: number): number[] {
  const { tokens } = sentence
  if (!plainRelation(tokenAt(sentence, subject)).startsWith('nsubj') || dependents(sentence, subject, 'cc').length === 0) return []
  const and = dependents(sentence, subject, 'cc')[0] as number
  const first = and - 1
  if (first < 0 || tokenAt(sentence, and).lower !== 'and' || plainRelation(tokenAt(sentence, first)) !== 'appos' || !(classOf(sentence, first) === 'person' || bodyNouns.has(tokenAt(sentence, first).lemma))) return []
  return tokens[(nounPhrase(sentence, first)[0] as number) - 1]?.text === ',' ? [first] : []
}

/** 'was dragged from his home and shot dead', 'was shot at and injured': a participle joined to a passive has its subject. */
function sharedPatients(sentence: Sentence, verb: number): number[] {
  const { head: first, text, lemma } = tokenAt(sentence, verb)
  if (first < 0 || first > verb || sentence.tokens[verb - 1]?.lower !== 'and' || tokenAt(sentence, first).tag !== 'VERB') return []
  if (!/(?:ed|en)$/.test(text) && text.toLowerCase() !== lemma && !oneFormVerbs.has(text.toLowerCase())) return []
  return isPassive(sentence, first) && dependents(sentence, verb, 'obj', 'nsubj').length === 0 ? patientsOf(sentence, first) : []
}

/** 'Agents nabbed, blindfolded and beat a lawyer': whom the last of several deeds names was done the first, too. */
function objectOfRow(sentence: Sentence, verb: number): number[] {
  if (![',', 'and'].includes(sentence.tokens[verb + 1]?.lower ?? '') || dependents(sentence, verb, 'aux:pass').length > 0) return []
  let last = verb + 1
  while ([',', 'and', 'then'].includes(sentence.tokens[last]?.lower ?? '') || (last < sentence.tokens.length && isDeed(tokenAt(sentence, last)))) last += 1
  const object = dependents(sentence, last - 1, 'obj').find((i) => i >= last)
  return object !== undefined && isDeed(tokenAt(sentence, last - 1)) && classOf(sentence, object) === 'person' ? withConjuncts(sentence, object) : []
}

/** A past tense, or a participle or adjective that looks like one. */
function isDeed({ tag, fine, lower }: Token): boolean {
  return fine === 'VBD' || ((tag === 'VERB' || tag === 'ADJ') && lower.endsWith('ed'))
}

/** Verbs whose past and participle are one word without '-ed'. */
const oneFormVerbs: ReadonlySet<string> = new Set(['shot', 'hit', 'hurt', 'held', 'burnt', 'hung', 'struck', 'put', 'left', 'cut'])

/** 'Two guards held hostage in jail riot': a participle with 'hostage' or 'captive' and nobody behind it. */
function isHeldBySight(sentence: Sentence, verb: number, { trigger, words }: TriggerMatch): boolean {
  const last = Math.max(...words)
  return trigger.type === 'liberty.abduction' && tokenAt(sentence, verb).lower === 'held' && last > verb && !isDoneByPronoun(sentence, verb) && !opensObject(sentence, last) && !['NUM', 'DET'].includes(sentence.tokens[last + 1]?.tag ?? '')
}

/** 'Four shot in market': a participle without its auxiliary, where nothing behind it is its object. */
function isShortPassive(sentence: Sentence, verb: number, match: TriggerMatch): boolean {
  if (match.trigger.measure === undefined || match.trigger.counted === 'agent' || match.phrasal) return false
  const token = tokenAt(sentence, verb)
  if (token.fine === 'VBG' || token.fine === 'VBZ' || token.lower === token.lemma) return false
  if (opensObject(sentence, verb)) return false
  if (isDoneByPronoun(sentence, verb)) return false
  const next = sentence.tokens[verb + 1]?.lower ?? '.'
  return !['at', 'himself', 'herself', 'themselves', 'back', 'into', 'up', 'toward', 'towards'].includes(next)
}

/** 'he shot', 'they shot' do it. */
function isDoneByPronoun(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'nsubj').some((i) => /^(?:i|he|she|we|they)$/.test(tokenAt(sentence, i).lower))
}

/** 'Two farmers shot dead in market', a headline: without anybody behind 'dead', those before it are. */
function isShotDead(sentence: Sentence, verb: number): boolean {
  const from = behindDeath(sentence, verb)
  return from !== null && sentence.tokens[verb]?.lower !== sentence.tokens[verb]?.lemma && !isDoneByPronoun(sentence, verb) && !opensObject(sentence, from - 1)
}

/** The token behind 'shot dead', 'gunned down' or 'beat to death'; null behind other verbs. */
function behindDeath(sentence: Sentence, verb: number): number | null {
  const after = (i: number) => sentence.tokens[i]?.lower ?? ''
  // 'Broadcaster gunned down in Dola'; 'Man guns down his wife, two daughters' has whom behind it
  if (after(verb + 1) === 'down' && /^(?:gunned|mowed|mown|hacked)$/.test(after(verb))) return verb + 2
  return after(verb + 1) === 'dead' ? verb + 2 : after(verb + 1) === 'to' && after(verb + 2) === 'death' ? verb + 3 : null
}

/** Whom 'Guards shot at a crowd' and 'fired at protesters' name behind 'at'; null where a place or a time stands there, or an auxiliary makes a passive. */
export function shotAt(sentence: Sentence, verb: number): number | null {
  if (tokenAt(sentence, verb).tag !== 'VERB' || sentence.tokens[verb + 1]?.lower !== 'at' || dependents(sentence, verb, 'aux:pass', 'obj').length > 0) return null
  return dependents(sentence, verb, 'obl', 'nmod').find((i) => i > verb && caseOf(sentence, i) === 'at' && classOf(sentence, i) === 'person' && tokenAt(sentence, i).tag === 'NOUN') ?? null
}

/** The token behind 'murdered in less than 48 hours', 'killed within a week'; null behind other verbs. */
function behindTime(sentence: Sentence, verb: number): number | null {
  if (!['in', 'within'].includes(sentence.tokens[verb + 1]?.lower ?? '')) return null
  const unit = sentence.tokens.findIndex((token, i) => i > verb + 1 && i < verb + 7 && /^(?:hours?|days?|weeks?|months?)$/.test(token.lower))
  return unit < 0 ? null : unit + 1
}

/** 'killed in two days Tomas Vale', 'murdered within a week magistrate Tomas Vale': the head of the name; null where none stands there, or an auxiliary makes a passive of the verb. */
function namedBehindTime(sentence: Sentence, verb: number): number | null {
  const from = behindTime(sentence, verb)
  if (from === null || dependents(sentence, verb, 'aux:pass').length > 0 || sentence.tokens[verb]?.tag !== 'VERB') return null
  const opens = sentence.tokens[from]
  const name = opens?.tag === 'NOUN' && isPersonNoun.has(opens.lemma) ? from + 1 : from
  return sentence.tokens[name]?.tag === 'PROPN' && !isDayOrMonth.has(tokenAt(sentence, name).lower) && classOf(sentence, name) === 'person' ? name : null
}

/** The noun that begins at a place behind a verb, where an article or a number opens it, and no auxiliary makes a passive of the verb. */
function objectBehind(sentence: Sentence, verb: number, from: number | null): number | null {
  if (from === null || dependents(sentence, verb, 'aux:pass').length > 0 || sentence.tokens[verb]?.tag !== 'VERB') return null
  const opens = sentence.tokens[from]
  if (opens === undefined || (opens.tag !== 'DET' && opens.tag !== 'NUM')) return null
  for (let i = from + 1; i < from + 7; i += 1) {
    const token = sentence.tokens[i]
    if (token === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.tag)) return null
    const next = sentence.tokens[i + 1]
    if (token.tag === 'NOUN' && next?.tag !== 'NOUN') return classOf(sentence, i) === 'person' ? i : null
  }
  return null
}

/** 'The rebels also killed attorney general Vale': a person, named or described, right behind the verb is its object. */
function opensObject(sentence: Sentence, verb: number): boolean {
  const next = sentence.tokens[verb + 1]
  if (next === undefined || isDayOrMonth.has(next.lower)) return false
  return next.tag === 'PROPN' || (next.tag === 'NOUN' && isPersonNoun.has(next.lemma))
}

/** Who is dead or wounded: the subject of 'were dead', the object of 'left … dead', the noun in 'nine people dead'. */
function bearersOf(sentence: Sentence, adjective: number): number[] {
  const token = tokenAt(sentence, adjective)
  const subjects = dependents(sentence, adjective, 'nsubj', 'nsubj:pass')
  if (subjects.length > 0) return subjects.flatMap((i) => withConjuncts(sentence, i))
  if (token.head < 0) return []
  const governor = tokenAt(sentence, token.head)
  if (governor.tag === 'VERB' || governor.tag === 'AUX') return patientsOf(sentence, token.head)
  return ['amod', 'acl', 'xcomp', 'conj'].includes(plainRelation(token)) && governor.tag !== 'ADJ' ? [token.head] : []
}
