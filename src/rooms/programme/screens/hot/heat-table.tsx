import { number } from '../../../../../packages/vietnamese/src/index.ts'
import { type Column, type Lang, LinkButton, Num, StackTable, Tag, type TagStatus } from '../../../../ui/index.ts'
import { type Heat, isFew, type Sign } from '../../heat.ts'
import type { HotView } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'

const shapes: Readonly<Record<Sign, TagStatus>> = { rising: 'up', long: 'soon', many: 'run', disputed: 'bad' }

interface Table {
  rows: readonly Heat[]
  caption: string
  hot: HotView
  lang: Lang
  /** All hamlets together: the topic alone heads the row. */
  whole?: boolean
  /** The place whose themes this officer may mark. */
  markAt?: string
}

/** Themes with their counts, small ones hidden, and their signs. */
export const HeatTable = ({ rows, caption, hot, lang, whole, markAt }: Table) => {
  const words = programmeWords(lang).hot
  const topicName = (heat: Heat) => {
    const topic = hot.topics.find(({ id }) => id === heat.topic)
    return (lang === 'vi' ? topic?.name_vi : topic?.name_en) ?? heat.topic
  }
  const counted = (head: string, of: (heat: Heat) => number): Column<Heat> => ({
    head,
    num: true,
    cell: (heat) => <Count n={of(heat)} minimum={hot.minimum} lang={lang} />,
  })
  const columns: Column<Heat>[] = [
    {
      head: whole ? words.topic : words.where,
      header: true,
      cell: (heat) => (whole ? topicName(heat) : `${heat.hamlet.name || words.noHamlet}: ${topicName(heat)}`),
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
      cell: (heat) => (
        <LinkButton href={markHref(markAt, heat)} quiet>
          {words.mark}
        </LinkButton>
      ),
    })
  return <StackTable<Heat> caption={caption} hideCaption rows={rows} columns={columns} />
}

const markHref = (placeId: string, { hamlet, topic }: Heat): string =>
  `/buc-xuc/moi?${new URLSearchParams({ noi: placeId, ap: hamlet.name, viec: topic })}`

/** A complete count; where it is small only that it is. */
const Count = ({ n, minimum, lang }: { n: number; minimum: number; lang: Lang }) => {
  const words = programmeWords(lang).hot
  return isFew(n, minimum) ? words.few : <Num>{number(n, lang)}</Num>
}

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
