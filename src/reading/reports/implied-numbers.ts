import type { ActArgument, ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, hull, overlaps } from '../../record/span.ts'
import { isNational } from '../../text/nationals.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, nounPhraseSpan, tokenAt, withConjuncts } from '../../text/tree.ts'
import { groupTraits, isPersonNoun, nationals } from '../../lexicon/en/people.ts'
import { holdsOffice } from '../counts/find-persons.ts'
import { doneToPersons, plainMeasureWords } from '../../lexicon/en/measures.ts'
import { accused, beforeNames, endsAsPlace, isTelling, measureOf, measuresOfLaw, pastAside, pastNames, undergone } from './words-of-number.ts'

/** 'A 14-year-old was shot': an age that stands for a person, where no other number tells of it. */
export function agedPersons(text: string, sentence: Sentence, index: number, known: readonly NumberMention[]): NumberMention[] {
  const found: NumberMention[] = []
  const words = text.slice(sentence.start, sentence.end)
  for (const match of words.matchAll(agedPerson)) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const part = /^(?:another|an? (?:second|third|fourth|fifth|sixth|seventh))$/i.test(match[0]) ? ('additional' as const) : ('total' as const)
    if (known.some((number) => overlaps(number.phrase, span))) continue
    const head = sentence.tokens.findIndex((token) => token.end >= span.end)
    // 'Two men were shot; the second died': somebody of those told before, and nobody else of them
    const person = /^the /i.test(match[0]) ? { person: { span, head: Math.max(0, head), how: 'other' as const, name: null, noun: null, age: null, sex: null } } : {}
    found.push({
      span, phrase: span, min: 1, max: 1, best: 1, comparator: '=', noun: null, unit: 'person', part,
      group: { words: match[0] }, measure: null, sentence: index, head: Math.max(0, head), ...person,
    })
  }
  return found
}

const agedPerson = /\b(?:the (?:other|second|third|fourth|fifth|latter))(?= (?:(?:later|also|has|had|since|then|reportedly) )*(?:died|succumbed|was (?:pronounced|declared) dead|is dead|was (?:\p{L}+ly )?(?:killed|wounded|injured|hurt))\b)|(?<=\b(?:wound|injur|kill|hurt)(?:ed|ing|e?s) )(?:another|an? (?:second|third|fourth|fifth|sixth|seventh))(?= (?:before|in|on|at|and|when|as|during|while|near)\b|[,.;]|$)|\b(?:another|a (?:second|third|fourth|fifth|sixth|seventh))(?= (?:(?:was|is|critically|seriously|severely|also) )*(?:wounded|injured|killed|shot|hurt|dead)\b| (?:with|suffering from) (?:(?:an?|several|multiple) )?(?:gun ?shot|bullet|stab) wounds?\b)|\b(?:an?|another|one) (?:\p{L}+ )?\d{1,3}[- ]year[- ]old(?: (?:\p{L}+ )?(?:boy|girl|man|woman|male|female|teen|teenager|child|toddler|student|resident))?(?= (?:was|is|has|had|died|dies)\b)/giu

/** 'old boy' back to 'A 16-year-old boy': a parse may cut an age at its hyphens. */
function withAge(text: string, span: Span): Span {
  const lead = /(?:\b(?:an?|the|another|one|his|her|their) )?(?:[\p{L}]+ )?\d{1,3}[- ]year[- ]$/iu.exec(text.slice(Math.max(0, span.start - 40), span.start))
  return lead ? { start: span.start - lead[0].length, end: span.end } : span
}

/** Between a subject and 'dead': a verb of finding with somebody else as its object. */
const findsDead = /^[^.;]{0,40}\b(?<!\b(?:is|was|were|been|be|being) (?:\w+ )?)(?:pronounced|found|declared|discovered|left|confirmed|reported) (?!(?:shot |stabbed |lying |beaten )*(?:dead|deceased|shot|stabbed)\b)[^.;]{1,40}\b(?:dead|deceased)\b/i

/** Behind 'of them', where it stands right behind a number. */
function pastWhole(text: string, end: number): number {
  return end + (/^ of (?:them|us|those|these|whom)(?=,)/.exec(text.slice(end, end + 12))?.[0].length ?? 0)
}

const singularDeterminers = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'another', 'one', 'this', 'its'])

/** 'a man was shot dead' = 1; 'protesters were killed' = a vague plural; 'X and three others' = the sum. */
export function impliedNumbers(
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
  const told = act.arguments.filter((argument) => argument.role === 'victim')
  const victims = isToldOfOne(text, sentence, act, told) ? told.slice(0, 1) : told
  if (victims.length === 0 || victims.length > 12) return []
  let sum = 0
  let explicit = 0
  let isLeast = false
  const implied: { span: Span; head: number; value: number | null }[] = []
  for (const victim of victims) {
    // 'Not a single soldier was hurt'
    if (/^not (?:a|one)\b/i.test(text.slice(victim.span.start, victim.span.end)) || /\bnot $/i.test(text.slice(sentence.start, victim.span.start))) continue
    if (speaksBehind(sentence, act, victim)) continue
    // 'died from her injuries' tells of nobody else
    if (act.measure === 'injured' && tokenAt(sentence, victim.head).relation === 'nmod:poss' && tokenAt(sentence, victim.head).tag === 'PRON') continue
    const before = text.slice(victim.span.start, Math.max(victim.span.start, act.trigger.start))
    // 'a man accused of fraud was shot dead' was killed; the attacker's own death is told as one more
    const isUndergone = undergone.test(before) && !/\b(?:self-inflicted|suicide)\b/i.test(text.slice(act.trigger.end, sentence.end))
    if (!measuresOfLaw.has(act.measure) && accused.test(before) && !isUndergone) continue
    // 'Medics pronounced him dead', 'officers found the girl dead': who finds is not who died
    if (!isUndergone && findsDead.test(text.slice(victim.span.end, Math.max(victim.span.end, act.trigger.end)))) continue
    const own = numbers.find((number) => number.head === victim.head || contains(victim.span, number.span))
    // 'Four shot, man dead': the four have an outcome of their own
    if (own && own.span.end < act.trigger.start && plainMeasureWords.some((each) => each.measure !== act.measure && each.pattern.test(text.slice(own.span.end, act.trigger.start)))) continue
    if (own) {
      const least = own.comparator === '>=' ? own.min : null
      if (own.best === null && least === null) return []
      sum += own.best ?? least ?? 0
      isLeast ||= own.best === null
      explicit += 1
      continue
    }
    // 'Boy dies in shooting; suspects sought', 'Teen dies after shooting: police', 'Deputies: boy, 8, accidentally shot'
    if (victim.span.start >= act.trigger.end ? /[;:]/.test(text.slice(act.trigger.end, victim.span.start)) : /^:(?! (?:was |were )?$)/.test(text.slice(victim.span.end, act.trigger.start))) continue
    // 'Shooting suspects indicted' did it
    if (tokenAt(sentence, victim.head).lemma === 'suspect' && victim.head === act.token + 1 && act.trigger.end < tokenAt(sentence, victim.head).start) continue
    // 'Two people, Carl Hale, 26, and Anna Webb, 38, were shot', 'where one of them, Carl Hale, 26, was beaten': who they are
    const pastWhom = (end: number) => Math.max(pastNames(text, pastWhole(text, end)), pastAside(text, end, sentence.end))
    if (numbers.some((number) => number.span.start < victim.span.start && victim.span.start < pastWhom(tokenAt(sentence, number.head).end))) continue
    if (isNameOf(text, sentence, victim, victims, numbers)) continue
    // 'Six people, including the secretary of the union, were taken', 'two people, one of them a child, were killed': one of the six
    if (numbers.some((number) => number.span.start < victim.span.start) && /\b(?:including|among them|such as) (?:\w+ )?$|, (?:one|two|three|most|some) of (?:them|whom) $/i.test(text.slice(sentence.start, victim.span.start))) continue
    // 'NEW YORK CBS Four people were shot': what stands right before a number is no other victim
    if (numbers.some((number) => number.span.start > victim.span.start && /^[\s:]*$/.test(text.slice(Math.max(victim.span.end, tokenAt(sentence, victim.head).end), number.span.start)))) continue
    // 'A woman who fled from a house where three people were killed': another clause tells of her
    if (numbers.some((number) => number.span.start > victim.span.end && victims.some((other) => other !== victim && contains(other.span, number.span)) && /\b(?:where|when|while|after|before|because|since)\b|[:;]/i.test(text.slice(victim.span.end, number.span.start)))) continue
    // 'His brother or a friend was dead': one of them
    if (implied.length > 0 && / or (?:\w+ )?$/i.test(text.slice(sentence.start, victim.span.start))) continue
    const kin = victims.length > 1 ? theirKin(sentence, victim.head, victims) : undefined
    const counted = kin !== undefined ? kin : impliedValue(sentence, victim.head, persons)
    const value = counted === undefined && (isNamedWith(text, sentence, victim, victims, persons) || areTwoByName(text, sentence, act, victims)) ? 1 : counted
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
  const span = hull(victims.filter((victim) => !speaksBehind(sentence, act, victim)).map((victim) => withAge(text, victim.span)))
  const whole = make(span, (implied[0] as { head: number }).head, sum)
  // 'a teacher and at least six pupils'
  return [isLeast ? { number: { ...whole.number, max: null, best: null, comparator: '>=' } } : whole]
}

/** '... killed a guard, police chief Omar Vale said'; 'Omar Vale, who was shot, said' was shot. */
function speaksBehind(sentence: Sentence, { trigger }: ActMention, { span, head }: ActArgument): boolean {
  return span.start >= trigger.end && isTelling(sentence, head)
}

/** 'Two men, Omar Vale and Luis Reik, were shot', 'A neighbour, Omar Vale, was hurt': a name that says who those told right before it are. */
function isNameOf(text: string, sentence: Sentence, victim: ActArgument, victims: readonly ActArgument[], numbers: readonly NumberMention[]): boolean {
  if (tokenAt(sentence, victim.head).tag !== 'PROPN') return false
  const named = victims.filter(({ head }) => tokenAt(sentence, head).tag === 'PROPN')
  const group = numbers.find((number) => (number.best ?? 0) >= Math.max(2, named.length) && onlyNames.test(text.slice(tokenAt(sentence, number.head).end, victim.span.start)))
  if (group !== undefined) return named.every(({ span }) => span.start > group.span.start)
  // 'Two reporters for the weekly El Faro, Nadia Ponce and Ivan Trejo, were beaten'
  const isOfWhom = ({ best, head }: NumberMention) => (best ?? 0) > 1 && named.length >= (best ?? 0) && ofSomething.test(text.slice(tokenAt(sentence, head).end, named.at(-(best ?? 0))?.span.start))
  if (numbers.some(isOfWhom)) return true
  // 'One of the women, Ida Lund, was killed'
  if (numbers.some((number) => number.best === 1 && text.slice(number.phrase.end, victim.span.start) === ', ')) return true
  return text.charAt(victim.span.end) === ',' && victims.some(({ head, span }) => tokenAt(sentence, head).fine === 'NN' && text.slice(span.end, victim.span.start) === ', ')
}

/** From 'two reporters' to the comma before their names. */
const ofSomething = /^ (?:for|from|of|with|at|in|on) [^,.;:]{2,60}, $/

const onlyNames = new RegExp(`^${beforeNames} (?:(?:\\p{Lu}[\\p{L}'\u2019.-]* ?)+(?:, (?:and )?| and |and ))*$`, 'u')

/** 'Omar Vale, a teacher, and Bela Cord': two words with capitals, told as a victim beside somebody's name, are a name too. */
function isNamedWith(text: string, { tokens }: Sentence, victim: ActArgument, victims: readonly ActArgument[], persons: readonly Span[]): boolean {
  const first = tokens.find(({ start }) => start >= victim.span.start)
  // 'and Kenyan Bela Cord'
  const words = text.slice(first !== undefined && nationals.has(first.lower) ? first.end + 1 : victim.span.start, victim.span.end)
  return /^(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}{2,} \p{Lu}{2,})$/u.test(words) && !endsAsPlace.test(words) && victims.some((other) => other !== victim && persons.some((person) => overlaps(person, other.span)))
}

/** 'Roa and Vale were gunned down': whatever the two words with capitals are, who is killed or taken is somebody, where the verb is of several. */
function areTwoByName(text: string, sentence: Sentence, { token, trigger }: ActMention, victims: readonly ActArgument[]): boolean {
  const [first, last] = [victims[0], victims.at(-1)]
  if (first === undefined || last === undefined || victims.length < 2 || last.span.end > trigger.start || !doneToPersons.has(tokenAt(sentence, token).lemma)) return false
  const isName = ({ span, head }: ActArgument) => tokenAt(sentence, head).tag === 'PROPN' && capitalWord.test(text.slice(span.start, span.end)) && !endsAsPlace.test(text.slice(span.start, span.end))
  return victims.every((victim, i) => isName(victim) && (i === 0 || /^(?:, |,? and )$/i.test(text.slice((victims[i - 1] as ActArgument).span.end, victim.span.start)))) && / and /i.test(text.slice(first.span.end, last.span.start)) && /^ (?:were|are|have been|had been) /i.test(text.slice(last.span.end))
}

/** One word with a capital. */
const capitalWord = /^\p{Lu}[\p{L}'\u2019-]+$/u

/** 'Omar Vale, the head of a bank and one of the richest of the town, was shot': a verb of one, behind somebody with a comma, is of him alone. */
function isToldOfOne(text: string, sentence: Sentence, act: ActMention, victims: readonly ActArgument[]): boolean {
  const [first] = victims
  if (first === undefined || victims.length < 2 || victims.some(({ span }) => span.end > act.trigger.start) || text.charAt(tokenAt(sentence, lastOfName(sentence, first.head)).end) !== ',') return false
  const auxiliaries = dependents(sentence, act.token, 'aux', 'aux:pass').map((i) => tokenAt(sentence, i).lower)
  return auxiliaries.some((word) => ['was', 'is', 'has'].includes(word)) && !auxiliaries.some((word) => ['were', 'are', 'have'].includes(word))
}

function lastOfName({ tokens }: Sentence, head: number): number {
  let last = head
  while (tokens[last + 1]?.tag === 'PROPN') last += 1
  return last
}

/** 'his sons' of 'a farmer and his sons': as many as are named right behind, else nobody says how many (null); undefined for others, and where the names are counted by themselves. */
function theirKin(sentence: Sentence, head: number, victims: readonly ActArgument[]): number | null | undefined {
  const { fine, lemma } = tokenAt(sentence, head)
  if (fine !== 'NNS' || !isPersonNoun.has(lemma) || dependents(sentence, head, 'nummod').length > 0 || !dependents(sentence, head, 'nmod').some((i) => ['his', 'her', 'their'].includes(tokenAt(sentence, i).lower))) return undefined
  const names = dependents(sentence, head, 'appos').filter((i) => tokenAt(sentence, i).tag === 'PROPN').flatMap((i) => withConjuncts(sentence, i))
  if (names.some((i) => victims.some((other) => other.head === i) || sentence.tokens[i + 1]?.tag === 'PROPN')) return undefined
  return names.length > 0 ? names.length : null
}

/** 1 for a singular person, null for a bare plural, undefined for what counts nobody. */
function impliedValue(sentence: Sentence, head: number, persons: readonly Span[]): number | null | undefined {
  const token = tokenAt(sentence, head)
  if (token.tag === 'PRON') return ['he', 'she', 'him', 'her', 'his'].includes(token.lower) ? 1 : undefined
  if (token.tag === 'NUM') return undefined
  if (token.tag === 'PROPN') {
    return persons.some((person) => overlaps(person, token)) ? 1 : undefined
  }
  // 'wounds to his head' hurt no head of anything
  if ((!isPersonNoun.has(token.lemma) && !isNational(token)) || (token.lemma === 'head' && !holdsOffice(sentence, head))) return undefined
  if (['crowd', 'group', 'mob', 'family', 'population', 'community', 'police', 'people', 'staff', 'crew', 'personnel', 'couple', 'other', 'life', 'faithful'].includes(token.lemma)) return undefined
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
