import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { plainRelation, tokenAt } from '../../text/tree.ts'
import { isPersonNoun, manyPeople } from '../../lexicon/en/people.ts'
import { asideOfNumber, asWell, bareRival, crowdWhoseNumber, gatheredPeople, bringsSomebody, deathOf, diedLater, livesTaken, measureNouns, measureVerbs, numberOfThose, onlyMeant, plainMeasureWords, rivalFigure, sentToHospital, shotAtSomebody, tollPattern, victimsOf, doneToSoMany, drewCrowd, elidedRival, wholeKilled } from '../../lexicon/en/measures.ts'
import { actNear, actOfHarm } from './act-of-count.ts'
import type { AttachedCount } from './attach-counts.ts'
import { asWholeFigure, isOfTheWhole, isPart, isWhole } from './part-of-whole.ts'
import { harms, isAccusedOf, isOfOne, isPlural, isSeveral, isTelling, isThing, killsWhomItNames, measureOf, ownOutcomes, pastAside, pastNames, undergone, wasOnlyMeant, wordsFor } from './words-of-number.ts'

const diedOfThose = /^ of (?:the|those|them)\b[^,.;:]{0,60}\b(?:shot|stabbed|wounded|injured|hurt|hit|beaten)\b[^,.;:]{0,60}? (?:has|have|had) (?:since |now |also )?died\b/i

const ofTheDead = /^ of (?:the|these|those) (?:dead|slain|deceased|fatalities)(?= (?:was|were|is|are|had|have|died)\b|[.,;])/i

const ofTheHurt = /^ of (?:the|these|those) (?:injured|wounded|hurt|casualties)\b(?<died>,? (?:people )?(?:(?:has|have|had|later|also|then|since|now|subsequently|,) )*(?:died|succumbed)\b)?/i

const sentencing = /\b(?:sentenced?|sentencing|jailed|imprisoned|condemned)\b/i

const ownStrength = /\b(?:which|that|who) (?:has|have|had|numbers|numbered) (?:only |about |some |around |at least |more than |over |up to |nearly )?$/i

/** An attached count of the number in hand. */
type Make = (measure: Measure, act: number | null, rule: string, trigger: Span | null) => AttachedCount

/** What a number counts, by the first that says so: the words around it, its noun, the words right behind, the verb before, an act's arguments, the nearest act. */
export function measuresOf(
  text: string,
  sentence: Sentence,
  acts: readonly ActMention[],
  here: readonly number[],
  number: NumberMention,
  previous: readonly AttachedCount[],
  earlier: readonly AttachedCount[],
): AttachedCount[] {
  const made: Make = (measure, act, rule, trigger) => ({
    number,
    measure,
    act,
    part: number.part,
    words: wordsFor(sentence, trigger, number),
    rule: `rule:counts/${rule}`,
  })

  if (isTelling(sentence, number.head) && !isToldOfToo(text, sentence, acts, here, number)) return []
  // 'Four of the six people shot on Monday have died'
  const died = diedOfThose.exec(text.slice(number.span.end, sentence.end))
  if (died) return [asWholeFigure(made('killed', actNear(acts, here, number, 'killed'), 'died-later', { start: number.span.end, end: number.span.end + died[0].length }))]
  // 'Six of the dead were shot in the back'
  const whole = ofTheDead.exec(text.slice(number.span.end, sentence.end))
  if (whole) return [{ ...made('killed', actNear(acts, here, number, 'killed'), 'of-the-dead', { start: number.span.end, end: number.span.end + whole[0].length }), part: 'subset' as const, number: { ...number, part: 'subset' as const } }]
  // 'Three of the injured were children', 'Two of the wounded later died'
  const hurt = ofTheHurt.exec(text.slice(number.span.end, sentence.end))
  if (hurt !== null) {
    const words = { start: number.span.end, end: number.span.end + hurt[0].length }
    // 'The toll rose to 31 after five of the wounded died': among the 31; else besides those told dead before
    const part = earlier.some((each) => each.number.sentence === number.sentence && each.measure === 'killed') ? ('subset' as const) : ('additional' as const)
    if (hurt.groups?.died !== undefined) return [{ ...made('killed', actNear(acts, here, number, 'killed'), 'died-later', words), part, number: { ...number, unit: 'person' as const, part } }]
    if (here.every((i) => (acts[i] as ActMention).measure === null || !(acts[i] as ActMention).arguments.some(({ role, head }) => role === 'victim' && head === number.head))) return [{ ...made('injured', actNear(acts, here, number, 'injured'), 'of-the-hurt', words), part: 'subset' as const, number: { ...number, unit: 'person' as const, part: 'subset' as const } }]
  }
  const leading = text.slice(Math.max(sentence.start, number.span.start - 30), number.span.start)
  // 'sentenced a teacher to eight years and a nurse to five': years
  if (number.noun === null && /\b(?:to|for) (?:at least |up to )?$/i.test(leading) && sentencing.test(text.slice(sentence.start, number.span.start))) return []
  // 'the front, which has 300 men, is blamed': how strong somebody is
  if (ownStrength.test(leading) && !/^ \S+ (?:killed|dead|wounded|injured|hurt|missing|arrested|detained)\b/i.test(text.slice(number.span.end, sentence.end))) return []
  // 'all members of one family': whose members, and nobody's number.
  if (/\b(?:members|relatives|sons|daughters|leaders) of (?:at least |the same )?$/i.test(leading)) return []
  // 'eleven of the twenty girls': the twenty are whom the eleven are taken from, and only words of their own say what befell them.
  if (isWhole(text, sentence, number)) {
    // 'One of the five people killed was a guard': five were killed
    const outcome = number.unit === 'thing' ? null : wholeKilled.exec(text.slice(number.span.end, sentence.end))
    if (outcome !== null) return [asWholeFigure(made('killed', actNear(acts, here, number, 'killed'), 'plain', { start: number.span.end, end: number.span.end + outcome[0].length }))]
    return here.flatMap((i) => {
      const { measure, counted, token, trigger } = acts[i] as ActMention
      const { head } = tokenAt(sentence, token)
      return measure !== null && counted === 'patient' && head === number.head && plainRelation(tokenAt(sentence, token)) === 'acl' ? [asWholeFigure(made(measure, i, 'argument', trigger))] : []
    })
  }
  // 'Two of the five men arrested on Friday were freed': the two were freed
  if (isPart(text, sentence, number)) {
    const own = byActsOf(text, sentence, acts, here, number, made).filter(({ act }) => !isOfTheWhole(sentence, number, acts[act as number] as ActMention))
    if (own.length > 0 && here.some((i) => isOfTheWhole(sentence, number, acts[i] as ActMention))) return own
  }

  // 'a strike of 3,000 workers'
  const gathering = /\b(?:strike|march|protest|rally|demonstration|sit-in|procession|walkout) (?:of|by) (?:about |some |around |nearly |at least |more than |over )?$/i.test(text.slice(Math.max(sentence.start, number.phrase.start - 50), number.phrase.start))
  if (gathering && number.unit !== 'thing') {
    const act = here.findLast((i) => (acts[i] as ActMention).counted === 'agent' && (acts[i] as ActMention).trigger.end <= number.span.start)
    if (act !== undefined) return [made('participants', act, 'gathering', null)]
  }
  // 'His death brings to five the number of workers killed since January'
  const broughtTo = /\b(?:br(?:ings?|inging|ought)|tak(?:es|ing)|took|rais(?:es|ed|ing)) to (?:at least |about |more than )?$/i.test(leading) ? numberOfThose.exec(text.slice(number.span.end, sentence.end)) : null
  if (broughtTo !== null) {
    const measure: Measure = /injur|wound|hurt/i.test(broughtTo[0]) ? 'injured' : /arrest|detain|jail/i.test(broughtTo[0]) ? 'detained' : /abduct|kidnap/i.test(broughtTo[0]) ? 'abducted' : 'killed'
    const words = { start: number.span.end, end: number.span.end + broughtTo[0].length }
    return [{ ...made(measure, actNear(acts, here, number, measure), 'toll', words), part: 'cumulative' as const, number: { ...number, unit: 'person' as const } }]
  }
  // 'Friday's rally in Dola drew 20,000 people'
  if (number.unit !== 'thing' && drewCrowd.test(text.slice(Math.max(sentence.start, number.span.start - 110), number.span.start))) {
    const act = here.findLast((i) => (acts[i] as ActMention).counted === 'agent' && (acts[i] as ActMention).measure === 'participants' && (acts[i] as ActMention).trigger.end <= number.span.start)
    if (act !== undefined) return [made('participants', act, 'drew', null)]
  }
  // 'A crowd of about 2,000, mostly women, gathered'
  if (number.unit !== 'thing' && /\bcrowds? of (?:about |some |around |nearly |at least |more than |over |up to |an estimated )?$/i.test(text.slice(Math.max(sentence.start, number.phrase.start - 40), number.span.start))) {
    const act = here.find((i) => (acts[i] as ActMention).counted === 'agent' && (acts[i] as ActMention).measure === 'participants')
    if (act !== undefined) return [made('participants', act, 'crowd', null)]
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
    // '30 hostages were freed', 'two of the five hostages were killed'
    const outcomeOf = (act: ActMention) => (act.measure === null ? null : measureOf(text, sentence, act))
    const freed = number.noun === 'hostage' ? here.find((i) => ['released', 'killed', 'executed'].includes(outcomeOf(acts[i] as ActMention) ?? '') && (acts[i] as ActMention).arguments.some(({ role, head, span }) => role === 'victim' && (head === number.head || contains(span, number.span)))) : undefined
    if (freed !== undefined) return [made(outcomeOf(acts[freed] as ActMention) as Measure, freed, 'argument', null)]
    if (ofNoun !== undefined) return [made(ofNoun, actNear(acts, here, number, ofNoun), 'noun', null)]
  }
  if (number.noun === 'life' && livesTaken.test(text.slice(Math.max(sentence.start, number.span.start - 24), number.span.start))) {
    return [{ ...made('killed', actNear(acts, here, number, 'killed'), 'noun', null), number: { ...number, unit: 'person' as const } }]
  }
  const counted = number.noun === null ? number.span.end : Math.max(number.span.end, sentence.tokens[number.head]?.end ?? 0)
  const behind = byWordsBehind(text, sentence, acts, here, number, counted, made)
  const before = text.slice(Math.max(sentence.start, number.span.start - 140), number.span.start)
  // 'The body of a clerk who was abducted in January was found', 'the deaths of four students who had been kidnapped': abducted, and dead
  if (behind !== null) return deathOf.test(before.replace(/\b(?:the|these|those) $/i, '')) && !behind.some(({ measure }) => measure === 'killed') ? [...behind, ...byActsOf(text, sentence, acts, here, number, made).filter(({ measure }) => measure === 'killed')] : behind
  if (number.noun === 'victim' && victimsOf.test(text.slice(number.span.start, counted))) return [made('casualties_unspecified', actNear(acts, here, number, 'casualties_unspecified'), 'noun', null)]
  const verb = isThing(number) || onlyMeant.test(before) ? undefined : measureVerbs.find((each) => each.pattern.test(before))
  if (verb && !(number.unit === 'thing' && number.noun !== null && !isPlural(sentence, number)) && number.part !== 'subset') {
    const length = verb.pattern.exec(before)?.[0].length ?? 0
    const trigger = { start: number.span.start - length, end: number.span.start - length + (verb.pattern.exec(before)?.[0].trimEnd().length ?? 0) }
    const person = { ...number, unit: number.unit === 'thing' ? ('person' as const) : number.unit }
    // 'Gunmen kidnapped and killed four miners'
    const verbsBefore = byActsOf(text, sentence, acts, here, number, made).filter(({ act, measure }) => (acts[act as number] as ActMention).trigger.end < trigger.start && isApart(verb.measure, measure))
    // 'shot dead four farmers; in Dori a nurse was killed': the act whose words stand before the number, however the next one tells the dead
    const told = here.find((i) => overlaps((acts[i] as ActMention).trigger, trigger) && actOfHarm(acts, [i], number.span, verb.measure) !== null)
    return [made(verb.measure, told ?? actNear(acts, here, number, verb.measure), 'verb', trigger), ...verbsBefore].map((each) => ({ ...each, number: person }))
  }
  if (!isThing(number) && sentToHospital.before.test(before) && sentToHospital.behind.test(text.slice(Math.max(number.phrase.end, counted), sentence.end))) return [made('casualties_unspecified', actNear(acts, here, number, 'casualties_unspecified'), 'sent-to-hospital', null)]
  const toll = tollPattern.exec(before)
  if (toll && number.unit !== 'thing') {
    const measure: Measure = /injur|wound/i.test(toll[0]) ? 'injured' : /arrest|jailed|det(?:ain|ent)/i.test(toll[0]) ? 'detained' : /abducted|kidnapped/i.test(toll[0]) ? 'abducted' : 'killed'
    return [{ ...made(measure, actNear(acts, here, number, measure), 'toll', null), part: /\b(?:for|of) the (?:year|month)\b|\bthis year\b/i.test(toll[0]) ? 'cumulative' : /\b(?:rose|risen|climb\w*|increas\w*|up)\b/i.test(toll[0]) ? 'update' : number.part }]
  }
  if (isThing(number)) return []
  // '320 families (some 1,100 people) fled': those who fled, counted by heads as well
  const otherwise = previous.filter(({ number: other }) => other.unit !== number.unit && other.sentence === number.sentence && /^(?: \(|,? or )$/.test(text.slice(other.phrase.end, number.phrase.start)))
  if (otherwise.length > 0) return otherwise.map(({ measure, act }) => made(measure, act, 'told-otherwise', null))
  // 'The marchers, whose number the police put at about 700': how many marched, and no figure of the dead told before
  const crowd = crowdWhoseNumber.exec(before)?.[1]
  if (crowd !== undefined && number.noun === null) return gatheredPeople.has(crowd.toLowerCase()) ? [made('participants', actNear(acts, here, number, 'participants'), 'rival', null)] : []
  // 'the ministry put the figure at 18', 'the organisers say 280,000': a rival figure for what was just counted.
  // 'spoke of "no more than 800"'
  const unquoted = before.replace(/["“”]/gu, '')
  const rival = number.noun === null && /^["”]?\s*(?:[.,;)]|people\b|and (?:blamed|said|called|accused|spoke|added|that)\b|$)/i.test(text.slice(number.span.end, sentence.end)) && (rivalFigure.test(unquoted) || elidedRival.test(unquoted)) ? earlier.findLast((each) => each.part !== 'subset' && each.number.sentence >= number.sentence - 1 && each.number.unit !== 'thing') : undefined
  if (rival) return [made(rival.measure, rival.act, 'rival', null)]
  // '806,000 people marched according to the ministry, 1.5 million according to the union', '15,000 people (180,000 said the unions)'
  const beside = number.noun === null && bareRival.before.test(before) && bareRival.behind.test(text.slice(number.span.end, sentence.end)) ? earlier.findLast((each) => each.part !== 'subset' && each.number.sentence === number.sentence && each.number.unit !== 'thing') : undefined
  if (beside) return [made(beside.measure, beside.act, 'rival', null)]

  // 'was able to confirm the release of nine'
  const done = number.noun === null && /^(?:[.,;:)]| (?:and|on|in|by|at|from|since)\b|$)/.test(text.slice(number.span.end, sentence.end)) ? doneToSoMany.find(({ pattern }) => pattern.test(before)) : undefined
  if (done !== undefined) return [made(done.measure, actNear(acts, here, number, done.measure), 'noun', null)]

  const byArgument = byActsOf(text, sentence, acts, here, number, made)
  if (byArgument.length > 0) return byArgument.map((each) => (number.unit === 'thing' ? { ...each, number: { ...number, unit: 'person' as const } } : each))
  if (number.unit === 'thing' && !isPersonNoun.has(number.noun ?? '')) return []

  // 'The judge was killed along with two of his guards', 'as were his two sons': besides whoever was told before.
  const besides = earlier.findLast((each) => each.number.sentence === number.sentence && harms.has(each.measure) && each.part !== 'cumulative' && asWell.test(text.slice(Math.max(each.words.end, each.number.span.end), number.span.start)))
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

/** 'Two women who were shot on Monday said ...', 'Six detainees told the court that they had been tortured': who speaks, and what befell the same. */
function isToldOfToo(text: string, sentence: Sentence, acts: readonly ActMention[], here: readonly number[], { head, span: { end } }: NumberMention): boolean {
  return here.some((i) => {
    const { token, measure, trigger, arguments: found } = acts[i] as ActMention
    const isTold = plainRelation(tokenAt(sentence, token)) === 'acl' || ofThemselves.test(text.slice(Math.min(end, trigger.start), trigger.start))
    return measure !== null && isTold && found.some((argument) => argument.role === 'victim' && argument.head === head)
  })
}

const ofThemselves = / (?:they|he|she) (?:(?:had|have|has) been|was|were|are|is) (?:\p{L}+ly )?$/u

/** 'Four people, all of one family, were shot dead': the words right behind a number, or behind what stands aside of it, say what it counts; null where none do. */
function byWordsBehind(text: string, sentence: Sentence, acts: readonly ActMention[], here: readonly number[], number: NumberMention, counted: number, made: Make): AttachedCount[] | null {
  const implied = number.span.start === number.phrase.start && number.span.end === number.phrase.end && number.group !== null && number.noun !== null && number.comparator === 'vague'
  // 'One of them, a girl of 12, died'
  const partly = /^ of (?:them|whom|these|those)(?:, (?:an?|the|his|her|their) [^,.;]{2,50},(?= (?:died|was|were|has|had|later)\b)|(?= (?:fatally|killed|dead|wounded|injured)\b))/i.exec(text.slice(number.span.end, sentence.end))?.[0].length ?? 0
  const beside = asideOfNumber.exec(text.slice(counted, sentence.end))?.[0].length ?? Math.max(pastNames(text, counted), pastAside(text, counted, sentence.end)) - counted
  // 'Tom Webb, 22, and Ida Lund, 19, were taken to a hospital': behind the age of the last
  const aged = /\d$/.test(text.slice(number.span.start, number.span.end)) && text.charAt(number.span.end) === ',' ? 1 : 0
  const starts = [...new Set([number.span.end + aged, counted, number.span.end + partly, counted + beside])]
  for (const from of implied ? [] : starts) {
    if (from !== number.span.end + aged && isThing(number)) return null
    const following = text.slice(from, Math.min(sentence.end, from + 160))
    const plain = plainMeasureWords.find((each) => each.pattern.test(following))
    // 'Two suspects shot at a car' did it; 'two men shot at a bar' may have suffered it, where nothing says whose part it was.
    if (!plain || (plain.measure === 'casualties_unspecified' && shotAtSomebody.test(following))) continue
    // 'killed two patients in hospital'
    if (plain.measure === 'injured' && measureVerbs.some((each) => each.measure === 'killed' && each.pattern.test(text.slice(sentence.start, number.span.start)))) return null
    // 'the man who shot four people is dead'
    if (/^ (?:is|was|has) /i.test(text.slice(counted, sentence.end)) && isSeveral(text, sentence, number)) return null
    const trigger = { start: from, end: from + (plain.pattern.exec(following)?.[0].length ?? 0) }
    if (killsWhomItNames(text, sentence, trigger)) return null
    // 'the death of a man who was shot'
    const death = number.best === 1 && plain.measure === 'casualties_unspecified' ? deathOf.exec(text.slice(sentence.start, number.span.start)) : null
    if (death) return [made('killed', actNear(acts, here, number, 'killed'), 'person', { start: number.span.start - death[0].length, end: number.span.start - 1 })]
    const behind = from < counted ? counted : from
    const later = number.part === 'subset' ? null : diedLater.exec(text.slice(behind, Math.min(sentence.end, behind + 160)))
    if (later) return [made('killed', actNear(acts, here, number, 'killed'), 'died-later', { start: behind, end: behind + later[0].length })]
    // 'The killings were told by a judge who was shot to death': the words are an act of their own.
    const told = here.find((i) => overlaps((acts[i] as ActMention).trigger, trigger) && actOfHarm(acts, [i], number.span, plain.measure) !== null)
    const first = made(plain.measure, told ?? actNear(acts, here, number, plain.measure), 'plain', trigger)
    const inARow = number.part === 'subset' ? [] : befellThen(text, sentence, acts, here, plain.measure, trigger, made)
    // 'Two workers kidnapped in March were released on Monday'
    const byArgument = number.part === 'subset' ? [] : byActsOf(text, sentence, acts, here, number, made).filter(({ act, measure }) => (acts[act as number] as ActMention).trigger.start > trigger.end && isApart(plain.measure, measure) && !inARow.some((each) => each.measure === measure))
    const further = [...inARow, ...byArgument]
    return bodiesOf.test(text.slice(sentence.start, number.span.start)) && plain.measure !== 'killed' ? [made('killed', actNear(acts, here, number, 'killed'), 'noun', null), first] : [first, ...further]
  }
  return null
}

const bodiesOf = /\b(?:body|bodies|corpses?|remains) of (?:the |at least |another )?$/i

const between = '(?: (?:and|then|later|subsequently|afterwards|eventually|allegedly|reportedly|brutally|severely))*'

/** From one verb to the next in a row of what befell the same people. */
const thenVerb = new RegExp(`^(?:,|(?: (?:by|on|in|at|from|near|outside|inside|with) [^,.;:]{1,40}?)?(?:,| and| then| later| before being|,? and)${between}(?: (?:were|was|been|being))?${between}) $`, 'i')

const ofSome = /\b(?<!\b(?:all|both|each) )of (?:them|these|those|whom)\b|\d/i

/** 'Three teachers were kidnapped and later found dead', 'were arrested, tortured and killed': what else befell those counted. */
function befellThen(text: string, sentence: Sentence, acts: readonly ActMention[], here: readonly number[], first: Measure, trigger: Span, made: Make): AttachedCount[] {
  const found: AttachedCount[] = []
  let end = trigger.end
  for (const i of here) {
    const act = acts[i] as ActMention
    if (act.trigger.start < end || tokenAt(sentence, act.token).tag !== 'VERB') continue
    // 'Forty were detained and 28 of them were later released': what befell a part of them alone
    if (ofSome.test(text.slice(end, act.trigger.start))) break
    if (!thenVerb.test(text.slice(end, act.trigger.start)) || withObject.test(text.slice(act.trigger.end, sentence.end))) break
    end = act.trigger.end
    const measure = measureOf(text, sentence, act)
    if (isApart(first, measure) && !found.some((each) => each.measure === measure) && act.counted !== 'agent' && act.polarity === 'affirms') found.push(made(measure, i, 'in-a-row', act.trigger))
  }
  return found
}

/** 'were abducted and killed a guard': the second verb is told of somebody else. */
const withObject = /^ (?:an?|the|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|at least|several|many|some|\d+)\b/i

/** True for two measures that tell of two things: who is 'killed and wounded' or 'shot and killed' is told once, by the words for both. */
function isApart(a: Measure, b: Measure | null): b is Measure {
  return b !== null && a !== b && !(ownOutcomes.has(a) && ownOutcomes.has(b))
}

/** The acts of which the counted noun is an argument: '*eleven people* were killed and wounded'. */
function byActsOf(text: string, sentence: Sentence, acts: readonly ActMention[], here: readonly number[], number: NumberMention, made: Make): AttachedCount[] {
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
    if (!hit && !isCrowdBefore(sentence, number, act)) continue
    if (wasOnlyMeant(text, sentence, act) || isOfOne(text, sentence, number, act)) continue
    if (isAccusedOf(text, number, act) && !undergone.test(text.slice(number.span.start, act.trigger.start))) continue
    const measure = measureOf(text, sentence, act)
    if (!byArgument.some((each) => each.measure === measure)) byArgument.push(made(measure, i, 'argument', act.trigger))
  }
  return byArgument
}

/** 'About 500 marched': a bare number right before what a crowd does counts the crowd, whatever the parse makes of the two. */
function isCrowdBefore(sentence: Sentence, number: NumberMention, { counted, measure, token, arguments: found }: ActMention): boolean {
  return counted === 'agent' && measure === 'participants' && number.noun === null && number.unit === 'person' && token === number.head + 1 && tokenAt(sentence, token).fine === 'VBD' && !found.some(({ role }) => role === 'participant')
}

/** 'the death of nine of the guards': the number counts a noun deeper in the phrase than the argument's head. */
function headedByOther(sentence: Sentence, argumentHead: number, number: NumberMention): boolean {
  if (argumentHead === number.head) return false
  const head = sentence.tokens[number.head]
  if (!head) return false
  const relation = plainRelation(head)
  // 'a family of five'
  if (relation === 'nmod' && head.head === argumentHead && head.tag === 'NUM' && manyPeople.has(tokenAt(sentence, argumentHead).lemma)) return false
  return relation === 'nmod' && tokenAt(sentence, argumentHead).tag !== 'NUM' && isPersonNoun.has(tokenAt(sentence, argumentHead).lemma)
}

/** The nearest act that counts those it befalls, where nothing between says that the number is no part of it; null where none is near. */
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
      // '212 members have been sacked and 48 imprisoned': the second verb has a number of its own
      if (/ (?:and|,) (?:at least |about |some )?\d[\d,]* $/.test(between)) continue
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
