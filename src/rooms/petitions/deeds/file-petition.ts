import { z } from 'zod'
import { PetitionFiled } from '../contract.ts'
import { IntakeFields, receive } from '../intake.ts'
import { petitionDeed } from '../subject.ts'

/** Anyone sends a petition on the web, without an account. The day received is today. */
export const filePetition = petitionDeed({
  name: 'filePetition',
  fact: PetitionFiled,
  input: z.object(IntakeFields),
  find: async () => undefined,
  may: (actor) => actor.kind === 'visitor' || actor.kind === 'sender',
  run: (run, _nothing, input) =>
    receive(run, input, { channel: 'web', receivedOn: run.today, enteredByOffice: null, otherCode: null }),
})
