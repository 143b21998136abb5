import { form } from '../../../civic/screen/form.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ActionBar, Button, ErrorSummary, Form, Intro, Lead, LinkButton, TextArea } from '../../../ui/index.ts'
import { textParts } from '../contract.ts'
import { writeReport } from '../deeds/write-report.ts'
import { keepsReportsOf, ownForm, readsReports } from '../may.ts'
import { getReport } from '../reads/page.ts'
import { textsOf } from '../reads/texts.ts'
import { reportWords } from '../words.ts'
import { bound, reportHref, reportScreen } from './room-screen.ts'

const writeForm = 'luu'

/** The officer's own paper under the last closing. */
export const writePage = reportScreen({
  path: '/bao-cao/:place/:period/viet',
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  forms: {
    [writeForm]: form(writeReport, {
      input: (body, { params }) => ({
        place: params.place,
        period: params.period,
        closing: body.text('closing'),
        ...Object.fromEntries(textParts.map((part) => [part, body.text(part)])),
      }),
      next: (_, { params }) => ({ to: `/bao-cao/${params.place}/${params.period}` }),
    }),
  },
  read: async (reading, visit) => {
    const report = await getReport(reading, visit)
    if (!keepsReportsOf(visit.actor, report)) throw new Refusal('not-allowed')
    const last = report.closings.at(-1)
    if (last === undefined) throw new Refusal('not-closed-yet')
    const paper = ownForm(visit.actor)
    return { report, last, paper, texts: await textsOf(reading.db, last.id, paper) }
  },
  view: ({ report, last, paper, texts }, visit) => {
    const { write: words, page, period, correct } = reportWords(visit.lang).pages
    const at = bound(visit, writeForm)
    const title = words.title[paper]
    const body = (
      <>
        <ErrorSummary errors={at.problems} />
        <Intro title={title}>
          <p>{page.title(report.place.name, period(report.period))}</p>
          <Lead>{words.lead}</Lead>
        </Intro>
        <Form
          action={at.action}
          clientKey={visit.key}
          id={writeForm}
          hidden={{ closing: at.field('closing', last.id).value }}
        >
          {textParts.map((part) => (
            <TextArea {...at.field(part, texts[part])} label={words.parts[part]} rows={6} maxLength={8000} optional />
          ))}
          <ActionBar>
            <Button>{words.save}</Button>
            <LinkButton href={reportHref(report)} quiet>
              {correct.back}
            </LinkButton>
          </ActionBar>
        </Form>
      </>
    )
    return { title, body, placeId: report.place.id, form: writeForm }
  },
})
