/**
 * Words of saying: what they set about a claim, and how the words said hang on them.
 * The verb itself stays in the quote; labels of our own always write 'says'.
 */

/**
 * What a cue sets (`domain-model.md` 2, 'Speech cues').
 * - `says`: the speaker gives the content as fact
 * - `holds`: the speaker thinks, fears or hopes it
 * - `demands`: the speaker wants it done, plans, promises or threatens it
 * - `denies`: the speaker rejects it
 * - `accepts`: the speaker owns up to it
 * - `cites`: the words point at a work or at somebody else's words
 * - `hedge`: nobody named says it for certain
 */
export type CueClass = 'says' | 'holds' | 'demands' | 'denies' | 'accepts' | 'cites' | 'hedge'

/**
 * How the content hangs on the cue.
 * - `clause`: a clause or quotation ('said that ...', '"...", said X')
 * - `object`: a noun phrase ('denied the charge')
 * - `infinitive`: 'vowed to ...'
 * - `person`: the object is who is spoken to, the content follows ('told reporters that ...', 'urged X to ...')
 * - `that`: only a clause opened by 'that', 'how', 'whether' ('saw that ...')
 * - `about`: the whole object with what follows is the content ('accused X of ...')
 */
export type CueFrame = 'clause' | 'that' | 'object' | 'infinitive' | 'person' | 'about'

export interface SayingVerb {
  /** Lemmas parted by '|'; a particle or noun that must follow stands after a space. */
  readonly words: string
  readonly class: CueClass
  readonly frames: readonly CueFrame[]
  /** Prepositions whose phrase is content: 'warned of ...', 'called for ...'. */
  readonly prepositions?: readonly string[]
  /** True for words of saying so common that a quotation beside them is theirs without further proof. */
  readonly plain?: true
  /** True for verbs that only count with a clause after 'that', or with a quotation. */
  readonly strict?: true
  /** True when the verb judges, wants or takes for granted what follows: its words are not told as the speaker's own account. */
  readonly presupposes?: true
  readonly example: string
}

export const sayingVerbs: readonly SayingVerb[] = [
  // Plain telling
  { words: 'say', class: 'says', frames: ['clause'], plain: true, example: 'Police said that nine people were killed.' },
  { words: 'add', class: 'says', frames: ['clause'], plain: true, example: 'She added that two of them were teachers.' },
  { words: 'tell', class: 'says', frames: ['clause', 'person'], prepositions: ['of', 'about'], plain: true, example: 'The mayor told reporters that the road was closed.' },
  { words: 'continue|proceed|go on|interject', class: 'says', frames: ['that'], plain: true, example: '"They fired at us," she continued.' },
  { words: 'state|remark|comment|stipulate', class: 'says', frames: ['clause'], plain: true, example: 'The ministry stated that no one was hurt.' },
  { words: 'write|tweet|post|email|e-mail|blog|text|message|retweet|caption', class: 'says', frames: ['clause'], plain: true, example: 'The lawyer wrote that her client had been beaten.' },
  { words: 'announce|declare|proclaim|disclose|reveal|divulge', class: 'says', frames: ['clause', 'object', 'infinitive'], plain: true, example: 'The army announced that the curfew was lifted.' },
  { words: 'report', class: 'says', frames: ['clause', 'object', 'infinitive'], prepositions: ['on'], plain: true, example: 'The agency reported that the bridge was shelled.' },
  { words: 'claim|maintain|contend|assert|allege|insist|affirm|attest|testify|swear|profess|aver', class: 'says', frames: ['clause', 'object', 'infinitive'], plain: true, example: 'The rebels claimed that they had taken the town.' },
  { words: 'note|observe|point out|stress|emphasize|emphasise|underline|underscore|highlight|mention|recall|remind|reiterate|repeat|clarify|specify|elaborate|detail|outline', class: 'says', frames: ['clause', 'object', 'person'], plain: true, example: 'Doctors noted that three of the dead were children.' },
  { words: 'explain|describe|recount|relate|narrate|depict|portray|characterize|characterise|summarize|summarise', class: 'says', frames: ['clause', 'object'], plain: true, example: 'Residents described the shelling of the market.' },
  { words: 'argue|reason|suggest|imply|hint|intimate|propose|submit|posit|opine|joke|quip|boast|brag|gloat|tout|muse|lament|complain|bemoan|rant|gripe', class: 'says', frames: ['clause', 'object'], prepositions: ['about', 'of', 'against'], plain: true, example: 'The union argued that the order was unlawful.' },
  { words: 'reply|respond|answer|retort|counter|rebut|shoot back|fire back|hit back', class: 'says', frames: ['clause'], prepositions: ['with'], plain: true, example: 'The spokesman replied that he had no figures.' },
  { words: 'shout|yell|scream|cry|chant|whisper|mutter|exclaim|roar|sigh|recite|declaim|thunder|call out|blurt', class: 'says', frames: ['clause', 'object'], plain: true, example: 'The crowd chanted "Bread and freedom".' },
  { words: 'ask|inquire|enquire|wonder|query|question', class: 'demands', frames: ['clause', 'person', 'object'], prepositions: ['for', 'about', 'whether', 'if'], plain: true, example: 'A reporter asked whether anyone had been arrested.' },
  { words: 'warn|caution|advise|alert', class: 'says', frames: ['clause', 'person'], prepositions: ['of', 'against', 'about'], plain: true, example: 'The centre warned that prisoners were at risk.' },
  { words: 'inform|notify|assure|reassure|brief|remind|convince|persuade', class: 'says', frames: ['person', 'clause'], prepositions: ['of', 'about', 'on'], example: 'The guards informed the families that he had died.' },
  { words: 'estimate|calculate|predict|forecast|project|anticipate|reckon|guess|speculate|surmise|conjecture', class: 'holds', frames: ['clause', 'object', 'infinitive'], example: 'The agency estimated that 300 people had fled.' },
  { words: 'conclude|find|determine|establish|assess|judge|rule', class: 'says', frames: ['clause'], plain: true, strict: true, example: 'The inquiry concluded that soldiers had fired first.' },
  { words: 'show|indicate|demonstrate|reveal|document|prove|illustrate|detail', class: 'cites', frames: ['clause', 'object'], example: 'Hospital records show that nine bodies were brought in.' },
  { words: 'read', class: 'cites', frames: ['clause'], plain: true, strict: true, example: '"We will not leave," the banner read.' },
  { words: 'quote', class: 'cites', frames: ['clause', 'object'], plain: true, example: 'The paper quoted a guard as saying that shots were fired.' },
  { words: 'cite', class: 'cites', frames: ['object', 'clause'], example: 'The ministry cited a need for order.' },

  // Owning up and rejecting
  { words: 'acknowledge|admit|concede|confess|own up', class: 'accepts', frames: ['clause', 'object', 'infinitive'], prepositions: ['to'], plain: true, example: 'The army acknowledged that its soldiers had fired.' },
  { words: 'confirm|verify|corroborate', class: 'says', frames: ['clause', 'object'], plain: true, example: 'The hospital confirmed that two men had died.' },
  { words: 'deny|dispute|refute|disavow|disclaim|repudiate|contradict', class: 'denies', frames: ['clause', 'object'], plain: true, example: 'The governor denied that shots had been fired.' },
  { words: 'reject|dismiss|rebuff|challenge|contest', class: 'denies', frames: ['object', 'clause'], prepositions: ['as'], example: 'The ministry rejected the report.' },
  { words: 'decline|refuse', class: 'denies', frames: ['infinitive'], example: 'The police declined to give a figure.' },

  // Blame and praise: the object is what is spoken of
  { words: 'accuse|blame|fault|suspect', class: 'says', frames: ['about', 'clause'], example: 'Residents accused the guards of beating prisoners.' },
  { words: 'condemn|denounce|criticize|criticise|decry|deplore|deride|mock|lambast|lambaste|rebuke|ridicule|censure|chide|scold|berate|castigate|slam', class: 'says', frames: ['about', 'clause'], prepositions: ['over', 'for'], strict: true, presupposes: true, example: 'The council condemned the killing of two teachers.' },
  { words: 'praise|applaud|hail|commend|laud|thank|congratulate|salute|defend|endorse|welcome', class: 'says', frames: ['about', 'clause'], prepositions: ['for'], strict: true, presupposes: true, example: 'The union praised the nurses.' },
  { words: 'protest|object', class: 'says', frames: ['clause'], prepositions: ['to'], strict: true, presupposes: true, example: 'The students protested that the hall was closed.' },
  { words: 'label|dub|term|brand|deem|call', class: 'says', frames: ['about', 'clause'], presupposes: true, example: 'The governor called the march illegal.' },
  { words: 'put|give', class: 'says', frames: ['about'], example: 'The centre put the death toll at 14.' },
  { words: 'revise|amend|update|correct|raise|lower', class: 'says', frames: ['about'], example: 'The centre later revised the death toll to 14.' },
  { words: 'count|record|register|tally|list|log', class: 'says', frames: ['object'], example: 'The ministry counted 38 arrests.' },
  { words: 'liken|compare', class: 'says', frames: ['about'], example: 'The lawyer compared the trial to a play.' },

  // Wanting done
  { words: 'demand|request|seek|recommend|propose|prescribe', class: 'demands', frames: ['clause', 'object', 'infinitive'], plain: true, presupposes: true, example: 'The families demanded that the bodies be returned.' },
  { words: 'urge|implore|beg|exhort|encourage|plead|beseech', class: 'demands', frames: ['person', 'clause', 'infinitive'], prepositions: ['for'], plain: true, presupposes: true, example: 'The centre urged the government to free the students.' },
  { words: 'order|instruct|command|direct', class: 'demands', frames: ['person', 'clause', 'object'], presupposes: true, example: 'The governor ordered the troops to leave.' },
  { words: 'call for|appeal for|push for|press for|lobby for|campaign for|advocate', class: 'demands', frames: ['object'], presupposes: true, example: 'The party called for an inquiry into the shooting.' },
  { words: 'call on|call upon|appeal to', class: 'demands', frames: ['person', 'object'], presupposes: true, example: 'The party called on the army to hold its fire.' },
  { words: 'vow|pledge|promise|threaten|swear|commit|undertake|offer|agree|plan|intend|decide|opt|resolve|aim|hope|want|wish|expect|prefer', class: 'demands', frames: ['infinitive', 'clause'], presupposes: true, example: 'The group vowed to avenge its commander.' },

  // Thinking
  { words: 'believe|think|consider|suspect|doubt|assume|presume|suppose|imagine|feel|fear|worry|understand|realize|realise|know|agree|disagree|dream|trust|recognize|recognise|regard|view', class: 'holds', frames: ['clause', 'infinitive'], prepositions: ['about', 'that'], example: 'Residents believe that the bomb was planted at night.' },
  { words: 'support|oppose|favor|favour', class: 'holds', frames: ['object'], strict: true, presupposes: true, example: 'The party opposed the new law.' },
  { words: 'see|notice|remember|recollect|witness|hold|discover', class: 'holds', frames: ['that'], example: 'She remembered that the gate was locked.' },
  { words: 'hear|learn', class: 'holds', frames: ['clause'], strict: true, example: 'The police shot a student, a court has heard.' },
  { words: 'charge', class: 'says', frames: ['that'], example: 'The opposition charges that soldiers shot nine voters.' },
  { words: 'express|voice|convey|signal|articulate', class: 'says', frames: ['object', 'clause'], example: 'The bishop expressed concern over the arrests.' },
  { words: 'speak|talk|testify|boast|complain|joke|lie', class: 'says', frames: ['clause'], prepositions: ['of', 'about', 'against'], strict: true, example: 'The driver spoke of shots from the bridge.' },
  { words: 'refer|point|allude', class: 'says', frames: [], prepositions: ['to'], example: 'He referred to the killings of last spring.' },
  { words: 'apologize|apologise', class: 'accepts', frames: ['clause'], prepositions: ['for'], plain: true, example: 'The company apologized for the fire.' },
  { words: 'seem|appear', class: 'hedge', frames: ['infinitive', 'that'], presupposes: true, example: 'The shots appeared to come from the roof.' },
]

/** Nouns that name an act of saying: 'the claim that ...', 'reports of ...', 'X's statement that ...'. */
export const sayingNouns: readonly { readonly words: string; readonly class: CueClass; readonly prepositions: readonly string[]; readonly example: string }[] = [
  { words: 'claim|allegation|assertion|contention|accusation|charge|complaint', class: 'says', prepositions: ['of', 'about'], example: 'The army rejected the villagers\' claim that soldiers had fired.' },
  { words: 'statement|announcement|declaration|testimony|remark|comment|argument|suggestion|message|observation|conclusion|finding|confirmation|prediction|estimate|view|notion|opinion', class: 'says', prepositions: ['of', 'about', 'on'], example: 'The ministry\'s statement that no one died was read on air.' },
  { words: 'report|rumour|rumor', class: 'hedge', prepositions: ['of'], example: 'There were reports of shooting near the bridge.' },
  { words: 'denial|rejection', class: 'denies', prepositions: ['of'], example: 'The army\'s denial of the attack was printed in full.' },
  { words: 'admission|acknowledgement|acknowledgment|confession', class: 'accepts', prepositions: ['of'], example: 'The guard\'s confession that he had fired was read in court.' },
  { words: 'call|demand|appeal|request|proposal', class: 'demands', prepositions: ['for', 'to'], example: 'The families\' call for an inquiry was read out.' },
  { words: 'threat|promise|vow|pledge|plan|intention|hope|decision', class: 'demands', prepositions: ['of', 'to'], example: 'The group repeated its threat to close the road.' },
  { words: 'belief|fear|concern|suspicion|worry|doubt', class: 'holds', prepositions: ['that', 'about', 'over'], example: 'The villagers\' fear that the army would return kept them away.' },
]

/** Words before the name of a source, that stand before or after the clause. */
export const sourceWords: readonly { readonly words: string; readonly class: CueClass; readonly example: string }[] = [
  { words: 'according to', class: 'says', example: 'According to the hospital, nine people died.' },
  { words: 'in the words of', class: 'says', example: 'In the words of the judge, the trial was a formality.' },
  { words: 'per', class: 'says', example: 'As per the police, two men were held.' },
  { words: 'citing', class: 'cites', example: 'The agency, citing witnesses, said shots were fired.' },
  { words: 'quoting', class: 'cites', example: 'The agency, quoting a doctor, said nine people died.' },
]

/** Nouns for what somebody tells, behind 'by' or 'in' and its owner. Examples: 'By the union's *account*, 14 miners died.' 'In the army's *telling*, nine rebels were killed.' */
export const accountNouns: ReadonlySet<string> = new Set(['account', 'count', 'estimate', 'reckoning', 'tally', 'telling', 'version', 'calculation'])

/** Nouns of what somebody holds, with 'is that' behind them. Example: 'the army's *version* is that nine rebels died' */
export const positionNouns: ReadonlySet<string> = new Set(['account', 'version', 'position', 'line', 'story', 'view', 'claim', 'explanation', 'argument', 'answer'])

/** What is made of words: who gives it says what it says. Examples: 'The union issued the following *statement*:', 'The union issued a *declaration* saying that two miners had died.' */
export const wordyNouns: ReadonlySet<string> = new Set(['statement', 'comment', 'remark', 'announcement', 'declaration', 'message', 'account', 'reply', 'answer', 'response', 'communique', 'communiqué', 'appeal', 'note', 'text', 'testimony', 'tweet', 'post', 'letter', 'warning', 'email', 'memo', 'release', 'report', 'video'])

/** First words of a note on where words are found, and of no signature. Example: '"We will not leave" (*Interview* 12, 4 May)' */
export const sourceNotes: ReadonlySet<string> = new Set(['interview', 'page', 'photo', 'see', 'source', 'note', 'annex', 'ibid', 'video', 'figure'])

/** Relays: bodies whose business is to pass words on. A speaker who 'told' one of them is the origin, the relay the second link. */
export const relayNouns: ReadonlySet<string> = new Set([
  'agency', 'newspaper', 'paper', 'daily', 'weekly', 'magazine', 'broadcaster', 'channel', 'station', 'television', 'tv', 'radio', 'outlet', 'network',
  'website', 'site', 'times', 'post', 'news', 'herald', 'tribune', 'guardian', 'journal', 'telegraph', 'observer', 'gazette', 'chronicle', 'mail', 'press',
])

/** Names of relays that no head noun gives away; world agencies and broadcasters only. */
export const relayNames: ReadonlySet<string> = new Set([
  'reuters', 'afp', 'ap', 'associated press', 'agence france-presse', 'bbc', 'cnn', 'al jazeera', 'aljazeera', 'upi', 'efe', 'dpa', 'ansa', 'tass', 'xinhua', 'voa',
  'deutsche welle', 'rfe/rl', 'radio free europe', 'al arabiya', 'sky news', 'npr', 'bloomberg', 'interfax', 'anadolu', 'kyodo', 'itv', 'abc', 'cbs', 'nbc', 'france 24',
])

/** Heads of speakers that stay unnamed. */
export const anonymousSpeakers: ReadonlySet<string> = new Set([
  'source', 'witness', 'eyewitness', 'official', 'report', 'observer', 'analyst', 'insider', 'resident', 'villager', 'neighbour', 'neighbor', 'relative', 'activist',
  'expert', 'diplomat', 'insurgent', 'rebel', 'survivor', 'protester', 'demonstrator', 'people', 'person', 'man', 'woman', 'officer', 'soldier', 'guard', 'doctor', 'medic', 'nurse',
  'local', 'critic', 'some', 'many', 'other', 'others', 'one', 'reporter', 'journalist', 'passerby', 'bystander', 'rumour', 'rumor', 'someone', 'lawyer', 'teacher', 'student',
  'spokesman', 'spokeswoman', 'spokesperson', 'aide', 'employee', 'worker', 'driver', 'shopkeeper', 'mother', 'father', 'prisoner', 'detainee', 'user', 'voter', 'supporter',
])

/** Nouns of who speaks for a body. Example: 'a spokeswoman for the Dola clinic' speaks as the Dola clinic. */
export const spokesNouns: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson'])

/**
 * Bodies and offices of which a text usually means one: 'the ministry' is the interior ministry where the text names no other.
 * Not 'group', 'family', 'residents', of which there are many. Example: 'the interior ministry said ... the ministry added'.
 */
export const institutionNouns: ReadonlySet<string> = new Set([
  'ministry', 'police', 'army', 'military', 'navy', 'government', 'council', 'hospital', 'clinic', 'court', 'party', 'union', 'company', 'authority', 'commission',
  'committee', 'governorate', 'municipality', 'prefecture', 'directorate', 'department', 'governor', 'mayor', 'sheriff', 'prosecutor', 'embassy', 'university', 'parliament',
  'coroner', 'bureau', 'presidency', 'observatory', 'centre', 'center', 'foundation', 'association', 'federation', 'command', 'militia', 'front', 'movement',
])

/** A rank right before the name of an officer: 'Lt. (Dan Vale)', 'Police Chief (Ida Reuter)', 'Detective (Tom Orlo)'. */
export const officerRank = /\b(?:Lt|Lieutenant|Capt|Captain|Sgt|Sergeant|Det|Detective|Officer|Deputy|Cpl|Corporal|Trooper|Maj|Major|Commander|Cmdr|Inspector|Superintendent|Supt|Constable|Chief|Sheriff|Commissioner)\.? $/u

/** Who gives a figure beside another's, with the word of saying left out. Example: 'The mayor put the dead at sixteen, the *ministry* at ten.' */
export const figureGivers: ReadonlySet<string> = new Set([
  ...institutionNouns,
  'organiser', 'organizer', 'organisation', 'organization', 'opposition', 'resident', 'relative', 'witness', 'eyewitness', 'villager', 'inhabitant', 'survivor', 'official', 'doctor', 'medic', 'nurse', 'activist', 'lawyer', 'chief', 'elder',
  'bishop', 'minister', 'monitor', 'network', 'office', 'family', 'league', 'mission', 'regime', 'president', 'agency', 'newspaper', 'spokesman', 'spokeswoman', 'spokesperson', 'commander', 'priest', 'imam', 'ngo', 'source',
])

/** Words that make another office of the same noun: the deputy governor is not the governor. */
export const notTheSameOffice: ReadonlySet<string> = new Set(['deputy', 'vice', 'former', 'ex', 'acting', 'assistant', 'lieutenant', 'other', 'another', 'second', 'rival', 'opposition'])

/** First words of a phrase that say nobody spoke. Example: 'No group said it had done it.' */
export const nobodySpeaks: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nor'])

/** Works that are quoted as a source of claims of their own; a statement or a letter is only the way a speaker spoke. */
export const citableWorks: ReadonlySet<string> = new Set([
  'report', 'study', 'survey', 'investigation', 'document', 'documents', 'book', 'dossier', 'database', 'audit', 'indictment', 'footage', 'video', 'review', 'autopsy', 'bulletin', 'census', 'poll',
])

/** Papers and broadcasts whose day is the day of no act. Example: 'in a report released on Friday'. */
export const paperNouns: ReadonlySet<string> = new Set(['report', 'statement', 'communique', 'study', 'survey', 'interview', 'briefing', 'press', 'conference', 'tweet', 'post', 'letter', 'article', 'bulletin', 'broadcast', 'telecast', 'release', 'video'])

/** What is done with a paper on that day. Example: 'a statement issued on Monday'. */
export const paperVerbs: ReadonlySet<string> = new Set(['release', 'publish', 'issue', 'broadcast', 'post', 'circulate', 'submit', 'give', 'hold', 'sign', 'date', 'air'])

/** Nouns that take up a body that spoke before: 'an aid group called the Emergency Room said so. The group said'. */
export const groupNouns: ReadonlySet<string> = new Set(['group', 'organisation', 'organization', 'movement', 'union', 'network', 'association', 'charity', 'coalition', 'alliance', 'watchdog', 'brigade', 'agency', 'outlet', 'channel', 'newspaper', 'radio'])

/** What a writer calls the body it writes for: 'our office has verified'. Example: "Our office has verified that 43 people were killed." */
export const ownBodies: ReadonlySet<string> = new Set(['office', 'organisation', 'organization', 'centre', 'center', 'network', 'observatory', 'association', 'committee', 'commission', 'mission', 'newspaper', 'paper', 'newsroom', 'desk', 'agency', 'institute', 'foundation', 'collective', 'forum', 'council', 'ministry', 'department', 'monitor', 'researcher', 'investigator', 'correspondent', 'reporter'])

/** Things that carry words: the words they 'read' or 'said' are those of the group that put them up. */
export const bearerNouns: ReadonlySet<string> = new Set([
  'banner', 'poster', 'placard', 'sign', 'slogan', 'graffiti', 'leaflet', 'pamphlet', 'flyer', 'flier', 'handbill', 'inscription', 'chant', 'note', 'plaque', 't-shirt', 'billboard', 'headline', 'caption', 'message',
])

/** Pictures and sounds: they show what somebody else tells, and are no speaker where somebody tells it. */
export const evidenceNouns: ReadonlySet<string> = new Set(['footage', 'video', 'view', 'image', 'picture', 'photo', 'photograph', 'evidence', 'sign', 'fact', 'event', 'act', 'wound', 'map', 'move', 'decision', 'attack', 'incident', 'figure', 'number', 'result'])

/** Pronouns that never stand for a speaker. */
export const noSpeakers: ReadonlySet<string> = new Set(['it', 'this', 'that', 'there', 'which', 'what', 'everything', 'nothing', 'something', 'these', 'those'])

interface Known {
  readonly verb: SayingVerb
  readonly particle: string | null
}

const verbsByLemma: ReadonlyMap<string, readonly Known[]> = (() => {
  const map = new Map<string, Known[]>()
  for (const verb of sayingVerbs) {
    for (const word of verb.words.split('|')) {
      const [lemma, particle] = word.split(' ') as [string, string | undefined]
      const known = map.get(lemma) ?? []
      known.push({ verb, particle: particle ?? null })
      map.set(lemma, known)
    }
  }
  // 'call for' is asked before 'call', and a plain entry before one that wants proof.
  for (const known of map.values()) known.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))
  return map
})()

/** The entries of a verb's lemma, those with a particle first; empty when it is no word of saying. */
export function sayingVerbsOf(lemma: string): readonly { readonly verb: SayingVerb; readonly particle: string | null }[] {
  return verbsByLemma.get(lemma) ?? []
}

const nounsByLemma: ReadonlyMap<string, { class: CueClass; prepositions: readonly string[] }> = new Map(
  sayingNouns.flatMap((noun) => noun.words.split('|').map((word) => [word, { class: noun.class, prepositions: noun.prepositions }] as const)),
)

/** The entry of a noun's lemma, or null when it names no act of saying. */
export function sayingNounOf(lemma: string): { readonly class: CueClass; readonly prepositions: readonly string[] } | null {
  return nounsByLemma.get(lemma) ?? null
}

/** With 'it' and without a speaker: the writer's own reminder. Example: 'It will be *recalled* that the rebels burnt a bus.' */
export const remindingVerbs: ReadonlySet<string> = new Set(['recall', 'remember', 'note', 'mention', 'stress', 'emphasize', 'emphasise', 'underline', 'point', 'add', 'remind'])

/** How a sentence begins that only reminds of what was before the news. Example: '*It will be recalled that* a former priest was killed in 2024.' */
export const remindsOfBefore = /^(?:It (?:will|would|may|can|should|must) be (?:recalled|remembered)|Recall|Remember|Readers will (?:recall|remember)|(?:The |Our )?\p{Lu}?[\p{L} ]{2,40} (?:recalls?|recalled)) that\b/u

/** What somebody may be denied without a word. Example: 'Guards denied *insulin* to a prisoner.' */
export const withheld: ReadonlySet<string> = new Set(['access', 'entry', 'bail', 'medicine', 'medication', 'insulin', 'treatment', 'care', 'food', 'water', 'visit', 'visa', 'permission', 'permit', 'passport', 'lawyer', 'counsel', 'sleep', 'contact', 'asylum', 'parole', 'leave', 'right', 'burial', 'aid'])

/** What things are found by, and nobody who says so. Example: 'Two bodies were discovered by a *roadside*.' */
export const besideWhich: ReadonlySet<string> = new Set(['roadside', 'wayside', 'road', 'highway', 'track', 'railway', 'river', 'riverbank', 'riverside', 'stream', 'canal', 'lake', 'sea', 'shore', 'beach', 'fence', 'wall', 'gate', 'chance', 'accident'])

/** Those whom a paper speaks to. Example: '*Readers* will remember that the regime hanged four officers.' */
export const readingNouns: ReadonlySet<string> = new Set(['reader', 'listener', 'viewer', 'subscriber'])

/** What comes of what is told, behind the words of who tells it. Example: 'A bomb went off, police said, *killing* two people.' */
export const resultVerbs: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hurt', 'maim', 'leave', 'destroy', 'damage', 'burn', 'set', 'displace', 'force', 'cause', 'bring', 'trigger', 'spark', 'arrest', 'detain', 'abduct', 'kidnap', 'hit', 'strike', 'torch', 'loot', 'shoot', 'beat'])

/** Verbs of those who name or count what others did. Example: 'The mayor *called* the attack an outrage', 'Prosecutors *list* one dead'. */
export const namingVerbs: ReadonlySet<string> = new Set(['call', 'describe', 'label', 'dub', 'brand', 'term', 'condemn', 'denounce', 'admit', 'acknowledge', 'concede', 'confirm', 'list', 'count', 'record', 'report', 'register', 'log', 'document', 'mourn', 'lament', 'decry'])

/** Verbs of saying whose object is who hears it. Example: 'Two of them *told* our lawyers that they had been beaten.' */
export const tellingSomebody: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind'])

/** Verbs by which somebody says whose deed it was, with the word before whose. Example: 'the raid, which police *blamed on* the front'. */
export const ascribingVerbs: ReadonlyMap<string, string> = new Map([['blame', 'on'], ['attribute', 'to'], ['ascribe', 'to']])
