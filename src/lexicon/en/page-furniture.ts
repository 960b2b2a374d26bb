/**
 * Lines that belong to the page and not to the report: they carry no claims.
 * Each pattern is tried on a whole passage; the examples are run as tests.
 */
export interface FurnitureRule {
  readonly pattern: RegExp
  readonly role: 'boilerplate' | 'ad_slot' | 'caption'
  /** Longest passage, in characters, the rule may silence: a report can begin with the same words. */
  readonly longest: number
  readonly examples: readonly string[]
  readonly not?: readonly string[]
}

/** What a body sets over its own release, with number, place and day if need be; 'Press release: Army denies raid' is a title. */
export const releaseLabel = /^\W*(?:for immediate (?:release|publication)|(?:press|news|media) (?:release|statement|note|communiqu[eé])|public statement)(?:\s+(?:no\.?|nº|#)\s*[\d/-]+)?(?:\W+for immediate (?:release|publication))?(?:\W+[^.!?]{0,50}\b(?:19|20)\d{2})?\W*$/i

const paperName = "(?:communiqu[eé]|comunicado|statement|bulletin|circular|notice|decree|letter|memo(?:randum)?|declaration|resolution|newsletter|urgent (?:action|appeal)|press note|situation report|sitrep|alert|release|report|update)"

/** The number that a body gives a paper of its own, with the paper's kind and the day if need be; 'Communiqué no. 4: Army denies raid' is a title. */
export const referenceNumber = new RegExp(
  `^\\W*(?:(?:our |your |ai )?(?:ref(?:erence)?|index|file|dossier|protocol|folio)\\.?(?: (?:no|number|nº|n°)\\.?| code)?\\s*[:.#]?\\s*(?:\\p{L}{2,6} )?|(?:(?:(?:public|press|official|joint|military|war|special|weekly|monthly|daily|general) )?${paperName}\\s*(?:(?:(?:no|num|nr)\\.?|number|nº|n°|№|#)\\s*(?=\\d|\\p{L}+[/-]\\d)|[:–-]?\\s*(?=\\d+[/-]\\d|\\p{L}+/\\d))|(?:no\\.|number|nº|n°|№|#)\\s*(?=\\d)))[\\p{L}\\d./-]*\\d[\\p{L}\\d./-]*(?:\\s*(?:of|dated|,|-|–|\\|)?\\s*\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}{3,9},? \\d{4}|\\s*(?:of|dated|,|-|–|\\|)?\\s*\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})?\\W*$`,
  'iu',
)

/** Before the day of a release in its own title. Example: 'Rights Circle of Orsk - *Alert of* 27 November 2019'. */
export const datedRelease = /\b(?:alert|statement|bulletin|note|communiqu[eé]|press release|appeal|newsletter|update|briefing|situation report)(?: no\.? ?\d+)?,? (?:of|dated|from) $/i

/** Before the day that a bulletin for every day, week or month bears in its own title. Examples: 'Orsk Relief Group - *Daily brief of violations -* 27 November 2019', '*Weekly list of detainees:* 27 November 2019' */
export const titleOfPeriod = /\b(?:(?:daily|nightly|weekly|fortnightly|evening|morning|midday|24-hour) (?:\p{L}+ ){0,2}(?:report|list|record|update|toll|chronicle|monitor|tally|count|brief|briefing|summary|bulletin)|brief|briefing|summary|bulletin|digest)\b(?: (?:of|on|for|from) [\p{L} ]{3,40}?)?\s*(?:[-–—|:,(]|\b(?:for|of))\s*(?:\p{Lu}\p{L}+day,? )?$|\b(?:situation|figures?|data|toll|position|status|list|update)\b.{0,60}\bas (?:of|at) (?:\d{1,2}[:.]\d{2}(?: (?:hours|hrs|GMT|local time))?(?:,| on)? )?(?:\p{Lu}\p{L}+day,? )?$/iu

/** Before the day on which a bulletin on a period came out. Example: 'Week of 8 to 14 May 2021 (*issued* 16 May 2021)' */
export const dayIssued = /\b(?:issued|published|released|date of issue|publication date)(?: on)?:? $/i

/** Up to the month of an issue, on a line of its own. Examples: '*No. 14,* April 2019', '*Monthly bulletin,* September 2022' */
export const monthOfIssue = /^(?:(?:monthly|quarterly) )?(?:bulletin|newsletter|letter|report|digest|review|update|chronicle|circular|edition|issue|number|no|nr|vol(?:ume)?)\b\.? ?(?:(?:no|nr|number)\.? ?)?\d{0,4}(?: ?\(\d+\))?\s*[,|·:–—-]+\s*(?=\p{Lu}\p{Ll}{2,8} \d{4}\W*$)/iu

/** Before the day on which a paper was made known. Example: 'A report by the Orsk Circle, *presented in Marden on* 14 March 2024'. */
export const broughtOut = /\b(?:report|study|statement|bulletin|briefing|brief|note|paper|survey|findings|chronicle|dossier|submission)\b.{0,80}\b(?:published|presented|launched|released|issued|made public)(?: (?:in|at|from) [\p{L}, ]{2,40})? on $/iu

export const furniture: readonly FurnitureRule[] = [
  {
    pattern: /^\(?in (?:this|these|an?) (?:[\p{L}\d.,’' -]{0,60}?\b)?(?:file|undated|handout|frame|framegrab|video grab|screengrab|aerial|combination)? ?(?:photo(?:graph)?s?|pictures?|images?|grabs?)\b(?: (?:released|provided|made available|taken|from|by|courtesy)\b|,)/iu,
    role: 'caption', longest: 600,
    examples: ['In this May 12, 2014, file photo, mourners carry a coffin in Orsk.', 'In an undated picture, the gate of the camp is seen.', 'In this image released by the Harbour Post, mourners carry a coffin.'],
    not: ['In this town nine people were killed.', 'In these pictures the guards can be seen to fire'],
  },
  {
    pattern: /\((?:file )?(?:photo|image|picture|video|source|photo credit|credit)s?\s*(?::|by\b|courtesy\b)[^()]{0,80}\)\.?$|\bfile photo\)?\.?$/i,
    role: 'caption', longest: 300,
    examples: ['Mourners carry a coffin in Orsk. (Photo: Harbour Post)', 'The gate of the camp (Source: Harbour Post)', 'The gate of the camp in a file photo.'],
    not: ['Nine people were killed (the army says seven).'],
  },
  {
    pattern: /^\[?\(?\s*\d{2,4}\s?[x×]\s?\d{2,4}\s*(?:px)?\s*(?:ad|banner)?\s*\)?\]?$/i,
    role: 'ad_slot', longest: 40,
    examples: ['728 x 90', '300x250', '[970 × 250]', '728 x 90 banner'],
    not: ['28 people', '4 x 4 vehicles were burnt'],
  },
  {
    pattern: /^[-–—\s*[(]*(?:story continues (?:below|after)|article continues (?:below|after)|continue reading (?:below|after))?[\s:]*(?:adverts?|advertisements?|advertising|advertorial|sponsored(?: content| links?)?|ad|promoted(?: content)?|paid content|this advertisement|scroll to continue)[-–—\s*)\].:]*$/i,
    role: 'ad_slot', longest: 60,
    examples: ['Advertisement', 'Advert', 'ADVERTISEMENT', '- Advertisement -', 'Sponsored content', 'Story continues below advertisement'],
    not: ['The advertisement named the two men', 'Ad Dali'],
  },
  {
    pattern: /^[-–—\s*[(]*(?:advert|advertisement|advertorial|sponsored(?: content| message| post)?|paid (?:content|post|advertisement)|promoted(?: content)?)\s*[\])]?\s*[:|–—-]\s+\S/i,
    role: 'ad_slot', longest: 220,
    examples: ['ADVERTISEMENT: Read our special edition on the uprising today!', 'Sponsored | Holidays in the hills from 300', '[Advert] - Order the yearbook of the movement'],
    not: ['Advertising: a law passed in Orsk bans posters of the party.', 'The advertisement: two men were named in it'],
  },
  {
    pattern: /^(?:read|get|order|buy|see|discover|support|join)\b.{0,140}\b(?:subscribe|order|donate|sign up)(?: (?:today|now|here))[!.]?$/i,
    role: 'ad_slot', longest: 200,
    examples: ['Read our special edition on the November uprising - subscribe today!', 'Support our work: donate now.'],
    not: ['Join the march, the union told its members, and sign up here for the buses that leave on Monday.'],
  },
  {
    pattern: /^(?:story|article|report) continues (?:below|after)\b/i,
    role: 'ad_slot', longest: 80,
    examples: ['Story continues below', 'Article continues after the video'],
  },
  {
    pattern: /^by (?:an? |our |the )(?:own )?(?:[\p{L}-]+ ){0,2}?(?:reporters?|correspondents?|writers?)(?:,? (?:in |at )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})?\.?$/iu,
    role: 'boilerplate', longest: 60,
    examples: ['By a staff reporter', 'BY OUR OWN CORRESPONDENT', 'By our correspondent in Orsk'],
    not: ['By the reporter nine people were seen'],
  },
  {
    pattern: /^\(?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|translated) (?:and (?:writing|editing) )?by\b/i,
    role: 'boilerplate', longest: 220,
    examples: ['Reporting by Lena Orlo', '(Additional reporting by A. Marden; editing by T. Vale)', 'Compiled by the Harbour Desk'],
    not: ['Reporting by journalists has been banned since the emergency law was passed in the spring, and six editors were arrested. '.repeat(2)],
  },
  {
    pattern: /\b(?:sign up|subscribe)\b[^.]{0,80}\b(?:newsletters?|inbox|briefing|alerts)\b|\bfollow (?:him|her|them|me|us) on (?:x|twitter|facebook|instagram|telegram|mastodon|bluesky|youtube|social)\b|\b(?:may|can) be (?:reached|contacted) (?:at|on|by)\b|\bdelivered (?:straight |right )?to your inbox\b/i,
    role: 'boilerplate', longest: 260,
    examples: ['Sign up for the Harbour Briefing newsletter and never miss a tide.', 'Mira Dallo covers ports. Follow her on social media.', 'Mira Dallo can be reached at the desk.'],
    not: ['Men in uniform told them to follow him on foot.', 'The families could be reached only by boat'],
  },
  {
    pattern: /^follow\b.{0,60}\bon (?:x|twitter|facebook|instagram|telegram|mastodon|bluesky|youtube|social media)\b|\balready a subscriber\b|\bplease subscribe\b|\bsubscribe to (?:read|continue|view)\b|\b(?:is|are) not responsible for (?:the|any) (?:opinions?|views|content)\b|^(?:explore further|advertising disclosure|affiliate disclosure)$/i,
    role: 'boilerplate', longest: 300,
    examples: ['Follow the Harbour Post on Instagram and Facebook.', 'To view the full story, please subscribe to the Harbour Post.', 'Harbour Post is not responsible for the opinions of its contributors.', 'Explore further'],
    not: ['Police follow two boats on the river.'],
  },
  {
    pattern: /^\(?(?:image|photo|slide|picture|video) \d+ (?:of|\/) \d+\)?$/i,
    role: 'boilerplate', longest: 40,
    examples: ['Image 2 of 5', 'Photo 1 / 3'],
  },
  {
    pattern: /^[^\p{L}\p{N}]+$/u,
    role: 'boilerplate', longest: 300,
    examples: ['———', '* * *', '×', ','],
    not: ['۱۱', 'No'],
  },
  {
    pattern: /^related (?:coverage|stories|story|articles?|content|videos?|links?)\b(?!.*[.!?]$)/i,
    role: 'boilerplate', longest: 160,
    examples: ['Related coverage Two held after port blast', 'Related story Dockers march'],
    not: ['Related stories were told by all three witnesses.'],
  },
  {
    pattern: /\bcontributed (?:to (?:this|the) (?:report|article|story)|reporting)(?: from [\p{L} ,]+)?\.?\)?$/iu,
    role: 'boilerplate', longest: 160,
    examples: ['Northern Wire contributed to this report.', '(Mira Dallo in Orsk contributed reporting)'],
    not: ['The drought contributed to the report of unrest'],
  },
  {
// Every word has to end before the next begins: without that, text in capitals could be cut in endlessly many ways.
    pattern: /^(?:\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,4} [-–—|] )?(?:[Bb]y|BY)\s+(?!(?:the (?:time|end)|then|now|noon|midnight|dawn|dusk|evening|nightfall|morning|late|early|mid|contrast|comparison|law|far|all|some|most|[a-z]+ing)\b)(?:(?:\p{Lu}[\p{L}.'’-]*|and|of|the|for|in|\d{1,4}|at|staff|reporters?|writers?|correspondents?)(?![\p{L}.'’-])(?:\s*[,&|/:]\s*|\s+|$)){1,16}$/u,
    role: 'boilerplate', longest: 120,
    examples: ['By Mira Dallo', 'Orsk Post - By Mira Dallo', 'By Mira Dallo and Tomas Reik', 'By Harbour Desk Staff', 'By Harbour Post staff'],
    not: ['By Monday evening nine people had died', 'By noon the square was empty.'],
  },
  {
    pattern: /^(?:subscribe (?:to|now|today|here|for)\b|subscribe$|sign up\b|sign in\b|log in\b|join (?:us|our)\b|follow us\b|follow @|like us on\b|share this\b|share (?:on|via)\b|tweet this|print this|e-?mail this|click here|tap here|donate (?:now|to|here|today)\b|support our\b|become a (?:member|subscriber)|download our|get (?:our|the latest)\b|don['’]t miss\b|you (?:may|might) (?:also )?like\b|skip to\b|leave a (?:comment|reply)|post a comment|add a comment|have your say|view (?:all )?comments|show comments|report this comment|back to top)/i,
    role: 'boilerplate', longest: 260,
    examples: ['Subscribe to our newsletter.', 'Share this article', 'Follow us on social media', 'Sign up for our morning briefing', 'Leave a comment'],
    not: ['Subscribers to the union paper were arrested', 'Signs of torture were found'],
  },
  {
    pattern: /^[►▶▸•»>*\s]*(?:(?:read more|read also|also read|read next|see also|watch(?: also)?|listen|related(?: (?:stories|story|articles|news|posts|topics|content|coverage|links))?|more (?:from|on|about)|more (?:stories|news)|tags?|filed under|topics?|categor(?:y|ies)|keywords|share)\s*[:|»>].*|(?:share|print|e-?mail|tweet|comments?|trending|recommended|up next|next article|previous article|top stories|latest news|latest|most (?:read|popular|viewed|shared)|popular (?:posts|now)|related(?: (?:stories|articles|news|posts|topics|content|coverage|links))|read (?:more|also|next)|see also|more (?:stories|news)|more from [^.]{1,40}|\d+ (?:comments?|shares?|views?)))$/i,
    role: 'boilerplate', longest: 200,
    examples: ['Read more: Two held after port blast', '► Related: Two held after port blast', 'Related stories', 'Tags: Harbour, Port', '12 comments', 'Most read', 'Share'],
    not: [
      'Registered fishermen said the patrol fired at them.',
      'Comments by the minister drew anger',
      'Related arrests were made in Orsk overnight, officials said.',
      'More from the camp were taken away, he said.',
    ],
  },
  {
    pattern: /^(?:copyright\b|©|\(c\)\s(?!(?:on|in|at|near|during|between|since|from|by the|police|the)\s)|all rights reserved|[^.]{0,60}all rights reserved\.?$|this (?:article|story|report|content) (?:was|is|has been) (?:originally |first |automatically )?(?:published|produced|generated|made available|reprinted|republished|brought)|republished with permission|reproduced with permission|the views expressed|disclaimer\b|terms of (?:use|service)|privacy policy|cookie|we use cookies|please enable javascript|javascript is (?:disabled|required)|your browser|this (?:video|content|site|page) (?:is not|cannot|can ?not|can't|requires|uses)|correction policy|contact us|about us|advertise with us|our standards|for immediate release$|press contacts?:|media contacts?:|for more information,? (?:please )?(?:contact|visit|call)|-?\s*ends?\s*-?$|#{2,}$|\*{3,}$|-{3,}$|_{3,}$|={3,}$|tel(?:ephone)?\s*[.:]|fax\s*[.:]|e-?mail\s*:)/i,
    role: 'boilerplate', longest: 300,
    examples: ['Copyright 2014 Harbour Post', '© Harbour Post', 'All rights reserved.', 'This article was originally published by the Harbour Post.', 'We use cookies to improve this site', 'Please enable Javascript to watch this video', '- ENDS -', '###', 'Media contact: press office'],
    not: ['Ends of the bridge were blown up, the army said', 'Copyrighted maps were seized'],
  },
  {
    pattern: /^.{0,50}\b(?:published|updated|posted) (?:on )?(?:\p{L}{3,9}day,? )?\p{L}{3,9}\.? \d{1,2},? \d{4}\b[^.]{0,30}$/iu,
    role: 'boilerplate', longest: 110,
    examples: ['The Northern Wire Published Monday, May 12, 2014 8:22AM EST', 'Mira Dallo, Harbour Post, updated May 12, 2014'],
    not: ['The list published on May 12, 2014 names nine of the dead, among them two guards and a boy.'],
  },
  {
    pattern: releaseLabel,
    role: 'boilerplate', longest: 110,
    examples: ['PRESS RELEASE', 'FOR IMMEDIATE RELEASE', 'Press release no. 14/2021', 'For immediate release - Orsk, 4 May 2021', 'Media statement | for immediate release | 4 May 2021'],
    not: ['Press release: Guards deny firing on crowd', 'Press statement of the ministry on the raid', 'Media note: nine people died in Orsk'],
  },
  {
    pattern: referenceNumber,
    role: 'boilerplate', longest: 90,
    examples: ['Communique no. 112/2021', 'COMMUNIQUÉ No. 4', 'Statement 12/2021', 'Bulletin No. 212', 'Ref: ORC/12/2021', 'Our ref. 12-B/4', 'Index: MDE 13/2021', 'Official communiqué no. 7 of 4 May 2021', 'No. 112/2021', 'Urgent Action 12/21'],
    not: ['Communique no. 4: Army denies raid', 'Statement on the killing of 12 teachers', 'Report: 12 killed', '112 killed', 'No 12-year-old should die', 'Letter to 12 ministers', 'Alert 5 killed in Orsk', 'Alert 5', 'Number of dead rises to 12'],
  },
  {
    pattern: /^invented for the \p{L}+ demo\b/iu,
    role: 'boilerplate', longest: 200,
    examples: ['Invented for the Onrecord demo: no person, outlet or event in this document is real.'],
    not: ['Invented for the trial, the charge was dropped'],
  },
  {
    pattern: /^(?:updated (?:at )?\d{1,2}[:.]\d{2}\b[^.]{0,12}\.?[^.]{0,6}\.?$|(?:(?:last )?(?:updated|modified|published|posted|created|first published|date)(?: on| at)?\s*:?\s*)(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?,? )?(?:\p{L}+,? )?(?:\d{1,2}[\s./-]|\p{L}{3,9}\.? \d{1,2}|\d{4}-))/iu,
    role: 'boilerplate', longest: 120,
    examples: ['Published: 12 May 2014', 'Updated: May 13, 2014 10:22', 'Posted on 2014-05-12', 'Last updated Monday, 12 May 2014', 'Updated at 1:23 p.m.', 'PUBLISHED: 00:01, Mon, May 12, 2014 | UPDATED: 10:43'],
    not: ['Published reports of May 12 say nothing of it'],
  },
  {
    pattern: /^\[?\(?(?:file )?(?:photo(?:graph)?|image|picture|photo caption|caption|video|map|graphic|illustration)s?(?: credit| by| courtesy(?: of)?|\/[\p{L} ]+)?\s*[:|\]]/iu,
    role: 'caption', longest: 400,
    examples: ['Photo: Mourners carry a coffin in Orsk', 'File photo: The gate of the camp', '[Image: Harbour Post]'],
    not: ['Photographs of the detained men were shown on television.', 'Video footage showed trucks driving into the crowd.'],
  },
]

/** What a page's player sets before the words of a caption, without a stop: 'EMBED >More News Videos Deputies found the car', 'Now Playing: Guards fire on crowd'. */
export const playerLabel = /^(?:EMBED\s*>\s*)?(?:More (?:News )?Videos?|Play Video|Now Playing:?|Watch (?:Now|Video):?|WATCH:|VIDEO:)\s+(?=["“'‘]?\p{Lu})/u

/** Roles of passages by the words alone; null when the words look like the report itself. */
export function furnitureRole(text: string): FurnitureRule['role'] | null {
  for (const rule of furniture) {
    if (text.length <= rule.longest && rule.pattern.test(text)) return rule.role
  }
  return null
}

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** A line that names one weekday, or two, and nothing else: 'Monday', 'Wednesday and Thursday:'. */
export const weekdaysAlone = new RegExp(`^\\W*${weekday}(?:(?:,| and| to| &|/| ?[-–])? ?${weekday})?\\W*$`, 'i')

/** What a bulletin opens with before it tells the news. Example: 'Good evening. The headlines: Teachers stop work in Dola.' */
export const headlinesAhead = /^(?:good (?:morning|afternoon|evening|day)[.,!]? )?(?:here are |these are )?(?:the|our|today['’]s|tonight['’]s) (?:main |top |news )?(?:headlines|news in brief|main points)\b/i
