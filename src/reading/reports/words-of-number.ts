import { isWordOfSaying } from '../speakers/is-word-of-saying.ts'
import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, hull } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { animalNouns } from '../../lexicon/en/numbers.ts'
import { calledSo, isPersonNoun } from '../../lexicon/en/people.ts'
import { isThingNoun, weaponNouns } from '../../lexicon/en/things.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { deadlyShots, fatalWound, namesOfNumber, onlyMeant, outcomeWords } from '../../lexicon/en/measures.ts'

/** 'Nobody was hurt, one of them said', 'two witnesses told the court': who speaks is no figure. */
export function isTelling(sentence: Sentence, of: number): boolean {
  const head = headOfName(sentence, of)
  const token = tokenAt(sentence, head)
  if (standsBeforeSpeaker(sentence, of, token.head)) return false
  // 'four people found dead'
  if (outcomeWords.has(sentence.tokens[token.head + 1]?.lower ?? '')) return false
  // 'Omar Vale found with a gunshot wound'
  if (tokenAt(sentence, Math.max(0, token.head)).lemma === 'find' && dependents(sentence, token.head, 'ccomp').length === 0) return false
  // 'Some 400 people sought refuge' tell nothing
  if (tokenAt(sentence, Math.max(0, token.head)).lemma === 'seek' && !isWordOfSaying(sentence, token.head)) return false
  return token.relation === 'nsubj' && token.head > head && sayingVerbsOf(tokenAt(sentence, token.head).lemma).some(({ verb, particle }) => verb.plain && particle === null)
}

/** The word of 'police spokesman Omar Vale' that hangs on the verb: the last word of a name hangs on its first, and the parse may leave the office aside. */
function headOfName(sentence: Sentence, of: number): number {
  const { relation, head } = tokenAt(sentence, of)
  if (relation === 'flat') return head
  const next = sentence.tokens[of + 1]
  return next?.tag === 'PROPN' && next.relation === 'nsubj' ? of + 1 : of
}

/** 'killing six people, police and witnesses said': the comma parts those counted from who says so; 'two witnesses, Omar Vale and Ida Lund, said' has two. */
function standsBeforeSpeaker(sentence: Sentence, head: number, verb: number): boolean {
  if (sentence.tokens[head + 1]?.text !== ',' || verb - head < 3) return false
  return sentence.tokens.slice(head + 2, verb).every(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'DET' || tag === 'CCONJ')
}

/** The end of 'six priests (five Danes and a Swede)' for 'six priests', of 'four guards, three of whom were Danes,' for 'four guards', of 'a minor known as Carlos' for 'a minor'. */
export function pastAside(text: string, end: number, most: number): number {
  const called = callsBy.exec(text.slice(end, most))
  if (called !== null) return end + called[0].length
  const aside = /^ ?\([^()]{2,60}\)|^ -- [^.;()-]{2,60} --|^ - [^.;()]{2,60} -(?= )|^ ?[\u2013\u2014] ?[^.;()\u2013\u2014]{2,60}[\u2013\u2014]|^, (?:\p{L}+|\d+) of (?:whom|them) (?:was|were) [^.;,]{2,40}(?=,)/iu.exec(text.slice(end, most))
  return end + (aside?.[0].length ?? 0)
}

const callsBy = new RegExp(`^${calledSo} (?<name>\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,3})`, 'u')

/** What a person told at a place of the text is called by the words right behind: 'Carlos' of 'a minor reportedly known as Carlos'; null where they call nobody so. */
export function calledAt(text: string, end: number, most: number): string | null {
  return callsBy.exec(text.slice(end, most))?.groups?.['name'] ?? null
}

/** The end of 'two people, Carl Hale, 26, and Anna Webb, 38,' for 'two people'. */
export function pastNames(text: string, end: number): number {
  return end + (namesOfNumber.exec(text.slice(end, end + 240))?.[0].length ?? 0)
}

/** Between those counted and their names, as the source of a pattern: the comma of 'two men, Omar Vale and', with what says where they are from. */
export const beforeNames = '(?: (?:of|from|in) [^,.;:]{2,60})?[,:]'

/** The end of 'Anna Webb, 24' for 'Anna Webb'. */
export function pastAge(text: string, end: number): number {
  return end + (/^,? \(?(?:ages? |aged )?\d{1,2}\)?(?=[,.;)]| (?:and|was|were|is|died|has|of)\b)/i.exec(text.slice(end, end + 14))?.[0].length ?? 0)
}

export function isPlural(sentence: Sentence, number: NumberMention): boolean {
  const head = tokenAt(sentence, number.head)
  return head.fine === 'NNS' || head.fine === 'NNPS' || head.lower.endsWith('s')
}

/** A name that ends so is no person's. */
export const endsAsPlace = /(?:hospital|cent(?:er|re)|clinic|university|school|street|avenue|road|park|county|church|station)$/i

/** Measures whose victims are persons. */
export const harms: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'abducted', 'executed', 'sentenced', 'tortured', 'casualties_unspecified'])

/** True for what is surely nobody: houses, vehicles, animals, arms. */
export function isThing(number: NumberMention): boolean {
  if (number.unit !== 'thing' || number.noun === null || isPersonNoun.has(number.noun)) return false
  return isThingNoun.has(number.noun) || animalNouns.has(number.noun) || weaponNouns[number.noun] !== undefined || /(?:ing|tion|ment|ness|ity|ack|ike|ism|ship|age|ury)$/.test(number.noun)
}

/** Somebody shot is wounded or dead only where the words say so; a fatal wound is a death. */
export function measureOf(text: string, sentence: Sentence, act: ActMention): Measure {
  const measure = act.measure as Measure
  if (measure === 'injured' && fatalWound.test(text.slice(Math.max(sentence.start, act.trigger.start - 28), Math.min(sentence.end, act.trigger.end + 30)))) return 'killed'
  if (measure !== 'casualties_unspecified') return measure
  // 'Four men were shot, one fatally': what comes behind a comma is told of others
  const behind = text.slice(act.trigger.end, Math.min(sentence.end, act.trigger.end + 40)).split(/[,;]| and (?:one|two|three|four|five|six|\d+)\b/i)[0] ?? ''
  if (isToDeath(text, sentence, act)) return 'killed'
  return deadlyShots.test(text.slice(Math.max(sentence.start, act.trigger.start - 12), act.trigger.end) + behind) ? 'killed' : measure
}

/** 'shot his wife, her mother and her sister to death': behind all of those whom the verb has for its object. */
function isToDeath(text: string, sentence: Sentence, act: ActMention): boolean {
  const victims = act.arguments.filter(({ role, span }) => role === 'victim' && span.start > act.trigger.end)
  const end = Math.max(...victims.map(({ span }) => span.end))
  return victims.length > 0 && /(?:^| )to death\b/i.test(text.slice(end - 'to death'.length - 1, Math.min(sentence.end, end + ' to death'.length)))
}

/** 'One of five victims dies', 'the man who shot four people in Dover is dead': the verb is of one, and the several are not who died. */
export function isOfOne(text: string, sentence: Sentence, number: NumberMention, act: ActMention): boolean {
  if (act.trigger.start < number.phrase.end || !isSeveral(text, sentence, number)) return false
  const isSingular = (token: Token) => token.fine === 'VBZ' || token.lower === 'was'
  return isSingular(tokenAt(sentence, act.token)) || dependents(sentence, act.token, 'aux', 'aux:pass', 'cop').some((i) => i > number.head && isSingular(tokenAt(sentence, i)))
}

/** A plural that takes no singular verb. */
export function isSeveral(text: string, sentence: Sentence, number: NumberMention): boolean {
  const isList = / and /.test(number.group?.words ?? '')
  if (/^an? (?:pair|trio|quartet|quintet|couple)$/i.test(text.slice(number.span.start, number.span.end))) return false
  return number.noun !== null && (number.best ?? number.min ?? 0) > 1 && (isList || isPlural(sentence, number)) && !collective.test(text.slice(sentence.start, number.span.start))
}

/** 'A total of four people was killed' */
const collective = /\b(?:total|group|number|family|crowd|band|crew|team) of (?:(?:about|around|at least|some|more than) )?$/i

/** 'He tried to kill a guard' tells of nobody dead. */
export function wasOnlyMeant(text: string, sentence: Sentence, act: ActMention): boolean {
  return act.measure === 'killed' && onlyMeant.test(`${text.slice(sentence.start, act.trigger.end)} `)
}

/** 'Hale allegedly shot and killed Webb': a name right behind is the one killed; 'shot and killed Friday' is a day. */
export function killsWhomItNames(text: string, sentence: Sentence, trigger: Span): boolean {
  if (!/^(?! (?:.* )?(?:was|were|been|being|is|are) ).* killed$/i.test(text.slice(trigger.start, trigger.end))) return false
  const next = sentence.tokens.find((token) => token.start > trigger.end)
  return next?.tag === 'PROPN' && next.start === trigger.end + 1 && !isDayOrMonth.has(next.lower)
}

export const ownOutcomes: ReadonlySet<Measure> = new Set(['killed', 'injured', 'casualties_unspecified'])

/** The claim's words: trigger and number phrase where they stand close, else the number phrase alone. */
export function wordsFor(sentence: Sentence, trigger: Span | null, number: NumberMention): Span {
  const phrase = contains(sentence, number.phrase) ? number.phrase : number.span
  if (trigger === null) return phrase
  const gap = trigger.end <= phrase.start ? phrase.start - trigger.end : trigger.start - phrase.end
  return gap <= 45 && contains(sentence, trigger) ? hull([trigger, phrase]) : phrase
}

/** 'A man facing a charge of murder', 'the man accused of the killing' are not who was killed. */
export const accused = /\b(?:fac(?:es?|ed|ing)|charg\w+|(?<!\bthe )accus\w+|convict\w+|suspect\w*|guilty|arrest\w*|sentenced|indict\w+|wanted|plead\w*|pled|jailed|investigat\w+|confess\w*|admit\w*)\b/i

export const measuresOfLaw: ReadonlySet<Measure | null> = new Set(['detained', 'sentenced', 'released'])

/** 'Three men accused of the killing': those counted are not who was killed; who is held for it was held all the same. */
export function isAccusedOf(text: string, number: NumberMention, act: ActMention): boolean {
  return !measuresOfLaw.has(act.measure) && accused.test(text.slice(number.span.start, Math.max(number.span.start, act.trigger.start)))
}

/** 'Two suspected thieves were lynched': whatever they were accused of, it was done to them. */
export const undergone = /\b(?:was|were|been|being) (?:\w+ly )?$/i
