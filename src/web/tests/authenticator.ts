import { codeOfStep } from '../../civic/actor/totp.ts'
import { realNow } from '../../platform/clock.ts'

/** What an authenticator app would do with the letters on the page; `ahead` looks at the next code. */
export const codeFrom = (letters: string, ahead = 0): string => {
  const bits = [...letters].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g) ?? []
  const secret = Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2))
  return codeOfStep(secret, Math.floor(realNow().getTime() / 30_000) + ahead)
}

export const lettersOn = (text: string): string =>
  (text.match(/class="num">([A-Z2-7 ]+)</)?.[1] ?? '').replaceAll(' ', '')
