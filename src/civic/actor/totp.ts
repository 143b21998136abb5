import { createHmac, timingSafeEqual } from 'node:crypto'

/*
 * Time-based one-time codes of an authenticator app: RFC 6238 over RFC 4226, SHA-1, six digits, steps of thirty seconds.
 * SHA-1 because that is what every app knows; the HMAC does not need it to be free of collisions.
 */
const stepSeconds = 30
const digits = 6

/** A telephone's clock may be one step off, either way. */
const tolerance = [0, -1, 1]

const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/** RFC 4226, section 5.3: dynamic truncation. */
export const codeOfStep = (secret: Uint8Array, step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits
  return String(number).padStart(digits, '0')
}

/** The step a typed code belongs to, later than the last one used: a code works once. Undefined when it does not fit. */
export const matchingStep = (
  secret: Uint8Array,
  typed: string,
  { now, lastStep }: { now: Date; lastStep: number },
): number | undefined => {
  const code = Buffer.from(typed.replace(/\s/g, ''))
  if (code.length !== digits) return undefined
  const fits = (step: number) => timingSafeEqual(Buffer.from(codeOfStep(secret, step)), code)
  return tolerance.map((off) => stepAt(now) + off).find((step) => fits(step) && step > lastStep)
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The secret as people type it into an app (RFC 4648 base32, without padding). */
export const secretText = (secret: Uint8Array): string => {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What the QR code says to an authenticator app. */
export const secretUri = (secret: Uint8Array, login: string): string =>
  `otpauth://totp/${encodeURIComponent('Lòng Dân')}:${encodeURIComponent(login)}?secret=${secretText(secret)}&issuer=${encodeURIComponent('Lòng Dân')}`
