import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { transactionAsOwner } from '../../src/as-owner.ts'
import { keepPhotos } from '../../src/civic/attachments/kept-photos.ts'
import type { CivicTables } from '../../src/civic/tables.ts'
import { drawPhoto } from '../../src/demo/draw-photo.ts'
import { settleRestored } from '../../src/house-data.ts'
import { erasedBeside } from '../../src/platform/backup/erased.ts'
import { randomKey } from '../../src/platform/keys.ts'
import type { PetitionTables } from '../../src/rooms/petitions/tables.ts'
import { ask } from '../support/ask.ts'
import { officesOf, posts } from '../support/petitioner.ts'
import { openStaffed, type Staffed } from '../support/staffed.ts'
import { backUp, backupsFolder, type Restored, restored } from './copies.ts'

/** A sender was erased after the backup. Restoring it must not bring them back. */
vi.setConfig({ testTimeout: 120_000 })

let house: Staffed
let gone: string
let stays: string
const backups = backupsFolder()
const elsewhere = backupsFolder()

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  const sent = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp 3 ngập.'], hamlet: 'ấp 3', name: 'Bà Sáu' }
  const withPhoto = 'a-petition-with-a-photo'
  await keepPhotos(house.house.ground, withPhoto, [await drawPhoto('road')])
  gone = await house.file(sent, withPhoto)
  stays = await house.file(sent)
  await house.as(posts.clerk)
})
afterAll(() => house.stop())

const left = async ({ ownerUrl }: Pick<Restored, 'ownerUrl'>, matter: string) => {
  const [found] = await ask<object>(
    ownerUrl,
    `select p.hamlet, (select count(*)::int from civic.message m where m.matter_id = p.matter_id) as words,
       (select count(*)::int from civic.search_entry s where s.matter_id = p.matter_id) as entries,
       (select count(*)::int from civic.attachment a join platform.sealed_file f on f.id = a.file_id
         where a.matter_id = p.matter_id) as photos,
       (select count(*)::int from people.person_key k where k.person_id = p.sender_id) as keys
     from petitions.petition p where p.matter_id = $1`,
    [matter],
  )
  return found
}
const sessions = ({ ownerUrl }: Restored) => ask(ownerUrl, 'select from civic.session')
const everything = { hamlet: 'ấp 3', words: 1, entries: 1, keys: 1 }
const nothing = { hamlet: '', words: 0, entries: 0, photos: 0, keys: 0 }

describe('erased after the backup, and told by an hourly list', () => {
  let old: string
  let copy: Restored
  beforeAll(async () => {
    old = (await backUp(house.database, backups)).folder
    const { handOver, receive } = officesOf(house)
    await handOver({ petition: gone } as Parameters<typeof handOver>[0])
    await receive({ petition: gone } as Parameters<typeof receive>[0])
    copy = await restored(old, house.database.masterKey)
  })
  afterAll(() => copy.drop())

  const settle = async () => {
    const { ids, lists } = erasedBeside(old, house.database.masterKey)
    await transactionAsOwner<CivicTables & PetitionTables, void>(copy.ownerUrl, (tx) => settleRestored(tx, ids))
    return lists
  }

  test('the old backup alone brings them back', async () => {
    await backUp(house.database, elsewhere, 'erased')
    expect(await settle()).toBe(1)
    expect(await left(copy, gone)).toEqual({ ...everything, photos: 1 })
  })

  test('with the list beside it they are erased again, and nobody else is', async () => {
    await backUp(house.database, backups, 'erased')
    expect(await settle()).toBe(2)
    expect(await left(copy, gone)).toEqual(nothing)
    expect(await left(copy, stays)).toEqual({ ...everything, photos: 0 })
    expect(await ask(copy.ownerUrl, 'select from platform.sealed_file')).toEqual([])
  })

  test('a second time changes nothing, and the restored house still hands the petition over', async () => {
    await settle()
    expect(await left(copy, gone)).toEqual(nothing)
    const [petition] = await ask(copy.ownerUrl, 'select stage from petitions.petition where matter_id = $1', [gone])
    expect(petition).not.toEqual({ stage: 'closed' })
  })

  test('a list of another house, or one that is torn, is passed over', async () => {
    expect(erasedBeside(old, randomKey())).toEqual({ ids: {}, lists: 0 })
  })
})

test('whoever was signed in when the backup was made signs in again', async () => {
  const { folder } = await backUp(house.database)
  const copy = await restored(folder, house.database.masterKey)
  expect(await sessions(copy)).not.toEqual([])
  await transactionAsOwner<CivicTables & PetitionTables, void>(copy.ownerUrl, (tx) => settleRestored(tx, {}))
  expect(await sessions(copy)).toEqual([])
  await copy.drop()
})
