import type { Officer } from '../../../../civic/actor/actor.ts'
import type { DialogueReader } from '../../subject.ts'
import { petitionsReadBy } from './petitions.ts'

/** What was asked at a meeting, in order, with its words, its end, and who answered or promised. */
export const questionsAt = (db: DialogueReader, meetingId: string) =>
  db
    .selectFrom('dialogues.question as q')
    .leftJoin('civic.message as w', (on) =>
      on.onRef('w.matter_id', '=', 'q.meeting_id').onRef('w.point', '=', 'q.number').on('w.kind', '=', 'question'),
    )
    .leftJoin('civic.message as a', (on) =>
      on.onRef('a.matter_id', '=', 'q.meeting_id').onRef('a.point', '=', 'q.number').on('a.kind', '=', 'answer'),
    )
    .leftJoin('civic.public_post as b', 'b.id', 'q.answered_by_post_id')
    .leftJoin('dialogues.promise as v', 'v.matter_id', 'q.promise_id')
    .leftJoin('civic.matter as m', 'm.id', 'v.matter_id')
    .leftJoin('civic.public_post as h', 'h.id', 'v.post_id')
    .innerJoin('civic.public_topic as t', 't.id', 'q.topic')
    .selectAll('q')
    .select(['w.text', 'w.person_id as personId', 'a.text as answer', 'b.short_vi as byVi', 'b.title_en as byEn'])
    .select([
      'v.line',
      'v.due',
      'v.first_due as firstDue',
      'v.state as promiseState',
      'v.said',
      'm.public_code as code',
    ])
    .select(['h.short_vi as promisedVi', 'h.title_en as promisedEn', 't.name_vi as topicVi', 't.name_en as topicEn'])
    .where('q.meeting_id', '=', meetingId)
    .orderBy('q.number')
    .execute()

/** The same for an officer, with the way to the petition a question became, where this office may read it. */
export const questionsReadBy = async (db: DialogueReader, { post }: Officer, meetingId: string) => {
  const questions = await questionsAt(db, meetingId)
  const petitions = await petitionsReadBy(
    db,
    post.officeId,
    questions.map(({ petition_id }) => petition_id),
  )
  return questions.map((question) => ({ ...question, petitionHref: petitions.get(question.petition_id ?? '') }))
}

export type ReadQuestion = Awaited<ReturnType<typeof questionsReadBy>>[number]
export type WorkQuestion = Awaited<ReturnType<typeof questionsAt>>[number]
