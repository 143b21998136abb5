import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { type Door, openDoor } from './open-door.ts'

let door: Door

beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.database.drop())

test('anyone takes a public file away, under its own name', async () => {
  const answer = await openCaller(door.app).get('/note.csv')
  expect([answer.status, answer.text]).toEqual([200, 'one,two'])
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''ghi%20ch%C3%BA.csv")
})

test('a file for staff is not given to a visitor, who is led to the sign-in', async () => {
  const answer = await openCaller(door.app).get('/ban/note.csv')
  expect([answer.status, answer.to, answer.text]).toEqual([303, '/vao?ve=%2Fban%2Fnote.csv', ''])
})
