import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Columns, ErrorSummary, Flow, Form, Intro, Lead } from '../../../../ui/index.ts'
import { mayImport } from '../../importing/may-import.ts'
import { petitionWords } from '../../words.ts'
import { FindPlace } from '../public/file-place.tsx'
import { mostPoints } from '../public/filing.ts'
import { formProblems } from '../public/problems.ts'
import { type Entry, entryAction, entryForm } from './entering.ts'
import { WhatHappened } from './entry-matter.tsx'
import { HowItCame } from './entry-source.tsx'

/** What people say first, how it came and whom to call beside it: the order in which a caller tells it. */
export const EntryView = ({ entry, visit }: { entry: Entry; visit: Visit }) => {
  const words = petitionWords(visit.lang).office.entry
  const problems = formProblems(visit, entryForm, (field) => (field === 'points' ? 'points.0' : field))
  const parts = { entry, visit, errorOf: problems.of }
  return (
    <>
      <ErrorSummary errors={problems.summary} />
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
        {mayImport(visit.actor) ? (
          <p>
            <a href="/nhap/tu-tep">{petitionWords(visit.lang).office.import.fromFile}</a>
          </p>
        ) : null}
      </Intro>
      <FindPlace data={entry} visit={visit} at="/nhap" />
      <Form action={entryAction(visit, entry.boxes)} clientKey={visit.key} id={entryForm} files>
        <Columns>
          <Flow>
            <WhatHappened {...parts} />
          </Flow>
          <Flow>
            <HowItCame {...parts} />
          </Flow>
        </Columns>
        <ActionBar>
          <Button>{words.save}</Button>
          {entry.boxes < mostPoints ? (
            <Button quiet name="_lang" value={visit.lang} formAction={entryAction(visit, entry.boxes + 1)}>
              {words.morePoints}
            </Button>
          ) : null}
        </ActionBar>
      </Form>
    </>
  )
}
