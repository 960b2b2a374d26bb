import type { ActorKind, Sector } from '../../record/actor.ts'

/**
 * What a head noun says of the party it names. Loaded words ('terrorists', 'thugs', 'extremists') show only that armed people are
 * meant: they stand with the gunmen nobody named (UAF), never among criminals, and are shown inside quotation marks alone.
 */
export interface ActorWords {
  /** Lemmas (for names: words of the name, lower case), parted by '|'; longest match first. */
  readonly words: string
  readonly kind: ActorKind
  readonly sector: Sector
  readonly example: string
}

/** Head nouns of descriptions: 'security forces', 'gunmen', 'residents of the camp'. */
export const actorNouns: readonly ActorWords[] = [
  { words: 'security force|security agent|security officer|security personnel|security official|policeman|policewoman|police officer|police force|police|officer|gendarme|gendarmerie|constable|cop|riot police|riot policeman|plainclothesman|guard|prison guard|warder|warden|jailer|jailor|interrogator|law enforcement|trooper|deputy|patrol', kind: 'state', sector: 'COP', example: 'Riot police closed the square.' },
  { words: 'force|army|military|soldier|troop|troops|serviceman|conscript|commando|marine|air force|navy|airman|sniper|peacekeeper|armed force|ground force|air component|naval component|air task force|ground component|special force|brigade|battalion|regiment|garrison|warplane|fighter jet|border guard|coast guard|artillery|commander|general|colonel', kind: 'state', sector: 'MIL', example: 'Soldiers closed the bridge.' },
  { words: 'government|authority|official|ministry|minister|president|regime|administration|state|cabinet|municipality|governor|mayor|embassy|president|prime minister|leadership|junta|council|ambassador|diplomat|spokesman|spokeswoman|spokesperson', kind: 'state', sector: 'GOV', example: 'The ministry closed the paper.' },
  { words: 'court|judge|prosecutor|tribunal|judiciary|magistrate|supreme court|attorney general|jury', kind: 'state', sector: 'JUD', example: 'The court closed the case.' },
  { words: 'parliament|lawmaker|legislator|senate|congress|assembly|senator|mp', kind: 'state', sector: 'LEG', example: 'The parliament passed the law.' },
  { words: 'intelligence|intelligence agent|intelligence agency|intelligence service|intelligence officer|secret police|spy', kind: 'state', sector: 'SPY', example: 'Intelligence agents searched the house.' },
  { words: 'militia|militiaman|paramilitary|paramilitary force|vigilante|proxy force|volunteer force|death squad|self-defence group|self-defense group', kind: 'armed_group', sector: 'PRM', example: 'Militiamen closed the road.' },
  { words: 'rebel|guerrilla|guerilla|insurgent|militant|fighter|separatist|jihadist|jihadi|combatant|faction|cell|armed group|rebel group|militant group|resistance unit|insurgency|mujahideen|partisan|fedayeen|rebel force|opposition fighter', kind: 'armed_group', sector: 'REB', example: 'Rebels took the village.' },
  { words: 'gunman|attacker|assailant|armed man|bomber|suicide bomber|assassin|kidnapper|hijacker|shooter|gun man|hitman|unidentified men|masked man|unknown assailant|hostage taker|hostage-taker|killer|terrorist|extremist|radical|thug|perpetrator', kind: 'armed_group', sector: 'UAF', example: 'Gunmen attacked the convoy.' },
  { words: 'gang|cartel|mafia|gangster|bandit|trafficker|smuggler|robber|criminal|pirate', kind: 'armed_group', sector: 'CRM', example: 'Bandits stopped the bus.' },
  { words: 'protester|protestor|demonstrator|crowd|marcher|rioter|mob|picketer|striker|activist|dissident|campaigner|mourner|supporter|opposition|opponent|youth|young people|rally|opposition supporter', kind: 'generic', sector: 'OPP', example: 'Protesters blocked the road.' },
  { words: 'party|politician|candidate|coalition|alliance|movement', kind: 'political', sector: 'PTY', example: 'The party called a rally.' },
  { words: 'journalist|reporter|cameraman|photographer|blogger|correspondent|editor|newspaper|agency|news agency|broadcaster|channel|media|press|television|radio|outlet|website|magazine|daily', kind: 'media', sector: 'JRN', example: 'Reporters saw the fire.' },
  { words: 'group|organisation|organization|ngo|watchdog|charity|rights group|human rights group|aid group|observatory|monitor|monitoring group|association|foundation|committee|human rights organisation|human rights organization|aid agency|network|institute|civil society|rights centre|rights center|media centre|media center', kind: 'civil', sector: 'SOC', example: 'A rights group counted the dead.' },
  { words: 'union|trade union|worker|labourer|laborer|miner|trade unionist|unionist', kind: 'civil', sector: 'LAB', example: 'Workers walked out.' },
  { words: 'student|teacher|university|school|professor|academic|pupil|lecturer', kind: 'generic', sector: 'EDU', example: 'Students occupied the hall.' },
  { words: 'doctor|nurse|hospital|medic|paramedic|clinic|rescuer|health worker|rescue worker|surgeon|ambulance|red crescent|red cross|medical staff|health official', kind: 'generic', sector: 'MED', example: 'Doctors treated the wounded.' },
  { words: 'refugee|displaced person|migrant|asylum seeker|displaced people|evacuee', kind: 'generic', sector: 'REF', example: 'Refugees crossed the border.' },
  { words: 'prisoner|detainee|inmate|political prisoner|hostage|captive|convict', kind: 'generic', sector: 'CVL', example: 'Prisoners refused food.' },
  { words: 'farmer|peasant|herder|fisherman', kind: 'generic', sector: 'AGR', example: 'Farmers blocked the road.' },
  { words: 'company|firm|business|shopkeeper|merchant|trader|businessman|vendor|bank|corporation|manager|contractor', kind: 'generic', sector: 'BUS', example: 'Traders closed their shops.' },
  { words: 'priest|bishop|imam|cleric|monk|nun|church|mosque|worshipper|pastor|rabbi|preacher|pilgrim|congregation', kind: 'generic', sector: 'REL', example: 'Priests led the march.' },
  { words: 'resident|villager|civilian|citizen|inhabitant|people|person|man|woman|boy|girl|child|family|relative|witness|eyewitness|bystander|victim|passenger|driver|survivor|tourist|neighbour|neighbor|local|population|shopper|pedestrian|mother|father|son|daughter|brother|sister|wife|husband|member|lawyer|source|analyst|expert|observer|aide|follower|suspect|owner|leader|chief|head|director|teenager|elder|voter|user|parent|patient|employee|staff|volunteer|engineer|artist|writer|suspect|defendant|couple|friend|critic|spectator|guest|player|fan|crew|pilot|sailor|prostitute|lady|guy|founder|author|attorney|advocate|adviser|advisor|secretary|chairman|chairwoman|executive|investigator|professor|scientist|researcher|veteran|billionaire|star|actor|actress|singer|historian|strategist|pollster|consultant|donor|delegate|operative|rival|successor|predecessor|nominee|host|anchor|columnist|commentator|pundit', kind: 'generic', sector: 'CVL', example: 'Residents of the camp fled.' },
  { words: 'community|tribe|clan|tribesman|minority|muslim|christian|jew|sunni|shiite|kurd|hindu|sikh|buddhist', kind: 'community', sector: 'CVL', example: 'The clan buried its dead.' },
]

/** Words inside a name that tell what it names: 'Ministry of Interior', 'Dawn Party'. The first entry that matches wins. */
export const nameWords: readonly ActorWords[] = [
  { words: 'news agency|press agency|newspaper|radio|television|tv|broadcasting|times|post|herald|tribune|gazette|news|daily|chronicle|telegraph|journal|magazine|press|voice|mirror|echo|courier|ledger|bulletin|libre|sentinel|beacon', kind: 'media', sector: 'JRN', example: 'The Orsk Tribune printed the list.' },
  { words: 'police|gendarmerie|security directorate|security forces|constabulary|sheriff|prison service', kind: 'state', sector: 'COP', example: 'The Orsk Police closed the square.' },
  { words: 'liberation army|resistance units|resistance army|revolutionary armed forces|salvation army|people\'s army|brigades|fighters|mujahideen|mujahedin|mojahedin|jihad|resistance|fedayeen|liberation front|liberation organization|liberation organisation|liberation movement|guerrillas|rebels|insurgents|separatists', kind: 'armed_group', sector: 'REB', example: 'The Northern Liberation Army took the town.' },
  { words: 'militia|militias|column|columns|popular mobilization|self-defence|self-defense|paramilitary', kind: 'armed_group', sector: 'PRM', example: 'The Orsk Militia closed the road.' },
  { words: 'army|navy|air force|armed forces|forces|force|guard|guards|corps|brigade|battalion|regiment|division|marines|military|troops|command|soldiers|defence force|defense force', kind: 'state', sector: 'MIL', example: 'The Second Brigade closed the bridge.' },
  { words: 'operation', kind: 'generic', sector: 'MIL', example: 'Operation Night Heron destroyed two camps.' },
  { words: 'supreme court|court|tribunal|judiciary|prosecutor', kind: 'state', sector: 'JUD', example: 'The Supreme Court heard the case.' },
  { words: 'parliament|senate|congress|national assembly|house of representatives|knesset|majlis|duma', kind: 'state', sector: 'LEG', example: 'The National Assembly passed the law.' },
  { words: 'intelligence|secret service|central intelligence', kind: 'state', sector: 'SPY', example: 'The Intelligence Service searched the house.' },
  { words: 'ministry|government|department|cabinet|presidency|governorate|municipality|embassy|white house|kremlin|pentagon|administration|directorate|bureau|office|authority|secretariat|city council', kind: 'state', sector: 'GOV', example: 'The Ministry of Interior closed the paper.' },
  { words: 'human rights|amnesty|rights watch|red cross|red crescent|observatory|watch|monitor|relief|charity|aid|humanitarian|foundation|institute|association|society|international|ngo|centre|center|committee|network|campaign|doctors without borders|caritas|oxfam|fund|federation|club', kind: 'civil', sector: 'SOC', example: 'The Rights Monitor counted the dead.' },
  { words: 'party|front|movement|coalition|alliance|democrats|republicans|bloc|league|brotherhood|congress party|democratic|socialist|communist|organization|organisation|council|opposition|committee', kind: 'political', sector: 'PTY', example: 'The Dawn Party called a rally.' },
  { words: 'union|workers|teachers|trade union|syndicate|labour', kind: 'civil', sector: 'LAB', example: 'The Miners Union called a strike.' },
  { words: 'university|school|college|academy', kind: 'civil', sector: 'EDU', example: 'The University of Orsk closed its gates.' },
  { words: 'hospital|clinic|medical center|medical centre', kind: 'civil', sector: 'MED', example: 'Orsk Hospital took in the wounded.' },
  { words: 'church|mosque|diocese|synagogue|temple', kind: 'civil', sector: 'REL', example: 'The Church of Orsk called for calm.' },
  { words: 'company|corporation|inc|inc.|ltd|bank|group|airlines|industries|llc|corp|corp.', kind: 'civil', sector: 'BUS', example: 'Orsk Airlines cancelled its flights.' },
  { words: 'agency', kind: 'generic', sector: 'UNK', example: 'The Orsk Water Agency cut off the village.' },
  { words: 'united nations|nations|commission|mission|european union|african union|nato|assembly|union', kind: 'civil', sector: 'SOC', example: 'The Commission of Nations sent observers.' },
]

/** Nouns for any body already named: 'the group'. Others ('the ministry') only take up a name that holds them. */
export const namedBodyNouns: ReadonlySet<string> = new Set(['group', 'organisation', 'organization', 'movement', 'body', 'watchdog', 'ngo'])

/** Verbs only persons and bodies do; a name that does them is a party. */
export const partyVerbs: ReadonlySet<string> = new Set([
  'say', 'tell', 'add', 'write', 'tweet', 'announce', 'claim', 'deny', 'warn', 'call', 'ask', 'accuse', 'attack', 'kill', 'arrest', 'shoot', 'march', 'protest', 'live', 'die', 'marry', 'bear', 'lead', 'serve', 'work', 'found',
  'chant', 'demand', 'urge', 'vow', 'condemn', 'order', 'command', 'resign', 'meet', 'join', 'fight', 'flee', 'beat', 'detain', 'release', 'sentence', 'execute', 'think', 'believe', 'want', 'report', 'state', 'speak', 'visit',
])

/** Nouns beside a name that show the name to be a body's: 'the rebel group X', 'X fighters'. */
export const bodyNouns: ReadonlySet<string> = new Set([
  'group', 'organisation', 'organization', 'movement', 'faction', 'militia', 'fighter', 'militant', 'rebel', 'insurgent', 'guerrilla', 'terrorist', 'brigade', 'battalion', 'front', 'party', 'coalition', 'alliance',
  'militiaman', 'cell', 'gang', 'cartel', 'mafia', 'newspaper', 'agency', 'broadcaster', 'channel', 'website', 'magazine', 'daily', 'charity', 'ngo', 'watchdog', 'union', 'troop', 'force', 'policeman', 'company', 'network',
])

/** What a name is said to be behind a comma when it is a body's: 'Peace Bridge, a local *group*, said'. Each is an entry of `actorNouns`. */
export const wholeBodies: ReadonlySet<string> = new Set(
  'group|organisation|organization|movement|militia|party|coalition|alliance|newspaper|broadcaster|website|magazine|charity|ngo|watchdog|union|network|association|foundation|committee|institute'.split('|'),
)

/** What only bodies have, in the plural. Example: 'Blue Dawn *units* put up posters in three towns.' */
export const unitsOfBodies: ReadonlySet<string> = new Set(['unit', 'squad', 'column', 'branch', 'brigade', 'chapter', 'committee'])

/** Heads that take their kind from the word before them: 'rebel group', 'opposition forces', 'militia commander'. */
export const borrowingHeads: ReadonlySet<string> = new Set([
  'group', 'organisation', 'organization', 'force', 'spokesman', 'spokeswoman', 'spokesperson', 'source', 'leader', 'commander', 'member', 'official', 'faction', 'coalition', 'fighter', 'figure', 'chief', 'representative', 'network', 'alliance',
])

/** Nouns that people.ts counts as persons and that name no party: 'two lives', 'nine bodies'. */
export const noParties: ReadonlySet<string> = new Set(['life', 'body', 'corpse', 'fatality', 'casualty', 'dead', 'soul', 'other', 'one', 'victim toll', 'death', 'human', 'female', 'male'])

/** Last words of names that are places on a map, not parties. */
export const placeHeads: ReadonlySet<string> = new Set([
  'road', 'street', 'square', 'bridge', 'river', 'avenue', 'highway', 'airport', 'province', 'district', 'city', 'valley', 'mountain', 'mountains', 'lake', 'sea', 'gulf', 'island', 'islands', 'camp', 'prison', 'governorate', 'county', 'village', 'town',
  'stadium', 'park', 'hall', 'gate', 'market', 'region', 'border', 'crossing', 'desert', 'coast', 'hospital', 'day', 'week', 'agreement', 'accord', 'treaty', 'act', 'war', 'revolution', 'olympics', 'airbase', 'base',
  'state', 'states', 'territory', 'municipality', 'commune', 'department', 'parish', 'lga', 'subcounty', 'woreda', 'cercle', 'chiefdom', 'township', 'locality', 'junction', 'roundabout', 'checkpoint', 'barracks', 'cemetery',
  'neighbourhood', 'neighborhood', 'quarter', 'axis', 'peninsula', 'archipelago', 'plateau',
])

/** Words that no name of a person has: a name with one ('East Oakland', 'Mesa County Coroner') was taken for a person's. */
export const namesOfBodies = /\b(?:County|Police|City|Borough|Township|Street|Avenue|Road|Center|Centre|Department|Office|Jail|Court|School|Schools|University|Hospital|Club|North|South|East|West|Northern|Southern|Eastern|Western|State|Province|LGA|Operation)\b/i

/** What is called after one person. Example: 'They marched over the Lena Orvik *case*.' */
export const calledAfterPersons: ReadonlySet<string> = new Set(['case', 'affair', 'trial', 'retrial', 'murder', 'disappearance', 'kidnapping', 'abduction', 'inquest', 'verdict', 'family'])

/** Words that give somebody a name of one word. Example: 'Two students, identified only as Sami and Bilal, were arrested.' */
export const namedByOneWord = /\b(?:man|woman|boy|girl|child|minor|student|teacher|worker|men|women|boys|girls|children|students|teachers|workers|people|person|persons)(?: of \d+)?(?: ,)? (?:reportedly |who was |who were )?(?:identified|named|known)(?: only| simply)? as (?:\p{Lu}\p{Ll}+ (?:, |and ))*$/u

/** Words right before names that say whose they are. Examples: 'Their *names are* Omar Vale and Bela Cord', 'They were *identified as* Omar Vale and Bela Cord'. */
export const announcingNames = new RegExp(
  '(?:\\b[Nn]ames?(?: of (?:the|those) \\p{Ll}+(?: \\p{Ll}+)?)?(?: (?:is|are|was|were)(?: (?:given|listed|released) as)?)?(?: :)?|\\b(?:[Nn]amed|[Ii]dentified)(?: by (?:the )?\\p{L}+)?(?: only)? as(?: the \\p{Ll}+| (?!the\\b|an?\\b)\\p{Ll}+)?) (?:(?:\\p{Lu}[\\p{L}\'\u2019.-]*|\\d{1,3}|,|and|bin|al|de|van|-) )*$',
  'u',
)

/** Pronouns for one person. Example: '*She* was freed on Monday.' */
export const singularPersons: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself'])

/** Pronouns for several, or for a body. Example: '*They* blocked the road.' */
export const pluralPersons: ReadonlySet<string> = new Set(['they', 'them', 'their'])
