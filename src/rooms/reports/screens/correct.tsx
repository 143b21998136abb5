import { form } from '../../../civic/screen/form.ts'
import { Refusal } from '../../../platform/refusal.ts'
import {
  ActionBar,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  LinkButton,
  Section,
  TextArea,
} from '../../../ui/index.ts'
import { correctReport } from '../deeds/correct-report.ts'
import { keepsReportsOf, readsReports } from '../may.ts'
import { correctionOf, getReport } from '../reads/page.ts'
import { changedParts } from '../shown-figures.ts'
import { reportWords } from '../words.ts'
import { FigureTable } from './figure-table.tsx'
import { bound, reportHref, reportScreen } from './room-screen.ts'

const correctForm = 'dinh-chinh'

/** What would be closed anew beside the last closing: the figures that differ, and why. */
export const correctPage = reportScreen({
  path: '/bao-cao/:place/:period/dinh-chinh',
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  forms: {
    [correctForm]: form(correctReport, {
      input: (body, { params }) => ({ place: params.place, period: params.period, reason: body.text('reason') }),
      next: (_, { params }) => ({ to: `/bao-cao/${params.place}/${params.period}` }),
    }),
  },
  read: async (reading, visit) => {
    const report = await getReport(reading, visit)
    if (!keepsReportsOf(visit.actor, report)) throw new Refusal('not-allowed')
    if (report.closings.length === 0) throw new Refusal('not-closed-yet')
    const parts = await correctionOf(reading, report, visit.lang)
    return { report, changed: changedParts(parts) }
  },
  view: ({ report, changed }, visit) => {
    const words = reportWords(visit.lang).pages
    const { correct, period } = words
    const at = bound(visit, correctForm)
    const title = correct.title(period(report.period))
    const back = (
      <LinkButton href={reportHref(report)} quiet>
        {correct.back}
      </LinkButton>
    )
    const body = (
      <>
        <ErrorSummary errors={at.problems} />
        <Intro title={title}>
          <Lead>{correct.lead}</Lead>
        </Intro>
        {changed.length === 0 ? (
          <EmptyState action={back}>{correct.nothing}</EmptyState>
        ) : (
          <>
            <Section title={correct.changed} full>
              <FigureTable parts={changed} caption={correct.changed} compared lang={visit.lang} />
            </Section>
            <Form action={at.action} clientKey={visit.key} id={correctForm}>
              <TextArea {...at.field('reason')} label={correct.reason} hint={correct.reasonHint} rows={4} />
              <ActionBar>
                <Button>{correct.button}</Button>
                {back}
              </ActionBar>
            </Form>
          </>
        )}
      </>
    )
    return { title, body, placeId: report.place.id, form: correctForm }
  },
})
