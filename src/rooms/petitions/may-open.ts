import { type Actor, holds, sitsIn } from '../../civic/actor/actor.ts'
import type { Purpose } from '../../civic/people/person.ts'
import { mayCollect, worksOnIt } from './may.ts'
import type { Petition, PetitionReader } from './subject.ts'

/** What decides who may open the sender's name and number, and what for. */
export interface Openable {
  petition: Petition
  /** The places whose collectors may ask the sender. */
  reach: readonly string[]
  /** The office whose call list has news for the sender. */
  callingOffice: string | undefined
}

/** The purposes for which this actor may open name and number now; none once the matter is closed. */
export const purposesOf = (actor: Actor, { petition, reach, callingOffice }: Openable): readonly Purpose[] => {
  if (petition.stage === 'closed') return []
  if (petition.stage === 'handing-over') return holds(actor, petition.post_id) ? ['hand-over'] : []
  if (petition.stage === 'answered' && mayCollect(actor, petition, reach)) return ['collect-verdict']
  if (worksOnIt(actor, petition)) return ['call', 'write-letter', 'verify']
  return callingOffice !== undefined && sitsIn(actor, callingOffice) ? ['call'] : []
}

/** The news that waits for the sender, if any. */
export const findCallNotice = (db: PetitionReader, matterId: string) =>
  db
    .selectFrom('civic.notice')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('from_office_id', 'is not', null)
    .where('done_on', 'is', null)
    .orderBy('made_on', 'desc')
    .executeTakeFirst()
