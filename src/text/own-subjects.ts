import { isDayOrMonth, opensTimeClause } from '../lexicon/en/function-words.ts'
import { isPersonNoun } from '../lexicon/en/people.ts'
import { withNameBeforeColon } from './name-before-colon.ts'
import type { Token } from './tagged-text.ts'
import { withDayOfMonth, withElidedPassive, withNextOfMainVerb, withSubjectBeforeTaken, withThoseAndWhoTheyAre } from './joined-verbs.ts'
import { governs } from './tree.ts'

/**
 * 'The mayor was killed on 4 July and the police chief was shot': a verb with an auxiliary of its own behind a noun has that noun for its
 * subject, where a greedy parse, reading from left to right, had already joined it to the end of the clause before ('4 July and the chief').
 */
export function withOwnSubjects(parsed: readonly Token[]): readonly Token[] {
  const perfect = withPerfectVerb(parsed)
  const tokens = perfect.size === 0 ? parsed : parsed.map((token, i) => perfect.get(i) ?? token)
  const changed = new Map<number, Token>()
  const behindPlace = subjectBehindPlace(tokens)
  if (behindPlace !== null) {
    const [last, verb] = [behindPlace - 1, behindPlace + 1]
    changed.set(behindPlace, { ...(tokens[behindPlace] as Token), relation: 'nsubj' })
    changed.set(last, { ...(tokens[last] as Token), head: verb, relation: 'obl' })
    tokens.forEach((each, i) => {
      if (i < last && each.head === behindPlace) changed.set(i, { ...each, head: last })
    })
  }
  for (const correction of corrections) for (const [i, token] of correction(tokens)) changed.set(i, token)
  tokens.forEach((token, verb) => {
    if (token.relation !== 'conj' || token.tag !== 'VERB' || token.head > verb) return
    const own = tokens.flatMap((each, i) => (each.head === verb && i < verb ? [i] : []))
    const auxiliary = own.find((i) => /^aux/.test(relationAt(tokens, i)))
    if (auxiliary === undefined || own.some((i) => /^(?:[nc]subj|expl)/.test(relationAt(tokens, i)))) return
    const subject = joinedBefore(tokens, auxiliary, token.head)
    if (subject === null) return
    changed.set(subject, asSubject(tokens, subject, verb))
    tokens.forEach((each, i) => {
      if (each.head === subject && each.relation === 'cc') changed.set(i, { ...each, head: verb })
    })
  })
  return changed.size === 0 ? tokens : tokens.map((token, i) => changed.get(i) ?? token)
}

/** 'Guards were sent to a house after a call about a man being shot': it is the man right before 'being' who was, and not the guards. The tokens that change. */
function withBeingDone(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    const noun = at - 2
    if (verb.fine !== 'VBN' || verb.relation !== 'conj' || verb.head >= noun || tokens[at - 1]?.lower !== 'being' || tokens[noun]?.tag !== 'NOUN') return
    if (tokens.some((each, i) => each.head === at && i < at && /^(?:[nc]subj|cc)/.test(each.relation))) return
    // what hangs on the verb itself cannot carry it
    if (governs({ tokens }, at, noun)) return
    changed.set(at, { ...verb, head: noun, relation: 'acl' })
  })
  return changed
}

/**
 * 'The mayor said the crowd of about 2,000 had pelted stones': a participle right behind 'had' and before a bare noun is the verb of the clause, and no
 * quality of the noun. The tokens that change.
 */
function withPerfectVerb(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    const auxiliary = tokens[at - 1]
    const object = tokens[verb.head]
    if (verb.relation !== 'amod' || verb.fine !== 'VBN' || auxiliary === undefined || !/^(?:had|has|have)$/.test(auxiliary.lower) || auxiliary.relation !== 'aux' || auxiliary.head !== at || object === undefined || verb.head < at) return
    const subject = tokens.findLastIndex((each, i) => i < at - 1 && /^(?:NOUN|PROPN|PRON)$/.test(each.tag) && each.head >= 0 && each.head < i && tokens[each.head]?.tag === 'VERB' && /^(?:obj|nsubj)$/.test(each.relation))
    const noun = tokens[subject]
    if (noun === undefined || at - subject > 8 || !saying.has(tokens[noun.head]?.lemma ?? '')) return
    changed.set(at, { ...verb, head: noun.head, relation: 'ccomp' })
    changed.set(subject, { ...noun, head: at, relation: 'nsubj' })
    changed.set(verb.head, { ...object, head: at, relation: 'obj' })
    const number = tokens.findIndex((each, i) => i > subject && i < at && each.tag === 'NUM' && each.head === verb.head)
    tokens.forEach((each, i) => {
      if (i <= subject || i >= at - 1 || each.head !== verb.head) return
      changed.set(i, i === number ? { ...each, head: subject, relation: 'nmod' } : { ...each, head: number < 0 ? subject : number })
    })
  })
  return changed
}

/**
 * 'The mayor said the crowd had thrown stones and set two cars on fire', 'claims to have killed nine and captured two': the crowd set them, and not the
 * mayor, where the second verb may be a participle as the first is. The tokens that change.
 */
function withNextOfWhatIsSaid(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    const said = tokens[verb.head]
    if (verb.relation !== 'conj' || !/^VB[DN]$/.test(verb.fine) || said === undefined || verb.head > at || !saying.has(said.lemma) || saying.has(verb.lemma)) return
    // 'said ..., and set ...', 'said ... and was told'
    const and = tokens.findLastIndex((each, i) => i < at && each.head === at && each.relation === 'cc')
    if (and < 0 || tokens[and - 1]?.text === ',' || tokens.some((each, i) => each.head === at && i < at && /^(?:[nc]subj|aux|expl)/.test(each.relation))) return
    const told = tokens.findLastIndex((each, i) => i < and && each.head === verb.head && /^[cx]comp$/.test(each.relation) && each.fine === 'VBN')
    if (told < 0 || !tokens.some((each) => each.head === told && each.relation === 'aux' && each.lower === (tokens[told]?.relation === 'xcomp' ? 'have' : 'had')) || tokens.some((each) => each.head === told && each.relation === 'aux:pass')) return
    changed.set(at, { ...verb, head: told })
  })
  return changed
}

/** 'Their uncle and his two sons opened fire': both did, where the parse takes the first for when or how. The tokens that change. */
function withBothSubjects(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((second, at) => {
    const verb = second.head
    if (second.tag !== 'NOUN' || !/^nsubj/.test(second.relation) || verb < at) return
    const and = tokens.findLastIndex((each, i) => i < at && each.head === at && each.relation === 'cc')
    const first = tokens[and - 1]
    if (and < 1 || first?.tag !== 'NOUN' || first.relation !== 'obl:unmarked' || first.head !== verb || isDayOrMonth.has(first.lower) || !isPersonNoun.has(first.lemma) || !isPersonNoun.has(second.lemma)) return
    changed.set(and - 1, { ...first, relation: second.relation })
    changed.set(at, { ...second, head: and - 1, relation: 'conj' })
  })
  return changed
}

/** 'Officials said the attackers, riding three motorcycles, opened fire': the attackers did, and not the officials. The tokens that change. */
function withSubjectBeforeParticiple(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    const said = tokens[verb.head]
    if (verb.fine !== 'VBD' || !/^(?:parataxis|conj|ccomp|dep)$/.test(verb.relation) || said === undefined || verb.head > at || !saying.has(said.lemma) || tokens[at - 1]?.text !== ',') return
    if (tokens.some((each, i) => each.head === at && i < at && /^(?:[nc]subj|expl|aux|cc)/.test(each.relation))) return
    // the parse takes them for what is said, or for who rides
    const subject = tokens.findIndex((each, i) => i > verb.head && i < at && ((each.head === verb.head && each.relation === 'obj') || (each.head === i + 2 && each.relation === 'nsubj' && tokens[i + 2]?.head === verb.head)))
    const noun = tokens[subject]
    const participle = tokens[subject + 2]
    if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.tag) || tokens[subject + 1]?.text !== ',' || !/^VB[GN]$/.test(participle?.fine ?? '')) return
    changed.set(subject, { ...noun, head: at, relation: 'nsubj' })
    changed.set(subject + 2, { ...(participle as Token), head: subject, relation: 'acl' })
    changed.set(at, { ...verb, relation: 'ccomp' })
  })
  return changed
}

/** 'Police charged, leaving 18 workers injured': the workers were, and not the police. The tokens that change. */
function withThoseLeftHarmed(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((harm, at) => {
    if (harm.fine !== 'VBN' || harm.relation !== 'xcomp' || tokens[harm.head]?.lemma !== 'leave' || harm.head > at) return
    const object = tokens.findIndex((each, i) => i > harm.head && i < at && each.head === harm.head && each.relation === 'obj')
    if (object >= 0) changed.set(at, { ...harm, head: object, relation: 'acl' })
  })
  return changed
}

/** Verbs whose speaker hardly does the next thing that their clause tells. */
const saying: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'allege', 'claim', 'report', 'confirm', 'state', 'announce'])

/**
 * 'Youths threw stones at the station and officers responded with tear gas': a second verb in the past that no 'and' of its own joins has the
 * noun behind the 'and' for its subject. The tokens that change.
 */
function withSubjectBehindAnd(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    if (verb.relation !== 'conj' || verb.fine !== 'VBD' || verb.head > at || tokens[verb.head]?.tag !== 'VERB') return
    if (tokens.some((each, i) => each.head === at && i < at && /^(?:[nc]subj|expl|cc|aux)/.test(each.relation))) return
    const subject = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1
    const noun = tokens[subject]
    if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.tag) || noun.relation !== 'conj' || noun.head < verb.head) return
    const and = tokens.findIndex((each, i) => each.head === subject && each.relation === 'cc' && i < subject && i > noun.head)
    // 'and hotels, bars and shops shut': the last of a list is not the subject by itself
    if (and < 0 || tokens.some((each, i) => each.head === noun.head && each.relation === 'conj' && i < subject)) return
    changed.set(subject, { ...noun, head: at, relation: 'nsubj' })
    changed.set(and, { ...(tokens[and] as Token), head: at })
  })
  return changed
}

/**
 * 'Some 300 people fled from Marden after gunmen attacked the market': what nobody can be made to do ('fled') is the verb of who stands before it and no
 * quality of theirs, and whoever stands behind 'after' did what the next verb tells. The tokens that change.
 */
function withClauseBehindVerb(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    if (!neverDoneToAnyone.has(verb.lower) || !verb.relation.startsWith('acl') || verb.head > at) return
    const first = tokens[verb.head]
    const next = first?.relation === 'nsubj' ? first.head : -1
    const governor = tokens[next]
    if (first === undefined || governor?.fine !== 'VBD' || next < at || tokens.some(({ head, relation }) => head === next && /^(?:aux|cop)/.test(relation))) return
    const opener = tokens.findIndex(({ lower, relation }, i) => i > at && i < next && opensClause.has(lower) && /^(?:case|mark|advmod)$/.test(relation))
    const doer = tokens[opener]?.relation === 'case' ? (tokens[opener]?.head as number) : tokens.findIndex((each, i) => i > opener && i < next && each.head === next && each.relation === 'nsubj')
    if (opener < 0 || doer < opener || doer >= next || tokens.slice(doer + 1, next).some(({ tag }) => tag !== 'ADV')) return
    changed.set(at, { ...verb, head: governor.head, relation: governor.relation, fine: 'VBD' })
    changed.set(verb.head, { ...first, head: at })
    changed.set(next, { ...governor, head: at, relation: 'advcl' })
    changed.set(opener, { ...(tokens[opener] as Token), head: next, relation: 'mark' })
    changed.set(doer, { ...(tokens[doer] as Token), head: next, relation: 'nsubj' })
    tokens.forEach((each, i) => {
      if (each.head === next && (i < at || each.tag === 'PUNCT') && i !== verb.head) changed.set(i, { ...each, head: at })
    })
  })
  return changed
}

const neverDoneToAnyone: ReadonlySet<string> = new Set(['fled', 'died', 'marched', 'rallied', 'protested', 'gathered', 'escaped', 'arrived', 'returned', 'clashed', 'collapsed', 'disappeared', 'vanished', 'went', 'came', 'fainted', 'resigned'])
const opensClause: ReadonlySet<string> = new Set([...opensTimeClause, 'because'])

/** What a greedy parse gets wrong of subjects, each by its own words; the later ones have the last word. */
const corrections: readonly ((tokens: readonly Token[]) => ReadonlyMap<number, Token>)[] = [
  withDayOfMonth,
  withNameBeforeColon,
  withoutPlaceAsSubject,
  withoutDayAsHead,
  withoutTimeAsSubject,
  withSubjectBesideDate,
  withSubjectBeforeWho,
  withSomeOfThem,
  withSomeAndWhoTheyAre,
  withHarmOfMainVerb,
  withSubjectBehindAnd,
  withBothSubjects,
  withSubjectBeforeParticiple,
  withThoseLeftHarmed,
  withNextOfWhatIsSaid,
  withCompanions,
  withoutPlaceOfClause,
  withOneSubjectOfOne,
  withBeingDone,
  withClauseBehindVerb,
  withElidedPassive,
  withNextOfMainVerb,
  withThoseAndWhoTheyAre,
  withSubjectBeforeTaken,
]

/** 'A trader was shot, and in Dori a nurse was killed': a town behind a preposition is no subject; the noun that the parse sets beside it is. The tokens that change. */
function withoutPlaceAsSubject(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((place, at) => {
    const verb = place.head
    if (place.tag !== 'PROPN' || !/^nsubj/.test(place.relation) || verb < at) return
    const isBehind = (each: Token, i: number) => (each.head === at && i < at && each.relation === 'case') || (each.head === verb && i === at - 1 && each.relation === 'mark')
    if (!tokens.some((each, i) => isBehind(each, i) && /^(?:in|at|near|outside)$/.test(each.lower))) return
    const beside = tokens.flatMap((each, i) => (i > at && i < verb && /^(?:NOUN|PROPN|PRON|NUM)$/.test(each.tag) && ((each.head === at && each.relation === 'appos') || (each.head === verb && /^nsubj/.test(each.relation))) ? [i] : []))
    const [subject] = beside
    if (subject === undefined) return
    changed.set(at, { ...place, head: verb, relation: 'obl' })
    if (beside.length === 1) changed.set(subject, { ...(tokens[subject] as Token), head: verb, relation: place.relation })
  })
  return changed
}

/** 'Police yesterday beat mourners': the verb and not the day is told of the police. The tokens that change. */
function withoutDayAsHead(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((day, at) => {
    const verb = tokens[at + 1]
    if (!/^(?:today|yesterday)$/.test(day.lower) || verb?.fine !== 'VBD' || verb.head !== at || !tokens.some((each) => each.head === at && each.relation === 'nsubj')) return
    tokens.forEach((each, i) => {
      if (each.head === at && i !== at + 1) changed.set(i, { ...each, head: at + 1 })
    })
    changed.set(at + 1, { ...verb, head: day.head, relation: day.relation })
    changed.set(at, { ...day, head: at + 1, relation: 'obl:unmarked' })
  })
  return changed
}

/** 'Two days earlier police had shot a student': how long before is no subject, and the police did it. The tokens that change. */
function withoutTimeAsSubject(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((unit, at) => {
    if (!/^(?:hours?|days?|nights?|weeks?|months?|years?)$/.test(unit.lower) || !/^(?:earlier|later|before|after|afterwards?)$/.test(tokens[at + 1]?.lower ?? '') || !/^nsubj/.test(unit.relation)) return
    const verb = unit.head
    const others = tokens.flatMap((each, i) => (each.head === verb && i > at && i < verb && /^nsubj/.test(each.relation) ? [i] : []))
    if (others.length !== 1 || tokens[verb]?.tag !== 'VERB') return
    changed.set(at, { ...unit, relation: 'obl:unmarked' })
    const subject = others[0] as number
    changed.set(subject, asSubject(tokens, subject, verb))
  })
  return changed
}

/** 'In March 2022, another student, Petr Halas, died': who stands behind a date and its comma is no other name of the month. The tokens that change. */
function withSubjectBesideDate(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((noun, at) => {
    const date = tokens[noun.head]
    const verb = date?.head ?? -1
    if (noun.relation !== 'appos' || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(noun.tag) || date === undefined || noun.head > at || verb < at || !date.relation.startsWith('obl') || !isDayOrMonth.has(date.lower)) return
    if (!/^(?:VERB|AUX)$/.test(tokens[verb]?.tag ?? '') || tokens.some((each) => each.head === verb && /^(?:[nc]subj|expl)/.test(each.relation))) return
    changed.set(at, asSubject(tokens, at, verb))
  })
  return changed
}

/** A noun as the subject of a verb, of a passive one where its auxiliary makes it that. */
function asSubject(tokens: readonly Token[], noun: number, verb: number): Token {
  const isPassive = tokens.some((each) => each.head === verb && each.relation === 'aux:pass')
  return { ...(tokens[noun] as Token), head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' }
}

/** The noun right before an auxiliary that the parse joined by 'and' to a noun of the clause of `first`; null where none stands there. */
function joinedBefore(tokens: readonly Token[], auxiliary: number, first: number): number | null {
  let at = auxiliary - 1
  while (at > first && (relationAt(tokens, at) === 'punct' || tokens[at]?.tag === 'ADV')) at -= 1
  while (at > first && relationAt(tokens, at) !== 'conj') at = tokens[at]?.head as number
  const noun = tokens[at]
  if (noun === undefined || at <= first || at >= auxiliary || !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(noun.tag)) return null
  const isJoined = tokens.some((each, i) => each.head === at && each.relation === 'cc' && i < at)
  // 'and hotels, bars and shops were shut': the last of a list is not the subject by itself
  if (tokens.some((each, i) => each.head === noun.head && each.relation === 'conj' && i < at)) return null
  return isJoined && noun.head > first && noun.head < at ? at : null
}

function relationAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.relation ?? ''
}

/** 'In Abuja police chased mourners away': the noun between a place that opens the sentence and its verb is the subject, and no part of the place; null where it is told otherwise. */
function subjectBehindPlace(tokens: readonly Token[]): number | null {
  if (!/^(?:in|at|near|outside)$/.test(tokens[0]?.lower ?? '') || tokens[1]?.tag !== 'PROPN') return null
  let noun = 1
  while (tokens[noun]?.tag === 'PROPN') noun += 1
  const verb = noun + 1
  const [token, next] = [tokens[noun], tokens[verb]]
  if (token?.tag !== 'NOUN' || !/^(?:obl|nsubj)$/.test(token.relation) || token.head !== verb || next?.fine !== 'VBD' || tokens[0]?.head !== noun) return null
  return tokens.some((each, i) => each.head === verb && i < noun && /^(?:nsubj|csubj|expl|aux)/.test(each.relation)) ? null : noun
}

/**
 * 'Families who had blocked the road were driven away': those before 'who' were, and no road was. Only where number parts the two, or nobody
 * stands between: 'men who say the guards were beaten' says it of the guards. The tokens that change.
 */
function withSubjectBeforeWho(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach(({ lower }, who) => {
    const noun = tokens[who - 1]
    if (lower !== 'who' || noun === undefined || !/^NN/.test(noun.fine)) return
    const told = tokens.findIndex(({ tag }, i) => i > who && tag === 'VERB')
    const between = told < 0 ? [] : tokens.slice(who + 1, told)
    if (told < 0 || between.some(({ tag }) => tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART')) return
    const auxiliary = tokens.findIndex((token, i) => i > told + 1 && (/^(?:was|were)$/.test(token.lower) || (endsClause.test(token.lower) && !(tokens[i - 1]?.tag === 'NUM' && tokens[i + 1]?.tag === 'NUM'))))
    const verb = tokens.findIndex(({ tag }, i) => i > auxiliary && tag !== 'ADV')
    const [second, behind] = [tokens[auxiliary], tokens[verb]]
    if (second === undefined || endsClause.test(second.lower) || behind?.fine !== 'VBN' || verb > auxiliary + 2 || noun.head === verb) return
    const isMany = noun.fine === 'NNS' || noun.fine === 'NNPS'
    if (isMany !== (second.lower === 'were')) return
    const others = tokens.flatMap((each, i) => (i > told && i < auxiliary && each.head === verb && /^nsubj/.test(each.relation) ? [i] : []))
    if (others.some((i) => /^NN.?S$/.test(tokens[i]?.fine ?? '') === isMany)) return
    const relative = tokens[told] as Token
    const outer = noun.head === told ? relative : noun
    if (outer.head >= 0 && [verb, who - 1, told].some((i) => governs({ tokens }, i, outer.head))) return
    changed.set(verb, { ...behind, head: outer.head, relation: outer.relation })
    changed.set(who - 1, { ...noun, head: verb, relation: 'nsubj:pass' })
    changed.set(told, { ...relative, head: who - 1, relation: 'acl:relcl' })
    tokens.forEach((each, i) => {
      if (i > told && i < auxiliary && each.head === verb) changed.set(i, { ...each, head: told, relation: others.includes(i) ? 'obj' : each.relation })
    })
  })
  return changed
}

/** 'When women tried to stop the machines, three of them were beaten': the three, and no machines. The tokens that change. */
function withSomeOfThem(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((some, at) => {
    const verb = tokens[at + 4]
    if (some.tag !== 'NUM' || tokens[at - 1]?.text !== ',' || tokens[at + 1]?.lower !== 'of' || !/^(?:them|us)$/.test(tokens[at + 2]?.lower ?? '') || !/^(?:was|were)$/.test(tokens[at + 3]?.lower ?? '') || verb?.fine !== 'VBN') return
    const other = tokens[some.head]
    if (some.head === at + 4 || some.head > at || other === undefined || other.head !== at + 4) return
    const told = tokens.findLastIndex(({ tag }, i) => i < some.head && tag === 'VERB')
    if (told < 0 || governs({ tokens }, some.head, told)) return
    changed.set(at, { ...some, head: at + 4, relation: 'nsubj:pass' })
    changed.set(some.head, { ...other, head: told, relation: 'obj' })
  })
  return changed
}

/** 'Four of the hostages, all women, were released': the four were, and the women are who they are. The tokens that change. */
function withSomeAndWhoTheyAre(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((some, at) => {
    const who = tokens[some.head]
    if (some.tag !== 'NUM' || some.relation !== 'nummod' || tokens[at + 1]?.lower !== 'of' || who === undefined || some.head < at || !/^nsubj/.test(who.relation)) return
    if (!tokens.slice(at + 2, some.head).some(({ text }) => text === ',')) return
    changed.set(at, { ...some, head: who.head, relation: who.relation })
    changed.set(some.head, { ...who, head: at, relation: 'appos' })
  })
  return changed
}

/** 'Soldiers opened fire on villagers protesting at the gate, killing nine': the soldiers did it by firing, and not the villagers by protesting. The tokens that change. */
function withHarmOfMainVerb(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((harm, at) => {
    const doing = tokens[harm.head]
    // 'A bomb exploded as rescuers arrived, killing five': the bomb did
    const blast = harm.fine === 'VBG' && harmDone.has(harm.lemma) && tokens[at - 1]?.text === ',' && doing?.relation === 'advcl' && doing.head < harm.head ? tokens[doing.head] : undefined
    if (blast !== undefined && blasts.has(blast.lemma) && tokens.some((each) => each.head === harm.head && each.relation === 'mark' && /^(?:as|when|while)$/.test(each.lower))) {
      changed.set(at, { ...harm, head: doing?.head ?? harm.head })
      return
    }
    if (harm.fine !== 'VBG' || !harmDone.has(harm.lemma) || doing?.fine !== 'VBG' || harm.head > at || tokens[harm.head - 1]?.tag !== 'NOUN') return
    // 'killing three and wounding 12': the second goes on from the first
    const first = tokens[at - 1]?.relation === 'cc' ? tokens.findLastIndex((each, i) => i < at && each.fine === 'VBG' && harmDone.has(each.lemma)) : -1
    if (first > harm.head) changed.set(at, { ...harm, head: first, relation: 'conj' })
    if (tokens[at - 1]?.text !== ',') return
    let verb = doing.head
    while (tokens[verb]?.tag === 'NOUN' && verb < harm.head) verb = (tokens[verb] as Token).head
    if (verb < harm.head && /^VB[DZPN]$/.test(tokens[verb]?.fine ?? '')) changed.set(at, { ...harm, head: verb, relation: 'advcl' })
  })
  return changed
}

/**
 * 'The mayor, along with his driver, was shot', 'the murder of the priests, together with their cook, was ordered by a colonel': whoever is told along with
 * somebody right before is one more of them, and no subject of his own. What is no person ('the gun, along with two knives') stays as it stands. The tokens that change.
 */
function withCompanions(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((along, at) => {
    if (!/^(?:along|together)$/.test(along.lower) || tokens[at + 1]?.lower !== 'with') return
    const companion = tokens[at + 1]?.head as number
    const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    if (companion <= at + 1 || !isSomebody(tokens[companion]) || !/^(?:NOUN|PROPN)$/.test(tokens[before]?.tag ?? '')) return
    let first = -1
    for (let i = before; i >= 0 && i < at && /^(?:NOUN|PROPN|NUM)$/.test(tokens[i]?.tag ?? ''); i = tokens[i]?.head as number) if (isSomebody(tokens[i]) && relationAt(tokens, i) !== 'flat' && relationAt(tokens, i) !== 'compound') first = i
    if (first < 0 || governs({ tokens }, companion, first)) return
    changed.set(companion, { ...(tokens[companion] as Token), head: first, relation: 'conj' })
    changed.set(at, { ...along, head: companion, relation: 'cc' })
    changed.set(at + 1, { ...(tokens[at + 1] as Token), head: at, relation: 'fixed' })
  })
  return changed
}

/** 'Two vehicles that were in the area were damaged': the area is what the clause says of the vehicles, which were damaged. The tokens that change. */
function withoutPlaceOfClause(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach(({ lower }, pronoun) => {
    const at = tokens[pronoun + 1]?.relation === 'cop' ? (tokens[pronoun + 1] as Token).head : -1
    const [place, noun] = [tokens[at], tokens[pronoun - 1]]
    const verb = place?.head ?? -1
    if (!/^(?:that|which|who)$/.test(lower) || place === undefined || noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.tag) || !/^nsubj/.test(place.relation) || verb < at) return
    if (!tokens.some((each) => each.head === at && each.relation === 'case') || governs({ tokens }, pronoun - 1, verb)) return
    changed.set(at, { ...place, head: pronoun - 1, relation: 'acl:relcl' })
    if (noun.head !== verb) changed.set(pronoun - 1, asSubject(tokens, pronoun - 1, verb))
  })
  return changed
}

/**
 * 'The murder of two priests and a nurse was committed by soldiers': what was committed is one thing, the murder; whom 'and' joins to the priests, or
 * who they are, is no second subject of a verb that is told of one. The tokens that change.
 */
function withOneSubjectOfOne(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach(({ relation, lower, head: verb }, auxiliary) => {
    if (relation !== 'aux:pass' || !/^(?:was|is)$/.test(lower) || verb < auxiliary) return
    const subjects = tokens.flatMap((each, i) => (each.head === verb && /^nsubj/.test(each.relation) && i < auxiliary ? [i] : []))
    const [first, second] = subjects as [number, number]
    if (subjects.length !== 2 || tokens[first]?.fine !== 'NN' || isSomebody(tokens[first]) || !isSomebody(tokens[second])) return
    const whole = tokens.findLastIndex((each, i) => i > first && i < second && each.head === first && each.relation === 'nmod' && isSomebody(each))
    const of = tokens.findIndex((each) => each.head === whole && each.relation === 'case' && each.lower === 'of')
    if (whole < 0 || of < 0) return
    const between = tokens.slice(whole + 1, second).filter(({ head }, i) => head !== second && head !== whole && whole + 1 + i !== second)
    if (between.some(({ tag }) => /^(?:VERB|AUX|SCONJ|ADP)$/.test(tag))) return
    const joined = tokens.slice(whole + 1, second).some(({ lower: word }) => word === 'and' || word === ',')
    changed.set(second, { ...(tokens[second] as Token), head: whole, relation: joined ? 'conj' : 'appos' })
    tokens.forEach((each, i) => {
      if (each.relation === 'cc' && each.head === verb && i > whole && i < second) changed.set(i, { ...each, head: second })
    })
  })
  return changed
}

/** A noun for people, or a name. */
function isSomebody(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'PROPN' || (token.tag === 'NOUN' && isPersonNoun.has(token.lemma)))
}

/** What goes off, or is fired, while something else is told of those whom it meets. */
const blasts: ReadonlySet<string> = new Set(['explode', 'detonate', 'go', 'blow', 'strike', 'hit', 'erupt', 'land', 'fall'])

const harmDone: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hurt', 'maim', 'leave', 'blind'])

/** Words and marks behind which another clause is told. */
const endsClause = /^(?:[,;:–—]|and|but|or|who|whom|which|that|when|while|because|after|before|if|as|where|whose|though|although|since|than|says?|said)$/
