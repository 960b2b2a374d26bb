/**
 * Words that stand in almost every report of violence, arrest or protest and of a police or court inquiry, whatever the event.
 * They are no rare detail, though general texts seldom hold them. Example: "Deputies found the victim with a gunshot wound".
 */
export const reportWords: ReadonlySet<string> = new Set(
  `accidental accidentally accused addict admitted affidavit aggravated ages alive alleged allegedly alive ambulance ammunition anonymous
  apparent apparently apprehended argument armed arraigned arraignment arrest arrested arresting arrests assailant assailants assault
  assaulted attack attacked attacker attackers attempted attorney authorities autopsy bail barricaded blast bleeding blood bodies body bomb
  bond booked botched boyfriend brutally bullet bullets burglary bystander bystanders caliber camera cameras capital captain captured
  carjacking casings casualties charge charged charges chest chief circumstances civilian civilians clash clashes clinic clothing commander
  condition confessed confrontation confronted convicted coroner counts court crackdown crash crashed crime crimes criminal critical
  critically custody cut dead deadly death deaths deceased defendant demonstrators dep deputies deputy detained detective detectives
  detention died dies discharge discovered dispatch dispatchers dispute district domestic driver driveway drove drunk emergency evidence
  examiner exchanged execution expired explosion extremists faces facing family fatal fatally felony fight fighters fire firearm firearms
  fired firefighters firing fled flee fleeing followed forces found friend friends funeral gang girlfriend grenade gun gunfire gunman gunmen
  gunned gunpoint guns gunshot gunshots handgun happened head hearing helicopter hit holding homicide homicides hospital hospitalized
  hospitals hostage hours house human identified identify incident incidents indicted information injured injuries injury inmate inside
  intruder investigate investigating investigation investigations investigators involved jail judge juvenile kill killed killer killing
  killings knife lawyer leg lieutenant life listed loaded lt magistrate male man manslaughter martial masked medical medics men militants
  military mob motive mourners multiple murder murdered murders neck negligent neighbor neighborhood neighbors news night notified obtained
  occurred officer officers officials opened outside paramedics parents parked parking passenger patrol pellets perpetrators person persons
  pistol plead pleaded police possession preliminary prison prisoners probable pronounced prosecutor prosecutors protest protesters pursuit
  questioned raid random rebels relatives released remains report reported reportedly reports residence resident residents responded
  responding responsible reveals revenge rifle riot rival robbed robbery robbers rounds ruled scene search seized self-inflicted sentence
  sentenced sergeant serious sgt sheriff sheriff's shoot shooter shooting shootings shoots shot shotgun shots sister soldiers sources
  spokesman spokesperson spokeswoman stab stabbed stabbing stable stand statement stray struck surgery surrendered surveillance suspect
  suspected suspects suspicious swat taken tear teen teenager teenagers teens terror theft threatened tip toddler torso transported trauma
  trial trigger troops unclear unconscious undergoing unidentified unintentional unknown vehicle vehicles vehicular victim victim's victims
  vigil violence violent wanted warrant weapon weapons witness witnesses woman wound wounded wounding wounds yard year-old
  video story posted updated update breaking photo photos facebook twitter gofundme copyright newsletter subscribe click comment comments
  advertisement editor anyone call contact crimestoppers stoppers tips hotline`.split(/\s+/),
)

/** In a title, that the text is written while things happen: 'Live updates: ...', 'Storm over Dola - live', 'March in Orsk: as it happened'. */
export const liveReport = /\blive (?:updates?|blog|report(?:ing|s)?|coverage|ticker|feed|text)\b|[-–—|:] live\b|\blive[:|]|^live\b|\bas it happen(?:s|ed)\b|\b(?:rolling|minute-by-minute) (?:updates?|coverage|report)\b/im

/**
 * Lines that ask readers for help or for money, or tell about the outlet; they are alike in unrelated reports.
 * Examples: "Anyone with information is asked to call Crime Stoppers", "Follow us on Facebook", "All rights reserved".
 */
export const appealLines: readonly RegExp[] = [
  /\banyone (?:with|who has) (?:any )?information\b/i,
  /\bcrime ?stoppers\b/i,
  /\b(?:asked|urged|encouraged) to (?:call|contact)\b/i,
  /\ball rights reserved\b/i,
  /\bmaterial may not be published\b/i,
  /\b(?:follow|like) us on\b/i,
  /\bsign up (?:for|to)\b/i,
  /\b(?:copyright|©) ?(?:19|20)\d\d\b/i,
  /\bplease enable javascript\b/i,
]

/** Titles before a name ("Lt. Jan Corso", "Sheriff Ada Brink"): the name belongs to one who speaks or inquires, not to a victim. */
export const officeTitles: ReadonlySet<string> = new Set([
  'lt', 'sgt', 'capt', 'det', 'detective', 'sheriff', 'chief', 'officer', 'judge', 'mayor', 'spokesman', 'spokeswoman', 'spokesperson', 'attorney',
  'prosecutor', 'captain', 'lieutenant', 'sergeant', 'deputy', 'gov', 'governor', 'president', 'minister', 'general', 'colonel', 'col', 'gen', 'maj',
  'major', 'cmdr', 'commander', 'inspector', 'superintendent', 'coroner', 'trooper', 'cpl', 'corporal', 'da',
])

/** Words that end the name of a place or body, not of a person. Example: "Harbour Street", "Dola Hospital". */
export const notPersonEndings: ReadonlySet<string> = new Set(
  `county street avenue road drive boulevard lane highway park hospital school university college police department court city town township
  village district province state ward parish center centre church mosque bridge river airport station hall house apartments news
  times post herald tribune street st ave rd dr blvd office agency commission committee council ministry center medical`.split(/\s+/),
)

/** A part of a page title that names the outlet. Examples: "WABC News", "Dola Tribune", "Echo.com", "Channel 7 Weather & Sports". */
export const outletTitlePart =
  /\b(?:news|weather|sports|newspaper|radio|television|tv|channel|online|daily|times|herald|tribune|gazette|journal|chronicle|observer|post|press|magazine)\b|\.(?:com|org|net|co)\b|\b[KW][A-Z]{2,3}(?:-?TV)?\b/i

/** The last word of an outlet's name, as a text says it: "the Dola Tribune", "Orsk Channel 7 News". */
export const outletEnding =
  /\b(?:News|Newspaper|Weather|Radio|Television|TV|Broadcasting|Daily|Times|Herald|Tribune|Gazette|Journal|Chronicle|Courier|Observer|Telegraph|Examiner|Inquirer|Sentinel|Press|Magazine|Weekly)\b/gu

/** A site or an address at one: "www.dola-echo.com", "desk@echo.org". */
export const siteAddress = /\b(?:https?:\/\/|www\.|[\w.]+@)[\w.-]+|\b[\w-]+\.(?:com|org|net|info|news|tv)\b/giu

/** What a case is told under: its label, its number, or both: 'Case 3 - ', 'Incident no. 4: ', '(c) ', '12. '. */
export const caseLabel = /^(?:(?:case|incident|event|example|episode|attack|killing|site|location)\s+)?(?:no\.?\s*|number\s+|#)?(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\b[.)]?)?\s*[-–—:.)]*\s*/i

/** What stands at the head of an item or in a cell beside towns and is none: 'Others: ...', 'Total | 12'. */
export const noPlace = /^(?:Others?|Elsewhere|Totals?|Notes?|Updates?|Nationwide|Various|Unknown|All|Sources?|Corrections?|Background|Summary|Arrests?|Deaths?|Releases?|Sentences?|Memory|Editorial|Opinion|Comment|Analysis|Context|Conclusions?|Recommendations?|Annex|Appendix|Appeals?|Responses?|Reactions?|Methodology|Introduction|Statistics|Figures|Overview|Highlights|Health|Education|Economy|Sports?|Weather|Culture|Letters?|Obituary)\b/i

/** Words beside the weeks or months that a list covers: 'week of 14 to 20 October', 'Reporting period'. */
export const coversWords = /\b(?:weeks?|period|fortnight|covering|covers|covered)\b/i
