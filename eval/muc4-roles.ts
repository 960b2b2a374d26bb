import type { Fill, Slots } from './muc4.ts'

/** A template in the form of the five-role metric: every filler an entity of one mention, in lower case. */
export interface RoleTemplate {
  readonly incident_type: string
  readonly PerpInd: string[][]
  readonly PerpOrg: string[][]
  readonly Target: string[][]
  readonly Victim: string[][]
  readonly Weapon: string[][]
}

/** A template's string slots as that metric has them: victims by name where the template names any, else by description. */
export function fiveRoles(slots: Slots): RoleTemplate {
  const entities = (fills: readonly Fill[] | undefined) => (fills ?? []).map((each) => [(each.alt[0] ?? '').toLowerCase()])
  const names = entities(slots['hum-tgt-name'])
  return {
    incident_type: (slots['inc-type']?.[0]?.alt[0] ?? 'attack').toLowerCase(),
    PerpInd: entities(slots['perp-ind-id']),
    PerpOrg: entities(slots['perp-org-id']),
    Target: entities(slots['phys-tgt-id']),
    Victim: names.length > 0 ? names : entities(slots['hum-tgt-desc']),
    Weapon: entities(slots['inc-instr-id']),
  }
}
