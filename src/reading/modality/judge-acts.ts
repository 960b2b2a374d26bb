import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { caseOf, dependents, isPassive, tokenAt } from '../../text/tree.ts'
import { brokenOrder, dayWords, dueWords, gatheringVerbs, manyHeads, manyKinds, otherClause, plannedBehind, planning, pointing, protestingDeeds, puttingOff, puttingOffWithOff, statusWords, takingPlace, wasHeld, written, writtenBy } from '../../lexicon/en/many-acts.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { manyPeople } from '../../lexicon/en/people.ts'
import { placePrepositions } from '../../lexicon/en/places.ts'
import { calledFalse, falseAhead, refutableNouns, saidAtFirst, tookBack } from '../../lexicon/en/hedges.ts'
import { forces } from '../../lexicon/en/act-support.ts'
import { comparedWith } from '../../lexicon/en/measures.ts'
import { beginningVerbs } from '../../lexicon/en/acts.ts'
import { wordsBefore, wordsBetween } from '../../text/in-sentence.ts'
import { whereOfVisit } from '../../text/where-clause.ts'
import { modalityOf } from './modality-of.ts'
import { isNobody } from './word-forms.ts'

/** The acts with their modality and polarity judged from the words around them; harm that came to nobody is no act. */
export function judgeActs(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  return withoutExcuses(withoutDispersals(acts.flatMap((act) => judged(act, tagged.sentences[act.sentence] as Sentence)), tagged), tagged)
}

function judged(act: ActMention, sentence: Sentence): ActMention[] {
  if (isOnPlacard(sentence, act) || isOnlyCompared(sentence, act)) return []
  const told = modalityOf(sentence, act.token)
  // 'has not eaten since Friday', 'nothing has been heard of him': the words of the act themselves say no.
  const { modality, polarity, reason } = told.polarity === 'denies' && told.reason.startsWith('negated/') && ownNo.test(act.rule) ? { ...told, polarity: 'affirms' as const } : told
  if (modality === 'asserted' && (isWishedFor(sentence, act) || isSaidByNobody(sentence, act))) return [{ ...act, modality: 'hypothetical', polarity }]
  if (modality === 'asserted' && isEndWanted(sentence, act)) return [{ ...act, modality: 'background', polarity }]
  if (modality === 'asserted' && isOrderBroken(sentence, act)) return [{ ...act, modality: 'background', polarity }]
  if (modality === 'asserted' && isPlaceOfDeed(sentence, act)) return [{ ...act, modality: 'background', polarity }]
  if (modality === 'asserted' && isPunishedFor(sentence, act)) return [{ ...act, modality: 'background', polarity }]
  if ((modality === 'asserted' || modality === 'hedged') && polarity === 'affirms' && isCalledFalse(sentence, act)) return [{ ...act, modality: 'asserted', polarity: 'denies' }]
  if (act.judged !== undefined && polarity === 'affirms' && modality === (act.judged.finding === 'open' ? 'hypothetical' : modality) && tokenAt(sentence, act.token).tag === 'VERB') return [{ ...act, modality: act.judged.finding === 'guilty' ? 'asserted' : 'hedged', polarity }]
  // 'charged with ordering the massacre of 40 villagers': the massacre is given.
  if (act.judged !== undefined && modality === 'hypothetical' && polarity === 'affirms' && sentence.tokens[act.token - 1]?.lower === 'the') return [{ ...act, modality: 'asserted', polarity }]
  if (polarity === 'denies' && reason.startsWith('negated/') && isHarmUndergone(sentence, act)) return []
  if (isPutOff(sentence, act, modality)) return [{ ...act, modality: 'asserted', polarity: 'denies' }]
  if (modality === 'asserted' && isOnlyDue(sentence, act)) return [{ ...act, modality: 'future', polarity }]
  if (isAttempt(act, reason)) return [{ ...act, modality, polarity, attempted: true }]
  // 'are believed to have taken part in the murder': who did it is in doubt, and not that it was done.
  if (modality === 'hedged' && isGiven(sentence, act)) return [{ ...act, modality: 'asserted', polarity }]
  if (reason === 'purpose' && gatheredFor(sentence, act)) return [{ ...act, modality: 'asserted', polarity }]
  if (modality === 'asserted' && (plannedBySight(sentence, act) || isInListOfPlans(sentence, act))) return [{ ...act, modality: 'future', polarity }]
  if (modality === 'asserted' && isLikeOthers(sentence, act)) return [{ ...act, modality: 'background', polarity }]
  if (modality === 'asserted' && (isCustom(sentence, act) || isManyUnnamed(sentence, act) || isCountedFrom(sentence, act) || isOfWhose(sentence, act) || isStatus(sentence, act) || isRank(sentence, act) || isOfConvict(sentence, act))) return [{ ...act, modality: 'background', polarity }]
  return [{ ...act, modality, polarity }]
}

/** 'They demanded that prisoners be freed': a bare 'be', behind no 'to' or 'will', tells what is wanted. */
function isWishedFor(sentence: Sentence, { token }: ActMention): boolean {
  if (tokenAt(sentence, token).fine !== 'VBN') return false
  const be = dependents(sentence, token, 'aux:pass').find((i) => tokenAt(sentence, i).lower === 'be')
  return be !== undefined && !dependents(sentence, token, 'aux', 'mark').some((i) => i < be && tokenAt(sentence, i).lower !== 'that')
}

/** 'No group has said that it killed him': what nobody says is told by nobody. */
function isSaidByNobody(sentence: Sentence, { token }: ActMention): boolean {
  const { head, relation } = tokenAt(sentence, token)
  if (relation !== 'ccomp' || head < 0 || !tellingWords.has(tokenAt(sentence, head).lemma)) return false
  return dependents(sentence, head, 'nsubj').some((i) => i < head && isNobody(sentence, i))
}

const tellingWords: ReadonlySet<string> = new Set(['say', 'claim', 'state', 'admit', 'acknowledge', 'announce', 'declare', 'confirm'])

const ownNo = /\b(?:not|never|no|nothing|nobody)\b/

/** 'called for an end to attacks on teachers': that they go on is known, and none is told. */
function isEndWanted({ tokens }: Sentence, { token }: ActMention): boolean {
  const end = tokens.findLastIndex(({ lemma }, i) => i < token && i >= token - 5 && (lemma === 'end' || lemma === 'halt'))
  if (end < 0 || tokens[end + 1]?.lower !== 'to') return false
  return tokens.slice(Math.max(0, end - 8), end).some(({ lemma }) => demanding.has(lemma))
}

const demanding: ReadonlySet<string> = new Set(['call', 'demand', 'urge', 'appeal', 'plead', 'seek', 'want', 'request', 'ask', 'insist', 'petition'])

/** 'Students marched in defiance of a curfew': the curfew is known before. */
function isOrderBroken(sentence: Sentence, { type, trigger, token }: ActMention): boolean {
  return type === 'restrict.ban' && tokenAt(sentence, token).tag === 'NOUN' && brokenOrder.test(wordsBefore(sentence, trigger))
}

/** 'Relatives laid flowers on Monday where a student was shot', with no day of its own: what was done there is known before. */
function isPlaceOfDeed(sentence: Sentence, { token }: ActMention): boolean {
  const where = whereOfVisit(sentence, token)
  return where !== null && !sentence.tokens.slice(where).some(({ lower, tag, text }) => isDayOrMonth.has(lower) || dayWords.has(lower) || lower === 'ago' || (tag === 'NUM' && /^(?:19|20)\d\d$/.test(text)))
}

/** '54 people were killed, compared with 38 *killed* in the week before' */
function isOnlyCompared(sentence: Sentence, { token }: ActMention): boolean {
  return comparedWith.test(wordsBefore(sentence, tokenAt(sentence, token)))
}

/**
 * 'Salih Dalo, 22, was killed by a bullet. The army stated that he had thrown an explosive device': what a force says of one who was just killed or
 * hurt is why, as it tells it, and no attack of its own. Only what befell nobody.
 */
function withoutExcuses(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  return acts.map((act) => {
    if (act.modality !== 'asserted' || act.measure === 'killed' || act.measure === 'injured' || !harmfulFamilies.has(familyOf(act.type))) return act
    const sentence = tagged.sentences[act.sentence] as Sentence
    const had = act.token - 1
    const pronoun = sentence.tokens[had]?.lower === 'had' ? had - 1 : had
    if (!['he', 'she', 'they'].includes(sentence.tokens[pronoun]?.lower ?? '') || act.arguments.some(({ role }) => role === 'victim')) return act
    const before = sentence.tokens.slice(0, pronoun)
    const isSaidByForce = before.length <= 8 && before.some(({ lemma }) => excusing.has(lemma)) && before.some(({ lower, lemma }) => forces.has(lemma) || lower === 'army' || lower === 'military')
    const hit = acts.some((other) => other.sentence < act.sentence && act.sentence - other.sentence <= 2 && (other.measure === 'killed' || other.measure === 'injured' || other.measure === 'casualties_unspecified'))
    return isSaidByForce && hit ? { ...act, modality: 'background' } : act
  })
}

const excusing: ReadonlySet<string> = new Set(['say', 'state', 'claim', 'allege', 'maintain', 'assert', 'contend'])

/**
 * 'Police fired tear gas to disperse the crowd': the firing is told, and the dispersal is what it was for. It is no act of its own;
 * whom they meant to disperse is whom the firing was aimed at, and it makes a crackdown of shots and grenades.
 */
function withoutDispersals(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  const purposes = new Map<ActMention, ActMention>()
  for (const act of acts) {
    if (!purposesTold.has(act.type) || act.modality !== 'hypothetical') continue
    const before = acts.filter((each) => each.sentence === act.sentence && each.trigger.end < act.trigger.start).sort((a, b) => b.trigger.start - a.trigger.start)[0]
    if (before !== undefined && isPurposeOf(act, before, tagged.sentences[act.sentence] as Sentence)) purposes.set(before, act)
  }
  const dropped = new Set(purposes.values())
  return acts.flatMap((act) => {
    if (dropped.has(act)) return []
    const purpose = purposes.get(act)
    if (purpose === undefined) return [act]
    const aimedAt = purpose.arguments.filter(({ role }) => role === 'victim')
    const own = act.arguments.some(({ role }) => role === 'victim') ? act.arguments : [...act.arguments, ...aimedAt]
    return [{ ...act, type: turnedByDispersal.has(act.type) ? 'protest.crackdown' : act.type, arguments: own }]
  })
}

const turnedByDispersal: ReadonlySet<ActType> = new Set<ActType>(['attack.armed', 'remote.bomb'])
/** What is done for the same end by a deed that is told. Examples: 'felled trees to cut the road', 'fired tear gas to break up a march'. */
const purposesTold: ReadonlySet<ActType> = new Set<ActType>(['protest.crackdown', 'protest.blockade'])
const meansOfDispersal: ReadonlySet<ActType> = new Set<ActType>([...turnedByDispersal, 'protest.crackdown', 'attack.beating', 'liberty.arrest'])

/** True for a dispersal that is only what another act of the sentence was done for: 'to' opens its clause, with no other verb between. */
function isPurposeOf(dispersal: ActMention, means: ActMention, sentence: Sentence): boolean {
  if (dispersal.type === 'protest.crackdown' ? !meansOfDispersal.has(means.type) : means.type !== dispersal.type) return false
  if (sentence.tokens[dispersal.token - 1]?.lower !== 'to' || sentence.tokens[dispersal.token]?.tag !== 'VERB') return false
  return !sentence.tokens.slice(means.token + 1, dispersal.token).some(({ tag, start, lower }) => ((tag === 'VERB' || tag === 'AUX') && start >= means.trigger.end) || lower === ',')
}

/** 'One man was hanged for murder': what somebody is punished for, without a word of whom, when or where. */
function isPunishedFor(sentence: Sentence, act: ActMention): boolean {
  const { tag, head } = tokenAt(sentence, act.token)
  const before = sentence.tokens[act.token - 1]?.lower
  if (tag !== 'NOUN' || act.arguments.some(({ role }) => role !== 'perpetrator') || (before !== 'for' && before !== 'of') || head < 0) return false
  return (before === 'of' ? convicting : punishing).has(tokenAt(sentence, head).lemma)
}

/** Examples: 'five men convicted of murder were hanged', 'found guilty of torture'. */
const convicting = new Set(['convict', 'guilty', 'accuse', 'suspect'])
const punishing = new Set(['execute', 'hang', 'sentence', 'convict', 'jail', 'imprison', 'serve', 'behead'])

/** 'Shirin Akter, whose two sons died in the fire, was struck': who died before, told of somebody to whom something else is done. Those who 'were killed' are told as killed. */
function isOfWhose(sentence: Sentence, act: ActMention): boolean {
  const { relation, head, lemma } = tokenAt(sentence, act.token)
  if (!act.outcome || relation !== 'acl:relcl' || head < 0 || !['die', 'perish'].includes(lemma)) return false
  const subject = dependents(sentence, act.token, 'nsubj', 'nsubj:pass').find((i) => dependents(sentence, i, 'nmod:poss').some((k) => tokenAt(sentence, k).lower === 'whose'))
  const { relation: role, head: verb } = tokenAt(sentence, head)
  return subject !== undefined && role === 'nsubj:pass' && verb > act.token
}

/** 'The jailed blogger stopped eating', 'portraits of the executed teacher': who somebody is since an act that was told before. */
function isStatus(sentence: Sentence, act: ActMention): boolean {
  const { lower, relation, head } = tokenAt(sentence, act.token)
  // 'seven kidnapped students' are news
  return relation === 'amod' && head > act.token && statusWords.has(lower) && (dependents(sentence, head, 'nummod').length === 0 || dependents(sentence, head, 'det').some((i) => tokenAt(sentence, i).lower === 'the'))
}

/** 'a banner reading "Free them all"', 'a placard with the words "Stop the killing"': what is written there is no news. */
function isOnPlacard(sentence: Sentence, act: ActMention): boolean {
  if (act.type.startsWith('symbolic.')) return false
  const open = sentence.tokens.findLastIndex(({ text }, i) => i < act.token && /^["“‘”]$|^``$|^''$/.test(text))
  if (open < 1 || sentence.tokens.slice(0, open).filter(({ text }) => /^["“‘”]$|^``$|^''$/.test(text)).length % 2 === 1) return false
  const before = sentence.tokens.slice(Math.max(0, open - 8), open)
  return writtenBy.has(before.at(-1)?.text === ',' || before.at(-1)?.text === ':' ? (before.at(-2)?.lower ?? '') : (before.at(-1)?.lower ?? '')) && before.some(({ lemma }) => written.has(lemma))
}

/** 'Iran hanged four men convicted of murder': whom it befell had been tried before, and that is no news. */
function isOfConvict(sentence: Sentence, act: ActMention): boolean {
  const { lower, relation, head } = tokenAt(sentence, act.token)
  if ((act.type !== 'liberty.sentence' && lower !== 'jailed') || !['convicted', 'sentenced', 'condemned', 'jailed'].includes(lower) || !/^(?:acl|xcomp)$/.test(relation) || head < 0) return false
  // 'the sentences of five prisoners convicted of murder were carried out'
  if (relation === 'acl' && caseOf(sentence, head) === 'of' && ['sentence', 'execution', 'hanging'].includes(sentence.tokens[tokenAt(sentence, head).head]?.lemma ?? '')) return true
  const verb = relation === 'xcomp' ? head : tokenAt(sentence, head).head
  return verb >= 0 && (['hang', 'execute', 'behead', 'free', 'release', 'pardon', 'let'].includes(tokenAt(sentence, verb).lemma) || (tokenAt(sentence, verb).lemma === 'put' && sentence.tokens[verb + 2]?.lower === 'death'))
}

/** 'becoming the third media worker killed this year', 'It is the fifth such shooting this month': which one it was in a row, and no killing of its own. */
function isRank(sentence: Sentence, act: ActMention): boolean {
  const the = sentence.tokens.findLastIndex(({ lower }, i) => i < act.token && i > act.token - 8 && lower === 'the')
  const before = sentence.tokens[the - 1]
  if (the < 1 || before === undefined || !(before.lemma === 'be' || ['become', 'mark'].includes(before.lemma) || /^(?:,|-|–|—|in|as)$/.test(before.text))) return false
  const between = sentence.tokens.slice(the + 1, act.token)
  if (!between.some(({ lower }) => ordinals.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower)) || between.some(({ tag }) => tag === 'PUNCT' || tag === 'VERB')) return false
  return before.lower === 'becoming' || inARow.test(sentence.tokens.slice(act.token + 1, act.token + 14).map(({ lower }) => lower).join(' '))
}

const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'latest'])
const inARow = /^(?:[^.,;:]{0,60} )?(?:this (?:year|month|week|season)|so far|since|in (?:less than |under |just |only |as )?(?:\p{L}+|\d+) (?:days|weeks|months|years)|in a (?:week|month|year|row))(?!\p{L})/u

/** 'five killed since the strike began on 12 February': what a time is counted from is known before, and no news. */
function isCountedFrom(sentence: Sentence, act: ActMention): boolean {
  if (tokenAt(sentence, act.token).tag !== 'NOUN' || !beginningVerbs.has(sentence.tokens[act.token + 1]?.lemma ?? '')) return false
  return sentence.tokens.slice(Math.max(0, act.token - 3), act.token).some(({ lower }) => lower === 'since')
}

/** 'The allegation that two villagers were killed is baseless': what a sentence calls false it does not tell. */
function isCalledFalse(sentence: Sentence, act: ActMention): boolean {
  const told = (from: number, to?: number) => sentence.tokens.slice(from, to).map((token) => token.lower).join(' ')
  // 'Police first said that one had died but corrected the statement'
  if (tookBack.test(told(act.token + 1)) && saidAtFirst.test(told(0, act.token))) return true
  // 'Rumours according to which two boys were shot proved false'
  // 'the claim of a firefight was a fairy tale'
  // 'that guards shot two and that a third was taken': both stand behind the noun
  const opened = (before: number): number => sentence.tokens.findLastIndex((token, i) => i < before && (token.lower === 'that' || (token.lower === 'of' && act.token - i <= 3 && refutableNouns.has(sentence.tokens[i - 1]?.lemma ?? '')) || (token.lower === 'which' && sentence.tokens[i - 2]?.lower === 'according')))
  const nearest = opened(act.token)
  const that = sentence.tokens[nearest - 1]?.lower === 'and' ? opened(nearest) : nearest
  // 'It is false, as some say, that the troops opened fire'
  if (that >= 0 && falseAhead.test(told(0, that))) return true
  if (that < 0 || !sentence.tokens.slice(Math.max(0, that - (sentence.tokens[that - 1]?.text === ',' ? 30 : 12)), that).some((token) => refutableNouns.has(token.lemma))) return false
  return calledFalse.test(told(act.token + 1))
}

/** 'The front has carried out similar attacks': acts that only those told are likened to. */
function isLikeOthers(sentence: Sentence, act: ActMention): boolean {
  const { tag, fine } = tokenAt(sentence, act.token)
  const likened = dependents(sentence, act.token, 'amod').map((i) => tokenAt(sentence, i).lemma)
  if (tag !== 'NOUN' || fine !== 'NNS' || !likened.some((lemma) => ['similar', 'previous', 'past', 'earlier'].includes(lemma))) return false
  return !(likened.includes('similar') && isHeldSomewhere(sentence, act.token))
}

/** 'Similar marches took place in Kano', 'There were similar protests in Labe': told in the simple past with a place of their own, they are news too. */
function isHeldSomewhere(sentence: Sentence, noun: number): boolean {
  const { relation, head } = tokenAt(sentence, noun)
  const isThere = sentence.tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }, i, before) => lower === 'there' && ['was', 'were'].includes(before[i + 1]?.lower ?? ''))
  if (!isThere && (head < noun || !relation.startsWith('nsubj') || !takingPlace.has(tokenAt(sentence, head).lemma) || !isInSimplePast(sentence, head))) return false
  const behind = sentence.tokens.slice(Math.max(noun, isThere ? noun : head) + 1)
  return behind.some(({ lower }, i) => placePrepositions.has(lower) && behind.slice(i + 1, i + 5).some(({ fine, lower: word }) => fine === 'NNP' && !isDayOrMonth.has(word)))
}

function isInSimplePast(sentence: Sentence, verb: number): boolean {
  const helpers = dependents(sentence, verb, 'aux', 'aux:pass').map((i) => tokenAt(sentence, i).lower)
  return helpers.length === 0 ? tokenAt(sentence, verb).fine === 'VBD' : helpers.every((lower) => lower === 'was' || lower === 'were')
}

/** 'The other officers were not hurt', 'nobody was killed': told of those spared, and no denial of what somebody is said to have done. */
function isHarmUndergone(sentence: Sentence, act: ActMention): boolean {
  if (!act.outcome || (act.measure !== 'injured' && act.measure !== 'killed')) return false
  return isPassive(sentence, act.token) && !act.arguments.some((argument) => argument.role === 'perpetrator')
}

/** 'the murder' that somebody is suspected of: told as having happened. */
function isGiven(sentence: Sentence, act: ActMention): boolean {
  return tokenAt(sentence, act.token).tag === 'NOUN' && act.arguments.some(({ suspected }) => suspected === true) && dependents(sentence, act.token, 'det').some((i) => tokenAt(sentence, i).lower === 'the')
}

/** 'tried to kill a guard', 'an attempt on his life': the words tell that it was tried. */
function isAttempt(act: ActMention, reason: string): boolean {
  return reason.startsWith('attempted/') || act.rule.startsWith('rule:acts/noun/attempt')
}

/** 'Thousands defied a curfew to walk behind the coffins': they walked. */
const defying: ReadonlySet<string> = new Set(['defy', 'brave', 'flout', 'ignore', 'disregard'])

/** 'Hundreds were outside the court to protest': who has come for it does it. */
function gatheredFor(sentence: Sentence, act: ActMention): boolean {
  if (!act.type.startsWith('protest.') && !act.type.startsWith('symbolic.')) return false
  for (let i = act.token - 1; i >= Math.max(0, act.token - 12); i -= 1) {
    const token = tokenAt(sentence, i)
    if (token.lower === ';' || token.lower === 'will' || token.lower === 'would') return false
    if (token.tag !== 'VERB' && !(token.tag === 'AUX' && token.lemma === 'be')) continue
    return (gatheringVerbs.has(token.lemma) || defying.has(token.lemma) || (protestingDeeds.has(token.lemma) && !isOneAlone(sentence, i))) && (token.fine === 'VBD' || token.fine === 'VBP' || token.fine === 'VBZ' || sentence.tokens[i - 1]?.lemma === 'have')
  }
  return false
}

/** 'He burned a letter to protest': what one person does alone is no gathering. */
function isOneAlone(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'nsubj').some((i) => !['NNS', 'NNPS'].includes(tokenAt(sentence, i).fine) && tokenAt(sentence, i).lower !== 'they' && !manyPeople.has(tokenAt(sentence, i).lemma))
}

/** 'is planning to launch protest rallies', 'a planned 9 April march': meant to come, also where the parse hangs the act elsewhere. */
function plannedBySight(sentence: Sentence, act: ActMention): boolean {
  if (tokenAt(sentence, act.token).tag === 'VERB' && tokenAt(sentence, act.token).fine !== 'VB') return false
  // 'a march planned for 12 March was banned'; one that 'went ahead' was held
  const behind = wordsBetween(sentence, tokenAt(sentence, act.token).end, sentence.end)
  if (tokenAt(sentence, act.token).tag === 'NOUN' && plannedBehind.test(behind)) return !wasHeld.test(behind)
  const before = sentence.tokens.slice(Math.max(0, act.token - 7), act.token)
  return before.some((token, i) => {
    const rest = before.slice(i + 1)
    if (rest.some((each) => each.lower === ',' || each.lower === ';')) return false
    if (planning.has(token.lower) && rest[0]?.lower === 'to') return rest.slice(2).every((each) => each.tag !== 'ADP' && each.tag !== 'SCONJ' && !/^VB[DZP]$/.test(each.fine))
    return (token.lower === 'planned' || token.lower === 'scheduled' || token.lower === 'upcoming') && token.fine !== 'VBD' && rest.every((each) => ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(each.tag))
  })
}

/** What is held on a day that is set for it before; a strike that is called off may have gone on for weeks. */
const heldOnADay: ReadonlySet<ActType> = new Set<ActType>(['protest.demonstration', 'symbolic.commemoration', 'liberty.sentence', 'liberty.release', 'attack.execution_judicial'])

/** 'The trial was due to start on 5 March but was put off to May', 'The march was called off', 'A court adjourned the trial', 'was to march but called it off': it was not held. */
function isPutOff(sentence: Sentence, act: ActMention, modality: ActMention['modality']): boolean {
  // 'were to go on trial on 27 February, but the hearing was put off'
  const isToCome = sentence.tokens[act.token - 1]?.lower === 'to' && sentence.tokens[act.token - 2]?.lemma === 'be'
  // The 'in' of a 'sit-in' is tagged as a preposition.
  if (!heldOnADay.has(act.type) || (tokenAt(sentence, act.token).tag === 'VERB' && modality !== 'future' && !isToCome)) return false
  return sentence.tokens.some((token, verb) => {
    if (token.tag !== 'VERB' || verb === act.token) return false
    const isOff = puttingOffWithOff.has(token.lemma) && sentence.tokens.slice(verb + 1, verb + 4).some(({ lower }) => lower === 'off')
    if (!isOff && !puttingOff.has(token.lemma)) return false
    if (verb < act.token) return dependents(sentence, verb, 'obj').includes(act.token) || (act.token - verb <= 5 && sentence.tokens.slice(verb + 1, act.token).every(({ tag, lower }) => ['DET', 'ADJ', 'PRON', 'PROPN', 'PART'].includes(tag) || lower === 'off'))
    const between = sentence.tokens.slice(act.token + 1, verb)
    const hasOther = between.some(({ lower, relation }, i) => otherClause.has(lower) || (relation.startsWith('nsubj') && !/^(?:which|that)$/.test(lower) && between.slice(0, i).some((each) => each.lower === 'and' || each.lower === ';')))
    const isOfIt = sentence.tokens[verb + 1]?.lower === 'it'
    return !hasOther && (isOfIt || between.slice(-3).some(({ lemma }) => lemma === 'be'))
  })
}

/** 'The trial was due to start on 5 March': whether it did is not told. */
function isOnlyDue(sentence: Sentence, act: ActMention): boolean {
  if (!heldOnADay.has(act.type) || tokenAt(sentence, act.token).tag !== 'NOUN') return false
  const behind = sentence.tokens.slice(act.token + 1, act.token + 12)
  const due = behind.findIndex(({ lower }, i) => dueWords.has(lower) && behind[i - 1]?.lemma === 'be' && behind[i + 1]?.lower === 'to')
  return due > 0 && !behind.slice(0, due - 1).some(({ tag }) => tag === 'VERB' || tag === 'PUNCT')
}

/** 'plan to burn cars, destroy stores and bomb the lines': each of a list of plans, wherever the parse hangs it. */
function isInListOfPlans(sentence: Sentence, act: ActMention): boolean {
  const own = tokenAt(sentence, act.token)
  const link = sentence.tokens[act.token - 1]
  if (own.tag !== 'VERB' || (own.fine !== 'VB' && own.fine !== 'VBP') || !(link?.lower === ',' || link?.lower === 'and' || link?.lower === 'or')) return false
  for (let i = act.token - 2; i > 0; i -= 1) {
    const token = tokenAt(sentence, i)
    if (token.lower === 'to' && planning.has(tokenAt(sentence, i - 1).lower)) return true
    if (/^VB[DZN]$|^MD$|^W/.test(token.fine) || token.fine === 'PRP' || token.lower === ';' || (token.tag === 'SCONJ' && token.lower !== 'to')) return false
  }
  return false
}

/** 'widespread killings', 'incidents of looting', 'years of clashes': many acts and none of them, where no day, number or pointer stands by. */
function isManyUnnamed(sentence: Sentence, act: ActMention): boolean {
  const token = tokenAt(sentence, act.token)
  if (token.tag !== 'NOUN') return false
  if (act.arguments.some((argument) => argument.role === 'perpetrator')) return false
  // the heading 'Attacks on journalists' over several of them; 'Clashes in Dola' is a headline
  if (token.fine === 'NNS' && act.token === 0 && /^(?:on|of|against)$/.test(sentence.tokens[1]?.lower ?? '') && sentence.tokens.length <= 6 && sentence.tokens.every(({ tag }) => ['NOUN', 'ADP', 'ADJ', 'CCONJ'].includes(tag))) return true
  const before = sentence.tokens.slice(Math.max(0, act.token - 4), act.token)
  if (before.some((each) => each.tag === 'NUM' || pointing.has(each.lower))) return false
  const after = sentence.tokens.slice(act.token + 1, act.token + 7)
  if (after.some((each) => each.tag === 'NUM' || dayWords.has(each.lower))) return false
  if (before.some((each, i) => manyKinds.has(each.lower) && before.slice(i + 1).every((between) => between.tag === 'ADJ' || between.tag === 'NOUN' || between.tag === 'CCONJ' || between.lower === ','))) return true
  return before.some((each, i) => manyHeads.has(each.lemma) && before[i + 1]?.lower === 'of')
}

/** 'A death is counted only where ...', 'attacks are common': a noun of action in the present passive tells a custom, no act. */
function isCustom(sentence: Sentence, act: ActMention): boolean {
  const token = tokenAt(sentence, act.token)
  if (token.tag !== 'NOUN' || token.head < 0 || !token.relation.startsWith('nsubj')) return false
  const helpers = dependents(sentence, token.head, 'aux:pass', 'cop').map((i) => tokenAt(sentence, i).lower)
  // 'The murder is attributed to the front'
  if (['attribute', 'ascribe', 'blame', 'pin'].includes(tokenAt(sentence, token.head).lemma)) return false
  const perfect = dependents(sentence, token.head, 'aux').some((i) => tokenAt(sentence, i).lemma === 'have')
  return !perfect && (helpers.includes('is') || helpers.includes('are'))
}
