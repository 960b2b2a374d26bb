import type { FastifyInstance } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import { OnrecordProblem } from '../errors.ts'
import type { ProblemAnswer } from './answers/shared.ts'

/** What was asked for is not in the record. */
export class NotFound extends Error {
  readonly next: string
  constructor(message: string, next: string) {
    super(message)
    this.next = next
  }
}

/** What was asked for cannot be done as things stand. */
export class NotNow extends NotFound {}

/** Maps every error to one answer: what happened, what to do next. Details go to the terminal, never to the page. */
export function addProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const [status, problem] = problemOf(error)
    if (status >= 500) request.log.error(error)
    return reply.code(status).send(problem)
  })
}

function problemOf(error: Error & { statusCode?: number; code?: string }): [number, ProblemAnswer] {
  if (error instanceof NotNow) return [409, { kind: 'not_now', message: error.message, next: error.next }]
  if (error instanceof NotFound) return [404, { kind: 'not_found', message: error.message, next: error.next }]
  if (hasZodFastifySchemaValidationErrors(error)) {
    const first = error.validation[0]
    return [
      400,
      {
        kind: 'not_understood',
        message: `This request was not understood: ${first?.instancePath ?? ''} ${first?.message ?? ''}`.trim(),
        next: 'Clear the filter and try again.',
      },
    ]
  }
  if (isResponseSerializationError(error)) {
    return [
      500,
      {
        kind: 'unexpected',
        message: 'What was found in the record has an unexpected shape.',
        next: 'The record is not changed by this. Run “onrecord check”, and report it with the details from the terminal.',
      },
    ]
  }
  if (error instanceof OnrecordProblem) return [409, { kind: error.kind, message: error.message, next: error.next }]
  if (error.code === 'ERR_SQLITE_ERROR') {
    return [
      409,
      {
        kind: 'store_busy',
        message: `The project file could not be used: ${error.message}.`,
        next: 'If “onrecord add” is running, wait until it has finished, then try again. Nothing is lost.',
      },
    ]
  }
  const status = error.statusCode ?? 500
  if (status < 500)
    return [status === 404 ? 404 : 400, { kind: 'not_understood', message: error.message, next: 'Reload the page.' }]
  return [
    500,
    {
      kind: 'unexpected',
      message: 'Something unexpected went wrong while reading the record.',
      next: 'The record is not changed by this. The terminal shows the details.',
    },
  ]
}
