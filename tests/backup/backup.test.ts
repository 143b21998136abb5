import { cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { perform } from '../../src/civic/deed/perform.ts'
import { openHouse } from '../../src/house.ts'
import { makeLog } from '../../src/platform/log.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { filePetition } from '../../src/rooms/petitions/deeds/file-petition.ts'
import { webApp } from '../../src/web/app.ts'
import { ask } from '../support/ask.ts'
import { openCaller } from '../support/caller.ts'
import { emptyDatabase } from '../support/database.ts'
import { openServed, type Served } from '../support/served.ts'
import { backUp, migrationsDir, type Restored, restored, restoreInto } from './copies.ts'

/** The example year, backed up and restored: the same rows, the same pages, and a house that goes on. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const oddWords = 'một\nhai\tba\r\n\\N \\. \\\\ "bốn" \u{1F33E} {"năm":1}'
/** What an older release had: the first so many files. */
const firstMigrations = (count: number): string => {
  const dir = mkdtempSync(join(inject('scratchDir'), 'migrations-'))
  for (const name of readdirSync(migrationsDir).sort().slice(0, count))
    cpSync(join(migrationsDir, name), join(dir, name))
  return dir
}

let house: Served
let folder: string
let copy: Restored

beforeAll(async () => {
  house = await openServed({ play: true })
  const { owner } = house.database
  await owner.query('update civic.message set text = $1 where id = (select id from civic.message limit 1)', [oddWords])
  await owner.query(
    `insert into civic.deed_key values ('a-key-of-a-strange-result', 'x', '{"b": 1.10, "a": [null, "\\u00e1"]}')`,
  )
  folder = (await backUp(house.database)).folder
  copy = await restored(folder, house.database.masterKey)
})
afterAll(async () => {
  await copy.drop()
  await house.stop()
})

const bothSay = async (text: string): Promise<[unknown, unknown]> => [
  await ask(copy.ownerUrl, text),
  await ask(house.database.ownerUrl, text),
]

/** Of the schema: what PostgreSQL itself says of every constraint, trigger, right and sequence. */
const shape = {
  constraints: `select conrelid::regclass::text as on, conname, pg_get_constraintdef(oid) as says, convalidated from pg_constraint
    where connamespace::regnamespace::text !~ '^(pg_|information)' order by 1, 2`,
  triggers: `select pg_get_triggerdef(oid) as says, tgenabled from pg_trigger where not tgisinternal order by 1`,
  rights: `select relname, relnamespace::regnamespace::text as in, relacl::text from pg_class
    where relnamespace::regnamespace::text !~ '^(pg_|information)' order by 2, 1`,
  sequences: 'select schemaname, sequencename, last_value from pg_sequences order by 1, 2',
}

test.each(Object.entries(shape))('the schema is as that of a house never restored: %s', async (_, text) => {
  const [restoredOne, never] = await bothSay(text)
  expect(restoredOne).toEqual(never)
  expect(never).not.toEqual([])
})

test('words with line ends, tabs, backslashes and signs come back as they were written', async () => {
  expect(await ask(copy.ownerUrl, 'select from civic.message where text = $1', [oddWords])).toHaveLength(1)
  const [there, here] = await bothSay(`select result::text from civic.deed_key where deed = 'x'`)
  expect(there).toEqual(here)
})

describe('the restored house', () => {
  const appOf = async (database: Restored['database']) => {
    const { masterKey, log, publicUrl } = { ...house.house, log: makeLog('error') }
    return webApp(await openHouse({ database, masterKey, log, publicUrl }))
  }
  /** Each rendering draws a key of its own for its forms. */
  const read = (html: string) => html.replace(/name="_key" value="[^"]*"/g, 'name="_key"')

  test('shows ten random published matters, and the pages around them, letter by letter the same', async () => {
    const codes = await ask<{ code: string }>(
      copy.ownerUrl,
      'select public_code as code from petitions.public_petition order by random() limit 10',
    )
    expect(codes).toHaveLength(10)
    const [there, here] = [openCaller(await appOf(copy.database)), openCaller(webApp(house.house))]
    for (const path of [
      ...codes.map(({ code }) => `/viec/${code}`),
      '/',
      '/viec',
      '/lich',
      '/hua',
      '/nhat-ky',
      '/so-lieu',
    ]) {
      const [one, other] = [await there.get(path), await here.get(path)]
      expect([path, one.status]).toEqual([path, 200])
      expect([path, read(one.text)]).toEqual([path, read(other.text)])
    }
  })

  test('goes on: one more petition is one more fact, one more change, and the next position', async () => {
    const counts =
      'select changes::int, (select max(position)::int from civic.fact) as position from platform.change_count'
    const [before] = await ask<{ changes: number; position: number }>(copy.ownerUrl, counts)
    const { ground } = await openHouse({ ...house.house, database: copy.database })
    const input = { place: 'xa-can-duoc', topic: 'roads', points: ['Cống nghẹt.'] }
    await perform(ground, filePetition, { actor: { kind: 'visitor' }, key: 'after-the-restore', input })
    const [after] = await ask<{ changes: number; position: number }>(copy.ownerUrl, counts)
    expect(after).toEqual({ changes: (before?.changes ?? 0) + 1, position: (before?.position ?? 0) + 1 })
    await expect(ask(copy.ownerUrl, 'delete from civic.fact')).rejects.toThrow('fact only grows')
  })
})

test('a backup is restored into an empty database only, and what is there stays', async () => {
  const count = () => ask(house.database.ownerUrl, 'select count(*) from civic.fact')
  const before = await count()
  await expect(restoreInto(house.database, folder)).rejects.toThrow('into an empty one only')
  expect(await count()).toEqual(before)
  const fresh = await emptyDatabase()
  await ask(fresh.ownerUrl, 'create table somebody_elses (n int)')
  const target = { ownerUrl: fresh.ownerUrl, masterKey: house.database.masterKey }
  await expect(restoreInto(target, folder)).rejects.toThrow('into an empty one only')
  await fresh.drop()
})

test('a backup of an older release is restored at its own level, and migrated from there', async () => {
  const { masterKey } = house.database
  const [old, target] = [await emptyDatabase(), await emptyDatabase()]
  const level = 8
  await migrate(old.ownerUrl, { dir: firstMigrations(level) })
  await ask(
    old.ownerUrl,
    `insert into civic.officer (id, login, name, created_on) values (gen_random_uuid(), 'ba.sau', 'Bà Sáu', '2026-09-01')`,
  )
  const { folder } = await backUp({ ownerUrl: old.ownerUrl, masterKey })
  await restoreInto({ ownerUrl: target.ownerUrl, masterKey }, folder)
  const levelNow = () => ask(target.ownerUrl, 'select max(number) as level from platform.migration')
  expect(await levelNow()).toEqual([{ level }])
  await migrate(target.ownerUrl, { dir: migrationsDir })
  expect(await levelNow()).not.toEqual([{ level }])
  expect(await ask(target.ownerUrl, 'select login from civic.officer')).toEqual([{ login: 'ba.sau' }])
  await Promise.all([old.drop(), target.drop()])
})
