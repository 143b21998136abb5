import { number, shortDay } from '../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  ErrorSummary,
  Facts,
  Form,
  Intro,
  Note,
  Num,
  Prose,
  Section,
  Small,
} from '../../../ui/index.ts'
import type { ReportForm } from '../contract.ts'
import { isOver } from '../period.ts'
import type { ReportPage } from '../reads/page.ts'
import type { Texts } from '../reads/texts.ts'
import { changedParts } from '../shown-figures.ts'
import { reportWords } from '../words.ts'
import { FigureTable } from './figure-table.tsx'
import { State } from './list-view.tsx'
import { ClosingsSection } from './period-closings.tsx'
import { FilesSection } from './period-files.tsx'
import { TextSections } from './period-texts.tsx'
import { bound, shownHref } from './room-screen.ts'

/** Name of the form, and its id on the page. */
export const closeForm = 'chot'

export interface PeriodShown {
  report: ReportPage
  written: readonly (readonly [ReportForm, Texts])[]
  /** This officer closes and writes. */
  keeps: boolean
  minimum: number
  visit: Visit
}

export const PeriodView = (page: PeriodShown & { title: string }) => {
  const { report, keeps, minimum, title, visit } = page
  const { lang } = visit
  const words = reportWords(lang).pages
  const { shown, period, place, closings, parts } = report
  return (
    <>
      <ErrorSummary errors={bound(visit, closeForm).problems} />
      <Intro title={title} tag={<State period={period} closed={closings} due visit={visit} />}>
        <Standing {...page} />
      </Intro>
      <Head {...page} />
      {shown === undefined && keeps ? <CloseSection {...page} /> : null}
      <FilesSection {...page} />
      {(shown?.number ?? 1) > 1 ? (
        <Section title={words.correct.changed} id="khac-di" full>
          <FigureTable parts={changedParts(parts)} caption={words.correct.changed} compared lang={lang} />
        </Section>
      ) : null}
      <Section title={words.page.figures} id="so-lieu" full>
        <p>
          <Small>
            {words.page.open} {words.page.shares(number(minimum, lang))}
          </Small>
        </p>
        <FigureTable
          parts={parts}
          caption={words.page.caption(place.name, words.period(period))}
          compared={false}
          hrefOf={({ name }) => shownHref(report, `viec/${name}`)}
          lang={lang}
        />
      </Section>
      <TextSections {...page} />
      <ClosingsSection {...page} />
    </>
  )
}

/** Whether the figures still change, or were corrected later. */
const Standing = ({ report, visit: { lang, today } }: PeriodShown) => {
  const words = reportWords(lang).pages.page
  const { shown, period, closings } = report
  if (shown === undefined) return <p>{isOver(period, today) ? words.liveOver : words.live}</p>
  if (shown === closings.at(-1)) return null
  return (
    <p>
      {words.old(shown.number)} <a href={`/bao-cao/${report.place.id}/${period.slug}`}>{words.toLast}</a>
    </p>
  )
}

const Head = ({ report: { shown, period }, visit: { lang } }: PeriodShown) => {
  const words = reportWords(lang).pages.page
  const days = words.to(shortDay(period.from, lang), shortDay(period.until, lang))
  if (shown === undefined) return <Facts facts={[{ term: words.days, value: <Num>{days}</Num> }]} />
  return (
    <>
      <Facts
        facts={[
          { term: words.closedBy, value: lang === 'vi' ? shown.byVi : shown.byEn },
          { term: words.closedOn, value: <Num>{shortDay(shown.closed_on, lang)}</Num> },
          { term: words.days, value: <Num>{days}</Num> },
        ]}
      />
      {shown.reason === null ? null : (
        <Note>
          <p>{words.corrects}:</p>
          <Prose text={shown.reason} />
        </Note>
      )}
    </>
  )
}

const CloseSection = ({ report: { period }, visit }: PeriodShown) => {
  const { close: words, period: named } = reportWords(visit.lang).pages
  const at = bound(visit, closeForm)
  return (
    <Section title={words.title}>
      {isOver(period, visit.today) ? (
        <>
          <p>{words.text(named(period))}</p>
          <Form action={at.action} clientKey={visit.key} id={closeForm}>
            <ActionBar>
              <Button>{words.button(named(period))}</Button>
            </ActionBar>
          </Form>
        </>
      ) : (
        <p>{words.notYet(shortDay(period.until, visit.lang))}</p>
      )}
    </Section>
  )
}
