import type { Client } from 'pg'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { eraseAttachments } from '../../civic/attachments/attachment.ts'
import { forgetCode } from '../../civic/exchange/import-rows.ts'
import { showMatter } from '../../civic/matters/matter.ts'
import { erasePerson } from '../../civic/people/person.ts'
import { dropFromSearch } from '../../civic/search/search.ts'
import { eraseThread } from '../../civic/threads/thread.ts'
import { HandOverReceived } from './contract.ts'
import type { PetitionTransaction } from './subject.ts'

/**
 * Erases the words, the photographs and the sender's data of a petition that another desk has on its own books, and whatever of them was
 * published or found. Does nothing where there is no such petition, or for the second time.
 */
export const erasePetition = async (tx: PetitionTransaction, today: Day, matterId: string): Promise<void> => {
  await eraseThread(tx, matterId)
  await eraseAttachments(tx, matterId)
  await dropFromSearch(tx, matterId)
  await forgetCode(tx, matterId)
  await showMatter(tx, matterId, 'private')
  await tx.deleteFrom('petitions.publication').where('matter_id', '=', matterId).execute()
  const petition = await tx
    .updateTable('petitions.petition')
    .set({ hamlet: '', spot: '', other_code: null, title: null })
    .where('matter_id', '=', matterId)
    .returning('sender_id')
    .executeTakeFirst()
  if (petition?.sender_id) await erasePerson(tx, today, petition.sender_id)
}

/** Those erased so, for a backup's list. */
export const erasedPetitions = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>('select matter_id as id from civic.fact where kind = $1', [
    HandOverReceived.name,
  ])
  return rows.map(({ id }) => id)
}
