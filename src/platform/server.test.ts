import { expect, inject, test } from 'vitest'
import { checkServer } from './server.ts'

const server = () => inject('templateUrl').replace(/[^/]+$/, 'postgres')

test('a server that is new enough is taken, one that is not is told so', async () => {
  await checkServer(server())
  await expect(checkServer(server(), 99)).rejects.toThrow(/^PostgreSQL \d+ is too old: DATABASE_URL wants 99 or newer$/)
})

test('who may not enter is told why, without the password', async () => {
  const wrong = Object.assign(new URL(server()), { password: 'very-secret' }).href
  await expect(checkServer(wrong)).rejects.toThrow(/does not let us in: password authentication failed/)
  await expect(checkServer(wrong)).rejects.not.toThrow('very-secret')
})
