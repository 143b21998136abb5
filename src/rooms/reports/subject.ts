import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../civic/actor/actor.ts'
import { getPlace, type Place } from '../../civic/places/places.ts'
import { officeOf } from '../../civic/posts/posts.ts'
import type { OfficeKind } from '../../civic/posts/tables.ts'
import { Refusal } from '../../platform/refusal.ts'
import { findPeriod, type Period } from './period.ts'
import type { ReportReader, ReportTransaction } from './tables.ts'

/** What every deed on a report stands on. */
export interface ReportSubject {
  place: Place
  period: Period
  /** The kind of office the actor sits in. */
  officeKind: OfficeKind | undefined
}

export const OnReport = z.object({ place: z.string().min(1), period: z.string().min(1) })

/** Refuses 'not-found' for a place or a period that is none. */
export const reportAt = async (
  db: ReportReader,
  asked: { place?: string | undefined; period?: string | undefined },
  actor: Actor,
): Promise<ReportSubject> => {
  const place = await getPlace(db, asked.place ?? '')
  const period = findPeriod(asked.period ?? '')
  if (period === undefined) throw new Refusal('not-found')
  return { place, period, officeKind: await officeKindOf(db, actor) }
}

export const officeKindOf = async (db: ReportReader, actor: Actor): Promise<OfficeKind | undefined> =>
  actor.kind === 'officer' ? (await officeOf(db, actor.post.id)).kind : undefined

/** The same, and closings of the place follow each other for the rest of the transaction. */
export const getReportSubject = async (
  tx: ReportTransaction,
  input: z.infer<typeof OnReport>,
  actor: Actor,
): Promise<ReportSubject> => {
  const subject = await reportAt(tx, input, actor)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reports.closing ${subject.place.id}`}, 0))`.execute(tx)
  return subject
}
