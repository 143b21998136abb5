import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { codingTaken } from './packed.ts'

const compress = promisify(gzip)

/*
 * Public pages, kept by version: rendered once for each version of everything public, address, language and look; after that
 * the same bytes, or 304. A version is never too old for what it shows: it is read before the page is rendered, so a page may
 * be newer than its version, and is then rendered once more. Nothing personal is kept: only public screens without forms are.
 */
export interface KeptPage {
  status: 200 | 404 | 422
  html: Uint8Array<ArrayBuffer>
  gzipped: Uint8Array<ArrayBuffer>
  etag: string
}

export interface KeptPages {
  get(
    key: string,
    version: string,
    render: () => Promise<{ status: KeptPage['status']; html: string }>,
  ): Promise<KeptPage>
}

type Entry = { version: string; page: Promise<KeptPage> }

/** Keeps `most` pages; what was asked for longest ago goes first. Two who ask at once wait for one rendering. */
export const keepPages = (most: number): KeptPages => {
  const entries = new Map<string, Entry>()
  const put = (key: string, entry: Entry) => {
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (entries.size > most && oldest !== undefined) entries.delete(oldest)
  }
  return {
    async get(key, version, render) {
      const known = entries.get(key)
      const entry = known?.version === version ? known : { version, page: render().then(seal) }
      put(key, entry)
      try {
        const page = await entry.page
        if (page.status !== 200) entries.delete(key)
        return page
      } catch (error) {
        if (entries.get(key) === entry) entries.delete(key)
        throw error
      }
    },
  }
}

const seal = async ({ status, html }: { status: KeptPage['status']; html: string }): Promise<KeptPage> => {
  const bytes = new TextEncoder().encode(html)
  const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { status, html: bytes, gzipped: new Uint8Array(await compress(bytes)), etag }
}

/** 304 where the browser has it; else the bytes, compressed where it takes that. Pages made for one person are not compressed. */
export const answerKept = (c: Context, page: KeptPage): Response => {
  const small = codingTaken(c.req.header('accept-encoding'), ['gzip']) !== undefined
  const etag = small ? `"${page.etag}-g"` : `"${page.etag}"`
  c.header('etag', etag)
  c.header('cache-control', 'no-cache')
  c.header('vary', 'cookie, save-data, accept-encoding')
  if (hasIt(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  if (small) c.header('content-encoding', 'gzip')
  c.header('content-type', 'text/html; charset=utf-8')
  return c.body(small ? page.gzipped : page.html, page.status)
}

/** RFC 9110, section 13.1.2: weak comparison. */
export const hasIt = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === etag)
