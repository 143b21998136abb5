import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts'
import { civicToday, setCivicDay, vietnamDay } from './clock.ts'
import { openDatabase, transaction } from './database.ts'
import { randomKey } from './keys.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
  await db.owner.query(`
    create table civic.thing (id bigint primary key, day date, days date[], share numeric, at timestamptz);
    grant select, insert, update on civic.thing to long_dan_app;
    insert into civic.thing values (1, '2026-12-01', '{2026-12-01,2026-12-02}', 0.25, '2026-12-01T00:00:00Z');
    insert into civic.thing (id) values (2);
    create view civic.public_thing as select id from civic.thing;
    grant select on civic.public_thing to long_dan_public;
    create table civic.only_grows (n int);
    grant select, insert, update, delete on civic.only_grows to long_dan_app;
    insert into civic.only_grows values (1);
    create trigger only_grows before update or delete on civic.only_grows
      for each row execute function platform.forbid_change()`)
})
afterAll(() => db.drop())

test('the application reads and writes what it was granted', async () => {
  const first = sql`select * from civic.thing where id = 1`
  expect((await first.execute(db.app)).rows).toEqual([
    { id: 1, day: '2026-12-01', days: ['2026-12-01', '2026-12-02'], share: 0.25, at: new Date('2026-12-01T00:00:00Z') },
  ])
})

test.each([
  'create table platform.x ()',
  'create table public.x ()',
  'create temp table x ()',
  'drop table platform.rate',
])('the application may not change the shape of the database: %s', async (ddl) => {
  await expect(sql.raw(ddl).execute(db.app)).rejects.toThrow(/permission denied|must be owner/)
})

test('anonymous pages see public views and no table at all', async () => {
  expect((await sql`select id from civic.public_thing`.execute(db.outside)).rows).toHaveLength(2)
  await expect(sql`select id from civic.thing`.execute(db.outside)).rejects.toThrow('permission denied')
  await expect(sql`select day from platform.civic_clock`.execute(db.outside)).rejects.toThrow('permission denied')
  const { rows } = await db.owner.query(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
      and has_table_privilege('long_dan_public', c.oid, 'select')`)
  expect(rows).toEqual([])
})

test('a table that only grows refuses change, also from its owner', async () => {
  await expect(sql`update civic.only_grows set n = 2`.execute(db.app)).rejects.toThrow('only_grows only grows')
  await expect(db.owner.query('delete from civic.only_grows')).rejects.toThrow('only_grows only grows')
})

test('a refused deed leaves nothing', async () => {
  const deed = transaction(db.app, async (tx) => {
    await sql`insert into civic.thing (id) values (10)`.execute(tx)
    throw new Error('refused')
  })
  await expect(deed).rejects.toThrow('refused')
  expect((await sql`select from civic.thing where id = 10`.execute(db.app)).rows).toEqual([])
})

test('two deeds that lock each other both get through', async () => {
  let attempts = 0
  const deed = (first: number, second: number) =>
    transaction(db.app, async (tx) => {
      attempts += 1
      await sql`update civic.thing set share = 1 where id = ${first}`.execute(tx)
      await sql`select pg_sleep(0.05)`.execute(tx)
      await sql`update civic.thing set share = 1 where id = ${second}`.execute(tx)
    })
  await Promise.all([deed(1, 2), deed(2, 1)])
  expect(attempts).toBeGreaterThan(2)
})

test('inside a transaction the database itself is forbidden, afterwards it is not', async () => {
  const past = transaction(db.app, () => sql`select 1`.execute(db.app))
  await expect(past).rejects.toThrow('Inside a transaction use its tx')
  const outside = transaction(db.app, () => sql`select 1`.execute(db.outside))
  await expect(outside).rejects.toThrow('Inside a transaction use its tx')
  await transaction(db.app, (tx) => sql`select 1`.execute(tx))
  await sql`select 1`.execute(db.app)
})

test('losing every connection costs the deed that was running and nothing else', async () => {
  const cutAll = `select pg_terminate_backend(pid) from pg_stat_activity where usename like current_database() || '_%'`
  await sql`select 1`.execute(db.app)
  const deed = transaction(db.app, async (tx) => {
    await db.owner.query(cutAll)
    await sql`select 1`.execute(tx)
  })
  await expect(deed).rejects.toThrow()
  await pause(50)
  expect((await sql`select 1 as one`.execute(db.app)).rows).toEqual([{ one: 1 }])
})

test('the civic day is today in Vietnam until it is set', async () => {
  expect(vietnamDay(new Date('2026-11-30T17:00:00Z'))).toBe('2026-12-01')
  expect(vietnamDay(new Date('2026-11-30T16:59:59Z'))).toBe('2026-11-30')
  expect(await civicToday(db.app)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  await setCivicDay(db.app, '2030-01-02')
  await setCivicDay(db.app, '2030-01-03')
  expect(await civicToday(db.app)).toBe('2030-01-03')
})

test('several processes open one database at once', async () => {
  const { ownerUrl, masterKey } = db
  const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ ownerUrl, masterKey })))
  for (const one of opened) {
    await sql`select 1`.execute(one.app)
    await one.close()
  }
})

test('an owner who is no superuser but may make roles starts again and again', async () => {
  const { rows } = await db.owner.query<{ name: string }>('select current_database() as name')
  const name = `${rows[0]?.name}_outside`
  await db.owner.query(`
    create role ${name} login createrole password 'x';
    grant long_dan_app, long_dan_public to ${name} with admin option`)
  await db.owner.query(`create database ${name} owner ${name}`)
  const url = Object.assign(new URL(db.ownerUrl), { username: name, password: 'x', pathname: `/${name}` })
  for (const masterKey of [randomKey(), randomKey()]) {
    const opened = await openDatabase({ ownerUrl: url.href, masterKey })
    expect((await sql`select 1 as one`.execute(opened.app)).rows).toEqual([{ one: 1 }])
    await opened.close()
  }
  await db.owner.query(`drop database ${name}`)
  await db.owner.query(`drop role ${name}_login_app, ${name}_login_public, ${name}`)
})

test('an owner who may not make roles is told so in one line', async () => {
  const { rows } = await db.owner.query<{ name: string }>('select current_database() as name')
  const poor = `${rows[0]?.name}_poor`
  await db.owner.query(`create role ${poor} login password 'x'; grant all on database ${rows[0]?.name} to ${poor}`)
  const url = new URL(db.ownerUrl)
  url.username = poor
  url.password = 'x'
  await expect(openDatabase({ ownerUrl: url.href, masterKey: db.masterKey })).rejects.toThrow(/give it CREATEROLE/)
  await db.owner.query(`drop owned by ${poor}; drop role ${poor}`)
})
