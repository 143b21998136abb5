import { type Lang, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Button, Form, Num, Section, Small, Spoken, StackTable, Written } from '../../../../ui/index.ts'
import { type DialogueNews, dialogueNews } from '../../reads/office/desk-news.ts'
import { dialogueWords, type OfficeWords } from '../../words.ts'
import { isOfficer, officerAt, officeSection } from './office-screen.ts'

/** Name of the form that marks one as seen. */
export const seenForm = 'da-xem'

type NewsKind = keyof OfficeWords['news']['kinds']

/** On the desk: what this post was told about meetings, and about what was promised in its name. */
export const deskNewsSection = officeSection({
  slot: 'desk',
  order: 160,
  may: isOfficer,
  show: async ({ db }, visit) => {
    const rows = await dialogueNews(db, officerAt(visit).post.id)
    if (rows.length === 0) return undefined
    const { lang } = visit
    const { news, count } = dialogueWords(lang).office
    const heading = count(news.title, rows.length)
    return (
      <Section id="ban-tin-hop" title={heading} full>
        <StackTable<DialogueNews>
          caption={heading}
          hideCaption
          rows={rows}
          columns={[
            {
              head: news.about,
              stacked: 'line',
              cell: ({ kind, madeOn }) => (
                <>
                  {news.kinds[kind as NewsKind]} <Small>{shortDay(madeOn, lang)}</Small>
                </>
              ),
            },
            { head: news.matter, header: true, cell: (row) => <Matter row={row} lang={lang} /> },
            {
              head: news.act,
              stacked: 'line',
              cell: ({ noticeId, code }) => (
                <Form action={`/lich/moi/${seenForm}`} clientKey={`seen-${noticeId}`} hidden={{ notice: noticeId }}>
                  <Button quiet>
                    {news.seen} <Spoken>{code}</Spoken>
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

const Matter = ({ row, lang }: { row: DialogueNews; lang: Lang }) => {
  const { kinds } = dialogueWords(lang).office
  const { id, line, due, subject, meetingKind, owedKind, code } = row
  const note = meetingKind === null ? due && shortDay(due, lang) : kinds[meetingKind]
  return (
    <>
      {line !== null || subject !== null ? (
        <a href={line === null ? `/hop/${id}` : `/hua/${id}`}>
          <Written>{line ?? subject}</Written>
        </a>
      ) : (
        owedKind && kinds[owedKind]
      )}
      <br />
      <Small>
        {note === null ? null : <>{note} · </>}
        <Num>{code}</Num>
      </Small>
    </>
  )
}
