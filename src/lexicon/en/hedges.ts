/** Words that take an act out of plain fact: how sure the text is of it, whether it is yet to come, whether it was averted. */

/**
 * What a governing word says of the act under it.
 * - `fact`: it happened whatever stands above ('condemned the attack', 'regretted that ...')
 * - `same`: it is as sure as the governing word itself ('carried out an attack', 'managed to flee')
 * - `averted`: it did not happen when the governing word did ('failed to', 'prevented from')
 * - `attempted`: it was tried, and the words do not say that it came about
 * - `hedged`: somebody takes it to be so ('is believed to', 'was accused of')
 * - `planned`: it is meant to come ('vowed to', 'plans for')
 * - `wanted`: somebody asks for it or allows it ('called for', 'urged them to')
 * - `possible`: it may come about ('threat of', 'risk of')
 * - `denied`: somebody says it did not happen
 */
export type Signature = 'fact' | 'same' | 'averted' | 'attempted' | 'hedged' | 'planned' | 'wanted' | 'possible' | 'denied'

export interface GoverningWords {
  /** Lemmas, parted by '|'. */
  readonly words: string
  readonly signature: Signature
  readonly example: string
}

/** Verbs (and adjectives) over a verbal complement: 'to' infinitive, '-ing' form, 'that' clause. */
export const governingVerbs: readonly GoverningWords[] = [
  { words: 'fail|refuse|decline|forget|neglect|hesitate|omit|avoid|escape|refrain|abstain|prevent|stop|block|bar|ban|forbid|prohibit|keep|deter|dissuade|discourage|halt|foil|thwart|avert|abort|cancel|spare|save|rescue|miss|lack|cease|forgo|resist|reluctant|unable|unwilling|afraid|impossible', signature: 'averted', example: 'The guards failed to *stop* the crowd.' },
  { words: 'try|attempt|seek|struggle|strive|endeavour|endeavor|fight|work|move|rush|compete|bid|intervene|step', signature: 'attempted', example: 'The men tried to *storm* the gate.' },
  { words: 'believe|think|suspect|assume|presume|suppose|fear|feel|consider|appear|seem|allege|accuse|charge|rumour|rumor|reckon|guess|imagine|estimate|imply|suggest|hint|doubt|speculate|blame|convict|purport|look|pretend|implicate|likely|unlikely|possible|probable|unclear|uncertain|unsure|apparent', signature: 'hedged', example: 'He is believed to have *planted* the bomb.' },
  { words: 'plan|intend|vow|pledge|promise|swear|decide|agree|resolve|prepare|brace|plot|expect|predict|schedule|set|due|poise|ready|anticipate|forecast|commit|undertake|arrange|conspire|aim|offer|go|about|bind|destine|propose|project|determine|opt|elect|choose|mean|volunteer|gear|eager|bound', signature: 'planned', example: 'The group vowed to *attack* the convoy.' },
  { words: 'want|wish|hope|pray|interested|ensure|supposed|demand|call|urge|ask|order|request|tell|instruct|command|advise|recommend|encourage|beg|implore|plead|appeal|press|pressure|push|need|require|permit|authorize|authorise|entitle|threaten|warn|incite|invite|lobby|campaign|advocate|insist|desire|like|love|prefer|long|yearn|dream|train|teach|equip|empower|free|willing|capable|right|contemplate|discuss|debate|favour|favor|support|motion|remind|necessary|important|essential|easy|hard|difficult|better|time|keen|desperate|anxious|legal|illegal|crucial|vital', signature: 'wanted', example: 'Hard-liners urged the army to *shoot* protesters.' },
  { words: 'risk', signature: 'possible', example: 'The army would risk *losing* the town.' },
  { words: 'deny|reject|refute|dispute|rebut|disavow', signature: 'denied', example: 'The army denied that soldiers had *fired*.' },
  { words: 'able|help|happy|good|nice|pleased|lucky|allow|enable|persuade|convince|induce|inspire|tempt|trick|force|make|let|compel|cause|lead|drive|manage|begin|start|continue|proceed|resume|finish|succeed|dare|get|come|remain|prove|happen|be|have|do|use|bother|deign|see|hear|watch|find|leave|catch|send|trigger|prompt|spark|bring|result|end|include|involve|entail|tend|delighted|thrilled|relieved|surprised|saddened|horrified|stunned|dismayed|fortunate|unfortunate|unlucky|blessed|honoured|honored|privileged', signature: 'same', example: 'Soldiers began to *shoot*.' },
  { words: 'know|realise|realize|regret|admit|acknowledge|confirm|discover|learn|reveal|show|notice|remember|recall|sorry|glad|sad|angry|proud|aware|shocked|condemn|announce|say|report|state|add|note|write|declare|explain|claim|maintain|argue|describe|document|point|observe', signature: 'fact', example: 'The army acknowledged that soldiers had *fired*.' },
]

/** Nouns over an act: 'threat of violence', 'plan to attack', 'attempt to flee'. */
export const governingNouns: readonly GoverningWords[] = [
  { words: 'threat|risk|danger|possibility|chance|prospect|likelihood|probability|potential|fear|concern|worry|spectre|specter|opportunity|ability|capability|capacity|power|means|way|question|idea|notion|thought|hope|dream|option|scenario', signature: 'possible', example: 'Families live under the threat of *arrest*.' },
  { words: 'plan|plot|intention|intent|promise|pledge|vow|decision|preparation|conspiracy|scheme|proposal|agreement|deadline|schedule|commitment|readiness|willingness|determination', signature: 'planned', example: 'Police uncovered a plot to *kill* the judge.' },
  { words: 'call|demand|request|order|appeal|need|desire|urge|wish|permission|right|authority|authorisation|authorization|mandate|incitement|obligation|warning|incentive|freedom|permit|invitation|reason|reward|bounty|plea|petition|requirement|instruction|recommendation', signature: 'wanted', example: 'The party rejected calls for *violence*.' },
  { words: 'attempt|effort|bid|try|struggle|fight|battle', signature: 'attempted', example: 'An attempt to *assassinate* the mayor shook the town.' },
  { words: 'allegation|accusation|suspicion|charge|claim|rumour|rumor|report|belief|suggestion|speculation|indication|sign|theory|hypothesis|count', signature: 'hedged', example: 'He faces charges of *murder*.' },
  { words: 'absence|lack|delay|refusal|failure|inability|prevention|ban|banning|outlawing|prohibition|cancellation|postponement|avoidance|denial|abolition', signature: 'averted', example: 'The observers noted an absence of *violence*.' },
]

/** Nouns of what somebody is out to do, with 'of' and a clause behind them: 'a bombing mission' and 'a killing on a mission' are flown. Example: 'He had the mission of *killing* the judge.' */
export const purposes: ReadonlySet<string> = new Set(['mission', 'task', 'aim', 'goal', 'purpose', 'objective', 'assignment', 'hope'])

/** Adjectives and participles before an act noun. */
export const actAdjectives: readonly GoverningWords[] = [
  { words: 'alleged|suspected|apparent|reported|supposed|presumed|purported|unconfirmed|rumoured|rumored|claimed|accused', signature: 'hedged', example: 'The alleged *attack* was near the bridge.' },
  { words: 'planned|upcoming|scheduled|forthcoming|intended|proposed|promised|expected|future|imminent|impending|looming', signature: 'planned', example: 'Police spoke of the planned *march*.' },
  { words: 'possible|potential|threatened|likely|would-be|hypothetical|feared', signature: 'possible', example: 'Troops prepared for a possible *attack*.' },
  { words: 'foiled|thwarted|averted|aborted|cancelled|canceled|prevented', signature: 'averted', example: 'The foiled *attack* had been planned abroad.' },
  { words: 'attempted|failed|botched|abortive|unsuccessful', signature: 'attempted', example: 'He was held for attempted *murder*.' },
]

/** Nouns for what somebody says, which the words behind may call false: 'the allegation that two men were killed is baseless'. */
export const refutableNouns: ReadonlySet<string> = new Set(['allegation', 'accusation', 'claim', 'report', 'rumour', 'rumor', 'propaganda', 'assertion', 'story', 'charge', 'news', 'impression', 'narrative', 'contention', 'insinuation', 'post', 'video', 'information', 'disinformation', 'misinformation', 'footage', 'publication', 'hearsay'])

/** What the clause behind such a noun says of it. Examples: 'As for the reports that civilians were killed, the army denies them.' 'Propaganda that civilians were killed is baseless and stands rejected.' */
export const calledFalse = /\b(?:is|are|was|were|as|be|stands?|stood|proves?|proved|proven|turn(?:s|ed)? out) (?:to (?:be|have been) )?(?:\w+ )?(?:false|baseless|untrue|unfounded|fabricated|fake|groundless|rejected|fictitious|malicious|incorrect|wrong|not true|(?:an? )?(?:\w+ )?(?:lie|lies|fabrication|invention|fiction|hoax|fairy ?tale|myth|cover-up))\b|\b(?:was|were|is|are|been) (?:\w+ly )?(?:dismissed|denied|refuted|rebutted|disproved) (?:by|as|out of hand|outright)\b|\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?|refutes?|refuted) (?:them|these|those|this|it|all of them|all of this)\b/i

/** How a sentence opens that calls what it goes on to tell untrue. Example: '*It is false*, as some say, that the troops opened fire.' */
export const falseAhead = /^(?:it|this) (?:is|was) (?:\w+ )?(?:false|untrue|not true|incorrect|a lie)\b/

/** Before what was said and taken back, and what takes it back. Example: 'Police *first said* that one had died *but corrected* the statement.' */
export const saidAtFirst = /\b(?:originally|initially|at first|first|earlier|mistakenly|wrongly|erroneously|incorrectly) (?:\w+ ){0,4}?(?:said|reported|announced|told|stated|believed)\b|\b(?:said|reported|announced|stated) (?:originally|initially|at first|mistakenly|wrongly|erroneously|incorrectly)\b/i
export const tookBack = /\b(?:but|however)\b[^.;]*\b(?:corrected|retracted|withdrew|withdrawn|(?:are|were|is|was) (?:all )?(?:still )?alive|(?:had|have|has) (?:all )?survived|was (?:wrong|mistaken|an error|not true))\b/i

/** The same behind a noun that somebody gives a name. Examples: 'The ministry called the report false.' 'He described the claims as a fabrication.' */
export const calledFalseOutright = /\b(?:false|baseless|untrue|unfounded|fabricated|fake|groundless|fictitious|malicious|incorrect|inaccurate|absurd|ridiculous|nonsense|propaganda|misleading|lies?|fabrications?|inventions?|slander|not true)\b/i

/** Verbs that only lend a noun its tense: the act in the noun is as sure as the verb. */
export const carryingVerbs: ReadonlySet<string> = new Set([
  'carry', 'conduct', 'launch', 'commit', 'make', 'take', 'stage', 'mount', 'perpetrate', 'hold', 'organise', 'organize', 'do', 'have', 'undergo', 'suffer', 'face', 'happen', 'occur', 'erupt',
  'break', 'ensue', 'begin', 'start', 'continue', 'resume', 'last', 'result', 'lead', 'cause', 'trigger', 'spark', 'provoke', 'inflict', 'execute', 'perform', 'wage', 'open', 'come', 'be', 'give',
  'kill', 'wound', 'injure', 'destroy', 'hit', 'leave', 'claim', 'receive', 'sustain', 'experience', 'join', 'attend', 'lead', 'participate', 'engage', 'call',
  'reach', 'bring', 'impose', 'issue', 'file', 'declare', 'produce', 'create', 'prompt', 'step', 'intensify', 'escalate', 'ramp', 'ratchet', 'unleash', 'renew', 'repeat', 'expand',
])

/** What whoever uses it does. Example: 'The guards did not use *force*.' */
export const usedOnPeople: ReadonlySet<string> = new Set(['force', 'violence', 'torture', 'coercion'])

/** Verbs that undo the noun below them when they happened: 'prevented an attack'. */
export const undoingVerbs: ReadonlySet<string> = new Set([
  'prevent', 'foil', 'thwart', 'avert', 'avoid', 'stop', 'cancel', 'decline', 'forestall', 'forgo', 'abort', 'ban', 'outlaw', 'disallow', 'forbid', 'prohibit', 'block', 'oppose', 'disrupt', 'deter',
])

/** Verbs that end what is going on: where they are only wished for or ahead, it goes on. Example: 'They appealed to the guards to stop the *killing*.' */
export const endingVerbs: ReadonlySet<string> = new Set(['stop', 'halt', 'end', 'cease'])

/** What goes on. Example: 'The bishop called on both sides to end the *bloodshed*.' */
export const goingOn: ReadonlySet<string> = new Set(['violence', 'bloodshed', 'war', 'carnage', 'slaughter', 'genocide', 'massacre', 'repression', 'siege', 'blockade', 'occupation', 'crackdown', 'persecution', 'battle', 'fight', 'struggle', 'campaign', 'offensive', 'torture', 'abuse', 'conflict', 'unrest', 'strike'])

/** What somebody asks or puts forward: whoever rejects it does not say that it was not made. Example: 'The court rejected a *request* to free him.' */
export const askedFor: ReadonlySet<string> = new Set(['request', 'offer', 'proposal', 'plan', 'call', 'bid', 'demand', 'appeal', 'petition', 'application', 'suggestion', 'idea', 'plea', 'motion', 'invitation'])

/** Words that say of an act named before that it came to nothing. Example: 'The attack was planned by a colonel and foiled.' */
export const foiledWords: ReadonlySet<string> = new Set(['foiled', 'thwarted', 'averted', 'prevented'])

/** What is told as done where somebody 'ordered the ...' or it was 'planned by' somebody; an arrest that is ordered may be to come. */
export const orderedHarm: ReadonlySet<string> = new Set([
  'attack', 'raid', 'killing', 'murder', 'massacre', 'bombing', 'shelling', 'assault', 'shooting', 'assassination', 'kidnapping', 'abduction', 'torture', 'strike', 'airstrike', 'crackdown', 'ambush', 'execution', 'beating',
])

/** Verbs and adjectives whose '-ing' complement behind a preposition is told as done. Examples: 'thanked for *freeing* them', 'guilty of *shooting*'. */
export const factOfDoing: ReadonlySet<string> = new Set([
  'thank', 'blame', 'punish', 'praise', 'criticize', 'criticise', 'condemn', 'apologize', 'apologise', 'guilty', 'proud', 'sorry', 'know', 'famous', 'arrest', 'jail', 'fine', 'sentence', 'detain', 'boast', 'tired', 'consist', 'use', 'fire', 'sack',
])

/** Verbs of letting and moving somebody to do something: told as done in the past only. Example: 'The guards allowed them to *leave*.' */
export const permissiveVerbs: ReadonlySet<string> = new Set(['allow', 'enable', 'persuade', 'convince', 'tempt', 'inspire'])

/** What somebody who only puts it politely says or wants after all. Examples: 'We would *like* to thank them.' 'I would *say* that they fled.' */
export const politeVerbs: ReadonlySet<string> = new Set(['like', 'love', 'say', 'think', 'recommend', 'appreciate', 'guess', 'imagine', 'hope', 'prefer'])

/** What somebody who can do it does. Example: 'We can *see* smoke over the town.' */
export const sensedVerbs: ReadonlySet<string> = new Set(['see', 'hear', 'feel', 'smell', 'remember', 'recall'])

/** Days ahead, by which a present tense tells what is to come. Example: 'They are *marching* tomorrow.' */
export const daysAhead: ReadonlySet<string> = new Set(['tomorrow', 'tonight', 'soon', 'shortly'])

/** Verbs that open a sentence whose subject is left out, and no order. Example: 'Hope they *come* soon.' */
export const subjectLeftOut: ReadonlySet<string> = new Set(['hope', 'love', 'hate', 'wish', 'thank', 'recommend', 'guess', 'doubt', 'suppose'])

/** Whoever does it against something does not do that. Example: 'The council decided against *burning* the camp.' */
export const decidingVerbs: ReadonlySet<string> = new Set(['decide', 'vote', 'choose', 'opt', 'rule'])

/** Verbs of hoping and seeing to it: what the clause behind them says is open, whatever its form. Example: 'He hopes that the guards *leave*.' */
export const openInPast: ReadonlySet<string> = new Set(['hope', 'wish', 'pray', 'ensure'])

/** Adjectives that recommend in the present and tell in the past. Examples: 'It is best to *leave*.' 'It was good to *see* him.' */
export const judgedWorth: ReadonlySet<string> = new Set(['good', 'nice'])

/** Verbs of thinking over and putting forward: what they govern is wished for, where its form leaves it open. Example: 'He suggested *burning* the town.' */
export const soughtBySpeech: ReadonlySet<string> = new Set(['suggest', 'consider', 'imagine'])

/** How who meets it feels of it. Example: 'They were sad to *see* the school burn.' */
export const gladOrSad: ReadonlySet<string> = new Set(['glad', 'sad', 'sorry', 'proud', 'shocked'])

/** Which in a row did it. Example: 'He was the last to *leave*.' */
export const inRow: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'latest', 'only'])

/** What somebody says on the telephone. Example: 'A man called to *say* that a bomb had gone off.' */
export const spokenOnPhone: ReadonlySet<string> = new Set(['say', 'tell', 'ask', 'report', 'complain', 'inform', 'warn', 'thank', 'inquire', 'enquire'])

/** What it takes to do what is then done. Example: 'The ambulance took three hours to *arrive*.' */
export const timeTaken: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'time', 'moment', 'while', 'age'])

/** Whoever takes one does what it is for. Example: 'They took the opportunity to *plant* four bombs.' */
export const chances: ReadonlySet<string> = new Set(['opportunity', 'chance', 'occasion', 'time', 'trouble', 'liberty'])
export const takingVerbs: ReadonlySet<string> = new Set(['take', 'seize', 'use', 'exploit', 'avail'])

/** The prepositions by which an act hangs on a governing noun: 'calls for', 'threat of', but not 'a claim of responsibility for the attack'. */
export const openingPrepositions: Readonly<Partial<Record<Signature, readonly string[]>>> = {
  hedged: ['of', 'on'],
  planned: ['of', 'for', 'to', ''],
  wanted: ['for', 'to'],
  possible: ['of', 'for', ''],
  attempted: ['of', 'at', 'to'],
  averted: ['of', 'on', 'to', 'in'],
}

/** Nouns for what became of somebody: whoever escaped it was spared. */
export const harmNouns: ReadonlySet<string> = new Set(['injury', 'death', 'harm', 'wound', 'capture', 'kidnapping', 'abduction'])

/** Verbs whose noun object is yet to come or only wished for. */
export const wishingVerbs: Readonly<Record<string, Signature>> = {
  plan: 'planned', plot: 'planned', schedule: 'planned', promise: 'planned', vow: 'planned', pledge: 'planned', prepare: 'planned', brace: 'planned', expect: 'planned', predict: 'planned',
  threaten: 'possible', fear: 'possible', risk: 'possible', demand: 'wanted', urge: 'wanted', order: 'wanted', request: 'wanted', want: 'wanted', seek: 'wanted', need: 'wanted', advocate: 'wanted',
  incite: 'wanted', encourage: 'wanted', authorise: 'wanted', authorize: 'wanted', allow: 'wanted', permit: 'wanted', propose: 'wanted', consider: 'wanted', attempt: 'attempted', try: 'attempted',
  await: 'planned', postpone: 'planned', envisage: 'planned', foresee: 'planned', anticipate: 'planned', require: 'wanted', ponder: 'wanted', weigh: 'wanted', imagine: 'wanted',
  allege: 'hedged', suspect: 'hedged', deny: 'denied', reject: 'denied', contemplate: 'wanted', warn: 'possible', hope: 'wanted', wish: 'wanted', suggest: 'hedged',
}

/** Verbs whose noun behind 'for' is only asked for or looked for. Example: 'They pleaded for the *release* of the priest.' */
export const askingFor: ReadonlySet<string> = new Set(['ask', 'push', 'press', 'lobby', 'campaign', 'plead', 'appeal', 'apply', 'vote', 'pray', 'beg', 'look', 'wait', 'aim', 'agitate', 'argue'])

/** What crowds march for, and not over. Example: 'Thousands marched for the *release* of the bishop.' */
export const marchedFor: ReadonlySet<string> = new Set(['release', 'freedom', 'return', 'resignation', 'ouster', 'removal', 'trial', 'arrest', 'prosecution', 'punishment', 'reinstatement', 'independence', 'withdrawal', 'departure'])
export const marchingVerbs: ReadonlySet<string> = new Set(['march', 'rally', 'demonstrate', 'protest', 'strike', 'gather', 'chant', 'fast'])

/** Whom somebody keeps from harm, no harm of theirs is told. Example: 'The force protects farmers from *attacks*.' */
export const protectingVerbs: ReadonlySet<string> = new Set(['protect', 'shield', 'defend', 'guard', 'insulate'])

/** Verbs of rising and falling to a level, which is then reached. Example: 'The toll rose to *reach* 40.' */
export const changingVerbs: ReadonlySet<string> = new Set(['rise', 'fall', 'climb', 'jump', 'drop', 'surge', 'grow', 'slip', 'plunge', 'sink', 'soar'])

/** What who came or woke to it then met. Example: 'They returned to *find* the village burnt.' */
export const cameTo: ReadonlySet<string> = new Set(['find', 'discover'])

/** By its preposition: who means to do what the '-ing' behind says. Examples: 'The raid was aimed at *freeing* hostages.' 'They were bent on *killing* the mayor.' */
export const aims: Readonly<Record<string, ReadonlySet<string>>> = {
  at: new Set(['aim', 'aimed', 'direct', 'target', 'gear']),
  on: new Set(['intent', 'bend', 'bent', 'set', 'keen', 'focus', 'insist', 'plan']),
  in: new Set(['interested']),
  toward: new Set(['gear', 'direct', 'work']),
  towards: new Set(['gear', 'direct', 'work']),
}

/** Of whom such a word tells something, nobody is told to have done it. Example: 'Anybody who *kills* an officer will hang.' */
export const anybody: ReadonlySet<string> = new Set(['anybody', 'anyone', 'everybody', 'everyone', 'whoever', 'whatever', 'whichever'])

/** Adverbs and phrases that leave it open. */
export const hedgeAdverbs: ReadonlySet<string> = new Set([
  'reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly', 'seemingly', 'presumably', 'possibly', 'probably', 'perhaps', 'maybe', 'likely', 'ostensibly', 'conceivably', 'potentially', 'hopefully',
])

/** Adverbs of habit, by which the present tells no act. Example: 'Police often *beat* detainees.' */
export const habits: ReadonlySet<string> = new Set(['often', 'usually', 'routinely', 'regularly', 'frequently', 'always', 'generally', 'typically', 'sometimes', 'commonly', 'normally'])

/** Adverbs by which 'would' tells what came after. Example: 'One of the two would later *die*.' */
export const cameLater: ReadonlySet<string> = new Set(['later', 'eventually', 'subsequently', 'ultimately'])

/** Verbs before 'as if'. Example: 'It looks as if the town has *fallen*.' */
export const seemingVerbs: ReadonlySet<string> = new Set(['look', 'seem', 'appear', 'sound', 'feel'])

/** Words of negation. */
export const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'nt', 'never', 'no', 'neither', 'nor', 'hardly', 'barely', 'scarcely', 'nowhere', 'nothing', 'none', 'nobody', 'rarely', 'seldom', 'cannot'])

/** Words of negation that turn a clause round. Example: 'Never before have soldiers *fired* on a crowd.' */
export const turningRound: ReadonlySet<string> = new Set(['never before', 'never again', 'no time', 'no point', 'no circumstances'])

/** Modal auxiliaries. */
export const modals: Readonly<Record<string, 'future' | 'possible' | 'conditional' | 'duty'>> = {
  will: 'future', shall: 'future', "'ll": 'future', '’ll': 'future', wo: 'future', may: 'possible', might: 'possible', could: 'possible', can: 'possible', ca: 'possible',
  would: 'conditional', "'d": 'conditional', '’d': 'conditional', should: 'duty', must: 'duty', ought: 'duty', cannot: 'possible', gonna: 'future',
}

/** Conjunctions before a clause that is not told as fact. */
export const openConjunctions: Readonly<Record<string, 'condition' | 'purpose' | 'question' | 'without'>> = {
  if: 'condition', unless: 'condition', lest: 'condition', provided: 'condition', whether: 'question', without: 'without',
  'in case': 'condition', 'as if': 'condition', 'as though': 'condition', 'so that': 'purpose', 'in order to': 'purpose', 'rather than': 'without', 'instead of': 'without',
}
