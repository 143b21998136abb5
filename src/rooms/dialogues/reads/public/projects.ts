import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { isInside } from '../../../../civic/places/inside.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { officeOf } from '../../../../civic/posts/posts.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { DialogueReader } from '../../subject.ts'
import { latelyHeld, nextMeetings } from './meetings.ts'

/** How many obstacles households raised, and of those: waiting for an answer, answered, agreed by the household. */
export interface ObstacleCounts {
  all: number
  raised: number
  answered: number
  agreed: number
}

/** Works, the newest first, with how far their obstacles have come. */
export const listProjects = async (db: DialogueReader, placeId: string | undefined) => {
  const all = db
    .selectFrom('dialogues.public_project as d')
    .innerJoin('civic.public_place as l', 'l.id', 'd.place_id')
    .innerJoin('civic.public_post as p', 'p.id', 'd.post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .select(['d.matter_id as id', 'd.public_code as code', 'd.name', 'd.opened_on as openedOn', 'l.name as place'])
    .select(['o.name_vi as officeVi', 'o.name_en as officeEn'])
    .orderBy('d.opened_on', 'desc')
    .orderBy('d.public_code')
  const rows = await (placeId === undefined ? all : all.where(isInside('d.place_id', placeId))).execute()
  const counts = await countsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, counts: counts.get(row.id) ?? none }))
}

export type ListedProject = Awaited<ReturnType<typeof listProjects>>[number]

const none: ObstacleCounts = { all: 0, raised: 0, answered: 0, agreed: 0 }

/** By project; those without any obstacle are not in it. */
export const countsOf = async (db: DialogueReader, ids: readonly string[]): Promise<Map<string, ObstacleCounts>> => {
  const counted = new Map<string, ObstacleCounts>()
  if (ids.length === 0) return counted
  const rows = await db
    .selectFrom('dialogues.public_obstacle_count')
    .selectAll()
    .where('project_id', 'in', ids)
    .execute()
  for (const { project_id, state, obstacles } of rows) {
    const before = counted.get(project_id) ?? none
    counted.set(project_id, { ...before, all: before.all + obstacles, [state]: obstacles })
  }
  return counted
}

/** A project everybody may read of, by its code. Refuses 'not-found'. */
export const getPublicProject = async (db: DialogueReader, code: string) => {
  const project = await db
    .selectFrom('dialogues.public_project')
    .selectAll()
    .where('public_code', '=', code)
    .executeTakeFirst()
  if (project === undefined) throw new Refusal('not-found')
  return { project, place: await getPlace(db, project.place_id), office: await officeOf(db, project.post_id) }
}

const most = { next: 50, held: 100 }

/** Everything the page of one project shows. Of households nothing but counts; by month only where many spoke. */
export const readProjectPage = async (db: DialogueReader, code: string, today: Day) => {
  const found = await getPublicProject(db, code)
  const projectId = found.project.matter_id
  return {
    ...found,
    counts: (await countsOf(db, [projectId])).get(projectId) ?? none,
    months: await db
      .selectFrom('dialogues.public_obstacle_month')
      .selectAll()
      .where('project_id', '=', projectId)
      .orderBy('month')
      .execute(),
    next: await nextMeetings(db, today, { projectId }, most.next),
    held: await latelyHeld(db, today, { projectId }, most.held),
  }
}

export type ProjectPage = Awaited<ReturnType<typeof readProjectPage>>
