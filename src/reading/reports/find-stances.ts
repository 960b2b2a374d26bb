import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, isNegated, isPassive, nounPhraseSpan, phrasesWith, plainRelation, tokenAt } from '../../text/tree.ts'
import { lightVerbs } from '../../lexicon/en/acts.ts'
import { calledFalseOutright, refutableNouns } from '../../lexicon/en/hedges.ts'
import { armedNouns, bodyNouns, isPersonNoun, outlawNouns } from '../../lexicon/en/people.ts'
import { relayNouns, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { harmToldBefore, ofDoing } from '../../lexicon/en/suspicion.ts'
import { isInCapitals } from '../actors/name-runs.ts'
import { namedBehind } from '../acts/blamed.ts'
import { modalityOf } from '../modality/modality-of.ts'
import type { StanceMention } from './assemble.ts'
import { acceptingVerbs, actWords, claimPapers, defending, denyingVerbs, doingHeads, givingOut, labellingVerbs, outcomeNouns, ownedWords, ownMen, partyVoices, stanceObjects } from '../../lexicon/en/stances.ts'

/** A stance before its words are spanned: to what, with the last word of it. */
interface Stance {
  readonly stance: 'accepts' | 'denies'
  readonly of: StanceMention['of']
  /** The last word of what it is to, and who takes it. */
  readonly to: number | undefined
  readonly who: number | undefined
  readonly isDoer: boolean
}

/**
 * Finds who accepts or denies an act, responsibility for it, or a figure (HURIDOCS list 28). What is denied must be an act,
 * a word for it or a word of responsibility: who denies having been warned, or is denied entry, takes no stance to the act.
 */
export function findStances(tagged: TaggedText, acts: readonly ActMention[]): StanceMention[] {
  const found: StanceMention[] = []
  tagged.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, i) => {
      if (token.tag !== 'VERB') return
      const nothing = nothingToDo(sentence, i)
      const stance = nothing ?? byVerb(sentence, index, i, acts) ?? calledFalse(sentence, i) ?? ofOneself(sentence, index, i, acts)
      if (stance === null) return
      // 'No one claimed responsibility', 'has not acknowledged': nobody takes a stance.
      const { polarity, modality } = modalityOf(sentence, i)
      if ((polarity === 'denies' && nothing === null) || modality === 'hypothetical' || modality === 'future') return
      const { to, who } = stance
      const end = to === undefined ? token.end : nounPhraseSpan(sentence, to).end
      found.push({
        span: { start: token.start, end: Math.max(token.end, Math.min(end, token.start + 160)) },
        sentence: index,
        stance: stance.stance,
        of: stance.of,
        who: who === undefined ? null : takerNamed(sentence, who),
        isDoer: stance.isDoer,
      })
    })
  })
  return found
}

/**
 * Whom the words name as who takes a stance: for a paper, a recording or a voice the party whose it is ('a leaflet signed by the brigade
 * claimed the attack', 'a spokesman for the brigade'); null where a paper names none.
 */
function takerNamed(sentence: Sentence, who: number): Span | null {
  const { lemma, tag } = tokenAt(sentence, who)
  const isPaper = claimPapers.has(lemma) && tag !== 'PROPN'
  const party = isPaper || partyVoices.has(lemma) ? partyBehind(sentence, who) : null
  return isPaper || party !== null ? party : nounPhraseSpan(sentence, namedBehind(sentence, who) ?? who)
}

/** 'leaflets of the brigade', 'a note signed by the brigade', "the brigade's statement", 'a Red Brigade video', 'graffiti in the name of the brigade', 'a message claimed it for the brigade': the party behind a paper or a voice. */
function partyBehind(sentence: Sentence, paper: number): Span | null {
  const { tokens } = sentence
  const isParty = (i: number) => {
    const { tag, lemma } = tokenAt(sentence, i)
    // In capitals no tag shows that a word is a name: 'A SPOKESMAN FOR "THE UNBOUGHT"'
    const isHidden = tag === 'NOUN' && isInCapitals(sentence) && partyVoices.has(tokenAt(sentence, paper).lemma)
    return tag === 'PROPN' || bodyNouns.has(lemma) || armedNouns.has(lemma) || isPersonNoun.has(lemma) || isHidden
  }
  // 'a Red Brigade video': each word of the name may hang on the noun by itself
  let name = paper
  // In a text in capitals only what is tagged as a name is one: 'AN ALLEGED SPOKESMAN'
  while ((/^\p{Lu}\p{Ll}/u.test(tokens[name - 1]?.text ?? '') || tokens[name - 1]?.tag === 'PROPN') && tokens[name - 1]?.tag !== 'DET') name -= 1
  if (name < paper) return { start: tokenAt(sentence, name).start, end: tokenAt(sentence, paper - 1).end }
  const clauses = dependents(sentence, paper, 'acl')
  const governor = tokenAt(sentence, paper).head
  const verbs = governor >= 0 && tokenAt(sentence, governor).tag === 'VERB' ? [governor, ...clauses] : clauses
  const inNameOf = tokens.flatMap(({ lemma, head }, i) => {
    const isWhose = (lemma === 'name' && caseOf(sentence, i) === 'in') || (lemma === 'behalf' && caseOf(sentence, i) === 'on')
    return isWhose && (head === paper || verbs.includes(head)) ? phrasesWith(sentence, i, 'of', 'nmod') : []
  })
  const party = [
    ...['of', 'from', 'by', 'for'].flatMap((preposition) => phrasesWith(sentence, paper, preposition, 'nmod')),
    ...clauses.flatMap((clause) => phrasesWith(sentence, clause, 'by', 'obl')),
    ...dependents(sentence, paper, 'nmod:poss'),
    ...inNameOf,
    // 'The front handed out leaflets claiming the attack'
    ...givenOutBy(sentence, paper, governor),
    ...verbs.flatMap((verb) => phrasesWith(sentence, verb, 'for', 'obl')),
    ...verbs.flatMap((verb) => dependents(sentence, verb, 'obj').flatMap((object) => phrasesWith(sentence, object, 'for', 'nmod'))),
  ].find(isParty)
  return party === undefined ? null : nounPhraseSpan(sentence, party)
}

/** Who 'distributed leaflets', 'issued a statement'. */
function givenOutBy(sentence: Sentence, paper: number, governor: number): readonly number[] {
  const isGivenOut = governor >= 0 && tokenAt(sentence, paper).relation === 'obj' && givingOut.has(tokenAt(sentence, governor).lemma)
  return isGivenOut ? agentsOf(sentence, governor) : []
}

/** 'denied involvement', 'claimed responsibility', 'admitted that its men had fired', 'pleaded guilty to the murder'. */
function byVerb(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): Stance | null {
  const { lemma } = tokenAt(sentence, verb)
  const plea = lemma === 'plead' ? pleaded(sentence, verb) : null
  const denies = denyingVerbs.has(lemma) || plea === 'denies'
  const accepts = acceptingVerbs[lemma]
  if (!denies && accepts === undefined && plea === null) return null
  const objects = dependents(sentence, verb, 'obj', 'nsubj:pass', 'obl', 'xcomp', 'ccomp', 'advcl')
  const lemmas = objects.map((each) => tokenAt(sentence, each).lemma)
  const of = lemmas.some((each) => stanceObjects.figure.has(each)) ? 'figure' : lemmas.some((each) => stanceObjects.responsibility.has(each)) ? 'responsibility' : 'act'
  // 'rejected the accusation'; 'rejected it' may be of anything
  if ((lemma === 'reject' || lemma === 'dismiss') && !lemmas.some((each) => stanceObjects.responsibility.has(each) || each === 'claim')) return null
  // 'claimed' alone means says; it accepts only with 'responsibility', and with an act for its object.
  if (accepts === 'responsibility' && !lemmas.some((each) => ownedWords.has(each)) && !(lemma === 'claim' && claimsAct(sentence, index, verb, acts))) return null
  // 'apologised for the killing', and not for the delay
  const sorry = objects.filter((each) => linkOf(sentence, each) === 'for')
  if (accepts === 'for' && !sorry.some((each) => actAt(acts, index, each) !== undefined)) return null
  if (plea === null && !objects.some((each) => bearsOnAct(sentence, index, each, acts)) && !clauseBears(sentence, index, verb, acts)) return null
  // 'admitted that the raids could be linked to the strike'
  if (!denies && accepts === 'any' && objects.some((each) => each > verb && plainRelation(tokenAt(sentence, each)) === 'ccomp' && dependents(sentence, each, 'nsubj', 'nsubj:pass').some((i) => i > verb && !isOwn(sentence, i)) && modalityOf(sentence, each).modality === 'hypothetical')) return null
  if (!denies && accepts === 'any' && tellsOnlyHowThingsAre(sentence, index, verb, { objects, acts })) return null
  const own = accepts === undefined ? undefined : acceptedClause(sentence, index, verb, acts)
  if (accepts !== undefined && own === undefined && ownsUpToLosses(sentence, index, verb, acts)) return null
  // 'denied on 5 March that its men had fired': what is denied, and not when
  const behind = objects.filter((each) => each > verb)
  // 'apologised for the shooting of two miners by the police'
  const byOther = accepts === 'for' && sentence.tokens.some(({ lower }, i) => i > verb && lower === 'by')
  return { stance: denies ? 'denies' : 'accepts', of, to: behind.find((each) => plainRelation(tokenAt(sentence, each)) !== 'obl') ?? behind[0], who: agentsOf(sentence, verb)[0], isDoer: !byOther && !ownsUpToOutcome(sentence, index, verb, acts) && !isMedium(sentence, agentsOf(sentence, verb)[0]) && isOfTheirs(sentence, own ?? subjectOfClause(sentence, verb)) }
}

/** 'acknowledged it has problems in the suburbs', 'admitted that there are groups who disagree': what is owned up to has no deed in it, nor a word for one. */
function tellsOnlyHowThingsAre(sentence: Sentence, index: number, verb: number, { objects, acts }: { readonly objects: readonly number[]; readonly acts: readonly ActMention[] }): boolean {
  const { tokens } = sentence
  if (objects.some((each) => each > verb && plainRelation(tokenAt(sentence, each)) === 'obj')) return false
  const head = tokens.findIndex(({ tag, head: of, relation }, i) => i > verb && (tag === 'VERB' || tag === 'AUX') && !(relation.startsWith('aux') && of > i))
  if (head < 0 || !['be', 'have'].includes(tokenAt(sentence, head).lemma)) return false
  const isOfDeed = ({ lemma, lower }: { readonly lemma: string; readonly lower: string }) => harmToldBefore.has(lemma) || stanceObjects.responsibility.has(lemma) || outcomeNouns.has(lemma) || outcomeNouns.has(lower) || ofDoing.has(lower)
  return !tokens.slice(verb + 1).some(isOfDeed) && !acts.some((act) => act.sentence === index && act.token > verb)
}

/**
 * 'The minister acknowledged three deaths', 'admits to two dead', 'admitted that nine had died': what came about, whoever did it; who
 * 'admitted the killing of two' owns up to a deed.
 */
function ownsUpToOutcome(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): boolean {
  const noun = sentence.tokens.findIndex(({ tag, lemma }, i) => i > verb && i < verb + 9 && ((tag === 'NOUN' && !isPersonNoun.has(lemma)) || (tag === 'VERB' && lemma !== 'be') || outcomeNouns.has(lemma)))
  const { lemma, tag } = sentence.tokens[noun] ?? { lemma: '', tag: '' }
  return outcomeNouns.has(lemma) || (tag === 'VERB' && ['die', 'perish'].includes(lemma) && actAt(acts, index, noun) !== undefined)
}

/** 'State television admitted to one dead': who only reports did nothing. */
function isMedium(sentence: Sentence, who: number | undefined): boolean {
  return who !== undefined && (relayNouns.has(tokenAt(sentence, who).lemma) || tokenAt(sentence, who).lemma === 'media')
}

/** 'pleaded guilty', 'pleaded not guilty'. */
function pleaded(sentence: Sentence, verb: number): Stance['stance'] | null {
  const [first, second] = [sentence.tokens[verb + 1]?.lower, sentence.tokens[verb + 2]?.lower]
  if (first === 'guilty') return 'accepts'
  return first === 'innocent' || (first === 'not' && second === 'guilty') ? 'denies' : null
}

/** 'claimed the attack', 'the attack was claimed by the brigade'; not 'claimed the lives of two', 'claimed 12 attacks'. */
function claimsAct(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): boolean {
  return dependents(sentence, verb, isPassive(sentence, verb) ? 'nsubj:pass' : 'obj').some((i) => {
    const { fine, lemma } = tokenAt(sentence, i)
    const act = actAt(acts, index, i)
    return fine === 'NN' && (harmToldBefore.has(lemma) || (act !== undefined && harmfulFamilies.has(familyOf(act.type))))
  })
}

/** The doer told in the clause that somebody accepts: 'his men' of 'admitted that his men had fired'. */
function acceptedClause(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): number | undefined {
  const act = acts.find((each) => each.sentence === index && each.token > verb && each.arguments.some(({ role, head }) => role === 'perpetrator' && head > verb))
  return act?.arguments.find(({ role }) => role === 'perpetrator')?.head
}

/** 'The army admitted that six soldiers were killed': its own dead, and nothing that it did. */
function ownsUpToLosses(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): boolean {
  const clauses = dependents(sentence, verb, 'ccomp')
  // 'The enemy's media admit 14 of its soldiers dead'
  const own = sentence.tokens.findIndex(({ lemma }, i) => i > verb && armedNouns.has(lemma) && /^(?:its|their|our)$/.test(sentence.tokens[i - 1]?.lower ?? ''))
  if (own > verb && own - verb < 8 && acts.some((act) => act.sentence === index && act.token > own && act.outcome && act.measure !== null && !act.arguments.some(({ role, head }) => role === 'perpetrator' && head > verb))) return true
  const told = acts.filter((act) => act.sentence === index && clauses.some((clause) => clause === act.token || tokenAt(sentence, act.token).head === clause))
  const victims = told.flatMap((act) => act.arguments.filter(({ role }) => role === 'victim').map(({ head }) => head))
  return victims.length > 0 && victims.every((head) => armedNouns.has(tokenAt(sentence, head).lemma) && !outlawNouns.has(tokenAt(sentence, head).lemma))
}

/** The subject of the clause that somebody owns up to: 'the bombings' of 'admitted that the bombings may be linked to the raids'. */
function subjectOfClause(sentence: Sentence, verb: number): number | undefined {
  return dependents(sentence, verb, 'ccomp').filter((i) => i > verb).flatMap((i) => dependents(sentence, i, 'nsubj', 'nsubj:pass')).find((i) => i > verb)
}

/** True where nobody else is told to have done what is owned up to. */
function isOfTheirs(sentence: Sentence, doer: number | undefined): boolean {
  return doer === undefined || isOwn(sentence, doer)
}

/** 'it', 'they', 'its aircraft': the taker of the stance speaks of itself. */
function isOwn(sentence: Sentence, head: number): boolean {
  const whose = dependents(sentence, head, 'nmod:poss').map((i) => tokenAt(sentence, i).lower)
  return tokenAt(sentence, head).tag === 'PRON' || whose.includes('its') || whose.includes('their')
}

/** 'called the report false', 'described the claims as baseless', 'said the allegation was a lie'. */
function calledFalse(sentence: Sentence, verb: number): Stance | null {
  const { lemma } = tokenAt(sentence, verb)
  const labels = labellingVerbs.has(lemma)
  if (!labels && !sayingVerbsOf(lemma).some(({ verb: { plain } }) => plain)) return null
  const noun = dependents(sentence, verb, 'obj', 'ccomp', 'xcomp').flatMap((i) => [i, ...dependents(sentence, i, 'nsubj', 'nsubj:pass')]).find((i) => i > verb && refutableNouns.has(tokenAt(sentence, i).lemma))
  if (noun === undefined || isPassive(sentence, verb)) return null
  const behind = sentence.tokens.slice(noun + 1, noun + 9)
  const end = behind.findIndex(({ lower }) => calledFalseOutright.test(lower))
  if (end < 0 || (!labels && !behind.slice(0, end).some(({ lemma: each }) => each === 'be'))) return null
  return { stance: 'denies', of: 'act', to: noun + 1 + end, who: agentsOf(sentence, verb)[0], isDoer: false }
}

/** 'had nothing to do with the killing': who had, or who says so of itself. */
function nothingToDo(sentence: Sentence, verb: number): Stance | null {
  const { tokens } = sentence
  if (tokenAt(sentence, verb).lemma !== 'have' || tokens.slice(verb + 1, verb + 5).map(({ lower }) => lower).join(' ') !== 'nothing to do with') return null
  const [subject] = dependents(sentence, verb, 'nsubj')
  if (subject === undefined) return null
  const to = tokens.findIndex(({ tag }, i) => i > verb + 4 && (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'))
  const isIt = to >= 0 && (harmToldBefore.has(tokenAt(sentence, to).lemma) || actWords.has(tokenAt(sentence, to).lower) || ['murder', 'abduction', 'kidnapping', 'death', 'arrest', 'disappearance', 'violence', 'explosion'].includes(tokenAt(sentence, to).lemma))
  return isIt ? { stance: 'denies', of: 'responsibility', to, who: speakerOfItself(sentence, subject) ?? subject, isDoer: false } : null
}

/** 'The army said it was not behind the attack', 'said it was responsible', 'said its men had acted in self-defence': what somebody says of itself. */
function ofOneself(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): Stance | null {
  if (!sayingVerbsOf(tokenAt(sentence, verb).lemma).some((each) => each.verb.plain)) return null
  const [clause] = dependents(sentence, verb, 'ccomp').filter((i) => i > verb)
  const subject = clause === undefined ? undefined : dependents(sentence, clause, 'nsubj', 'nsubj:pass')[0]
  if (clause === undefined || subject === undefined) return null
  const who = speakerOfItself(sentence, subject)
  if (who === null) return null
  const isOwnDeed = isOwn(sentence, subject)
  const defence = sentence.tokens.findIndex((_, i) => i > clause && defending.test(sentence.tokens.slice(clause, i + 1).map(({ lower }) => lower).join(' ')))
  if (defence >= 0) return { stance: 'accepts', of: 'act', to: defence, who, isDoer: isOwnDeed }
  const stands = standsBehind(sentence, clause)
  const denies = isNegated(sentence, clause)
  if (!denies && tokenAt(sentence, verb).lemma === 'confirm' && doesHarm(sentence, index, clause, acts)) return { stance: 'accepts', of: 'act', to: clause, who, isDoer: isOwnDeed }
  if (!stands && !(denies && actAt(acts, index, clause) !== undefined)) return null
  return { stance: denies ? 'denies' : 'accepts', of: stands ? 'responsibility' : 'act', to: clause, who, isDoer: !denies && isOwnDeed }
}

/** 'killed two fishermen', 'carried out the strike'. */
function doesHarm(sentence: Sentence, index: number, clause: number, acts: readonly ActMention[]): boolean {
  const act = actAt(acts, index, clause)
  return (act !== undefined && harmfulFamilies.has(familyOf(act.type))) || (lightVerbs.has(tokenAt(sentence, clause).lemma) && dependents(sentence, clause, 'obj').some((i) => harmToldBefore.has(tokenAt(sentence, i).lemma)))
}

/** 'was behind the attack', 'were responsible', 'was not involved'. */
function standsBehind(sentence: Sentence, clause: number): boolean {
  const { lemma } = tokenAt(sentence, clause)
  const whatFor = sentence.tokens.slice(clause + 1, clause + 5)
  if (lemma === 'responsible' || lemma === 'involved' || lemma === 'involve') return whatFor.every(({ tag }) => tag !== 'NOUN') || whatFor.some(({ lemma: each }) => harmToldBefore.has(each) || actWords.has(each))
  return caseOf(sentence, clause) === 'behind' && (harmToldBefore.has(lemma) || actWords.has(lemma))
}

/** Who says a clause of itself: the subject of the verb of saying above one whose subject is 'it', 'they' or 'its men'; null where it speaks of another. */
function speakerOfItself(sentence: Sentence, subject: number): number | null {
  const { lower, lemma } = tokenAt(sentence, subject)
  const whose = dependents(sentence, subject, 'nmod:poss').map((i) => tokenAt(sentence, i).lower)
  if (!['it', 'they'].includes(lower) && !(ownMen.has(lemma) && whose.some((each) => ['its', 'their', 'his', 'her'].includes(each)))) return null
  const clause = tokenAt(sentence, subject).head
  const teller = clause < 0 ? -1 : tokenAt(sentence, clause).head
  if (teller < 0 || !sayingVerbsOf(tokenAt(sentence, teller).lemma).some((each) => each.verb.plain)) return null
  return dependents(sentence, teller, 'nsubj').find((i) => i < subject && tokenAt(sentence, i).tag !== 'PRON') ?? null
}

/** The preposition or conjunction that ties a word to a verb. */
function linkOf(sentence: Sentence, at: number): string {
  const [mark] = dependents(sentence, at, 'mark')
  return mark === undefined ? caseOf(sentence, at) : tokenAt(sentence, mark).lower
}

function actAt(acts: readonly ActMention[], sentence: number, token: number): ActMention | undefined {
  return acts.find((act) => act.sentence === sentence && act.token === token)
}

/** True for what a stance can be to: an act told, a word for one, responsibility, a figure, or a clause of doing. */
function bearsOnAct(sentence: Sentence, index: number, object: number, acts: readonly ActMention[]): boolean {
  const token = tokenAt(sentence, object)
  const { responsibility, figure } = stanceObjects
  if (responsibility.has(token.lemma) || figure.has(token.lemma) || ownedWords.has(token.lemma) || harmToldBefore.has(token.lemma) || actWords.has(token.lower) || actWords.has(token.lemma)) return true
  if (actAt(acts, index, object) !== undefined || holdsSomebody(sentence, object)) return true
  return (token.tag !== 'NOUN' && doingHeads.has(token.lemma)) || doingHeads.has(token.lower)
}

/** 'denied holding him', 'denied that it held them': people, and no talks. */
function holdsSomebody(sentence: Sentence, verb: number): boolean {
  const { tag, lemma } = tokenAt(sentence, verb)
  return tag === 'VERB' && ['hold', 'detain', 'keep'].includes(lemma) && dependents(sentence, verb, 'obj').some((i) => ['him', 'her', 'them'].includes(tokenAt(sentence, i).lower) || isPersonNoun.has(tokenAt(sentence, i).lemma))
}

/** 'denied at the time that its men had fired': the clause behind 'that', where the parse hangs it on another word. */
function clauseBears(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): boolean {
  const { tokens } = sentence
  const that = tokens.findIndex((token, i) => i > verb && i <= verb + 6 && token.lower === 'that')
  if (that < 0) return false
  const head = tokens.findIndex((token, i) => i > that && token.tag === 'VERB')
  return head >= 0 && bearsOnAct(sentence, index, head, acts)
}
