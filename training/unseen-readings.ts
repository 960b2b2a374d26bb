import { type MucDocument, readMuc } from '../eval/muc4.ts'
import { type RoleModels, withRoleModels } from '../src/reading/reports/choose-roles.ts'
import type { Reading } from '../src/record/report.ts'
import { fitUnseen } from './fit-roles.ts'
import { incidentsOf, type MucDocument as RoleDocument } from './role-examples.ts'

/** Documents read each with models for roles that have not seen it: on those that have, roles look better than they will be. */
export function readUnseen(documents: readonly (MucDocument & RoleDocument)[], folds: number): Reading[] {
  const byFold = fitUnseen(documents.flatMap((document, i) => incidentsOf(document, i)), folds)
  return documents.map((document, i) => withRoleModels(byFold[i % folds]?.models as RoleModels, () => readMuc(document)))
}
