import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../src/platform/free-port.ts'
import { file, openCrowd } from '../faults/crowd.ts'
import { kept, type Outcome } from '../faults/outcome.ts'
import { watchPages } from '../faults/watch.ts'
import { entryArguments, listening, type Running, startProcess } from '../support/process.ts'
import { openBalancer } from './balancer.ts'
import { openReplicated, type Replicated } from './replicated.ts'
import { query, until } from './server.ts'

const before = 40
/** As `src/web/limits.ts` has it. */
const codesAnHour = 10

/** Two processes for pages and one for jobs, each stopped and started again in turn while people write and read through a balancer. */
export const together = async (folder: string, times: number): Promise<Outcome> => {
  const servers = await openReplicated(join(folder, 'servers'))
  const web = [await openWeb(folder, servers), await openWeb(folder, servers)]
  const worker = await start(folder, servers, { ROLE: 'worker', PORT: String(await freePort()) })
  for (const one of web) await one.start()
  const balancer = await openBalancer(web.map(({ port }) => port))
  try {
    const [one, other] = web.map(({ url }) => url) as [string, string]
    const also = {
      'one key sent to both is done once': await onceForBoth(one, other),
      'attempts to guess count together': (await guesses([one, other])) === codesAnHour,
      'public pages are read on the replica': await readsOnReplica(servers),
    }
    const crowd = openCrowd(balancer.url)
    await crowd.have(before)
    const watch = watchPages(balancer.url)
    const roll = async (signal: NodeJS.Signals) => {
      for (const process of web) {
        const written = crowd.acknowledged.size
        await process.stop(signal)
        await process.start()
        await crowd.have(written + before)
      }
    }
    for (let time = 0; time < times; time += 1) await roll('SIGTERM')
    const refused = await watch.end()
    const failed = balancer.failed() + crowd.unanswered()
    await servers.stopReplica()
    const goesOn = (await fetch(`${balancer.url}/viec?lan=${randomUUID()}`)).ok
    await roll('SIGKILL')
    await crowd.goHome()
    const killed = balancer.failed() + crowd.unanswered() - failed
    return {
      fault: 'rolling restart',
      engine: 'external',
      times,
      ...(await kept({ ownerUrl: () => servers.primary }, crowd)),
      refused,
      also: { ...also, 'no request failed': failed === 0, 'without the replica pages are read on': goesOn },
      control: killed > 0 ? `kill -9: ${killed} failed` : undefined,
    }
  } finally {
    await balancer.close()
    for (const process of web) await process.stop('SIGTERM')
    await worker.kill('SIGTERM')
    await servers.clear()
  }
}

const start = async (folder: string, servers: Replicated, env: Record<string, string>): Promise<Running> => {
  const dataDir = join(folder, 'house')
  mkdirSync(dataDir, { recursive: true })
  const house = startProcess(process.execPath, entryArguments('src/main.ts'), {
    PATH: process.env.PATH ?? '',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '1',
    DATABASE_URL: servers.primary,
    DATABASE_POOL_URL: withoutUser(servers.pooler),
    DATABASE_REPLICA_URL: withoutUser(servers.replica),
    DRAIN_SECONDS: '1',
    ...env,
  })
  await house.says(listening)
  return house
}

const withoutUser = (url: string): string => Object.assign(new URL(url), { username: '', password: '' }).href

const openWeb = async (folder: string, servers: Replicated) => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let running: Running | undefined
  return {
    port,
    url,
    start: async () => {
      running = await start(folder, servers, { ROLE: 'web', PORT: String(port) })
      await until(`${url} is ready`, async () => (await fetch(`${url}/health/ready`)).ok)
      // Balancers look now and then.
      await pause(300)
    },
    stop: async (signal: NodeJS.Signals) => void (await running?.kill(signal)),
  }
}

const onceForBoth = async (one: string, other: string): Promise<boolean> => {
  const told = await Promise.all(
    Array.from({ length: 25 }, async (_, at) => {
      const key = randomUUID()
      return Promise.all([file(one, key, `10.9.0.${at}`), file(other, key, `10.9.0.${at}`)])
    }),
  )
  return told.every(
    ([mine, yours]) => mine && yours && mine.petition === yours.petition && mine.repeated !== yours.repeated,
  )
}

/** How many codes one household may try, by turns in both, before it is told to wait. */
const guesses = async (urls: readonly string[]): Promise<number> => {
  for (let tried = 0; ; tried += 1) {
    const url = urls[tried % urls.length] ?? ''
    const answer = await fetch(`${url}/tra-cuu/xem`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': '10.8.0.1' },
      body: String(new URLSearchParams({ _key: randomUUID(), code: 'ABCD-EFGH-JKLM-NPQR' })),
    })
    if (answer.status === 429 || tried > 50) return tried
  }
}

const readsOnReplica = async ({ primary, replica }: Replicated): Promise<boolean> => {
  const readers = async (url: string) =>
    (
      await query<{ n: number }>(
        url,
        `select count(*)::int as n from pg_stat_activity where usename like '%login_public'`,
      )
    )[0]?.n ?? 0
  return (await readers(replica)) > 0 && (await readers(primary)) === 0
}
