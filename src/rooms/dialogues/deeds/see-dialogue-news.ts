import { z } from 'zod'
import { holds } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { finishNotice, getUnseen } from '../../../civic/notices/notice.ts'
import { DialogueNewsSeen } from '../contract.ts'
import { dialogueDeed } from '../subject.ts'

/** A post has seen what it was told about this room's matters; the line leaves its list. */
export const seeDialogueNews = dialogueDeed({
  name: 'seeDialogueNews',
  fact: DialogueNewsSeen,
  input: z.object({ notice: id }),
  find: (tx, input) => getUnseen(tx, 'dialogues', input.notice),
  may: (actor, { postId }) => holds(actor, postId),
  run: async ({ tx, today }, notice) => {
    await finishNotice(tx, today, notice.id, { postId: notice.postId, outcome: 'seen' })
    return { matterId: notice.matterId, data: { about: notice.kind }, result: null }
  },
})
