import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { isInside } from '../../../../civic/places/inside.ts'
import { type MeetingKind, meetingKinds } from '../../meeting.ts'
import type { DialogueReader } from '../../subject.ts'

/** What a list of meetings is narrowed to. */
export interface Narrowed {
  placeId?: string | undefined
  kind?: MeetingKind | undefined
  projectId?: string | undefined
}

const narrowed = (db: DialogueReader, { placeId, kind, projectId }: Narrowed) => {
  const every = listed(db)
  const all = projectId === undefined ? every : every.where('g.project_id', '=', projectId)
  const here = placeId === undefined ? all : all.where(isInside('g.place_id', placeId))
  return kind === undefined ? here : here.where('g.kind', '=', kind)
}

/** Meetings as lists show them, with how much was asked and promised. */
const listed = (db: DialogueReader) =>
  db
    .selectFrom('dialogues.public_meeting as g')
    .innerJoin('civic.public_place as l', 'l.id', 'g.place_id')
    .innerJoin('civic.public_post as p', 'p.id', 'g.convenor_post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .select(['g.public_code as code', 'g.kind', 'g.subject', 'g.hamlet', 'g.venue', 'g.stage', 'l.name as place'])
    .select(['g.held_on as heldOn', 'g.starts_at as startsAt', 'g.announced_on as announcedOn', 'o.name_vi as office'])
    .select((from) => [
      from
        .selectFrom('dialogues.public_question as q')
        .whereRef('q.meeting_id', '=', 'g.matter_id')
        .select((row) => row.fn.countAll<number>().as('n'))
        .as('questions'),
      from
        .selectFrom('dialogues.public_promise as v')
        .whereRef('v.meeting_id', '=', 'g.matter_id')
        .select((row) => row.fn.countAll<number>().as('n'))
        .as('promises'),
    ])

export type ListedMeeting = Awaited<ReturnType<typeof nextMeetings>>[number]

/** Reception days, which come every week, only where they are asked for: they would hide the meetings. */
const unhidden = ({ kind }: Narrowed): readonly MeetingKind[] =>
  kind === undefined ? meetingKinds.filter((one) => one !== 'reception') : [kind]

/** Called and not over, the next one first; without receptions, if not asked for. */
export const nextMeetings = (db: DialogueReader, today: Day, by: Narrowed, most: number) =>
  narrowed(db, by)
    .where('g.kind', 'in', unhidden(by))
    .where('g.stage', '=', 'called')
    .where('g.held_on', '>=', today)
    .orderBy('g.held_on')
    .orderBy('g.starts_at')
    .orderBy('g.matter_id')
    .limit(most)
    .execute()

/** Held, cancelled, or past without a result, the last one first; without receptions, if not asked for. */
export const latelyHeld = (db: DialogueReader, today: Day, by: Narrowed, most: number) =>
  narrowed(db, by)
    .where('g.kind', 'in', unhidden(by))
    .where((either) => either.or([either('g.stage', '<>', 'called'), either('g.held_on', '<', today)]))
    .orderBy('g.held_on', 'desc')
    .orderBy('g.starts_at', 'desc')
    .orderBy('g.matter_id')
    .limit(most)
    .execute()

/** What calendars of telephones fetch: everything called from `since` on, cancelled meetings too, so that they vanish there. */
export const calledSince = (db: DialogueReader, since: Day, by: Narrowed, most: number) =>
  narrowed(db, by)
    .where('g.held_on', '>=', since)
    .orderBy('g.held_on', 'desc')
    .orderBy('g.matter_id')
    .limit(most)
    .execute()

/** What was announced last. */
export const latelyAnnounced = (db: DialogueReader, by: Narrowed, most: number) =>
  narrowed(db, by).orderBy('g.announced_on', 'desc').orderBy('g.matter_id').limit(most).execute()
