import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { refuseUnconfirmed } from '../asking.ts'
import { keepChange } from '../changing.ts'
import { MeetingCancelled } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/** It will not be held, and why, for everyone to read. Questions registered for it stay, and may still become petitions. */
export const cancelMeeting = dialogueDeed({
  name: 'cancelMeeting',
  fact: MeetingCancelled,
  input: OnMeeting.extend({ reason: prose(1000, 5), confirmed: z.boolean().default(false) }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today }, meeting, { reason, confirmed }) => {
    assertNow(meeting, 'cancel')
    refuseUnconfirmed([reason], confirmed)
    const matterId = meeting.matter_id
    const { questions } = await tx
      .selectFrom('dialogues.question')
      .select((row) => row.fn.countAll<number>().as('questions'))
      .where('meeting_id', '=', matterId)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow()
    await keepChange(tx, today, meeting, { change: 'cancelled', reason })
    await changeMeeting(tx, meeting, { stage: 'cancelled' })
    await closeMatter(tx, matterId, today, 'cancelled')
    return { matterId, data: { questions }, result: null }
  },
})
