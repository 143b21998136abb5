import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asFile, bringFile, rowsOfExport } from '../../../../tests/support/imported.ts'
import { openStage, type Stage } from '../../../../tests/support/stage.ts'
import type { Actor } from '../../../civic/actor/actor.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { transaction } from '../../../platform/transaction.ts'
import { petitionDeeds as deeds } from '../deeds.ts'
import { erasePetition } from '../erasing.ts'
import { runImport } from '../importing/run-import.ts'

let stage: Stage
let clerk: Actor
beforeAll(async () => {
  stage = await openStage('2026-08-17')
  clerk = await stage.officer('xa-can-duoc/ubnd/one-stop-clerk')
})
afterAll(() => stage.drop())

const ask = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> =>
  (await stage.database.owner.query(text, values)).rows
const count = async (from: string, ...values: unknown[]): Promise<number> =>
  (await ask<{ n: number }>(`select count(*)::int as n from ${from}`, ...values))[0]?.n ?? 0
const states = async (at: string): Promise<Record<string, number>> => {
  const found = await ask<{ state: string; n: number }>(
    'select state, count(*)::int as n from civic.import_row where import_id = $1 group by 1',
    at,
  )
  return Object.fromEntries(found.map(({ state, n }) => [state, n]))
}
const start = (at: string, rows?: string) =>
  stage.do(clerk, deeds.startImport, { import: at, which: rows === undefined ? 'all' : 'some', rows: rows ?? '' })
const takeOver = async (at: string, rows?: string) => {
  await start(at, rows)
  await runImport(stage.ground, at)
}
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('a clerk takes over the export of 1022', () => {
  let at: string

  test('every good row becomes a petition with its own clock, from the day the file says', async () => {
    at = await bringFile(stage.ground, clerk, asFile(rowsOfExport(120)))
    expect(await states(at)).toEqual({ ready: 120 })
    await takeOver(at)
    expect(await states(at)).toEqual({ done: 120 })
    const [first] = await ask(
      `select m.channel, m.opened_on::text, p.other_code, p.topic, p.hamlet, p.entered_by_office_id as office, d.due_on::text
       from petitions.petition p join civic.matter m on m.id = p.matter_id join civic.duty d on d.matter_id = m.id
       where p.other_code = '1022-1'`,
    )
    expect(first).toEqual({
      channel: 'other-system',
      opened_on: '2026-07-01',
      other_code: '1022-1',
      topic: 'roads',
      hamlet: 'ấp 1',
      office: 'xa-can-duoc/ubnd',
      due_on: '2026-07-22',
    })
  })

  test('each is in the ledger as any other, with the import it came with', async () => {
    expect(await count(`civic.fact where kind = 'petition.filed' and data->>'import' = $1`, at)).toBe(120)
    const said = await ask<{ kind: string }>(
      `select kind from civic.fact where matter_id is null and data->>'import' = $1 order by position`,
      at,
    )
    expect(said.map(({ kind }) => kind.slice('petition.import-'.length))).toEqual([
      'opened',
      'columns',
      'words',
      'started',
      'finished',
    ])
  })

  test('names are sealed, and of the file nothing is left', async () => {
    expect(await count('people.person where sealed is not null')).toBe(120)
    expect(await count('platform.sealed_file')).toBe(0)
    expect(await count('civic.upload_part')).toBe(0)
    const facts = JSON.stringify(await ask('select data from civic.fact'))
    for (const word of ['Người gửi', '0910000001', 'mưa là ngập']) expect(facts).not.toContain(word)
  })

  test('the same file again changes nothing, and its columns are not asked about again', async () => {
    const again = await bringFile(stage.ground, clerk, asFile(rowsOfExport(120)))
    expect(await ask('select stage from civic.import where id = $1', again)).toEqual([{ stage: 'preview' }])
    expect(await states(again)).toEqual({ known: 120 })
    expect(await codeOf(start(again))).toBe('no-good-row')
    expect(await count('petitions.petition')).toBe(120)
    await stage.do(clerk, deeds.stopImport, { import: again })
  })

  test('of a longer file only what is new comes in', async () => {
    const longer = await bringFile(stage.ground, clerk, asFile(rowsOfExport(130)))
    expect(await states(longer)).toEqual({ known: 120, ready: 10 })
    await takeOver(longer, '122-124, 127')
    expect(await states(longer)).toEqual({ known: 120, done: 4, ready: 6 })
    expect(await count('petitions.petition')).toBe(124)
  })

  test('what is typed by hand meanwhile is not taken over a second time', async () => {
    const late = await bringFile(stage.ground, clerk, asFile(rowsOfExport(2, 900)))
    await start(late)
    await stage.do(clerk, deeds.enterPetition, {
      ...{ place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp hư đã lâu.'] },
      ...{ channel: 'other-system', receivedOn: '2026-08-17', otherCode: '1022-900' },
    })
    await runImport(stage.ground, late)
    expect(await states(late)).toEqual({ known: 1, done: 1 })
    expect(await count(`petitions.petition where other_code = '1022-900'`)).toBe(1)
  })
})

test('of a petition that is erased here, its code in the other system goes from the row it came by', async () => {
  const at = await bringFile(stage.ground, clerk, asFile(rowsOfExport(2, 700)))
  await takeOver(at)
  const codes = () =>
    ask<{ code: string | null; matter: string }>(
      'select code, matter_id as matter from civic.import_row where import_id = $1 order by row',
      at,
    )
  const [{ matter } = { matter: '' }] = await codes()
  await transaction(stage.database.app, (tx) => erasePetition(tx, '2026-08-17', matter))
  expect((await codes()).map(({ code }) => code)).toEqual([null, '1022-701'])
})

describe('rows that cannot come in', () => {
  const columns = ['Mã', 'Ngày', 'Nội dung', 'Điện thoại']
  const matched = { code: 'Mã', received: 'Ngày', content: 'Nội dung', phone: 'Điện thoại' }
  const bring = (rows: string[][], name = 'Bảng thử') =>
    bringFile(stage.ground, clerk, asFile(rows, columns), { kind: 'hamlet', name, columns: matched, topics: [] })
  const problems = (at: string) =>
    ask<{ row: number; problems: { field: string; code: string }[] }>(
      'select row, problems from civic.import_row where import_id = $1 and problems is not null order by row',
      at,
    )

  test('each says its row, its column and why; the others are not held up', async () => {
    const at = await bring([
      ['A1', '2026-08-03', 'Đèn đường ấp 2 tắt cả tuần.', '900000123'],
      ['A2', '31/02/2026', 'Đèn đường ấp 2 tắt cả tuần.', ''],
      ['A3', '03/08/2026', 'Đèn', ''],
      ['A4', '03/09/2026', 'Đèn đường ấp 4 tắt cả tuần.', ''],
      ['A5', '03/08/2024', 'Đèn đường ấp 5 tắt cả tuần.', ''],
      ['A1', '03/08/2026', 'Đèn đường ấp 6 tắt cả tuần.', ''],
      ['', '03/08/2026', 'Đèn đường ấp 7 tắt cả tuần.', 'abc'],
      ['A8', '03/08/2026', 'Tôi tố cáo ông trưởng ấp nhận hối lộ của bà con.', ''],
    ])
    const said = (await problems(at)).map(({ row, problems: [first] }) => `${row} ${first?.field} ${first?.code}`)
    expect(said).toEqual([
      '3 received not-a-day',
      '4 content too-short',
      '5 received received-in-the-future',
      '6 received received-too-long-ago',
      '7 code twice-in-file',
      '8 phone not-a-phone',
      '9 content is-it-an-accusation',
    ])
    await takeOver(at)
    expect(await states(at)).toEqual({ done: 1, wrong: 7 })
  })

  test('what the deed itself refuses while it runs leaves nothing of its row', async () => {
    const at = await bring([
      ['B1', '03/08/2026', 'Đèn đường ấp 1 tắt cả tuần.', ''],
      ['B2', '03/08/2026', 'Đèn đường ấp 2 tắt cả tuần.', ''],
    ])
    await start(at)
    // Between looking and taking over a year went by.
    await ask(`update platform.civic_clock set day = '2027-08-10'`)
    const before = await count('civic.matter')
    await runImport(stage.ground, at)
    await ask(`update platform.civic_clock set day = '2026-08-17'`)
    expect(await states(at)).toEqual({ refused: 2 })
    expect(await count('civic.matter')).toBe(before)
    expect(await count(`civic.deed_key where key like 'importPetition:${at}%'`)).toBe(0)
  })

  test('two hamlets may both have a number 1', async () => {
    const one = await bring([['1', '03/08/2026', 'Đèn đường ấp 1 tắt cả tuần.', '']], 'Ấp 1')
    const two = await bring([['1', '03/08/2026', 'Cống ấp 2 nghẹt, nước tràn vào nhà.', '']], 'Ấp 2')
    await takeOver(one)
    await takeOver(two)
    expect(await count(`petitions.petition where other_code = '1'`)).toBe(2)
    const again = await bring([['1', '03/08/2026', 'Cống ấp 2 nghẹt, nước tràn vào nhà.', '']], 'Ấp 2')
    expect(await states(again)).toEqual({ known: 1 })
  })

  test('a sheet without codes is known again by its rows', async () => {
    const rows = [['', '03/08/2026', 'Cầu ấp 3 hư lan can, trẻ em đi học nguy hiểm.', '']]
    const bare = {
      kind: 'hamlet' as const,
      name: 'Ấp 3',
      topics: [],
      columns: { received: 'Ngày', content: 'Nội dung' },
    }
    await takeOver(await bringFile(stage.ground, clerk, asFile(rows, columns), bare))
    expect(await states(await bringFile(stage.ground, clerk, asFile(rows, columns), bare))).toEqual({ known: 1 })
  })

  test('what is over in the other system stays there', async () => {
    const rows = [
      ['C1', '03/08/2026', 'Rác đổ đầy bờ kênh ấp 4.', 'Đã xử lý'],
      ['C2', '03/08/2026', 'Rác đổ đầy bờ kênh ấp 5.', 'Đang xử lý'],
    ]
    const at = await bringFile(stage.ground, clerk, asFile(rows, ['Mã', 'Ngày', 'Nội dung', 'Trạng thái']), {
      kind: 'portal',
      columns: { code: 'Mã', received: 'Ngày', content: 'Nội dung', state: 'Trạng thái' },
      topics: [],
      ended: ['Đã xử lý'],
    })
    expect(await states(at)).toEqual({ ended: 1, ready: 1 })
  })
})

describe('who may', () => {
  test('only the one-stop desk of the office whose file it is', async () => {
    const at = await bringFile(stage.ground, clerk, asFile(rowsOfExport(1, 5_000)))
    const neighbour = await stage.officer('xa-rach-kien/ubnd/one-stop-clerk')
    const chairperson = await stage.officer('xa-can-duoc/ubnd/chairperson')
    for (const other of [neighbour, chairperson]) {
      expect(await codeOf(stage.do(other, deeds.startImport, { import: at, which: 'all' }))).toBe('not-allowed')
      expect(await codeOf(stage.do(other, deeds.stopImport, { import: at }))).toBe('not-allowed')
    }
    expect(await codeOf(stage.do(clerk, deeds.importRows, { import: at, from: 1 }))).toBe('not-allowed')
  })

  test('a file that nobody goes on with is erased after a day', async () => {
    expect(await count('civic.upload')).toBeGreaterThan(0)
    await ask(`update civic.upload set kept_at = kept_at - interval '25 hours'`)
    await stage.onDay('2026-08-18')
    expect(await count('civic.upload')).toBe(0)
    expect(await count(`civic.import where stage in ('columns', 'values', 'preview')`)).toBe(0)
  })
})
