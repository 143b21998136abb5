import { addDays, type Day } from '../../packages/workdays/src/index.ts'
import type { Ground } from '../civic/deed/perform.ts'
import { perform } from '../civic/deed/perform.ts'
import type { Room } from '../civic/room.ts'
import { setCivicDay } from '../platform/clock.ts'
import { closeFigures } from '../rooms/satisfaction/deeds/close-figures.ts'
import { waitingQuarters } from '../rooms/satisfaction/reads/waiting.ts'
import { ownTables } from '../rooms/satisfaction/tables.ts'
import { Doing } from './dialogues/doing.ts'
import { dialogueEntries } from './dialogues/index.ts'
import { exchangeEntries } from './exchange.ts'
import { communes, giveHolders, holderOf } from './holders.ts'
import { Player } from './player.ts'
import { programmeActs } from './programme/index.ts'
import { ProgrammePlayer } from './programme/player.ts'
import { reportEntries } from './reports.ts'
import { articleDay } from './stories/article-day.ts'
import { stories } from './stories/index.ts'

/** The day the demo opens on. */
export const demoDay: Day = '2026-09-10'
const firstDay: Day = '2024-01-02'

/** On these days the Front closes the quarters that are over. */
const closingDays: readonly Day[] = [
  '2024-07-05',
  '2024-10-04',
  '2025-01-07',
  '2025-04-04',
  '2025-10-07',
  '2026-01-09',
  '2026-04-03',
  '2026-07-30',
]

/** Whose figures which Front closes, and until when. The last quarter of xã Long Hựu is left to whoever tries the example. */
const closers: readonly [place: string, post: string, until: Day][] = [
  ['thi-tran-can-duoc.can-duoc.2024', 'huyen-can-duoc.2024/front/front-chair', '2025-07-01'],
  ...communes.map((place): [string, string, Day] => [
    place,
    `${place}/front/front-chair`,
    place === 'xa-long-huu' ? '2026-07-01' : demoDay,
  ]),
]

/**
 * Plays the example through the real deeds, day by day on the civic clock: what people and offices did, then what the clock does.
 * Gives the number of petitions.
 */
export const playDemo = async (ground: Ground, rooms: readonly Room[]): Promise<number> => {
  await setCivicDay(ground.db, firstDay)
  await giveHolders(ground)
  const player = new Player(ground)
  const all = [articleDay, ...stories]
  const agenda = new Map<Day, (() => Promise<unknown>)[]>()
  const put = (day: Day, act: () => Promise<unknown>) => agenda.set(day, [...(agenda.get(day) ?? []), act])
  for (const story of all) {
    put(story.filed, () => player.file(story))
    for (const step of story.steps) put(step.on, () => player.take(story, step))
  }
  const offices = new ProgrammePlayer(ground)
  for (const act of programmeActs) put(act.on, () => offices.take(act))
  for (const [day, act] of dialogueEntries(new Doing(ground), player)) put(day, act)
  for (const [day, act] of reportEntries(ground)) put(day, act)
  for (const [day, act] of exchangeEntries(ground)) put(day, act)
  for (const day of closingDays) put(day, () => closeQuarters(ground, day))
  for (let day: Day = firstDay; day <= demoDay; day = addDays(day, 1)) {
    await setCivicDay(ground.db, day)
    for (const room of rooms) for (const sweep of room.sweeps) await sweep.run(ground, day)
    for (const act of agenda.get(day) ?? []) await act()
  }
  return all.length
}

const closeQuarters = async (ground: Ground, today: Day): Promise<void> => {
  for (const [place, post] of closers.filter(([, , until]) => today < until)) {
    const waiting = await waitingQuarters(ownTables(ground.db), [place], today)
    for (const { name } of waiting.flatMap(({ quarters }) => quarters)) {
      const actor = await holderOf(ground, post, today)
      const input = { place, quarter: name }
      await perform(ground, closeFigures, { actor, key: `demo-closing:${place}:${name}`, input })
    }
  }
}
