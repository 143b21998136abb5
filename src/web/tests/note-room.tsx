import { z } from 'zod'
import { type Deed, deedsOver } from '../../civic/deed/deed.ts'
import { line } from '../../civic/deed/fields.ts'
import { factKind } from '../../civic/facts/kind.ts'
import type { Room } from '../../civic/room.ts'
import { downloadsOver } from '../../civic/screen/download.ts'
import { form, problemsOf, typed } from '../../civic/screen/form.ts'
import { problemText } from '../../civic/screen/problem-text.ts'
import { anyone, screensOver } from '../../civic/screen/screen.ts'
import { Refusal } from '../../platform/refusal.ts'
import { Button, ErrorSummary, Form, Intro, TextInput } from '../../ui/index.ts'

/** The smallest room there can be: a page with a form, a page without, a page for officers only, one that breaks. */
const NotePut = factKind('note.put', 1, 'know', z.object({ length: z.number() }))

const putNote = deedsOver<object>()({
  name: 'putNote',
  fact: NotePut,
  input: z.object({ text: line(20, 3) }),
  find: async () => undefined,
  may: () => true,
  run: async (_, __, { text }) => {
    if (text === 'secret') throw new Refusal('not-allowed')
    if (text === 'later') throw new Refusal('not-now', {}, 'text')
    return { matterId: null, data: { length: text.length }, result: { text } }
  },
})

const sayings = { facts: { 'note.put': 'A note' }, duties: {}, refusals: { 'text.too-short': 'A note is longer.' } }

const screen = screensOver<object>()

const notePage = screen({
  path: '/note/:page',
  reads: 'app',
  may: anyone,
  forms: {
    put: form(putNote, {
      input: (body) => ({ text: body.text('text') }),
      next: ({ text }) => ({ to: `/note/${text}`, receipt: true }),
    }),
  },
  read: async () => undefined,
  view: (_, visit) => {
    const errors = problemsOf(visit, 'put').map((problem) => ({
      field: problem.field,
      message: problemText(problem, sayings, visit.lang),
    }))
    const body = (
      <>
        <ErrorSummary errors={errors} />
        <Intro title="Note">{visit.receiptKey === undefined ? null : <p>receipt {visit.receiptKey}</p>}</Intro>
        <Form action={`${visit.path}/put`} clientKey={visit.key} id="put">
          <TextInput name="text" label="Text" value={typed(visit, 'put', 'text')} />
          <Button>Put</Button>
        </Form>
      </>
    )
    return { title: 'Note', body, form: 'put' }
  },
})

let shown = 0

const countPage = screen({
  path: '/count',
  reads: 'public',
  may: anyone,
  read: async () => {
    shown += 1
    return shown
  },
  view: (count) => ({ title: 'Count', body: <Intro title={`rendered ${count}`} /> }),
})

const staffPage = screen({
  path: '/ban/note',
  reads: 'app',
  entrance: 'sign-in',
  may: ({ kind }) => kind === 'officer',
  read: async () => undefined,
  view: () => ({ title: 'Staff', body: <Intro title="For staff" /> }),
})

const brokenPage = screen({
  path: '/broken',
  reads: 'app',
  may: anyone,
  read: async (): Promise<undefined> => {
    throw new Error('Nguyễn Văn A, 0900 000 000')
  },
  view: () => ({ title: '', body: <Intro title="" /> }),
})

const publicFile = downloadsOver<object>()({
  path: '/note.csv',
  reads: 'public',
  may: anyone,
  read: async () => 'one,two',
  write: (content) => ({ name: 'ghi chú.csv', type: 'text/csv; charset=utf-8', content }),
})

const staffFile = downloadsOver<object>()({
  path: '/ban/note.csv',
  reads: 'app',
  entrance: 'sign-in',
  may: ({ kind }) => kind === 'officer',
  read: async () => 'three',
  write: (content) => ({ type: 'text/csv; charset=utf-8', content }),
})

export const noteRoom: Room = {
  name: 'note',
  facts: [NotePut],
  deeds: [putNote] as Deed<never, unknown>[],
  screens: [notePage, countPage, staffPage, brokenPage],
  sections: [],
  downloads: [publicFile, staffFile],
  listeners: [],
  sweeps: [],
  sayings: () => sayings,
}
