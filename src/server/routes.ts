import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Decision } from '../record/decision.ts'
import { decisionDone, decisionRequest, decisionsAnswer } from './answers/decisions.ts'
import { documentAnswer, documentsAnswer } from './answers/document.ts'
import { exploreAnswer, exploreFilter, exploreSort, incidentRowsAnswer, possiblePairsAnswer } from './answers/explore.ts'
import { incidentAnswer } from './answers/incident.ts'
import { projectAnswer } from './answers/project.ts'
import { problemAnswer } from './answers/shared.ts'
import { comparisonAnswer, sourcesAnswer } from './answers/sources.ts'
import { documentPage } from './document-page.ts'
import { documentLineOf } from './document-lines.ts'
import { type ExploreIndex, explore, incidentRows, indexIncidents, rowOf } from './explore.ts'
import { decisionLines, incidentPage } from './incident-page.ts'
import { banner } from './labels.ts'
import { maskingWords, privateNames } from '../privacy/masking.ts'
import { NotFound, NotNow } from './problems.ts'
import type { DecisionWish, RecordReader } from './record-reader.ts'
import { comparisonPage, sourcesPage } from './sources-page.ts'

const maxPairs = 100
const idParam = z.object({ id: z.string().max(200) })
const namesQuery = z.object({ names: z.enum(['masked', 'shown']).default('masked') })
const failures = { 400: problemAnswer, 404: problemAnswer, 409: problemAnswer, 500: problemAnswer }

/** Everything the page can ask; each answer is checked against its shape before it leaves. */
export function addRoutes(plain: FastifyInstance, reader: RecordReader, version: string): void {
  const app = plain.withTypeProvider<ZodTypeProvider>()
  const index = (): ExploreIndex => reader.once('index', () => indexIncidents(reader.lines()))

  app.get(
    '/api/project',
    { schema: { summary: 'What stands in this project and what waits', response: { 200: projectAnswer, ...failures } } },
    () => {
      const project = reader.project()
      return {
        name: project.name,
        path: project.path,
        readOnly: project.readOnly,
        version,
        documents: project.documents,
        waiting: project.waiting,
        failed: project.failed.length,
        incidents: project.incidents,
        claims: project.claims,
        revision: project.revision,
        banner,
      }
    },
  )

  app.get(
    '/api/explore',
    {
      schema: {
        summary: 'Counts, totals, facets, places and timeline of a selection',
        querystring: exploreFilter,
        response: { 200: exploreAnswer, ...failures },
      },
    },
    (request) => explore(index(), request.query, () => performance.now()),
  )

  app.get(
    '/api/incidents',
    {
      schema: {
        summary: 'One page of the incidents of a selection',
        querystring: exploreFilter.extend({
          sort: exploreSort.default('-date'),
          offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
          limit: z.coerce.number().int().min(1).max(500).default(100),
        }),
        response: { 200: incidentRowsAnswer, ...failures },
      },
    },
    (request) => incidentRows(index(), request.query, request.query.sort, request.query.offset, request.query.limit),
  )

  app.get(
    '/api/possible-pairs',
    {
      schema: {
        summary: 'Incidents that may be the same as another, never joined without a person',
        response: { 200: possiblePairsAnswer, ...failures },
      },
    },
    () => {
      const byId = new Map(reader.lines().map((line) => [line.id, line]))
      const pairs = [...byId.values()].flatMap((a) =>
        a.possiblySame.flatMap((id) => {
          const b = byId.get(id)
          return b && a.id < b.id ? [{ a, b }] : []
        }),
      )
      return {
        total: pairs.length,
        pairs: pairs.slice(0, maxPairs).map(({ a, b }) => {
          const files = [a, b].flatMap(({ id }) => reader.incident(id) ?? [])
          const link = files[0]?.incident.links.find((one) => one.to === b.id && one.rel === 'possible_same')
          const names = files.map((file) => privateNames(file.documents, file.readings))
          return { a: rowOf(a), b: rowOf(b), reason: maskingWords(names)(link?.reason ?? '') }
        }),
      }
    },
  )

  app.get(
    '/api/incidents/:id',
    {
      schema: {
        summary: 'One incident by id or code (INC-0042): the claim matrix and all around it',
        params: idParam,
        querystring: namesQuery,
        response: { 200: incidentAnswer, ...failures },
      },
    },
    (request) => {
      const file = reader.incident(request.params.id)
      if (!file)
        throw new NotFound(
          `There is no incident ${request.params.id} in this project.`,
          'It may have been joined with another. Explore lists every incident.',
        )
      refuseUnlogged(request.query.names, file.incident.id, reader)
      return incidentPage(file, request.query.names, version, reader.now())
    },
  )

  app.get(
    '/api/documents',
    {
      schema: { summary: 'Every document held, and what could not be taken in', response: { 200: documentsAnswer, ...failures } },
    },
    () => {
      const documents = reader.documents()
      return {
        total: documents.length,
        documents: documents.map((document) => ({
          ...documentLineOf(document, document.canRead),
          isRead: document.isRead,
          takenFrom: document.takenFrom,
          reports: document.reports,
          claims: document.claims,
          incidents: [...document.incidents],
        })),
        failed: reader.project().failed.map(({ path, message }) => ({ path, message })),
      }
    },
  )

  app.get(
    '/api/documents/:id',
    {
      schema: {
        summary: 'One document: its text, and every claim with its place in it',
        params: idParam,
        querystring: namesQuery,
        response: { 200: documentAnswer, ...failures },
      },
    },
    (request) => {
      const file = reader.document(request.params.id)
      if (!file)
        throw new NotFound('This document is not here.', 'Claims that rest on it stay. Sources lists every document held.')
      refuseUnlogged(request.query.names, file.document.id, reader)
      return documentPage(file, reader.documents(), request.query.names)
    },
  )

  app.get(
    '/api/sources',
    { schema: { summary: 'Copies, publishers, and what is quoted but not held', response: { 200: sourcesAnswer, ...failures } } },
    () => sourcesPage(reader.documents(), reader.lineage(), reader.voices()),
  )

  app.get(
    '/api/sources/compare',
    {
      schema: {
        summary: 'Two documents side by side',
        querystring: z.object({ a: z.string().max(200), b: z.string().max(200) }),
        response: { 200: comparisonAnswer, ...failures },
      },
    },
    (request) => {
      const [a, b] = [reader.document(request.query.a), reader.document(request.query.b)]
      if (!a || !b) throw new NotFound('One of the two documents is not here.', 'Sources lists every document held.')
      const ids = new Set([a.document.id, b.document.id])
      return comparisonPage(a, b, a.lineage.find((edge) => ids.has(edge.from) && ids.has(edge.to)) ?? null)
    },
  )

  app.get(
    '/api/decisions',
    { schema: { summary: 'The log of decisions, newest first', response: { 200: decisionsAnswer, ...failures } } },
    () => ({
      decisions: decisionLines(reader.decisions()),
    }),
  )

  app.post(
    '/api/decisions',
    {
      schema: {
        summary: 'Adds a decision to the log; nothing is ever deleted',
        body: decisionRequest,
        response: { 200: decisionDone, ...failures },
      },
    },
    (request) => {
      const wish = wishOf(request.body, reader)
      const decision = reader.decide(wish)
      const touched = new Set([...strings(wish.detail['incidents']), ...(wish.targetType === 'incident' ? [wish.targetId] : [])])
      return {
        decision: decisionLines([decision])[0] as ReturnType<typeof decisionLines>[number],
        message: '',
        incidents: [...touched].flatMap((id) => {
          const file = reader.incident(id)
          return file ? [{ id: file.incident.id, code: file.incident.code }] : []
        }),
      }
    },
  )
}

/** All showing of private names is logged (`domain-model.md` 5.16): they do not leave before the log says so. */
function refuseUnlogged(names: 'masked' | 'shown', id: string, reader: RecordReader): void {
  if (names === 'shown' && !reader.wasUnmasked(id))
    throw new NotNow('Private names are shown only after the log keeps that they were asked for.', 'Ask for them on the page, or add the decision “unmask” first.')
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** Turns what the page asks for into a decision that can be replayed; refuses what would leave nothing behind. */
function wishOf(request: z.output<typeof decisionRequest>, reader: RecordReader): DecisionWish {
  const incident = (id: string) => {
    const file = reader.incident(id)
    if (!file)
      throw new NotFound(`There is no incident ${id} in this project.`, 'Reload the page; it may have been joined with another.')
    return file.incident
  }
  const { reason } = request
  switch (request.action) {
    case 'merge':
    case 'not_same': {
      const [a, b] = [incident(request.incident), incident(request.other)]
      if (a.id === b.id) throw new NotNow('These are one incident already.', 'Reload the page.')
      return { action: request.action, targetType: 'incident', targetId: a.id, detail: { other: b.id }, reason }
    }
    case 'split': {
      const { id, reportIds } = incident(request.incident)
      const leaving = reportIds.filter((report) => request.reports.includes(report))
      const rest = reportIds.filter((report) => !request.reports.includes(report))
      if (leaving.length === 0 || rest.length === 0)
        throw new NotNow('A split needs at least one report on each side.', 'Choose other reports.')
      return { action: 'split', targetType: 'incident', targetId: id, detail: { reportIds: leaving, rest }, reason }
    }
    case 'not_copy':
      for (const id of [request.document, request.other]) {
        if (!reader.document(id)) throw new NotFound('One of the two documents is not here.', 'Reload the page.')
      }
      return { action: 'not_copy', targetType: 'document', targetId: request.document, detail: { other: request.other }, reason }
    case 'unmask':
      if (request.document !== undefined)
        return { action: 'unmask', targetType: 'document', targetId: request.document, detail: {}, reason }
      if (request.incident !== undefined)
        return { action: 'unmask', targetType: 'incident', targetId: incident(request.incident).id, detail: {}, reason }
      throw new NotNow('Names are shown for one incident or one document at a time.', 'Open the incident first.')
    case 'undo': {
      const decision: Decision | undefined = reader.decisions().find((one) => one.id === request.decision)
      if (!decision) throw new NotFound('There is no such decision in the log.', 'Reload the page.')
      return { action: 'undo', targetType: 'decision', targetId: decision.id, detail: {}, reason }
    }
  }
}
