import { Section, Small } from '../../../ui/index.ts'
import { reportWords } from '../words.ts'
import type { PeriodShown } from './period-view.tsx'
import { paperFiles, shownHref, workbookFile } from './room-screen.ts'

/** The same figures to take away; papers once they are closed. */
export const FilesSection = ({ report, written, visit: { lang } }: PeriodShown) => {
  const words = reportWords(lang).pages.page
  return (
    <Section title={words.files} id="tai-ve" noPrint>
      <ul>
        <li>
          <a href={shownHref(report, workbookFile)}>{words.workbook}</a>
        </li>
        {written.map(([form]) => (
          <li>
            <a href={shownHref(report, paperFiles[form])}>{words.paper[form]}</a>
            <br />
            <Small>{words.paperNote[form]}</Small>
          </li>
        ))}
      </ul>
      {written.length === 0 ? <p>{words.paperAfter}</p> : null}
    </Section>
  )
}
