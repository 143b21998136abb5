import type { Visit } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { DialogueReader } from '../../subject.ts'
import { postsById } from './posts.ts'

/** What is said back and forth on one number of a matter. A thread holds everybody's words: kinds that count otherwise stay out. */
const wordsOn = (
  db: DialogueReader,
  { matterId, point }: { matterId: string; point: number },
  kinds: readonly string[],
) =>
  db
    .selectFrom('civic.message')
    .select(['kind', 'day', 'post_id', 'text'])
    .where('matter_id', '=', matterId)
    .where('point', '=', point)
    .where('kind', 'in', kinds)
    .where('audience', '=', 'parties')
    .orderBy('position')
    .execute()

/** Whoever holds the code of one of several on a matter. Refuses 'not-allowed' to anybody else. */
const holderOfPoint = (actor: Visit['actor']) => {
  if (actor.kind !== 'sender' || actor.point === undefined) throw new Refusal('not-allowed')
  return { matterId: actor.matterId, point: actor.point, power: actor.power }
}

/** Everything the page of whoever asked, or of a household, shows. */
export const readFollowed = async (db: DialogueReader, { actor }: Pick<Visit, 'actor'>) => {
  const holder = holderOfPoint(actor)
  const question = await readQuestion(db, holder)
  return question === undefined
    ? { is: 'obstacle' as const, ...holder, ...(await readObstacle(db, holder)) }
    : { is: 'question' as const, ...holder, ...question }
}

const readQuestion = async (db: DialogueReader, holder: { matterId: string; point: number }) => {
  const { matterId, point } = holder
  const question = await db
    .selectFrom('dialogues.question')
    .selectAll()
    .where('meeting_id', '=', matterId)
    .where('number', '=', point)
    .executeTakeFirst()
  if (question === undefined) return undefined
  const meeting = await db
    .selectFrom('dialogues.public_meeting')
    .selectAll()
    .where('matter_id', '=', matterId)
    .executeTakeFirstOrThrow()
  const promise =
    question.promise_id === null
      ? undefined
      : await db
          .selectFrom('dialogues.public_promise')
          .selectAll()
          .where('matter_id', '=', question.promise_id)
          .executeTakeFirst()
  const words = await wordsOn(db, holder, ['question', 'answer'])
  const corrections = await db
    .selectFrom('dialogues.public_correction')
    .selectAll()
    .where('meeting_id', '=', matterId)
    .where('number', '=', point)
    .orderBy('n')
    .execute()
  const posts = await postsById(db, [promise?.post_id, ...words.map(({ post_id }) => post_id)])
  return { question, meeting, promise, words, corrections, posts }
}

const readObstacle = async (db: DialogueReader, holder: { matterId: string; point: number }) => {
  const { matterId, point } = holder
  const obstacle = await db
    .selectFrom('dialogues.obstacle')
    .select(['number', 'state', 'raised_on', 'agreed_on'])
    .where('project_id', '=', matterId)
    .where('number', '=', point)
    .executeTakeFirst()
  const project = await db
    .selectFrom('dialogues.public_project')
    .selectAll()
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
  if (obstacle === undefined || project === undefined) throw new Refusal('not-found')
  const words = await wordsOn(db, holder, ['obstacle', 'obstacle-answer'])
  return {
    obstacle,
    project,
    words,
    posts: await postsById(
      db,
      words.map(({ post_id }) => post_id),
    ),
  }
}

export type Followed = Awaited<ReturnType<typeof readFollowed>>
export type FollowedObstacle = Extract<Followed, { is: 'obstacle' }>
export type FollowedQuestion = Extract<Followed, { is: 'question' }>
