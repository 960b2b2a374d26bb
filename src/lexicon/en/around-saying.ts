import { daysAndMonths } from './function-words.ts'

/** Words around a word of saying: what opens and closes the words said, and what stands between the two. */

/** Forms that are words of saying whatever the tagger makes of them. */
export const sureForms: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added', 'wrote', 'tweeted', 'announced', 'stated'])

/** Days, months and words of time that stand between a speaker and the word of saying. Example: 'The mayor *yesterday* said the road was closed.' */
export const timesBesideSaying: ReadonlySet<string> = new Set([...daysAndMonths.filter((name) => name !== 'may'), 'today', 'yesterday', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'night', 'noon', 'earlier', 'later', 'last', 'this'])

/** Second words of such a time. Example: 'said on Monday *night*' */
export const partsOfTime: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year'])

/** Words that open a clause of what is said. Example: 'She asked *whether* anyone had been hurt.' */
export const contentOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when'])

/** Words before a clause that tells when or why, and that nobody says. Example: '*After* the nurse returned, he said nothing.' */
export const subordinators: ReadonlySet<string> = new Set(['when', 'if', 'as', 'after', 'although', 'though', 'while', 'because', 'since', 'before', 'once', 'until', 'asked', 'speaking'])

/** Words by which a sentence goes on in another voice. Example: 'Police said two died, *but* residents said nine.' */
export const shiftsOfVoice: ReadonlySet<string> = new Set(['but', 'and', 'while', 'though', 'although', 'whereas'])

/** Openers of a phrase between the word of saying and what is said. Example: 'said *in* a statement that ...' */
export const adjunctStarts: ReadonlySet<string> = new Set(['on', 'in', 'at', 'during', 'late', 'early', 'earlier', 'last', 'this', 'to', 'by', 'via', 'through', 'from', 'over', 'before', 'after', 'as', 'for'])

/** By what and where something is said. Example: 'said in a *statement* that ...' */
export const sayingPlaces: ReadonlySet<string> = new Set([
  'statement', 'interview', 'speech', 'conference', 'report', 'letter', 'tweet', 'post', 'facebook', 'twitter', 'telegram', 'television', 'tv', 'radio', 'reporters', 'journalists', 'email', 'e-mail', 'message', 'briefing',
  'address', 'release', 'communique', 'communiqué', 'court', 'phone', 'telephone', 'article', 'press', 'call', 'meeting', 'video', 'remarks', 'testimony', 'parliament', 'floor', 'crowd', 'audience', 'supporters', 'hearing',
  'rally', 'instagram', 'blog', 'memo', 'book', 'column', 'debate', 'broadcast', 'appearance', 'note', 'notes',
])

/** Those who are spoken to, without an article. Example: '"...," he told *reporters*' */
export const hearerNouns: ReadonlySet<string> = new Set(['reporters', 'journalists', 'parliament', 'lawmakers', 'supporters'])

/** Adverbs that are of what is said, and not of the saying. Example: 'said *only* two had died' */
export const degreeWords: ReadonlySet<string> = new Set([
  'not', 'only', 'about', 'nearly', 'almost', 'never', 'more', 'even', 'so', 'there', 'now', 'just', 'how', 'when', 'at', 'approximately', 'roughly', 'here', 'then', 'why', 'where',
])

/** Words that leave a figure open. Example: 'The organisers say *nearly* 3,000.' */
export const roughly: ReadonlySet<string> = new Set(['about', 'some', 'around', 'at', 'least', 'most', 'more', 'than', 'only', 'just', 'nearly', 'almost', 'over'])

/** Prepositions that a clause said without 'that' may begin with. Example: 'Doctors said *between* nine and ten people died.' */
export const clausePrepositions: ReadonlySet<string> = new Set(['at', 'about', 'between', 'under', 'over', 'more', 'since', 'despite', 'with', 'without', 'in', 'for', 'from', 'if', 'until', 'because'])

/** Verbs behind which who hears it follows at once. Example: '"We saw it," *told* a nurse' has no speaker there. */
export const hearerVerbs: ReadonlySet<string> = new Set(['tell', 'inform', 'notify', 'assure', 'reassure', 'brief', 'convince', 'persuade', 'urge', 'remind'])

/** Verbs that say only what they give a figure of. Example: 'The centre has *recorded* 14 deaths', and not 'recorded a song'. */
export const countingVerbs: ReadonlySet<string> = new Set(['count', 'record', 'register', 'tally', 'list', 'log'])

/** Verbs that say only what they give a figure of by its noun. Example: 'They *put* the toll at 14', and not 'put the box on the table'. */
export const verbsOfFigures: ReadonlySet<string> = new Set(['put', 'give', 'revise', 'amend', 'update', 'correct', 'raise', 'lower'])

/** Of these, what only somebody says who may speak. Example: 'The ministry *raised* the toll to 14', and not 'Two more deaths *raised* the toll to 14' */
export const changesOfFigures: ReadonlySet<string> = new Set(['amend', 'update', 'correct', 'raise', 'lower'])

/** What somebody puts at a figure. Example: 'They put the *toll* at 14', and not 'put the box on the table'. */
export const figureNouns: ReadonlySet<string> = new Set(['toll', 'number', 'figure', 'count', 'tally', 'total', 'estimate', 'casualty', 'loss', 'dead', 'killed', 'injured', 'wounded'])

/** Participles of what somebody was taken to be, and no words of theirs. Example: 'Four people *found* dead in Dover were teachers.' */
export const outcomeParticiples: ReadonlySet<string> = new Set(['found', 'reported', 'feared', 'confirmed', 'declared'])

/** What a noun of saying is dated by, and does not tell. Example: 'in its report of the next *day*' */
export const datingNouns = /^(?:day|week|month|year|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|(?:19|20)\d\d)$/
