import { expect, test } from 'vitest'
import { Refusal } from '../../platform/refusal.ts'
import { readForm } from '../body.ts'

const formOf = (body: string) =>
  readForm(
    new Request('http://house.invalid', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  )

test('a field that comes many times keeps all of its values, in order', async () => {
  expect((await formOf('points=one&points=two&place=here')).all('points')).toEqual(['one', 'two'])
})

test('more fields than any form has are too much, and are not gone through', async () => {
  expect(await formOf('a=1&'.repeat(200_000)).catch((error: unknown) => error)).toEqual(new Refusal('too-large'))
})
