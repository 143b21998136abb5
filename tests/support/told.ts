import { addDays, type Day } from '../../packages/workdays/src/index.ts'
import { Player } from '../../src/demo/player.ts'
import type { Step, Story } from '../../src/demo/stories/story.ts'
import type { House } from '../../src/house.ts'

type AnyStory = Story<string>

/** A petition of a place, accepted on the day it is sent; `steps` say what became of it. */
export const petitionOf = (place: string, id: string, filed: Day, steps: readonly Step[]): AnyStory => ({
  id,
  filed,
  channel: 'web',
  place,
  topic: 'roads',
  points: [`Đường vào xóm số ${id} sụp một đoạn, xe đi không được.`],
  steps: [{ on: filed, do: 'accept', kind: 'reflection', title: `Đường xóm số ${id} sụp` }, ...steps],
})

/** Drafted and approved on one day. */
export const answered = (on: Day): Step[] => [
  { on, do: 'draft', outcome: 'done', answers: ['Đã đổ đá, lu phẳng xong.'] },
  { on, do: 'approve', by: 'chairperson', documentNumber: '1/UBND' },
]

/**
 * Stories that happen at once, day after day, with what the clock does on each. `until` may be called again and goes on from there.
 */
export const openTold = (staffed: { house: House; onDay(day: Day): Promise<void> }, first: Day) => {
  const player = new Player(staffed.house.ground)
  let today = first
  let started = false
  const happen = async (stories: readonly AnyStory[]) => {
    for (const story of stories.filter(({ filed }) => filed === today)) await player.file(story)
    for (const story of stories) {
      for (const step of story.steps.filter(({ on }) => on === today)) await player.take(story, step)
    }
  }
  return {
    until: async (stories: readonly AnyStory[], last: Day): Promise<void> => {
      if (!started) await happen(stories)
      started = true
      const days = new Set(stories.flatMap(({ filed, steps }) => [filed, ...steps.map(({ on }) => on)]))
      while (today < last) {
        today = addDays(today, 1)
        if (days.has(today) || today === last) await staffed.onDay(today)
        await happen(stories)
      }
    },
  }
}
