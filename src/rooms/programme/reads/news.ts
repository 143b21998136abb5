import type { ProgrammeReader } from '../subject.ts'

/** What a post was told about this room's matters and has not marked as seen, the oldest first. */
export const newsFor = (db: ProgrammeReader, postId: string) =>
  db
    .selectFrom('civic.notice as n')
    .innerJoin('civic.matter as m', 'm.id', 'n.matter_id')
    .leftJoin('programme.task as t', 't.matter_id', 'm.id')
    .leftJoin('programme.directive as d', 'd.matter_id', 'm.id')
    .leftJoin('programme.hot as h', 'h.matter_id', 'm.id')
    .leftJoin('civic.public_topic as c', 'c.id', 'h.topic')
    .select(['n.id as noticeId', 'n.kind', 'n.made_on as madeOn', 'm.id', 'm.room', 'm.kind as matterKind'])
    .select([
      'm.public_code as code',
      't.line',
      'd.subject',
      'h.hamlet',
      'c.name_vi as topicVi',
      'c.name_en as topicEn',
    ])
    .where('n.to_post_id', '=', postId)
    .where('n.done_on', 'is', null)
    .where('m.room', '=', 'programme')
    .orderBy('n.made_on')
    .orderBy('n.id')
    .execute()

export type NewsRow = Awaited<ReturnType<typeof newsFor>>[number]
