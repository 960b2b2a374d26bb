import type { ActType } from '../../record/act.ts'
import { familyOf } from '../../record/act.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, phrasesWith, plainRelation, tokenAt } from '../../text/tree.ts'
import { handlingVerbs, mourningVerbs, ofTheDead, remains } from '../../lexicon/en/acts.ts'
import { beasts, fireMishapWords, forcesOfNature } from '../../lexicon/en/mishaps.ts'
import { armedNouns } from '../../lexicon/en/people.ts'
import { aircraftNouns, partNouns } from '../../lexicon/en/things.ts'
import { careOrSafety, escapedFrom, houseRules, idleBlocks, namedForIt } from '../../lexicon/en/act-support.ts'
import { isFigurative } from './figurative.ts'
import { classOf } from './noun-class.ts'
import { tellsNoForce } from './other-fields.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { isPassiveBySight } from './patient-by-sight.ts'

/** True where the words around a trigger say that nobody did what it tells: a figure of speech, an end, a find, a quality, a mourning. */
export function tellsNoAct(sentence: Sentence, match: TriggerMatch): boolean {
  // 'the government says "clash"': a word that is spoken of
  if (isWordSpokenOf(sentence, match)) return true
  // 'Which clash?'
  if (sentence.tokens.length <= 4 && /^(?:which|what)$/.test(sentence.tokens[0]?.lower ?? '') && sentence.tokens.at(-1)?.text === '?') return true
  const { trigger, head } = match
  if (tokenAt(sentence, head).lower === 'dead' && isOfTheDead(sentence, head)) return true
  if (trigger.kind === 'adjective' && (isAttribute(sentence, head) || isMourned(sentence, head))) return true
  if (isFigurative(sentence, head) || isLifted(sentence, head, trigger.type) || isOfThoseHeld(sentence, head, trigger.type)) return true
  if (isHolding(sentence, head, trigger.type)) return true
  // 'The club banned its fans from bringing drums'
  if (trigger.type === 'restrict.ban' && agentsOf(sentence, head).some((i) => houseRules.has(tokenAt(sentence, i).lemma))) return true
  // 'by the account of a released prisoner': who he is
  if (trigger.type === 'liberty.release' && trigger.kind === 'verb' && plainRelation(tokenAt(sentence, head)) === 'amod') return true
  // 'Doctors released a patient from hospital'
  if (trigger.type === 'liberty.release' && sentence.tokens.some(({ lemma }) => lemma === 'patient') && sentence.tokens.some(({ lemma }) => lemma === 'hospital' || lemma === 'doctor')) return true
  if (trigger.type === 'protest.crackdown' && (isCharged(sentence, head) || agentsOf(sentence, head).some((i) => classOf(sentence, i) === 'document'))) return true
  if (isBurnedByNobody(sentence, match)) return true
  // 'the death squads', 'on death row'
  if (tokenAt(sentence, head).lemma === 'death' && namedByDeath.has(sentence.tokens[head + 1]?.lemma ?? '')) return true
  // 'The storm destroyed 30 houses', 'Rain battered Dola'; but 'A hail of bullets wrecked the car'
  if ((['property', 'attack'].includes(familyOf(trigger.type)) || familyOf(trigger.type) === 'restrict') && trigger.role === undefined && agentsOf(sentence, head).some((i) => forcesOfNature.has(tokenAt(sentence, i).lemma) && phrasesWith(sentence, i, 'of', 'nmod').length === 0)) return true
  // 'The striker was carried off on a stretcher'
  if (trigger.type === 'liberty.abduction' && sentence.tokens.some(({ lemma }) => lemma === 'stretcher')) return true
  // 'Elephants raided a field', 'A crocodile killed a boy'
  if (familyOf(trigger.type) === 'attack' && agentsOf(sentence, head).some((i) => isBeast(sentence, i))) return true
  // 'Heavy traffic blocked the ring road'
  if (trigger.type === 'protest.blockade' && agentsOf(sentence, head).some((i) => idleBlocks.has(tokenAt(sentence, i).lemma) || forcesOfNature.has(tokenAt(sentence, i).lemma))) return true
  // 'At the roadblock gendarmes beat a student', 'was shot as he drove through a barricade': where it was
  if (trigger.type === 'protest.blockade' && trigger.kind === 'noun' && /^(?:at|near|past|through|outside|beside|from)$/.test(caseOf(sentence, head))) return true
  if (trigger.kind === 'noun' && (isInNameOfBody(sentence, head) || isLaidToRest(sentence, head) || isStoodFor(sentence, head))) return true
  // 'combat troops', 'combat boots': what they are for
  if (tokenAt(sentence, head).lemma === 'combat' && tokenAt(sentence, head).relation === 'compound' && tokenAt(sentence, head).head === head + 1) return true
  if (trigger.device && isHandled(sentence, head)) return true
  // 'villagers who block the road to the Las Bambas mine were cleared': a pit and no explosive
  if (trigger.type === 'remote.disrupted' && match.words.some((i) => tokenAt(sentence, i).lower === 'mine' && ['PROPN', 'NOUN'].includes(sentence.tokens[i - 1]?.tag ?? ''))) return true
  // '17 attack drones': what they are made for
  if (trigger.kind === 'noun' && sentence.tokens[head + 1] !== undefined && (aircraftNouns.has(tokenAt(sentence, head + 1).lemma) || tokenAt(sentence, head + 1).lemma === 'drone') && match.words.every((i) => i <= head) && tokenAt(sentence, head).head === head + 1) return true
  if (((trigger.type === 'liberty.abduction' && tokenAt(sentence, head).lemma === 'take') || (trigger.type === 'protest.crackdown' && tokenAt(sentence, head).lemma === 'drive')) && isTakenToSafety(sentence, head)) return true
  if (trigger.kind === 'noun' && trigger.measure === 'injured' && isDiedOf(sentence, match.first)) return true
  if (trigger.intransitive && takesObject(sentence, match)) return true
  if (trigger.role === 'outcome' && isOfCollapse(sentence, head)) return true
  return tokenAt(sentence, head).lemma === 'flee' && (isEscape(sentence, head) || isOfTellers(sentence, head) || agentsOf(sentence, head).some((i) => armedNouns.has(tokenAt(sentence, i).lemma)))
}

/** 'Relatives of the dead walked to the bridge', 'the names of the dead': they died in what is told elsewhere. */
function isOfTheDead({ tokens }: Sentence, dead: number): boolean {
  return tokens[dead - 1]?.lower === 'the' && /^(?:of|for|to)$/.test(tokens[dead - 2]?.lower ?? '') && ofTheDead.has(tokens[dead - 3]?.lemma ?? '')
}

/** 'Mourners carried the body of a baker through the town': how he died is told elsewhere. */
function isLaidToRest(sentence: Sentence, noun: number): boolean {
  if (!remains.has(tokenAt(sentence, noun).lemma)) return false
  const { head, relation } = tokenAt(sentence, noun)
  return head >= 0 && (relation === 'obj' || relation === 'nsubj:pass') && mourningVerbs.has(tokenAt(sentence, head).lemma)
}

/** 'symbols of repression', 'a face of the crackdown': something stands for it. */
function isStoodFor(sentence: Sentence, noun: number): boolean {
  const { head } = tokenAt(sentence, noun)
  return head >= 0 && caseOf(sentence, noun) === 'of' && ['symbol', 'face', 'emblem'].includes(tokenAt(sentence, head).lemma)
}

/** 'the Working Group on Enforced Disappearances', 'the Convention against Torture': the name of a body or a paper. */
function isInNameOfBody({ tokens }: Sentence, noun: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[noun]?.text ?? '')) return false
  let at = noun - 1
  while (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at -= 1
  if (!['on', 'of', 'against', 'for', 'and', 'or'].includes(tokens[at]?.lower ?? '')) return false
  const head = tokens.slice(Math.max(0, at - 6), at).findLast(({ text }) => /^\p{Lu}/u.test(text))
  return head !== undefined && namedForIt.has(head.lower)
}

/** 'A canopy collapsed, killing 16', 'Three died when a bridge collapsed', with no word of force beside it: nobody did it. */
function isOfCollapse(sentence: Sentence, head: number): boolean {
  const above = tokenAt(sentence, head).head
  const isFalling = (i: number) => tokenAt(sentence, i).lemma === 'collapse' && [...dependents(sentence, i, 'nsubj'), ...(plainRelation(tokenAt(sentence, i)) === 'acl' ? [tokenAt(sentence, i).head] : [])].some((of) => classOf(sentence, of) !== 'person')
  // 'It is months since the canopy collapsed, killing 16': wherever the parse hangs it
  const verb = tokenAt(sentence, head).fine === 'VBG' ? sentence.tokens.findLastIndex(({ tag }, i) => i < head && tag === 'VERB') : -1
  return ((verb >= 0 && head - verb <= 3 && isFalling(verb)) || (above >= 0 && plainRelation(tokenAt(sentence, head)) === 'advcl' && isFalling(above)) || dependents(sentence, head, 'advcl').some(isFalling)) && tellsNoForce(sentence)
}

/** An elephant, or a herd of them. */
function isBeast(sentence: Sentence, agent: number): boolean {
  return [agent, ...phrasesWith(sentence, agent, 'of', 'nmod')].some((i) => beasts.has(tokenAt(sentence, i).lemma))
}

const namedByDeath: ReadonlySet<string> = new Set(['squad', 'row', 'penalty', 'camp', 'certificate', 'bed', 'march', 'cult', 'warrant', 'chamber', 'wish'])

/** 'died of his injuries', 'died on Tuesday of gunshot wounds': what was told before, in words the parse may hang on the day. */
function isDiedOf(sentence: Sentence, wound: number): boolean {
  const of = sentence.tokens.findLastIndex(({ tag }, i) => i < wound && !['ADJ', 'NOUN', 'DET', 'NUM', 'PRON', 'ADV'].includes(tag))
  if (of < 0 || !['of', 'from'].includes(tokenAt(sentence, of).lower)) return false
  const verb = sentence.tokens.findLastIndex(({ tag, lower }, i) => i < of && (tag === 'VERB' || tag === 'AUX' || lower === ','))
  return verb >= 0 && of - verb <= 8 && ['die', 'perish'].includes(tokenAt(sentence, verb).lemma)
}

/** 'took two wounded men to hospital', 'took 20 villagers to safety': brought, and not held. */
function isTakenToSafety(sentence: Sentence, verb: number): boolean {
  return sentence.tokens.slice(verb + 1, verb + 12).some(({ lemma }, i) => careOrSafety.has(lemma) && sentence.tokens.slice(verb + 1, verb + 1 + i).some(({ lower }) => lower === 'to' || lower === 'into'))
}

/** 'The government lifted the curfew': it is over. */
function isLifted(sentence: Sentence, head: number, type: ActType): boolean {
  const { tag, head: governor, relation } = tokenAt(sentence, head)
  if (type !== 'restrict.ban' || tag !== 'NOUN' || governor < 0) return false
  return (relation === 'obj' || relation === 'nsubj:pass') && ['lift', 'end', 'ease', 'revoke', 'repeal', 'cancel', 'relax', 'scrap'].includes(tokenAt(sentence, governor).lemma)
}

/** 'in support of the detained': people, and no act of holding them. */
function isOfThoseHeld(sentence: Sentence, head: number, type: ActType): boolean {
  // 'Those wounded had to seek care'
  if (['wound', 'injure', 'hurt'].includes(tokenAt(sentence, head).lemma) && tokenAt(sentence, head).fine === 'VBN' && sentence.tokens[head - 1]?.lower === 'those' && sentence.tokens[head - 2]?.lower !== 'of' && /^(?:MD|VB[DPZ])$/.test(sentence.tokens[head + 1]?.fine ?? '')) return true
  // 'handed over 20 captured soldiers', 'the rescue of 33 kidnapped students', 'Two abducted nurses were freed'
  const { relation, head: whose } = tokenAt(sentence, head)
  const isFreeing = ({ lemma, tag }: Token) => (tag === 'VERB' && ['free', 'release', 'hand', 'exchange', 'swap', 'pardon', 'liberate'].includes(lemma)) || lemma === 'rescue' || (tag === 'NOUN' && lemma === 'release')
  const above = whose > head ? tokenAt(sentence, whose).head : -1
  if ((type === 'liberty.arrest' || type === 'liberty.abduction') && relation === 'amod' && (sentence.tokens.slice(0, head).some(isFreeing) || (above >= 0 && isFreeing(tokenAt(sentence, above))))) return true
  if (familyOf(type) !== 'liberty' || tokenAt(sentence, head).fine !== 'VBN' || sentence.tokens[head - 1]?.lower !== 'the') return false
  const next = sentence.tokens[head + 1]
  return next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.tag)
}

/** 'positions occupied by the brigade': whose they are. */
function isHolding(sentence: Sentence, head: number, type: ActType): boolean {
  const before = sentence.tokens[head - 1]?.tag
  return tokenAt(sentence, head).lemma === 'occupy' && familyOf(type) !== 'protest' && sentence.tokens[head + 1]?.lower === 'by' && (before === 'NOUN' || before === 'PROPN')
}

/** 'Six soldiers were charged on Monday with shooting protesters': before a court. */
function isCharged(sentence: Sentence, head: number): boolean {
  if (tokenAt(sentence, head).lemma !== 'charge') return false
  const next = sentence.tokens.slice(head + 1, head + 8).findIndex(({ lower }) => lower === 'with')
  return next >= 0 && /^(?:VBG|DT|NN|NNS|CD)$/.test(sentence.tokens[head + next + 2]?.fine ?? '') && !/^(?:batons?|clubs?|horses|truncheons|shields|sticks|lathis)$/.test(sentence.tokens[head + next + 2]?.lower ?? '')
}

/** 'Three children burned to death in a house fire': nobody is told to have done it. */
function isBurnedByNobody(sentence: Sentence, { trigger, head }: TriggerMatch): boolean {
  if (trigger.weapon !== 'fire' || trigger.measure === undefined) return false
  const isFire = (at: number) => {
    const [before, { lower, tag }] = [sentence.tokens[at - 1], tokenAt(sentence, at)]
    return (lower === 'fire' || lower === 'fires') && tag === 'NOUN' && !/^(?:set|setting|open|opened|on|to|under)$/.test(before?.lower ?? '')
  }
  if (!sentence.tokens.some(({ lemma }, i) => fireMishapWords.has(lemma) || isFire(i))) return false
  return !agentsOf(sentence, head).some((i) => armedNouns.has(tokenAt(sentence, i).lemma)) && !sentence.tokens.some(({ lemma }) => armedNouns.has(lemma) || lemma === 'torch' || lemma === 'arson')
}

/** 'A trader who fled the market', 'they fled the scene': out of danger, not out of one's home. */
function isEscape(sentence: Sentence, verb: number): boolean {
  const behind = sentence.tokens.slice(verb + 1, verb + 5)
  // 'fled Dola after gunmen attacked': what drove them out is told by a clause of its own
  const end = behind.findIndex(({ tag, lower }) => tag === 'SCONJ' || tag === 'PUNCT' || /^(?:after|when|as|while|before)$/.test(lower))
  const following = behind.slice(0, end < 0 ? behind.length : end).find((token) => token.tag === 'NOUN')
  return following !== undefined && escapedFrom.has(following.lemma)
}

/** 'Residents who managed to flee told us that houses were burning': only who they are that tell it. */
function isOfTellers({ tokens }: Sentence, verb: number): boolean {
  const who = tokens.findLastIndex(({ lower }, i) => i < verb && i >= verb - 4 && lower === 'who')
  const teller = tokens.slice(verb + 1, verb + 9).find(({ tag, fine }) => tag === 'VERB' && (fine === 'VBD' || fine === 'VBZ' || fine === 'VBP'))
  return who > 0 && tokens[who - 1]?.tag !== 'NUM' && teller !== undefined && telling.has(teller.lemma)
}

const telling: ReadonlySet<string> = new Set(['tell', 'say', 'speak', 'describe', 'report', 'recount', 'recall', 'claim', 'relate', 'testify'])

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
  // 'the list of the dead grew'
  if (article === 'the' && sentence.tokens[adjective - 2]?.lower === 'of' && ['list', 'roll', 'register', 'names'].includes(sentence.tokens[adjective - 3]?.lower ?? '')) return true
  return ['the', 'their', 'our', 'its'].includes(article) && mourning.has(sentence.tokens[adjective - 2]?.lemma ?? '')
}

const mourning = new Set(['for', 'mourn', 'honour', 'honor', 'remember', 'bury', 'commemorate'])

/** True for a noun alone in quotation marks right behind a verb of saying. */
function isWordSpokenOf({ tokens }: Sentence, { head, trigger }: TriggerMatch): boolean {
  const [open, close, verb] = [tokens[head - 1]?.text ?? '', tokens[head + 1]?.text ?? '', tokens[head - 2]]
  return trigger.kind === 'noun' && /^["“”'‘]$/.test(open) && /^["“”'’]$/.test(close) && verb !== undefined && ['say', 'write', 'call', 'read', 'it', 'this'].includes(verb.lemma)
}
