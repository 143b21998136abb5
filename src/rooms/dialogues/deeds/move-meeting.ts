import { z } from 'zod'
import { day, line, prose } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { refuseUnconfirmed } from '../asking.ts'
import { toldInTime } from '../calling.ts'
import { keepChange } from '../changing.ts'
import { MeetingMoved } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'
import { hour } from './call-meeting.ts'

/** Another day, hour or place; the reason is told, for everyone to read, and the days ahead count anew. */
export const moveMeeting = dialogueDeed({
  name: 'moveMeeting',
  fact: MeetingMoved,
  input: OnMeeting.extend({
    heldOn: day,
    startsAt: hour,
    venue: line(200),
    reason: prose(1000, 5),
    confirmed: z.boolean().default(false),
  }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today }, meeting, { heldOn, startsAt, venue, reason, confirmed }) => {
    assertNow(meeting, 'move')
    if (heldOn < today) throw new Refusal('moved-to-the-past', {}, 'heldOn')
    refuseUnconfirmed([reason], confirmed)
    const matterId = meeting.matter_id
    await keepChange(tx, today, meeting, { change: 'moved', reason })
    await changeMeeting(tx, meeting, { held_on: heldOn, starts_at: startsAt, venue, announced_on: today })
    const data = { from: meeting.held_on, to: heldOn, starts: startsAt, inTime: await toldInTime(tx, today, heldOn) }
    return { matterId, data, result: null }
  },
})
