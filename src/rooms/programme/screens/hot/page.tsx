import { sitsIn } from '../../../../civic/actor/actor.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { form } from '../../../../civic/screen/form.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { endHot } from '../../deeds/end-hot.ts'
import { isPartyWorker } from '../../directing.ts'
import { isOfTheme, isSameTheme } from '../../heat.ts'
import { readsHot, seesHot } from '../../may.ts'
import { directedBy, getPostAt } from '../../posts.ts'
import { findHotMark, readHot, readNear } from '../../reads/hot.ts'
import { wordsOf } from '../../reads/task-page.ts'
import { tasksFrom } from '../../reads/task-rows.ts'
import { askedId, idInPath, isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { markTitle } from './list-view.tsx'
import { HotPageView } from './page-view.tsx'

/** One theme marked as hot: why, what is proposed, how it stands now, and the tasks that came from it. */
export const hotPage = programmeScreen({
  path: `/buc-xuc/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    go: form(endHot, {
      input: (body, { params }) => ({ hot: params.id, as: body.text('as'), reason: body.text('reason') }),
      next: (_, { path }) => ({ to: path }),
    }),
  },
  read: async (reading, visit) => {
    const { db } = reading
    const { actor, today } = visit
    const officer = officerAt(visit)
    const mark = await findHotMark(db, askedId(visit))
    if (mark === undefined) throw new Refusal('not-found')
    if (!readsHot(actor, mark)) throw new Refusal('not-allowed')
    const hot = await readHot(reading, mark.placeId, today)
    return {
      mark,
      hot,
      seesAll: seesHot(actor),
      /** What is counted there today: in the hamlet, or over the whole place. */
      now: (mark.hamletKey === '' ? hot.whole : hot.heats).find((heat) => isSameTheme(mark, heat)),
      near: (await readNear(reading, mark.placeId, today)).filter((group) => group.some((one) => isOfTheme(mark, one))),
      words: await wordsOf(db, mark.id),
      tasks: await tasksFrom(db, officer, mark.id),
      calendar: await loadCalendar(db),
      // The Front reads what is hot; what is done about it is the Committee's and the Party committee's.
      mayGive:
        officer.post.branch !== 'front' &&
        (await directedBy(db, await getPostAt(db, officer.post.id), today)).length > 0,
      mayEnd: mark.endedOn === null && isPartyWorker(actor) && sitsIn(actor, mark.officeId),
    }
  },
  view: (data, visit) => ({
    title: markTitle(data.mark, visit.lang),
    body: <HotPageView {...data} visit={visit} />,
    placeId: data.mark.placeId,
    ...(data.mayEnd && { form: 'go' }),
  }),
})
