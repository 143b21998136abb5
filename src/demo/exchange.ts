import type { Day } from '../../packages/workdays/src/index.ts'
import type { Deed } from '../civic/deed/deed.ts'
import { type Ground, perform } from '../civic/deed/perform.ts'
import { keepUpload } from '../civic/exchange/upload.ts'
import { csvOf } from '../civic/files/csv.ts'
import { petitionDeeds as deeds } from '../rooms/petitions/deeds.ts'
import { runImport } from '../rooms/petitions/importing/run-import.ts'
import { holderOf } from './holders.ts'

const office = 'xa-can-duoc/ubnd'

/** The export of 1022 as the one-stop desk of xã Cần Đước got it: ten rows, one without a day, one over already. */
const columns = [
  'Mã phản ánh',
  'Ngày nhận',
  'Nội dung',
  'Lĩnh vực',
  'Ấp, khu phố',
  'Người phản ánh',
  'Số điện thoại',
  'Trạng thái',
]
const open = 'Đang xử lý'
const rows = [
  [
    'TN1022-26-3041',
    '01/09/2026',
    'Nắp hố ga trước chợ bị mất, tối đi rất nguy hiểm.',
    'Giao thông',
    'khu phố 1',
    '',
    '',
    open,
  ],
  [
    'TN1022-26-3044',
    '01/09/2026',
    'Đèn đường khu phố 2 tắt từ tuần trước.',
    'Chiếu sáng',
    'khu phố 2',
    'Chị Lan',
    '0900 000 301',
    open,
  ],
  [
    'TN1022-26-3052',
    '02/09/2026',
    'Rác dồn ở chân cầu nhiều ngày chưa lấy.',
    'Môi trường',
    'khu phố 3',
    '',
    '0900 000 302',
    open,
  ],
  [
    'TN1022-26-3053',
    '02/09/2026',
    'Nước máy đục, có mùi, kéo dài ba ngày nay.',
    'Cấp nước',
    'khu phố 3',
    'Ông Bảy',
    '',
    open,
  ],
  ['TN1022-26-3060', 'không rõ', 'Loa phường mở sớm, chưa tới năm giờ sáng.', 'Thông tin', 'khu phố 1', '', '', open],
  [
    'TN1022-26-3061',
    '03/09/2026',
    'Nhánh cây me trước trường tiểu học sắp gãy.',
    'Môi trường',
    'ấp 2 Tân Ân',
    '',
    '',
    open,
  ],
  [
    'TN1022-26-3066',
    '03/09/2026',
    'Quán hát mở loa lớn tới khuya.',
    'Môi trường',
    'ấp 4',
    '',
    '0900 000 303',
    'Đã xử lý',
  ],
  [
    'TN1022-26-3070',
    '03/09/2026',
    'Đường vào ấp 2 lún, xe tải chở cát chạy suốt ngày.',
    'Giao thông',
    'ấp 2 Tân Ân',
    'Anh Tám',
    '0900 000 304',
    open,
  ],
  ['TN1022-26-3071', '04/09/2026', 'Trụ điện nghiêng sát nhà dân, gió lớn rất sợ.', 'Chiếu sáng', 'ấp 4', '', '', open],
  [
    'TN1022-26-3075',
    '04/09/2026',
    'Cống thoát nước sau chợ nghẹt, mưa là tràn.',
    'Cấp nước',
    'khu phố 1',
    'Cô Út',
    '0900 000 305',
    open,
  ],
]
const matched = {
  code: 'Mã phản ánh',
  received: 'Ngày nhận',
  content: 'Nội dung',
  topic: 'Lĩnh vực',
  hamlet: 'Ấp, khu phố',
  name: 'Người phản ánh',
  phone: 'Số điện thoại',
  state: 'Trạng thái',
}
const topics = [
  { word: 'Giao thông', is: 'roads' },
  { word: 'Chiếu sáng', is: 'utilities' },
  { word: 'Cấp nước', is: 'utilities' },
  { word: 'Môi trường', is: 'environment' },
  { word: 'Thông tin', is: 'information' },
]
/** Answered here, and not yet pasted back. */
const answered = 'TN1022-26-3044'

/** What the example does with a file of another system, by the day. */
export const exchangeEntries = (ground: Ground): [Day, () => Promise<void>][] => [
  ['2026-09-07', () => takeFileOver(ground)],
  ['2026-09-09', () => answerOne(ground)],
]

const acting = async (ground: Ground, role: string, today: Day) => {
  const actor = await holderOf(ground, `${office}/${role}`, today)
  let count = 0
  return async <Input, Result>(
    deed: Deed<Input, Result>,
    input: unknown,
    key = `demo-exchange:${role}:${today}:${++count}`,
  ) => (await perform(ground, deed, { actor, key, input })).result
}

const takeFileOver = async (ground: Ground): Promise<void> => {
  const clerk = await acting(ground, 'one-stop-clerk', '2026-09-07')
  const key = 'demo-exchange:the-file-of-1022'
  await keepUpload(ground, key, Buffer.from(csvOf(columns, rows)))
  const { import: id } = await clerk(deeds.openImport, { kind: '1022' }, key)
  await clerk(deeds.matchColumns, { import: id, columns: matched })
  const words = { topics, topic: 'other', places: [], place: 'xa-can-duoc', ended: ['Đã xử lý'] }
  await clerk(deeds.matchWords, { import: id, ...words })
  await clerk(deeds.startImport, { import: id, which: 'all' })
  await runImport(ground, id)
}

const answerOne = async (ground: Ground): Promise<void> => {
  const { matter_id: petition } = await ground.db
    .withTables<{ 'petitions.petition': { matter_id: string; other_code: string | null } }>()
    .selectFrom('petitions.petition')
    .select('matter_id')
    .where('other_code', '=', answered)
    .executeTakeFirstOrThrow()
  const clerk = await acting(ground, 'one-stop-clerk', '2026-09-09')
  const head = await acting(ground, 'economy-head', '2026-09-09')
  const leader = await acting(ground, 'vice-chairperson', '2026-09-09')
  await clerk(deeds.acceptPetition, {
    petition,
    kind: 'reflection',
    topic: 'utilities',
    title: 'Đèn đường khu phố 2 tắt',
  })
  const answers = ['Điện lực đã thay bóng và dây ở ba trụ, đèn sáng lại từ tối 08/09.']
  await head(deeds.submitAnswer, { petition, outcome: 'done', answers, promisedFor: '' })
  await leader(deeds.approveAnswer, { petition, documentNumber: '214/UBND-KT' })
}
