import { addDays, type Day } from '../../packages/workdays/src/index.ts'
import type { Ground } from '../civic/deed/perform.ts'
import { perform } from '../civic/deed/perform.ts'
import type { Room } from '../civic/room.ts'
import { setCivicDay } from '../platform/clock.ts'
import { closeFigures } from '../rooms/satisfaction/deeds/close-figures.ts'
import { communes, giveHolders, holderOf } from './holders.ts'
import { Player } from './player.ts'
import { articleDay } from './stories/article-day.ts'
import { stories } from './stories/index.ts'

/** The day the demo opens on. */
export const demoDay: Day = '2026-09-10'
const firstDay: Day = '2024-01-02'

/** On these days the Front of each commune closes the quarter before. */
const closings: Readonly<Record<string, string>> = {
  '2026-01-09': '2025-Q4',
  '2026-04-03': '2026-Q1',
  '2026-07-30': '2026-Q2',
}

/**
 * Plays the example through the real deeds, day by day on the civic clock: what people and offices did, then what the clock does.
 * Gives the number of petitions.
 */
export const playDemo = async (ground: Ground, rooms: readonly Room[]): Promise<number> => {
  await setCivicDay(ground.db, firstDay)
  await giveHolders(ground)
  const player = new Player(ground)
  const all = [articleDay, ...stories]
  const agenda = new Map<Day, (() => Promise<void>)[]>()
  const put = (day: Day, act: () => Promise<void>) => agenda.set(day, [...(agenda.get(day) ?? []), act])
  for (const story of all) {
    put(story.filed, () => player.file(story))
    for (const step of story.steps) put(step.on, () => player.take(story, step))
  }
  for (const [day, quarter] of Object.entries(closings))
    put(day as Day, () => closeQuarter(ground, quarter, day as Day))
  for (let day: Day = firstDay; day <= demoDay; day = addDays(day, 1)) {
    await setCivicDay(ground.db, day)
    for (const room of rooms) for (const sweep of room.sweeps) await sweep.run(ground, day)
    for (const act of agenda.get(day) ?? []) await act()
  }
  return all.length
}

const closeQuarter = async (ground: Ground, quarter: string, today: Day): Promise<void> => {
  for (const place of communes) {
    const actor = await holderOf(ground, `${place}/front/front-chair`, today)
    await perform(ground, closeFigures, { actor, key: `demo-closing:${place}:${quarter}`, input: { place, quarter } })
  }
}
