import { sql } from 'kysely'
import { addDays, type Day } from '../../../../../packages/workdays/src/index.ts'
import type { ActingPost } from '../../../../civic/actor/actor.ts'
import { hamletKey } from '../../../../civic/places/hamlet.ts'
import { officeOf } from '../../../../civic/posts/posts.ts'
import type { DialogueReader } from '../../subject.ts'

/** How far ahead the meetings of others are in sight, and what others promised; the head of a hamlet reads promises out long before. */
const aheadDays = 30
const dueDays = 7

/**
 * What others have before them at the officer's place: the meetings they called (reception days come by themselves), what they promised that is due, and what they report
 * done of which nobody said yet whether it is so. The head of a hamlet sees what concerns the hamlet.
 */
export const readAround = async (db: DialogueReader, post: ActingPost, today: Day) => {
  const { kind, short_vi } = await officeOf(db, post.id)
  const own = kind === 'hamlet' ? hamletKey(short_vi) : undefined
  const concerns = ({ hamlet }: { hamlet: string }) => own === undefined || hamletKey(hamlet) === own
  const promises = await promisesOfOthers(db, post, addDays(today, own === undefined ? dueDays : aheadDays))
  return {
    hamlet: own === undefined ? undefined : short_vi,
    meetings: (await meetingsOfOthers(db, post, today)).filter((one) => one.hamlet === '' || concerns(one)),
    due: promises.filter((one) => one.state === 'open' && concerns(one)),
    unsaid: promises.filter((one) => one.state !== 'open' && concerns(one)),
  }
}

export type Around = Awaited<ReturnType<typeof readAround>>

const meetingsOfOthers = (db: DialogueReader, { placeId, officeId }: ActingPost, today: Day) =>
  db
    .selectFrom('dialogues.meeting as g')
    .innerJoin('civic.matter as m', 'm.id', 'g.matter_id')
    .innerJoin('civic.public_post as p', 'p.id', 'g.convenor_post_id')
    .select(['g.matter_id as id', 'm.public_code as code', 'g.kind', 'g.subject', 'g.hamlet'])
    .select(['g.held_on as heldOn', 'g.starts_at as startsAt', 'p.short_vi as vi', 'p.title_en as en'])
    .select(
      sql<number>`(select count(*)::integer from dialogues.question q
        where q.meeting_id = g.matter_id and q.state <> 'withdrawn')`.as('questions'),
    )
    .where('m.place_id', '=', placeId)
    .where('p.office_id', '<>', officeId)
    .where('g.stage', '=', 'called')
    .where('g.kind', '<>', 'reception')
    .where('g.held_on', '>=', today)
    .where('g.held_on', '<=', addDays(today, aheadDays))
    .orderBy('g.held_on')
    .orderBy('g.starts_at')
    .execute()

const promisesOfOthers = (db: DialogueReader, { placeId, officeId }: ActingPost, until: Day) =>
  db
    .selectFrom('dialogues.promise as v')
    .innerJoin('civic.matter as m', 'm.id', 'v.matter_id')
    .innerJoin('civic.public_post as p', 'p.id', 'v.post_id')
    .innerJoin('dialogues.question as q', (on) =>
      on.onRef('q.meeting_id', '=', 'v.meeting_id').onRef('q.number', '=', 'v.number'),
    )
    .select(['v.matter_id as id', 'm.public_code as code', 'v.line', 'v.due', 'v.state', 'q.hamlet'])
    .select(['p.short_vi as vi', 'p.title_en as en'])
    .where('m.place_id', '=', placeId)
    .where('p.office_id', '<>', officeId)
    .where((either) =>
      either.or([
        either.and([either('v.state', '=', 'open'), either('v.due', '<=', until)]),
        either.and([either('v.state', 'in', ['kept', 'kept-late']), either('v.said', 'is', null)]),
      ]),
    )
    .orderBy('v.due')
    .orderBy('m.public_code')
    .execute()
