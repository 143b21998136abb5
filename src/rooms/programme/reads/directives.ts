import { sql } from 'kysely'
import type { Actor } from '../../../civic/actor/actor.ts'
import { postsAbove } from '../../../civic/posts/posts.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { ProgrammeReader } from '../subject.ts'

const directives = (db: ProgrammeReader) =>
  db
    .selectFrom('programme.directive as d')
    .innerJoin('civic.matter as m', 'm.id', 'd.matter_id')
    .innerJoin('civic.public_post as p', 'p.id', 'd.post_id')
    .select([
      'd.matter_id as id',
      'm.public_code as code',
      'd.document_number as documentNumber',
      'd.issuer',
      'd.subject',
    ])
    .select(['d.issued_on as issuedOn', 'd.received_on as receivedOn', 'd.due_on as due', 'd.post_id as postId'])
    .select(['d.office_id as officeId', 'd.reported_on as reportedOn', 'd.report_number as reportNumber'])
    .select(['m.place_id as placeId', 'p.short_vi as postVi', 'p.title_en as postEn'])
    .select([countTasks(false).as('tasks'), countTasks(true).as('done')])

const countTasks = (done: boolean) => sql<number>`(
  select count(*)::integer from programme.task k
    join civic.matter s on s.id = k.matter_id
  where k.source_matter_id = d.matter_id and s.closed_as is distinct from 'cancelled' and (k.stage = 'accepted' or not ${done}))`

/** The longest list of directives already reported on. */
const mostReported = 50

/** Directives an office received and has yet to report on, the first due first. */
export const openDirectives = (db: ProgrammeReader, officeId: string) =>
  directives(db)
    .where('d.office_id', '=', officeId)
    .where('d.reported_on', 'is', null)
    .orderBy('d.due_on', (order) => order.asc().nullsLast())
    .orderBy('d.received_on')
    .orderBy('d.matter_id')
    .execute()

export const reportedDirectives = (db: ProgrammeReader, officeId: string) =>
  directives(db)
    .where('d.office_id', '=', officeId)
    .where('d.reported_on', 'is not', null)
    .orderBy('d.reported_on', 'desc')
    .orderBy('d.matter_id')
    .limit(mostReported)
    .execute()

export type DirectiveListed = Awaited<ReturnType<typeof openDirectives>>[number]

/** The directive, for the office that received it and the posts above it. Refuses 'not-found' and 'not-allowed'. */
export const getReadableDirective = async (
  db: ProgrammeReader,
  actor: Actor,
  matterId: string,
): Promise<DirectiveListed> => {
  const directive = await findDirective(db, matterId)
  if (directive === undefined) throw new Refusal('not-found')
  if (!(await readsDirective(db, actor, directive))) throw new Refusal('not-allowed')
  return directive
}

export const findDirective = (db: ProgrammeReader, matterId: string) =>
  directives(db).where('d.matter_id', '=', matterId).executeTakeFirst()

/** The office that received it, and the posts above. */
export const readsDirective = async (
  db: ProgrammeReader,
  actor: Actor,
  { officeId, postId }: Pick<DirectiveListed, 'officeId' | 'postId'>,
): Promise<boolean> => {
  if (actor.kind !== 'officer') return false
  const { post } = actor
  return post.officeId === officeId || (await postsAbove(db, postId)).includes(post.id)
}
