import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readPhoto } from './photos.ts'

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#7a9' } })

const at = { IFD0: { Make: 'Secret phone' }, IFD3: { GPSLatitude: '10/1 36/1 0/1', GPSLatitudeRef: 'N' } }

test('a photo taken at the doorstep does not tell where the door is', async () => {
  const taken = await blank(400, 300).withExif(at).jpeg().toBuffer()
  expect((await sharp(taken).metadata()).exif?.includes('Secret phone')).toBe(true)
  const { webp } = await readPhoto(taken)
  const metadata = await sharp(webp).metadata()
  expect(metadata).toMatchObject({ format: 'webp' })
  expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined])
  expect(webp.includes('Secret phone')).toBe(false)
})

test('a large photo taken sideways becomes small and upright', async () => {
  const taken = await blank(4000, 3000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await readPhoto(taken)).toMatchObject({ width: 1200, height: 1600 })
})

test('a small picture is not blown up', async () => {
  expect(await readPhoto(await blank(40, 30).png().toBuffer())).toMatchObject({ width: 40, height: 30 })
})

test.each([
  ['a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script></html>'), 'photo-wrong-type'],
  ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'photo-wrong-type'],
  ['nothing', Buffer.alloc(0), 'photo-wrong-type'],
  ['a picture that breaks off', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'photo-unreadable'],
  ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 'photo-too-large'],
])('%s is refused', async (_, bytes, code) => {
  await expect(readPhoto(bytes)).rejects.toMatchObject({ name: 'Refusal', code })
})

test('a small file that unpacks into a wall of pixels is refused', async () => {
  const bomb = await blank(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
  await expect(readPhoto(bomb)).rejects.toMatchObject({ code: 'photo-unreadable' })
})
