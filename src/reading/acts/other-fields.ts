import type { ActMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { wreckWords } from '../../lexicon/en/mishaps.ts'
import { otherFields } from '../../lexicon/en/other-fields.ts'
import type { OtherField } from '../../lexicon/en/other-fields.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'

interface Field {
  readonly field: OtherField['field']
  readonly words: ReadonlySet<string>
  readonly unless: ReadonlySet<string>
  readonly enough: number
  readonly reach: number
}

const fields: readonly Field[] = otherFields.map((each) => ({ ...each, words: new Set(each.words.split('|')), unless: new Set(each.unless.split('|')) }))

/** Leaves out acts whose sentence is news of another field: sport, markets, accidents, exercises. */
export function withoutOtherFields(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  const lemmas = new Map<number, ReadonlySet<string>>()
  const wordsAt = (index: number): ReadonlySet<string> => {
    const known = lemmas.get(index)
    if (known) return known
    const words = wordsOf(tagged.sentences[index])
    lemmas.set(index, words)
    return words
  }
  const judged = new Map<number, ReadonlySet<OtherField['field']>>()
  let mishap = false
  const kept = acts.filter((act) => {
    let here = judged.get(act.sentence)
    if (here === undefined) {
      here = new Set(fields.filter((field) => isOf(field, act.sentence, wordsAt)).map((field) => field.field))
      judged.set(act.sentence, here)
    }
    const turned = [...here].some((field) => !(field === 'accident' && act.outcome && isForceTold(acts, act.sentence)) && turns(field, act))
    mishap ||= turned && isBlast(act)
    return !turned
  })
  // A blast once told as an accident or an exercise is one throughout the story, where no word of violence stands by it.
  return mishap ? kept.filter((act) => !isBlast(act) || [...wordsAt(act.sentence)].some((word) => violence.has(word))) : kept
}

const violence = new Set(fields.find((field) => field.field === 'accident')?.unless)

function isBlast(act: ActMention): boolean {
  return act.type === 'remote.bomb' && /\/(?:explosions?|blasts?|explode[ds]?|exploding)$/.test(act.rule)
}

/** 'a training school': a place where people learn, and no exercise. */
const trainingPlaces: ReadonlySet<string> = new Set(['school', 'college', 'centre', 'center', 'institute', 'institution', 'academy', 'camp', 'facility', 'compound', 'base'])

/** The lemmas of a sentence, hyphenated words also as one. */
function wordsOf(sentence: Sentence | undefined): ReadonlySet<string> {
  const words = new Set<string>()
  sentence?.tokens.forEach((token, i) => {
    if (token.lower === 'training' && trainingPlaces.has(sentence.tokens[i + 1]?.lemma ?? '')) return
    words.add(token.lemma.toLowerCase())
    words.add(token.lower)
    if (sentence.tokens[i + 1]?.lower === '-') words.add(`${token.lower}-${sentence.tokens[i + 2]?.lower ?? ''}`)
  })
  return words
}

function isOf(field: Field, index: number, wordsAt: (index: number) => ReadonlySet<string>): boolean {
  for (const near of [index - 1, index, index + 1]) for (const word of wordsAt(near)) if (field.unless.has(word)) return false
  const found = new Set<string>()
  for (let near = index - field.reach; near <= index + field.reach; near += 1) for (const word of wordsAt(near)) if (field.words.has(word)) found.add(word)
  return found.size >= field.enough
}

const accident = fields.find((field) => field.field === 'accident') as Field

/** True where no word of a sentence tells of force: 'A bridge collapsed, killing three'. */
export function tellsNoForce(sentence: Sentence): boolean {
  return ![...wordsOf(sentence)].some((word) => accident.unless.has(word) || collapsedBy.has(word))
}

/** What else makes houses collapse. */
const collapsedBy: ReadonlySet<string> = new Set(['bomb', 'bombing', 'blast', 'explosion', 'explode', 'strike', 'hit', 'beat', 'beating', 'torture', 'drone', 'bulldozer', 'demolish', 'ablaze', 'torch', 'gas', 'stampede'])

/** 'drowned': an outcome that tells how. */
export function tellsDrowning({ rule }: Pick<ActMention, 'rule'>): boolean {
  return /\/drown(?:ed|s|ing)?$/.test(rule)
}

/** 'Eleven drowned when coast guards rammed the boat', 'Coast guards rammed a boat. Eleven drowned.': what befell somebody has a doer, whatever mishap it was. */
export function isForceTold(acts: readonly ActMention[], sentence: number): boolean {
  const isForce = (act: ActMention) => !act.outcome && harmfulFamilies.has(familyOf(act.type)) && act.arguments.some(({ role }) => role === 'perpetrator')
  const drowned = acts.some((act) => act.sentence === sentence && tellsDrowning(act))
  return acts.some((act) => (act.sentence === sentence || (drowned && act.sentence === sentence - 1)) && isForce(act))
}

/** 'His grandfather died in a car crash': told beside a killing, and no part of it. */
export function tellsMishap(sentence: Sentence): boolean {
  const words = wordsOf(sentence)
  return [...words].some((word) => wreckWords.has(word)) && ![...words].some((word) => accident.unless.has(word))
}

/** Which acts a field explains away: an accident its dead and its explosions, an exercise its fire, a campaign its rallies, sport and markets all. */
function turns(field: OtherField['field'], act: ActMention): boolean {
  switch (field) {
    case 'accident':
      return (act.outcome && familyOf(act.type) !== 'protest' && !act.arguments.some((argument) => argument.role === 'perpetrator')) || act.type === 'remote.bomb'
    // A candidate's rally, or one of prices; whatever else is done in a campaign is done.
    case 'campaign':
    case 'trading':
      return act.type === 'protest.demonstration' && /rall(?:y|ies|ied|ying)\b/.test(act.rule)
    case 'drill':
      return familyOf(act.type) === 'remote' || familyOf(act.type) === 'battle' || act.type === 'attack.armed'
    default:
      return true
  }
}
