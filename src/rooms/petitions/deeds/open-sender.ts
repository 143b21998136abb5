import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { getCollectable } from '../collecting.ts'
import { SenderOpened } from '../contract.ts'
import { findCallNotice, type Openable, purposesOf } from '../may-open.ts'
import { OnPetition, petitionDeed } from '../subject.ts'

/**
 * Says that name and number are needed, and what for. The deed gives neither: its result is kept with its key. The page shows them
 * to this officer for the rest of the day, each time by `openPerson`, which records it.
 */
export const openSender = petitionDeed({
  name: 'openSender',
  fact: SenderOpened,
  input: OnPetition.extend({ purpose: z.enum(['call', 'write-letter', 'verify', 'collect-verdict', 'hand-over']) }),
  find: async (tx, input): Promise<Openable> => {
    const found = await getCollectable(tx, input)
    const notice = await findCallNotice(tx, input.petition)
    return { ...found, callingOffice: notice?.from_office_id ?? undefined }
  },
  may: (actor, found, input) => purposesOf(actor, found).includes(input.purpose),
  run: async (_run, { petition }, { purpose }) => {
    if (petition.sender_id === null) throw new Refusal('no-sender-known')
    return { matterId: petition.matter_id, data: { purpose }, result: null }
  },
})
