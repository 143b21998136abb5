import { expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { openDoor } from './open-door.ts'

test('without its database the house says that something failed, and that it is not ready', async () => {
  const { app, database } = await openDoor()
  await database.drop()
  const caller = openCaller(app)
  expect(await caller.get('/')).toMatchObject({ status: 500, text: expect.stringContaining('Hệ thống gặp lỗi') })
  expect((await caller.get('/health/ready')).status).toBe(503)
  expect((await caller.get('/health/live')).status).toBe(200)
})
