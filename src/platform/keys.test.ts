import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeFrom, hmac, loadMasterKey, open, randomCode, randomKey, seal, unwrapKey, wrapKey } from './keys.ts'

test('what is sealed opens with the same key in the same place, and nowhere else', () => {
  const key = randomKey()
  const sealed = seal(key, Buffer.from('Nguyễn Thị Lúa'), 'person:1')
  expect(open(key, sealed, 'person:1').toString()).toBe('Nguyễn Thị Lúa')
  expect(sealed.includes(Buffer.from('Lúa'))).toBe(false)
  expect(() => open(key, sealed, 'person:2')).toThrow()
  expect(() => open(randomKey(), sealed, 'person:1')).toThrow()
  sealed[20] = (sealed[20] ?? 0) ^ 1
  expect(() => open(key, sealed, 'person:1')).toThrow()
})

test('a key can be kept under another key', () => {
  const [outer, inner] = [randomKey(), randomKey()]
  expect(unwrapKey(outer, wrapKey(outer, inner, 'a'), 'a').equals(inner)).toBe(true)
})

test('a keyed hash depends on the text, the purpose and the key', () => {
  const key = randomKey()
  const values = [
    hmac(key, 'phone', '1'),
    hmac(key, 'phone', '2'),
    hmac(key, 'code', '1'),
    hmac(randomKey(), 'phone', '1'),
  ]
  expect(new Set(values.map((value) => value.toString('hex'))).size).toBe(4)
  expect(hmac(key, 'phone', '1')).toEqual(values[0])
})

test('codes have no letters that look alike, and follow from their bytes', () => {
  expect(randomCode(2000)).toMatch(/^[0-9A-HJKMNP-TV-Z]{2000}$/)
  expect(codeFrom(Buffer.from('00443214c7', 'hex'), 8)).toBe('01234567')
  expect(codeFrom(Buffer.alloc(32, 0xff), 10)).toBe('ZZZZZZZZZZ')
  expect(() => codeFrom(Buffer.alloc(2), 10)).toThrow()
})

test('the master key is made once, for its owner only, and a damaged one is not used', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'long-dan-keys-test-'))
  const key = loadMasterKey(dataDir)
  expect(loadMasterKey(dataDir).equals(key)).toBe(true)
  expect(statSync(join(dataDir, 'keys/master.key')).mode & 0o777).toBe(0o600)
  writeFileSync(join(dataDir, 'keys/master.key'), 'short')
  expect(() => loadMasterKey(dataDir)).toThrow('holds 5 bytes instead of 32')
  rmSync(dataDir, { recursive: true })
})
