import type { Span } from './span.ts'

export type ActorKind = 'state' | 'armed_group' | 'political' | 'civil' | 'media' | 'community' | 'generic' | 'person'

/** Only `public_role` persons are named in the public profile; unknown counts as private. */
export type PersonClass = 'public_role' | 'private' | 'unknown'

/** PLOVER sectors. */
export type Sector =
  | 'COP' | 'GOV' | 'JUD' | 'LEG' | 'MIL' | 'PRM' | 'PTY' | 'REB' | 'SPY' | 'UAF' | 'UNK'
  | 'AGR' | 'BUS' | 'CRM' | 'CVL' | 'EDU' | 'ELI' | 'JRN' | 'LAB' | 'MED' | 'REF' | 'OPP' | 'PRE' | 'REL' | 'SOC'

/** A named or generic party within one document: all its mentions joined. */
export interface Actor {
  /** Local to the document: a0, a1 ... */
  readonly id: string
  /** The fullest name or description found. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  readonly sector: Sector | null
  /** ISO 3166-1 alpha-2 where the words say so (demonym, country name). */
  readonly country: string | null
  readonly personClass: PersonClass | null
  readonly mentions: readonly Span[]
}

export type ParticipantRole =
  | 'perpetrator' | 'victim' | 'target' | 'organiser' | 'participant' | 'intervener' | 'responder' | 'claimant'

/** An actor in a role, in the words of the document. A perpetrator is always "named by" a speaker. */
export interface ParticipantValue {
  readonly role: ParticipantRole
  readonly words: string
  readonly span: Span
  /** Document-local actor, when the words name one. */
  readonly actorId: string | null
  readonly certainty: 'known' | 'suspected'
  readonly personClass: PersonClass | null
}
