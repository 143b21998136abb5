import { prose } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ConclusionDrafted } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/** What the meeting came to, drafted; until it is approved another draft takes its place. */
export const draftConclusion = dialogueDeed({
  name: 'draftConclusion',
  fact: ConclusionDrafted,
  input: OnMeeting.extend({ text: prose(8000, 5) }),
  find: getMeeting,
  may: runsIt,
  run: async ({ tx, today, actor }, meeting, { text }) => {
    assertNow(meeting, 'conclude')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const draft = { text, drafted_by_post_id: actor.post.id, drafted_on: today }
    const put = await tx
      .insertInto('dialogues.conclusion')
      .values({ meeting_id: meeting.matter_id, ...draft })
      .onConflict((there) =>
        there.column('meeting_id').doUpdateSet(draft).where('dialogues.conclusion.published_on', 'is', null),
      )
      .returning('meeting_id')
      .executeTakeFirst()
    if (put === undefined) throw new Refusal('not-now')
    return { matterId: meeting.matter_id, data: {}, result: null }
  },
})
