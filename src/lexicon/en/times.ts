/**
 * English words and phrases of time. Plain tables: names to numbers, and patterns of whole expressions.
 *
 * A pattern is written in words: a blank stands for any white space, `{name}` for one of the fragments below
 * (a digit makes a second one of the same: `{day2}`), `-` inside `{-}` for any hyphen or dash; the rest is a regular
 * expression without regard to case. `kind` names what the expression means; what it comes to is counted in
 * `reading/times`, which knows no English. Of several patterns that match at one place the longest wins, then the first.
 * Every pattern has an example: a text and the words it must find there; they are run as tests.
 */
export interface TimePattern {
  readonly kind: TimeKind
  readonly pattern: string
  readonly examples: readonly (readonly [text: string, words: string])[]
}

export type TimeKind =
  | 'day' | 'day-range' | 'days-of-two-months' | 'month' | 'month-range' | 'year' | 'year-range' | 'decade' | 'century'
  | 'season' | 'quarter' | 'quarter-bare' | 'half' | 'iso' | 'numeric' | 'week-of' | 'stretch-to' | 'piece' | 'weekday-range' | 'holiday' | 'jalali' | 'hijri' | 'jalali-native'
  | 'weekday' | 'deictic-day' | 'deictic-part' | 'unit-ago' | 'vague-ago' | 'unit-offset' | 'day-beside' | 'story-unit' | 'story-part'
  | 'relative-unit' | 'last-stretch' | 'days-after' | 'recent' | 'coming' | 'weekend' | 'overnight' | 'anniversary' | 'year-earlier'
  | 'day-alone' | 'nth-weekday' | 'clock' | 'part-alone' | 'duration' | 'duration-half' | 'duration-vague' | 'set' | 'set-word' | 'weekdays-set' | 'rate'
  | 'present' | 'past' | 'future' | 'same-time' | 'event-day' | 'skip'

export const months: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
}

/** Monday is 1. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
}

/** Words that are also something else: they count as names of months or days only with a capital, or in a text of capitals. */
export const needCapital: ReadonlySet<string> = new Set([
  'may', 'march', 'mar', 'jan', 'dec', 'jun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'august', 'easter',
])

export type UnitName =
  | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium'
  | 'weekend' | 'night'

export const units: Readonly<Record<string, UnitName>> = {
  second: 'second', seconds: 'second', minute: 'minute', minutes: 'minute', hour: 'hour', hours: 'hour', day: 'day', days: 'day',
  night: 'night', nights: 'night', week: 'week', weeks: 'week', weekend: 'weekend', weekends: 'weekend', fortnight: 'fortnight',
  fortnights: 'fortnight', month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year',
  decade: 'decade', decades: 'decade', century: 'century', centuries: 'century', millennium: 'millennium', millennia: 'millennium',
}

/** Parts of a unit behind a whole number. Example: 'They waited 2 1/2 hours.' */
export const fractions: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** EDTF seasons. */
export const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

/** Parts of the day by their TIMEX3 codes. */
export const dayParts: Readonly<Record<string, string>> = {
  dawn: 'TMO', daybreak: 'TMO', sunrise: 'TMO', morning: 'TMO', mornings: 'TMO', midmorning: 'TMO', noon: 'T12:00', midday: 'T12:00',
  afternoon: 'TAF', afternoons: 'TAF', midafternoon: 'TAF', midevening: 'TEV', evening: 'TEV', evenings: 'TEV', dusk: 'TEV', sunset: 'TEV', nightfall: 'TEV',
  night: 'TNI', nights: 'TNI', midnight: 'T24:00', daytime: 'TDT', nighttime: 'TNI',
}

export const cardinals: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, dozen: 12, couple: 2, half: 0.5,
}

export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
}

/** Decades written out. */
export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90,
}

/** Number words that say "more than one" and no more. */
export const vagueNumbers: ReadonlySet<string> = new Set(['several', 'some', 'many', 'few', 'a few', 'dozens of', 'hundreds of', 'thousands of'])

/** Days with a fixed date, or one that can be computed. */
export const holidays: Readonly<Record<string, { readonly month: number; readonly day: number } | 'easter' | 'thanksgiving' | 'labour'>> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "valentine's day": { month: 2, day: 14 },
  'may day': { month: 5, day: 1 },
  "international workers' day": { month: 5, day: 1 },
  'labour day': 'labour',
  'labor day': 'labour',
  "international women's day": { month: 3, day: 8 },
  "women's day": { month: 3, day: 8 },
  'human rights day': { month: 12, day: 10 },
  'armistice day': { month: 11, day: 11 },
  'remembrance day': { month: 11, day: 11 },
  "st patrick's day": { month: 3, day: 17 },
  halloween: { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
  'easter sunday': 'easter',
  easter: 'easter',
  'thanksgiving day': 'thanksgiving',
  thanksgiving: 'thanksgiving',
}

/** Months of the Solar Hijri calendar as English texts spell them, and in Persian. */
export const jalaliMonths: Readonly<Record<string, number>> = {
  farvardin: 1, ordibehesht: 2, khordad: 3, tir: 4, mordad: 5, amordad: 5, shahrivar: 6, mehr: 7, aban: 8, azar: 9, dey: 10, dei: 10, bahman: 11, esfand: 12,
  'فروردین': 1, 'اردیبهشت': 2, 'خرداد': 3, 'تیر': 4, 'مرداد': 5, 'شهریور': 6, 'مهر': 7, 'آبان': 8, 'آذر': 9, 'دی': 10, 'بهمن': 11, 'اسفند': 12,
}

/** Months of the lunar Hijri calendar as English texts spell them, and in Arabic and Persian. */
export const hijriMonths: Readonly<Record<string, number>> = {
  muharram: 1, moharram: 1, safar: 2, "rabi' al-awwal": 3, 'rabi al-awwal': 3, 'rabi i': 3, "rabi' al-thani": 4, 'rabi al-thani': 4, 'rabi ii': 4,
  'jumada al-awwal': 5, 'jumada al-ula': 5, 'jumada i': 5, 'jumada al-thani': 6, 'jumada al-akhira': 6, 'jumada ii': 6, rajab: 7,
  "sha'ban": 8, shaban: 8, shaaban: 8, ramadan: 9, ramazan: 9, ramadhan: 9, shawwal: 10, "dhu al-qi'dah": 11, 'dhu al-qadah': 11, 'dhul qadah': 11,
  'dhu al-hijjah': 12, 'dhul hijjah': 12, 'dhu al-hijja': 12, 'zil hajjah': 12,
  'محرم': 1, 'صفر': 2, 'ربيع الأول': 3, 'ربيع الثاني': 4, 'جمادى الأولى': 5, 'جمادى الآخرة': 6, 'رجب': 7, 'شعبان': 8, 'رمضان': 9, 'شوال': 10, 'ذو القعدة': 11, 'ذو الحجة': 12,
}

/** Behind the name of a feast: what belongs to its season and names no day. Example: 'They sang Christmas carols in June.' */
export const thingsOfHolidays = 'carols?|trees?|seasons?|holidays?|gifts?|presents?|markets?|cards?|lights|shopping|decorations?|songs?|eggs?|break|vacation|truce|period|week|time'

/** What is of these days at large. Example: 'They spoke to today\'s *youth*.' */
export const ofTheseDays = 'youth|young|world|society|generations?|children|students|readers|technology|economy|standards|men|women'

/** Words that tell that something lies ahead of the speaker. Example: "The trial will open on Friday." */
export const futureCues = [
  'will', "'ll", 'won\'t', 'shall', 'would', 'to be', 'going to', 'is to', 'are to', 'was to', 'were to', 'due', 'scheduled', 'expected', 'expects', 'planned',
  'plans', 'planning', 'plan', 'set to', 'upcoming', 'called for', 'calls for', 'slated', 'ahead of', 'next', 'forthcoming', 'should', 'can', 'could', 'must', 'may', 'might',
  'deadline', 'extended', 'extend', 'postponed', 'effective', 'payable', 'as soon as', 'as early as', 'as late as', 'no later than', 'reconvenes', 'resumes', 'begins',
  'starts', 'opens', 'ends', 'expires', 'looks to', 'intends', 'hopes', 'awaits', 'be',
] as const

/** Lemmas whose infinitive lies ahead: "plans to meet on Friday", "is scheduled to open in May". */
export const aheadVerbs: ReadonlySet<string> = new Set([
  'plan', 'expect', 'schedule', 'set', 'due', 'want', 'hope', 'intend', 'prepare', 'agree', 'vow', 'pledge', 'promise', 'threaten', 'slate', 'propose', 'ask', 'order',
  'urge', 'call', 'require', 'need', 'go', 'continue', 'decide', 'likely', 'invite', 'project', 'design', 'aim',
])

/** What is named by a day, with a capital behind it. Examples: 'the 19 April *Movement*', 'the 6 October *Bridge*'. */
export const thingsNamedByDay = 'Movement|MOVEMENT|Group|GROUP|Brigades?|BRIGADES?|Organi[sz]ation|ORGANI[SZ]ATION|Coalition|Alliance|Battalion|Square|SQUARE|Street|STREET|Avenue|AVENUE|Road|ROAD|Bridge|BRIDGE|University|UNIVERSITY|Stadium|Hospital|Park'

/** Nouns of what was done: with a weekday before them they are past. Example: "The family will appeal against Wednesday's ruling." */
export const doneNouns = 'ruling|decision|verdict|attacks?|attackers?|bombings?|bombers?|blasts?|explosions?|killings?|shootings?|shooters?|murders?|massacre|raids?|ambush|clash(?:es)?|violence|unrest|riots?|arrests?|kidnapping|abductions?|incidents?|accident|crash|earthquake|announcement|statement|report|article|editorial|agreement|accord|deal|pact|coup|losses|gains?|close'

/** Verbs of saying and of setting dates: what they report may as well lie ahead ("said in Paris on May 3", "set March 12 as the day"). */
export const openCues = [
  'said', 'says', 'told', 'announced', 'set', 'called', 'asked', 'ordered', 'agreed', 'added', 'declared', 'warned', 'promised', 'decided', 'needed', 'wanted', 'proposed',
  'invited', 'required', 'allowed', 'appointed', 'has', 'have',
] as const

/** Words that tell that something lies behind the speaker. Example: "Two men were shot on Friday." */
export const pastCues = [
  'was', 'were', 'had', 'did', 'came', 'took', 'went', 'began', 'broke', 'shot', 'died', 'left', 'met', 'saw', 'held', 'made',
  'found', 'fell', 'rose', 'brought', 'gave', 'sent', 'led', 'fought', 'won', 'lost', 'hit', 'blew', 'put', 'fled', 'ran', 'wrote', 'spoke', 'stood', 'since',
  'ago', 'been', 'got', 'kept', 'sat', 'paid', 'struck', 'threw', 'burnt', 'beat', 'bore', 'drove', 'flew', 'grew', 'heard', 'knew', 'sought', 'stole', 'swore',
] as const

/** What follows a bare year when it is no date: "2010 report" is a work, "1500 people" a count. */
export const notAYearBefore =
  "people|persons|men|women|children|dead|troops|soldiers|fighters|police|policemen|officers|refugees|families|civilians|killed|wounded|injured|deaths|casualties|points|miles|km|kilomet(?:er|re)s|met(?:er|re)s|m|feet|ft|tons|tonnes|dollars|euros|pounds|rupees|hours|days|times|homes|houses|villages|rounds|rockets|missiles|percent|per cent|kg|hp|mm|copies|votes|voters|members|residents|protesters|demonstrators|detainees|prisoners|others|more|or more|horses|aircraft|tanks|guns|cars|vehicles|seats|shares"

/** Works, laws and the like that carry a year which is not the time of what is told: "its 2010 report". */
export const worksWithAYear = 'report|reports|yearbook|edition|book|study|survey|census|constitution|act|law|convention|protocol|treaty|resolution|film|model'

const monthWord =
  'january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?'
const weekdayWord = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)(?:\\.|(?=,? \\d)|(?=, (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))'
const smallNumber =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const ordinalWord =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth'

/** What `{name}` stands for in the patterns. */
export const fragments: Readonly<Record<string, string>> = {
  '-': ' ?[-\\u2010-\\u2015] ?',
  to: '(?: ?[-\\u2010-\\u2015] ?| to | till | until | through | and | & | or )',
  upto: '(?: ?[-\\u2010-\\u2015] ?| to | till | until | through )',
  month: monthWord,
  weekday: weekdayWord,
  day: '(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!:?\\d|[.,]\\d|[-\\u2010]?(?:year|month|day|hour|minute|mile|km)|%| (?:percent|per cent)|[a-z])|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?![a-z]))',
  plainday: '(?:[12]\\d|3[01]|0?[1-9])(?!:?\\d|[.,]\\d)',
  year: '(?:1[0-9]|20)\\d\\d(?!:?\\d|[.,]\\d)|\\d{2,4}(?= (?:bce?|b\\.c\\.))|(?:sixteen|seventeen|eighteen|nineteen) (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)',
  yy: '[\'\\u2019]?\\d\\d(?!:?\\d|[.,]\\d)',
  era: 'bc|bce|b\\.c\\.|ad|a\\.d\\.|ce',
  n: `\\d+(?:,\\d{3})*(?:\\.\\d+| (?:1/2|1/4|3/4)(?!\\d)| ?[½¼¾])?|(?:(?:one|two|three|four|five|six|seven|eight|nine|a) )?hundred(?: and (?:${smallNumber}))?|${smallNumber}|half a dozen|a dozen|a couple(?: of)?|a few|only a few|several|some|many|few|couple of|an?`,
  exactn: `\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?:(?:one|two|three|four|five|six|seven|eight|nine|a) )?hundred(?: and (?:${smallNumber}))?|${smallNumber}`,
  ord: `\\d+(?:st|nd|rd|th)|${ordinalWord}`,
  unit: 'seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries|millennium|millennia',
  longunit: 'days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries',
  plural: 'seconds|minutes|hours|days|nights|weeks|fortnights|months|quarters|years|decades|centuries',
  season: 'spring|summer|autumn|fall|winter',
  daypart: 'dawn|daybreak|sunrise|midmorning|morning|noon|midday|afternoon|evening|dusk|sunset|nightfall|midnight|night',
  part:
    '(?:(?:very )?(?:early|late)(?: in| on)?(?: the)?|mid|middle|(?:(?:the|about|around|towards?) )*(?:very )?(?:beginning|start|outset|onset|end|close|middle|early part|latter part|late part|first part|second part|early months|last months|final months|closing months|early days|first days|last days|final days|closing days|first weeks|last weeks|early weeks|closing weeks|turn) of(?: the(?: month of| year)?)?)[- ]',
  approx: 'about|around|approximately|roughly|some|nearly|almost|circa|c\\.|more than|over|at least|less than|fewer than|under|up to|just|exactly|as many as|within',
  holiday:
    "new year[\\u2019']s day|new year[\\u2019']s eve|valentine[\\u2019']s day|may day|international workers[\\u2019'] day|labou?r day|(?:international )?women[\\u2019']s day|human rights day|armistice day|remembrance day|st patrick[\\u2019']s day|halloween|all saints[\\u2019'] day|christmas eve|christmas day|christmas|boxing day|easter sunday|easter|thanksgiving day|thanksgiving",
  clocktime:
    '(?:[01]?\\d|2[0-4])(?::[0-5]\\d){1,2}(?: ?(?:a\\.?m\\.?|p\\.?m\\.?))?|(?:1[0-2]|0?[1-9])(?:\\.[0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|am|pm)(?![a-z])|(?:[01]\\d|2[0-3])[0-5]\\d(?= (?:gmt|hours|hrs|utc|local))|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d\\d?) o[\\u2019\']clock',
  zone: ' (?:gmt|utc|edt|est|pdt|pst|cet|bst|local time|hours gmt|hours|hrs)',
  jalalimonth:
    'farvardin|ordibehesht|khordad|tir|a?mordad|shahrivar|mehr|aban|azar|de[yi]|bahman|esfand',
  jalalinative: 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  hijrimonth:
    "m[uo]harram|safar|rabi[\\u2019']? al-awwal|rabi[\\u2019']? al-thani|rabi ii?|jumada al-awwal|jumada al-ula|jumada al-thani|jumada al-akhira|jumada ii?|rajab|sha[\\u2019']?a?ban|rama[dz]h?an|shawwal|dhu al-qi?[\\u2019']?dah|dhul qadah|dhu al-hijjah?|dhul hijjah|zil hajjah|محرم|صفر|ربيع الأول|ربيع الثاني|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة",
}

/** Heads of words without which nothing is a time expression: sentences that hold none are passed over. Example: "The gates were shut." */
export const coreWords =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|second|minute|hour|day|night|week|fortnight|quarter|year|decade|centur|millenni|' +
  'spring|summer|autumn|fall|winter|dawn|daybreak|dusk|mid|noon|morning|afternoon|evening|nightfall|today|yesterday|tomorrow|tonight|overnight|ago|now|current|present|' +
  'recent|late|past|future|former|anniversar|eve of|valentine|halloween|all saints|christmas|boxing|easter|thanksgiving|daily|hourly|biweekly|annual|date|moment|point|time|period|' +
  'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|nineteen|eighteen|seventeen|sixteen|aged|' +
  'farvardin|ordibehesht|khordad|tir|mordad|amordad|shahrivar|mehr|aban|azar|dey|dei|bahman|esfand|m[uo]harram|safar|rabi|jumada|rajab|sha|rama|shawwal|dhu|zil'

const dayPartOf = '(?:(?:the )?(?:early |late )?{daypart} (?:of|on) (?:the )?)?'

export const timePatterns: readonly TimePattern[] = [
  // ages are no times, but a strike or a war is as old as it is long
  { kind: 'duration', pattern: '{n}[- ](?<unit>day|week|hour)s?[- ]old(?! (?:baby|boy|girl|infant|child|son|daughter|twins?))', examples: [['a two-day-old strike', 'two-day-old']] },
  { kind: 'duration', pattern: '{n}[- ](?<unit>month|year)s?[- ]old(?= (?:truce|ceasefire|cease-fire|war|civil war|conflict|siege|blockade|strike|ban|insurgency|rebellion|revolt|uprising|campaign|occupation|embargo|crisis|agreement|government|protest|standoff|dispute|case|law)s?)', examples: [['a three-year-old war', 'three-year-old']] },
  { kind: 'skip', pattern: '(?:{n})[- ](?:year|month|week|day)s?[- ]olds?', examples: [['a 12-year-old girl', '12-year-old']] },
  { kind: 'skip', pattern: '(?:aged?|ages) (?:between )?{n}(?:{to}{n2})?(?: (?:years|months))?', examples: [['a girl aged 12', 'aged 12']] },
  { kind: 'skip', pattern: '{n} (?:years?|months?) (?:of age|older|younger|in prison|in jail)', examples: [['12 years of age', '12 years of age']] },

  // days
  {
    kind: 'day',
    // 'recorded in July 31 killings' is a month and then a figure
    // 'In September the first trial opened' is a month and then a noun
    pattern: `${dayPartOf}(?:{weekday},? (?:the )?)?{month} (?:the )?{day}(?!(?<=\\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) (?!and|or|in|at|of|on|when|after|before|but|they|he|she|it)\\p{Ll}{3,})(?!(?<=(?<!\\p{L})in \\p{L}{3,9} \\d{1,2}) \\p{Ll}{3,}s(?!\\p{L}))(?:(?:,|,? of)? ?{year}(?: {era})?|,? of (?<yearref>that year|the same year|this year|last year))?`,
    examples: [
      ['On July 24 of that year troops came.', 'July 24 of that year'],
      ['The office burned down on July 28, 2009.', 'July 28, 2009'],
      ['Clashes broke out on Tuesday, March 3.', 'Tuesday, March 3'],
      ['On the night of May 5, 2015 they fled.', 'the night of May 5, 2015'],
    ],
  },
  {
    kind: 'day',
    pattern: `${dayPartOf}(?:{weekday},? (?:the )?)?{day}(?: day)?(?: of|,)? ?{month}(?:,? of (?<yearref>that year|the same year|this year|last year)|,?(?: of)?(?: {year}(?: {era})?| {yy}(?= (?!\\p{Ll}{3,}s(?!\\p{L})|(?:people|men|women|children|more|of)\\b)|[.,;:)\\]]|$))?)`,
    examples: [
      ['It happened on 14 March 2019 in the square.', '14 March 2019'],
      ['On 24 July of that year troops came.', '24 July of that year'],
      ['BOGOTA, 3 MAR 90 (RADIO) -- TEXT', '3 MAR 90'],
      ['on the 21st of July, 1861', '21st of July, 1861'],
    ],
  },
  {
    kind: 'day-range',
    pattern: `(?:(?:between|from) )?${dayPartOf}(?:{weekday},? )?{month} {day}(?:(?:, ?{day3},?)?{to}{day2})(?:(?:,|,? of)? ?{year})?`,
    examples: [
      ['On July 28 and 29, 2009 forces moved in.', 'July 28 and 29, 2009'],
      ['from March 1 to 5, 2020', 'from March 1 to 5, 2020'],
    ],
  },
  {
    kind: 'day-range',
    pattern: `(?:(?:between|from) )?${dayPartOf}(?:the )?{day}(?:, ?{day3},?)?{to}(?:the )?{day2}(?: of)? {month},?(?: {year})?`,
    examples: [
      ['between 3 and 7 May', 'between 3 and 7 May'],
      ['1-5 March', '1-5 March'],
      ['the night of 13-14 Nov', 'the night of 13-14 Nov'],
      ['from 1 to 5 March', 'from 1 to 5 March'],
    ],
  },
  {
    kind: 'days-of-two-months',
    pattern: '(?:(?:between|from) )?(?:{weekday},? )?{month} {day}(?:,? {year})?{upto}(?:{weekday2},? )?{month2} {day2}(?:,? {year2})?',
    examples: [['from March 30 to April 2, 2015', 'from March 30 to April 2, 2015']],
  },
  {
    kind: 'days-of-two-months',
    pattern: '(?:(?:between|from) )?(?:{weekday},? )?{day} {month}(?:,? {year})?{upto}(?:{weekday2},? )?{day2} {month2}(?:,? {year2})?',
    examples: [['from 30 March to 2 April 2015', 'from 30 March to 2 April 2015']],
  },
  {
    kind: 'days-of-two-months',
    pattern: 'between (?:{weekday},? )?{day} {month}(?:,? {year})? and (?:{weekday2},? )?{day2} {month2}(?:,? {year2})?',
    examples: [['between 30 March and 2 April 2015', 'between 30 March and 2 April 2015']],
  },
  {
    kind: 'days-of-two-months',
    pattern: 'between (?:{weekday},? )?{month} {day}(?:,? {year})? and (?:{weekday2},? )?{month2} {day2}(?:,? {year2})?',
    examples: [['between March 30 and April 2, 2015', 'between March 30 and April 2, 2015']],
  },
  { kind: 'iso', pattern: '{year}[-/](?<m>0[1-9]|1[0-2])[-/](?<d>0[1-9]|[12]\\d|3[01])(?:[t ](?<h>[01]\\d|2[0-3]):(?<min>[0-5]\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?', examples: [['Logged 2009-07-28 by the desk', '2009-07-28']] },
  { kind: 'numeric', pattern: '(?<a>\\d\\d?)(?<sep>[-/.])(?<b>\\d\\d?)\\k<sep>(?<c>\\d{4}|\\d\\d)(?![\\d/.-]*\\d)', examples: [['posted 12/31/2015 at noon', '12/31/2015'], ['am 31.12.2015', '31.12.2015']] },
  { kind: 'event-day', pattern: '(?<=\\bon (?:the |its |their )?(?:\\p{L}+ )?)(?:market|election|polling|voting|pay|graduation|wedding|inauguration|registration|match) day(?! of)', examples: [['Bandits raided Kaya on market day.', 'market day']] },
  { kind: 'day-alone', pattern: '(?:the )(?<day>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th))(?: of (?:the|that|this) month)?(?![- ]+(?!(?:and|or|but|when|in|at|on|after|before|by|near|as|while|during|following|with|they|he|she)(?: |,))[a-z]+)(?! (?:and|or) (?:the )?\\d{1,2}(?:st|nd|rd|th) (?!(?:and|or|but|when|in|at|of) )[a-z])', examples: [['They met on the 14th.', 'the 14th'], ['They met on the 14th and the 16th.', 'the 14th']] },
  { kind: 'day-alone', pattern: '(?:the )?(?:(?:early|late) )?{daypart} of the (?<day>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th))(?: of (?:the|that|this) month)?', examples: [['On the night of the 14th houses were burned.', 'the night of the 14th'], ['on the morning of the 9th', 'the morning of the 9th']] },
  { kind: 'day-alone', pattern: 'the (?<day>{ord}) (?:day )?of (?<which>this|that|the same|the|last|the previous|the following|the next) month', examples: [['The paper was closed on the third of this month.', 'the third of this month'], ['On the 5th of the month they met.', 'the 5th of the month']] },

  // months, years and longer
  {
    kind: 'month',
    pattern: '{part}?{month}(?: of|,)? ?{year}(?: {era})?',
    examples: [['in March 2013', 'March 2013'], ['by late September 2009', 'late September 2009'], ['the end of May 1990', 'the end of May 1990']],
  },
  {
    kind: 'month',
    // 'early on April 26' is a day
    pattern: '{part}?(?:(?<which>last|this past|this coming|this|next|the following|the previous) )?{month}(?!(?<=(?:early|late) on \\p{L}{3,9}\\.?) \\d)(?:(?:,? of)? (?<yearref>that year|the same year|this year|last year|next year|the following year|the previous year))?',
    examples: [['in October the army left', 'October'], ['late last March', 'late last March'], ['mid-March', 'mid-March'], ['in August of that year', 'August of that year']],
  },
  { kind: 'month-range', pattern: '(?:(?:between|from) )?{part}?{month}(?:(?:,| of)? {year})?{to}{part2}?{month2}(?: of|,)? {year2}', examples: [['from March to May 2015', 'from March to May 2015'], ['June and July 2012', 'June and July 2012']] },
  { kind: 'month-range', pattern: '{month} (?:and|or) {month2}', examples: [['in May and June', 'May and June']] },
  { kind: 'month-range', pattern: '(?:between {month} and|from {month3} (?:to|until|through)) {month2}', examples: [['between March and May', 'between March and May']] },
  { kind: 'year', pattern: '{part}?(?:(?:the )?(?:(?:calendar |fiscal )?years? |fiscal ))?{year}', examples: [['in 2013 the town', '2013'], ['early 2013', 'early 2013'], ['the end of 1990', 'the end of 1990']] },
  { kind: 'year', pattern: '{part}?(?:ad )?(?<year>\\d{1,4}) (?:bce|bc|b\\.c\\.|ce|a\\.d\\.|ad)', examples: [['in 490 BC the fleet', '490 BC']] },
  { kind: 'year', pattern: "(?:in|of|since|by|early|late|summer) (?<year>[\\u2019']\\d\\d)(?![s\\d])", examples: [["back in '89", "in '89"]] },
  { kind: 'year-range', pattern: '(?:(?:between|from) )?(?:the years )?{year}(?:{-}| to | until | till | through ){year2}', examples: [['from 1985 to 1987', 'from 1985 to 1987']] },
  { kind: 'year-range', pattern: 'between {year} and {year2}', examples: [['between 1985 and 1987', 'between 1985 and 1987']] },
  { kind: 'year-range', pattern: '{year}[-\\u2010-\\u2015/](?<year2>\\d\\d)(?![\\d-])', examples: [['the 1939-45 war', '1939-45']] },
  { kind: 'year-range', pattern: '(?:(?:between|from) )?(?<year>\\d{2,4})(?: ?[-\\u2010-\\u2015] ?| to | and )(?<year2>\\d{2,4}) {era}', examples: [['from 499 to 493 BC', 'from 499 to 493 BC']] },
  { kind: 'decade', pattern: '(?:the )?{part}?(?:the )?(?<decade>(?:1[0-9]|20)\\d0)(?:[\\u2019\']?s)', examples: [['in the 1990s', 'the 1990s'], ['in the early 1990s', 'the early 1990s']] },
  { kind: 'decade', pattern: "(?:the )?{part}?(?:the )?(?:[\\u2019'](?<decade>\\d0)s|(?<decadeword>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))", examples: [['during the eighties', 'the eighties']] },
  { kind: 'century', pattern: '(?:the )?{part}?(?:the )?(?:(?:early|mid|late)[- ])?{ord}[- ]century(?: {era})?', examples: [['in the 19th century', 'the 19th century']] },
  { kind: 'season', pattern: '{part}?(?:(?:the )?(?<which>last|this past|this coming|this|next|following|previous|same|that|past) |the )?{season}(?:(?: of|,)? {year}(?: {era})?| of (?<yearref>that year|the same year|this year|last year|next year))?', examples: [['in the summer of 1955', 'the summer of 1955'], ['last fall', 'last fall'], ['spring 2021', 'spring 2021']] },
  { kind: 'quarter', pattern: '(?:(?:the|its|their|this) )?(?:fiscal[- ])?(?<q>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?:(?: of|,)? (?:fiscal )?(?:{year}|(?<yearref>this year|last year|next year|that year)))?', examples: [['in the third quarter of 1990', 'the third quarter of 1990'], ['third-quarter profit', 'third-quarter']] },
  { kind: 'quarter', pattern: '(?:the )?{year} (?:fiscal )?(?<q>first|second|third|fourth)[- ]quarter', examples: [['in the 1988 second quarter', 'the 1988 second quarter']] },
  { kind: 'quarter', pattern: '(?<yearref>this year|last year|next year)[\u2019\']s (?<q>first|second|third|fourth)[- ]quarter', examples: [["this year's third quarter", "this year's third quarter"]] },
  { kind: 'quarter-bare', pattern: '(?:the |this )?(?:(?<which>latest|current|most recent|same|recent|previous) )?(?:quarter|(?<=latest )period)', examples: [['in the latest quarter', 'the latest quarter']] },
  { kind: 'quarter-bare', pattern: '(?:the )?(?:{year}|(?<which>year[- ](?:ago|earlier))) (?:(?<q>first|second|third|fourth)[- ])?(?:quarter|period)', examples: [['in the 1988 quarter', 'the 1988 quarter']] },
  { kind: 'quarter', pattern: 'q(?<q>[1-4])(?:,? (?:of )?{year})?', examples: [['in Q3 2019', 'Q3 2019']] },
  { kind: 'half', pattern: '(?:the )?(?<half>first|second|latter|last)[- ]half(?: of (?:the year|{year}|(?<yearref>this year|last year|next year|that year)))', examples: [['the first half of 2008', 'the first half of 2008']] },
  { kind: 'half', pattern: '(?:the )?(?<half>first|last) two quarters of {year}', examples: [['the first two quarters of 1990', 'the first two quarters of 1990']] },
  { kind: 'nth-weekday', pattern: '(?:the )?(?<nth>first|second|third|fourth|last) {weekday} (?:of|in) (?:{month}(?:,? (?:of )?{year})?|(?<which>the|this|last|that|the same) month)', examples: [['On the first Sunday of the month two men came.', 'the first Sunday of the month'], ['on the last Friday of March 2019', 'the last Friday of March 2019']] },
  { kind: 'week-of', pattern: '(?:the )?week (?:of|ending|beginning) (?:{weekday},? )?{month} {day}(?:,? {year})?', examples: [['the week of March 3', 'the week of March 3']] },
  { kind: 'week-of', pattern: '(?:the )?week (?:of|ending|beginning) (?:{weekday},? )?{day} {month}(?: {year})?', examples: [['the week of 3 March', 'the week of 3 March']] },
  { kind: 'piece', pattern: '(?:the )?(?<which>first|second|third|fourth|last|final|opening|closing)(?: {n})? (?<unit>half|days?|weeks?|weekend|fortnight|months?) of (?:{month}(?:,? {year})?|{year2}|(?<yearref>this year|last year|that year|the year))', examples: [['in the first week of May', 'the first week of May'], ['the first three months of 2013', 'the first three months of 2013'], ['in the second half of March 2013', 'the second half of March 2013']] },
  { kind: 'piece', pattern: '(?:the )?(?:very )?(?<which>first|second|third|fourth|last|final|opening|closing)(?: {n})? (?<unit>days?|weeks?|weekend) of (?<monthref>(?:the|that|this|the same|last) month)', examples: [['In the second week of the month they came.', 'the second week of the month'], ['On the last day of last month a mill burned.', 'the last day of last month']] },
  { kind: 'stretch-to', pattern: '(?<=(?:in|over|during|for|within|covering) )(?:the |(?=\\d))(?:{n} )?(?<span>days?|weeks?|(?:months?|year)(?= (?:up )?(?:to|until) )) (?:to|up to|until|ending|ended|ending on|that ended on) (?:{weekday},? )?(?:{day} {month}|{month2} {day2})(?:,? {year})?', examples: [['There were 31 raids in the four weeks to 20 May.', 'the four weeks to 20 May'], ['Two were held in the month to May 3, 2014.', 'the month to May 3, 2014']] },
  { kind: 'holiday', pattern: '(?<=since )(?<holiday>(?:the )?new year)(?![\'\u2019])', examples: [['Since the new year 40 were held.', 'the new year']] },
  { kind: 'holiday', pattern: 'the (?:day|night|morning|evening) (?<beside>before|after) {holiday}(?:,? {year})?', examples: [['He was shot the day after Christmas.', 'the day after Christmas']] },
  { kind: 'holiday', pattern: 'between {holiday} and (?:the )?(?<to>new year(?:[\u2019\']s(?: (?:day|eve))?)?)(?:,? {year})?', examples: [['Between Christmas and New Year nine were shot.', 'Between Christmas and New Year']] },
  { kind: 'holiday', pattern: '(?:(?<which>last|this|next|that) )?{holiday}(?:,? {year})?', examples: [['on Christmas Eve 1989', 'Christmas Eve 1989']] },

  // other calendars
  { kind: 'jalali', pattern: '{plainday} {jalalimonth},? (?<jyear>1[2-4]\\d\\d)', examples: [['on 28 Mordad 1388 the', '28 Mordad 1388']] },
  { kind: 'jalali', pattern: '{jalalimonth} {plainday},? (?<jyear>1[2-4]\\d\\d)', examples: [['Mordad 28, 1388', 'Mordad 28, 1388']] },
  { kind: 'jalali', pattern: '{jalalimonth},? (?<jyear>1[2-4]\\d\\d)', examples: [['in Mordad 1388 the', 'Mordad 1388']] },
  { kind: 'jalali-native', pattern: '(?<jday>[۰-۹]{1,2}|[0-9]{1,2}) {jalalinative}(?: ماه)? (?<jyear>[۱1][۲-۴2-4][۰-۹0-9]{2})', examples: [['۱۴ اردیبهشت ۱۳۹۱', '۱۴ اردیبهشت ۱۳۹۱']] },
  { kind: 'hijri', pattern: '(?<hday>[0-9٠-٩۰-۹]{1,2})(?:st|nd|rd|th)?(?: of)? {hijrimonth},? (?<hyear>[1١۱][0-9٠-٩۰-۹]{3})(?: ah| a\\.h\\.| هـ)?', examples: [['on 10 Muharram 1442 AH', '10 Muharram 1442 AH']] },

  // weekdays
  { kind: 'weekday', pattern: '(?:(?:the )?(?:early|late)(?: on)? )?(?:(?<which>last|this past|this coming|this|next|the following|following|the previous|previous|that|the same|coming) )?{weekday}(?:(?:,| in the)? (?:early |late )?{daypart}| (?:of )?(?<whichweek>last week|this week|next week|the week before))?', examples: [['on Tuesday', 'Tuesday'], ['since Monday of last week', 'Monday of last week'], ['late Wednesday night', 'late Wednesday night'], ['last Friday', 'last Friday'], ['Monday last week', 'Monday last week']] },
  { kind: 'weekday', pattern: '(?:the )?(?:(?:early|late) )?{daypart} (?:of|on)(?: (?<which>last|this|next))? {weekday}', examples: [['on the night of Tuesday', 'the night of Tuesday']] },
  { kind: 'piece', pattern: '(?:the )?(?<which>first|second|third|fourth|last) {weekday} (?:of|in) {month}(?:,? {year})?', examples: [['On the last Saturday of September they came.', 'the last Saturday of September']] },
  { kind: 'weekday-range', pattern: '(?:(?:between|from) )?(?:(?<which>last|this|next) )?{weekday}(?: {daypart})?{to}{weekday2}', examples: [['from Sunday to Tuesday', 'from Sunday to Tuesday'], ['on Saturday and Sunday', 'Saturday and Sunday']] },
  { kind: 'weekdays-set', pattern: '{weekday}s', examples: [['on Mondays the market', 'Mondays']] },

  // counted from the publication date
  { kind: 'deictic-day', pattern: '(?:(?:early|late|later|earlier) )?(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow)(?:[\\u2019\']s)?(?: (?:early |late )?{daypart})?', examples: [['The shop closed yesterday evening.', 'yesterday evening'], ['today', 'today']] },
  { kind: 'deictic-part', pattern: '(?:(?:early|late|earlier|later) )?(?:(?<which>this|last) (?:early |late )?{daypart}|(?<word>tonight))', examples: [['last night', 'last night'], ['early this morning', 'early this morning']] },
  { kind: 'deictic-part', pattern: '(?<word>the night before last)', examples: [['the night before last', 'the night before last']] },
  { kind: 'unit-ago', pattern: '(?:{approx} )?{n}[- ]{unit}[- ]ago(?: (?<anchorword>today|this week|this month|yesterday|tomorrow|on {weekday}|{weekday2}))?', examples: [['eleven years ago today', 'eleven years ago today'], ['two weeks ago', 'two weeks ago'], ['a year ago', 'a year ago']] },
  { kind: 'unit-ago', pattern: '(?<=(?:mark|marks|marked|marking|is|are|been|be) (?:the )?){n} {unit} since(?= (?:the |special |local |state )?\\p{Ll}+)(?! (?:mid|late|early|last|the (?:start|beginning|end)))', examples: [['It is ten years since police stormed the camp.', 'ten years since']] },
  { kind: 'unit-ago', pattern: '{n} {unit} (?:have|had) (?:now |already )?(?:passed|gone by|elapsed|gone) since(?= (?:the |special |local |state )?\\p{Ll}+)', examples: [['Eight years have passed since troops stormed the camp.', 'Eight years have passed since']] },
  { kind: 'unit-ago', pattern: '{n} years to the day', examples: [['ten years to the day', 'ten years to the day']] },
  { kind: 'vague-ago', pattern: '(?:(?:many|some|long) )?(?:{plural} |long |a (?:while|long time|short time) |some time |not (?:so )?long )ago', examples: [['decades ago', 'decades ago'], ['long ago', 'long ago']] },
  { kind: 'relative-unit', pattern: '(?:(?<part>early|late|later|earlier|mid|sometime)[- ](?:in )?)?(?:the )?(?<which>last|this|next|this past|this coming|current|coming|upcoming) (?<longunit>day|week|month|quarter|year|decade|century|fiscal year|school year)', examples: [['late last month', 'late last month'], ['earlier this week', 'earlier this week'], ['next year', 'next year']] },
  { kind: 'relative-unit', pattern: '(?:the )?(?<longunit>week|month|year) (?<which>before last|after next)', examples: [['the week before last', 'the week before last']] },
  { kind: 'relative-unit', pattern: '(?<part>early|late|later|earlier|end|beginning|start|middle|close) (?:in|of|on in) (?<which>this|last|next) (?<longunit>week|month|quarter|year|decade|century)', examples: [['the end of this month', 'end of this month']] },
  { kind: 'last-stretch', pattern: '(?:(?:the|these|those|his|her|its|their) )?(?<which>last|past|next|coming|first|final|previous|preceding|following)(?: {n})?[- ]{unit}', examples: [['over the past three years', 'the past three years'], ['in the last 24 hours', 'the last 24 hours'], ['in the past week', 'the past week'], ['the next few days', 'the next few days']] },
  { kind: 'recent', pattern: '(?:the )?(?:more )?recent {plural}', examples: [['in recent days', 'recent days'], ['in recent weeks', 'recent weeks']] },
  { kind: 'coming', pattern: '(?:the )?(?:coming|next|days|upcoming) {plural}', examples: [['in the coming weeks', 'the coming weeks']] },
  { kind: 'weekend', pattern: '(?<!\\b(?:single|one|a) )(?:(?:the|over the|at the) )?(?:(?<which>last|this|next|this past|this coming|past|coming|previous|following|same) )?weekend(?: of {month} {day}| before last)?', examples: [['over the weekend', 'over the weekend'], ['on the weekend before last', 'the weekend before last'], ['last weekend', 'last weekend']] },
  { kind: 'overnight', pattern: 'overnight(?:(?: on)? (?:from|between) {weekday} (?:to|and|into) {weekday2}| into {weekday3}| (?:on )?{weekday4})?', examples: [['Shelling went on overnight.', 'overnight']] },
  { kind: 'overnight', pattern: '(?:the )?night (?:of|from|between) {weekday} (?:to|and) {weekday2}', examples: [['the night between Friday and Saturday', 'the night between Friday and Saturday']] },
  { kind: 'anniversary', pattern: '(?<=(?:on|marking|marked|mark|marks) )(?:the|their|its|his|her) (?:{ord} )?anniversary', examples: [['On the eleventh anniversary of the fire, people came.', 'the eleventh anniversary']] },
  { kind: 'anniversary', pattern: '(?:the )?(?<before>days?|nights?|weeks?|month) (?:(?:that|which) led up to|leading up to|running up to|in the run-up to|before|preceding|prior to|ahead of|up to) (?:the|this|their|its|his|her) (?:{ord} )?anniversary', examples: [['In the days leading up to the anniversary they put up posters.', 'the days leading up to the anniversary']] },
  { kind: 'year-earlier', pattern: '(?:(?:the|a) )?(?:year[- ](?:earlier|ago)|(?:same|corresponding|like) (?<same>last year|a year (?:ago|earlier)))(?= (?:quarter|period|level|figure|profit|results|net|loss|month|third|first|second|fourth|nine|six|three))(?: (?<what>quarter|period|month))?', examples: [['the year-earlier period', 'the year-earlier period']] },

  // counted from the story
  { kind: 'unit-offset', pattern: '(?:{approx} )?{n}[- ]{unit} (?<dir>later|earlier|afterwards?|thereafter|hence|previously|prior|beforehand)', examples: [['Two days later he was released.', 'Two days later'], ['a month earlier', 'a month earlier']] },
  { kind: 'unit-offset', pattern: '(?:{approx} )?{n}[- ]{unit} (?<dir>before|after)(?=[.,;:)]|$| and | when )', examples: [['He had fled two days before.', 'two days before']] },
  { kind: 'vague-ago', pattern: '(?<later>{plural} (?:later|afterwards?|earlier|before))', examples: [['Months later he died.', 'Months later']] },
  { kind: 'day-beside', pattern: '(?:(?:early|late|later|earlier)(?: on| in)? )?the (?<which>next|following|previous|preceding|very next|day after|day before|night before|morning after|evening before|day following|month before|year before|week before|month after|year after|week after|month following|year following|week following)(?: (?<longunit>day|night|morning|afternoon|evening|week|month|year|decade|quarter|century))?', examples: [['The next day troops came.', 'The next day'], ['the day before', 'the day before'], ['the following week', 'the following week']] },
  { kind: 'day-beside', pattern: '(?<=(?:on|by) )the (?<eve>eve) of(?= (?:the|his|her|their|its|an?) )', examples: [['He was abducted on the eve of his testimony.', 'the eve of']] },
  { kind: 'days-after', pattern: '(?<=(?:in|over|during|within|for) )(?:the )?(?:{plural} (?:that|which) followed|{plural2} (?:after|following)(?= (?:the|his|her|their|its|that|this) ))', examples: [['In the days that followed dozens were held.', 'the days that followed'], ['in the weeks after the shooting', 'the weeks after']] },
  { kind: 'story-unit', pattern: '(?:(?<part>early|late|later|earlier|mid|the end of|the beginning of|the middle of|the rest of|the latter part of|the start of)(?: (?:on|in))? )?(?<which>that same|that very|the same|that|this same|same) (?<longunit>day|week|month|year|quarter|decade|century|summer|spring|autumn|fall|winter|date)(?: in {year}(?! \\p{Ll}))?', examples: [['On the same day', 'the same day'], ['that year', 'that year'], ['later that month', 'later that month'], ['on that day in 2006', 'that day in 2006']] },
  { kind: 'story-unit', pattern: '(?<part>early|late|later|earlier|end|beginning|start|middle|latter part|close|rest)(?: on)? (?:in|of) the (?<longunit>day|week|month|year|decade|century)', examples: [['later in the year', 'later in the year'], ['at the end of the month', 'end of the month']] },
  { kind: 'story-part', pattern: '(?:(?:early|late|later|earlier) )?(?<which>that same|that|the same|this same) (?:early |late )?{daypart}', examples: [['That night the phones were cut.', 'That night']] },
  { kind: 'same-time', pattern: '(?<=(?:at|by|since|until|around|about|during|from) )(?:that time|this time|that moment|that point|the time(?= ?[.,;:)]|$))', examples: [['At that time the road was closed.', 'that time']] },

  // times of day
  { kind: 'clock', pattern: '(?:(?:shortly|just|soon) (?:before|after) )?(?:{approx} )?{clocktime}{zone}?(?: in the {daypart})?', examples: [['at 3 p.m. the siren', '3 p.m.'], ['at 14:30 local time', '14:30 local time']] },
  { kind: 'clock', pattern: '(?<clocktime>(?:[01]?\\d|2[0-3])\\.[0-5]\\d)(?= ?(?:h|hrs?|hours)\\b|: )', examples: [['About 17.20: vehicles drove up.', '17.20'], ['at 17.20 hours a siren', '17.20']] },
  { kind: 'part-alone', pattern: '(?:(?<=(?:at|around|by|before|after|about|until|towards?) )(?:noon|midnight|dawn|dusk|midday|sunrise|sunset|nightfall|daybreak|night)|(?<=(?:in|during|throughout|through|course of) )(?:the )?(?:early |late )?(?:morning|afternoon|evening|night)(?: hours)?(?! (?:prayers?|mass|services?|worship|shifts?|class(?:es)?|assembly))|(?:the )?(?:early|late) (?:morning|afternoon|evening|hours)(?: hours)?|mid[- ]?(?:morning|afternoon|evening))', examples: [['They came at dawn.', 'dawn'], ['in the early morning', 'the early morning']] },

  // durations and sets
  { kind: 'duration', pattern: '(?:{approx} )?{n}(?: more| additional| further| full| whole| straight| consecutive| long| successive| solid| working| trading)?[- ]{unit}(?:[- ]long| or more| or so)?', examples: [['a 72-day hunger strike', '72-day'], ['for three weeks', 'three weeks'], ['for more than two years', 'more than two years']] },
  { kind: 'duration', pattern: '(?<=(?:for|in|of|during|over) )the (?:fiscal |full |business )?(?<unit>year)(?= (?:ended|ending|that ended|which ended) )', examples: [['In the year ended 31 March 40 were held.', 'the year'], ['for the fiscal year ended June 30', 'the fiscal year']] },
  { kind: 'duration', pattern: '(?<unit>day|week|month|year|decade|night|hour)[- ]long', examples: [['a week-long siege', 'week-long']] },
  { kind: 'duration-half', pattern: '(?:half an?|a half)[- ]{unit}|{n} and a half {unit2}|(?:a|one) {unit3} and a half', examples: [['for half an hour', 'half an hour'], ['a year and a half', 'a year and a half']] },
  { kind: 'duration-vague', pattern: '(?<=(?:for|of|after|over|within|in|many|several|during|took|take|spent|last|lasted|weeks|days|the) )(?:many |several )?{plural}', examples: [['They waited for weeks.', 'weeks']] },
  { kind: 'set', pattern: '(?:almost |nearly )?(?:every|each)(?: (?<other>other|second|{exactn}))? (?:{unit}|{weekday}|{daypart}|{season}|{month})(?: (?<inside>this week|this month|this year|last week|last month))?', examples: [['every Friday', 'every Friday'], ['every night this week', 'every night this week'], ['each year', 'each year']] },
  { kind: 'set-word', pattern: '(?<word>daily|nightly|hourly|weekly|biweekly|fortnightly|monthly|yearly|annually)', examples: [['a daily protest', 'daily'], ['held annually', 'annually']] },
  { kind: 'rate', pattern: 'per (?<unit>day|night|week|month|quarter|year|hour)', examples: [['They held 40 people per day.', 'per day']] },
  { kind: 'rate', pattern: '(?<=(?:once|twice|times) )(?:a|an|per|each|every) {unit}', examples: [['three times a week', 'a week']] },

  // no window of their own
  { kind: 'present', pattern: 'now|right now|currently|current|at present|at the moment|nowadays|these days|presently|to date', examples: [['is now held', 'now']] },
  { kind: 'past', pattern: '(?:the )?(?:recent )?past(?= ?[.,;:)]|$| and )|(?<=in )the (?:recent |distant )?past(?! (?:{n} )?{unit}(?!\\p{L}))|(?:more |most )?recently|lately|recent|former', examples: [['in the past.', 'the past'], ['In the past they had held out for weeks.', 'the past'], ['recently', 'recently']] },
  { kind: 'future', pattern: '(?:the )?(?:near )?future|(?:a|some) later date', examples: [['in the near future', 'the near future']] },
]

/** The day on which something was said. Example: 'Gunmen raided Dola overnight, the mayor *said on Tuesday*.' */
export const saidOn = /\b(?:said|says|reported|confirmed|announced|told [^,.;:]{2,40})(?: [^,.;:]{2,30})? (?:on |late on |early on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i

/** What a gathering answers, on its own day. Example: 'Hundreds marched *after the verdict*.' */
export const answersTo = /\b(?:after|following|over|at) (?:the|his|her|their) (?:verdict|ruling|sentence|judge?ment|acquittal|conviction|decision|news)\b/i

/** Before the date of what somebody did something on the eve of. Example: 'Two were shot *on the eve of the vote of* 4 May.' */
export const onEveOf = /\b(?:on|by) the eve of (?!\d)[^,.;:()]{0,60}$/i

/** Behind a jubilee: what befell somebody. Example: 'on the first anniversary *of her arrest*' */
export const jubileeOfEvent = /^ of (?:his|her|their|the) (?:\p{L}+ ){0,2}(?:arrest|detention|abduction|kidnapping|disappearance|death|killings?|murders?|massacre|attack|bombing|blast|raid|shooting|assassination|crackdown)\b/iu

/** Before a feast: shortly before it. Example: 'The school was bombed *just before* Christmas.' */
export const shortlyBefore = /\b(?:just|shortly|right|soon|immediately|not long) before (?:the )?$/i

/** Behind an attack of a night: the day that its clause tells. Example: 'Overnight *strikes on Dola killed three children on Monday*.' */
export const dayOfNight = /^ (?:[\p{L}-]+ )?(?:strikes?|attacks?|raids?|shelling|bombing|clashes|fighting|bombardment|shooting|airstrikes?)\b[^,.;:]{0,100}? (?:early |late )?on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu

const aboutHowLong = '(?:(?:exactly|almost|nearly|about|around|some|just|barely|only|little|more|less|than|over|roughly) )*'
const howLong = `(?:(?<n>half a|several|a few|\\d+|(?:${Object.keys(cardinals).join('|')})(?:-[a-z]+)?) )?(?<unit>(?<=\\d )hours|days?|weeks?|months?|years?|decades?)`
const untilAfter = '(?<exact> to the (?:very )?day)?(?: on| later)?,? (?:after|since|(?<= on )from)'

/** How long after something else a sentence tells. Examples: '*Ten years to the day after* the raid, police beat mourners.' 'Hundreds marched, *two years after* the raid.' */
export const afterHowLong = new RegExp(`(?<![\\w-])${aboutHowLong}${howLong}${untilAfter}(?= )(?! (?:that|then|this|it|now|which|when)\\b)`, 'i')

/** Before such words where they tell how long something lasted. Examples: 'He was held *for* two years after the raid.' 'No one was tried in *the* two years since the raid.' */
export const howLongItLasted = /(?:^|\s)(?:for|in|within|over|during|throughout|the|these|those|first|next|last|past|every|each|lasted(?: \w+){0,3}) $/i

/** The same, of days, weeks and months: an incident that 'came a week after' another, which is told apart. Example: 'The blast *came* two days after gunmen killed a teacher.' */
export const cameBefore = /(?:^|\s)(?:comes?|came|occurred|happened|takes?|took place|follow(?:s|ed))(?: \w+){0,3} $/i

/** What came before something told, without how long. Examples: 'The attack in Dola *follows* a raid on Orsk last week.' 'A march *followed* the arrest of six students.' */
export const followsAnother = /\b(?:attacks?|raids?|bombings?|blasts?|explosions?|killings?|murders?|shootings?|ambush(?:es)?|strikes?|protests?|marches|march|rall(?:y|ies)|riots?|unrest|violence|arrests?|clash(?:es)?)\b(?: (?!(?:who|which|that|after|before|when)\b)[\w'\u2019-]+){0,7} (follows|followed|comes after|came after) (?=(?:an?|another|the|last|several|two|three|similar|recent|weeks|days|months) )/i

/** The jubilee of something of before. Example: '*On the tenth anniversary of* the raid, police beat mourners.' */
export const anniversaryOf = /\b(?:(?<exact>on|the day of)|mark(?:s|ed|ing)?|commemorat(?:es?|ed|ing)|ahead of|before) (?:the|its|their) (?:(?<ord>\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) )?anniversary of(?= )/i

/** How a sentence opens that tells something by how long it was after something else. Examples: 'Ten years to the day after the raid ...', 'On the third anniversary of the raid ...'. */
export const elapsedOpens = new RegExp(`^(?:but |and )?(?:${aboutHowLong}${howLong}${untilAfter}|on the (?:\\w+ )?anniversary of)(?= )`, 'i')

/** Words of a report by which it looks from the day of writing. Example: 'Two men were shot *last night*.' */
export const toldFromToday = /\b(?:yesterday|today|last (?:night|week)|this (?:morning|week)|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?! (?:\d|the)))\b/i

/** What the day just told was of, behind 'the week before'. Example: 'In the week before *the massacre* ten people had died.' */
export const eventJustTold = /^ (?:the|that|this) (?:last |latest |\p{L}+ly )?(?:massacre|attack|bombing|blast|explosion|shooting|raid|killings?|murder|ambush|clash(?:es)?)\b/iu

/** What befell somebody told of, behind 'the month before'. Example: 'In the month before *her arrest* she had been beaten twice.' */
export const eventOfPerson = /^ (?:his|her|their) (?:\w+ )?(?:arrest|detention|abduction|kidnapping|disappearance|death|killing|murder|capture|release)\b/i

/** Before the day of what has stood since, which is no day of news. Example: 'violations of the *ceasefire that came into force on* 27 November'. */
export const ofStandingThing =
  /\b(?:cease-?fires?|truces?|armistice|agreements?|accords?|deals?|treaty|laws?|decrees?|bans?|curfews?|state of emergency|blockade|embargo|mandate|lockdown)\b(?:[^.;:]{0,60}?\b(?:came|come|entered|went|signed|agreed|reached|brokered|concluded|declared|imposed|announced|proclaimed|took|in force|in place|effective|since|began|begun|started)\b)[^.;:]{0,30}\b(?:on|in|since|from|of)(?: the)? (?:\p{L}+day,? )?$/iu

/** Before the month or year in which something is the third of its kind, which dates none of them. Example: 'in *the third abduction in the state* this month'. */
export const countedInRow =
  /(?:\b(?:is|was|are|were|be|becomes|became|becoming|marks|marked|in|as) |[,–—-] )(?:the|his|her|its|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(?:st|nd|rd|th)(?: or \d+(?:st|nd|rd|th))?) (?:[\p{L}’'-]+ ){1,8}$/iu

/** TIMEX3 mods of words of measure. */
export const approximations: Readonly<Record<string, string>> = {
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  circa: 'APPROX',
  'c.': 'APPROX',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'at least': 'EQUAL_OR_MORE',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  'up to': 'EQUAL_OR_LESS',
  'as many as': 'EQUAL_OR_LESS',
  within: 'EQUAL_OR_LESS',
}

/** A deed told before, behind 'the day before' or 'the day after'. Example: 'The day before *the crime*, in Dola, police dispersed a picket.' */
export const theDeed = /^\s+the (?:crime|attack|killings?|murders?|raid|shooting|blast|bombing|massacre|ambush|arrests?|incident|assault|abduction|kidnapping|verdicts?|sentencing|convictions?|hangings?|executions?|march|rally|protests?|clash(?:es)?|riots?|unrest|crackdown|explosion|air ?strikes?|strikes?|shelling),/i

/** Words of accounts, where "a year ago" is the same quarter of the year before. Example: '*Profit* rose from 3 *million* a year ago.' */
export const ofAccounts = /\b(?:million|billion|cents|share|profit|sales|earnings|revenue|net|loss)\b|[$%]/i

/** Between what is to be held and its day. Example: 'A march *planned for* 12 March was banned on Sunday.' */
export const plannedForDay = /(?:planned|scheduled|set|slated|called|due|announced|convened|fixed) (?:for|on)(?: the)?$/

/** Before how long ago it was, to the day. Example: 'Sunday *marks* five years since soldiers opened fire.' */
export const marksDay = /\bmark(?:s|ed|ing)? (?:exactly )?$/i

/** Before a date without a year, how many years it lies back. Example: 'The vigil *marked two years since the* 25 June protests.' */
export const yearsMarked = /\b(?:marks?|marked|marking|is|are|been|be) (?:the )?(\S+) years? (?:since|after) (?:the )?$/i

/** Words by which something is held in spite of a ban told before. Example: 'Some 200 women gathered *all the same*.' */
export const heldAnyway = /\b(?:all the same|anyway|nevertheless|nonetheless|regardless|even so|undeterred|despite (?:the|this|that) ban|in defiance|defied (?:the|this) ban)\b/i

/** How a sentence opens that goes on with the same day. Example: '*Hours later*, gunmen attacked a clinic.' */
export const hoursLater = /^(?:(?:a few|several|some|just|barely|only|two|three|four|five|six) )?(?:hours|minutes|moments) later\b/i

/** Up to the day on which something ended that lasted for days. Example: '*Three days of clashes ended on* Sunday in Dola.' */
export const daysThatEnded = new RegExp(`(?<![\\w-])(?<n>\\d{1,2}|${Object.keys(cardinals).join('|')}) (?:days|nights) of (?:[\\p{L}-]+ ){1,8}?(?:(?:that|which) )?(?:ended|came to an end|subsided|died down|stopped|were over|was over) (?:late |early )?(?:on )?$`, 'iu')
