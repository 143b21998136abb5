import type { Context } from 'hono'
import { readVersion } from '../civic/reference/version.ts'
import type { Download } from '../civic/screen/download.ts'
import { anyVisitor, firstWhoMay, readAsker } from './asker.ts'
import { clientOf } from './client.ts'
import { readDisplay } from './display.ts'
import { whereToShowWho } from './entrance.ts'
import { readingFor } from './reading.ts'
import type { Web, WebVisit } from './web.ts'

/** GET of one file. Like a page, but nothing of the frame is around it. */
export const answerDownload = (web: Web, download: Download) => async (c: Context) => {
  const version = await readVersion(web.house.database.outside)
  const { today } = version
  const asker = download.reads === 'public' ? anyVisitor : await readAsker(web, c, today)
  try {
    const { name, type, content } = await firstWhoMay(asker.actors, (actor) => {
      const visit: WebVisit = {
        actor,
        lang: readDisplay(c).lang,
        today,
        path: c.req.path,
        params: c.req.param(),
        query: new URL(c.req.url).searchParams,
        publicUrl: web.house.publicUrl,
        key: '',
        client: clientOf(web, c),
      }
      return download.make(readingFor(web, download.reads, visit, version), visit)
    })
    c.header('content-type', type)
    if (name !== undefined) c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return c.body(content)
  } catch (error) {
    const elsewhere = whereToShowWho(error, c, download.entrance, asker)
    if (elsewhere === undefined) throw error
    return c.redirect(elsewhere, 303)
  }
}
