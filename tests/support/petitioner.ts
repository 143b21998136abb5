import { randomUUID } from 'node:crypto'
import type { Deed } from '../../src/civic/deed/deed.ts'
import { perform } from '../../src/civic/deed/perform.ts'
import { holderOf } from '../../src/demo/holders.ts'
import { civicToday } from '../../src/platform/clock.ts'
import { petitionDeeds as deeds } from '../../src/rooms/petitions/deeds.ts'
import { findCode, returnCode } from '../../src/rooms/petitions/return-code.ts'
import { type Caller, openCaller } from './caller.ts'
import type { Staffed } from './staffed.ts'

const commune = 'xa-can-duoc/ubnd'
export const posts = {
  clerk: `${commune}/one-stop-clerk`,
  economy: `${commune}/economy-head`,
  vice: `${commune}/vice-chairperson`,
  chair: `${commune}/chairperson`,
  province: 'tinh-tay-ninh/ubnd/chairperson',
  reception: 'tinh-tay-ninh/ubnd/citizen-reception-head',
} as const
type Post = keyof typeof posts

/** Somebody who sent a petition, in the browser it was sent from. */
export interface Petitioner {
  petition: string
  code: string
  browser: Caller
  /** Sends a form of the page that follows it. */
  says(form: string, fields?: Record<string, string>): ReturnType<Caller['post']>
  /** The page that follows it. */
  page(): Promise<string>
}

/** Sends two points about a road on the web. */
export const petitioner = async (house: Staffed): Promise<Petitioner> => {
  const browser = openCaller(house.app, randomUUID())
  const _key = randomUUID()
  const points = ['Đường ấp 3 ngập cả tuần.', 'Cống đầu đường nghẹt từ Tết.']
  const fields = { place: 'xa-can-duoc', topic: 'roads', hamlet: 'ấp 3', name: 'Bà Sáu', phone: '0900000001' }
  await browser.post('/gui/viec', { _key, points, ...fields })
  const code = returnCode(house.database.masterKey, _key)
  const opens = await findCode(house.house.ground.db, house.database.masterKey, code)
  if (opens === undefined) throw new Error('the petition was not taken')
  const petition = opens.matterId
  return {
    petition,
    code,
    browser,
    says: (form, more = {}) => browser.post(`/theo-doi/${form}`, { petition, ...more }),
    page: async () => (await browser.get('/theo-doi')).text,
  }
}

/** What offices do with it, each deed by the holder of its post. */
export const officesOf = ({ house }: Staffed) => {
  const does = async <Input, Result>(
    post: Post,
    deed: Deed<Input, Result>,
    input: unknown,
    key: string = randomUUID(),
  ): Promise<Result> => {
    const { ground } = house
    const actor = await holderOf(ground, posts[post], await civicToday(ground.db))
    return (await perform(ground, deed, { actor, key, input })).result
  }
  const accept = ({ petition }: Petitioner) =>
    does('clerk', deeds.acceptPetition, { petition, kind: 'reflection', topic: 'roads', title: 'Đường ấp 3 ngập' })
  const draft = ({ petition }: Petitioner, as: object = {}) => {
    const answers = ['Đã nâng đường ngày 20/8.', 'Đã nạo vét cống ngày 21/8.']
    return does('economy', deeds.submitAnswer, { petition, outcome: 'done', promisedFor: '', answers, ...as })
  }
  const approve = ({ petition }: Petitioner) =>
    does('vice', deeds.approveAnswer, { petition, documentNumber: '12/UBND-KT' })
  const answer = async (sent: Petitioner, as: object = {}) => {
    await accept(sent)
    await draft(sent, as)
    await approve(sent)
  }
  return {
    does,
    accept,
    draft,
    approve,
    answer,
    promise: (sent: Petitioner) => answer(sent, { outcome: 'will-be-done', promisedFor: '2026-08-25' }),
    ask: async (sent: Petitioner) => {
      await accept(sent)
      await does('economy', deeds.askForMore, { petition: sent.petition, text: 'Ngập đoạn nào, xin cho biết thêm.' })
    },
    keep: ({ petition }: Petitioner) =>
      does('clerk', deeds.keepPromise, { petition, report: 'Đã làm xong cống ngày 24/8.' }),
    review: async ({ petition }: Petitioner, post: Post) => {
      const answers = ['Đã xem lại tận nơi.', 'Đã thay cống mới.']
      await does(post, deeds.submitAnswer, { petition, outcome: 'done', promisedFor: '', answers })
      await does(post, deeds.approveAnswer, { petition, documentNumber: '13/UBND' })
    },
    handOver: ({ petition }: Petitioner) => does('clerk', deeds.handOverPetition, { petition }),
    receive: ({ petition }: Petitioner) => does('reception', deeds.receiveHandOver, { petition }),
  }
}
