import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { ActingPost } from '../../../../civic/actor/actor.ts'
import type { PetitionReader } from '../../subject.ts'
import type { OfficeWords } from '../../words/office.vi.ts'
import { placeStands, returnedTo, type WorkRow, workRows } from './work-rows.ts'

/** One list of the desk: for which posts, and what stands in it. */
interface DeskList {
  name: keyof OfficeWords['desk']['lists']
  for(post: ActingPost): boolean
  rows(db: PetitionReader, post: ActingPost, today: Day): Promise<WorkRow[]>
}

const everybody = () => true
const leaders = ({ leads }: ActingPost) => leads
const answers = ['petitions.answer', 'petitions.review'] as const

/** Work of the office lies with those who do not lead it; a leader sees what is a leader's own. */
const share = (db: PetitionReader, post: ActingPost, kinds: Parameters<typeof workRows>[1]) => {
  const rows = workRows(db, kinds).where('w.office_id', '=', post.officeId)
  return post.leads ? rows.where('w.id', '=', post.id) : rows
}

const drafts = (db: PetitionReader, post: ActingPost, kind: (typeof answers)[number]) =>
  workRows(db, [kind])
    .where('p.stage', 'in', ['in-hand', 'waiting'])
    .where((either) => either.or([either('w.id', '=', post.id), either('p.drafter_post_id', '=', post.id)]))
    .where(sql<boolean>`not ${returnedTo(post.id)}`)

/** What waits for the post itself, in the order in which it is best done. */
export const deskLists: readonly DeskList[] = [
  {
    name: 'returned',
    for: everybody,
    rows: (db, post) => workRows(db, answers).where('p.stage', '=', 'in-hand').where(returnedTo(post.id)).execute(),
  },
  {
    name: 'approval',
    for: leaders,
    rows: (db, post) =>
      workRows(db, answers)
        .where('p.stage', '=', 'submitted')
        .where('w.office_id', '=', post.officeId)
        .where((either) => either.or([either('p.round', '=', 0), either('w.id', '=', post.id)]))
        .execute(),
  },
  {
    name: 'toAccept',
    for: everybody,
    rows: (db, post, today) =>
      share(db, post, ['petitions.answer']).where('p.stage', '=', 'received').where(placeStands(today)).execute(),
  },
  {
    name: 'placing',
    for: everybody,
    rows: (db, post, today) =>
      workRows(db, ['petitions.answer'])
        .where('p.stage', '=', 'received')
        .where('w.id', '=', post.id)
        .where(sql<boolean>`not ${placeStands(today)}`)
        .execute(),
  },
  {
    name: 'handOvers',
    for: everybody,
    rows: (db, post) => workRows(db, ['petitions.hand-over']).where('w.id', '=', post.id).execute(),
  },
  {
    name: 'reviews',
    for: everybody,
    rows: (db, post) => drafts(db, post, 'petitions.review').execute(),
  },
  {
    name: 'inHand',
    for: everybody,
    rows: (db, post) => {
      const rows = drafts(db, post, 'petitions.answer')
      return (post.leads ? rows.where('p.drafter_post_id', 'is not', null) : rows).execute()
    },
  },
  {
    name: 'toAssign',
    for: leaders,
    rows: (db, post) =>
      workRows(db, ['petitions.answer'])
        .where('p.stage', '=', 'in-hand')
        .where('p.drafter_post_id', 'is', null)
        .where('w.office_id', '=', post.officeId)
        .execute(),
  },
  {
    name: 'toPublish',
    for: everybody,
    rows: (db, post) => share(db, post, ['petitions.publish']).execute(),
  },
  {
    name: 'promises',
    for: everybody,
    rows: (db, post) => {
      const rows = workRows(db, ['petitions.promise'])
      return (post.leads ? rows.where('w.office_id', '=', post.officeId) : rows.where('w.id', '=', post.id)).execute()
    },
  },
]

/** What is overdue in the leader's own office, and in the offices that answer to the leader; with the head of the unit that owes. */
export const overdueLists = [
  {
    name: 'overdueOffice',
    rows: (db: PetitionReader, post: ActingPost, today: Day) =>
      overdue(db, today).where('w.office_id', '=', post.officeId).execute(),
  },
  {
    name: 'overdueBelow',
    rows: (db: PetitionReader, post: ActingPost, today: Day) =>
      overdue(db, today).where('w.superior_id', '=', post.id).where('w.office_id', '<>', post.officeId).execute(),
  },
] as const

const overdue = (db: PetitionReader, today: Day) =>
  workRows(db, [...answers, 'petitions.publish', 'petitions.promise'])
    .select([headOf('short_vi').as('headVi'), headOf('title_en').as('headEn')])
    .where('d.due_on', '<', today)

/** Of the post `w` that owes: what the first of its unit is called. */
const headOf = (name: 'short_vi' | 'title_en') => sql<string>`(
  select ${sql.ref(`h.${name}`)} from civic.public_post h
  where h.office_id = w.office_id and h.unit = w.unit order by h.rank, h.id limit 1)`
