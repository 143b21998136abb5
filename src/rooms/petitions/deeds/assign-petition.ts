import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { getPost } from '../../../civic/posts/posts.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionAssigned } from '../contract.ts'
import { leadsIt } from '../may.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** A leader gives the drafting to a post of the office, with a word of direction (bút phê). The duty stays where it is. */
export const assignPetition = petitionDeed({
  name: 'assignPetition',
  fact: PetitionAssigned,
  input: OnPetition.extend({ to: z.string().min(1), note: prose(1000, 0).default('') }),
  find: getPetition,
  may: leadsIt,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'assign')
    const to = await getPost(tx, input.to)
    if (to.office_id !== petition.office.id) throw new Refusal('other-office', {}, 'to')
    await changePetition(tx, petition, { drafter_post_id: to.id })
    if (input.note !== '' && actor.kind === 'officer') {
      const by = { audience: 'internal' as const, postId: actor.post.id }
      await say(tx, today, { matterId: petition.matter_id, kind: 'direction', text: input.note, ...by })
    }
    await notifyPost(tx, today, { matterId: petition.matter_id, kind: 'assigned', postId: to.id })
    return { matterId: petition.matter_id, data: { to: to.id }, result: null }
  },
})
