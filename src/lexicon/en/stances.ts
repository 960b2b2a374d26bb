/** Verbs of denying. Example: 'The ministry denied any involvement.' */
export const denyingVerbs: ReadonlySet<string> = new Set(['deny', 'refute', 'repudiate', 'disavow', 'disown'])

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
  responsibility: new Set(['responsibility', 'involvement', 'credit', 'role', 'blame', 'part', 'charge', 'accusation', 'allegation', 'link', 'hand']),
  figure: new Set(['figure', 'number', 'toll', 'count', 'total']),
}
