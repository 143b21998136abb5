import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Num, Section, Small } from '../../../../ui/index.ts'
import { seesDiscipline } from '../../may.ts'
import { postName } from '../../posts.ts'
import { owingPosts } from '../../reads/discipline.ts'
import { programmeWords } from '../../words.ts'
import { officerAt, programmeSection } from '../room-screen.ts'

/** How many posts stand on the desk; the page has them all. */
const mostShown = 5

/** On the desk: which posts are late over all rooms, those that owe most first. */
export const lateSection = programmeSection({
  slot: 'desk',
  order: 130,
  may: seesDiscipline,
  show: async ({ db }, visit) => {
    const { lang } = visit
    const posts = await owingPosts(db, officerAt(visit), visit.today)
    const late = posts
      .filter((post) => post.late > 0)
      .toSorted((one, other) => other.late - one.late || one.postId.localeCompare(other.postId))
    if (late.length === 0) return undefined
    const { desk } = programmeWords(lang).discipline
    const total = late.reduce((sum, post) => sum + Number(post.late), 0)
    return (
      <Section id="ban-qua-han" title={desk.lateTitle}>
        <p>{desk.lateSummary(late.length, total)}</p>
        <ul class="items">
          {late.slice(0, mostShown).map((post) => (
            <li>
              <a href={`/ky-cuong/hoi?${new URLSearchParams({ 'chuc-danh': post.postId })}`}>{postName(lang, post)}</a>{' '}
              <Small>
                · {desk.late(Number(post.late))}
                {post.since === null ? null : (
                  <>
                    , {desk.since} <Num>{shortDay(post.since, lang)}</Num>
                  </>
                )}
              </Small>
            </li>
          ))}
        </ul>
        <p>
          <a href="/ky-cuong">{desk.seeLate}</a>
        </p>
      </Section>
    )
  },
})
