import { addDays, type Day } from '../../../packages/workdays/src/index.ts'
import type { Concern } from '../../civic/screen/screen.ts'

/** Why something is hot. Counts and days decide, never words and never people. */
const signs = ['rising', 'long', 'many', 'disputed'] as const
export type Sign = (typeof signs)[number]

export interface HotLimits {
  /** So many were opened lately, and more than before. */
  rising: number
  /** Something has been open for longer than so many days. */
  openDays: number
  /** So many people raised it. */
  people: number
  /** So many were answered, and those who asked say it is not so. */
  disputed: number
}

export interface Heat extends Concern {
  signs: readonly Sign[]
}

/** What all rooms count on one theme in one hamlet, as one; the name that most use. */
export const gathered = (concerns: readonly Concern[]): Concern[] =>
  [...Map.groupBy(concerns, ({ hamlet, topic }) => `${hamlet.key}|${topic}`).values()].map(together)

/** What all hamlets raise on one theme. */
export const byTopic = (concerns: readonly Concern[]): Concern[] =>
  [...Map.groupBy(concerns, ({ topic }) => topic).values()].map((of) => ({
    ...together(of),
    hamlet: { key: '', name: '' },
  }))

const together = (several: readonly Concern[]): Concern => {
  const sum = (of: (one: Concern) => number) => several.reduce((total, one) => total + of(one), 0)
  const [most] = [...several].sort((one, other) => other.people - one.people)
  const oldest = several.flatMap(({ oldestOpen }) => oldestOpen ?? []).sort()
  return {
    hamlet: most?.hamlet ?? { key: '', name: '' },
    topic: most?.topic ?? '',
    open: sum(({ open }) => open),
    openedLately: sum(({ openedLately }) => openedLately),
    openedBefore: sum(({ openedBefore }) => openedBefore),
    oldestOpen: oldest[0] ?? null,
    disputed: sum(({ disputed }) => disputed),
    people: sum(({ people }) => people),
  }
}

const signsOf = (one: Concern, limits: HotLimits, today: Day): Sign[] => {
  const holds: Readonly<Record<Sign, boolean>> = {
    rising: one.openedLately >= limits.rising && one.openedLately > one.openedBefore,
    long: one.oldestOpen !== null && one.oldestOpen < addDays(today, -limits.openDays),
    many: one.people >= limits.people,
    disputed: one.disputed >= limits.disputed,
  }
  return signs.filter((sign) => holds[sign])
}

/** With their signs, the hottest first: by how many signs, then by how much is open. */
export const heatOf = (concerns: readonly Concern[], limits: HotLimits, today: Day): Heat[] =>
  concerns
    .map((one) => ({ ...one, signs: signsOf(one, limits, today) }))
    .sort(
      (one, other) =>
        other.signs.length - one.signs.length ||
        other.open - one.open ||
        one.hamlet.key.localeCompare(other.hamlet.key) ||
        one.topic.localeCompare(other.topic),
    )

/** A theme is a topic in a hamlet; with an empty key, in the whole place. */
export const isSameTheme = (
  one: { hamletKey: string; topic: string },
  { hamlet, topic }: Pick<Concern, 'hamlet' | 'topic'>,
): boolean => one.hamletKey === hamlet.key && one.topic === topic

/** Belongs to a theme: to that of the whole place, from whichever hamlet. */
export const isOfTheme = (
  theme: { hamletKey: string; topic: string },
  { hamlet, topic }: Pick<Concern, 'hamlet' | 'topic'>,
): boolean => theme.topic === topic && (theme.hamletKey === '' || theme.hamletKey === hamlet.key)
