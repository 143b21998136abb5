import { z } from 'zod'
import { addDays } from '../../../../packages/workdays/src/index.ts'
import { isHouse } from '../../../civic/actor/actor.ts'
import { day, id, prose } from '../../../civic/deed/fields.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionFiled } from '../contract.ts'
import { IntakeFields, otherCode, receive } from '../intake.ts'
import { petitionDeed } from '../subject.ts'

/** A row of another system's file, as it is asked for. */
export const ImportedPetition = z.object({
  ...IntakeFields,
  receivedOn: day,
  otherCode,
  /** What the other system says was answered: kept inside, it is no answer of ours. */
  answer: prose(4000, 0).default(''),
})

/**
 * One row of a file that an officer began to take over (`import.started`) becomes a petition: received on the day the file says, so that its
 * clock counts honestly, within the ruled number of days back.
 */
export const importPetition = petitionDeed({
  name: 'importPetition',
  fact: PetitionFiled,
  input: ImportedPetition.extend({ import: id, source: id, office: z.string(), post: z.string() }),
  find: async () => undefined,
  may: isHouse,
  run: async (run, _nothing, input) => {
    const { tx, today } = run
    const back = await getRule(tx, 'petitions.imported-within', today)
    if (input.receivedOn > today) throw new Refusal('received-in-the-future', {}, 'receivedOn')
    if (input.receivedOn < addDays(today, -back.value))
      throw new Refusal('received-too-long-ago', { days: back.value }, 'receivedOn')
    const done = await receive(run, input, {
      channel: 'other-system',
      receivedOn: input.receivedOn,
      enteredByOffice: input.office,
      otherCode: input.otherCode,
      source: { id: input.source, import: input.import },
    })
    if (input.answer !== '') {
      const said = { kind: 'other-answer', text: input.answer, postId: input.post, audience: 'internal' as const }
      await say(tx, today, { matterId: done.matterId, ...said })
    }
    return done
  },
})
