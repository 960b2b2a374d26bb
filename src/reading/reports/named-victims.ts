import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Actor } from '../../record/actor.ts'
import type { Span } from '../../record/span.ts'
import type { Found } from './assemble.ts'
import type { PlacedAct } from './attach.ts'

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
  /\bthe following (?:\p{L}+ ){0,3}(?:died|killed|murdered|wounded|injured|kidnapped|abducted|missing)\b[^.:;]{0,30}: /iu,
]

/** What may stand before the first name and between two: titles, ages, trades, no verb and no relation to somebody else. */
const beside = /^(?!.*\b(?:by|from|at|of|in|to|with|who|whose|that|said|told|taken|found|shot|killed|wife|husband|son|daughter|brother|sister|mother|father)\b)[^.:!?"“”]{0,60}$/is

/** A person whom a list names among those harmed, with the act that harmed them. */
export interface NamedVictim { readonly actor: Actor; readonly span: Span; readonly act: number }

/** Those whom sentences of a document name as the dead, the injured and the like, each with the harmful act told last before. */
export function namedVictims(found: Pick<Found, 'document' | 'tagged' | 'placed' | 'actors' | 'actorMentions'>): NamedVictim[] {
  const { document: { text }, tagged } = found
  const named: NamedVictim[] = []
  tagged.sentences.forEach((sentence, n) => {
    const words = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ')
    const opening = openings.map((pattern) => pattern.exec(words)).find((match) => match !== null)
    if (!opening) return
    const act = harmBefore(found.placed, n)
    if (act < 0) return
    let at = sentence.start + opening.index + opening[0].length
    const mentions = found.actorMentions.filter(({ span, isPronoun }) => !isPronoun && span.start >= at - 1 && span.end <= sentence.end).sort((a, b) => a.span.start - b.span.start)
    for (const { span, actorId } of mentions) {
      const actor = found.actors.find((each) => each.id === actorId)
      if (span.start < at || actor?.kind !== 'person') continue
      if (!beside.test(text.slice(at, span.start).replace(/\b(?:U\.S\.|Mr\.|Mrs\.|Dr\.)/g, ''))) break
      named.push({ actor, span, act })
      at = span.end
    }
  })
  return named
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
