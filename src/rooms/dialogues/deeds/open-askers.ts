import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { AskersOpened } from '../contract.ts'
import { runsIt } from '../may.ts'
import { dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/**
 * Says that names of those who asked, or were received, are needed, and what for. The deed gives none: its result is kept with its key.
 * The page shows them to this officer, each by `openPerson`, which records it. Who wants to be named nowhere is not for the minutes.
 */
export const openAskers = dialogueDeed({
  name: 'openAskers',
  fact: AskersOpened,
  input: OnMeeting.extend({ purpose: z.enum(['call', 'write-letter', 'minutes']) }),
  find: getMeeting,
  may: runsIt,
  run: async (_run, meeting, { purpose }) => {
    if (meeting.stage === 'called' && purpose === 'minutes') throw new Refusal('not-now')
    return { matterId: meeting.matter_id, data: { purpose }, result: null }
  },
})
