import type { DecisionDone, DecisionRequest, DecisionsAnswer } from '../src/server/answers/decisions.ts'
import type { DocumentAnswer, DocumentsAnswer } from '../src/server/answers/document.ts'
import type { ExploreAnswer, ExploreSort, IncidentRowsAnswer, PossiblePairsAnswer } from '../src/server/answers/explore.ts'
import type { IncidentAnswer } from '../src/server/answers/incident.ts'
import type { ProjectAnswer } from '../src/server/answers/project.ts'
import type { ProblemAnswer } from '../src/server/answers/shared.ts'
import type { ComparisonAnswer, SourcesAnswer } from '../src/server/answers/sources.ts'

export type * from '../src/server/answers/decisions.ts'
export type * from '../src/server/answers/document.ts'
export type * from '../src/server/answers/explore.ts'
export type * from '../src/server/answers/incident.ts'
export type * from '../src/server/answers/project.ts'
export type * from '../src/server/answers/shared.ts'
export type * from '../src/server/answers/sources.ts'

/** What the server says went wrong, with what to do next. */
export class Problem extends Error {
  readonly kind: string
  readonly next: string
  constructor(problem: ProblemAnswer) {
    super(problem.message)
    this.kind = problem.kind
    this.next = problem.next
  }
}

/** What went wrong and what to do next, in one line. */
export function whatIsWrong(error: unknown): string {
  if (error instanceof Problem) return `${error.message} ${error.next}`
  return error instanceof Error ? error.message : String(error)
}

async function ask<Answer>(path: string, signal?: AbortSignal, body?: unknown): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/api/${path}`, {
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'x-onrecord': 'page' } }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Problem({
      kind: 'not_running',
      message: 'Onrecord does not answer. It was probably stopped in the terminal.',
      next: 'Nothing is lost. Run “onrecord open” again, then reload this page.',
    })
  }
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok)
    throw new Problem(
      isProblem(answer) ? answer : { kind: 'http', message: `The server answered ${response.status}.`, next: 'Reload the page.' },
    )
  return answer as Answer
}

function isProblem(answer: unknown): answer is ProblemAnswer {
  return typeof answer === 'object' && answer !== null && 'message' in answer && 'next' in answer
}

/** Everything the page asks of the server. `query` is the filter as it stands in the page's URL. */
export const api = {
  project: (signal?: AbortSignal) => ask<ProjectAnswer>('project', signal),
  explore: (query: string, signal?: AbortSignal) => ask<ExploreAnswer>(`explore?${query}`, signal),
  incidents: (query: string, sort: ExploreSort, offset: number, limit: number, signal?: AbortSignal) =>
    ask<IncidentRowsAnswer>(`incidents?${query}${query ? '&' : ''}sort=${sort}&offset=${offset}&limit=${limit}`, signal),
  possiblePairs: (signal?: AbortSignal) => ask<PossiblePairsAnswer>('possible-pairs', signal),
  incident: (id: string, names: boolean, signal?: AbortSignal) =>
    ask<IncidentAnswer>(`incidents/${encodeURIComponent(id)}${names ? '?names=shown' : ''}`, signal),
  documents: (signal?: AbortSignal) => ask<DocumentsAnswer>('documents', signal),
  document: (id: string, names: boolean, signal?: AbortSignal) =>
    ask<DocumentAnswer>(`documents/${encodeURIComponent(id)}${names ? '?names=shown' : ''}`, signal),
  sources: (signal?: AbortSignal) => ask<SourcesAnswer>('sources', signal),
  compare: (a: string, b: string, signal?: AbortSignal) =>
    ask<ComparisonAnswer>(`sources/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`, signal),
  decisions: (signal?: AbortSignal) => ask<DecisionsAnswer>('decisions', signal),
  decide: (request: DecisionRequest) => ask<DecisionDone>('decisions', undefined, request),
}
