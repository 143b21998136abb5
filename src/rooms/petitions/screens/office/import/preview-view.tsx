import type { Lang } from '../../../../../../packages/vietnamese/src/index.ts'
import type { Place } from '../../../../../civic/places/places.ts'
import type { Topic } from '../../../../../civic/posts/topics.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  Details,
  EmptyState,
  ErrorSummary,
  Filters,
  Form,
  Intro,
  LinkButton,
  Pages,
  Row,
  Section,
  TextInput,
} from '../../../../../ui/index.ts'
import type { ImportPage } from '../../../reads/office/imports.ts'
import { petitionWords } from '../../../words.ts'
import { count, sourceName } from './naming.ts'
import { PreviewTable } from './preview-table.tsx'
import { bound, importsPath } from './screen.ts'
import { ImportSteps } from './steps.tsx'
import { type View, viewAddress, views } from './views.ts'

export const startForm = 'nhap'
export const stopForm = 'dung'

export interface PreviewData {
  page: ImportPage
  view: View
  topics: readonly Topic[]
  communes: readonly Place[]
}

/** What the file holds, row by row, and the one decision: which rows. */
export const PreviewView = (data: PreviewData & { visit: Visit }) => {
  const { page, visit } = data
  const { at, counts } = page
  const words = petitionWords(visit.lang).office.import
  return (
    <>
      <ErrorSummary errors={bound(visit, startForm).problems} />
      <Intro title={words.previewTitle(count(counts.ready, visit.lang))}>
        <p>{sourceName({ kind: at.sourceKind, name: at.sourceName }, visit.lang)}</p>
      </Intro>
      <ImportSteps now="look" lang={visit.lang} />
      {counts.ready === 0 ? (
        <EmptyState
          action={
            <Row>
              <Mend at={at} lang={visit.lang} />
            </Row>
          }
        >
          {words.nothingGood}
        </EmptyState>
      ) : (
        <Start {...data} />
      )}
      <Rows {...data} />
      <Details summary={words.stop}>
        <p>{words.stopNote}</p>
        <Form action={`${visit.path}/${stopForm}`} clientKey={`${visit.key}-${stopForm}`} id={stopForm}>
          <Button quiet>{words.stop}</Button>
        </Form>
      </Details>
    </>
  )
}

const Start = ({ page: { at, counts }, visit }: PreviewData & { visit: Visit }) => {
  const words = petitionWords(visit.lang).office.import
  const shown = bound(visit, startForm)
  return (
    <Form action={shown.action} clientKey={visit.key} id={startForm}>
      <Choice
        {...shown.field('which', 'all')}
        label={words.which}
        options={[
          { value: 'all', label: words.all(count(counts.ready, visit.lang)) },
          { value: 'some', label: words.some },
        ]}
      />
      <TextInput {...shown.field('rows')} label={words.rows} hint={words.rowsHint} optional autoComplete="off" />
      <ActionBar>
        <Button>{words.start}</Button>
        <Mend at={at} lang={visit.lang} />
      </ActionBar>
    </Form>
  )
}

/** Back to what was matched. */
const Mend = ({ at: { id }, lang }: { at: ImportPage['at']; lang: Lang }) => {
  const words = petitionWords(lang).office.import
  return (
    <>
      <LinkButton href={`${importsPath}/${id}/chu`} quiet>
        {words.mendWords}
      </LinkButton>
      <LinkButton href={`${importsPath}/${id}/cot`} quiet>
        {words.mend}
      </LinkButton>
    </>
  )
}

const Rows = ({ visit, ...data }: PreviewData & { visit: Visit }) => {
  const { page, view } = data
  const { lang, path, query } = visit
  const words = petitionWords(lang).office.import
  const heading = words.views[view.name](count(countOf(page, view), lang))
  const links = views
    .filter((one) => one.name === view.name || one.name === 'ready' || countOf(page, one) > 0)
    .map((one) => ({
      href: viewAddress(path, one),
      words: words.views[one.name](count(countOf(page, one), lang)),
      current: one.name === view.name,
    }))
  return (
    <Section id="dong" full title={words.view}>
      <Filters label={words.view} links={links} />
      {page.rows.length === 0 ? <p>{words.nothingHere}</p> : <PreviewTable {...data} caption={heading} lang={lang} />}
      <Pages
        newer={query.has('sau') ? viewAddress(path, view) : undefined}
        older={page.next === undefined ? undefined : viewAddress(path, view, page.next)}
      />
    </Section>
  )
}

const countOf = ({ counts }: ImportPage, { states }: View): number =>
  states.reduce((sum, state) => sum + counts[state], 0)
