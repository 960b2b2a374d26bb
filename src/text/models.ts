import { readFileSync } from 'node:fs'
import { type LinearModel, unpackModel } from './linear-model.ts'
import type { LemmaKnowledge } from './lemmas.ts'
import type { Tag } from './tagged-text.ts'
import { clauseKinds, type Vocabulary } from './tagger.ts'
import { unpackWords } from './words.ts'

/** The trained tagger and parser, opened. */
export interface TextModels {
  readonly tagger: LinearModel
  readonly parser: LinearModel
  readonly vocabulary: Vocabulary
  /** By tag number: universal tag, Penn tag, number of the universal tag. */
  readonly tags: readonly { readonly tag: Tag; readonly fine: string; readonly coarse: number }[]
  /** What tags mean for the clause, by tag number. */
  readonly kinds: Uint8Array
  /** Pairs of tags (first * 256 + second) between which the parser may decide. */
  readonly arbitrated: ReadonlySet<number>
  readonly relations: readonly string[]
  readonly lemmas: LemmaKnowledge
  /** Tells persons' names from others (reading/actors/person-names.ts). */
  readonly persons: LinearModel
}

/**
 * Opens the weights shipped beside this file, trained by `training/train-text.ts` and `training/train-names.ts`.
 * @param folder another folder with weights, for trying out training runs
 * @throws when the weights are missing or cut short
 */
export function openTextModels(folder: URL = new URL('weights/', import.meta.url)): TextModels {
  const read = (name: string) => readFileSync(new URL(name, folder))
  const names = JSON.parse(read('names.json').toString('utf8')) as {
    tags: string[]
    coarse: string[]
    relations: string[]
    lemmas: string[]
  }
  const words = unpackWords(read('words.bin'))
  return {
    tagger: unpackModel(read('tagger.bin')),
    parser: unpackModel(read('parser.bin')),
    vocabulary: { tagSets: unpackTagSets(read('tag-sets.bin')), words, memory: new Map() },
    tags: names.tags.map((name) => {
      const [tag, fine] = name.split(' ') as [string, string]
      return { tag: tag as Tag, fine, coarse: names.coarse.indexOf(tag) }
    }),
    kinds: clauseKinds(names.tags),
    arbitrated: arbitratedPairs(names.tags),
    relations: names.relations,
    persons: unpackModel(read('persons.bin')),
    lemmas: {
      words,
      exceptions: new Map(
        names.lemmas.map((line) => {
          const at = line.lastIndexOf(' ')
          return [line.slice(0, at), line.slice(at + 1)]
        }),
      ),
    },
  }
}

/** Hash of a form to the hash of the set of tags it had in training. */
function unpackTagSets(bytes: Uint8Array): Map<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sets = view.getUint32(0, true)
  const words = view.getUint32(4, true)
  const tagSets = new Map<number, number>()
  let at = 8 + sets * 4
  for (let i = 0; i < words; i += 1) {
    tagSets.set(view.getInt32(at, true), view.getInt32(8 + view.getUint16(at + 4, true) * 4, true))
    at += 6
  }
  return tagSets
}

/** Verb against verb form, noun, name or adjective; noun against adjective; conjunction against preposition or pronoun. */
function arbitratedPairs(tags: readonly string[]): Set<number> {
  const groups = [/^(?:VERB|NOUN|ADJ) /, /^(?:AUX|VERB) /, / (?:IN|WDT|DT)$/, /^(?:VERB|ADJ|PROPN) /]
  const pairs = new Set<number>()
  tags.forEach((first, i) => {
    tags.forEach((second, j) => {
      if (first !== second && groups.some((group) => group.test(first) && group.test(second))) pairs.add(i * 256 + j)
    })
  })
  return pairs
}
