import { z } from 'zod'
import { id, optionalLine, prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { accusation, keepKnown, PersonFields, turnAwayAccusation } from '../asking.ts'
import { ObstacleRaised } from '../contract.ts'
import { callsFor, frontOf, headsHamletIn, isAnyone } from '../may.ts'
import { getProject, OnProject } from '../project.ts'
import { keepCode } from '../return-code.ts'
import { dialogueDeed } from '../subject.ts'

const atMeeting = z.union([z.literal('').transform(() => null), id]).default(null)

/** A household says what stands in the way: on the web, at a meeting, or through its hamlet's head or the Front. */
export const raiseObstacle = dialogueDeed({
  name: 'raiseObstacle',
  fact: ObstacleRaised,
  input: OnProject.extend({
    meeting: atMeeting,
    text: prose(4000, 5),
    hamlet: optionalLine(120),
    ...PersonFields,
    accusation,
  }),
  find: async (tx, input) => {
    const project = await getProject(tx, input)
    const meetings = tx.selectFrom('dialogues.meeting').select('project_id')
    const at =
      input.meeting === null ? undefined : await meetings.where('matter_id', '=', input.meeting).executeTakeFirst()
    return { project, atIts: input.meeting === null || at?.project_id === project.matter_id }
  },
  may: (actor, { project }) =>
    isAnyone(actor) ||
    callsFor(actor, project.office.id) ||
    headsHamletIn(actor, project.matter.place_id) ||
    frontOf(actor, project.matter.place_id),
  run: async (run, { project, atIts }, input) => {
    if (!atIts) throw new Refusal('not-of-this-project', {}, 'meeting')
    turnAwayAccusation(input)
    const { tx, today, actor } = run
    const matterId = project.matter_id
    const { last } = await tx
      .selectFrom('dialogues.obstacle')
      .select((row) => row.fn.max('number').as('last'))
      .where('project_id', '=', matterId)
      .executeTakeFirstOrThrow()
    const number = (last ?? 0) + 1
    const personId = await keepKnown(run, input)
    await tx
      .insertInto('dialogues.obstacle')
      .values({
        project_id: matterId,
        number,
        household_id: personId,
        hamlet: input.hamlet,
        meeting_id: input.meeting,
        state: 'raised',
        raised_on: today,
      })
      .execute()
    const words = { matterId, kind: 'obstacle', point: number, text: input.text }
    await say(tx, today, { ...words, ...(personId && { personId }) })
    const power = actor.kind === 'officer' ? ('read' as const) : ('verdict' as const)
    await keepCode(run, { matterId, point: number, power })
    return { matterId, data: { number }, result: { project: matterId, number, power } }
  },
})
