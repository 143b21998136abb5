import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
  randomUUID,
} from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './start-error.ts'

/** 32 secret bytes. A `KeyObject` never prints its bytes, so a key cannot slip into a log. */
export type Key = KeyObject
/** The one key outside the database: without it, sealed data and keyed hashes of a stolen back-up say nothing. */
export type MasterKey = Key

/**
 * Reads `<dataDir>/keys/master.key`, made the first time (32 random bytes, readable by its owner only). The file appears
 * whole or not at all: two processes that start at once end up with one key.
 */
export function loadMasterKey(dataDir: string): MasterKey {
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'master.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const bytes = readIfPresent(file) ?? createFile(file)
  if (bytes.length !== 32) throw new StartError(`${file} holds ${bytes.length} bytes instead of 32: restore it`)
  return createSecretKey(bytes)
}

/** The key that is there already: whoever backs up or restores a house must never make a new one. */
export function findMasterKey(dataDir: string): MasterKey | undefined {
  return readIfPresent(join(dataDir, 'keys', 'master.key')) && loadMasterKey(dataDir)
}

function createFile(file: string): Buffer {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, randomBytes(32), { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file)
}

function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

export const randomKey = (): Key => createSecretKey(randomBytes(32))
/** A secret to put into a link or a cookie, base64url. 32 bytes cannot be guessed. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString('base64url')
/** Random and never ordered by time: the order of ids must not tell who put what into a box. */
export const newId = (): string => randomUUID()

/** No two purposes share a key, so that what one reveals is of no use to another. */
function subkey(key: Key, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32))
}

/** A keyed hash (32 bytes): the same text gives the same value only to those who hold the key. */
export function hmac(key: Key, purpose: string, text: string): Buffer {
  return createHmac('sha256', subkey(key, `hmac:${purpose}`))
    .update(text)
    .digest()
}

const sealVersion = 1
const nonceLength = 12
const tagLength = 16

/**
 * AES-256-GCM: version (1 byte), nonce (12, random), cipher text, tag (16). `aad` names what is sealed (an id, a column),
 * so that a sealed value moved to another row does not open there.
 */
export function seal(key: Key, plaintext: Uint8Array, aad: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', subkey(key, 'seal'), nonce).setAAD(Buffer.from(aad))
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()])
  return Buffer.concat([Buffer.of(sealVersion), nonce, body, cipher.getAuthTag()])
}

/** Throws when the key, the `aad` or a single bit is wrong. */
export function open(key: Key, sealed: Uint8Array, aad: string): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== sealVersion || bytes.length < 1 + nonceLength + tagLength) throw new Error('not a sealed value')
  const nonce = bytes.subarray(1, 1 + nonceLength)
  const decipher = createDecipheriv('aes-256-gcm', subkey(key, 'seal'), nonce)
  decipher.setAAD(Buffer.from(aad)).setAuthTag(bytes.subarray(-tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(1 + nonceLength, -tagLength)), decipher.final()])
}

/** A key under another key, for keeping beside what it seals. Forgetting the wrapped key erases that. */
export const wrapKey = (outer: Key, inner: Key, aad: string): Buffer => seal(outer, inner.export(), aad)
export const unwrapKey = (outer: Key, wrapped: Uint8Array, aad: string): Key =>
  createSecretKey(open(outer, wrapped, aad))

/** Crockford's base32: no I, L, O or U, so nothing is misread from paper or misheard on the telephone. */
const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code people type; 5 bits a character. */
export function randomCode(chars: number): string {
  return Array.from({ length: chars }, () => codeLetters.charAt(randomInt(32))).join('')
}

/** The same bytes give the same code: a repeated answer can show a return code again that is only kept hashed. */
export function codeFrom(bytes: Uint8Array, chars: number): string {
  if (bytes.length * 8 < chars * 5) throw new Error(`${bytes.length} bytes are too few for ${chars} characters`)
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`) >> BigInt(bytes.length * 8 - chars * 5)
  let code = ''
  for (let i = 0; i < chars; i += 1) {
    code = codeLetters.charAt(Number(bits & 31n)) + code
    bits >>= 5n
  }
  return code
}
