import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { getPlace } from '../places/places.ts'
import { getPost, postsOf } from '../posts/posts.ts'
import type { CivicTables } from '../tables.ts'
import { shareReference } from './once.ts'
import { readVersion } from './version.ts'

let house: FreshDatabase<CivicTables>
beforeAll(async () => {
  house = await freshDatabase<CivicTables>()
})
afterAll(() => house.drop())

/** Somebody who reads now, as a page does. */
const reader = async () => {
  const { reference } = await readVersion(house.outside)
  return shareReference(house.outside.withoutPlugins(), house.outside, reference)
}
const rename = (name: string) => house.owner.query(`update civic.place set name = $1 where id = 'xa-can-duoc'`, [name])

test('readers of one version share an answer, and whoever changes a reference fact ends the version', async () => {
  const before = await getPlace(await reader(), 'xa-can-duoc')
  expect(await getPlace(await reader(), 'xa-can-duoc')).toBe(before)
  await rename('Xã Mới')
  expect((await getPlace(await reader(), 'xa-can-duoc')).name).toBe('Xã Mới')
})

test('without the count of changes a page would go on saying the old', async () => {
  const old = await reader()
  await getPlace(old, 'xa-can-duoc')
  await house.owner.query('alter table civic.place disable trigger reference_counts')
  await rename('Xã Cũ')
  await house.owner.query('alter table civic.place enable trigger reference_counts')
  expect((await getPlace(await reader(), 'xa-can-duoc')).name).toBe('Xã Mới')
  await rename('Xã Cũ')
  expect((await getPlace(await reader(), 'xa-can-duoc')).name).toBe('Xã Cũ')
})

test('a shared answer cannot be changed by one of those who read it', async () => {
  const db = await reader()
  const { office_id } = await getPost(db, 'xa-can-duoc/ubnd/chairperson')
  const posts = await postsOf(db, office_id)
  expect(() => posts.reverse()).toThrow(TypeError)
  expect(() => Object.assign(posts[0] ?? {}, { rank: 0 })).toThrow(TypeError)
})

test('what is refused is asked again', async () => {
  const db = await reader()
  await expect(getPost(db, 'xa-can-duoc/ubnd/nobody')).rejects.toThrow('not-found')
  await expect(getPost(db, 'xa-can-duoc/ubnd/nobody')).rejects.toThrow('not-found')
})
