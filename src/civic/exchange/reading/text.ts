import { nfc } from '../../../../packages/vietnamese/src/index.ts'
import { Refusal } from '../../../platform/refusal.ts'

const begins = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** Of letters that are mostly Latin every second byte is zero, at the odd places when the low byte comes first. */
const looksLikeWide = (bytes: Uint8Array): boolean => {
  const looked = bytes.subarray(0, 2_000)
  const zeros = looked.filter((byte, at) => at % 2 === 1 && byte === 0).length
  return zeros > looked.length / 8
}

const decodeAs = (name: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Zero bytes, or control characters that no table has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u0080-\u009F]/

/**
 * The text of a CSV file as Vietnamese Excel and other programs write it: UTF-8 with or without its mark, UTF-16 ("Unicode text"), else
 * windows-1258, whose tones stand apart and are put together. Refuses 'file-not-text'.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
  const wide = marked ?? (looksLikeWide(bytes) ? 'utf-16le' : undefined)
  const text =
    wide === undefined ? (decodeAs('utf-8', bytes) ?? decodeAs('windows-1258', bytes)) : decodeAs(wide, bytes)
  if (text === undefined || binary.test(text)) throw new Refusal('file-not-text', {}, 'file')
  return nfc(text)
}
