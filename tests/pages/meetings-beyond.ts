import { addDays } from '../../packages/workdays/src/index.ts'
import { demoDay } from '../../src/demo/play.ts'
import { dialogueDeeds as deeds } from '../../src/rooms/dialogues/deeds.ts'
import type { ActBeyond } from './beyond-the-example.ts'

/** What the example's meetings leave out: one held yesterday whose minutes are still being kept. */
export const meetOn = async (act: ActBeyond): Promise<void> => {
  const hamletHead = 'khu-pho-3/hamlet-head'
  const told = {
    kind: 'residents',
    convenor: `xa-can-duoc/${hamletHead}`,
    subject: 'Chỗ để xe trước cổng trường',
    hamlet: 'khu phố 3',
    venue: 'Nhà văn hóa khu phố 3',
    heldOn: addDays(demoDay, -1),
    startsAt: '18:30',
  }
  const { meeting } = await act(hamletHead, deeds.callMeeting, told)
  await act(hamletHead, deeds.holdMeeting, { meeting, presidedBy: told.convenor, attendance: 27 })
  const row = { meeting, topic: 'roads', hamlet: told.hamlet, accusation: 'no' }
  await act(hamletHead, deeds.recordQuestion, {
    ...row,
    text: 'Giờ tan trường xe đậu kín lòng đường, ai giữ trật tự?',
    outcome: 'open',
  })
  await act(hamletHead, deeds.recordQuestion, {
    ...row,
    text: 'Vạch kẻ trước cổng mờ hết, xin kẻ lại trước ngày học.',
    outcome: 'promised',
    line: 'Kẻ lại vạch trước cổng trường khu phố 3',
    post: 'xa-can-duoc/ubnd/economy-head',
    due: addDays(demoDay, 20),
    confirmed: true,
  })
}
