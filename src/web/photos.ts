import { type Context, Hono } from 'hono'
import { sentIt } from '../civic/actor/actor.ts'
import { readVersion } from '../civic/reference/version.ts'
import type { House } from '../house.ts'
import { getFile } from '../platform/files.ts'
import { smallPhoto } from '../platform/photos.ts'
import { Refusal } from '../platform/refusal.ts'
import { readAsker } from './asker.ts'
import type { Web } from './web.ts'

/** Published photos for everyone; the others for the sender of the matter and whoever may read it. */
export const photoRoutes = (web: Web): Hono => {
  const { house } = web
  return new Hono()
    .get('/anh/:fileId{[0-9a-f-]{36}}', async (c) =>
      picture(c, await published(house, c.req.param('fileId')), 'public, max-age=3600'),
    )
    .get('/anh/:fileId{[0-9a-f-]{36}}/nho', async (c) =>
      picture(c, await smallPhoto(await published(house, c.req.param('fileId'))), 'public, max-age=3600'),
    )
    .get('/anh-rieng/:attachmentId{[0-9a-f-]{36}}', async (c) => {
      const found = await house.database.app
        .selectFrom('civic.attachment as a')
        .innerJoin('civic.matter as m', 'm.id', 'a.matter_id')
        .select(['a.file_id', 'a.matter_id', 'm.room'])
        .where('a.id', '=', c.req.param('attachmentId'))
        .executeTakeFirst()
      if (found === undefined || !(await mayRead(web, c, found))) throw new Refusal('not-found')
      return picture(c, await bytesOf(house, found.file_id), 'private, no-store')
    })
}

const mayRead = async (web: Web, c: Context, of: { matter_id: string; room: string }): Promise<boolean> => {
  const { today } = await readVersion(web.house.database.outside)
  const { actors } = await readAsker(web, c, today)
  const room = web.house.rooms.find(({ name }) => name === of.room)
  const nothing = async () => []
  const none = { sections: nothing, concerns: nothing, raised: nothing, report: nothing, readable: nothing }
  const said = { ...none, figureWords: () => new Map() }
  const reading = { db: web.house.database.app, masterKey: web.house.masterKey, ...said }
  for (const actor of actors) {
    if (sentIt(actor, of.matter_id) || (await room?.mayRead?.(reading, actor, of.matter_id))) return true
  }
  return false
}

const published = async (house: House, fileId: string): Promise<Buffer> => {
  const found = await house.database.outside
    .selectFrom('civic.public_attachment')
    .select('file_id')
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  if (found === undefined) throw new Refusal('not-found')
  return bytesOf(house, found.file_id)
}

const bytesOf = async ({ database, masterKey }: House, id: string): Promise<Buffer> => {
  const bytes = await getFile(database.app, masterKey, id)
  if (bytes === undefined) throw new Refusal('not-found')
  return bytes
}

/** Photos were drawn anew as WebP when they came in. */
const picture = (c: Context, bytes: Buffer, keeping: string): Response => {
  c.header('cache-control', keeping)
  c.header('content-type', 'image/webp')
  return c.body(new Uint8Array(bytes))
}
