import { onceFor } from '../../record/once-for.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, tokenAt } from '../../text/tree.ts'
import { storyNouns } from '../../lexicon/en/acts.ts'
import { deliberate, growingThings, harmlessAims, idleRivals, illsFought, inventedStories, inWords, outbursts, ownStores, speechNouns, spoilingVerbs, stormedInPlay, verbally, wordyAttackers } from '../../lexicon/en/act-support.ts'
import { attacksOfIllness, burstingThings, mishapNouns } from '../../lexicon/en/mishaps.ts'
import { armedNouns } from '../../lexicon/en/people.ts'
import { weaponNouns } from '../../lexicon/en/things.ts'
import { classOf, weaponClassOf } from './noun-class.ts'

/** 'an explosion of marine life', 'kicked in the door', 'exploded in applause', 'a demonstration of how hard it is'. */
export function isFigurative(sentence: Sentence, head: number): boolean {
  const { lemma, tag, head: governor } = tokenAt(sentence, head)
  // 'The novel opens with a murder'
  if (isOfInventedStory(sentence)) return true
  // 'came under fire for his remarks', 'from critics'
  if (lemma === 'come' && isInWordsBehind(sentence, head)) return true
  // 'The team beat Dola 3-1'
  if (tag === 'VERB' && wonBy.has(lemma) && isScore(sentence, head)) return true
  // 'attacked the press in a speech', 'harshly attacked the minister'
  if ((lemma === 'attack' || lemma === 'assault') && tag === 'VERB') return isInWords(sentence, head)
  if ((lemma === 'attack' || lemma === 'assault' || lemma === 'offensive') && tag === 'NOUN') return isOnPaper(sentence, head)
  // 'Two companies are battling for the contract'
  if (lemma === 'battle' && tag === 'VERB') return agentsOf(sentence, head).some((i) => idleRivals.has(tokenAt(sentence, i).lemma)) && !sentence.tokens.some((token) => armedNouns.has(token.lemma) || weaponNouns[token.lemma] !== undefined)
  // 'The crime destroys the false image of the army'; 'destroyed images of saints' are things
  if (tag === 'VERB' && spoilingVerbs.has(lemma)) return dependents(sentence, head, 'obj', 'nsubj:pass').some((i) => tokenAt(sentence, i).lemma === 'image' && tokenAt(sentence, i).fine === 'NN')
  // 'The campaign targeted 4,000 children'
  if (lemma === 'target' && tag === 'VERB') return dependents(sentence, head, 'nsubj').some((i) => harmlessAims.has(tokenAt(sentence, i).lemma))
  // 'The band stormed the charts'
  if (lemma === 'storm' && tag === 'VERB') return sentence.tokens.slice(head + 1, head + 4).some((token) => stormedInPlay.has(token.lemma))
  // 'sentenced the guard to death', 'to life imprisonment'
  if ((lemma === 'death' || lemma === 'imprisonment') && governor >= 0 && caseOf(sentence, head) === 'to' && sentence.tokens.some((token, i) => i < head && (token.lemma === 'sentence' || token.lemma === 'condemn'))) return true
  // 'the film about the massacre'
  // 'a landmine museum'
  if ((tag === 'NOUN' || tag === 'PROPN') && storyNouns.has(sentence.tokens[head + 1]?.lemma ?? '') && tokenAt(sentence, head).relation === 'compound') return true
  if (tag === 'NOUN' && governor >= 0 && ['about', 'on', 'of'].includes(caseOf(sentence, head)) && storyNouns.has(tokenAt(sentence, governor).lemma)) return true
  if (tag === 'VERB' && ['kill', 'injure', 'hurt', 'claim'].includes(lemma)) return isMishap(sentence, head)
  if (lemma === 'explode' || lemma === 'erupt') {
    // 'The single exploded onto the charts', 'Prices exploded'
    if (sentence.tokens[head + 1]?.lower === 'onto' || dependents(sentence, head, 'nsubj').some((i) => growingThings.has(tokenAt(sentence, i).lemma))) return true
    // 'A gas bottle exploded in a kitchen'
    if (dependents(sentence, head, 'nsubj').some((i) => burstingThings.has(tokenAt(sentence, i).lemma)) && !sentence.tokens.some((token) => armedNouns.has(token.lemma) || weaponNouns[token.lemma] === 'explosive' || deliberate.has(token.lemma))) return true
    return ['in', 'into', 'with'].includes(sentence.tokens[head + 1]?.lower ?? '') && sentence.tokens.slice(head + 2, head + 5).some((token) => outbursts.has(token.lemma))
  }
  // 'The shares took a beating'
  if (lemma === 'beating' && governor >= 0 && tokenAt(sentence, governor).lemma === 'take') return !dependents(sentence, governor, 'nsubj').some((i) => classOf(sentence, i) === 'person')
  // 'raided the fridge', 'raided their savings'
  if (lemma === 'raid' && tag === 'VERB') return sentence.tokens.slice(head + 1, head + 5).some((token) => ownStores.has(token.lemma))
  // 'He is bleeding to death, the caller said'
  if (lemma === 'bleed') return tokenAt(sentence, head).fine === 'VBG'
  // 'The minister shot back at his critics'
  if (lemma === 'shoot' && sentence.tokens.slice(head + 1, head + 6).some((token) => token.lemma === 'critic')) return true
  // 'Candles burned in the windows'
  if (lemma === 'burn') return dependents(sentence, head, 'nsubj').some((i) => ['candle', 'lamp', 'incense', 'light', 'torch', 'flame'].includes(tokenAt(sentence, i).lemma))
  // 'Four masked men kicked in the door'
  if (lemma === 'kick') return sentence.tokens.slice(head + 1, head + 6).some((token) => ['door', 'gate', 'window'].includes(token.lemma))
  if (lemma !== 'explosion' && lemma !== 'demonstration') return false
  if (sentence.tokens[head + 1]?.lower !== 'of') return false
  const of = dependents(sentence, head, 'nmod').find((i) => caseOf(sentence, i) === 'of')
  if (of === undefined) return true
  if (lemma === 'demonstration') return classOf(sentence, of) !== 'person'
  return weaponClassOf(sentence, of) === null && classOf(sentence, of) !== 'thing' && tokenAt(sentence, of).tag === 'NOUN' && !['device', 'gas'].includes(tokenAt(sentence, of).lemma)
}

/** True where what the main verb of a sentence tells is done by a novel, a film or the like. */
const isOfInventedStory = onceFor((sentence: Sentence): boolean => {
  const main = sentence.tokens.findIndex(({ head, tag }) => head < 0 && tag === 'VERB')
  return main >= 0 && dependents(sentence, main, 'nsubj').some((i) => tokenAt(sentence, i).relation === 'nsubj' && inventedStories.has(tokenAt(sentence, i).lemma))
})

/** Where nobody comes to blows. */
const saidThere: ReadonlySet<string> = new Set(['debate', 'interview', 'tweet', 'editorial', 'column', 'speech'])

/** An attack in words alone, where no weapon and nobody armed stands by. */
function isInWords(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens.some((token, i) => Math.abs(i - verb) < 4 && verbally.has(token.lower))) return true
  const inSpeech = dependents(sentence, verb, 'obl', 'nmod').some((i) => ['in', 'on', 'during'].includes(caseOf(sentence, i)) && speechNouns.has(tokenAt(sentence, i).lemma))
  // 'attacked her rival over taxes in a debate': the parse hangs the debate on the taxes
  const overWords = sentence.tokens.slice(verb + 1, verb + 8).some((token, i, behind) => ['over', 'for', 'as'].includes(token.lower) && !behind.slice(0, i).some(({ tag: each }) => each === 'VERB' || each === 'PUNCT')) && sentence.tokens.slice(verb + 1).some((token) => saidThere.has(token.lemma))
  const overWhat = sentence.tokens.slice(verb + 1, verb + 8).some((token) => ['over', 'for', 'as'].includes(token.lower)) && agentsOf(sentence, verb).some((i) => wordyAttackers.has(tokenAt(sentence, i).lemma))
  return (inSpeech || overWords || overWhat) && !sentence.tokens.some((token) => weaponNouns[token.lemma] !== undefined || armedNouns.has(token.lemma))
}

/** 'a blistering attack on the minister', 'an attack on the government's record': in words, on what is in words. */
function isOnPaper(sentence: Sentence, noun: number): boolean {
  if (dependents(sentence, noun, 'amod').some((i) => inWords.has(tokenAt(sentence, i).lower))) return true
  const on = dependents(sentence, noun, 'nmod').filter((i) => ['on', 'against'].includes(caseOf(sentence, i)))
  return on.length > 0 && on.every((i) => classOf(sentence, i) === 'document' || illsFought.has(tokenAt(sentence, i).lemma))
}

const wonBy: ReadonlySet<string> = new Set(['beat', 'thrash', 'hammer', 'crush', 'rout', 'trounce', 'hit', 'down', 'stun', 'destroy', 'batter', 'demolish'])

/** 'Dola hit Orsk 3-0': a game. */
export function isScore(sentence: Sentence, verb: number): boolean {
  return /\b\d{1,2} ?[-\u2013:] ?\d{1,2}\b/.test(sentence.tokens.slice(verb + 1, verb + 8).map(({ text }) => text).join(' '))
}

/** 'came under fire for', 'over', 'from lawmakers': criticised, unless arms or armed men are told to have done it. */
function isInWordsBehind(sentence: Sentence, verb: number): boolean {
  const behind = sentence.tokens.findIndex((token, i) => i > verb && i < verb + 7 && ['fire', 'attack', 'gunfire'].includes(token.lower)) + 1
  const next = sentence.tokens[behind]?.lower ?? ''
  if (next === 'for' || next === 'over') return !/^(?:hours?|days?|minutes?|second|third|first)$/.test(sentence.tokens.slice(behind + 1, behind + 4).find(({ tag }) => tag === 'NOUN' || tag === 'ADJ')?.lower ?? '')
  const whose = sentence.tokens.slice(behind + 1)
  const end = whose.findIndex(({ tag }) => tag === 'ADP' || tag === 'VERB' || tag === 'PUNCT')
  return (next === 'from' || next === 'by') && !whose.slice(0, end < 0 ? whose.length : end).some(({ lemma, tag }) => armedNouns.has(lemma) || weaponNouns[lemma] !== undefined || tag === 'PROPN')
}

/** 'A fire killed two people': nobody did it, where no word of arson or force stands by. */
function isMishap(sentence: Sentence, verb: number): boolean {
  const subjects = dependents(sentence, verb, 'nsubj')
  const isWhere = (i: number) => ['in', 'at', 'near', 'on', 'inside'].includes(caseOf(sentence, i))
  const isIllness = (i: number) => tokenAt(sentence, i).lemma === 'attack' && attacksOfIllness.has(sentence.tokens[i - 1]?.lower ?? '')
  // 'A fire in a kitchen killed two', 'A heart attack killed the mayor'
  const bare = (i: number) => isIllness(i) || (mishapNouns.has(tokenAt(sentence, i).lemma) && dependents(sentence, i, 'compound', 'nmod', 'amod').every((each) => tokenAt(sentence, each).relation === 'nmod' && isWhere(each)))
  return subjects.length > 0 && subjects.every(bare) && !sentence.tokens.some((token, i) => armedNouns.has(token.lemma) || (deliberate.has(token.lemma) && !isIllness(i)))
}
