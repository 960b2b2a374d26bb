import type { Measure } from '../../record/count.ts'
import type { PersonTold } from '../../record/mention.ts'
import { buried, carriedAlive, livesOn } from '../../lexicon/en/measures.ts'
import { unitWords } from '../../lexicon/en/numbers.ts'
import { groupTraits, personNouns } from '../../lexicon/en/people.ts'
import type { AttachedCount } from './attach-counts.ts'
import { attacker } from './attackers-harmed.ts'
import { distinctPersons, mayBe } from './sum-persons.ts'

/**
 * What became of those counted, where one figure says so of another: the rest of the shot are hurt, the dead of a murder-suicide are
 * the shot, and whoever died of the wounds is no injured.
 */
export function withFates(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  return murderSuicide(text, withoutDead(text, laterDeaths(text, hurtBesideDead(text, outOfOthers(gradesOfAll(text, partsOfTotal(text, listedBefore(text, deadAndBuried(text, hurtAndAlive(text, attached))))))))))
}

/** 'A nurse was stabbed in Dola and is in a serious condition': hurt, for she lives. */
function hurtAndAlive(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  const lives = (count: AttachedCount) => livesOn.test(text.slice(count.words.end, count.words.end + 160)) || (inHospital.test(text.slice(count.words.start, count.words.end)) && carriedAlive.test(text.slice(count.words.end, count.words.end + 80)))
  return attached.map((count) => (count.measure === 'casualties_unspecified' && lives(count) ? { ...count, measure: 'injured' as const } : count))
}

/** 'the funeral of a teacher who had been shot', 'buried two brothers shot by soldiers': whoever is buried is dead. */
function deadAndBuried(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  // 'A guard at the funeral of a mayor was shot': the guard
  const isBuried = ({ number: { span, phrase } }: AttachedCount) => buried.test(text.slice(Math.max(0, span.start - 60), span.start)) && /^(?:,? \d{1,3},|,)? (?:who|whom|shot|gunned|stabbed|beaten)\b/.test(text.slice(phrase.end, phrase.end + 20))
  return attached.map((count) => (count.measure === 'casualties_unspecified' && isBuried(count) ? { ...count, measure: 'killed' as const } : count))
}

/**
 * 'Killings of Wife and Pastor' over 'killed his wife, a pastor and another woman': whom a headline lists without a number are of the more
 * that the text tells.
 */
function listedBefore(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  const isListed = ({ number, measure, part }: AttachedCount) => part === 'total' && ownOutcome.has(measure) && number.sentence === 0 && (number.best ?? 0) > 1 && number.person === undefined && !numberWord.test(text.slice(number.span.start, number.span.end))
  const isMore = (count: AttachedCount) => (more: AttachedCount) => more.measure === count.measure && more.part === 'total' && more.number.sentence > 0 && more.number.sentence <= 12 && (more.number.best ?? 0) > (count.number.best ?? 0)
  return attached.map((count) => (isListed(count) && attached.some(isMore(count)) ? { ...count, part: 'subset' as const } : count))
}

const numberWord = new RegExp(`\\d|\\b(?:${Object.keys(unitWords).join('|')}|dozen|couple)\\b`, 'i')

/** 'Two were killed at the gate. A total of five people were killed': the two are of the five. */
function partsOfTotal(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  const isTold = ({ number }: AttachedCount) => /\b(?:a|the) total (?:number )?of (?:at least )?$|\b(?:in all|in total|altogether),? (?:at least )?$/i.test(text.slice(Math.max(0, number.span.start - 30), number.span.start))
  const totals = attached.filter((count) => ownOutcome.has(count.measure) && count.part === 'total' && isTold(count))
  if (totals.length === 0) return [...attached]
  const isLess = (count: AttachedCount) => (total: AttachedCount) => total.measure === count.measure && Math.abs(total.number.sentence - count.number.sentence) <= 6 && (count.number.best ?? Infinity) < (total.number.best ?? total.number.min ?? 0)
  return attached.map((count) => (count.part === 'total' && totals.some(isLess(count)) ? { ...count, part: 'subset' as const } : count))
}

/** 'Two in serious condition after shooting. Five people were injured': how badly some are hurt is told of a part. */
function gradesOfAll(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  const isGraded = (count: AttachedCount) => /\b(?:condition|intensive care)$/i.test(text.slice(count.words.start, count.words.end))
  const isLess = (count: AttachedCount) => (all: AttachedCount) => all.measure === 'injured' && all.part !== 'subset' && !isGraded(all) && Math.abs(all.number.sentence - count.number.sentence) <= 8 && (count.number.best ?? Infinity) < (all.number.best ?? all.number.min ?? 0)
  return attached.map((count) => (count.measure === 'injured' && count.part === 'total' && isGraded(count) && attached.some(isLess(count)) ? { ...count, part: 'subset' as const } : count))
}

const ownOutcome: ReadonlySet<Measure> = new Set(['killed', 'injured', 'casualties_unspecified'])

/**
 * 'One was killed and four others were shot', 'a fifth was taken to a hospital': others than the dead were hurt. And all who have
 * wounds are no injured where as many were just told dead.
 */
function hurtBesideDead(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  return attached.flatMap((count) => {
    if (count.rule === attacker) return [count]
    if (count.measure === 'casualties_unspecified' && count.part === 'additional' && inHospital.test(text.slice(count.words.start, count.words.end)) && attached.some((each) => each.measure === 'injured' && each.words.start < count.words.start && count.number.sentence - each.number.sentence <= 3)) return [{ ...count, measure: 'injured' as const }]
    const isAll = count.measure === 'injured' && /\b(?:all|both|each)(?: of)?(?: the)?\s*$/i.test(text.slice(Math.max(0, count.number.phrase.start - 14), count.number.span.start))
    if (count.measure !== 'casualties_unspecified' && !isAll) return [count]
    const dead = attached.filter((each) => each.measure === 'killed' && each.words.start < count.words.start && count.number.sentence - each.number.sentence <= 8)
    if (dead.length === 0) return [count]
    if (count.measure === 'casualties_unspecified' && (count.part === 'additional' || count.number.part === 'additional' || count.number.person?.how === 'other')) return isRestOfDead(text, count, dead) ? [count] : [{ ...count, measure: 'injured' as const, rule: 'rule:counts/beside-dead' }]
    // 'A boy was killed while his mother was also shot'
    if (count.measure === 'casualties_unspecified' && / also (?:shot|stabbed|hit|struck)\b/i.test(text.slice(count.words.start, count.words.end)) && dead.some((each) => count.number.sentence - each.number.sentence <= 1)) return [{ ...count, measure: 'injured' as const, rule: 'rule:counts/beside-dead' }]
    if (count.measure === 'casualties_unspecified' && count.part === 'total' && (dead.some((each) => isInHospitalBeside(text, each, count)) || areOtherNames(text, dead, count))) return [{ ...count, measure: 'injured' as const, rule: 'rule:counts/beside-dead' }]
    return isAll && dead.some((each) => each.number.best === count.number.best) ? [] : [count]
  })
}

/** The five of 'one of the five people'; null where no number of a whole stands behind. */
function wholeTold(text: string, { number }: AttachedCount): number | null {
  const word = /^ of (?:(?:the|these|those) )?([\p{L}\d]+)/u.exec(text.slice(number.span.end, number.span.end + 30))?.[1]?.toLowerCase()
  if (word === undefined) return null
  return unitWords[word] ?? (/^\d+$/.test(word) ? Number(word) : null)
}

/** 'Carl Hale was killed. Tom Webb and Ida Lund were taken to a hospital': other names than those of the dead. */
function areOtherNames(text: string, dead: readonly AttachedCount[], count: AttachedCount): boolean {
  const words = text.slice(count.number.span.start, count.number.span.end)
  if ((count.number.best ?? 0) < 2 || !inHospital.test(text.slice(count.words.start, count.words.end)) || !/^\p{Lu}\p{Ll}+ \p{Lu}.* and \p{Lu}\p{Ll}+ \p{Lu}/u.test(words)) return false
  return dead.length > 0 && dead.every(({ number }) => number.best === 1 && number.person?.name != null && !number.person.name.split(' ').some((part) => words.includes(part)))
}

const inHospital = /\b(?:hospitali[sz]ed|hospitals?|medical cent(?:er|re)s?|clinics?)$/i

/** 'A suspect is dead and two officers are hospitalized': whoever is in a hospital beside the dead lives. */
function isInHospitalBeside(text: string, dead: AttachedCount, count: AttachedCount): boolean {
  return (inHospital.test(text.slice(count.words.start, count.words.end)) || count.rule === 'rule:counts/sent-to-hospital') && /^(?: (?:at|in|on) [^,.;]{2,30})?,? (?:and|while|with)(?: (?:sent|sending|put|putting))? $/i.test(text.slice(dead.words.end, count.words.start))
}

/** 'Four were injured. One died three days later': a death among those told as hurt, which the figure of the injured still holds. */
function laterDeaths(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  const injured = attached.filter((each) => each.measure === 'injured' && each.part !== 'subset')
  const firstDead = attached.findIndex(({ measure }) => measure === 'killed')
  // The outcome told last before the one looked at.
  let before = -1
  return attached.map((count, i) => {
    const told = attached[i - 1]
    if (told !== undefined && ownOutcome.has(told.measure) && told.number.person === undefined && told.part !== 'subset') before = i - 1
    if (injured.length === 0 || count.measure !== 'killed' || count.number.best === null || count.part !== 'total') return count
    // 'Three were injured, including a girl who succumbed to her injuries'
    if (injured.some((each) => each.number.sentence === count.number.sentence && (each.number.best ?? 0) > (count.number.best ?? 0) && /^[^.;]{0,60}, (?:including|among them) (?:the |an? )?$/i.test(text.slice(each.words.end, count.number.span.start)))) return { ...count, outOf: 'injured' as const }
    // 'Five people were injured. One of the five has died.'
    const whole = wholeTold(text, count)
    if (whole !== null && injured.some((each) => each.number.best === whole)) return { ...count, outOf: 'injured' as const }
    const last = attached[before]
    if (!last || last.measure !== 'injured' || count.number.person !== undefined || (firstDead >= 0 && firstDead < before) || (last.number.best ?? 0) <= count.number.best || count.number.sentence - last.number.sentence > 2) return count
    // 'left seven injured and three dead': others than the seven
    if (/^,? and (?:at least |another )?$/i.test(text.slice(last.words.end, count.words.start))) return count
    const words = text.slice(count.words.start, count.words.end + 30)
    const outOf = count.number.noun === null || /\bof (?:them|those|the (?:injured|wounded|victims|men|women|people))\b/i.test(words)
    return outOf && /\b(?:died|dies|dead|succumbed)\b/i.test(words) ? { ...count, outOf: 'injured' as const } : count
  })
}

/**
 * 'A man shot his wife and two children before killing himself' told as a murder-suicide: those he shot are dead, where the document
 * gives no other dead and nobody hurt.
 */
function murderSuicide(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  if (!attached.some((count) => count.rule === 'rule:counts/own-life') || !/\bmurder(?:s|ed)?[- \u2013/]+(?:and )?suicide\b|\bthe (?:family|couple|mother and \w+|father and \w+) (?:was|were) (?:killed|murdered|slain|found dead)\b/i.test(text)) return [...attached]
  if (attached.some((count) => (count.measure === 'killed' && count.rule !== 'rule:counts/own-life') || count.measure === 'injured')) return [...attached]
  return attached.map((count) => (count.measure === 'casualties_unspecified' ? { ...count, measure: 'killed' as const, rule: 'rule:counts/murder-suicide' } : count))
}

/** 'Four were found dead. He shot the other three': they are among the four. */
function isRestOfDead(text: string, count: AttachedCount, dead: readonly AttachedCount[]): boolean {
  return /\bthe(?: other)? $/i.test(text.slice(0, count.number.span.start).slice(-10)) && dead.some((each) => (each.number.best ?? 0) > (count.number.best ?? 0))
}

/**
 * 'Six were shot. Two of them died': two of the six, and all of the dead. A part of those told by another measure is the whole
 * of its own, as long as no larger figure of that measure was told.
 */
function outOfOthers(attached: readonly AttachedCount[]): AttachedCount[] {
  return attached.map((count, i) => {
    if (count.part !== 'subset' || count.number.part !== 'subset' || count.rule === 'rule:counts/subset' || !ownOutcome.has(count.measure)) return count
    const before = attached.slice(0, i)
    const whole = before.findLast((each) => each.measure !== count.measure && ownOutcome.has(each.measure) && (each.number.best ?? each.number.min ?? 0) > (count.number.best ?? Infinity))
    const larger = attached.some((each) => each !== count && each.measure === count.measure && (each.number.best ?? each.number.min ?? 0) >= (count.number.best ?? 0) && each.part !== 'subset')
    return whole && !larger && before.at(-1)?.number.sentence !== undefined && count.number.sentence - whole.number.sentence <= 4 ? { ...count, part: 'total' as const, number: { ...count.number, part: 'total' as const } } : count
  })
}

/**
 * 'A man was found with a gunshot wound. He was pronounced dead': whoever is told hurt and told dead was hit, and is nobody injured
 * beside the dead.
 */
function withoutDead(text: string, attached: readonly AttachedCount[]): AttachedCount[] {
  const dead = attached.filter((count) => count.measure === 'killed' && count.number.best === 1 && count.number.person !== undefined)
  if (dead.length === 0) return [...attached]
  const alone = tellsOneVictim(attached, dead)
  // 'They killed the boy and wounded his brother. The younger sibling died at once.': set beside a dead one, the brother lived, unless a name or an age says else.
  const besideDead = (count: AttachedCount) => dead.some((each) => each.words.end < count.words.start && /^,? (?:and|but|while) (?:also )?$/.test(text.slice(each.words.end, count.words.start)))
  const died = (count: AttachedCount) => count.measure === 'injured' && count.number.best === 1 && (alone || dead.some((each) => isSamePerson(count, each) && (!besideDead(count) || isNamedAlike(count, each))))
  return attached.map((count) => (died(count) ? { ...count, measure: 'casualties_unspecified' as const, rule: 'rule:counts/died-of-it' } : count))
}

/** True where all who are told dead, hurt or shot may be one person, and no sentence sets the hurt beside the dead. */
function tellsOneVictim(attached: readonly AttachedCount[], dead: readonly AttachedCount[]): boolean {
  const told = attached.filter((count) => ownOutcome.has(count.measure) && count.number.max !== 0)
  if (told.some((count) => count.number.best !== 1 || count.part === 'additional' || count.number.person?.how === 'other')) return false
  if (told.some((count) => count.number.person === undefined && (count.measure === 'injured' || !dead.some((each) => each.number.sentence === count.number.sentence)))) return false
  const individuals = distinctPersons(told.filter((count) => count.number.person !== undefined))
  const hurt = told.filter((count) => count.measure === 'injured')
  return individuals.length === 1 && hurt.every((count) => dead.every((each) => each.number.sentence !== count.number.sentence && mayMean(count.number.person?.noun ?? null, each.number.person?.noun ?? null)))
}

function isNamedAlike(hurt: AttachedCount, dead: AttachedCount): boolean {
  const [a, b] = [hurt.number.person, dead.number.person]
  return (a?.name != null && b?.name != null) || (a?.age != null && a.age === b?.age)
}

/** True where name or age are the same, or the later words refer back to whom the earlier ones told. */
function isSamePerson(hurt: AttachedCount, dead: AttachedCount): boolean {
  const [a, b] = [hurt.number.person, dead.number.person]
  if (a === undefined || b === undefined || a.how === 'other' || b.how === 'other' || hurt.part === 'additional' || !mayBe(asIndividual(b), a)) return false
  if ((a.name !== null && b.name !== null) || (a.age !== null && a.age === b.age)) return true
  const [earlier, later] = hurt.number.span.start > dead.number.span.start ? [b, a] : [a, b]
  const distance = Math.abs(hurt.number.sentence - dead.number.sentence)
  if (later.how === 'pronoun') return distance <= 2
  return later.how === 'definite' && distance > 0 && distance <= 6 && mayMean(later.noun, earlier.noun)
}

/** 'The boy' may be the teenager told before; 'the officer' is no girl, 'the girl' no wife. */
function mayMean(later: string | null, earlier: string | null): boolean {
  if (later === null || later === earlier || later === 'victim') return true
  if (!plainPersons.has(later)) return false
  return earlier === null || (plainPersons.has(earlier) && !(isChild(later) && isKin(earlier)))
}

const plainPersons: ReadonlySet<string> = new Set(personNouns['plain'])

function isChild(noun: string): boolean {
  return groupTraits[noun]?.age === 'children' || /^(?:teen|youth|youngster|juvenile)/.test(noun)
}

function isKin(noun: string): boolean {
  return /(?:wife|husband|mother|father|friend|uncle|aunt|parent)$/.test(noun)
}

function asIndividual({ name, age, sex }: PersonTold) {
  return { names: name === null ? [] : [name], age, sex }
}
