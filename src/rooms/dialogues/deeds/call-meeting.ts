import { z } from 'zod'
import { day, id, line, optionalLine } from '../../../civic/deed/fields.ts'
import { openMatter, showMatter } from '../../../civic/matters/matter.ts'
import { officeOf } from '../../../civic/posts/posts.ts'
import { putInSearch } from '../../../civic/search/search.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { assertDayOfMeeting, toldInTime } from '../calling.ts'
import { MeetingCalled } from '../contract.ts'
import { callsFor } from '../may.ts'
import { convenors, meetingKinds } from '../meeting.ts'
import { getProject } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

export const hour = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { params: { code: 'not-an-hour' } })
const project = z.union([z.literal('').transform(() => null), id]).default(null)

/** An office calls a meeting for one of its posts: from then on everybody may read when, where and about what. */
export const callMeeting = dialogueDeed({
  name: 'callMeeting',
  fact: MeetingCalled,
  input: z.object({
    kind: z.enum(meetingKinds),
    convenor: z.string().min(1),
    subject: line(200, 3),
    hamlet: optionalLine(120),
    venue: line(200),
    heldOn: day,
    startsAt: hour,
    project,
  }),
  find: async (tx, input) => {
    if (input.project !== null) await getProject(tx, { project: input.project })
    return officeOf(tx, input.convenor)
  },
  may: (actor, office, { kind }) =>
    callsFor(actor, office.id) && (convenors[kind] as readonly string[]).includes(office.branch),
  run: async ({ tx, today }, office, input) => {
    await assertDayOfMeeting(tx, input.heldOn, today)
    const hamlet = input.hamlet === '' && office.kind === 'hamlet' ? office.short_vi : input.hamlet
    if (hamlet === '' && input.kind === 'residents') throw new Refusal('missing', {}, 'hamlet')
    const matter = await openMatter(tx, 'BH', {
      room: 'dialogues',
      kind: 'meeting',
      place_id: office.place_id,
      channel: 'office',
      opened_on: today,
    })
    await tx
      .insertInto('dialogues.meeting')
      .values({
        matter_id: matter.id,
        kind: input.kind,
        convenor_post_id: input.convenor,
        subject: input.subject,
        hamlet,
        venue: input.venue,
        held_on: input.heldOn,
        starts_at: input.startsAt,
        project_id: input.project,
        stage: 'called',
        called_on: today,
        announced_on: today,
      })
      .execute()
    await showMatter(tx, matter.id, 'published')
    const texts = [input.subject, hamlet, input.venue, matter.public_code]
    const entry = { matterId: matter.id, placeId: office.place_id, openedOn: today, texts }
    await putInSearch(tx, 'office', entry)
    await putInSearch(tx, 'public', entry)
    const data = {
      kind: input.kind,
      convenor: input.convenor,
      held: input.heldOn,
      starts: input.startsAt,
      project: input.project,
      inTime: await toldInTime(tx, today, input.heldOn),
    }
    return { matterId: matter.id, data, result: { meeting: matter.id, publicCode: matter.public_code } }
  },
})
