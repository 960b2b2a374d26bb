import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, tokenAt } from '../../text/tree.ts'
import { beginningVerbs } from '../../lexicon/en/acts.ts'
import { accidentWords, drowningWords, waterWords } from '../../lexicon/en/mishaps.ts'
import { armedNouns, crowdNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { weaponNouns } from '../../lexicon/en/things.ts'
import { armedBodies, supportWords } from '../../lexicon/en/act-support.ts'
import { classOf } from './noun-class.ts'

/** An act told by words that may need others beside them to count. */
export interface Candidate {
  readonly mention: ActMention
  readonly weak: boolean
  readonly beside: readonly ActType[] | null
  /** Such an act must stand before, and be of the same people. */
  readonly ofThoseBefore?: true | undefined
  /** What the same words tell where none of those stands beside: 'led away' is an arrest beside a march broken up, and an abduction else. */
  readonly otherwise: Candidate | null
}

/** True for act types that do bodily harm. */
export function isViolent(type: ActType): boolean {
  return harmfulFamilies.has(familyOf(type)) || type === 'liberty.abduction' || type === 'protest.crackdown' || type === 'protest.mob' || type === 'protest.riot'
}

/** 'who has died at the age of 84' */
function isOfOldAge({ tokens }: Sentence): boolean {
  return tokens.some((token, i) => token.lower === 'age' && tokens[i - 2]?.lower === 'at' && tokens[i + 1]?.lower === 'of' && Number(tokens[i + 2]?.text) >= 60)
}

/** What is told around a weak word: which sentences tell violence, the other acts of its own, the kinds of act of the two before. */
export interface Around {
  readonly violent: readonly boolean[]
  /** The sentence before, in the same passage. */
  readonly sentenceBefore: Sentence | null
  readonly here: readonly Candidate[]
  readonly before: readonly ActType[]
  /** The lemmas of the whole text; asked for few words. */
  readonly lemmasOfText: () => ReadonlySet<string>
}

/** Weak words need another act, a weapon or an armed party near by, and no accident or illness in the sentence. */
export function supported(sentence: Sentence, index: number, mention: ActMention, { violent, sentenceBefore, here, before, lemmasOfText }: Around): boolean {
  const lemmas = [...sentence.tokens.map((token) => token.lemma), ...hyphened(sentence)]
  const wanted = supportWords[mention.type]
  if (wanted) return lemmas.some((lemma) => wanted.has(lemma)) || isOfCrowdTold(sentence, mention, before) || isDoneByMany(sentence, mention) || (isBegun(sentence, mention) && [...wanted].some((lemma) => lemmasOfText().has(lemma)))
  const deadly = mention.measure === 'killed' || mention.measure === 'injured'
  if (deadly && (lemmas.some((lemma) => accidentWords.has(lemma)) || isOfOldAge(sentence))) return violent[index] === true || (violent[index - 1] === true && sentenceBefore !== null && isDrowningBehind(sentence, sentenceBefore))
  if (deadly && mention.arguments.some(({ role, outright }) => role === 'perpetrator' && outright === true)) return true
  if (here.some((each) => !each.weak && (deadly ? isViolent(each.mention.type) : true))) return true
  if (lemmas.some((lemma) => armedNouns.has(lemma)) || lemmas.some((lemma) => weaponNouns[lemma] !== undefined)) return true
  if (deadly || mention.type === 'restrict.displacement') {
    for (let near = index - 3; near <= index + 2; near += 1) if (violent[near]) return true
    return here.some((each) => !each.weak && each.mention.type.startsWith('protest.'))
  }
  if (mention.type === 'battle.clash' || (mention.type === 'posture.deployment' && mention.rule !== 'rule:acts/noun/deployment')) return mention.arguments.length > 0 || lemmas.some((lemma) => armedBodies.has(lemma))
  if (mention.type === 'protest.demonstration' || mention.type === 'protest.blockade') return mention.arguments.some((argument) => argument.role === 'participant') || lemmas.some((lemma) => crowdNouns.has(lemma))
  if (mention.type === 'attack.armed') return mention.arguments.length > 0
  return mention.arguments.length > 0 && mention.type !== 'property.seizure'
}

/** 'sit-in', which stands as three tokens. */
function hyphened({ tokens }: Sentence): string[] {
  return tokens.flatMap((token, i) => (token.text === '-' && i > 0 && i + 1 < tokens.length ? [`${tokens[i - 1]?.lower ?? ''}-${tokens[i + 1]?.lemma ?? ''}`] : []))
}

/** 'Guards rammed a boat. Twelve people drowned.', 'Its boat capsized': on the water that the sentence before tells of; 'when a ferry capsized' is another. */
function isDrowningBehind({ tokens }: Sentence, before: Sentence): boolean {
  if (tokens.some(({ lemma }) => accidentWords.has(lemma) && !drowningWords.has(lemma)) || !before.tokens.some(({ lemma }) => waterWords.has(lemma))) return false
  return !tokens.some(({ lemma }, i) => waterWords.has(lemma) && tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:an?|another)$/.test(lower)))
}

/** 'Women marched. Soldiers dispersed *them*': the crowd of a protest told right before. */
function isOfCrowdTold(sentence: Sentence, mention: ActMention, before: readonly ActType[]): boolean {
  if (mention.type !== 'protest.crackdown' || !before.some((type) => familyOf(type) === 'protest')) return false
  return mention.arguments.some(({ role, head }) => role === 'victim' && tokenAt(sentence, head).lower === 'them')
}

/** 'The strike began on 6 November', 'entered its third day': told of before, by words that may stand anywhere in the text. */
function isBegun(sentence: Sentence, mention: ActMention): boolean {
  const { relation, head, tag } = tokenAt(sentence, mention.token)
  if (mention.type !== 'protest.strike' || tag !== 'NOUN' || relation !== 'nsubj' || head < 0 || !dependents(sentence, mention.token, 'det').some((i) => tokenAt(sentence, i).lower === 'the')) return false
  const { lemma } = tokenAt(sentence, head)
  return beginningVerbs.has(lemma) || (lemma === 'enter' && dependents(sentence, head, 'obj').some((i) => ['day', 'week', 'month'].includes(tokenAt(sentence, i).lemma)))
}

/** 'Several hundred women blocked the gate', 'Some 150 people threw stones at the embassy': people in number. */
function isDoneByMany(sentence: Sentence, mention: ActMention): boolean {
  if (mention.type !== 'protest.blockade' && mention.type !== 'protest.riot') return false
  if (mention.type === 'protest.riot' && !dependents(sentence, mention.token, 'obl').some((i) => ['at', 'against'].includes(caseOf(sentence, i)) && classOf(sentence, i) === 'thing')) return false
  // 'Some 300 of them blocked the gates'
  const isOfThem = (head: number) => tokenAt(sentence, head).tag === 'NUM' && sentence.tokens[head + 1]?.lower === 'of' && sentence.tokens[head + 2]?.lower === 'them'
  return mention.arguments.some(({ role, head }) => role === 'participant' && ((tokenAt(sentence, head).fine === 'NNS' && isPersonNoun.has(tokenAt(sentence, head).lemma)) || isOfThem(head)))
}
