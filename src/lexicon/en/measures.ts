import type { Measure } from '../../record/count.ts'
import { pointers, possessives } from './function-words.ts'
import { figureGivers } from './saying.ts'

/** Nouns that are themselves the measure: 'three deaths', '36 arrests'. Lemmas. */
export const measureNouns: Readonly<Record<string, Measure>> = {
  death: 'killed', fatality: 'killed', killing: 'killed', murder: 'killed', homicide: 'killed', beheading: 'killed', decapitation: 'killed', lynching: 'killed', slaying: 'killed', assassination: 'killed', body: 'killed', corpse: 'killed', dead: 'killed',
  injury: 'injured', wounded: 'injured', injured: 'injured',
  casualty: 'casualties_unspecified',
  arrest: 'detained', detention: 'detained', kidnapping: 'abducted', abduction: 'abducted', disappearance: 'missing',
  execution: 'executed', hanging: 'executed', release: 'released', rape: 'sexually_assaulted', hostage: 'abducted',
}

/** Words that tell at once what became of those counted, and that are no part of who they are: 'nine dead', '4-8 killed'. */
export const outcomeWords: ReadonlySet<string> = new Set([
  'killed', 'dead', 'slain', 'murdered', 'injured', 'wounded', 'hurt', 'shot', 'stabbed', 'missing', 'arrested', 'detained', 'kidnapped', 'abducted', 'hospitalized',
  'hospitalised', 'die', 'died', 'dies', 'fatally', 'critically', 'seriously', 'executed', 'displaced',
])

/** What follows is nobody to whom it was done: 'fatally shot outside a bar' and not 'fatally shot a guard'. */
const somebody = '(?! [\\w-]+ (?:hours?|days?|weeks?|months?|years?|minutes?|moments?)\\b) (?:an?|the|another|his|her|their|its|him|them|himself|herself|at least|two|three|four|five|six|seven|eight|nine|ten|several|some|\\d+)\\b'
const noObject = `(?!${somebody})(?! her\\b)`

const bodyPart = '(?:head|face|neck|chest|back|torso|abdomen|stomach|side|shoulder|arm|hand|wrist|elbow|hip|buttocks?|leg|thigh|knee|calf|ankle|foot|feet|toe|legs|arms|upper body|lower body|groin|eye|jaw|cheek|finger|forearm|extremit(?:y|ies))s?\\b'

/** Where a shot hurts and hardly kills. */
const limb = '(?:shoulder|arm|hand|wrist|elbow|hip|buttock|leg|thigh|knee|calf|ankle|foot|feet|toe|finger|forearm)s?'

/** One word for a part of the body. Example: 'A boy was shot in the *leg*, a girl in the *arm*.' */
export const isBodyPart = (word: string): boolean => wholeBodyPart.test(word)

export const isLimb = (word: string): boolean => wholeLimb.test(word)

const [wholeBodyPart, wholeLimb] = [new RegExp(`^${bodyPart}$`, 'i'), new RegExp(`^${limb}$`, 'i')]

/**
 * What behind a number, or behind the noun it counts, tells the measure: 'nine dead', 'twelve others wounded', '4-8 killed in a raid'.
 * Verbs count only where no object follows them: 'four men killed' and not 'four men killed two guards'.
 */
export const plainMeasureWords: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly example: string }[] = [
  { pattern: plain(`(?:lay |lying |left |confirmed |reported |shot |found |discovered |feared |pronounced |declared )*(?:dead(?!(?<=shot dead)${somebody})|deceased)(?! (?:body|bodies|end))|(?:found |left )?to be dead`), measure: 'killed', example: 'Nine people were dead.' },
  { pattern: plain(`(?:found |discovered )?(?:fatally (?:shot|wounded|injured|stabbed|hit|hurt|struck)|(?:shot|stabbed|beaten|hacked|crushed|trampled|burn(?:ed|t)) (?:dead|to death|alive|and (?:fatally wounded|killed))|gunned down)${noObject}|fatally(?! (?:sho|stab|wound|injur|hit|struck|hurt|beat))`), measure: 'killed', example: 'Two were fatally shot.' },
  { pattern: plain('(?:died|dies|die|perished|succumbed(?: to (?:(?:his|her|their|the) )?(?:\\w+ )?(?:wounds|injuries))?|pass(?:ed|es) away|lost (?:their|his|her) li(?:fe|ves))', true), measure: 'killed', example: 'Two of the victims have died.' },
  { pattern: plain('(?:suffering |found |discovered )?(?:with|from) (?:an? )?(?:apparent )?(?:fatal|mortal) (?:gunshot |gun shot |bullet |stab )?(?:wounds?|injur(?:y|ies))'), measure: 'killed', example: 'A man with a fatal gunshot wound was found.' },
  { pattern: plain('(?:shot|stabbed|beaten|hit|struck|knifed|attacked) and (?:(?:critically|seriously|severely|badly|slightly|lightly|gravely) )?(?:wounded|injured|hurt)', true), measure: 'injured', example: 'Three marchers were shot and injured in Dola.' },
  { pattern: /^,? whose (?:[\p{L}-]+ ){0,3}?(?:bod(?:y|ies)|corpses?|remains) (?:was|were|had been|have been|has been) (?:(?:later|also|then|since) )?(?:found|recovered|discovered|dumped|retrieved|exhumed|pulled|dug|thrown|returned|identified|taken|brought|buried)\b/iu, measure: 'killed', example: 'Two brothers, whose bodies were found in a well in Dola, had been missing.' },
  { pattern: plain('(?:killed|slain|murdered|massacred)', true), measure: 'killed', example: '4-8 killed in a raid on Dola.' },
  { pattern: plain('(?:left |found )?(?:wounded|injured|hurt)', true), measure: 'injured', example: 'Twelve others wounded.' },
  { pattern: plain('(?:(?:listed|hospitali[sz]ed|remain(?:s|ed|ing)?|left|reported|still|also) )*(?:in (?:\\w+ ){0,2}?(?:critical|serious|stable|fair|grave|guarded)(?:,? (?:but|and|yet) \\w+)? condition|in (?:the )?intensive care)'), measure: 'injured', example: 'Two people were in critical condition.' },
  { pattern: plain('(?:still|remain(?:s|ed|ing)?) hospitali[sz]ed|(?:still |remain(?:s|ed|ing)? |recovering |left )*in (?:the |an? )?hospital(?=[.,;:]| (?:after|following|with|and|on|since|late|early|overnight)\\b|\\s*$|\\n)'), measure: 'injured', example: 'Two people were in hospital after a shooting.' },
  { pattern: plain('(?:suffering )?(?:with|from) (?:apparent |minor |serious |severe |multiple |non-life[- ]threatening |life[- ]threatening |a )*(?:gunshot |gun shot |bullet |stab |shrapnel )?(?:wounds?|injur(?:y|ies))(?! (?:are|were|is|was))'), measure: 'injured', example: 'Five people with gunshot wounds were found.' },
  { pattern: plain('(?:treated|(?:receiv|undergo)ing (?:medical )?treatment|expected to (?:survive|recover|be ok(?:ay)?))(?! as (?:a|an) )', false), measure: 'injured', example: 'Three people were treated at the scene of the shooting.' },
  { pattern: plain('(?:(?:taken|rushed|transported|airlifted|flown|brought|sent|driven|admitted|went)(?: by \\w+)? to|(?:later |also )?(?:arrived|showed up|turned up|walked in|appeared)(?: \\w+)?(?: at| in|to)|(?:drove|took) themselves to) [^.;,]{0,40}?\\b(?:hospitals?|medical cent(?:er|re)s?|clinics?)'), measure: 'casualties_unspecified', example: 'Four people were taken to a hospital.' },
  { pattern: plain('(?:still )?on admission(?= (?:at|in|there)\\b|[,.;]|$)'), measure: 'injured', example: 'Eight people were on admission at the clinic.' },
  { pattern: plain('(?:still )?(?:recovering|recuperating)(?! (?:bod(?:y|ies)|the|a|his|her|evidence|from (?:the )?(?:shock|trauma))\\b)'), measure: 'injured', example: 'Three people are recovering.' },
  { pattern: plain('burn(?:ed|t) (?:in|inside) (?:their|his|her) (?:\\w+ )?(?:homes?|houses?|huts?|beds?|tents?|cars?)'), measure: 'casualties_unspecified', example: 'Nine people were burnt in their homes.' },
  { pattern: plain('(?:hit|struck)(?: (?:in|on) (?:the|his|her|their) \\w+)? (?:by|with) (?:\\w+ ){0,4}?(?:canisters?|cartridges?|batons?|truncheons?|lathis?|sticks|clubs|stones?|rocks?|bottles|pellets?|(?:rubber|plastic|foam) (?:bullets?|rounds?)|stun grenades?|water cannons?)'), measure: 'injured', example: 'Two people were struck by batons.' },
  { pattern: plain('(?:left )?(?:fighting|battling) for (?:his|her|their) li(?:fe|ves)|(?:left |placed |put )?on life support'), measure: 'injured', example: 'Two people were fighting for their lives.' },
  { pattern: plain('(?:suffer(?:ed|ing)|sustain(?:ed|ing)|receiv(?:ed|ing)) (?:\\w+ ){0,3}?(?:burns|bruises|fractures|cuts)(?! (?:and|or) (?:died|was killed))'), measure: 'injured', example: 'Three people suffered burns.' },
  { pattern: plain('(?:need(?:ed|ing)?|requir(?:ed|ing)|received) (?:hospital|medical|emergency|first[- ]aid) (?:treatment|care|attention)'), measure: 'injured', example: 'Two people needed hospital treatment.' },
  { pattern: plain('grazed(?: (?:in|on|by) [^.;,]{2,30})?'), measure: 'injured', example: 'Two people were grazed by bullets.' },
  { pattern: plain('(?:hit|struck) (?:in|during) (?:an? |the )?(?:\\w+ ){0,2}?(?:shooting|gunfire|crossfire|drive-by)'), measure: 'casualties_unspecified', example: '4 hit in shooting.' },
  { pattern: plain('(?:hit|struck|riddled|sprayed)(?: \\w+){0,2} (?:by|with) (?:\\w+ ){0,3}?(?:bullets?|gunfire|gunshots?|shots?|rounds?|shrapnel|pellets|crossfire)'), measure: 'casualties_unspecified', example: 'Three people were hit by gunfire.' },
  { pattern: plain(`(?:hit|struck|shot|stabbed)(?: (?:once|twice|(?:several|multiple|two|three|four) times))? in (?:the|his|her|their|both) (?:(?:left|right|upper|lower) )?${limb}\\b(?![^.;]*\\b(?:died|dead|death|killed|fatal\\w*|bled)\\b)`), measure: 'injured', example: 'Two people were struck in the leg.' },
  { pattern: plain(`(?:hit|struck|shot|stabbed)(?: (?:once|twice|(?:several|multiple|two|three|four) times))? in (?:the|his|her|their|both) (?:\\w+ ){0,2}${bodyPart}`), measure: 'casualties_unspecified', example: 'Two people were struck in the chest.' },
  { pattern: plain('(?:still |remain |reported |gone )*missing'), measure: 'missing', example: 'Three people are missing.' },
  { pattern: plain('(?:arrested|detained)', true), measure: 'detained', example: 'Six arrested in Karaj.' },
  { pattern: plain('(?:kidnapped|abducted)', true), measure: 'abducted', example: 'Six kidnapped near Dola.' },
  { pattern: plain('(?:(?:shot|stabbed)(?! and (?:kill|wound|injur)\\w+ (?:an?|the|his|her|their|another|two|three|four|five|six|\\d+) )|hospitali[sz]ed)', true), measure: 'casualties_unspecified', example: 'Six shot at a party in Dola.' },
]

/** @param words the outcome; @param verb true when the words may also be a verb with an object, which would turn the sense round */
function plain(words: string, verb = false): RegExp {
  const whom = '(?: (?:people|persons|others|other|more|men|women|children|victims))*(?:,? who(?= (?:was|were|is|are|has|have|had|died)\\b))?'
  const be = '(?: survived,? but)?(?: (?:were|are|was|is|have been|had been|has been|have|has|had|got|being|still|also|later|then|reportedly|apparently|allegedly|both|all|reported|feared|believed|thought|presumed|confirmed|said to (?:be|have been)|believed to (?:be|have been)|thought to (?:be|have been)))*'
  const end = verb
    ? '(?=[,.;:)\\]\u2013\u2014-]| (?:in|by|at(?! least)|on|near|after|when|as|and|or|during|outside|inside|early|late|while|from|over|overnight|this|last|yesterday|today|since|of|\\(|shortly|(?:(?:two|three|four|several) )?(?:days|hours|weeks|months)|outright|instantly|immediately|on the spot|following|across|with|if|mon|tues|wednes|thurs|fri|satur|sun|were|was|are|-|\u2013|\u2014)|\\s*$|\\n)'
    : '\\b'
  return new RegExp(`^${whom}${be}(?: (?:critically|seriously|severely|badly|slightly|lightly|gravely|more|others))* (?:${words})${end}`, 'i')
}

/** Verbs right before a number that tell the measure of it: 'killing 15-20', 'injured thirty-two', 'fatally shot thirteen people'. */
export const measureVerbs: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly example: string }[] = [
  { pattern: /\b(?:kill(?:ed|ing|s)?|murder(?:ed|ing|s)?|massacr(?:ed|ing|es)|slaughter(?:ed|ing|s)?|(?<!non[- ])fatally (?:shot|shooting|stabbed|wounded|wounding)|(?:shot|shooting|stabbed|stabbing) (?:dead|to death|and kill(?:ed|ing))|gunn(?:ed|ing) down) (?:another |a further |an additional |other |his |her |their )?$/i, measure: 'killed', example: 'The raid killed 15-20.' },
  { pattern: /\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|t(?:ook|akes?|aking)) (?:the )?li(?:fe|ves) of (?:the |his |her |their )?$/i, measure: 'killed', example: 'The raid claimed the lives of 15-20.' },
  { pattern: /\b(?:open(?:ed|ing) fire|fir(?:ed|ing)|shots?|shooting|gunfire|bullets?)\b[^.;]{0,70},? (?:hitting|striking|grazing|hit|struck|grazed) $/i, measure: 'casualties_unspecified', example: 'He opened fire, hitting four people.' },
  { pattern: /\bthe (?:dead|slain|deceased)(?: (?:in|from|of|at) [^.;,]{2,40}?)? (?:are|were|comprise[sd]?) (?:at least )?$/i, measure: 'killed', example: 'The dead in the raid were nine guards.' },
  { pattern: /^(?:.*[.;,(|]\s*)?(?:people )?(?:killed|dead|deaths|fatalities)\s*:\s*(?:at least )?$/i, measure: 'killed', example: 'Killed: 14.' },
  { pattern: /^(?:.*[.;,(|]\s*)?(?:people )?(?:injured|wounded|injuries)\s*:\s*(?:at least )?$/i, measure: 'injured', example: 'Injured: 45.' },
  { pattern: /\b(?:hospitals?|clinics?|doctors|medics|surgeons|medical cent(?:er|re)s?|it|they|we)\b[^.;,]{0,30} (?:treat(?:ed|ing|s)) (?:another |a further |an additional |other )?$/i, measure: 'injured', example: 'After the blast the hospital was treating nine people.' },
  { pattern: /\b(?:wound(?:ed|ing|s)|(?<!\b(?:an?|the|graze|grazing|gun ?shot|bullet|stab|flesh|threatening|minor|serious|single) )wound|injur(?:ed|ing|es?)|hurt(?:ing|s)?|maim(?:ed|ing|s)?|paraly[sz](?:ed|ing|es)) (?:another |a further |an additional |other |his |her |their )?$/i, measure: 'injured', example: 'The blast injured thirty-two.' },
]

/** Heads of the columns of a table: what the numbers under them count. */
export const columnMeasures: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly example: string }[] = [
  { pattern: /^(?:(?:no\.?|number|#) of )?(?:(?:people|persons|civilians?) )?(?:killed|dead|deaths?|fatalities|died|killings)(?: persons| people)?$/i, measure: 'killed', example: 'Killed' },
  { pattern: /^(?:(?:no\.?|number|#) of )?(?:(?:people|persons|civilians?) )?(?:injured|wounded|injuries|hurt)(?: persons| people)?$/i, measure: 'injured', example: 'No. of injured' },
  { pattern: /^(?:(?:no\.?|number|#) of )?(?:(?:people|persons) )?(?:arrested|arrests|detained|detentions)$/i, measure: 'detained', example: 'Arrests' },
  { pattern: /^(?:(?:no\.?|number|#) of )?(?:(?:people|persons) )?(?:abducted|abductions|kidnapped|kidnappings)$/i, measure: 'abducted', example: 'Kidnapped' },
  { pattern: /^(?:(?:no\.?|number|#) of )?(?:people |persons )?missing$/i, measure: 'missing', example: 'Missing' },
]

/** Verbs of what is done to people alone, so that two names before 'were' are two people. Example: 'Roa and Vale were gunned down in Dola.' */
export const doneToPersons: ReadonlySet<string> = new Set(['kill', 'murder', 'assassinate', 'gun', 'shoot', 'slay', 'behead', 'strangle', 'stab', 'execute', 'lynch', 'abduct', 'kidnap', 'arrest', 'jail'])

/** Quick look whether a sentence tells at all that somebody died or was hurt. */
export const harmTold = /\b(?:dead|die[ds]?|dying|kill\w*|slain|murder\w*|assassinat\w*|massacre\w*|homicides?|slay\w*|succumb\w*|behead\w*|lynch\w*|strangl\w*|execut(?:ed|ing|ions?)|fatal\w*|deceased|deaths?|bod(?:y|ies)|remains|pass(?:ed|es) away|wound\w*|injur\w*|hurt|perished|gunned|burn(?:ed|t)|alive|li(?:fe|ves)|to death|shots?|shoot\w*|struck|hit|grazed|stab\w*|gunfire|bullets?|hospital\w*|recover\w*|treated|condition|self-inflicted|suicide|hang(?:ed|ings?)|gallows|martyr\w*|drown\w*|trampl\w*|crushed|bled)\b/i

/** Quick look whether a sentence tells that somebody was taken, held or sentenced. */
export const holdingTold = /\b(?:arrest\w*|detain\w*|abduct\w*|kidnap\w*|hostages?|sentenc\w*|jail\w*|imprison\w*|condemn\w*|seized|captur\w*|rounded up|convict\w*)\b/i

/** What somebody is sentenced to. Example: 'A court sentenced a teacher *to eight years in prison* and a nurse *to five*.' */
export const termOfSentence = /^(?: (?:was|were) (?:sentenced|jailed|condemned|imprisoned))? (?:to|for) (?:(?:up to |at least )?[\w-]+(?:(?: and a half)? (?:years?|months?|weeks?|lashes))?)(?: (?:in (?:prison|jail)|behind bars|imprisonment|of hard labou?r|each))?(?: (?:for|on charges of) [^,.;:]{2,60}?(?=,? and ))?/i

/** 'A triple murder', 'double homicide': the word tells how many. */
export const manifold: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly example: string }[] = [
  { pattern: /\b(double|triple|quadruple|quintuple)[- ](?:(?:fatal|deadly|domestic|gang|drug|family) )*(?:homicides?|murders?|killings?|slayings?|fatal (?:shooting|stabbing))\b(?![- ]suicide)/gi, measure: 'killed', example: 'A triple murder shook the town.' },
  { pattern: /\b(double|triple|quadruple|quintuple)[- ](?:shooting|stabbing)s?\b/gi, measure: 'casualties_unspecified', example: 'Police look into a quadruple shooting.' },
]
export const foldWords: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 }

/** Nouns whose victim follows with 'of', or stands before them as whose it is: 'the death of a teacher', "a teen's fatal shooting". */
const deathNoun = '(?:deaths?|killings?|murders?|slayings?|homicides?|assassination|execution-style (?:killing|shooting)|(?<!\\bnon[- ])(?:fatal|deadly) (?:\\w+ )?(?:shooting|stabbing|beating)|(?<!\\bnon[- ])(?:fatal|deadly) drive-by)'
export const deathOf = new RegExp(`\\b(?:${deathNoun}|body|bodies|remains|(?:claim(?:s|ed|ing)?|t(?:akes?|aking|ook)) the li(?:fe|ves)) of $`, 'i')
export const deathWhose = new RegExp(`^['\u2019]s?(?! (?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last)\\b)(?: \\w+){0,2} ${deathNoun}\\b`, 'i')

/** Words by which somebody is told to have taken the own life: one person dead, and the attacker where an attack was told before. */
export const selfKilled =
  /\b(?:(?:then |and |fatally |to death )*(?:kill(?:ed|ing|s)?|fatally (?:shot|shooting|shoots|wounded|wounding)|(?:shot|shooting) (?:dead|and kill(?:ed|ing)|to death)|hang(?:ed|ing|s)?) (?:himself|herself|self|themselves)|(?<=\b(?:kill(?:s|ed|ing)?|gun(?:s|ned|ning)? down|murder(?:s|ed|ing)?|slay(?:s|ing)?|fatally sho\w+)\b[^.;]{0,80}(?:,|\band|\bthen) )(?:himself|herself|self)\b|(?:shot|shooting|stabbed|stabbing) (?:himself|herself) (?:dead|to death)|tak(?:es|ing) (?:his|her) own life|took (?:his|her) own life|commit(?:ted|ting|s)? suicide|die[ds]? by suicide|turn(?:ed|ing|s)? (?:the|his|her|a|that) (?:\w+ )?(?:gun|weapon|rifle|pistol|firearm|shotgun|handgun) on (?:himself|herself)|(?:die[ds]?|dead|killed)(?: in [^.;,]{2,40})? (?:of|from|by|with) (?:an? )?(?:what (?:\w+ ){1,4})?(?:apparent(?:ly)? )?self[- ]inflicted)\b/gi

const force = '(?:police(?:men|man)?|officers?|deput(?:y|ies)|troopers?|soldiers?|troops|guards?|agents?|marksm[ae]n|snipers?|SWAT|security|gendarmes?|rangers?|marshals?)'

/** Lemmas of those who shoot whoever shot others. */
export const forceNouns: ReadonlySet<string> = new Set(['police', 'policeman', 'officer', 'deputy', 'trooper', 'soldier', 'guard', 'agent', 'marksman', 'sniper', 'gendarme', 'ranger', 'marshal', 'patrol'])

/** Behind whoever was shot by them. Example: 'He *was shot dead by police*', 'he *died in a gun battle with officers*'. */
export const byForces = new RegExp(`^[^.;,]{0,40}\\b(?:shot|killed|slain|died|dead|gunned down|wounded|injured|hit|struck)\\b[^.;,]{0,40}? (?:by|with) (?:[\\w-]+ ){0,3}?${force}\\b`, 'i')

/** Right before whoever was shot by them. Example: 'before *police fatally shot* him'. */
export const forcesDid = new RegExp(`\\b${force} (?:\\w+ )?(?:\\w+ly )?(?:shot|killed|shot and killed|gunned down|wounded|shot and wounded) $`, 'i')

/** Behind a figure that has who did it in. Example: 'Six people are dead, *including the gunman*.' */
export const includesDoer = /^[^.;:]{0,40}?,? (?:including|among them|counting) (?:the |an? )?(?:(?:suspected|alleged|apparent|lone) )?(?:gunman|shooter|attacker|suspect|suspected (?:gunman|shooter)|bomber|assailant|killer)\b/i

/** Words before a number that make it a toll. */
export const tollPattern =
  /\b(?:(?:death|casualty|injury|injuries) toll|(?:number|tally) of (?:dead|bodies|deaths|killed|injured|wounded|casualties|victims|homicides|murders|killings|slayings|gun deaths|those killed|those injured|people killed|people injured|injuries|fatalities|arrests|detentions|detainees|people (?:arrested|detained)|those (?:arrested|detained)|(?:[\w-]+ ){1,4}?(?:killed|murdered|slain|injured|wounded|arrested|detained|jailed|abducted|kidnapped))|toll|put(?:s|ting)? the (?:dead|killed|injured|wounded)|(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|rais(?:es|ed|ing)) the (?:\w+ )?total)\b[^.;]{0,90}(?:\bto|\bat|\bas|\bof|\bis|\bwas|\breached|\bstood at|\bstands at|\bexceeds?|:)\s*(?:(?:no )?(?:fewer|less) than |at least |more than |over |about |around |nearly )?$/i

/** Before a bare number: somebody gives another figure for what was just counted. 'The ministry put the figure at 18.' */
export const rivalFigure = /\b(?:(?:put|puts|putting|gave|gives|giving|estimated?|estimates)(?: (?:it|them|the (?:figure|number|toll|total|count|tally|turnout|crowd)))?(?: at| as)?|says?|said|count(?:s|ed)?|document(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|verif(?:y|ies|ied)|confirm(?:s|ed)?|(?:speaks?|spoke|talks?|talked) of|claims?|claimed|reported|(?:admit(?:s|ted)|acknowledge[sd]?|concede[sd]?|own(?:s|ed) up)(?: to)?|(?:says?|said|claims?|claimed|maintain(?:s|ed)|insist(?:s|ed)) (?:that )?(?:it|there) (?:was|were|had been))(?: (?:only|just|at least|(?:no )?(?:fewer|less) than|about|around|some|nearly|more than|over|up to))*\s*$/i

/** Around a bare number that somebody else gives beside one. Examples: '806,000 people marched according to the ministry*,* 1.5 million *according to* the union', '15,000 people *(*180,000 *said* the unions)' */
export const bareRival = { before: /[,;(]\s*(?:(?:and|but|or) )?(?:about |around |some |nearly |more than |over |up to )?$/i, behind: /^ (?:according to|,? ?sa(?:id|y|ys)|by the count of|for) (?:the |its |their )?\p{L}/iu } as const

/** Before a bare number: how many those are who were told right before. Example: '*The marchers, whose number the police put at* about 700, dispersed.' */
export const crowdWhoseNumber = /\b(\p{L}+),? whose (?:number|numbers|strength)\b[^.;]{0,60}$/iu
export const gatheredPeople: ReadonlySet<string> = new Set(['participants', 'protesters', 'protestors', 'demonstrators', 'marchers', 'strikers', 'picketers', 'supporters', 'mourners', 'crowd', 'workers', 'students', 'activists', 'women', 'people', 'farmers', 'teachers'])

/** Before a bare number: what was done to so many. 'The mission confirmed the release of nine.' */
export const doneToSoMany: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly example: string }[] = [
  { pattern: /\breleases? of (?:at least |about |some |another |more than )?$/i, measure: 'released', example: 'The mission confirmed the release of nine.' },
  { pattern: /\b(?:arrests?|detention) of (?:at least |about |some |another |more than )?$/i, measure: 'detained', example: 'The mission confirmed the arrest of nine.' },
  { pattern: /\b(?:deaths?|killings?|murders?) of (?:at least |about |some |another |more than )?$/i, measure: 'killed', example: 'The mission established the deaths of nine.' },
  { pattern: /\b(?:abductions?|kidnappings?) of (?:at least |about |some |another |more than )?$/i, measure: 'abducted', example: 'The mission confirmed the abduction of nine.' },
]

/** Before a bare number: the same with the word of saying left out. 'The mayor put the dead at sixteen, the ministry at ten.' */
export const elidedRival = new RegExp(
  `\\b(?:put|puts|gave|gives?|says?|said|spoke|speaks?|talks?|counts?|counted|recorded|reported|estimates?|estimated|claims?|claimed|acknowledge[sd]?|admits?|admitted)\\b[^.]*[,;] (?:(?:and|while|but|whereas) )?(?:(?:the|an?|his|her|its|their) )?(?:(?:[\\p{L}'’-]+ ){0,3}(?:${[...figureGivers].join('|')})s?(?: (?:of|in|for|from) [\\p{L}'’ -]{2,30}?)?(?: (?:at|of|as))?|\\p{Lu}[\\p{L}'’ -]{2,40} (?:at|of|as)) (?:(?:only|just|at least|(?:no )?(?:fewer|less) than|about|around|some|nearly|more than|over|up to) )*$`,
  'u',
)

const harmedWord = '(?:shot|stabbed|beaten|hit|struck|wounded|injured|hurt|burned|taken|rushed|transported|airlifted|flown|brought|driven|hospitali[sz]ed)'
// 'hit by shrapnel and died': what hit them is no doer whose clause begins
const noOtherClause = '(?:(?! (?:where|who|whose|that|which|when|after|before|as|while|because|since|by(?! (?:an? |the )?(?:\\w+ ){0,2}(?:shrapnel|splinters?|fragments?|bullets?|pellets?|grenades?|canisters?|stones?|batons?|truncheons?|rifle butts?|shells?|rockets?|mortars?|missiles?|bombs?|gunfire|drones?|mines?)\\b)) )[^.;:"\u201c\u201d]){0,110}?'

/**
 * Behind a person or a number: harm first and the same ones' death in the same clause. 'was shot on Monday and later died', 'injured in
 * the shooting has died'; not 'were shot and one died', which is told of one of them.
 */
export const diedLater = new RegExp(
  `^,? who (?:was|were|had been|has been) (?:\\w+ )?${harmedWord}\\b[^.;:",]{0,110}, (?:has |have |had |later |then |also )*(?:died|succumbed|passed away)\\b|^,? who (?:was|were|had been|has been) (?:\\w+ )?${harmedWord}\\b[^.;:"]{0,110}?,? (?:has |have |had |later )*(?:died|succumbed) (?:of|from|to) (?:his|her|their|the) (?:wounds|injuries)\\b|^(?: (?:was|were|is|are|has|have|had|been|being|who|critically|seriously|fatally|gravely|both|all)|,(?= who))* ${harmedWord}\\b(?:${noOtherClause},? (?:and|but) (?:(?:later|then|subsequently|eventually|also|has|have|had|since) )*(?:died|passed away|succumbed)|(?:(?! (?:where|who|whose|that|which|when|after|before|as|while|because|since|by|and|but) )[^.,;:"\\u201c\\u201d]){0,80}?(?: (?:has|have|had|later) (?:since |now |also )?(?:died|passed away|succumbed)| died (?:of|from|on|in|at)))\\b`,
  'i',
)

/** A noun for those hit, by what hit them: 'five gunshot victims'. */
export const victimsOf = /\b(?:gun ?shot|shooting|stabbing)[- ]victims?$/i

/** Behind the number of a whole of which some are told: its outcome, which makes it a figure. 'One of the five people killed was a guard.' */
export const wholeKilled =
  /^(?: (?:people|\p{L}+s|members of [^,.;]{2,30}))? (?:who (?:were|was|had been) )?(?:found )?(?:dead|(?:shot and )?killed|shot dead|slain|murdered|gunned down|fatally shot)\b(?! (?:an?|the|his|her|him|himself|herself|two|three|four|five|\d+)\b)/iu

/** Behind a shot or a stab in its sentence, told of the same person: they live. 'A nurse was stabbed in Dola and is in a serious condition.' */
export const livesOn =
  /^[^.;:]{0,60}?,? (?:and|but) (?:(?:is|was|are|were|remains?|remained|has been|have been|both|all|later|now|reportedly) )*(?:in (?:an? |the )?(?:\w+ )?(?:critical|serious|stable|fair|grave|guarded) condition|(?:has |have )?survived\b|(?:is |are )?recovering\b|expected to (?:survive|recover)|(?:taken|rushed|brought|admitted) to (?:an? |the )?(?:\w+ )?(?:hospital|clinic) in (?:an? )?(?:\w+ )?(?:critical|serious|stable|fair|grave|guarded) condition)/i

/** Behind those taken to a hospital: they live. Example: 'Two men were taken to a hospital *in stable condition*.' */
export const carriedAlive = /^ (?:in (?:an? )?(?:[\w-]+ ){0,2}?(?:critical|serious|stable|fair|good|grave|guarded)(?:,? (?:but|and) \w+)? condition|with (?:apparent |minor |serious |severe |what [^.;]{2,40}? )?non-?[ -]?life-?[ -]?threatening|and (?:are |is )?(?:expected to (?:survive|recover)|later released|treated and released))\b/i

/** What became of those just told as taken. Example: 'Gunmen took four youths. *Their bodies were found* in a ditch.' */
export const theirBodies = /\btheir (?:\w+ )?(?:bodies|corpses|remains)(?:, [^,.;]{2,50},)? (?:were|have been|had been) (?:\w+ )?(?:found|discovered|recovered|dumped|dug up|exhumed)\b/i

/** Before the number of those who came. 'Friday's rally in Dola *drew* 20,000 people.' */
export const drewCrowd = /\b(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|sit-ins?|vigils?|processions?|strikes?)\b[^.;:]{0,60} (?:drew|draws?|drawing|attract(?:ed|ing|s)|brought (?:out|together)|gather(?:ed|ing|s)|(?:was |were )?attended by|mobili[sz]ed) (?:about |around |some |nearly |at least |more than |over |up to |an estimated |tens of |crowds? of )*$/i

/** Behind the figure that a further one brings a total to. 'His death brings to five *the number of workers killed* since January.' */
export const numberOfThose = /^ the (?:total |overall )?(?:number|toll|tally|count) of (?:[\p{L}-]+ ){0,4}?(?:killed|dead|deaths|murdered|slain|died|wounded|injured|hurt|arrested|arrests|detained|detainees|jailed|abducted|kidnapped)\b/iu

/** Right before whom: a killing that was only meant, tried or feared. 'He attempted to kill a guard.' */
export const onlyMeant =
  /\b(?:attempt\w*|tr(?:y|ied|ies|ying)|want\w*|threat\w*|plan\w*|intend\w*|plot\w*|conspir\w*|vow\w*|order\w*|about|going|able|not|n[o'\u2019]t|could|would|might|may|will|should|can) (?:to )?(?:shoot (?:and|or) )?kill (?:another |the |his |her |their |a )?$/i

/** An act that killed somebody, without a number. 'Police look into a deadly shooting.' */
export const deadlyAct =
  /(?<!\bnon[- ])\b(?:fatal|deadly) (?:(?!(?:to|of|in|on|at|for|and|or|but|by|from|as|blows?|wounds?|crash|fire|police)\b)[\w'\u2019.-]+ ){0,2}?(?:police )?(?:shooting|stabbing)\b(?! (?:spree|rampage|victims))/i

export const ordinals: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 }

/** 'A third victim has died.' */
export const nthDead = new RegExp(`\\b(${Object.keys(ordinals).join('|')}) (?:\\w+ )?(?:person|victim|man|woman|teen|teenager|boy|girl|child|student|officer|guard|soldier|patient)(?: (?:who was )?(?:shot|injured|wounded|hurt|stabbed) [^,.;]{2,40})? (?:(?:has|have|had|was|is|later|also|now) )*(?:died|dies|dead|pronounced dead|confirmed dead)\\b`, 'i')

/** A wound that killed. 'She suffered a fatal gunshot wound.' */
export const fatalWound = /(?<!\bnon[- ])\b(?:fatal|mortal) (?:gun ?shot |bullet |stab )?(?:wounds?|injur(?:y|ies))\b/i

/** Around whom: 'gunfire sent five people to a hospital', 'the shooting put a guard in hospital'. */
export const sentToHospital = { before: /\b(?:(?:sen(?:t|ds?|ding)|puts?|putting|land(?:s|ed|ing)) |(?:left|leav(?:es|ing)) (?:[^.;:"]{2,40} dead,? (?:and |with )?)?)$/i, behind: /^ (?:to|in|into) (?:[\w'.-]+ ){0,5}?(?:hospitals?|medical cent(?:er|re)s?|the emergency room|emergency rooms|the ER)\b/i }

/** Behind those told before 'shot': whom they shot at, and no place in which they were shot. 'Two suspects shot at a car.' */
export const shotAtSomebody =
  /^(?: \p{L}+)? shot at (?!(?:(?:an?|the) )?(?:(?!(?:outside|near|in|at|from|into|inside|by|on|with|after|who)\b)[\p{L}\d'\u2019.&-]+ ){0,6}?(?:bar|(?:night)?club|party|home|house|school|motel|hotel|store|park|scene|mall|restaurant|church|apartments?|complex|cent(?:er|re)|market|concert|festival|funeral|wedding|reception|station)\b)/iu

/** Between a number and what became of those counted: ', ages 19 and 24,', ', including the gunman,'. */
export const asideOfNumber = /^,? (?:(?:both|all) )?(?:(?:ages?|aged|between the ages of) )?\d{1,2}(?:(?:,| and|, and| to|-) ?\d{1,2})*,|^, (?:including|among them|(?:most|some|all|both|one|two|three|four|five|six|several|many|half|a majority|the (?:majority|bulk|rest)) of (?:them|whom)|(?:all|both|mostly|mainly|chiefly)(?= (?:from|of|in|members|residents|natives|civilians|women|children)\b)) (?!(?:died|was|were|had|has|have|later)\b)[^,.;]{2,60},|^, whose (?:name|identity)s? [^,.;]{2,60},/i

/** Between a number and what became of those counted: who they are. ', Carl Hale, 26, and Anna Webb, 38,' */
export const namesOfNumber = /^(?:(?:[;,:]| [-\u2013\u2014]{1,2}) (?:and )?(?:\p{Lu}[\p{L}'.-]* ){1,4}\p{Lu}[\p{L}'.-]*, \d{1,2})(?:[;,]? (?:and )?(?:\p{Lu}[\p{L}'.-]* ){1,4}\p{Lu}[\p{L}'.-]*, \d{1,2}){0,5},?(?: [-\u2013\u2014]{1,2})?(?= )/u

/** Behind who helps: 'two deputies rushed the girl to a hospital'. */
export const bringsSomebody = /^ (?:\w+ly )?(?:rushed|took|brought|drove|carried|transported|flew|airlifted) (?:an?|the|his|her|him|them|their) /i

/** Right before a number of lives: 'claimed nine lives'. */
export const livesTaken = /\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|t(?:ook|akes?|aking))(?: (?:another|a further))? $/i

/** Around 'shot' or 'stabbed': words that make the victim a dead one. */
export const deadlyShots = /\b(?:shot|shoots?|shooting|stabbed|stabs?|gunned|hacked|beaten|mowed) (?:him |her |them |\w+ )?(?:dead|to death|down and killed|and killed)|fatally|to death|gun(?:s|ned|ning)? down|mow(?:s|ed|ing)? down\b/i

/** Words that make a sentence speak of many incidents together; none of its figures is one incident's. */
export const aggregateWords =
  /\b(?:so far this year|since the (?:start|beginning|outbreak|war|coup|conflict|uprising)|since (?:19|20)\d\d|so far in (?:19|20)\d\d|in the (?:past|last) (?:\w+ )?(?:years?|months|decades?)|over the (?:past|last)(?! (?:[\w-]+ )?(?:day|night|hours?|weekend)\b)|over the years|during the (?:past|last) (?:\w+ )?(?:years?|months|decades?)|each year|every year|per year|a year(?! (?:after|ago|on|later|before|earlier|since|and a half|to the day|old)\b)|annually|on average|death toll (?:from|of|in) the (?:war|conflict|unrest|violence)|series of (?:attacks|bombings|killings)|wave of|spate of|(?<!puts? (?:the|its) )number of (?:attacks|killings|incidents|murders|arrests)|more than \d+ (?:attacks|incidents)|statistics|cases of)\b/i

/** How a sentence opens on one of several incidents told together; 'the deadliest raid in years' may be the one told. Example: '*The deadliest raid* was on Saturday in Kaya.' */
export const worstOfSeveral =
  /^(?:In )?the (?:deadliest|bloodiest|worst|biggest|largest|heaviest|gravest) (?:took place|came|was|occurred|happened|struck|hit)\b|^(?:In )?the (?:deadliest|bloodiest|worst|biggest|largest|heaviest|gravest|most recent|second|third|fourth) (?:single )?(?:raid|attack|incident|killing|massacre|shooting|bombing|blast|clash|strike|assault|ambush|protest|march|rally)\b(?! (?:in|since|for|of|to) (?:\S+ ){0,3}(?:years?|months?|decades?|history|\d{4}|memory)\b)/i

/** Words by which a sentence opens another incident than the one told before. */
export const anotherIncident =
  /\b(?:in (?:a |another |an )?(?:separate|another|unrelated|different|earlier|previous|similar) (?:\w+ )?(?:attacks?|incidents?|shootings?|explosions?|bombings?|clash(?:es)?|cases?|events?|operations?|developments?|actions?|raids?|ambush(?:es)?|assaults?|encounters?)|in (?:later|recent|earlier|past) years|in a separate|separately|elsewhere|meanwhile|in other (?:violence|attacks|incidents|cities)|within hours|in (?:retaliation|revenge|reprisal)(?=,)|in a (?:second|third|fourth|fifth|further) (?:\w+ )?(?:attack|incident|shooting|explosion|bombing|raid|ambush|assault|clash|strike)|on another|another (?:shooting|attack|bomb|bombing|explosion|killing|murder)|(?:hours|days|weeks|a (?:day|week)|the (?:next|following) (?:day|week)|(?:two|three|four|five) (?:hours|days|weeks)) later,? (?:a|another) (?:second|third|further) (?:\w+ )?(?:attack|bomb|bombing|blast|explosion|strike|shooting|raid))\b/i

/** A sentence that opens so and tells a further act, and not what came of the one before, tells of another incident. Example: 'In addition, rebels attacked a post.' */
export const furtherOpens = /^(?:in addition|additionally|likewise|similarly|finally|furthermore|moreover),|^(?:in )?another (?:news )?report\b/i

const manyIncidents = '(?:shootings|attacks|incidents|killings|stabbings|bombings)'

/** From a day to the verb that goes on with the one it stands with. Example: 'He was taken from a bus on 3 May *and* shot.' */
export const goesOnBehindDay = /^(?: (?:in|at|near) [^,.;]{1,30})?,? and (?:then )?(?:was |were )?(?:\w+ly )?$/

/** Up to a town that a further clause opens with. Example: 'In Kaya a trader was shot *and in* Bor two guards were killed.' */
export const clauseElsewhere = /(?:;|\band|\bwhile|\bwhereas|\bbut),? (?:in|at|near|outside) (?:(?:the|nearby) (?:\w+ (?:village|town|city) of |village of |town of |city of )?)?$/i

/** 'Shells were fired at the hills the same evening': a further act of the day told before. */
export const sameDay = /\b(?:(?:the|that|this) same|that very) (?:day|morning|afternoon|evening|night)\b/i

/** Words by which an act is hours after the one told before. Examples: '*An hour later*, a bomb exploded', 'A bomb went off *two hours later*', '*Hours after the attack*, a crowd burned a post'. */
export const laterThatDay =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an|\d+|several|some|many|a few|a couple of)?(?:^|\s)(?:hours?|minutes) (?:later|afterwards?|after (?:the|this|that) [\w-]+)\b|^(?:later|earlier) (?:that|the same|on the same|in the|on)\b|\b(?:that|the same|the very same) (?:afternoon|evening|night)\b|\blater (?:that|the same) (?:day|afternoon|evening|night)\b|^(?:shortly|soon) (?:afterwards?|after (?:the|this|that) [\w-]+)\b/i

/** Words for another part of the town told before. Example: 'The same evening, *in another quarter*, gunmen killed two guards.' */
export const elsewhereInTown = /\b(?:in|at|on) (?:another|a different) (?:quarter|part|district|neighbou?rhood|suburb|street|area|side|corner|village|ward)\b|\bacross town\b|\bon the other side of\b/i

/** Words that point back at what was told. Example: '*the* post', '*his* brother'. */
export const pointingWords: ReadonlySet<string> = new Set([...pointers, ...possessives, 'both', 'them'])

/** A paragraph that opens so tells of another incident to its end. Example: 'In another encounter near Dola, two guards fell.' */
export const anotherOpens = /^(?:In|During) (?:a |another |an )?(?:separate|another|unrelated|different|similar) (?:\w+ ){0,2}(?:attacks?|incidents?|shootings?|explosions?|bombings?|clash(?:es)?|cases?|operations?|encounters?|engagements?|raids?|ambush(?:es)?|blasts?)\b/

/** Houses of the police and the army, by whose they are. Example: '*Police stations* in Kaya were stormed.' */
export const housesOfForces = /\b(police|army)(?: and \w+)? (?:stations?|posts?|headquarters|barracks|checkpoints?|bases?|camps?|vehicles?)\b/i

/** Several towns without their names. Example: 'Shells hit *32 settlements*.' */
export const severalTowns = /^(?:(?:at least|some|about|more than|over|nearly) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of|a number of|a string of) (?:[\p{Ll}-]+ ){0,2}(?:settlements|villages|towns|communities|hamlets|cities|localities|towns and villages)\b/iu

const incidentNoun = '(?:shootings?|attacks?|incidents?|killings?|murders?|assassinations?|abductions?|kidnappings?|massacres?|violence|stabbings?|gunfire|slayings?|bombings?|explosions?|blasts?|raids?|ambush(?:es)?|(?:air|drone )?strikes?|airstrikes?|shelling|assaults?|clash(?:es)?|crackdowns?|fighting|battles?|firefights?|lynchings?|riots?|unrest)'

/** 'the 18 August assassination': a day that says which incident is meant. */
export const incidentBehind = new RegExp(`^ (?:[\\p{L}-]+ ){0,2}(?:${incidentNoun})\\b`, 'iu')

/** Before the day of what is known already. Example: 'Police have looked for him since *the* 23 December shooting.' */
export const pointingToIt = /\b(?:the|that|this) (?:early |late )?$/i

const shots = `(?:${incidentNoun}|shootouts?|gunfights?|melees?|homicides?|robber(?:y|ies))`

/** Before the day on which something told already came about. Examples: '*The shooting happened* on Sunday.' '*It occurred about* noon Sunday.' '*the raid, which took place* on Sunday' */
export const happenedOn = new RegExp(`(?:\\bthe (?:[\\p{L}-]+ )?${shots}(?:,? (?:which|that))?|^(?:it|this|that)) (?:happened|occurred|took place|unfolded|(?<!^(?:it|this|that) )was reported|broke out)(?: (?:at|about|around|just|shortly|before|after|early|late|on|in|the|last)| (?:noon|midnight)| \\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?,?)* $`, 'iu')

/** What opens a sentence that says when and where a deed told right before was. Example: '*The incident took place* in Dola late on Sunday.' */
export const tellsWhereItWas = new RegExp(`^(?:the|this|that) (?:[\\p{L}-]+ ){0,2}${shots} (?:(?:allegedly|reportedly) )?(?:happened|occurred|took place|unfolded|was reported (?:from|in|at)|is reported to have taken place)\\b`, 'iu')

/** Before the day of what somebody is held, charged or looked for over. Example: 'Two men were arrested *in connection with a shooting incident* last Sunday.' */
export const inConnectionWith = new RegExp(`\\b(?:in connection (?:with|to)|investigation (?:into|of)|charged (?:in|over)|suspects? in|suspected (?:in|of)|wanted (?:in|for|over)) (?:an?|the) (?:[\\p{L}-]+ ){0,2}${shots}(?: (?:early|late))?(?: on)? $`, 'iu')

/** Right behind a date: what people gathered for or what was held on it. Example: 'in custody since the May Day *march*'. */
export const gatheringBehind = /^ (?:[\p{L}-]+ )?(?:march(?:es)?|rall(?:y|ies)|protests?|demonstrations?|strikes?|riots?|unrest|uprising|sit-ins?|walk-?outs?|elections?|vote|polls|coup|putsch|referendum|verdict|funerals?)\b/iu

/** Right behind a date: what turned a country's story, from which figures are counted. Example: '6,600 have been killed since the February 2021 *coup*'. */
export const turnBehind = /^ (?:[\p{L}-]+ )?(?:coup|putsch|takeover|invasion|elections?|vote|polls|referendum|uprising|revolution|cease-?fire|truce)\b/iu

/** From the start of a sentence up to words for shooting: it goes on with the blast told right before. Examples: 'After the blast the attackers *opened fire*', 'Gunmen then *opened fire*'. */
export const fireAfterBlast = /^(?:(?:(?:immediately|right|shortly|soon|just|moments|seconds|minutes|\w+ minutes) )?(?:after|following) (?:the|this|that) (?:\w+ )?(?:explosion|blast|bombing|detonation|ambush)\b[^.;]*|(?:they|the \w+|gunmen|militants|attackers|rebels|fighters|armed men|insurgents)(?: \w+)? then )$|^(?:moments|seconds|minutes) later\b[^.;]*$/i

/** Before what people gather to remember: it was on another day and maybe elsewhere. Example: 'Traffic stopped on Friday *in memory of* fifteen people killed in Dola on 1 November.' */
export const inMemoryOf = /\b(?:in (?:loving )?memory of|in (?:honou?r|remembrance|commemoration) of|in tribute to|in mourning for|in homage to)\b/i

/** Between the start of a sentence and an act that is only remembered on its day. Example: 'They came on Thursday to remember the morning when guards *fired* at a crowd.' */
export const rememberedWhen = /\b(?:to (?:remember|commemorate|honou?r|mourn|recall)|(?:marking|marked|commemorating|commemorated|remembering|mourning|mourned)|in memory of|anniversary of)\b[^.;]*\b(?:when|who|whom|how)\b[^.;]*$/i

/** Before a participle: whom people mourn on a day was harmed on another. Example: 'Candles burned on Monday *for the children* killed in the siege.' */
export const mournedBefore = /\b(?:candles?|wreaths?|flowers|vigil|memorial|mass|prayers?|silence|still|monument|plaque|paused|gathered)\b[^.;]*\b(?:for|of|to|remember|mourn|honou?r) (?:the |those |all |its |their |\d+ )*(?:[\w-]+ ){0,2}$/i

/** Between an incident and another that it 'comes a day after': how many, of what. Example: 'The blast came two days after gunmen killed a teacher.' */
export const cameAfter = new RegExp(`\\b${incidentNoun}\\b[^.;]{0,90}\\b(?:comes?|came|occurred|happened|took place) (?:\\w+ ){0,3}?(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)? ?(?<unit>hour|day|week|month)s? after\\b[^.;]*$`, 'i')

/** Words by which a sentence counts what was told with others, and tells no further one. Examples: '*This is the first time* that a bishop has been murdered', '*It was the third such* killing this year'. */
export const countsWithOthers = /\b(?:this|that|it|he|she) (?:is|was|marks|marked|becomes|became) (?:only |at least )?(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|\d+(?:st|nd|rd|th)) (?:time|such|similar)\b|latest in a (?:string|series|wave|spate)\b)/i

/** Behind these words of its sentence an act is another one, of before. The clause must not have ended. */
export const earlierIncident: readonly { readonly pattern: RegExp; readonly example: string; readonly counterExample: string }[] = [
  {
    pattern: new RegExp(`\\b${incidentNoun}\\b[^.;]{0,90}\\b(?:comes?|came|occurred|happened|took place) (?:\\w+ ){0,4}(?:hours?|days?|weeks?|months?|years?) after\\b[^.;]*$`, 'i'),
    example: 'A man was shot in Dola on Friday. The shooting comes less than two weeks after a teacher was killed in the town.',
    counterExample: 'A teacher was shot in Dola on Friday. Charges came two days after the teacher was killed.',
  },
  {
    pattern: /\b(?:retaliation|retaliatory|revenge|reprisal|retribution|payback) (?:\w+ )?(?:for|over|after)\b[^.;]*$/i,
    example: 'A man was shot in Dola on Friday. Police call it retaliation for the killing of a teacher.',
    counterExample: 'In retaliation, gunmen killed a teacher in Dola on Friday.',
  },
  {
    pattern: new RegExp(`\\b${incidentNoun} (?:\\w+ ){0,4}(?:connected|linked|related|similar|tied) (?:\\w+ )?to\\b[^.;]*$|(?<!\\bin (?:the )?)\\b(?:connection|link) (?:between|to)\\b[^.;]*$`, 'i'),
    example: 'A man was shot in Dola on Friday. Police ask if the shooting was connected to the killing of a teacher.',
    counterExample: 'A man was arrested in Dola in connection with the killing of a teacher on Friday.',
  },
  {
    pattern: new RegExp(`\\b(?:this|that|the|latest|\\w+day's|\\w+day\u2019s) (?:\\w+ )?${incidentNoun} follow(?:s|ed)\\b[^.;]*$`, 'i'),
    example: 'A man was shot in Dola on Friday. That incident follows the killing of a teacher.',
    counterExample: 'A man was killed in Dola on Friday. The shooting followed a quarrel.',
  },
]

/** Right behind a figure: words that make it a total over months or years. '300 dead in a year'. */
export const runningTotal = /^[^.;]{0,14}\b(?:in|over|during|within) (?:a|the|this|the past|the last|past|last) (?:\w+ )?(?:years?|months|decades?)\b|^[^.;]{0,14}\bin (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:weeks|months|years)\b|^ (?:so far )?(?:this|last) year\b|^ (?:so far )?since (?:January|the start|the beginning|19\d\d|20\d\d)/i

/** What ranks one incident among those of a war or of years. Example: 'Nine died in Dola, *in what would be one of the deadliest raids in two years of war*.' */
export const rankAside = /, (?:in )?(?:what|which|the attack|making it) ?(?:\p{L}+ ){0,4}(?:one of )?(?:the |its |their )(?:\p{L}+[- ]){0,2}(?:deadliest|bloodiest|worst|biggest|largest|heaviest|gravest|most)\b[^.;]*|, (?:one of )?the (?:single |second |third )?(?:deadliest|bloodiest|worst|biggest|largest|heaviest|gravest)\b[^.,;]*/giu

/** How a sentence opens whose hundreds are those of a year. Example: '*Last year* more than 5,900 people were killed.' */
export const opensWithYear = /^(?:so far )?(?:last|this) year\b/i

const manyOf = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|multiple|various|numerous)'

/** Words that spread the figures of their sentence over several incidents: 'in three separate shootings', 'in shootings since Tuesday'. */
export const overIncidents: readonly { readonly pattern: RegExp; readonly example: string; readonly counterExample: string }[] = [
  {
    pattern: /\b(?:in|across) (?:(?:different|various|several|many|other) )+(?:parts|areas|regions|cities|towns|provinces|districts|municipalities) (?:of|in|across) the (?:country|nation|capital|city|state|region|province)\b/i,
    example: 'Three guards were killed in different parts of the country over the past few hours.',
    counterExample: 'Three guards were killed in a part of the city.',
  },
  {
    pattern: new RegExp(`\\b(?:in|by|from|during|after|spate of|string of|series of|rash of|flurry of) (?:(?:at least|about|a|the) )*(?:${manyOf} )?(?:\\w+ )?(?:separate|unrelated|different) (?:\\w+ ){0,2}(?:shootings|stabbings|attacks|incidents|homicides|killings)\\b`, 'i'),
    example: 'Two people died and six were hurt in five separate shootings across Dola.',
    counterExample: 'Two people died in a shooting in Dola after a separate attack on a bank.',
  },
  {
    pattern: new RegExp(`\\b(?:${manyOf}|spate of|string of|series of|rash of|flurry of)(?: (?:overnight|weekend|gang|fatal|city|citywide))? (?:shootings|stabbings)\\b(?! suspects)`, 'i'),
    example: 'Two men were killed in three shootings on Friday night, police said.',
    counterExample: 'Two men were killed in a shooting on Friday night, police said.',
  },
  {
    pattern: new RegExp(`\\b(?:this|that|the) ${incidentNoun} and (?:(?:a |the )?(?:\\w+ ){1,3}others|(?:\\w+ )?other ${manyIncidents})\\b`, 'i'),
    example: 'That shooting and a handful of others left two people dead in Dola.',
    counterExample: 'The shooting at a party left a man and three others dead in Dola.',
  },
  {
    pattern: /\b(?:citywide|city-wide|weekend|overnight|(?:gun )?violence) (?:shootings|stabbings)\b|\b(?:shootings|stabbings)(?: (?:in|on|across|around) [^.;,]{2,40})? (?:since|from|between|over the) (?:\w+ ){0,3}(?:morning|afternoon|evening|night|noon|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
    example: 'A man was killed and five others were hurt in shootings from Tuesday evening to Wednesday morning.',
    counterExample: 'A man was killed in a shooting from a car on Tuesday evening.',
  },
]

/** A sentence whose figures are those of a whole war or unrest. 'The conflict has killed more than 400,000 people since it began.' */
export const totalOfWar =
  /\b(?:war|conflict|uprising|revolt|insurgency|unrest|fighting|crisis|campaign|crackdown)\b[^.;]{0,60}\b(?:has|have|had) (?:already |so far |now )?(?:killed|claimed|left|cost|displaced|taken)\b|\b(?:years?|months) of (?:\w+ )?(?:war|conflict|fighting|violence|unrest)\b|\bsince (?:the )?(?:\w+ )?(?:war|conflict|uprising|revolt|crisis|insurgency|fighting|unrest|it|coup|invasion) (?:began|started|erupted|broke out)\b|\b(?:war|conflict|uprising|revolt|crisis|unrest) (?:that )?(?:began|started|erupted|broke out)\b|\bsince (?:\w+ )?(?:19|20)\d\d\b(?!,? when\b)|\bduring (?:the|\w+'s) (?:(?:civil|world|dirty|gulf|first|second|independence|liberation) )*(?:war|conflict|genocide|occupation|dictatorship|siege|apartheid|emergency)\b|\bunder (?:military|colonial|communist|apartheid) rule\b/i

/** Fighting that has lasted: 'after more than two weeks of fighting'. */
export const lastingFight = /\b(?:days|weeks|months|years) of (?:\w+ )?(?:fighting|clashes|war|battles?|combat|conflict)\b/i

/** Fighting of which a day is the first: 'The battle erupted on 15 April'. */
export const fightBegan = /\b(?:battles?|fighting|clashes|war|conflict|combat)\b[^.;]{0,50}\b(?:erupted|began|broke out|started|has begun)\b/i

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const spoken = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|few|several|couple of|many|past|last)'

/** Words by which somebody notes many incidents, where no town of theirs is told. Example: 'The centre *documented 168 killings*.', and not 'It documented 23 deaths there.' */
export const notedCases = /\b(?:documented|recorded|registered|verified|logged) (?:\w+ ){0,2}(?:incidents|violations|abuses|cases|attacks|killings|deaths)\b/i

/** Words that spread the figures of their sentence over a period, unless a day of its own stands with the act. */
export const periodTotals: readonly { readonly pattern: RegExp; readonly example: string; readonly counterExample: string }[] = [
  {
    pattern: new RegExp(`\\bin (?:an? |the )?(?:(?:${spoken}|several|few) )?(?:(?:day|week|weekend|month|year)s? of|(?:wave|spate|string|series|rash|spiral|cycle|rampage) of) (?:[\\w-]+ ){0,2}(?:attacks|raids|violence|killings|clashes|unrest|fighting|ambushes|bombings|shootings|reprisals|protests|strikes)\\b`, 'i'),
    example: 'At least 27 people have been killed in a week of raids on farming villages.',
    counterExample: 'Four people were killed in the raid on a village.',
  },
  {
    pattern: new RegExp(`\\b(?:in|within) (?:less|little more|fewer|no more) than (?:an? |${spoken} )?(?:days?|weeks?|months?|years?)\\b`, 'i'),
    example: 'Two deputies have been murdered in less than 15 days.',
    counterExample: 'Gunmen killed two deputies in less than an hour.',
  },
  {
    pattern: new RegExp(`\\b(?:killed|dead|murdered|slain|abducted|kidnapped)(?: in [A-Z][\\w-]+)? in (?:a (?:week|month|fortnight)|${spoken} (?:weeks|months)|as many (?:days|weeks|months))(?= as\\b|[,.;]|$)`, 'i'),
    example: 'Two union leaders have been shot dead in a week.',
    counterExample: 'Four people were killed in the third raid in a week.',
  },
  {
    pattern: /\b(?:(?:this|last|the|a) (?:week|weekend|month|year)['’]s (?:total |combined )?(?:death |casualty )?toll|toll (?:for|of) (?:this|last|the|a) (?:whole )?(?:week|weekend|month|year)(?!['’])|toll (?:this|last) (?:week|month|year))\b/i,
    example: "Doctors put this week's toll at 14 dead.",
    counterExample: "Doctors put the toll of last week's attack at 14 dead.",
  },
  {
    pattern: /\b(?:in|during|throughout) (?:the|this) (?:(?:current|present|ongoing|last) )?(?:\w+ )?(?:election|electoral|presidential) campaign\b/i,
    example: 'Three candidates have been murdered during the current election campaign.',
    counterExample: 'Two men were killed at the rally that closed his campaign.',
  },
  {
    pattern: new RegExp(`\\bsince (?:early |late |mid-?|last |the )*(?:\\d{1,2}(?:st|nd|rd|th)? (?:${months}),? (?:19|20)\\d\\d|${months}|(?:19|20)\\d\\d|(?:new )?year|month|start|beginning|outbreak|onset|eruption|(?:\\w+ ){0,3}(?:began|begun|started|erupted|broke out|took office|took power|came to power|was sworn in)|fighting|violence|unrest|war|conflict|coup|crisis|uprising|insurgency|invasion|putsch|vote|elections?|polls|ceasefire|truce|protests)\\b(?! ?(?:19|20)?\\d{0,2},? when\\b)`, 'i'),
    example: 'Raiders have killed at least 40 herders since January.',
    counterExample: 'Raiders have killed at least four herders since Monday.',
  },
  {
    pattern: new RegExp(`\\b(?:from|between) (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:the (?:start|beginning) of )?(?:${months}|(?:19|20)\\d\\d|the year)[^.;]{0,20} (?:until|till|to|up to|and) (?:today|now|the present|this day|date)\\b`, 'i'),
    example: 'From 1 January until today, 41 people lost their lives in the valley.',
    counterExample: 'From Monday until today, four people were killed.',
  },
  {
    pattern: /\bsince an? (?:[\w-]+ ){0,2}struggle\b/i,
    example: 'Nearly 330 people have been killed since a power struggle set the guard against the militia, an agency said.',
    counterExample: 'Three people were killed in a struggle over a gun.',
  },
  {
    pattern: new RegExp(`\\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|recent) (?:${spoken} )?(?:weeks?|months?|years?|decades?)\\b`, 'i'),
    example: 'In the past month gunmen killed 25 people in three districts.',
    counterExample: 'In the past hour gunmen killed two people in Dola.',
  },
  {
    pattern: /\b(?:so far this (?:year|month|week)|(?:this|last) (?:year|month) alone|in (?:19|20)\d\d alone|in the first (?:half|quarter|\w+ (?:weeks|months)) of|(?:each|every) (?:week|month|year)|annually|a year on average|on average)\b/i,
    example: 'Bandits abducted 120 people in the first six months of the year.',
    counterExample: 'Bandits abducted twelve people in the first village they reached.',
  },
  {
    pattern: new RegExp(`\\b(?:between|from) (?:early |late |mid-?)?${months}(?: (?:19|20)\\d\\d)? (?:and|to|until|through) (?:early |late |mid-?)?${months}\\b`, 'i'),
    example: 'Between January and March, 60 people were killed in the county.',
    counterExample: 'Between the market and the bridge six people were killed.',
  },
  {
    pattern: /\b(?:(?:in|during|over|throughout|in the course of) (?:the|this) (?:(?:(?:reporting|whole) )?(?:period|week(?! (?:before|after|since|of|that|when|leading|following))|month|quarter|semester|year)|same (?:period|quarter|semester))\b|compared (?:with|to) [^.;]{0,60}\b(?:week|month|quarter|year)\b)/i,
    example: 'Armed groups killed at least 168 civilians during the month.',
    counterExample: 'Armed groups killed at least 16 civilians during the raid.',
  },
  {
    pattern: new RegExp(`\\b(?:in|during|for|over) (?:the month of )?(?:early |late )?${months}(?: (?:19|20)\\d\\d)?,?[^.;]{0,60}\\b(?:verified|documented|recorded|registered|counted|logged|(?:the )?(?:figures?|numbers?|total|toll) (?:was|were|stood at))\\b`, 'i'),
    example: 'In January, the office verified 62 civilian casualties (38 killed, 24 injured).',
    counterExample: 'On 8 January the office verified that two passengers were killed when a mine exploded.',
  },
  {
    pattern: /\b(?:ongoing|protracted|long-running|years-long|months-long|decades-long|(?:\w+|\d+)-(?:week|month|year)(?:-old|-long)?) (?:\w+ )?(?:war|conflict|insurgency|crisis|fighting|uprising)\b[^.;]{0,80}\b(?:killed|dead|deaths?|toll|displaced|injur\w+|wounded|casualt\w+)|\b(?:killed|dead|deaths?|toll|displaced|injur\w+|wounded|casualt\w+)\b[^.;]{0,80}\b(?:ongoing|protracted|long-running|(?:\w+|\d+)-(?:month|year)(?:-old|-long)?) (?:\w+ )?(?:war|conflict|insurgency|crisis|fighting|uprising)\b/i,
    example: 'The toll of the nine-month war stands at 2,000 dead.',
    counterExample: 'The nine-month-old government said two people were killed.',
  },
]

/** Of whom alone such words say that nobody was hurt. Examples: 'no *soldier* was hurt', 'none of *the guards* was injured', 'not a single *officer* was killed'. */
export const zeroGroup = /^(?:no(?! ?one)|none of (?:the|those|his|her|its|their)|not (?:a single|an?|one)) (?<noun>[\p{L} -]+?) (?:was|were|has|have|had|died)\b/iu

/**
 * Words by which somebody says that nobody was killed or hurt: a figure of 0, which is another thing than no figure
 * (`domain-model.md` 3.1). Not 'no one else', which leaves others, nor 'no one seriously', nor 'no reports of'.
 */
export const zeroPhrases: readonly { readonly pattern: RegExp; readonly measures: readonly ('killed' | 'injured')[]; readonly example: string }[] = [
  { pattern: /\b(?:no ?one|nobody|not (?:a|one|a single) (?:person|man|woman|child|soul|civilian|soldier|officer|student|passenger|resident|villager|protester|bystander|guard|policeman|fighter|worker)|none of (?:the|those|them|his|her|its)(?: \p{L}+){0,4}|no (?:\p{L}+ )?(?:people|persons?|civilians?|soldiers?|officers?|students?|pupils?|children|passengers?|residents?|villagers?|protesters?|bystanders?|guards?)) (?:was|were|has been|have been|had been) killed\b/giu, measures: ['killed'], example: 'Gunmen fired at a bus in Dola. No one was killed, police said.' },
  { pattern: /\b(?:no ?one|nobody|not (?:a|one|a single) (?:person|man|woman|child|soul|civilian|soldier|officer|student|passenger|resident|villager|protester|bystander|guard|policeman|fighter|worker)|none of (?:the|those|them|his|her|its)(?: \p{L}+){0,4}|no (?:\p{L}+ )?(?:people|persons?|civilians?|soldiers?|officers?|students?|pupils?|children|passengers?|residents?|villagers?|protesters?|bystanders?|guards?)) (?:was|were|has been|have been|had been) (?:hurt|injured|wounded|harmed)\b/giu, measures: ['injured'], example: 'A bomb exploded in Dola. Nobody was hurt.' },
  { pattern: /\bno (?:loss of (?:human )?life|lives (?:was |were |have been )?lost)\b/giu, measures: ['killed'], example: 'Militants attacked a post near Dola. There was no loss of life.' },
  { pattern: /\b(?:no ?one|nobody|none of (?:the|those|his|her|its)(?: \p{L}+){1,3}|no (?:\p{L}+ )?(?:people|civilians?|soldiers?|officers?|students?|pupils?|children|passengers?|residents?|villagers?|protesters?|bystanders?|guards?)) (?:has |have |had )?died\b/giu, measures: ['killed'], example: 'A shell hit a house in Dola. No one died, the mayor said.' },
  { pattern: /\bno (?:reported )?(?:deaths|fatalities)\b/giu, measures: ['killed'], example: 'Militants attacked a post near Dola. There were no deaths.' },
  { pattern: /\b(?:no (?:reported )?|without )injur(?:ies|y)\b/giu, measures: ['injured'], example: 'A bomb exploded in Dola. No injuries were reported.' },
  { pattern: /\b(?:no (?:reported )?|without |without any )casualties\b/giu, measures: ['killed', 'injured'], example: 'A bomb exploded in Dola and caused no casualties.' },
]

/** What is wished, planned or asked is no figure: 'to ensure that no one was hurt'. */
export const noZeroBeside = /\b(?:if|whether|ensure|make sure|so that|would|could|should|will|hope[ds]?|unless|until)\b/i

/** From a death to what it came of. Example: 'A boy died on Tuesday *of wounds sustained in* a raid last week.' */
export const ofWoundsFrom = /\b(?:of|from|to) (?:his |her |their |the |[a-z]+ )?(?:wounds?|injur(?:y|ies))\b[^.;]{0,30}\b(?:sustained|suffered|received|inflicted)\b[^.;]{0,40}$/i

/** The words before a day that open a sentence on one incident of several. Example: '*In a separate incident on* Tuesday, armed men stormed a mine.' */
export const separately = /^in (?:a|an|another|the same|one) (?:\p{L}+ ){0,2}(?:incident|attack|raid|episode|case|assault|clash|blast|shooting|ambush|development|protest)(?: late| early)? on$/u

/** Between what befell somebody and others whom it befell as well. Examples: 'The mayor was killed *along with* his driver', 'A trader was killed in Dola on Monday, *as were* his two sons' */
export const asWell = /^(?: by [^,.;:]{2,30})?(?:,? (?:early |late )?(?:in|near|at|on|outside) [^,.;:]{2,50})?,? (?:(?:along|together) with|as well as|as (?:was|were)|and so (?:was|were)) (?:another |the |his |her |their )?$/i

/** What stands before a figure or a time of another period that is only compared with the one told ('up from *22* in *February*'). */
export const comparedWith =
  /\b(?:compared (?:with|to)|up from|down from|as against|versus)\b[^,;]*$|, against (?:just |only |some |about )?[\p{L}\d-]+ (?:in|on|for|during)? ?$/iu

/** What stands before whoever is buried or mourned ('the funeral in Dola of *a teacher*', 'to bury *two brothers*'). */
export const buried =
  /\b(?:(?:funerals?|burials?|funeral (?:processions?|services?|prayers?)|wake)(?: (?:in|at|on|held) \S+){0,3} (?:of|for)|(?:bury|buried|burying|laid to rest)(?: on \S+)?|mourn(?:ed|ing)?(?: for)?) (?:(?:the|a|an|his|her|their) )?(?:\p{Ll}+ )?$/iu
