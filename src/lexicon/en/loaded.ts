/** Words that judge or colour what they name. They are marked and shown only inside quotation marks; none is ever a label of ours. */
export interface LoadedWords {
  /** Lower-case word forms parted by '|'; several words in one entry stand next to each other; '*' at the end takes any ending. */
  readonly words: string
  readonly why: 'judges a death or killing' | 'judges a person or group' | 'judges a government' | 'judges an act' | 'softens an act' | 'doubts what it names' | 'praises a side' | 'insults'
  readonly example: string
}

export const loadedWords: readonly LoadedWords[] = [
  { words: 'massacre*|slaughter*|butcher*|bloodbath*|carnage|murdered|murdering|murderous|murderers|assassins|atrocity|atrocities|genocidal|extermination|exterminate*|ethnic cleansing|pogrom*|liquidat*|blood-soaked|bloodthirsty|bloodstained|heinous|barbaric*|barbarity|barbarous|savage|savagely|savagery|gruesome*|ghastly|horrific*|hideous*', why: 'judges a death or killing', example: 'The paper spoke of a massacre in the camp.' },
  { words: 'martyr*|martyrdom|fallen heroes|hero|heroes|heroic*|heroine|heroism|brave|bravely|courageous*|fearless*|valiant*|gallant*|noble|defiant|beacon of hope|freedom fighter*|freedom-loving|peace-loving|patriot*|glorious*|legendary|steadfast*|selfless*|freedom-fighter*|righteous', why: 'praises a side', example: 'Brave youths set the poster on fire.' },
  { words: 'terrorist*|terrorism|terror|extremist*|fanatic*|thug*|goon*|henchm*|hired gun*|mercenar*|criminal proxy|lackey*|stooge*|puppet*|crony|cronies|traitor*|treason*|collaborator*|infidel*|apostate*|hypocrite*|hooligan*|vandal*|bandit*|saboteur*|seditionist*|vermin|scum|cockroach*|radical*|hardliner*|hard-liner*|militia thugs|killer squad*|death squad*|butchers|enemy of the people|enemies of the people|fifth column*|agitator*|troublemaker*|miscreant*|anti-national*|subversive*|counter-revolutionar*|foreign agent*|zealot*|criminal regime|hated|monster*|monstrous', why: 'judges a person or group', example: 'State television blamed terrorists.' },
  { words: 'regime|regimes|junta|dictator*|tyrant*|tyranny|tyrannical|despot*|mullahs|mullahs\'|mullahs’|clerical dictatorship|ruling clique|clique|so-called government|occupier*|occupation forces|oppressor*|oppressive|repressive|suppressive|ruthless*|brutal regime|bloody regime|usurper*|puppet government|zionist entity|criminal regime|rogue regime|misogynist*|corrupt|authoritarian*', why: 'judges a government', example: 'The regime closed the paper.' },
  { words: 'brutal*|brutality|vicious*|ruthlessly|cowardly|cruel*|sadistic*|merciless*|inhuman*|treacherous*|despicable|shameful*|disgraceful*|outrageous*|unprovoked|senseless|indiscriminate*|defenseless|defenceless|innocent|unarmed and defenseless|cold-blooded|in cold blood|wanton*|flagrant*|blatant*|vile|heinously|sinister|fiendish|appalling|abhorrent|deranged|rampage*|onslaught*|mastermind*', why: 'judges an act', example: 'Soldiers brutally attacked the village.' },
  { words: 'neutralise*|neutralize*|neutralising|neutralizing|eliminated|cleansed|cleanse*|mopped up|mop up|mopping up|mopping-up|pacif*|liberated|liberate|collateral damage|surgical strike*|enhanced interrogation|purged|purge*|restored order|restore order|sanitise*|sanitize*', why: 'softens an act', example: 'Two militants were neutralised.' },
  { words: 'so-called|self-styled|self-proclaimed|sham|farcical|farce|bogus|phony|phoney|show trial*|rigged|fraudulent|mock election*|kangaroo court*|propaganda|liar*|fabricat*|smear*|smear campaign|hoax*|disinformation|conspiracy|witch hunt|witch-hunt*|pretext', why: 'doubts what it names', example: 'The sham election was held in June.' },
  { words: 'rats|parasites|filth|filthy|hordes|horde|infest*|cultist*|uncivilised|uncivilized|idiot*|stupid|lunatic*|crazed|hysterical*|rabid|bigot*|nazi*|fascist*|shameless*|damn|disgusting|pathetic|ridiculous*|laughable|illegals|illegal aliens', why: 'insults', example: 'The general called them rats.' },
]

const inSmallLetters = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${loadedWords.flatMap(({ words }) => words.split('|')).map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '\\p{L}*')).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

/** True for words that hold a loaded one in small letters: 'brave fighters of the front', but not 'Freedom Fighters' or 'Heroes of Orsk', which are names. */
export function holdsLoaded(words: string): boolean {
  return inSmallLetters.test(words)
}
