import { join } from 'node:path'
import type { House } from '../house.ts'
import { civicToday } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { makeLog } from '../platform/log.ts'
import { run, tell } from '../run.ts'
import { startHouse } from '../start.ts'
import { demoDay, playDemo } from './play.ts'

/*
 * The product with example data, in a folder and a database of its own that can be thrown away. It never touches DATABASE_URL.
 */
const folder = join(import.meta.dirname, '../../demo-data')

const fill = async (house: House): Promise<void> => {
  // Every deed of the play has a key of its own: a play that was interrupted goes on where it stopped.
  if ((await civicToday(house.ground.db)) >= demoDay && (await isPlayed(house))) return
  tell('Đang dựng dữ liệu mẫu, chừng một phút… / Playing the example data, about a minute…')
  const count = await playDemo(house.ground, house.rooms)
  tell(`${count} việc mẫu đã dựng xong. / ${count} example petitions are ready.`)
}

const isPlayed = async (house: House): Promise<boolean> =>
  (await house.ground.db.selectFrom('civic.matter').select('id').limit(1).executeTakeFirst()) !== undefined

await run(async () => {
  const { DATABASE_URL: _never, ...env } = process.env
  const config = readConfig({ LOG_LEVEL: 'warn', DATA_DIR: folder, ...env })
  return startHouse(config, makeLog(config.logLevel), fill)
})
