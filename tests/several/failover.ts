import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../src/platform/free-port.ts'
import { openCrowd } from '../faults/crowd.ts'
import { kept, type Outcome } from '../faults/outcome.ts'
import { watchPages } from '../faults/watch.ts'
import { entryArguments, listening, startProcess } from '../support/process.ts'
import { openPatroni, type PatroniCluster } from './patroni.ts'

const before = 40

/** The leader of a cluster is killed while people write: another leads, and everything acknowledged is there. */
export const failover = async (folder: string, times: number): Promise<Outcome> => {
  const cluster = await openPatroni(join(folder, 'in-step'), { synchronous: true })
  try {
    const house = await openHouse(join(folder, 'house'), cluster)
    const crowd = openCrowd(house.url)
    await crowd.have(before)
    const watch = watchPages(house.url, '/viec')
    for (let time = 0; time < times; time += 1) {
      await pause(Math.random() * 1_000)
      await cluster.killLeader()
      await crowd.have(crowd.acknowledged.size + before)
      await cluster.comeBack()
    }
    const refused = await watch.end()
    await crowd.goHome()
    const outcome = await kept(ledgerOf(cluster), crowd)
    await house.stop()
    return {
      fault: 'failover',
      engine: 'external',
      times,
      ...outcome,
      refused,
      control: await behind(join(folder, 'behind')),
    }
  } finally {
    await cluster.clear()
  }
}

/** The control: a standby that need not be in step, and had fallen behind when the leader was killed. */
const behind = async (folder: string): Promise<string | undefined> => {
  const cluster = await openPatroni(folder, { synchronous: false })
  try {
    const house = await openHouse(join(folder, 'house'), cluster)
    const crowd = openCrowd(house.url)
    await crowd.have(before)
    const hear = await cluster.deafenStandby()
    await crowd.have(crowd.acknowledged.size + before)
    await crowd.leave()
    const killing = cluster.killLeader()
    await pause(500)
    hear()
    await killing
    const { astray } = await kept(ledgerOf(cluster), crowd)
    await house.stop()
    return astray.lost.length > 0 ? `standby not in step: ${astray.lost.length} lost` : undefined
  } finally {
    await cluster.clear()
  }
}

const ledgerOf = ({ ownerUrl }: PatroniCluster) => ({ ownerUrl: () => ownerUrl })

const openHouse = async (dataDir: string, { ownerUrl }: PatroniCluster) => {
  const port = await freePort()
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'error', TRUST_PROXY: '1' }
  const house = startProcess(process.execPath, entryArguments('src/main.ts'), {
    ...env,
    PORT: String(port),
    DATABASE_URL: ownerUrl,
  })
  await house.says(listening)
  return { url: `http://127.0.0.1:${port}`, stop: () => house.kill('SIGTERM') }
}
