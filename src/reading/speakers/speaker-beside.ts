import { anonymousSpeakers, besideWhich, citableWorks, groupNouns, institutionNouns, ownBodies, relayNouns, sayingVerbsOf, wordyNouns } from '../../lexicon/en/saying.ts'
import { weekdaysInFull } from '../../lexicon/en/function-words.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { agentsOf, dependents, isPassive, nounPhrase, plainRelation, rootOf, tokenAt } from '../../text/tree.ts'
import { hasClause, isFinite, isHeadlinePart, isMark, isOpening, isTimeWord, lastWord, type Noun, type QuoteMask, sayingLemma } from './forms.ts'

/** '(180,000 said the unions)': a bare figure in brackets before a verb of saying. */
export function isFigureAside({ tokens }: Sentence, i: number): boolean {
  return tokens[i - 1]?.tag === 'NUM' && tokens[i - 2]?.text === '(' && /^(?:DET|NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? '')
}

/** '"...," said X' and '..., said X': the verb behind a mark, the speaker behind the verb. */
export function isInverted(sentence: Sentence, group: { from: number; to: number }, i: number, quoted: QuoteMask): boolean {
  const token = tokenAt(sentence, i)
  if (token.fine === 'VBG' || token.fine === 'VB' || group.from !== i || quoted[i] || quoted[group.to + 1]) return false
  const before = sentence.tokens[i - 1]
  const after = sentence.tokens[group.to + 1]
  if (!after || !(['PROPN', 'DET', 'NOUN', 'ADJ', 'PRON', 'NUM'].includes(after.tag) || /^\p{Lu}\p{Ll}/u.test(after.text)))
    return false
  if (after.lower === 'that' || isTimeWord(after.lower)) return false
  // 'said he' is inverted before a mark only: 'said they touched ...' is not.
  if (after.tag === 'PRON' && after.fine !== 'PRP$' && sentence.tokens[group.to + 2]?.tag !== 'PUNCT') return false
  // '15,000 people (180,000 said the unions)'
  if (isFigureAside(sentence, i)) return true
  if (before && !isMark(before)) return false
  if (before?.text === ',' && !quoted[i - 2]) {
    const isLast = (nounAfter(sentence, group.to + 1)?.to ?? -1) >= lastWord(sentence)
    if (!hasClause(sentence, 0, i - 2) && !(isLast && isHeadlinePart(sentence, 0, i - 2))) return false
    // '"...," Ana Reik, the minister, said': the comma ends an apposition.
    if (isAppositionBefore(sentence, i - 1, quoted)) return false
    // 'The group seized a teacher, posted a video and left': what it posted says nothing.
    const head = nounAfter(sentence, group.to + 1)?.head ?? group.to + 1
    if (!mayCite(token) && !maySpeak(tokenAt(sentence, head))) return false
    if (plainRelation(token) === 'conj' && sayingLemma(token) !== 'say' && tokenAt(sentence, head).head === i && tokenAt(sentence, head).relation === 'obj' && tokenAt(sentence, head).tag === 'NOUN') return false
  }
  return !hasOwnVerb(sentence, group.to + 1)
}

/** 'says', 'shows': verbs of papers and pictures, too. */
function mayCite(token: Token): boolean {
  return sayingLemma(token) === 'say' || sayingVerbsOf(sayingLemma(token)).some(({ verb }) => verb.class === 'cites')
}

/** A name, a pronoun, a person or a body: who may speak behind a word of saying. */
export function maySpeak({ tag, lemma, lower }: Token): boolean {
  return tag === 'PROPN' || tag === 'PRON' || isPersonNoun.has(lemma) || isPersonNoun.has(lower) || [anonymousSpeakers, institutionNouns, groupNouns, relayNouns, citableWorks, ownBodies].some((nouns) => nouns.has(lemma) || nouns.has(lower))
}

/** A noun phrase between commas whose first comma follows a noun phrase that begins the sentence or follows a quotation. */
function isAppositionBefore(sentence: Sentence, comma: number, quoted: QuoteMask): boolean {
  for (let j = comma - 1; j > 0; j -= 1) {
    if (quoted[j]) return false
    if (sentence.tokens[j]?.text !== ',') continue
    if (hasClause(sentence, j + 1, comma - 1) && !isRelative(sentence, j + 1)) return false
    for (let k = j - 1; k >= 0; k -= 1) {
      if (quoted[k]) return k < j - 1
      const token = tokenAt(sentence, k)
      if (isFinite(token) || token.tag === 'AUX') return false
    }
    return true
  }
  return false
}

/** What follows is the subject of a clause: 'said the talks could fail' has no inverted speaker. */
function hasOwnVerb(sentence: Sentence, from: number): boolean {
  for (let j = from; j < sentence.tokens.length; j += 1) {
    const token = tokenAt(sentence, j)
    if (isOpening(token)) continue
    if (token.tag === 'PUNCT' || token.fine === 'WP' || token.fine === 'WDT' || token.fine === 'WRB' || token.tag === 'SCONJ')
      return false
    if (['after', 'as', 'before', 'when', 'while', 'and', 'in'].includes(token.lower)) return false
    if (isFinite(token) || token.tag === 'AUX') return j > from
  }
  return false
}

/** Another verb's speaker in the same sentence that a verb without a subject may share. */
export interface EarlierSpeaker extends Noun {
  readonly token: number
  readonly tells: boolean
}

/** The speaker of an active verb, with the first of two that an 'and' joins behind a mark: '..., a rescue network and a doctors' group said'. */
export function speakerOf(sentence: Sentence, i: number, groupFrom: number, quoted: QuoteMask, earlier: readonly EarlierSpeaker[]): Noun | null {
  const speaker = lastSpeakerOf(sentence, i, groupFrom, quoted, earlier)
  if (speaker === null || speaker.to >= i || speaker.from < 2) return speaker
  const first = firstOfTwo(sentence, speaker.from, quoted, i)
  return first === null ? speaker : { head: first.head, from: first.from, to: speaker.to }
}

/** Who is joined by 'and' to the speaker that begins at a token, where he stands behind a mark or opens the sentence. */
function firstOfTwo(sentence: Sentence, from: number, quoted: QuoteMask, verb: number): Noun | null {
  const conjunction = sentence.tokens[from - 1]?.lower
  if ((conjunction !== 'and' && conjunction !== 'or') || !nominals.has(sentence.tokens[from - 2]?.tag ?? '')) return null
  const first = nounBefore(sentence, from - 2, quoted, verb)
  return first !== null && (first.from === 0 || tokenAt(sentence, first.from - 1).tag === 'PUNCT') ? first : null
}

/** The speaker of an active verb: its subject in the parse, the noun before it, or the speaker it shares with an earlier verb. */
function lastSpeakerOf(
  sentence: Sentence,
  i: number,
  groupFrom: number,
  quoted: QuoteMask,
  earlier: readonly EarlierSpeaker[],
): Noun | null {
  const token = tokenAt(sentence, i)
  const infinitive = sentence.tokens.slice(groupFrom, i).some((each) => each.fine === 'TO')
  // 'The attack that was carried out at dawn killed nine activists said': the cue ends the sentence, its speaker stands right before it.
  if (i >= lastWord(sentence)) {
    const left = nounBefore(sentence, groupFrom - 1, quoted, i)
    // 'a group based in Oslo reported': the group did
    const isWhere = left !== null && sentence.tokens[left.from - 1]?.tag === 'ADP' && dependents(sentence, i, 'nsubj').some((j) => j < left.from - 1)
    if (left && !isWhere && !isWhereShown(sentence, i, left) && !isRelative(sentence, left.head)) return left
  }
  const progressive = token.fine === 'VBG' && sentence.tokens.slice(groupFrom, i).some((each) => each.tag === 'AUX')
  const subject = dependents(sentence, i, 'nsubj')
    .filter((j) => j < i && quoted[j] === quoted[i] && !isTimeWord(tokenAt(sentence, j).lower) && !isTimePhrase(sentence, j))
    // Of two the parse may have taken an apposition for the second: 'Ana Reik, a prominent teacher, said'.
    .at(sentence.tokens[groupFrom - 1]?.text === ',' ? 0 : -1)
  if (subject !== undefined) {
    const noun = resolved(sentence, subject)
    // 'a doctor at the main hospital told': the parse may hang the verb on the hospital.
    const left = isRelative(sentence, subject) ? null : nounBefore(sentence, groupFrom - 1, quoted, i)
    // 'killed 25 people, police and medical sources said, as ...': the parse may join those killed to those who tell it
    if (left && sentence.tokens[left.from - 1]?.text === ',' && subject < left.from - 1 && hasClause(sentence, 0, subject - 1)) return left
    const behind = sentence.tokens[noun.from - 1]?.tag === 'ADP'
    return left && behind && left.from < noun.from && left.to >= noun.head ? left : noun
  }
  if (!infinitive && (token.fine !== 'VBG' || progressive)) {
    const left = nounBefore(sentence, groupFrom - 1, quoted, i)
    if (left) return isRelative(sentence, left.head) ? resolved(sentence, left.head) : left
  }
  // 'was quick to note', 'is right to say': the subject of the adjective.
  if (infinitive && token.head >= 0 && tokenAt(sentence, token.head).tag === 'ADJ') {
    const owner = dependents(sentence, token.head, 'nsubj')[0]
    if (owner !== undefined && quoted[owner] === quoted[i]) return resolved(sentence, owner)
  }
  if (token.fine === 'VBG') {
    const main = earlier.filter((cue) => cue.tells && quoted[cue.token] === quoted[i]).at(-1)
    if (main && sentence.tokens[i - 1]?.tag !== 'NOUN') return { head: main.head, from: main.from, to: main.to }
    // 'The ministry closed the road, saying ...': behind a comma the subject of the sentence speaks.
    const root = rootOf(sentence)
    const first =
      root >= 0 && root < i && sentence.tokens[i - 1]?.text === ',' ? dependents(sentence, root, 'nsubj')[0] : undefined
    if (first !== undefined && quoted[first] === quoted[i]) return resolved(sentence, first)
  }
  // 'denied that force had been used and said that ...': who denies goes on to say it, though the parse hangs it on what was done.
  const told = plainRelation(token) === 'conj' && token.fine === 'VBD' && token.head < i ? tokenAt(sentence, token.head) : null
  if (told !== null && told.relation === 'ccomp' && told.head >= 0 && isPassive(sentence, token.head) && dependents(sentence, token.head, 'aux').some((j) => tokenAt(sentence, j).lower === 'had')) {
    const teller = agentsOf(sentence, told.head).find((j) => j < i && quoted[j] === quoted[i])
    if (teller !== undefined) return resolved(sentence, teller)
  }
  // 'adding that ...', 'and said': the agent by the parse, or the speaker of the verb before.
  const agent = agentsOf(sentence, i).filter(
    (j) => quoted[j] === quoted[i] && j !== i && !isTimeWord(tokenAt(sentence, j).lower),
  )[0]
  if (agent !== undefined) return issuerOf(sentence, agent) ?? resolved(sentence, agent)
  // 'She was freed after nine days, and said guards had beaten her'
  if (plainRelation(token) === 'conj' && token.fine === 'VBD' && token.head < i && isPassive(sentence, token.head)) {
    const freed = dependents(sentence, token.head, 'nsubj:pass').find((j) => j < i && quoted[j] === quoted[i])
    if (freed !== undefined) return resolved(sentence, freed)
  }
  for (let k = earlier.length - 1; k >= 0; k -= 1) {
    const cue = earlier[k] as EarlierSpeaker
    if (quoted[cue.token] === quoted[i]) return { head: cue.head, from: cue.from, to: cue.to }
  }
  const last = infinitive ? null : nounBefore(sentence, groupFrom - 1, quoted, i)
  return last !== null && isWhereShown(sentence, i, last) ? null : last
}

/** 'was shown on television confessing': where it was shown, and nobody who speaks. */
export function isWhereShown({ tokens }: Sentence, verb: number, noun: Pick<Noun, 'from'>): boolean {
  return tokens[verb]?.fine === 'VBG' && /^(?:on|in|at|over|via)$/.test(tokens[noun.from - 1]?.lower ?? '')
}

/** 'issued a statement saying': who issued it speaks. */
function issuerOf(sentence: Sentence, noun: number): Noun | null {
  const token = tokenAt(sentence, noun)
  if (!wordyNouns.has(token.lemma) || plainRelation(token) !== 'obj' || token.head < 0) return null
  const subject = dependents(sentence, token.head, 'nsubj')[0]
  return subject === undefined ? null : nounAt(sentence, subject)
}

function isRelative(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  return token.fine === 'WP' || token.fine === 'WDT'
}

function resolved(sentence: Sentence, head: number): Noun {
  if (!isRelative(sentence, head)) return nounAt(sentence, head)
  const antecedent = relativeAntecedent(sentence, head)
  return nounAt(sentence, antecedent ?? head)
}

function relativeAntecedent(sentence: Sentence, relative: number): number | null {
  // 'citing medical sources who said': a person right before 'who' is meant, whatever the parse holds.
  const beside = sentence.tokens[relative - 1]
  if (beside && tokenAt(sentence, relative).lower === 'who' && (beside.tag === 'PROPN' || isPersonNoun.has(beside.lemma)))
    return relative - 1
  const meant = (at: number) => (tokenAt(sentence, relative).lower === 'who' ? personFrom(sentence, at) : bodyFrom(sentence, at))
  const verb = tokenAt(sentence, Math.max(0, tokenAt(sentence, relative).head))
  if (plainRelation(verb) === 'acl' && verb.head >= 0 && verb.head < relative) return meant(verb.head)
  for (let j = relative - 1; j >= 0 && j >= relative - 4; j -= 1) {
    const token = tokenAt(sentence, j)
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'PRON' && !isRelative(sentence, j))) return meant(j)
  }
  return null
}

/** 'the Forum for Liberties, which said', 'the Ministry of Health, which said': the whole body, and not the last word of its name. */
function bodyFrom(sentence: Sentence, antecedent: number): number {
  let first = antecedent
  while (['PROPN', 'NOUN', 'ADJ', 'DET'].includes(sentence.tokens[first - 1]?.tag ?? '')) first -= 1
  const [body, preposition] = [sentence.tokens[first - 2], sentence.tokens[first - 1]]
  if (body === undefined || !['for', 'of', 'on', 'against'].includes(preposition?.lower ?? '')) return antecedent
  return body.tag === 'PROPN' || institutionNouns.has(body.lemma) || groupNouns.has(body.lemma) ? first - 2 : antecedent
}

/** 'residents of Teko, who said': the residents, and no town. */
function personFrom(sentence: Sentence, antecedent: number): number {
  const { tag, head, relation } = tokenAt(sentence, antecedent)
  if (tag !== 'PROPN' || relation !== 'nmod' || head < 0 || !isPersonNoun.has(tokenAt(sentence, head).lemma)) return antecedent
  const preposition = dependents(sentence, antecedent, 'case').map((i) => tokenAt(sentence, i).lower)[0] ?? ''
  return ['in', 'from', 'at', 'near'].includes(preposition) || (preposition === 'of' && /^(?:resident|inhabitant|villager|citizen|native|mayor|governor|people|chief|bishop)$/.test(tokenAt(sentence, head).lemma)) ? head : antecedent
}

/** The noun phrase that a token heads. */
export function nounAt(sentence: Sentence, head: number): Noun {
  const phrase = nounPhrase(sentence, head)
  let from = phrase[0] as number
  while (from < head && isTimeWord(tokenAt(sentence, from).lower)) from += 1
  // 'Médecins du Delta': the parse may part a name at its small word
  while (from > 0 && isParted(sentence, from)) from -= 1
  if (tokenAt(sentence, head).tag === 'PROPN') from = fromTitle(sentence, from)
  let to = phrase.at(-1) as number
  // 'Corporal Ali Deka': a name right behind its rank
  while (/^(?:\p{Lu}|(?:du|des|di|della)$)/u.test(tokenAt(sentence, to).text) && sentence.tokens[to + 1]?.tag === 'PROPN') to += 1
  return { head, from, to: behindPerson(sentence, head, to) }
}

/** ', regional governor Ali Deka wrote': where the office right before a name begins, which the parse may hang on what stands before it. */
function fromTitle({ tokens }: Sentence, name: number): number {
  const office = tokens[name - 1]
  if (office?.tag !== 'NOUN' || !isPersonNoun.has(office.lemma)) return name
  let from = name - 1
  while (from > 0 && ['ADJ', 'NOUN', 'PROPN', 'DET'].includes(tokens[from - 1]?.tag ?? '')) from -= 1
  return from === 0 || tokens[from - 1]?.tag === 'PUNCT' ? from : name
}

/** A small word of a name behind a capital, or the capital before one that the phrase has taken in. */
function isParted(sentence: Sentence, from: number): boolean {
  const [before, first] = [tokenAt(sentence, from - 1), tokenAt(sentence, from)]
  return /^(?:du|des|de|di|della|del|al)$/.test(first.text) && /^\p{Lu}\p{Ll}/u.test(before.text) && ['NOUN', 'PROPN', 'X'].includes(before.tag)
}

/** 'a spokesman for the party', 'a doctor at the clinic': the body behind the person belongs to the speaker. */
function behindPerson(sentence: Sentence, head: number, to: number): number {
  const preposition = sentence.tokens[to + 1]
  const next = sentence.tokens[to + 2]
  if (!preposition || !next || !isPersonNoun.has(tokenAt(sentence, head).lemma)) return to
  if (!['for', 'from', 'at', 'with', 'of'].includes(preposition.lower) || !['DET', 'PROPN', 'NOUN', 'ADJ'].includes(next.tag))
    return to
  return nounAfter(sentence, to + 2)?.to ?? to
}

const nounTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'PART'])
const nominals = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** 'The union this week said', 'his doctor Friday afternoon': a stretch of time speaks of nothing. */
function isTimePhrase(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]?.lower ?? ''
  return /^(?:day|week|month|year|morning|afternoon|evening|night|weekend)$/.test(tokenAt(sentence, index).lower) && (/^(?:this|last|next|that)$/.test(before) || weekdaysInFull.includes(before))
}

/** Where 'officer-in-charge' begins, by its last mark; null for other marks. */
function startOfCharge({ tokens }: Sentence, mark: number): number | null {
  const isOne = tokens[mark]?.text === '-' && tokens[mark - 1]?.lower === 'in' && tokens[mark - 2]?.text === '-' && tokens[mark + 1]?.lower === 'charge'
  return isOne && nominals.has(tokens[mark - 3]?.tag ?? '') ? mark - 3 : null
}

/** The noun before its short form in brackets, 'Officer (SHO)', by the closing one, where 'of' goes on; null elsewhere. */
function startOfShortForm({ tokens }: Sentence, closing: number): number | null {
  const isShort = tokens[closing]?.text === ')' && tokens[closing + 1]?.lower === 'of' && tokens[closing - 2]?.text === '(' && /^\p{Lu}{2,5}$/u.test(tokens[closing - 1]?.text ?? '')
  return isShort && nominals.has(tokens[closing - 3]?.tag ?? '') ? closing - 3 : null
}

/** The noun phrase that ends right before a verb group, over 'of' and 'for' phrases, days, and an apposition between commas. */
export function nounBefore(sentence: Sentence, end: number, quoted: QuoteMask, verb: number): Noun | null {
  let to = end
  while (to > 0 && (isTimeWord(tokenAt(sentence, to).lower) || isTimePhrase(sentence, to))) {
    to -= isTimePhrase(sentence, to) ? 2 : 1
    if (to < 0) return null
    if (tokenAt(sentence, to).lower === 'on' || tokenAt(sentence, to).lower === 'late') to -= 1
  }
  const last = sentence.tokens[to]
  if (!last || quoted[to] !== quoted[verb]) return null
  if (last.text === ',' || last.text === '—' || last.text === '–' || last.text === '--') {
    // 'Ana Reik, the minister, said': the speaker stands before the first comma.
    for (let j = to - 1; j > 0 && j > to - 30; j -= 1) {
      if (sentence.tokens[j]?.text !== last.text) continue
      const relative = isRelative(sentence, j + 1)
      // 'The minister, when pressed, conceded'
      const pressed = to - j <= 5 && /^(?:when|if|as|once|until)$/.test(tokenAt(sentence, j + 1).lower) && tokenAt(sentence, j + 2).fine === 'VBN'
      if (hasClause(sentence, j + 1, to - 1) && !relative && !pressed && !/^(?:V|clad|speaking|standing)/.test(tokenAt(sentence, j + 1).fine))
        return null
      return nounBefore(sentence, j - 1, quoted, verb)
    }
    return null
  }
  if (last.text === ')') {
    while (to > 0 && sentence.tokens[to]?.text !== '(') to -= 1
    to -= 1
    if (to < 0) return null
  }
  const closing = tokenAt(sentence, to)
  const adjectival =
    closing.tag === 'ADJ' &&
    (sentence.tokens[to - 1]?.tag === 'DET' || /^(?:others?|many|several|dead|wounded)$/.test(closing.lower))
  if (
    !nominals.has(closing.tag) &&
    !adjectival &&
    !(closing.tag === 'DET' && /^(?:some|all|both|another|this)$/.test(closing.lower))
  )
    return null
  let from = to
  let head = to
  if (!(closing.tag === 'PRON' && closing.fine !== 'PRP$')) {
    for (let j = to - 1; j >= 0; j -= 1) {
      const token = tokenAt(sentence, j)
      if (quoted[j] !== quoted[verb]) break
      if (
        nounTags.has(token.tag) &&
        !(token.tag === 'PRON' && token.fine !== 'PRP$') &&
        token.fine !== 'TO' &&
        token.fine !== 'WDT'
      ) {
        from = j
        continue
      }
      // 'Officer-in-Charge (OC) of the station': one title
      const titled = startOfCharge(sentence, j) ?? startOfShortForm(sentence, j)
      if (titled !== null) {
        from = titled
        // the station and a name behind the title: whose name it is
        if (tokenAt(sentence, to).tag !== 'PROPN' || tokenAt(sentence, to - 1).tag !== 'PROPN') head = titled
        else head = to
        j = titled
        continue
      }
      // 'members of the group', 'a spokesman for the party': the head stands before the preposition.
      const attached = token.tag === 'ADP' && ['of', 'for', 'from', 'with', 'at', 'in'].includes(token.lower)
      if (attached && (nominals.has(sentence.tokens[j - 1]?.tag ?? '') || startOfShortForm(sentence, j - 1) !== null)) {
        from = j
        head = j - 1
        continue
      }
      break
    }
    // 'this newspaper has learned': only 'this week' is a time
    const isTime = (at: number) => isTimeWord(tokenAt(sentence, at).lower) && (tokenAt(sentence, at).lower !== 'this' || isTimePhrase(sentence, at + 1))
    while (from < to && (tokenAt(sentence, from).tag === 'ADP' || isTime(from))) {
      from += 1
      if (head < from) head = to
    }
  }
  // 'police and hospital officials said': both speak, when the first stands behind a mark.
  const first = firstOfTwo(sentence, from, quoted, verb)
  if (first) return { head: first.head, from: first.from, to }
  return { head, from, to: Math.max(end, to) === end && sentence.tokens[end]?.text === ')' ? end : to }
}

/** The noun phrase that starts at a token: head of the first chunk, up to a comma or a phrase of time and place. */
export function nounAfter(sentence: Sentence, from: number): Noun | null {
  let head = -1
  let to = from
  for (let j = from; j < sentence.tokens.length; j += 1) {
    const token = tokenAt(sentence, j)
    // 'Aleppo-based activist': a hyphened participle belongs to the phrase.
    if (token.fine === 'VBN' && sentence.tokens[j - 1]?.text === '-') {
      to = j
      continue
    }
    if (head >= 0 && token.tag === 'DET') break
    const possessive = token.lower === '’s' || token.lower === "'s" || token.lower === "'" || token.lower === '’'
    // 'Representative Dan Kelder': a title that the tagger took for a verb.
    const title = j === from && /^\p{Lu}/u.test(token.text)
    if (!nounTags.has(token.tag) && token.lower !== '-' && !possessive && !title) {
      const attached = token.tag === 'ADP' && ['of', 'for', 'from', 'at', 'with'].includes(token.lower)
      if (attached && head >= 0 && ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(sentence.tokens[j + 1]?.tag ?? '')) {
        return { head, from, to: nounAfter(sentence, j + 1)?.to ?? to }
      }
      break
    }
    if (isTimeWord(token.lower)) break
    if (token.tag === 'PRON' && head >= 0) break
    if (token.tag !== 'DET' && token.tag !== 'PART' && !possessive && token.lower !== '-') head = j
    to = j
    if (token.tag === 'PRON' && token.fine !== 'PRP$') break
  }
  return head < 0 ? null : { head, from, to }
}

/** The speaker of a passive: 'was reported by X'. */
export function agentOf(sentence: Sentence, i: number): Noun | null {
  for (let j = i + 1; j < Math.min(sentence.tokens.length - 1, i + 8); j += 1) {
    if (tokenAt(sentence, j).lower === 'by') {
      const next = tokenAt(sentence, j + 1)
      const noun = ['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'NUM'].includes(next.tag) ? nounAfter(sentence, j + 1) : null
      return noun !== null && besideWhich.has(tokenAt(sentence, noun.head).lemma) ? null : noun
    }
    if (isFinite(tokenAt(sentence, j))) return null
  }
  return null
}
