import { isPersonNoun, notOnePerson } from '../../lexicon/en/people.ts'
import { groupNouns } from '../../lexicon/en/saying.ts'
import type { ChainLink } from '../../record/attribution.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isName, type Labels } from './link-at.ts'
import { linkOf } from './link-of-speaker.ts'
import type { Speech } from './speech.ts'

/** A speaker told so far, with the sentence and the words. */
interface Spoken {
  readonly link: ChainLink
  readonly sentence: number
  readonly word: string
  readonly phrase: string
}

/**
 * The speaker of each speech. 'He added', 'it said' and 'they said' take up the speaker before, when that one may be meant;
 * else the pronoun's actor, else the pronoun itself.
 */
export function linksOf(labels: Labels, speeches: readonly Speech[]): (ChainLink | null)[] {
  const inOrder = speeches.map((_, i) => i).sort((a, b) => cueStart(speeches[a] as Speech) - cueStart(speeches[b] as Speech))
  const links: (ChainLink | null)[] = speeches.map(() => null)
  const last: Spoken[] = []
  // who called for something or urged it, and told nothing: 'The Commission urged calm. It said ...'
  const asking: Spoken[] = []
  for (const i of inOrder) {
    const speech = speeches[i] as Speech
    const sentence = labels.tagged.sentences[speech.sentence] as Sentence
    const token = speech.speakerHead === null ? null : tokenAt(sentence, speech.speakerHead)
    const own = linkOf(labels, speech)
    const before = last.at(-1)
    const near = before !== undefined && speech.sentence - before.sentence <= 3
    const asker = asking.at(-1)
    const asked = asker !== undefined && speech.sentence - asker.sentence === 1 && (before === undefined || before.sentence < asker.sentence) ? asker : null
    const phrase = speech.speaker === null ? '' : phraseOf(labels.document.text, speech.speaker)
    // 'a volunteers' group called the Emergency Room said ... The group said': whoever was called so when it spoke.
    const isGroup = /^the \p{L}+$/u.test(phrase) && groupNouns.has(token?.lower ?? '')
    const same = last.findLast((each) => isGroup && speech.sentence - each.sentence <= 6 && each.phrase !== phrase && new RegExp(`\\b${token?.lower}\\b`).test(each.phrase))
    const link: ChainLink | null =
      same && speech.speaker ? { ...same.link, span: speech.speaker } :
      asked !== null && own && token && speech.speaker && mayBe(labels, token.lower, asked) ? { ...asked.link, span: speech.speaker } :
      near && own && token && speech.speaker && mayBe(labels, token.lower, before)
        ? { ...before.link, span: speech.speaker }
        : own
    links[i] = link
    if (link && token && !speech.tells && token.tag !== 'PRON') asking.push({ link, sentence: speech.sentence, word: token.lower, phrase })
    if (link && token && speech.tells) {
      last.push({ link, sentence: speech.sentence, word: token.tag === 'PRON' ? (before?.word ?? token.lower) : token.lower, phrase })
    }
  }
  return links
}

/** The words of a speaker, with the noun it is called by: 'group called the Emergency Room'. */
function phraseOf(text: string, { start, end }: Span): string {
  const called = /\p{L}+ (?:called|named|known as) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  return (called + text.slice(start, end)).toLowerCase()
}

function cueStart(speech: Speech): number {
  return speech.cue?.start ?? speech.content.start
}

/** Whether a pronoun may stand for the speaker before: 'he' for a person, 'it' for a body, 'they' for many. */
function mayBe(labels: Labels, pronoun: string, last: { link: ChainLink; word: string }): boolean {
  const kind = [...labels.actors.values()].find((actor) => actor.name === last.link.label)?.kind
  const personal = kind === 'person' || singularPeople.has(last.word) || (isPersonNoun.has(last.word) && !notOnePerson.has(last.word))
  if (pronoun === 'he' || pronoun === 'she') return personal
  if (pronoun === 'it') return !personal && (kind !== 'generic' || isName(last.link.label)) && !/[^s]s$/.test(last.word)
  if (pronoun === 'they') return /(?:[^s]s|people|police|media)$/.test(last.word) && kind !== 'person'
  return false
}

/** Words for one person that are no nouns for persons, or may mean many. */
const singularPeople: ReadonlySet<string> = new Set(['spokeswoman', 'spokesperson', 'source', 'general', 'chief', 'head', 'he', 'she'])
