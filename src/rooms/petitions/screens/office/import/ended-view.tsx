import type { Visit } from '../../../../../civic/screen/screen.ts'
import { Facts, Intro, LinkButton, Num, Pages, Row, Section, StackTable, Written } from '../../../../../ui/index.ts'
import type { ImportPage, PreviewRow } from '../../../reads/office/imports.ts'
import { petitionWords } from '../../../words.ts'
import { count, saidOfRow, sourceName } from './naming.ts'
import { importsPath } from './screen.ts'

/** What became of the file: how many rows, and what is to be mended where. */
export const EndedView = ({ page, visit }: { page: ImportPage; visit: Visit }) => {
  const { lang } = visit
  const { at, counts } = page
  const words = petitionWords(lang).office.import
  const said = at.stage === 'finished' ? words.finishedTitle : words.stoppedTitle
  const { done, known, ended } = counts
  const left = counts.ready + counts.chosen
  const figures = { done, known, ended, bad: counts.wrong + counts.refused, left }
  return (
    <>
      <Intro title={said(count(done, lang))}>
        <p>{sourceName({ kind: at.sourceKind, name: at.sourceName }, lang)}</p>
        <Facts
          facts={(Object.keys(figures) as (keyof typeof figures)[])
            .filter((figure) => figure === 'done' || figures[figure] > 0)
            .map((figure) => ({ term: words.result[figure], value: <Num>{count(figures[figure], lang)}</Num> }))}
        />
      </Intro>
      <Row>
        <LinkButton href={importsPath}>{words.next}</LinkButton>
        <LinkButton href="/ban" quiet>
          {words.toDesk}
        </LinkButton>
      </Row>
      <p>{words.erased}</p>
      {figures.bad === 0 ? null : <Errors page={page} visit={visit} />}
    </>
  )
}

const Errors = ({ page, visit }: { page: ImportPage; visit: Visit }) => {
  const { lang, path } = visit
  const words = petitionWords(lang).office.import
  return (
    <Section id="loi" full title={words.errors}>
      <p>{words.errorsNote}</p>
      <Row>
        <LinkButton href={`${path}/loi.csv`} quiet>
          {words.errorsFile}
        </LinkButton>
      </Row>
      <StackTable<PreviewRow>
        caption={words.errors}
        hideCaption
        rows={page.rows}
        columns={[
          { head: words.row, header: true, cell: ({ row }) => <Num>{`${words.row} ${row}`}</Num> },
          { head: words.code, stacked: 'whole', cell: ({ code }) => <Num>{code ?? ''}</Num> },
          {
            head: words.wrong,
            stacked: 'line',
            cell: ({ problems }) =>
              problems.map((problem) => {
                const { column, words: why } = saidOfRow(problem, page.matching, lang)
                return (
                  <p>
                    <Written>{column}</Written>: {why}
                  </p>
                )
              }),
          },
        ]}
      />
      <Pages older={page.next === undefined ? undefined : `${path}?sau=${page.next}`} />
    </Section>
  )
}
