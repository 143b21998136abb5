import type { Officer } from '../../../../civic/actor/actor.ts'
import { hamletKey } from '../../../../civic/places/hamlet.ts'
import { hamletsOf, officeOf } from '../../../../civic/posts/posts.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { headsHamletIn, standsToProject } from '../../may.ts'
import type { DialogueReader } from '../../subject.ts'

const findProject = (db: DialogueReader, id: string) =>
  db
    .selectFrom('dialogues.project as d')
    .innerJoin('civic.matter as m', 'm.id', 'd.matter_id')
    .innerJoin('civic.public_post as p', 'p.id', 'd.post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .select([
      'd.matter_id as id',
      'd.name',
      'm.public_code as code',
      'm.place_id as placeId',
      'm.opened_on as openedOn',
    ])
    .select(['o.id as officeId', 'o.name_vi as officeVi', 'o.name_en as officeEn', 'o.branch'])
    .where('d.matter_id', '=', id)
    .executeTakeFirst()

export type WorkProject = NonNullable<Awaited<ReturnType<typeof findProject>>>

/** Works, for an officer who may read what households said. Refuses 'not-found' and 'not-allowed'. */
export const getWorkProject = async (db: DialogueReader, officer: Officer, id: string) => {
  const project = await findProject(db, id)
  if (project === undefined) throw new Refusal('not-found')
  const standing = standsToProject(officer, project)
  if (standing === undefined) throw new Refusal('not-allowed')
  return { project, standing }
}

/** What one household said, without who it is. Those that wait for an answer come first. */
const obstaclesOf = (db: DialogueReader, projectId: string) =>
  db
    .selectFrom('dialogues.obstacle as b')
    .select(['b.number', 'b.hamlet', 'b.state', 'b.raised_on as raisedOn', 'b.meeting_id as meetingId'])
    .select(['b.agreed_on as agreedOn', 'b.agreed_via as agreedVia', 'b.household_id as householdId'])
    .select((from) =>
      from
        .selectFrom('civic.message as w')
        .select('w.text')
        .where('w.matter_id', '=', projectId)
        .where('w.kind', '=', 'obstacle')
        .whereRef('w.point', '=', 'b.number')
        .orderBy('w.position')
        .limit(1)
        .as('text'),
    )
    .where('b.project_id', '=', projectId)
    .orderBy((order) => order('b.state', '=', 'raised'), 'desc')
    .orderBy((order) => order('b.state', '=', 'answered'), 'desc')
    .orderBy('b.number')
    .execute()

export type WorkObstacle = Awaited<ReturnType<typeof obstaclesOf>>[number]

/** The obstacles this officer may read: the head of a hamlet those of that hamlet only. */
export const obstaclesFor = async (db: DialogueReader, officer: Officer, { id, placeId }: WorkProject) => {
  const all = await obstaclesOf(db, id)
  if (!headsHamletIn(officer, placeId)) return all
  const own = hamletKey((await officeOf(db, officer.post.id)).short_vi)
  return all.filter(({ hamlet }) => hamletKey(hamlet) === own)
}

const meetingsOf = (db: DialogueReader, projectId: string) =>
  db
    .selectFrom('dialogues.meeting')
    .select(['matter_id as id', 'subject', 'held_on as heldOn', 'kind', 'stage'])
    .where('project_id', '=', projectId)
    .where('stage', '<>', 'cancelled')
    .orderBy('held_on', 'desc')
    .execute()

/** Everything the work page of a project shows. */
export const readProjectPage = async (
  db: DialogueReader,
  officer: Officer,
  id: string,
  { today }: Pick<Visit, 'today'>,
) => {
  const { project, standing } = await getWorkProject(db, officer, id)
  return {
    project,
    runs: standing === 'runs',
    obstacles: await obstaclesFor(db, officer, project),
    meetings: await meetingsOf(db, id),
    hamlets: (await hamletsOf(db, project.placeId, today)).map(({ short_vi }) => short_vi),
  }
}

export type ProjectPage = Awaited<ReturnType<typeof readProjectPage>>
