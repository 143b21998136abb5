import type { Officer } from '../../../../civic/actor/actor.ts'
import { openPerson } from '../../../../civic/people/person.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { transaction } from '../../../../platform/database.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { HouseholdOpened } from '../../contract.ts'
import type { DialogueReader } from '../../subject.ts'
import type { DialogueTables } from '../../tables.ts'
import { openedToday } from './opened-today.ts'
import { getWorkProject, obstaclesFor } from './project.ts'

/** One obstacle with all that was said on it; who the household is only after this officer said today what for. */
export const readObstaclePage = async (
  reading: Reading<CivicTables & DialogueTables>,
  officer: Officer,
  { id, number }: { id: string; number: number },
  { today }: Pick<Visit, 'today'>,
) => {
  const { db } = reading
  const { project, standing } = await getWorkProject(db, officer, id)
  const obstacle = (await obstaclesFor(db, officer, project)).find((one) => one.number === number)
  if (obstacle === undefined) throw new Refusal('not-found')
  const runs = standing === 'runs'
  const purpose = runs ? await neededToday(db, officer, { id, number, today }) : undefined
  const { householdId: personId, state } = obstacle
  return {
    project,
    obstacle,
    words: await wordsOn(db, id, number),
    acts: {
      answer: runs && state !== 'agreed',
      judge: officer.post.branch !== project.branch && state === 'answered',
      open: runs && personId !== null && purpose === undefined,
    },
    household:
      purpose === undefined || personId === null
        ? undefined
        : await transaction(db, (tx) =>
            openPerson(tx, reading.masterKey, { personId, officer, matterId: id, purpose }),
          ),
  }
}

export type ObstaclePage = Awaited<ReturnType<typeof readObstaclePage>>

const neededToday = async (
  db: DialogueReader,
  officer: Officer,
  { id, number, today }: { id: string; number: number; today: Visit['today'] },
) => {
  const opened = await openedToday(db, officer, { kind: HouseholdOpened, matterId: id, today })
  return opened.findLast((one) => one.number === number)?.purpose
}

const wordsOn = (db: DialogueReader, matterId: string, point: number) =>
  db
    .selectFrom('civic.message as w')
    .leftJoin('civic.public_post as p', 'p.id', 'w.post_id')
    .select(['w.kind', 'w.day', 'w.text', 'p.short_vi as vi', 'p.title_en as en'])
    .where('w.matter_id', '=', matterId)
    .where('w.point', '=', point)
    .orderBy('w.position')
    .execute()
