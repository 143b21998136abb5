import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { petitionStages } from '../question.ts'
import { dialogueDeed, getMeeting, OnMeeting } from '../subject.ts'

/**
 * How the petition that a question became stands, so that the meeting's page can tell. Without a stage it is no longer told, nor does
 * the question's code lead there. A separate fact would say what the petition's own fact says.
 */
export const noteReferral = dialogueDeed({
  name: 'noteReferral',
  fact: null,
  input: OnMeeting.extend({
    number: z.number().int(),
    petition: id,
    stage: z.enum(petitionStages).nullable(),
  }),
  find: getMeeting,
  may: isHouse,
  run: async ({ tx }, meeting, { number, petition, stage }) => {
    const told = stage === null ? null : petition
    await tx
      .updateTable('dialogues.question')
      .set({ petition_id: told, petition_stage: stage })
      .where('meeting_id', '=', meeting.matter_id)
      .where('number', '=', number)
      .execute()
    await tx
      .updateTable('dialogues.received')
      .set({ petition_id: told })
      .where('meeting_id', '=', meeting.matter_id)
      .where('number', '=', number)
      .execute()
    return { matterId: meeting.matter_id, data: null, result: null }
  },
})
