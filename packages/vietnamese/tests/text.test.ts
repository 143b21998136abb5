import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, nfc, toneKey } from '../src/index.ts'

describe('nfc', () => {
  it.each([
    ['Ðức Hòa', 'Đức Hòa', 'capital eth'],
    ['ðường', 'đường', 'small eth'],
    ['Tha\u0302\u0323n', 'Thận', 'accents typed one by one, the wrong way round'],
    ['\u00a0Cần\u2009Đước\u3000', 'Cần Đước', 'odd spaces'],
    ['Cần\u200b Đước\ufeff', 'Cần Đước', 'invisible signs'],
    ['Ca\u200b\u0302\u0300n', 'Cần', 'an invisible sign between letter and accent'],
    ['dòng một\ndòng hai', 'dòng một\ndòng hai', 'line breaks stay'],
  ])('%j is %j (%s)', (text, expected) => {
    expect(nfc(text)).toBe(expected)
  })
})

describe('fold', () => {
  it('takes away case, accents and spare spaces', () => {
    expect(fold('  Xã  ĐỨC Hoà\n')).toBe('xa duc hoa')
    expect(fold('Thị trấn Cần Giuộc, Ðường Ỷ Lan')).toBe('thi tran can giuoc, duong y lan')
  })
})

describe('toneKey', () => {
  it.each([
    ['Hòa', 'Hoà'],
    ['Thủy', 'Thuỷ'],
    ['khỏe', 'khoẻ'],
    ['quý', 'qúy'],
    ['HÓA', 'hoá'],
    ['Hoà Khánh', 'ho\u0300a  kha\u0301nh'],
  ])('%s and %s are one spelling', (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other))
  })

  it.each([
    ['Hòa', 'Hóa', 'another tone'],
    ['Hòa', 'Hoa', 'no tone'],
    ['Phó', 'Phố', 'another vowel'],
    ['ban', 'băn', 'another vowel'],
    ['đa', 'da', 'another consonant'],
  ])('%s and %s are not (%s)', (one, other) => {
    expect(toneKey(one)).not.toBe(toneKey(other))
  })

  it('is NFC and leaves words that are not Vietnamese syllables alone', () => {
    expect(toneKey('Nguyễn')).toBe('nguyễn')
    expect(toneKey('ń')).toBe('ń')
    expect(toneKey('Voilà résumé')).toBe('voilà résumé')
  })
})

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđhqt \u0301\u0323\u0300\u200bð') }),
  )
  it.each([
    ['nfc', nfc],
    ['fold', fold],
    ['toneKey', toneKey],
  ])('%s done twice is done once', (_, change) => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(change(change(text))).toBe(change(text))
      }),
    )
  })

  it('one tone key means one folded text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(fold(toneKey(text))).toBe(fold(text))
      }),
    )
  })
})
