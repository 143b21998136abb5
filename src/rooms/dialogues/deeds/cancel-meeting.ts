import { prose } from '../../../civic/deed/fields.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { MeetingCancelled } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/** It will not be held, and why. Questions registered for it stay, and may still become petitions. */
export const cancelMeeting = dialogueDeed({
  name: 'cancelMeeting',
  fact: MeetingCancelled,
  input: OnMeeting.extend({ reason: prose(1000, 5) }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today, actor }, meeting, { reason }) => {
    assertNow(meeting, 'cancel')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = meeting.matter_id
    const { questions } = await tx
      .selectFrom('dialogues.question')
      .select((row) => row.fn.countAll<number>().as('questions'))
      .where('meeting_id', '=', matterId)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow()
    await changeMeeting(tx, meeting, { stage: 'cancelled' })
    await closeMatter(tx, matterId, today, 'cancelled')
    await say(tx, today, { matterId, kind: 'cancelled', text: reason, postId: actor.post.id })
    return { matterId, data: { questions }, result: null }
  },
})
