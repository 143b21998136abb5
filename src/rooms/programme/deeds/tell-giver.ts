import { isHouse } from '../../../civic/actor/actor.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { superiorOf } from '../../../civic/posts/posts.ts'
import { getTask, OnTask, programmeDeed } from '../subject.ts'

/** A task passed its day: its giver is told too, unless it is the superior, who was told already. */
export const tellGiver = programmeDeed({
  name: 'tellGiver',
  fact: null,
  input: OnTask,
  find: getTask,
  may: isHouse,
  run: async ({ tx, today }, { matter_id, giver_post_id, taker_post_id }) => {
    const superior = await superiorOf(tx, taker_post_id)
    if (superior?.id !== giver_post_id)
      await notifyPost(tx, today, { matterId: matter_id, kind: 'overdue-given', postId: giver_post_id })
    return { matterId: matter_id, data: null, result: null }
  },
})
