import { expect, test, vi } from 'vitest'
import { patiently } from './patient.ts'
import { troubleOf } from './trouble.ts'

const refused = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })

test('a server that comes back is waited for, and asked no more than until it answers', async () => {
  const connect = vi.fn<() => Promise<string>>()
  connect.mockRejectedValueOnce(refused()).mockRejectedValueOnce(refused()).mockResolvedValue('connected')
  expect(await patiently(connect, 3)()).toBe('connected')
  expect(connect).toHaveBeenCalledTimes(3)
})

test('one that stays away is waited for once, not by everybody anew', async () => {
  const connect = vi.fn(() => Promise.reject(refused()))
  const ask = patiently(connect, 0.15)
  await expect(ask()).rejects.toThrow('connect')
  const asked = connect.mock.calls.length
  expect(asked).toBeGreaterThan(1)
  await expect(ask()).rejects.toThrow('connect')
  expect(connect).toHaveBeenCalledTimes(asked + 1)
})

test('what is wrong with the asking itself is not tried again', async () => {
  const connect = vi.fn(() => Promise.reject(Object.assign(new Error('password'), { code: '28P01' })))
  await expect(patiently(connect, 3)()).rejects.toThrow('password')
  expect(connect).toHaveBeenCalledTimes(1)
})

test.each([
  ['53100', 'no-room'],
  ['ENOSPC', 'no-room'],
  ['57P01', 'database-away'],
  ['08006', 'database-away'],
  ['ECONNREFUSED', 'database-away'],
  ['23505', undefined],
  ['42P01', undefined],
])('the code %s is %s', (code, trouble) => {
  expect(troubleOf(Object.assign(new Error('said'), { code }))).toBe(trouble)
})

test('what the driver says without a code is known, what a person wrote is not taken for it', () => {
  expect(troubleOf(new Error('Connection terminated unexpectedly'))).toBe('database-away')
  expect(troubleOf(new Error('the text Connection terminated'))).toBeUndefined()
  expect(troubleOf('Connection terminated')).toBeUndefined()
})
