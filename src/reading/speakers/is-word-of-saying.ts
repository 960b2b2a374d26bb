import { sureForms } from '../../lexicon/en/around-saying.ts'
import { sayingNounOf, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isPassive, plainRelation, tokenAt } from '../../text/tree.ts'
import { hasClause, lastWord, sayingLemma } from './forms.ts'

/** True where a form of a verb of saying is the verb of somebody who says: no name, no noun, no description of what is told of. */
export function isWordOfSaying(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  const before = sentence.tokens[i - 1]
  const after = sentence.tokens[i + 1]
  // 'committed suicide', 'committed a massacre': a deed; only 'committed to' is a word.
  if (token.lemma === 'commit' && after !== undefined && ['NOUN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(after.tag)) return false
  // 'rebel-held', and 'Said' as a name.
  if (before?.text === '-' || (i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Ll}/u.test(before?.text ?? ''))) return false
  if (sureForms.has(token.lower)) return true
  // 'An elder spoke of thirteen': no part of a wheel
  if (token.lower === 'spoke' && after?.lower === 'of') return true
  // 'The site notes:', 'The groups points out that': verbs whatever the tagger says.
  const nounBefore = before?.tag === 'NOUN' || before?.tag === 'PROPN'
  if (nounBefore && /(?:s|ed)$/.test(token.lower) && after?.text === ':') return true
  const that = after?.lower === 'that' && after.tag !== 'DET'
  if (that && token.tag === 'NOUN' && (nounBefore || before?.tag === 'ADV') && !hasClause(sentence, 0, i - 1)) return before?.tag === 'ADV' || /[^s]s$/.test(token.lower)
  if (isClosingReport(sentence, i)) return true
  return token.tag === 'VERB' && !isNoun(sentence, i) && !isOfNoun(sentence, i) && !isOtherSense(sentence, i)
}

/** 'Guards beat three men, the Valley Echo reports.': the last word behind a comma and one body, which the tagger takes for a noun. */
function isClosingReport(sentence: Sentence, i: number): boolean {
  if (i === 0 || i < lastWord(sentence) || !/[^s]s$/.test(tokenAt(sentence, i).lower)) return false
  let from = i
  while (from > 0 && ['DET', 'PROPN', 'NOUN', 'ADJ'].includes(sentence.tokens[from - 1]?.tag ?? '')) from -= 1
  const opener = tokenAt(sentence, from)
  const last = tokenAt(sentence, i - 1)
  if (from === i || sentence.tokens[from - 1]?.text !== ',' || !hasClause(sentence, 0, from - 2)) return false
  const isOne = last.tag === 'PROPN' || (last.tag === 'NOUN' && !/(?:s|police|people|media)$/.test(last.lower))
  return isOne && (opener.tag === 'PROPN' || opener.tag === 'DET') && sayingVerbsOf(sayingLemma(tokenAt(sentence, i))).some(({ verb }) => verb.plain)
}

/** 'with reports of': a noun that the tagger took for a verb. */
function isNoun(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  const before = sentence.tokens[i - 1]
  const standsAsNoun = before?.tag === 'ADP' || before?.fine === 'DT' || before?.fine === 'JJ'
  return token.fine !== 'VBG' && standsAsNoun && sentence.tokens[i + 1]?.tag === 'ADP' && sayingNounOf(sayingLemma(token)) !== null
}

/** A participle or '-ing' form that says what kind of person or thing a noun means. */
function isOfNoun(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  const lemma = sayingLemma(token)
  const before = sentence.tokens[i - 1]
  const after = sentence.tokens[i + 1]
  const relation = plainRelation(token)
  // '... on December 10, reports Orsk News.': parsed as a part of the name behind it.
  const reports = before?.text === ',' && (token.fine === 'VBZ' || token.fine === 'VBD') && /^\p{Lu}/u.test(after?.text ?? '')
  if (['amod', 'case', 'compound'].includes(relation) && !reports) return true
  // 'crowds of protesting residents': an '-ing' form before its noun.
  if (token.fine === 'VBG' && (before?.tag === 'ADP' || before?.tag === 'DET') && after?.tag === 'NOUN') return true
  // 'the suspected attack'
  if ((token.fine === 'VBN' || token.fine === 'VBD') && before?.tag === 'DET' && (after?.tag === 'NOUN' || after?.tag === 'ADJ')) return true
  // 'a firm called Orsk Water'
  if (['call', 'dub', 'term', 'label', 'name'].includes(lemma) && before?.tag === 'NOUN' && !['for', 'on', 'upon'].includes(after?.lower ?? '') && (relation === 'acl' || /^\p{Lu}/u.test(after?.text ?? ''))) return true
  // 'a nurse who did not want her name mentioned put the dead at five': what is done with a name
  if (token.fine === 'VBN' && relation === 'xcomp' && before?.tag === 'NOUN') return true
  if (token.fine !== 'VBN' || relation !== 'acl') return false
  // 'an attack believed to have ...'
  if (before?.tag === 'NOUN' && after?.lower === 'to') return true
  // 'the man accused of ...' stays; 'the report written in May' says nothing.
  return dependents(sentence, i, 'obl').length === 0 && after?.lower !== 'that' && before?.tag === 'NOUN' && !sayingVerbsOf(lemma).some(({ verb }) => verb.plain)
}

/** 'the gang known as the Night Dogs', 'police stood accused of it', 'they were last seen on Monday', 'men believed to be herders': nobody says anything */
function isOtherSense(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  const lemma = sayingLemma(token)
  const before = sentence.tokens[i - 1]
  const after = sentence.tokens[i + 1]
  // 'It goes without saying that', 'The army, asked for comment, said'
  if (before?.lower === 'without' && token.fine === 'VBG') return true
  if (plainRelation(token) === 'acl' && /^(?:asked for|(?:briefed|informed) (?:on|about|of))$/.test(`${token.lower} ${after?.lower}`)) return true
  if (lemma === 'know' && after?.lower === 'as') return true
  if (lemma === 'see' && isPassive(sentence, i)) return true
  if (before?.lemma === 'stand' && token.lower === 'accused') return true
  // 'Some 400 people have sought refuge in Dola'
  if (lemma === 'seek' && dependents(sentence, i, 'obj').some((k) => soughtByMany.has(tokenAt(sentence, k).lemma))) return true
  return ['believe', 'think', 'suspect', 'presume', 'understand', 'rumour', 'rumor'].includes(lemma) && before?.tag === 'NOUN' && after?.lower === 'to' && ['be', 'have'].includes(sentence.tokens[i + 2]?.lower ?? '')
}

/** What people look for, and nobody says. */
const soughtByMany: ReadonlySet<string> = new Set(['refuge', 'shelter', 'safety', 'sanctuary', 'asylum', 'treatment', 'care', 'help', 'cover', 'work', 'revenge'])
