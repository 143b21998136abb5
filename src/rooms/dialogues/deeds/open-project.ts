import { z } from 'zod'
import { line } from '../../../civic/deed/fields.ts'
import { openMatter, showMatter } from '../../../civic/matters/matter.ts'
import { officeOf } from '../../../civic/posts/posts.ts'
import { putInSearch } from '../../../civic/search/search.ts'
import { ProjectOpened } from '../contract.ts'
import { callsFor } from '../may.ts'
import { dialogueDeed } from '../subject.ts'

/** Works for which ground must be cleared: meetings may belong to them, and households say what stands in the way. */
export const openProject = dialogueDeed({
  name: 'openProject',
  fact: ProjectOpened,
  input: z.object({ post: z.string().min(1), name: line(200, 3) }),
  find: (tx, input) => officeOf(tx, input.post),
  may: (actor, office) => callsFor(actor, office.id) && (office.branch === 'state' || office.branch === 'party'),
  run: async ({ tx, today }, office, { post, name }) => {
    const placeId = office.place_id
    const matter = await openMatter(tx, 'DA', {
      room: 'dialogues',
      kind: 'project',
      place_id: placeId,
      channel: 'office',
      opened_on: today,
    })
    await tx.insertInto('dialogues.project').values({ matter_id: matter.id, name, post_id: post }).execute()
    await showMatter(tx, matter.id, 'published')
    const texts = [name, matter.public_code]
    for (const audience of ['office', 'public'] as const)
      await putInSearch(tx, audience, { matterId: matter.id, placeId, openedOn: today, texts })
    return { matterId: matter.id, data: { post }, result: { project: matter.id, publicCode: matter.public_code } }
  },
})
