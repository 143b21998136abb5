import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type FormBody, form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice, Select, TextArea, TextInput } from '../../../../ui/index.ts'
import { movePromise } from '../../deeds/move-promise.ts'
import { reportPromiseKept } from '../../deeds/report-promise-kept.ts'
import { sayPromiseNotKept } from '../../deeds/say-promise-not-kept.ts'
import { sayPromiseNotSo } from '../../deeds/say-promise-not-so.ts'
import { sayPromiseSo } from '../../deeds/say-promise-so.ts'
import { withdrawPromise } from '../../deeds/withdraw-promise.ts'
import type { PromisePage } from '../../reads/office/promise.ts'
import type { ActForm, FieldsProps } from './act-form.tsx'
import { Confirm, ticked } from './inputs.tsx'

const back = (_result: unknown, { params }: Visit) => ({ to: `/hua/${params.id}` })
const onPromise =
  (...names: string[]) =>
  (body: FormBody, { params }: Visit) => ({
    promise: params.id,
    ...Object.fromEntries(names.map((name) => [name, body.text(name)])),
  })

const report: ActForm<PromisePage> = {
  name: 'xong',
  open: ({ acts }) => acts.has('keep'),
  title: ({ promise }) => promise.report,
  form: form(reportPromiseKept, { input: onPromise('report'), next: back }),
  Fields: ({ at, words: { promise } }) => <TextArea {...at.field('report')} label={promise.reportText} rows={4} />,
}

const move: ActForm<PromisePage> = {
  name: 'doi-hen',
  open: ({ acts }) => acts.has('move'),
  title: ({ promise }) => promise.move,
  form: form(movePromise, {
    input: (body, visit) => ({ ...onPromise('due', 'reason')(body, visit), confirmed: ticked(body, 'confirmed') }),
    next: back,
  }),
  Fields: ({ at, visit, words: { promise, acts } }) => (
    <>
      <TextInput {...at.field('due')} type="date" label={promise.moveDue} hint={promise.moveHint} short />
      <TextArea {...at.field('reason')} label={acts.reason} hint={acts.reasonPublic} rows={2} />
      <Confirm at={at} visit={visit} />
    </>
  ),
}

const Reason = ({ at, words: { acts } }: FieldsProps<PromisePage>) => (
  <TextArea {...at.field('reason')} label={acts.reason} rows={3} />
)

const notKept: ActForm<PromisePage> = {
  name: 'khong-lam-duoc',
  open: ({ acts }) => acts.has('break'),
  title: ({ promise }) => promise.notKept,
  form: form(sayPromiseNotKept, { input: onPromise('reason'), next: back }),
  Fields: Reason,
}

const withdraw: ActForm<PromisePage> = {
  name: 'rut',
  open: ({ acts }) => acts.has('withdraw'),
  title: ({ promise }) => promise.withdraw,
  form: form(withdrawPromise, { input: onPromise('reason'), next: back }),
  Fields: Reason,
}

/** How people said it; a later meeting of the hamlet is chosen by its day. */
const SaidWhere = ({ page: { later }, at, visit, words: { promise } }: FieldsProps<PromisePage>) => {
  const channels = later.length === 0 ? (['slip', 'telephone'] as const) : (['slip', 'telephone', 'meeting'] as const)
  return (
    <>
      <Choice
        {...at.field('channel')}
        label={promise.channel}
        options={channels.map((value) => ({ value, label: promise.channels[value] }))}
      />
      {later.length === 0 ? null : (
        <Select
          {...at.field('atMeeting')}
          label={promise.later}
          hint={promise.laterHint}
          options={later.map(({ id, heldOn, subject }) => ({
            value: id,
            label: `${shortDay(heldOn, visit.lang)}: ${subject}`,
          }))}
          optional
        />
      )}
    </>
  )
}

const so: ActForm<PromisePage> = {
  name: 'dung',
  open: ({ acts }) => acts.has('judge'),
  title: ({ promise }) => promise.so,
  form: form(sayPromiseSo, { input: onPromise('channel', 'atMeeting'), next: back }),
  Fields: SaidWhere,
}

const notSo: ActForm<PromisePage> = {
  name: 'chua-dung',
  open: ({ acts }) => acts.has('judge'),
  title: ({ promise }) => promise.notSo,
  form: form(sayPromiseNotSo, { input: onPromise('channel', 'atMeeting', 'reason'), next: back }),
  Fields: (props) => (
    <>
      <SaidWhere {...props} />
      <TextArea {...props.at.field('reason')} label={props.words.promise.why} rows={3} />
    </>
  ),
}

export const promiseActs: readonly ActForm<PromisePage>[] = [report, move, notKept, withdraw, so, notSo]
