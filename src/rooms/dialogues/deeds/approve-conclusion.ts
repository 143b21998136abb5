import { z } from 'zod'
import { line } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { refuseUnconfirmed } from '../asking.ts'
import { ConclusionPublished } from '../contract.ts'
import { leadsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/** A leader of the convenor's office approves the conclusion under a document number: from then on everyone may read it. */
export const approveConclusion = dialogueDeed({
  name: 'approveConclusion',
  fact: ConclusionPublished,
  input: OnMeeting.extend({ documentNumber: line(60), confirmed: z.boolean().default(false) }),
  find: getMeeting,
  may: leadsIt,
  run: async ({ tx, today, actor }, meeting, { documentNumber, confirmed }) => {
    assertNow(meeting, 'conclude')
    const matterId = meeting.matter_id
    const draft = await tx
      .selectFrom('dialogues.conclusion')
      .select(['text', 'published_on'])
      .where('meeting_id', '=', matterId)
      .executeTakeFirst()
    if (actor.kind !== 'officer' || draft === undefined || draft.published_on !== null) throw new Refusal('not-now')
    refuseUnconfirmed([draft.text], confirmed)
    await tx
      .updateTable('dialogues.conclusion')
      .set({ approved_by_post_id: actor.post.id, document_number: documentNumber, published_on: today })
      .where('meeting_id', '=', matterId)
      .execute()
    return { matterId, data: { document: documentNumber }, result: null }
  },
})
