/**
 * Fields whose news speak of attacks, clashes and deaths in another sense, or of deaths that nobody meant: sport, markets,
 * accidents, exercises. A sentence among enough words of a field tells no act, unless words of violence or police stand beside it.
 */
export interface OtherField {
  readonly field: 'sport' | 'market' | 'trading' | 'accident' | 'drill' | 'campaign'
  /** Lemmas of the field, parted by '|'. */
  readonly words: string
  /** So many different ones around the sentence make it the field's. */
  readonly enough: number
  /** Sentences before and after that are looked at for words of the field. */
  readonly reach: number
  /** Words that turn the sense back when they stand in the sentence or right beside it. */
  readonly unless: string
  /** Tells no act. */
  readonly example: string
  /** Tells one, with words of the field beside it. */
  readonly counterExample: string
}

const force = 'police|policeman|soldier|gunman|militant|rebel|bomb|bombing|bomber|grenade|gun|gunfire|rifle|knife|terrorist|terror|hooligan|teargas|arrest|riot|protester|demonstrator|insurgent|jihadist|hostage|massacre|assassin|troop|extremist'

export const otherFields: readonly OtherField[] = [
  {
    field: 'sport',
    words:
      'match|game|season|league|cup|tournament|championship|championships|semifinal|semi-final|quarterfinal|innings|inning|wicket|batsman|bowler|bowling|batting|goal|goalkeeper|midfielder|coach|teammate|score|scorer|scoring|rebound|playoff|playoffs|nba|nfl|fifa|uefa|rugby|cricket|soccer|football|golf|tennis|basketball|baseball|hockey|athletics|boxing|boxer|olympic|olympics|medal|birdie|bogey|putt|fairway|lap|halftime|overtime|fixture|premiership|champion|seed|over|unbeaten|fielder|quarterback|touchdown|dugout|substitute|equaliser|equalizer|sprint|sprinter|marathon|runner-up|derby|qualifier|pointer|jumper|dunk|pitcher|homer',
    enough: 3,
    reach: 2,
    unless: force,
    example: 'The home team rallied in the second half and beat the league champions after their striker scored the only goal of the match.',
    counterExample: 'After the football match the fans of the losing team attacked a bus, and police fired tear gas near the stadium as the league game ended.',
  },
  {
    field: 'market',
    words: 'stock|stocks|index|investor|currency|dollar|euro|yen|rand|barrel|bond|yield|nasdaq|dow|earnings|futures|trading|quarterly|inflation|gdp|exporter|retailer|brokerage|equity|equities|commodity|bourse|benchmark',
    enough: 3,
    reach: 1,
    unless: `${force}|strike|worker|union|protest`,
    example: 'Stocks rallied for a second day as investors bought banks, and the benchmark index hit a record while the dollar battled losses.',
    counterExample: 'Militants attacked the stock exchange while investors were trading, and the index and the currency fell.',
  },
  {
    field: 'trading',
    words: 'market|rate|trader|trading|analyst|index|indexes|indices|dow|nasdaq|interest|crude|percent|point|stock|share|profit|price|session|investor|currency|barrel|bond|earnings|inflation',
    enough: 3,
    reach: 1,
    unless: `${force}|strike|worker|union|protest|march|demand|placard`,
    example: 'Prices held after a two-day rally as traders looked at interest rates and the index of the exchange lost a point.',
    counterExample: 'Traders held a rally at the market over the price of stalls and the interest rate, and protesters blocked the road.',
  },
  {
    field: 'accident',
    words:
      'accident|collision|collide|overturn|derail|derailment|capsize|drown|earthquake|quake|tremor|flood|flooding|landslide|mudslide|avalanche|storm|hurricane|cyclone|typhoon|tornado|stampede|pile-up|head-on|skid|crash|plunge|overtake|lightning|heatwave|cancer|illness|disease|virus|coronavirus|covid|pandemic|cholera|ebola|malaria|pneumonia|overdose|famine|starvation|epidemic|botch|petrochemical|refinery|boiler|cylinder|leak|firework|short-circuit|malfunction|faulty',
    enough: 1,
    reach: 0,
    unless: `${force}|shoot|shooting|attack|attacker|stab|mine|explosive|shelling|shell|airstrike|rocket|missile|clash|fighting|war|murder|suicide|ram`,
    example: 'Four people were killed and nine injured when two buses collided outside Dola.',
    counterExample: 'Four people were killed when gunmen attacked a bus after it had overturned outside Dola.',
  },
  {
    field: 'campaign',
    words: 'campaign|candidate|presidential|primary|primaries|nominee|nomination|caucus|voter|ballot|delegate|frontrunner|front-runner|republican|democrat|democratic|senator|poll|pollster|candidacy|convention|elect|running|hopeful|crowd',
    enough: 2,
    reach: 1,
    unless: `${force}|protest|clash|march|strike|opposition|demand|placard|disperse`,
    example: 'The senator thanked voters at a rally on Saturday as the campaign for the nomination went on.',
    counterExample: 'Opposition supporters held a rally to demand that the candidate be put on the ballot.',
  },
  {
    field: 'drill',
    words: 'drill|exercise|manoeuvre|manoeuvres|maneuver|maneuvers|orbit|satellite|test-fire|test-launch|wargame|simulation|rehearsal|training',
    enough: 1,
    reach: 1,
    unless: 'kill|wound|injure|die|dead|casualty|protest|protester|strike|arrest|attack|attacker|ambush|militant|rebel|insurgent',
    example: 'Several explosions were heard as the artillery held a drill near the border.',
    counterExample: 'Militants attacked a column of recruits on a training exercise and killed four of them.',
  },
]
