import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { playDemo } from '../../src/demo/play.ts'
import type { House } from '../../src/house.ts'
import { readConfig } from '../../src/platform/config.ts'
import { connection } from '../../src/platform/database.ts'
import { makeLog } from '../../src/platform/log.ts'
import { startHouse } from '../../src/start.ts'

/** The played example in a folder of its own, for commands: the tests have a database ready and need no start. */
export interface PlayedApart {
  house: House
  url: string
  owner: Pool
  /** Stops it and leaves nothing. */
  clear(): Promise<void>
}

export const openPlayedApart = async (): Promise<PlayedApart> => {
  const folder = mkdtempSync(join(tmpdir(), 'long-dan-played-'))
  chmodSync(folder, 0o711)
  const config = readConfig({ DATA_DIR: folder, PORT: '0' })
  const play = async ({ ground, rooms }: House) => void (await playDemo(ground, rooms))
  const { house, url, stop } = await startHouse(config, makeLog('silent'), play)
  const owner = new Pool({ ...connection(house.database.ownerUrl), max: 2 })
  owner.on('error', () => {})
  const clear = async () => {
    await owner.end()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { house, url, owner, clear }
}
