import { pointers, possessives } from './function-words.ts'

/** Words by which a time or a place is told to be that of an act, or of something else that its sentence tells. */

/** What 'sees' or 'witnesses' an act: '*Monday* saw the execution of two men', 'the *town* saw clashes'. */
export const seeingNouns: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'night', 'morning', 'town', 'city', 'village', 'district', 'weekend'])

/** Whose posts are words: 'a *Facebook* post on Saturday', where 'a customs post on Saturday' is a place. */
export const mediaOfPosts: ReadonlySet<string> = new Set(['facebook', 'twitter', 'telegram', 'instagram', 'weibo', 'blog', 'media', 'x', 'tiktok', 'linkedin', 'internet'])

/** Who speaks for a place: 'the *emir* of Dola told reporters'. */
export const holdersOfOffice: ReadonlySet<string> = new Set(['emir', 'mayor', 'bishop', 'archbishop', 'sultan', 'chief', 'chairman', 'prefect', 'commissioner', 'imam', 'governor', 'king', 'chairperson', 'administrator', 'councillor'])

/** How a paragraph opens on something else than the one before. Example: '*Meanwhile* in Dola, workers marched.' */
export const opensAnew = /^(?:Meanwhile|Separately|Elsewhere|In a separate|In another|In other)\b/

/** How a story goes back to its beginning and goes on from there. Example: '*Trouble had erupted* on Friday when soldiers fired into the air.' */
export const goesBackToBegin = /^(?:The |Earlier,? )?(?:trouble|violence|tensions?|unrest|clash(?:es)?|fighting|incident|dispute|protests?|chaos|riots?|riot|disturbances?|row|quarrel|standoff) (?:had |first )*(?:erupted|broken out|broke out|started|begun|began|flared|occurred|taken place|ensued)\b/i

/** Before the day of an event that is no deed. Example: 'arrested 14 men on Monday, *after the announcement on* Saturday that they would be called up' */
export const eventBefore = /\b(?:after|following|before|ahead of|since|despite) (?:the |an? |its |his |her |their )?(?:[\p{Ll}-]+ ){0,3}(?:announcement|decision|order|ruling|election|elections|vote|referendum|publication|resignation|speech|visit|passage|adoption|introduction|expiry|deadline|summit|inauguration|promulgation)(?: of (?:the |an? )?(?:[\p{L}-]+ ){1,4})? ?(?:on|in|of|late on|early on)? ?$/iu

/** Right before the station or the district of an officer, who may speak of what was elsewhere. Example: '*Station House Officer (SHO) of* Dola police station Omar Vale said two were shot in Orsk.' */
export const officersOf = /\b(?:officer(?: ?- ?in ?- ?charge| in charge)?|in ?- ?charge|oc|sho|sp|ssp|dsp|asp|inspector|sub ?- ?inspector|superintendent(?: of police)?|commissioner(?: of police)?|commandant|constable|investigator) (?:\( ?[\p{L}/-]+ ?\) )?(?:of|at) (?:the )?$/iu

/** Behind the station of an officer: the rest of its name, the officer's own and a word of saying. Example: 'of Dola *police station Omar Vale said*' */
export const stationOfSpeaker = /^(?:\p{L}+ ){0,2}(?:police (?:station|post|outpost|district|circle)|station|thana|kotwali|outpost|district|division|range|police),? (?:[\p{L}.'’-]+ ){1,5},? ?(?:said|told|confirmed|added|informed|stated|says|tells|confirms)\b/iu

/** Offices called after a place: 'the Dola regional *governor*'. */
export const officeNouns: ReadonlySet<string> = new Set(['governor', 'administration', 'governorate', 'government', 'prefecture', 'prefect', 'authority', 'council', 'ministry', 'commissioner'])

/** What speaks from a capital of what is anywhere in its land. Example: 'Nine died in Orsk, the *ministry* in Dola said.' */
export const seatsOfPower: ReadonlySet<string> = new Set(['ministry', 'government', 'parliament', 'embassy', 'presidency', 'cabinet', 'headquarters', 'palace'])

/** Who tells from one town of what was done in another. Example: '*Police* in Dola said that a teacher had been shot in Orsk.' */
export const tellersFromAfar: ReadonlySet<string> = new Set(['police', 'officer', 'official', 'prosecutor', 'authority', 'spokesman', 'spokeswoman', 'correspondent', 'reporter', 'diplomat'])

/** Right before the town of those to whom something was told. Example: 'The pastor *told a radio station in* Dola that two were shot.' */
export const toldToOutlet = /\b(?:told|tells|informed|spoke to|speaking to) (?:an? |the |our )?(?:[\p{L}-]+ ){0,3}(?:radio|station|newspaper|paper|reporters?|journalists?|television|channel|agency|correspondents?|outlet|website|newsroom|press conference|congregation|seminar|forum)(?: station)? (?:in|at|from) $/iu

/** Right before where travellers had been. Example: 'They were ambushed as they *drove home from a meeting in* Dola.' */
export const fromOccasion = /\b(?:drove|driving|return(?:ed|ing)|came|coming|travell?(?:ed|ing)|walk(?:ed|ing)|went|going|rode|riding|way|back|home|head(?:ed|ing))\b.{0,50}\bfrom (?:an? |the |his |her |their )?(?:[\w-]+ )?(?:meeting|funeral|rally|wedding|market|mass|service|assembly|party|work|visit|class|school|concert|workshop|baptism|burial|fair|match|hearing|court|clinic|training) (?:in|at|near)$/

/** Being at home: 'has *lived* in Dola since he was toppled'. */
export const homeVerbs: ReadonlySet<string> = new Set(['live', 'reside', 'dwell', 'settle'])

/** Who is from a place that stands before or behind: 'a Dola *man* was arrested', 'a *woman* from Dola'. */
export const homePeople: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl', 'teenager', 'teen', 'youth', 'resident', 'native', 'mother', 'father', 'couple'])

/** Who moves into a town and acts there: 'a *patrol* moved into Dola'. */
export const movingIn: ReadonlySet<string> = new Set(['force', 'unit', 'patrol', 'convoy', 'column', 'settler', 'tank', 'bulldozer', 'vehicle', 'police', 'raider'])

/** What those who tell of something do before or after it: 'a priest who *left* the town on Sunday said'. */
export const cameOrWent: ReadonlySet<string> = new Set(['arrive', 'leave', 'return', 'visit', 'travel', 'tour'])

/** What a trial does behind the words of the charge: 'The trial of two men accused of the killing *began* in Dola'. */
export const beginVerbs: ReadonlySet<string> = new Set(['begin', 'open', 'start', 'resume', 'continue', 'end', 'close', 'adjourn', 'take'])

/** Words before a time that opens a clause: '; *on* 3 May'. */
export const beforeTimes: ReadonlySet<string> = new Set(['on', 'in', 'at', 'by', 'during', 'since'])

/** Words before a place that opens a clause: ', and *in* Kunduz a bomb hit a van'. */
export const opensPlace: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around'])

/** Words by which a further main clause goes on: ', *and* banners were hung'. */
export const joinsClause: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas'])

/** Between a protest and what it is about. Example: 'They protested *in front of the court against the* shooting of a student.' */
export const protestedAgainst = /(?:^|\s)(?:against|over|condemning|denouncing|protesting|(?:justice|punishment) for|(?:anger|angry|outrage|fury|furious) (?:at|about|over)|in protest (?:at|of|against)|to (?:condemn|denounce|protest|protest against))(?: [\w'\u2019-]+){0,5}$/i

/** Before a time from which on something is counted: 'for the *third time since* May'. */
export const countsSince = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|worst|biggest|largest|heaviest|\p{L}+iest)\b[^.;,]{0,40} since$|\btimes? since$/u

/** Before a place where news was heard: '*reports received in* Dola'. */
export const newsReceived = /\b(?:reports?|news|information|word|dispatch(?:es)?|messages?) (?:received|reaching|monitored|reaching us|arriving) (?:here )?(?:in|at)?$/

/** Words that make a noun of an act one known from before: '*the* attack', '*their* march', '*such* raids'. */
export const toldBefore: ReadonlySet<string> = new Set([...pointers, ...possessives, 'such'])
