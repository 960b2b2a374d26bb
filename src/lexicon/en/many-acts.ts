import { pointers, possessives, weekdaysInFull } from './function-words.ts'

/** Words that speak of many acts at once and of none that could be an incident. */

/** Before a noun of action. Example: 'Widespread killings have emptied the villages.' */
export const manyKinds: ReadonlySet<string> = new Set([
  'widespread', 'continued', 'continuing', 'continuous', 'ongoing', 'repeated', 'frequent', 'systematic', 'recurrent', 'recurring', 'sporadic', 'regular', 'constant', 'rampant', 'increasing', 'rising', 'growing',
  'escalating', 'endemic', 'daily', 'intermittent', 'persistent', 'occasional', 'routine', 'incessant', 'future', 'countless',
])

/** Heads before 'of'. Example: 'Incidents of looting are on the rise.' */
export const manyHeads: ReadonlySet<string> = new Set([
  'incident', 'case', 'report', 'allegation', 'example', 'act', 'pattern', 'spate', 'wave', 'series', 'rise', 'increase', 'surge', 'spike', 'history', 'culture', 'form', 'kind', 'cycle', 'trend', 'year', 'month', 'week',
  'decade', 'campaign', 'instance', 'escalation', 'resurgence', 'risk', 'victim', 'survivor',
])

/** Pointers that single out one act after all. */
export const pointing: ReadonlySet<string> = new Set([...pointers, ...possessives, 'a', 'an', 'another', "'s", '’s'])

/** Words for a day that an act is put on. Example: 'He was hanged on *Monday*.' */
export const dayWords: ReadonlySet<string> = new Set([...weekdaysInFull, 'yesterday', 'today', 'morning', 'evening', 'night', 'overnight'])

/** Verbs of coming together; what is done 'to protest' is then done. Example: 'Hundreds gathered outside the court to protest.' */
export const gatheringVerbs: ReadonlySet<string> = new Set(['gather', 'assemble', 'be', 'turn', 'converge', 'stand', 'sit', 'camp', 'march', 'join', 'come', 'meet', 'take', 'rally', 'stage', 'hold', 'walk', 'park', 'kneel', 'lie'])

/** What several do 'to protest', which is then their protest. Example: 'Traders *shut* their shops to protest against a tax.' */
export const protestingDeeds: ReadonlySet<string> = new Set(['block', 'blockade', 'erect', 'burn', 'shut', 'close', 'occupy', 'dump', 'barricade', 'set', 'strike', 'down', 'put', 'build', 'surround', 'picket', 'chant', 'wear', 'carry'])

/** Before 'to': what follows is yet to come. Example: 'The union plans to stage a march.' */
export const planning: ReadonlySet<string> = new Set(['plan', 'plans', 'planned', 'planning', 'intend', 'intends', 'intending', 'vow', 'vows', 'vowed', 'threaten', 'threatens', 'threatened', 'threatening', 'expected', 'scheduled', 'due', 'preparing', 'prepares'])

/** Verbs by which something does not come about on its day. Example: 'The trial was *postponed* to May.' */
export const puttingOff: ReadonlySet<string> = new Set(['postpone', 'adjourn', 'defer', 'reschedule', 'cancel', 'scrap', 'shelve', 'delay'])

/** The same with 'off'. Example: 'The march was *called* off.' */
export const puttingOffWithOff: ReadonlySet<string> = new Set(['call', 'put'])

/** Words that open a clause in which something else is told. Example: 'The trial opened *after* it was put off twice.' */
export const otherClause: ReadonlySet<string> = new Set(['after', 'before', 'when', 'because', 'since', 'although', 'though', 'while', 'as', 'if', 'until'])

/** What is due has not come yet. Example: 'The trial was *due* to start on 5 March.' */
export const dueWords: ReadonlySet<string> = new Set(['due', 'scheduled', 'set', 'supposed', 'meant', 'slated'])

/** Verbs by which something comes about in a place. Example: 'Similar marches *took* place in Kano.' */
export const takingPlace: ReadonlySet<string> = new Set(['take', 'hold', 'stage', 'organise', 'organize', 'occur', 'happen', 'break', 'erupt', 'report', 'see', 'carry', 'mount', 'launch', 'follow'])

/** What somebody is called since an act that befell them. Example: 'The *jailed* blogger stopped eating.' */
export const statusWords: ReadonlySet<string> = new Set(['jailed', 'imprisoned', 'convicted', 'condemned', 'executed', 'slain', 'murdered', 'assassinated', 'martyred', 'captured', 'kidnapped', 'abducted', 'deported', 'hanged'])

/** What words stand on. Example: 'a *banner* reading "Free them all"'. */
export const written: ReadonlySet<string> = new Set(['banner', 'placard', 'sign', 'poster', 'leaflet', 'sticker', 'graffiti', 'flag', 'board', 'wall', 'shirt', 'billboard', 'slogan', 'word', 'chant'])

/** Right before such words. Example: 'a banner *reading* "Free them all"'. */
export const writtenBy: ReadonlySet<string> = new Set(['reading', 'read', 'reads', 'saying', 'said', 'words', 'inscription', 'slogan', 'slogans', 'chanting', 'shouting', 'demanding', 'proclaiming', 'declaring', 'calling', 'bearing', 'inscribed', 'banner', 'placard', 'sign', 'chants', 'of'])

/** Before an order that is known because somebody breaks it. Examples: 'marched *in defiance of a* curfew', '*defied the regime's* ban' */
export const brokenOrder = /\b(?:(?:in (?:defiance|violation|breach|contravention)|regardless) of|despite|defy(?:ing)?|defie[ds]|flout(?:ing|ed|s)?|violat(?:ing|ed|es)|breach(?:ing|ed|es)|brea?k(?:ing|s)?|broke|ignor(?:ing|ed|es)|disobey(?:ing|ed|s)?)(?: (?!and|but|as|when|while|after)[\p{L}'’-]+){0,5} ?$/iu

/** What people do at a place where something was done before. Example: 'Students *lit* candles at the spot where a boy had been shot.' */
export const visiting: ReadonlySet<string> = new Set([
  'lay', 'light', 'place', 'leave', 'pray', 'mourn', 'grieve', 'kneel', 'weep', 'gather', 'assemble', 'rally', 'march', 'walk', 'stand', 'hold', 'stage', 'observe', 'visit', 'tour', 'inspect', 'search', 'return', 'film', 'photograph',
])

/** Right behind what is to be held on a day. Example: 'A march *planned for* 12 March was banned.' */
export const plannedBehind = /^(?:planned|scheduled|slated|called) (?:for|on)\b/

/** What makes it held after all. Example: 'A march planned for 12 March *went ahead*.' */
export const wasHeld = /\b(?:held|went ahead|took place|drew|turned)\b/
