import { hmac, type MasterKey, open, seal } from '../../platform/keys.ts'

/** RFC 4226, section 4, R6: at least 128 bits, 160 recommended. */
const secretLength = 20

/** The secret a one-time link proposes: it follows from the link, so that it stays the same while the page is mended. */
export const secretOfInvitation = (masterKey: MasterKey, token: string): Buffer =>
  hmac(masterKey, 'second-factor', token).subarray(0, secretLength)

export const sealSecret = (masterKey: MasterKey, officerId: string, secret: Buffer): Buffer =>
  seal(masterKey, secret, `totp:${officerId}`)

export const openSecret = (masterKey: MasterKey, officerId: string, sealed: Buffer): Buffer =>
  open(masterKey, sealed, `totp:${officerId}`)
