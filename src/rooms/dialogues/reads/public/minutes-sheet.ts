import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { MinutesQuestion } from '../../minutes.ts'
import type { MinutesSheet, SheetQuestion } from '../../minutes-document.ts'
import type { DialogueReader } from '../../subject.ts'
import { minutesVi as paper } from '../../words/minutes.vi.ts'
import { readInvitation } from './meeting.ts'
import { type Posts, postsById, postTitle } from './posts.ts'

/** The frozen minutes as everybody may take them: names of people are not in them. Refuses 'not-found' before they are frozen. */
export const readMinutesSheet = async (db: DialogueReader, code: string): Promise<MinutesSheet> => {
  const { meeting, place, office } = await readInvitation(db, code)
  const last = await db
    .selectFrom('dialogues.public_minutes')
    .selectAll()
    .where('meeting_id', '=', meeting.matter_id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  if (last === undefined || meeting.frozen_on === null) throw new Refusal('not-found')
  const { content } = last
  const posts = await postsById(db, [
    content.presidedBy,
    content.delegatedBy,
    ...content.questions.flatMap(({ answeredBy, promise }) => [answeredBy, promise?.post]),
  ])
  const { hamlet, venue, heldOn, startsAt, subject, kind, attendance, remarks, delegatedBy, presidedBy } = content
  return {
    office: office.name_vi,
    branch: office.branch,
    placeShort: place.short_name,
    ...{ kind, code, subject, heldOn, startsAt, attendance, remarks },
    venue: [venue, hamlet, place.name].filter(Boolean).join(', '),
    presided: postTitle(posts, presidedBy, 'vi'),
    delegated: delegatedBy === null ? undefined : postTitle(posts, delegatedBy, 'vi'),
    questions: content.questions.map((question) => inSheet(question, posts)),
    toSign: false,
    standing: [
      paper.end,
      `${paper.code(code)} ${paper.version(last.version, shortDay(last.made_on, 'vi'))} ${paper.frozen(shortDay(meeting.frozen_on, 'vi'))}`,
      paper.digest(last.digest),
      paper.nameless,
    ],
  }
}

const inSheet = (question: MinutesQuestion, posts: Posts): SheetQuestion => {
  const { number, hamlet, question: text, answer, answeredBy, promise, state } = question
  return {
    ...{ number, hamlet, text },
    answer:
      state === 'answered' && answeredBy !== null
        ? { by: postTitle(posts, answeredBy, 'vi'), text: answer ?? '' }
        : undefined,
    promise: promise === null ? undefined : { ...promise, by: postTitle(posts, promise.post, 'vi') },
    referred: state === 'referred',
  }
}
