import type { Visit } from '../../../../../civic/screen/screen.ts'
import { Button, Details, Form, Intro, LinkButton, Progress, Row } from '../../../../../ui/index.ts'
import type { ImportPage } from '../../../reads/office/imports.ts'
import { petitionWords } from '../../../words.ts'
import { count, sourceName } from './naming.ts'
import { stopForm } from './preview-view.tsx'

/** Whoever reads slowly, or listens, asks for a page that stands still. */
export const isStill = ({ query }: Visit): boolean => query.has('yen')

/** How far it is. The browser asks again by itself; whoever does not want to wait presses. */
export const RunningView = ({ page: { at, counts }, visit }: { page: ImportPage; visit: Visit }) => {
  const { lang, path, key } = visit
  const words = petitionWords(lang).office.import
  const done = counts.done + counts.refused
  const all = done + counts.chosen
  return (
    <>
      <Intro title={words.runningTitle}>
        <p>{sourceName({ kind: at.sourceKind, name: at.sourceName }, lang)}</p>
      </Intro>
      <Progress label={words.progress(count(done, lang), count(all, lang))} value={done} max={all} />
      <p>{words.runningNote}</p>
      {isStill(visit) ? <p>{words.still}</p> : null}
      <Row>
        <LinkButton href={path} quiet>
          {words.again}
        </LinkButton>
        {isStill(visit) ? null : (
          <LinkButton href={`${path}?yen=1`} quiet>
            {words.standStill}
          </LinkButton>
        )}
      </Row>
      <Details summary={words.stopRunning}>
        <p>{words.stopRunningNote}</p>
        <Form action={`${path}/${stopForm}`} clientKey={key} id={stopForm}>
          <Button quiet>{words.stopRunning}</Button>
        </Form>
      </Details>
    </>
  )
}
