import { number } from '../../../../../packages/vietnamese/src/index.ts'
import type { Topic } from '../../../../civic/posts/topics.ts'
import {
  type Column,
  type Lang,
  LinkButton,
  Num,
  Spoken,
  StackTable,
  Tag,
  type TagStatus,
} from '../../../../ui/index.ts'
import { type Heat, isSameTheme, type Sign } from '../../heat.ts'
import type { HotMark, HotView } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'

const shapes: Readonly<Record<Sign, TagStatus>> = { rising: 'up', long: 'soon', many: 'run', disputed: 'bad' }

interface Table {
  rows: readonly Heat[]
  caption: string
  hot: HotView
  lang: Lang
  /** All hamlets together: the topic alone heads the row. */
  whole?: boolean
  /** What is marked already: its theme leads to its page. */
  marks?: readonly HotMark[]
  /** The place whose themes this officer may mark. */
  markAt?: string
}

/** Themes with their signs and counts of matters, never of people. */
export const HeatTable = ({ rows, caption, hot, lang, whole, marks = [], markAt }: Table) => {
  const words = programmeWords(lang).hot
  const markOf = (heat: Heat) => marks.find((mark) => isSameTheme(mark, heat))
  const counted = (head: string, of: (heat: Heat) => number): Column<Heat> => ({
    head,
    num: true,
    cell: (heat) => <Num>{number(of(heat), lang)}</Num>,
  })
  const columns: Column<Heat>[] = [
    {
      head: whole ? words.topic : words.where,
      header: true,
      cell: (heat) => {
        const topic = topicName(hot.topics, heat.topic, lang)
        const name = whole ? topic : themeName(topic, heat.hamlet.name || words.noHamlet)
        const mark = markOf(heat)
        return mark === undefined ? name : <a href={`/buc-xuc/${mark.id}`}>{name}</a>
      },
    },
    { head: words.seen, stacked: 'line', cell: ({ signs }) => <Signs signs={signs} lang={lang} /> },
    counted(words.open, ({ open }) => open),
    counted(words.lately, ({ openedLately }) => openedLately),
    counted(words.before, ({ openedBefore }) => openedBefore),
    counted(words.disputed, ({ disputed }) => disputed),
  ]
  if (markAt !== undefined)
    columns.push({
      head: words.act,
      stacked: 'half',
      cell: (heat) =>
        markOf(heat) === undefined ? (
          <LinkButton href={markHref(markAt, heat)} quiet>
            {words.mark} <Spoken>{themeName(topicName(hot.topics, heat.topic, lang), heat.hamlet.name)}</Spoken>
          </LinkButton>
        ) : (
          words.markedAlready
        ),
    })
  return <StackTable<Heat> caption={caption} hideCaption rows={rows} columns={columns} />
}

export const markHref = (placeId: string, { hamlet, topic }: Pick<Heat, 'hamlet' | 'topic'>): string =>
  `/buc-xuc/moi?${new URLSearchParams({ noi: placeId, ap: hamlet.name, viec: topic })}`

export const topicName = (topics: readonly Topic[], id: string, lang: Lang): string => {
  const topic = topics.find((one) => one.id === id)
  return (lang === 'vi' ? topic?.name_vi : topic?.name_en) ?? id
}

/** 'Điện, nước: ấp 2 Tân Ân'. */
export const themeName = (topic: string, where: string): string => (where === '' ? topic : `${topic}: ${where}`)

export const Signs = ({ signs, lang }: { signs: readonly Sign[]; lang: Lang }) => {
  const words = programmeWords(lang).hot
  return (
    <>
      {signs.map((sign) => (
        <>
          <Tag status={shapes[sign]}>{words.signs[sign]}</Tag>{' '}
        </>
      ))}
    </>
  )
}
