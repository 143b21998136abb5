import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ErrorSummary, Intro, Lead, Num, Section, Small, StackTable, Written } from '../../../../ui/index.ts'
import { type ReceivedLine, type ReceptionBook, readReceptionBook } from '../../reads/office/reception-book.ts'
import { dialogueWords } from '../../words.ts'
import { Acts, mountedForms } from './act-form.tsx'
import { askedId, idInPath, isOfficer, officerAt, officeScreen, wrongOn } from './office-screen.ts'
import { receive } from './reception-acts.tsx'

/** The private book of a reception day: a line for everybody who came. */
export const receptionBookPage = officeScreen({
  path: `/hop/${idInPath}/so-tiep`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms([receive]),
  read: ({ db }, visit) => readReceptionBook(db, officerAt(visit), askedId(visit)),
  view: (book, visit) => {
    const words = dialogueWords(visit.lang).office
    return {
      title: words.book.title,
      body: (
        <>
          <ErrorSummary errors={wrongOn(visit)} />
          <Intro title={words.book.title}>
            <p>
              <a href={`/hop/${book.meeting.matter_id}`}>
                {words.back}: <Written>{book.meeting.subject}</Written>
              </a>
            </p>
            <Lead>{words.book.lead}</Lead>
          </Intro>
          <Acts acts={[receive]} page={book} visit={visit} />
          <Lines book={book} visit={visit} />
        </>
      ),
      placeId: book.meeting.placeId,
      ...(book.open && { form: receive.name }),
    }
  },
})

const Lines = ({ book: { meeting, lines }, visit: { lang } }: { book: ReceptionBook; visit: Visit }) => {
  const { book: words, page, count } = dialogueWords(lang).office
  const heading = count(words.received, lines.length)
  return (
    <Section id="da-tiep" title={heading} full>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <StackTable<ReceivedLine>
          caption={heading}
          hideCaption
          rows={lines}
          columns={[
            { head: page.number, stacked: 'half', cell: ({ number }) => <Num>{number}</Num> },
            {
              head: words.text,
              header: true,
              cell: ({ number, text, hamlet }) => (
                <>
                  <a href={`/hop/${meeting.matter_id}/so-tiep/${number}`}>
                    <Written>{text}</Written>
                  </a>
                  <br />
                  <Small>{hamlet}</Small>
                </>
              ),
            },
            {
              head: words.result,
              stacked: 'line',
              cell: ({ result, noticeDue, noticedOn }) => (
                <>
                  {words.results[result]}
                  <br />
                  <Small>
                    {noticedOn !== null
                      ? words.noticed(shortDay(noticedOn, lang))
                      : noticeDue === null
                        ? ''
                        : words.noticeDue(shortDay(noticeDue, lang))}
                  </Small>
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
