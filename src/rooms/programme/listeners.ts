import { on } from '../../civic/deed/listener.ts'
import { DutyInherited } from '../../civic/duties/inherit.ts'
import { DutyOverdue } from '../../civic/duties/overdue.ts'
import { programmeDuties } from './contract.ts'
import { followProgrammeDuty } from './deeds/follow-programme-duty.ts'
import { tellGiver } from './deeds/tell-giver.ts'

const own: readonly string[] = programmeDuties

export const programmeListeners = [
  on('programme', DutyInherited, async (run, { id, matterId, data }) => {
    if (matterId === null || !own.includes(data.kind)) return
    await run.cause(followProgrammeDuty, { matter: matterId, kind: data.kind, to: data.to }, id)
  }),
  on('programme', DutyOverdue, async (run, { id, matterId, data }) => {
    if (matterId === null || data.kind !== 'programme.task') return
    await run.cause(tellGiver, { task: matterId }, id)
  }),
]
