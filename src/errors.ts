/** Exit codes of the command line (`docs/cli.md`). */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  someFailed: 3,
  gateFailed: 4,
  storeUnusable: 5,
  partMissing: 6,
  interrupted: 130,
} as const

export type ProblemKind =
  | 'usage'
  | 'not_found'
  | 'store_missing'
  | 'store_busy'
  | 'store_newer'
  | 'store_unreadable'
  | 'disk_full'
  | 'no_rights'
  | 'part_missing'

const exitOf: Readonly<Record<ProblemKind, number>> = {
  usage: exitCodes.usage,
  not_found: exitCodes.usage,
  store_missing: exitCodes.usage,
  store_busy: exitCodes.storeUnusable,
  store_newer: exitCodes.storeUnusable,
  store_unreadable: exitCodes.storeUnusable,
  disk_full: exitCodes.storeUnusable,
  no_rights: exitCodes.storeUnusable,
  part_missing: exitCodes.partMissing,
}

/**
 * One of the few problems that stop a run. `message` says what happened and what is kept, `next` what to do.
 * Odd material is no problem of this kind: it becomes a note on its document or a line in the list of failures.
 */
export class OnrecordProblem extends Error {
  readonly kind: ProblemKind
  readonly next: string

  constructor(kind: ProblemKind, message: string, next: string) {
    super(message)
    this.name = 'OnrecordProblem'
    this.kind = kind
    this.next = next
  }

  get exitCode(): number {
    return exitOf[this.kind]
  }
}
