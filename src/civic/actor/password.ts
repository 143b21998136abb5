import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** argon2id with 19 MiB and two passes: about 50 ms for us, and dear to whoever would try them all. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

/** Hashes a password in the usual form: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. Slow; never call it inside a transaction. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16)
  const hash = await tagOf(password, { ...cost, nonce })
  const { memory, passes, parallelism } = cost
  return ['', 'argon2id', 'v=19', `m=${memory},t=${passes},p=${parallelism}`, text(nonce), text(hash)].join('$')
}

/** Takes as long for an unknown login (no hash) as for a known one, so that time does not tell which logins exist. */
export const passwordFits = async (password: string, hash: string | null): Promise<boolean> => {
  const [, , , costs = '', nonce = '', tag = ''] = (hash ?? nobody).split('$')
  const [memory = 0, passes = 0, parallelism = 0] = [...costs.matchAll(/\d+/g)].map(Number)
  const wanted = Buffer.from(tag, 'base64')
  const used = { memory, passes, parallelism, tagLength: wanted.length, nonce: Buffer.from(nonce, 'base64') }
  return timingSafeEqual(await tagOf(password, used), wanted) && hash !== null
}

const tagOf = (password: string, costs: Omit<Argon2Parameters, 'message'>): Promise<Buffer> =>
  derive('argon2id', { ...costs, message: password.normalize('NFC') })

const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** A hash that no password has. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(Buffer.alloc(16))}$${text(Buffer.alloc(32))}`
