import { join } from 'node:path'
import { Pool } from 'pg'
import { loadReference } from '../../src/civic/reference/load.ts'
import { connection } from '../../src/platform/database.ts'
import { migrate } from '../../src/platform/migrate.ts'

const root = join(import.meta.dirname, '../..')

/** Migrations and reference data, once per run. */
export async function buildTemplate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, { dir: join(root, 'migrations') })
  const owner = new Pool(connection(ownerUrl))
  await loadReference(owner)
  await owner.end()
}
