/** Verbs of denying. Example: 'The ministry denied any involvement.' */
export const denyingVerbs: ReadonlySet<string> = new Set(['deny', 'refute', 'repudiate', 'disavow', 'disown', 'reject', 'dismiss'])

/**
 * Verbs of accepting; `any` accepts whatever follows, `responsibility` only with a word of responsibility.
 * Examples: 'The group claimed responsibility.' 'The army acknowledged that its men had fired.'
 */
export const acceptingVerbs: Readonly<Record<string, 'any' | 'responsibility'>> = {
  claim: 'responsibility', accept: 'responsibility', take: 'responsibility', assume: 'responsibility', acknowledge: 'any', admit: 'any', confess: 'any',
}

/** What is claimed, accepted, taken or assumed by who owns up to an act; 'took part' and 'took charge' own up to nothing. */
export const ownedWords: ReadonlySet<string> = new Set(['responsibility', 'credit', 'blame'])

/** What the stance is to, by the word that follows. */
export const stanceObjects: { readonly responsibility: ReadonlySet<string>; readonly figure: ReadonlySet<string> } = {
  responsibility: new Set(['responsibility', 'involvement', 'credit', 'role', 'blame', 'part', 'charge', 'accusation', 'allegation', 'link', 'hand', 'wrongdoing', 'guilt', 'complicity', 'connection']),
  figure: new Set(['figure', 'number', 'toll', 'count', 'total']),
}

/** What stands for the act itself where a stance is to it: 'denied it', 'denied the report'. Not 'denied entry', 'denied bail'. */
export const actWords: ReadonlySet<string> = new Set(['it', 'this', 'that', 'claim', 'report', 'incident', 'event', 'fact', 'act', 'deed', 'crime', 'offence', 'offense'])

/**
 * Heads of a clause that own up to an act or reject it without naming it: 'denied that it was behind the blast', 'denied having ordered it'.
 * A clause with any other head ('denied that it had been warned') is no stance to the act.
 */
export const doingHeads: ReadonlySet<string> = new Set([
  'be', 'do', 'have', 'carry', 'launch', 'conduct', 'commit', 'stage', 'order', 'cause', 'open', 'fire', 'target', 'play', 'take', 'use', 'attack', 'participate', 'involve',
  'responsible', 'behind', 'involved', 'guilty', 'complicit', 'happen', 'occur',
])
