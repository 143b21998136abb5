import { number, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { type Lang, Section, Small, Written } from '../../../../ui/index.ts'
import { isOfTheme } from '../../heat.ts'
import { mostCompared, type NearGroup } from '../../near.ts'
import type { HotMark, HotView } from '../../reads/hot.ts'
import { type HotWords, programmeWords } from '../../words.ts'
import { markHref, themeName, topicName } from './heat-table.tsx'

/** How many groups the page of a place lists. */
const mostShown = 10

/** On the page of a place: how many say nearly the same, and about what. What they say stands on the page of a mark. */
export const NearCounts = ({
  groups,
  hot,
  marks,
  markAt,
  lang,
}: {
  groups: readonly NearGroup[]
  hot: HotView
  marks: readonly HotMark[]
  /** The place whose themes this officer may mark. */
  markAt?: string
  lang: Lang
}) => {
  const words = programmeWords(lang).hot
  return (
    <Section title={words.near.title} id="gan-giong">
      {groups.length === 0 ? <p>{words.near.none}</p> : <p>{words.near.lead(number(mostCompared, lang))}</p>}
      <ul class="items">
        {groups.slice(0, mostShown).map((group) => {
          const [first] = group
          const { hamlet, topic } = first
          const name = themeName(topicName(hot.topics, topic, lang), hamlet.name)
          const mark = marks.find((one) => group.some((raised) => isOfTheme(one, raised)))
          const href = mark ? `/buc-xuc/${mark.id}` : markAt && markHref(markAt, first)
          return (
            <li>
              {href === undefined ? <b>{name}</b> : <a href={`${href}#gan-giong`}>{name}</a>}
              <br />
              <Small>{summary(group, lang)}</Small>
            </li>
          )
        })}
      </ul>
      {groups.length > mostShown ? <p>{words.near.more(groups.length - mostShown)}</p> : null}
    </Section>
  )
}

/** On the page of a mark, and before marking: those of its theme, each leading to where it is read by those who may. */
export const NearSection = ({ groups, visit: { lang } }: { groups: readonly NearGroup[]; visit: Visit }) => {
  const words = programmeWords(lang).hot.near
  if (groups.length === 0) return null
  return (
    <Section title={words.title} id="gan-giong">
      <p>{words.lead(number(mostCompared, lang))}</p>
      {groups.map((group) => (
        <Near group={group} lang={lang} />
      ))}
    </Section>
  )
}

const Near = ({ group, lang }: { group: NearGroup; lang: Lang }) => {
  const words = programmeWords(lang).hot.near
  const readable = group.flatMap(({ readable, ...raised }) => (readable ? [{ ...raised, ...readable }] : []))
  const unread = group.length - readable.length
  return (
    <>
      <h3>{summary(group, lang)}</h3>
      {readable.length === 0 ? null : (
        <ul class="items">
          {readable.map(({ title, href, hamlet, raisedOn }) => (
            <li>
              <a href={href}>
                <Written>{title}</Written>
              </a>
              <br />
              <Small>{[hamlet.name, shortDay(raisedOn, lang)].filter(Boolean).join(', ')}</Small>
            </li>
          ))}
        </ul>
      )}
      {unread === 0 ? null : (
        <p>
          <Small>{words.unread(unread)}</Small>
        </p>
      )}
    </>
  )
}

type RoomWords = HotWords['near']['rooms']

/** '3 việc lời gần giống: 2 phản ánh, 1 câu hỏi ở buổi họp · từ 12/06 đến 03/09/2026 · còn chờ 1' */
const summary = (group: NearGroup, lang: Lang): string => {
  const words = programmeWords(lang).hot.near
  const rooms = [...Map.groupBy(group, ({ room }) => room)].map(([room, of]) =>
    words.rooms[room as keyof RoomWords](of.length),
  )
  const [{ raisedOn: first }] = group
  const last = group.at(-1)?.raisedOn ?? first
  const open = group.filter((raised) => raised.open).length
  return [
    `${words.count(group.length)}: ${rooms.join(', ')}`,
    words.span(shortDay(first, lang), shortDay(last, lang)),
    ...(open === 0 ? [] : [words.open(open)]),
  ].join(' · ')
}
