import { sql } from 'kysely'
import { migrationsDir, transactionAsOwner } from './as-owner.ts'
import type { CivicTables } from './civic/tables.ts'
import { atDatabase } from './platform/at-database.ts'
import { readConfig } from './platform/config.ts'
import { migrate } from './platform/migrate.ts'
import { type Rebuilt, rebuildFigures } from './rooms/satisfaction/rebuild-figures.ts'
import type { SatisfactionTables } from './rooms/satisfaction/tables.ts'
import { runCommand } from './run.ts'

/*
 * npm run rebuild: every projection is dropped and folded again from the ledger, on the database that `npm start` would use. Where the
 * house runs a PostgreSQL of its own, a running house holds the folder: it is stopped first. On DATABASE_URL it may go on running.
 *
 * As the owner: it may say that public pages changed though no fact was added, so that a running house shows the new figures.
 */
const rebuild = async (ownerUrl: string): Promise<string> => {
  await migrate(ownerUrl, { dir: migrationsDir })
  const { periods, members, same } = await transactionAsOwner<CivicTables & SatisfactionTables, Rebuilt>(
    ownerUrl,
    async (tx) => {
      const rebuilt = await rebuildFigures(tx)
      if (!rebuilt.same) await sql`update platform.change_count set changes = changes + 1`.execute(tx)
      return rebuilt
    },
  )
  return (
    `${periods} kỳ đã chốt, ${members} việc: dựng lại từ nhật ký, ${same ? 'giống hệt trước' : 'CÓ số khác trước'}. / ` +
    `${periods} closed periods, ${members} matters: folded again, ${same ? 'the same as before' : 'some rows DIFFER from before'}.`
  )
}

await runCommand(() => atDatabase(readConfig({ LOG_LEVEL: 'warn', ...process.env }), rebuild), 'Nothing was rebuilt.')
