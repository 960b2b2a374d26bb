import type { Span } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { actTriggers, notActs } from '../../lexicon/en/acts.ts'
import type { ActTrigger } from '../../lexicon/en/acts.ts'
import { weaponNamed } from '../../lexicon/en/things.ts'

/** Where a trigger of the lexicon stands in a sentence. */
export interface TriggerMatch {
  readonly trigger: ActTrigger
  /** First and head token: the verb of a verb pattern, the last noun of a noun pattern. */
  readonly first: number
  readonly head: number
  readonly span: Span
  /** The tokens of the pattern's own words, without those in its gaps. */
  readonly words: readonly number[]
  /** True when the pattern itself names the object ('set … on fire' needs none, 'block … road' has it). */
  readonly phrasal: boolean
  /** True when other words may stand between those of the pattern ('expel … from'). */
  readonly gapped: boolean
  /** Other entries for the same words, tried in order where this one does not hold ('seized weapons', 'seized the town'). */
  readonly others: readonly TriggerMatch[]
  /** Shorter entries that begin at the same word, for where the words that a longer one needs beside it are missing ('detonated a bomb' without sappers). */
  readonly shorter: readonly TriggerMatch[]
}

interface Pattern {
  readonly trigger: ActTrigger
  /** Lemmas in order; '…' stands for up to eight words, twice for up to sixteen. */
  readonly parts: readonly string[]
}

const byFirst = new Map<string, Pattern[]>()
for (const trigger of actTriggers) {
  for (const words of trigger.words.split('|')) {
    for (const parts of spellings(words)) {
      const first = parts[0] as string
      const list = byFirst.get(first) ?? []
      list.push({ trigger, parts })
      byFirst.set(first, list)
    }
  }
}
for (const list of byFirst.values()) list.sort(byLength)

/** The most words first; among as many, the one with a gap. */
function byLength(a: Pattern, b: Pattern): number {
  const words = ({ parts }: Pattern) => parts.filter((part) => part !== '…').length
  return words(b) - words(a) || b.parts.length - a.parts.length
}

const blocked = new Map<string, string[][]>()
for (const words of notActs) {
  for (const parts of spellings(words)) {
    const list = blocked.get(parts[0] as string) ?? []
    list.push(parts)
    blocked.set(parts[0] as string, list)
  }
}

/** The words of a pattern as tokens: 'sit-in' stands as one word or, as texts are mostly cut, as three. */
function spellings(words: string): string[][] {
  const whole = words.split(' ')
  return words.includes('-') ? [whole, whole.flatMap((word) => word.split(/(-)/))] : [whole]
}

/** All triggers in a sentence, the longest pattern at each place, never two on one word. */
export function matchTriggers(sentence: Sentence): TriggerMatch[] {
  const taken = new Set<number>()
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    for (const parts of blocked.get(tokenAt(sentence, i).lower) ?? blocked.get(tokenAt(sentence, i).lemma) ?? []) {
      const at = place(sentence, parts, i)
      if (at) for (const each of at) taken.add(each)
    }
  }
  const matches: TriggerMatch[] = []
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    if (taken.has(i) || isOfPassive(sentence, i)) continue
    const token = tokenAt(sentence, i)
    // 'shot' taken for a noun still reads as the verb of a headline.
    const lemma = token.lower === 'shot' && token.tag !== 'VERB' && !byFirst.has('shot') ? 'shoot' : token.lemma
    // 'In Dola, shelling killed two': the noun and not the verb
    const isNoun = token.fine === 'VBG' && byFirst.has(token.lower) && ((token.relation === 'nsubj' && isVerbalNoun(sentence, i)) || isFightingItself(sentence, i))
    const patterns = isNoun ? patternsOf(token.lower, token.lower) : patternsOf(lemma, token.lower)
    if (patterns.length === 0) continue
    const here: TriggerMatch[] = []
    let covered: number[] | null = null
    const matchOf = (pattern: Pattern, at: readonly number[], head: number): TriggerMatch => ({
      trigger: pattern.trigger,
      first: i,
      head,
      span: { start: tokenAt(sentence, Math.min(...at)).start, end: tokenAt(sentence, Math.max(...at)).end },
      words: at,
      phrasal: pattern.parts.length > 1,
      gapped: pattern.parts.includes('…'),
      others: [],
      shorter: [],
    })
    const shorter: TriggerMatch[] = []
    for (const pattern of patterns) {
      // The longest pattern wins; others of the same words stand by.
      const at = place(sentence, pattern.parts, i)
      if (!at || at.some((each) => taken.has(each))) continue
      const isShorter = covered !== null && at.length < covered.length
      if (covered !== null && !isShorter && at.at(-1) !== covered.at(-1)) continue
      // The head of a verb pattern is its verb, also after an adverb ('summarily executed').
      const head = pattern.trigger.kind === 'verb' ? (at.find((each) => tokenAt(sentence, each).tag === 'VERB') ?? i) : headOfNouns(pattern, at, sentence)
      if (!fits(pattern, tokenAt(sentence, head), sentence, i) || isBesideObject(pattern, sentence, at) || isPit(pattern, sentence, at)) continue
      if (at.some((each) => tokenAt(sentence, each).lower === 'march' && isMonth(tokenAt(sentence, each), sentence, each))) continue
      if (isShorter) {
        shorter.push(matchOf(pattern, at, head))
        continue
      }
      covered ??= at
      here.push(matchOf(pattern, at, head))
    }
    for (const pattern of patterns) {
      const at = placeOfPassive(sentence, pattern, i)
      if (!at || at.some((each) => taken.has(each))) continue
      covered ??= at
      here.push(matchOf(pattern, at, i))
    }
    const [first, ...others] = here
    if (!first || !covered) continue
    for (const each of covered) taken.add(each)
    matches.push({ ...first, others, shorter })
  }
  return matches
}

/** The patterns that begin with a lemma or, where that has only phrases ('fight each other'), also with the form itself ('fighting'), the longest first. */
function patternsOf(lemma: string, form: string): readonly Pattern[] {
  const [ofLemma, ofForm] = [byFirst.get(lemma), form === lemma ? undefined : byFirst.get(form)]
  if (ofLemma === undefined || ofForm === undefined) return ofLemma ?? ofForm ?? []
  if (ofLemma.some(({ parts }) => parts.length === 1)) return ofLemma
  return [...ofLemma, ...ofForm].sort(byLength)
}

/** The last noun of 'general strike', the one before 'of' in 'release of … prisoner'. */
function headOfNouns({ parts }: Pattern, at: readonly number[], sentence: Sentence): number {
  const of = parts.filter((part) => part !== '…').indexOf('of')
  // 'the release on 8 March of 30 detainees'
  return (of < 1 ? at.at(-1) : (at.slice(0, of).findLast((each) => nounTags.has(tokenAt(sentence, each).tag)) ?? at[of - 1])) as number
}

/** The token indexes a pattern covers from `first`, or null. */
function place(sentence: Sentence, parts: readonly string[], first: number): number[] | null {
  const at = [first]
  let next = first + 1
  let gap = 0
  for (let p = 1; p < parts.length; p += 1) {
    const part = parts[p] as string
    if (part === '…') {
      gap += 8
      continue
    }
    const limit = gap > 0 ? Math.min(sentence.tokens.length, next + gap) : next + 1
    let hit = -1
    for (let i = next; i < limit && i < sentence.tokens.length; i += 1) {
      const token = tokenAt(sentence, i)
      // 'found shot, and one was pronounced dead': another clause has begun
      if (gap > 0 && /^(?:was|were|is|are)$/.test(token.lower) && sentence.tokens.slice(next, i).some((each) => each.lower === 'and' || each.lower === 'but')) break
      // 'let two nurses go': a bare infinitive may stand behind a gap, another verb begins a clause of its own
      const isFinite = token.tag === 'VERB' && token.fine !== 'VBN' && token.fine !== 'VBG' && token.relation !== 'compound' && !(token.relation === 'xcomp' && token.lower === token.lemma)
      if (gap > 0 && (token.lower === ';' || token.lower === '.' || isFinite)) break
      if (token.lemma === part || token.lower === part) {
        hit = i
        break
      }
    }
    if (hit < 0) return null
    at.push(hit)
    next = hit + 1
    gap = 0
  }
  return at
}

/** 'laid flowers at the gate of the mine', 'leaving a meeting in the village': what stands behind another preposition was not laid, thrown or left. */
function isBesideObject({ trigger, parts }: Pattern, sentence: Sentence, at: readonly number[]): boolean {
  // 'are being held by police after a protest'
  const isHeld = parts[0] === 'hold' && trigger.type === 'protest.demonstration'
  const isLeft = trigger.type === 'restrict.displacement'
  if (parts.at(-2) !== '…' || parts.length > 4 || !(trigger.type.startsWith('remote.') || isHeld || isLeft)) return false
  return sentence.tokens.slice((at.at(-2) as number) + 1, at.at(-1)).some(({ tag, fine, lower }) => tag === 'ADP' && fine === 'IN' && lower !== 'of')
}

/** 'striking mine workers', 'Rebels struck a gold mine', 'struck the mine for a week': a place of work, where 'a lorry struck a mine' tells of what blows up. */
function isPit({ trigger, parts }: Pattern, sentence: Sentence, at: readonly number[]): boolean {
  if (trigger.type !== 'remote.bomb' || parts.at(-1) !== 'mine' || parts.length < 3) return false
  const mine = at.at(-1) as number
  const { tag, head } = tokenAt(sentence, mine)
  const next = sentence.tokens[mine + 1]
  if (next !== undefined && ['NOUN', 'PROPN'].includes(next.tag) && (head === mine + 1 || tag === 'ADJ')) return true
  // Behind an adjective, 'mine' is often taken for the pronoun.
  return parts[0] === 'strike' && weaponNamed({ lemma: 'mine', lower: 'mine' }, sentence.tokens[mine - 1]) === null
}

/** 'The internet was cut', 'banners were hung', 'data was switched off': a verb and its object ('cut … internet', 'switch off … data') where the object is the subject of the passive. */
function placeOfPassive(sentence: Sentence, { trigger, parts }: Pattern, verb: number): number[] | null {
  const gap = parts.indexOf('…')
  const [object, more] = gap < 0 ? [] : parts.slice(gap + 1)
  if (trigger.kind !== 'verb' || gap > 2 || object === undefined || more !== undefined || tokenAt(sentence, verb).fine !== 'VBN') return null
  if (gap === 2 && sentence.tokens[verb + 1]?.lower !== parts[1]) return null
  const isObject = (each: number) => tokenAt(sentence, each).lemma === object || tokenAt(sentence, each).lower === object
  const subject = dependents(sentence, verb, 'nsubj:pass').find(isObject) ?? subjectBeside(sentence, verb, isObject)
  return subject === undefined || subject > verb ? null : [verb, ...(gap === 2 ? [verb + 1] : []), subject]
}

/** 'The bombs were placed in two shops', 'The dynamite charge was placed by a man', 'Leaflets were scattered': they are of the words of the verb behind them. */
function isOfPassive(sentence: Sentence, at: number): boolean {
  const own = tokenAt(sentence, at)
  const subject = own.relation === 'compound' && own.head === at + 1 ? own.head : at
  const { relation, head } = tokenAt(sentence, subject)
  if (relation !== 'nsubj:pass' || head < subject) return false
  // 'A rocket attack was launched': words of an act by themselves
  if (subject !== at && (byFirst.get(own.lemma) ?? []).some(({ trigger, parts }) => trigger.kind === 'noun' && trigger.device !== true && place(sentence, parts, at)?.includes(subject) === true)) return false
  return (byFirst.get(tokenAt(sentence, head).lemma) ?? []).some((pattern) => (pattern.trigger.type.startsWith('remote.') || pattern.trigger.type === 'symbolic.display') && placeOfPassive(sentence, pattern, head)?.includes(subject) === true)
}

/** '..., and banners demanding freedom were hung': the noun right before the auxiliary, or before a participle of its own, where the parse hangs it elsewhere. */
function subjectBeside(sentence: Sentence, verb: number, isObject: (at: number) => boolean): number | undefined {
  const [auxiliary] = dependents(sentence, verb, 'aux:pass')
  if (auxiliary === undefined || auxiliary > verb) return undefined
  for (let at = auxiliary - 1; at >= Math.max(0, auxiliary - 5); at -= 1) {
    if (isObject(at)) return at
    const { tag, fine } = tokenAt(sentence, at)
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'AUX' || (tag === 'VERB' && fine !== 'VBG' && fine !== 'VBN')) return undefined
  }
  return undefined
}

/** 'the fighting', 'Fighting broke out', 'of fighting': an -ing form that stands as a noun. */
function isVerbalNoun(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]
  const after = sentence.tokens[at + 1]
  if (before && /^(?:the|a|an|this|of|after|in|during|from|by|heavy|fierce|new|more|fresh)$/.test(before.lower)) return before.lower !== 'by' && before.lower !== 'after' ? before.lower !== 'of' || after?.tag !== 'DET' : after?.tag !== 'DET' && after?.tag !== 'NOUN'
  // 'In Dola, fighting between two clans broke out'
  if (before?.text === ',' && after !== undefined && /^(?:between|among|in|near|around|at|over)$/.test(after.lower)) return true
  // 'Shelling was heard', 'In Dola, shelling killed two people'
  const opens = before === undefined || (before.text === ',' && at < 7 && sentence.tokens[0]?.tag === 'ADP')
  if (!opens || after === undefined) return false
  if (after.tag === 'AUX' || (after.tag === 'VERB' && after.fine === 'VBD')) return true
  // 'Fighting between the army and the rebels resumed'; not 'Fighting in the hills, he lost an arm'
  const behind = sentence.tokens.slice(at + 2)
  const end = behind.findIndex(({ tag, fine, text }) => text === ',' || ((tag === 'VERB' || tag === 'AUX') && fine !== 'VBG'))
  return /^(?:between|among|in|near|around|at|over|outside|across)$/.test(after.lower) && end >= 0 && behind[end]?.text !== ','
}

/** 'Young men target office', 'Gunmen kill five': a headline's verb that was taken for a noun. Only in sentences without another verb. */
function isHeadlineVerb(head: Token, sentence: Sentence, first: number): boolean {
  if (sentence.tokens.some((token) => (token.tag === 'VERB' || token.tag === 'AUX') && token !== head)) return false
  const before = sentence.tokens[first - 1]
  const after = sentence.tokens[first + 1]
  if (!before || !['NOUN', 'PROPN', 'NUM'].includes(before.tag)) return false
  const participle = head.lower !== head.lemma
  if (!after) return participle
  if (after.tag === 'NUM' || after.tag === 'DET') return true
  return participle && ['ADP', 'ADJ', 'ADV', 'CCONJ', 'PUNCT', 'SCONJ'].includes(after.tag)
}

/** 'On March 4', '9TH OF MARCH 2015', 'last March': the month and no march. */
function isMonth(head: Token, sentence: Sentence, first: number): boolean {
  if (head.text === 'March' && first > 0) return true
  if (head.lower === 'march' && /^(?:[1-9]|[12]\d|3[01])$/.test(sentence.tokens[first + 1]?.text ?? '')) return true
  if (head.text !== 'MARCH' && head.text !== 'March') return false
  const before = sentence.tokens[first - 1]
  const after = sentence.tokens[first + 1]
  return before === undefined ? after?.tag === 'NUM' : after?.tag === 'NUM' || /^(?:\d+(?:st|nd|rd|th)?|of|in|on|last|next|since|until|early|mid|late|by|from|this)$/.test(before.lower)
}

/** 'There was fighting in Kosti', 'reports of fighting': the noun, whatever the tagger makes of it; 'men fighting in Kosti', 'are fighting', 'fighting the army' tell it of somebody. */
function isFightingItself(sentence: Sentence, at: number): boolean {
  const { lower, fine, relation } = tokenAt(sentence, at)
  if (lower !== 'fighting' || fine !== 'VBG' || /^(?:acl|xcomp|advcl|amod|aux)/.test(relation) || dependents(sentence, at, 'nsubj', 'obj').length > 0) return false
  const before = sentence.tokens[at - 1]
  return before === undefined || !(before.tag === 'NOUN' || before.tag === 'PROPN' || ['stop', 'cease', 'end', 'halt', 'avoid', 'not'].includes(before.lemma) || (before.lemma === 'be' && before.lower !== 'been' && sentence.tokens[at - 2]?.lower !== 'there'))
}

const nounTags = new Set(['NOUN', 'PROPN'])

function fits(pattern: Pattern, head: Token, sentence: Sentence, first: number): boolean {
  switch (pattern.trigger.kind) {
    case 'verb':
      if (isMonth(head, sentence, first)) return false
      // 'protesting residents' describes who; it tells no act of its own.
      if (head.relation === 'amod' && head.fine === 'VBG') return false
      // 'the outlawed Royal Guards': what they are, and no news
      if (/^(?:outlawed|banned|proscribed)$/.test(head.lower) && (head.relation === 'amod' || (/^(?:the|an?)$/.test(sentence.tokens[first - 1]?.lower ?? '') && /^\p{Lu}/u.test(sentence.tokens[first + 1]?.text ?? '')))) return false
      // 'a displaced persons' camp'
      if (head.lower === 'displaced' && head.relation === 'amod') return false
      if (head.tag === 'VERB' || head.tag === 'AUX') return true
      // 'The group set fire to the club': 'set' beside 'fire' is often taken for a noun.
      if (pattern.parts[0] === 'set' && pattern.parts.length > 1 && pattern.parts[1] !== '…') return true
      if (head.tag === 'NOUN' || head.tag === 'PROPN') return isHeadlineVerb(head, sentence, first)
      // Participles that the tagger took for adjectives: 'the arrested students', 'were wounded'.
      return head.tag === 'ADJ' && (head.fine === 'VBN' || /(?:ed|en)$/.test(head.lower)) && pattern.parts.length === 1
    case 'noun':
      if (isMonth(head, sentence, first)) return false
      if (pattern.parts.includes('-')) return true
      // 'A court in the prison sentenced a man' tells no prison sentence
      if (pattern.parts.length > 1) return nounTags.has(head.tag) || (head.tag === 'VERB' && head.fine !== 'VBD') || head.tag === 'ADJ'
      if (!nounTags.has(head.tag)) return head.tag === 'VERB' && head.fine === 'VBG' && (head.relation === 'csubj' || isVerbalNoun(sentence, first) || isFightingItself(sentence, first))
      return true
    case 'adjective':
      return head.tag === 'ADJ' || head.tag === 'VERB' || head.tag === 'NOUN' || head.tag === 'ADV'
  }
}
