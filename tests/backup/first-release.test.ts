import { join } from 'node:path'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { transactionAsOwner } from '../../src/as-owner.ts'
import { loadReference } from '../../src/civic/reference/load.ts'
import type { CivicTables } from '../../src/civic/tables.ts'
import { type House, openHouse, runSweeps } from '../../src/house.ts'
import { houseData } from '../../src/house-data.ts'
import { masterKeyOf } from '../../src/master-key.ts'
import { checkBackup } from '../../src/platform/backup/check.ts'
import { differences } from '../../src/platform/backup/compare.ts'
import { asOwner } from '../../src/platform/backup/session.ts'
import { connection } from '../../src/platform/database.ts'
import { makeLog } from '../../src/platform/log.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { type Rebuilt, rebuildFigures } from '../../src/rooms/satisfaction/rebuild-figures.ts'
import type { SatisfactionTables } from '../../src/rooms/satisfaction/tables.ts'
import { webApp } from '../../src/web/app.ts'
import { ask } from '../support/ask.ts'
import { openCaller } from '../support/caller.ts'
import { migrationsDir, type Restored, restored } from './copies.ts'

/*
 * The example as the first release that had every screen left it (tests/releases/first: level 10, 88 invented petitions), brought up to
 * today. Whoever began with that release loses nothing by going on.
 */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const release = join(import.meta.dirname, '../releases/first')
const backup = join(release, 'backup')
const masterKey = masterKeyOf(release)
/** Where later migrations took the rows of a table, or added to them. */
const changedByMigrations = ['petitions.kept_photo', 'platform.migration']

let copy: Restored
let house: House

beforeAll(async () => {
  copy = await restored(backup, masterKey)
  await migrate(copy.ownerUrl, { dir: migrationsDir })
})
afterAll(() => copy.drop())

/** Tables of the release whose rows are no longer what they were, and the ledger; after what is planted, which is taken back. */
const lost = async (planted = ''): Promise<string[]> => {
  const manifest = await checkBackup(backup, masterKey)
  const { ledger = '' } = manifest.witnesses
  const parts = manifest.parts.filter(({ table }) => !changedByMigrations.includes(table))
  const found = await asOwner(copy.ownerUrl, 'begin', async (client) => {
    await client.query(planted)
    const different = await differences(
      client,
      { ...manifest, parts, witnesses: { ledger } },
      { masterKey, data: houseData },
    )
    await client.query('rollback')
    return different
  })
  return found.filter((difference) => !difference.endsWith('(not in the backup)'))
}

test('every row of every table is what it was, and so is the ledger', async () => {
  expect(await lost()).toEqual([])
})

test('a migration that lost a row, or changed a word, would be noticed', async () => {
  const planted = `delete from petitions.draft where id = (select id from petitions.draft limit 1);
    update civic.message set text = text || '.' where id = (select id from civic.message limit 1)`
  expect(await lost(planted)).toEqual([
    'civic.message (the same number of rows, but not the same rows)',
    expect.stringMatching(/^petitions.draft \(\d+ rows instead of/),
  ])
})

describe('the house of today on the rows of then', () => {
  beforeAll(async () => {
    const owner = new Pool(connection(copy.ownerUrl))
    await loadReference(owner)
    await owner.end()
    house = await openHouse({
      database: copy.database,
      masterKey,
      log: makeLog('error'),
      publicUrl: 'http://127.0.0.1',
    })
  })

  test('shows every matter that was published then, and the pages around them', async () => {
    const caller = openCaller(webApp(house))
    const codes = await ask<{ code: string }>(
      copy.ownerUrl,
      'select public_code as code from petitions.public_petition',
    )
    expect(codes.length).toBeGreaterThan(20)
    const around = ['/', '/viec', '/lich', '/hua', '/so-lieu', '/noi/xa-can-duoc']
    for (const path of [...codes.map(({ code }) => `/viec/${code}`), ...around])
      expect([path, (await caller.get(path)).status]).toEqual([path, 200])
  })

  test('folds the closed figures out of the ledger as they were', async () => {
    const rebuilt = await transactionAsOwner<CivicTables & SatisfactionTables, Rebuilt>(copy.ownerUrl, rebuildFigures)
    expect(rebuilt.same).toBe(true)
    expect(rebuilt.periods).toBeGreaterThan(5)
  })

  test('goes on by today’s sweeps, once', async () => {
    const facts = () => ask(copy.ownerUrl, 'select count(*)::int as facts from civic.fact')
    await runSweeps(house)
    const after = await facts()
    await runSweeps(house)
    expect(await facts()).toEqual(after)
  })
})
