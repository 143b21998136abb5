import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import { officesOf, type Petitioner, petitioner } from '../../../../tests/support/petitioner.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'

const monday = '2026-08-17'
let house: Staffed
let offices: ReturnType<typeof officesOf>
beforeAll(async () => {
  house = await openStaffed(monday)
  offices = officesOf(house)
})
beforeEach(() => house.onDay(monday))
afterAll(() => house.stop())

const dispute = (sent: Petitioner) => sent.says('chua-xong', { reason: 'Mưa xuống vẫn ngập.' })

interface Stage {
  is: string
  after(sent: Petitioner): Promise<unknown>
  on?: Day
  status: string
  sentence: string
  steps: readonly string[]
}
const owes = 'Trưởng phòng Kinh tế xã Cần Đước phải trả lời chậm nhất thứ Tư 09/09, còn 15 ngày làm việc.'
const working = ['done: Đã tiếp nhận', 'now: Cơ quan trả lời', 'next: Bà con nói đã xong hay chưa']
const asked = (work: string) => ['done: Đã tiếp nhận', `done: ${work}`, 'now: Bà con nói đã xong hay chưa']
const closed = (...work: string[]) => ['done: Đã tiếp nhận', ...work.map((one) => `done: ${one}`), 'done: Đã đóng']

const stages: readonly Stage[] = [
  { is: 'just sent', after: async () => {}, status: 'Đã tiếp nhận', sentence: owes, steps: working },
  {
    is: 'accepted',
    after: (sent) => offices.accept(sent),
    status: 'Đang giải quyết',
    sentence: owes,
    steps: working,
  },
  {
    is: 'asked for more',
    after: (sent) => offices.ask(sent),
    status: 'Chờ người gửi bổ sung',
    sentence: 'Trưởng phòng Kinh tế xã Cần Đước đề nghị bà con cho biết thêm. Trong lúc chờ, hạn trả lời tạm dừng.',
    steps: working,
  },
  {
    is: 'drafted',
    after: async (sent) => {
      await offices.accept(sent)
      await offices.draft(sent)
    },
    status: 'Đã trình, chờ duyệt trả lời',
    sentence: owes,
    steps: working,
  },
  {
    is: 'late',
    after: (sent) => offices.accept(sent),
    on: '2026-09-11',
    status: 'Quá hạn trả lời',
    sentence: 'Trưởng phòng Kinh tế xã Cần Đước phải trả lời chậm nhất thứ Tư 09/09, quá hạn 2 ngày làm việc.',
    steps: working,
  },
  {
    is: 'answered',
    after: (sent) => offices.answer(sent),
    status: 'Đã trả lời, chờ người gửi xác nhận',
    sentence:
      'Phó Chủ tịch UBND xã Cần Đước đã trả lời ngày thứ Hai 17/08. Xin bà con cho biết việc đã xong hay chưa, chậm nhất thứ Ba 01/09.',
    steps: asked('Cơ quan trả lời'),
  },
  {
    is: 'with a superior',
    after: async (sent) => {
      await offices.answer(sent)
      await dispute(sent)
    },
    status: 'Cấp trên đang xem xét lại',
    sentence: 'Chủ tịch UBND xã Cần Đước đang xem xét lại, phải trả lời chậm nhất thứ Sáu 28/08, còn 10 ngày làm việc.',
    steps: ['done: Đã tiếp nhận', 'now: Cấp trên xem xét lại', 'next: Bà con nói đã xong hay chưa'],
  },
  {
    is: 'promised',
    after: (sent) => offices.promise(sent),
    status: 'Đã hẹn ngày làm xong',
    sentence:
      'Phó Chủ tịch UBND xã Cần Đước đã trả lời và hứa làm xong chậm nhất thứ Ba 25/08. Đến ngày đó bà con cho biết đã xong hay chưa.',
    steps: ['done: Đã tiếp nhận', 'now: Làm xong việc đã hứa', 'next: Bà con nói đã xong hay chưa'],
  },
  {
    is: 'reported done as promised',
    after: async (sent) => {
      await offices.promise(sent)
      await offices.keep(sent)
    },
    status: 'Đã trả lời, chờ người gửi xác nhận',
    sentence:
      'Trưởng phòng Kinh tế xã Cần Đước báo đã làm xong việc đã hứa. Xin bà con cho biết đúng vậy không, chậm nhất thứ Ba 01/09.',
    steps: asked('Làm xong việc đã hứa'),
  },
  {
    is: 'promised and not done',
    after: (sent) => offices.promise(sent),
    on: '2026-08-26',
    status: 'Đã trả lời, chờ người gửi xác nhận',
    sentence:
      'Trưởng phòng Kinh tế xã Cần Đước hứa làm xong trước thứ Ba 25/08 mà chưa báo xong. Xin bà con cho biết việc đã xong hay chưa, chậm nhất thứ Năm 10/09.',
    steps: asked('Làm xong việc đã hứa'),
  },
  {
    is: 'being handed over as an accusation',
    after: (sent) => offices.handOver(sent),
    status: 'Đang bàn giao',
    sentence: 'Việc này thuộc nơi tiếp nhận tố cáo. Đang bàn giao kín sang nơi đó và không công khai.',
    steps: ['done: Đã tiếp nhận', 'now: Đang bàn giao', 'next: Đã đóng'],
  },
  {
    is: 'settled',
    after: async (sent) => {
      await offices.answer(sent)
      await sent.says('da-xong')
    },
    status: 'Người gửi nói: đã xong',
    sentence: 'Bà con đã nói việc này đã xong. Cảm ơn bà con.',
    steps: closed('Cơ quan trả lời'),
  },
  {
    is: 'disputed to the end',
    after: async (sent) => {
      await offices.answer(sent)
      await dispute(sent)
      await offices.review(sent, 'chair')
      await dispute(sent)
      await offices.review(sent, 'province')
      await dispute(sent)
    },
    status: 'Người gửi nói: chưa xong',
    sentence: 'Bà con đã nói chưa xong, và không còn cấp nào để xem xét lại. Việc được đếm là người gửi không đồng ý.',
    steps: closed('Cấp trên xem xét lại'),
  },
  {
    is: 'answered, and nobody said a word',
    after: (sent) => offices.answer(sent),
    on: '2026-09-02',
    status: 'Đã trả lời, chưa có ý kiến người gửi',
    sentence: 'Đã trả lời, nhưng chưa có ý kiến của bà con. Việc không được đếm là đã xong.',
    steps: closed('Cơ quan trả lời'),
  },
  {
    is: 'withdrawn',
    after: (sent) => sent.says('rut'),
    status: 'Người gửi đã rút',
    sentence: 'Bà con đã rút việc này.',
    steps: closed(),
  },
  {
    is: 'handed over as an accusation',
    after: async (sent) => {
      await offices.handOver(sent)
      await offices.receive(sent)
    },
    status: 'Đã bàn giao',
    sentence: 'Nơi tiếp nhận tố cáo đã nhận việc này. Lời và ảnh đã xóa khỏi hệ thống này.',
    steps: closed(),
  },
]

const leadIn = (html: string) => /<p class="lead">([^<]*)<\/p>/.exec(html)?.[1]
const stepsIn = (html: string) =>
  [...html.matchAll(/<li class="(\w+)"[^>]*><b>([^<]*)<\/b>/g)].map(([, state, title]) => `${state}: ${title}`)

describe('a sender looks at a petition that is', () => {
  test.each(stages)('$is', async ({ after, on, status, sentence, steps }) => {
    const sent = await petitioner(house)
    await after(sent)
    if (on !== undefined) await house.onDay(on)
    const html = await sent.page()
    expect(leadIn(html)).toBe(sentence)
    expect(html).toContain(`<span>${status}</span></span>`)
    expect(stepsIn(html)).toEqual(steps)
  })
})
