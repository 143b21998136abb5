import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../../support/ask.ts'
import { type Crowd, openCrowd } from '../crowd.ts'
import type { Disk } from '../disk.ts'
import { kept, type Outcome } from '../outcome.ts'
import { openTarget, type Target } from '../target.ts'

const before = 30
const within = 400

/**
 * The disk under the house is copied at a random moment: what the kernel had not written yet is missing, as after a power cut. A house
 * starts on the copy and has everything that was acknowledged until then. A disk that lies about its own cache is not played.
 */
export const powerCut = async (target: Target, times: number, disk: Disk): Promise<Outcome> => {
  await target.start()
  // What was installed yesterday is on the disk.
  execFileSync('sync')
  const crowd = openCrowd(target.url)
  const total = { acknowledged: 0, torn: 0, lost: [] as string[], doubled: [] as string[], halved: [] as string[] }
  for (let time = 0; time < times; time += 1) {
    await crowd.have(crowd.acknowledged.size + before)
    await pause(Math.random() * within)
    const { acknowledged, torn, astray } = await afterCut(disk, crowd)
    total.acknowledged = acknowledged
    total.torn += torn
    for (const how of ['lost', 'doubled', 'halved'] as const) total[how].push(...astray[how])
  }
  const control = await careless(target, disk, crowd)
  await crowd.goHome()
  const { acknowledged, torn, ...astray } = total
  return { fault: 'power cut', engine: target.engine, times, acknowledged, torn, astray, refused: [], control }
}

const afterCut = async (disk: Disk, crowd: Crowd) => {
  const acknowledged = new Map(crowd.acknowledged)
  const { folder, end } = disk.cut()
  const copy = await openTarget('own', { dataDir: join(folder, 'data') })
  try {
    await copy.start()
    return await kept(copy, { acknowledged })
  } finally {
    await copy.clear()
    end()
  }
}

/** A PostgreSQL that does not wait for the disk loses what it acknowledged. */
const careless = async ({ ownerUrl }: Target, disk: Disk, crowd: Crowd): Promise<string | undefined> => {
  for (const setting of ['fsync', 'synchronous_commit']) await ask(ownerUrl(), `alter system set ${setting} = off`)
  await ask(ownerUrl(), 'select pg_reload_conf()')
  await crowd.have(crowd.acknowledged.size + before * 4)
  const { astray } = await afterCut(disk, crowd)
  return astray.lost.length > 0 ? `fsync off: ${astray.lost.length} lost` : undefined
}
