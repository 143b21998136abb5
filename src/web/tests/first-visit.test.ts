import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { assets } from '../../ui/index.ts'
import { codingTaken } from '../packed.ts'

let house: Staffed
beforeAll(async () => {
  house = await openStaffed('2026-11-24')
})
afterAll(() => house.stop())

const fetched = async (path: string, accepts?: string) => {
  const answer = await house.app.request(path, accepts ? { headers: { 'accept-encoding': accepts } } : {})
  return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** What a browser fetches before it can draw the page: the page, its style sheets, the mark, a script. Faces come later. */
const firstVisit = async (accepts?: string): Promise<Map<string, number>> => {
  const html = (await fetched('/')).bytes.toString()
  const asked = [...new Set(html.match(/\/t\/[0-9a-f]{16}\.(?:css|svg|js)/g))]
  const weights = new Map<string, number>()
  for (const path of ['/', ...asked]) weights.set(path, (await fetched(path, accepts)).bytes.length)
  return weights
}
const sum = (weights: Map<string, number>): number => [...weights.values()].reduce((all, one) => all + one, 0)

const most = 40 * 1024

describe('a farmer opens the front page for the first time', () => {
  test.each(['gzip', 'gzip, deflate, br'])('packed (%s) it weighs less than 40 KB', async (accepts) => {
    const weights = await firstVisit(accepts)
    process.stdout.write(
      `first visit (${accepts}): ${sum(weights)} bytes of ${most}, ${[...weights.values()].join(' + ')}\n`,
    )
    expect(weights.size).toBeGreaterThanOrEqual(3)
    expect([...weights.keys()]).not.toContainEqual(expect.stringMatching(/\.js$/))
    expect(sum(weights)).toBeLessThan(most)
  })

  test('plain it would be more than the packed one: the scales move', async () => {
    const [plain, packed] = [await firstVisit(), await firstVisit('gzip')]
    expect(sum(plain)).toBeGreaterThan(2 * sum(packed))
    for (const [path, bytes] of packed) expect(bytes).toBeLessThan(plain.get(path) ?? 0)
  })
})

describe('what travels packed', () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }

  test.each([assets.styleUrl, assets.fontStyleUrl, assets.markUrl, assets.keptRowsUrl])(
    '%s is the same file, unpacked',
    async (path) => {
      const plain = await fetched(path)
      expect(plain.headers.get('content-encoding')).toBeNull()
      expect(plain.headers.get('vary')).toBe('accept-encoding')
      expect(plain.bytes).toEqual(Buffer.from(assets.files.get(path)?.bytes ?? []))
      for (const coding of ['br', 'gzip'] as const) {
        const packed = await fetched(path, coding)
        expect(packed.headers.get('content-encoding')).toBe(coding)
        expect(packed.headers.get('vary')).toBe('accept-encoding')
        expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'))
        expect(unpack[coding](packed.bytes)).toEqual(plain.bytes)
      }
    },
  )

  test('a browser that has the packed one is told so, and not that it has the plain one', async () => {
    const { headers } = await fetched(assets.styleUrl, 'br')
    const again = (accepts: string) =>
      house.app.request(assets.styleUrl, {
        headers: { 'accept-encoding': accepts, 'if-none-match': headers.get('etag') ?? '' },
      })
    expect((await again('br')).status).toBe(304)
    expect((await again('identity')).status).toBe(200)
  })

  test('faces come as they are', async () => {
    const face = [...assets.files.keys()].find((path) => path.endsWith('.woff2')) ?? ''
    expect((await fetched(face, 'br, gzip')).headers.get('content-encoding')).toBeNull()
  })

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip;q=0', undefined],
    ['gzip;q=0, *;q=0', undefined],
    ['gzip', 'gzip'],
    ['GZIP;q=0.1', 'gzip'],
    ['deflate, gzip, br', 'br'],
    ['br;q=0, *', 'gzip'],
    ['xgzip', undefined],
  ])('a browser that says %j gets %s', (accepts, coding) => {
    expect(codingTaken(accepts)).toBe(coding)
  })
})
