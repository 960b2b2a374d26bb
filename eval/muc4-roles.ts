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

/** A template's string slots as that metric has them: its key holds victims with a name only, and no descriptions of people. */
export function fiveRoles(slots: Slots): RoleTemplate {
  const entities = (fills: readonly Fill[] | undefined) => (fills ?? []).map((each) => [(each.alt[0] ?? '').toLowerCase()])
  return {
    incident_type: (slots['inc-type']?.[0]?.alt[0] ?? 'attack').toLowerCase(),
    PerpInd: entities(slots['perp-ind-id']),
    PerpOrg: entities(slots['perp-org-id']),
    Target: entities(slots['phys-tgt-id']),
    Victim: entities(slots['hum-tgt-name']),
    Weapon: entities(slots['inc-instr-id']),
  }
}
