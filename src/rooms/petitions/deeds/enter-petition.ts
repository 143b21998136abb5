import { z } from 'zod'
import { addDays } from '../../../../packages/workdays/src/index.ts'
import { day } from '../../../civic/deed/fields.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionFiled } from '../contract.ts'
import { IntakeFields, otherCode, receive } from '../intake.ts'
import { petitionDeed } from '../subject.ts'

/**
 * An office types what came by telephone, at the desk, by letter, at a meeting or from another system. The day received is
 * an input, within the ruled number of days back. What the office prints for the sender only reads.
 */
export const enterPetition = petitionDeed({
  name: 'enterPetition',
  fact: PetitionFiled,
  input: z.object({
    ...IntakeFields,
    channel: z.enum(['telephone', 'desk', 'letter', 'meeting', 'other-system']),
    receivedOn: day,
    otherCode: z.union([z.literal('').transform(() => null), otherCode]).default(null),
  }),
  find: async () => undefined,
  may: (actor) => actor.kind === 'officer',
  run: async (run, _nothing, input) => {
    if (run.actor.kind !== 'officer') throw new Refusal('not-allowed')
    const back = await getRule(run.tx, 'petitions.received-within', run.today)
    if (input.receivedOn > run.today) throw new Refusal('received-in-the-future', {}, 'receivedOn')
    if (input.receivedOn < addDays(run.today, -back.value))
      throw new Refusal('received-too-long-ago', { days: back.value }, 'receivedOn')
    const { channel, receivedOn } = input
    return receive(run, input, {
      channel,
      receivedOn,
      enteredByOffice: run.actor.post.officeId,
      otherCode: input.otherCode,
    })
  },
})
