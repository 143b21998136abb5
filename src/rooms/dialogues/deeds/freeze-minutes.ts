import { isHouse } from '../../../civic/actor/actor.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { MinutesFrozen } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { findLastVersion } from '../minutes.ts'
import { changeMeeting, dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/** When the ruled days are over and every correction was answered, the last version stands for ever. By the clock, or by the office. */
export const freezeMinutes = dialogueDeed({
  name: 'freezeMinutes',
  fact: MinutesFrozen,
  input: OnMeeting,
  find: getMeeting,
  may: (actor, meeting) => isHouse(actor) || runsIt(actor, meeting),
  run: async ({ tx, today }, meeting) => {
    assertNow(meeting, 'freeze')
    const matterId = meeting.matter_id
    const { corrections_until: until } = meeting
    if (until !== null && today <= until) throw new Refusal('corrections-still-open', { until })
    const open = await tx
      .selectFrom('dialogues.correction')
      .select('n')
      .where('meeting_id', '=', matterId)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (open !== undefined) throw new Refusal('corrections-unanswered')
    const last = await findLastVersion(tx, matterId)
    if (last === undefined) throw new Refusal('not-now')
    await changeMeeting(tx, meeting, { stage: 'frozen', frozen_on: today })
    await closeMatter(tx, matterId, today, 'held')
    return { matterId, data: last, result: { version: last.version } }
  },
})
