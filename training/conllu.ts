import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPacked } from '../eval/open-form.ts'

/** A sentence of a treebank. Heads are indexes, -1 for the root. */
export interface GoldSentence {
  readonly document: string
  readonly text: string
  readonly forms: string[]
  readonly lemmas: string[]
  readonly upos: string[]
  readonly xpos: string[]
  readonly heads: number[]
  readonly relations: string[]
  /** True where no space follows the word. */
  readonly glued: boolean[]
  /** True where a new paragraph begins with this sentence. */
  readonly paragraph: boolean
}

/** A sentence of a document before its words are added. */
export function emptySentence(document: string): GoldSentence {
  return { document, text: '', forms: [], lemmas: [], upos: [], xpos: [], heads: [], relations: [], glued: [], paragraph: false }
}

/** GUM genres with licences that allow training and shipping (CC BY, CC BY-SA); see the set's README. */
export const openGumGenres: ReadonlySet<string> = new Set(['news', 'interview', 'bio', 'voyage', 'court', 'speech', 'academic'])

/** Genre of a GUM document: "GUM_news_crane" is news. */
export function gumGenre(document: string): string {
  return document.split('_')[1] ?? ''
}

/** Reads a CoNLL-U file, plain or gzipped. */
export function readConllu(path: string): GoldSentence[] {
  const content = readPacked(path)
  const sentences: GoldSentence[] = []
  let document = ''
  let paragraph = false
  for (const block of content.split('\n\n')) {
    const lines = block.split('\n')
    let text = ''
    const made = emptySentence(document)
    let gluedUntil = 0
    let gluedLast = false
    for (const line of lines) {
      if (line.startsWith('# newdoc id = ')) {
        document = line.slice(14)
        paragraph = true
      } else if (line.startsWith('# newpar')) paragraph = true
      else if (line.startsWith('# text = ')) text = line.slice(9)
      if (line.startsWith('#') || line === '') continue
      const cells = line.split('\t')
      const id = cells[0] as string
      if (id.includes('.')) continue
      const spaceAfter = !(cells[9] as string).includes('SpaceAfter=No')
      if (id.includes('-')) {
        gluedUntil = Number(id.split('-')[1])
        gluedLast = !spaceAfter
        continue
      }
      const n = Number(id)
      made.forms.push(cells[1] as string)
      made.lemmas.push(cells[2] as string)
      made.upos.push(cells[3] as string)
      made.xpos.push(cells[4] as string)
      made.heads.push(Number(cells[6]) - 1)
      made.relations.push(cells[7] as string)
      made.glued.push(n < gluedUntil ? true : n === gluedUntil ? gluedLast : !spaceAfter)
    }
    if (made.forms.length > 0) {
      sentences.push({ ...made, document, text, paragraph })
      paragraph = false
    }
  }
  return sentences
}

/** The open training or development sentences of GUM (allowed genres only) and EWT below the evaluation folder. */
export function readTreebanks(data: string, part: 'train' | 'dev'): { gum: GoldSentence[]; ewt: GoldSentence[] } {
  const read = (set: string, pick: (name: string) => boolean) => {
    const folder = join(data, set, 'open')
    return readdirSync(folder)
      .filter(pick)
      .sort()
      .flatMap((name) => readConllu(join(folder, name)))
  }
  const gum = read('syntax-gum', (name) => name.startsWith(`gum-${part}.conllu`))
  return {
    gum: part === 'train' ? gum.filter((sentence) => openGumGenres.has(gumGenre(sentence.document))) : gum,
    ewt: read('syntax-ewt', (name) => name.includes(`-ud-${part}`) && name.includes('.conllu')),
  }
}
