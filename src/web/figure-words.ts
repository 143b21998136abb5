import type { Lang } from '../../packages/vietnamese/src/index.ts'
import type { Room } from '../civic/room.ts'
import type { FigureWords } from '../civic/screen/screen.ts'

/** How rooms call what they say in a report, by the room's name. */
export const figureWords = (rooms: readonly Room[], lang: Lang): ReadonlyMap<string, FigureWords> =>
  new Map(
    rooms.flatMap(({ report, sayings }) => {
      if (report === undefined) return []
      const { figures = {}, figuresTitle = '' } = sayings(lang)
      return [[report.name, { title: figuresTitle, figures }] as const]
    }),
  )
