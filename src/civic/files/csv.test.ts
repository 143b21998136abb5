import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('a researcher reads numbers, texts with commas and quotes, and what is not there', () => {
  expect(csvOf(['a', 'b', 'c'], [[1.5, 'xã "Mỹ Lệ", 2026', null]])).toBe('a,b,c\r\n1.5,"xã ""Mỹ Lệ"", 2026",\r\n')
})

/** What a spreadsheet would take for a formula. */
const looksLikeFormula = (csv: string): boolean => /(^|[\r\n,"])[=+\-@\t]/.test(csv)

test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1'])('no text becomes a formula in a spreadsheet: %s', (text) => {
  expect(looksLikeFormula(csvOf(['a'], [[text]]))).toBe(false)
  expect(looksLikeFormula(['a', text].join('\r\n')), 'control: written as it is, it would be one').toBe(true)
})
