import type { Document } from '../../record/document.ts'
import type { PlaceMention } from '../../record/mention.ts'
import { oneOfEach } from '../../record/one-of-each.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { happened, leavesMeansOpen } from './kinds-of-acts.ts'
import { isLateDeath } from './late-death.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import { fewOf } from './places-part.ts'
import type { Sections } from './sections.ts'
import { whoDid, whomItBefell } from './same-people.ts'
import { whatPartsFarApart } from './two-incidents.ts'
import { days } from './windows.ts'

/** A document while its acts are joined: its acts, its tellings, and an act beside a telling. */

/** Acts of one document that tell one incident. Indexes into the placed acts. */
export interface Telling {
  readonly acts: number[]
  time: TimeValue | null
  places: PlaceMention[]
  /** Sentence of the first and of the latest act. */
  readonly first: number
  last: number
  /** Told by a caption that opens with a day of its own: neither the places nor the parties of the text are its own. */
  readonly apart: boolean
  /** True while only the headline (or dek) tells it. */
  headlineOnly: boolean
  /** True for what another incident is set beside, in a clause of it. */
  readonly aside: boolean
}

/** The acts of a telling, one for each value of what some rules look at: of a telling with thousands of acts they ask a few. */
type OneOfEach = (telling: Telling) => readonly PlacedAct[]

/** A document while its acts are joined. */
export interface Story extends Pick<Document, 'text' | 'passages'> {
  readonly tagged: TaggedText
  readonly placed: readonly PlacedAct[]
  readonly frames: readonly SentenceFrame[]
  readonly sections: Sections
  /** The day that the story stands in at each sentence: the last single day that framed a sentence up to it. */
  readonly days: readonly (TimeValue | null)[]
  /** By type, measure, whether it tells what came of another, whether it happened, whether it says by what means. */
  readonly byKind: OneOfEach
  /** By type and who is told to have done it. */
  readonly byDoer: OneOfEach
  /** By the name or the trade of the one person it befell. */
  readonly byVictim: OneOfEach
  /** By what makes two incidents of two acts of different sentences. */
  readonly byParting: OneOfEach
}

export function storyOf({ text, passages }: Pick<Document, 'text' | 'passages'>, tagged: TaggedText, { acts: placed, frames }: { readonly acts: readonly PlacedAct[]; readonly frames: readonly SentenceFrame[] }, sections: Sections): Story {
  const actsBy = (keyOf: (act: PlacedAct) => string): OneOfEach => {
    const of = oneOfEach((i: number) => keyOf(placed[i] as PlacedAct))
    return ({ acts }) => of(acts).map((i) => placed[i] as PlacedAct)
  }
  return {
    text, passages, tagged, placed, frames, sections,
    days: storyDaysOf(frames, sections),
    byKind: actsBy((each) => [each.act.type, each.act.measure, each.act.outcome, happened(each), leavesMeansOpen(each)].join()),
    byDoer: actsBy((each) => `${each.act.type} ${whoDid(each, tagged)}`),
    byVictim: actsBy((each) => whomItBefell(each, tagged)),
    byParting: actsBy(({ act }) => whatPartsFarApart(tagged, act)),
  }
}

function storyDaysOf(frames: readonly SentenceFrame[], sections: Sections): readonly (TimeValue | null)[] {
  let day: TimeValue | null = null
  return frames.map((frame, at) => {
    if (sections.of(at)?.isStory && sections.of(at) !== sections.of(at - 1)) day = null
    const own = frame.time?.value
    if (own && days(own) === 1 && !(frame.looksBack && day?.earliest != null && own.latest !== null && own.latest < day.earliest)) day = own
    return day
  })
}

/** An act that a telling is looked for. */
export interface Arriving {
  /** With the times and places of its clauses, where it has none of its own. */
  readonly each: PlacedAct
  readonly time: TimeValue | null
}

/** An act and a telling that it may tell more of. */
export interface Pair extends Arriving {
  readonly telling: Telling
  /** The telling's places, each once. */
  readonly places: readonly PlaceMention[]
  readonly sentence: Sentence
  /** The acts of the telling that the sentence of the act tells. */
  readonly beside: readonly PlacedAct[]
  /** How many sentences behind the telling's latest act it stands. */
  readonly distance: number
  readonly samePassage: boolean
  /** True where the act hangs on one of the telling's. */
  readonly isParent: boolean
  /** True for a death, days behind, of what the telling tells. */
  readonly lateDeath: boolean
}

export function pairOf({ tagged, placed }: Story, { each, time }: Arriving, telling: Telling): Pair {
  const sentence = tagged.sentences[each.act.sentence] as Sentence
  const beside = actsToldIn(placed, telling, each.act.sentence)
  return {
    each, time, telling, sentence, beside,
    places: fewOf(telling.places),
    distance: each.act.sentence - telling.last,
    samePassage: tagged.sentences[telling.last]?.passage === sentence.passage,
    isParent: each.parent !== null && beside.includes(placed[each.parent] as PlacedAct),
    lateDeath: isLateDeath(each, telling.time, time, placed, tagged),
  }
}

/** The acts of a telling in the sentence it tells last, empty for any other: acts come in the order of the text. */
function actsToldIn(placed: readonly PlacedAct[], { acts }: Telling, sentence: number): PlacedAct[] {
  const from = acts.findLastIndex((i) => placed[i]?.act.sentence !== sentence) + 1
  return acts.slice(from).map((i) => placed[i] as PlacedAct)
}
