import type { Token } from './tagged-text.ts'

/**
 * 'have been on hunger strike since 1 March, relatives say', 'was knocked down in Marden, the prefecture said on Friday': a speaker and a verb of saying
 * behind the last comma stand beside the whole sentence and govern nothing before the comma, where a greedy parse hangs the last words there on
 * the verb, or makes the verb a clause of the noun before the comma.
 */
export function withSpeakerBehind(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findLastIndex(({ tag }) => tag === 'VERB')
  const saying = tokens[verb]
  if (saying === undefined || tokens.length - verb > 8 || !sayingVerbs.has(saying.lemma) || !relations.has(saying.relation)) return tokens
  const comma = tokens.findLastIndex(({ text }, i) => text === ',' && i < verb)
  const subject = tokens.findIndex((token, i) => i > comma && i < verb && token.head === verb && token.relation === 'nsubj')
  if (saying.head < 0 || saying.head >= comma || subject < 0 || verb - comma > 10 || tokens.slice(comma + 1, verb).some(({ tag, fine }) => tag === 'AUX' || tag === 'VERB' || fine.startsWith('W'))) return tokens
  // 'his wife said nothing'
  if (saying.lemma !== 'tell' && tokens.some(({ head, relation }) => head === verb && relation === 'obj')) return tokens
  const root = saying.relation === 'parataxis' ? saying.head : tokens.findIndex(({ relation }) => relation === 'root')
  if (root < 0 || root >= comma) return tokens
  const strays = tokens.flatMap((token, i) => (i > root && i < comma && token.head === verb && token.tag !== 'PUNCT' ? [i] : []))
  const last = strays.at(-1)
  if (last === undefined && saying.relation === 'parataxis') return tokens
  return tokens.map((token, i): Token => {
    if (i === verb) return { ...token, head: root, relation: 'parataxis' }
    if (i === last) return { ...token, head: root, relation: token.relation === 'ccomp' && token.tag !== 'VERB' ? 'obl' : token.relation }
    if (!strays.includes(i)) return token
    // 'since', read as an adverb right before its day
    return i === (last as number) - 1 && /^(?:since|before|after|until)$/.test(token.lower) ? { ...token, head: last as number, relation: 'case' } : { ...token, head: root }
  })
}

const relations: ReadonlySet<string> = new Set(['parataxis', 'acl:relcl', 'conj', 'ccomp'])
const sayingVerbs: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'report', 'announce', 'confirm', 'state'])
