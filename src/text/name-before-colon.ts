import type { Token } from './tagged-text.ts'

/** 'Karim Haddad, 44: arrested on 3 March', 'Karim Haddad: died in prison': in a list the name before the colon is whom the words behind it tell of. The tokens that change. */
export function withNameBeforeColon(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  const colon = tokens.findIndex(({ text }) => text === ':')
  const at = tokens[colon + 1]?.tag === 'AUX' ? colon + 2 : colon + 1
  const verb = tokens[at]
  if (colon < 2 || colon > 9 || verb?.tag !== 'VERB' || !/^VB[ND]$/.test(verb.fine) || tokens.some((each, i) => each.head === at && /^[nc]subj/.test(each.relation) && i > colon)) return changed
  const before = tokens.slice(0, colon)
  if (before[0]?.tag !== 'PROPN' || before[1]?.tag !== 'PROPN' || before.some(({ tag }) => !/^(?:PROPN|NUM|PUNCT|NOUN|ADJ|DET)$/.test(tag))) return changed
  const name = before.findIndex(({ head }) => head < 0 || head >= colon)
  const first = before[name]
  if (first === undefined || first.tag !== 'PROPN') return changed
  changed.set(name, { ...first, head: at, relation: verb.fine === 'VBN' ? 'nsubj:pass' : 'nsubj' })
  if (first.head < 0 || verb.head === name || verb.head < colon) changed.set(at, { ...verb, head: first.head === at ? verb.head : first.head, relation: first.head < 0 ? 'root' : first.relation })
  return changed
}
