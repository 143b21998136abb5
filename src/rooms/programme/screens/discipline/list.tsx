import { addDays } from '../../../../../packages/workdays/src/index.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import { seesDiscipline } from '../../may.ts'
import { directedBy, getPostAt } from '../../posts.ts'
import { explanationsOf, owingPosts } from '../../reads/discipline.ts'
import { programmeWords } from '../../words.ts'
import { officerAt, programmeScreen } from '../room-screen.ts'
import { DisciplineView } from './list-view.tsx'

/** What is late by post over all rooms, with the reason beside the count. */
export const disciplineList = programmeScreen({
  path: '/ky-cuong',
  reads: 'app',
  entrance: 'sign-in',
  may: seesDiscipline,
  read: async ({ db }, visit) => {
    const officer = officerAt(visit)
    const { today } = visit
    const posts = await owingPosts(db, officer, today)
    const shownFor = (await getRule(db, 'programme.explained-for', today)).value
    const late = posts.filter((post) => post.late > 0)
    return {
      placeId: officer.post.placeId,
      late,
      onTime: posts.filter((post) => post.late === 0),
      explained: await explanationsOf(
        db,
        late.map(({ postId }) => postId),
        addDays(today, -shownFor),
      ),
      directed: new Set((await directedBy(db, await getPostAt(db, officer.post.id), today)).map(({ id }) => id)),
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).discipline.title,
    body: <DisciplineView {...data} visit={visit} />,
    placeId: data.placeId,
  }),
})
