import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../src/platform/free-port.ts'
import { type Daemon, findProgram, givenFile, givenFolder, owner, query, startDaemon, until, urlAt } from './server.ts'

interface Member {
  name: string
  port: number
  rest: number
  data: string
  daemon: Daemon
}

/** Two servers under Patroni with etcd, and one address that leads to whichever leads. */
export interface PatroniCluster {
  ownerUrl: string
  /** kill -9 of the leader, PostgreSQL and Patroni; gives the other once it leads. */
  killLeader(): Promise<void>
  /** The one that was killed comes back as standby, in step. */
  comeBack(): Promise<void>
  /** Stops what the standby receives, so that it falls behind unnoticed. */
  deafenStandby(): Promise<() => void>
  clear(): Promise<void>
}

export const openPatroni = async (
  folder: string,
  { synchronous }: { synchronous: boolean },
): Promise<PatroniCluster> => {
  givenFolder(folder)
  const [client, peer] = [await freePort(), await freePort()]
  const etcd = startDaemon('etcd', [
    '--name',
    'one',
    '--data-dir',
    join(givenFolder(join(folder, 'etcd')), 'data'),
    '--listen-client-urls',
    `http://127.0.0.1:${client}`,
    '--advertise-client-urls',
    `http://127.0.0.1:${client}`,
    '--listen-peer-urls',
    `http://127.0.0.1:${peer}`,
    '--initial-advertise-peer-urls',
    `http://127.0.0.1:${peer}`,
    '--initial-cluster',
    `one=http://127.0.0.1:${peer}`,
    '--enable-v2',
  ]) // prettier-ignore
  await until('etcd answers', async () => (await fetch(`http://127.0.0.1:${client}/health`)).ok)
  const members: Member[] = []
  const startMember = (name: string, port: number, rest: number): Member => {
    const data = join(folder, name)
    const settings = givenFile(
      join(folder, `${name}.yml`),
      JSON.stringify(settingsOf({ name, port, rest, data, etcd: client, synchronous, folder })),
    )
    return { name, port, rest, data, daemon: startDaemon('patroni', [settings]) }
  }
  for (const name of ['mot', 'hai']) {
    members.push(startMember(name, await freePort(), await freePort()))
    if (name === 'mot') await until('a leader', async () => (await leaderOf(members)) !== undefined, 90)
  }
  const inStep = async () => {
    const leader = await leaderOf(members)
    const rows = leader
      ? await query<{ n: number }>(
          urlAt(leader.port),
          `select count(*)::int as n from pg_stat_replication where state = 'streaming' and ($$${synchronous}$$ = 'false' or sync_state = 'sync')`,
        )
      : []
    return rows[0]?.n === 1
  }
  await until('a standby in step', inStep, 120)
  const first = await leaderOf(members)
  await query(urlAt(first?.port ?? 0), 'create database long_dan')
  const door = await openDoor(members)
  let killed: Member | undefined
  return {
    ownerUrl: urlAt(door.port, 'long_dan'),
    killLeader: async () => {
      const leader = await leaderOf(members)
      if (leader === undefined) throw new Error('nobody leads')
      killed = leader
      const [{ pid = 0 } = {}] = await query<{ pid: number }>(
        urlAt(leader.port),
        `select pg_read_file('postmaster.pid', 0, 12)::text as line, split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`,
      )
      leader.daemon.kill('SIGKILL')
      process.kill(pid, 'SIGKILL')
      await until(
        'another leads',
        async () => ![undefined, leader].includes(await leaderOf(members.filter((one) => one !== leader))),
        120,
      )
    },
    comeBack: async () => {
      if (killed === undefined) return
      const { name, port, rest } = killed
      members.splice(members.indexOf(killed), 1, startMember(name, port, rest))
      await until('the killed one is in step', inStep, 180)
    },
    deafenStandby: async () => {
      const leader = await leaderOf(members)
      const standby = members.find((one) => one !== leader)
      const [{ pid = 0 } = {}] = await query<{ pid: number }>(
        urlAt(standby?.port ?? 0),
        `select pid from pg_stat_wal_receiver`,
      )
      process.kill(pid, 'SIGSTOP')
      return () => process.kill(pid, 'SIGKILL')
    },
    clear: async () => {
      await door.close()
      for (const { daemon } of members) {
        daemon.kill('SIGTERM')
        await Promise.race([daemon.ended, pause(20_000)])
        daemon.kill('SIGKILL')
      }
      etcd.kill('SIGTERM')
      await etcd.ended
    },
  }
}

const leaderOf = async (members: readonly Member[]): Promise<Member | undefined> => {
  for (const member of members) {
    const leads = await fetch(`http://127.0.0.1:${member.rest}/primary`, { signal: AbortSignal.timeout(1_000) }).then(
      (answer) => answer.ok,
      () => false,
    )
    if (leads) return member
  }
  return undefined
}

/** Leads whoever connects to the server that leads now; who is connected when it changes is cut off. */
const openDoor = async (members: readonly Member[]) => {
  let [to, open] = [0, true]
  const inside = new Set<Socket>()
  const watching = (async () => {
    while (open) {
      const leader = (await leaderOf(members))?.port ?? 0
      if (leader !== to) for (const socket of inside) socket.destroy()
      to = leader
      await pause(200)
    }
  })()
  const server = createServer((socket) => {
    if (to === 0) return void socket.destroy()
    const there = connect(to, '127.0.0.1')
    for (const [from, into] of [
      [socket, there],
      [there, socket],
    ] as const) {
      inside.add(from)
      from.on('error', () => into.destroy()).on('close', () => inside.delete(from))
      from.pipe(into)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      open = false
      await watching
      for (const socket of inside) socket.destroy()
      server.close()
    },
  }
}

interface MemberSettings {
  name: string
  port: number
  rest: number
  data: string
  etcd: number
  synchronous: boolean
  folder: string
}

/** In JSON, which is YAML, too. The lease is the shortest that Patroni allows for. */
const settingsOf = ({ name, port, rest, data, etcd, synchronous, folder }: MemberSettings) => {
  const access = { username: owner.name, password: owner.password }
  return {
    scope: 'long-dan',
    name,
    restapi: { listen: `127.0.0.1:${rest}`, connect_address: `127.0.0.1:${rest}` },
    etcd3: { host: `127.0.0.1:${etcd}` },
    bootstrap: {
      dcs: {
        ttl: 20,
        loop_wait: 2,
        retry_timeout: 5,
        maximum_lag_on_failover: 1_073_741_824,
        synchronous_mode: synchronous,
        synchronous_mode_strict: synchronous,
        postgresql: { use_pg_rewind: true, parameters: { max_connections: 200 } },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
      pg_hba: ['host all all 127.0.0.1/32 scram-sha-256', 'host replication all 127.0.0.1/32 scram-sha-256'],
    },
    postgresql: {
      listen: `127.0.0.1:${port}`,
      connect_address: `127.0.0.1:${port}`,
      data_dir: data,
      bin_dir: dirname(findProgram('initdb') ?? ''),
      pgpass: join(folder, `${name}.pgpass`),
      authentication: { superuser: access, replication: access, rewind: access },
      parameters: { unix_socket_directories: folder },
      pg_hba: [
        'local all all trust',
        'host all all 127.0.0.1/32 scram-sha-256',
        'host replication all 127.0.0.1/32 scram-sha-256',
      ],
    },
  }
}
