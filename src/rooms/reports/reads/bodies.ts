import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Place } from '../../../civic/places/places.ts'
import { officesOf } from '../../../civic/posts/posts.ts'
import type { OfficeKind } from '../../../civic/posts/tables.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { ReportForm } from '../contract.ts'
import type { ReportReader } from '../tables.ts'

const kindOf: Record<ReportForm, OfficeKind> = { committee: 'peoples-committee', 'party-committee': 'party-committee' }

/** The body whose paper it is, and the same one level up. */
export const bodiesOf = async (
  db: ReportReader,
  place: Place,
  form: ReportForm,
  day: Day,
): Promise<{ own: string; above: string | undefined }> => {
  const nameAt = async (placeId: string): Promise<string | undefined> =>
    (await officesOf(db, placeId, day)).find(({ kind }) => kind === kindOf[form])?.name_vi
  const own = await nameAt(place.id)
  if (own === undefined) throw new Refusal('not-found')
  return { own, above: place.parent_id === null ? undefined : await nameAt(place.parent_id) }
}
