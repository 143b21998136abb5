import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { houseData } from '../../src/house-data.ts'
import { checkBackup } from '../../src/platform/backup/check.ts'
import { differences } from '../../src/platform/backup/compare.ts'
import { type Manifest, writeManifest } from '../../src/platform/backup/manifest.ts'
import { asOwner } from '../../src/platform/backup/session.ts'
import { type MasterKey, randomKey } from '../../src/platform/keys.ts'
import { ask } from '../support/ask.ts'
import { emptyDatabase } from '../support/database.ts'
import { petitioner } from '../support/petitioner.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { backUp, backupsFolder, type Restored, restored, restoreInto } from './copies.ts'

/** Whatever happens to a backup, or on the way back, is noticed before anybody trusts it. */
vi.setConfig({ testTimeout: 120_000 })

let house: Staffed
let masterKey: MasterKey
let whole: string
let manifest: Manifest

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  masterKey = house.database.masterKey
  await petitioner(house)
  await petitioner(house)
  const written = await backUp(house.database)
  whole = written.folder
  manifest = written.manifest
})
afterAll(() => house.stop())

/** A copy to spoil. */
const spoiled = (spoil: (folder: string) => void): string => {
  const folder = join(backupsFolder(), 'spoiled')
  cpSync(whole, folder, { recursive: true })
  spoil(folder)
  return folder
}

const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

const files = () => [...manifest.parts.map(({ file }) => file), 'manifest.json', 'manifest.mac']

describe('before a restore touches anything', () => {
  test('the whole backup is taken for whole', async () => {
    expect((await checkBackup(whole, masterKey)).parts).toHaveLength(manifest.parts.length)
  })

  test('one bit in the middle of any of its files is seen, and the file named', async () => {
    const folder = spoiled(() => {})
    for (const file of files()) {
      const path = join(folder, file)
      const middle = Math.floor(readFileSync(path).length / 2)
      flip(path, middle)
      const told = checkBackup(folder, masterKey)
      if (file.startsWith('manifest'))
        await expect(told, file).rejects.toThrow(/torn or was changed|another master key/)
      else await expect(told, file).rejects.toThrow(`${path} is torn or was changed`)
      flip(path, middle)
    }
    await checkBackup(folder, masterKey)
  })

  test.each([
    ['cut off', (file: string) => truncateSync(file, 40)],
    ['missing', (file: string) => rmSync(file)],
  ])('a file that is %s is seen', async (_, spoil) => {
    for (const file of ['civic.fact.gz', 'manifest.json', 'manifest.mac']) {
      const folder = spoiled((here) => spoil(join(here, file)))
      await expect(checkBackup(folder, masterKey)).rejects.toThrow(/ torn/)
    }
  })

  test('a wrong master key is told apart from a torn backup', async () => {
    await expect(checkBackup(whole, randomKey())).rejects.toThrow('made under another master key')
  })

  test('who has no key signs nothing that we believe', async () => {
    const folder = spoiled((here) => {
      for (const file of ['manifest.json', 'manifest.mac']) rmSync(join(here, file))
      writeManifest(here, randomKey(), manifest)
    })
    await expect(checkBackup(folder, masterKey)).rejects.toThrow('manifest.json is torn or was changed')
  })

  test('nothing is backed up under a key that does not open what the house keeps', async () => {
    await expect(backUp({ ...house.database, masterKey: randomKey() })).rejects.toThrow(
      'does not open what this database',
    )
  })

  test('a database without a house is told, and no folder is left', async () => {
    const { ownerUrl, drop } = await emptyDatabase()
    await expect(backUp({ ownerUrl, masterKey })).rejects.toThrow('There is no house')
    await drop()
  })
})

describe('a restore that must not be', () => {
  /** Signed with the key of the house, so that only the comparison can find what is wrong with it. */
  const signed = (change: (given: Manifest) => Partial<Manifest>): string =>
    spoiled((here) => {
      for (const file of ['manifest.json', 'manifest.mac']) rmSync(join(here, file))
      writeManifest(here, masterKey, { ...manifest, ...change(manifest) })
    })

  const leavesNothing = async (folder: string, says: RegExp): Promise<void> => {
    const { ownerUrl, drop } = await emptyDatabase()
    await expect(restoreInto({ ownerUrl, masterKey }, folder)).rejects.toThrow(says)
    const left = await ask(
      ownerUrl,
      `select nspname from pg_namespace where nspname in ('civic', 'platform', 'people')`,
    )
    expect(left).toEqual([])
    await drop()
  }

  test('the backup of a newer release is refused', async () => {
    const newer = { number: manifest.migrations.length + 1, name: '9999_newer.sql', sha256: '0'.repeat(64) }
    const folder = signed(({ migrations }) => ({ migrations: [...migrations, newer] }))
    await leavesNothing(folder, /^The backup knows migration 9999_newer\.sql, this release does not/)
  })

  test.each([
    ['another ledger', { ledger: '0' }, /differs from the backup: ledger$/],
    ['another matter', { 'matter 00000000-0000-4000-8000-000000000000': '0' }, /differs from the backup: matter 0+-/],
  ])('one that gives %s is undone whole', async (_, witnesses, says) => {
    await leavesNothing(
      signed((given) => ({ witnesses: { ...given.witnesses, ...witnesses } })),
      says,
    )
  })

  test('a list of what was erased alone is no backup', async () => {
    const { folder } = await backUp(house.database, undefined, 'erased')
    await leavesNothing(folder, /holds only the list of what was erased/)
  })
})

describe('the comparison after a restore finds', () => {
  let copy: Restored
  beforeAll(async () => {
    copy = await restored(whole, masterKey)
  })
  afterAll(() => copy.drop())

  const compared = (sabotage: string): Promise<string[]> =>
    asOwner(copy.ownerUrl, 'begin', async (client) => {
      await client.query(sabotage)
      const found = await differences(client, manifest, { masterKey, data: houseData })
      await client.query('rollback; begin')
      return found
    })

  test('nothing where nothing was done', async () => {
    expect(await compared('select 1')).toEqual([])
  })

  test.each([
    ['a missing row', 'delete from civic.message where position = 1', /civic\.message \(\d+ rows instead of \d+\)/],
    [
      'one changed letter',
      `update civic.message set text = text || '.' where position = 1`,
      /civic\.message \(the same number/,
    ],
    [
      'two rows in exchange',
      'update petitions.petition set spot = hamlet, hamlet = spot',
      /petitions\.petition \(the same number/,
    ],
    [
      'a fact that was moved',
      'alter table civic.fact disable trigger user; update civic.fact set position = default where position = 1',
      /ledger/,
    ],
    ["a key that is another's", 'update people.person_key set wrapped = reverse(wrapped)', /the key does not open it/],
    ['a table nobody knew', 'create table civic.stray (n int)', /civic\.stray \(not in the backup\)/],
  ])('%s', async (_, sabotage, says) => {
    expect((await compared(sabotage)).join('\n')).toMatch(says)
  })
})
