import { gladOrSad, judgedWorth, openInPast, permissiveVerbs, type Signature, soughtBySpeech, spokenOnPhone, timeTaken } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isPassive, tokenAt } from '../../text/tree.ts'
import { ofVerb } from './governing-words.ts'
import { isInfinitive, isPast, isPerfect, marksOf, questionWordOf } from './word-forms.ts'

/** What a verb says of the verb that hangs on it, by the form of that one: 'stopped to shoot' is not 'stopped shooting'. */
export function verbSignature(sentence: Sentence, index: number, head: number): Signature {
  const { lemma, fine } = tokenAt(sentence, head)
  const token = tokenAt(sentence, index)
  const signature = ofVerb(tokenAt(sentence, head)) ?? 'fact'
  const marks = marksOf(sentence, index)
  const infinitive = isInfinitive(sentence, index)
  // 'told reporters that clashes are continuing' is a clause, 'stopped continuing' a gerund.
  const gerund = token.fine === 'VBG' && dependents(sentence, index, 'aux').length === 0
  const isClauseOfItsOwn = !infinitive && !gerund && (token.fine !== 'VB' || dependents(sentence, index, 'aux').length > 0)
  const isDone = fine === 'VBD' || fine === 'VBN'
  // 'knew how to make bombs', 'unclear what to do'
  if (infinitive && questionWordOf(sentence, index) !== null) return 'possible'

  switch (signature) {
    case 'averted':
      if (lemma === 'forget' && !infinitive) return 'fact'
      if (lemma !== 'forget' && gerund && !marks.includes('from') && ['stop', 'keep', 'halt', 'cease', 'miss'].includes(lemma)) return lemma === 'keep' ? 'same' : 'fact'
      // 'Police kept watch': only 'kept from' averts.
      return lemma === 'keep' && !marks.includes('from') ? 'fact' : 'averted'
    case 'fact':
      if (!infinitive) return 'fact'
      // 'is said to have', 'was reported to have', 'claims to have'
      if (['say', 'report', 'know', 'show', 'declare', 'announce'].includes(lemma)) return isPassive(sentence, head) ? 'hedged' : 'fact'
      if (lemma === 'claim') return 'hedged'
      // 'The ambulance took three hours to arrive'
      if (lemma === 'take' && dependents(sentence, head, 'obj').some((i) => timeTaken.has(tokenAt(sentence, i).lemma))) return 'same'
      if (lemma === 'turn' && sentence.tokens[head + 1]?.lower === 'out') return 'same'
      return lemma === 'regret' || gladOrSad.has(lemma) ? 'fact' : 'wanted'
    case 'hedged':
      return ofSupposing(sentence, index, head, { infinitive, gerund })
    case 'same':
      if (!infinitive) return 'same'
      // 'police had to open fire' tells that they did; 'has to' does not.
      if (lemma === 'have') return isDone ? 'same' : 'wanted'
      if (lemma === 'be') return 'planned'
      // 'it is best to leave' recommends, 'it was good to see him' tells.
      if (judgedWorth.has(lemma)) return isPast(sentence, head) ? 'same' : 'wanted'
      // 'allowed them to leave': told as done in the past only.
      return permissiveVerbs.has(lemma) ? (isDone ? 'hedged' : 'wanted') : 'same'
    case 'attempted':
      // 'tried calling the police': who tries it does it.
      return infinitive ? 'attempted' : lemma === 'try' && gerund ? 'same' : 'fact'
    case 'wanted':
      // 'hoped that the army had left', 'made sure that the guards leave': a clause of its own that is wished for all the same.
      if (isClauseOfItsOwn && openInPast.has(lemma)) return lemma === 'ensure' && isDone ? 'same' : 'wanted'
      // 'called to say that ...', 'calls firing on the crowd a crime'
      if (lemma === 'call' && (infinitive ? spokenOnPhone.has(token.lemma) && sentence.tokens[head + 1]?.lower === 'to' : gerund && marks.length === 0)) return 'fact'
      // 'told that ...', 'insisted that ...': a clause of its own is no wish.
      return isClauseOfItsOwn || (gerund && !infinitive && ['like', 'love', 'hate'].includes(lemma)) ? 'fact' : 'wanted'
    case 'planned':
      // 'determines who carried out the raids', 'agreed that shots were fired': a clause told as past.
      if (isClauseOfItsOwn) return 'fact'
      // 'That would mean closing the border'
      if (lemma === 'mean' && gerund) return 'same'
      if (lemma !== 'go') return 'planned'
      // 'went hunting', 'going to shoot', 'going to go'
      return gerund ? (token.lemma === 'go' ? 'planned' : 'same') : fine === 'VBG' ? 'planned' : 'same'
    default:
      return signature
  }
}

/** Words of supposing under which some forms are no supposition but a plan or a wish: 'is supposed to march', 'is likely to fire', 'suggested burning it'. */
function ofSupposing(sentence: Sentence, index: number, head: number, { infinitive, gerund }: { readonly infinitive: boolean; readonly gerund: boolean }): Signature {
  const { lemma, fine } = tokenAt(sentence, head)
  const token = tokenAt(sentence, index)
  if (isPerfect(sentence, index)) return 'hedged'
  if (infinitive) {
    if (lemma === 'suppose' && fine === 'VBN') return 'wanted'
    if (lemma === 'likely' || lemma === 'probable') return 'planned'
    if (lemma === 'unlikely' || lemma === 'possible') return 'possible'
    // 'looking to buy arms', 'looks forward to meeting them'; 'looks to be a bomb' supposes
    if (lemma === 'look' && token.fine === 'VBG') return 'wanted'
    if (lemma === 'look' && token.lemma !== 'be') return 'planned'
    return 'hedged'
  }
  // 'considered burning the town', 'suggests that the army withdraw'
  return soughtBySpeech.has(lemma) && (gerund || token.fine === 'VB') ? 'wanted' : 'hedged'
}
