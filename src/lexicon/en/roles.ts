/** Words by which somebody is given or takes the blame for an act. Example: 'Residents blamed the militia for the fire.' */
export const blameWords: ReadonlySet<string> = new Set([
  'blame', 'accuse', 'attribute', 'ascribe', 'responsible', 'responsibility', 'suspect', 'implicate', 'credit', 'culprit', 'perpetrator', 'author', 'charge', 'perpetrate', 'mastermind', 'involve', 'involvement', 'belong', 'identify',
])

/** Words before a noun that tell of somebody nobody named ('hidden'), or who is only thought to have done it ('suspected'). Example: 'Masked men stopped the bus.' */
export const hidingWords: Readonly<Record<string, 'hidden' | 'suspected'>> = {
  armed: 'hidden', hooded: 'hidden', masked: 'hidden', unidentified: 'hidden', unknown: 'hidden', uniformed: 'hidden', disguised: 'hidden', heavily: 'hidden',
  suspected: 'suspected', alleged: 'suspected', presumed: 'suspected', supposed: 'suspected', apparent: 'suspected',
}

/** Nouns that say of somebody only that he did it, and nothing of his side. Example: 'The attackers fled.' */
export const doerNouns: ReadonlySet<string> = new Set([
  'gunman', 'attacker', 'assailant', 'bomber', 'kidnapper', 'hijacker', 'shooter', 'killer', 'murderer', 'perpetrator', 'culprit', 'sniper', 'intruder', 'hitman', 'suspect', 'offender', 'accomplice', 'robber',
])

/** Words that may stand between the members of a list: 'Ana Reik, 42; her son and a guard, as well as Tomas Vale'. */
export const listWords: ReadonlySet<string> = new Set(['and', 'or', 'as', 'well', 'along', 'with', 'plus', 'year', 'years', 'old', 'including', 'the', 'a', 'an', 'his', 'her', 'their', 'its', 'two', 'three', 'four', 'other', 'another', 'also', 'both'])
