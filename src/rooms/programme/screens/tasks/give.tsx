import { id } from '../../../../civic/deed/fields.ts'
import { hamletsOf } from '../../../../civic/posts/posts.ts'
import { type FormBody, form } from '../../../../civic/screen/form.ts'
import { giveTask } from '../../deeds/give-task.ts'
import { directedBy, getPostAt } from '../../posts.ts'
import { findHotMark } from '../../reads/hot.ts'
import { sourceKind } from '../../source.ts'
import type { ProgrammeReader } from '../../subject.ts'
import { programmeWords } from '../../words.ts'
import { isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { GiveView } from './give-view.tsx'
import { giveForm } from './giving.ts'

/** Typed hamlets, besides those ticked. */
const typedHamlets = (body: FormBody): string[] =>
  body
    .text('others')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** A post gives a task; with `?tu=` it comes from another matter, with `?ap=` it is for a hamlet. */
export const giveTaskPage = programmeScreen({
  path: '/nhiem-vu/moi',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [giveForm]: form(giveTask, {
      input: (body) => ({
        line: body.text('line'),
        measure: body.text('measure'),
        taker: body.text('taker'),
        due: body.text('due'),
        hamlets: [...body.all('hamlets'), ...typedHamlets(body)],
        note: body.text('note'),
        from: body.text('from'),
        criterion: body.text('criterion'),
      }),
      next: ({ task }) => ({ to: `/nhiem-vu/${task}` }),
    }),
  },
  read: async ({ db }, visit) => {
    const { post } = officerAt(visit)
    const from = await findFrom(db, visit.query.get('tu') ?? '')
    const mark = from?.source === 'hot' ? await findHotMark(db, from.id) : undefined
    return {
      placeId: post.placeId,
      takers: await directedBy(db, await getPostAt(db, post.id), visit.today),
      hamlets: (await hamletsOf(db, post.placeId, visit.today)).map(({ short_vi }) => short_vi),
      from,
      hamlet: visit.query.get('ap') ?? mark?.hamlet ?? '',
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).tasks.give.title,
    body: <GiveView data={data} visit={visit} />,
    placeId: data.placeId,
    ...(data.takers.length > 0 && { form: giveForm }),
  }),
})

/** The matter a task is to come from, as far as everybody may know it: its kind and its code. */
const findFrom = async (db: ProgrammeReader, asked: string) => {
  if (!id.safeParse(asked).success) return undefined
  const matter = await db
    .selectFrom('civic.matter')
    .select(['id', 'room', 'kind', 'public_code as code'])
    .where('id', '=', asked)
    .executeTakeFirst()
  const source = matter && sourceKind(matter)
  return matter && source && { ...matter, source }
}
