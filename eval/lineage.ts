import { join } from 'node:path'
import { takeIn } from '../src/intake/take-in.ts'
import { accountOf } from '../src/linking/accounts.ts'
import { linkCopies } from '../src/linking/lineage.ts'
import { memoryOfLinks } from '../src/linking/memory.ts'
import { copyGroups } from '../src/linking/origins.ts'
import { sketchOf } from '../src/linking/sketch.ts'
import type { Claim } from '../src/record/claim.ts'
import { codebook } from '../src/record/codebook.ts'
import type { Document } from '../src/record/document.ts'
import type { Report } from '../src/record/report.ts'
import { accuracy, type EvalRow, type EvalSet } from './eval-set.ts'
import type { Article } from './linking.ts'
import { openFolder, readRows, writeAnswers } from './open-form.ts'

/** One incident told by independent articles, one of which was copied with changes. */
interface Story {
  readonly originals: readonly Document[]
  readonly copies: readonly {
    readonly document: Document
    readonly of: Document
    readonly dated: boolean
    readonly changes: string
  }[]
}

/**
 * Copies made from open articles by the changes that outlets make: a new headline, dateline, advertising lines, paragraphs cut,
 * figures changed, words changed, in chance combinations (fixed seed), beside independent articles on the same incident and all
 * other articles of the pool.
 */
export const lineage: EvalSet = {
  name: 'lineage',
  async run(options): Promise<EvalRow[]> {
    const folder = openFolder('events-gva', options)
    const articles = readRows<Article>(join(folder, 'docs.jsonl'))
    const pool = options.limit ? articles.slice(0, options.limit * 4) : articles
    const stories = storiesFrom(pool, options.limit ?? 400)
    const memory = memoryOfLinks()
    const used = new Set(stories.flatMap((story) => story.originals.map((one) => one.id)))
    const bystanders = pool.map(documentOf).filter((document) => !used.has(document.id))
    const all = [...bystanders, ...stories.flatMap((story) => [...story.originals, ...story.copies.map((one) => one.document)])]
    linkCopies(memory, all.map(sketchOf), codebook)

    const found: boolean[] = []
    const directed: boolean[] = []
    const counted: boolean[] = []
    const answers: unknown[] = []
    for (const story of stories) {
      const members = [...story.originals, ...story.copies.map((one) => one.document)]
      const edges = [...new Set(members.flatMap((one) => memory.lineageOf(one.id)))]
      const groups = copyGroups(members, edges)
      for (const { document, of, dated, changes } of story.copies) {
        const edge = edges.find((one) => [one.from, one.to].includes(document.id) && [one.from, one.to].includes(of.id))
        const hit = edge !== undefined || (groups.has(document.id) && groups.get(document.id) === groups.get(of.id))
        found.push(hit)
        answers.push({ copy: document.id, of: of.id, changes, found: hit, kind: edge?.kind ?? null, direction: edge?.direction ?? null })
        if (!hit && process.env['EVAL_VERBOSE'])
          console.error(`not found: ${of.id} ${changes} ${of.text.length} -> ${document.text.length}`)
        if (edge && dated) directed.push(edge.direction === 'by_date' && edge.from === document.id && edge.to === of.id)
        else if (edge) directed.push(edge.direction === 'unknown')
      }
      const reports = members.map(ownVoiceReport)
      const { voices } = accountOf({ id: 'story', reportIds: reports.map((one) => one.id) }, reports, members, edges)
      const right = voices.origins.min === story.originals.length && voices.origins.max === story.originals.length
      counted.push(right)
      answers.push({ incident: members.map((one) => one.id), origins: [voices.origins.min, voices.origins.max], written: story.originals.length })
      if (!right && process.env['EVAL_VERBOSE']) {
        console.error(
          `origins ${voices.origins.min}-${voices.origins.max}, not ${story.originals.length}: ${members.map((one) => one.id).join(' ')}`,
        )
      }
    }
    writeAnswers(options, answers)
    return [
      { set: 'lineage', measure: 'changed copies found', n: found.length, ...accuracy(found), published: '-', must: 97, aim: 99 },
      {
        set: 'lineage',
        measure: 'direction right',
        n: directed.length,
        ...accuracy(directed),
        published: '-',
        must: 95,
        aim: 99,
      },
      {
        set: 'lineage',
        measure: 'independent origins right',
        n: counted.length,
        ...accuracy(counted),
        published: '-',
        must: 90,
        aim: 97,
      },
    ]
  },
}

function documentOf(article: Article): Document {
  return taken(article.id, `${article.title}\n\n${article.text}`, article.published, article.publisher)
}

function taken(id: string, text: string, publishedAt: string | null, publisher: string): Document {
  const result = takeIn(
    new TextEncoder().encode(text),
    { publisher, ...(publishedAt ? { publishedAt } : {}) },
    '2026-11-24T00:00:00Z',
  )
  if (!result.ok) throw new Error(result.problem.message)
  // The set's own id, and no date where none was given, though the text may name one.
  return { ...result.document, id, publishedAt }
}

/** The publisher's own figure: each independent article is one origin, each copy none. */
function ownVoiceReport(document: Document): Report {
  const claim: Claim = {
    id: `claim ${document.id}`,
    words: '',
    span: { start: 0, end: 0 },
    passages: [0],
    polarity: 'affirms',
    modality: 'asserted',
    attribution: {
      chain: [{ label: document.publisher?.name ?? document.id, kind: 'publisher', span: null, anonymous: false }],
      directness: 'publisher_voice',
      cue: null,
      content: null,
      citedWork: null,
    },
    loaded: [],
    method: 'eval',
    confidence: 1,
    property: 'act',
    value: { type: 'attack.armed' },
  }
  return {
    id: `report ${document.id}`,
    documentId: document.id,
    type: 'attack.armed',
    time: null,
    places: [],
    aggregation: 'single',
    modality: 'asserted',
    claims: [claim],
    tellings: [],
    links: [],
  }
}

function storiesFrom(articles: readonly Article[], count: number): Story[] {
  const random = randomFrom(4_711)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const byIncident = Map.groupBy(
    articles.filter((one) => one.incidents.length === 1),
    (one) => one.incidents[0] as string,
  )
  const stories: Story[] = []
  const incidents = [...byIncident.keys()].sort((a, b) => (a < b ? -1 : 1))
  for (let index = 0; index < incidents.length && stories.length < count; index += 1) {
    const told = (byIncident.get(incidents[index] as string) as Article[]).filter(
      (one) => paragraphs(one.text).length >= 5 && one.text.length > 900,
    )
    const first = told[0]
    if (!first) continue
    // A second voice only where it shares next to nothing with the first: natural copies are not labelled in this set.
    const second = told.find((one) => one.publisher !== first.publisher && sharedShare(one.text, first.text) < 0.05)
    const originals = second && random() < 0.6 ? [first, second] : [first]
    const copies: Story['copies'][number][] = []
    for (let n = 1 + Math.floor(random() * 3); n > 0; n -= 1) {
      const source = pick(originals)
      const { text, changes } = changed(source, pick(articles).title, random)
      const days = 1 + Math.floor(random() * 4)
      const dated = random() < 0.85
      const date = new Date(Date.parse(source.published) + days * 86_400_000).toISOString().slice(0, 10)
      const document = taken(`${source.id}-copy${n}`, text, dated ? date : null, `Outlet ${Math.floor(random() * 1e6)}`)
      copies.push({ document, of: documentOf(source), dated, changes })
    }
    stories.push({ originals: originals.map(documentOf), copies })
  }
  return stories
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const adLines = [
  'Advertisement',
  'Story continues below',
  'Subscribe to our newsletter and never miss a story',
  'Read more: ten things to know this week',
]

function changed(article: Article, otherTitle: string, random: () => number): { text: string; changes: string } {
  const done: string[] = []
  const roll = (name: string, chance: number) => {
    const hit = random() < chance
    if (hit) done.push(name)
    return hit
  }
  let parts = paragraphs(article.text)
  if (roll('cut', 0.6)) {
    const keep = Math.max(3, Math.ceil(parts.length * (0.35 + random() * 0.5)))
    const whole = parts
    parts = random() < 0.7 ? whole.slice(0, keep) : whole.filter((_, index) => index === 0 || random() < keep / whole.length)
  }
  if (roll('figures', 0.6))
    parts = parts.map((part) => part.replace(/\b\d+\b/g, (number) => String(Number(number) + 1 + Math.floor(random() * 3))))
  if (roll('words', 0.3))
    parts = parts.map((part) =>
      part
        .split(' ')
        .map((word) => (random() < 0.04 ? 'reportedly' : word))
        .join(' '),
    )
  if (roll('dateline', 0.6)) parts[0] = `SPRINGFIELD, June 4 (Wire) - ${parts[0]}`
  if (roll('ads', 0.7))
    parts = parts.flatMap((part) => (random() < 0.3 ? [part, adLines[Math.floor(random() * adLines.length)] as string] : [part]))
  const title = roll('headline', 0.8) ? otherTitle : article.title
  return { text: `${title}\n\n${parts.join('\n\n')}`, changes: done.join('+') }
}

function sharedShare(a: string, b: string): number {
  const runs = (text: string) => {
    const words = text.toLowerCase().match(/\w+/g) ?? []
    return new Set(words.map((_, index) => words.slice(index, index + 5).join(' ')))
  }
  const x = runs(a)
  const y = runs(b)
  let shared = 0
  for (const run of x) if (y.has(run)) shared += 1
  return shared / Math.max(1, Math.min(x.size, y.size))
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 4_294_967_296
  }
}
