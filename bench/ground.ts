import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { hashToken } from '../src/civic/actor/session.ts'
import { playDemo } from '../src/demo/play.ts'
import type { House } from '../src/house.ts'
import { readConfig } from '../src/platform/config.ts'
import { startEngine } from '../src/platform/engine/engine.ts'
import { randomToken } from '../src/platform/keys.ts'
import { makeLog } from '../src/platform/log.ts'
import { returnCode } from '../src/rooms/petitions/return-code.ts'
import { startHouse } from '../src/start.ts'
import { copyMatters } from './copies.ts'
import { type Process, startProcess } from './processes.ts'

/** What is measured: the real process on a PostgreSQL of its own that waits for the disk, with the example and its copies. */
export interface Ground {
  houses: readonly Process[]
  peers: Process
  /** Public codes of published matters. */
  codes: readonly string[]
  /** Return codes of the example's senders. */
  returnCodes: readonly string[]
  /** An officer of a commune, signed in. */
  session: string
  /** The server and how much it holds. */
  said: string
  end(): Promise<void>
}

const log = makeLog('error')

export const openGround = async (matters: number, processes: number): Promise<Ground> => {
  const folder = mkdtempSync(join(tmpdir(), 'long-dan-bench-'))
  chmodSync(folder, 0o711)
  const engine = await startEngine({ dataDir: join(folder, 'server'), log })
  const env = { DATABASE_URL: engine.ownerUrl, DATA_DIR: join(folder, 'house'), PORT: '0', TRUST_PROXY: '1' }
  const owner = new Client({ connectionString: engine.ownerUrl })
  await owner.connect()
  let returnCodes: string[] = []
  const fill = async ({ ground, rooms, masterKey }: House): Promise<void> => {
    await playDemo(ground, rooms)
    const keys = await names(owner, `select key as name from civic.deed_key where deed = 'filePetition'`)
    returnCodes = keys.map((key) => returnCode(masterKey, key))
    await copyMatters(owner, matters)
  }
  await (await startHouse(readConfig(env), log, fill)).stop()
  const role = (at: number) => (at === 0 ? 'all' : 'web')
  const houses = await Promise.all(
    Array.from({ length: processes }, (_, at) =>
      startProcess('src/main.ts', { ...env, LOG_LEVEL: 'error', ROLE: role(at) }),
    ),
  )
  const peers = await startProcess('bench/peers.tsx', env, 2)
  const codes = await names(owner, 'select public_code as name from petitions.public_petition order by matter_id')
  const said = `${processes} processes of the house; ${await describe(owner)}`
  const session = await signIn(owner)
  const end = async () => {
    await Promise.all([...houses.map((house) => house.stop()), peers.stop(), owner.end()])
    await engine.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { houses, peers, codes, returnCodes, session, said, end }
}

/** As whoever holds the post that answers first in the commune. */
const signIn = async (owner: Client): Promise<string> => {
  const token = randomToken()
  await owner.query(
    `insert into civic.session (token_hash, officer_id, post_id, opened_at, seen_at, expires_at, browser, machine)
     select $1, officer_id, post_id, now(), now(), now() + interval '12 hours', 'other', 'computer'
     from civic.holding where post_id = 'xa-can-duoc/ubnd/chairperson' limit 1`,
    [hashToken(token)],
  )
  return token
}

const names = async (owner: Client, text: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(text)).rows.map(({ name }) => name)

const describe = async (owner: Client): Promise<string> => {
  const { rows } = await owner.query<{ said: string }>(
    `select format('PostgreSQL %s (fsync %s, synchronous_commit %s); %s matters, %s of them published, %s facts, %s messages; %s',
       current_setting('server_version'), current_setting('fsync'), current_setting('synchronous_commit'),
       (select count(*) from civic.matter), (select count(*) from civic.public_matter), (select count(*) from civic.fact),
       (select count(*) from civic.message), pg_size_pretty(pg_database_size(current_database()))) as said`,
  )
  return rows[0]?.said ?? ''
}
