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
  dataDir: string
  /** Without a slash at its end. Undefined: this machine, at the port where we listen. */
  publicUrl: string | undefined
  logLevel: (typeof logLevels)[number]
  trustProxy: boolean
  /** Whom `/metrics` answers. */
  metrics: 'off' | 'local' | 'all'
}

/** Reads the configuration out of an environment; an empty value counts as absent. Throws `ConfigError`. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = { databaseUrl: env.DATABASE_URL, publicUrl: env.PUBLIC_URL }
  return {
    host: read(variables.host, env),
    port: read(variables.port, env),
    databaseUrl: given.databaseUrl ? read(variables.databaseUrl, env) : undefined,
    dataDir: read(variables.dataDir, env),
    publicUrl: given.publicUrl ? read(variables.publicUrl, env).replace(/\/+$/, '') : undefined,
    logLevel: read(variables.logLevel, env),
    trustProxy: read(variables.trustProxy, env),
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
