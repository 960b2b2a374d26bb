import { bearerNouns, paperNouns } from './saying.ts'

/** Verbs of denying. Example: 'The ministry denied any involvement.' */
export const denyingVerbs: ReadonlySet<string> = new Set(['deny', 'refute', 'repudiate', 'disavow', 'disown', 'reject', 'dismiss'])

/**
 * Verbs of accepting; `any` accepts whatever follows, `responsibility` only with a word of responsibility, `for` only an act behind 'for'.
 * Examples: 'The group claimed responsibility.' 'The army acknowledged that its men had fired.' 'The front apologised for the killing.'
 */
export const acceptingVerbs: Readonly<Record<string, 'any' | 'responsibility' | 'for'>> = {
  claim: 'responsibility', accept: 'responsibility', take: 'responsibility', assume: 'responsibility', acknowledge: 'any', admit: 'any', confess: 'any',
  apologise: 'for', apologize: 'for',
}

/** What is claimed, accepted, taken or assumed by who owns up to an act; 'took part' and 'took charge' own up to nothing. */
export const ownedWords: ReadonlySet<string> = new Set(['responsibility', 'credit', 'blame'])

/** What came of an act, which may be acknowledged by those who had no part in it. Example: 'The minister acknowledged three *deaths*.' */
export const outcomeNouns: ReadonlySet<string> = new Set(['death', 'dead', 'fatality', 'casualty', 'victim', 'body', 'toll', 'injury', 'injured', 'wounded'])

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

/** Verbs by which somebody gives what is said a name. Example: 'The ministry *called* the report false.' */
export const labellingVerbs: ReadonlySet<string> = new Set(['call', 'describe', 'brand', 'label', 'term', 'denounce', 'dismiss', 'deem'])

/** Those of a body whose deeds are its own. Example: 'The army said its *forces* were not behind the attack.' */
export const ownMen: ReadonlySet<string> = new Set(['man', 'force', 'troop', 'soldier', 'officer', 'fighter', 'member', 'guard', 'unit', 'aircraft', 'jet', 'drone', 'personnel', 'agent', 'militant', 'supporter', 'staff'])

/** What who owns up to an act says it was done for. Example: 'Police said their men acted *in self-defence*.' */
export const defending = /\bin self ?- ?defen[cs]e\b|\bto defend (?:them|him|her|it)sel(?:f|ves)\b|\b(?:returned|returning) fire\b/

/** Papers, pictures and recordings by which somebody owns up to an act or rejects it; who made them takes the stance. Example: 'A *leaflet* signed by the brigade claimed the attack.' */
export const claimPapers: ReadonlySet<string> = new Set([...paperNouns, ...bearerNouns, 'communiqu\u00e9', 'recording', 'clip', 'audio', 'footage', 'e-mail', 'email', 'fax', 'call', 'manifesto', 'dispatch', 'text', 'photograph', 'infographic'])

/** What a party does with papers of its own. Example: 'The front *distributed* leaflets claiming the attack.' */
export const givingOut: ReadonlySet<string> = new Set(['distribute', 'circulate', 'issue', 'release', 'publish', 'scatter', 'drop', 'print', 'hand', 'post', 'send'])

/** Who speaks for a party that owns up to an act. Example: 'A *spokesman* for the brigade claimed the attack.' */
export const partyVoices: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'spokesmen', 'caller', 'representative'])
