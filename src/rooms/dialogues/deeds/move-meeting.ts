import { day, line, prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { toldInTime } from '../calling.ts'
import { MeetingMoved } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'
import { hour } from './call-meeting.ts'

/** Another day, hour or place; the reason is told, and the days ahead count anew. */
export const moveMeeting = dialogueDeed({
  name: 'moveMeeting',
  fact: MeetingMoved,
  input: OnMeeting.extend({ heldOn: day, startsAt: hour, venue: line(200), reason: prose(1000, 5) }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today, actor }, meeting, { heldOn, startsAt, venue, reason }) => {
    assertNow(meeting, 'move')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    if (heldOn < today) throw new Refusal('moved-to-the-past', {}, 'heldOn')
    const matterId = meeting.matter_id
    await changeMeeting(tx, meeting, { held_on: heldOn, starts_at: startsAt, venue, announced_on: today })
    await say(tx, today, { matterId, kind: 'moved', text: reason, postId: actor.post.id })
    const data = { from: meeting.held_on, to: heldOn, starts: startsAt, inTime: await toldInTime(tx, today, heldOn) }
    return { matterId, data, result: null }
  },
})
