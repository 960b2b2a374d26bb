/** Titles and offices before or after a person's name, and the words that make a role public. */

/** Titles that mark an office, a command or a rank: whoever bears one is a public role. Lower case; several words together first. */
export const officeTitles: readonly string[] = [
  'prime minister', 'deputy prime minister', 'vice president', 'vice-president', 'foreign minister', 'defence minister', 'defense minister', 'interior minister', 'justice minister',
  'finance minister', 'information minister', 'health minister', 'attorney general', 'attorney-general', 'chief justice', 'chief of staff', 'secretary of state', 'secretary general', 'secretary-general',
  'supreme leader', 'police chief', 'army chief', 'chief minister', 'brigadier general', 'major general', 'lieutenant general', 'lieutenant colonel', 'brigadier-general', 'major-general',
  'general', 'gen.', 'gen', 'colonel', 'col.', 'col', 'lieutenant', 'lt.', 'lt', 'lt. col.', 'lt. gen.', 'maj.', 'maj. gen.', 'brig.', 'brig. gen.', 'captain', 'capt.', 'capt', 'commander', 'cmdr.',
  'sergeant', 'sgt.', 'sgt', 'corporal', 'cpl.', 'admiral', 'adm.', 'brigadier', 'marshal', 'commissioner', 'superintendent', 'inspector', 'sheriff', 'constable',
  'president', 'premier', 'chancellor', 'minister', 'king', 'queen', 'prince', 'princess', 'emir', 'sultan', 'sheikh', 'sheik', 'ayatollah', 'grand ayatollah', 'imam', 'mullah', 'pope', 'patriarch',
  'archbishop', 'bishop', 'cardinal', 'rabbi', 'governor', 'gov.', 'gov', 'mayor', 'senator', 'sen.', 'sen', 'representative', 'rep.', 'rep', 'congressman', 'congresswoman', 'councillor', 'councilman',
  'ambassador', 'judge', 'justice', 'prosecutor', 'attorney', 'secretary', 'undersecretary', 'speaker', 'chairman', 'chairwoman', 'chairperson', 'chair', 'director', 'chief', 'head', 'leader', 'spokesman',
  'spokeswoman', 'spokesperson', 'deputy', 'mp', 'warden', 'consul', 'envoy', 'coordinator', 'rapporteur', 'commandant', 'warlord',
]

/** Titles that only address a person and tell nothing of a role. */
export const courtesyTitles: readonly string[] = [
  'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'prof', 'prof.', 'professor', 'doctor', 'sir', 'lady', 'lord', 'rev', 'rev.', 'reverend', 'father', 'fr.', 'sister', 'brother', 'nurse', 'engineer',
  'haji', 'hajji', 'hajj', 'sayyid', 'seyyed', 'mullana', 'maulana', 'ustad', 'don', 'doña', 'señor', 'monsieur', 'madame', 'herr', 'frau', 'officer', 'private', 'pvt.', 'coach', 'lawyer', 'journalist', 'activist',
]

/** Nouns of people whose role is public; they also tell the class of a name beside them ('Ana Reik, the commander of ...'). */
export const publicRoleNouns: ReadonlySet<string> = new Set([
  'president', 'minister', 'premier', 'chancellor', 'king', 'queen', 'prince', 'governor', 'mayor', 'senator', 'congressman', 'congresswoman', 'lawmaker', 'legislator', 'parliamentarian', 'mp',
  'ambassador', 'envoy', 'diplomat', 'consul', 'commander', 'commandant', 'general', 'colonel', 'major', 'brigadier', 'admiral', 'captain', 'lieutenant', 'marshal', 'warlord', 'chief', 'commissioner',
  'superintendent', 'sheriff', 'inspector', 'judge', 'justice', 'magistrate', 'prosecutor', 'spokesman', 'spokeswoman', 'spokesperson', 'leader', 'founder', 'head', 'chairman', 'chairwoman',
  'director', 'secretary', 'secretary-general', 'imam', 'ayatollah', 'bishop', 'archbishop', 'cardinal', 'pope', 'cleric', 'candidate', 'politician', 'representative', 'speaker', 'warden',
  'rapporteur', 'coordinator', 'councillor', 'councilman', 'official', 'undersecretary', 'attorney-general', 'official',
])

/** Whoever leads these holds no public office: 'a drivers' leader', 'the head of a student union'. Lemmas. */
export const grassroots: ReadonlySet<string> = new Set([
  'driver', 'worker', 'farmer', 'peasant', 'student', 'pupil', 'youth', 'union', 'labour', 'labor', 'community', 'village', 'villager', 'protest', 'woman', 'church', 'parish', 'neighbourhood', 'neighborhood', 'tenant',
  'strike', 'pensioner', 'teacher', 'nurse', 'miner', 'fisherman', 'trader', 'vendor', 'squatter', 'resident', 'refugee', 'camp', 'indigenous', 'grassroots', 'local', 'social', 'civic',
])

/** Words for a lead that only tells of a public role by whom it is of. */
export const leadingNouns: ReadonlySet<string> = new Set(['leader', 'founder', 'head', 'chairman', 'chairwoman', 'coordinator', 'secretary', 'representative', 'director'])

/** Nouns of people who stay private whatever their name. */
export const privateRoleNouns: ReadonlySet<string> = new Set([
  'man', 'woman', 'boy', 'girl', 'child', 'teenager', 'youth', 'student', 'teacher', 'farmer', 'worker', 'driver', 'shopkeeper', 'resident', 'villager', 'victim', 'witness', 'eyewitness', 'mother', 'father',
  'son', 'daughter', 'brother', 'sister', 'wife', 'husband', 'widow', 'cousin', 'uncle', 'aunt', 'neighbour', 'neighbor', 'relative', 'prisoner', 'detainee', 'inmate', 'protester', 'demonstrator', 'activist',
  'blogger', 'nurse', 'doctor', 'medic', 'engineer', 'lawyer', 'journalist', 'reporter', 'photographer', 'soldier', 'policeman', 'guard', 'suspect', 'survivor', 'refugee', 'migrant', 'pupil', 'patient',
])

/** Example per table, run as a test: text, and the name found in it with its class. */
export const titleExamples: readonly (readonly [text: string, name: string, personClass: 'public_role' | 'private' | 'unknown'])[] = [
  ['Interior Minister Ana Reik said the road was open.', 'Ana Reik', 'public_role'],
  ['Mr. Tomas Vale was taken to hospital.', 'Tomas Vale', 'unknown'],
  ['Tomas Vale, the commander of the brigade, was killed.', 'Tomas Vale', 'public_role'],
  ["A drivers' leader, Wilmer Asanti, was shot in Orsk.", 'Wilmer Asanti', 'private'],
  ['Opposition leader Ana Reik was held in Orsk.', 'Ana Reik', 'public_role'],
  ['Mira Dallo, a teacher from Orsk, was killed.', 'Mira Dallo', 'private'],
]
