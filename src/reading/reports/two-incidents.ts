import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { governs, isPluperfect, tokenAt } from '../../text/tree.ts'
import { chargeWords, concernVerbs, foundGuilty, protestedOver } from '../../lexicon/en/act-support.ts'
import type { PlacedAct } from './placed-act.ts'

/**
 * True where the words of two acts say that they are two incidents, whatever their days, places and kinds: an arrest and the act it is
 * for, acts of a list with victims of their own, one only tried and one done, what a mob does to the side that shot.
 */
export function areTwoIncidents(document: Pick<Document, 'text'>, tagged: TaggedText, a: PlacedAct, b: PlacedAct): boolean {
  if (areOfOthers(tagged, a, b) || isAnswerOfMob(a, b, tagged)) return true
  if (a.act.sentence !== b.act.sentence) return isOnlyTried(a, b) || areArrestsOfOthers(tagged, a, b)
  const isOneWay = (one: PlacedAct, other: PlacedAct) =>
    isChargeFor(document, one, other) || isJudgedBeside(tagged, one, other) || isSuspectOf(one, other) || isConcernOf(tagged, one, other) || isAftermath(tagged, one, other) || isOfThoseBefore(tagged, one, other) || isProtestedOver(document, tagged, one, other) || isDoneByThoseHit(tagged, one, other)
  return isToldAgainElsewhere(a, b) || areListed(tagged, a, b) || isOneWay(a, b) || isOneWay(b, a)
}

/** What of an act makes two incidents of it and an act of another sentence: acts of which it is the same are parted from the same. */
export function whatPartsFarApart(tagged: TaggedText, act: PlacedAct['act']): string {
  const befell = act.arguments.some(({ role }) => role === 'victim')
  return [namesBehind(tagged, act).join(' '), act.type, act.attempted === true, act.measure, befell, act.again === true, counted(tagged, act), sidesIn(tagged, act, 'perpetrator').join(' '), sidesIn(tagged, act, 'victim').join(' ')].join('/')
}

/** 'Police arrested twelve nurses. Three journalists were arrested as they filmed a march': each with those it befell, whom other words call by what they are. */
function areArrestsOfOthers(tagged: TaggedText, { act: a }: PlacedAct, { act: b }: PlacedAct): boolean {
  if (a.type !== 'liberty.arrest' || b.type !== 'liberty.arrest' || a.again === true || b.again === true) return false
  const [ofA, ofB] = [counted(tagged, a), counted(tagged, b)]
  return ofA !== null && ofB !== null && ofA !== ofB
}

/** What those are whom an act befell, where a number counts them and the word says more than that they are people: 'nurse' for 'twelve nurses'; null for any other. */
function counted(tagged: TaggedText, { sentence: index, arguments: parties }: PlacedAct['act']): string | null {
  const sentence = tagged.sentences[index]
  const victims = parties.filter(({ role }) => role === 'victim')
  const [only] = victims
  if (sentence === undefined || only === undefined || victims.length > 1) return null
  const { lemma, tag } = tokenAt(sentence, only.head)
  const isCounted = tag === 'NOUN' && sentence.tokens.some((token) => token.tag === 'NUM' && token.head === only.head)
  // 'three of them', 'three more students'
  const isOfThose = sentence.tokens.some(({ lower, start, end }) => start >= only.span.start && end <= only.span.end && /^(?:of|them|more|other|others|further|another|additional)$/.test(lower))
  return isCounted && !isOfThose && !anybody.has(lemma) ? lemma : null
}

/** Words for people that say nothing more of them, or only that they were at what is told. */
const anybody: ReadonlySet<string> = new Set(['people', 'person', 'man', 'woman', 'boy', 'girl', 'child', 'youth', 'other', 'suspect', 'individual', 'resident', 'villager', 'civilian', 'citizen', 'protester', 'protestor', 'demonstrator', 'marcher', 'activist', 'participant', 'member', 'supporter', 'detainee', 'teenager', 'minor', 'adult', 'local', 'victim', 'leader'])

/** 'detained four women in Takhar and one in Balkh': what takes up the verb with a place of its own, or stands between brackets behind one, however near. */
function isToldAgainElsewhere({ act: a, places: ofA }: PlacedAct, { act: b, places: ofB }: PlacedAct): boolean {
  if (a.sentence !== b.sentence || (a.again !== true && b.again !== true)) return false
  return ofA.length > 0 && ofB.length > 0 && !ofA.some(({ value }) => ofB.some((other) => other.value.words === value.words))
}

/** 'Eleven women who had been detained for vending were raped by guards': what had been done to them before is no part of it. */
function isOfThoseBefore(tagged: TaggedText, { act: before }: PlacedAct, { act: then }: PlacedAct): boolean {
  const sentence = tagged.sentences[before.sentence]
  if (sentence === undefined || before.sentence !== then.sentence || familyOf(before.type) !== 'liberty' || familyOf(then.type) === 'liberty') return false
  const { relation, head } = tokenAt(sentence, before.token)
  if (!relation.startsWith('acl') || !then.arguments.some((argument) => argument.role === 'victim' && argument.head === head)) return false
  return isPluperfect(sentence, before.token)
}

/** 'Police held a man suspected of the murder of Jo Lind': the murder is what he is held for, and no part of the arrest. */
export function isChargeFor({ text }: Pick<Document, 'text'>, { act: arrest }: PlacedAct, { act: charge }: PlacedAct): boolean {
  if (!holding.has(arrest.type) || !isHarm(charge.type) || charge.sentence !== arrest.sentence) return false
  // 'Four men convicted of murder were hanged'
  if (charge.trigger.start < arrest.trigger.start) return foundGuilty.test(text.slice(charge.trigger.start - 40, charge.trigger.start))
  // 'jailed for', 'found two men guilty': the words may be the arrest's own
  return chargeWords.test(text.slice(arrest.trigger.start, charge.trigger.start))
}

/** 'Omar Vale, who was acquitted of the murder of Jo Lind, was shot dead': what a court judged is no part of what the sentence tells. */
function isJudgedBeside(tagged: TaggedText, { act: crime }: PlacedAct, { act }: PlacedAct): boolean {
  const sentence = tagged.sentences[crime.sentence]
  return sentence !== undefined && crime.judged !== undefined && act.judged === undefined && act.sentence === crime.sentence && !governs(sentence, crime.judged.word, act.token)
}

/** 'Some 150 people marched over the killing of Jo Lind': what befell somebody whom the words name was before the march. */
function isProtestedOver({ text }: Pick<Document, 'text'>, tagged: TaggedText, { act: protest }: PlacedAct, { act: deed }: PlacedAct): boolean {
  const sentence = tagged.sentences[deed.sentence]
  if (sentence === undefined || protest.sentence !== deed.sentence || deed.trigger.start < protest.trigger.end || !gathering.has(protest.type) || !(isHarm(deed.type) || deed.type === 'liberty.arrest')) return false
  if (tokenAt(sentence, deed.token).tag !== 'NOUN' || !deed.arguments.some(({ role, span }) => role === 'victim' && span.start > deed.trigger.start)) return false
  return protestedOver.test(text.slice(protest.trigger.end, deed.trigger.start))
}

/** 'Two robbers were lynched after they shot dead a shopkeeper': what those had done before whom a mob then killed; a gunman whom the police shoot dies where he fired. */
function isDoneByThoseHit(tagged: TaggedText, { act: then }: PlacedAct, { act: before }: PlacedAct): boolean {
  const sentence = tagged.sentences[then.sentence]
  if (sentence === undefined || then.sentence !== before.sentence || before.trigger.start < then.trigger.end || then.type !== 'protest.mob' || !isHarm(before.type)) return false
  const isOfThem = before.arguments.some(({ role, head }) => role === 'perpetrator' && /^(?:he|she|they)$/.test(tokenAt(sentence, head).lower))
  const befell = then.arguments.some(({ role, span }) => role === 'victim' && span.end <= then.trigger.start)
  return isOfThem && befell && sentence.tokens.slice(then.token + 1, before.token).some(({ lower }) => lower === 'after' || lower === 'when')
}

const gathering: ReadonlySet<ActType> = new Set<ActType>(['protest.demonstration', 'protest.strike', 'protest.blockade', 'protest.hunger', 'symbolic.commemoration', 'symbolic.display'])

const holding: ReadonlySet<ActType> = new Set<ActType>(['liberty.arrest', 'liberty.sentence', 'liberty.release', 'attack.execution_judicial'])

function isHarm(type: ActType): boolean {
  return harmfulFamilies.has(familyOf(type)) || type === 'liberty.abduction' || type === 'liberty.disappearance' || type === 'property.arson'
}

/** 'the murder of Jo Lind and the kidnapping of Vidar Ask': nouns of one list, each with those it befell behind it. */
function areListed(tagged: TaggedText, a: PlacedAct, b: PlacedAct): boolean {
  const [first, second] = a.act.trigger.start < b.act.trigger.start ? [a.act, b.act] : [b.act, a.act]
  const sentence = tagged.sentences[first.sentence]
  if (sentence === undefined || second.sentence !== first.sentence) return false
  if (tokenAt(sentence, first.token).tag !== 'NOUN' || tokenAt(sentence, second.token).tag !== 'NOUN') return false
  const between = sentence.tokens.slice(first.token + 1, second.token)
  if (between.some(({ tag }) => tag === 'VERB' || tag === 'AUX') || !between.some(({ lower }) => lower === 'and' || lower === ',')) return false
  const befell = (act: PlacedAct['act'], until: number) => [...act.arguments.filter(({ role }) => role === 'victim').map(({ span }) => span), ...(act.target ? [act.target] : [])].filter((span) => span.start >= act.trigger.end && span.end <= until)
  return befell(first, second.trigger.start).length > 0 && befell(second, sentence.end).length > 0
}

/** 'the murder of Colonel Lind', and later 'the attack on Senator Ask': nouns with the names of two people behind them. */
function areOfOthers(tagged: TaggedText, { act: a }: PlacedAct, { act: b }: PlacedAct): boolean {
  const [ofA, ofB] = [namesBehind(tagged, a), namesBehind(tagged, b)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((name) => ofB.includes(name))
}

/** The words of the names of persons that stand behind a noun of an act as those it befell; none where others are told with them. */
function namesBehind(tagged: TaggedText, { sentence: index, token, trigger, arguments: found }: PlacedAct['act']): string[] {
  const sentence = tagged.sentences[index]
  if (sentence === undefined || tokenAt(sentence, token).tag !== 'NOUN') return []
  const victims = found.filter(({ role }) => role === 'victim')
  if (victims.length === 0 || victims.some(({ span, head }) => span.start < trigger.end || sentence.tokens[head]?.fine !== 'NNP')) return []
  return victims.flatMap(({ span }) => sentence.tokens.filter((each) => each.start >= span.start && each.end <= span.end && each.tag === 'PROPN').map((each) => each.lower))
}

/** 'Police killed a suspect in the murder of the mayor': whom it befell is suspected of the other. */
function isSuspectOf({ act: a }: PlacedAct, { act: b }: PlacedAct): boolean {
  if (a.sentence !== b.sentence) return false
  return b.arguments.some(({ role, head, suspected }) => role === 'perpetrator' && suspected === true && a.arguments.some((one) => one.role === 'victim' && one.head === head))
}

/** 'A journalist who had reported on the killing of farmers was found dead': what the victim of the one had to do with, and no part of it. */
function isConcernOf(tagged: TaggedText, { act: a }: PlacedAct, { act: b }: PlacedAct): boolean {
  const sentence = tagged.sentences[a.sentence]
  if (sentence === undefined || a.sentence !== b.sentence || tokenAt(sentence, b.token).tag !== 'NOUN') return false
  const { head: verb } = tokenAt(sentence, b.token)
  if (verb < 0 || !concernVerbs.has(tokenAt(sentence, verb).lemma) || !tokenAt(sentence, verb).relation.startsWith('acl')) return false
  const { head: who } = tokenAt(sentence, verb)
  return a.arguments.some(({ role, head }) => role === 'victim' && head === who) && !b.arguments.some(({ head }) => head === who)
}

/** 'After the murder of a mayor, gangs killed 38 traders': what followed a killing has victims of its own. */
function isAftermath(tagged: TaggedText, { act: first }: PlacedAct, { act: then }: PlacedAct): boolean {
  const sentence = tagged.sentences[first.sentence]
  if (sentence === undefined || first.sentence !== then.sentence || first.measure !== 'killed' || then.measure !== 'killed' || first.trigger.start > then.trigger.start) return false
  if (tokenAt(sentence, first.token).tag !== 'NOUN' || tokenAt(sentence, then.token).tag !== 'VERB' || !/^(?:after|following)$/i.test(sentence.tokens[0]?.text ?? '') || first.token > 4) return false
  return [first, then].every((act) => act.arguments.some(({ role, span }) => role === 'victim' && span.start > act.trigger.end))
}

/** 'They murdered a teacher. On Monday they tried to murder a guard.' */
function isOnlyTried({ act: a }: PlacedAct, { act: b }: PlacedAct): boolean {
  return a.sentence !== b.sentence && (a.attempted === true) !== (b.attempted === true) && a.measure !== null && a.measure === b.measure && [a, b].every((act) => act.arguments.some(({ role }) => role === 'victim'))
}

/** 'Troops attacked the camp. Soldiers fired.': words for one side. */
const sides: readonly ReadonlySet<string>[] = [
  new Set(['troop', 'soldier', 'army', 'military', 'serviceman']),
  new Set(['police', 'policeman', 'officer']),
  new Set(['gunman', 'attacker', 'assailant', 'bandit', 'militant', 'hitman', 'shooter']),
]

/** The side a noun stands for ('side 0' for 'soldier'); the word itself where it stands for none. */
export function sideOf(lemma: string): string {
  const side = sides.findIndex((words) => words.has(lemma))
  return side < 0 ? lemma : `side ${side}`
}

/** 'Police fired on a crowd. A policeman was lynched by a mob.': what a mob does to the side that shot is an incident of its own. */
function isAnswerOfMob({ act: a }: PlacedAct, { act: b }: PlacedAct, tagged: TaggedText): boolean {
  if ((a.type === 'protest.mob') === (b.type === 'protest.mob')) return false
  const shares = (x: readonly string[], y: readonly string[]) => x.some((side) => y.includes(side))
  return shares(sidesIn(tagged, a, 'perpetrator'), sidesIn(tagged, b, 'victim')) || shares(sidesIn(tagged, b, 'perpetrator'), sidesIn(tagged, a, 'victim'))
}

/** The sides that those stand for who did an act, or whom it befell. */
function sidesIn(tagged: TaggedText, { sentence, arguments: parties }: PlacedAct['act'], role: 'perpetrator' | 'victim'): string[] {
  return parties.filter((party) => party.role === role).map(({ head }) => sideOf(tagged.sentences[sentence]?.tokens[head]?.lemma.toLowerCase() ?? '')).filter((side) => side.startsWith('side '))
}
