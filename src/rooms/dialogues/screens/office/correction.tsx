import { form } from '../../../../civic/screen/form.ts'
import { Choice, ErrorSummary, Intro, Prose, TextArea, Written } from '../../../../ui/index.ts'
import { answerCorrection } from '../../deeds/answer-correction.ts'
import { type CorrectionPage, readCorrectionPage } from '../../reads/office/correction-page.ts'
import { dialogueWords } from '../../words.ts'
import { type ActForm, Acts, mountedForms } from './act-form.tsx'
import { Confirm, onMeeting, ticked } from './inputs.tsx'
import { backToMeeting } from './meeting-acts.tsx'
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

const answer: ActForm<CorrectionPage> = {
  name: 'gui',
  open: ({ correction }) => correction.state === 'open',
  title: ({ correction }) => correction.send,
  form: form(answerCorrection, {
    input: (body, visit) => ({
      ...onMeeting('result', 'answer', 'question', 'answered', 'remarks')(body, visit),
      correction: askedNumber(visit),
      confirmed: ticked(body, 'confirmed'),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page: { about, remarks }, at, visit, words: { correction } }) => (
    <>
      <Choice
        {...at.field('result')}
        label={correction.result}
        options={[
          { value: 'taken', label: correction.taken },
          { value: 'refused', label: correction.refused },
        ]}
      />
      <TextArea {...at.field('answer')} label={correction.answer} rows={3} />
      {about === undefined ? (
        <TextArea
          {...at.field('remarks', remarks)}
          label={correction.remarks}
          hint={correction.keep}
          rows={3}
          optional
        />
      ) : (
        <>
          <TextArea
            {...at.field('question', about.text ?? '')}
            label={correction.question}
            hint={correction.keep}
            rows={3}
            optional
          />
          {about.state === 'answered' ? (
            <TextArea {...at.field('answered', about.answer ?? '')} label={correction.answered} rows={3} optional />
          ) : null}
        </>
      )}
      <Confirm at={at} visit={visit} />
    </>
  ),
}

/** The office answers a correction asked for; taken, it makes a new version of the minutes. */
export const correctionPage = officeScreen({
  path: `/hop/${idInPath}/sua/${numberInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms([answer]),
  read: ({ db }, visit) => readCorrectionPage(db, officerAt(visit), askedId(visit), askedNumber(visit)),
  view: (page, visit) => {
    const { meeting, correction } = page
    const words = dialogueWords(visit.lang).office
    const title = words.correction.title(correction.n)
    return {
      title,
      body: (
        <>
          <ErrorSummary errors={wrongOn(visit)} />
          <Intro title={title}>
            <p>
              <a href={`/hop/${meeting.matter_id}`}>
                {words.back}: <Written>{meeting.subject}</Written>
              </a>
            </p>
            <Prose text={correction.text ?? ''} />
          </Intro>
          <Acts acts={[answer]} page={page} visit={visit} />
        </>
      ),
      placeId: meeting.placeId,
      ...(visit.attempt && { form: visit.attempt.form }),
    }
  },
})
