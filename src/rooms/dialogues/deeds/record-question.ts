import { z } from 'zod'
import { AnswerFields, recordAnswer } from '../answering.ts'
import { AskingFields, takeQuestionDown } from '../asking.ts'
import { QuestionRecorded } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { PromiseFields, recordPromise } from '../promising.ts'
import { ReferFields, recordReferral } from '../referring.ts'
import { type DialogueRun, dialogueDeed, getMeeting, getQuestion, type Meeting, OnMeeting } from '../subject.ts'

const Row = OnMeeting.extend(AskingFields)
const RecordedRow = z.discriminatedUnion('outcome', [
  Row.extend({ outcome: z.literal('open') }),
  Row.extend({ outcome: z.literal('answered'), ...AnswerFields }),
  Row.extend({ outcome: z.literal('promised'), ...PromiseFields }),
  Row.extend({ outcome: z.literal('referred'), ...ReferFields }),
])
type RecordedRow = z.infer<typeof RecordedRow>

/**
 * One row of the grid that is kept at the meeting: who, what, where, and what became of it at once. Its client key is the row's own, so
 * that a row sent again after the network came back is there once.
 */
export const recordQuestion = dialogueDeed({
  name: 'recordQuestion',
  fact: QuestionRecorded,
  input: RecordedRow,
  find: getMeeting,
  may: runsIt,
  run: async (run, meeting, row) => {
    assertNow(meeting, 'record')
    const number = await takeQuestionDown(run, meeting, row, { source: 'meeting', power: 'read' })
    const promised = await decide(run, meeting, number, row)
    const result = { number, power: 'read' as const, ...(promised && { promise: promised.publicCode }) }
    return { matterId: meeting.matter_id, data: { number, topic: row.topic }, result }
  },
})

const decide = async (run: DialogueRun, meeting: Meeting, number: number, row: RecordedRow) => {
  if (row.outcome === 'open') return undefined
  const asked = await getQuestion(run.tx, { meeting: meeting.matter_id, number })
  if (row.outcome === 'promised') return recordPromise(run, asked, row)
  if (row.outcome === 'answered') await recordAnswer(run, asked, row)
  else await recordReferral(run, asked, row)
  return undefined
}
