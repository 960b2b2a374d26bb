import type { Weapon } from '../../record/act.ts'
import type { ParticipantRole } from '../../record/actor.ts'
import type { Measure } from '../../record/count.ts'
import type { ActArgument, ActMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, clauseSpan, dependents, isPassive, nounPhraseSpan, patientsOf, phrasesWith, plainRelation, tokenAt } from '../../text/tree.ts'
import { blowTypes, impactTypes, impactVerbs } from '../../lexicon/en/acts.ts'
import { splinterNouns } from '../../lexicon/en/things.ts'
import { classOf, weaponClassOf } from './noun-class.ts'
import { canAct } from './parties-of-act.ts'
import { laidBy } from './parties-by-parse.ts'
import { isHit, targetsOf } from './targets.ts'
import { typeByParties } from './type-by-parties.ts'

/** 'A shell hit a house', 'mortar shells were fired at the hills', 'A hospital was hit by rockets': acts told by a weapon as the subject, or as what something was hit by. */
export function impactsIn(text: string, sentence: Sentence, index: number): ActMention[] {
  const found: ActMention[] = []
  sentence.tokens.forEach((token, verb) => {
    if (token.tag !== 'VERB' || !impactVerbs.has(token.lemma)) return
    // 'shells fired by the army': the noun before a participle is what was fired.
    const fired = plainRelation(token) === 'acl' && token.fine === 'VBN' && token.head >= 0 && token.head < verb ? [token.head] : []
    // 'A hospital was hit by rockets'
    const by = reachingVerbs.has(token.lemma) && isPassive(sentence, verb) ? [...phrasesWith(sentence, verb, 'by', 'obl', 'nmod'), ...phrasesWith(sentence, verb, 'with', 'obl', 'nmod')].filter((i) => sentence.tokens[i + 1]?.lower !== 'of') : []
    for (const subject of [...dependents(sentence, verb, 'nsubj', 'nsubj:pass'), ...fired, ...by]) {
      const weapon = weaponClassOf(sentence, subject)
      const passive = isPassive(sentence, verb)
      const isBlow = by.includes(subject) && patientsOf(sentence, verb).some((i) => classOf(sentence, i) === 'person')
      const type = weapon === null ? undefined : (impactTypes[weapon] ?? (isBlow ? blowTypes[weapon] : undefined))
      if (weapon === null || type === undefined) continue
      // 'The drone was shot down'
      const isFelled = passive && felledBy.has(token.lemma) && sentence.tokens[verb + 1]?.lower === 'down'
      // 'A grenade was thrown into the bar'
      const aimedAt = () => dependents(sentence, verb, 'obl').filter((i) => ['at', 'into', 'on', 'against', 'inside'].includes(caseOf(sentence, i)))
      const patients = passive && !by.includes(subject) ? aimedAt() : patientsOf(sentence, verb)
      const hit = patients.filter((i) => isHit(sentence, i))
      // 'Two bombs destroyed three telephone boxes': what a weapon destroys is a thing, though no list has it.
      const isUnlisted = (i: number) => tokenAt(sentence, i).tag === 'NOUN' && classOf(sentence, i) === null && dependents(sentence, i, 'det', 'nummod').length > 0
      const unlisted = patients.filter(isUnlisted)
      // 'damaged a bank and destroyed some food stands': what it did next, to things that no list has either
      const next = passive || !reachingVerbs.has(token.lemma) ? [] : dependents(sentence, verb, 'conj').filter((i) => reachingVerbs.has(tokenAt(sentence, i).lemma) && !isPassive(sentence, i)).flatMap((i) => patientsOf(sentence, i)).filter(isUnlisted)
      const things = [...(hit.length > 0 || !reachingVerbs.has(token.lemma) ? hit : unlisted), ...next]
      const agents = (passive ? [...agentsOf(sentence, verb), ...(by.includes(subject) ? phrasesWith(sentence, subject, 'by', 'nmod') : [])] : laidBy(sentence, subject)).filter((i) => i !== subject && canAct(sentence, i))
      const clause = clauseSpan(sentence, verb)
      const argument = (role: ParticipantRole) => (head: number): ActArgument => ({ role, span: nounPhraseSpan(sentence, head), head })
      found.push({
        id: '',
        type: isFelled ? 'remote.disrupted' : typeByParties(sentence, { type, head: verb, agents, patients: [] }),
        trigger: { start: token.start, end: isFelled ? tokenAt(sentence, verb + 1).end : token.end },
        sentence: index,
        token: verb,
        clause,
        modality: 'asserted',
        polarity: 'affirms',
        // what flies about says not what went off
        outcome: splinterNouns.has(tokenAt(sentence, subject).lemma),
        measure: measureOfImpact(weapon, isBlow, reachingVerbs.has(token.lemma) && patients.some((i) => classOf(sentence, i) === 'person')),
        counted: 'patient',
        weapon: { weapon, span: { start: tokenAt(sentence, firstOfCompound(sentence, subject)).start, end: tokenAt(sentence, subject).end } },
        ...targetsOf(sentence, things, { start: token.start, end: token.end }),
        arguments: [...agents.map(argument('perpetrator')), ...patients.filter((i) => classOf(sentence, i) === 'person').map(argument('victim'))],
        rule: `rule:acts/impact/${text.slice(token.start, token.end).toLowerCase()}`,
      })
      return
    }
  })
  return found
}

/** What is done to a weapon in the air, with 'down' behind it. */
const felledBy: ReadonlySet<string> = new Set(['shoot', 'bring', 'take', 'knock'])

/** What a weapon does to what it reaches. */
const reachingVerbs: ReadonlySet<string> = new Set(['destroy', 'damage', 'wreck', 'hit', 'strike', 'level', 'flatten'])

/** Who is hit by a baton or a gas canister is hurt; who is hit by a shell may be dead. */
function measureOfImpact(weapon: Weapon, isBlow: boolean, reachesPersons: boolean): Measure | null {
  if (weapon === 'crowd_control') return reachesPersons ? 'injured' : null
  return isBlow ? (impactTypes[weapon] === undefined ? 'injured' : 'casualties_unspecified') : null
}

/** 'tear' of 'tear gas canister' */
function firstOfCompound(sentence: Sentence, noun: number): number {
  let first = noun
  while (first > 0 && tokenAt(sentence, first - 1).tag === 'NOUN' && plainRelation(tokenAt(sentence, first - 1)) === 'compound') first -= 1
  return first
}
