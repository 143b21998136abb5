import type { Selectable } from 'kysely'
import { z } from 'zod'
import { id } from '../../civic/deed/fields.ts'
import { getMatter, type Matter } from '../../civic/matters/matter.ts'
import { type Office, officeOf } from '../../civic/posts/posts.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { DialogueTransaction } from './subject.ts'
import type { DialogueTables } from './tables.ts'

type ProjectRow = Selectable<DialogueTables['dialogues.project']>
type ObstacleRow = Selectable<DialogueTables['dialogues.obstacle']>

/** Works for which ground must be cleared, and the office that runs them. */
export interface Project extends ProjectRow {
  matter: Matter
  office: Office
}

/**
 * What a household says stands in the way. Its words and its name stay private, and the office that answers never says that the
 * household agrees.
 *
 *   raised ── answer ──► answered ── agree ──► agreed
 *      ▲                    │
 *      └──── not agreed ────┘
 */
export interface ObstacleOf {
  project: Project
  obstacle: ObstacleRow
}

export type ObstacleState = ObstacleRow['state']

export const OnProject = z.object({ project: id })
export const OnObstacle = OnProject.extend({ number: z.number().int().positive() })

/** Locks it for the rest of the transaction. */
export const getProject = async (tx: DialogueTransaction, input: { project: string }): Promise<Project> => {
  const matter = await getMatter(tx, input.project)
  const row = await tx.selectFrom('dialogues.project').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found')
  return { ...row, matter, office: await officeOf(tx, row.post_id) }
}

export const getObstacle = async (
  tx: DialogueTransaction,
  input: { project: string; number: number },
): Promise<ObstacleOf> => {
  const project = await getProject(tx, input)
  const obstacle = await tx
    .selectFrom('dialogues.obstacle')
    .selectAll()
    .where('project_id', '=', project.matter_id)
    .where('number', '=', input.number)
    .executeTakeFirst()
  if (obstacle === undefined) throw new Refusal('not-found')
  return { project, obstacle }
}

export const changeObstacle = async (
  tx: DialogueTransaction,
  { obstacle }: ObstacleOf,
  change: Partial<Omit<ObstacleRow, 'project_id' | 'number'>>,
): Promise<void> => {
  await tx
    .updateTable('dialogues.obstacle')
    .set(change)
    .where('project_id', '=', obstacle.project_id)
    .where('number', '=', obstacle.number)
    .execute()
}
