import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts'
import { transaction } from './database.ts'
import { eraseFile, getFile, putFile } from './files.ts'
import { newId, randomKey } from './keys.ts'

let db: FreshDatabase
const letter = Buffer.from('Kính gửi Ủy ban nhân dân xã')

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

const put = () => transaction(db.app, (tx) => putFile(tx, db.masterKey, letter))

test('a file comes back as it was, and the database cannot read it', async () => {
  const id = await put()
  expect(await getFile(db.app, db.masterKey, id)).toEqual(letter)
  const { rows } = await db.owner.query('select sealed from platform.sealed_file where id = $1', [id])
  expect(rows[0].sealed.includes(letter)).toBe(false)
  await expect(getFile(db.app, randomKey(), id)).rejects.toThrow()
})

test('a file put in the place of another does not open', async () => {
  const [one, other] = [await put(), await put()]
  await db.owner.query(
    `update platform.sealed_file f set (wrapped_key, sealed) = (o.wrapped_key, o.sealed)
     from platform.sealed_file o where f.id = $1 and o.id = $2`,
    [one, other],
  )
  await expect(getFile(db.app, db.masterKey, one)).rejects.toThrow()
})

test('an erased file is gone, and erasing again does nothing', async () => {
  const id = await put()
  await eraseFile(db.app, id)
  await eraseFile(db.app, id)
  expect(await getFile(db.app, db.masterKey, id)).toBeUndefined()
  expect(await getFile(db.app, db.masterKey, newId())).toBeUndefined()
})
