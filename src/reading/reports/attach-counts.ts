import { familyOf } from '../../record/act.ts'
import type { CountPart, Measure } from '../../record/count.ts'
import type { Document } from '../../record/document.ts'
import type { ActArgument, ActMention, NumberMention, PersonTold, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, hull, overlaps } from '../../record/span.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { dependents, nounPhraseSpan, plainRelation, tokenAt } from '../../text/tree.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { animalNouns } from '../../lexicon/en/numbers.ts'
import { groupTraits, isPersonNoun } from '../../lexicon/en/people.ts'
import { tellsMishap } from '../acts/other-fields.ts'
import { findPersons, holdsOffice } from '../counts/find-persons.ts'
import type { ZeroMention } from '../counts/find-zeros.ts'
import { actBeside, actNear, actOfHarm } from './act-of-count.ts'
import { withFates } from './fates.ts'
import { takenUp } from './taken-up.ts'
import { isInColumn, tableFigures } from './table-figures.ts'
import { thingsDamaged } from './things-damaged.ts'
import { deadlyActs, manifolds, ordinalDead, selfKillings } from './told-without-number.ts'
import { isThingNoun, weaponNouns } from '../../lexicon/en/things.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { asideOfNumber, bringsSomebody, deadlyShots, deathOf, deathWhose, diedLater, fatalWound, harmTold, livesTaken, measureNouns, measureVerbs, namesOfNumber, onlyMeant, outcomeWords, plainMeasureWords, rivalFigure, sentToHospital, shotAtSomebody, tollPattern, victimsOf, wholeKilled } from '../../lexicon/en/measures.ts'

/** A number tied to an act: what it is a number of, and the words that say so. */
export interface AttachedCount {
  readonly number: NumberMention
  readonly measure: Measure
  /** Index of the act it belongs to, or null when only its own words tell the measure ('three dead'). */
  readonly act: number | null
  readonly part: CountPart
  /** Trigger and number phrase together. */
  readonly words: Span
  readonly rule: string
  /** Set where the dead are some of those told as hurt. */
  readonly outOf?: Measure
  /** The persons whose number was added up, where no words give it. */
  readonly parts?: readonly Span[]
}

/**
 * Ties numbers to measures: through the parse where an act's patient (or agent) is the counted noun, through the noun
 * itself ('three deaths'), through 'N dead', 'toll of N', and last through the nearest trigger of the clause.
 * Numbers that lie in time expressions count nothing.
 */
export function attachCounts(
  document: Pick<Document, 'text' | 'passages'>,
  tagged: TaggedText,
  acts: readonly ActMention[],
  numbers: readonly NumberMention[],
  zeros: readonly ZeroMention[],
  times: readonly TimeMention[],
  persons: readonly Span[],
): AttachedCount[] {
  const { text } = document
  const columns = tableFigures(document, tagged, acts)
  const attached: AttachedCount[] = [...columns]
  const bySentence = new Map<number, number[]>()
  acts.forEach((act, i) => {
    const list = bySentence.get(act.sentence) ?? []
    list.push(i)
    bySentence.set(act.sentence, list)
  })
  const counted = numbers.filter((number) => !isInColumn(columns, number) && !times.some((time) => overlaps(time.span, number.span)))
  tagged.sentences.forEach((sentence, index) => {
    const here = bySentence.get(index) ?? []
    const people = harmTold.test(text.slice(sentence.start, sentence.end)) ? findPersons(text, sentence, persons) : []
    const inSentence = counted.filter((number) => number.sentence === index).map((number) => asPerson(sentence, number, people))
    const lists = people.length + inSentence.length > 1 ? sumsOfNumbers(text, sentence, inSentence, people).map((sum) => ({ ...sum, sentence: index })) : []
    // A list read from the words knows that 'Anna Webb, 24, a teacher' is one; the parse may not.
    const implied = here
      .flatMap((i) => impliedNumbers(text, sentence, acts[i] as ActMention, inSentence, index, persons))
      .map((each) => ({ number: asPerson(sentence, asNamed(text, each.number, lists), people) }))
      .filter(({ number }) => number.best === 1 || !lists.some((list) => overlaps(list.span, number.span) && list.span.start <= number.span.start && number.span.end - list.span.end <= 15))
    let previous: AttachedCount[] = []
    const chains = lists.filter((list) => !implied.some((each) => overlaps(each.number.span, list.span) && (each.number.best ?? 0) >= (list.best ?? 0)))
    const aged = agedPersons(text, sentence, index, [...inSentence, ...implied.map((each) => each.number)]).map((number) => asPerson(sentence, number, people))
    const sums = [...implied.map((each) => each.number).filter((number) => (number.best ?? 0) > 1), ...chains]
    // 'three boys and a man were shot': the numbers inside the sum are its parts.
    const told = inSentence.map((number) => (sums.some((sum) => contains(sum.span, number.span)) || isAsideOf(text, sentence, inSentence, number) ? { ...number, part: 'subset' as const } : number))
    for (const number of [...told, ...implied.map(({ number }) => (chains.some((sum) => contains(sum.span, number.span)) ? { ...number, part: 'subset' as const } : number)), ...chains, ...aged].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
      const made = measuresOf(text, sentence, acts, here, number, previous, attached).map((each) => asFurther(text, asTotal(each, previous, attached), attached))
      attached.push(...made)
      if (made.length > 0) previous = made
    }
    if (people.length > 0) {
      attached.push(...personsHarmed(text, sentence, index, acts, here, people, inSentence, [...sums, ...attached.filter((count) => count.number.sentence === index).map((count) => count.number)]))
    }
  })
  attached.push(...thingsDamaged(acts, counted))
  attached.push(...takenUp(text, tagged, acts, counted, attached))
  attached.push(...noughts(acts, zeros))
  attached.push(...manifolds(text, tagged, acts, bySentence, attached))
  attached.push(...selfKillings(text, tagged, acts, bySentence, attached, persons))
  attached.push(...ordinalDead(text, tagged, acts, bySentence, attached))
  attached.push(...deadlyActs(text, tagged, acts, bySentence, attached))
  const cameAbout = withoutBorrowed(text, withoutMishaps(tagged, attached), acts).filter((count) => !isOfAttempt(count, acts) && !tellsRank(text, count))
  return withFates(text, cameAbout).map((count) => (count.act === null && harms.has(count.measure) ? { ...count, act: actBeside(acts, count.number.sentence) } : count))
}

/** 'Anna Webb and Carl Hale, members of the guard, were killed', 'the following guards died: Anna Webb and Carl Hale': as many as are named. */
function asNamed(text: string, number: NumberMention, lists: readonly NumberMention[]): NumberMention {
  if (number.comparator !== 'vague' || number.noun === null) return number
  const exact = (list: NumberMention) => ({ ...number, group: list.group, min: list.best, max: list.best, best: list.best, comparator: '=' as const })
  const before = lists.find((list) => list.span.end < number.span.start && text.slice(list.span.end, number.span.start) === ', ')
  if (before) return { ...exact(before), span: { start: before.span.start, end: number.span.end }, phrase: { start: before.span.start, end: number.phrase.end } }
  const behind = /^the following /i.test(text.slice(number.span.start)) ? lists.find((list) => list.span.start > number.span.end && /^[^.;:]{0,60}: $/.test(text.slice(number.span.end, list.span.start))) : undefined
  return behind ? exact(behind) : number
}

/** 'He is the third journalist killed this week': the two others were not killed with him. */
function tellsRank(text: string, { number, part }: AttachedCount): boolean {
  if (part === 'update' || !/^the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|latest) /i.test(text.slice(number.span.start, number.phrase.end + 1))) return false
  return /\b(?:is|was|are|were|be|been|becomes?|became) $/i.test(text.slice(Math.max(0, number.span.start - 12), number.span.start))
}

/** 'tried to kidnap a priest': nobody was taken. */
function isOfAttempt({ act, measure, number }: AttachedCount, acts: readonly ActMention[]): boolean {
  const own = act === null ? undefined : acts[act]
  return own?.attempted === true && own.measure === measure && number.best !== 0
}

/** The dead of a crash that a story of a killing also tells of. */
function withoutMishaps(tagged: TaggedText, attached: readonly AttachedCount[]): AttachedCount[] {
  const mishap = new Map<number, boolean>()
  const isMishap = (index: number) => {
    if (!mishap.has(index)) mishap.set(index, tellsMishap(tagged.sentences[index] as Sentence))
    return mishap.get(index) as boolean
  }
  return attached.filter((count) => !ownOutcomes.has(count.measure) || !isMishap(count.number.sentence))
}

/**
 * '6-8 were killed and 2-4 injured': where a number stands right beside the outcome, that outcome is no other number's,
 * whatever the parse makes of the subject they share.
 */
function withoutBorrowed(text: string, attached: readonly AttachedCount[], acts: readonly ActMention[]): AttachedCount[] {
  const beside = attached.filter((count) => count.rule === 'rule:counts/plain' || count.rule === 'rule:counts/verb')
  return attached.filter((count) => {
    if (count.act === null || (count.rule !== 'rule:counts/argument' && count.rule !== 'rule:counts/near')) return true
    const trigger = (acts[count.act] as ActMention).trigger
    return !beside.some(
      (other) =>
        !isJoined(text, count, other) && other.measure === count.measure && other.number.sentence === count.number.sentence && contains(other.words, trigger) &&
        !overlaps(other.number.span, count.number.span) && other.part !== 'subset' && count.part !== 'subset',
    )
  })
}

const ofTheDead = /^ of (?:the|these|those) (?:dead|slain|deceased|fatalities)(?= (?:was|were|is|are|had|have|died)\b|[.,;])/i

/** 'Four soldiers and at least 15 gunmen were killed': two subjects of one verb. */
function isJoined(text: string, count: AttachedCount, other: AttachedCount): boolean {
  return /^,? (?:and|as well as) (?:(?:at least|about|around|some|more than|over|nearly|up to|another) )?$/i.test(text.slice(count.number.phrase.end, other.number.span.start))
}

function measuresOf(
  text: string,
  sentence: Sentence,
  acts: readonly ActMention[],
  here: readonly number[],
  number: NumberMention,
  previous: readonly AttachedCount[],
  earlier: readonly AttachedCount[],
): AttachedCount[] {
  const made = (measure: Measure, act: number | null, rule: string, trigger: Span | null): AttachedCount => ({
    number,
    measure,
    act,
    part: number.part,
    words: wordsFor(sentence, trigger, number),
    rule: `rule:counts/${rule}`,
  })

  if (isTelling(sentence, number.head)) return []
  // 'Six of the dead were shot in the back'
  const whole = ofTheDead.exec(text.slice(number.span.end, sentence.end))
  if (whole) return [{ ...made('killed', actNear(acts, here, number, 'killed'), 'of-the-dead', { start: number.span.end, end: number.span.end + whole[0].length }), part: 'subset' as const, number: { ...number, part: 'subset' as const } }]
  const leading = text.slice(Math.max(sentence.start, number.span.start - 30), number.span.start)
  // 'all members of one family': whose members, and nobody's number.
  if (/\b(?:members|relatives|sons|daughters|leaders) of (?:at least |the same )?$/i.test(leading)) return []
  // 'one of the six teachers': the six are whom the one is taken from.
  const outOf = /\b(?:one|two|three|some|many|most|several|none|each|any|all|part) of (?:(?:the|those|these|their|its|his|her|at least)\s+)?$/i.exec(leading)
  if (outOf && !outOf[0].endsWith('of ')) {
    // 'One of the five people killed was a guard': five were killed
    const outcome = wholeKilled.exec(text.slice(number.span.end, sentence.end))
    if (outcome === null || number.unit === 'thing') return []
    return [{ ...made('killed', actNear(acts, here, number, 'killed'), 'plain', { start: number.span.end, end: number.span.end + outcome[0].length }), part: 'total' as const, number: { ...number, part: 'total' as const } }]
  }

  // 'a strike of 3,000 workers'
  const gathering = /\b(?:strike|march|protest|rally|demonstration|sit-in|procession|walkout) (?:of|by) (?:about |some |around |nearly |at least |more than |over )?$/i.test(text.slice(Math.max(sentence.start, number.phrase.start - 50), number.phrase.start))
  if (gathering && number.unit !== 'thing') {
    const act = here.findLast((i) => (acts[i] as ActMention).counted === 'agent' && (acts[i] as ActMention).trigger.end <= number.span.start)
    if (act !== undefined) return [made('participants', act, 'gathering', null)]
  }
  // 'Six men detained in the prison have begun a hunger strike': where they are held says who they are.
  const held = /^ (?:detained|held|jailed|imprisoned) (?:in|at|by|since) /i.test(text.slice(Math.max(number.span.end, tokenAt(sentence, number.head).end), sentence.end))
  const striking = held ? here.find((i) => (acts[i] as ActMention).type === 'protest.hunger' && (acts[i] as ActMention).arguments.some((argument) => argument.role === 'participant' && argument.head === number.head)) : undefined
  if (striking !== undefined) return [made('participants', striking, 'argument', null)]

  // 'three deaths', '36 arrests', 'a toll of nine'
  if (number.noun !== null) {
    const ofNoun = measureNouns[number.noun]
    // 'a wound to his upper body'
    if (number.noun === 'body' && /\b(?:upper|lower|whole|own) bod(?:y|ies)\b/i.test(text.slice(number.phrase.start, number.phrase.end + 8))) return []
    if (ofNoun !== undefined) return [made(ofNoun, actNear(acts, here, number, ofNoun), 'noun', null)]
  }
  if (number.noun === 'life' && livesTaken.test(text.slice(Math.max(sentence.start, number.span.start - 24), number.span.start))) {
    return [{ ...made('killed', actNear(acts, here, number, 'killed'), 'noun', null), number: { ...number, unit: 'person' as const } }]
  }
  const implied = number.span.start === number.phrase.start && number.span.end === number.phrase.end && number.group !== null && number.noun !== null && number.comparator === 'vague'
  const counted = number.noun === null ? number.span.end : Math.max(number.span.end, sentence.tokens[number.head]?.end ?? 0)
  // 'One of them, a girl of 12, died'
  const partly = /^ of (?:them|whom|these|those)(?:, (?:an?|the|his|her|their) [^,.;]{2,50},(?= (?:died|was|were|has|had|later)\b)|(?= fatally\b))/i.exec(text.slice(number.span.end, sentence.end))?.[0].length ?? 0
  const beside = asideOfNumber.exec(text.slice(counted, sentence.end))?.[0].length ?? Math.max(pastNames(text, counted), pastAside(text, counted, sentence.end)) - counted
  const starts = [...new Set([number.span.end, counted, number.span.end + partly, counted + beside])]
  for (const from of implied ? [] : starts) {
    if (from !== number.span.end && isThing(number)) break
    const following = text.slice(from, Math.min(sentence.end, from + 160))
    const plain = plainMeasureWords.find((each) => each.pattern.test(following))
    // 'Two suspects shot at a car' did it; 'two men shot at a bar' may have suffered it, where nothing says whose part it was.
    if (!plain || (plain.measure === 'casualties_unspecified' && shotAtSomebody.test(following))) continue
    // 'the man who shot four people is dead'
    if (/^ (?:is|was|has) /i.test(text.slice(counted, sentence.end)) && isSeveral(text, sentence, number)) break
    const trigger = { start: from, end: from + (plain.pattern.exec(following)?.[0].length ?? 0) }
    if (killsWhomItNames(text, sentence, trigger)) break
    // 'the death of a man who was shot'
    const death = number.best === 1 && plain.measure === 'casualties_unspecified' ? deathOf.exec(text.slice(sentence.start, number.span.start)) : null
    if (death) return [made('killed', actNear(acts, here, number, 'killed'), 'person', { start: number.span.start - death[0].length, end: number.span.start - 1 })]
    const later = number.part === 'subset' ? null : diedLater.exec(following)
    if (later) return [made('killed', actNear(acts, here, number, 'killed'), 'died-later', { start: from, end: from + later[0].length })]
    // 'The killings were told by a judge who was shot to death': the words are an act of their own.
    const told = here.find((i) => overlaps((acts[i] as ActMention).trigger, trigger) && actOfHarm(acts, [i], number.span, plain.measure) !== null)
    return [made(plain.measure, told ?? actNear(acts, here, number, plain.measure), 'plain', trigger)]
  }
  const before = text.slice(Math.max(sentence.start, number.span.start - 140), number.span.start)
  if (number.noun === 'victim' && victimsOf.test(text.slice(number.span.start, counted))) return [made('casualties_unspecified', actNear(acts, here, number, 'casualties_unspecified'), 'noun', null)]
  const verb = isThing(number) || onlyMeant.test(before) ? undefined : measureVerbs.find((each) => each.pattern.test(before))
  if (verb && !(number.unit === 'thing' && number.noun !== null && !isPlural(sentence, number)) && number.part !== 'subset') {
    const length = verb.pattern.exec(before)?.[0].length ?? 0
    const trigger = { start: number.span.start - length, end: number.span.start - length + (verb.pattern.exec(before)?.[0].trimEnd().length ?? 0) }
    return [{ ...made(verb.measure, actNear(acts, here, number, verb.measure), 'verb', trigger), number: { ...number, unit: number.unit === 'thing' ? ('person' as const) : number.unit } }]
  }
  if (!isThing(number) && sentToHospital.before.test(before) && sentToHospital.behind.test(text.slice(Math.max(number.phrase.end, counted), sentence.end))) return [made('casualties_unspecified', actNear(acts, here, number, 'casualties_unspecified'), 'sent-to-hospital', null)]
  const toll = tollPattern.exec(before)
  if (toll && number.unit !== 'thing') {
    const measure: Measure = /injur|wound/i.test(toll[0]) ? 'injured' : /arrest|det(?:ain|ent)/i.test(toll[0]) ? 'detained' : 'killed'
    return [{ ...made(measure, actNear(acts, here, number, measure), 'toll', null), part: /\b(?:for|of) the (?:year|month)\b|\bthis year\b/i.test(toll[0]) ? 'cumulative' : /\b(?:rose|risen|climb\w*|increas\w*|up)\b/i.test(toll[0]) ? 'update' : number.part }]
  }
  if (isThing(number)) return []
  // 'the ministry put the figure at 18', 'the organisers say 280,000': a rival figure for what was just counted.
  const rival = number.noun === null && /^\s*(?:[.,;)]|people\b|and (?:blamed|said|called|accused|spoke|added)\b|$)/i.test(text.slice(number.span.end, sentence.end)) && rivalFigure.test(before) ? earlier.findLast((each) => each.part !== 'subset' && each.number.sentence >= number.sentence - 1 && each.number.unit !== 'thing') : undefined
  if (rival) return [made(rival.measure, rival.act, 'rival', null)]

  // The counted noun is an argument of an act.
  const byArgument: AttachedCount[] = []
  for (const i of here) {
    const act = acts[i] as ActMention
    if (act.measure === null) continue
    const wanted = act.counted === 'agent' ? ['participant', 'perpetrator'] : ['victim', 'target']
    // Whoever is killed, hurt or held is somebody, whatever the noun; of other acts only nouns for persons count.
    if (number.unit === 'thing' && !harms.has(act.measure)) continue
    const hit = act.arguments.some(
      (argument) => wanted.includes(argument.role) && (argument.head === number.head || contains(argument.span, number.span) || (number.noun === 'person' && argument.span.start === number.span.start)) && !headedByOther(sentence, argument.head, number),
    )
    if (!hit) continue
    if (wasOnlyMeant(text, sentence, act) || isOfOne(text, sentence, number, act)) continue
    if (isAccusedOf(text, number, act) && !undergone.test(text.slice(number.span.start, act.trigger.start))) continue
    const measure = measureOf(text, sentence, act)
    if (!byArgument.some((each) => each.measure === measure)) byArgument.push(made(measure, i, 'argument', act.trigger))
  }
  if (byArgument.length > 0) return byArgument.map((each) => (number.unit === 'thing' ? { ...each, number: { ...number, unit: 'person' as const } } : each))
  if (number.unit === 'thing' && !isPersonNoun.has(number.noun ?? '')) return []

  // 'The judge was killed along with two of his guards': besides whoever was told before.
  const besides = /\b(?:along|together) with (?:another |the |his |her |their )?$/i.test(before) ? earlier.findLast((each) => each.number.sentence === number.sentence && harms.has(each.measure) && each.part !== 'cumulative') : undefined
  if (besides) return [{ ...made(besides.measure, besides.act, 'along-with', null), part: 'additional' as const, number: { ...number, part: 'additional' as const } }]

  // 'including two children': a part of the figure before it.
  if (number.part === 'subset' && previous.length > 0) {
    return previous.map((each) => ({ ...made(each.measure, each.act, 'subset', null), part: 'subset' as const }))
  }

  // The nearest trigger: before the number without another number between ('killed at least 11'), or after it ('11 were killed').
  const candidate = nearestTrigger(text, sentence, acts, here, number)
  if (candidate !== null) {
    const act = acts[candidate] as ActMention
    if (isAccusedOf(text, number, act)) return []
    return [made(measureOf(text, sentence, act), candidate, 'near', act.trigger)]
  }
  return []
}

/** 'Nobody was hurt, one of them said', 'two witnesses told the court': who speaks is no figure. */
function isTelling(sentence: Sentence, head: number): boolean {
  const token = tokenAt(sentence, head)
  // 'four people found dead'
  if (outcomeWords.has(sentence.tokens[token.head + 1]?.lower ?? '')) return false
  return token.relation === 'nsubj' && token.head > head && sayingVerbsOf(tokenAt(sentence, token.head).lemma).some(({ verb, particle }) => verb.plain && particle === null)
}

/** One link of a list of persons: a number with its noun, or one person. */
interface Link { readonly start: number; readonly end: number; readonly value: number; readonly number: NumberMention | null; readonly person: PersonTold | null; readonly described?: PersonTold }

/** 'three women and two men were shot', 'his three children, his wife and a guard': joined by 'and' or commas they count together. */
function sumsOfNumbers(text: string, sentence: Sentence, numbers: readonly NumberMention[], people: readonly PersonTold[]): NumberMention[] {
  const sums: NumberMention[] = []
  const links = linksOf(text, sentence, numbers, people)
  for (let i = 0; i < links.length; i += 1) {
    const first = links[i] as Link
    const second = links[i + 1]
    let sum = first.value
    let last = first
    let length = 1
    let joined = false
    for (let k = i + 1; k < links.length; k += 1) {
      const next = links[k] as Link
      const between = text.slice(last.end, next.start)
      // 'his wife and two sons, Carl Hale said': what comes behind the 'and' is no link
      if (joined && between.trim() === ',' && !isApposition(last, next, between)) break
      // '17 disappearances and 140 arrests' are no 157 of anything.
      if (measureNouns[last.number?.noun ?? ''] !== measureNouns[next.number?.noun ?? '']) break
      if ((last.number && next.number && last.number.unit !== next.number.unit) || !linkWords.test(withoutComplement(sentence, last, between))) break
      // 'Anna Webb, a teacher, was shot': one person told twice
      if (isApposition(last, next, between)) {
        last = { ...next, end: pastAge(text, next.end), person: last.person ?? next.person, ...(next.person ? { described: next.person } : {}) }
        i = k
        continue
      }
      // 'Mom, son killed': a headline's list
      joined ||= between.trim() !== ',' || (last.person?.how === 'bare' && next.person?.how === 'bare')
      sum += next.value
      length += 1
      last = next
      i = k
    }
    if (length < 2 || (!joined && !links.some((each) => each.number && each.start >= first.start && each.end <= last.end))) continue
    const span = { start: first.start, end: last.end }
    if (namesThem(text, links.filter((each) => each.start >= first.start && each.end <= last.end))) continue
    if (second?.number && isDividedBehind(text, first, last, sum)) sum = first.value
    const base = first.number ?? last.number ?? numbers[0]
    sums.push({
      ...(base ?? emptyNumber), span, phrase: span, min: sum, max: sum, best: sum, comparator: '=', noun: 'person', unit: 'person', part: 'total', measure: null,
      group: { words: text.slice(span.start, span.end) }, sentence: base?.sentence ?? -1, head: first.number?.head ?? first.person?.head ?? 0,
    })
  }
  return sums
}

/** 'two men, Omar Vale and Luis Reik': who the two are, by name; as many as they are, or fewer. */
function namesThem(text: string, [first, ...others]: readonly Link[]): boolean {
  if (first === undefined || first.number === null || first.value < 2 || others.length > first.value) return false
  return /^(?: (?:of|from|in) [^,.;:]{2,60})?[,:] ?$/.test(text.slice(first.end, others[0]?.start)) && others.every(({ person }) => person !== null && person.name !== null && person.noun === null)
}

/** 'Three suspects, two men and a woman': who the three are. */
function isDividedBehind(text: string, first: Link, last: Link, sum: number): boolean {
  if (first.number === null || first.value < 2 || text.slice(first.end, first.end + 2) !== ', ') return false
  const rest = sum - first.value
  return (rest === first.value && / and /.test(text.slice(first.end, last.end))) || (rest === first.value - 1 && /^ and an? \p{L}/u.test(text.slice(last.end)))
}

const linkWords = /^(?:,? and|,| as well as|,? along with) (?:(?:another|also|both|his|her|their|the) )?$/i

/** ', and' of 'the leader of the Dola party, and': what somebody is the leader, wife or driver of stands between the links of a list. */
function withoutComplement(sentence: Sentence, last: Link, between: string): string {
  const described = last.described ?? last.person
  if (described === null || described.noun === null || described.name !== null) return between
  const complement = /^ (?:of|from|for) [^,.;:]{2,80}?(?=,? and \S*$|, \S*$|,? and his $|,? and her $)/i.exec(between)?.[0]
  if (complement === undefined || sentence.tokens.some(({ tag, start }) => (tag === 'VERB' || tag === 'AUX') && start >= last.end && start < last.end + complement.length)) return between
  return between.slice(complement.length)
}

const emptyNumber: NumberMention = { span: { start: 0, end: 0 }, phrase: { start: 0, end: 0 }, min: 0, max: 0, best: 0, comparator: '=', noun: null, unit: 'person', part: 'total', group: null, measure: null, sentence: 0, head: 0 }

function linksOf(text: string, sentence: Sentence, numbers: readonly NumberMention[], people: readonly PersonTold[]): Link[] {
  const countsPersons = (number: NumberMention) =>
    number.comparator === '=' && number.best !== null && (number.noun !== null || /couple$/i.test(text.slice(number.span.start, number.span.end))) && number.part !== 'subset' && !isThing(number)
  const links: Link[] = numbers.filter(countsPersons).map((number) => ({ start: number.span.start, end: pastAge(text, Math.max(number.span.end, tokenAt(sentence, number.head).end)), value: number.best ?? 0, number, person: null }))
  for (const person of people) {
    if (person.how === 'pronoun' || (person.how === 'unsure' && !isNamedBeside(text, people, person)) || numbers.some((number) => overlaps(number.phrase, person.span))) continue
    // '..., killing seven people, the governor's office said': who owns something or speaks is no link.
    if (/^['\u2019](?:s\b| )/.test(text.slice(person.span.end)) || isTelling(sentence, person.head)) continue
    links.push({ start: person.span.start, end: pastAge(text, person.span.end), value: 1, number: null, person })
  }
  const ordered = links.sort((a, b) => a.start - b.start).map((link) => ({ ...link, end: pastAside(text, link.number ? pastNames(text, link.end) : link.end, sentence.end) }))
  return ordered.filter((link) => !ordered.some((other) => other !== link && other.start < link.start && link.start < other.end))
}

/** 'Omar Vale and Achol Majok': two words with capitals joined to the name of somebody are one too. */
function isNamedBeside(text: string, people: readonly PersonTold[], person: PersonTold): boolean {
  if (person.name === null || !person.name.includes(' ') || endsAsPlace.test(person.name)) return false
  return people.some((other) => other.how === 'name' && / /.test(other.name ?? '') && !endsAsPlace.test(other.name ?? '') && [text.slice(other.span.end, person.span.start), text.slice(person.span.end, other.span.start)].includes(' and '))
}

const endsAsPlace = /(?:hospital|cent(?:er|re)|clinic|university|school|street|avenue|road|park|county|church|station)$/i

/** The end of 'six priests (five Danes and a Swede)' for 'six priests', of 'four guards, three of whom were Danes,' for 'four guards'. */
function pastAside(text: string, end: number, most: number): number {
  const aside = /^ ?\([^()]{2,60}\)|^ -- [^.;()-]{2,60} --|^ ?[\u2013\u2014] ?[^.;()\u2013\u2014]{2,60}[\u2013\u2014]|^, (?:\p{L}+|\d+) of (?:whom|them) (?:was|were) [^.;,]{2,40}(?=,)/iu.exec(text.slice(end, most))
  return end + (aside?.[0].length ?? 0)
}

/** 'four victims \u2014 two men and two women \u2014 were found': the two are of the four. */
function isAsideOf(text: string, sentence: Sentence, numbers: readonly NumberMention[], number: NumberMention): boolean {
  return numbers.some((whole) => {
    const end = Math.max(whole.span.end, tokenAt(sentence, whole.head).end)
    return end < number.span.start && number.span.end < pastAside(text, end, sentence.end) && (whole.best ?? whole.min ?? 0) > (number.best ?? Infinity)
  })
}

/** The end of 'two people, Carl Hale, 26, and Anna Webb, 38,' for 'two people'. */
function pastNames(text: string, end: number): number {
  return end + (namesOfNumber.exec(text.slice(end, end + 240))?.[0].length ?? 0)
}

/** The end of 'Anna Webb, 24' for 'Anna Webb'. */
function pastAge(text: string, end: number): number {
  return end + (/^,? \(?(?:ages? |aged )?\d{1,2}\)?(?=[,.;)]| (?:and|was|were|is|died|has|of)\b)/i.exec(text.slice(end, end + 14))?.[0].length ?? 0)
}

function isApposition(last: Link, next: Link, between: string): boolean {
  // 'one of our students, Carl Hale'
  if (last.number?.best === 1 && next.person !== null && next.person.name !== null && next.person.noun === null && between.trim() === ',') return true
  if (last.person === null || next.person === null || between.trim() !== ',') return false
  const [a, b] = [last.person, next.person]
  return (a.name === null && b.name !== null && b.noun === null) || (a.name !== null && a.noun === null && b.name === null && (b.how === 'indefinite' || b.how === 'definite' || b.how === 'bare'))
}

function isPlural(sentence: Sentence, number: NumberMention): boolean {
  const head = tokenAt(sentence, number.head)
  return head.fine === 'NNS' || head.fine === 'NNPS' || head.lower.endsWith('s')
}

/** Measures whose victims are persons. */
const harms: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'abducted', 'executed', 'sentenced', 'tortured', 'casualties_unspecified'])

/** 'No one was hurt' speaks of the violent act told last before it, else of the one told next. */
function noughts(acts: readonly ActMention[], zeros: readonly ZeroMention[]): AttachedCount[] {
  const happened = acts.map((act, i) => ({ act, i })).filter(({ act }) => act.polarity === 'affirms' && (act.modality === 'asserted' || act.modality === 'hedged') && harmsBy.has(familyOf(act.type)))
  return zeros.flatMap((zero): AttachedCount[] => {
    const before = happened.filter(({ act }) => act.trigger.start < zero.span.start && zero.sentence - act.sentence <= 4).at(-1)
    const told = before ?? happened.find(({ act }) => act.trigger.start > zero.span.start && act.sentence - zero.sentence <= 1)
    return told ? [{ number: zero, measure: zero.measure, act: told.i, part: 'total', words: zero.span, rule: 'rule:counts/nobody' }] : []
  })
}

/** Kinds of act in which people may be hurt. */
const harmsBy: ReadonlySet<string> = new Set(['attack', 'battle', 'remote', 'protest', 'property', 'custody'])

/** True for what is surely nobody: houses, vehicles, animals, arms. */
function isThing(number: NumberMention): boolean {
  if (number.unit !== 'thing' || number.noun === null || isPersonNoun.has(number.noun)) return false
  return isThingNoun.has(number.noun) || animalNouns.has(number.noun) || weaponNouns[number.noun] !== undefined || /(?:ing|tion|ment|ness|ity|ack|ike|ism|ship|age|ury)$/.test(number.noun)
}

/** '36 others' or 'three more' after figures of other measures only adds to nothing: it is that measure's own total. */
function asTotal(count: AttachedCount, previous: readonly AttachedCount[], before: readonly AttachedCount[]): AttachedCount {
  if (count.part !== 'additional' || previous.length === 0 || previous.some((each) => each.measure === count.measure)) return count
  // Told once more, 'abducted 30 others' is the same thirty.
  const told = before.filter((each) => each.measure === count.measure && each.part !== 'subset')
  return told.length > 0 && !told.every((each) => each.number.best === count.number.best) ? count : { ...count, part: 'total' }
}

/** 'Two of his guards were also killed': besides whoever was told dead before. */
function asFurther(text: string, count: AttachedCount, before: readonly AttachedCount[]): AttachedCount {
  if (count.part !== 'total' || !/\balso (?:\p{L}+ )?\p{L}+$/iu.test(text.slice(count.number.span.end, count.words.end))) return count
  const told = before.some((each) => each.measure === count.measure && each.part !== 'cumulative' && count.number.sentence - each.number.sentence <= 3 && each.number.best !== 0)
  return told ? { ...count, part: 'additional' } : count
}

/** 'the death of nine of the guards': the number counts a noun deeper in the phrase than the argument's head. */
function headedByOther(sentence: Sentence, argumentHead: number, number: NumberMention): boolean {
  if (argumentHead === number.head) return false
  const head = sentence.tokens[number.head]
  if (!head) return false
  const relation = plainRelation(head)
  return relation === 'nmod' && tokenAt(sentence, argumentHead).tag !== 'NUM' && isPersonNoun.has(tokenAt(sentence, argumentHead).lemma)
}

/** Somebody shot is wounded or dead only where the words say so; a fatal wound is a death. */
function measureOf(text: string, sentence: Sentence, act: ActMention): Measure {
  const measure = act.measure as Measure
  if (measure === 'injured' && fatalWound.test(text.slice(Math.max(sentence.start, act.trigger.start - 28), Math.min(sentence.end, act.trigger.end + 30)))) return 'killed'
  if (measure !== 'casualties_unspecified') return measure
  // 'Four men were shot, one fatally': what comes behind a comma is told of others
  const behind = text.slice(act.trigger.end, Math.min(sentence.end, act.trigger.end + 40)).split(/[,;]| and (?:one|two|three|four|five|six|\d+)\b/i)[0] ?? ''
  return deadlyShots.test(text.slice(Math.max(sentence.start, act.trigger.start - 12), act.trigger.end) + behind) ? 'killed' : measure
}

function nearestTrigger(text: string, sentence: Sentence, acts: readonly ActMention[], here: readonly number[], number: NumberMention): number | null {
  if (number.noun !== null && !isPersonNoun.has(number.noun) && number.unit !== 'person') return null
  if (bringsSomebody.test(text.slice(number.phrase.end, sentence.end))) return null
  let best: number | null = null
  let bestDistance = 60
  for (const i of here) {
    const act = acts[i] as ActMention
    if (act.measure === null || act.counted === 'agent' || wasOnlyMeant(text, sentence, act) || isOfOne(text, sentence, number, act)) continue
    // 'Four men kicked a guard': they did it, and to somebody else.
    const did = (role: string, own: boolean) => act.arguments.some((argument) => argument.role === role && overlaps(argument.span, number.phrase) === own)
    if (did('perpetrator', true) && did('victim', false)) continue
    // 'Two officers played a part in the killing': they did it.
    if (act.arguments.some((argument) => argument.role === 'perpetrator' && argument.outright && overlaps(argument.span, number.phrase))) continue
    if (act.trigger.end <= number.span.start) {
      const between = text.slice(act.trigger.end, number.span.start)
      // Object position: only the object itself may stand between.
      // 'officer killed, 2 deputies hurt': behind a comma and with an outcome of their own
      if (/^,/.test(between) && plainMeasureWords.some((each) => each.pattern.test(text.slice(Math.max(number.phrase.end, tokenAt(sentence, number.head).end), sentence.end)))) continue
      // 'After the murder, several groups left': a noun has its object with 'of'
      if (/^,/.test(between) && tokenAt(sentence, act.token).tag === 'NOUN' && act.measure === 'killed') continue
      if (between.length > 30 || /[;:.]|\b(?:by|after|when|while|near|in|on|at|from|between|since|were|was|and|as)\b/i.test(between)) continue
      if (between.length < bestDistance) {
        bestDistance = between.length
        best = i
      }
    } else if (act.trigger.start >= number.phrase.end) {
      const between = text.slice(number.phrase.end, act.trigger.start)
      // 'a party with 400 people, killing one': an '-ing' looks ahead for its object
      if (tokenAt(sentence, act.token).fine === 'VBG') continue
      if (between.length > 45 || /[;:.]|\b(?:after|when|while|before|said|says)\b/i.test(between)) continue
      // 'charged Hale, Webb and Lund with murder', 'named four officers in the killing', '115 witnesses, the murder took place'
      if (act.measure === 'killed' && tokenAt(sentence, act.token).tag === 'NOUN' && (/\b(?:with|for|of|in|into|about|on|behind)(?: [\w-]+){0,3} $/i.test(between) || /, (?:the|this|that|his|her|their) $/i.test(between))) continue
      if (!/\b(?:was|were|been|are|is|being|have|had|got|get)\b/i.test(between) && between.trim().length > 0 && tokenAt(sentence, act.token).fine === 'VBD') continue
      if (between.length + 5 < bestDistance) {
        bestDistance = between.length + 5
        best = i
      }
    }
  }
  return best
}

/** 'One of five victims dies', 'the man who shot four people in Dover is dead': the verb is of one, and the several are not who died. */
function isOfOne(text: string, sentence: Sentence, number: NumberMention, act: ActMention): boolean {
  if (act.trigger.start < number.phrase.end || !isSeveral(text, sentence, number)) return false
  const isSingular = (token: Token) => token.fine === 'VBZ' || token.lower === 'was'
  return isSingular(tokenAt(sentence, act.token)) || dependents(sentence, act.token, 'aux', 'aux:pass', 'cop').some((i) => i > number.head && isSingular(tokenAt(sentence, i)))
}

/** A plural that takes no singular verb. */
function isSeveral(text: string, sentence: Sentence, number: NumberMention): boolean {
  const isList = / and /.test(number.group?.words ?? '')
  return number.noun !== null && (number.best ?? number.min ?? 0) > 1 && (isList || isPlural(sentence, number)) && !collective.test(text.slice(sentence.start, number.span.start))
}

/** 'A total of four people was killed' */
const collective = /\b(?:total|group|number|family|crowd|band|crew|team) of (?:(?:about|around|at least|some|more than) )?$/i

/** 'He tried to kill a guard' tells of nobody dead. */
function wasOnlyMeant(text: string, sentence: Sentence, act: ActMention): boolean {
  return act.measure === 'killed' && onlyMeant.test(`${text.slice(sentence.start, act.trigger.end)} `)
}

/** 'One man' and 'a man' are somebody: who it is, as far as the words say, goes with the number. */
function asPerson(sentence: Sentence, number: NumberMention, people: readonly PersonTold[]): NumberMention {
  if (number.best !== 1 || number.comparator !== '=') return number
  const head = sentence.tokens[number.head]
  // 'Her death follows that of a boy'
  if (head?.tag === 'PRON') return { ...number, person: { span: number.span, head: number.head, how: 'pronoun', name: null, noun: null, age: null, sex: /^(?:she|her)$/.test(head.lower) ? 'f' : 'm' } }
  const person = head && people.find((each) => overlaps(each.span, head))
  return person ? { ...number, person } : number
}

/**
 * Persons told without a number of whom the words beside them say what became of them: 'a 16-year-old girl dead', 'shot and killed
 * a teacher', 'the death of Anna Webb', "a teen's fatal shooting". Whoever a number or a sum counts already is left out.
 */
function personsHarmed(
  text: string,
  sentence: Sentence,
  index: number,
  acts: readonly ActMention[],
  here: readonly number[],
  people: readonly PersonTold[],
  numbers: readonly NumberMention[],
  counted: readonly NumberMention[],
): AttachedCount[] {
  const found: AttachedCount[] = []
  for (const person of people) {
    if ([...numbers, ...counted].some((number) => overlaps(number.phrase, person.span) || overlaps(number.span, person.span))) continue
    const told = outcomeBeside(text, sentence, person)
    // 'The mayor of Orsk said five people had died': what he says befell others.
    if (told === null || (isTelling(sentence, person.head) && tokenAt(sentence, tokenAt(sentence, person.head).head).start < told.trigger.end && told.trigger.start >= person.span.end)) continue
    const act = actOfHarm(acts, here, person.span, told.measure) ?? actBeside(acts, index)
    if (act === null) continue
    const part = /\b(?:including|among them|among those|such as)\b[^.;]{0,60}$/i.test(text.slice(Math.max(sentence.start, person.span.start - 80), person.span.start)) ? ('subset' as const) : ('total' as const)
    // A name that nothing shows to be a person's is not taken into the record's words: what became of whom is enough.
    const span = person.how === 'unsure' ? told.trigger : person.span
    // 'The driver was also killed': one more than those told dead before.
    const isFurther = told.measure === 'killed' && person.how !== 'pronoun' && person.how !== 'unsure' && / also killed$/.test(text.slice(person.span.end, told.trigger.end).toLowerCase())
    const number: NumberMention = {
      span, phrase: span, min: 1, max: 1, best: 1, comparator: '=', noun: person.noun, unit: 'person', part,
      group: person.how === 'unsure' ? null : { words: text.slice(person.span.start, person.span.end), ...groupTraits[person.noun ?? ''] }, measure: told.measure, sentence: index, head: person.head, person: isFurther ? { ...person, how: 'other' } : person,
    }
    found.push({ number, measure: told.measure, act, part, words: wordsFor(sentence, told.trigger, number), rule: 'rule:counts/person' })
  }
  return found
}

/** 'Hale allegedly shot and killed Webb': a name right behind is the one killed; 'shot and killed Friday' is a day. */
function killsWhomItNames(text: string, sentence: Sentence, trigger: Span): boolean {
  if (!/^(?! (?:.* )?(?:was|were|been|being|is|are) ).* killed$/i.test(text.slice(trigger.start, trigger.end))) return false
  const next = sentence.tokens.find((token) => token.start > trigger.end)
  return next?.tag === 'PROPN' && next.start === trigger.end + 1 && !isDayOrMonth.has(next.lower)
}

const ownOutcomes: ReadonlySet<Measure> = new Set(['killed', 'injured', 'casualties_unspecified'])

/** What lies between a person and what became of the person: an age, a town, 'who'. */
const aside = /^(?:,? \(?(?:age |aged |of )?\d{1,2}\)?(?:,| (?=was|is|has|died|and)|(?=\s)))?(?: of (?:the|a|his|her) \p{L}+(?=,| (?:was|is|has|died)\b))?(?:, (?:(?:hit|struck|shot|stabbed|wounded|injured) |whom? (?![^,;.]{0,40}\b(?:hit|struck|shot|stabbed|wounded|injured|hurt|killed|died)\b))[^,;.]{3,90},)?(?:,? of (?:the )?\p{Lu}[^,.;]{2,40}(?:,|(?= (?:was|is|has|died)\b)))?(?:,? who)?(?: also)?/u

const namedAs = /, (?:identified as|identified only as|named as|named|known as|alias) $/i

function outcomeBeside(text: string, sentence: Sentence, person: PersonTold): { measure: Measure; trigger: Span } | null {
  const { start, end } = person.span
  const before = text.slice(Math.max(sentence.start, start - 140), start)
  // 'One of them, a girl of 12, died' is told by its number.
  if (/\bby $|\b(?:one|another) of (?:them|whom|these|those), $/i.test(before)) return null
  const from = end + (aside.exec(text.slice(end, Math.min(sentence.end, end + 90)))?.[0].length ?? 0)
  // 'An expert, identified as Anna Webb, was killed'
  const closing = from === end && namedAs.test(before) && text.startsWith(', w', end) ? 1 : 0
  const following = text.slice(from + closing, Math.min(sentence.end, from + 90))
  // 'and Peter Lund, 34, were taken to a hospital': the verb is of all in the list
  if (/^,? (?:were|have|are) /.test(following)) return null
  const plain = plainMeasureWords.find((each) => each.pattern.test(following))
  const words = plain?.pattern.exec(following)?.[0] ?? ''
  const trigger = { start: from + closing, end: from + closing + words.length }
  const later = person.how === 'unsure' || plain?.measure === 'killed' ? null : diedLater.exec(text.slice(from, Math.min(sentence.end, from + 160)))
  if (later) return { measure: 'killed', trigger: { start: from, end: from + later[0].length } }
  if (killsWhomItNames(text, sentence, trigger)) return null
  // A capital word may be anything; only the living die.
  const sure = person.how !== 'unsure' || /\b(?:died|dies|pronounced|passed|was (?:fatally |found )?(?:shot|stabbed|dead))\b/i.test(words)
  if (plain && sure && (plain.measure === 'killed' || plain.measure === 'injured')) return { measure: plain.measure, trigger }
  const whose = deathWhose.exec(text.slice(end, Math.min(sentence.end, end + 60)))
  if (whose && person.how !== 'pronoun') return { measure: 'killed', trigger: { start: end, end: end + whose[0].length } }
  const isOwner = /^['\u2019]/.test(following)
  const of = isOwner || person.how === 'pronoun' || person.how === 'unsure' ? null : deathOf.exec(before)
  if (of) return { measure: 'killed', trigger: { start: start - of[0].length, end: start - 1 } }
  if (plain?.measure === 'casualties_unspecified' && sure) return { measure: plain.measure, trigger }
  if (isOwner || person.how === 'pronoun' || person.how === 'unsure') return null
  const verb = onlyMeant.test(before) ? undefined : measureVerbs.find((each) => each.pattern.test(before))
  if (!verb && sentToHospital.before.test(before) && sentToHospital.behind.test(text.slice(end, sentence.end))) return { measure: 'casualties_unspecified', trigger: { start, end } }
  if (!verb || !ownOutcomes.has(verb.measure)) return null
  const told = verb.pattern.exec(before)?.[0] ?? ''
  return { measure: verb.measure, trigger: { start: start - told.length, end: start - told.length + told.trimEnd().length } }
}

/** 'A 14-year-old was shot': an age that stands for a person, where no other number tells of it. */
function agedPersons(text: string, sentence: Sentence, index: number, known: readonly NumberMention[]): NumberMention[] {
  const found: NumberMention[] = []
  const words = text.slice(sentence.start, sentence.end)
  for (const match of words.matchAll(agedPerson)) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const part = /^another$/i.test(match[0]) ? ('additional' as const) : ('total' as const)
    if (known.some((number) => overlaps(number.phrase, span))) continue
    const head = sentence.tokens.findIndex((token) => token.end >= span.end)
    found.push({
      span, phrase: span, min: 1, max: 1, best: 1, comparator: '=', noun: null, unit: 'person', part,
      group: { words: match[0] }, measure: null, sentence: index, head: Math.max(0, head),
    })
  }
  return found
}

const agedPerson = /\banother(?= (?:(?:was|is|critically|seriously|severely|also) )*(?:wounded|injured|killed|shot|hurt|dead)\b)|\b(?:an?|another|one) (?:\p{L}+ )?\d{1,3}[- ]year[- ]old(?: (?:\p{L}+ )?(?:boy|girl|man|woman|male|female|teen|teenager|child|toddler|student|resident))?(?= (?:was|is|has|had|died|dies)\b)/giu

/** 'old boy' back to 'A 16-year-old boy': a parse may cut an age at its hyphens. */
function withAge(text: string, span: Span): Span {
  const lead = /(?:\b(?:an?|the|another|one|his|her|their) )?(?:[\p{L}]+ )?\d{1,3}[- ]year[- ]$/iu.exec(text.slice(Math.max(0, span.start - 40), span.start))
  return lead ? { start: span.start - lead[0].length, end: span.end } : span
}

/** The claim's words: trigger and number phrase where they stand close, else the number phrase alone. */
function wordsFor(sentence: Sentence, trigger: Span | null, number: NumberMention): Span {
  const phrase = contains(sentence, number.phrase) ? number.phrase : number.span
  if (trigger === null) return phrase
  const gap = trigger.end <= phrase.start ? phrase.start - trigger.end : trigger.start - phrase.end
  return gap <= 45 && contains(sentence, trigger) ? hull([trigger, phrase]) : phrase
}

/** Between a subject and 'dead': a verb of finding with somebody else as its object. */
const findsDead = /^[^.;]{0,40}\b(?<!\b(?:is|was|were|been|be|being) (?:\w+ )?)(?:pronounced|found|declared|discovered|left|confirmed|reported) (?!(?:shot |stabbed |lying |beaten )*(?:dead|deceased|shot|stabbed)\b)[^.;]{1,40}\b(?:dead|deceased)\b/i

/** 'A man facing a charge of murder', 'the man accused of the killing' are not who was killed. */
const accused = /\b(?:fac(?:es?|ed|ing)|charg\w+|accus\w+|convict\w+|suspect\w*|guilty|arrest\w*|sentenced|indict\w+|wanted|plead\w*|pled|jailed|investigat\w+|confess\w*|admit\w*)\b/i

const measuresOfLaw: ReadonlySet<Measure | null> = new Set(['detained', 'sentenced', 'released'])

/** 'Three men accused of the killing': those counted are not who was killed; who is held for it was held all the same. */
function isAccusedOf(text: string, number: NumberMention, act: ActMention): boolean {
  return !measuresOfLaw.has(act.measure) && accused.test(text.slice(number.span.start, Math.max(number.span.start, act.trigger.start)))
}

/** 'Two suspected thieves were lynched': whatever they were accused of, it was done to them. */
const undergone = /\b(?:was|were|been|being) (?:\w+ly )?$/i

const singularDeterminers = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'another', 'one', 'this', 'its'])

/** 'a man was shot dead' = 1; 'protesters were killed' = a vague plural; 'X and three others' = the sum. */
function impliedNumbers(
  text: string,
  sentence: Sentence,
  act: ActMention,
  numbers: readonly NumberMention[],
  index: number,
  persons: readonly Span[],
): { number: NumberMention }[] {
  if (act.measure === null || act.counted === 'agent' || act.measure === 'participants') return []
  // 'He then killed himself' is told as his own death.
  if ((act.measure === 'killed' || measureOf(text, sentence, act) === 'killed') && /^(?: \w+){0,1} (?:himself|herself|self)\b/i.test(text.slice(act.trigger.end, act.trigger.end + 30))) return []
  const victims = act.arguments.filter((argument) => argument.role === 'victim')
  if (victims.length === 0 || victims.length > 12) return []
  let sum = 0
  let explicit = 0
  const implied: { span: Span; head: number; value: number | null }[] = []
  for (const victim of victims) {
    // 'died from her injuries' tells of nobody else
    if (act.measure === 'injured' && tokenAt(sentence, victim.head).relation === 'nmod:poss' && tokenAt(sentence, victim.head).tag === 'PRON') continue
    const before = text.slice(victim.span.start, Math.max(victim.span.start, act.trigger.start))
    // 'a man accused of fraud was shot dead' was killed; the attacker's own death is told as one more
    const isUndergone = undergone.test(before) && !/\b(?:self-inflicted|suicide)\b/i.test(text.slice(act.trigger.end, sentence.end))
    if (accused.test(before) && !isUndergone) continue
    // 'Medics pronounced him dead', 'officers found the girl dead': who finds is not who died
    if (!isUndergone && findsDead.test(text.slice(victim.span.end, Math.max(victim.span.end, act.trigger.end)))) continue
    const own = numbers.find((number) => number.head === victim.head || contains(victim.span, number.span))
    // 'Four shot, man dead': the four have an outcome of their own
    if (own && own.span.end < act.trigger.start && plainMeasureWords.some((each) => each.measure !== act.measure && each.pattern.test(text.slice(own.span.end, act.trigger.start)))) continue
    if (own) {
      if (own.best === null) return []
      sum += own.best
      explicit += 1
      continue
    }
    // 'Boy dies in shooting; suspects sought', 'Teen dies after shooting: police', 'Deputies: boy, 8, accidentally shot'
    if (victim.span.start >= act.trigger.end ? /[;:]/.test(text.slice(act.trigger.end, victim.span.start)) : /^:/.test(text.slice(victim.span.end))) continue
    // 'Shooting suspects indicted' did it
    if (tokenAt(sentence, victim.head).lemma === 'suspect' && victim.head === act.token + 1 && act.trigger.end < tokenAt(sentence, victim.head).start) continue
    // 'Two people, Carl Hale, 26, and Anna Webb, 38, were shot': who the two are
    if (numbers.some((number) => number.span.start < victim.span.start && victim.span.start < pastNames(text, tokenAt(sentence, number.head).end))) continue
    if (isNameOf(text, sentence, victim, victims, numbers)) continue
    // 'NEW YORK CBS Four people were shot': what stands right before a number is no other victim
    if (numbers.some((number) => number.span.start > victim.span.start && /^[\s:]*$/.test(text.slice(Math.max(victim.span.end, tokenAt(sentence, victim.head).end), number.span.start)))) continue
    // 'A woman who fled from a house where three people were killed': another clause tells of her
    if (numbers.some((number) => number.span.start > victim.span.end && victims.some((other) => other !== victim && contains(other.span, number.span)) && /\b(?:where|when|while|after|before|because|since)\b|[:;]/i.test(text.slice(victim.span.end, number.span.start)))) continue
    // 'His brother or a friend was dead': one of them
    if (implied.length > 0 && / or (?:\w+ )?$/i.test(text.slice(sentence.start, victim.span.start))) continue
    const value = impliedValue(sentence, victim.head, persons)
    // a name 'among four killed' is one of the four
    if (/^\s*(?:\([^)]*\)\s*)?(?:is |was |were )?among\b/i.test(text.slice(victim.span.end, victim.span.end + 40))) continue
    if (value === undefined) continue
    implied.push({ span: withAge(text, victim.span), head: victim.head, value })
    if (value !== null) sum += value
  }
  if (implied.length === 0) return []
  const plural = implied.filter((each) => each.value === null)
  const make = (span: Span, head: number, value: number | null): { number: NumberMention } => ({
    number: {
      span,
      phrase: span,
      min: value === null ? 2 : value,
      max: value,
      best: value,
      comparator: value === null ? 'vague' : '=',
      noun: tokenAt(sentence, head).tag === 'NOUN' ? tokenAt(sentence, head).lemma : null,
      unit: 'person',
      part: 'total',
      group: { words: text.slice(span.start, span.end), ...(value === 1 ? groupTraits[tokenAt(sentence, head).lemma] : {}) },
      measure: null,
      sentence: index,
      head,
    },
  })
  if (plural.length > 0 && (explicit > 0 || tokenAt(sentence, act.token).tag !== 'VERB')) return []
  if (plural.length > 0) return plural.slice(0, 1).map((each) => make(each.span, each.head, null))
  const span = hull(victims.map((victim) => withAge(text, victim.span)))
  return [make(span, (implied[0] as { head: number }).head, sum)]
}

/** 'Two men, Omar Vale and Luis Reik, were shot', 'A neighbour, Omar Vale, was hurt': a name that says who those told right before it are. */
function isNameOf(text: string, sentence: Sentence, victim: ActArgument, victims: readonly ActArgument[], numbers: readonly NumberMention[]): boolean {
  if (tokenAt(sentence, victim.head).tag !== 'PROPN') return false
  const named = victims.filter(({ head }) => tokenAt(sentence, head).tag === 'PROPN')
  const group = numbers.find((number) => (number.best ?? 0) >= Math.max(2, named.length) && onlyNames.test(text.slice(tokenAt(sentence, number.head).end, victim.span.start)))
  if (group !== undefined) return named.every(({ span }) => span.start > group.span.start)
  return text.charAt(victim.span.end) === ',' && victims.some(({ head, span }) => tokenAt(sentence, head).fine === 'NN' && text.slice(span.end, victim.span.start) === ', ')
}

const onlyNames = /^(?: (?:of|from|in) [^,.;:]{2,60})?[,:] (?:(?:\p{Lu}[\p{L}'\u2019.-]* ?)+(?:, (?:and )?| and |and ))*$/u

/** 1 for a singular person, null for a bare plural, undefined for what counts nobody. */
function impliedValue(sentence: Sentence, head: number, persons: readonly Span[]): number | null | undefined {
  const token = tokenAt(sentence, head)
  if (token.tag === 'PRON') return token.lower === 'he' || token.lower === 'she' || token.lower === 'him' || token.lower === 'her' ? 1 : undefined
  if (token.tag === 'NUM') return undefined
  if (token.tag === 'PROPN') {
    return persons.some((person) => overlaps(person, token)) ? 1 : undefined
  }
  // 'wounds to his head' hurt no head of anything
  if (!isPersonNoun.has(token.lemma) || (token.lemma === 'head' && !holdsOffice(sentence, head))) return undefined
  if (['crowd', 'group', 'mob', 'family', 'population', 'community', 'police', 'people', 'staff', 'crew', 'personnel', 'couple', 'other', 'life'].includes(token.lemma)) return undefined
  if (token.fine === 'NNS' || (token.lower !== token.lemma && token.lower.endsWith('s'))) {
    const phrase = nounPhraseSpan(sentence, head)
    const definite = sentence.tokens.some((each) => each.head === head && each.start >= phrase.start && (each.tag === 'DET' || each.relation === 'nmod:poss'))
    // 'the following guards' are told for the first time
    const isNew = sentence.tokens.some((each) => each.head === head && each.lower === 'following')
    return definite && !isNew ? undefined : null
  }
  const determined = sentence.tokens.some((each) => each.head === head && (singularDeterminers.has(each.lower) || each.relation === 'nmod:poss'))
  return determined ? 1 : token.fine === 'NN' ? 1 : undefined
}
