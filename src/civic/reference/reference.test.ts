import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import type { CivicTables } from '../tables.ts'
import { readCsv } from './csv.ts'
import { loadReference } from './load.ts'

const reference = join(import.meta.dirname, '../../../reference')
const files = readdirSync(reference).filter((name) => name.endsWith('.csv'))
const rowsOf = (name: string) => readCsv(readFileSync(join(reference, name), 'utf8'), name)

describe('the files of reference facts', () => {
  test.each(files)('every row of %s says where it comes from', (name) => {
    const rows = rowsOf(name)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => row.source == null)).toEqual([])
  })

  test('quotes, commas and line ends inside a field are read, a row too short is refused', () => {
    expect(readCsv('a,b\n"x, ""y""\nz",\r\n1,2', 'f')).toEqual([
      { a: 'x, "y"\nz', b: null },
      { a: '1', b: '2' },
    ])
    expect(() => readCsv('a,b\n1', 'f')).toThrow('f, row 2: 1 fields of 2')
    expect(() => readCsv('a\n"1', 'f')).toThrow('a quote is not closed')
  })
})

describe('the loader', () => {
  let house: FreshDatabase<CivicTables>
  let copy: string
  beforeAll(async () => {
    house = await freshDatabase<CivicTables>()
    copy = mkdtempSync(join(tmpdir(), 'reference-'))
    cpSync(reference, copy, { recursive: true })
    await loadReference(house.owner)
  })
  afterAll(async () => {
    rmSync(copy, { recursive: true })
    await house.drop()
  })

  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8')))
  const loadedAt = async () => {
    const { rows } = await house.owner.query<{ at: string }>('select loaded_at::text as at from civic.reference_set')
    return rows[0]?.at
  }

  test('an unchanged set is skipped, a changed row is brought in', async () => {
    const first = await loadedAt()
    await loadReference(house.owner, copy)
    expect(await loadedAt()).toBe(first)
    edit('topics.csv', (text) => text.replace('Something else', 'Another thing'))
    await loadReference(house.owner, copy)
    expect(await loadedAt()).not.toBe(first)
    const topic = await house.app
      .selectFrom('civic.topic')
      .selectAll()
      .where('id', '=', 'other')
      .executeTakeFirstOrThrow()
    expect(topic.name_en).toBe('Another thing')
  })

  test('a row that vanished from the files is named and nothing is changed', async () => {
    edit('rules.csv', (text) =>
      text.replace(/^petitions\.silence.*\n/m, '').replace('Answer a petition', 'Reply to a petition'),
    )
    await expect(loadReference(house.owner, copy)).rejects.toThrow(
      'civic.rule has rows that the reference files have not: petitions.silence.2024',
    )
    const changed = await house.app.selectFrom('civic.rule').select('id').where('note_en', 'like', 'Reply%').execute()
    expect(changed).toEqual([])
  })

  test('the application cannot write a reference fact, an anonymous reader sees only the public views', async () => {
    await expect(house.app.deleteFrom('civic.place').execute()).rejects.toThrow('permission denied')
    await expect(house.outside.selectFrom('civic.heir').selectAll().execute()).rejects.toThrow('permission denied')
    await expect(house.outside.selectFrom('civic.place').selectAll().execute()).rejects.toThrow('permission denied')
    expect(await house.outside.selectFrom('civic.public_topic').selectAll().execute()).toHaveLength(7)
  })
})
