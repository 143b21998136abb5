import { join } from 'node:path'
import { migrate } from '../../src/platform/migrate.ts'

const root = join(import.meta.dirname, '../..')

/** Migrations and reference data, once per run. */
export async function buildTemplate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, { dir: join(root, 'migrations') })
}
