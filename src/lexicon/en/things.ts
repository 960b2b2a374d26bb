import type { Weapon } from '../../record/act.ts'

/** Head nouns of things that can be attacked, burned, searched or damaged, by kind of target; lemmas. */
export const thingNouns: Readonly<Record<string, readonly string[]>> = {
  building: [
    'building', 'house', 'home', 'address', 'office', 'headquarters', 'base', 'barracks', 'station', 'post', 'outpost', 'checkpoint', 'garrison', 'camp', 'bank', 'shop',
    'store', 'market', 'drugstore', 'brothel', 'dispensary', 'bazaar', 'granary', 'barn', 'silo', 'chapel', 'pharmacy', 'stall', 'school', 'university', 'college', 'hospital', 'clinic', 'classroom', 'dormitory', 'church', 'mosque', 'temple', 'synagogue', 'shrine', 'cathedral', 'embassy',
    'consulate', 'courthouse', 'court', 'prison', 'jail', 'hotel', 'restaurant', 'cafe', 'bar', 'club', 'nightclub', 'apartment', 'residence', 'palace', 'ministry',
    'warehouse', 'factory', 'plant', 'farm', 'ranch', 'airport', 'port', 'theater', 'theatre', 'cinema', 'mall', 'supermarket', 'library', 'museum', 'monument', 'statue',
    'center', 'centre', 'seminary', 'madrassa', 'kiosk', 'studio', 'tower', 'dam', 'mine', 'depot', 'facility', 'installation', 'property', 'hut', 'shack', 'tent', 'dwelling',
    'branch', 'mansion', 'villa', 'establishment', 'precinct', 'premises', 'compound', 'gate', 'window', 'door', 'wall', 'roof', 'site', 'structure', 'institution', 'company', 'business', 'gas station', 'lab', 'laboratory', 'dealership', 'campus', 'printshop', 'motel', 'stadium', 'hall', 'monastery', 'convent', 'bakery', 'garage', 'workshop', 'pub',
    'cabin', 'cottage', 'chalet', 'bungalow', 'castle', 'stable', 'shed', 'storehouse', 'mill', 'sawmill', 'terminal', 'hangar', 'kindergarten', 'morgue', 'mausoleum', 'memorial', 'casino', 'hostel',
    'guesthouse', 'brewery', 'greenhouse', 'slaughterhouse', 'skyscraper', 'fort', 'fortress', 'bunker', 'arena', 'gymnasium', 'newsroom', 'lighthouse', 'tomb', 'academy', 'booth',
  ],
  vehicle: [
    'car', 'vehicle', 'truck', 'bus', 'van', 'motorcycle', 'motorbike', 'bicycle', 'taxi', 'train', 'tanker', 'ambulance', 'jeep', 'minibus', 'plane', 'aircraft', 'airplane',
    'helicopter', 'boat', 'ship', 'dinghy', 'raft', 'trawler', 'ferry', 'speedboat', 'gunboat', 'vessel', 'convoy', 'tank', 'tractor', 'lorry', 'pickup', 'locomotive', 'carriage', 'canoe', 'scooter', 'rickshaw', 'trailer', 'motorboat', 'wagon', 'tram', 'yacht', 'barge', 'bulldozer', 'excavator', 'automobile', 'motorcade', 'dumptruck', 'minivan',
  ],
  utility: ['pipeline', 'pylon', 'pole', 'line', 'railway', 'rail', 'track', 'substation', 'transformer', 'antenna', 'transmitter', 'cable', 'well', 'oilfield', 'refinery', 'bridge', 'tunnel', 'grid', 'mast', 'powerline', 'aqueduct', 'reservoir', 'generator', 'runway', 'jetty', 'pier', 'airstrip', 'airfield'],
  land: ['crop', 'plantation', 'graveyard', 'field', 'forest', 'orchard', 'grave', 'cemetery', 'garden', 'park', 'tree', 'sapling', 'vine', 'vineyard', 'village', 'town', 'city', 'neighborhood', 'neighbourhood', 'district', 'area', 'settlement'],
}

/** Parts of a building, and words for a body as much as for its house: 'eleven windows', 'three companies'. */
const notWholeBuildings = new Set(['window', 'door', 'wall', 'roof', 'gate', 'site', 'company', 'institution', 'club', 'bank', 'court', 'ministry', 'university', 'base', 'mine', 'dam', 'property', 'premises'])

/** Whole buildings and vehicles: a number of them hit is a figure of its own. Tanks are left out, for they may hold fuel. Example: 'Nineteen houses were burned.' */
export const countedBuildings: ReadonlySet<string> = new Set((thingNouns['building'] ?? []).filter((noun) => !notWholeBuildings.has(noun)))
export const countedVehicles: ReadonlySet<string> = new Set((thingNouns['vehicle'] ?? []).filter((noun) => noun !== 'tank'))

/** Places rather than things that something is aimed at. Example: 'A bomb went off in the village.' */
export const landNouns: ReadonlySet<string> = new Set(thingNouns['land'])

/** Bodies that stand for their house where something goes off there, or that are attacked as a thing. Examples: 'A bomb went off outside a travel agency.' 'Gunmen attacked the newspaper.' */
export const housedBodies: ReadonlySet<string> = new Set(['agency', 'exchange', 'mission', 'union', 'organization', 'organisation', 'legation', 'newspaper', 'firm', 'corporation', 'council', 'federation', 'association', 'cooperative', 'broadcaster', 'foundation', 'institute', 'secretariat', 'directorate'])

/** Parts and sides of a house, which is what is hit. Example: 'A bomb went off at the entrance to the bank.' */
export const partsOfHouses: ReadonlySet<string> = new Set([
  'front', 'entrance', 'entry', 'basement', 'courtyard', 'yard', 'lobby', 'doorway', 'doorstep', 'rear', 'back', 'side', 'gate', 'door', 'lot', 'garden', 'ground', 'step', 'corner', 'facade', 'foot', 'vicinity', 'parking', 'roof', 'foyer', 'toilet', 'cellar', 'top', 'showcase', 'windshield', 'awning',
])

/** What people of a village live in and from. Example: 'Forty houses and the granary were burned.' */
export const homes = /\b(?:houses?|homes?|huts?|shacks?|dwellings?|tents?|granar(?:y|ies)|barns?|homesteads?)\b/i

/** What armed sides take from one another: 'seized the town'. */
export const territoryNouns: readonly string[] = [
  'town', 'city', 'village', 'hamlet', 'district', 'area', 'region', 'territory', 'province', 'county', 'neighborhood', 'neighbourhood', 'suburb', 'hill', 'hilltop', 'mountain', 'island',
  'position', 'port', 'airport', 'airbase', 'airfield', 'base', 'post', 'outpost', 'stronghold', 'bastion', 'ground', 'enclave', 'capital', 'crossing', 'bridgehead', 'border', 'frontline', 'settlement', 'valley',
  'headquarters', 'garrison', 'oilfield', 'dam', 'pass', 'locality', 'centre', 'center', 'camp',
]

/** Where forces settle: 'set up a new base'. */
export const postNouns: readonly string[] = ['base', 'headquarters', 'camp', 'outpost', 'post', 'garrison', 'airbase', 'position', 'point', 'barracks']

/** Weapons as goods that are found, hidden and seized. */
export const armsNouns: readonly string[] = [
  'weapon', 'arm', 'weaponry', 'arsenal', 'cache', 'stash', 'gun', 'rifle', 'pistol', 'firearm', 'handgun', 'shotgun', 'revolver', 'carbine', 'kalashnikov', 'machinegun', 'submachinegun', 'launcher', 'ammunition', 'ammo', 'munition',
  'cartridge', 'magazine', 'explosive', 'bomb', 'ied', 'landmine', 'grenade', 'detonator', 'dynamite', 'tnt', 'warhead', 'mortar', 'rocket', 'missile', 'firebomb', 'gelignite',
]

/** What a crowd throws. */
export const missileNouns: readonly string[] = ['stone', 'rock', 'bottle', 'brick', 'firework', 'firecracker', 'projectile', 'object', 'missile', 'debris', 'tile', 'cobblestone', 'chair', 'flare']

/** Nouns that count what stands after 'of': 'scores of fighters', 'a stash of weapons'. */
export const partNouns: ReadonlySet<string> = new Set([
  'score', 'dozen', 'hundred', 'thousand', 'ten', 'number', 'group', 'lot', 'handful', 'series', 'couple', 'batch', 'stash', 'cache', 'quantity', 'amount', 'kilogram', 'kilogramme', 'kilo', 'kg', 'tonne', 'ton',
  'round', 'box', 'piece', 'type', 'kind', 'consignment', 'shipment', 'load', 'range', 'array', 'pair', 'majority', 'some', 'many', 'several', 'most', 'depot', 'part', 'crate', 'sack', 'bag', 'truckload', 'haul',
])

/** Things that stand for something: burning or tearing them is an act upon a symbol. */
export const symbolNouns: readonly string[] = [
  'banner', 'poster', 'flag', 'portrait', 'picture', 'effigy', 'bust', 'obelisk', 'billboard', 'placard', 'image', 'photo', 'photograph', 'sign', 'emblem', 'mural', 'symbol', 'statue', 'plaque',
]

export const roadNouns: readonly string[] = [
  'road', 'highway', 'street', 'motorway', 'avenue', 'bridge', 'railway', 'intersection', 'junction', 'entrance', 'exit', 'traffic', 'freeway', 'route', 'lane', 'roundabout', 'railroad', 'crossroads', 'boulevard',
]

/** What is attacked, burned or released only on paper: these objects turn a trigger away. */
export const documentNouns: readonly string[] = [
  'report', 'statement', 'policy', 'plan', 'bill', 'law', 'proposal', 'idea', 'decision', 'record', 'book', 'film', 'movie', 'album', 'song', 'video', 'footage', 'photo', 'picture',
  'problem', 'issue', 'question', 'deal', 'budget', 'tax', 'cost', 'price', 'rate', 'market share', 'statistic', 'figure', 'number', 'result', 'document', 'letter', 'article',
  'time', 'hope', 'dream', 'career', 'chance', 'credibility', 'reputation', 'economy', 'inflation', 'poverty', 'corruption', 'disease', 'cancer', 'virus', 'calorie', 'fuel', 'energy',
  'website', 'webpage', 'server', 'funds', 'money', 'list', 'name', 'identity', 'information', 'detail', 'data', 'version', 'product', 'order', 'warrant', 'duty', 'contract', 'will',
]

/** Weapons and means, with the class they belong to. */
export const weaponNouns: Readonly<Record<string, Weapon>> = {
  gun: 'firearm', rifle: 'firearm', pistol: 'firearm', handgun: 'firearm', shotgun: 'firearm', revolver: 'firearm', 'machine gun': 'firearm', machinegun: 'firearm', submachinegun: 'firearm',
  bullet: 'firearm', ammunition: 'firearm', gunshot: 'firearm', gunfire: 'firearm', 'live ammunition': 'firearm', kalashnikov: 'firearm', firearm: 'firearm', carbine: 'firearm', shot: 'firearm',
  knife: 'blade', machete: 'blade', axe: 'blade', ax: 'blade', sword: 'blade', dagger: 'blade', hatchet: 'blade', blade: 'blade', spear: 'blade', sickle: 'blade',
  club: 'blunt', baton: 'blunt', stick: 'blunt', truncheon: 'blunt', stone: 'blunt', rock: 'blunt', bat: 'blunt', hammer: 'blunt', lathi: 'blunt', 'iron bar': 'blunt', 'iron rod': 'blunt', 'metal bar': 'blunt', 'metal rod': 'blunt', 'metal pipe': 'blunt', 'iron pipe': 'blunt', 'rifle butt': 'blunt', 'gun butt': 'blunt', cudgel: 'blunt', knuckleduster: 'blunt', brick: 'blunt', whip: 'blunt',
  fist: 'fists', kick: 'fists',
  fire: 'fire', petrol: 'fire', gasoline: 'fire', kerosene: 'fire', molotov: 'fire', 'petrol bomb': 'fire', 'molotov cocktail': 'fire', firebomb: 'fire', arson: 'fire',
  grenade: 'grenade', 'hand grenade': 'grenade', 'propelled grenade': 'shelling', 'grenade launcher': 'shelling',
  bomb: 'explosive', explosive: 'explosive', dynamite: 'explosive', 'car bomb': 'explosive', mine: 'explosive', landmine: 'explosive', 'land mine': 'explosive', ied: 'explosive', tnt: 'explosive',
  'explosive device': 'explosive', 'improvised explosive device': 'explosive', 'roadside bomb': 'explosive', 'truck bomb': 'explosive', 'dynamite stick': 'explosive', 'explosive charge': 'explosive', blast: 'explosive', explosion: 'explosive',
  'suicide vest': 'suicide_bomb', 'explosive vest': 'suicide_bomb', 'suicide bomber': 'suicide_bomb', 'explosive belt': 'suicide_bomb',
  mortar: 'shelling', artillery: 'shelling', rocket: 'shelling', missile: 'shelling', shell: 'shelling', howitzer: 'shelling', bazooka: 'shelling', rpg: 'shelling', 'rocket launcher': 'shelling', cannon: 'shelling', tank: 'shelling', 'mortar shell': 'shelling', 'mortar round': 'shelling',
  warplane: 'aircraft', helicopter: 'aircraft', jet: 'aircraft', 'fighter jet': 'aircraft', 'strategic bomber': 'aircraft', 'stealth bomber': 'aircraft', 'dive bomber': 'aircraft', 'fighter bomber': 'aircraft', 'heavy bomber': 'aircraft', 'enemy bomber': 'aircraft', 'government bomber': 'aircraft', 'russian bomber': 'aircraft', 'american bomber': 'aircraft', 'barrel bomb': 'aircraft', gunship: 'aircraft', airstrike: 'aircraft', 'air strike': 'aircraft',
  drone: 'drone', uav: 'drone', quadcopter: 'drone', 'loitering munition': 'drone', 'glide bomb': 'aircraft', 'aerial bomb': 'aircraft', 'guided bomb': 'aircraft', 'gliding bomb': 'aircraft', 'aviation bomb': 'aircraft', 'air bomb': 'aircraft', 'cluster munition': 'shelling', 'roadside device': 'explosive', 'improvised device': 'explosive', 'parcel bomb': 'explosive', 'letter bomb': 'explosive', 'rocket barrage': 'shelling', 'grad barrage': 'shelling', 'artillery barrage': 'shelling', 'missile barrage': 'shelling', 'mortar barrage': 'shelling', 'rocket salvo': 'shelling', 'missile salvo': 'shelling', 'artillery fire': 'shelling', 'mortar fire': 'shelling', 'tank fire': 'shelling', 'tank round': 'shelling', 'artillery round': 'shelling', 'rocket fire': 'shelling', 'border fire': 'shelling', 'shell fire': 'shelling', 'sniper fire': 'firearm', 'gun fire': 'firearm', 'rifle fire': 'firearm', 'machinegun fire': 'firearm', 'pistol fire': 'firearm', 'arms fire': 'firearm', 'weapons fire': 'firearm', 'automatic fire': 'firearm', 'live fire': 'firearm', 'enemy fire': 'firearm', 'hostile fire': 'firearm', paramotor: 'aircraft', paraglider: 'aircraft', gyrocopter: 'aircraft',
  sarin: 'chemical', chlorine: 'chemical', 'nerve agent': 'chemical', 'mustard gas': 'chemical', 'poison gas': 'chemical', acid: 'other', poison: 'chemical',
  'tear gas': 'crowd_control', teargas: 'crowd_control', 'water cannon': 'crowd_control', 'rubber bullet': 'crowd_control', pellet: 'crowd_control', 'pepper spray': 'crowd_control', 'stun grenade': 'crowd_control', 'plastic bullet': 'crowd_control',
  'gas canister': 'crowd_control', 'gas cartridge': 'crowd_control', 'gas shell': 'crowd_control', 'gas grenade': 'crowd_control', 'teargas canister': 'crowd_control', 'teargas shell': 'crowd_control', 'foam bullet': 'crowd_control', 'foam round': 'crowd_control', 'rubber round': 'crowd_control', 'bean round': 'crowd_control',
  'shell fragment': 'shelling', 'shell splinter': 'shelling', shrapnel: 'explosive',
  rope: 'rope', gallows: 'rope', noose: 'rope',
}

export const isThingNoun: ReadonlySet<string> = new Set([...Object.values(thingNouns).flat()])
export const isSymbolNoun: ReadonlySet<string> = new Set(symbolNouns)
export const isRoadNoun: ReadonlySet<string> = new Set(roadNouns)
export const isDocumentNoun: ReadonlySet<string> = new Set(documentNouns)
export const isTerritoryNoun: ReadonlySet<string> = new Set(territoryNouns)
export const isPostNoun: ReadonlySet<string> = new Set(postNouns)
export const isArmsNoun: ReadonlySet<string> = new Set(armsNouns)
export const isMissileNoun: ReadonlySet<string> = new Set(missileNouns)

/** What drops bombs and fires missiles from the air. */
export const aircraftNouns: ReadonlySet<string> = new Set(['warplane', 'plane', 'jet', 'helicopter', 'gunship', 'paramotor', 'paraglider', 'gyrocopter', 'aircraft', 'airplane', 'sortie', 'warplanes', 'airforce'])

/** Words before a noun of persons that make them an armed side. */
export const armedQualities: ReadonlySet<string> = new Set(['armed', 'heavily-armed', 'gun-wielding', 'rebel', 'militia', 'guerrilla', 'insurgent', 'military', 'militant', 'jihadist', 'paramilitary'])

/** The spelling of a word that tables are asked for. */
interface Spelt {
  readonly lemma: string
  readonly lower: string
  readonly tag?: string
}

/** What is done with a weapon by those who did not use it. Example: 'A bomb *found* by children killed two.' */
export const makesHarmless: ReadonlySet<string> = new Set(['find', 'discover', 'defuse', 'deactivate', 'disarm', 'disable', 'neutralise', 'neutralize', 'remove', 'recover', 'seize', 'see', 'hear', 'report', 'describe', 'spot', 'detect', 'examine', 'intercept', 'unearth', 'handle'])

/** What is dug: 'a copper mine' is a place of work. */
const minerals: ReadonlySet<string> = new Set(['coal', 'gold', 'platinum', 'diamond', 'copper', 'iron', 'ore', 'silver', 'tin', 'salt', 'uranium', 'lignite', 'cobalt', 'coltan', 'bauxite', 'jade', 'zinc', 'lead', 'nickel', 'lithium', 'emerald', 'ruby', 'chrome', 'underground', 'opencast', 'open-pit', 'pit', 'colliery'])

/** What a tank that is no vehicle holds. */
const heldInTanks: ReadonlySet<string> = new Set(['fuel', 'oil', 'gas', 'gasoline', 'petrol', 'diesel', 'water', 'storage', 'ammonia', 'septic', 'fish'])

/** The weapon a noun names, with the word before it ('car bomb') or alone; null when it names none. */
export function weaponNamed(noun: Spelt, before: Spelt | undefined): { readonly weapon: Weapon; readonly words: 1 | 2 } | null {
  if (before) {
    for (const first of [before.lower, before.lemma]) {
      for (const second of [noun.lemma, noun.lower]) {
        const weapon = weaponNouns[`${first} ${second}`]
        if (weapon !== undefined) return { weapon, words: 2 }
      }
    }
  }
  // 'the dispute over the mine', 'the Cerro Pardo mine', 'a copper mine'
  if (noun.lemma === 'mine' && before !== undefined && (before.tag === 'PROPN' || before.lower === 'the' || before.lower === 'this' || minerals.has(before.lower))) return null
  // 'the fuel tanks of the port'
  if (noun.lemma === 'tank' && before !== undefined && heldInTanks.has(before.lower)) return null
  const weapon = weaponNouns[noun.lemma]
  return weapon === undefined ? null : { weapon, words: 1 }
}

/** What one person carries; one of them that somebody comes upon is no cache. Example: 'A *pistol* was *found* beside him'. */
export const sideArms: ReadonlySet<string> = new Set(['gun', 'pistol', 'handgun', 'revolver', 'firearm', 'shotgun', 'rifle', 'weapon', 'carbine'])
export const findingVerbs: ReadonlySet<string> = new Set(['find', 'discover', 'locate', 'recover', 'detect'])

/** What is left of any charge that goes off, and flies about. Example: 'A girl was hit by *shrapnel*.' */
export const splinterNouns: ReadonlySet<string> = new Set(['shrapnel', 'splinter', 'fragment'])
