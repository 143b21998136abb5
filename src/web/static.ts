import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { type AssetFile, assets } from '../ui/index.ts'
import { hasIt } from './kept.ts'

const compress = promisify(gzip)

/** Style sheets, faces and the mark. Their addresses carry a hash of the content: a browser may keep them for ever. */
export const staticRoutes = (): Hono => {
  const gzipped = new Map<AssetFile, Promise<Uint8Array<ArrayBuffer>>>()
  const smaller = (file: AssetFile) => {
    const known = gzipped.get(file) ?? compress(file.bytes).then((bytes) => new Uint8Array(bytes))
    gzipped.set(file, known)
    return known
  }
  const answer = async (c: Context, file: AssetFile) => {
    c.header('etag', file.etag)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    if (hasIt(c.req.header('if-none-match'), file.etag)) return c.body(null, 304)
    c.header('content-type', file.type)
    if (!file.type.startsWith('text/') || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
      return c.body(file.bytes)
    c.header('content-encoding', 'gzip')
    c.header('vary', 'accept-encoding')
    return c.body(await smaller(file))
  }
  return new Hono()
    .get('/t/:name', (c) => {
      const file = assets.files.get(c.req.path)
      return file === undefined ? c.notFound() : answer(c, file)
    })
    .get('/favicon.ico', (c) => c.redirect(assets.markUrl, 302))
}
