import type { ActType, Weapon } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ParticipantRole } from '../../record/actor.ts'
import type { Measure } from '../../record/count.ts'
import type { Document } from '../../record/document.ts'
import type { ActArgument, ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, clauseSpan, dependents, isPassive, nounPhraseSpan, patientsOf, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { handlingVerbs, impactTypes, impactVerbs, lightVerbs, sufferVerbs } from '../../lexicon/en/acts.ts'
import type { ActTrigger, NounClass } from '../../lexicon/en/acts.ts'
import { daysAndMonths } from '../../lexicon/en/function-words.ts'
import { armedNouns, bodyNouns, crowdNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { blamedFor, namedBehind } from './blamed.ts'
import { isFigurative } from './figurative.ts'
import { classOf, isOfClass, weaponClassOf } from './noun-class.ts'
import { tiedTo } from './suspected.ts'
import { weaponAt } from './weapon-at.ts'
import { typeByParties } from './type-by-parties.ts'
import { isSymbolNoun, partNouns, thingNouns, weaponNouns } from '../../lexicon/en/things.ts'
import { doerNouns } from '../../lexicon/en/suspicion.ts'
import { armedBodies, custodyNouns, escapedFrom, forces, prisonerNouns, supportWords, violenceBeside } from '../../lexicon/en/act-support.ts'
import { withoutOtherFields } from './other-fields.ts'
import { matchTriggers } from './match-triggers.ts'
import type { TriggerMatch } from './match-triggers.ts'

/** An act told by words that may need others beside them to count. */
interface Candidate {
  readonly mention: ActMention
  readonly weak: boolean
  readonly beside: readonly ActType[] | null
}

/**
 * Finds the words that tell an act, with its arguments, weapon and target, sentence by sentence.
 * Modality and polarity are left at `asserted` and `affirms`; the modality step judges them.
 */
export function findActs(document: Pick<Document, 'text'>, tagged: TaggedText): ActMention[] {
  const found = tagged.sentences.map((sentence, index) => candidatesIn(document.text, sentence, index, behindOf(tagged, index)))
  const strong = found.map((here) => here.filter((each) => !each.weak && each.beside === null).map(({ mention }) => mention.type))
  const violent = strong.map((types) => types.some(isViolent))
  const kept = found.flatMap((here, index) =>
    here.filter(({ mention, weak, beside }) => {
      if (beside !== null && !strong.slice(Math.max(0, index - 3), index + 2).some((types) => types.some((type) => beside.includes(type)))) return false
      return !weak || supported(tagged.sentences[index] as Sentence, index, mention, violent, here)
    }),
  )
  return withoutOtherFields(kept.map(({ mention }) => mention), tagged).map((mention, i) => ({ ...mention, id: `act${i}` }))
}

/** The next sentence of the same paragraph. */
function behindOf({ sentences }: TaggedText, index: number): Sentence | null {
  const next = sentences[index + 1]
  return next !== undefined && next.passage === sentences[index]?.passage ? next : null
}

function candidatesIn(text: string, sentence: Sentence, index: number, behind: Sentence | null): Candidate[] {
  const byTrigger: Candidate[] = []
  for (const match of matchTriggers(sentence)) {
    for (const each of [match, ...match.others]) {
      const mention = hasNear(each.trigger, sentence, behind) ? mentionOf(text, sentence, index, each) : null
      if (!mention) continue
      byTrigger.push({ mention, weak: each.trigger.weak === true && mention.type !== 'custody.death', beside: each.trigger.beside ?? null })
      break
    }
  }
  const impacts = impactsIn(text, sentence, index)
  // 'Mortar shells were fired at the hills': the verb and the shells are one act.
  const others = byTrigger.filter(({ mention }) => !impacts.some((impact) => impact.token === mention.token || (impact.weapon !== null && overlaps(impact.weapon.span, mention.trigger))))
  return [...others, ...impacts.map((mention) => ({ mention, weak: false, beside: null }))]
}

/** True where the sentence, or for some words the one behind it, has one of the words that a trigger needs beside it. */
function hasNear({ near, nearBehind }: ActTrigger, sentence: Sentence, behind: Sentence | null): boolean {
  if (near === undefined) return true
  const tokens = nearBehind === true && behind !== null ? [...sentence.tokens, ...behind.tokens] : sentence.tokens
  return tokens.some(({ lemma, lower }) => near.includes(lemma) || near.includes(lower))
}

/** 'A shell hit a house', 'mortar shells were fired at the hills': acts told by a weapon as the subject. */
function impactsIn(text: string, sentence: Sentence, index: number): ActMention[] {
  const found: ActMention[] = []
  sentence.tokens.forEach((token, verb) => {
    if (token.tag !== 'VERB' || !impactVerbs.has(token.lemma)) return
    // 'shells fired by the army': the noun before a participle is what was fired.
    const fired = plainRelation(token) === 'acl' && token.fine === 'VBN' && token.head >= 0 && token.head < verb ? [token.head] : []
    for (const subject of [...dependents(sentence, verb, 'nsubj', 'nsubj:pass'), ...fired]) {
      const weapon = weaponClassOf(sentence, subject)
      const type = weapon === null ? undefined : impactTypes[weapon]
      if (weapon === null || type === undefined) continue
      const passive = isPassive(sentence, verb)
      // 'A grenade was thrown into the bar'
      const aimedAt = () => dependents(sentence, verb, 'obl').filter((i) => ['at', 'into', 'on', 'against', 'inside'].includes(caseOf(sentence, i)))
      const patients = passive ? aimedAt() : patientsOf(sentence, verb)
      const hit = patients.filter((i) => isHit(sentence, i))
      // 'Two bombs destroyed three telephone boxes': what a weapon destroys is a thing, though no list has it.
      const unlisted = patients.filter((i) => tokenAt(sentence, i).tag === 'NOUN' && classOf(sentence, i) === null && dependents(sentence, i, 'det', 'nummod').length > 0)
      const things = hit.length > 0 || !['destroy', 'damage', 'wreck', 'hit', 'strike', 'level', 'flatten'].includes(token.lemma) ? hit : unlisted
      const agents = passive ? agentsOf(sentence, verb).filter((i) => canAct(sentence, i)) : []
      const clause = clauseSpan(sentence, verb)
      const argument = (role: ParticipantRole) => (head: number): ActArgument => ({ role, span: nounPhraseSpan(sentence, head), head })
      found.push({
        id: '',
        type: typeByParties(sentence, { type, head: verb, agents, patients: [] }),
        trigger: { start: token.start, end: token.end },
        sentence: index,
        token: verb,
        clause,
        modality: 'asserted',
        polarity: 'affirms',
        outcome: false,
        measure: null,
        counted: 'patient',
        weapon: { weapon, span: { start: tokenAt(sentence, subject).start, end: tokenAt(sentence, subject).end } },
        ...targetsOf(sentence, things, { start: token.start, end: token.end }),
        arguments: [...agents.map(argument('perpetrator')), ...patients.filter((i) => classOf(sentence, i) === 'person').map(argument('victim'))],
        rule: `rule:acts/impact/${text.slice(token.start, token.end).toLowerCase()}`,
      })
      return
    }
  })
  return found
}

/** True for act types that do bodily harm. */
export function isViolent(type: ActType): boolean {
  return harmfulFamilies.has(familyOf(type)) || type === 'liberty.abduction' || type === 'protest.crackdown' || type === 'protest.mob' || type === 'protest.riot'
}

const accidentWords = new Set([
  'cancer', 'illness', 'disease', 'accident', 'crash', 'collision', 'earthquake', 'flood', 'drown', 'landslide', 'storm', 'hurricane', 'heart', 'stroke', 'virus',
  'coronavirus', 'covid', 'pandemic', 'avalanche', 'pneumonia', 'overdose', 'famine', 'starvation', 'cholera', 'ebola', 'malaria', 'suicide', 'derail', 'capsize', 'stampede',
])

/** 'who has died at the age of 84' */
function isOfOldAge({ tokens }: Sentence): boolean {
  return tokens.some((token, i) => token.lower === 'age' && tokens[i - 2]?.lower === 'at' && tokens[i + 1]?.lower === 'of' && Number(tokens[i + 2]?.text) >= 60)
}

/** Weak words need another act, a weapon or an armed party near by, and no accident or illness in the sentence. */
function supported(sentence: Sentence, index: number, mention: ActMention, violent: readonly boolean[], here: readonly Candidate[]): boolean {
  const lemmas = sentence.tokens.map((token) => token.lemma)
  const wanted = supportWords[mention.type]
  if (wanted) return lemmas.some((lemma) => wanted.has(lemma))
  const deadly = mention.measure === 'killed' || mention.measure === 'injured'
  if (deadly && (lemmas.some((lemma) => accidentWords.has(lemma)) || isOfOldAge(sentence))) return violent[index] === true
  if (deadly && mention.arguments.some(({ role, outright }) => role === 'perpetrator' && outright === true)) return true
  if (here.some((each) => !each.weak && (deadly ? isViolent(each.mention.type) : true))) return true
  if (lemmas.some((lemma) => armedNouns.has(lemma)) || lemmas.some((lemma) => weaponNouns[lemma] !== undefined)) return true
  if (deadly || mention.type === 'restrict.displacement') {
    for (let near = index - 3; near <= index + 2; near += 1) if (violent[near]) return true
    return here.some((each) => !each.weak && each.mention.type.startsWith('protest.'))
  }
  if (mention.type === 'battle.clash') return lemmas.some((lemma) => armedBodies.has(lemma))
  if (mention.type === 'protest.demonstration' || mention.type === 'protest.blockade') return mention.arguments.some((argument) => argument.role === 'participant') || lemmas.some((lemma) => crowdNouns.has(lemma))
  if (mention.type === 'attack.armed') return mention.arguments.length > 0
  return mention.arguments.length > 0 && mention.type !== 'property.seizure'
}

function mentionOf(text: string, sentence: Sentence, index: number, match: TriggerMatch): ActMention | null {
  const { trigger, head, span } = match
  const token = tokenAt(sentence, head)
  if (trigger.kind === 'adjective' && (isAttribute(sentence, head) || isMourned(sentence, head))) return null
  if (isFigurative(sentence, head) || isLifted(sentence, head, trigger.type)) return null
  if (trigger.device && isHandled(sentence, head)) return null
  if (isOfThoseHeld(sentence, head, trigger.type)) return null
  if (trigger.intransitive && takesObject(sentence, match)) return null
  if (token.lemma === 'flee' && (isEscape(sentence, head) || agentsOf(sentence, head).some((i) => armedNouns.has(tokenAt(sentence, i).lemma)))) return null
  const parties = argumentsOf(sentence, head, match)
  const tied = familyOf(trigger.type) === 'liberty' && trigger.type !== 'liberty.abduction' ? [] : tiedTo(sentence, head).map((each) => ({ ...each, head: withAntecedent(sentence, each.head) }))
  const blamed = [...new Set([...blamedFor(sentence, head), ...tied.map((each) => each.head)])]
  // 'The militia lost 12 fighters': whose they were did not kill them.
  const agents = blamed.length > 0 ? blamed : token.lemma === 'lose' && trigger.befalls !== true ? [] : parties.agents
  const patients = parties.patients.filter((i) => !blamed.includes(i)).flatMap((i) => aimedAt(sentence, head, i))
  if (!patients.some((i) => classOf(sentence, i) !== null)) patients.push(...patientBySight(sentence, match).filter((i) => !patients.includes(i)))
  if (trigger.kind === 'verb' && trigger.object && !patients.some((i) => trigger.object?.some((wanted) => isOfClass(sentence, i, wanted)))) {
    patients.push(...patientOfClass(sentence, match, trigger.object))
  }
  const classes = patients.map((i) => classOf(sentence, i))
  if (trigger.ofPersons && !patients.some((i) => isOfClass(sentence, i, 'person'))) return null
  if (trigger.byForces && !agents.some((i) => forces.has(tokenAt(sentence, i).lemma))) return null
  if (trigger.kind === 'verb') {
    const wanted = trigger.object ?? []
    if (trigger.object && !(match.phrasal && !wanted.some((each) => isGoods(each))) && !patients.some((i) => wanted.some((each) => isOfClass(sentence, i, each)))) {
      if (!(trigger.object.includes('thing') && patients.some((i) => tokenAt(sentence, i).tag === 'PROPN'))) return null
    }
    if (trigger.transitive && patients.length === 0 && !agents.some((i) => armedNouns.has(tokenAt(sentence, i).lemma))) return null
  }
  if (trigger.kind === 'noun' && trigger.object && !patients.some((i) => trigger.object?.some((wanted) => isOfClass(sentence, i, wanted)))) return null
  if (trigger.notObject && classes.length > 0 && classes.every((each) => each !== null && trigger.notObject?.includes(each))) return null

  // 'The supporters dispersed late on Friday': a crowd that goes by itself is not put down.
  if (trigger.type === 'protest.crackdown' && trigger.transitive && agents.length > 0 && agents.every((i) => crowdNouns.has(tokenAt(sentence, i).lemma))) return null

  const clause = clauseSpan(sentence, head)
  const weapon = weaponIn(sentence, head, clause, trigger.weapon ?? null, match)
  // 'drove trucks into a crowd': the trucks are the means.
  const isMeans = (i: number) => trigger.weapon === 'vehicle' && match.phrasal && tokenAt(sentence, i).start > span.start && tokenAt(sentence, i).end < span.end
  const things = patients.filter((i) => isHit(sentence, i) && !isMeans(i))
  if (things.length === 0 && isBlast(trigger)) things.push(...stoodBy(sentence, head, match))
  const [thing] = things
  const byMeans = refinedType(shelled(sentence, match) ? 'remote.shelling' : trigger.type, trigger.role === 'outcome' || isGeneric(token.lemma), weapon?.weapon ?? null, thing !== undefined && classes.every((each) => each !== 'person'))
  const told = typeByParties(sentence, { type: byMeans, head, agents, patients })
  const type = trigger.measure === 'killed' && told === 'attack.armed' && isInCustody(sentence, head, patients) ? 'custody.death' : told
  const argumentsFound: ActArgument[] = []
  const players = match.trigger.kind === 'noun' ? playersIn(sentence, head) : []
  const named = agents.flatMap((i) => namedBehind(sentence, i) ?? [])
  const outright = [...players, ...blamed, ...named]
  const suspects = tied.filter((each) => each.suspected).map((each) => each.head)
  const roles = rolesOf(type)
  const addRole = (role: ParticipantRole, heads: readonly number[]) => {
    for (const who of heads.flatMap((i) => livesOf(sentence, i))) {
      if (isSaidOf(sentence, head, who)) continue
      const phrase = withName(sentence, nounPhraseSpan(sentence, who))
      if (who === head || match.words.includes(who)) continue
      argumentsFound.push({ role, span: phrase, head: who, ...(outright.includes(who) ? { outright: true } : {}), ...(role === roles.agent && suspects.includes(who) ? { suspected: true } : {}) })
    }
  }
  const doers = [...agents, ...players].filter((i) => canAct(sentence, i))
  addRole(roles.agent, [...doers, ...named.filter((i) => !doers.includes(i))])
  // Who is remembered was not aimed at; whose banner burns was not burnt.
  const befallsNobody = type === 'symbolic.commemoration' || (familyOf(type) === 'property' && thing !== undefined && isSymbolNoun.has(tokenAt(sentence, thing).lemma))
  // A town that is captured is nobody held.
  const isTown = type === 'battle.clash' && trigger.type === 'liberty.arrest'
  if (!befallsNobody && !isTown) addRole(roles.patient, patients.filter((i) => classOf(sentence, i) === 'person'))
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
    // Who is only shot at is not told to be hit.
    measure: isTown || shotAt(sentence, head) !== null ? null : measureOf(sentence, trigger, type, patients),
    counted: trigger.counted ?? 'patient',
    weapon,
    ...targetsOf(sentence, things, span),
    arguments: argumentsFound,
    rule: `rule:acts/${trigger.kind}/${text.slice(span.start, span.end).toLowerCase().slice(0, 40)}`,
  }
}

/** 'The attackers of the mayor, who was killed': the mayor, though the parse hangs the clause on the attackers. */
function aimedAt(sentence: Sentence, head: number, patient: number): number[] {
  const verb = tokenAt(sentence, head)
  if (verb.head !== patient || plainRelation(verb) !== 'acl' || !doerNouns.has(tokenAt(sentence, patient).lemma)) return [patient]
  const whose = dependents(sentence, patient, 'nmod').filter((i) => i < head && caseOf(sentence, i) === 'of' && classOf(sentence, i) === 'person')
  return whose.length > 0 ? whose : [patient]
}

/** What the trigger says became of its patients, where the type that was chosen or they themselves do not tell more. */
function measureOf(sentence: Sentence, trigger: ActTrigger, type: ActType, patients: readonly number[]): Measure | null {
  if (type === 'attack.execution_extrajudicial') return 'killed'
  if (type === 'liberty.arrest' && trigger.type === 'liberty.abduction') return 'detained'
  if (type === 'liberty.sentence' && trigger.type === 'liberty.arrest') return 'sentenced'
  // 'the body of a man with gunshot wounds'
  if (trigger.measure === 'injured' && patients.some((i) => isDeadBody(sentence, i))) return 'killed'
  return trigger.measure ?? null
}

/** 'claimed the lives of a guard and two drivers': whose lives; anybody else as they stand. */
function livesOf(sentence: Sentence, head: number): number[] {
  if (tokenAt(sentence, head).lemma !== 'life') return [head]
  const whose = dependents(sentence, head, 'nmod').filter((i) => caseOf(sentence, i) === 'of')
  return whose.length === 0 ? [head] : whose.flatMap((i) => withConjuncts(sentence, i))
}

/** Acts that go off at a place: what stands there is what they hit. */
function isBlast({ type }: ActTrigger): boolean {
  return type === 'remote.bomb' || type === 'property.arson'
}

/** 'A bomb exploded in front of the bank', 'threw a grenade at a police post', 'left a bomb under a bus': the things told beside it. */
function stoodBy(sentence: Sentence, head: number, match: TriggerMatch): number[] {
  const { head: governor, relation } = tokenAt(sentence, head)
  const subject = governor >= 0 && relation.startsWith('nsubj') && tokenAt(sentence, governor).tag === 'VERB' ? [governor] : []
  const near = [...new Set([head, ...match.words, ...subject])].flatMap((i) => dependents(sentence, i, 'obl', 'nmod'))
  return near.flatMap((i) => {
    const preposition = caseOf(sentence, i)
    const front = tokenAt(sentence, i).lemma === 'front' && preposition === 'in' ? dependents(sentence, i, 'nmod').filter((k) => caseOf(sentence, k) === 'of') : null
    const beside = front ?? (standingBeside.has(preposition) ? [i] : [])
    return beside.flatMap((k) => withConjuncts(sentence, k)).filter((k) => classOf(sentence, k) === 'thing' && !land.has(tokenAt(sentence, k).lemma))
  })
}

const standingBeside: ReadonlySet<string> = new Set(['at', 'in', 'into', 'inside', 'outside', 'under', 'beneath', 'on', 'onto', 'near', 'by', 'beside', 'against', 'next to', 'close to', 'in front of'])

/** 'the body of a man with gunshot wounds': who is a body, or whose body it is. */
function isDeadBody(sentence: Sentence, head: number): boolean {
  const bodies = ['body', 'corpse', 'remains']
  const { lemma, head: governor } = tokenAt(sentence, head)
  return bodies.includes(lemma) || (governor >= 0 && caseOf(sentence, head) === 'of' && bodies.includes(tokenAt(sentence, governor).lemma))
}

/** 'A prisoner died without his medicine', 'his death in the county jail': by itself, in custody; not 'died in the attack on the prison'. */
function isInCustody(sentence: Sentence, head: number, patients: readonly number[]): boolean {
  if (!['die', 'death', 'perish', 'succumb'].includes(tokenAt(sentence, head).lemma)) return false
  if (sentence.tokens.some((token) => violenceBeside.has(token.lemma))) return false
  if (patients.some((i) => prisonerNouns.has(tokenAt(sentence, i).lemma))) return true
  return sentence.tokens.some((token, i) => custodyNouns.has(token.lower) && sentence.tokens.slice(Math.max(0, i - 5), i).some((before) => before.lower === 'in' || before.lower === 'inside'))
}

/** Things that can be hit: buildings, vehicles, banners, roads. */
function isHit(sentence: Sentence, head: number): boolean {
  const own = classOf(sentence, head)
  return own === 'thing' || own === 'symbol' || own === 'road'
}

/** What an act hit: the first thing, and the others of its list ('three pylons, a bank and two buses'). */
function targetsOf(sentence: Sentence, things: readonly number[], trigger: Span): Pick<ActMention, 'target' | 'furtherTargets'> {
  const [first, ...others] = things.map((thing) => withName(sentence, behindTrigger(sentence, nounPhraseSpan(sentence, thing), trigger)))
  const further = others.filter((other) => first !== undefined && !overlaps(first, other))
  return first === undefined ? { target: null } : { target: first, ...(further.length > 0 ? { furtherTargets: further } : {}) }
}

/** 'the home of retired colonel Tomas Vale': the name right behind a person's noun belongs to the phrase, wherever the parse hangs it. */
function withName(sentence: Sentence, phrase: Span): Span {
  const last = sentence.tokens.findIndex((token) => token.end === phrase.end)
  if (last < 0 || !isPersonNoun.has(tokenAt(sentence, last).lemma) || tokenAt(sentence, last).fine === 'NNS') return phrase
  let end = phrase.end
  for (let i = last + 1; sentence.tokens[i]?.tag === 'PROPN'; i += 1) end = tokenAt(sentence, i).end
  return { start: phrase.start, end }
}

/** 'set ablaze six vehicles': the words of the act are no part of what it hit. */
function behindTrigger(sentence: Sentence, phrase: Span, trigger: Span): Span {
  if (phrase.start < trigger.start || phrase.start >= trigger.end) return phrase
  const next = sentence.tokens.find((token) => token.start >= trigger.end)
  return next && next.end <= phrase.end ? { start: next.start, end: phrase.end } : phrase
}

/** 'Three of those arrested are women': a copula parts the verb from what the parse takes for its object. */
function isSaidOf(sentence: Sentence, verb: number, noun: number): boolean {
  return tokenAt(sentence, verb).tag === 'VERB' && noun > verb && sentence.tokens.slice(verb + 1, noun).some((token) => token.relation === 'cop' && token.head === noun)
}

/** 'The government lifted the curfew': it is over. */
function isLifted(sentence: Sentence, head: number, type: ActType): boolean {
  const { tag, head: governor, relation } = tokenAt(sentence, head)
  if (type !== 'restrict.ban' || tag !== 'NOUN' || governor < 0) return false
  return (relation === 'obj' || relation === 'nsubj:pass') && ['lift', 'end', 'ease', 'revoke', 'repeal', 'cancel', 'relax', 'scrap'].includes(tokenAt(sentence, governor).lemma)
}

/** 'in support of the detained': people, and no act of holding them. */
function isOfThoseHeld(sentence: Sentence, head: number, type: ActType): boolean {
  if (familyOf(type) !== 'liberty' || tokenAt(sentence, head).fine !== 'VBN' || sentence.tokens[head - 1]?.lower !== 'the') return false
  const next = sentence.tokens[head + 1]
  return next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag)
}

/** 'A trader who fled the market', 'they fled the scene': out of danger, not out of one's home. */
function isEscape(sentence: Sentence, verb: number): boolean {
  const following = sentence.tokens.slice(verb + 1, verb + 5).find((token) => token.tag === 'NOUN')
  return following !== undefined && escapedFrom.has(following.lemma)
}

/** 'a bomb was found', 'sappers cleared mines': by the parse, else by the nearest verb in sight. */
function isHandled(sentence: Sentence, device: number): boolean {
  const token = tokenAt(sentence, device)
  if (token.head >= 0) {
    const governor = tokenAt(sentence, token.head)
    const relation = token.relation
    if (governor.tag === 'VERB' && (relation === 'obj' || relation === 'nsubj:pass' || (relation === 'conj' && governor.tag === 'VERB'))) return handlingVerbs.has(governor.lemma)
  }
  const near = [...sentence.tokens.slice(Math.max(0, device - 5), device), ...sentence.tokens.slice(device + 1, device + 5)]
  return near.some((each) => each.tag === 'VERB' && ['defuse', 'deactivate', 'demine', 'clear', 'disarm', 'dismantle'].includes(each.lemma)) || partOf(sentence, device)
}

/** 'hundreds of mines were defused', 'a cache of bombs': what is counted shares the lot of the word that counts it. */
function partOf(sentence: Sentence, device: number): boolean {
  const token = tokenAt(sentence, device)
  if (token.head < 0 || plainRelation(token) !== 'nmod' || caseOf(sentence, device) !== 'of') return false
  return partNouns.has(tokenAt(sentence, token.head).lemma) && isHandled(sentence, token.head)
}

/** 'demonstrated that', 'demonstrated their courage', 'as was demonstrated'. */
function takesObject(sentence: Sentence, match: TriggerMatch): boolean {
  if (isPassiveBySight(sentence, match.first) || dependents(sentence, match.head, 'obj', 'ccomp', 'xcomp').length > 0) return true
  // 'the trust that our people have demonstrated': the noun before is the object, unless it is who does it.
  const subject = dependents(sentence, match.head, 'nsubj')[0]
  if (tokenAt(sentence, match.head).relation === 'acl:relcl' && (subject === undefined || tokenAt(sentence, subject).tag !== 'PRON')) return true
  const next = sentence.tokens.find((token) => token.start >= match.span.end)
  return next !== undefined && (['DET', 'ADJ', 'NOUN', 'PRON'].includes(next.tag) || ['that', 'how', 'why'].includes(next.lower))
}

/** 'the now-dead commander' tells no act; 'left nine dead' and 'nine dead' do. */
function isAttribute(sentence: Sentence, adjective: number): boolean {
  const token = tokenAt(sentence, adjective)
  if (plainRelation(token) !== 'amod' || token.head < adjective) return false
  return !dependents(sentence, token.head, 'nummod').some((i) => i < adjective)
}

/** 'laid flowers for the dead', 'the families buried their dead': who died before, and no news of deaths. */
function isMourned(sentence: Sentence, adjective: number): boolean {
  const article = sentence.tokens[adjective - 1]?.lower ?? ''
  return ['the', 'their', 'our', 'its'].includes(article) && mourning.has(sentence.tokens[adjective - 2]?.lemma ?? '')
}

const mourning = new Set(['for', 'mourn', 'honour', 'honor', 'remember', 'bury', 'commemorate'])

/** Where the parse gives a verb no patient: the noun group right behind it, or before a passive one. */
function patientBySight(sentence: Sentence, match: TriggerMatch): number[] {
  if (match.trigger.kind !== 'verb') return []
  const verb = tokenAt(sentence, match.head)
  // 'protesting residents' do it.
  if (verb.fine === 'VBG' && plainRelation(verb) === 'amod') return []
  const before = sentence.tokens.slice(Math.max(0, match.first - 3), match.first).map((token) => token.lemma)
  const passive = before.includes('be') && verb.fine !== 'VBG'
  const step = passive ? -1 : 1
  let i = passive ? match.first - 1 : match.first + 1
  while (!passive && i < sentence.tokens.length && tokenAt(sentence, i).start < match.span.end) i += 1
  for (let moved = 0; moved < 9 && i >= 0 && i < sentence.tokens.length; moved += 1, i += step) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'NOUN') {
      const next = sentence.tokens[i + 1]
      if (!passive && next && (next.tag === 'NOUN' || next.lower === '-')) continue
      return [i]
    }
    if (['ADJ', 'DET', 'NUM', 'PROPN', 'AUX', 'ADV', 'PART'].includes(token.tag)) continue
    if (passive && (token.lower === ',' || token.tag === 'ADP')) continue
    return []
  }
  return []
}

const land = new Set(thingNouns['land'])

/** A long subject between: the first noun of a wanted class before a passive verb, or the first after an active one. */
function patientOfClass(sentence: Sentence, match: TriggerMatch, wanted: readonly NounClass[]): number[] {
  if (wanted.some((each) => isGoods(each))) return goodsBySight(sentence, match, wanted)
  const before = sentence.tokens.slice(Math.max(0, match.first - 3), match.first).map((token) => token.lemma)
  const passive = before.includes('be') && tokenAt(sentence, match.head).fine !== 'VBG'
  const [from, to] = passive ? [0, match.first] : [match.first + 1, Math.min(sentence.tokens.length, match.first + 16)]
  for (let i = from; i < to; i += 1) {
    const token = tokenAt(sentence, i)
    if (token.tag !== 'NOUN' || land.has(token.lemma)) continue
    const kind = classOf(sentence, i)
    if (kind !== null && wanted.includes(kind) && kind !== 'person') return [i]
  }
  return []
}

/** Classes of what is thrown, found, held or settled; they overlap with the plain ones. */
function isGoods(wanted: NounClass): boolean {
  return wanted === 'territory' || wanted === 'post' || wanted === 'arms' || wanted === 'missile'
}

/** Where the parse lost the object: the nearest fitting noun behind an active verb, or before a passive one, within its clause. */
function goodsBySight(sentence: Sentence, match: TriggerMatch, wanted: readonly NounClass[]): number[] {
  const passive = isPassiveBySight(sentence, match.first)
  const step = passive ? -1 : 1
  const from = passive ? match.first - 1 : sentence.tokens.findIndex((token) => token.start >= match.span.end)
  for (let i = from, moved = 0; i >= 0 && i < sentence.tokens.length && moved < 14; i += step, moved += 1) {
    const token = tokenAt(sentence, i)
    if (token.lower === ';' || (token.tag === 'VERB' && token.fine !== 'VBG' && token.fine !== 'VBN')) return []
    // 'fired at the town', 'walked out with a gun': what hangs on another preposition is no object.
    if (!passive && token.tag === 'ADP' && token.lower !== 'of' && moved > 0) return []
    if ((token.tag === 'NOUN' || token.tag === 'PROPN') && wanted.some((each) => isOfClass(sentence, i, each))) return [i]
  }
  return []
}

/** 'was found', 'have been seized', and a headline's 'rifles found in a barn'. */
function isPassiveBySight(sentence: Sentence, first: number): boolean {
  const token = tokenAt(sentence, first)
  if (token.fine === 'VBG' || token.fine === 'VBZ' || token.fine === 'VBP') return false
  return sentence.tokens.slice(Math.max(0, first - 3), first).some((each) => each.lemma === 'be')
}

function isGeneric(lemma: string): boolean {
  return lemma === 'attack' || lemma === 'assault' || lemma === 'target' || lemma === 'hit' || lemma === 'strike' || lemma === 'raid'
}

/** 'fired 150 mortar rounds': rounds of a gun that shells. */
function shelled(sentence: Sentence, match: TriggerMatch): boolean {
  if (match.trigger.type !== 'attack.armed' || match.trigger.weapon !== 'firearm' || !match.phrasal) return false
  return sentence.tokens.some((token) => token.start > match.span.start && token.end <= match.span.end && weaponNouns[token.lemma] === 'shelling')
}

/** An outcome word or a bare 'attack' takes its type from the weapon told beside it. */
function refinedType(type: ActType, open: boolean, weapon: Weapon | null, onlyThings: boolean): ActType {
  if (!open || weapon === null || familyOf(type) !== 'attack') return type
  switch (weapon) {
    case 'explosive':
    case 'grenade':
      return 'remote.bomb'
    case 'suicide_bomb':
      return 'remote.suicide'
    case 'shelling':
      return 'remote.shelling'
    case 'aircraft':
    case 'drone':
      return 'remote.air'
    case 'chemical':
      return 'remote.chemical'
    case 'blunt':
    case 'fists':
      return type === 'attack.armed' ? 'attack.beating' : type
    case 'fire':
      return onlyThings ? 'property.arson' : type
    default:
      return type
  }
}

function rolesOf(type: ActType): { agent: ParticipantRole; patient: ParticipantRole } {
  const family = familyOf(type)
  if (type === 'protest.crackdown' || type === 'protest.mob') return { agent: 'perpetrator', patient: 'victim' }
  if (family === 'protest' || family === 'symbolic') return { agent: 'participant', patient: 'target' }
  if (family === 'posture') return { agent: 'participant', patient: 'target' }
  // Sappers who defuse a bomb did not lay it.
  if (type === 'remote.disrupted') return { agent: 'intervener', patient: 'victim' }
  return { agent: 'perpetrator', patient: 'victim' }
}

interface Parties {
  readonly agents: number[]
  readonly patients: number[]
}

function argumentsOf(sentence: Sentence, head: number, match: TriggerMatch): Parties {
  const { agents, patients } = partiesByParse(sentence, head, match)
  const resolved = (heads: readonly number[]) => [...new Set(heads.map((i) => withAntecedent(sentence, i)))]
  return { agents: resolved(agents), patients: resolved(patients) }
}

/** 'to replace Tomas Vale, who was shot': where the parse hangs the clause elsewhere, 'who' is the person named right before it. */
function withAntecedent(sentence: Sentence, head: number): number {
  return ['who', 'whom'].includes(tokenAt(sentence, head).lower) ? (antecedentOf(sentence, head) ?? head) : head
}

function antecedentOf(sentence: Sentence, pronoun: number): number | null {
  let at = pronoun - 1
  while (at >= 0 && [',', '--', '–', '-', ')'].includes(tokenAt(sentence, at).lower)) at -= 1
  let person: number | null = null
  for (let i = at; i >= 0 && i < pronoun; i = tokenAt(sentence, i).head) {
    const token = tokenAt(sentence, i)
    const relation = plainRelation(token)
    if (token.tag === 'VERB' || token.tag === 'AUX') break
    // 'Tomas Vale, head of the port, who': the apposition is the man before it.
    if (person !== null && plainRelation(tokenAt(sentence, person)) !== 'appos') break
    if (relation !== 'flat' && relation !== 'compound' && classOf(sentence, i) === 'person') person = i
  }
  return person
}

function partiesByParse(sentence: Sentence, head: number, match: TriggerMatch): Parties {
  if (match.trigger.kind === 'noun') return nounArguments(sentence, head, match.first)
  if (match.trigger.kind === 'adjective') return { agents: [], patients: bearersOf(sentence, head) }
  // 'Five men shot to death a watchman', 'killed in two days a judge and a guard': taken for a passive, a verb with its object behind such words is none.
  const dead = objectBehind(sentence, head, behindDeath(sentence, head) ?? behindTime(sentence, head))
  if (dead !== null) {
    const subjects = dependents(sentence, head, 'nsubj:pass')
    return { agents: subjects.length > 0 ? subjects.flatMap((i) => withConjuncts(sentence, i)) : agentsOf(sentence, head), patients: withConjuncts(sentence, dead) }
  }
  // 'Guards shot at a crowd': taken for a passive, a verb with somebody behind 'at' is none.
  const aimed = shotAt(sentence, head)
  if (aimed !== null) {
    const own = tokenAt(sentence, head)
    const subjects = [...dependents(sentence, head, 'nsubj', 'nsubj:pass'), ...(plainRelation(own) === 'acl' && own.head === head - 1 ? [own.head] : [])]
    return { agents: subjects.flatMap((i) => withConjuncts(sentence, i)), patients: withConjuncts(sentence, aimed) }
  }
  const token = tokenAt(sentence, head)
  // '26 prisoners have been on hunger strike': the verb is only the copula.
  const verb = token.tag === 'AUX' && token.relation === 'cop' && token.head >= 0 ? token.head : head
  const agents = agentsOf(sentence, verb)
  const patients = patientsOf(sentence, head)
  // 'used tear gas against nurses': whom a crackdown is aimed at
  if (match.trigger.type === 'protest.crackdown' && patients.every((i) => classOf(sentence, i) !== 'person')) patients.push(...match.words.flatMap((i) => dependents(sentence, i, 'nmod', 'obl')).filter((i) => caseOf(sentence, i) === 'against' && classOf(sentence, i) === 'person').flatMap((i) => withConjuncts(sentence, i)))
  // 'were held hostage by members of the front': the phrase hangs on the hostage.
  if (agents.length === 0) agents.push(...match.words.filter((i) => i !== head).flatMap((i) => dependents(sentence, i, 'nmod', 'obl')).filter((i) => caseOf(sentence, i) === 'by').flatMap((i) => withConjuncts(sentence, i)))
  if (token.fine === 'VBG' && plainRelation(token) === 'amod' && token.head > head) return { agents: [token.head], patients: [] }
  // 'killed by two bullets fired by a guard': who fired them.
  const shot = agents.filter((i) => weaponClassOf(sentence, i) !== null).flatMap((i) => dependents(sentence, i, 'acl')).flatMap((i) => dependents(sentence, i, 'obl')).filter((i) => caseOf(sentence, i) === 'by')
  agents.push(...shot.flatMap((i) => withConjuncts(sentence, i)))
  // 'On the night of 3 May two men placed a bomb': the parse hangs the men on the night.
  if (agents.length === 0 && token.fine === 'VBD' && head > 0 && patients.length > 0 && patients.every((i) => i > head) && classOf(sentence, head - 1) === 'person' && dependents(sentence, head, 'nsubj').length === 0) agents.push(head - 1)
  // 'Young men target office': before a headline's verb that was taken for a noun stands who does it.
  if (token.tag === 'NOUN' && agents.length === 0 && head > 0 && classOf(sentence, head - 1) === 'person') agents.push(head - 1)
  if (patients.length === 0) patients.push(...sharedPatients(sentence, head))
  // 'a boy shot himself', 'killing himself and 12 others'
  if (patients.length > 0 && patients.every((i) => /^(?:him|her|them|it)?sel(?:f|ves)$/.test(tokenAt(sentence, i).lower))) {
    const others = dependents(sentence, head, 'conj').filter((i) => tokenAt(sentence, i).tag === 'NOUN' && sentence.tokens[i]?.relation === 'conj')
    return others.length > 0 ? { agents, patients: others } : { agents: [], patients: agents }
  }
  if (match.trigger.intransitive) return { agents: agents.length > 0 ? agents : patients, patients: [] }
  // '300 people marched through the centre': taken for a participle, a verb whose doers are counted has them before it.
  if (match.trigger.counted === 'agent' && agents.length === 0 && patients.length > 0 && patients.every((i) => i < head) && !isPassiveBySight(sentence, match.first)) return { agents: patients, patients: [] }
  // 'nine people died', 'a guard was pronounced dead': the subject is the one it befalls, whatever the voice.
  if (match.trigger.befalls) return { agents: [], patients: isPassive(sentence, head) ? patients : agents }
  // 'Police found three men shot dead'
  const { head: finder } = token
  if (patients.length === 0 && finder >= 0 && ['find', 'discover', 'leave'].includes(tokenAt(sentence, finder).lemma) && (token.fine === 'VBN' || token.fine === 'VBD') && agents.every((i) => i > finder)) return { agents: [], patients: agents }
  // 'Four shot in market', '36 arrested': a headline's participle that reads like a past tense without its object.
  if (patients.length === 0 && agents.length > 0 && (isShortPassive(sentence, head, match) || isShotDead(sentence, head))) return { agents: [], patients: agents }
  return { agents, patients }
}

/** 'was dragged from his home and shot dead', 'was shot at and injured': a participle joined to a passive has its subject. */
function sharedPatients(sentence: Sentence, verb: number): number[] {
  const { head: first, text, lemma } = tokenAt(sentence, verb)
  if (first < 0 || first > verb || sentence.tokens[verb - 1]?.lower !== 'and' || tokenAt(sentence, first).tag !== 'VERB') return []
  if (!/(?:ed|en)$/.test(text) && text.toLowerCase() !== lemma && !oneFormVerbs.has(text.toLowerCase())) return []
  return isPassive(sentence, first) && dependents(sentence, verb, 'obj', 'nsubj').length === 0 ? patientsOf(sentence, first) : []
}

/** Verbs whose past and participle are one word without '-ed'. */
const oneFormVerbs: ReadonlySet<string> = new Set(['shot', 'hit', 'hurt', 'held', 'burnt', 'hung', 'struck', 'put', 'left', 'cut'])

/** Nouns of what befalls somebody: their possessive is the one it befell. */
const befallingNouns: ReadonlySet<string> = new Set(['injury', 'wound', 'death', 'murder', 'killing', 'assassination', 'arrest', 'detention', 'abduction', 'kidnapping', 'disappearance', 'execution', 'torture', 'imprisonment', 'release', 'life'])

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

/** The token behind 'shot dead' or 'beat to death'; null behind other verbs. */
function behindDeath(sentence: Sentence, verb: number): number | null {
  const after = (i: number) => sentence.tokens[i]?.lower ?? ''
  return after(verb + 1) === 'dead' ? verb + 2 : after(verb + 1) === 'to' && after(verb + 2) === 'death' ? verb + 3 : null
}

/** Whom 'Guards shot at a crowd' and 'fired at protesters' name behind 'at'; null where a place or a time stands there, or an auxiliary makes a passive. */
function shotAt(sentence: Sentence, verb: number): number | null {
  if (tokenAt(sentence, verb).tag !== 'VERB' || sentence.tokens[verb + 1]?.lower !== 'at' || dependents(sentence, verb, 'aux:pass', 'obj').length > 0) return null
  return dependents(sentence, verb, 'obl', 'nmod').find((i) => i > verb && caseOf(sentence, i) === 'at' && classOf(sentence, i) === 'person' && tokenAt(sentence, i).tag === 'NOUN') ?? null
}

/** The token behind 'murdered in less than 48 hours', 'killed within a week'; null behind other verbs. */
function behindTime(sentence: Sentence, verb: number): number | null {
  if (!['in', 'within'].includes(sentence.tokens[verb + 1]?.lower ?? '')) return null
  const unit = sentence.tokens.findIndex((token, i) => i > verb + 1 && i < verb + 7 && /^(?:hours?|days?|weeks?|months?)$/.test(token.lower))
  return unit < 0 ? null : unit + 1
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
  if (next === undefined || dayNames.has(next.lower)) return false
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

/** Arguments of a noun of action: 'of', 'on', 'against', 'by' phrases, possessives, and what a light verb lends. */
function nounArguments(sentence: Sentence, noun: number, first: number): Parties {
  const agents: number[] = []
  const patients: number[] = []
  for (const child of [...dependents(sentence, noun, 'nmod', 'obl'), ...behindDay(sentence, noun)]) {
    const preposition = caseOf(sentence, child)
    const day = tokenAt(sentence, child).tag === 'NUM' ? sentence.tokens[child + 1] : tokenAt(sentence, child)
    if (preposition === 'on' && dayNames.has(day?.lower ?? '')) continue
    const heads = withConjuncts(sentence, child)
    if (preposition === 'by' || preposition === 'from') agents.push(...heads)
    // 'a blast at Orsk': an unknown name behind 'at' is a place.
    else if (preposition === 'at') patients.push(...heads.filter((i) => tokenAt(sentence, i).tag !== 'PROPN'))
    else if (['of', 'on', 'against', 'upon', 'into', 'targeting', 'to'].includes(preposition)) patients.push(...heads)
    // 'his wounds', 'the activist's murder': whose they are; 'the army's raid': who did it.
    else if (tokenAt(sentence, child).relation === 'nmod:poss') (befallingNouns.has(tokenAt(sentence, noun).lemma) ? patients : agents).push(...heads)
  }
  if (patients.length === 0 && tokenAt(sentence, noun).lemma === 'wound') patients.push(...woundedBy(sentence, noun))
  if (patients.length === 0) {
    for (const child of dependents(sentence, noun, 'acl')) {
      if (['target', 'kill', 'wound', 'injure', 'hit'].includes(tokenAt(sentence, child).lemma)) patients.push(...patientsOf(sentence, child))
    }
  }
  const token = tokenAt(sentence, noun)
  if (token.head >= 0) {
    const governor = tokenAt(sentence, token.head)
    const relation = plainRelation(token)
    if (governor.tag === 'VERB') {
      if ((relation === 'obj' || relation === 'nsubj') && lightVerbs.has(governor.lemma)) {
        if (relation === 'obj' || token.relation === 'nsubj:pass') agents.push(...agentsOf(sentence, token.head))
      }
      if ((relation === 'obj' || relation === 'obl') && sufferVerbs.has(governor.lemma)) {
        patients.push(...agentsOf(sentence, token.head))
        // 'received death threats from an armed group'
        agents.push(...dependents(sentence, token.head, 'obl').filter((i) => i > noun && caseOf(sentence, i) === 'from'))
      }
      if (relation === 'nsubj' && ['kill', 'wound', 'injure', 'hit', 'strike', 'target', 'rock', 'leave', 'claim', 'damage', 'destroy'].includes(governor.lemma)) {
        patients.push(...patientsOf(sentence, token.head))
      }
    }
  }
  // 'The mayor was the target of an attack'
  if (token.head >= 0 && caseOf(sentence, noun) === 'of' && ['target', 'object', 'victim'].includes(tokenAt(sentence, token.head).lemma)) {
    patients.push(...dependents(sentence, token.head, 'nsubj').flatMap((i) => withConjuncts(sentence, i)))
  }
  // 'a police crackdown', 'an army attack': a party before the noun, outside the trigger itself.
  for (const child of dependents(sentence, noun, 'compound', 'amod')) {
    if (child < first && tokenAt(sentence, child).tag !== 'ADJ' && classOf(sentence, child) === 'person' && (armedNouns.has(tokenAt(sentence, child).lemma) || tokenAt(sentence, child).lemma === 'army')) agents.push(child)
  }
  return { agents, patients }
}

/** 'Two officers played a part in the killing of the monk': who had a part in an act. */
function playersIn(sentence: Sentence, noun: number): number[] {
  const { head: governor } = tokenAt(sentence, noun)
  if (governor < 0 || caseOf(sentence, noun) !== 'in') return []
  const { lemma, head, tag } = tokenAt(sentence, governor)
  const verb = tag === 'VERB' ? governor : head
  if (verb < 0 || tokenAt(sentence, verb).lemma !== 'play') return []
  const part = dependents(sentence, verb, 'obj').some((i) => ['role', 'part'].includes(tokenAt(sentence, i).lemma)) || lemma === 'role' || lemma === 'part'
  return part ? agentsOf(sentence, verb) : []
}

/** 'the killing on 3 March of two dockers': the parse hangs the phrase on the day, or on what the day hangs on. */
function behindDay(sentence: Sentence, noun: number): number[] {
  const { tokens } = sentence
  let at = noun + 1
  if (!['on', 'last', 'this', 'in'].includes(tokens[at]?.lower ?? '')) return []
  at += 1
  while (tokens[at] !== undefined && (tokenAt(sentence, at).tag === 'NUM' || dayNames.has(tokenAt(sentence, at).lower))) at += 1
  const of = tokens[at]
  if (at === noun + 2 || of?.lower !== 'of' || plainRelation(of) !== 'case' || of.head <= at) return []
  const { tag, lower } = tokenAt(sentence, of.head)
  return tag === 'NUM' || dayNames.has(lower) ? [] : [of.head]
}

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

/** 'hundreds of students marched' */
const sizeWords = new Set(['hundred', 'thousand', 'dozen', 'score', 'ten'])

/** Who can have done something: a person, a body, a name; no weapon, day, building or noun of action. */
function canAct(sentence: Sentence, head: number): boolean {
  const token = tokenAt(sentence, head)
  if (weaponClassOf(sentence, head) !== null && !bodyNouns.has(token.lemma)) return false
  // 'The ELF had kidnapped': capitals in a text of small letters are the name of a body.
  const isAcronym = /^[A-Z]{2,6}$/.test(token.text) && sentence.tokens.some(({ text }) => /[a-z]{3}/.test(text))
  if (token.tag === 'NOUN') return isPersonNoun.has(token.lemma) || bodyNouns.has(token.lemma) || isAcronym || (sizeWords.has(token.lemma) && isOfClass(sentence, head, 'person'))
  if (token.tag === 'PROPN') return !inertNames.has(token.lower)
  return token.tag === 'PRON' || token.tag === 'NUM' || token.tag === 'ADJ'
}

/** Names that have never done anything, though they stand where a doer may. */
const inertNames = new Set([...daysAndMonths, 'airport'])

const dayNames = new Set(daysAndMonths)

/** The weapon told in the trigger's clause, the nearest one; else what the trigger itself says. */
function weaponIn(sentence: Sentence, head: number, clause: Span, own: Weapon | null, match: TriggerMatch): ActMention['weapon'] {
  let best: { weapon: Weapon; span: Span; distance: number } | null = null
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = tokenAt(sentence, i)
    if (!contains(clause, token)) continue
    const named = weaponAt(sentence, i)
    if (named === null) continue
    // 'an explosive', 'a land mine' are often tagged as something else than nouns.
    const isNoun = token.tag === 'NOUN' || token.tag === 'PROPN' || named.first < i
    if (!isNoun && !(token.tag === 'ADJ' && tokenAt(sentence, Math.max(0, i - 1)).tag === 'DET' && sentence.tokens[i + 1]?.tag !== 'NOUN')) continue
    const distance = Math.abs(i - head)
    if (best && best.distance <= distance && named.first === i) continue
    best = { weapon: named.weapon, span: { start: tokenAt(sentence, named.first).start, end: token.end }, distance }
  }
  if (own !== null && (best === null || (best.weapon !== own && own !== 'blunt'))) return { weapon: own, span: match.span }
  return best === null ? null : { weapon: best.weapon, span: best.span }
}
