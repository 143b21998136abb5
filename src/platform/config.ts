import { z } from 'zod'
import { logLevels } from './log.ts'
import { StartError } from './start-error.ts'

/** A variable of the environment that was given a wrong value. The message is one plain line. */
export class ConfigError extends StartError {
  override readonly name = 'ConfigError'
}

type Variable = { name: string; wants: string; standard: string; schema: z.ZodType<unknown, string> }

const variable = <T>(name: string, wants: string, standard: string, schema: z.ZodType<T, string>) => ({
  name,
  wants,
  standard,
  schema,
})

const isUrl = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))

const variables = {
  host: variable('HOST', 'an address to listen on', '127.0.0.1', z.string().min(1)),
  port: variable(
    'PORT',
    'a number from 0 to 65535',
    '3000',
    z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)),
  ),
  databaseUrl: variable(
    'DATABASE_URL',
    'postgresql://user:password@host/database (PostgreSQL 15 or newer)',
    '',
    isUrl('postgresql:', 'postgres:'),
  ),
  poolUrl: variable(
    'DATABASE_POOL_URL',
    'the same database through a pooler in transaction mode, postgresql://host:port/database',
    '',
    isUrl('postgresql:', 'postgres:'),
  ),
  replicaUrl: variable(
    'DATABASE_REPLICA_URL',
    'a streaming replica that public pages are read from, postgresql://host:port/database',
    '',
    isUrl('postgresql:', 'postgres:'),
  ),
  role: variable(
    'ROLE',
    'all, web (pages only) or worker (jobs and sweeps only)',
    'all',
    z.enum(['all', 'web', 'worker']),
  ),
  dataDir: variable(
    'DATA_DIR',
    'a folder for keys, and for the database where DATABASE_URL is not set',
    './data',
    z.string().min(1),
  ),
  publicUrl: variable('PUBLIC_URL', 'the address people type, http(s)://name', '', isUrl('http:', 'https:')),
  logLevel: variable('LOG_LEVEL', logLevels.join(', '), 'info', z.enum(logLevels)),
  trustProxy: variable(
    'TRUST_PROXY',
    '0, or 1 behind a proxy of our own that sets X-Forwarded-For',
    '0',
    z.enum(['0', '1']).transform((text) => text === '1'),
  ),
  drainSeconds: variable(
    'DRAIN_SECONDS',
    'a number from 0 to 60: how long a process that was told to stop still answers, and says that it will stop',
    '0',
    z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(60)),
  ),
  metrics: variable(
    'METRICS',
    'off, local (told to this machine only) or all (to whoever reaches the port)',
    'off',
    z.enum(['off', 'local', 'all']),
  ),
}

/** Every variable this product reads, for the operating manual: its name, what it wants, what holds without it. */
export const configTable: readonly Omit<Variable, 'schema'>[] = Object.values(variables).map(
  ({ name, wants, standard }) => ({ name, wants, standard }),
)

export type Config = {
  host: string
  /** 0: any free port. */
  port: number
  /** Undefined: our own PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined
  /** Undefined: straight to `databaseUrl`. Both carry an address only: the house signs in by its own roles. */
  poolUrl: string | undefined
  replicaUrl: string | undefined
  /** What this process does. Several share the work where PostgreSQL is not our own. */
  role: 'all' | 'web' | 'worker'
  dataDir: string
  /** Without a slash at its end. Undefined: this machine, at the port where we listen. */
  publicUrl: string | undefined
  logLevel: (typeof logLevels)[number]
  trustProxy: boolean
  /** Before it stops listening, so that a balancer has turned to others. */
  drainSeconds: number
  /** Whom `/metrics` answers. */
  metrics: 'off' | 'local' | 'all'
}

/** Reads the configuration out of an environment; an empty value counts as absent. Throws `ConfigError`. */
export function readConfig(env: Record<string, string | undefined>): Config {
  for (const { name } of [variables.poolUrl, variables.replicaUrl, variables.role])
    if (env[name] && env[name] !== 'all' && !env.DATABASE_URL)
      throw new ConfigError(`${name} is for houses of several processes: it wants DATABASE_URL, too`)
  const url = (of: typeof variables.databaseUrl) => (env[of.name] ? read(of, env) : undefined)
  return {
    host: read(variables.host, env),
    port: read(variables.port, env),
    databaseUrl: url(variables.databaseUrl),
    poolUrl: url(variables.poolUrl),
    replicaUrl: url(variables.replicaUrl),
    role: read(variables.role, env),
    dataDir: read(variables.dataDir, env),
    publicUrl: url(variables.publicUrl)?.replace(/\/+$/, ''),
    logLevel: read(variables.logLevel, env),
    trustProxy: read(variables.trustProxy, env),
    drainSeconds: read(variables.drainSeconds, env),
    metrics: read(variables.metrics, env),
  }
}

function read<T>(of: Variable & { schema: z.ZodType<T, string> }, env: Record<string, string | undefined>): T {
  const given = env[of.name] || of.standard
  const parsed = of.schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new ConfigError(`${of.name} is ${JSON.stringify(withoutPassword(given))}; it wants ${of.wants}`)
}

const withoutPassword = (text: string): string => text.replace(/:[^:@/]*@/, ':***@')
