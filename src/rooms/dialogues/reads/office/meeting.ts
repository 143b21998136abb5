import type { Actor } from '../../../../civic/actor/actor.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { callsFor, readsWork } from '../../may.ts'
import type { DialogueReader } from '../../subject.ts'

const findMeeting = (db: DialogueReader, id: string) =>
  db
    .selectFrom('dialogues.meeting as g')
    .innerJoin('civic.matter as m', 'm.id', 'g.matter_id')
    .innerJoin('civic.public_post as p', 'p.id', 'g.convenor_post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .leftJoin('dialogues.project as d', 'd.matter_id', 'g.project_id')
    .selectAll('g')
    .select(['m.public_code as code', 'm.place_id as placeId', 'o.id as officeId', 'o.name_vi as office', 'o.branch'])
    .select([
      'p.short_vi as vi',
      'p.title_en as en',
      'l.name as place',
      'l.short_name as placeShort',
      'd.name as projectName',
    ])
    .where('g.matter_id', '=', id)
    .executeTakeFirst()

export type WorkMeeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>

/** A meeting, for an officer who may read its work page. Refuses 'not-found' and 'not-allowed'. */
export const getWorkMeeting = async (db: DialogueReader, actor: Actor, id: string): Promise<WorkMeeting> => {
  const meeting = await findMeeting(db, id)
  if (meeting === undefined) throw new Refusal('not-found')
  if (!readsWork(actor, meeting)) throw new Refusal('not-allowed')
  return meeting
}

/** The same, only for those who work on it. */
export const getOwnMeeting = async (db: DialogueReader, actor: Actor, id: string): Promise<WorkMeeting> => {
  const meeting = await getWorkMeeting(db, actor, id)
  if (!callsFor(actor, meeting.officeId)) throw new Refusal('not-allowed')
  return meeting
}
