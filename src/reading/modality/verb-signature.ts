import { permissiveVerbs, type Signature } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isPassive, tokenAt } from '../../text/tree.ts'
import { ofVerb } from './governing-words.ts'
import { marksOf } from './word-forms.ts'

/** What a verb says of the verb that hangs on it, by the form of that one: 'stopped to shoot' is not 'stopped shooting'. */
export function verbSignature(sentence: Sentence, index: number, head: number): Signature {
  const { lemma, fine } = tokenAt(sentence, head)
  const token = tokenAt(sentence, index)
  const signature = ofVerb(tokenAt(sentence, head)) ?? 'fact'
  const marks = marksOf(sentence, index)
  const infinitive = marks.includes('to') && (token.tag === 'VERB' || token.tag === 'AUX')
  // 'told reporters that clashes are continuing' is a clause, 'stopped continuing' a gerund.
  const gerund = token.fine === 'VBG' && dependents(sentence, index, 'aux').length === 0
  const isClauseOfItsOwn = !infinitive && !gerund && token.fine !== 'VB'
  const isDone = fine === 'VBD' || fine === 'VBN'

  switch (signature) {
    case 'averted':
      if (lemma === 'forget' && !infinitive) return 'fact'
      if (lemma !== 'forget' && gerund && !marks.includes('from') && ['stop', 'keep', 'halt', 'cease', 'miss'].includes(lemma)) return lemma === 'keep' ? 'same' : 'fact'
      return 'averted'
    case 'fact':
      if (!infinitive) return 'fact'
      // 'is said to have', 'was reported to have', 'claims to have'
      if (['say', 'report', 'know', 'show', 'declare', 'announce'].includes(lemma)) return isPassive(sentence, head) ? 'hedged' : 'fact'
      if (lemma === 'claim') return 'hedged'
      return ['regret', 'sorry', 'glad', 'sad', 'proud', 'shocked'].includes(lemma) ? 'fact' : 'wanted'
    case 'same':
      if (!infinitive) return 'same'
      // 'police had to open fire' tells that they did; 'has to' does not.
      if (lemma === 'have') return isDone ? 'same' : 'wanted'
      if (lemma === 'be') return 'planned'
      // 'allowed them to leave': told as done in the past only.
      return permissiveVerbs.has(lemma) ? (isDone ? 'hedged' : 'wanted') : 'same'
    case 'attempted':
      return infinitive ? 'attempted' : 'fact'
    case 'wanted':
      // 'told that ...', 'insisted that ...': a clause of its own is no wish.
      return isClauseOfItsOwn || (gerund && !infinitive && ['like', 'love', 'hate'].includes(lemma)) ? 'fact' : 'wanted'
    case 'planned':
      // 'determines who carried out the raids', 'agreed that shots were fired': a clause told as past.
      if (isClauseOfItsOwn) return 'fact'
      if (lemma !== 'go') return 'planned'
      // 'went hunting', 'going to shoot', 'going to go'
      return gerund ? (token.lemma === 'go' ? 'planned' : 'same') : fine === 'VBG' ? 'planned' : 'same'
    default:
      return signature
  }
}
