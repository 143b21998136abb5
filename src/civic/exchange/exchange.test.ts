import { expect, test } from 'vitest'
import { proposeColumns } from './propose-columns.ts'
import { readSpans } from './spans.ts'
import { writtenDay } from './written-day.ts'

test.each([
  ['2026-08-05', '2026-08-05'],
  ['2026-8-5T07:00:00', '2026-08-05'],
  ['5/8/2026', '2026-08-05'],
  ['05.08.2026 14:30', '2026-08-05'],
  ['14:30 05-08-2026', '2026-08-05'],
  ['31/02/2026', undefined],
  ['hôm qua', undefined],
  ['05/08/26', undefined],
])('the day in "%s"', (text, day) => {
  expect(writtenDay(text)).toBe(day)
})

test('rows are written as people write them', () => {
  expect(readSpans('2-40, 55; 60–62')).toEqual([
    { from: 2, until: 40 },
    { from: 55, until: 55 },
    { from: 60, until: 62 },
  ])
  for (const wrong of ['', 'abc', '9-3', '1,x']) expect(readSpans(wrong)).toBeUndefined()
})

test('columns are proposed by what they are called, each once', () => {
  const names = { day: ['Ngày nhận', 'Ngày'], words: ['Nội dung'], code: ['Mã'] }
  expect(proposeColumns(['STT', 'MÃ', 'Ngày nhận', 'Noi dung phan anh', 'Ngày trả lời'], names)).toEqual({
    day: 'Ngày nhận',
    words: 'Noi dung phan anh',
    code: 'MÃ',
  })
})
