import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Button, Form, type Lang, Num, Section, Small, Spoken, StackTable, Written } from '../../../../ui/index.ts'
import { type NewsRow, newsFor } from '../../reads/news.ts'
import { sourceHref } from '../../source.ts'
import { type PapersWords, programmeWords } from '../../words.ts'
import { isOfficer, officerAt, programmeSection } from '../room-screen.ts'

type NewsKind = keyof PapersWords['desk']['newsKinds']
type MatterKind = keyof PapersWords['desk']['matterKinds']

/** On the desk: what this post was told about this room's matters. */
export const newsSection = programmeSection({
  slot: 'desk',
  order: 165,
  may: isOfficer,
  show: async ({ db }, visit) => {
    const rows = await newsFor(db, officerAt(visit).post.id)
    if (rows.length === 0) return undefined
    const { lang } = visit
    const words = programmeWords(lang)
    const { desk } = words.papers
    const heading = words.tasks.list.count(desk.news, rows.length)
    return (
      <Section id="ban-tin-nhiem-vu" title={heading} full>
        <StackTable<NewsRow>
          caption={heading}
          hideCaption
          rows={rows}
          columns={[
            {
              head: desk.about,
              stacked: 'line',
              cell: ({ kind, madeOn }) => (
                <>
                  {desk.newsKinds[kind as NewsKind]} <Small>{shortDay(madeOn, lang)}</Small>
                </>
              ),
            },
            {
              head: desk.matter,
              header: true,
              cell: (row) => (
                <>
                  <a href={newsHref(row)}>
                    <NewsTitle row={row} lang={lang} />
                  </a>
                  <br />
                  <Small>
                    <Num>{row.code}</Num>
                  </Small>
                </>
              ),
            },
            {
              head: desk.act,
              stacked: 'line',
              cell: ({ noticeId, code }) => (
                <Form action="/nhiem-vu/da-xem" clientKey={`seen-${noticeId}`} hidden={{ notice: noticeId }}>
                  <Button quiet>
                    {desk.seen} <Spoken>{code}</Spoken>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      </Section>
    )
  },
})

const NewsTitle = ({ row, lang }: { row: NewsRow; lang: Lang }) => {
  const written = row.line ?? row.subject
  if (written !== null) return <Written>{written}</Written>
  return <>{hotName(row, lang) ?? programmeWords(lang).papers.desk.matterKinds[row.matterKind as MatterKind]}</>
}

/** What a mark is called: topic and hamlet. */
const hotName = ({ topicVi, topicEn, hamlet }: NewsRow, lang: Lang): string | undefined =>
  topicVi === null ? undefined : [lang === 'vi' ? topicVi : topicEn, hamlet].filter(Boolean).join(': ')

const newsHref = (row: NewsRow): string =>
  row.matterKind === 'explanation'
    ? `/ky-cuong/${row.id}`
    : sourceHref({ room: row.room, kind: row.matterKind, id: row.id, code: row.code })
