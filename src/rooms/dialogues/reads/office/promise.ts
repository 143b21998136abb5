import type { Officer } from '../../../../civic/actor/actor.ts'
import { hamletKey } from '../../../../civic/places/hamlet.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { readsPromise } from '../../may.ts'
import { mayHappenTo, type PromiseAct } from '../../promise.ts'
import type { DialogueReader } from '../../subject.ts'

const findPromise = (db: DialogueReader, id: string) =>
  db
    .selectFrom('dialogues.promise as v')
    .innerJoin('civic.matter as m', 'm.id', 'v.matter_id')
    .innerJoin('dialogues.meeting as g', 'g.matter_id', 'v.meeting_id')
    .innerJoin('dialogues.question as q', (on) =>
      on.onRef('q.meeting_id', '=', 'v.meeting_id').onRef('q.number', '=', 'v.number'),
    )
    .innerJoin('civic.public_post as p', 'p.id', 'v.post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.public_post as c', 'c.id', 'g.convenor_post_id')
    .selectAll('v')
    .select(['m.public_code as code', 'm.place_id as placeId', 'l.parent_id as above', 'o.id as officeId', 'o.branch'])
    .select(['p.short_vi as vi', 'p.title_en as en', 'q.hamlet', 'g.subject', 'g.held_on as heldOn'])
    .select('c.office_id as convenorOfficeId')
    .where('v.matter_id', '=', id)
    .executeTakeFirst()

export type WorkPromise = NonNullable<Awaited<ReturnType<typeof findPromise>>>

/** A promise, for those who gave it, who called the meeting, or who may take down what people say of it. */
export const readPromisePage = async (db: DialogueReader, officer: Officer, id: string) => {
  const promise = await findPromise(db, id)
  if (promise === undefined) throw new Refusal('not-found')
  const standing = readsPromise(officer, promise)
  if (standing === undefined) throw new Refusal('not-allowed')
  const { own, judges } = standing
  const leads = own && officer.post.leads
  const may: Readonly<Record<PromiseAct, boolean>> = {
    keep: own,
    move: leads,
    break: leads,
    withdraw: leads,
    judge: judges,
  }
  const acts = (Object.keys(may) as PromiseAct[]).filter((act) => may[act] && mayHappenTo(promise, act))
  return {
    promise,
    acts: new Set(acts),
    dates: await db
      .selectFrom('dialogues.promise_date')
      .select(['n', 'due', 'set_on as setOn', 'reason'])
      .where('promise_id', '=', id)
      .orderBy('n')
      .execute(),
    said: await wordsAbout(db, id),
    later: judges ? await laterMeetings(db, promise) : [],
  }
}

export type PromisePage = Awaited<ReturnType<typeof readPromisePage>>

const wordsAbout = (db: DialogueReader, id: string) =>
  db
    .selectFrom('civic.message as w')
    .leftJoin('civic.public_post as p', 'p.id', 'w.post_id')
    .select(['w.kind', 'w.day', 'w.text', 'p.short_vi as vi', 'p.title_en as en'])
    .where('w.matter_id', '=', id)
    .orderBy('w.position')
    .execute()

/** Meetings held since in the same place, of the same hamlet where one was named. */
const laterMeetings = async (db: DialogueReader, { placeId, hamlet, heldOn, meeting_id }: WorkPromise) => {
  const held = await db
    .selectFrom('dialogues.meeting as g')
    .innerJoin('civic.matter as m', 'm.id', 'g.matter_id')
    .select(['g.matter_id as id', 'g.subject', 'g.held_on as heldOn', 'g.hamlet'])
    .where('m.place_id', '=', placeId)
    .where('g.matter_id', '<>', meeting_id)
    .where('g.presided_by_post_id', 'is not', null)
    .where('g.held_on', '>=', heldOn)
    .orderBy('g.held_on', 'desc')
    .execute()
  return held.filter((one) => hamlet === '' || hamletKey(one.hamlet) === hamletKey(hamlet))
}
