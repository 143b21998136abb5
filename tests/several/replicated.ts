import { join } from 'node:path'
import { freePort } from '../../src/platform/free-port.ts'
import {
  type Daemon,
  givenFile,
  givenFolder,
  owner,
  query,
  runAsPostgres,
  startDaemon,
  until,
  urlAt,
} from './server.ts'

/** A primary, a streaming replica and PgBouncer in transaction mode before the primary. */
export interface Replicated {
  primary: string
  replica: string
  pooler: string
  stopReplica(): Promise<void>
  clear(): Promise<void>
}

const quiet = ['-c', 'unix_socket_directories=', '-c', 'max_connections=200', '-c', 'wal_level=replica']

export const openReplicated = async (folder: string): Promise<Replicated> => {
  const [primaryPort, replicaPort, poolerPort] = [await freePort(), await freePort(), await freePort()]
  const [data, copy] = [join(givenFolder(folder), 'primary'), join(folder, 'replica')]
  const password = givenFile(join(folder, 'password'), owner.password)
  runAsPostgres('initdb', [
    '-D',
    data,
    '-U',
    owner.name,
    '-A',
    'scram-sha-256',
    `--pwfile=${password}`,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ])
  const serve = (at: string, port: number) =>
    startDaemon('postgres', ['-D', at, '-p', String(port), '-h', '127.0.0.1', ...quiet])
  const started: Daemon[] = [serve(data, primaryPort)]
  await until('the primary answers', async () => (await query(urlAt(primaryPort), 'select 1')).length === 1)
  await query(urlAt(primaryPort), 'create database long_dan')
  runAsPostgres('pg_basebackup', ['-D', copy, '-R', '-d', urlAt(primaryPort), '-X', 'stream', '-c', 'fast'])
  const replica = serve(copy, replicaPort)
  started.push(replica)
  await until('the replica answers', async () => (await query(urlAt(replicaPort), 'select 1')).length === 1)
  const users = givenFile(join(folder, 'users.txt'), `"${owner.name}" "${owner.password}"\n`)
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: poolerPort,
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: users,
    auth_user: owner.name,
    pool_mode: 'transaction',
    max_client_conn: 500,
    default_pool_size: 20,
    ignore_startup_parameters: 'extra_float_digits',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`)
  const databases = `[databases]\nlong_dan = host=127.0.0.1 port=${primaryPort} dbname=long_dan\n[pgbouncer]\n`
  started.push(
    startDaemon('pgbouncer', [givenFile(join(folder, 'pgbouncer.ini'), `${databases}${lines.join('\n')}\n`)]),
  )
  await until('the pooler answers', async () => (await query(urlAt(poolerPort, 'long_dan'), 'select 1')).length === 1)
  const stop = async (daemon: Daemon) => {
    daemon.kill('SIGINT')
    await daemon.ended
  }
  return {
    primary: urlAt(primaryPort, 'long_dan'),
    replica: urlAt(replicaPort, 'long_dan'),
    pooler: urlAt(poolerPort, 'long_dan'),
    stopReplica: () => stop(replica),
    clear: async () => {
      for (const daemon of started.toReversed()) await stop(daemon)
    },
  }
}
