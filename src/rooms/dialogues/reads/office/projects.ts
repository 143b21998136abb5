import type { Officer } from '../../../../civic/actor/actor.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { callsFor, frontOf, headsHamletIn } from '../../may.ts'
import type { DialogueReader } from '../../subject.ts'
import { countsOf } from '../public/projects.ts'
import { convenorsOf } from './posts.ts'

/** Whose branch runs works: those who may open a page for them. */
const running: readonly string[] = ['state', 'party']

const projects = (db: DialogueReader) =>
  db
    .selectFrom('dialogues.project as d')
    .innerJoin('civic.matter as m', 'm.id', 'd.matter_id')
    .innerJoin('civic.public_post as p', 'p.id', 'd.post_id')
    .select(['d.matter_id as id', 'd.name', 'm.public_code as code', 'm.opened_on as openedOn'])
    .orderBy('m.opened_on', 'desc')
    .orderBy('d.matter_id')

/** The works of the officer's office; for the Front and heads of hamlets, all works of their place. */
const projectsOf = async (db: DialogueReader, officer: Officer) => {
  const { officeId, placeId } = officer.post
  const beside = frontOf(officer, placeId) || headsHamletIn(officer, placeId)
  const rows = await (beside
    ? projects(db).where('m.place_id', '=', placeId)
    : projects(db).where('p.office_id', '=', officeId)
  ).execute()
  const ids = rows.map(({ id }) => id)
  const counts = await countsOf(db, ids)
  return rows.map((row) => ({ ...row, counts: counts.get(row.id) }))
}

/** All works of a place, for a meeting to belong to. */
export const projectsAt = (db: DialogueReader, placeId: string) =>
  projects(db).where('m.place_id', '=', placeId).execute()

/** The list an office works from, and for whom it may open a page for new works. */
export const readProjectList = async (db: DialogueReader, officer: Officer, { today }: Pick<Visit, 'today'>) => {
  const { officeId, branch } = officer.post
  const opens = callsFor(officer, officeId) && running.includes(branch)
  return {
    projects: await projectsOf(db, officer),
    posts: opens ? await convenorsOf(db, officeId, today) : [],
  }
}

export type ProjectList = Awaited<ReturnType<typeof readProjectList>>
