/** Head nouns that mean persons, by what they tell of the person; lemmas. One table serves counting and telling objects apart. */
export const personNouns: Readonly<Record<string, readonly string[]>> = {
  plain: [
    'stranger', 'newcomer', 'enemy', 'martyr', 'traitor', 'collaborator',
    'person', 'people', 'man', 'woman', 'boy', 'girl', 'child', 'minor', 'baby', 'infant', 'toddler', 'teen', 'teenager', 'teenage', 'youth', 'youngster',
    'adult', 'adolescent', 'minor', 'kid', 'individual', 'human', 'elder', 'pensioner', 'gentleman', 'lady', 'female', 'male', 'other', 'soul', 'life',
    'victim', 'casualty', 'survivor', 'hostage', 'captive', 'detainee', 'prisoner', 'inmate', 'convict', 'body', 'corpse', 'fatality', 'dead',
    'resident', 'villager', 'civilian', 'citizen', 'inhabitant', 'national', 'passenger', 'pedestrian', 'bystander', 'passerby', 'passer-by',
    'worshipper', 'faithful', 'believer', 'congregant', 'convert', 'compatriot', 'countryman', 'emigrant', 'expatriate', 'cellmate', 'exile', 'pilgrim', 'mourner', 'spectator', 'guest', 'tourist', 'visitor', 'shopper', 'customer', 'patient', 'migrant', 'refugee',
    'immigrant', 'foreigner', 'neighbour', 'neighbor', 'family', 'relative', 'father', 'mother', 'son', 'daughter', 'brother', 'sister', 'wife',
    'husband', 'uncle', 'aunt', 'cousin', 'grandmother', 'grandfather', 'grandson', 'granddaughter', 'nephew', 'niece', 'friend', 'couple',
    'boyfriend', 'girlfriend', 'partner', 'spouse', 'fiancee', 'stepfather', 'sibling', 'twin', 'parent', 'widow', 'orphan', 'nobody', 'member', 'participant', 'crowd',
    'group', 'mob', 'population', 'community', 'someone', 'somebody', 'anyone', 'everyone', 'occupant', 'homeowner', 'attendee', 'evacuee', 'co-worker', 'coworker', 'colleague', 'classmate', 'schoolmate', 'teammate', 'roommate',
    'grandchild', 'grandparent', 'stepson', 'stepdaughter', 'stepmother', 'in-law', 'ex-wife', 'ex-husband', 'ex-girlfriend', 'ex-boyfriend', 'patron', 'partygoer',
    'reveler', 'reveller', 'clubgoer', 'concertgoer', 'moviegoer', 'churchgoer', 'diner', 'celebrant', 'juvenile', 'newborn', 'preschooler', 'mom', 'dad', 'mum', 'ex', 'fiance', 'fiancé', 'fiancée',
    'tenant', 'landlord', 'veteran', 'rapper', 'musician', 'graduate', 'freshman', 'sophomore', 'grader', 'stepbrother', 'stepsister', 'stepchild', 'son-in-law', 'brother-in-law', 'sister-in-law', 'mother-in-law', 'father-in-law', 'babysitter',
  ],
  armed: [
    'soldier', 'troop', 'officer', 'policeman', 'policewoman', 'cop', 'guard', 'gendarme', 'serviceman', 'conscript', 'commander', 'commando',
    'bouncer', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'corporal', 'private', 'marine', 'airman', 'sailor', 'pilot', 'sniper',
    'bodyguard', 'militant', 'fighter', 'rebel', 'guerrilla', 'guerilla', 'insurgent', 'gunman', 'attacker', 'assailant', 'bomber', 'terrorist', 'extremist',
    'militiaman', 'paramilitary', 'combatant', 'jihadist', 'separatist', 'mercenary', 'hitman', 'kidnapper', 'hijacker', 'shooter', 'shooting suspect',
    'peacekeeper', 'trooper', 'deputy', 'sheriff', 'constable', 'patrolman', 'personnel', 'jawan', 'cadre', 'partisan', 'warder', 'ranger',
    'subversive', 'intruder', 'robber', 'burglar', 'gangster', 'criminal', 'thug', 'bandit', 'suspect', 'perpetrator', 'culprit', 'accomplice', 'arsonist', 'vandal', 'looter', 'saboteur', 'hooligan', 'killer', 'murderer',
    'warrior', 'rustler', 'assassin', 'sicario', 'trafficker', 'smuggler', 'poacher', 'pirate', 'islamist', 'henchman', 'goon', 'raider', 'outlaw', 'kingpin', 'narcoterrorist', 'offender', 'rioter', 'looter', 'agent', 'operative', 'recruit', 'cadet', 'warlord', 'police',
  ],
  civic: [
    'protester', 'protestor', 'demonstrator', 'marcher', 'picketer', 'striker', 'activist', 'anarchist', 'dissident', 'supporter', 'sympathizer', 'sympathiser', 'follower',
    'leader', 'politician', 'candidate', 'hopeful', 'mayor', 'governor', 'councillor', 'councilman', 'senator', 'minister', 'president', 'ambassador', 'diplomat', 'official',
    'judge', 'magistrate', 'prosecutor', 'lawyer', 'attorney', 'journalist', 'reporter', 'cameraman', 'camerawoman', 'videographer', 'photographer', 'editor', 'blogger', 'correspondent',
    'teacher', 'professor', 'student', 'pupil', 'schoolchild', 'schoolgirl', 'schoolboy', 'academic', 'scholar', 'doctor', 'nurse', 'medic', 'paramedic', 'surgeon',
    'actress', 'agronomist', 'anaesthetist', 'announcer', 'apprentice', 'archaeologist', 'architect', 'artisan', 'astronomer', 'auctioneer',
    'auditor', 'author', 'barista', 'beggar', 'blacksmith', 'bookseller', 'botanist', 'broker', 'butler', 'cabinetmaker', 'caregiver',
    'caretaker', 'caterer', 'chambermaid', 'chaplain', 'chef', 'chemist', 'childminder', 'clergyman', 'cobbler', 'composer', 'coordinator',
    'copywriter', 'counsellor', 'cricketer', 'dietician', 'documentarian', 'doorman', 'dressmaker', 'drummer', 'educator', 'entertainer',
    'evangelist', 'fireman', 'fisherwoman', 'fishmonger', 'florist', 'forester', 'gatekeeper', 'groundskeeper', 'gynaecologist', 'hairdresser',
    'headteacher', 'housewife', 'influencer', 'innkeeper', 'instructor', 'investor', 'landlady', 'laundress', 'linguist', 'longshoreman',
    'lumberjack', 'machinist', 'mediator', 'metalworker', 'millworker', 'musicologist', 'negotiator', 'novice', 'painter', 'parliamentarian',
    'pedlar', 'performer', 'philosopher', 'photojournalist', 'physician', 'physicist', 'physiotherapist', 'programmer', 'prostitute',
    'psychiatrist', 'psychologist', 'quarryman', 'referee', 'repairman', 'researcher', 'restaurateur', 'retiree', 'roofer', 'salesman',
    'saleswoman', 'scavenger', 'scientist', 'seafarer', 'seaman', 'seamstress', 'servant', 'shaman', 'shepherdess', 'shoemaker', 'shrimper',
    'skipper', 'smallholder', 'squatter', 'statistician', 'stevedore', 'stewardess', 'stockbroker', 'stonemason', 'technologist', 'theologian',
    'therapist', 'trainee', 'trainer', 'treasurer', 'trekker', 'tutor', 'typist', 'usher', 'vaccinator', 'vagrant', 'vicar', 'vintner',
    'violinist', 'warden', 'watchmaker', 'weaver', 'winemaker', 'woodworker', 'zookeeper', 'herdswoman', 'mufti', 'mullah', 'ayatollah',
    'investigator', 'custodian', 'newswoman', 'hiker', 'guide', 'comedian', 'streamer', 'solicitor', 'barrister', 'advocate', 'notary', 'assistant', 'consultant', 'premier',
    'mayoress', 'emir', 'king', 'queen', 'prince', 'princess', 'sultan', 'attaché', 'observer', 'admiral', 'escort', 'sentry', 'jailer', 'returnee', 'townsman',
    'dweller', 'entrepreneur', 'tycoon', 'crewman', 'steward', 'courier', 'messenger', 'kinsman', 'loyalist', 'collaborator', 'spy', 'mobster', 'captor', 'abductor', 'eyewitness', 'bridegroom',
    'dealer', 'changer', 'moneychanger', 'fitter', 'rigger', 'miller', 'potter', 'tanner', 'glazier', 'plasterer', 'decorator', 'vlogger',
    'youtuber', 'tiktoker', 'satirist', 'playwright', 'essayist', 'newscaster', 'democrat', 'communist', 'socialist', 'feminist', 'maoist',
    'naxalite', 'monarchist', 'royalist', 'sapper', 'gunner', 'artilleryman', 'infantryman', 'legionnaire', 'ringleader', 'holidaymaker',
    'stallkeeper', 'barkeeper', 'barman', 'barmaid', 'hotelier', 'storekeeper', 'moneylender', 'pawnbroker', 'paralegal', 'cardinal', 'abbot',
    'abbess', 'friar', 'sexton', 'maulvi', 'sadhu', 'lama', 'pandit', 'herbalist', 'optician', 'carer', 'kolbar', 'herdboy', 'cowherd', 'drover',
    'cowboy', 'sawyer', 'forager', 'tapper', 'grazier', 'cultivator', 'sharecropper', 'planter', 'brewer', 'beautician', 'stylist', 'jockey',
    'newlywed', 'grandma', 'grandpa', 'stowaway', 'hitchhiker', 'backpacker', 'lodger', 'occupier', 'puller', 'deckhand', 'mariner', 'fisher',
    'trawlerman', 'stoker', 'signalman', 'lineman', 'scaffolder', 'mahout', 'gamekeeper', 'trapper', 'conservationist', 'biologist', 'zoologist',
    'geographer', 'epidemiologist', 'oncologist', 'cardiologist', 'neurologist', 'obstetrician', 'gynecologist', 'psychotherapist', 'counselor',
    'provost', 'registrar', 'archivist', 'curator', 'bookkeeper', 'stenographer', 'dispatcher', 'dj', 'guitarist', 'bassist', 'saxophonist',
    'trumpeter', 'cellist', 'vocalist', 'acrobat', 'magician', 'puppeteer', 'stuntman', 'canvasser', 'emissary', 'nuncio', 'sorcerer', 'witch',
    'vigilante', 'seeker', 'evangelical', 'pentecostal', 'protestant', 'adventist', 'mormon', 'pickpocket', 'mugger', 'shoplifter', 'marabout', 'griot', 'nurseryman', 'deportee',
    'undergraduate', 'undergrad', 'postgraduate', 'alumnus', 'sophomore', 'administrator', 'commentator', 'anchor', 'anchorman', 'producer', 'pundit', 'intern', 'undersecretary', 'assemblyman', 'assemblywoman', 'chancellor', 'attendant', 'helper', 'wholesaler', 'developer', 'guru', 'juror', 'plaintiff', 'runner', 'designer', 'strikebreaker', 'addict', 'islander', 'clansman', 'parolee', 'rapist', 'lookout',
    'pradhan', 'sarpanch', 'tehsildar', 'patwari', 'moulvi', 'pujari', 'zamindar', 'chowkidar', 'kagawad', 'tanod', 'mason', 'bhikkhu', 'ustad', 'hafiz', 'qari', 'lad', 'driller', 'undertrial', 'kanwariya', 'tribal', 'adivasi', 'rickshawala',
    'reservist', 'guardsman', 'brigadier', 'detective', 'marshal', 'havildar', 'naik', 'subedar', 'sepoy', 'rifleman', 'paratrooper', 'defector',
    'worker', 'employee', 'labourer', 'laborer', 'miner', 'farmer', 'peasant', 'fisherman', 'trader', 'vendor', 'seller', 'panner', 'bailiff', 'shopkeeper', 'merchant', 'businessman', 'businesswoman',
    'driver', 'engineer', 'technician', 'contractor', 'priest', 'bishop', 'archbishop', 'nun', 'monk', 'imam', 'cleric', 'pastor', 'rabbi', 'missionary', 'jesuit',
    'volunteer', 'rescuer', 'firefighter', 'unionist', 'defender', 'campaigner', 'writer', 'poet', 'artist', 'singer', 'actor', 'player', 'athlete', 'clerk', 'manager',
    'supervisor', 'boss', 'owner', 'executive', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'witness', 'opponent', 'representative', 'envoy', 'delegate', 'secretary', 'chief', 'head', 'chairman', 'chairwoman', 'monsignor', 'rector', 'dean', 'legislator', 'lawmaker', 'congressman', 'staffer', 'staff',
    'crew', 'herder', 'nomad', 'tribesman', 'settler', 'peasant', 'bodyguard', 'watchman', 'bus driver', 'cook', 'maid', 'housekeeper', 'adviser', 'advisor', 'expert',
    'commuter', 'motorist', 'cyclist', 'motorcyclist', 'rider', 'waiter', 'waitress', 'bartender', 'barber', 'janitor', 'coach', 'nanny', 'youths',
    'grower', 'picker', 'harvester', 'headman', 'headmaster', 'headmistress', 'sheikh', 'chieftain', 'informer', 'informant', 'landowner', 'rancher', 'logger', 'prospector', 'catechist', 'seminarian', 'deacon', 'preacher',
    'muezzin', 'organiser', 'organizer', 'interpreter', 'translator', 'chauffeur', 'porter', 'veterinarian', 'pharmacist', 'midwife', 'columnist', 'newsman', 'newspaperman', 'stringer',
    'electrician', 'plumber', 'carpenter', 'tailor', 'butcher', 'baker', 'hawker', 'peddler', 'conductor', 'handyman', 'foreman', 'goldsmith', 'jeweller', 'jeweler', 'banker', 'accountant',
    'cashier', 'receptionist', 'consul', 'traveller', 'traveler', 'onlooker', 'abductee', 'widower', 'groom', 'bride', 'schoolteacher', 'lecturer', 'shepherd', 'goatherd', 'herdsman',
    'cattleman', 'hunter', 'woodcutter', 'beekeeper', 'boatman', 'ferryman', 'trucker', 'biker', 'cabbie', 'deserter', 'whistleblower', 'ombudsman', 'commissioner', 'inspector',
    'superintendent', 'aide', 'companion', 'thief', 'defendant', 'fugitive', 'escapee', 'runaway', 'accused', 'comrade', 'parishioner', 'devotee', 'mechanic', 'pastoralist', 'farmworker', 'farmhand', 'dockworker', 'docker', 'mineworker', 'paediatrician', 'pediatrician', 'dentist', 'radiographer', 'deminer', 'surveyor', 'sweeper', 'cleaner', 'gravedigger',
    'host', 'presenter', 'broadcaster', 'newsreader', 'cartoonist', 'filmmaker', 'podcaster', 'pianist', 'sculptor', 'dancer', 'footballer', 'boxer', 'wrestler', 'novelist', 'milkman', 'mailman', 'deliveryman', 'publisher', 'librarian', 'ecologist', 'geologist',
    'environmentalist', 'anthropologist', 'sociologist', 'historian', 'economist', 'analyst', 'homosexual', 'industrialist', 'postman', 'welder', 'bricklayer', 'gardener', 'stallholder', 'grocer', 'healer', 'prefect', 'alderman', 'councilwoman', 'councilor',
  ],
  peoples: [
    'muslim', 'christian', 'jew', 'hindu', 'sikh', 'buddhist', 'shiite', 'sunni', 'catholic', 'kurd', 'arab', 'turk', 'pashtun', 'tutsi', 'hutu', 'dalit', 'indian', 'american',
    'palestinian', 'israeli', 'iraqi', 'iranian', 'afghan', 'syrian', 'pakistani', 'european', 'african', 'asian', 'russian', 'ukrainian', 'german', 'briton', 'frenchman',
    'spaniard', 'foreign national', 'yemeni', 'somali', 'ethiopian', 'kenyan', 'nigerian', 'mexican', 'colombian',
  ],
}

/** What one person of a country is called by its name alone. Example: 'Dola executed *an Egyptian* on Monday.' */
export const nationals: ReadonlySet<string> = new Set([
  'afghan', 'albanian', 'algerian', 'american', 'angolan', 'argentine', 'argentinian', 'armenian', 'australian', 'austrian', 'azerbaijani', 'azeri', 'bahraini', 'bangladeshi', 'belarusian', 'belgian', 'beninese',
  'bolivian', 'bosnian', 'brazilian', 'briton', 'bulgarian', 'burundian', 'cambodian', 'cameroonian', 'canadian', 'chadian', 'chilean', 'chinese', 'colombian', 'congolese', 'croat', 'croatian', 'cuban', 'cypriot',
  'czech', 'dane', 'dominican', 'dutchman', 'ecuadorian', 'egyptian', 'emirati', 'englishman', 'eritrean', 'estonian', 'ethiopian', 'filipina', 'filipino', 'finn', 'frenchman', 'frenchwoman', 'gambian', 'georgian',
  'german', 'ghanaian', 'greek', 'guatemalan', 'guinean', 'haitian', 'honduran', 'hungarian', 'indian', 'indonesian', 'iranian', 'iraqi', 'irishman', 'israeli', 'italian', 'ivorian', 'jamaican', 'japanese', 'jordanian',
  'kazakh', 'kenyan', 'kosovar', 'kurd', 'kuwaiti', 'kyrgyz', 'laotian', 'latvian', 'lebanese', 'liberian', 'libyan', 'lithuanian', 'macedonian', 'malawian', 'malaysian', 'malian', 'mauritanian', 'mexican', 'moldovan',
  'mongolian', 'montenegrin', 'moroccan', 'mozambican', 'namibian', 'nepalese', 'nepali', 'nicaraguan', 'nigerian', 'nigerien', 'norwegian', 'omani', 'pakistani', 'palestinian', 'panamanian', 'paraguayan', 'peruvian',
  'pole', 'portuguese', 'qatari', 'romanian', 'russian', 'rwandan', 'salvadoran', 'saudi', 'senegalese', 'serb', 'singaporean', 'slovak', 'slovene', 'somali', 'spaniard', 'sudanese', 'swede', 'swiss', 'syrian', 'taiwanese',
  'tajik', 'tanzanian', 'thai', 'togolese', 'tunisian', 'turk', 'turkmen', 'ugandan', 'ukrainian', 'uruguayan', 'uzbek', 'venezuelan', 'vietnamese', 'yemeni', 'zambian', 'zimbabwean',
])

/** Person nouns that stand for more than one, or for nobody in particular: 'the family', 'police', 'a life'. */
export const notOnePerson: ReadonlySet<string> = new Set([
  'crowd', 'group', 'mob', 'family', 'population', 'community', 'police', 'people', 'staff', 'crew', 'personnel', 'couple', 'other', 'life', 'soul', 'body', 'dead', 'fatality', 'casualty', 'death', 'corpse',
  'nobody', 'anyone', 'everyone', 'human', 'teenage', 'major', 'general', 'private', 'minor', 'head', 'chief', 'cook', 'rider', 'ex', 'partisan', 'agent', 'criminal', 'executive', 'representative', 'national', 'foreign national',
  'american', 'indian', 'palestinian', 'israeli', 'iraqi', 'iranian', 'afghan', 'syrian', 'pakistani', 'european', 'african', 'asian', 'russian', 'ukrainian', 'german', 'yemeni', 'somali', 'ethiopian', 'kenyan', 'nigerian', 'mexican',
  'colombian', 'muslim', 'christian', 'hindu', 'sunni', 'shiite', 'arab', 'catholic', 'sikh', 'buddhist',
])

/** Among them trades of one person, where an article says so. Example: 'They killed a guard and *a cook*.' */
export const tradesOrElse: ReadonlySet<string> = new Set(['cook', 'rider', 'agent', 'general', 'executive', 'representative', 'partisan'])

const softened = '(?:reportedly|allegedly|apparently|presumably|only|simply|locally|also|better)'

/** Between a person and what that person is called, as the source of a pattern. Example: 'a minor *reportedly known as* Carlos'. */
export const calledSo = `(?:,? who (?:is|was|has been))?(?: ${softened})*(?: (?:known|named|identified|called)(?: ${softened})?(?: (?:by police|by the police))?(?: as)?| (?:believed|said|thought|presumed|understood) to be(?: called| named)?)`

/** What has a 'head' or a 'chief' who is one person: 'a district head', 'the police chief', 'the head of the union'. */
export const hasOneHead: ReadonlySet<string> = new Set([
  'district', 'village', 'ward', 'police', 'army', 'security', 'intelligence', 'clan', 'tribal', 'tribe', 'community', 'council', 'county', 'province', 'town', 'neighborhood', 'neighbourhood', 'party',
  'union', 'militia', 'fire', 'prison', 'association', 'committee', 'commission', 'court', 'department', 'federation', 'hospital', 'institute', 'institution', 'ministry', 'mosque', 'movement', 'office', 'organisation', 'organization', 'parliament',
  'region', 'school', 'faculty', 'academy', 'directorate', 'bureau', 'unit', 'section', 'division', 'team', 'network', 'foundation', 'clinic', 'bank', 'assembly', 'guild', 'senate', 'service', 'society', 'station', 'syndicate', 'university', 'agency', 'authority', 'branch', 'chamber', 'city', 'college', 'company', 'delegation', 'front',
])

/** Lemmas of those who bear arms, by whatever right. */
export const armedNouns: ReadonlySet<string> = new Set(personNouns['armed'])

/** What one person is by trade, office or cause; not by kin, age or what befell them. Example: 'the *lawyer* and *activist* Ada Brenn'. */
export const trades: ReadonlySet<string> = new Set([...(personNouns['civic'] as readonly string[]), ...armedNouns].filter((noun) => !notOnePerson.has(noun) && !/^(?:police|personnel|staff|crew|troop)$/.test(noun)))

/** What somebody is besides a first calling. Example: 'a lawyer and *activist*'; who drives or guards beside another is somebody else. */
export const secondCallings: ReadonlySet<string> = new Set([
  'activist', 'author', 'blogger', 'broadcaster', 'businessman', 'businesswoman', 'campaigner', 'candidate', 'chairman', 'columnist', 'commentator', 'councillor', 'critic', 'defender', 'dissident', 'editor', 'entrepreneur', 'environmentalist',
  'essayist', 'filmmaker', 'founder', 'historian', 'lawmaker', 'leader', 'lecturer', 'legislator', 'novelist', 'opponent', 'organiser', 'organizer', 'philanthropist', 'playwright', 'poet', 'politician', 'preacher', 'professor', 'publisher', 'scholar',
  'senator', 'singer', 'spokesman', 'spokeswoman', 'unionist', 'writer',
])

const civic: ReadonlySet<string> = new Set(personNouns['civic'])
const listed: ReadonlySet<string> = new Set(Object.values(personNouns).flat())

/** The end of one word for who does some work. Example: '*Steelworkers* marched in Dola.' */
const endOfTrade = /(?:worker|driver|keeper|seller|grower|picker|puller|herder|owner|maker|teacher|fighter|farmer|trader|dealer|miner|smith|monger|woman)s?$/
const noTrade: ReadonlySet<string> = new Set(['bestseller', 'screwdriver', 'pacemaker', 'goalkeeper', 'scorekeeper'])

/** Asked of every noun: by its length first. */
function isTradeInOneWord(lemma: string): boolean {
  return lemma.length > 7 && endOfTrade.test(lemma) && /^\p{Ll}+$/u.test(lemma) && !noTrade.has(lemma)
}

/** Callings that are no work. */
const noWork = /^(?:thief|burglar|robber|looter|vandal|smuggler|trafficker|poacher|arsonist|fugitive|pickpocket)$/

/** Who does some work and bears no arms. Example: '*Miners* struck in Dola.' */
export const unarmedTrades: { has(lemma: string): boolean } = { has: (lemma) => (civic.has(lemma) || isTradeInOneWord(lemma)) && !armedNouns.has(lemma) && !noWork.test(lemma) }

/** Every lemma that means a person or persons. */
export const isPersonNoun: { has(lemma: string): boolean } = { has: (lemma) => listed.has(lemma) || isTradeInOneWord(lemma) }

/** Words that are as often a person as a quality of things. Example: 'A civilian was killed', 'a civilian plane'. */
export const personOrQuality: ReadonlySet<string> = new Set(['civilian', 'criminal', 'juvenile', 'minor', 'local', 'militant', 'extremist', 'teenage', 'national', 'radical', 'terrorist', 'native'])

/** Nouns that have a person's name behind 'of'. Example: 'Men came to the house of Mira Dallo.' */
export const ownedByPersons: ReadonlySet<string> = new Set([
  'house', 'home', 'residence', 'wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'mother', 'father', 'parent', 'cousin', 'nephew', 'widow', 'relative', 'family', 'body', 'corpse', 'remains', 'funeral', 'murder', 'assassination', 'abduction', 'kidnapping',
])

/** Armed people and groups that hold no court: whom they execute had no trial. Example: 'The rebels executed four captives.' */
export const outlawNouns: ReadonlySet<string> = new Set([
  'militant', 'fighter', 'rebel', 'guerrilla', 'guerilla', 'insurgent', 'gunman', 'attacker', 'assailant', 'terrorist', 'extremist', 'jihadist', 'jihadi', 'bandit', 'kidnapper',
  'group', 'gang', 'cartel', 'mafia', 'militia', 'militiaman', 'paramilitary', 'mob', 'vigilante', 'hitman', 'sicario', 'captor', 'pirate',
])

/** Nouns for people of any trade: a list behind a number of them says who they are. Example: 'three *people*, a lawyer, a blogger and a nurse' */
export const anybody: ReadonlySet<string> = new Set([
  'person', 'people', 'civilian', 'victim', 'other', 'suspect', 'resident', 'villager', 'citizen', 'employee', 'worker', 'colleague', 'hostage', 'captive', 'detainee', 'prisoner', 'passenger', 'bystander', 'relative', 'national',
  'foreigner', 'survivor', 'casualty', 'member', 'activist', 'official', 'sibling', 'individual', 'staff', 'aide',
])

/** Whoever was told of as harmed. Example: '*The victim* was shot three times.' */
export const anyoneHarmed: ReadonlySet<string> = new Set(['victim', 'deceased', 'pair', 'duo', 'couple', 'trio'])

/** Whom crowds punish. Example: 'Commuters burned two *robbers*.' */
export const mobVictims: ReadonlySet<string> = new Set(['thief', 'robber', 'pickpocket', 'burglar', 'rustler', 'witch', 'sorcerer', 'mugger', 'kidnapper', 'rapist'])

/** Who kills for others. Example: 'A *hitman* shot the union leader.' */
export const hiredKillers: ReadonlySet<string> = new Set(['hitman', 'sicario', 'assassin'])

/** Who goes into the street: a clash with them is unrest, no battle of armed sides. */
export const crowdNouns: ReadonlySet<string> = new Set([
  'protester', 'protestor', 'demonstrator', 'marcher', 'picketer', 'striker', 'rioter', 'supporter', 'student', 'pupil', 'youth', 'resident', 'worker', 'miner', 'teacher', 'villager', 'local', 'crowd', 'mob', 'fan',
  'activist', 'looter', 'opponent', 'farmer', 'peasant', 'grower', 'herder', 'docker', 'comrade', 'believer', 'parishioner', 'emigrant', 'exile', 'rider', 'trader', 'vendor', 'squatter', 'commuter', 'mourner', 'worshipper', 'hooligan', 'neighbour', 'neighbor', 'vigilante', 'driver', 'counter-protester', 'unionist', 'civilian',
])

/** Crowds that hurt people: what they do to somebody is the act of a mob. */
export const mobNouns: ReadonlySet<string> = new Set(['mob', 'vigilante', 'crowd', 'villager', 'local', 'lynch', 'passer-by', 'passerby', 'onlooker'])

/** Nouns that count groups of people by another unit than persons (HURIDOCS list 7). */
export const groupUnits: Readonly<Record<string, 'family' | 'organisation' | 'community'>> = {
  family: 'family', household: 'family', organisation: 'organisation', organization: 'organisation',
  union: 'organisation', village: 'community', town: 'community', community: 'community', tribe: 'community', neighbourhood: 'community',
  neighborhood: 'community',
}

/** What a counted noun says of status, sex, age and occupation, and nothing beyond it. */
export const groupTraits: Readonly<Record<string, { status?: 'civilian' | 'combatant' | 'detainee' | 'attacker'; sex?: 'f' | 'm'; age?: 'children' | 'adults' | 'elderly'; occupation?: string }>> = {
  civilian: { status: 'civilian' }, bystander: { status: 'civilian' }, villager: { status: 'civilian' }, noncombatant: { status: 'civilian' },
  soldier: { status: 'combatant', occupation: 'soldier' }, troop: { status: 'combatant', occupation: 'soldier' }, fighter: { status: 'combatant' },
  rebel: { status: 'combatant' }, guerrilla: { status: 'combatant' }, insurgent: { status: 'combatant' }, militant: { status: 'combatant' },
  militiaman: { status: 'combatant' }, combatant: { status: 'combatant' }, terrorist: { status: 'combatant' },
  attacker: { status: 'attacker' }, assailant: { status: 'attacker' }, gunman: { status: 'attacker' }, bomber: { status: 'attacker' }, shooter: { status: 'attacker' },
  hijacker: { status: 'attacker' }, kidnapper: { status: 'attacker' },
  detainee: { status: 'detainee' }, prisoner: { status: 'detainee' }, inmate: { status: 'detainee' }, hostage: { status: 'detainee' }, captive: { status: 'detainee' },
  woman: { sex: 'f', age: 'adults' }, man: { sex: 'm', age: 'adults' }, girl: { sex: 'f', age: 'children' }, boy: { sex: 'm', age: 'children' },
  child: { age: 'children' }, kid: { age: 'children' }, baby: { age: 'children' }, infant: { age: 'children' }, toddler: { age: 'children' }, minor: { age: 'children' },
  teenager: { age: 'children' }, schoolchild: { age: 'children' }, schoolgirl: { sex: 'f', age: 'children' }, schoolboy: { sex: 'm', age: 'children' },
  elder: { age: 'elderly' }, pensioner: { age: 'elderly' }, female: { sex: 'f' }, male: { sex: 'm' }, mother: { sex: 'f' }, father: { sex: 'm' },
  policeman: { occupation: 'police', sex: 'm' }, officer: { occupation: 'officer' }, cop: { occupation: 'police' }, journalist: { occupation: 'journalist' },
  reporter: { occupation: 'journalist' }, teacher: { occupation: 'teacher' }, student: { occupation: 'student' }, doctor: { occupation: 'doctor' },
  nurse: { occupation: 'nurse' }, priest: { occupation: 'priest' }, lawyer: { occupation: 'lawyer' }, activist: { occupation: 'activist' },
  protester: { occupation: 'protester' }, demonstrator: { occupation: 'protester' }, worker: { occupation: 'worker' }, farmer: { occupation: 'farmer' },
  peasant: { occupation: 'farmer' }, driver: { occupation: 'driver' }, police: { occupation: 'police' },
}

/** Head nouns of bodies that act: with persons and names, the only ones that can be who did something. */
export const bodyNouns: ReadonlySet<string> = new Set([
  'gendarmerie', 'constabulary', 'coastguard', 'militia', 'soldiery',
  'force', 'army', 'government', 'militia', 'group', 'authority', 'regime', 'police', 'party', 'movement', 'front', 'organization', 'organisation', 'state', 'unit', 'brigade', 'battalion', 'court',
  'ministry', 'company', 'gang', 'cartel', 'mafia', 'coalition', 'navy', 'guard', 'side', 'faction', 'tribe', 'clan', 'military', 'command', 'agency', 'squad', 'council', 'parliament', 'team', 'wing', 'commando',
  'patrol', 'column', 'band', 'cell', 'network', 'junta', 'administration', 'security', 'intelligence', 'service', 'union', 'crowd', 'mob', 'family', 'community', 'garrison', 'contingent', 'bloc', 'alliance',
  'coastguard', 'detachment', 'regiment', 'platoon', 'division', 'rank', 'element', 'component', 'convoy', 'warplane', 'helicopter', 'aircraft', 'jet', 'drone', 'artillery', 'aviation', 'airforce', 'plane', 'gunship', 'militias', 'syndicate', 'opposition', 'resistance', 'youth',
])

/** Those in arms by side, each with the bodies they come in. Example: 'A rebel *column* attacked the town. The *guerrillas* killed the mayor.' */
export const sidesInArms: readonly { readonly men: ReadonlySet<string>; readonly bodies: ReadonlySet<string> }[] = [
  {
    men: new Set(['rebel', 'guerrilla', 'insurgent', 'militant', 'fighter', 'terrorist', 'extremist', 'jihadist', 'subversive', 'gunman', 'attacker', 'assailant', 'bandit', 'raider', 'militiaman', 'gangster', 'kidnapper']),
    bodies: new Set(['column', 'group', 'gang', 'band', 'cell', 'unit', 'squad', 'commando', 'militia', 'front', 'faction', 'movement', 'cartel', 'patrol', 'detachment']),
  },
  {
    men: new Set(['soldier', 'troop', 'serviceman', 'trooper', 'policeman', 'officer', 'agent', 'guard']),
    bodies: new Set(['army', 'military', 'police', 'force', 'patrol', 'unit', 'battalion', 'brigade', 'regiment', 'column', 'convoy', 'contingent', 'detachment', 'platoon', 'squad', 'garrison', 'commando', 'team']),
  },
]

/** Among them machines of war, which stand for those who fly or fire them. Example: 'A *drone* hit a camp.' */
export const machines: ReadonlySet<string> = new Set(['warplane', 'helicopter', 'aircraft', 'jet', 'drone', 'plane', 'gunship', 'artillery', 'convoy'])

/** Bodies whose name stands right behind the noun. Example: 'the gang *Los Cuervos*'. */
export const namedBodies: ReadonlySet<string> = new Set(['gang', 'group', 'cartel', 'militia', 'faction', 'movement', 'party', 'front', 'organization', 'organisation', 'company', 'clan', 'tribe', 'brigade', 'network', 'syndicate'])

/** Nouns of several people whose number 'of' tells: 'a *family* of five', 'a *crowd* of 2,000'. */
export const manyPeople: ReadonlySet<string> = new Set(['family', 'crowd', 'group', 'mob', 'team', 'band', 'gang', 'party', 'crew', 'household'])

/** Parts of a body: what is done to one is done to its owner. Example: 'Guards broke a student's *arm*.' */
export const partsOfBody: ReadonlySet<string> = new Set(['arm', 'leg', 'hand', 'wrist', 'finger', 'jaw', 'nose', 'rib', 'skull', 'throat', 'head', 'teeth', 'tooth', 'knee', 'foot', 'neck', 'face', 'ear', 'eye', 'shoulder', 'back'])
