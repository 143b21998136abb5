import type { Actor } from '../civic/actor/actor.ts'
import type { Room } from '../civic/room.ts'
import type { ReadableMatter, Reading } from '../civic/screen/screen.ts'

/** Of these matters those that are published, or that their room lets this actor read. */
export const readableMatters = async (
  rooms: readonly Room[],
  reading: Reading,
  actor: Actor,
  matterIds: readonly string[],
): Promise<ReadableMatter[]> => {
  if (matterIds.length === 0) return []
  const matters = await reading.db
    .selectFrom('civic.matter')
    .select(['id', 'public_code', 'room', 'kind', 'visibility', 'opened_on', 'closed_on'])
    .where('id', 'in', matterIds)
    .orderBy('opened_on')
    .orderBy('public_code')
    .execute()
  const found: Found[] = []
  for (const { id, public_code: code, room: name, kind, visibility, opened_on, closed_on } of matters) {
    const room = rooms.find((one) => one.name === name)
    const whole = (await room?.mayRead?.(reading, actor, id)) ?? false
    if (visibility !== 'published' && !whole) continue
    const href = room?.pageOf?.({ id, code, kind, whole })
    found.push({
      id,
      code,
      room: name,
      openedOn: opened_on,
      closedOn: closed_on,
      href,
      as: whole ? 'whole' : 'published',
    })
  }
  const titles = await titlesOf(rooms, reading, found)
  return found.map(({ as: _, ...matter }) => ({ ...matter, title: titles.get(matter.id) }))
}

type Found = Omit<ReadableMatter, 'title'> & { as: 'whole' | 'published' }

const titlesOf = async (rooms: readonly Room[], { db }: Reading, found: readonly Found[]) => {
  const titles = new Map<string, string>()
  for (const room of rooms) {
    for (const as of ['whole', 'published'] as const) {
      const ids = found.filter((one) => one.room === room.name && one.as === as).map(({ id }) => id)
      if (ids.length === 0 || room.titlesOf === undefined) continue
      for (const [id, title] of await room.titlesOf(db, ids, as)) titles.set(id, title)
    }
  }
  return titles
}
