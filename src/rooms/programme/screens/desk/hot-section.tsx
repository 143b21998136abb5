import { Section, Small } from '../../../../ui/index.ts'
import { seesHot } from '../../may.ts'
import { hotMarks, readHot } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'
import { Signs } from '../hot/heat-table.tsx'
import { markTitle } from '../hot/list-view.tsx'
import { officerAt, programmeSection } from '../room-screen.ts'

/** How many of the hottest themes stand on the desk; the page has them all. */
const mostShown = 5

/** On the desk: what is marked as hot here, and the hottest themes by hamlet. */
export const hotSection = programmeSection({
  slot: 'desk',
  order: 135,
  may: seesHot,
  show: async (reading, visit) => {
    const { placeId } = officerAt(visit).post
    const { lang, today } = visit
    const marks = await hotMarks(reading.db, placeId)
    const { heats, whole, topics } = await readHot(reading, placeId, today)
    const hottest = (heats.length > 0 ? heats : whole).filter(({ signs }) => signs.length > 0)
    if (marks.length + hottest.length === 0) return undefined
    const words = programmeWords(lang).hot
    const topicOf = (id: string) => {
      const topic = topics.find((one) => one.id === id)
      return (lang === 'vi' ? topic?.name_vi : topic?.name_en) ?? id
    }
    return (
      <Section id="ban-nong" title={words.desk.title}>
        <p>{words.desk.summary(marks.length, hottest.length)}</p>
        <ul class="items">
          {marks.map((mark) => (
            <li>
              <a href={`/buc-xuc/${mark.id}`}>{markTitle(mark, lang)}</a> <Small>· {words.tasks(mark.tasks)}</Small>
            </li>
          ))}
          {hottest.slice(0, mostShown).map((heat) => (
            <li>
              {heat.hamlet.name === '' ? '' : `${heat.hamlet.name}: `}
              {topicOf(heat.topic)} <Signs signs={heat.signs} lang={lang} />
            </li>
          ))}
        </ul>
        <p>
          <a href="/buc-xuc">{words.desk.see}</a>
        </p>
      </Section>
    )
  },
})
