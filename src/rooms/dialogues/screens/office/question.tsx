import { ErrorSummary, Intro, Prose, Small, Written } from '../../../../ui/index.ts'
import { readQuestionPage } from '../../reads/office/question-page.ts'
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
import { questionActs } from './question-acts.tsx'
import { aboutOf, Result } from './question-table.tsx'

/** One question of a meeting: what became of it, and what the office can still do. */
export const questionPage = officeScreen({
  path: `/hop/${idInPath}/y-kien/${numberInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms(questionActs),
  read: ({ db }, visit) => readQuestionPage(db, officerAt(visit), askedId(visit), askedNumber(visit)),
  view: (page, visit) => {
    const { meeting, question } = page
    const words = dialogueWords(visit.lang).office
    return {
      title: words.question.title(question.number),
      body: (
        <>
          <ErrorSummary errors={wrongOn(visit)} />
          <Intro title={words.question.title(question.number)}>
            <p>
              <a href={`/hop/${meeting.matter_id}`}>
                {words.back}: <Written>{meeting.subject}</Written>
              </a>
            </p>
            <Prose text={question.text ?? ''} />
            <p>
              <Small>{aboutOf(question, visit.lang)}</Small>
            </p>
            <p>
              <Result row={question} lang={visit.lang} />
            </p>
          </Intro>
          <Acts acts={questionActs} page={page} visit={visit} />
          {page.acts.size === 0 ? <p>{words.question.nothing}</p> : null}
        </>
      ),
      placeId: meeting.placeId,
      ...(visit.attempt && { form: visit.attempt.form }),
    }
  },
})
