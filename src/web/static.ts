import { type Context, Hono } from 'hono'
import { type AssetFile, assets } from '../ui/index.ts'
import { hasIt } from './kept.ts'
import { codingTaken, type Packed, pack } from './packed.ts'

/** Faces are packed already; so is nothing else. */
const isText = ({ type }: AssetFile): boolean => !type.startsWith('font/')

const packed = new Map<AssetFile, Packed>(
  [...assets.files.values()].filter(isText).map((file) => [file, pack(file.bytes)]),
)

/** Style sheets, faces, the mark, a script. Their addresses carry a hash of the content: a browser may keep them for ever. */
export const staticRoutes = (): Hono =>
  new Hono()
    .get('/t/:name', (c) => {
      const file = assets.files.get(c.req.path)
      return file === undefined ? c.notFound() : answer(c, file)
    })
    .get('/favicon.ico', (c) => c.redirect(assets.markUrl, 302))

const answer = (c: Context, file: AssetFile): Response => {
  const smaller = packed.get(file)
  const coding = smaller && codingTaken(c.req.header('accept-encoding'))
  const etag = coding ? file.etag.replace(/"$/, `-${coding}"`) : file.etag
  if (smaller) c.header('vary', 'accept-encoding')
  c.header('etag', etag)
  c.header('cache-control', 'public, max-age=31536000, immutable')
  if (hasIt(c.req.header('if-none-match'), etag)) return c.body(null, 304)
  c.header('content-type', file.type)
  if (coding) c.header('content-encoding', coding)
  return c.body(smaller && coding ? smaller[coding] : file.bytes)
}
