import { doerNouns } from '../../lexicon/en/suspicion.ts'
import { familyOf } from '../../record/act.ts'
import type { ParticipantRole } from '../../record/actor.ts'
import type { ActMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { overlaps, type Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import type { Found } from './assemble.ts'
import { actsOf } from './by-sentence.ts'
import { partiesMeant } from './parties-meant.ts'
import type { PlacedAct } from './placed-act.ts'
import type { RoleCandidate } from './role-candidates.ts'
import { isHarm } from './roles-of-kinds.ts'
import type { Telling } from './story.ts'

/** 'A man stabbed two nurses. Police shot the attacker', 'He killed 20 people before police shot him': what befell who did it is no part of who did it to whom. */
export function isTurnedOnDoers(found: Found, telling: Telling, act: ActMention): boolean {
  if (familyOf(act.type) === 'battle' || !act.arguments.some(({ role }) => role === 'perpetrator')) return false
  const victims = act.arguments.filter(({ role }) => role === 'victim').flatMap((each) => partiesMeant(found, act, each))
  if (victims.length === 0) return false
  const { harming, doers, doersAt } = deedsTold(found)(telling)
  if (!isToldBefore(harming, act)) return false
  const isOther = ({ token, sentence }: ActMention) => sentence < act.sentence || (sentence === act.sentence && token !== act.token)
  const isDoer = (span: Span) => doersAt.overlapping(span).some((i) => isOther((doers[i] as DoerTold).act))
  return victims.every(({ span, head, sentence }) => isDoer(span) || isTheAttacker(found.tagged.sentences[sentence] as Sentence, head))
}

/** Somebody told to have done an act of an incident. */
interface DoerTold { readonly act: ActMention; readonly span: Span }

/** The first sentence of an incident that tells of harm to somebody, and its words that do. */
interface FirstHarm { readonly sentence: number; readonly tokens: ReadonlySet<number> }

/** True where harm is told in a sentence before an act, or in its own by another word. */
function isToldBefore({ sentence, tokens }: FirstHarm, act: ActMention): boolean {
  return sentence < act.sentence || (sentence === act.sentence && [...tokens].some((token) => token !== act.token))
}

/** Who is told to have done the acts of an incident, and where others were harmed first. */
const deedsTold = onceFor((found: Found) =>
  onceFor((telling: Telling) => {
    const acts = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
    const ofHarm = acts.filter(({ type, arguments: parties }) => isHarm(type) && parties.some(({ role }) => role === 'victim'))
    const first = ofHarm.reduce((least, { sentence }) => Math.min(least, sentence), Infinity)
    const harming: FirstHarm = { sentence: first, tokens: new Set(ofHarm.flatMap(({ sentence, token }) => (sentence === first ? [token] : []))) }
    const doers = acts.flatMap((act) => act.arguments.filter(({ role }) => role === 'perpetrator').flatMap((each) => partiesMeant(found, act, each)).map(({ span }): DoerTold => ({ act, span })))
    return { harming, doers, doersAt: new SpanIndex(doers.map(({ span }) => span)) }
  }),
)

/** 'the attacker', 'the gunman': who did an act told before. */
function isTheAttacker(sentence: Sentence, head: number): boolean {
  return doerNouns.has(tokenAt(sentence, head).lemma) && dependents(sentence, head, 'det').some((i) => tokenAt(sentence, i).lower === 'the')
}

/** A party of an act that befell those who did another of the incident. */
export function isTurnedOn(found: Found, telling: Telling, candidate: RoleCandidate): boolean {
  return actsOf(found.placed, candidate.sentence).some((i) => {
    const { act } = found.placed[i] as PlacedAct
    return act.arguments.some(({ head }) => head === candidate.head) && telling.acts.includes(i) && isTurnedOnDoers(found, telling, act)
  })
}

/**
 * 'Troops opened fire after coming under attack', '... because they had been attacked with stones': what those who did the act say, or are
 * said, to have answered harmed none of them unless a figure or words of harm say so.
 */
export function isAnswered(found: Found, act: ActMention, acts: readonly ActMention[]): boolean {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  const { relation } = tokenAt(sentence, act.token)
  if (act.measure !== null || !isHarm(act.type) || !relation.startsWith('advcl') || !dependents(sentence, act.token, 'mark', 'case', 'advmod').some((i) => answering.has(tokenAt(sentence, i).lower))) return false
  const parties = (of: ActMention, role: ParticipantRole) => of.arguments.filter((each) => each.role === role).flatMap((each) => partiesMeant(found, of, each))
  const harmed = parties(act, 'victim')
  return harmed.length > 0 && acts.some((other) => other !== act && other.sentence === act.sentence && isHarm(other.type) && parties(other, 'perpetrator').some((doer) => harmed.some(({ span }) => overlaps(span, doer.span))))
}

const answering: ReadonlySet<string> = new Set(['after', 'when', 'as', 'because', 'once', 'since'])
