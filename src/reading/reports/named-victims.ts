import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Actor } from '../../record/actor.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isPersonNoun, manyPeople } from '../../lexicon/en/people.ts'
import { doerNouns } from '../../lexicon/en/suspicion.ts'
import { cardinals } from '../../lexicon/en/times.ts'
import type { Found } from './assemble.ts'
import type { PlacedAct } from './placed-act.ts'

const harmed = 'victims?|dead|deceased|slain|murdered|injured|wounded|casualties|fatalities|kidnapped|abducted|hostages?|missing'

/**
 * Words that a list of those harmed follows: 'The victims were identified as ...', 'Among the injured are ...', 'one of the dead men was
 * ...', 'The following officers died: ...', 'police identified the dead as ...'. Where a clause begins, so that 'the killer of the victim was ...' is none.
 */
const openings: readonly RegExp[] = [
  new RegExp(`(?:^|[,;:–-] |\\b(?:that|and|but|among|(?:one|two|three|four|some) of) )(?:the )?(?:(?:two|three|four|five|six|seven|eight|other|\\d+) ){0,2}(?:${harmed})(?: (?!of\\b|in\\b|by\\b|who\\b)\\p{L}+){0,2}? (?:(?:has|have) been|is|are|was|were|included?)(?: (?:later|also|all|tentatively|since|the following))?(?: (?:identified|named) as)?:? `, 'iu'),
  new RegExp(`\\bidentified (?:(?:one|two|three) of )?the (?:(?:two|three|four|five|other) )?(?:${harmed})(?: \\p{L}+)? as `, 'iu'),
  new RegExp(`(?:^|[,;:–-] )(?:the )?(?:other|first|second|third|only) (?:${harmed})(?: man| woman)?, `, 'iu'),
  /\bthe (?:dead |charred |mutilated |bullet-riddled )?bod(?:y|ies) of /iu,
  new RegExp(`(?:^|[,;:–-] )(?:the )?names of (?:the|those) (?:${harmed}|killed|arrested|detained)(?: (?!of\\b|by\\b)\\p{L}+){0,4}? (?:is|are|was|were)(?: (?:given|listed|released) as)?:? `, 'iu'),
  new RegExp(`(?:^|[,;:–-] )(?:the )?(?:victims?|dead|deceased|detainees?)['’]s? names?(?: (?:is|are|was|were)(?: given as)?)?:? `, 'iu'),
  /^(?:among )?those (?:who (?:were|was) )?(?:killed|shot|murdered|slain|wounded|injured|hurt|abducted|kidnapped|arrested|detained|taken|held|missing)(?: \p{L}+){0,3}? (?:is|are|was|were|includ(?:e|ed))(?: (?:identified|named) as)?:? /iu,
  // 'Injured by the blast were: a driver; Omar Vale, a beggar; and Bela Cord'
  /^(?:also )?(?:killed|murdered|wounded|injured|hurt|abducted|kidnapped|arrested|detained)(?: (?:in|by|at|during) [^,.;:]{2,40}?)? (?:is|are|was|were):? (?=(?:an?|the|\p{Lu}))/iu,
  /\bthe following (?:\p{L}+ ){0,3}(?:died|killed|murdered|wounded|injured|kidnapped|abducted|missing)\b[^.:;]{0,30}: /iu,
]

const many = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+'
const toldBefore = `they|he|she|both(?: (?:men|women))?|the (?:${many})(?: \\p{L}+)?|the (?<noun>\\p{L}+)|all (?:${many})`

/**
 * The same words for those told in the sentence before: 'Their names are ...', 'They were identified as ...', 'The three men are ...', 'Police named
 * them as ...'. Behind a bare 'were' a name must stand at once.
 */
const openingsOfThose: readonly RegExp[] = [
  /^(?:their|his|her) names? (?:is|are|was|were)(?: (?:given|listed|released|read out) as)?:? /iu,
  new RegExp(`^(?:${toldBefore}) (?:(?:has|have|had) been|is|are|was|were)(?: (?:later|since|all|\\p{L}+ly))?(?: (?:identified|named)(?: by [^,.;:]{2,40}?)? as)?:? (?=(?:the \\p{Ll}+ |\\p{Ll}{2,} )?\\p{Lu})`, 'u'),
  new RegExp(`\\b(?:named|identified) (?:${toldBefore.replace('they|he|she', 'them|him|her')}) as (?=(?:the \\p{Ll}+ |\\p{Ll}{2,} )?\\p{Lu})`, 'u'),
  /\b(?:gave|released|listed|published|announced) (?:their|his|her) names? as (?=\p{Lu})/u,
  /^among them (?:is|are|was|were) /iu,
  /^(?:one|another|two|three) of (?:them|the (?:men|women|dead|injured|wounded|victims|two|three)) (?:is|are|was|were)(?: (?:identified|named) as)? (?=(?:the \p{Ll}+ |\p{Ll}{2,} )?\p{Lu})/iu,
  /^the other(?: (?:person|man|woman|one|victim|two|three))? (?:is|are|was|were)(?: (?:identified|named) as)? (?=(?:the \p{Ll}+ |\p{Ll}{2,} )?\p{Lu})/iu,
]

/** What may stand before the first name and between two: titles, ages, trades, no verb and no relation to somebody else. */
const beside = /^(?!.*\b(?:by|from|at|of|in|to|with|who|whose|that|said|told|taken|found|shot|killed|wife|husband|son|daughter|brother|sister|mother|father)\b)[^.:!?"“”]{0,60}$/is

/** A person whom a list names among those harmed, or as one of those who did it, with the act. */
export interface NamedVictim { readonly actor: Actor; readonly span: Span; readonly act: number; readonly role: 'victim' | 'perpetrator' }

/** Where the names of a list begin within the words of a sentence, and whether the list is of those told in the sentence before; null where no list opens. */
export function listOfNames(words: string): { readonly at: number; readonly ofThose: boolean } | null {
  const first = (patterns: readonly RegExp[], among: string) => patterns.map((pattern) => pattern.exec(among)).find((match) => match !== null && isOfPersons(match.groups?.['noun']))
  const plain = first(openings, words)
  const pointing = plain ?? first(openingsOfThose, words.charAt(0).toLowerCase() + words.slice(1))
  return pointing == null ? null : { at: pointing.index + pointing[0].length, ofThose: plain == null }
}

/** 'the men', 'the teacher'; 'the group' and 'the attackers' are others. */
function isOfPersons(noun: string | undefined): boolean {
  if (noun === undefined) return true
  const lemma = noun.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
  return ['pair', 'trio', 'couple', 'people', 'dead', 'victim'].includes(lemma) || (isPersonNoun.has(lemma) && !doerNouns.has(lemma) && !manyPeople.has(lemma) && lemma !== 'suspect' && lemma !== 'group')
}

/** Those whom sentences of a document name as the dead, the injured and the like, or as those told before, each with the act. */
export function namedVictims(found: Pick<Found, 'document' | 'tagged' | 'placed' | 'actors' | 'actorMentions'>): NamedVictim[] {
  const { document: { text }, tagged } = found
  return tagged.sentences.flatMap((sentence, n) => {
    const list = listOfNames(text.slice(sentence.start, sentence.end).replace(/\s/g, ' '))
    if (list === null) return []
    const persons = personsListed(found, sentence, sentence.start + list.at)
    const meant = list.ofThose ? thoseBefore(found, n, persons.length) : { act: harmBefore(found.placed, n), role: 'victim' as const }
    return meant === null || meant.act < 0 ? [] : persons.map((person) => ({ ...person, ...meant }))
  })
}

/** The persons named one behind the other from a place in a sentence on. */
function personsListed({ document: { text }, actors, actorMentions }: Pick<Found, 'document' | 'actors' | 'actorMentions'>, sentence: Span, from: number): { actor: Actor; span: Span }[] {
  const listed: { actor: Actor; span: Span }[] = []
  let at = from
  const mentions = actorMentions.filter(({ span, isPronoun }) => !isPronoun && span.start >= at - 1 && span.end <= sentence.end).sort((a, b) => a.span.start - b.span.start)
  for (const { span, actorId } of mentions) {
    const actor = actors.find((each) => each.id === actorId)
    if (span.start < at || actor?.kind !== 'person') continue
    if (!beside.test(text.slice(at, span.start).replace(/\b(?:U\.S\.|Mr\.|Mrs\.|Dr\.)/g, ''))) break
    listed.push({ actor, span })
    at = span.end
  }
  return listed
}

/** How many sentences before 'They were identified as ...' those may be told whom it means. */
const pointsBack = 2

/** Whom 'they' are: those harmed or taken by the act told right before, as far as number allows; else those who did it, where they are as many as are named. */
function thoseBefore({ tagged, placed, document: { text } }: Pick<Found, 'tagged' | 'placed' | 'document'>, sentence: number, named: number): { act: number; role: 'victim' | 'perpetrator' } | null {
  if (named === 0) return null
  const happened = placed.flatMap(({ act }, i) => {
    const near = act.sentence < sentence && act.sentence >= sentence - pointsBack && tagged.sentences[act.sentence]?.passage === tagged.sentences[sentence]?.passage
    return near && act.polarity !== 'denies' && (act.modality === 'asserted' || act.modality === 'hedged') && (harmfulFamilies.has(familyOf(act.type)) || familyOf(act.type) === 'liberty' || act.type === 'protest.crackdown' || act.type === 'protest.mob') ? [{ act, i }] : []
  })
  const last = Math.max(...happened.map(({ act }) => act.sentence))
  const parties = happened.filter(({ act }) => act.sentence === last).flatMap(({ act, i }) => act.arguments.map(({ role, span, head }) => ({ i, role, number: numberOf(text.slice(span.start, span.end), tokenAt(tagged.sentences[act.sentence] as Sentence, head)) })))
  const fits = (wanted: string) => parties.find(({ role, number }) => role === wanted && (number === null ? named > 1 : number >= named))
  const exactly = parties.find(({ role, number }) => role === 'perpetrator' && number === named && named > 1)
  const victims = fits('victim')
  if (victims !== undefined) return { act: victims.i, role: 'victim' }
  return exactly === undefined ? null : { act: exactly.i, role: 'perpetrator' }
}

/** How many a phrase says they are: a number, one for a singular, null for a bare plural. */
function numberOf(words: string, head: Token): number | null {
  const first = /^(?:at least |about |some |nearly |the )*([\p{L}\d]+)/iu.exec(words)?.[1]?.toLowerCase() ?? ''
  const told = cardinals[first] ?? (/^\d+$/.test(first) ? Number(first) : undefined)
  if (told !== undefined) return told
  return head.fine === 'NNS' || head.fine === 'NNPS' || head.lower === 'them' || head.lower === 'they' ? null : 1
}

/** How many sentences a list of those harmed may stand behind the act. */
const reach = 8

/** The harmful act told last up to a sentence; -1 for none. */
function harmBefore(placed: readonly PlacedAct[], sentence: number): number {
  let best = -1
  placed.forEach(({ act }, i) => {
    if (act.sentence > sentence || act.sentence < sentence - reach || act.polarity === 'denies' || (act.modality !== 'asserted' && act.modality !== 'hedged')) return
    if (!harmfulFamilies.has(familyOf(act.type)) && act.type !== 'liberty.abduction') return
    if (best < 0 || act.sentence >= (placed[best] as PlacedAct).act.sentence) best = i
  })
  return best
}
