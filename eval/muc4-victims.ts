import { readFileSync } from 'node:fs'
import type { Claim, CountClaim } from '../src/record/claim.ts'
import { isCount } from '../src/record/claim.ts'
import { unitWords } from '../src/lexicon/en/numbers.ts'
import { isPersonNoun } from '../src/lexicon/en/people.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { contains, overlaps } from '../src/record/span.ts'
import { isIrregular, muc, numberWord, plainFill, singular, targetHeads } from './muc4-terms.ts'
import { type ScopeModel, scopeScore } from './muc4-scope.ts'

/** Words for anybody: where who they are is told one by one, MUC has those and not the words for all. */
const anybody = /^(?:PEOPLE|PERSONS?|VICTIMS|CASUALTIES|INDIVIDUALS|OTHERS|OTHER PEOPLE)$/

/** The human targets without the words for all of them, where the others with the same fate come to the number of all. */
export function withoutWhole(victims: readonly Victim[]): Victim[] {
  return victims.filter((whole) => {
    if (whole.name !== null || !anybody.test(whole.descriptions[0] ?? '') || !isNumber(whole.number)) return true
    const parts = victims.filter((each) => each !== whole && each.effect === whole.effect)
    return parts.length < 2 || parts.some((each) => !isNumber(each.number)) || sumOf(parts) !== Number(whole.number)
  })
}

/** What became of a human target, as far as MUC's slot 23 is filled by us. */
export type Effect = 'DEATH' | 'INJURY'

/** A human target of one report: one person or one group, however often it is told. */
export interface Victim {
  /** A name without title; null for people described only. */
  name: string | null
  /** Descriptions; of people without a name the first stands for them. */
  readonly descriptions: string[]
  /** MUC's number: '1', '6', '6-', '~10', 'PLURAL'. */
  number: string
  readonly claims: Claim[]
  effect: Effect | null
}

/** The human targets of a report, each once, with what became of them. */
export function victimsOf(report: Report, reading: Reading, models: EffectModels = kept()): Victim[] {
  const victims = entries(report, reading)
  const scores = victims.map((victim) => {
    const features = effectFeatures(victim, report, victims)
    return { DEATH: scopeScore(features, models.DEATH), INJURY: scopeScore(features, models.INJURY) }
  })
  victims.forEach((victim, i) => {
    const { DEATH, INJURY } = scores[i] as Record<Effect, number>
    victim.effect = Math.max(DEATH, INJURY) < leastScore ? null : DEATH >= INJURY ? 'DEATH' : 'INJURY'
  })
  const figure = figureOf(report, 'killed').exact
  return figure === null || figure === 0 || victims.length > 8 ? victims : agreed(victims, scores.map((score) => score.DEATH), figure)
}

/** The record's figures for a measure, and the one exact figure among them: the first, with those besides it; null where it has none. */
export function figureOf(report: Report, measure: 'killed' | 'injured' | 'abducted'): { exact: number | null; claims: readonly CountClaim[] } {
  const claims = report.claims.filter(isCount).filter(({ value }) => value.measure === measure && value.part !== 'subset' && value.part !== 'cumulative')
  const first = claims.find(({ value }) => value.best !== null && value.part !== 'additional') ?? claims.find(({ value }) => value.best !== null)
  if (first === undefined) return { exact: null, claims }
  const further = claims.filter((claim) => claim !== first && claim.value.part === 'additional' && first.value.part !== 'additional' && claim.span.start > first.span.start)
  return { exact: further.reduce((sum, { value }) => sum + (value.best ?? 0), first.value.best as number), claims }
}

/** How much it speaks for a choice of the dead that they come to the record's figure, in log odds. */
const weightOfFigure = 3

/** Of all choices of who among the victims died, the likeliest under the record's figure of the dead. */
function agreed(victims: readonly Victim[], death: readonly number[], figure: number): Victim[] {
  let best = { value: -Infinity, dead: 0 }
  for (let dead = 0; dead < 1 << victims.length; dead += 1) {
    const chosen = victims.filter((_, i) => (dead & (1 << i)) !== 0)
    const unnumbered = chosen.filter((victim) => !isNumber(victim.number)).length
    const sum = sumOf(chosen)
    const fits = sum === figure ? unnumbered === 0 : unnumbered === 1 && sum + 2 <= figure
    const value = death.reduce((total, score, i) => (dead & (1 << i) ? total + Math.min(score - leastScore, 2) : total), fits ? weightOfFigure : 0)
    if (value > best.value) best = { value, dead }
  }
  const isDead = (i: number) => (best.dead & (1 << i)) !== 0
  const rest = figure - sumOf(victims.filter((_, i) => isDead(i)))
  return victims.map((victim, i): Victim => {
    if (!isDead(i)) return { ...victim, effect: victim.effect === 'DEATH' ? null : victim.effect }
    return { ...victim, number: !isNumber(victim.number) && rest >= 2 ? String(rest) : victim.number, effect: 'DEATH' }
  })
}

function isNumber(words: string): boolean {
  return /^\d+$/.test(words)
}

function sumOf(victims: readonly Victim[]): number {
  return victims.reduce((sum, { number }) => (isNumber(number) ? sum + Number(number) : sum), 0)
}

/** An effect is told from this score (log odds) on: one fill in three right is still about as good as the whole. */
const leastScore = -0.7

export type EffectModels = Readonly<Record<Effect, ScopeModel>>

let read: EffectModels | null = null

function kept(): EffectModels {
  read ??= JSON.parse(readFileSync(new URL('./muc4-effects.json', import.meta.url), 'utf8')) as EffectModels
  return read
}

/** The human targets without what became of them. */
export function entries(report: Report, reading: Reading): Victim[] {
  const counts = report.claims.filter(isCount)
  return toldApart([...told(report, reading), ...counts.flatMap((count) => listed(count, reading))], counts)
}

/** Those of a list that a figure adds up: 'A JUDGE, HIS DRIVER, AND TWO GUARDS' of four; nobody where the list does not come to the figure. */
function listed(count: CountClaim, reading: Reading): Victim[] {
  const { group, measure, best, unit, part } = count.value
  if (!group || best === null || best < 2 || unit !== 'person' || part === 'subset' || part === 'cumulative' || !['killed', 'injured', 'abducted'].includes(measure) || count.polarity === 'denies') return []
  const parts = muc(group.words).split(/,? AND (?:ALSO )?|, (?:AS WELL AS |ALONG WITH )?|; /).filter((words) => words !== '' && !/^\d{1,2}$/.test(words))
  const numbers = parts.map((words) => toldNumber(words) ?? (numberWord(words) === '1' ? 1 : Number.NaN))
  if (parts.length < 2 || numbers.reduce((sum, number) => sum + number, 0) !== best) return []
  return parts.flatMap((words, i): Victim[] => {
    const titled = numbers[i] === 1 ? (personNamed(words, reading) ?? titledName(words)) : null
    const described = description(words)
    if (described === '' || isIrregular(described)) return []
    return [titled
      ? { name: fullestName(titled.name, reading), descriptions: titled.title === '' ? [] : [titled.title], number: '1', claims: [count], effect: null }
      : { name: null, descriptions: [described], number: String(numbers[i]), claims: [count], effect: null }]
  })
}

/** 'TWO GUARDS' -> 2; null where the words have no number. */
function toldNumber(words: string): number | null {
  const digits = /^(?:THE )?(\d[\d,]*)\b/.exec(words)?.[1]
  if (digits) return Number(digits.replace(/,/g, ''))
  const spelled = words.toLowerCase().split(/\s+/).slice(0, 3).map((word) => unitWords[word]).find((value) => value !== undefined)
  return spelled ?? null
}

/** What our record says of a victim, as names that are true of it; no word of the text but verbs of acts. */
export function effectFeatures(victim: Victim, report: Report, victims: readonly Victim[]): string[] {
  const counts = report.claims.filter(isCount)
  const over = (measure: string) => counts.filter((count) => count.value.measure === measure && victim.claims.some((claim) => overlaps(count.span, claim.span)))
  const group = (measure: string) => over(measure).some((count) => victim.claims.some((claim) => claim.span.start >= count.span.start && claim.span.end <= count.span.end && count.span.end - claim.span.end < 90 && claim.span.start - count.span.start < 40))
  const beside = (pattern: RegExp) => report.claims.some((claim) => claim.property === 'act' && pattern.test(claim.method) && victim.claims.some((each) => sameTelling(report, each, claim)))
  const outcomes = new Set(victim.claims.map((claim) => (claim.method.startsWith('model') ? claim.method : verbClass(claim.method))))
  const all = report.claims.filter((claim) => claim.property === 'act')
  const figure = (measure: string) => {
    const own = counts.filter((count) => count.value.measure === measure && count.value.part !== 'subset')
    return own.length === 0 ? 'none' : own.some((count) => count.polarity === 'denies' || count.value.max === 0) ? 'nought' : own.some((count) => count.value.best === 1) ? 'one' : 'more'
  }
  const kind = victim.name !== null ? 'name' : victim.number === '1' ? 'one' : 'group'
  const features = [
    ...[...outcomes].map((outcome) => `own=${outcome}`),
    `killed=${group('killed')}`, `injured=${group('injured')}`, `overKilled=${over('killed').length > 0}`, `overInjured=${over('injured').length > 0}`,
    `besideDeath=${beside(deathWords)}`, `besideInjury=${beside(injuryWords)}`, `besideEscape=${victim.claims.some((claim) => /escap|unharm|unhurt|surviv/i.test(claim.words))}`,
    `death=${all.some((claim) => deathWords.test(claim.method))}`, `injury=${all.some((claim) => injuryWords.test(claim.method))}`,
    `figures=${figure('killed')}/${figure('injured')}`, `deathFigure=${figure('killed')}`, `injuryFigure=${figure('injured')}`,
    `type=${report.type}`, `kind=${kind}`, `victims=${Math.min(victims.length, 4)}`, `order=${Math.min(victims.indexOf(victim), 3)}`,
    `told=${Math.min(victim.claims.length, 3)}`,
  ]
  const both = ['own', 'figures', 'type', 'besideDeath', 'overKilled', 'victims']
  return [...features, ...features.filter((each) => both.includes(each.split('=')[0] as string)).map((each) => `${kind}&${each}`), `${features.find((each) => each.startsWith('figures'))}&victims=${Math.min(victims.length, 3)}`, ...[...outcomes].map((outcome) => `${outcome}&${figure('killed')}`)]
}

export const deathWords = /kill|murder|slay|slain|assassinat|dead|death|die[ds]?\b|dying|massacre|execut/
const injuryWords = /wound|injur|hurt/

function verbClass(method: string): string {
  return deathWords.test(method) ? 'death' : injuryWords.test(method) ? 'injury' : /kidnap|abduct|hostage|seiz/.test(method) ? 'kidnap' : /attack|assault|target/.test(method) ? 'attack' : /shoot|shot|fire|gun/.test(method) ? 'shot' : /bomb|explo|blast|detonat/.test(method) ? 'bomb' : 'other'
}

function sameTelling(report: Report, a: Claim, b: Claim): boolean {
  return report.tellings.some((telling) => contains(telling, a.span) && contains(telling, b.span))
}

function told(report: Report, reading: Reading): Victim[] {
  const counts = report.claims.filter(isCount)
  const found: Victim[] = []
  for (const claim of report.claims) {
    if (claim.property !== 'participant.victim') continue
    const { value } = claim
    const actor = reading.actors.find((each) => each.id === value.actorId)
    const named = actor?.kind === 'person' && !isPersonNoun.has(muc(actor.name).toLowerCase())
    const titled = (named ? null : personNamed(muc(value.words), reading)) ?? titledName(muc(value.words))
    const isPerson = named || titled !== null
    const words = isPerson ? fullestName(actor?.kind === 'person' ? withoutTitle(muc(actor.name)) : (titled?.name as string), reading) : description(value.words)
    // The perpetrators' own losses are no targets.
    if (words === '' || isIrregular(words) || isPronoun.test(words)) continue
    const title = isPerson ? (titled?.title ?? targetHeads(value.words, actor?.name ?? '')) : words
    found.push({ name: isPerson ? words : null, descriptions: title === '' ? [] : [muc(title)], number: isPerson ? '1' : peopleCounted(claim, value.words, counts), claims: [claim], effect: null })
  }
  found.push(...ownersAttacked(report, reading))
  for (const count of counts) {
    const { group, measure } = count.value
    if (!group || !['killed', 'injured', 'abducted'].includes(measure) || count.value.unit !== 'person' || count.polarity === 'denies' || !/\/(?:plain|subset|person|argument|along-with)$/.test(count.method)) continue
    // 'his driver and one of his bodyguards': people counted whom no role names.
    if (report.claims.some((claim) => claim.property === 'participant.victim' && overlaps(claim.span, count.value.phrase))) continue
    const words = description(group.words)
    if (words === '' || isIrregular(words) || isPronoun.test(words) || /^\d+$|\bAND\b/.test(words)) continue
    const titled = count.value.best === 1 ? personNamed(words, reading) : null
    if (titled === null) found.push({ name: null, descriptions: [words], number: countWord(count.value), claims: [count], effect: null })
    else found.push({ name: fullestName(titled.name, reading), descriptions: titled.title === '' ? [] : [titled.title], number: '1', claims: [count], effect: null })
  }
  return found
}

const isPronoun = /^(?:HE|SHE|HIM|HER|THEY|THEM|WHO|WHOM|WHOSE|HIS|HERS|ANYONE|ANYBODY|SOMEONE|SOMEBODY|EVERYONE|NOBODY|ME|US|WE|I|YOU|ONE|THOSE|ALL THOSE|IT)$/

/** MUC counts whoever lives in an attacked home, or owns an attacked car, among the human targets: 'the residence of Mayor X'. */
function ownersAttacked(report: Report, reading: Reading): Victim[] {
  const persons = reading.actors.filter((actor) => actor.kind === 'person')
  return report.claims.flatMap((claim): Victim[] => {
    if (claim.property !== 'target' || !/\b(?:HOME|HOUSE|RESIDENCE|APARTMENT|CAR|VEHICLE|AUTOMOBILE)\b/.test(muc(claim.words))) return []
    const owner = persons.find((actor) => actor.mentions.some((mention) => mention.start >= claim.span.start && mention.start <= claim.span.end + 1))
    return owner ? [{ name: fullestName(withoutTitle(muc(owner.name)), reading), descriptions: [], number: '1', claims: [claim], effect: null }] : []
  })
}

/**
 * 'LABOR LEADER ANA LOPEZ', 'ANA LOPEZ OF THE UNION': the person of the document whose whole name stands in the words, with what stands before it;
 * null where the words tell somebody else ('BODYGUARD OF ANA LOPEZ') or more than one.
 */
function personNamed(words: string, reading: Reading): { name: string; title: string } | null {
  if (/\bAND\b/.test(words)) return null
  const names = reading.actors.filter((actor) => actor.kind === 'person').flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => withoutTitle(muc(name))).filter((name) => / /.test(name))
  const inside = names.filter((name) => ` ${words} `.includes(` ${name} `)).sort((a, b) => b.length - a.length)[0]
  if (inside === undefined) return null
  const title = words.slice(0, words.indexOf(inside)).trim()
  const behind = words.slice(words.indexOf(inside) + inside.length)
  return /\b(?:OF|FOR|TO|FROM|BY|WITH)\b|'S?\b/.test(title) || !/^(?:$|,| (?:OF|FROM|IN|AT|WHO)\b)/.test(behind) ? null : { name: inside, title }
}

/** The only longer name of a person in the document that holds this one: 'LOPEZ' is 'ANA LOPEZ RUIZ'. */
function fullestName(name: string, reading: Reading): string {
  const longer = new Set(reading.actors.filter((actor) => actor.kind === 'person').map((actor) => withoutTitle(muc(actor.name))).filter((other) => other.length > name.length && ` ${other} `.includes(` ${name} `)))
  return longer.size === 1 ? ([...longer][0] as string) : name
}

/** People described, without what hangs on the phrase by mistake. */
function description(words: string): string {
  const plain = plainFill(words).replace(/ (?:WHO|BY|WHICH|THAT|AND)$/, '')
  return /^(?:VICTIMS?|OF|BODY|BODIES|SEVERAL|DEAD|WOUNDED)$/.test(plain) ? '' : plain
}

/** One entry for one person or group: names by their last word, descriptions by their nouns, a bare number by the people told before. */
function toldApart(found: readonly Victim[], counts: readonly CountClaim[]): Victim[] {
  const kept: Victim[] = []
  for (const each of [...found].sort((a, b) => Number(a.name === null) - Number(b.name === null))) {
    const same = kept.find((other) => isSame(other, each) && !areTwo(other, each, counts))
    if (same) join(same, each)
    else kept.push({ ...each, descriptions: [...each.descriptions], claims: [...each.claims] })
  }
  return kept
}

function join(into: Victim, other: Victim): void {
  if (other.name !== null && into.name !== null && other.name.length > into.name.length) into.name = other.name
  for (const words of other.descriptions) if (!into.descriptions.includes(words)) into.descriptions.push(words)
  if (into.name === null && !/^\d+$/.test(into.number) && /\d/.test(other.number)) into.number = other.number
  into.claims.push(...other.claims)
}

/** 'A JUDGE AND SENATOR ANA LOPEZ' under one figure, 'A GUARD WAS ALSO KILLED' behind the name: somebody else, although nothing in the words says so. */
function areTwo(named: Victim, described: Victim, counts: readonly CountClaim[]): boolean {
  if (named.name === null || described.name !== null) return false
  const pairs = named.claims.flatMap((a) => described.claims.map((b) => [a.span, b.span] as const)).filter(([a, b]) => !overlaps(a, b))
  const together = counts.some(({ value }) => (value.best ?? 0) >= 2 && pairs.some(([a, b]) => contains(value.phrase, a) && contains(value.phrase, b)))
  const further = counts.some(({ value, span }) => value.part === 'additional' && value.best === 1 && described.claims.some((claim) => overlaps(span, claim.span)) && named.claims.every((claim) => claim.span.start < span.start || !overlaps(span, claim.span)))
  return together || further
}

function isSame(a: Victim, b: Victim): boolean {
  if (a.name !== null && b.name !== null) return a.name.split(' ').at(-1) === b.name.split(' ').at(-1)
  if (a.name !== null || b.name !== null) return isDescribed(a.name === null ? b : a, a.name === null ? a : b)
  const [x, y] = [nouns(a), nouns(b)]
  if (x.length === 0 || y.length === 0) return false
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}

/** 'the priest' beside one name: the same man, unless the words say whose relative or guard he is. */
function isDescribed(named: Victim, described: Victim): boolean {
  if (described.number !== '1') return false
  const words = described.descriptions[0] ?? ''
  return !dependentPeople.test(words)
}

const dependentPeople = /\b(?:WIFE|HUSBAND|SON|DAUGHTER|BROTHERS?|SISTERS?|MOTHER|FATHER-IN-LAW|CHILD|CHILDREN|BABY|COUSIN|NEPHEW|NIECE|DRIVER|CHAUFFEUR|BODYGUARD|ESCORT|GUARD|SECRETARY|EMPLOYEE|MAID|COOK|WATCHMAN|COMPANION|ASSISTANT|AIDE|PASSERBY|POLICEMAN|SOLDIER)S?\b/

function nouns(victim: Victim): string[] {
  return (victim.descriptions[0] ?? '').replace(/ (?:OF|FROM|IN|WHO|BELONGING) .*$/, '').split(' ').map(singular).filter((word) => word.length > 2)
}

/** How many people a description stands for: the number among its own words, never the sum of a list that it is a part of. */
function peopleCounted(claim: Claim, words: string, counts: readonly CountClaim[]): string {
  const own = counts.filter(({ value }) => value.part !== 'cumulative' && value.phrase.start >= claim.span.start - 1 && value.phrase.start < claim.span.end)
  const phrase = own.find(({ value }) => value.best === null || value.best > 1) ?? own[0]
  if (phrase) {
    const digits = /\d[\d,]*/.exec(words)?.[0].replace(/,/g, '')
    const spelled = words.toLowerCase().split(/\s+/).slice(0, 4).map((word) => unitWords[word]).find((value) => value !== undefined && value > 1)
    const sum = phrase.value.best !== null && phrase.value.phrase.end > claim.span.end + 1
    if (!sum) return countWord(phrase.value)
    return digits ?? (spelled === undefined ? numberWord(words) : String(spelled))
  }
  const told = toldNumber(muc(words))
  return told === null ? numberWord(words) : String(told)
}

function countWord(value: { min: number | null; max: number | null; best: number | null; comparator: string }): string {
  if (value.comparator === '~' && value.best !== null) return `~${value.best}`
  if (value.best !== null) return String(value.best)
  if (value.comparator === 'vague') return 'PLURAL'
  if (value.min !== null && value.max !== null) return `${value.min}-${value.max}`
  return value.min !== null ? `${value.min}-` : 'PLURAL'
}

/** 'MSGR ROMERO' -> name and title; 'LUIS PEREZ' -> a bare name; null for descriptions of people. */
function titledName(words: string): { name: string; title: string } | null {
  const tokens = words.split(' ')
  let i = 0
  while (i < tokens.length && titles.test(tokens[i] as string)) i += 1
  // 'REPORTER ANA LOPEZ'
  if (i < tokens.length - 2 && isPersonNoun.has((tokens[i] as string).toLowerCase()) && !/S$/.test(tokens[i] as string)) i += 1
  const rest = tokens.slice(i)
  if (rest.length === 0 || rest.length > 5) return null
  if (i === 0 && rest.length < 2) return null
  if (rest.some((token) => isPersonNoun.has(singular(token)) || isPersonNoun.has(token.toLowerCase()) || /^(?:\d|OF|THE|AND|OTHERS?|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|SEVERAL|MANY|SOME|U\.S\.)/.test(token) || /(?:MEN|IST|ISTS|IAN|IANS|EAN|EANS|ESE)$/.test(token))) return null
  return { name: rest.join(' '), title: tokens.slice(0, i).join(' ') }
}

/** A name without the titles before it. */
export function withoutTitle(words: string): string {
  const tokens = words.split(' ')
  const isTitle = (token: string) => titles.test(token) || isPersonNoun.has(token.toLowerCase()) || isPersonNoun.has(singular(token)) || /^(?:U\.S\.|.*(?:IAN|ESE|IARD))$/.test(token)
  let i = 0
  while (i < tokens.length - 1 && isTitle(tokens[i] as string)) i += 1
  return tokens.slice(i).join(' ')
}

const titles = /^(?:MSGR|MONSIGNOR|FATHER|REV|BISHOP|ARCHBISHOP|GENERAL|GEN|COLONEL|COL|MAJOR|MAJ|CAPTAIN|CAPT|LIEUTENANT|LT|SERGEANT|SGT|CORPORAL|PRESIDENT|SENATOR|DEPUTY|MAYOR|GOVERNOR|MINISTER|JUDGE|MAGISTRATE|DR|DOCTOR|ATTORNEY|LAWYER|PROFESSOR|ENGINEER|JOURNALIST|LEADER|CANDIDATE|AMBASSADOR|MR|MRS|MS|FORMER|RETIRED|VICE|LIBERAL|CONSERVATIVE|PRESIDENTIAL)\.?$/

