import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { migrationsDir } from '../../../src/as-owner.ts'
import { ask } from '../../support/ask.ts'
import { entryArguments, startProcess } from '../../support/process.ts'
import type { Outcome } from '../outcome.ts'
import type { Target } from '../target.ts'

/** In milliseconds, and more than one killed attempt takes to begin. */
const longest = 1_200

const slow = (number: number): string => `create table public.slow_${number} (n integer primary key);
insert into public.slow_${number} select generate_series(1, 50000);
select pg_sleep(0.4);
alter table public.slow_${number} add column twice integer;
update public.slow_${number} set twice = 2 * n`

/** The process that migrates is killed at a random moment: each migration is there whole or not at all, and the next start ends it. */
export const migrationKilled = async (target: Target, times: number): Promise<Outcome> => {
  await target.start()
  const dir = mkdtempSync(join(tmpdir(), 'long-dan-migrations-'))
  try {
    cpSync(migrationsDir, dir, { recursive: true })
    const first = readdirSync(dir).length + 1
    const files = Array.from({ length: times }, (_, at) => join(dir, `${String(first + at).padStart(4, '0')}_slow.sql`))
    for (const [at, file] of files.entries()) writeFileSync(file, slow(first + at))
    const whole: boolean[] = []
    for (let time = 0; time < times; time += 1) {
      await killedAfter(target, [dir], Math.random() * longest)
      whole.push(await isWhole(target, first, times))
    }
    await startProcess(process.execPath, entryArguments('tests/faults/migrating.ts', [target.ownerUrl(), dir]), {})
      .ended
    const ended = (await levelOf(target)) === first + times - 1 && (await isWhole(target, first, times))
    const also = { 'each is whole or not there': whole.every(Boolean), 'the next start ends them': ended }
    const none = { acknowledged: 0, astray: { lost: [], doubled: [], halved: [] }, torn: 0, refused: [] }
    return {
      fault: 'a migration killed',
      engine: target.engine,
      times,
      ...none,
      also,
      control: await careless(target, dir),
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const killedAfter = async (target: Target, words: readonly string[], milliseconds: number): Promise<void> => {
  const given = entryArguments('tests/faults/migrating.ts', [target.ownerUrl(), ...words])
  const migrating = startProcess(process.execPath, given, {})
  await migrating.says(/migrating/)
  await pause(milliseconds)
  await migrating.kill('SIGKILL')
  // The server notices that nobody is there any more when the statement at work ends.
  const others = `select from pg_stat_activity where query ~ 'slow_|migration' and pid <> pg_backend_pid() and state <> 'idle'`
  while ((await ask(target.ownerUrl(), others)).length > 0) await pause(50)
}

const levelOf = async ({ ownerUrl }: Target): Promise<number> =>
  (await ask<{ level: number }>(ownerUrl(), 'select max(number) as level from platform.migration'))[0]?.level ?? 0

/** What a table of these migrations says of itself: its rows with both columns filled; undefined where there is no table. */
const rowsOf = async ({ ownerUrl }: Target, number: number): Promise<number | undefined> => {
  const table = `public.slow_${number}`
  const [there] = await ask<{ is: boolean }>(ownerUrl(), `select to_regclass($1) is not null as is`, [table])
  if (!there?.is) return undefined
  const filled = `select count(*)::int as rows from ${table} where to_jsonb(${table.slice(7)}) ->> 'twice' is not null`
  return (await ask<{ rows: number }>(ownerUrl(), filled))[0]?.rows
}

const isWhole = async (target: Target, first: number, times: number): Promise<boolean> => {
  const level = await levelOf(target)
  for (let number = first; number < first + times; number += 1) {
    if ((await rowsOf(target, number)) !== (number <= level ? 50_000 : undefined)) return false
  }
  return true
}

/** The same migration run statement by statement leaves a half behind. */
const careless = async (target: Target, dir: string): Promise<string | undefined> => {
  const file = join(dir, 'careless.txt')
  writeFileSync(file, slow(9_999))
  await killedAfter(target, [dir, file], longest / 3)
  const rows = await rowsOf(target, 9_999)
  return rows !== undefined && rows !== 50_000 ? 'without a transaction a half is left' : undefined
}
