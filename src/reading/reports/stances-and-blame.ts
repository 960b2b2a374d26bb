import { familyOf } from '../../record/act.ts'
import type { ParticipantValue } from '../../record/actor.ts'
import type { Attribution } from '../../record/attribution.ts'
import type { Claim } from '../../record/claim.ts'
import { passageAt } from '../../record/document.ts'
import { idFrom } from '../../record/id.ts'
import type { Report } from '../../record/report.ts'
import { overlaps, wordsOf } from '../../record/span.ts'
import { among } from '../../record/span-index.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import type { Found, StanceMention } from './assemble.ts'
import { takerMeant } from './parties-meant.ts'
import { participantOf } from './participant-of.ts'
import { isHarm } from './roles-of-kinds.ts'

/**
 * The stance is the word of who takes it, told by the publisher.
 * @param isTakenUp whether a pronoun for who takes it was led back to them
 */
function whoTakes(found: Found, stance: Pick<StanceMention, 'span' | 'who'>, isTakenUp: boolean): Attribution {
  const within = found.attributionAt({ start: stance.span.end - 1, end: stance.span.end })
  const publisher = within.chain.at(-1)
  if ((within.directness !== 'publisher_voice' && !isTakenUp) || stance.who === null || publisher === undefined) return within
  const actors = among(found.actorMentions, stance.who).flatMap(({ actorId }) => found.actors.find(({ id }) => id === actorId) ?? [])
  // 'The Minister of Security, Colonel Edem Tchalla,'
  const actor = actors.find(({ kind, personClass }) => kind === 'person' && personClass === 'public_role') ?? actors[0]
  const label = actor?.name ?? wordsOf(found.document.text, stance.who)
  return {
    chain: [{ label, kind: 'speaker', span: stance.who, anonymous: false }, publisher],
    directness: 'indirect',
    cue: { start: stance.span.start, end: stance.span.start + (/^\p{L}+/u.exec(found.document.text.slice(stance.span.start))?.[0].length ?? 0) },
    content: stance.span,
    citedWork: null,
  }
}

/** Puts each stance on the incident that it is to: the one told behind it in its sentence, else the harm told nearest before it. */
export function addStances(found: Found, reports: readonly Report[]): Report[] {
  const result = reports.map((report) => ({ ...report, claims: [...report.claims] }))
  for (const mention of found.stances) {
    const sentence = found.tagged.sentences[mention.sentence]
    if (!sentence) continue
    const who = mention.who === null ? null : (takerMeant(found, mention.sentence, mention.who) ?? mention.who)
    const stance = { ...mention, who }
    const target = incidentOf(found, stance, result)
    const passage = passageAt(found.document, stance.span.start)
    if (target === undefined || passage === null) continue
    const attribution = whoTakes(found, stance, who !== mention.who)
    target.claims.push({
      id: idFrom('claim', target.id, 'stance', stance.span.start),
      property: stance.stance === 'denies' ? 'denial' : 'acknowledgement',
      value: { stance: stance.stance, of: stance.of },
      words: wordsOf(found.document.text, stance.span),
      span: stance.span,
      passages: [passage],
      polarity: stance.stance === 'denies' ? 'denies' : 'affirms',
      modality: 'asserted',
      attribution,
      loaded: [],
      method: `rule:reports/${stance.stance}`,
      confidence: 0.7,
    })
    if (stance.stance === 'accepts' && stance.isDoer && stance.who) {
      const participant = participantOf(found, 'perpetrator', stance.who)
      const isNamed = target.claims.some((claim) => claim.property === 'responsibility' && claim.value.certainty === 'known' && participant !== null && overlaps(claim.span, participant.span))
      if (participant !== null && !isNamed) {
        target.claims.push(responsibilityOf(target.id, participant, { passage, attribution, method: 'rule:reports/accepts', confidence: 0.8 }))
      }
    }
  }
  return result
}

/** How many sentences behind an act words of blame, or of a stance, that do not tell it again may stand. */
const reachesBack = 4

/** The incident that a stance is to. */
function incidentOf<R extends Report>(found: Found, stance: StanceMention, reports: readonly R[]): R | undefined {
  const sentence = found.tagged.sentences[stance.sentence] as Sentence
  const told = reports.filter((report) => familyOf(report.type) !== 'symbolic')
  const isBehind = ({ claims }: Report) => claims.some(({ property, span }) => property === 'act' && span.start > stance.span.start && span.end <= sentence.end)
  const happened = told.filter(({ modality }) => modality === 'asserted' || modality === 'hedged')
  const here = happened.filter(({ tellings }) => tellings.some(({ start }) => start === sentence.start))
  // 'Ask, who was arrested on Monday, admitted that he had shot the judge': the act behind the words is the one owned up to.
  const behind = here.find(isBehind)
  if (behind !== undefined) return behind
  const before = lastToldFirst(happened, sentence)
  // 'He was shot on Monday. A man was arrested. Police denied any role': it is the shooting that they deny, and not what was told last.
  const from = (found.tagged.sentences[Math.max(0, stance.sentence - reachesBack)] as Sentence).start
  const harm = before.find(({ report, last }) => last >= from && isHarm(report.type))?.report
  // 'The party denied that its youth wing had beaten them': told by nobody else, and denied.
  const denied = stance.stance === 'denies' ? told.find((report) => !happened.includes(report) && report.tellings.some(({ start }) => start === sentence.start) && isBehind(report)) : undefined
  return here.find(({ type }) => isHarm(type)) ?? harm ?? here[0] ?? before[0]?.report ?? denied
}

/** The reports told up to a sentence, each with where it is told last, the nearest first. */
function lastToldFirst<R extends Report>(reports: readonly R[], sentence: Sentence): { readonly report: R; readonly last: number }[] {
  const told = reports.flatMap((report) => {
    const last = Math.max(...report.tellings.filter(({ start }) => start <= sentence.start).map(({ start }) => start), -1)
    return last < 0 ? [] : [{ report, last }]
  })
  return told.sort((a, b) => b.last - a.last)
}

/** The claim that a party did it, where somebody says so beside the tellings of a report: owns up to it, or blames another. */
function responsibilityOf(reportId: string, party: ParticipantValue, { passage, attribution, method, confidence }: { readonly passage: number } & Pick<Claim, 'attribution' | 'method' | 'confidence'>): Claim {
  const { words, span } = party
  return { id: idFrom('claim', reportId, 'responsibility', span.start), property: 'responsibility', value: party, words, span, passages: [passage], polarity: 'affirms', modality: 'asserted', attribution, loaded: [], method, confidence }
}

/** Puts who is blamed, or said to be the attackers, on the incident of harm told nearest before. */
export function addBlame(found: Found, reports: readonly Report[]): Report[] {
  const result = reports.map((report) => ({ ...report, claims: [...report.claims] }))
  for (const { span, sentence: index, blamed, who, suspected, whose } of found.blame) {
    const sentence = found.tagged.sentences[index] as Sentence
    const from = (found.tagged.sentences[Math.max(0, index - reachesBack)] as Sentence).start
    const harms = result.filter(({ type, modality }) => isHarm(type) && (modality === 'asserted' || modality === 'hedged'))
    const nearest = lastToldFirst(harms, sentence).find(({ last }) => last >= from)
    const passage = passageAt(found.document, span.start)
    if (nearest === undefined || passage === null || (whose !== null && befell(nearest.report, whose))) continue
    const attribution = whoTakes(found, { span, who }, false)
    for (const party of blamed) {
      const own = participantOf(found, 'perpetrator', party)
      const participant = own !== null && suspected ? { ...own, certainty: 'suspected' as const } : own
      const { id } = nearest.report
      const claims: Claim[] = nearest.report.claims
      const known = claims.findIndex((claim) => claim.property === 'responsibility' && overlaps(claim.span, party))
      if (participant === null || claims[known]?.method.startsWith('rule:') === true) continue
      // What the words say takes the place of what was only likely.
      claims.splice(known < 0 ? claims.length : known, known < 0 ? 0 : 1, responsibilityOf(id, participant, { passage, attribution, method: 'rule:reports/blame', confidence: 0.7 }))
    }
  }
  return result
}

/** 'Two militants were killed. The militants belonged to the brigade': those whom it befell. */
function befell({ claims }: Report, noun: string): boolean {
  const words = noun === 'men' ? /\bm[ae]n\b/i : new RegExp(`\\b${noun.replace(/(?:e?s|men)$/, '')}`, 'i')
  return claims.some((claim) => claim.property === 'participant.victim' && words.test(claim.words))
}
