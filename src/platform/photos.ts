import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Refusal } from './refusal.ts'

export type Photo = { webp: Buffer; width: number; height: number }

const maxBytes = 10 * 1024 * 1024
const maxPixels = 60_000_000
const longestSide = 1600
const smallSide = 320

/** By content, never by name. HEIC is not here: its decoder is patented and missing from what we ship. */
const accepted = new Set(['image/jpeg', 'image/png', 'image/webp'])

/**
 * Turns what a person sent into a picture that is safe to keep: upright, at most 1600 pixels a side, drawn anew as WebP,
 * so that nothing of the original file remains, neither the place it was taken at nor anything hidden in it.
 * Refuses with 'photo-too-large' (`megabytes`), 'photo-wrong-type' or 'photo-unreadable'.
 */
export async function readPhoto(bytes: Uint8Array): Promise<Photo> {
  if (bytes.length > maxBytes) throw new Refusal('photo-too-large', { megabytes: maxBytes / 1024 / 1024 })
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !accepted.has(type.mime)) throw new Refusal('photo-wrong-type')
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
    return { webp: data, width: info.width, height: info.height }
  } catch {
    throw new Refusal('photo-unreadable')
  }
}

/** The same picture small, for lists: a tenth of the bytes. */
export const smallPhoto = (webp: Uint8Array): Promise<Buffer> =>
  sharp(webp)
    .resize({ width: smallSide, height: smallSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer()
