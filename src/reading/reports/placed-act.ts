import type { ActMention, PlaceMention, TimeMention } from '../../record/mention.ts'

/** An act with the times and places that its own sentence gives it. */
export interface PlacedAct {
  readonly act: ActMention
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  /** True when the words point back: 'the attack', 'this event', 'those killings'. */
  readonly definite: boolean
  /** The act it hangs on in the same sentence, when the clauses share subject and circumstances. */
  readonly parent: number | null
  /** Told as of before, by how long before the rest of its sentence ('two years after the raid, ...') or as what people gather to remember. */
  readonly isBefore: boolean
}

/** What each sentence says of its main clause's time and place, act or not: the frame the next sentences stand in. */
export interface SentenceFrame {
  readonly time: TimeMention | null
  /** The time is that of what followed a deed ('He was arraigned on Tuesday'), and of no deed told around it. */
  readonly followsUp: boolean
  /** The time is one that the text only looks back to ('He had been beaten there in December'): what is told next in the simple past is not of it. */
  readonly looksBack: boolean
  readonly places: readonly PlaceMention[]
}
