/** Verbs of what police, courts and mourners do after a deed: the day with them is not the day of the deed. Example: 'Police *identified* on Sunday the four people killed.' */
export const followUpVerbs: ReadonlySet<string> = new Set([
  'arraign', 'charge', 'indict', 'search', 'seek', 'look', 'hunt', 'identify', 'investigate', 'question', 'interview', 'appear', 'plead', 'book', 'appeal', 'mourn',
  'grieve', 'remember', 'bury', 'eulogize', 'struggle', 'extradite', 'testify', 'await', 'canvass', 'surrender', 'recover', 'comb',
])

/** Where somebody or something is on a day that follows a deed. Examples: 'A man is behind *bars* Saturday', 'was in *court* on Monday', 'was in stable *condition* on Monday'. */
export const followUpStates: ReadonlySet<string> = new Set(['bars', 'court', 'custody', 'jail', 'shown', 'pictured', 'condition', 'hospital', 'surgery', 'coma'])

const papers = ['charge', 'update', 'detail', 'information', 'name', 'identity', 'video', 'footage', 'photo', 'image', 'picture', 'report', 'record', 'document', 'warrant', 'lawsuit', 'complaint', 'reward', 'vigil', 'conference', 'funeral', 'service', 'affidavit', 'sketch', 'statement', 'recording', 'tape', 'indictment', 'description']

/** Verbs of many uses, and what they are told of where they follow a deed up. Examples: '*filed charges* on Saturday', 'The *name* of the man was *released* on Friday'. */
export const followUpNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['file', 'release', 'give', 'provide', 'issue', 'announce', 'hold', 'offer', 'publish', 'obtain', 'unseal', 'schedule', 'present', 'post'].map((verb) => [verb, new Set(papers)]),
)

/** Words of an hour at which no court sits: behind a crime that one judges, the hour is that of the crime. Example: 'was charged with the killing of a guard *Friday night*'. */
export const atNight = /\b(?:night|evening|overnight|midnight)\b|\d ?(?:[ap]\.?m\b|o'clock)/i
