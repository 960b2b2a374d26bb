import { type MucDocument, readMuc } from '../eval/muc4.ts'
import { roleScale, withRoleWeights } from '../src/reading/reports/choose-roles.ts'
import type { Reading } from '../src/record/report.ts'
import { type LinearModel, packModel, unpackModel } from '../src/text/linear-model.ts'
import { fitRoles } from './fit-roles.ts'
import { incidentsOf, type MucDocument as RoleDocument, roleSlots } from './role-examples.ts'

/** Documents read each with weights for roles that have not seen it: on those that have, roles look better than they will be. */
export function readUnseen(documents: readonly (MucDocument & RoleDocument)[], folds: number): Reading[] {
  const incidents = documents.flatMap((document, i) => incidentsOf(document, i))
  const roleWeights = Array.from({ length: folds }, (_, fold) => unpackModel(packModel(fitRoles(incidents.filter((one) => one.document % folds !== fold)).rows(0.01), roleSlots.length, roleScale)))
  return documents.map((document, i) => withRoleWeights(roleWeights[i % folds] as LinearModel, () => readMuc(document)))
}
