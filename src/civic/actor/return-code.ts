import { codeFrom, hmac, type MasterKey } from '../../platform/keys.ts'

/*
 * The return code: 13 characters of 5 bits, 65 bits, grouped 4-4-5 to be read aloud. It is an HMAC of the client key, so that the same
 * form sent twice shows the same code, and it is stored only hashed, by the room that gave it. It never stands in a URL.
 */
const length = 13

export const returnCode = (masterKey: MasterKey, room: string, clientKey: string): string =>
  codeFrom(hmac(masterKey, `${room}.return-code`, clientKey), length)

export const hashOfCode = (masterKey: MasterKey, room: string, code: string): Buffer =>
  hmac(masterKey, `${room}.return-code-hash`, code)

export const groupedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`

/** What a tired hand types: lower case, spaces, dashes, and the letters that look like digits. */
export const readCode = (typed: string): string | undefined => {
  const code = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === length ? code : undefined
}
