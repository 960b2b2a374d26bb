import { bodyNouns } from '../../lexicon/en/actors.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { months } from '../../lexicon/en/times.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isInCapitals, type NameRun } from './name-runs.ts'

/**
 * Names of bodies that a text in capitals hides, since nothing there shows that 'NORTHERN WAY' is a name: two or three words that stand
 * before or behind a noun for bodies or their people ('NORTHERN WAY GUERRILLAS', 'THE GROUP NORTHERN WAY', 'MEMBERS OF THE NORTHERN
 * WAY') and elsewhere by themselves, as a party ('THE NORTHERN WAY HAS', 'BY NORTHERN WAY,'). By sentence, in the order of the text.
 */
export function namesInCapitals({ sentences }: TaggedText): NameRun[][] {
  const beside = new Set<string>()
  const alone = new Set<string>()
  const inCapitals = sentences.map(isInCapitals)
  sentences.forEach((sentence, n) => {
    if (!inCapitals[n]) return
    forWordsOfNames(sentence, (from, to, key) => {
      if (standsBeside(sentence, from, to)) beside.add(key)
      if (standsAlone(sentence, from, to) || namesFighters(sentence, to)) alone.add(key)
    })
  })
  const names = new Set([...beside].filter((key) => alone.has(key)))
  return sentences.map((sentence, n) => {
    const runs: NameRun[] = []
    if (!inCapitals[n] || names.size === 0) return runs
    forWordsOfNames(sentence, (from, to, key) => {
      if (!names.has(key) || runs.some((run) => (run.tokens.at(-1) as number) >= from)) return
      const tokens = Array.from({ length: to - from + 1 }, (_, i) => from + i)
      const head = [...tokens].reverse().find((i) => !tokens.includes(tokenAt(sentence, i).head)) ?? to
      runs.push({ tokens, nameTokens: tokens, title: null, office: false, titled: false, head })
    })
    return runs
  })
}

/** Calls for each two or three words in a row that may be a name, the longer ones first. */
function forWordsOfNames({ tokens }: Sentence, call: (from: number, to: number, key: string) => void): void {
  for (let from = 0; from < tokens.length; from += 1) {
    for (const length of [3, 2]) {
      const own = tokens.slice(from, from + length)
      if (own.length === length && own.every(isWordOfName) && !isPersonNoun.has((own.at(-1) as Token).lemma)) call(from, from + length - 1, own.map((token) => token.lower).join(' '))
    }
  }
}

function isWordOfName({ tag, text, lemma, lower }: Token): boolean {
  return (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || (tag === 'VERB' && lower.endsWith('ing'))) && /^\p{Lu}{3,}$/u.test(text) && !isMember(lemma) && !bodyNouns.has(lemma) && months[lower] === undefined
}

/** Words for people of a body. */
const members = new Set(['member', 'terrorist', 'guerrilla', 'guerilla', 'militant', 'rebel', 'fighter', 'insurgent', 'combatant', 'column', 'leader', 'commando'])

function isMember(lemma: string): boolean {
  return members.has(lemma)
}

/** People whom a body's name stands before, as a thing's name stands before nobody: 'NORTHERN WAY GUERRILLAS'. */
const fighters = new Set(['terrorist', 'guerrilla', 'guerilla', 'militant', 'rebel', 'fighter', 'insurgent', 'combatant'])

/** 'X GUERRILLAS', where X ends in the noun of a thing: what kind of guerrillas they are would be told by an adjective. */
function namesFighters({ tokens }: Sentence, to: number): boolean {
  const last = tokens[to]
  const after = tokens[to + 1]
  return last?.fine === 'NN' && after?.fine === 'NNS' && fighters.has(after.lemma)
}

/** 'X GUERRILLAS', 'X GROUP', 'MEMBERS OF (THE) X', 'THE ORGANIZATION X'. */
function standsBeside({ tokens }: Sentence, from: number, to: number): boolean {
  const after = tokens[to + 1]
  if (after && (isMember(after.lemma) || bodyNouns.has(after.lemma))) return true
  let at = from - 1
  if (tokens[at]?.lower === 'the') at -= 1
  const before = tokens[at]
  if (before?.lower === 'of') return isMember(tokens[at - 1]?.lemma ?? '') && tokens[at - 1]?.fine === 'NNS'
  return at === from - 1 && before !== undefined && bodyNouns.has(before.lemma)
}

/** Behind 'the', 'by' or a mark, and before what a party does, a mark or a word that goes on with the sentence: nothing else belongs to the phrase. */
function standsAlone({ tokens }: Sentence, from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to + 1]
  const opens = before !== undefined && /^(?:the|by|of|,|"|“)$/.test(before.lower)
  const closes = after === undefined || /^(?:AUX|ADP|ADV|SCONJ|CCONJ|PART)$/.test(after.tag) || /^(?:[.,;:()[\]"”]|has|have|is|was|claimed|said|which|and|who|that|for)$/.test(after.lower)
  return opens && closes
}
