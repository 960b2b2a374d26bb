import type { PublisherKind } from '../../record/document.ts'

/** Lines that say who wrote or reported. `name` is the part that is kept; the example gives line and name. */
export interface BylineRule {
  readonly pattern: RegExp
  readonly example: readonly [line: string, name: string]
}

export const bylineRules: readonly BylineRule[] = [
  {
    pattern: /^\(?(?:additional )?(?:reporting|reported|written|compiled|report) (?:and \w+ )?by:?\s+(?<name>[^;()]+?)(?:;.*|\)|\.)?$/iu,
    example: ['Reporting by Lena Orlo; editing by T. Vale', 'Lena Orlo'],
  },
  {
    pattern: /^(?:author|byline|by|writer|reporter|correspondent)s?\s*:\s*(?<name>.+)$/iu,
    example: ['Author: Mira Dallo', 'Mira Dallo'],
  },
  {
    pattern: /^(?:[Bb]y|BY)\s+(?<name>\p{Lu}[^.:]{1,100})\.?$/u,
    example: ['By Mira Dallo and Tomas Reik', 'Mira Dallo and Tomas Reik'],
  },
  {
    pattern: /^\p{Lu}[\p{L}\p{N} .'’&-]{2,40} [-–—|] (?:[Bb]y|BY) (?<name>\p{Lu}[^.:,]{1,60})$/u,
    example: ['Orsk Post - By Mira Dallo', 'Mira Dallo'],
  },
]

/** Who wrote, without a name. Example: '*By a staff reporter,* Derry, 22 October 1976'. */
export const namelessByline = /^by (?:an? |our |the )(?:own )?(?:[\p{L}-]+ ){0,2}?(?:reporters?|correspondents?|writers?)(?:,?\s+|$)/iu

/** All that stands before 'Correspondent' or 'Reporter' where a byline names no body. Example: '*Our* Correspondent' */
export const noBodyBefore = /^(?:our|a|an|own|special|senior|city|crime|court|district|web|news|by our)$/i

/** What stands in brackets in a dateline when it is an agency: a name or a handful of capitals, not a sentence. */
export const agencyInBrackets =
  /^\p{Lu}[\p{L}\p{N}.&'’-]*(?:(?: |\/|-| - )(?:\p{Lu}[\p{L}.&'’-]*|\p{N}{1,2}|of|the|for|and|&))*(?:,? \d{1,2} \p{L}+)?$/u

/** Words that make a name a body's and not a person's. */
export const organisationWords =
  /\b(?:agency|agencies|news|press|desk|staff|team|bureau|service|wire|media|radio|tv|television|broadcast\w*|times|post|herald|tribune|gazette|journal|daily|weekly|observer|monitor|network|channel|online|today|centre|center|committee|council|commission|organi[sz]ation|association|society|union|federation|foundation|institute|watch|observatory|group|movement|party|front|army|police|ministry|department|office|government|rights|campaign|coalition|correspondents?|editors?|reporters|newsroom)\b/iu

/** Last words of a name that stands over a report: an outlet's or a body's. 'Orsk Dispatch', 'Northern Rights Watch'. */
export const mastheadEnding =
  /\b(?:news|press|wire|media|radio|tv|times|post|herald|tribune|gazette|journal|daily|weekly|chronicle|observer|monitor|courier|dispatch|examiner|inquirer|telegraph|guardian|standard|mirror|mail|echo|globe|sentinel|register|review|bulletin|reporter|express|independent|desk|initiative|collective|forum|alliance|agency|bureau|network|channel|online|cent(?:er|re)|committee|council|commission|organi[sz]ation|association|society|federation|foundation|institute|watch|observatory|coalition|ministry|department)$/iu

/** A word in the name of an outlet or a body on the line that tells the day: a capital, or a small word of English or another language ('Vesti *sa* Dunava'), but none that tells where or when. */
export const inNameOfOutlet =
  /^(?:\P{Ll}|(?:of|the|and|for|para|pour|evening|morning|daily|weekly|monthly|fortnightly|quarterly|news|summary|bulletin|digest|report|update|no\.|nos\.|situation|note|notes|statement|communiqu[eé]|briefing|paper|dispatch|review|public|press|joint|urgent|action|appeal|issue|volume)(?!\p{L})|(?!(?:in|on|at|by|to|up|as|an|a|off|out|was|who|had|has|his|her|its|our|not|are|hit|die|set|cut|ban|due|ask|sue|over|held|say)$)\p{Ll}{1,3}$)/u

/** Last words of a name that is no town's. Examples: 'Orsk Relief *Team* - Monthly update', 'Memorial *Desk* Central Asia' is none by its last word. */
export const bodyAtEnd = /\b(?:team|unit|desk|section|cluster|secretariat|mission|cent(?:er|re)|committee|commission|observatory|network|foundation|association|monitor|watch|union|federation|ministry|department|agency|project|programme|program|group)$/i

/** First words of a name that stands over a report, an outlet's in other languages too: 'Daily Lantern', 'Gazeta Orska', 'El Diario de Orsk'. */
export const mastheadOpening = /^(?:the |el |la |le |o |a |al-)?(?:daily|weekly|gazeta|gazette|gazzetta|diario|diário|jornal|journal|correio|corriere|courrier|kurier|dagens|folha|periódico|noticias|radio|rádio|agence|agencia|agência)\b|^(?:office|ministry|committee|commission|council|association|cent(?:er|re)|union|league|federation|observatory|network|movement) (?:of|for|to|on|against) /iu

/** Words before a name over a report that make it the outlet's: 'told Orsk Lantern', 'By Orsk Lantern Desk'; and behind it: 'Orsk Lantern has learned', 'The Orsk Circle documented'. */
export const namedAsOutlet = { before: /\b(?:told|tells|by|copyright|contacted by|interview with)\s+(?:the\s+)?$/iu, behind: /^\s+(?:desk|staff|correspondents?|reporters?|(?:(?:has|have) )?(?:documented|recorded|verified|counted|collected|interviewed)|(?:has|have) (?:learned|seen|obtained|reviewed|confirmed|received|spoken to)|(?:calls?|called) (?:on|upon|for)|urges?|demands?|can reveal|understands)\b/iu }

/** Kinds of publishers by words of their name; the first match wins. The example runs as a test. */
export const publisherKinds: readonly { readonly pattern: RegExp; readonly kind: PublisherKind; readonly example: string }[] = [
  { pattern: /\b(?:united nations|african union|european union|UNHCR|UNICEF|OCHA|OHCHR|OSCE)\b/i, kind: 'igo', example: 'United Nations Office in Orsk' },
  { pattern: /\bnews agency\b|\bpress agency\b|\bnewswire\b|\bwire(?: service)?\b/i, kind: 'news_agency', example: 'Northern News Agency' },
  { pattern: /\bradio\b|\bTV\b|\btelevision\b|\bbroadcast(?:er|ing)?\b|\bchannel\b/i, kind: 'broadcaster', example: 'Radio Marden' },
  { pattern: /\b(?:ministry|government|presidency|embassy|governorate|municipality)\b/i, kind: 'government', example: 'Ministry of Interior' },
  { pattern: /\b(?:brigade|battalion|front|fighters|liberation army|resistance units?)\b/i, kind: 'armed_group', example: 'Northern Liberation Army' },
  { pattern: /\b(?:human rights|rights (?:watch|centre|center|monitor|group|network)|relief|observatory|ngo|charity|amnesty|humanitarian|legal aid|documentation (?:centre|center))\b/i, kind: 'ngo', example: 'Relief Monitor' },
  { pattern: /\b(?:police|armed forces|army|gendarmerie|national guard|navy)\b/i, kind: 'security_force', example: 'Orsk Police' },
  { pattern: /\b(?:party|movement|coalition|congress|union)\b/i, kind: 'political_org', example: 'Dawn Party' },
  { pattern: /\b(?:times|post|herald|tribune|gazette|journal|daily|weekly|newspaper|courier|echo|chronicle|guardian|observer|standard|star|sun|mirror|mail|express|examiner|inquirer|news)\b/i, kind: 'newspaper', example: 'Marden Tribune' },
]

/** Words in capitals that open a report and are no place: "UPDATE: ...", "WATCH - ...". */
export const notPlaces =
  /^(?:weeks? of|month of|updated?s?|latest|breaking|watch|videos?|photos?|pictures|exclusive|just in|new|developing|related|corrections?|clarification|opinion|analysis|editorial|editor['’]?s note|note|more|read|live|police|press release|statement|background|factbox|summary|interview|report|news|special|by|from|to|re|subject|text|warning|alert|report|comment|feature|the)\b(?!\s+(?:york|delhi|haven|orleans|brunswick|jersey|mexico|zealand|bedford|britain|hague|gambia|bahamas|netherlands|south wales|caledonia|guinea|plymouth|castle))/i

/** Words before a colon that open a paragraph and name no town, besides those of `notPlaces`. Example: '*Witnesses:* Two guards were shot.' */
export const labelsBeforeColon = /^(?:listen|notes|details|editor|explainer|explained|timeline|question|answer|answers|topic|date|place|location|sources?|caption|image|credit|also read|trigger warning|alert|highlights|key points|conclusion|introduction|recommendations?|findings|methodology|context|army|officials?|witness(?:es)?|president|minister|government)\b/i
