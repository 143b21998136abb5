import { z } from 'zod'
import { holds } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { finishNotice, getUnseen } from '../../../civic/notices/notice.ts'
import { NewsSeen } from '../contract.ts'
import { petitionDeed } from '../subject.ts'

/** A post has seen what it was told; the line leaves its list. */
export const seeNews = petitionDeed({
  name: 'seeNews',
  fact: NewsSeen,
  input: z.object({ notice: id }),
  find: (tx, input) => getUnseen(tx, 'petitions', input.notice),
  may: (actor, { postId }) => holds(actor, postId),
  run: async ({ tx, today }, notice) => {
    await finishNotice(tx, today, notice.id, { postId: notice.postId, outcome: 'seen' })
    return { matterId: notice.matterId, data: { about: notice.kind }, result: null }
  },
})
