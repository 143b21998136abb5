import { type FormBody, form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, Select, TextArea, TextInput } from '../../../../ui/index.ts'
import { noticePerson } from '../../deeds/notice-person.ts'
import { receivePerson } from '../../deeds/receive-person.ts'
import type { Received, ReceptionBook } from '../../reads/office/reception-book.ts'
import type { ActForm } from './act-form.tsx'
import { numberOrNull, onMeeting, PostSelect, TopicSelect } from './inputs.tsx'
import { askedNumber } from './office-screen.ts'

const backToBook = (_result: unknown, { params }: Visit) => ({ to: `/hop/${params.id}/so-tiep` })
const results = ['guided', 'petition', 'forwarded', 'refused'] as const

const lineOf = (body: FormBody, visit: Visit) => ({
  ...onMeeting('text', 'topic', 'hamlet', 'name', 'phone', 'result', 'to', 'ground')(body, visit),
  registered: numberOrNull(body.text('registered')),
})

export const receive: ActForm<ReceptionBook> = {
  name: 'tiep',
  open: ({ open }) => open,
  title: ({ book }) => book.receive,
  form: form(receivePerson, { input: lineOf, next: backToBook }),
  Fields: ({ page, at, visit, words: { book, asking } }) => (
    <>
      {page.registered.length === 0 ? null : (
        <Select
          {...at.field('registered')}
          label={book.registered}
          hint={book.registeredHint}
          options={page.registered.map(({ number, text }) => ({
            value: String(number),
            label: `${number}. ${text ?? ''}`,
          }))}
          optional
        />
      )}
      <TextArea {...at.field('text')} label={book.text} rows={3} />
      <TopicSelect at={at} visit={visit} topics={page.topics} />
      <TextInput {...at.field('hamlet')} label={asking.hamlet} optional />
      <TextInput {...at.field('name')} label={asking.name} hint={asking.nameHint} autoComplete="off" optional />
      <TextInput {...at.field('phone')} type="tel" label={asking.phone} autoComplete="off" short optional />
      <Choice
        {...at.field('result')}
        label={book.result}
        options={results.map((value) => ({ value, label: book.results[value] }))}
      />
      <PostSelect at={at} visit={visit} name="to" label={book.to} posts={page.posts} />
      <Select
        {...at.field('ground')}
        label={book.ground}
        hint={page.grounds.every(({ verified }) => verified) ? undefined : book.groundHint}
        options={page.grounds.map(({ id, name_vi, name_en }) => ({
          value: id,
          label: visit.lang === 'vi' ? name_vi : name_en,
        }))}
      />
    </>
  ),
}

export const notice: ActForm<Received> = {
  name: 'bao',
  open: ({ owed }) => owed,
  title: ({ book }) => book.notice,
  form: form(noticePerson, {
    input: (body, visit) => ({ ...onMeeting('text', 'documentNumber')(body, visit), number: askedNumber(visit) }),
    next: backToBook,
  }),
  Fields: ({ at, words: { book, acts } }) => (
    <>
      <TextInput {...at.field('documentNumber')} label={acts.documentNumber} short />
      <TextArea {...at.field('text')} label={book.noticeText} rows={4} />
    </>
  ),
}
