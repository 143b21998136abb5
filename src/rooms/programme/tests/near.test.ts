import { describe, expect, test } from 'vitest'
import type { Raised } from '../../../civic/screen/screen.ts'
import { nearGroups } from '../near.ts'

const raised = (text: string, change: Partial<Raised> = {}): Raised => ({
  room: 'petitions',
  hamlet: { key: 'khu pho 3', name: 'khu phố 3' },
  topic: 'roads',
  raisedOn: '2026-08-10',
  open: true,
  text,
  ...change,
})
const textsOf = (given: readonly Raised[]) => nearGroups(given).map((group) => group.map(({ text }) => text))

const flooded = 'Trường mầm non ngập nước mỗi khi mưa lớn, phải cho các cháu nghỉ học.'
const again = 'Mưa lớn là trường mầm non ngập nước, các cháu nghỉ học hoài.'
const lamp = 'Đèn đường hẻm 5 tắt ba tuần, tối không dám ra chợ.'

describe('what is said in similar words', () => {
  test('is brought together across rooms, the earliest first, and stays what it is', () => {
    const later = raised(again, { room: 'dialogues', raisedOn: '2026-08-20' })
    const [group] = nearGroups([later, raised(lamp), raised(flooded)])
    expect(group?.map(({ room, text }) => [room, text])).toEqual([
      ['petitions', flooded],
      ['dialogues', again],
    ])
  })
  test('does not hang on accents or capitals', () => {
    expect(textsOf([raised(flooded), raised('TRUONG MAM NON NGAP NUOC, cac chau nghi hoc')])).toHaveLength(1)
  })
  test('what shares no more than turns of speech or the name of the hamlet is left apart', () => {
    const one = raised('Ở khu phố 3 chúng tôi xin xã xem giúp cái cống đầu hẻm')
    const other = raised('Ở khu phố 3 chúng tôi xin xã cho biết lịch cúp điện tuần tới')
    expect(textsOf([one, other, raised(lamp)])).toEqual([])
  })
  test('the largest first; two that resemble only a third are with it, once', () => {
    const groups = textsOf([
      raised(lamp),
      raised('Hẻm 5 đèn đường tắt ba tuần, tối không dám đi.'),
      raised(flooded),
      raised(again),
      raised('Trường mầm non ngập nước, các cháu nghỉ học, phụ huynh phải nghỉ làm.'),
    ])
    expect(groups.map((group) => group.length)).toEqual([3, 2])
  })
  test('of twenty thousand the newest are compared, within seconds', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      raised(`Cột điện số ${at} nghiêng ra đường, tổ ${at % 900} đi lại nguy hiểm lúc mưa gió.`),
    )
    const started = performance.now()
    nearGroups(many)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
