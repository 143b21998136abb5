import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { day, id } from '../../../civic/deed/fields.ts'
import { officeOf } from '../../../civic/posts/posts.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionFiled } from '../contract.ts'
import { receive } from '../intake.ts'
import { petitionDeed } from '../subject.ts'

/**
 * A question that was asked at a meeting becomes a petition: its words, its hamlet and whoever asked are read from the meeting's thread,
 * and its clock runs from the day it was asked. Whether it is an accusation was asked when it was taken down.
 */
export const takeQuestion = petitionDeed({
  name: 'takeQuestion',
  fact: PetitionFiled,
  input: z.object({
    matter: id,
    point: z.number().int().positive(),
    place: z.string().min(1),
    topic: z.string().min(1),
    received: day,
    /** The post that referred it. */
    by: z.string().nullable(),
  }),
  find: async (tx, { matter, point, by }) => {
    const words = await tx
      .selectFrom('civic.message')
      .select(['kind', 'text', 'person_id'])
      .where('matter_id', '=', matter)
      .where('point', '=', point)
      .where('kind', 'in', ['question', 'where'])
      .execute()
    const question = words.find(({ kind }) => kind === 'question')
    if (question === undefined) throw new Refusal('not-found')
    const hamlet = words.find(({ kind }) => kind === 'where')?.text ?? ''
    return { question, hamlet, office: by === null ? undefined : await officeOf(tx, by) }
  },
  may: isHouse,
  run: (run, { question, hamlet, office }, { matter, point, place, topic, received }) => {
    const nobody = { name: '', phone: '', spot: '', accusation: 'no' as const }
    return receive(
      run,
      { ...nobody, place, topic, hamlet, points: [question.text] },
      {
        channel: 'meeting',
        receivedOn: received,
        enteredByOffice: office?.id ?? null,
        otherCode: null,
        from: { matter, point, senderId: question.person_id },
      },
    )
  },
})
