import { expect, test } from 'vitest'
import { ConfigError, configTable, readConfig } from './config.ts'

test('an empty environment is a house on this machine only', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    dataDir: './data',
    publicUrl: undefined,
    logLevel: 'info',
    trustProxy: false,
    metrics: 'off',
  })
})

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
    expect.arrayContaining(['HOST', 'PORT', 'DATABASE_URL', 'DATA_DIR', 'PUBLIC_URL', 'LOG_LEVEL', 'TRUST_PROXY']),
  )
})
