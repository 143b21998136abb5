import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalBytes } from '../../../packages/tlog/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Officer } from '../../civic/actor/actor.ts'
import type { ReportedPart } from '../../civic/screen/screen.ts'
import { newId } from '../../platform/keys.ts'
import type { ReportSubject } from './subject.ts'
import type { ReportTransaction } from './tables.ts'

interface Freezing extends Pick<ReportSubject, 'place' | 'period'> {
  actor: Officer
  today: Day
  number: number
  reason: string | null
  parts: readonly ReportedPart[]
}

/** Writes a closing with every figure and the matters behind it. Gives what the fact says of it. */
export const freeze = async (tx: ReportTransaction, freezing: Freezing) => {
  const { place, period, actor, today, number, reason, parts } = freezing
  const closing = newId()
  await tx
    .insertInto('reports.closing')
    .values({
      id: closing,
      place_id: place.id,
      period_kind: period.kind,
      starts_on: period.from,
      ends_on: period.until,
      number,
      reason,
      closed_on: today,
      closed_by_post_id: actor.post.id,
    })
    .execute()
  const figures = parts.flatMap(({ name, figures }) => figures.map((figure) => ({ room: name, ...figure })))
  if (figures.length > 0) {
    const rows = figures.map(({ room, key, value, of }, position) => ({
      room,
      key,
      position,
      value,
      part_of: of ?? null,
    }))
    await tx
      .insertInto('reports.figure')
      .values(rows.map((row) => ({ closing_id: closing, ...row })))
      .execute()
  }
  const counted = figures.flatMap(({ room, key, matters }) => [...new Set(matters)].map((id) => ({ room, key, id })))
  // One statement whatever their number: a year of a province has many thousands.
  await sql`insert into reports.counted (closing_id, room, key, matter_id)
    select ${closing}, room, key, matter from unnest(${counted.map(({ room }) => room)}::text[],
      ${counted.map(({ key }) => key)}::text[], ${counted.map(({ id }) => id)}::uuid[]) as c (room, key, matter)`.execute(
    tx,
  )
  return {
    closing,
    place: place.id,
    kind: period.kind,
    from: period.from,
    until: period.until,
    figures: figures.length,
    digest: digestOf(figures.map(({ room, key, value, matters }) => ({ room, key, value, matters }))),
  }
}

/** SHA-256, in hexadecimal, of the figures in order as canonical JSON; the matters of each sorted. */
export const digestOf = (
  figures: readonly { room: string; key: string; value: number; matters: readonly string[] }[],
): string => {
  const sorted = figures.map(({ matters, ...figure }) => ({ ...figure, matters: [...new Set(matters)].sort() }))
  return createHash('sha256').update(canonicalBytes(sorted)).digest('hex')
}
