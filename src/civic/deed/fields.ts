import { z } from 'zod'
import { nfc } from '../../../packages/vietnamese/src/index.ts'
import { type Day, isDay } from '../../../packages/workdays/src/index.ts'

/** A line of text: composed form, one line, no control characters, trimmed. */
export const line = (most: number, least = 1) =>
  z
    .string()
    .transform((text) =>
      nfc(text)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(least).max(most))

/** A line that may be left empty. */
export const optionalLine = (most: number) => line(most, 0).default('')

/** Text of several lines: composed form, no control characters, no blank line twice. */
export const prose = (most: number, least = 1) =>
  z
    .string()
    .transform((text) =>
      nfc(text)
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]/gu, ' ')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(z.string().min(least).max(most))

/** A telephone number as people write it, kept as its digits; may be left empty. */
export const phone = z
  .string()
  .default('')
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .refine((digits) => digits === '' || /^\+?\d{9,12}$/.test(digits), { params: { code: 'not-a-phone' } })

/** A civil day that exists. */
export const day = z.string().refine((text): text is Day => isDay(text), { params: { code: 'not-a-day' } })

export const id = z.uuid()
