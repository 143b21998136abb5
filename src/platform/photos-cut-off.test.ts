import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readPhoto } from './photos.ts'

/** Noise, so that every part of the file carries a part of the picture. */
const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
const picture = () => sharp({ create: { width: 800, height: 600, channels: 3, background: '#000', noise } })

test.each([
  ['jpeg', () => picture().jpeg()],
  ['png', () => picture().png()],
  ['webp', () => picture().webp()],
])('a %s whose sending broke off is refused wherever it broke, never kept half grey', async (_, draw) => {
  const whole = await draw().toBuffer()
  expect(await readPhoto(whole)).toMatchObject({ width: 800, height: 600 })
  for (const part of [0.2, 0.5, 0.95]) {
    const cut = whole.subarray(0, Math.floor(whole.length * part))
    await expect(readPhoto(cut), `cut at ${part}`).rejects.toMatchObject({ code: 'photo-unreadable' })
  }
})
