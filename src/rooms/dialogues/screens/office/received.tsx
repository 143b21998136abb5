import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { ErrorSummary, Intro, Prose, Small } from '../../../../ui/index.ts'
import { readReceived } from '../../reads/office/reception-book.ts'
import { dialogueWords } from '../../words.ts'
import { Acts, mountedForms } from './act-form.tsx'
import {
  askedId,
  askedNumber,
  idInPath,
  isOfficer,
  numberInPath,
  officerAt,
  officeScreen,
  wrongOn,
} from './office-screen.ts'
import { notice } from './reception-acts.tsx'

/** One line of a reception's book, and the notice that is owed to whoever came. */
export const receivedPage = officeScreen({
  path: `/hop/${idInPath}/so-tiep/${numberInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms([notice]),
  read: ({ db }, visit) => readReceived(db, officerAt(visit), askedId(visit), askedNumber(visit)),
  view: (received, visit) => {
    const { meeting, line, petitionHref } = received
    const words = dialogueWords(visit.lang).office
    const title = words.book.line(line.number)
    return {
      title,
      body: (
        <>
          <ErrorSummary errors={wrongOn(visit)} />
          <Intro title={title}>
            <p>
              <a href={`/hop/${meeting.matter_id}/so-tiep`}>{words.book.title}</a>
            </p>
            <Prose text={line.text ?? ''} />
            <p>
              {words.book.results[line.result]}{' '}
              {petitionHref === undefined ? null : <a href={petitionHref}>{words.page.petition}</a>}
            </p>
            {line.noticedOn === null ? null : (
              <p>
                <Small>{words.book.noticed(shortDay(line.noticedOn, visit.lang))}</Small>
              </p>
            )}
          </Intro>
          <Acts acts={[notice]} page={received} visit={visit} />
        </>
      ),
      placeId: meeting.placeId,
      ...(received.owed && { form: notice.name }),
    }
  },
})
