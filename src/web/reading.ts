import { shareReference } from '../civic/reference/once.ts'
import type { Version } from '../civic/reference/version.ts'
import { readReport } from '../civic/screen/report.ts'
import type { Reading, Screen, Visit } from '../civic/screen/screen.ts'
import { figureWords } from './figure-words.ts'
import { readableMatters } from './readable-matters.ts'
import type { Web } from './web.ts'

/** What a screen reads with: the public role for public screens, and what all rooms say on this page. */
export const readingFor = (
  { house }: Web,
  reads: Screen['reads'],
  visit: Visit,
  { reference }: Pick<Version, 'reference'>,
): Reading => {
  const pool = reads === 'public' ? house.database.outside : house.database.app
  const db = shareReference(pool.withoutPlugins(), pool, reference)
  const reading: Reading = {
    db,
    masterKey: house.masterKey,
    sections: async (slot, subject) => {
      const offered = house.rooms
        .flatMap((room) => room.sections)
        .filter((section) => section.slot === slot && section.may(visit.actor))
        .sort((one, other) => one.order - other.order)
      const shown = await Promise.all(offered.map((section) => section.show(reading, visit, subject)))
      return shown.filter((element) => element !== undefined)
    },
    concerns: async (placeId, since) => {
      const told = house.rooms.map((room) => room.concerns?.(reading, placeId, since, visit.today) ?? [])
      return (await Promise.all(told)).flat()
    },
    raised: async (placeId, since) => {
      const told = house.rooms.map((room) => room.raised?.(reading, visit.actor, placeId, since) ?? [])
      return (await Promise.all(told)).flat()
    },
    report: (placeId, period) => readReport(house.ground.reportParts, db, placeId, period),
    figureWords: (lang) => figureWords(house.rooms, lang),
    readable: (matterIds) => readableMatters(house.rooms, reading, visit.actor, matterIds),
  }
  return reading
}
