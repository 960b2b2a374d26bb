import type { ActType, Weapon } from '../../record/act.ts'
import type { Measure } from '../../record/count.ts'

/** Classes of nouns that tell one reading of a word from another (see people.ts and things.ts). */
export type NounClass = 'person' | 'thing' | 'weapon' | 'symbol' | 'road' | 'food' | 'document' | 'territory' | 'post' | 'arms' | 'missile'

/**
 * Words that tell an act. `words` are lemmas; `…` stands for up to eight words between.
 * Seeds for finding acts: the words never become type names, and loaded ones stay in the quote.
 */
export interface ActTrigger {
  readonly kind: 'verb' | 'noun' | 'adjective'
  readonly words: string
  readonly type: ActType
  /** `outcome` words (kill, wound) take their type from the means told beside them. */
  readonly role?: 'outcome'
  /** What a number of people in the patient (or agent) is a number of. */
  readonly measure?: Measure
  readonly counted?: 'agent'
  /** The subject is the one it befalls: 'nine people died'. */
  readonly befalls?: true
  /** The word counts only when its object (for nouns: what stands after 'of', 'on', 'against') is of one of these classes. */
  readonly object?: readonly NounClass[]
  /** The word does not count when its object is of one of these classes. */
  readonly notObject?: readonly NounClass[]
  /** A thing and no event: no act where somebody finds, makes, carries or clears it. */
  readonly device?: true
  /** The phrase counts only where somebody is its object: 'a baker was taken from his shop' and not 'bottles were'. */
  readonly ofPersons?: true
  /** The word counts only where police, guards or agents do it: 'police held 71 people' and not 'she held the child'. */
  readonly byForces?: true
  /** The word counts only where armed people or a force do it: 'rebels hit a school' and not 'the car hit a tree'. */
  readonly byArmed?: true
  /** The word counts only where men in arms who are no force of a state do it: 'gunmen took 23 women'. */
  readonly byOutlaws?: true
  /** Who does it has not done the harm: 'was rushed to hospital by a neighbour'. */
  readonly noDoer?: true
  /** The word needs an object of any kind. */
  readonly transitive?: true
  /** The word needs to stand without an object: 'they demonstrated' and not 'it demonstrated courage'. */
  readonly intransitive?: true
  readonly weapon?: Weapon
  /** The word counts only where an act of one of these types is told by other words up to three sentences before or one after. */
  readonly beside?: readonly ActType[]
  /** The word counts only where one of these words (lemma or form) stands in the sentence. */
  readonly near?: readonly string[]
  /** One of them may also stand in the next sentence: 'A body was found. His hands had been tied.' */
  readonly nearBehind?: true
  /** Weak words count only when another act, a casualty number or an armed party stands in the sentence. */
  readonly weak?: true
  readonly example: string
}

export const actTriggers: readonly ActTrigger[] = [
  // Killing and wounding: outcomes
  { kind: 'verb', words: 'kill|slay', type: 'attack.armed', role: 'outcome', measure: 'killed', notObject: ['document', 'thing'], example: 'Gunmen killed five villagers near Marvan.' },
  { kind: 'verb', words: 'murder|slaughter|massacre|butcher|behead|decapitate', type: 'attack.armed', role: 'outcome', measure: 'killed', example: 'The guards murdered 11 residents.' },
  { kind: 'verb', words: 'put an end to … life', type: 'attack.armed', role: 'outcome', measure: 'killed', example: 'The gunmen put an end to the lives of six priests.' },
  { kind: 'verb', words: 'die|perish|succumb|fall dead|drop dead|fall in … line of duty', type: 'attack.armed', role: 'outcome', measure: 'killed', befalls: true, weak: true, example: 'Nine people died when the guards opened fire.' },
  { kind: 'verb', words: 'drown', type: 'attack.armed', role: 'outcome', measure: 'killed', object: ['person'], ofPersons: true, byArmed: true, example: 'Soldiers drowned two fishermen in the lake.' },
  { kind: 'verb', words: 'drown', type: 'attack.armed', role: 'outcome', measure: 'killed', befalls: true, weak: true, example: 'Eleven migrants drowned when coast guards rammed their boat.' },
  { kind: 'verb', words: 'embrace martyrdom|embrace … martyrdom|embrace shahadat|attain martyrdom|achieve martyrdom|drink … martyrdom', type: 'attack.armed', role: 'outcome', measure: 'killed', befalls: true, example: 'A captain embraced martyrdom when the post was attacked.' },
  { kind: 'verb', words: 'martyr|send to hell|send … to hell', type: 'attack.armed', role: 'outcome', measure: 'killed', object: ['person'], example: 'Two guards were martyred when the post was attacked.' },
  { kind: 'verb', words: 'knock unconscious|tear off … hand|tear off … leg|tear off … arm|tear off … finger|blow off … hand|blow off … leg|blow off … foot|lose … eye|lose … hand|lose … leg|lose … arm|lose … foot|lose … finger|lose … thumb', type: 'attack.armed', role: 'outcome', measure: 'injured', befalls: true, weak: true, example: 'A woman lost her thumb when police threw a grenade into the crowd.' },
  { kind: 'verb', words: 'lose … life', type: 'attack.armed', role: 'outcome', measure: 'killed', befalls: true, weak: true, example: 'Nine people lost their lives in the attack.' },
  { kind: 'verb', words: 'lose', type: 'attack.armed', role: 'outcome', measure: 'killed', object: ['person'], near: ['ambush', 'clash', 'attack', 'assault', 'battle', 'fighting', 'raid', 'blast', 'explosion', 'offensive', 'strike'], example: 'The militia lost 12 fighters in the clash.' },
  { kind: 'verb', words: 'claim … life|cost … life', type: 'attack.armed', role: 'outcome', measure: 'killed', weak: true, example: 'The attack claimed the lives of nine people.' },
  { kind: 'noun', words: 'killing|murder|massacre|slaying|slaughter|homicide|bloodshed|bloodbath|carnage', type: 'attack.armed', role: 'outcome', measure: 'killed', example: 'The killing of two teachers was reported on Monday.' },
  { kind: 'noun', words: 'shooting death|shoot death|stabbing death|stab death|gunshot death', type: 'attack.armed', role: 'outcome', measure: 'killed', example: 'A guard is charged in the shooting death of a teacher.' },
  { kind: 'noun', words: 'death|fatality', type: 'attack.armed', role: 'outcome', measure: 'killed', weak: true, example: 'The attack led to the death of nine people.' },
  { kind: 'noun', words: 'riddled body|mutilated body|headless body|decapitated body|beheaded body|tortured body|murdered body|riddled corpse|mutilated corpse|headless corpse', type: 'attack.armed', role: 'outcome', measure: 'killed', example: 'The bullet-riddled bodies of three men were found.' },
  { kind: 'noun', words: 'body|corpse|remains', type: 'attack.armed', role: 'outcome', measure: 'killed', nearBehind: true, near: ['tie', 'tied', 'bind', 'bound', 'blindfold', 'blindfolded', 'gunshot', 'bullet', 'torture', 'tortured', 'mutilate', 'mutilated', 'charred', 'burned', 'burnt', 'decapitate', 'behead', 'beheaded', 'handcuffed', 'stab', 'stabbed', 'slit', 'riddled', 'dump', 'dumped', 'ditch', 'roadside', 'canal', 'sack', 'count', 'counted', 'machete', 'panga', 'strangled', 'throat', 'shot', 'missing', 'disappear', 'abduct', 'kidnap', 'abduction', 'kidnapping', 'disappearance'], example: 'The bodies of seven men, their hands tied, were found in a well.' },
  { kind: 'adjective', words: 'dead|lifeless', type: 'attack.armed', role: 'outcome', measure: 'killed', weak: true, example: 'The explosion left nine people dead.' },
  { kind: 'verb', words: 'wound|maim', type: 'attack.armed', role: 'outcome', measure: 'injured', transitive: true, example: 'Two reporters were wounded in Orsk.' },
  { kind: 'verb', words: 'injure|hurt', type: 'attack.armed', role: 'outcome', measure: 'injured', transitive: true, weak: true, example: 'The blast injured twelve people.' },
  { kind: 'verb', words: 'neutralise|neutralize|eliminate|put out of action', type: 'attack.armed', role: 'outcome', measure: 'casualties_unspecified', object: ['person'], weak: true, example: 'The army attacked the camp and neutralised 28 bandits.' },
  { kind: 'verb', words: 'suffer … wound|suffer … injury|sustain … injury|sustain … wound|receive … wound|suffer … gunshot|sustain … gunshot', type: 'attack.armed', role: 'outcome', measure: 'injured', befalls: true, weak: true, example: 'Two guards suffered gunshot wounds.' },
  { kind: 'verb', words: 'suffer … broken|suffer … fracture|suffer … fractured|suffer … concussion|suffer … burn|suffer … bruise|suffer … cut|suffer … cracked|sustain … fracture|sustain … fractured|sustain … broken|sustain … burn|sustain … bruise', type: 'attack.armed', role: 'outcome', measure: 'injured', befalls: true, object: ['person'], ofPersons: true, beside: ['attack.armed', 'attack.beating', 'protest.crackdown', 'protest.mob', 'custody.torture', 'remote.bomb'], example: 'Unknown men attacked a reporter in Dola. She suffered a broken arm.' },
  { kind: 'verb', words: 'pronounce dead|pronounce … dead|declare dead|bleed to death|bleed … to death|find dead|find … dead|succumb to … injury|succumb to … wound', type: 'attack.armed', role: 'outcome', measure: 'killed', befalls: true, weak: true, example: 'A guard was pronounced dead at the hospital.' },
  { kind: 'noun', words: 'gunshot wound|bullet wound|stab wound|gun shot wound|shrapnel wound|gunshot injury', type: 'attack.armed', role: 'outcome', measure: 'injured', example: 'Officers found two men with gunshot wounds.' },
  { kind: 'verb', words: 'send … hospital|hospitalize|hospitalise|rush … hospital|leave … hospitalized', type: 'attack.armed', role: 'outcome', noDoer: true, measure: 'casualties_unspecified', weak: true, example: 'The shooting sent four students to the hospital.' },
  { kind: 'noun', words: 'injury|wounding|casualty', type: 'attack.armed', role: 'outcome', measure: 'injured', weak: true, example: 'The shelling caused twelve injuries.' },

  // Armed attacks
  { kind: 'verb', words: 'shoot|find shot|find … shot|gun down|shoot dead', type: 'attack.armed', measure: 'casualties_unspecified', weapon: 'firearm', notObject: ['document'], example: 'Armed men shot two shopkeepers in Dola.' },
  { kind: 'verb', words: 'find shot dead', type: 'attack.armed', measure: 'killed', befalls: true, weapon: 'firearm', example: 'The nurse was found shot dead in Dola.' },
  { kind: 'verb', words: 'find stabbed to death', type: 'attack.armed', measure: 'killed', befalls: true, weapon: 'blade', example: 'The nurse was found stabbed to death in Dola.' },
  { kind: 'verb', words: 'shoot down', type: 'attack.armed', measure: 'killed', weapon: 'firearm', object: ['person'], ofPersons: true, example: 'The army shot down 31 peasants near Dola.' },
  { kind: 'verb', words: 'open fire|open indiscriminate fire|open heavy fire|fire on|fire upon|fire at|fire into|fire through|fire … time|spray … with bullet|spray … with gunfire|pepper … with bullet|riddle … with bullet|fire shot|fire bullet|fire … round|fire … bullet|fire … shot|fire in the air|fire … salvo|fire machinegun|fire machine gun|fire automatic weapon|direct … fire at|level … fire at|fire from … at|fire … at car|fire … at vehicle|exchange gunfire|fire live ammunition|use live ammunition|strafe|machine-gun|machinegun', type: 'attack.armed', weapon: 'firearm', example: 'Guards opened fire on the crowd.' },
  { kind: 'verb', words: 'hear shot|hear … shot', type: 'attack.armed', weapon: 'firearm', noDoer: true, example: 'The villagers heard shots until the evening.' },
  { kind: 'verb', words: 'hit|strike', type: 'attack.armed', object: ['thing'], byArmed: true, example: 'Rebels hit a school in Dola.' },
  { kind: 'verb', words: 'launch … strike on|launch … strike against|carry out … strike on|carry out … strike against|conduct … strike on|conduct … strike against', type: 'attack.armed', object: ['thing'], byArmed: true, example: 'The army carried out strikes on a depot in Dola.' },
  { kind: 'verb', words: 'come under fire|come under gunfire|come under … fire|come under … gunfire', type: 'attack.armed', befalls: true, weapon: 'firearm', example: 'A convoy came under fire near Dola.' },
  { kind: 'verb', words: 'come under attack|come under … attack', type: 'attack.armed', befalls: true, example: 'A convoy came under attack near Dola.' },
  { kind: 'noun', words: 'shooting victim|shoot victim|gunshot victim|gun shot victim', type: 'attack.armed', weapon: 'firearm', example: 'Officers in Dola found five shooting victims.' },
  { kind: 'verb', words: 'burn alive|burn … alive|burn … alive in their home|burn … alive in their house|burn … alive in their hut|burn … alive inside', type: 'attack.armed', role: 'outcome', measure: 'killed', object: ['person'], ofPersons: true, weapon: 'fire', example: 'Nine villagers were burnt alive in Dola.' },
  { kind: 'verb', words: 'burn in … home|burn in … house|burn in … hut|burn inside … home|burn inside … house|burn inside … hut|burn … in their home|burn … in their house|burn … in their hut|burn … inside their home|burn … inside their house|burn … inside their hut', type: 'attack.armed', measure: 'casualties_unspecified', object: ['person'], ofPersons: true, weapon: 'fire', example: 'Nine people were burnt in their homes in Dola.' },
  { kind: 'verb', words: 'burn', type: 'attack.armed', measure: 'casualties_unspecified', object: ['person'], ofPersons: true, weapon: 'fire', weak: true, example: 'A mob burned a man in Dola.' },
  { kind: 'verb', words: 'burn to death|burn … to death', type: 'attack.armed', role: 'outcome', measure: 'killed', object: ['person'], ofPersons: true, weapon: 'fire', example: 'Rebels torched a church in Dola. Nine people burned to death.' },
  { kind: 'verb', words: 'hit by … sniper|shoot by … sniper|strike by … sniper', type: 'attack.armed', measure: 'casualties_unspecified', weapon: 'firearm', example: 'A woman was hit by a sniper in her yard.' },
  { kind: 'verb', words: 'hit by … bullet|struck by … bullet|hit by gunfire|struck by gunfire|hit by … gunfire|wounded by … bullet', type: 'attack.armed', measure: 'casualties_unspecified', weapon: 'firearm', example: 'A pupil was hit by a stray bullet.' },
  { kind: 'noun', words: 'shooting|gunfire|gunshot|hail of bullet|volley of shot|volley of gunfire|burst of gunfire|drive-by|shootout|shoot-out|fusillade', type: 'attack.armed', weapon: 'firearm', example: 'Two people were hurt in a shooting on Sunday.' },
  { kind: 'noun', words: 'firing|police firing', type: 'attack.armed', weapon: 'firearm', weak: true, example: 'Two people were hurt in the police firing.' },
  { kind: 'verb', words: 'stab|knife|hack to death|slash', type: 'attack.armed', measure: 'casualties_unspecified', weapon: 'blade', example: 'A teacher was stabbed outside the school.' },
  { kind: 'verb', words: 'chop|hack|hack down|cut down|bludgeon|axe', type: 'attack.armed', measure: 'casualties_unspecified', weapon: 'blade', object: ['person'], ofPersons: true, near: ['machete', 'axe', 'ax', 'cutlass', 'panga', 'knife', 'knives', 'sword', 'hatchet', 'hammer', 'club', 'blade', 'death', 'dead', 'dy', 'die', 'died', 'head', 'neck', 'killed'], example: 'A villager was cut down with an axe.' },
  { kind: 'verb', words: 'chop to death|chop … to death|hack … to death|bludgeon to death|bludgeon … to death|strangle|find strangled|find … strangled|throttle|garrotte|smother|slit … throat|cut … throat|slash … throat', type: 'attack.armed', measure: 'killed', object: ['person'], example: 'A witness was found strangled in her flat.' },
  { kind: 'verb', words: 'throw acid|throw … acid|fling acid|fling … acid|hurl acid|splash acid|splash … with acid|douse … with acid|spray … with acid|pour acid|pour … acid', type: 'attack.armed', measure: 'injured', weapon: 'other', example: 'A man threw acid at a student.' },
  { kind: 'noun', words: 'stabbing', type: 'attack.armed', weapon: 'blade', example: 'The stabbing happened at noon.' },
  { kind: 'verb', words: 'attack|assault|storm|overrun|ambush|raid|invade|waylay', type: 'attack.armed', transitive: true, notObject: ['document'], example: 'Armed men attacked the camp on Friday.' },
  { kind: 'verb', words: 'target', type: 'attack.armed', transitive: true, object: ['thing', 'person'], weak: true, example: 'Young people targeted the militia bases in three cities.' },
  { kind: 'noun', words: 'terrorist act|act of terrorism|act of terror', type: 'attack.armed', weak: true, example: 'Terrorist acts were carried out against two embassies, and a guard was killed.' },
  { kind: 'noun', words: 'attack|assault|ambush|onslaught|raid|offensive|incursion|atrocity', type: 'attack.armed', example: 'The attack on the camp lasted an hour.' },
  { kind: 'verb', words: 'drive … into|plough into|plow into|run over|run down|mow down|ram', type: 'attack.armed', weapon: 'vehicle', object: ['person'], example: 'Soldiers drove trucks into a crowd of protesters.' },
  { kind: 'verb', words: 'ram|sink|capsize|swamp|overturn', type: 'attack.armed', object: ['thing'], byArmed: true, near: ['boat', 'dinghy', 'raft', 'vessel', 'ship', 'ferry', 'canoe', 'trawler', 'dhow', 'pirogue', 'skiff'], example: 'Coast guards rammed a boat off Dola.' },
  { kind: 'verb', words: 'push … into … river|push … into … sea|push … into … canal|push … into … lake|push … into … water|throw … overboard|throw … into … river|throw … into … sea|throw … into … water|force … into … river|force … into … sea|force … into … water|chase … into … river|drive … into … river|drive … into … sea', type: 'attack.armed', object: ['person'], example: 'Border guards pushed four men into the river.' },

  // Targeted killing
  { kind: 'verb', words: 'assassinate|liquidate', type: 'attack.targeted', measure: 'killed', example: 'The judge was assassinated at his home.' },
  { kind: 'noun', words: 'assassination|attempt on … life|attempt … on … life|attempt … against … life|contract killing|targeted killing', type: 'attack.targeted', measure: 'killed', example: 'The assassination of the mayor shocked the town.' },

  // Executions
  { kind: 'verb', words: 'execute|hang', type: 'attack.execution_judicial', measure: 'executed', object: ['person'], example: 'Three prisoners were executed at dawn.' },
  { kind: 'verb', words: 'hang himself|hang herself|hang themselves', type: 'custody.death', role: 'outcome', measure: 'killed', befalls: true, beside: ['custody.death', 'custody.torture', 'liberty.arrest'], example: 'A student died in a cell in Dola. The officers say that he hanged himself.' },
  { kind: 'verb', words: 'put to death|put … to death|send to the gallows|send … to the gallows', type: 'attack.execution_judicial', measure: 'executed', object: ['person'], ofPersons: true, example: 'Four men were put to death in the capital.' },
  { kind: 'noun', words: 'execution|hanging', type: 'attack.execution_judicial', measure: 'executed', example: 'The execution of three prisoners was announced.' },
  { kind: 'verb', words: 'summarily execute|extrajudicially execute|execute without trial', type: 'attack.execution_extrajudicial', measure: 'killed', example: 'Soldiers summarily executed four captives.' },
  { kind: 'noun', words: 'summary execution|extrajudicial execution|extrajudicial killing', type: 'attack.execution_extrajudicial', measure: 'killed', example: 'The report lists the summary execution of four men.' },

  // Beating, sexual violence
  { kind: 'verb', words: 'hit … with … baton|strike … with … baton|hit … with … truncheon|strike … with … truncheon|hit … with … stick|strike … with … stick|hit … with … club|strike … with … club|hit … with … lathi|strike … with … lathi|hit … with … butt|strike … with … butt|hit … with … rod|strike … with … rod|hit … with … bar|strike … with … bar|hit … with … belt|strike … with … belt', type: 'attack.beating', measure: 'injured', object: ['person'], ofPersons: true, weapon: 'blunt', example: 'Police hit a journalist with batons.' },
  { kind: 'verb', words: 'beat|beat up|batter|club|punch|kick|flog|whip|lash|manhandle|rough up|pistol-whip|thrash', type: 'attack.beating', measure: 'injured', object: ['person'], weapon: 'blunt', example: 'Guards beat the students with batons.' },
  { kind: 'verb', words: 'beat to death|beat … to death|club to death|club … to death|stone to death|stone … to death', type: 'attack.beating', measure: 'killed', object: ['person'], ofPersons: true, weapon: 'blunt', example: 'They stopped two traders and beat them to death.' },
  { kind: 'verb', words: 'fall upon|set upon|set about', type: 'attack.beating', object: ['person'], near: ['baton', 'stick', 'club', 'fist', 'truncheon', 'whip', 'iron', 'bar', 'stone', 'rod', 'boot', 'mob', 'thug', 'police', 'soldier', 'beat', 'kick'], example: 'Hooded men fell upon the women with batons.' },
  { kind: 'verb', words: 'fall on|descend on|swoop on|swoop down on', type: 'attack.armed', object: ['person', 'thing'], near: ['warrior', 'rustler', 'raider', 'bandit', 'gunman', 'gunmen', 'machete', 'spear', 'rifle'], example: 'Armed warriors fell on a village near Dola at night.' },
  { kind: 'verb', words: 'break into|burst into|barge into|force … way into', type: 'attack.armed', object: ['thing'], near: ['gunman', 'gunmen', 'armed', 'attacker', 'assailant', 'rebel', 'guerrilla', 'militant', 'bandit', 'terrorist', 'masked', 'hooded'], weak: true, example: 'Gunmen broke into a hotel in Dola at night.' },
  { kind: 'verb', words: 'rustle|make off with … cattle|make off with … livestock|make off with … cow|make off with … goat|make off with … camel|make off with … sheep|make off with … animal|drive away … cattle|drive off … cattle|drive away … livestock', type: 'property.seizure', near: ['cattle', 'livestock', 'cow', 'goat', 'camel', 'sheep', 'animal', 'bull'], example: 'Raiders made off with 300 head of cattle.' },
  { kind: 'noun', words: 'beating|flogging|lashing|baton charge|lathi charge|lathicharge', type: 'attack.beating', weapon: 'blunt', example: 'The beating of the students was filmed.' },
  { kind: 'verb', words: 'rape|gang-rape|molest|sexually assault|sexually abuse', type: 'attack.sexual', measure: 'sexually_assaulted', example: 'Two women were raped, the clinic said.' },
  { kind: 'noun', words: 'rape|sexual assault|sexual violence|sexual abuse|gang rape|molestation', type: 'attack.sexual', measure: 'sexually_assaulted', example: 'The clinic treated survivors of sexual violence.' },

  // Fighting between armed sides
  { kind: 'verb', words: 'clash|battle|skirmish|exchange fire|trade fire|come to blow', type: 'battle.clash', example: 'Soldiers clashed with fighters near the bridge.' },
  { kind: 'verb', words: 'fight each other|fight one another|fight … with rifle|fight … with gun|fight … with machete|fight … with spear|fight a battle|fight … battle', type: 'battle.clash', example: 'Herders of two villages fought each other with rifles.' },
  { kind: 'noun', words: 'clash|battle|gun fight|heavy fighting|armed clash|fierce fighting|crossfire|firefight|gunfight|gun battle|gunbattle|skirmish|fighting|combat|exchange of fire|fire exchange|armed confrontation', type: 'battle.clash', example: 'Fighting broke out near the bridge.' },
  { kind: 'noun', words: 'armed uprising|armed rebellion|armed revolt|armed insurrection', type: 'battle.clash', example: 'An armed uprising broke out in Dola in 1955.' },
  { kind: 'verb', words: 'recapture|rearrest|re-arrest', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'Eleven of the fugitives were recaptured near Dola.' },
  { kind: 'verb', words: 'retake|recapture|seize control|seize … control|regain control|regain … control|take control|take … control|take full control|wrest control|repel … attack|repulse … attack|conquer|advance on|enter … village|lose control|lose … control|fall to|exchange … fire|exchange shot|exchange … shot|exchange gunfire|engage … fighter|engage … militant', type: 'battle.clash', example: 'Fighters seized control of the town.' },
  { kind: 'verb', words: 'capture|seize|seize back|occupy|take over|liberate|regain|recover|reclaim|overrun|push … from|drive … from|oust … from|expel … from|push … out of|drive … out of|push back|drive back|secure', type: 'battle.clash', object: ['territory'], weak: true, example: 'Government troops captured three hill posts.' },
  { kind: 'verb', words: 'take', type: 'battle.clash', object: ['territory'], byArmed: true, weak: true, example: 'Rebels took the town of Dola.' },
  { kind: 'verb', words: 'advance into|advance to|advance toward|advance towards|push into|push … way into|gain ground|regain ground|fend off', type: 'battle.clash', weak: true, example: 'Troops advanced to the edge of the town.' },

  // Remote violence
  { kind: 'verb', words: 'shell|mortar|rocket', type: 'remote.shelling', weapon: 'shelling', transitive: true, example: 'Artillery shelled the market for an hour.' },
  { kind: 'verb', words: 'fire … rocket|fire … missile|fire … mortar|fire … shell|launch … rocket|launch … missile|lob … mortar', type: 'remote.shelling', weapon: 'shelling', example: 'Fighters fired three rockets at the base.' },
  { kind: 'noun', words: 'shelling|bombardment|rocket attack|missile attack|mortar attack|rocket fire|mortar fire|artillery fire|rocket strike|missile strike|artillery attack|mortar shell|mortar round|barrage|cannonade', type: 'remote.shelling', weapon: 'shelling', example: 'Shelling of the market killed six.' },
  { kind: 'noun', words: 'air strike|airstrike|air-strike|air raid|air attack|aerial bombardment|aerial attack|bombing raid|helicopter attack|combat sortie|bombing run|bombing sortie', type: 'remote.air', weapon: 'aircraft', example: 'An air strike hit a clinic.' },
  { kind: 'noun', words: 'drone strike|drone attack|uav strike', type: 'remote.air', weapon: 'drone', example: 'A drone strike killed four.' },
  { kind: 'verb', words: 'pound|bombard', type: 'remote.shelling', weapon: 'shelling', transitive: true, example: 'Artillery pounded the eastern quarter.' },
  { kind: 'verb', words: 'bomb|firebomb|dynamite|blow up|booby-trap', type: 'remote.bomb', weapon: 'explosive', transitive: true, example: 'Attackers bombed a courthouse.' },
  { kind: 'verb', words: 'explode|detonate|blow up|set off … bomb|set off … charge|plant … bomb|plant … explosive|place … bomb|hurl … bomb|throw … bomb|throw … dynamite|hurl … dynamite|lob … bomb|lob … dynamite|throw … explosive|hurl … explosive|toss … bomb|leave … bomb|place … dynamite|plant … dynamite|place … explosive|place … mine|lay … mine|plant … mine|place … charge of|plant … charge|set … charge', type: 'remote.bomb', weapon: 'explosive', example: 'A bomb exploded near the station.' },
  { kind: 'verb', words: 'go off', type: 'remote.bomb', weapon: 'explosive', weak: true, example: 'A device went off near the station.' },
  { kind: 'verb', words: 'use … explosive|use … dynamite|mine … road|mine … highway|mine … bridge', type: 'remote.bomb', weapon: 'explosive', weak: true, example: 'The rebels used explosives against the power station and killed a guard.' },
  { kind: 'verb', words: 'mine', type: 'remote.bomb', weapon: 'explosive', object: ['road'], example: 'The road to Dola was mined by the rebels.' },
  { kind: 'verb', words: 'throw … grenade|hurl … grenade|lob … grenade|toss … grenade', type: 'remote.bomb', weapon: 'grenade', example: 'A man threw a grenade at the office.' },
  { kind: 'noun', words: 'bombing|explosion|blast|bomb attack|bombing attack|dynamite attack|explosive attack|detonation', type: 'remote.bomb', weapon: 'explosive', example: 'The explosion damaged two houses.' },
  { kind: 'noun', words: 'car bomb|roadside bomb|ied|improvised explosive device|landmine|land mine|claymore mine|claymore|anti-personnel mine|anti-tank mine|bomb|explosive device|explosive charge|dynamite charge|truck bomb', type: 'remote.bomb', weapon: 'explosive', device: true, example: 'A bomb in a parked car killed two people.' },
  { kind: 'noun', words: 'grenade attack|grenade blast|grenade explosion', type: 'remote.bomb', weapon: 'grenade', example: 'A grenade attack hurt three people.' },
  { kind: 'noun', words: 'suicide bombing|suicide attack|suicide bomber|suicide blast|suicide car bomb|suicide bomb attack|suicide explosion', type: 'remote.suicide', weapon: 'suicide_bomb', example: 'A suicide bombing struck the market.' },
  { kind: 'verb', words: 'blow himself up|blow herself up|blow themselves up|blow itself up|detonate … vest|detonate … belt|detonate himself', type: 'remote.suicide', weapon: 'suicide_bomb', example: 'A man blew himself up at the gate.' },
  { kind: 'noun', words: 'suicide attacker|suicide car bomber|suicide truck bomber|suicide assailant', type: 'remote.suicide', weapon: 'suicide_bomb', example: 'A suicide attacker drove a lorry into the barracks.' },
  { kind: 'noun', words: 'chemical attack|gas attack|sarin attack|chlorine attack|poison gas attack', type: 'remote.chemical', weapon: 'chemical', example: 'A chemical attack hit the suburb.' },
  { kind: 'verb', words: 'defuse|deactivate|shoot down … drone|shoot down … missile|shoot down … plane|shoot down … aircraft|shoot down … helicopter|shoot down … jet|shoot down … warplane|shoot down … balloon|shoot down … uav|down … drone|thwart … attack|foil … attack|foil … bombing|foil … attempt|neutralize … bomb|neutralise … bomb|destroy … cache|detonate … safely|clear … mine|remove … mine|intercept … missile|intercept … drone|intercept … rocket|dismantle … bomb', type: 'remote.disrupted', example: 'Sappers defused a bomb beside the road.' },
  { kind: 'verb', words: 'find|discover|detect|seize|recover|confiscate|uncover|unearth|dig up|capture|locate|intercept|impound|hand in', type: 'remote.disrupted', object: ['arms'], example: 'A stash of rifles was found in a barn near Dola.' },
  { kind: 'noun', words: 'arms cache|weapons cache|weapon cache|arms seizure|bomb disposal|controlled explosion|controlled detonation|weapons depot|weapon seizure|weapons seizure', type: 'remote.disrupted', example: 'An arms cache was found in the barn.' },

  // Liberty
  { kind: 'verb', words: 'arrest|detain|apprehend|round up|nab|imprison|take into custody|take … into custody|take prisoner|intern|incarcerate|pick up … police', type: 'liberty.arrest', measure: 'detained', example: 'Police arrested 36 students.' },
  { kind: 'verb', words: 'take to … jail|take to … prison|take to … police station|take … to … police station|take … to … jail|take … to … prison|drive … to … police station|keep … overnight|keep overnight|hold overnight|hold … overnight|keep at … station|keep at … precinct|keep in … barracks|hold at … station|hold at … precinct|lock up', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'The lawyer was taken to a jail in the south.' },
  { kind: 'verb', words: 'take to … station|take … to … station|take to … barracks|take … to … barracks|take to … headquarters|take … to … headquarters|take to … post|take … to … post|bring to … station|bring … to … station', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, byForces: true, example: 'The gendarmes took three of the women to the station.' },
  { kind: 'verb', words: 'put under … arrest|put … under … arrest|place under … arrest|place … under … arrest', type: 'liberty.arrest', measure: 'detained', object: ['person'], example: 'The officers put the governor under house arrest.' },
  { kind: 'verb', words: 'haul into … van|haul … into … van|load into … van|load … into … van|drag into … van|drag … into … van|haul into … truck|load into … truck|load … into … truck', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, byForces: true, example: 'Police hauled 19 demonstrators into vans.' },
  { kind: 'verb', words: 'capture', type: 'liberty.arrest', measure: 'detained', object: ['person'], example: 'The army captured two commanders of the front.' },
  { kind: 'verb', words: 'jail|hold in custody|remand|book into jail', type: 'liberty.arrest', measure: 'detained', weak: true, example: 'He was remanded after the protest.' },
  { kind: 'verb', words: 'jail for … year|jail for … month|jail … for … year|jail … for … month|jail for life|jail … for life|imprison for … year', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], ofPersons: true, example: 'A court jailed three students for two years.' },
  { kind: 'verb', words: 'send to prison|send to jail|send … to prison|send … to jail|send to prison for|send … to prison for|send to jail for|send … to jail for', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], ofPersons: true, near: ['court', 'judge', 'tribunal', 'magistrate', 'year', 'month', 'life'], example: 'The High Court sent a former rebel to prison for 40 years.' },
  { kind: 'verb', words: 'hold for … hour|hold for … day|hold … without charge|hold … incommunicado', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'Two colleagues were held for six hours and sent home.' },
  { kind: 'verb', words: 'hold for questioning|hold … for questioning|hold to assist|hold to help|hold over|hold in connection|hold on suspicion|hold … on suspicion', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'Two of his sons are held for questioning.' },
  { kind: 'verb', words: 'question for … hour|question … for … hour|interrogate for … hour|interrogate … for … hour', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'The nun was questioned for nine hours in Dola.' },
  { kind: 'verb', words: 'spend … night at … police station|spend … night in … police station|spend … night in … cell|spend … night in jail|spend … night in custody', type: 'liberty.arrest', measure: 'detained', befalls: true, object: ['person'], ofPersons: true, example: 'Six of the painters spent the night at a police station.' },
  { kind: 'verb', words: 'rope together|shackle together|chain together|tie together', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'Nine farmers were roped together and taken to Dola.' },
  { kind: 'verb', words: 'hold', type: 'liberty.arrest', measure: 'detained', object: ['person'], byForces: true, example: 'Police held 71 people after the match.' },
  { kind: 'verb', words: 'pick up', type: 'liberty.arrest', measure: 'detained', object: ['person'], near: ['exile', 'activist', 'dissident', 'opponent', 'critic', 'custody', 'cell', 'detain', 'detention', 'prison', 'interrogation', 'interrogate', 'deport'], example: 'Eleven exiles were picked up in a boarding house.' },
  { kind: 'verb', words: 'throw into … van|throw into … truck|throw into … lorry|throw into … cell|throw onto … truck|throw onto … lorry|throw on … lorry|throw on … truck|load onto … truck|load onto … lorry|load into … van|load into … truck|herd onto … truck|herd into … van|herd onto … bus|throw … into … van|throw … into … cell|load … onto … truck|load … into … van', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, example: 'Thirty women were thrown onto a lorry and driven off.' },
  { kind: 'verb', words: 'pick up', type: 'liberty.arrest', measure: 'detained', object: ['person'], weak: true, example: 'Guards picked up two union members and beat their driver.' },
  { kind: 'noun', words: 'arrest|detention|roundup|round-up|crackdown arrest|mass arrest|imprisonment|internment', type: 'liberty.arrest', measure: 'detained', example: 'The arrest of 36 students was announced.' },
  { kind: 'verb', words: 'abduct|kidnap|hijack|take hostage|take … hostage|hold hostage|hold … hostage|keep … hostage|hold captive|hold … captive|keep … captive|take captive|take … captive|snatch|seize … hostage', type: 'liberty.abduction', measure: 'abducted', example: 'Armed men abducted three drivers.' },
  { kind: 'verb', words: 'seize', type: 'liberty.abduction', measure: 'abducted', object: ['person'], weak: true, example: 'Armed men seized 80 pupils.' },
  { kind: 'verb', words: 'take away|lead away|march off|drag away|haul away', type: 'liberty.arrest', measure: 'detained', object: ['person'], ofPersons: true, beside: ['protest.crackdown'], example: 'Police used tear gas in Dola. Five youths were led away.' },
  { kind: 'verb', words: 'take away|carry off|lead away|march off', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, weak: true, example: 'Armed men took away 80 pupils.' },
  { kind: 'verb', words: 'drag away|drag off|haul away|haul off|bundle into|shove into|drag into|push … into … van|push … into … car|push … into … microbus|push … into … vehicle|push … into … jeep|force … into … vehicle|force … into … car|force … into … van|bundle … into', type: 'liberty.abduction', measure: 'abducted', object: ['person'], example: 'Men in plain clothes bundled a teacher into a car.' },
  { kind: 'verb', words: 'drag out of … home|drag … out of … home|drag out of … house|drag … out of … house|drag from … home|drag … from … home|drag from … house|drag … from … house|drag from … car|drag … from … car|drag from … bed|drag … from … bed|pull … from … car|pull from … car', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, nearBehind: true, near: ['word', 'whereabouts', 'disappear', 'missing', 'unknown', 'detain', 'arrest', 'trace', 'where', 'location', 'custody', 'ransom', 'kidnap', 'abduct', 'contact'], example: 'Masked men dragged a teacher out of his house. His family has had no word of him since.' },
  { kind: 'verb', words: 'hold', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, byOutlaws: true, example: 'The rebels are also holding three engineers.' },
  { kind: 'verb', words: 'take', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, byOutlaws: true, example: 'Gunmen came back to Dola and took 23 women.' },
  { kind: 'verb', words: 'take from … home|take from … flat|take from … apartment|take from … ward|take from … theatre|take from … classroom|take from … mosque|take from … church|take from … village|take from … hostel|take from … dormitory|take from … bus|take … from … flat|take … from … apartment|take … from … village|take from … house|take from … car|take from … shop|take from … bed|take from … office|take from … cell|take … from … home|take … from … house|take … from … car|take … from … office|take … from … bus', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, example: 'Armed men took four farmers from their houses.' },
  { kind: 'verb', words: 'take|go away with|make off with', type: 'liberty.abduction', measure: 'abducted', object: ['person'], beside: ['liberty.abduction', 'liberty.disappearance'], example: 'Gunmen abducted pupils near Dola. Police said 23 pupils were taken.' },
  { kind: 'verb', words: 'drag out of|drag … out of|pull out of … car|pull … out of … car|pull out of … taxi|pull … out of … taxi', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, near: ['seen', 'heard', 'whereabouts', 'missing', 'unknown', 'unmarked'], example: 'The preacher was dragged out of a clinic and has not been seen since.' },
  { kind: 'verb', words: 'whisk away|whisk off|spirit away|drive away with|drive off with|make … get off|order … off … bus|pull … off … bus|pull off … bus|take to an unknown|take … to an unknown|take to an undisclosed|take … to an undisclosed|drive … to an unknown', type: 'liberty.abduction', measure: 'abducted', object: ['person'], ofPersons: true, example: 'A baker was whisked away by men in an unmarked car.' },
  { kind: 'noun', words: 'abduction|kidnapping|kidnap|hostage-taking|hostage taking|hijacking', type: 'liberty.abduction', measure: 'abducted', example: 'The kidnapping of three drivers was reported.' },
  { kind: 'verb', words: 'forcibly disappear|disappear|go missing|vanish', type: 'liberty.disappearance', measure: 'missing', befalls: true, weak: true, example: 'Two activists disappeared after the raid.' },
  { kind: 'noun', words: 'whereabouts', type: 'liberty.disappearance', measure: 'missing', near: ['take', 'seize', 'abduct', 'arrest', 'detain', 'soldier', 'officer', 'agent', 'man', 'disappear', 'activist', 'student', 'journalist', 'family', 'unknown'], example: 'The whereabouts of two students taken by soldiers are unknown.' },
  { kind: 'noun', words: 'disappearance|enforced disappearance|forced disappearance|incommunicado detention', type: 'liberty.disappearance', measure: 'missing', example: 'Families reported the disappearance of two activists.' },
  { kind: 'verb', words: 'sentence|convict|condemn to death|condemn to prison|condemn to … year|condemn … to … year|condemn … to … month|condemn … to death|give … sentence|hand … sentence', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], example: 'A court sentenced four journalists to prison.' },
  { kind: 'verb', words: 'give … in prison|give … in jail|give … behind bars|give … prison term|give … jail term|give … prison sentence|hand … prison term|hand … jail term|hand … in prison', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], ofPersons: true, example: 'The court has given the poet five years in prison.' },
  { kind: 'verb', words: 'give … year|give … month', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], ofPersons: true, near: ['court', 'tribunal', 'judge', 'magistrate'], example: 'A court gave five men two years each.' },
  { kind: 'verb', words: 'find guilty|find … … guilty', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], ofPersons: true, example: 'A court found two officers guilty of the murder.' },
  { kind: 'verb', words: 'get … year for|get … year in prison|get … year in jail|get life for|get life in prison|get death sentence|get … death sentence|receive … year in prison|receive … prison sentence|receive … jail term', type: 'liberty.sentence', measure: 'sentenced', befalls: true, example: 'An officer got 40 years for the killings.' },
  { kind: 'verb', words: 'jail for|jail … for|imprison for|imprison … for', type: 'liberty.sentence', measure: 'sentenced', object: ['person'], ofPersons: true, near: ['murder', 'killing', 'massacre', 'rape', 'torture', 'genocide', 'manslaughter', 'homicide', 'terrorism', 'treason', 'fraud', 'corruption', 'robbery', 'arson', 'bombing', 'attack', 'abduction', 'kidnapping'], example: 'Four soldiers were jailed for the massacre.' },
  { kind: 'noun', words: 'trial', type: 'liberty.sentence', object: ['person'], near: ['court', 'tribunal', 'judge', 'begin', 'open', 'start', 'resume', 'adjourn'], example: 'The trial of two cousins opened in the High Court on Monday.' },
  { kind: 'verb', words: 'go on trial|stand trial|face trial|be on trial|plead guilty|plead not guilty', type: 'liberty.sentence', befalls: true, weak: true, example: 'Four journalists went on trial on Monday.' },
  { kind: 'verb', words: 'indict', type: 'liberty.sentence', weak: true, example: 'A grand jury indicted four journalists.' },
  { kind: 'verb', words: 'impose … term|impose … prison sentence|impose … jail sentence|impose … death sentence|pass … sentence', type: 'liberty.sentence', measure: 'sentenced', example: 'A court imposed an eighteen-month term on a journalist.' },
  { kind: 'verb', words: 'extend … sentence|extend … prison term|extend … jail term|lengthen … sentence|increase … sentence|raise … sentence|prolong … sentence', type: 'liberty.sentence', near: ['court', 'judge', 'tribunal', 'prison', 'year', 'month', 'jail'], example: 'A court in Dola extended the sentence of the writer by three years.' },
  { kind: 'verb', words: 'fine', type: 'liberty.sentence', object: ['person'], ofPersons: true, near: ['picket', 'rally', 'protest', 'march', 'demonstration', 'leaflet', 'slogan', 'activist', 'journalist', 'blogger', 'reporter', 'editor', 'preacher', 'placard', 'poster'], example: 'A court in Dola fined an activist for a picket.' },
  { kind: 'verb', words: 'acquit', type: 'liberty.sentence', object: ['person'], example: 'A court acquitted four journalists.' },
  { kind: 'verb', words: 'find not guilty|find … not guilty|put on trial|put … on trial', type: 'liberty.sentence', weak: true, example: 'The judge found two guards not guilty of the murder.' },
  { kind: 'verb', words: 'clear of|clear … of', type: 'liberty.sentence', object: ['person'], near: ['court', 'judge', 'jury', 'charge', 'murder', 'killing', 'massacre', 'manslaughter', 'rape', 'torture', 'genocide', 'attack', 'bombing', 'kidnapping', 'tribunal', 'magistrate', 'appeal', 'trial'], example: 'A court cleared two guards of the murder.' },
  { kind: 'noun', words: 'acquittal|guilty verdict|guilty plea', type: 'liberty.sentence', example: 'The acquittal of two guards was read on Monday.' },
  { kind: 'noun', words: 'death sentence|prison sentence|conviction|jail sentence|prison term|jail term', type: 'liberty.sentence', measure: 'sentenced', example: 'The prison sentence was read on Monday.' },
  { kind: 'verb', words: 'release|free|set free|liberate|bail|let go', type: 'liberty.release', measure: 'released', object: ['person'], example: 'The authorities released twelve detainees.' },
  { kind: 'verb', words: 'let out', type: 'liberty.release', measure: 'released', object: ['person'], ofPersons: true, near: ['prison', 'jail', 'cell', 'custody', 'sentence', 'serve', 'camp', 'convict', 'condemn', 'captive'], example: 'The sergeant was let out in July, having served four years of his sentence.' },
  { kind: 'verb', words: 'be out on bail|be free on bail|regain … freedom|regain … liberty|walk free|walk out of prison|walk out of jail', type: 'liberty.release', measure: 'released', befalls: true, example: 'The two students are out on bail since Thursday.' },
  { kind: 'verb', words: 'return to … family|return … to … family|reunite with … family|hand over to … family|hand … over to … family', type: 'liberty.release', measure: 'released', object: ['person'], ofPersons: true, beside: ['liberty.abduction', 'liberty.arrest', 'liberty.disappearance', 'attack.armed', 'battle.clash'], example: 'Gunmen abducted pupils near Dola. On Friday 18 children were returned to their families.' },
  { kind: 'noun', words: 'prisoner exchange|prisoner swap|prisoner release|release of … prisoner|release of … hostage|release of … detainee', type: 'liberty.release', measure: 'released', example: 'The release of twelve detainees followed.' },

  // Custody
  { kind: 'verb', words: 'torture|mistreat|ill-treat|electrocute|waterboard|give electric shock|give … electric shock|pull out … fingernail|tear out … fingernail|deprive … of sleep|hang … by … wrist|hang … by … arm|hang … by … foot|suspend … by … wrist|suspend … by … arm', type: 'custody.torture', measure: 'tortured', object: ['person'], example: 'Interrogators tortured two detainees.' },
  { kind: 'noun', words: 'torture|ill-treatment|forced confession|electric shock', type: 'custody.torture', measure: 'tortured', example: 'He spoke of torture in the station.' },
  { kind: 'verb', words: 'die in custody|die in prison|die … in the … prison|die … in the … jail|die … in custody|die … in detention|die … in prison|die … in jail|die in detention|die under torture|die under interrogation|die in jail|die in police custody|die in … custody|die in … cell|die behind bars|die in … jail|die in … prison', type: 'custody.death', measure: 'killed', befalls: true, example: 'A student died in custody on Sunday.' },
  { kind: 'verb', words: 'find hanged in … cell|find … hanged in … cell|find dead in … cell|find … dead in … cell|find hanging in … cell|hang himself in … cell|hang herself in … cell', type: 'custody.death', measure: 'killed', befalls: true, example: 'An inmate was found hanged in his cell.' },
  { kind: 'noun', words: 'death in custody|death in detention|custodial death', type: 'custody.death', measure: 'killed', example: 'The death in custody of a student was confirmed.' },
  { kind: 'verb', words: 'deny … medical|deny … medicine|deny … medication|deny … insulin|deny … treatment|refuse … medical|refuse … medicine|refuse … treatment|refuse … visit|stop … visit|suspend … visit|cut … visit|cut off … water|deny … water|deprive … of water|deprive … of food|deny … food|place … in solitary|put … in solitary|transfer … to prison|hold in solitary|deny … visit', type: 'custody.conditions', example: 'The prison denied him medical care.' },
  { kind: 'noun', words: 'solitary confinement', type: 'custody.conditions', example: 'She spent 40 days in solitary confinement.' },

  // Property
  { kind: 'verb', words: 'torch|set fire|set … on fire|set ablaze|set … ablaze|set … alight|burn down|burn to the ground|burn|set … afire|set afire|set on fire|set alight|gut|reduce … to ash', type: 'property.arson', weapon: 'fire', object: ['thing', 'symbol'], example: 'Young men torched a bank.' },
  { kind: 'verb', words: 'go up in flame|go up in smoke', type: 'property.arson', weapon: 'fire', weak: true, example: 'A depot of the guards and a police car went up in flames after the attack.' },
  { kind: 'verb', words: 'make … bonfire of|make bonfire of', type: 'property.arson', weapon: 'fire', example: 'The youths made a bonfire of the archive.' },
  { kind: 'verb', words: 'throw … molotov|hurl … molotov|throw … firebomb|throw … petrol bomb|hurl … petrol bomb|hurl … firebomb|lob … petrol bomb|toss … petrol bomb|lob … molotov|toss … molotov', type: 'property.arson', weapon: 'fire', example: 'They threw a molotov cocktail at the office.' },
  { kind: 'noun', words: 'burning|torching', type: 'property.arson', weapon: 'fire', object: ['thing'], example: 'The burning of five buses was reported.' },
  { kind: 'noun', words: 'arson|arson attack|molotov cocktail|molotov|petrol bomb|firebombing|firebomb', type: 'property.arson', weapon: 'fire', example: 'Police called it an arson attack.' },
  { kind: 'verb', words: 'pour … paint|throw … paint|splash … paint|vandalize|vandalise|smash|loot|ransack|demolish|tear down|raze|flatten|pull down|knock down|destroy|damage|deface|bulldoze|wreck|desecrate|sabotage|plunder', type: 'property.damage', object: ['thing', 'symbol', 'road'], example: 'A crowd smashed the windows of the bank.' },
  { kind: 'verb', words: 'shatter|blow out', type: 'property.damage', object: ['thing'], beside: ['remote.bomb', 'remote.shelling', 'remote.air', 'protest.riot'], example: 'The blast shattered the windows of two houses.' },
  { kind: 'verb', words: 'uproot|chop down|hack down|saw down', type: 'property.damage', object: ['thing'], example: 'Settlers uprooted 120 olive trees.' },
  { kind: 'verb', words: 'break to pieces|break … to pieces|smash to pieces|smash … to pieces|tear to pieces|tear … to pieces|hack to pieces|smash … to bits|break … to bits|trample … to bits', type: 'property.damage', object: ['thing', 'symbol'], example: 'A shrine in Dola was broken to pieces.' },
  { kind: 'noun', words: 'destruction|blowing up', type: 'property.damage', object: ['thing'], weak: true, example: 'The destruction of three pylons by the rebels cut the power.' },
  { kind: 'noun', words: 'vandalism|looting|demolition|sabotage|desecration|ransacking', type: 'property.damage', example: 'Looting of shops went on all night.' },
  { kind: 'verb', words: 'raid|search|seal off … office|seal off … university|seal off … building|evict|seize … property|seize … land|seize … computer|seize … equipment', type: 'property.seizure', object: ['thing', 'document'], weak: true, example: 'Agents searched the office on Monday.' },
  { kind: 'verb', words: 'confiscate|impound', type: 'property.seizure', transitive: true, weak: true, example: 'Agents raided the office and confiscated computers.' },
  { kind: 'verb', words: 'take away|carry off|carry away|take with them', type: 'property.seizure', object: ['thing', 'document'], near: ['computer', 'laptop', 'disk', 'archive', 'file', 'document', 'paper', 'telephone', 'phone', 'camera', 'equipment', 'ledger'], byForces: true, example: 'Agents came to the office of the union and took away two computers.' },
  { kind: 'verb', words: 'burst into … house|burst into … home|burst into … office|burst into … flat|break into … office|break into … premise|break into … headquarters|break into … house|break into … home|break down … door|force … door|carry off … archive|carry off … file|carry away … computer|carry off … computer|carry away … document|carry off … document', type: 'property.seizure', byForces: true, example: 'Soldiers burst into her house at night.' },
  { kind: 'verb', words: 'break into … office|break into … premise|break into … headquarters', type: 'property.seizure', near: ['youth', 'mob', 'militant', 'settler', 'militia', 'supporter', 'crowd', 'thug', 'mask'], example: 'A mob broke into the offices of the union.' },
  { kind: 'noun', words: 'eviction|confiscation|house search|house-to-house search', type: 'property.seizure', example: 'The eviction of the families began at dawn.' },

  // Protest
  { kind: 'verb', words: 'protest|demonstrate against|hand over … petition|deliver … petition|walk in silence|walk … in silence|turn out … to demand|gather … to demand|bang … pot|form … chain|form … human chain|take to the street|hold … rally|hold … protest|stage … protest|stage … rally|stage … demonstration|stage … sit-in|hold … demonstration|picket|march|hold … march|toyi-toyi', type: 'protest.demonstration', measure: 'participants', counted: 'agent', example: 'Hundreds of teachers protested outside the ministry.' },
  { kind: 'verb', words: 'demonstrate|rally', type: 'protest.demonstration', measure: 'participants', counted: 'agent', intransitive: true, example: 'Hundreds of teachers demonstrated outside the ministry.' },
  { kind: 'verb', words: 'gather outside|gather in front|assemble outside|rally outside|mass outside|converge on|march on|march to|march through', type: 'protest.demonstration', measure: 'participants', counted: 'agent', weak: true, example: 'Some 200 supporters gathered outside the court with placards.' },
  { kind: 'noun', words: 'protest|demonstration|rally|sit-in|die-in|sit-down protest|protest march|picket|picketing|uprising|vigil protest|mass protest|street protest|march', type: 'protest.demonstration', measure: 'participants', counted: 'agent', example: 'A protest was held outside the ministry.' },
  { kind: 'verb', words: 'gather|assemble|take part|turn out', type: 'protest.demonstration', measure: 'participants', counted: 'agent', beside: ['protest.demonstration', 'protest.crackdown', 'protest.strike', 'protest.riot', 'attack.beating'], example: 'Police used tear gas at the station. Some 700 people gathered on the square.' },
  { kind: 'verb', words: 'bring … to … standstill', type: 'protest.demonstration', measure: 'participants', counted: 'agent', weak: true, example: 'Some 2,000 workers brought the centre of town to a standstill.' },
  { kind: 'verb', words: 'riot|run amok|go on … rampage|pelt|stone|turn violent|become violent', type: 'protest.riot', measure: 'participants', counted: 'agent', example: 'The march turned violent near the depot.' },
  { kind: 'verb', words: 'throw|hurl|lob|toss', type: 'protest.riot', object: ['missile'], weak: true, measure: 'participants', counted: 'agent', example: 'A crowd threw stones at the police.' },
  { kind: 'noun', words: 'riot|rioting|unrest|street violence|stone-throwing|stone throwing|violent protest|violent demonstration|disturbance|rampage', type: 'protest.riot', measure: 'participants', counted: 'agent', example: 'Riots broke out after the verdict.' },
  { kind: 'verb', words: 'lynch|beat to death', type: 'protest.mob', measure: 'killed', object: ['person'], example: 'A crowd lynched two men.' },
  { kind: 'noun', words: 'lynching|mob violence|mob attack|mob justice|communal violence|communal riot', type: 'protest.mob', example: 'The lynching of two men was condemned.' },
  { kind: 'verb', words: 'go on strike|down tool|boycott|be on strike|observe … strike|call … strike|shutter … shop|down … shutter', type: 'protest.strike', measure: 'participants', counted: 'agent', example: 'Miners went on strike on Monday.' },
  { kind: 'verb', words: 'walk out|stop work|refuse to work|shut … door|close … shop|shut … shop|keep … shop … shut|keep … shop … closed|keep … stall … shut|down … chalk|refuse to unload|refuse to load|refuse to teach|keep … stall|down … pen|stay shut|stay closed|remain shut|remain closed', type: 'protest.strike', measure: 'participants', counted: 'agent', weak: true, example: 'Nurses walked out over unpaid wages.' },
  { kind: 'verb', words: 'strike for a day|strike for an hour|strike for … day|strike for … hour|strike work|strike over|strike against', type: 'protest.strike', measure: 'participants', counted: 'agent', near: ['worker', 'miner', 'teacher', 'nurse', 'driver', 'docker', 'employee', 'staff', 'union', 'wage', 'pay', 'labourer', 'journalist', 'doctor', 'student'], example: 'Some 3,000 workers struck for a day.' },
  { kind: 'noun', words: 'strike action|strike call|general strike|shop strike|shutter-down strike|walkout|boycott|shutdown strike|work stoppage|stayaway|stay-away|bandh|hartal|wildcat strike|strike', type: 'protest.strike', measure: 'participants', counted: 'agent', weak: true, example: 'A general strike closed the shops.' },
  { kind: 'verb', words: 'go on hunger strike|be on hunger strike|refuse food|sew … lip|set himself alight|set herself alight|set himself on fire|set herself on fire|set himself ablaze|self-immolate|start … hunger strike|begin … hunger strike', type: 'protest.hunger', measure: 'participants', counted: 'agent', example: 'Twelve prisoners refused food.' },
  { kind: 'noun', words: 'hunger strike|self-immolation', type: 'protest.hunger', measure: 'participants', counted: 'agent', example: 'The hunger strike lasted 40 days.' },
  { kind: 'noun', words: 'lip sewn|lip stitch', type: 'protest.hunger', measure: 'participants', counted: 'agent', example: 'Nine inmates have had their lips sewn shut since Monday.' },
  { kind: 'verb', words: 'barricade|blockade|block … railway|block … rail', type: 'protest.blockade', measure: 'participants', counted: 'agent', example: 'Villagers barricaded the bridge with tyres.' },
  { kind: 'verb', words: 'block … bridge|block … tunnel|block … entrance|block … gate|block … crossing|block … refinery|block … port|block … depot|block … mine|block … quarry|block … harbour|block … airport|occupy … bridge', type: 'protest.blockade', measure: 'participants', counted: 'agent', weak: true, example: 'Demonstrators blocked a bridge.' },
  { kind: 'verb', words: 'block|obstruct|block off … road|cut off … road|cut off … highway', type: 'protest.blockade', measure: 'participants', counted: 'agent', object: ['road'], weak: true, example: 'Villagers blocked the main road.' },
  { kind: 'verb', words: 'burn tyre|burn tire|burn … tyre|burn … tire|set fire to tyre|set fire to … tyre|set tyre alight|set … tyre alight|set tyre ablaze|set … tyre ablaze|set tyre on fire|set … tyre on fire|set tire alight|set tire ablaze|set tire on fire', type: 'protest.blockade', example: 'Youths burned tyres on the road to Dola.' },
  { kind: 'verb', words: 'cut|cut off|close off', type: 'protest.blockade', measure: 'participants', counted: 'agent', object: ['road'], near: ['protester', 'demonstrator', 'farmer', 'grower', 'herder', 'trader', 'community', 'demand', 'worker', 'villager', 'resident', 'student', 'union', 'striker', 'miner', 'driver', 'peasant', 'crowd', 'tyre', 'tire', 'barricade'], example: 'Some 2,000 farmers have cut the highway at the bridge.' },
  { kind: 'noun', words: 'blockade|roadblock|road block|barricade', type: 'protest.blockade', weak: true, example: 'The blockade of the road was lifted.' },
  { kind: 'verb', words: 'fire tear gas|fire teargas|lob … tear|burst … tear|lob … teargas|burst … teargas|use … tear gas|use … teargas|use … rubber bullet|use … pepper spray|use … live round|use … live bullet|use … water cannon|use … baton|cane-charge|resort to … lathi|resort to … firing|resort to lathi|resort to firing|use tear gas|use teargas|fire rubber bullet|use water cannon|tear-gas|teargas|break up … protest|break up … demonstration|break up … rally|charge … crowd|charge … protester|charge … demonstrator|wade into … crowd|drive off … with baton|drive … off with … baton|scatter … protester|scatter … demonstrator|scatter … crowd|fire … tear gas|fire … rubber bullet|fire … teargas|lathi-charge|lathicharge|baton-charge|suppress … protest|open fire … protester|open fire … demonstrator', type: 'protest.crackdown', weapon: 'crowd_control', example: 'Police used tear gas near the court.' },
  { kind: 'verb', words: 'spray … with pepper spray|spray … with tear gas|spray … with teargas|pepper-spray|douse … with pepper spray', type: 'protest.crackdown', measure: 'injured', object: ['person'], ofPersons: true, weapon: 'crowd_control', example: 'Police sprayed a journalist with pepper spray.' },
  { kind: 'verb', words: 'disperse|suppress|put down|break up|quell|crush|drive back … crowd|drive back … protester|drive back … demonstrator|push back … crowd|push back … protester|push back … demonstrator', type: 'protest.crackdown', transitive: true, weak: true, example: 'Police dispersed the crowd outside the court.' },
  { kind: 'verb', words: 'clear … square|clear … roundabout|clear … encampment|clear … sit-in|clear … protest camp|clear … barricade|evict … protester|remove … sit-in', type: 'protest.crackdown', weak: true, example: 'Troops cleared the square and burnt the tents.' },
  { kind: 'verb', words: 'stop … march|stop … protest|stop … rally|stop … demonstration|stop … procession|halt … march|halt … protest', type: 'protest.crackdown', byForces: true, example: 'Police stopped a march of some 200 women.' },
  { kind: 'verb', words: 'chase away|chase … away|chase off|chase … off', type: 'protest.crackdown', object: ['person'], ofPersons: true, byForces: true, example: 'Police chased mourners away from the fountain.' },
  { kind: 'verb', words: 'drive away|drive … away|drive away … from|drive … away … from|drive off|drive … off|drive off … from|drive from … gate|drive from … road|drive … from … square|drive from … square|force from … square|remove from … square|remove from … road|remove from … park|beat back|beat … back|push away|force back', type: 'protest.crackdown', object: ['person'], ofPersons: true, byForces: true, near: ['protester', 'protestor', 'demonstrator', 'striker', 'marcher', 'picket', 'sit-in', 'crowd', 'baton', 'teargas', 'gas', 'pellet', 'whip', 'stick', 'cannon', 'rubber', 'truncheon', 'block', 'blocked', 'occupy', 'camp'], example: 'Families who had blocked the road were driven away by guards with pellet guns.' },
  { kind: 'verb', words: 'set dog on|set … dog on|set dog upon|set … dog upon|unleash dog|unleash … dog|let dog loose|let … dog loose|set dog against', type: 'protest.crackdown', weapon: 'crowd_control', near: ['protester', 'protestor', 'demonstrator', 'striker', 'marcher', 'picket', 'crowd', 'student', 'rally', 'march', 'protest'], example: 'The guards set dogs on the strikers.' },
  { kind: 'verb', words: 'set dog on|set … dog on|set dog upon|set … dog upon|unleash dog|unleash … dog|let dog loose|let … dog loose|set dog against', type: 'attack.armed', weapon: 'other', example: 'The guards set dogs on three migrants.' },
  { kind: 'verb', words: 'bite', type: 'attack.armed', role: 'outcome', measure: 'injured', object: ['person'], ofPersons: true, noDoer: true, near: ['dog'], beside: ['protest.crackdown', 'attack.armed', 'attack.beating'], example: 'The guards set dogs on the strikers, two of whom were bitten.' },
  { kind: 'verb', words: 'crack down', type: 'protest.crackdown', weak: true, example: 'Guards cracked down on the protesters.' },
  { kind: 'verb', words: 'disperse', type: 'protest.demonstration', intransitive: true, weak: true, example: 'The supporters dispersed late on Friday.' },
  { kind: 'noun', words: 'crackdown|suppression|repression', type: 'protest.crackdown', weak: true, example: 'The crackdown on protesters went on for days.' },
  { kind: 'noun', words: 'tear gas|tear-gas|tear-gas shell|teargas shell|teargas|rubber bullet|water cannon|dispersal', type: 'protest.crackdown', weapon: 'crowd_control', example: 'Tear gas was used against the students.' },

  // Symbolic
  { kind: 'verb', words: 'read out … name|gather … anniversary|light … candle|observe … silence|stand silent|stand in silence|stand … in silence|carry candle|carry … candle|hold candle|hold … vigil|hold … memorial|remember … killed|follow … coffin|follow … hearse|carry … coffin|march behind … coffin|walk behind … coffin|mark … anniversary|visit … grave', type: 'symbolic.commemoration', measure: 'participants', counted: 'agent', example: 'About 60 people lit candles and read out the names.' },
  { kind: 'verb', words: 'commemorate|honour … memory|honor … memory|lay … flower|lay … wreath|mourn|pay tribute|pay homage', type: 'symbolic.commemoration', measure: 'participants', counted: 'agent', example: 'Families commemorated the dead of the Kara shooting.' },
  { kind: 'verb', words: 'lay … carnation|lay … rose|lay … candle|lay … bouquet|walk behind … coffin|follow … coffin|march behind … coffin|accompany … coffin', type: 'symbolic.commemoration', measure: 'participants', counted: 'agent', example: 'Thousands walked behind the coffin of the student.' },
  { kind: 'noun', words: 'commemoration|vigil|memorial service|funeral procession|memorial ceremony|wreath-laying', type: 'symbolic.commemoration', measure: 'participants', counted: 'agent', example: 'A vigil was held in the square.' },
  { kind: 'verb', words: 'install … poster|put up … poster|put up … banner|hang … banner|hang … portrait|hang up … portrait|hang up … picture|hang up … banner|post … banner|paste … poster|spray … graffiti|display … banner|display … poster|hold … placard|install … banner|distribute … leaflet|hand out … leaflet|raise … flag|unfurl … flag|unroll … flag|unroll … banner|paint … name|paint … wall|unfurl … banner|project … image', type: 'symbolic.display', example: 'Students put up posters in three cities.' },
  { kind: 'noun', words: 'graffiti|leaflet', type: 'symbolic.display', weak: true, example: 'Graffiti appeared on the wall of the court.' },
  { kind: 'verb', words: 'chant|shout … slogan|chant … slogan|write … slogan|paint … slogan|daub … slogan|spray … slogan|cover with slogan|cover with … slogan|daub with … slogan|paint … on … wall|paint on … wall|write … on … wall|spray … on … wall|daub … on … wall|scrawl … on … wall', type: 'symbolic.slogan', example: 'The crowd chanted against the governor.' },

  // Restriction
  { kind: 'verb', words: 'ban|outlaw|suspend … licence|suspend … license|revoke … licence|revoke … license|withdraw … licence|withdraw … license|cancel … licence|cancel … license|take off … air|impose … curfew|impose … ban|shut down … newspaper|close down … newspaper|declare … state of emergency|cut … internet|block … internet|block … website|bar from leaving|bar … from leaving|bar from travelling|bar … from travelling|bar from traveling|prevent … from leaving … country|prevent from leaving|stop at … airport|stop … at … airport|bar from boarding|prevent from boarding|shut down … internet|disconnect … internet|restrict … internet|take off the air|take … off the air|pull off the air|suspend … newspaper|close … newspaper|close … radio|suspend … broadcast|suspend … channel|deny access|deny … access|block access|block … access|censor|revoke … licence', type: 'restrict.ban', example: 'The governor banned the rally.' },
  { kind: 'verb', words: 'forbid|prohibit', type: 'restrict.ban', near: ['march', 'rally', 'protest', 'demonstration', 'gathering', 'procession', 'meeting', 'prayer', 'worship', 'assembly', 'newspaper', 'council', 'funeral', 'vigil', 'strike', 'veil', 'hijab', 'conference', 'concert'], transitive: true, example: 'The police forbade a march in Dola.' },
  { kind: 'verb', words: 'switch off|force off air|shut down|close down', type: 'restrict.ban', near: ['radio', 'broadcaster', 'transmitter', 'newspaper'], object: ['thing'], transitive: true, example: 'The radio station was switched off by the commission.' },
  { kind: 'noun', words: 'curfew|internet shutdown|internet blackout|state of emergency|martial law|censorship', type: 'restrict.ban', example: 'A curfew was imposed in the town.' },
  { kind: 'noun', words: 'lockdown|ghost town', type: 'restrict.ban', near: ['separatist', 'rebel', 'militia', 'militant', 'fighter', 'secessionist', 'gang', 'soldier', 'troop', 'army', 'gunman', 'gunmen', 'insurgent'], example: 'A lockdown called by separatists closed the markets.' },
  { kind: 'verb', words: 'threaten|intimidate|harass|summon', type: 'restrict.threat', object: ['person'], example: 'Unknown callers threatened the journalist.' },
  { kind: 'verb', words: 'serve with … notice|serve with … summons|serve … with … notice|serve … with … summons|receive … summons|get … summons|hand … summons|call in for questioning|call … in for questioning', type: 'restrict.threat', object: ['person'], ofPersons: true, near: ['court', 'magistrate', 'police', 'prosecutor', 'station', 'judge', 'appear', 'summons', 'questioning'], example: 'The organiser was served with a notice to appear before the magistrate.' },
  { kind: 'verb', words: 'declare military target|declare … military target|declare … military objective|tell to leave|order to leave|tell … to leave … country|tell … to leave … town|tell … to leave … village|give … hour to leave|give … day to leave|give … hour to get out|give … day to get out', type: 'restrict.threat', object: ['person'], ofPersons: true, example: 'In the pamphlet nine leaders are declared military targets.' },
  { kind: 'noun', words: 'summons|summon', type: 'restrict.threat', object: ['person'], near: ['court', 'prosecutor', 'police', 'interrogation', 'intelligence', 'ministry', 'investigator', 'questioning', 'security', 'tribunal', 'judge'], example: 'The summons of three writers to the prosecutor followed a tweet.' },
  { kind: 'noun', words: 'bullet in an envelope|bullet in the mail|envelope with a bullet|envelope containing a bullet|bullet in the post', type: 'restrict.threat', example: 'The presenter received a bullet in an envelope.' },
  { kind: 'noun', words: 'death threat|bomb threat|intimidation|harassment|threat', type: 'restrict.threat', example: 'The journalist received a death threat.' },
  { kind: 'verb', words: 'displace|deport|expel|chase from … home|chase … from … home|chase from … house|chase from … village|chase out of … village|chase … out of … village|hound from … home|hound … from … home|force … from home|force … to flee|force to flee|force … to leave … home|force to leave … home|force … to leave … village|force to leave … village|drive from … home|drive … from … home|turn out of … home|turn … out of … home|turn out of … house|turn … out of … house|turn … out of … squat|drive … out', type: 'restrict.displacement', measure: 'displaced', object: ['person'], example: 'The fighting displaced 200 families.' },
  { kind: 'verb', words: 'drive … into … forest|drive … into … bush|drive … into … hill|drive … into … mountain|drive … into exile|drive into exile|drive into … forest|drive into … bush|drive into … hill', type: 'restrict.displacement', measure: 'displaced', object: ['person'], ofPersons: true, example: 'Gangs drove 6,000 villagers into the forest.' },
  { kind: 'verb', words: 'flee|flee … home|flee … village', type: 'restrict.displacement', measure: 'displaced', befalls: true, weak: true, example: 'Some 300 villagers fled the fighting.' },
  { kind: 'verb', words: 'flee to|flee into|flee across|flee from|flee toward|flee towards|flee over|take refuge|take shelter|seek refuge|seek shelter|find refuge|find shelter|seek … refuge|take … refuge', type: 'restrict.displacement', measure: 'displaced', befalls: true, object: ['person'], ofPersons: true, near: ['people', 'persons', 'villagers', 'residents', 'inhabitants', 'families', 'households', 'civilians', 'refugees', 'herders', 'farmers', 'women', 'children', 'townspeople', 'islanders', 'nomads', 'hundreds', 'thousands'], example: 'Some 60 people fled to Dola.' },
  { kind: 'verb', words: 'leave … village|leave … hamlet|abandon … village|abandon … home', type: 'restrict.displacement', measure: 'displaced', befalls: true, weak: true, example: 'Some 200 families have left the villages since the attack.' },
  { kind: 'noun', words: 'deportation|forced displacement|expulsion|mass displacement', type: 'restrict.displacement', measure: 'displaced', example: 'The deportation of 40 families began.' },

  // Posture
  { kind: 'noun', words: 'on alert|high alert|state of alert|full alert|red alert', type: 'posture.alert', example: 'The security forces are on high alert in Dola.' },
  { kind: 'verb', words: 'put on alert|place on alert|be on alert|sound … siren', type: 'posture.alert', example: 'The garrison was placed on alert.' },
  { kind: 'verb', words: 'establish|set up|build|open|create|erect|relocate|construct', type: 'posture.deployment', object: ['post'], weak: true, example: 'The army established a base near the border.' },
  { kind: 'verb', words: 'withdraw … troop|withdraw … force|withdraw … fighter|withdraw from|pull out|pull back|hand over … control|hand over … village|hand over … town|redeploy|retreat from|vacate|evacuate … base|leave … village … control', type: 'posture.deployment', weak: true, example: 'Fighters withdrew from the village after the truce.' },
  { kind: 'verb', words: 'deploy|send … soldier|reinforce|mobilise|mobilize|send … reinforcement|defect|recruit … fighter|train … fighter|merge … group|move … troop|amass … troop|send … troop|set up … checkpoint|erect … checkpoint|mobilize … troop|station … troop|take up position|patrol', type: 'posture.deployment', weak: true, example: 'The army deployed 200 soldiers to the border.' },
  { kind: 'noun', words: 'troop deployment|deployment|reinforcement|troop movement|military exercise', type: 'posture.deployment', weak: true, example: 'The deployment of 200 soldiers began.' },
  { kind: 'noun', words: 'ceasefire|cease-fire|cease fire|truce|peace talk|reconciliation agreement|political agreement|agreement to end|peace agreement|peace accord|peace deal|armistice|prisoner exchange agreement|peace negotiation', type: 'posture.agreement', example: 'A ceasefire took effect at noon.' },
  { kind: 'verb', words: 'surrender|lay down … arm|sign … agreement|sign … accord|lay down … weapon', type: 'posture.agreement', weak: true, example: 'Twelve fighters surrendered to the army.' },
]

/** Verbs that carry a noun of action and lend it their subject: 'carried out an attack', 'staged a protest'. */
export const lightVerbs: ReadonlySet<string> = new Set([
  'carry', 'carry out', 'launch', 'stage', 'mount', 'conduct', 'commit', 'perpetrate', 'make', 'perform', 'hold', 'organize', 'organise',
  'lead', 'wage', 'undertake', 'begin', 'start', 'plan', 'execute', 'deliver', 'join', 'attend', 'continue', 'announce', 'call', 'resume', 'unleash', 'let', 'loose',
])

/** Verbs that lend their subject to a noun of action behind 'with': 'the rebels answered with an ambush'. */
export const repayingVerbs: ReadonlySet<string> = new Set(['answer', 'respond', 'reply', 'retaliate', 'react'])

/** Verbs of what goes on from then. Example: 'since the strike *began* on 12 February'. */
export const beginningVerbs: ReadonlySet<string> = new Set(['begin', 'start', 'erupt', 'break', 'flare', 'commence'])

/** Verbs by which an act befalls somebody: 'came under fire', 'suffered an attack'. */
export const sufferVerbs: ReadonlySet<string> = new Set(['suffer', 'sustain', 'come', 'undergo', 'face', 'survive', 'escape', 'receive', 'get'])

/** What is done with a bomb that does not go off: 'found a bomb', 'mines were cleared'. */
export const handlingVerbs: ReadonlySet<string> = new Set([
  'find', 'discover', 'detect', 'spot', 'defuse', 'deactivate', 'intercept', 'recover', 'seize', 'plant', 'place', 'lay', 'make', 'build', 'carry', 'clear', 'remove', 'hide', 'store', 'sell', 'buy', 'develop', 'produce', 'manufacture',
  'assemble', 'transport', 'dismantle', 'neutralise', 'neutralize', 'disarm', 'uncover', 'unearth', 'locate', 'demine', 'destroy', 'possess', 'acquire', 'contain', 'confiscate', 'resemble', 'identify', 'report',
])

/** Verbs of a journey: what it starts from is not where something befalls the traveller. Example: 'The bus was going from Dola to Orsk.' */
export const travelVerbs: ReadonlySet<string> = new Set(['go', 'come', 'travel', 'return', 'journey', 'commute', 'drive', 'fly', 'sail', 'ply', 'head'])

/** Verbs that say an act took place: 'an attack occurred', 'a blast hit'. */
export const occurVerbs: ReadonlySet<string> = new Set([
  'occur', 'happen', 'take', 'erupt', 'break', 'hit', 'strike', 'rock', 'shake', 'kill', 'wound', 'injure', 'leave', 'cause', 'claim', 'go',
])

/** What tells of an act and is none: 'the film about the massacre'. */
export const storyNouns: ReadonlySet<string> = new Set(['film', 'movie', 'documentary', 'novel', 'book', 'play', 'exhibition', 'song', 'drama', 'memoir', 'opera', 'miniseries', 'podcast', 'lecture', 'thesis', 'museum'])

/** Words for an attack that leave its kind to the means. Example: 'They *attacked* the post with mortars.' */
export const openAttackWords: ReadonlySet<string> = new Set(['attack', 'assault', 'target', 'hit', 'strike', 'raid'])

/** Phrases that hold a trigger word and tell no act: the words in them never trigger. */
export const notActs: readonly string[] = [
  'search for', 'kill off', 'leave for dead', 'stock rally', 'market rally', 'rally in stock', 'rally in share', 'rally in price', 'rally in oil', 'rally in bond', 'rally in equity', 'rally in the stock', 'rally in the market', 'rally in the share', 'rally in the price', 'rally on wall street', 'rally on the market', 'wall street rally', 'rally monkey', 'hunger strikeout', 'march past', 'lightning strike', 'strike rate', 'strikes out', 'firing line', 'firing squad practice', 'hire and fire', 'price shock', 'battle for the title', 'battle it out', 'peace talks show', 'explosion in', 'population explosion',
  'heart attack', 'panic attack', 'asthma attack', 'cardiac arrest', 'photo shoot', 'shooting star', 'shooting guard', 'strike a balance', 'strike a deal', 'strike force',
  'lucky strike', 'death penalty', 'death row', 'death certificate', 'death valley', 'peaceful death', 'battle cancer', 'battle with cancer', 'personal attack',
  'killing time', 'kill time', 'fire department', 'fire brigade', 'fire alarm', 'fire station', 'march madness', 'camera capture', 'video capture', 'footage capture', 'photographer capture', 'photo capture', 'image capture', 'bomb squad', 'bomb hoax', 'bomb scare', 'bomb alert', 'bomb disposal unit', 'bomb shelter', 'bomb expert',
  'anti-riot police', 'riot police', 'riot gear', 'riot act', 'riot squad', 'murder charge', 'murder trial', 'murder suspect', 'attempted murder charge', 'murder case', 'murder mystery', 'homicide detective',
  'homicide unit', 'homicide division', 'homicide squad', 'homicide bureau', 'crimes against', 'assault rifle', 'assault weapon', 'assault charge', 'arrest warrant', 'arrest report', 'bomb threat hoax', 'battle ground', 'battleground',
  'explosive ordnance', 'protest vote', 'protest song', 'birth rate', 'death rate', 'murder rate', 'die hard', 'die down', 'die out', 'release date', 'press release', 'news release', 'shooting range', 'shooting sport',
  'attack dog', 'rallying cry', 'rallying point', 'rallying call', 'ball and strike', 'balls and strikes', 'biker rally', 'motorcycle rally', 'car rally', 'pep rally', 'scout rally', 'rally car', 'demonstration phase', 'demonstration project', 'demonstration plant', 'demonstration model', 'cooking demonstration', 'product demonstration', 'time bomb', 'ticking bomb', 'photo bomb', 'campaign rally', 'election rally', 'political rally', 'campaign trail', 'trade war', 'price war', 'turf war', 'bidding war', 'market crackdown', 'attack ad', 'terror attack victim fund', 'rally driver', 'price rally', 'battle plan', 'kill switch', 'shelling peas',
]

/** Verbs that bring somebody somewhere: the place after 'to' is where they end, not where it happened. */
export const motionVerbs: ReadonlySet<string> = new Set([
  'take', 'fly', 'transfer', 'send', 'flee', 'evacuate', 'rush', 'transport', 'airlift', 'bring', 'return', 'go', 'travel', 'head', 'move', 'deport', 'walk', 'drive', 'escape', 'carry', 'hand', 'deliver',
  'extradite', 'relocate', 'withdraw', 'retreat', 'come', 'ship', 'lead',
])

/** What a weapon does when it reaches something: 'a shell hit a house', 'rockets landed near the base', 'mortars were fired'. */
export const impactVerbs: ReadonlySet<string> = new Set([
  'hit', 'strike', 'land', 'fall', 'slam', 'crash', 'tear', 'rip', 'damage', 'destroy', 'rain', 'impact', 'fire', 'launch', 'shoot', 'drop', 'target', 'pound', 'flatten', 'wreck', 'level', 'blow', 'collapse', 'throw', 'hurl', 'lob', 'toss',
])

/** The act type of what a weapon does, where the weapon itself is the subject. */
export const impactTypes: Readonly<Partial<Record<Weapon, ActType>>> = {
  shelling: 'remote.shelling', aircraft: 'remote.air', drone: 'remote.air', explosive: 'remote.bomb', grenade: 'remote.bomb', suicide_bomb: 'remote.suicide',
  crowd_control: 'protest.crackdown',
}

/** The same of weapons in somebody's hand, where it reached a person: 'struck by a baton'. */
export const blowTypes: Readonly<Partial<Record<Weapon, ActType>>> = { blunt: 'attack.beating' }

/** What an attack does to those it befalls. Example: 'The raids, which *killed* nine people, were condemned.' */
export const harmingVerbs: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hit', 'strike', 'target', 'rock', 'leave', 'claim', 'damage', 'destroy'])
