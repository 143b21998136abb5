import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cityFiles, cityFilesAreHere } from '../../../../tests/support/city-rows.ts'
import { asFile, bringFile } from '../../../../tests/support/imported.ts'
import { openStage, type Stage } from '../../../../tests/support/stage.ts'
import { petitionDeeds as deeds } from '../deeds.ts'
import { runImport } from '../importing/run-import.ts'

vi.setConfig({ testTimeout: 240_000 })

const today = '2026-08-17'

describe.skipIf(!cityFilesAreHere)('real rows of two cities (outside oracle: ../shared/data/petitions)', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(today)
  })
  afterAll(() => stage?.drop())

  test('all 1,566 come in, once each, under our topics; taken over again, none does', async () => {
    const clerk = await stage.officer('xa-can-duoc/ubnd/one-stop-clerk')
    const files = cityFiles(today)
    const codes = files.flatMap(({ rows }) => rows.map(([code]) => code))
    expect(new Set(codes).size).toBe(1_566)
    const bring = ({ name, columns, rows, matched, topics }: (typeof files)[number]) =>
      bringFile(stage.ground, clerk, asFile(rows, columns), { kind: 'other', name, columns: matched, topics })
    for (const file of files) {
      const at = await bring(file)
      await stage.do(clerk, deeds.startImport, { import: at, which: 'all' })
      await runImport(stage.ground, at)
    }
    const { rows: states } = await stage.database.owner.query(
      'select state, count(*)::int as n, min(problems::text) as why from civic.import_row group by 1',
    )
    expect(states).toEqual([{ state: 'done', n: 1_566, why: null }])
    const { rows: kept } = await stage.database.owner.query(
      `select count(*)::int as n, count(distinct other_code)::int as codes, count(distinct topic)::int as topics from petitions.petition`,
    )
    expect(kept).toEqual([{ n: 1_566, codes: 1_566, topics: 6 }])
    for (const file of files) {
      const again = await bring(file)
      const { rows: known } = await stage.database.owner.query(
        `select count(*)::int as n from civic.import_row where import_id = $1 and state <> 'known'`,
        [again],
      )
      expect(known).toEqual([{ n: 0 }])
    }
  })
})
