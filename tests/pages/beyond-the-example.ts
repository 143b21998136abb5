import { visitor as anybody } from '../../src/civic/actor/actor.ts'
import type { Deed } from '../../src/civic/deed/deed.ts'
import { perform } from '../../src/civic/deed/perform.ts'
import { holderOf } from '../../src/demo/holders.ts'
import { demoDay } from '../../src/demo/play.ts'
import type { House } from '../../src/house.ts'
import { petitionDeeds as deeds } from '../../src/rooms/petitions/deeds.ts'
import { meetOn } from './meetings-beyond.ts'

/** Does a deed as a post of xã Cần Đước, or as a visitor where none is given. */
export type ActBeyond = <Input, Result>(
  post: string | undefined,
  deed: Deed<Input, Result>,
  input: object,
  key?: string,
) => Promise<Result>

/** What the example leaves out: a place nobody is sure of, an accusation on its way, a review that waits, a rating not given yet. */
export const playOn = async ({ ground }: House): Promise<void> => {
  let count = 0
  const act: ActBeyond = async (post, deed, input, key = `beyond-the-example:${++count}`) => {
    const actor = post === undefined ? anybody : await holderOf(ground, `xa-can-duoc/${post}`, demoDay)
    return (await perform(ground, deed, { actor, key, input })).result
  }
  const file = async (story: string, place: string, point: string): Promise<string> => {
    const input = { place, topic: 'roads', points: [point], phone: '0900 000 000', accusation: 'no' }
    return (await act(undefined, deeds.filePetition, input, `demo-filing:${story}`)).petition
  }
  const answer = async (story: string, title: string): Promise<string> => {
    const petition = await file(story, 'xa-can-duoc', `${title}, xe chở lúa không qua được.`)
    await act('ubnd/one-stop-clerk', deeds.acceptPetition, { petition, kind: 'reflection', topic: 'roads', title })
    const answers = ['Đã đổ đá xanh, lu phẳng xong trong ngày.']
    await act('ubnd/economy-head', deeds.submitAnswer, { petition, outcome: 'done', answers, promisedFor: '' })
    await act('ubnd/vice-chairperson', deeds.approveAnswer, { petition, documentNumber: `${count}/UBND-KT` })
    return petition
  }
  await file('chua-ro-noi', 'xa-thai-tri.vinh-hung.2024', 'Đường dọc kinh lở một khúc dài, không rõ nay thuộc xã nào.')
  const handedOver = await file('ban-giao', 'xa-can-duoc', 'Có người nhận tiền của dân rồi mới chịu ký giấy.')
  await act('ubnd/one-stop-clerk', deeds.handOverPetition, { petition: handedOver })
  const disputed = { petition: await answer('xem-lai', 'Đường ra kinh sụp'), channel: 'telephone' }
  await act('front/front-officer', deeds.collectNotSettled, { ...disputed, reason: 'Mưa một trận là sụp lại như cũ.' })
  const settled = { petition: await answer('chua-danh-gia', 'Đường vào xóm sụp'), channel: 'telephone' }
  await act('front/front-officer', deeds.collectSettled, settled)
  await meetOn(act)
}
