import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { perform } from '../src/civic/deed/perform.ts'
import { workbook } from '../src/civic/files/workbook.ts'
import { startEngine } from '../src/platform/engine/engine.ts'
import { makeLog } from '../src/platform/log.ts'
import { petitionDeeds as deeds } from '../src/rooms/petitions/deeds.ts'
import { openBeside } from '../tests/support/beside.ts'
import { bringFile, exportColumns, rowsOfExport } from '../tests/support/imported.ts'
import { startProcess } from './processes.ts'

/*
 * node --import ./src/platform/jsx.ts bench/import.ts [--rows 20000]
 *
 * Takes a generated Excel file over by the real process, on a PostgreSQL that waits for the disk: killed by kill -9 in the middle and
 * started again; then the same file once more. Every hundredth row has an error.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '20000' } } })
const wanted = Number(values.rows)
const today = '2026-08-17'
const tell = (line: string) => process.stdout.write(`${line}\n`)
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`
const seconds = (from: number) => `${((performance.now() - from) / 1_000).toFixed(1)} s`

const folder = mkdtempSync(join(tmpdir(), 'long-dan-import-'))
chmodSync(folder, 0o711)
const dataDir = join(folder, 'house')
const engine = await startEngine({ dataDir: join(folder, 'server'), log: makeLog('error') })
const env = { DATABASE_URL: engine.ownerUrl, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }
const start = () => startProcess('src/main.ts', env)
let house = await start()
const beside = await openBeside({ ownerUrl: engine.ownerUrl, dataDir, today })
const clerk = await beside.officer('xa-can-duoc/ubnd/one-stop-clerk')

/** The most memory the house's process ever held, as Linux counts it. */
const peakOf = (pid: number): string => {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return megabytes(Number(kilobytes) * 1_024)
}
const number = async (from: string): Promise<number> =>
  (await beside.ask<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n ?? 0
const states = async (at: string) => {
  const rows = await beside.ask<{ said: string }>(
    `select string_agg(state || ' ' || n, ', ' order by state) as said
     from (select state, count(*) as n from civic.import_row where import_id = $1 group by 1) as s`,
    [at],
  )
  return rows[0]?.said ?? ''
}
const begin = (at: string) =>
  perform(beside.ground, deeds.startImport, {
    actor: clerk,
    key: `bench-of-import-${at}`,
    input: { import: at, which: 'all' },
  })
const isRunning = async (at: string) => (await number(`civic.import where id = '${at}' and stage = 'running'`)) === 1

try {
  const rows = rowsOfExport(wanted).map((row, at) => (at % 100 === 99 ? row.with(1, 'không rõ') : row))
  const file = join(folder, 'rows.xlsx')
  writeFileSync(file, await workbook([{ name: '1022', header: exportColumns, rows }]))
  const bytes = readFileSync(file)
  tell(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; ${wanted} rows, ${megabytes(bytes.length)} of XLSX`,
  )

  const reading = performance.now()
  const at = await bringFile(beside.ground, clerk, bytes)
  tell(`read, sealed, matched and judged: ${seconds(reading)}; ${await states(at)}`)

  const taking = performance.now()
  await begin(at)
  const half = Math.floor(wanted / 2)
  while ((await number('petitions.petition')) < half) await pause(200)
  const peakBefore = peakOf(house.pid)
  house.kill()
  const atKill = await number('petitions.petition')
  tell(
    `kill -9 after ${seconds(taking)}: ${atKill} petitions, ${await number(`civic.import_row where state = 'done'`)} rows done; peak ${peakBefore}`,
  )
  const resuming = performance.now()
  house = await start()
  while (await isRunning(at)) await pause(200)
  tell(`started again and finished after ${seconds(resuming)}; peak ${peakOf(house.pid)}`)
  const all = await number('petitions.petition')
  tell(
    `in all ${seconds(taking)}: ${all} petitions, ${await number('(select distinct other_code from petitions.petition) as c')} codes, ` +
      `${await number(`civic.fact where kind = 'petition.filed'`)} facts, ${await number('civic.duty')} duties; ${await states(at)}`,
  )
  const errors = await beside.ask<{ said: string }>(
    `select format('row %s: %s %s', row, problems->0->>'field', problems->0->>'code') as said
     from civic.import_row where import_id = $1 and problems is not null order by row limit 3`,
    [at],
  )
  tell(`errors by row, the first: ${errors.map(({ said }) => said).join('; ')}`)

  const again = performance.now()
  const second = await bringFile(beside.ground, clerk, bytes)
  tell(
    `the same file again: ${seconds(again)}; ${await states(second)}; ${await number('petitions.petition')} petitions`,
  )
} finally {
  await beside.close()
  await house.stop()
  await engine.stop()
  rmSync(folder, { recursive: true, force: true })
}
