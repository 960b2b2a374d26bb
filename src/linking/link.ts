import { familyOf } from '../record/act.ts'
import { type Codebook, codebook as standardCodebook } from '../record/codebook.ts'
import type { Decision } from '../record/decision.ts'
import type { Incident, LinkReason } from '../record/incident.ts'
import type { Lineage } from '../record/relation.ts'
import type { Report } from '../record/report.ts'
import { isCitation, linkCitations } from './citations.ts'
import { type Bonds, clustersOf } from './clusters.ts'
import { linkDecisions } from './decisions.ts'
import { enoughShared, featuresOf, type LinkDocument, type LinkFeatures, type SearchKey, searchKeys } from './features.ts'
import { anchorOf, incidentFrom, incidentId } from './incidents.ts'
import { type Fold, foldReports } from './folds.ts'
import { linkCopies, promotedBy } from './lineage.ts'
import { type LinkEdge, type LinkMemory, memoryOfLinks } from './memory.ts'
import { compareDocuments } from './order.ts'
import { placeStanding } from './relations.ts'
import { areSeries, compareReports, pairScore, scoreOf, signalsOf, vetoOf, wordLikeness } from './same-incident.ts'
import { sketchOf } from './sketch.ts'

/** A document with what the reader found in it. */
export interface LinkInput {
  readonly document: LinkDocument
  readonly reports: readonly Report[]
}

/** What adding, removing or deciding asks for. */
export interface LinkWork {
  /** New documents, or old ones read anew: their former reports are forgotten. */
  readonly added?: readonly LinkInput[]
  /** Ids of documents that are gone. */
  readonly removed?: readonly string[]
  /** All decisions of the project, every time; they are replayed over what the scores say. */
  readonly decisions?: readonly Decision[]
  /** True when decisions were added or taken back since the last call. */
  readonly decisionsChanged?: boolean
  readonly codebook?: Codebook
}

/** What changed. The store keeps it; nothing else of the record is touched. */
export interface LinkChange {
  /** Incidents that are new or differ from before, complete but for their code. */
  readonly incidents: readonly Incident[]
  /** Incident ids that stand for nothing any more, each with the incident that holds its first report now (null when it was removed). */
  readonly gone: readonly { readonly id: string; readonly now: string | null }[]
  readonly lineage: readonly Lineage[]
  readonly lineageGone: readonly (readonly [string, string])[]
}

/**
 * Brings new documents, removals and decisions into the record: finds copies, compares each new report with the few that share
 * its rare words, names, day and place, and works out anew only the incidents this can touch.
 * The incidents depend on the documents and decisions alone, never on the order or batches in which they came.
 * Blocks that hold too many reports to compare pair by pair are left out and listed by `memory.cutBlocks()`:
 * links that would rest on them alone may be missing.
 */
export function link(memory: LinkMemory, work: LinkWork): LinkChange {
  const rules = work.codebook ?? standardCodebook
  const added = work.added ?? []
  const removed = work.removed ?? []
  const touched = new Set<string>()
  const former = new Set<string>()
  const leave = (reportId: string) => {
    for (const edge of memory.edgesOf(reportId)) touched.add(edge.a === reportId ? edge.b : edge.a)
    const incident = memory.incidentOf(reportId)
    if (incident) former.add(incident)
  }
  const gone = [...removed, ...added.map((one) => one.document.id)]
  for (const id of gone) for (const report of memory.reportsOf(id)) leave(report)
  const dirty = new Set<string>()
  const undecided = new Set<string>()
  const before = new Map(
    added.map((one) => [one.document.id, memory.reportsOf(one.document.id).flatMap((id) => memory.features(id) ?? [])]),
  )
  const read = added.map((one) => featuresOf(one.document, one.reports))
  for (const now of read) nameSuccessors(memory, before.get(now[0]?.documentId ?? '') ?? [], now)
  for (const id of gone) {
    for (const report of [...memory.reportsOf(id)]) {
      for (const fold of memory.foldsOnto(report)) undecided.add(fold.documentId)
      dropReport(memory, report, rules, dirty)
    }
  }
  const { lineageGone, promoted } = dropTexts(memory, removed)
  const fresh = new Set<string>()
  for (const features of read.flat()) {
    memory.putFeatures(features)
    memory.noteAnchor(incidentId(features.reportId), features.reportId)
    fresh.add(features.reportId)
    undecided.add(features.documentId)
  }
  const decided = linkDecisions(
    work.decisions ?? [],
    (id) => memory.anchorOf(id),
    (id) => currentReport(memory, id),
  )

  const again = new Set([...promoted, ...(work.decisionsChanged ? decided.documentPairs.flat() : [])])
  for (const { document } of added) again.delete(document.id)
  const copies = linkCopies(
    memory,
    [...added.map((one) => sketchOf(one.document)), ...[...again].sort().flatMap((id) => memory.sketch(id) ?? [])],
    rules,
    { noCopies: decided.noCopies, isSeries: (a, b) => areSeries(toldIn(memory, a), toldIn(memory, b)) },
  )
  const changedCopies = [...copies.edges.map((edge) => [edge.from, edge.to] as const), ...copies.gone]
  for (const [a, b] of [...changedCopies, ...lineageGone]) undecided.add(laterOf(a, b))
  const bonds = bondIndex(decided.bonds)
  const decidedAnew = work.decisionsChanged || decided.reports.some((id) => fresh.has(id))
  if (decidedAnew) for (const id of decided.reports) for (const one of documentsAround(memory, id)) undecided.add(one)

  const refolded = new Set<string>()
  foldReports(memory, undecided, fresh, bonds.apart, rules, ({ reportId, before: was, now }) => {
    const features = memory.features(reportId) as LinkFeatures
    refolded.add(features.documentId)
    if (!fresh.has(reportId)) leave(reportId)
    if (was !== null) touched.add(was)
    if (now) {
      touched.add(now.onto)
      if (was === null && !fresh.has(reportId)) takeOut(memory, features, rules, dirty)
    } else {
      memory.file(features)
      dirty.add(reportId)
    }
  })
  for (const [a, b] of changedCopies) for (const id of memory.reportsOf(laterOf(a, b))) dirty.add(id)
  const overfull = new Set<number>()
  for (const id of dirty) {
    const features = memory.foldOf(id) === null ? memory.features(id) : null
    if (!features) continue
    touched.add(id)
    // A new report has no edges but those that others of this call have found, and it finds them too.
    if (!fresh.has(id)) {
      for (const edge of memory.edgesOf(id)) touched.add(edge.a === id ? edge.b : edge.a)
      memory.dropEdgesOf(id)
    }
    for (const edge of edgesFor(memory, features, rules, overfull)) {
      memory.putEdge(edge)
      touched.add(edge.a === id ? edge.b : edge.a)
    }
  }
  for (const key of overfull)
    for (const edge of edgesUnder(memory, key)) {
      memory.dropEdge(edge)
      touched.add(edge.a)
      touched.add(edge.b)
    }
  if (decidedAnew) for (const id of decided.reports) touched.add(id)
  for (const incident of former) for (const report of memory.membersOf(incident)) touched.add(report)

  const worked = regroup(memory, touched, former, decided.bonds, rules)
  const citations = linkCitations(memory, new Set([...worked.documents, ...refolded]))
  return {
    incidents: worked.incidents,
    gone: worked.gone,
    lineage: [...copies.edges, ...citations.edges],
    lineageGone: [...lineageGone, ...copies.gone, ...citations.gone],
  }
}

/** Links a closed set of documents at once. */
export function linkAll(inputs: readonly LinkInput[], codebook?: Codebook, decisions: readonly Decision[] = []): LinkChange {
  return link(memoryOfLinks(), { added: inputs, decisions, ...(codebook ? { codebook } : {}) })
}

/**
 * A document read anew may give its reports new ids. Each former report is followed by the new one that tells most alike, so that
 * decisions, links and the incident's code stay with what they were about.
 */
function nameSuccessors(memory: LinkMemory, former: readonly LinkFeatures[], now: readonly LinkFeatures[]): void {
  const ids = new Set(now.map((one) => one.reportId))
  for (const old of former) {
    if (ids.has(old.reportId)) continue
    const alike = now
      .map((one) => ({
        id: one.reportId,
        likeness: wordLikeness(old, one) + (old.type === one.type ? 0.3 : 0) + (old.main === one.main ? 0.3 : 0),
      }))
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))[0]
    if (alike) memory.noteSuccessor(old.reportId, alike.id)
  }
}

/** The report that stands for one now: itself, or what later readings made of it. */
function currentReport(memory: LinkMemory, reportId: string): string {
  let id = reportId
  for (let step = 0; step < 100; step += 1) {
    if (memory.features(id)) return id
    const next = memory.successorOf(id)
    if (next === null) return id
    id = next
  }
  return id
}

function dropReport(memory: LinkMemory, reportId: string, rules: Codebook, dirty: Set<string>): void {
  const features = memory.features(reportId)
  if (features && memory.foldOf(reportId) === null) takeOut(memory, features, rules, dirty)
  memory.dropFold(reportId)
  memory.dropFeatures(reportId)
}

/** Takes a report out of the graph: no edges, no block. */
function takeOut(memory: LinkMemory, features: LinkFeatures, rules: Codebook, dirty: Set<string>): void {
  memory.dropEdgesOf(features.reportId)
  memory.unfile(features)
  const cut = features.keys.filter((key) => memory.isCut(key))
  for (const [key, block] of memory.blocks(cut)) {
    if (block.length > rules.linking.largestBlock || !memory.noteCut(key, false)) continue
    // The block was too large and is not any more.
    for (const number of block) dirty.add(memory.reportAt(number))
  }
}

/** Forgets the texts of removed documents, with how others came to share their words. */
function dropTexts(
  memory: LinkMemory,
  documentIds: readonly string[],
): { lineageGone: (readonly [string, string])[]; promoted: Set<string> } {
  const lineageGone: (readonly [string, string])[] = []
  const promoted = new Set<string>()
  for (const id of documentIds) {
    for (const edge of [...memory.lineageOf(id)]) {
      memory.dropLineage(edge.from, edge.to)
      lineageGone.push([edge.from, edge.to])
    }
    const sketch = memory.sketch(id)
    memory.dropSketch(id)
    if (sketch) for (const other of promotedBy(memory, sketch)) promoted.add(other)
  }
  return { lineageGone, promoted }
}

function toldIn(memory: LinkMemory, documentId: string): LinkFeatures[] {
  return memory.reportsOf(documentId).flatMap((id) => memory.features(id) ?? [])
}

function laterOf(a: string, b: string): string {
  return compareDocuments(a, b) < 0 ? b : a
}

/** The document of a report and those whose reports are folded onto it. */
function documentsAround(memory: LinkMemory, reportId: string): string[] {
  const own = memory.features(reportId)?.documentId
  return [...(own === undefined ? [] : [own]), ...memory.foldsOnto(reportId).map((fold) => fold.documentId)]
}

/**
 * Compares a report with every candidate and gives the edges worth keeping.
 * @param overfull gets the keys of blocks that have just become too large: what was found under them alone is no candidate any more
 */
function edgesFor(memory: LinkMemory, features: LinkFeatures, rules: Codebook, overfull: Set<number>): LinkEdge[] {
  const most = rules.linking.largestBlock
  const wanted = searchKeys(features)
  const rings = wanted.flatMap((one) => one.rings).filter((ring) => !memory.isCut(ring[0] as number))
  const blocks = memory.blocks([...new Set(rings.flat())].filter((key) => !memory.isCut(key)))
  const openBlock = (key: number): readonly number[] | null => {
    const block = blocks.get(key) ?? []
    if (block.length > most && memory.noteCut(key, true)) overfull.add(key)
    return memory.isCut(key) ? null : block
  }
  const sharing = new Map<number, number>()
  for (const { rings: own, weight } of wanted) {
    const found = new Set<number>()
    for (const ring of own) {
      // Both blocks must be open, that of the one and that of the other, so that it does not matter which of them is looked up.
      if (openBlock(ring[0] as number) === null) continue
      for (const key of ring) for (const number of openBlock(key) ?? []) found.add(number)
    }
    for (const number of found) sharing.set(number, (sharing.get(number) ?? 0) + weight)
  }
  const candidates = new Set<string>()
  for (const [number, shared] of sharing) if (shared >= enoughShared) candidates.add(memory.reportAt(number))
  const copied = new Map<string, number>()
  for (const edge of memory.lineageOf(features.documentId)) {
    if (isCitation(edge)) continue
    const other = edge.from === features.documentId ? edge.to : edge.from
    copied.set(other, edge.shared)
    for (const id of memory.reportsOf(other)) if (memory.foldOf(id) === null) candidates.add(id)
  }
  candidates.delete(features.reportId)
  const edges: LinkEdge[] = []
  for (const id of candidates) {
    const other = memory.features(id)
    if (!other) continue
    const [a, b] = features.reportId < id ? [features, other] : [other, features]
    if (vetoOf(a, b) !== null) {
      const [over, under] = covers(b, a) || remembers(b, a, rules) ? [b, a] : [a, b]
      if (covers(over, under)) edges.push({ a: over.reportId, b: under.reportId, score: 0, kind: 'encompasses' })
      else if (remembers(over, under, rules)) edges.push({ a: over.reportId, b: under.reportId, score: 0, kind: 'commemorates' })
      continue
    }
    const score = pairScore(a, b, rules, copied.get(other.documentId) ?? 0)
    if (score >= rules.linking.bands.possible)
      edges.push({ a: a.reportId, b: b.reportId, score: Math.round(score * 1e6) / 1e6, kind: 'same' })
  }
  return edges
}

/** Edges of the reports of a block that is searched no more to others with which they share too little otherwise. */
function edgesUnder(memory: LinkMemory, key: number): LinkEdge[] {
  const found: LinkEdge[] = []
  for (const number of memory.blocks([key]).get(key) ?? []) {
    const id = memory.reportAt(number)
    const edges = memory.edgesOf(id)
    const features = edges.length > 0 ? memory.features(id) : null
    if (!features) continue
    const wanted = searchKeys(features)
    for (const edge of edges) {
      const other = memory.features(edge.a === id ? edge.b : edge.a)
      if (other && !areCandidates(memory, features, wanted, other)) found.push(edge)
    }
  }
  return found
}

/** What `edgesFor` asks of two reports before it compares them. */
function areCandidates(memory: LinkMemory, a: LinkFeatures, wanted: readonly SearchKey[], b: LinkFeatures): boolean {
  const open = new Set(b.keys.filter((key) => !memory.isCut(key)))
  const meet = (ring: readonly number[]) => !memory.isCut(ring[0] as number) && ring.some((key) => open.has(key))
  let shared = 0
  for (const { rings, weight } of wanted) if (rings.some(meet)) shared += weight
  if (shared >= enoughShared) return true
  const edges = memory.lineageOf(a.documentId).filter((edge) => !isCitation(edge))
  return edges.some((edge) => edge.from === b.documentId || edge.to === b.documentId)
}

/** A figure over many incidents covers one of them when its days and its place do. */
function covers(whole: LinkFeatures, part: LinkFeatures): boolean {
  if (whole.aggregation !== 'aggregate_total' || part.aggregation === 'aggregate_total' || whole.documentId === part.documentId)
    return false
  if (whole.first === null || whole.last === null || part.first === null || part.last === null) return false
  if (part.first < whole.first || part.last > whole.last) return false
  return whole.places.some((outer) => part.places.some((inner) => ['same', 'nested'].includes(placeStanding(outer, inner))))
}

/** A commemoration remembers what happened before it, when the two would be one incident but for their kinds and the time between. */
function remembers(later: LinkFeatures, earlier: LinkFeatures, rules: Codebook): boolean {
  if (
    later.type !== 'symbolic.commemoration' ||
    familyOf(earlier.type) === 'symbolic' ||
    earlier.aggregation === 'aggregate_total'
  )
    return false
  if (later.documentId === earlier.documentId || later.first === null || earlier.last === null || earlier.last >= later.first)
    return false
  const [a, b] = later.reportId < earlier.reportId ? [later, earlier] : [earlier, later]
  const signals = { ...signalsOf(a, b, rules), daysApart: 0, publishedApart: 0, otherType: 0 }
  return signals.placeApart === 0 && scoreOf(signals, rules.linking.weights) >= rules.linking.bands.same
}

/** Works out anew the incidents of all parts of the graph that hold a touched report. Folded reports go where the report they repeat goes. */
function regroup(
  memory: LinkMemory,
  touched: ReadonlySet<string>,
  former: ReadonlySet<string>,
  decided: Bonds,
  rules: Codebook,
): Pick<LinkChange, 'incidents' | 'gone'> & { readonly documents: readonly string[] } {
  const edgesOf = remembered((id) => memory.edgesOf(id))
  const nodeOf = (id: string) => memory.foldOf(id) ?? id
  const overNodes = (pairs: Bonds['together']) =>
    pairs.map(([a, b]) => [nodeOf(a), nodeOf(b)] as const).filter(([a, b]) => a !== b)
  const nodeBonds = { together: overNodes(decided.together), apart: overNodes(decided.apart) }
  const bonds = bondIndex(nodeBonds)
  const seen = new Set<string>()
  const old = new Set<string>(former)
  const groups: string[][] = []
  for (const start of [...new Set([...touched].map(nodeOf))].sort()) {
    if (seen.has(start) || !memory.features(start)) continue
    const part = partOf(memory, edgesOf, start, bonds, seen)
    for (const id of part) {
      const incident = memory.incidentOf(id)
      if (incident) old.add(incident)
    }
    const edges = part.flatMap((id) => edgesOf(id).filter((edge) => edge.kind === 'same' && edge.a === id))
    groups.push(
      ...clustersOf(part, edges, rules.linking.bands.same, nodeBonds, {
        marksOf: (id) => documentsAround(memory, id),
        isFirst: (id) => memory.features(id)?.main ?? false,
      }),
    )
  }
  const moved = new Set<string>()
  const before = new Map(groups.flat().map((id) => [id, memory.incidentOf(id)]))
  for (const id of old) memory.dropIncident(id)
  const made = new Set<string>()
  for (const group of groups) {
    const id = incidentId(anchorOf(group.flatMap((one) => tellersOf(memory, one))).reportId)
    memory.putIncident(id, group)
    made.add(id)
    for (const report of group) if (before.get(report) !== id) moved.add(report)
  }
  // Other reports of the same documents, and aggregates, point at incidents by id: theirs are written again where an id changed.
  for (const report of moved) {
    for (const documentId of documentsAround(memory, report)) {
      for (const sibling of memory.reportsOf(documentId)) {
        const incident = memory.foldOf(sibling) === null ? memory.incidentOf(sibling) : null
        if (incident) made.add(incident)
      }
    }
    for (const edge of edgesOf(report)) {
      const incident = edge.kind !== 'same' ? memory.incidentOf(edge.a === report ? edge.b : edge.a) : null
      if (incident) made.add(incident)
    }
  }
  const gone = [...old]
    .filter((id) => memory.membersOf(id).length === 0)
    .sort()
    .map((id) => {
      const anchor = memory.anchorOf(id)
      return { id, now: anchor === null ? null : memory.incidentOf(currentReport(memory, anchor)) }
    })
  const documents = groups.flat().map((id) => (memory.features(id) as LinkFeatures).documentId)
  return { incidents: [...made].sort().map((id) => incidentOf(memory, edgesOf, id, bonds, rules)), gone, documents }
}

/** A report and the ones folded onto it. */
function tellersOf(memory: LinkMemory, reportId: string): (LinkFeatures | Fold)[] {
  return [memory.features(reportId) as LinkFeatures, ...memory.foldsOnto(reportId)]
}

/** All reports that edges or decisions tie to the given one, however far. */
function partOf(memory: LinkMemory, edgesOf: EdgesOf, start: string, bonds: BondIndex, seen: Set<string>): string[] {
  const part: string[] = []
  const open = [start]
  seen.add(start)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    part.push(id)
    const next = [
      ...edgesOf(id)
        .filter((edge) => edge.kind === 'same')
        .map((edge) => (edge.a === id ? edge.b : edge.a)),
      ...(bonds.together.get(id) ?? []),
    ]
    for (const other of next) {
      if (!seen.has(other) && memory.features(other)) {
        seen.add(other)
        open.push(other)
      }
    }
  }
  return part.sort()
}

type EdgesOf = (reportId: string) => readonly LinkEdge[]

/** Asks once for each report: incidents are worked out when all edges stand. */
function remembered(edgesOf: EdgesOf): EdgesOf {
  const known = new Map<string, readonly LinkEdge[]>()
  return (id) => {
    const edges = known.get(id) ?? edgesOf(id)
    known.set(id, edges)
    return edges
  }
}

interface BondIndex {
  readonly together: ReadonlyMap<string, readonly string[]>
  /** Report -> the reports it was set apart from. */
  readonly apart: ReadonlyMap<string, readonly string[]>
}

function bondIndex(bonds: Bonds): BondIndex {
  const mutual = (pairs: Bonds['together']) => {
    const index = new Map<string, string[]>()
    for (const [a, b] of pairs) {
      index.set(a, [...(index.get(a) ?? []), b])
      index.set(b, [...(index.get(b) ?? []), a])
    }
    return index
  }
  return { together: mutual(bonds.together), apart: mutual(bonds.apart) }
}

function incidentOf(memory: LinkMemory, edgesOf: EdgesOf, id: string, bonds: BondIndex, rules: Codebook): Incident {
  const ids = memory.membersOf(id)
  const members = ids.map((one) => memory.features(one) as LinkFeatures)
  const inside = new Set(ids)
  // Incidents a reviewer called not the same are no longer offered as possibly the same, whichever of their reports are alike.
  const notSame = new Set(ids.flatMap((one) => bonds.apart.get(one) ?? []).map((one) => memory.incidentOf(one)))
  const links = new Map<string, Incident['links'][number]>()
  const add = (to: string | null, rel: Incident['links'][number]['rel'], reason: string) => {
    if (to !== null && to !== id && !links.has(`${rel} ${to}`)) links.set(`${rel} ${to}`, { to, rel, reason })
  }
  for (const one of members) {
    for (const { to, rel, reason } of one.links) add(memory.incidentOf(to), rel, reason)
    for (const sibling of memory.reportsOf(one.documentId)) {
      const remembers = memory.features(sibling)?.links.find((link) => link.to === one.reportId && link.rel === 'commemorates')
      if (remembers) add(memory.incidentOf(sibling), 'commemorated_by', 'the text that tells it remembers it')
    }
    for (const edge of edgesOf(one.reportId)) {
      const other = edge.a === one.reportId ? edge.b : edge.a
      if (inside.has(other)) continue
      const to = memory.incidentOf(other)
      if (edge.kind === 'encompasses') {
        add(to, edge.a === one.reportId ? 'encompasses' : 'within', 'a figure over many incidents covers its days and place')
      } else if (edge.kind === 'commemorates') {
        if (edge.a === one.reportId) add(to, 'commemorates', 'remembers what its words, names and place tell of')
        else add(to, 'commemorated_by', 'is remembered there, by its words, names and place')
      } else if (!notSame.has(to)) {
        add(to, 'possible_same', possibleReason(one, memory.features(other) as LinkFeatures, rules))
      }
    }
  }
  const folds = ids.flatMap((one) => memory.foldsOnto(one))
  const why = whyOf(memory, edgesOf, members, folds, bonds, rules)
  const sorted = [...links.values()].sort((a, b) => (`${a.rel} ${a.to}` < `${b.rel} ${b.to}` ? -1 : 1))
  return incidentFrom(members, folds, sorted, why)
}

function possibleReason(a: LinkFeatures, b: LinkFeatures, rules: Codebook): string {
  const { reasons } = a.reportId < b.reportId ? compareReports(a, b, rules) : compareReports(b, a, rules)
  return reasons
    .filter((reason) => reason.weight > 0)
    .slice(0, 3)
    .map((reason) => reason.what)
    .join('; ')
}

function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a]
}

/** For each report but the first the strongest tie to a report before it, so that the reasons form one chain a person can follow. */
function whyOf(
  memory: LinkMemory,
  edgesOf: EdgesOf,
  members: readonly LinkFeatures[],
  folds: readonly Fold[],
  bonds: BondIndex,
  rules: Codebook,
): LinkReason[] {
  const byId = new Map(members.map((one) => [one.reportId, one]))
  const anchor = anchorOf([...members, ...folds])
  const why: LinkReason[] = folds.map((fold) => ({
    reports: inOrder(fold.onto, fold.reportId),
    score: fold.score,
    reasons: [{ what: 'the same passage in a copy of the text', weight: rules.linking.weights.copy }],
  }))
  const reached = new Set(['onto' in anchor ? anchor.onto : anchor.reportId])
  while (reached.size < members.length) {
    let best: LinkEdge | null = null
    for (const id of [...reached].sort()) {
      for (const edge of edgesOf(id)) {
        const other = edge.a === id ? edge.b : edge.a
        if (edge.kind !== 'same' || !byId.has(other) || reached.has(other)) continue
        if (!best || edge.score > best.score || (edge.score === best.score && `${edge.a} ${edge.b}` < `${best.a} ${best.b}`))
          best = edge
      }
    }
    if (best) {
      const a = byId.get(best.a) as LinkFeatures
      const b = byId.get(best.b) as LinkFeatures
      const copied =
        memory.lineageOf(a.documentId).find((edge) => edge.from === b.documentId || edge.to === b.documentId)?.shared ?? 0
      why.push({ reports: [best.a, best.b], score: best.score, reasons: compareReports(a, b, rules, copied).reasons })
      reached.add(best.a)
      reached.add(best.b)
      continue
    }
    const decidedPair = [...reached]
      .sort()
      .flatMap((id) =>
        (bonds.together.get(id) ?? [])
          .filter((other) => byId.has(other) && !reached.has(other))
          .map((other): [string, string] => [id, other]),
      )[0]
    const left = members.find((one) => !reached.has(one.reportId)) as LinkFeatures
    const pair: [string, string] = decidedPair ?? [[...reached].sort()[0] as string, left.reportId]
    why.push({
      reports: pair,
      score: 1,
      reasons: [{ what: decidedPair ? 'a reviewer joined them' : 'joined through other reports', weight: 1 }],
    })
    reached.add(pair[1])
  }
  return why
}
