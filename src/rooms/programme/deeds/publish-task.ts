import { z } from 'zod'
import { findPersonalData } from '../../../../packages/vietnamese/src/index.ts'
import { publishAttachments } from '../../../civic/attachments/attachment.ts'
import { id } from '../../../civic/deed/fields.ts'
import { showMatter } from '../../../civic/matters/matter.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskPublished } from '../contract.ts'
import { givesIt } from '../may.ts'
import { getTask, OnTask, programmeDeed } from '../subject.ts'

/** The giver shows a task to everybody: what, where, who, until when and how far; photos one by one, each looked at. */
export const publishTask = programmeDeed({
  name: 'publishTask',
  fact: TaskPublished,
  input: OnTask.extend({ photos: z.array(id).default([]) }),
  find: getTask,
  may: givesIt,
  run: async ({ tx, today }, task, { photos }) => {
    if (findPersonalData(`${task.line}\n${task.measure}`).length > 0) throw new Refusal('personal-data-found')
    const matterId = task.matter_id
    const shown = await publishAttachments(tx, today, matterId, photos)
    await showMatter(tx, matterId, 'published')
    return { matterId, data: { photos: shown }, result: null }
  },
})
