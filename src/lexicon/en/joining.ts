/** Words by which two acts of a text are told to be one incident, or two. */

/** From an act to the verb of a clause behind it that tells more of it: 'a shooting *that* killed thirteen', 'the attack *in which* 56 died'. */
export const clauseBehind = /^(?:[^,.;:]{0,50}\b(?:that|which)|[^,.;:]{0,60}, (?:in|during) which) (?:(?!(?:after|before|when|while|came|comes|since|follow\w*)\b)[\w'\u2019-]+ ){0,9}$/

/** The same for what was done in an attack: 'a raid *in which* they burned nine houses'. */
export const clauseInWhich = /^[^.;:]{0,60},? (?:in|during) which (?:(?!(?:after|before|when|while|came|comes|since|follow\w*)\b)[\w'\u2019-]+ ){0,6}$/

/** Who is told as having marched: one of them shot in the next sentence is of the march. */
export const protesters: ReadonlySet<string> = new Set(['protester', 'protestor', 'demonstrator', 'striker', 'marcher', 'picketer'])

/** Dying, which may come days behind the act. */
export const dying: ReadonlySet<string> = new Set(['die', 'pronounce', 'succumb', 'death', 'dead', 'declare'])

/** '*numerous* rocket attacks': done again and again. */
export const againAndAgain: ReadonlySet<string> = new Set(['numerous', 'countless', 'repeated', 'frequent', 'regular', 'innumerable', 'many'])

/** Small numbers by their place in the list, from one on. */
export const amounts: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Who may be anybody: 'a *man*' and 'a *villager*' may be one, 'a teacher' and 'a guard' are two. */
export const anyone: ReadonlySet<string> = new Set(['man', 'woman', 'person', 'boy', 'girl', 'child', 'youth', 'teenager', 'civilian', 'victim', 'resident', 'villager', 'native', 'adult', 'member', 'local', 'relative', 'father', 'mother', 'son', 'daughter', 'brother', 'sister', 'husband', 'wife', 'protester', 'demonstrator'])

/** '*unknown persons*' may be any who are told of in other words. */
export const anybody: ReadonlySet<string> = new Set(['person', 'people', 'individual', 'unknown', 'perpetrator'])
