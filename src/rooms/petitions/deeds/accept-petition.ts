import { z } from 'zod'
import { line } from '../../../civic/deed/fields.ts'
import { PetitionAccepted } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** The clerk confirms kind and topic, gives a short title without names, and the proposed post has it in hand. */
export const acceptPetition = petitionDeed({
  name: 'acceptPetition',
  fact: PetitionAccepted,
  input: OnPetition.extend({ kind: z.enum(['reflection', 'proposal']), topic: z.string().min(1), title: line(160, 3) }),
  find: getPetition,
  may: worksOnIt,
  run: async ({ tx }, petition, input) => {
    assertNow(petition, 'accept')
    const { kind, topic, title } = input
    await changePetition(tx, petition, { kind, topic, title, stage: 'in-hand' })
    return { matterId: petition.matter_id, data: { kind, topic, post: petition.post_id }, result: null }
  },
})
