/** MUC-4's own vocabulary for instruments, targets and victims (template-doc-part2): words of ours to set fills of theirs. */

/** Upper case, one line, no leading article: the form of MUC string fills. */
export function muc(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toUpperCase().replace(/^(?:THE|A|AN|SOME|HIS|HER|THEIR|ITS) /, '').replace(/^["“']+|["”',]+$/g, '')
}

/** The instrument type of a weapon's words; `id` is false when the words are an action ('OPENED FIRE') and name no instrument. */
export function instrumentType(words: string): { type: string; id: boolean } | null {
  const table: readonly (readonly [RegExp, string, boolean])[] = [
    [/MACHINE ?-?GUNN?(?:ED|ING)/, 'MACHINE GUN', false], [/DYNAMIT(?:ED|ING)/, 'DYNAMITE', false], [/ROCKET(?:ED|ING)/, 'ROCKET', false], [/BOMBARD(?:ED|ING|MENT)/, 'BOMB', false],
    [/MOLOTOV|PETROL BOMB|FIREBOMB/, 'MOLOTOV COCKTAIL', true], [/CAR BOMB|VEHICLE BOMB|TRUCK BOMB/, 'VEHICLE BOMB', true], [/DYNAMITE/, 'DYNAMITE', true], [/\bMINES?\b|LANDMINE/, 'MINE', true],
    [/GRENADE/, 'GRENADE', true], [/BOMBING|BOMBED|EXPLOSION|BLAST|EXPLODED|DETONAT|WENT OFF/, 'BOMB', false], [/BOMB/, 'BOMB', true], [/EXPLOSIVE/, 'EXPLOSIVE', true],
    [/MACHINE ?-?GUN/, 'MACHINE GUN', true], [/RIFLE|AK-47/, 'RIFLE', true], [/MORTAR/, 'MORTAR', true], [/ROCKET/, 'ROCKET', true], [/MISSILE/, 'MISSILE', true],
    [/PISTOL|REVOLVER|HANDGUN/, 'HANDGUN', true], [/\bGUNS?\b|WEAPONS?|FIREARM/, 'GUN', true], [/SHOT|SHOOT|FIRE|GUNFIRE|BULLET|GUN|STRAF/, 'GUN', false],
    [/KNIFE|MACHETE|BLADE/, 'CUTTING DEVICE', true], [/STONE|ROCK/, 'STONE', true], [/TORTUR/, 'TORTURE', false], [/AIRCRAFT|AIR RAID|AIR STRIKE|WARPLANE/, 'AERIAL BOMB', false],
  ]
  for (const [pattern, type, id] of table) if (pattern.test(words)) return { type, id }
  return null
}

const armed = /\b(?:SOLDIERS?|TROOPS?|ARMY|MILITARY|GUERRILLAS?|REBELS?|INSURGENTS?|COMBATANTS?|FIGHTERS?|SERGEANT|CORPORAL|LIEUTENANT|PRIVATE|PATROL|GARRISON|BARRACKS|BATTALION|BRIGADE|CONVOY|SUBVERSIVES?|TERRORISTS?|EXTREMISTS?|CRIMINALS|PARAMILITAR\w+|DEATH SQUADS?|ENEMY|ARMED FORCES|MARINES|TRAFFICKERS?)\b/i

/** True for words of an armed side. */
export function isMilitary(words: string): boolean {
  return armed.test(words)
}

/** True for fighters who serve no state. */
export function isIrregular(words: string): boolean {
  return /\b(?:GUERRILLAS?|REBELS?|INSURGENTS?|SUBVERSIVES?|TERRORISTS?|EXTREMISTS?|TRAFFICKERS?|HIT ?MEN|HIRED (?:KILLERS?|GUNMEN))\b/.test(words)
}

/** True for words of a government, its army or its police. */
export function isStateBody(words: string): boolean {
  return /\b(?:ARMY|SOLDIERS?|MILITARY|POLICE|ARMED FORCES|AIR FORCE|GOVERNMENT|NATIONAL GUARD|TROOPS|BATTALION|BRIGADE|DEATH SQUADS?|COLONEL|GENERAL)\b/.test(words) && !/LIBERATION|GUERRILLA|REBEL|REVOLUTIONARY|FMLN|POPULAR/.test(words)
}

/** MUC's class of a physical target. */
export function physicalType(words: string): string {
  const table: readonly (readonly [RegExp, string])[] = [
    [/EMBASSY|CONSULATE|AMBASSADOR/, 'DIPLOMAT OFFICE OR RESIDENCE'], [/TELEPHONE|TELECOMMUNICATION/, 'COMMUNICATIONS'],
    [/PIPELINE|POWER|ELECTRIC|PYLON|ENERGY|TOWER|REFINERY|OIL|SUBSTATION|TRANSFORMER|VOLTAGE|HIGH.TENSION|LIGHT POLE/, 'ENERGY'],
    [/RADIO|TELEVISION|NEWSPAPER|ANTENNA|TRANSMITTER|COMMUNICATION|TV/, 'COMMUNICATIONS'], [/BRIDGE|ROAD|HIGHWAY|RAILWAY|RAILROAD|TRACK|STREET/, 'TRANSPORTATION ROUTE'],
    [/\bCARS?\b|VEHICLE|\bBUS(?:ES)?\b|TRUCK|PLANE|AIRCRAFT|TRAIN|JEEP|MOTORCYCLE|HELICOPTER|BOAT|SHIP|VAN|TAXI/, 'TRANSPORT VEHICLE'],
    [/POLICE|LAW ENFORCEMENT|PRECINCT|\bDAS\b/, 'LAW ENFORCEMENT FACILITY'], [/\bBANKS?\b|FINANCIAL|FINANCE|SAVINGS|\bBRANCH(?:ES)?\b/, 'FINANCIAL'], [/HOUSE OF (?:SENATOR|DEPUTY|CONGRESS)/, 'POLITICAL FIGURE OFFICE OR RESIDENCE'],
    [/\bPARTY\b|\bUNIONS?\b|FEDERATION/, 'ORGANIZATION OFFICE'],
    [/GOVERNMENT|PRESIDENT|MINISTRY|MAYOR|CITY HALL|TOWN HALL|COURT|PALACE|CONGRESS|MUNICIPAL|\bRESIDENCE\b|VOTING|POLLING/, 'GOVERNMENT OFFICE OR RESIDENCE'],
    [/HOUSES?|HOMES?|RESIDENCE|APARTMENT|DWELLING/, 'CIVILIAN RESIDENCE'], [/STORE|SHOP|RESTAURANT|HOTEL|SUPERMARKET|GAS STATION|FACTORY|COMPANY|COMMERCIAL|BUSINESS|FARM|PLANT|MARKET|RANCH|THEATER|CINEMA/, 'COMMERCIAL'],
    [/OFFICE|HEADQUARTERS|SEAT|INSTITUTE/, 'ORGANIZATION OFFICE'], [/WATER|AQUEDUCT/, 'WATER'],
  ]
  for (const [pattern, type] of table) if (pattern.test(words)) return type
  return 'OTHER'
}

/** MUC's class of a human target. */
export function victimType(words: string): string {
  const table: readonly (readonly [RegExp, string])[] = [
    [/^(?:\S+ ){0,4}(?:SONS?|DAUGHTERS?|WIFE|WIDOW|HUSBAND|BROTHERS?|SISTERS?|CHILD(?:REN)?|RELATIVES|PARENTS)\b/i, 'CIVILIAN'],
    [/FORMER (?:GENERAL|COLONEL|CAPTAIN|MAJOR|SOLDIER|OFFICER)|RETIRED/i, 'FORMER ACTIVE MILITARY'], [/FORMER (?:PRESIDENT|MINISTER|MAYOR|GOVERNOR|OFFICIAL|VICE)/i, 'FORMER GOVERNMENT OFFICIAL'],
    [/AMBASSADOR|DIPLOMAT|CONSUL|ATTACHE/i, 'DIPLOMAT'], [/BODYGUARD|\bGUARDS?\b|ESCORT|WATCHM[AE]N/i, 'SECURITY GUARD'], [/JUDGE|MAGISTRATE|LAWYER|ATTORNEY|PROSECUTOR|JUSTICE/i, 'LEGAL OR JUDICIAL'],
    [/POLICE|DETECTIVE|\bAGENTS?\b/i, 'LAW ENFORCEMENT'], [/MINISTER|MAYOR|GOVERNOR|PRESIDENT\b(?! OF THE (?:PARTY|UNION))|OFFICIAL|DEPUTY MINISTER|COUNCILM|VICE PRESIDENT|SENATOR/i, 'GOVERNMENT OFFICIAL'],
    [/CANDIDATE|DEPUTY|CONGRESSM|PARTY|LEADER|POLITICIAN|REPRESENTATIVE|SECRETARY|LEGISLATOR|UNIONIST/i, 'POLITICAL FIGURE'],
    [/SOLDIER|TROOP|ARMY|MILITARY|GENERAL|COLONEL|SERGEANT|CAPTAIN|LIEUTENANT|MAJOR|CORPORAL|MARINE|OFFICER|GUERRILLA|REBEL/i, 'ACTIVE MILITARY'],
  ]
  for (const [pattern, type] of table) if (pattern.test(words)) return type
  return 'CIVILIAN'
}

/** The title words before a name: 'SENATOR' of 'SENATOR X Y'; '' when there are none. */
export function targetHeads(words: string, name: string): string {
  const at = words.toLowerCase().indexOf(name.toLowerCase())
  return at > 0 ? words.slice(0, at).replace(/^(?:the|a|an|his|her|their)\s+/i, '').replace(/[,\s]+$/, '') : ''
}

/** MUC's form of a fill: without article, number, hedge and other words that say only how many or which. */
export function plainFill(words: string): string {
  const whole = muc(words)
  const plain = whole.replace(/^(?:(?:AT LEAST|MORE THAN|OVER|ABOUT|AROUND|APPROXIMATELY|NEARLY|ALMOST|UP TO|THE|AN?|SOME|SEVERAL|MANY|FEW|OTHER|ANOTHER|THESE|THOSE|THIS|THAT|ALL|BOTH|EACH|MOST|NUMEROUS|VARIOUS|HIS|HER|ITS|THEIR|OUR|ONE OR|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|DOZENS? OF|HUNDREDS? OF|SUSPECTED|ALLEGED|PRESUMED|SUPPOSED|SELF-STYLED|SO-CALLED|SAME|DESTROYED|DAMAGED|LOOTED|BURNED|ATTACKED|MURDERED|KIDNAPPED|WOUNDED|\d[\d,.]*) )+/, '').replace(/^OF (?:(?:THE|HIS|HER|ITS|THEIR|THOSE|THESE|OUR|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|\d+) )+(?=\w)/, '')
  return plain === '' ? whole : plain
}

/** A noun without its plural's ending. */
export function singular(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
}

/** MUC's number of a phrase that tells none: several or one. */
export function numberWord(words: string): string {
  if (/\b(?:bus|headquarters|campus|premises)$/i.test(words)) return '1'
  return /^(?:the |some |many |several |these |those |their |his |her )*[\p{L} .'-]*?(?:men|women|people|children|police|crew|clergy|personnel|population|families|family|[^s]s)$/iu.test(words.trim()) ? 'PLURAL' : '1'
}
