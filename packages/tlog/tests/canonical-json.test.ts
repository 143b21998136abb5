import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalBytes, canonicalJson } from '../src/index.ts'

/** A double from its sixteen hexadecimal digits. */
const double = (hex: string): number => new DataView(BigUint64Array.of(BigInt(`0x${hex}`)).buffer).getFloat64(0, true)

describe('numbers (the cases of RFC 8785, Appendix B)', () => {
  it.each([
    ['0000000000000000', '0', 'zero'],
    ['8000000000000000', '0', 'minus zero'],
    ['0000000000000001', '5e-324', 'the smallest'],
    ['8000000000000001', '-5e-324', 'the smallest below zero'],
    ['7fefffffffffffff', '1.7976931348623157e+308', 'the largest'],
    ['ffefffffffffffff', '-1.7976931348623157e+308', 'the largest below zero'],
    ['4340000000000000', '9007199254740992', 'the largest whole number that is safe, plus one'],
    ['c340000000000000', '-9007199254740992', 'the same below zero'],
    ['4430000000000000', '295147905179352830000', '2 to the 68th'],
    ['44b52d02c7e14af5', '9.999999999999997e+22', 'before 1e+23'],
    ['44b52d02c7e14af6', '1e+23', 'the exponent form'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23', 'after 1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000', 'the last without exponent'],
    ['444b1ae4d6e2ef50', '1e+21', 'the first with exponent'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7', 'the last small one with exponent'],
    ['3eb0c6f7a0b5ed8d', '0.000001', 'the first small one without'],
    ['41b3de4355555555', '333333333.3333333', 'a third'],
    ['becbf647612f3696', '-0.0000033333333333333333', 'many digits'],
    ['43143ff3c1cb0959', '1424953923781206.2', 'rounded to even'],
  ])('%s is %s (%s)', (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text)
  })

  it.each([Number.NaN, 1 / 0, -1 / 0])('%f is refused', (n) => {
    expect(() => canonicalJson(n)).toThrow(TypeError)
  })
})

describe('strings', () => {
  it('escape what JSON must and nothing else', () => {
    expect(canonicalJson('\u0000\b\t\n\u000b\f\r\u001f"\\/\u007f\u2028đồng\u{1f600}')).toBe(
      '"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\"\\\\/\u007f\u2028đồng\u{1f600}"',
    )
  })

  it('stay as they are: composed and decomposed letters are two texts', () => {
    expect(canonicalJson('Hòa'.normalize('NFD'))).not.toBe(canonicalJson('Hòa'.normalize('NFC')))
  })

  it.each(['\ud800', 'a\udc00b', '\ude00\ud83d'])('%j is refused: a lone surrogate', (text) => {
    expect(() => canonicalJson(text)).toThrow(TypeError)
    expect(() => canonicalJson({ [text]: 1 })).toThrow(TypeError)
  })
})

describe('objects', () => {
  it('sort their keys by UTF-16 code units, at every depth', () => {
    const keys = ['€', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', 'ö', '10', 'B', 'a']
    const sorted = ['\r', '1', '10', 'B', 'a', '\u0080', 'ö', '€', '\u{1f600}', '\ufb33']
    const object = Object.fromEntries(keys.map((key) => [key, null]))
    const text = `{${sorted.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`
    expect(canonicalJson(object)).toBe(text)
    expect(canonicalJson([{ inside: object }])).toBe(`[{"inside":${text}}]`)
  })

  it('negative control: by code point the last two would change places', () => {
    const byCodePoint = ['\u{1f600}', '\ufb33'].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    expect(byCodePoint).toEqual(['\ufb33', '\u{1f600}'])
  })

  it('keep the order of arrays, and have no spaces', () => {
    expect(canonicalJson({ b: [3, 1, { d: true, c: false }], a: null })).toBe(
      '{"a":null,"b":[3,1,{"c":false,"d":true}]}',
    )
    expect(canonicalJson({})).toBe('{}')
    expect(canonicalJson([])).toBe('[]')
  })

  it('take a key called __proto__ as any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":2}'))).toBe('{"__proto__":2,"b":1}')
  })

  it.each([
    ['undefined', undefined],
    ['a property that is undefined', { a: undefined }],
    ['a hole in an array', new Array(1)],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a boxed number', Object(1)],
  ])('%s is refused', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

describe('whatever the value', () => {
  const json = fc.jsonValue({ stringUnit: 'grapheme' })

  it('reading the text gives the value back, and the same text again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('the order in which keys were written does not matter', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(object))
      }),
    )
  })

  it('the bytes are its UTF-8', () => {
    expect([...canonicalBytes('đ€')]).toEqual([0x22, 0xc4, 0x91, 0xe2, 0x82, 0xac, 0x22])
  })
})
