import { hamletKey } from '../../../../civic/places/hamlet.ts'
import { officeOf } from '../../../../civic/posts/posts.ts'
import { Section } from '../../../../ui/index.ts'
import { headsHamlet } from '../../may.ts'
import { hotMarks } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'
import { markTitle } from '../hot/list-view.tsx'
import { officerAt, programmeSection } from '../room-screen.ts'

/** On the desk of whoever heads a hamlet: what the Party committee marked as hot there. */
export const hotHamletSection = programmeSection({
  slot: 'desk',
  order: 136,
  may: headsHamlet,
  show: async ({ db }, visit) => {
    const { id, placeId } = officerAt(visit).post
    const own = hamletKey((await officeOf(db, id)).short_vi)
    const marks = (await hotMarks(db, placeId)).filter((mark) => mark.hamletKey === own)
    if (marks.length === 0) return undefined
    const { desk, tasks } = programmeWords(visit.lang).hot
    return (
      <Section id="ban-nong" title={desk.hamletTitle}>
        <ul class="items">
          {marks.map((mark) => (
            <li>
              {markTitle(mark, visit.lang)} · {tasks(mark.tasks)}
            </li>
          ))}
        </ul>
      </Section>
    )
  },
})
