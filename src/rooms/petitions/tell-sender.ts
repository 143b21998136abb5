import type { Day } from '../../../packages/workdays/src/index.ts'
import { dropNoticesToSender, notifySender } from '../../civic/notices/notice.ts'
import { officesOf } from '../../civic/posts/posts.ts'
import { findPlaceNow } from './place-now.ts'
import type { Petition, PetitionTransaction } from './subject.ts'

const senderNotices = ['more-asked', 'answered', 'promised', 'promise-kept', 'promise-lapsed'] as const
export type SenderNotice = (typeof senderNotices)[number]

/** Whether a notice of this kind is news for the sender. */
export const isNews = (kind: string): kind is SenderNotice => (senderNotices as readonly string[]).includes(kind)

/**
 * Puts the sender on the call list of the Committee of the place; the newest news replaces what waited. Somebody who left
 * neither name nor telephone cannot be called: they look with their code.
 */
export const tellSender = async (
  tx: PetitionTransaction,
  today: Day,
  petition: Petition,
  kind: SenderNotice,
): Promise<void> => {
  await dropNoticesToSender(tx, petition.matter_id)
  if (petition.sender_id === null) return
  const place = await findPlaceNow(tx, petition.matter.place_id, today)
  const offices = place === undefined ? [] : await officesOf(tx, place.id, today)
  const committee = offices.find((office) => office.kind === 'peoples-committee') ?? petition.office
  await notifySender(tx, today, { matterId: petition.matter_id, kind, officeId: committee.id })
}
