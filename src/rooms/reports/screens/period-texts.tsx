import { LinkButton, Prose, Row, Section } from '../../../ui/index.ts'
import { type ReportForm, textParts } from '../contract.ts'
import { ownForm, readsReports } from '../may.ts'
import type { Texts } from '../reads/texts.ts'
import { reportWords } from '../words.ts'
import type { PeriodShown } from './period-view.tsx'
import { reportHref } from './room-screen.ts'

/** What was written under the figures; whoever writes it finds the way to do so. */
export const TextSections = ({ report, written, keeps, visit }: PeriodShown) => {
  const { actor, lang } = visit
  const isLast = report.shown === report.closings.at(-1)
  const mayWrite = (form: ReportForm): boolean => keeps && isLast && readsReports(actor) && ownForm(actor) === form
  return (
    <>
      {written.map(([form, texts]) => (
        <TextSection
          form={form}
          texts={texts}
          href={mayWrite(form) ? reportHref(report, 'viet') : undefined}
          lang={lang}
        />
      ))}
    </>
  )
}

interface Shown {
  form: ReportForm
  texts: Texts
  href: string | undefined
  lang: PeriodShown['visit']['lang']
}

const TextSection = ({ form, texts, href, lang }: Shown) => {
  const words = reportWords(lang).pages.write
  const written = textParts.filter((part) => texts[part])
  return (
    <Section title={words.title[form]} id={form}>
      {written.length === 0 ? <p>{words.empty}</p> : null}
      {written.map((part) => (
        <>
          <h3>{words.parts[part]}</h3>
          <Prose text={texts[part] ?? ''} />
        </>
      ))}
      {href === undefined ? null : (
        <Row>
          <LinkButton href={href} quiet>
            {words.link}
          </LinkButton>
        </Row>
      )}
    </Section>
  )
}
