import type { ActType, Weapon } from './act.ts'
import type { ParticipantRole } from './actor.ts'
import type { Attribution } from './attribution.ts'
import type { Modality, Polarity } from './claim.ts'
import type { CountedGroup, CountPart, CountUnit, Measure, NumberValue } from './count.ts'
import type { PlaceValue } from './place.ts'
import type { Span } from './span.ts'
import type { TimeValue, TimexType } from './time.ts'

/** A time expression in the text, resolved. */
export interface TimeMention {
  readonly span: Span
  readonly timex: TimexType
  /** TIMEX3 value, e.g. 2009-07-28, P72D, 2020-W30; null when it cannot be counted. */
  readonly timexValue: string | null
  /** TIMEX3 mod, e.g. APPROX, START; null when none. */
  readonly mod: string | null
  /** The window; null for durations, sets, and what cannot be counted. */
  readonly value: TimeValue | null
}

/** A place name in the text, resolved as far as possible. */
export interface PlaceMention {
  readonly span: Span
  readonly value: PlaceValue
  /** `actor` when the name stands for a body ("Tehran denied"), `part_of_name` inside another name, `dateline` for the reporter's
   * place, `publisher` for where the outlet's own name in the headline says it is at home. */
  readonly use: 'place' | 'actor' | 'part_of_name' | 'dateline' | 'publisher'
}

/** A number phrase in the text before it is tied to an act. */
export interface NumberMention extends NumberValue {
  readonly span: Span
  /** The counted noun phrase with the number ("nine camp residents"). */
  readonly phrase: Span
  /** The noun that is counted, lemma; null for a bare number. */
  readonly noun: string | null
  readonly unit: CountUnit
  readonly part: CountPart
  readonly group: CountedGroup | null
  /** Set where the phrase itself says it ("death toll of 9", "three dead"). */
  readonly measure: Measure | null
  /** Index of the sentence, and of the counted noun (or the number itself) within it. */
  readonly sentence: number
  readonly head: number
  /** Who it is, where one person is told without a number ('a man was shot dead'). */
  readonly person?: PersonTold
}

/** One person told without a number, and what the words say of who it is. */
export interface PersonTold {
  readonly span: Span
  /** Index of the phrase's last word in its sentence. */
  readonly head: number
  /** By which words: 'a man', 'the man', 'another man', 'his wife', 'Man' in a headline, a name, a name that may be no person's, 'he'. */
  readonly how: 'indefinite' | 'definite' | 'other' | 'kin' | 'bare' | 'name' | 'unsure' | 'pronoun'
  readonly name: string | null
  readonly noun: string | null
  readonly age: number | null
  readonly sex: 'f' | 'm' | null
}

/** A mention of an actor: span of the noun phrase, and which actor of the document it is. */
export interface ActorMention {
  readonly span: Span
  readonly actorId: string
  readonly isPronoun: boolean
}

/** A stretch that somebody is given as saying. */
export interface SpeechMention {
  readonly attribution: Attribution
  readonly content: Span
  readonly cue: Span | null
  readonly speaker: Span | null
  /** False where the speaker judges, wants or takes for granted what the content tells ('condemned the killing', 'called for an inquiry'). */
  readonly asserts: boolean
}

/** Somebody in a role of an act mention. */
export interface ActArgument {
  readonly role: ParticipantRole
  readonly span: Span
  /** The head word of the phrase, as an index into the sentence's tokens. */
  readonly head: number
  /** The words say outright that it had a part in the act ('played a part in the killing of'). */
  readonly outright?: boolean
  /** Somebody is only suspected of it, charged with it or held for it. */
  readonly suspected?: boolean
}

/** The words that tell an act. */
export interface ActMention {
  readonly id: string
  readonly type: ActType
  readonly trigger: Span
  /** Index of the sentence, and of the trigger's head word within it. */
  readonly sentence: number
  readonly token: number
  /** The clause of the trigger. */
  readonly clause: Span
  readonly modality: Modality
  readonly polarity: Polarity
  /** The words tell that it was tried, and not that it came about: nobody is counted as killed or taken by it. */
  readonly attempted?: boolean
  /** A court judges it, or is asked to, by the word at this index of the sentence: it was before what the sentence tells, if it was at all. */
  readonly judged?: { readonly word: number; readonly finding: 'guilty' | 'cleared' | 'open' }
  /** A number and a place take up the verb of another act once more: 'killed five in Kosti and three in Kassala'. */
  readonly again?: boolean
  /** Words such as 'kill' and 'wound' that tell what came of an act and leave its means to other words. */
  readonly outcome: boolean
  /** What a number of people in `counted` is a number of. */
  readonly measure: Measure | null
  readonly counted: 'patient' | 'agent'
  readonly weapon: { readonly weapon: Weapon; readonly span: Span } | null
  readonly target: Span | null
  /** The other things of a list: 'three pylons, a bank and two buses'. */
  readonly furtherTargets?: readonly Span[]
  readonly arguments: readonly ActArgument[]
  readonly rule: string
}

/** What the reader page lights up, one list for all kinds. */
export interface Mention {
  readonly kind: 'act' | 'actor' | 'time' | 'place' | 'count' | 'speaker'
  readonly span: Span
  /** What it resolved to, for people: "2009-07-28/2009-07-29", "Karaj, Iran (town)". */
  readonly resolved: string | null
  readonly rule: string
}

/** All things that an act hit: its target, and further ones of a list. */
export function allTargets({ target, furtherTargets }: Pick<ActMention, 'target' | 'furtherTargets'>): readonly Span[] {
  return target === null ? [] : [target, ...(furtherTargets ?? [])]
}
