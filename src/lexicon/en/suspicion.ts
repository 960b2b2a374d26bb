/** Verbs by which somebody is held or charged, with the words that lead to the act. Example: 'Two men were arrested for the *murder*.' */
export const chargeVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['suspect', ['of', 'in']], ['accuse', ['of', 'in']], ['charge', ['with', 'in', 'over', 'for']], ['indict', ['for', 'in', 'over', 'on']], ['convict', ['of', 'for', 'over']], ['sentence', ['for', 'over']], ['jail', ['for', 'over']],
  ['arrest', ['for', 'over', 'on', 'of']], ['detain', ['for', 'over', 'on', 'of']], ['hold', ['for', 'over', 'on']], ['apprehend', ['for', 'over']], ['want', ['for', 'in', 'over']], ['try', ['for', 'over']],
  ['imprison', ['for', 'over']], ['prosecute', ['for', 'over']],
])

/** Among them those by which a court finds that somebody did it. */
export const guiltyVerbs: ReadonlySet<string> = new Set(['convict', 'sentence', 'jail', 'imprison'])

/** Verbs of having a part in an act, with the words that lead to it ('' for an object). Examples: 'settlers participated in the *raid*', 'he masterminded the *attack*'. */
export const partVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['participate', ['in']], ['involve', ['in']], ['implicate', ['in']], ['mastermind', ['']], ['orchestrate', ['']], ['perpetrate', ['']], ['instigate', ['']], ['link', ['to', 'with']], ['tie', ['to']], ['connect', ['to', 'with']],
])

/** What somebody takes, plays or has in an act. Example: 'Soldiers took part in the *raid*.' */
export const sharesInActs: ReadonlySet<string> = new Set(['part', 'role', 'hand'])
export const shareVerbs: ReadonlySet<string> = new Set(['take', 'play', 'have'])

/** Nouns between a charge and its act. Example: 'arrested on charges of being involved in the *murder*', 'held in connection with the *raid*'. */
export const chargeNouns: ReadonlySet<string> = new Set(['charge', 'count', 'suspicion', 'connection', 'relation', 'involvement', 'part', 'role', 'accusation', 'allegation'])

/** A party whose own words say that it is only thought to have done it. Examples: 'suspected rebels', 'an alleged gunman', 'the accused', 'two suspects', 'presumably members of the brigade'. */
export const suspicionInWords = /\b(?:suspected|alleged(?:ly)?|suspects?|accused|presum(?:ed|ably)|apparently|possibly)\b/i

/** Acts like those told, which make nobody their doer. Example: 'The front has carried out *similar attacks* in the past.' */
export const otherAttacks = /\b(?:similar|previous|past|earlier|such|other|many|several|numerous|frequent|regular) (?:\w+ )?(?:attacks|bombings|raids|killings|kidnappings|abductions|ambushes|strikes|incidents)\b|\bin the past\b/i

/** Who is thought to have done it. Example: 'the main suspect in the *killing*'. */
export const suspectNouns: ReadonlySet<string> = new Set(['suspect', 'defendant'])

/** Verbs and adjectives among those of having a part that tie somebody to an act and do not say that he did it. Example: 'a colonel implicated in the *murder*'. */
export const tyingWords: ReadonlySet<string> = new Set(['implicate', 'implicated', 'link', 'linked', 'tie', 'tied', 'connect', 'connected'])

/** Who did an act told before, by no more than that. Example: 'The *attackers* belong to the brigade.' */
export const doerNouns: ReadonlySet<string> = new Set(['attacker', 'assailant', 'gunman', 'killer', 'murderer', 'perpetrator', 'kidnapper', 'abductor', 'captor', 'assassin', 'bomber', 'shooter', 'arsonist', 'raider'])

/** What is only thought of somebody. Example: 'The brigade is *believed* to have carried out the raid.' */
export const believingVerbs: ReadonlySet<string> = new Set(['believe', 'think', 'suspect', 'allege', 'presume', 'assume', 'rumour', 'rumor', 'fear'])

/** Verbs by which those who did it say who they are. Example: 'The gunmen *claimed* to be members of the brigade.' */
export const ownWords: ReadonlySet<string> = new Set(['claim', 'say', 'declare'])

/** What is done with papers at the place of a deed. Example: 'A leaflet signed by the brigade was *left* beside the body.' */
export const foundThere: ReadonlySet<string> = new Set(['find', 'leave', 'discover', 'drop', 'scatter', 'recover', 'throw'])

/** What an act is said to bear of who did it. Example: 'The attack bore the *hallmarks* of the brigade.' */
export const bornMarks: ReadonlySet<string> = new Set(['hallmark', 'mark', 'stamp', 'signature', 'trademark', 'fingerprint'])

/** Nouns that take up an act of harm told before. Example: 'The *strike* was launched by the army.' */
export const harmToldBefore: ReadonlySet<string> = new Set(['attack', 'strike', 'raid', 'assault', 'blast', 'bombing', 'shelling', 'shooting', 'killing', 'massacre', 'ambush', 'airstrike', 'bombardment', 'crime', 'murder', 'assassination', 'kidnapping', 'abduction', 'lynching', 'deed', 'outrage', 'atrocity'])

/** Nouns for a deed of any kind, whose doer is that of what befalls somebody in it. Example: 'In a new *action* attributed to the front, a bomb went off.' */
export const deedNouns: ReadonlySet<string> = new Set(['action', 'operation', 'attack', 'raid', 'assault', 'incident', 'ambush', 'act', 'strike', 'blow', 'incursion', 'offensive'])

/** Words behind a noun of action that say whose it was, with the word before who did it. Example: 'the raid on Dola *carried* out *by* the brigade'. */
export const doneWords: ReadonlyMap<string, string> = new Map([
  ['attributed', 'to'], ['ascribed', 'to'], ['blamed', 'on'], ['pinned', 'on'], ['carried', 'by'], ['staged', 'by'], ['launched', 'by'], ['perpetrated', 'by'], ['committed', 'by'], ['conducted', 'by'], ['mounted', 'by'], ['executed', 'by'], ['led', 'by'], ['claimed', 'by'],
])

/** What who had an act done gave. Example: 'The village was burnt on the *orders* of a colonel.' */
export const orderNouns: ReadonlySet<string> = new Set(['order', 'instruction', 'command', 'direction', 'behest', 'directive'])

/** How somebody looks like somebody else. Example: 'Attackers *dressed* as police stopped a bus.' */
export const guises: ReadonlySet<string> = new Set(['dressed', 'disguised', 'posing', 'masquerading', 'pretending', 'posed', 'clad'])

/** What others are to a band behind 'by'. Example: 'A crowd *led* by a pastor set fire to a home.' */
export const helps: ReadonlySet<string> = new Set(['led', 'headed', 'commanded', 'backed', 'supported', 'accompanied', 'escorted', 'protected', 'guarded', 'hired', 'paid', 'armed', 'trained', 'funded'])

/** Verbs that tell an act by no more than that. Example: 'Those who *fired* were members of the guard.' */
export const doingVerbs: ReadonlySet<string> = new Set(['fire', 'shoot', 'attack', 'kill', 'do', 'abduct', 'kidnap', 'beat', 'stab', 'bomb'])

/** Verbs that give somebody a name. Examples: 'an armed group, *identified* as the brigade', 'a group *calling* itself the brigade'. */
export const namingVerbs: ReadonlySet<string> = new Set(['identify', 'know', 'describe', 'name', 'call', 'recognize', 'recognise', 'style'])

/** What a court does, or is asked to, before the act it is about: that somebody did it, did not do it, or is charged with it. Longest words first. */
export const courtWords: readonly { readonly pattern: RegExp; readonly finding: 'guilty' | 'cleared' | 'open'; readonly example: string }[] = [
  { pattern: /\b(?:found not guilty|not guilty|acquit(?:s|ted|ting|tals?)?|clear(?:s|ed|ing)|exonerat(?:es?|ed|ing)|absolv(?:es?|ed|ing))\b/gi, finding: 'cleared', example: 'A guard was acquitted of the murder.' },
  { pattern: /\b(?:convict(?:s|ed|ing|ions?)?|guilty|sentenc(?:e|es|ed|ing)|jail(?:s|ed|ing)?|imprison(?:s|ed|ing)?|executed|hanged|serv(?:ed?|es|ing)(?= [^,.;]{0,20}\b(?:years?|months?|life|sentences?|terms?)\b)|verdicts?)\b/gi, finding: 'guilty', example: 'A guard was convicted of the murder.' },
  { pattern: /\b(?:charg(?:e|es|ed|ing)|indict(?:s|ed|ing|ments?)?|trial|tried(?! to\b)|prosecut(?:e|es|ed|ing|ion)|arraign(?:s|ed|ing|ment)?)\b/gi, finding: 'open', example: 'A guard was charged with the murder.' },
]

/** Before a place: where the crimes were that somebody is found guilty of, where no word tells them as an act. Example: 'guilty of war crimes in *Dola*'. */
export const ofWhatIsJudged = /\b(?:guilty\b[^,;:]{0,40}? of|convicted\b[^,;:]{0,40}? (?:of|for)|(?:charged|indicted|tried|sentenced|jailed|prosecuted|acquitted)\b[^,;:]{0,50}? (?:of|for|with|on charges of)|accused of|on trial for) (?:[\w'’-]+ ){0,6}?(?:crimes?|offences?|atrocities|violations|abuses|genocide)\b[^,;:]{0,60} (?:in|at|near|around|across)(?: the)?(?: \p{Lu}[\p{L}'’-]+,?| and){0,4} ?$/u

/** Between such a word and its act. Example: 'on trial *for the* killing'. */
export const leadsToCrime = /(?:^|\s)(?:of|for|over|in|to|with|on charges of|on (?:a |the )?charges? of)(?: (?:having|the|a|an|his|her|their|its|taking part in|involvement in|complicity in|allegedly|attempting to|(?!of|for|over|in|to|with|on|by)[\w-]+)){0,4} ?$/i

/** What follows an act, and is no part of it: who does it did not do the act for that. Example: 'The army carried out an *investigation*.' */
export const inquiryNouns: ReadonlySet<string> = new Set(['investigation', 'inquiry', 'enquiry', 'probe', 'search', 'inspection', 'autopsy', 'census', 'survey', 'rescue', 'evacuation', 'exercise'])

/** What lies hidden, and how somebody who did not lay it comes upon it. Example: 'Two died when their patrol *hit* a *mine*.' */
export const hiddenCharges: ReadonlySet<string> = new Set(['mine', 'landmine', 'bomb', 'ied', 'device', 'explosive'])
export const comesUpon: ReadonlySet<string> = new Set(['hit', 'strike', 'drive', 'run', 'ride', 'step', 'tread'])

/** Whose an act was, by a noun that the act stands behind. Example: 'Omar Vale was the *mastermind* of the attack.' */
export const authorNouns: ReadonlySet<string> = new Set(['mastermind', 'perpetrator', 'author', 'ringleader', 'architect', 'organiser', 'organizer', 'instigator'])

/** Before a noun of action what somebody calls it, and nobody who did it. Example: 'a *terrorist* attack' */
export const callsTheAct: ReadonlySet<string> = new Set(['terrorist', 'extremist', 'assassin'])

/** Words for anybody. Example: 'the *people* responsible for the attack' */
export const anyDoer: ReadonlySet<string> = new Set(['people', 'persons', 'person', 'individuals', 'individual', 'those', 'ones', 'one', 'group', 'groups', 'elements', 'anyone', 'someone', 'somebody', 'whoever'])

/** What is told of whoever did it. Example: 'the people *responsible* for the attack' */
export const ofDoing: ReadonlySet<string> = new Set(['responsible', 'behind', 'involved', 'implicated', 'guilty', 'complicit'])
