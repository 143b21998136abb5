import type { Day } from '../../packages/workdays/src/index.ts'
import type { Step, Story } from '../../src/demo/stories/story.ts'

type Level = 1 | 2 | 3 | 4 | 5

/*
 * Twelve other petitions of xã Mỹ Lệ, filed on 05/01/2026, so that the figures of its first quarter have enough to show.
 * Due 23/01: 06–09/01 are the 1st to 4th working day, Saturday 10/01 is worked and the 5th, then 12–16 and 19–23.
 */
const filed: Day = '2026-01-05'

const neighbour = (n: number, answeredOn: Day, last: Step[]): Story<string> => ({
  id: `ben-canh-${n}`,
  filed,
  channel: 'web',
  place: 'xa-my-le',
  topic: 'roads',
  points: [`Đường trong xóm chỗ số ${n} bị sụp, xe chở lúa không qua được.`],
  steps: [
    { on: filed, do: 'accept', kind: 'reflection', title: `Đường xóm chỗ số ${n} bị sụp` },
    { on: answeredOn, do: 'draft', outcome: 'done', answers: ['Đã đổ đá xanh, lu phẳng xong.'] },
    { on: answeredOn, do: 'approve', by: 'chairperson', documentNumber: `${n}/UBND` },
    ...last,
  ],
})

const settled = (on: Day, level?: Level): Step[] => [
  { on, do: 'settled', via: 'web', ...(level && { rating: { level, word: '' } }) },
]

const levels: readonly Level[] = [5, 5, 4, 4, 4, 5, 3, 2, 4]

/** Nine rate, seven of them with 4 or 5; one says settled and does not rate; one says nothing; one is answered after its day. */
export const neighbours: readonly Story<string>[] = [
  ...levels.map((level, at) => neighbour(at + 1, '2026-01-20', settled('2026-01-22', level))),
  neighbour(10, '2026-01-20', settled('2026-01-22')),
  neighbour(11, '2026-01-20', []),
  neighbour(12, '2026-01-26', settled('2026-01-28')),
]
