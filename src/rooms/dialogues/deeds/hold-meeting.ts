import { z } from 'zod'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { MeetingHeld } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { dischargeOwed } from '../owing.ts'
import { getStandingPost } from '../standing-post.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

export const attendance = z.number().int().min(0).max(100_000).nullable().default(null)
const somePost = z.union([z.literal('').transform(() => null), z.string().min(1)]).default(null)

/**
 * The meeting is held: who presides and, where that is not the convenor, who should have. A reception's matter ends here; its book
 * goes on.
 */
export const holdMeeting = dialogueDeed({
  name: 'holdMeeting',
  fact: MeetingHeld,
  input: OnMeeting.extend({ presidedBy: z.string().min(1), delegatedBy: somePost, attendance }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today }, meeting, input) => {
    assertNow(meeting, 'hold')
    if (today < meeting.held_on) throw new Refusal('not-yet-held')
    const convenor = meeting.convenor_post_id
    const presiding = await getStandingPost(tx, input.presidedBy, meeting.held_on, 'presidedBy')
    const delegating =
      input.delegatedBy === null
        ? undefined
        : await getStandingPost(tx, input.delegatedBy, meeting.held_on, 'delegatedBy')
    const delegated = delegating?.id ?? (presiding.id === convenor ? null : convenor)
    const matterId = meeting.matter_id
    const duty = await dischargeOwed(tx, today, meeting)
    await changeMeeting(tx, meeting, {
      stage: 'held',
      presided_by_post_id: presiding.id,
      delegated_by_post_id: delegated,
      attendance: input.attendance,
    })
    if (meeting.kind === 'reception') await closeMatter(tx, matterId, today, 'held')
    const data = {
      kind: meeting.kind,
      held: meeting.held_on,
      presided: presiding.id,
      delegated,
      attendance: input.attendance,
      duty: duty?.id ?? null,
    }
    return { matterId, data, result: null }
  },
})
