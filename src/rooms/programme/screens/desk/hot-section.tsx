import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Section, Small } from '../../../../ui/index.ts'
import { isPartyWorker } from '../../directing.ts'
import { type Heat, isSameTheme } from '../../heat.ts'
import { seesHot } from '../../may.ts'
import { type HotMark, type HotView, hotMarks, readHot } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'
import { markHref, Signs, themeName, topicName } from '../hot/heat-table.tsx'
import { markTitle } from '../hot/list-view.tsx'
import { officerAt, programmeSection } from '../room-screen.ts'

/** How many of the hottest themes stand on the desk; the page has them all. */
const mostShown = 5

/** On the desk: what is marked as hot here, and the hottest themes that nobody marked yet. */
export const hotSection = programmeSection({
  slot: 'desk',
  order: 135,
  may: seesHot,
  show: async (reading, visit) => {
    const { placeId } = officerAt(visit).post
    const marks = await hotMarks(reading.db, placeId)
    const hot = await readHot(reading, placeId, visit.today)
    const heats = hot.heats.length > 0 ? hot.heats : hot.whole
    const unmarked = heats.filter((heat) => heat.signs.length > 0 && !marks.some((mark) => isSameTheme(mark, heat)))
    if (marks.length + unmarked.length === 0) return undefined
    const words = programmeWords(visit.lang).hot
    return (
      <Section id="ban-nong" title={words.desk.title}>
        <p>{words.desk.summary(marks.length, unmarked.length)}</p>
        <ul class="items">
          {marks.map((mark) => (
            <Marked mark={mark} heats={heats} visit={visit} />
          ))}
          {unmarked.slice(0, mostShown).map((heat) => (
            <Unmarked heat={heat} hot={hot} placeId={placeId} visit={visit} />
          ))}
        </ul>
        <p>
          <a href="/buc-xuc">{words.desk.see}</a>
        </p>
      </Section>
    )
  },
})

const Marked = ({ mark, heats, visit: { lang } }: { mark: HotMark; heats: readonly Heat[]; visit: Visit }) => (
  <li>
    <a href={`/buc-xuc/${mark.id}`}>{markTitle(mark, lang)}</a>{' '}
    <Small>· {programmeWords(lang).hot.tasks(mark.tasks)}</Small>{' '}
    <Signs signs={heats.find((heat) => isSameTheme(mark, heat))?.signs ?? []} lang={lang} />
  </li>
)

/** Leads on to marking it, for those who may. */
const Unmarked = ({
  heat,
  hot,
  placeId,
  visit: { lang, actor },
}: {
  heat: Heat
  hot: HotView
  placeId: string
  visit: Visit
}): JSX.Element => {
  const name = themeName(topicName(hot.topics, heat.topic, lang), heat.hamlet.name)
  return (
    <li>
      {isPartyWorker(actor) ? <a href={markHref(placeId, heat)}>{name}</a> : name}{' '}
      <Signs signs={heat.signs} lang={lang} />
    </li>
  )
}
