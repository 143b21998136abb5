import { expect, test } from 'vitest'
import { ConfigError, configTable, readConfig } from './config.ts'

test('an empty environment is a house on this machine only', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    poolUrl: undefined,
    replicaUrl: undefined,
    role: 'all',
    dataDir: './data',
    publicUrl: undefined,
    logLevel: 'info',
    trustProxy: false,
    drainSeconds: 0,
    metrics: 'off',
  })
})

test.each(['DATABASE_POOL_URL', 'DATABASE_REPLICA_URL', 'ROLE'])(
  '%s is refused where PostgreSQL is our own',
  (name) => {
    const value = name === 'ROLE' ? 'web' : 'postgresql://127.0.0.1:6432/long_dan'
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is for houses of several processes`)
    expect(() => readConfig({ [name]: value, DATABASE_URL: 'postgresql://me@127.0.0.1/x' })).not.toThrow()
  },
)

test('what is given is taken', () => {
  const env = { PORT: '8080', PUBLIC_URL: 'https://longdan.example/', TRUST_PROXY: '1', LOG_LEVEL: 'warn' }
  expect(readConfig(env)).toMatchObject({ port: 8080, publicUrl: 'https://longdan.example', trustProxy: true })
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'localhost'],
  ['PUBLIC_URL', 'longdan.example'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'yes'],
  ['DRAIN_SECONDS', '90'],
  ['METRICS', '1'],
])('a wrong %s (%s) is one line that names it, what was given and what is wanted', (name, value) => {
  const read = () => readConfig({ [name]: value })
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(new RegExp(`^${name} is "${value}"; it wants .+$`))
})

test('a password in a wrong address is not repeated', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://me:very-secret@host/x' })
  expect(read).toThrow(/me:\*\*\*@host/)
  expect(read).not.toThrow(/very-secret/)
})

test('the table for the manual names every variable', () => {
  expect(configTable.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'HOST',
      'DATABASE_URL',
      'DATABASE_POOL_URL',
      'ROLE',
      'DATA_DIR',
      'PUBLIC_URL',
      'TRUST_PROXY',
      'DRAIN_SECONDS',
    ]),
  )
})
