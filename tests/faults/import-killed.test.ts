import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '../../src/civic/actor/actor.ts'
import { perform } from '../../src/civic/deed/perform.ts'
import { petitionDeeds as deeds } from '../../src/rooms/petitions/deeds.ts'
import { type Beside, openBeside } from '../support/beside.ts'
import { engineOf } from '../support/engine-of.ts'
import { asFile, bringFile, rowsOfExport } from '../support/imported.ts'
import { dataFolder, openProgram, type Program } from '../support/program.ts'

/*
 * The process that takes a file over is killed by kill -9 in the middle, and started again: every row is there once. What is there is
 * counted by plain SQL, by the codes of the file.
 */
vi.setConfig({ testTimeout: 120_000 })

const rows = 300
const file = asFile(rowsOfExport(rows))

let env: Record<string, string>
let house: Program
let beside: Beside
beforeAll(async () => {
  env = { DATA_DIR: dataFolder() }
  house = await openProgram('src/main.ts', env)
  beside = await openBeside({ ...engine(), dataDir: env.DATA_DIR ?? '', today: '2026-08-17' })
})
afterAll(async () => {
  await beside.close()
  await house.kill('SIGTERM')
})

const engine = () => {
  const found = engineOf(env.DATA_DIR ?? '')
  if (found === undefined) throw new Error('no PostgreSQL runs')
  return found
}

interface Counted {
  petitions: number
  codes: number
  duties: number
  facts: number
}

const counted = async (): Promise<Counted> => {
  const [found] = await beside.ask<Counted>(
    `select count(distinct p.matter_id)::int as petitions, count(distinct p.other_code)::int as codes,
       count(distinct d.id)::int as duties, count(distinct f.id)::int as facts
     from petitions.petition p
       left join civic.duty d on d.matter_id = p.matter_id
       left join civic.fact f on f.matter_id = p.matter_id and f.kind = 'petition.filed'
     where p.other_code like '1022-%'`,
  )
  if (found === undefined) throw new Error('nothing was counted')
  return found
}

/** Everything once: as many petitions, duties and facts as codes. */
const once = (n: number): Counted => ({ petitions: n, codes: n, duties: n, facts: n })
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await pause(20)
}
const stageOf = async (at: string): Promise<string | undefined> =>
  (await beside.ask<{ stage: string }>('select stage from civic.import where id = $1', [at]))[0]?.stage

const begin = (actor: Actor, at: string) =>
  perform(beside.ground, deeds.startImport, {
    actor,
    key: `start-of-the-import-${at}`,
    input: { import: at, which: 'all' },
  })

test('killed in the middle and started again, a file is in wholly and once', async () => {
  const clerk = await beside.officer('xa-can-duoc/ubnd/one-stop-clerk')
  const at = await bringFile(beside.ground, clerk, file)
  await begin(clerk, at)
  await until(async () => (await counted()).petitions >= 50)
  await house.kill('SIGKILL')
  const inTheMiddle = await counted()
  expect(inTheMiddle.petitions).toBeLessThan(rows)
  expect(inTheMiddle).toEqual(once(inTheMiddle.petitions))
  expect(await stageOf(at)).toBe('running')

  house = await openProgram('src/main.ts', env)
  await until(async () => (await stageOf(at)) === 'finished')
  expect(await counted()).toEqual(once(rows))

  const again = await bringFile(beside.ground, clerk, file)
  const known = await beside.ask<{ n: number }>(
    `select count(*)::int as n from civic.import_row where import_id = $1 and state = 'known'`,
    [again],
  )
  expect(known).toEqual([{ n: rows }])
})

test('control: where the look at the code is blind, the same file doubles, and the count shows it', async () => {
  const clerk = await beside.officer('xa-can-duoc/ubnd/one-stop-clerk')
  // The sabotage: the house no longer knows which office has these codes, and both the look and the index go by the office.
  await beside.ask(`update petitions.petition set entered_by_office_id = 'xa-rach-kien/ubnd'`)
  const at = await bringFile(beside.ground, clerk, asFile(rowsOfExport(20)))
  await begin(clerk, at)
  await until(async () => (await stageOf(at)) === 'finished')
  expect(await counted()).toEqual({ ...once(rows + 20), codes: rows })
})
