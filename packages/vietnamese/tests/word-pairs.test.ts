import { describe, expect, test } from 'vitest'
import { wordPairs } from '../src/index.ts'

describe('pairs of neighbouring words', () => {
  test('are folded, in order, each once', () => {
    expect(wordPairs('Cống nghẹt, cống hôi, cống nghẹt')).toEqual(['cong nghet', 'nghet cong', 'cong hoi', 'hoi cong'])
  })
  test('do not hang on accents, capitals or the way an accent is typed', () => {
    expect(wordPairs('Hoà Thạnh')).toEqual(wordPairs('HÒA  THẠNH'))
  })
  test('of a single word there are none', () => {
    expect(wordPairs('Cống')).toEqual([])
    expect(wordPairs(' … ')).toEqual([])
  })
})
