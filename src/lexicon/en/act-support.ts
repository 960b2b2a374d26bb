import type { ActType } from '../../record/act.ts'
import { crowdNouns } from './people.ts'
import { roadNouns } from './things.ts'

/** Words of work and of those who stop it. */
const work = [
  'worker', 'union', 'wage', 'miner', 'teacher', 'driver', 'nurse', 'doctor', 'employee', 'staff', 'taxi', 'bus', 'rail', 'railway', 'train', 'transport', 'commuter', 'salary', 'pay', 'labour', 'labor', 'employer', 'picket',
  'nationwide', 'national', 'general', 'wildcat', 'indefinite', 'bargaining', 'unionist', 'mine', 'pilot', 'airline', 'trader', 'lawyer', 'student', 'strike-related', 'mineworker', 'postal', 'municipal', 'protected', 'unprotected',
  'controller', 'lorry', 'garment', 'textile', 'plantation', 'refuse', 'tram', 'metro', 'subway', 'ferry', 'cleaner', 'lecturer', 'professor', 'docker', 'dockworker', 'stevedore', 'railwayman', 'seafarer', 'cargo', 'illegal', 'shopkeeper', 'merchant', 'protest', 'lawmaker', 'delegate', 'parliament', 'session', 'opposition', 'bandh', 'hartal', 'shutdown', 'pupil', 'stall', 'shutter',
]

/** Whom a crackdown on protest is on. */
const dissent = ['protest', 'demonstration', 'rally', 'dissent', 'opposition', 'dissident', 'journalist', 'uprising', 'unrest', 'gathering', 'march', 'riot', 'revolt', 'sit-in', 'critic', 'procession', 'meeting', 'vigil', 'rioting']

/**
 * What must stand in the sentence for a weak word to tell an act of a type, whatever else stands there.
 * Examples: 'walked out' tells a strike of miners and none of a customer; a 'crackdown' on tax fraud is no crackdown on protest.
 */
export const supportWords: Readonly<Partial<Record<ActType, ReadonlySet<string>>>> = {
  'protest.strike': new Set(work),
  'protest.crackdown': new Set([...crowdNouns, ...dissent].filter((word) => word !== 'driver' && word !== 'neighbor' && word !== 'neighbour')),
  'protest.riot': new Set([...crowdNouns, 'police', 'policeman', 'officer', 'guard', 'soldier', 'troop', 'protest', 'riot', 'unrest']),
  'protest.blockade': new Set([...crowdNouns, ...roadNouns, 'police', 'soldier', 'guard', 'tyre', 'tire', 'union', 'protest', 'member', 'group']),
  'remote.bomb': new Set(['bomb', 'device', 'explosive', 'explosion', 'blast', 'grenade', 'mine', 'landmine', 'charge', 'dynamite', 'ied', 'vest', 'shell', 'rocket', 'ordnance', 'munition', 'uxo', 'bomblet', 'parcel', 'package', 'booby-trap']),
}

/** Where and how somebody is attacked with words. Examples: 'attacked the president in a speech', 'harshly attacked the minister'. */
export const speechNouns: ReadonlySet<string> = new Set(['speech', 'interview', 'tweet', 'statement', 'article', 'editorial', 'column', 'debate', 'sermon', 'letter', 'address', 'broadcast', 'post', 'rally'])
export const verbally: ReadonlySet<string> = new Set(['harshly', 'verbally', 'sharply', 'bitterly', 'vehemently', 'scathingly'])

/** Attacks that are made with words. Example: 'a *blistering* attack on the minister' */
export const inWords: ReadonlySet<string> = new Set(['blistering', 'scathing', 'stinging', 'withering', 'verbal', 'rhetorical', 'veiled', 'outspoken'])

/** Who attacks with words, where it is told what for. Example: 'The *candidate* attacked her rival over taxes.' */
export const wordyAttackers: ReadonlySet<string> = new Set(['candidate', 'minister', 'senator', 'president', 'lawmaker', 'premier', 'chancellor', 'spokesman', 'spokeswoman', 'opposition', 'paper', 'newspaper', 'critic', 'report', 'columnist', 'editorial', 'deputy', 'rival', 'leader', 'bishop', 'archbishop', 'governor', 'mayor', 'union', 'charity', 'author', 'pundit'])

/** Whose targets are nobody's victims. Example: 'The *campaign* targeted 4,000 children.' */
export const harmlessAims: ReadonlySet<string> = new Set(['campaign', 'programme', 'program', 'scheme', 'project', 'drive', 'advert', 'advertisement', 'company', 'study', 'survey', 'tax', 'policy', 'course', 'service', 'fund', 'vaccine', 'bank', 'scam', 'fraudster', 'sanction', 'reform', 'law', 'bill'])

/** What is stormed without force. Example: 'The band stormed the *charts*.' */
export const stormedInPlay: ReadonlySet<string> = new Set(['chart', 'stage', 'league', 'table', 'box', 'net', 'final'])

/** Who puts people under arrest and does not abduct them, if they say who they are. Example: 'He was taken from his car by *police*.' */
export const arresters: ReadonlySet<string> = new Set(['police', 'policeman', 'officer', 'gendarme', 'constable', 'deputy', 'sheriff'])

/** Who holds people for a state. Example: 'Police held 71 people.' */
export const forces: ReadonlySet<string> = new Set([...arresters, 'agent', 'guard', 'soldier', 'troop', 'authority', 'intelligence', 'army', 'navy', 'coastguard'])

/** Whose march is a move and no demonstration. Example: 'The *soldiers* marched to the border.' */
export const marchingForces: ReadonlySet<string> = new Set(['soldier', 'troop', 'army', 'column', 'brigade', 'battalion', 'regiment', 'division', 'fighter', 'rebel', 'insurgent', 'militant', 'guerrilla', 'guerilla', 'militia', 'militiaman', 'paramilitary', 'gunman', 'jihadist', 'legionnaire'])

/** What makes it one all the same. Example: 'Soldiers marched to the palace over unpaid *wages*.' */
export const demandedByForces: ReadonlySet<string> = new Set(['demand', 'protest', 'pay', 'wage', 'salary', 'pension', 'unpaid', 'slogan', 'banner', 'placard', 'chant', 'petition', 'grievance'])

/** What such forces go in on the water, by the words before it. Example: 'A *patrol* boat rammed a dinghy.' */
export const armedCraft = /^(?:patrol|guard|coastguard|navy|naval|police|border|army|military|government|rebel|fighter|attack)$/

/** Where prisoners are. Example: 'He died in his cell.' */
export const custodyNouns: ReadonlySet<string> = new Set(['prison', 'jail', 'gaol', 'cell', 'penitentiary', 'custody', 'detention', 'lockup', 'dungeon', 'penal'])
export const prisonerNouns: ReadonlySet<string> = new Set(['prisoner', 'inmate', 'detainee', 'convict', 'internee', 'cellmate'])

/** With these beside it a death in a prison was no death in custody alone. */
export const violenceBeside: ReadonlySet<string> = new Set(['attack', 'shoot', 'shooting', 'bomb', 'bombing', 'clash', 'riot', 'kill', 'explosion', 'blast', 'raid', 'storm', 'stab', 'gunman', 'fire', 'execute', 'hang', 'rocket', 'shell', 'shelling', 'fight', 'fighting', 'escape'])

/** Words of armed sides, for acts of war that plain verbs tell ('took the hill'). */
export const armedBodies: ReadonlySet<string> = new Set(['army', 'force', 'militia', 'military', 'troop', 'brigade', 'battalion', 'regime', 'coalition', 'front', 'offensive', 'rebel', 'movement'])

/** Who bombs towns from planes. Example: 'The *army* bombed Dola.' */
export const airForces: ReadonlySet<string> = new Set(['army', 'military', 'coalition', 'force', 'junta', 'regime', 'navy'])

/** What armed forces strike, besides houses. Example: 'Orsk struck *positions* near Dola.' */
export const struckNouns: ReadonlySet<string> = new Set(['target', 'position', 'site', 'capital', 'city', 'town', 'village', 'suburb', 'area', 'infrastructure', 'militia', 'militant', 'fighter'])

/** Behind 'explode' or 'erupt' and 'in', 'into' or 'with': no blast. Example: 'The audience exploded in applause.' */
export const outbursts: ReadonlySet<string> = new Set(['applause', 'laughter', 'anger', 'rage', 'tear', 'cheer', 'joy', 'song', 'fury', 'delight', 'popularity', 'growth', 'celebration', 'shout'])

/** What explodes without a bang. Example: '*Prices* exploded in May.' */
export const growingThings: ReadonlySet<string> = new Set(['price', 'cost', 'debt', 'demand', 'sale', 'inflation', 'population', 'row', 'controversy', 'scandal', 'number', 'market', 'traffic', 'rent', 'debate', 'argument', 'interest', 'usage', 'enthusiasm', 'profit', 'turnover', 'use'])

/** What tells of nothing that happened. Example: 'The *novel* opens with a murder.' */
export const inventedStories: ReadonlySet<string> = new Set(['novel', 'thriller', 'opera', 'musical', 'sitcom', 'comedy', 'ballet', 'cartoon', 'novella'])

/** What people help themselves from. Example: 'The children raided the *fridge*.' */
export const ownStores: ReadonlySet<string> = new Set(['fridge', 'refrigerator', 'larder', 'pantry', 'wardrobe', 'closet', 'cupboard', 'piggy', 'savings', 'cellar', 'attic', 'archive', 'kitty'])

/** What stands in the way by itself. Example: 'Heavy *traffic* blocked the road.' */
export const idleBlocks: ReadonlySet<string> = new Set(['traffic', 'snow', 'tree', 'debris', 'mud', 'boulder', 'jam', 'accident', 'crash', 'collision', 'roadworks', 'ice', 'sand', 'dune', 'rubble', 'container', 'ship', 'wreck', 'marathon', 'race', 'parade', 'festival', 'repair', 'roadwork', 'snowfall', 'flood', 'fog', 'lava', 'queue'])

/** What people flee who flee for their lives and not for good. Example: 'A trader who fled the market counted ten bodies.' */
export const escapedFrom: ReadonlySet<string> = new Set([
  'scene', 'market', 'shop', 'store', 'school', 'church', 'mosque', 'temple', 'building', 'house', 'apartment', 'flat', 'car', 'vehicle', 'bus', 'train', 'truck', 'lorry', 'van', 'motorcycle', 'club', 'bar', 'station',
  'hospital', 'square', 'room', 'office', 'hall', 'theatre', 'theater', 'restaurant', 'hotel', 'foot', 'police', 'officer', 'prison', 'jail', 'custody', 'gunman', 'attacker',
])

/**
 * Between the words for an arrest and those for another act: what somebody is held for.
 * Examples: 'was arrested for the *murder*', 'held a man suspected of taking part in the *attack*', 'arrests in connection with the *bombing*'.
 */
export const chargeWords =
  /(?:^|\s)(?:for|over|(?:in connection|in relation) (?:with|to)|(?:who|that) (?:\w+ ){0,3}(?:suspected|accused|alleged\w*|believed|said|thought|wanted)|suspected|accused|charged|convicted|guilty|wanted|suspects? in|suspicion|linked to|tied to|involved in|involvement in|part in|role in|responsible|charges? of|behind)\b/i

/** Verbs whose 'of' tells what for. Example: 'A jury *convicted* two men of the murder of Jo Lind.' */
export const convictingVerbs: ReadonlySet<string> = new Set(['convict', 'acquit', 'clear', 'accuse'])
export const ofCharge = / of (?:the |an? |his |her |their )?(?:[\p{Ll}\d-]+ ){0,3}$/u

/** Right before an act: what people protest over, which was before. Examples: 'marched *over the* killing of a student', 'rallied *to demand answers about the* death of Jo Lind', 'walked out *in protest at the* arrest of a teacher' */
export const protestedOver = /\b(?:over|against|about|regarding|concerning|following|after|(?:protest|anger|outrage|indignation|fury) (?:at|over|about|against)|(?:answers|justice|accountability|explanations?|action|arrests|charges) (?:for|over|about|in|on)|investigations? (?:into|of)|inquiry into|condemn(?:ed|ing)?|denounc(?:ed?|ing)|decr(?:y|ied|ying)|protest(?:ed|ing)?|mourn(?:ed|ing)?) (?:the |an? |his |her |their |last \w+['’]s )?(?:[\p{Ll}-]+ ){0,2}$/iu

/** Right before an act: what somebody was tried for. Example: 'Four men convicted of *murder* were hanged.' */
export const foundGuilty = /\b(?:convicted|guilty|accused|suspected|charged|sentenced) (?:of|with|for) (?:(?:the|a|an|taking part in the|involvement in the) )?(?:\w+ )?$/i

/** What somebody has to do with an act who had no part in it. Example: 'A journalist who had reported on the *killing* was found dead.' */
export const concernVerbs: ReadonlySet<string> = new Set([
  'report', 'investigate', 'cover', 'document', 'expose', 'denounce', 'condemn', 'witness', 'testify', 'write', 'film', 'photograph', 'probe', 'protest', 'criticise', 'criticize', 'prosecute', 'judge',
])

/** Words that make somebody's deed of what a fire did. Example: 'A fire killed two people after the *attack* on the flat.' */
export const deliberate: ReadonlySet<string> = new Set(['arson', 'attack', 'bomb', 'shell', 'shoot', 'grenade', 'rocket', 'firebomb'])

/** Before a party: words that say whose a place or a thing is, and nothing of what befell it. Example: 'The hill *held by* the brigade was shelled.' */
export const holderBefore = /(?<!\b(?:is|are|was|were|be|been|being|and) (?:\w+ly |still |also )?)\b(?:held|controlled|manned|occupied|guarded|defended|run|used|built|owned|escorted|protected|ruled|administered|operated|patrolled|inhabited|staffed) by (?:the |a |an )?(?:(?:members|troops|soldiers|fighters|units|forces) of (?:the )?)?$/i

/** Before a party: words that say whose people those harmed were, and nothing of who did it. Example: 'One of the persons killed *was a member of* the guard.' */
export const bodyOfHarmed = /\b(?:killed|dead|slain|murdered|wounded|injured|victims?|casualties|hostages?|kidnapped|abducted)\b[^.;:]{0,40}? (?:was|were|is|are) (?:all |both |also )?(?:an? |two |three |several )?(?:[\p{L}-]+ )?(?:members?|soldiers?|officers?|policem[ae]n|agents?|employees?|workers?|leaders?|followers?|supporters?|militants?|activists?|officials?) (?:of|from|in|with) (?:the )?(?:[\p{L}\d-]+ ){0,2}$/iu

/** Before a party: words that say that it has nothing to do with those told of. Example: 'The band *has no ties with* the front.' */
export const noTiesBefore = /\b(?:no|not any|without(?: any)?|den(?:y|ies|ied)(?: \w+)? any|nor any) (?:[\p{L}-]+ )?(?:ties?|links?|connections?|relations?|contacts?) (?:with|to) (?:the )?(?:[\p{L}\d-]+ ){0,3}$/iu

/** Where somebody is taken and not held. Example: 'Fighters took two sick men to a *hospital*.' */
export const careOrSafety: ReadonlySet<string> = new Set(['hospital', 'clinic', 'safety', 'morgue', 'mortuary', 'court', 'station', 'trial', 'part', 'task'])

/** Verbs of taking somebody along, an arrest where police do it. Example: 'Agents *led* the editor away.' */
export const leadingVerbs: ReadonlySet<string> = new Set(['take', 'lead', 'march', 'carry', 'drag', 'haul'])

/** What makes men in arms of men, where no state is named. Example: '*Masked* men took six women off a bus.' */
export const outlawQualities: ReadonlySet<string> = new Set(['armed', 'masked', 'hooded', 'unidentified', 'unknown'])

/** Who takes towns, so that a bare name behind 'took' or 'seized' is one. Example: '*Rebels* seized Dola on Monday.' */
export const townTakers: ReadonlySet<string> = new Set(['army', 'force', 'troop', 'soldier', 'rebel', 'insurgent', 'militia', 'militiaman', 'fighter', 'militant', 'jihadist', 'guerrilla', 'paramilitary', 'separatist', 'brigade', 'battalion', 'front', 'alliance'])

/** What those wear who do not want to be known. Example: 'Two brothers were taken by people in *masks*.' */
export const outlawDress: ReadonlySet<string> = new Set(['mask', 'balaclava', 'hood', 'fatigue', 'camouflage', 'clothes', 'plainclothes'])

/** Bodies in arms by the last word of their name, where no state is named. Example: 'The Northern *Front* is holding two engineers.' */
export const outlawBodies: ReadonlySet<string> = new Set(['front', 'militia', 'faction', 'brigade', 'brigades', 'gang', 'cartel'])

/** Stations where nobody is held, by the word before. Example: 'Police took the tourists to the *bus* station.' */
export const plainStations: ReadonlySet<string> = new Set(['railway', 'rail', 'train', 'bus', 'coach', 'metro', 'subway', 'tube', 'gas', 'petrol', 'filling', 'fuel', 'service', 'polling', 'power', 'pumping', 'weather', 'space', 'fire', 'ski', 'central'])

/** With these a march is no parade. Example: 'A band led the march to *demand* wages.' */
export const protestWords: ReadonlySet<string> = new Set(['protest', 'protester', 'demand', 'against', 'slogan', 'placard', 'banner', 'chant', 'rally', 'union', 'striker', 'opposition', 'demonstrator', 'demonstration'])

/** Who comes to court for others. Example: 'A *lawyer* appeared in court for two students.' */
export const advocates: ReadonlySet<string> = new Set(['lawyer', 'attorney', 'counsel', 'advocate', 'barrister', 'solicitor', 'prosecutor', 'expert', 'interpreter'])

/** Who overturns verdicts. Example: 'The *court* overturned the conviction.' */
export const courtNouns: ReadonlySet<string> = new Set(['court', 'judge', 'tribunal', 'magistrate', 'jury', 'bench', 'panel', 'justice', 'parliament', 'government'])

/** What is called after a kind of act, in its name. Example: 'the Working *Group* on Enforced Disappearances'. */
export const namedForIt: ReadonlySet<string> = new Set(['group', 'committee', 'commission', 'convention', 'office', 'rapporteur', 'court', 'act', 'law', 'tribunal', 'agency', 'association', 'movement', 'fund', 'programme', 'program', 'department', 'protocol', 'declaration', 'council', 'authority', 'day', 'unit', 'bureau', 'centre', 'center', 'prevention', 'elimination', 'campaign', 'coalition', 'organisation', 'organization', 'network', 'mechanism', 'subcommittee', 'victims', 'families', 'mothers'])

/** Who fights fires and no battles. Example: '*Firefighters* fought a pitched battle against the blaze.' */
export const rescuers: ReadonlySet<string> = new Set(['firefighter', 'fireman', 'rescuer', 'doctor', 'nurse', 'medic', 'lawyer', 'campaigner'])

/** Bodies whose bans bind nobody but their guests. Example: 'The *club* banned its fans from bringing drums.' */
export const houseRules: ReadonlySet<string> = new Set(['club', 'shop', 'airline', 'hotel', 'restaurant', 'league', 'supermarket', 'pub', 'bar', 'theme', 'company', 'store', 'federation', 'sponsor', 'museum', 'zoo'])

/** Who is at odds without arms. Example: 'Two *companies* are battling for the contract.' */
export const idleRivals: ReadonlySet<string> = new Set(['company', 'firm', 'team', 'club', 'bank', 'airline', 'startup', 'brand', 'retailer', 'scientist', 'champion', 'carmaker'])

/** What offensives are launched against in words. Example: 'an offensive against *malaria*' */
export const illsFought: ReadonlySet<string> = new Set(['malaria', 'polio', 'ebola', 'cholera', 'aids', 'crime', 'drug', 'litter', 'hunger', 'ignorance', 'illiteracy', 'obesity', 'smoking', 'speeding', 'mosquito', 'rat', 'weed', 'corruption', 'poverty', 'inflation'])

/** Verbs of taking away: what they take is no weapon that anybody used there. Example: 'They raided the school, *seizing* explosives.' */
export const takingsAway: ReadonlySet<string> = new Set(['seize', 'confiscate', 'capture', 'steal', 'impound', 'loot'])

/** What a search comes upon. Example: 'Police searched the house and *found* a rifle.' */
export const findingVerbs: ReadonlySet<string> = new Set(['find', 'recover', 'discover', 'uncover'])

/** Acts by which something is looked for. Example: 'Soldiers *raided* a house and found a rifle.' */
export const searchingVerbs: ReadonlySet<string> = new Set(['raid', 'storm', 'search'])

/** How a charge came to be where it went off. Example: 'He was killed by a bomb *placed* under his car.' */
export const layingVerbs: ReadonlySet<string> = new Set(['place', 'plant', 'leave', 'hide', 'attach', 'conceal', 'install', 'lay'])

/** What is done to things, and to what people think of somebody. Example: 'The crime *destroys* the false image of the army.' */
export const spoilingVerbs: ReadonlySet<string> = new Set(['destroy', 'damage', 'shatter', 'harm', 'ruin'])
