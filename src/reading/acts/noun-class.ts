import type { Weapon } from '../../record/act.ts'
import { isNational } from '../../text/nationals.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, tokenAt } from '../../text/tree.ts'
import type { NounClass } from '../../lexicon/en/acts.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { armedQualities, isArmsNoun, isDocumentNoun, isMissileNoun, isPostNoun, isRoadNoun, isSymbolNoun, isTerritoryNoun, isThingNoun, partNouns, weaponNouns } from '../../lexicon/en/things.ts'
import { weaponAt } from './weapon-at.ts'

/** What befalls people and no things. */
const befallsPersons = new Set(['beat', 'arrest', 'detain', 'release', 'free', 'torture', 'kill', 'shoot', 'hang', 'execute', 'wound', 'injure', 'stab', 'abduct', 'kidnap', 'rape', 'jail', 'sentence'])

const quantifiers = new Set(['all', 'both', 'most', 'many', 'several', 'some', 'others', 'those', 'these', 'few'])

/** True where the noun, or what it counts ('a stash of rifles'), is of a class. */
export function isOfClass(sentence: Sentence, head: number, wanted: NounClass): boolean {
  const { lemma, lower } = tokenAt(sentence, head)
  const counted = countedBy(sentence, head)
  if (counted !== null && isOfClass(sentence, counted, wanted)) return true
  if (wanted === 'territory') return isTerritoryNoun.has(lemma)
  if (wanted === 'post') return isPostNoun.has(lemma)
  if (wanted === 'missile') return isMissileNoun.has(lemma)
  if (wanted === 'arms') return isArmsNoun.has(lemma) || isArmsNoun.has(lower) || (lemma === 'device' && weaponClassOf(sentence, head) !== null) || (lemma === 'mine' && lower === 'mines')
  return classOf(sentence, head) === wanted
}

/** The noun behind 'of' that a word of number or quantity counts: 'scores of fighters'. */
export function countedBy(sentence: Sentence, head: number): number | null {
  if (!partNouns.has(tokenAt(sentence, head).lemma)) return null
  const parsed = dependents(sentence, head, 'nmod').find((i) => caseOf(sentence, i) === 'of')
  if (parsed !== undefined) return parsed
  if (sentence.tokens[head + 1]?.lower !== 'of') return null
  for (let i = head + 2; i < Math.min(sentence.tokens.length, head + 8); i += 1) {
    const next = sentence.tokens[i + 1]
    if (tokenAt(sentence, i).tag === 'NOUN' && next?.tag !== 'NOUN') return i
  }
  return null
}

/** The class of the noun a phrase is built on; null for nouns of no listed class. */
export function classOf(sentence: Sentence, head: number): NounClass | null {
  const token = tokenAt(sentence, head)
  const lemma = token.lemma
  const counted = countedBy(sentence, head)
  if (counted !== null && isPersonNoun.has(tokenAt(sentence, counted).lemma)) return 'person'
  // 'set most of the houses on fire'
  const ofCounted = counted !== null && quantifiers.has(token.lower) ? classOf(sentence, counted) : null
  if (ofCounted !== null) return ofCounted
  // 'All of them were released'
  if ((token.tag === 'DET' || token.tag === 'ADJ') && quantifiers.has(token.lower) && sentence.tokens[head + 1]?.lower === 'of') return 'person'
  // 'Two students were held. Both were beaten.'; not 'All but three were freed'
  if (['both', 'all', 'most', 'several'].includes(token.lower) && sentence.tokens[head + 1]?.lower !== 'but' && token.relation === 'nsubj:pass' && token.head >= 0 && befallsPersons.has(tokenAt(sentence, token.head).lemma)) return 'person'
  if (token.tag === 'PRON') return ['it', 'this', 'that', 'which', 'what', 'itself'].includes(token.lower) ? null : 'person'
  if (isPersonNoun.has(lemma) || isNational(token)) return 'person'
  // 'a 15-year-old'
  if (/year-olds?$/.test(token.lower) || ((token.lower === 'old' || token.lower === 'olds') && sentence.tokens[head - 1]?.text === '-')) return 'person'
  if (isSymbolNoun.has(lemma)) return 'symbol'
  // 'barracks' and 'premises' are things in the plural.
  if (isThingNoun.has(lemma) || isThingNoun.has(token.lower)) return 'thing'
  // 'the R60', 'the BR-155'
  if (isRoadNoun.has(lemma) || (token.tag === 'PROPN' && isRoadNoun.has(token.lower)) || /^[A-Z]{1,3}-?\d{1,3}$/.test(token.text)) return 'road'
  // 'a Kalashnikov'
  if (weaponNouns[lemma.toLowerCase()] !== undefined) return 'weapon'
  if (isDocumentNoun.has(lemma)) return 'document'
  // 'one of the eight vehicles'
  const of = token.tag === 'NUM' ? dependents(sentence, head, 'nmod').find((i) => caseOf(sentence, i) === 'of' && tokenAt(sentence, i).tag === 'NOUN') : undefined
  if (of !== undefined) return classOf(sentence, of)
  if (token.tag === 'PROPN' || token.tag === 'NUM') return 'person'
  return isOneHarmed(sentence, head) ? 'person' : null
}

/** 'armed men', 'heavily armed youths', 'rebel supporters': persons whom the words before them make an armed side. */
export function isArmedParty(sentence: Sentence, head: number): boolean {
  // 'the Air Command'
  if (tokenAt(sentence, head).text.toLowerCase() === 'command' && /^\p{Lu}/u.test(sentence.tokens[head - 1]?.text ?? '')) return true
  return [head - 1, head - 2].some((i) => armedQualities.has(sentence.tokens[i]?.lower ?? ''))
}

/** 'A fitter was abducted', 'killed two lift operators': an occupation that no list has, as the object of what befalls people alone. */
function isOneHarmed(sentence: Sentence, noun: number): boolean {
  const { tag, lemma, relation, head } = tokenAt(sentence, noun)
  if (tag !== 'NOUN' || (relation !== 'obj' && relation !== 'nsubj:pass') || head < 0 || !harmsPersons.has(tokenAt(sentence, head).lemma)) return false
  return /(?:er|or|ist|eer|ian|ee)$/.test(lemma) && !notPersons.test(lemma) && dependents(sentence, noun, 'det', 'nummod').length > 0
}

/** What is done to people, and hardly to anything else. */
const harmsPersons: ReadonlySet<string> = new Set(['arrest', 'detain', 'abduct', 'kidnap', 'torture', 'rape', 'jail', 'execute', 'stab', 'murder', 'behead', 'lynch', 'assassinate', 'wound', 'injure', 'kill'])

/** Words with such an ending that are things, beasts or ideas. */
const notPersons = /(?:power|letter|matter|chapter|paper|order|offer|fever|summer|number|water|cancer|tumor|monster|career|engineer(?:ing)|motor|reactor|sensor|error|sector|factor|odor|humor|rumor|border|computer|server|spider|panther|rooster|beaver|badger|otter|tiger|finger|shoulder|corner|committee|fee|tree|coffee|knee|bee|deer|river|winter|dinner|buffer|barrier|filibuster|weather|timber|laughter|disaster|transfer|idea)$/

/** The class of the weapon that a noun names; null where it names none. */
export function weaponClassOf(sentence: Sentence, head: number): Weapon | null {
  return weaponAt(sentence, head)?.weapon ?? null
}
