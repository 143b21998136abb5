import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { CivicTables } from './civic/tables.ts'
import { type Config, readConfig } from './platform/config.ts'
import { connection, transaction } from './platform/database.ts'
import { startEngine } from './platform/engine/engine.ts'
import { lockFolder } from './platform/lock.ts'
import { makeLog } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { checkServer } from './platform/server.ts'
import { StartError } from './platform/start-error.ts'
import { type Rebuilt, rebuildFigures } from './rooms/satisfaction/rebuild-figures.ts'
import type { SatisfactionTables } from './rooms/satisfaction/tables.ts'
import { tell } from './run.ts'

/*
 * npm run rebuild: every projection is dropped and folded again from the ledger, on the database that `npm start` would use. Where the
 * house runs a PostgreSQL of its own, a running house holds the folder: it is stopped first. On DATABASE_URL it may go on running.
 */
const rebuild = async (config: Config): Promise<Rebuilt> => {
  if (config.databaseUrl) {
    await checkServer(config.databaseUrl)
    return rebuildOn(config.databaseUrl)
  }
  const lock = lockFolder(config.dataDir)
  try {
    const engine = await startEngine({ dataDir: config.dataDir, log: makeLog(config.logLevel) })
    try {
      return await rebuildOn(engine.ownerUrl)
    } finally {
      await engine.stop()
    }
  } finally {
    lock.release()
  }
}

/** As the owner: it may say that public pages changed though no fact was added, so that a running house shows the new figures. */
const rebuildOn = async (ownerUrl: string): Promise<Rebuilt> => {
  await migrate(ownerUrl, { dir: join(import.meta.dirname, '../migrations') })
  const pool = new Pool({ ...connection(ownerUrl), max: 1 })
  const owner = new Kysely<CivicTables & SatisfactionTables>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await transaction(owner, async (tx) => {
      const rebuilt = await rebuildFigures(tx)
      if (!rebuilt.same) await sql`update platform.change_count set changes = changes + 1`.execute(tx)
      return rebuilt
    })
  } finally {
    await owner.destroy()
  }
}

try {
  const { periods, members, same } = await rebuild(readConfig({ LOG_LEVEL: 'warn', ...process.env }))
  tell(
    `${periods} kỳ đã chốt, ${members} việc: dựng lại từ nhật ký, ${same ? 'giống hệt trước' : 'CÓ số khác trước'}. / ` +
      `${periods} closed periods, ${members} matters: folded again, ${same ? 'the same as before' : 'some rows DIFFER from before'}.`,
  )
} catch (error) {
  if (!(error instanceof StartError)) throw error
  tell(`${error.message}. Nothing was rebuilt.`)
  process.exitCode = 1
}
