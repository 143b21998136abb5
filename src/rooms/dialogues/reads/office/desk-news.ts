import type { DialogueReader } from '../../subject.ts'

/** What a post was told about this room's matters and has not marked as seen, the oldest first. What ended is news no longer. */
export const dialogueNews = (db: DialogueReader, postId: string) =>
  db
    .selectFrom('civic.notice as n')
    .innerJoin('civic.matter as m', 'm.id', 'n.matter_id')
    .leftJoin('dialogues.promise as v', 'v.matter_id', 'm.id')
    .leftJoin('dialogues.meeting as g', 'g.matter_id', 'm.id')
    .leftJoin('dialogues.owed as w', 'w.matter_id', 'm.id')
    .select(['n.id as noticeId', 'n.kind', 'n.made_on as madeOn', 'm.id', 'm.public_code as code'])
    .select(['v.line', 'v.due', 'g.subject', 'g.kind as meetingKind', 'w.kind as owedKind'])
    .where('n.to_post_id', '=', postId)
    .where('n.done_on', 'is', null)
    .where('m.room', '=', 'dialogues')
    .where((either) => either.or([either('v.state', 'is', null), either('v.state', '=', 'open')]))
    .orderBy('n.made_on')
    .orderBy('n.id')
    .execute()

export type DialogueNews = Awaited<ReturnType<typeof dialogueNews>>[number]
