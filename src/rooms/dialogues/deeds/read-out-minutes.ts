import { z } from 'zod'
import { addWorkingDays } from '../../../../packages/workdays/src/index.ts'
import { loadCalendar } from '../../../civic/calendar/calendar.ts'
import { prose } from '../../../civic/deed/fields.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { refuseUnconfirmed } from '../asking.ts'
import { MinutesReadOut } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { composeMinutes, keepVersion, textsOf } from '../minutes.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'
import { putWords } from '../words-said.ts'
import { attendance } from './hold-meeting.ts'

/**
 * The minutes are read out to those present: their first version, which everyone may read from now on. Every question has its end by
 * then. For the ruled days those present may ask for a correction.
 */
export const readOutMinutes = dialogueDeed({
  name: 'readOutMinutes',
  fact: MinutesReadOut,
  input: OnMeeting.extend({ remarks: prose(8000, 0).default(''), attendance, confirmed: z.boolean().default(false) }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today, actor }, meeting, input) => {
    assertNow(meeting, 'read-out')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const meetingId = meeting.matter_id
    await putWords(tx, today, { meetingId, kind: 'remarks', text: input.remarks, postId: actor.post.id })
    const present = input.attendance ?? meeting.attendance
    const content = await composeMinutes(tx, { ...meeting, attendance: present })
    const open = content.questions.filter(({ state }) => state === 'open')
    if (open.length > 0) throw new Refusal('questions-open', { numbers: open.map(({ number }) => number).join(', ') })
    refuseUnconfirmed(textsOf(content), input.confirmed)
    const { version, digest } = await keepVersion(tx, meeting, content, { today, postId: actor.post.id })
    const ruled = await getRule(tx, 'dialogues.corrections', today)
    const until = addWorkingDays(await loadCalendar(tx), today, ruled.value) ?? null
    await changeMeeting(tx, meeting, { stage: 'open-for-correction', attendance: present, corrections_until: until })
    const data = { version, questions: content.questions.length, until, digest }
    return { matterId: meetingId, data, result: { version, until } }
  },
})
