import type { PlaceLevel } from '../../record/place.ts'

/**
 * Words about places: kinds of places, words that place something beside or within a place, state abbreviations, and the words
 * by which a place name stands for something else. Lower case; every group has examples that run as tests.
 */

/** What a word like 'province' behind or before a name says of it. */
export interface PlaceKind {
  /** GeoNames classes and codes the name may have, best first: 'A.ADM1', or a class alone. */
  readonly codes: readonly string[]
  /** `division` and `settlement` narrow the choice; `site` makes a site of its own that may carry the name of a town. */
  readonly type: 'division' | 'settlement' | 'part' | 'site' | 'feature'
}

const division = (...codes: string[]): PlaceKind => ({ codes, type: 'division' })
const settlement: PlaceKind = { codes: ['P'], type: 'settlement' }
const part: PlaceKind = { codes: ['P.PPLX', 'P'], type: 'part' }
const site = (...codes: string[]): PlaceKind => ({ codes, type: 'site' })
const natural = (...codes: string[]): PlaceKind => ({ codes, type: 'feature' })

/** 'Anbar province', 'the province of Anbar', 'Cook County', 'the city of Mosul', 'Camp Dola', 'Dola airport'. */
export const placeKinds: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries<PlaceKind>({
  province: division('A.ADM1', 'A'), provinces: division('A.ADM1', 'A'), state: division('A.ADM1', 'A'), states: division('A.ADM1', 'A'),
  governorate: division('A.ADM1', 'A'), oblast: division('A.ADM1', 'A'), voivodeship: division('A.ADM1'), prefecture: division('A.ADM1', 'A'),
  department: division('A.ADM1', 'A.ADM2'), region: division('A.ADM1', 'L.RGN', 'A'), republic: division('A'), emirate: division('A'),
  canton: division('A.ADM1', 'A.ADM2'), territory: division('A'), kingdom: division('A'),
  county: division('A.ADM2', 'A'), parish: division('A.ADM2', 'A'), borough: division('A.ADM2', 'P'), district: division('A.ADM2', 'P.PPLX', 'A', 'P'),
  districts: division('A.ADM2', 'P.PPLX', 'A', 'P'), counties: division('A.ADM2', 'A'), raion: division('A.ADM2'), regency: division('A.ADM2'),
  tehsil: division('A.ADM2', 'P'), municipality: division('A', 'P'), commune: division('A', 'P'), subdistrict: division('A', 'P'),
  lga: division('A.ADM2', 'A'), lgas: division('A.ADM2', 'A'), woreda: division('A', 'P'), upazila: division('A', 'P'), subcounty: division('A', 'P'), chiefdom: division('A', 'P'), cercle: division('A', 'P'),
  locality: settlement, localities: settlement, barangay: settlement, kebele: settlement, vereda: settlement, aldea: settlement, city: settlement, town: settlement, village: settlement, township: settlement, hamlet: settlement, settlement: settlement, suburb: settlement,
  cities: settlement, towns: settlement, villages: settlement, kibbutz: settlement, capital: settlement, port: settlement,
  neighbourhood: part, neighborhood: part, quarter: part, ward: part, neighbourhoods: part, neighborhoods: part, suburbs: settlement,
  camp: site('S.CMPRF', 'S'), prison: site('S.PRN'), jail: site('S.PRN'), penitentiary: site('S.PRN'), airport: site('S.AIRP', 'S.AIRB'),
  airbase: site('S.AIRB', 'S.INSM'), airfield: site('S.AIRB', 'S.AIRP'), base: site('S.AIRB', 'S.INSM'), barracks: site('S.INSM'), garrison: site('S.INSM'),
  square: site('S.SQR'), roundabout: site('S.SQR'), street: site('R'), avenue: site('R'), boulevard: site('R'), road: site('R'),
  highway: site('R'), bridge: site('S.BDG'), hospital: site('S.HSP'), clinic: site('S.HSP'), school: site('S.SCH'), mosque: site('S.MSQE'),
  church: site('S.CH'), cathedral: site('S.CH'), temple: site('S.TMPL'), synagogue: site('S'), shrine: site('S'), monastery: site('S'), cemetery: site('S.CMTY'),
  market: site('S.MKT'), bazaar: site('S.MKT'), mall: site('S.BLDG'), hotel: site('S.HTL'), stadium: site('S.STDM'), station: site('S'),
  checkpoint: site('S.PSTB'), roadblock: site('S.PSTB'), crossing: site('S.PSTB'), embassy: site('S'), consulate: site('S'), palace: site('S.PAL'), tower: site('S.BLDG'),
  dam: site('S.DAM'), refinery: site('S'), ranch: site('S.RNCH', 'S'), farm: site('S.FRM', 'S'), plantation: site('S.EST', 'S'), estate: site('S.EST', 'S'), hacienda: site('S.EST', 'S'), mine: site('S'), factory: site('S'), plant: site('S'), terminal: site('S'), courthouse: site('S'),
  park: site('L.PRK', 'L'), garden: site('L.PRK', 'S'), junction: site('S'), intersection: site('S'), gate: site('S.GATE'), museum: site('S'), theatre: site('S.THTR'),
  theater: site('S.THTR'), fort: site('S.FT', 'S'), castle: site('S'), harbour: site('H', 'S'), harbor: site('H', 'S'), center: site('S'), centre: site('S'),
  river: natural('H.STM', 'H'), lake: natural('H.LK', 'H'), sea: natural('H.SEA', 'H'), gulf: natural('H.GULF', 'H'), bay: natural('H.BAY', 'H'), strait: natural('H.STRT', 'H'),
  ocean: natural('H.OCN', 'H'), canal: natural('H.CNL', 'H'), creek: natural('H'), mountain: natural('T.MT', 'T'), mountains: natural('T.MTS', 'T'), mount: natural('T.MT', 'T'),
  hills: natural('T'), hill: natural('T'), valley: natural('T.VAL', 'T', 'L'), desert: natural('T.DSRT', 'T', 'L'), island: natural('T.ISL', 'T', 'A'), islands: natural('T.ISLS', 'T', 'A'),
  peninsula: natural('T', 'L'), coast: natural('L', 'A'), border: natural('A', 'L'), forest: natural('V', 'L'), plain: natural('T', 'L'), plains: natural('T', 'L'),
  }),
)

/** Words by which a report shows that it was written in the United States; two of them say so. */
export const americanWords: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /\b\d{1,5}(?:00|0) block of\b/i, example: 'in the 1500 block of Marden Street' },
  { pattern: /\bmisdemeanors?\b/i, example: 'charged with a misdemeanor' },
  { pattern: /\(?\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b/, example: 'call 555-123-4567' },
  { pattern: /\bsheriff['’]s (?:office|department|deput\p{L}+)/iu, example: "the sheriff's office said" },
  { pattern: /\bstate troopers?\b/i, example: 'State troopers closed the road' },
  { pattern: /\b(?:called|call to|calls to|calling|dialed) 911\b|\b911 (?:calls?|caller|dispatch\p{L}*)\b/iu, example: 'a neighbor called 911' },
  { pattern: /\bCrime ?Stoppers\b/i, example: 'call Crime Stoppers' },
  { pattern: /\$\d[\d,]* (?:bond|bail)\b/i, example: 'released on a $30,000 bond' },
  { pattern: /\b(?:first|second|third)-degree (?:murder|assault|felony)\b|\bfelony\b/i, example: 'a third-degree felony' },
  { pattern: /\bgrand jury\b/i, example: 'a grand jury indicted him' },
]

/** Behind a name, what says that a division is meant, with its kind: 'the Dola regional governor', 'Marden provincial police'. */
export const divisionAdjectives: ReadonlyMap<string, string> = new Map([['regional', 'region'], ['provincial', 'province']])

/** Kind words that come before the name: 'Camp Dola', 'Lake Marden', 'Fort Orsk'. */
export const kindBefore: ReadonlySet<string> = new Set(['camp', 'lake', 'mount', 'fort', 'port', 'cape', 'hotel', 'kibbutz', 'gulf', 'river', 'hmp', 'base', 'checkpoint', 'bay', 'isle'])

/** What stands in an outlet's name behind a headline: 'WXYZ', 'Dola News 5', 'dolatimes.com', 'Dola Herald'. */
export const outletWords = /\b(?:[KW][A-Z]{2,3}(?:-?TV)?|(?:[\w-]+\.)+(?:com|org|net|co\.uk)|News|NEWS|Newspapers?|Weather|Sports?|TV|Channel \d+|Radio|FM|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Star|Sun|Press|Mail|Telegraph|Guardian|Independent|Examiner|Inquirer|Globe|Courier|Dispatch|Sentinel|Register|Patch|Mirror|Daily|ABC\d*|NBC\d*|CBS\d*|FOX\d*|Fox \d+|CNN|BBC|Reuters)\b/

/** Words that end the name of a street, in full and as maps shorten them, without the dot: 'Dola Street', 'Marden Ave.' */
export const streetWords: ReadonlySet<string> = new Set([
  'street', 'avenue', 'boulevard', 'road', 'drive', 'lane', 'parkway', 'highway', 'expressway', 'freeway', 'turnpike', 'terrace', 'alley', 'crescent', 'circle',
  'st', 'ave', 'av', 'blvd', 'rd', 'dr', 'ln', 'pkwy', 'hwy', 'pl', 'ct', 'ter', 'cir',
])

/** Several streets at once: 'Dola and Marden avenues'. */
export const streetPlurals: ReadonlySet<string> = new Set(['streets', 'avenues', 'roads', 'boulevards', 'drives', 'lanes'])

/** Nouns whose 'of' names streets: 'the 300 block of Dola', 'the corner of Dola and Marden'. */
export const streetNounsBefore: ReadonlySet<string> = new Set(['block', 'blocks', 'corner', 'intersection', 'junction'])

/** Bodies of one town or district that a name before them places: 'Dola police', 'Marden firefighters'. */
export const localForces: ReadonlySet<string> = new Set(['police', 'firefighters', 'paramedics', 'detectives', 'deputies', 'sheriff', 'coroner'])

/** Behind a place name in a headline, words that belong to no name, though they are written with a capital: 'Dola Shooting', 'Marden Home'. */
export const headlineNouns: ReadonlySet<string> = new Set([
  'shooting', 'shootings', 'shootout', 'killing', 'killings', 'murder', 'murders', 'homicide', 'slaying', 'slayings', 'stabbing', 'death', 'deaths', 'massacre', 'attack', 'attacks', 'assault', 'ambush', 'raid', 'raids', 'strike', 'strikes', 'airstrike', 'airstrikes',
  'blast', 'blasts', 'bombing', 'bombings', 'bomb', 'explosion', 'explosions', 'shelling', 'clash', 'clashes', 'battle', 'siege', 'standoff', 'protest', 'protests', 'rally', 'march', 'riot', 'riots', 'crackdown', 'abduction', 'kidnapping', 'arrest', 'arrests', 'robbery', 'fire', 'crash',
  'victim', 'victims', 'suspect', 'suspects', 'man', 'men', 'woman', 'women', 'teen', 'teens', 'boy', 'girl', 'child', 'toddler', 'baby', 'family', 'mother', 'father', 'residents', 'protesters', 'officer', 'officers', 'cop', 'cops', 'home', 'house', 'apartment', 'bar', 'nightclub', 'restaurant', 'gunman',
])

/** Behind a place name, people who are from there: 'a Dola man', 'the Dola family'. */
export const residentNouns = /^(?:[ -](?:area|based|born))?(?: [a-z-]+)? (?:man|men|woman|women|boy|boys|girl|girls|teen|teens|teenager|teenagers|toddler|youth|resident|residents|native|couple|family|mother|father|mom|dad|student|students|rapper|musician|businessman|farmer)\b/i

/** Behind a place name that somebody's own house is told by. Example: 'at *their* Dola *home*' */
export const homeBehind = /^ (?:home|house|apartment|residence|flat|farmhouse|townhouse|condo)\b/i

/** Behind 'the' and a name, a shop or house that bears the name of its firm: 'the Marden gas station', 'the Orsk store', 'the Marden nightclub'. */
export const shopBehind = /^(?:['’]s)? (?:(?:gas|service|filling|petrol|fuel) station|convenience store|grocery store|supermarket|store|restaurant|franchise|outlet|night ?club|lounge|tavern|motel|casino|bar|apartments?|townhomes|station (?:at|on|located))\b/i

/** Behind a place name, where people are brought to: 'a Dola hospital', 'Marden Medical Center'. */
export const careBehind = /^ (?!and\b|or\b)(?:\w+ ){0,2}(?:hospital|clinic|medical cent(?:er|re)|health cent(?:er|re)|infirmary|morgue|jail|courthouse)\b/i

/** Houses in which people are cared for or laid out. */
export const careHouses: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'clinics', 'infirmary', 'morgue', 'mortuary'])

/** Verbs of those who bring somebody there; 'Gunmen came to the hospital' tells of no such thing. */
export const bringingVerbs: ReadonlySet<string> = new Set(['take', 'bring', 'rush', 'carry', 'transport', 'evacuate', 'transfer', 'airlift', 'fly', 'move', 'send', 'refer', 'ferry', 'convey', 'drive'])

/** What happens in such a house to those harmed elsewhere. Example: 'Two men wounded in Dola were *treated* at Marden Hospital.' */
export const careVerbs: ReadonlySet<string> = new Set(['treat', 'admit', 'receive', 'recover', 'recuperate', 'hospitalize', 'hospitalise', 'arrive', 'die', 'succumb', 'pronounce', 'declare', 'undergo', 'remain', 'lie', 'stabilize', 'stabilise', 'operate', 'register'])

/** What is done with people where they are by now. Example: 'Two are being *treated* in Marden.' */
export const keepingVerbs: ReadonlySet<string> = new Set(['hold', 'treat', 'recover', 'recuperate', 'hospitalize', 'hospitalise', 'detain', 'jail', 'imprison', 'keep', 'shelter', 'languish'])

/** How they are there. Example: 'Twelve remain in *custody* in Marden.' */
export const keepingNouns: ReadonlySet<string> = new Set(['custody', 'detention', 'hospital', 'hospitals', 'prison', 'jail', 'captivity', 'hiding', 'exile'])

/** Before a place name, where people are brought to be cared for, held or tried: 'a hospital in Dola'. */
export const careNouns = /\b(?:hospital|clinic|medical (?:cent(?:er|re)|facility)|trauma cent(?:er|re)|health cent(?:er|re)|infirmary|morgue|mortuary|jail|prison|court|courthouse|burn unit|medical examiner’?'?s office|university health|children’?'?s),? (?:in|at|of|near) (?:the )?(?:[a-z]+ )?$/i

/** Before a town: a street called a court, where nobody is tried. Example: 'at a home along *Willow Court in* Dola'. */
export const courtOfHomes = /(?<!\b(?:High|District|Supreme|Superior|County|Crown|Circuit|Federal|Criminal|Civil|Municipal|City|Regional|Juvenile|Family|Appeals?|Magistrates?['\u2019]?s?|Military|Sessions|Assize|Provincial|State|Justice|Constitutional|Revolutionary|Central|Special|Sharia|Traditional|Law|International|General|Common Pleas)) (?<=\p{Lu}\p{Ll}+ )(?:Court|Ct\.?),? (?:in|at|of|near) $/u

/** Before such a house and its town: something is told as happening at it. Examples: 'Relatives gathered *outside the prison in* Dola.', 'Rebels *hit a school in Dola and a clinic in* Orsk.' */
export const atHouse =
  /\b(?:shot|gunned down|stabbed|attacked|abducted|kidnapped|arrested|seized|detained|opened fire|ambushed|killed)\b(?:(?!\b(?:taken|treated|brought|admitted|rushed|died|pronounced|declared|transferred|recovering) )[^.;]){0,45}\b(?:at|inside|outside) (?:an? |the )(?:[\p{L}'’-]+ ){0,3}(?:hospital|clinic|medical (?:centre|center)|health (?:centre|center)) (?:in|at|near) (?:the )?$|\b(?:outside|in front of|at the gates? of) (?:the |an? )?(?:[\p{L}'’-]+ ){0,4}(?:in|at|of|near) (?:the )?$|\b(?:hit|hitting|struck|striking|attacked|attacking|bombed|shelled|raided|stormed|burned|burnt|torched|looted|destroyed|damaged|fire to)\b(?:(?!\b(?:taken|treated|brought|admitted|rushed|died|killed) )[^.;]){1,40}(?: and|,) (?:an?|the|two|three) (?:[\p{L}'’-]+ ){1,3}(?:in|at|near) (?:the )?$/iu

/** Last words of a name that make it a body and not a place: 'Kabul University', 'Baghdad Operations Command'. */
export const bodyWords: ReadonlySet<string> = new Set([
  'university', 'college', 'institute', 'academy', 'command', 'police', 'department', 'council', 'ministry', 'times', 'post', 'herald', 'tribune', 'gazette', 'journal',
  'news', 'daily', 'chronicle', 'observer', 'sun', 'star', 'press', 'tv', 'radio', 'television', 'fc', 'united', 'club', 'team', 'league', 'bank', 'exchange', 'company', 'co', 'corp', 'inc', 'ltd', 'llc',
  'corporation', 'group', 'association', 'federation', 'union', 'party', 'front', 'movement', 'army', 'brigade', 'battalion', 'division', 'regiment', 'corps', 'force', 'forces', 'guard', 'guards',
  'navy', 'government', 'parliament', 'assembly', 'congress', 'senate', 'court', 'tribunal', 'commission', 'committee', 'agency', 'authority', 'office', 'bureau', 'service', 'services', 'board',
  'foundation', 'society', 'organisation', 'organization', 'network', 'coalition', 'alliance', 'airlines', 'airways', 'railway', 'railways', 'festival', 'marathon', 'olympics', 'games', 'cup', 'orchestra',
  'observatory', 'watch', 'fund', 'trust', 'chamber', 'conference', 'summit', 'agreement', 'accord', 'accords', 'treaty', 'convention', 'declaration', 'protocol', 'process', 'times-union', 'attorney', 'sheriff',
  'bulls', 'lakers', 'giants', 'cowboys', 'patriots', 'knicks', 'yankees', 'mets', 'jets', 'eagles', 'bears', 'dolphins', 'rangers', 'tigers', 'lions', 'wildcats', 'bulldogs', 'saints', 'kings', 'warriors', 'spurs',
  'act', 'law', 'bill', 'medal', 'award', 'prize', 'syndrome', 'virus', 'flu', 'fever', 'disease', 'ebolavirus', 'time', 'show', 'street journal', 'militia', 'brigades', 'militants', 'fighters', 'operations', 'schools', 'systems', 'industries', 'international', 'studies', 'dynamo',
])

/** Behind 'in', names that are of no place: 'in Congress', 'in English', 'in Ramadan', 'in Jumada'. */
export const notSettlements: ReadonlySet<string> = new Set([
  'congress', 'parliament', 'senate', 'english', 'arabic', 'french', 'spanish', 'portuguese', 'russian', 'persian', 'farsi', 'urdu', 'hindi', 'swahili', 'mandarin', 'ramadan', 'muharram', 'safar', 'rajab', 'shaaban', 'shawwal', 'jumada', 'christ', 'islam', 'christianity', 'judaism', 'buddhism', 'hinduism', 'god', 'allah', 'jesus',
  'facebook', 'twitter', 'telegram', 'whatsapp', 'youtube', 'instagram', 'tiktok', 'internet', 'christmas', 'easter', 'ashura', 'nowruz', 'diwali', 'spring', 'summer', 'autumn', 'winter', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'parliament', 'operation', 'article', 'chapter', 'section', 'part', 'annex', 'room', 'ward', 'block', 'building', 'cell', 'phase', 'round', 'week', 'year',
])

/** Verbs whose object, where nobody knows the name, is a settlement and no person: 'raided Ashwari'. */
export const overrunVerbs: ReadonlySet<string> = new Set(['raid', 'storm', 'shell', 'bombard', 'overrun', 'besiege', 'recapture', 'retake', 'loot', 'bomb', 'invade', 'occupy', 'torch', 'ransack', 'pillage', 'pound'])

/** Those whose attack on a single name that nobody knows is one on a settlement: 'Gunmen attacked Ashwari'. Of police and of a mob it may be a person. */
export const bandNouns: ReadonlySet<string> = new Set([
  'gunmen', 'rebels', 'bandits', 'militants', 'fighters', 'insurgents', 'raiders', 'jihadists', 'militiamen', 'guerrillas', 'guerillas', 'troops', 'forces', 'army', 'militia', 'separatists', 'terrorists', 'islamists', 'paramilitaries', 'mercenaries', 'herders', 'herdsmen', 'pirates', 'warplanes', 'helicopters', 'drones',
])

/** Verbs whose object of two names is a person, whatever towns bear them: 'shot Farah Dola'. */
export const manVerbs: ReadonlySet<string> = new Set(['kill', 'murder', 'shoot', 'stab', 'assassinate', 'behead', 'kidnap', 'abduct', 'arrest', 'detain', 'torture', 'rape', 'sentence', 'convict', 'acquit', 'jail', 'execute', 'hang'])

/** Behind 'his' or 'her', people whose name follows: 'his wife Ana'. */
export const kinNouns: ReadonlySet<string> = new Set(['wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'mother', 'father', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'grandson', 'granddaughter', 'partner', 'fiancee', 'driver', 'bodyguard', 'deputy', 'colleague', 'friend', 'assistant'])

/** Behind a place name, bodies that bear it: 'the Dola party'. */
export const namedBodies: ReadonlySet<string> = new Set(['party', 'movement', 'league', 'alliance', 'front', 'coalition', 'group', 'brigade', 'battalion', 'militia', 'network', 'gang', 'faction', 'collective', 'organisation', 'organization', 'cartel', 'mercenaries'])

/** Words that speak of one person behind a name: 'attacked Marden and stabbed him'. */
export const personPronouns: ReadonlySet<string> = new Set(['he', 'him', 'his', 'she', 'her', 'who', 'whom'])

/** Nouns before 'of' that are ground: 'the market of Ashwari'. */
export const groundNouns: ReadonlySet<string> = new Set(['market', 'bazaar', 'bridge', 'forest', 'hills', 'crossing', 'junction', 'port', 'outskirts', 'vicinity', 'residents', 'inhabitants', 'villagers'])

/** Kinds of schools that are called after their village: 'the *primary* school of Marden'. */
export const schoolKinds: ReadonlySet<string> = new Set(['primary', 'secondary', 'elementary', 'high', 'public', 'village', 'state', 'middle', 'nursery'])

/** What runs between two towns: 'the *road* between Dola and Marden'. */
export const waysBetween: ReadonlySet<string> = new Set(['road', 'roads', 'highway', 'route', 'track', 'stretch', 'way', 'railway', 'line', 'path', 'footpath', 'trail', 'axis', 'somewhere', 'halfway', 'midway'])

/** Nouns before 'at' that are aimed at somebody: 'a shot at Marden'. */
export const aimedNouns: ReadonlySet<string> = new Set(['shot', 'fire', 'stone', 'bullet', 'look', 'anger', 'rage', 'gun', 'round', 'bottle', 'attempt', 'egg', 'shoe', 'rifle', 'pistol', 'weapon', 'knife', 'professor', 'lecturer', 'student', 'analyst', 'researcher', 'fellow', 'director', 'spokesman', 'executive', 'manager', 'work', 'job', 'editor', 'reporter', 'journalist', 'employee', 'degree', 'course'])

/** Words behind a name, or before 'of', that make it a people's: 'the Marden clan'. */
export const kinWords: ReadonlySet<string> = new Set(['clan', 'clans', 'subclan', 'subclans', 'sub-clan', 'sub-clans', 'tribe', 'clansmen'])

/** Words before a name that make it a person's: 'President Dola', 'Gen. Marden', 'Mr Orsk'. Dots dropped. */
export const personTitles: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'president', 'minister', 'premier', 'chancellor', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman',
  'governor', 'gov', 'mayor', 'councilman', 'councilwoman', 'councillor', 'general', 'gen', 'colonel', 'col', 'major', 'maj', 'captain', 'capt', 'lieutenant', 'lt', 'sergeant', 'sgt', 'corporal', 'cpl', 'private', 'pvt',
  'admiral', 'adm', 'commander', 'cmdr', 'officer', 'detective', 'det', 'inspector', 'constable', 'deputy', 'sheriff', 'chief', 'judge', 'justice', 'attorney', 'king', 'queen', 'prince', 'princess', 'sheikh', 'sheik', 'sultan',
  'ayatollah', 'imam', 'mullah', 'pope', 'bishop', 'archbishop', 'cardinal', 'rev', 'reverend', 'father', 'pastor', 'rabbi', 'coach', 'secretary', 'ambassador', 'director', 'chairman', 'chairwoman', 'spokesman', 'spokeswoman', 'spokesperson',
  'brigadier', 'marshal', 'saint', 'st', 'haji', 'haj', 'seyed', 'sayyid', 'comrade', 'superintendent', 'supt', 'trooper', 'principal', 'agent', 'analyst', 'actor', 'actress', 'singer', 'lawyer', 'activist', 'journalist', 'defendant',
])

/**
 * Given names that are also names of places: two capitalised words that begin with one are a person unless the gazetteer
 * knows them together. 'Jordan Marden said'.
 */
export const givenNames: ReadonlySet<string> = new Set([
  'james', 'john', 'robert', 'michael', 'william', 'david', 'richard', 'charles', 'joseph', 'thomas', 'christopher', 'daniel', 'paul', 'mark', 'donald', 'george', 'kenneth', 'steven', 'edward', 'brian', 'ronald', 'anthony', 'kevin', 'jason', 'matthew', 'gary',
  'timothy', 'jose', 'larry', 'jeffrey', 'frank', 'scott', 'eric', 'stephen', 'andrew', 'raymond', 'gregory', 'joshua', 'jerry', 'dennis', 'walter', 'patrick', 'peter', 'harold', 'douglas', 'henry', 'carl', 'arthur', 'ryan', 'roger', 'joe', 'juan', 'jack', 'albert',
  'jonathan', 'justin', 'terry', 'gerald', 'keith', 'samuel', 'willie', 'ralph', 'lawrence', 'nicholas', 'roy', 'benjamin', 'bruce', 'brandon', 'adam', 'harry', 'fred', 'wayne', 'billy', 'steve', 'louis', 'jeremy', 'aaron', 'randy', 'howard', 'eugene', 'carlos', 'russell', 'bobby', 'victor',
  'martin', 'ernest', 'phillip', 'todd', 'jesse', 'craig', 'alan', 'shawn', 'clarence', 'sean', 'philip', 'chris', 'johnny', 'earl', 'jimmy', 'antonio', 'mary', 'patricia', 'linda', 'barbara', 'elizabeth', 'jennifer', 'maria', 'susan', 'margaret', 'dorothy', 'lisa', 'nancy', 'karen', 'betty', 'helen', 'sandra',
  'donna', 'carol', 'ruth', 'sharon', 'michelle', 'laura', 'sarah', 'kimberly', 'deborah', 'jessica', 'shirley', 'cynthia', 'angela', 'melissa', 'brenda', 'amy', 'anna', 'rebecca', 'virginia', 'kathleen', 'pamela', 'martha', 'debra', 'amanda', 'stephanie', 'carolyn', 'christine', 'marie', 'janet', 'catherine',
  'frances', 'ann', 'anne', 'joyce', 'diane', 'alice', 'julie', 'heather', 'teresa', 'doris', 'gloria', 'evelyn', 'jean', 'cheryl', 'mildred', 'katherine', 'joan', 'ashley', 'judith', 'rose', 'janice', 'kelly', 'nicole', 'judy', 'christina', 'kathy', 'theresa', 'beverly', 'denise', 'tammy', 'irene', 'jane', 'lori',
  'jordan', 'chad', 'georgia', 'austin', 'sydney', 'madison', 'dallas', 'charlotte', 'florence', 'paris', 'houston', 'jackson', 'lincoln', 'israel', 'kenya', 'india', 'chelsea', 'brooklyn', 'savannah', 'carolina', 'dakota', 'montana', 'victoria', 'alexandria', 'sofia', 'sophia', 'santiago', 'diego', 'luis', 'pedro', 'miguel',
  'ali', 'hassan', 'hussein', 'mohammed', 'mohammad', 'muhammad', 'mohamed', 'ahmed', 'ahmad', 'omar', 'khalid', 'abdullah', 'ibrahim', 'yusuf', 'youssef', 'mahmoud', 'mustafa', 'karim', 'reza', 'mehdi', 'hamid', 'saeed', 'said', 'nasser', 'salman', 'bashar', 'saddam', 'abu', 'abdul', 'ismail', 'jamal', 'kamal', 'tariq', 'zahra', 'maryam',
  'fatima', 'vladimir', 'ivan', 'igor', 'sergei', 'dmitry', 'alexei', 'boris', 'mikhail', 'nikolai', 'viktor', 'yuri', 'oleg', 'andrei', 'pierre', 'francois', 'jean-pierre', 'hans', 'klaus', 'giovanni', 'marco', 'lorenzo', 'kim', 'lee', 'park', 'chen', 'wang', 'benedict', 'francis', 'hugo', 'simon', 'tom', 'tim', 'jim', 'bill', 'bob', 'ben', 'sam', 'max', 'leo', 'ross', 'barack', 'hillary', 'nelson', 'winston', 'clinton', 'grant', 'troy', 'clay', 'dale', 'glenn', 'warren', 'franklin', 'monroe', 'carter', 'tyler', 'logan', 'mason', 'hunter', 'taylor', 'morgan', 'shannon', 'lance', 'preston', 'clifton', 'milton', 'stanley', 'sidney', 'melville', 'irving', 'trent', 'bradford', 'brent', 'lars', 'erik', 'sven', 'anders',
])

/** 'near Dola', 'outside Dola', 'on the outskirts of Dola': the place is beside the name. */
export const besideWords: readonly (readonly [words: string, example: string])[] = [
  ['near', 'near Dola'], ['outside', 'outside Dola'], ['close to', 'close to Dola'], ['outskirts of', 'on the outskirts of Dola'], ['outskirts', 'Dola outskirts'],
  ['edge of', 'on the edge of Dola'], ['vicinity of', 'in the vicinity of Dola'], ['around', 'around Dola'], ['suburb of', 'in a suburb of Dola'], ['suburbs of', 'in the suburbs of Dola'],
  ['not far from', 'not far from Dola'], ['on the road to', 'on the road to Dola'], ['outside of', 'outside of Dola'], ['countryside of', 'in the countryside of Dola'], ['environs of', 'in the environs of Dola'],
  ['adjacent to', 'adjacent to Dola'], ['next to', 'next to Dola'], ['suburban', 'in suburban Dola'],
]

const otherEnd = "(?:the )?(?:\\p{L}+ of )?(?:[\\p{L}'\u2019-]+(?: [\\p{L}'\u2019-]+){0,3} "

/** Words before either end of a road: it was beside them. Examples: 'on the *road between Dola and* Marden', 'on the *road from* Dola', 'the *highway linking Dola to* Marden'. */
export const endOfRoad = new RegExp(` (?:road|highway|motorway|route|track|railway|path)s? (?:between|(?:that |which )?(?:links?|connects?|linking|connecting|running between|leading from|from)) ${otherEnd}(?:and|to|with) (?:the )?(?:\\p{L}+ of )?)?$`, 'u')

/** Words before either of two towns that something lies between, and the word before them. Example: 'in a forest *between Dola and* Marden'. */
export const betweenTwo = new RegExp(` ([\\p{L}\\d,]+) between (?:the (?:towns|villages|cities|communities|localities|hamlets) of )?${otherEnd}and (?:the )?(?:\\p{L}+ of )?)?$`, 'u')

/** What two towns or their people have between them and lies nowhere. Example: 'in *clashes* between Dola and Marden'. */
export const partedByTwo = /^(?:clash(?:es)?|fighting|fights?|violence|conflicts?|talks|wars?|battles?|tensions?|disputes?|agreements?|accords?|ceasefires?|truces?|deals?|borders?|match(?:es)?|games?|feuds?|relations|ties|peace|exchanges?|links?|rivalry|links|meetings?|flights?|trade|negotiations|summit|cooperation|caught|torn|divided|choose|distance|difference|differences|shared|split)$/i

/** First words of the names of places, and of few persons. Example: 'in *La* Gabarra', 'near *Kafr* Dola'. */
export const headsOfPlaces: ReadonlySet<string> = new Set([
  'la', 'las', 'los', 'el', 'le', 'san', 'santa', 'santo', 'puerto', 'villa', 'nueva', 'nuevo', 'rio', 'fort', 'port', 'mount', 'saint', 'kafr', 'beit', 'bayt', 'deir', 'dayr', 'ain', 'ayn', 'tel', 'tell', 'tal', 'bir', 'wadi', 'jebel', 'jabal', 'umm', 'khirbet',
  'oued', 'bordj', 'ksar', 'hassi', 'bab', 'dar', 'novo', 'nova', 'velika', 'mala', 'stara',
])

/** Directions and parts: 'northern Dola', 'downtown Dola'. */
export const directions: ReadonlyMap<string, readonly [north: number, east: number]> = new Map(
  Object.entries<readonly [north: number, east: number]>({
  north: [1, 0], northern: [1, 0], south: [-1, 0], southern: [-1, 0], east: [0, 1], eastern: [0, 1], west: [0, -1], western: [0, -1],
  northeast: [1, 1], northeastern: [1, 1], 'north-east': [1, 1], 'north-eastern': [1, 1], northwest: [1, -1], northwestern: [1, -1], 'north-west': [1, -1], 'north-western': [1, -1],
  southeast: [-1, 1], southeastern: [-1, 1], 'south-east': [-1, 1], 'south-eastern': [-1, 1], southwest: [-1, -1], southwestern: [-1, -1], 'south-west': [-1, -1], 'south-western': [-1, -1],
  central: [0, 0], downtown: [0, 0], rural: [0, 0], upper: [0, 0], lower: [0, 0], greater: [0, 0], inner: [0, 0], uptown: [0, 0], midtown: [0, 0], coastal: [0, 0], mainland: [0, 0], eastward: [0, 1],
  }),
)

/** With a capital before the name of a small place: another place beside it, that bears its name. Example: 'in *Lower* Dola'. */
export const namesakeWords: ReadonlySet<string> = new Set(['lower', 'upper', 'old', 'new', 'little', 'great', 'inner', 'outer'])

/** Prepositions that place what comes before them at the name. */
export const placePrepositions: ReadonlySet<string> = new Set([
  'in', 'at', 'near', 'from', 'to', 'into', 'towards', 'toward', 'outside', 'inside', 'around', 'across', 'through', 'throughout', 'within', 'around', 'between', 'above', 'over', 'off', 'via', 'beyond', 'along',
])

/** Verbs whose subject is somebody: a country or capital in that place stands for its government. 'Dola denied', 'Dola vowed'. */
export const bodyVerbs: ReadonlySet<string> = new Set([
  'say', 'deny', 'accuse', 'announce', 'warn', 'condemn', 'carry', 'conduct', 'stage', 'mount', 'urge', 'vow', 'claim', 'insist', 'reject', 'call', 'demand', 'threaten', 'refuse', 'agree', 'decide', 'want', 'seek', 'blame', 'support', 'back', 'oppose', 'recognize', 'recognise', 'impose',
  'launch', 'send', 'deploy', 'declare', 'pledge', 'promise', 'respond', 'react', 'argue', 'believe', 'fear', 'hope', 'admit', 'acknowledge', 'confirm', 'report', 'criticise', 'criticize', 'expel', 'summon', 'invade', 'annex', 'retaliate', 'negotiate', 'sign', 'ban', 'sanction',
  'ask', 'request', 'tell', 'consider', 'plan', 'intend', 'welcome', 'praise', 'protest', 'dismiss', 'maintain', 'suspend', 'withdraw', 'offer', 'provide', 'sponsor', 'fund', 'arm', 'train', 'arrest', 'release', 'execute', 'attack', 'bomb', 'strike', 'hit', 'shell', 'bombard', 'pound', 'hang', 'detain', 'jail', 'deport', 'free', 'abduct', 'kidnap', 'behead', 'imprison', 'kill', 'shoot', 'torture', 'sentence', 'block', 'close', 'raid', 'fire', 'extradite', 'evict', 'demolish', 'seize', 'capture', 'bar', 'outlaw',
])

/** Words before which a capital stands for a government: 'Dola-backed', 'ties with Dola'. */
export const bodyNounsBefore: ReadonlySet<string> = new Set(['with', 'against', 'by', 'between'])

/** US states, Canadian provinces and the like as newspapers shorten them, to full name and country. Dots count as written. */
export const stateAbbreviations: ReadonlyMap<string, readonly [name: string, country: string]> = new Map(
  Object.entries<readonly [name: string, country: string]>({
  'Ala.': ['Alabama', 'US'], 'Ariz.': ['Arizona', 'US'], 'Ark.': ['Arkansas', 'US'], 'Calif.': ['California', 'US'], 'Colo.': ['Colorado', 'US'], 'Conn.': ['Connecticut', 'US'], 'Del.': ['Delaware', 'US'],
  'Fla.': ['Florida', 'US'], 'Ga.': ['Georgia', 'US'], 'Ill.': ['Illinois', 'US'], 'Ind.': ['Indiana', 'US'], 'Kan.': ['Kansas', 'US'], 'Kans.': ['Kansas', 'US'], 'Ky.': ['Kentucky', 'US'], 'La.': ['Louisiana', 'US'], 'Md.': ['Maryland', 'US'],
  'Mass.': ['Massachusetts', 'US'], 'Mich.': ['Michigan', 'US'], 'Minn.': ['Minnesota', 'US'], 'Miss.': ['Mississippi', 'US'], 'Mo.': ['Missouri', 'US'], 'Mont.': ['Montana', 'US'], 'Neb.': ['Nebraska', 'US'], 'Nebr.': ['Nebraska', 'US'], 'Nev.': ['Nevada', 'US'],
  'N.H.': ['New Hampshire', 'US'], 'N.J.': ['New Jersey', 'US'], 'N.M.': ['New Mexico', 'US'], 'N.Y.': ['New York', 'US'], 'N.C.': ['North Carolina', 'US'], 'N.D.': ['North Dakota', 'US'], 'Okla.': ['Oklahoma', 'US'], 'Ore.': ['Oregon', 'US'], 'Oreg.': ['Oregon', 'US'],
  'Pa.': ['Pennsylvania', 'US'], 'R.I.': ['Rhode Island', 'US'], 'S.C.': ['South Carolina', 'US'], 'S.D.': ['South Dakota', 'US'], 'Tenn.': ['Tennessee', 'US'], 'Tex.': ['Texas', 'US'], 'Vt.': ['Vermont', 'US'], 'Va.': ['Virginia', 'US'], 'Wash.': ['Washington', 'US'],
  'W.Va.': ['West Virginia', 'US'], 'W. Va.': ['West Virginia', 'US'], 'Wis.': ['Wisconsin', 'US'], 'Wisc.': ['Wisconsin', 'US'], 'Wyo.': ['Wyoming', 'US'], 'D.C.': ['District of Columbia', 'US'], 'P.R.': ['Puerto Rico', 'PR'],
  AL: ['Alabama', 'US'], AK: ['Alaska', 'US'], AZ: ['Arizona', 'US'], AR: ['Arkansas', 'US'], CA: ['California', 'US'], CO: ['Colorado', 'US'], CT: ['Connecticut', 'US'], DE: ['Delaware', 'US'], FL: ['Florida', 'US'], GA: ['Georgia', 'US'], HI: ['Hawaii', 'US'], ID: ['Idaho', 'US'],
  IL: ['Illinois', 'US'], IN: ['Indiana', 'US'], IA: ['Iowa', 'US'], KS: ['Kansas', 'US'], KY: ['Kentucky', 'US'], LA: ['Louisiana', 'US'], ME: ['Maine', 'US'], MD: ['Maryland', 'US'], MA: ['Massachusetts', 'US'], MI: ['Michigan', 'US'], MN: ['Minnesota', 'US'], MS: ['Mississippi', 'US'],
  MO: ['Missouri', 'US'], MT: ['Montana', 'US'], NE: ['Nebraska', 'US'], NV: ['Nevada', 'US'], NH: ['New Hampshire', 'US'], NJ: ['New Jersey', 'US'], NM: ['New Mexico', 'US'], NY: ['New York', 'US'], NC: ['North Carolina', 'US'], ND: ['North Dakota', 'US'], OH: ['Ohio', 'US'], OK: ['Oklahoma', 'US'],
  OR: ['Oregon', 'US'], PA: ['Pennsylvania', 'US'], RI: ['Rhode Island', 'US'], SC: ['South Carolina', 'US'], SD: ['South Dakota', 'US'], TN: ['Tennessee', 'US'], TX: ['Texas', 'US'], UT: ['Utah', 'US'], VT: ['Vermont', 'US'], VA: ['Virginia', 'US'], WA: ['Washington', 'US'], WV: ['West Virginia', 'US'],
  WI: ['Wisconsin', 'US'], WY: ['Wyoming', 'US'], DC: ['District of Columbia', 'US'],
  'Ont.': ['Ontario', 'CA'], 'Que.': ['Quebec', 'CA'], 'B.C.': ['British Columbia', 'CA'], 'Alta.': ['Alberta', 'CA'], 'Sask.': ['Saskatchewan', 'CA'], 'Man.': ['Manitoba', 'CA'], 'N.S.': ['Nova Scotia', 'CA'], 'N.B.': ['New Brunswick', 'CA'], 'P.E.I.': ['Prince Edward Island', 'CA'],
  NSW: ['New South Wales', 'AU'], 'N.S.W.': ['New South Wales', 'AU'], BC: ['British Columbia', 'CA'],
  }),
)

/** Capitalised words that are never a place by themselves, though places bear them: 'on Thursday', 'in March', 'the Pope'. */
export const neverPlaces: ReadonlySet<string> = new Set([
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'christmas', 'easter', 'ramadan', 'god', 'allah', 'jesus', 'pope', 'islam', 'muslim', 'christian', 'jewish',
  'molotov', 'taliban', 'kalashnikov', 'wagner', 'iskander', 'kalibr', 'shahed', 'tomahawk', 'red cross', 'red crescent', 'mexico by', 'north atlantic', 'federal capital', 'internet', 'earth', 'jupiter', 'venus', 'mars', 'facebook', 'twitter', 'google', 'samsung', 'ford', 'toyota', 'street', 'democrat', 'republican', 'human', 'national', 'international', 'central', 'metro', 'side',
])

/** Verbs of saying and doing that only persons and bodies take: the subject 'Marden' of 'Marden said' is no town. */
export const personVerbs: ReadonlySet<string> = new Set([
  'say', 'tell', 'add', 'ask', 'believe', 'think', 'know', 'explain', 'recall', 'tweet', 'write', 'testify', 'plead', 'graduate', 'marry', 'resign', 'retire', 'smile', 'laugh', 'speak', 'note', 'admit', 'insist', 'argue', 'deny', 'allege',
  'claim', 'joke', 'agree', 'reply', 'respond', 'acknowledge', 'describe', 'suggest', 'feel', 'want', 'hope', 'live', 'drive', 'walk', 'die', 'survive', 'escape', 'serve', 'play', 'score', 'point',
])

/** Words between a name and its kind word: 'Dola refugee camp', 'Marden air base', 'Orsk police station'. */
export const kindModifiers: ReadonlySet<string> = new Set([
  'refugee', 'refugees', 'displaced', 'displacement', 'idp', 'military', 'air', 'naval', 'army', 'police', 'railway', 'train', 'bus', 'metro', 'detention', 'border', 'international', 'nuclear', 'central', 'public', 'general', 'main',
  'grand', 'power', 'maximum-security', 'women', 'high', 'primary', 'secondary', 'elementary', 'industrial', 'shopping', 'football', 'sports', 'medical', 'training', 'security', 'residential', 'prison', 'children', 'teaching', 'university', 'oil', 'gas', 'state',
])

/** Who is told by the name of a country and may be anywhere. Examples: 'a US *journalist* was hurt', 'Pakistan army *soldiers*' */
export const foundAbroad: ReadonlySet<string> = new Set([
  'soldier', 'troop', 'marine', 'airman', 'serviceman', 'servicewoman', 'peacekeeper', 'trooper', 'veteran', 'mercenary', 'journalist', 'reporter', 'correspondent', 'photographer', 'cameraman', 'diplomat', 'ambassador', 'envoy', 'consul', 'attache',
  'citizen', 'national', 'expatriate', 'expat', 'tourist', 'traveller', 'traveler', 'missionary', 'contractor', 'adviser', 'advisor', 'engineer', 'businessman', 'businesswoman', 'businesspeople', 'worker', 'hostage', 'embassy', 'aircraft', 'plane', 'warplane', 'jet', 'drone', 'helicopter', 'warship',
])

/** Words that make a country the one who acts: 'Dola-backed fighters'. */
export const backedWords: ReadonlySet<string> = new Set([
  'backed', 'led', 'funded', 'supported', 'controlled', 'sponsored', 'trained', 'made', 'brokered', 'supplied', 'affiliated', 'linked', 'aligned', 'allied', 'imposed', 'appointed', 'run', 'mediated', 'financed', 'armed',
])

/** Nouns by which a text comes back to a place it has named, with the levels they may mean: 'in the city' after 'Dola'. */
export const anaphorLevels: ReadonlyMap<string, readonly PlaceLevel[]> = new Map<string, readonly PlaceLevel[]>([
  ['city', ['L2']], ['town', ['L2']], ['village', ['L2']], ['capital', ['L2']], ['province', ['L6']], ['state', ['L6']], ['governorate', ['L6']],
  ['district', ['L4', 'L1']], ['county', ['L4']], ['municipality', ['L2', 'L4']], ['township', ['L2', 'L4']], ['locality', ['L2', 'L3']], ['settlement', ['L2', 'L3']], ['camp', ['L0']], ['prison', ['L0']], ['neighbourhood', ['L1']], ['neighborhood', ['L1']],
])

/** Behind a name, that it is the area around a place rather than the place. Example: 'in the village of Toprak, Lice *district*'. */
export const areaBehind = /^ (?:district|municipality|county|commune|local government area|local council|lga|sub-?county|sub-?district|township|tehsil|taluka?|upazila|woreda|parish|department|arrondissement|cercle|chiefdom|zone|territory|locality|raion)\b/i

/** What a band calls itself, with a place behind 'of'. Example: 'the *Sons* of Katanga'. */
export const bandNames: ReadonlySet<string> = new Set(['sons', 'daughters', 'children', 'brothers', 'lions', 'falcons', 'guardians', 'defenders', 'voice', 'friends', 'vanguard'])

/** What lies around a place, in small letters behind its name. Example: 'in the Tisirako *area*'. */
export const surroundings: ReadonlySet<string> = new Set(['area', 'locality', 'vicinity', 'valley'])

/** Right behind those counted: another place than the one told before, without a name. Example: 'and three others *in the next village*' */
export const inAnotherPlace = /^ (?:in|at|near|outside) (?:another|(?:the|an?) (?:next|nearby|neighbou?ring|adjacent|adjoining|other|second|third)) (?:village|town|hamlet|settlement|suburb|district|neighbou?rhood|locality|community)\b/i

/** Before the name of a country that something was done in. Example: 'Gunmen killed nine people *in eastern* Congo' */
export const toldInside = /\b(?:in|inside|across|throughout) (?:the )?(?:(?:north|south|east|west|cent)\p{L}*(?:[- ](?:north|south|east|west)\p{L}*)? )?$/iu

/** Before the name of an outlet. Example: 'who runs the *radio station* Sud' */
export const outletNamed = /\b(?:(?:radio|television|tv|news) (?:station|channel)|newspaper|weekly|magazine|broadcaster|news (?:agency|site|website|portal|outlet)) $/i
