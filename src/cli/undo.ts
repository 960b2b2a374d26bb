import { userInfo } from 'node:os'
import { inForce } from '../record/decision.ts'
import { exitCodes } from '../errors.ts'
import { decide } from '../pipeline.ts'
import { withStore } from './project-folder.ts'
import type { Terminal, Wishes } from './terminal.ts'

/** `onrecord undo`: takes back the last decision in force. The log keeps both; nothing is deleted. */
export function undo(wishes: Wishes, terminal: Terminal): Promise<number> {
  return withStore(wishes, (store) => {
    // That names were shown is no decision that could be taken back.
    const last = inForce(store.decisions()).findLast((decision) => decision.action !== 'unmask')
    if (!last) {
      if (terminal.json) terminal.object({ schema: 'onrecord.cli/1', undone: null })
      else terminal.say('No decision to take back.')
      return exitCodes.ok
    }
    const release = store.lockForWriting('onrecord undo')
    try {
      const { decision, incidents } = decide(store, {
        action: 'undo',
        targetType: 'decision',
        targetId: last.id,
        detail: {},
        reason: '',
        who: userInfo().username,
        at: new Date().toISOString(),
      })
      const codes = incidents.map((incident) => store.incident(incident.id)?.incident.code ?? '').filter(Boolean)
      if (terminal.json) terminal.object({ schema: 'onrecord.cli/1', undone: last, decision, incidents: codes })
      else {
        terminal.data(
          `Taken back: ${last.action.replaceAll('_', ' ')} of ${last.targetType} ${store.incident(last.targetId)?.incident.code ?? last.targetId.slice(0, 8)} (decided ${last.at.slice(0, 16).replace('T', ' ')} by ${last.who}).`,
        )
        if (codes.length > 0) terminal.say(`Worked out anew: ${codes.join(', ')}.  Run undo again for the decision before.`)
      }
      return exitCodes.ok
    } finally {
      release()
    }
  })
}
