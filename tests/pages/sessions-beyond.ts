import { openSession } from '../../src/civic/actor/session.ts'
import { trustMachine } from '../../src/civic/actor/trusted-machine.ts'
import type { House } from '../../src/house.ts'
import { civicToday } from '../../src/platform/clock.ts'

/** The administrator is signed in elsewhere too, trusts two machines, and has not yet said that they know of a reset. */
export const trustMachines = async ({ database }: House): Promise<void> => {
  const db = database.app
  const administrators = db.selectFrom('civic.officer').select('id').where('administers', '=', true)
  const { id } = await administrators.executeTakeFirstOrThrow()
  await openSession(db, id, null, { browser: 'safari', machine: 'telephone' })
  await trustMachine(db, id, { browser: 'coc-coc', machine: 'computer' }, undefined)
  await trustMachine(db, id, { browser: 'samsung', machine: 'telephone' }, undefined)
  await db
    .updateTable('civic.officer')
    .set({ reset_on: await civicToday(db) })
    .where('id', '=', id)
    .execute()
}
