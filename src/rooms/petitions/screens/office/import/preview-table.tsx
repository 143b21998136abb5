import { type Lang, shortDay } from '../../../../../../packages/vietnamese/src/index.ts'
import { isDay } from '../../../../../../packages/workdays/src/index.ts'
import { Num, Small, StackTable, Written } from '../../../../../ui/index.ts'
import type { PreviewRow } from '../../../reads/office/imports.ts'
import { petitionWords } from '../../../words.ts'
import { saidOfRow } from './naming.ts'
import type { PreviewData } from './preview-view.tsx'

const shownOfContent = 160

/** One page of rows. Names and numbers are not shown: only that there are any. */
export const PreviewTable = ({
  page,
  topics,
  communes,
  caption,
  lang,
}: Omit<PreviewData, 'view'> & { caption: string; lang: Lang }) => {
  const words = petitionWords(lang).office.import
  const nameOf = ({ read }: PreviewRow): string => {
    const topic = topics.find(({ id }) => id === read?.topic)
    const place = communes.find(({ id }) => id === read?.place)
    const where = [read?.hamlet, place?.name].filter((part) => part !== undefined && part !== '').join(', ')
    return [lang === 'vi' ? topic?.name_vi : topic?.name_en, where].filter(Boolean).join('. ')
  }
  return (
    <StackTable<PreviewRow>
      caption={caption}
      hideCaption
      rows={page.rows}
      columns={[
        { head: words.row, header: true, cell: ({ row }) => <Num>{`${words.row} ${row}`}</Num> },
        {
          head: words.content,
          stacked: 'line',
          cell: (row) => (
            <>
              <Written>{(row.read?.points[0] ?? '').slice(0, shownOfContent)}</Written>
              <Wrong row={row} page={page} lang={lang} />
            </>
          ),
        },
        { head: words.about, stacked: 'line', cell: (row) => <About row={row} name={nameOf(row)} lang={lang} /> },
        { head: words.received, stacked: 'whole', cell: ({ read }) => <Num>{dayOf(read?.receivedOn, lang)}</Num> },
        { head: words.code, stacked: 'whole', cell: ({ code }) => <Num>{code ?? ''}</Num> },
      ]}
    />
  )
}

const dayOf = (day = '', lang: Lang): string => (isDay(day) ? shortDay(day, lang) : '')

const About = ({ row: { read }, name, lang }: { row: PreviewRow; name: string; lang: Lang }) => {
  const words = petitionWords(lang).office.import
  const left = [read?.name ? words.hasName : '', read?.phone ? words.hasPhone : ''].filter(Boolean).join(', ')
  return (
    <>
      {name}
      {left === '' ? null : (
        <>
          <br />
          <Small>{left}</Small>
        </>
      )}
    </>
  )
}

/** What is to be mended, by the column's own name; or the matter it is already. */
const Wrong = ({
  row: { problems, matterId },
  page,
  lang,
}: {
  row: PreviewRow
  page: PreviewData['page']
  lang: Lang
}) => {
  const words = petitionWords(lang).office.import
  return (
    <>
      {problems.map((problem) => {
        const said = saidOfRow(problem, page.matching, lang)
        return (
          <>
            <br />
            <b>
              <Written>{said.column}</Written>: {said.words}
            </b>
          </>
        )
      })}
      {matterId === null ? null : (
        <>
          <br />
          <a href={`/viec/${matterId}`}>{words.openKnown}</a>
        </>
      )}
    </>
  )
}
