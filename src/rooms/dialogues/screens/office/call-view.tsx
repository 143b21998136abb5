import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  Select,
  TextInput,
} from '../../../../ui/index.ts'
import type { Calling } from '../../reads/office/calling.ts'
import { nameOf } from '../../reads/office/posts.ts'
import { dialogueWords } from '../../words.ts'
import { bound } from './office-screen.ts'

/** Name of the form, and its id on the page. */
export const callForm = 'bao'

export const CallView = ({ data, visit }: { data: Calling; visit: Visit }) => {
  const { call } = dialogueWords(visit.lang).office
  const { ahead, earliest } = data
  if (data.kinds.length === 0 || data.convenors.length === 0)
    return (
      <>
        <Intro title={call.title} />
        <EmptyState>{call.nobody}</EmptyState>
      </>
    )
  return (
    <>
      <ErrorSummary errors={bound(visit, callForm).problems} />
      <Intro title={call.title}>
        {earliest === undefined ? null : <Lead>{call.lead(ahead, shortDay(earliest, visit.lang))}</Lead>}
      </Intro>
      <CallForm data={data} visit={visit} />
    </>
  )
}

const CallForm = ({ data, visit }: { data: Calling; visit: Visit }) => {
  const { lang, query } = visit
  const { call, kinds, works } = dialogueWords(lang).office
  const at = bound(visit, callForm)
  const topic = data.topics.find(({ id }) => id === query.get('chu-de'))
  const about = topic === undefined ? '' : call.about(lang === 'vi' ? topic.name_vi : topic.name_en)
  const [onlyKind = '', ...otherKinds] = data.kinds
  return (
    <Form action={at.action} clientKey={visit.key} id={callForm}>
      <Choice
        {...at.field('kind', otherKinds.length === 0 ? onlyKind : '')}
        label={call.kind}
        options={data.kinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <Choice
        {...at.field('convenor', data.convenors[0]?.id)}
        label={call.convenor}
        options={data.convenors.map((post) => ({ value: post.id, label: nameOf(post, lang) }))}
      />
      <TextInput {...at.field('subject', about)} label={call.subject} hint={call.subjectHint} />
      <TextInput
        {...at.field('hamlet', query.get('ap') ?? '')}
        label={call.hamlet}
        hint={call.hamletHint}
        proposals={data.hamlets}
        optional
      />
      {data.projects.length === 0 ? null : (
        <Select
          {...at.field('project', query.get('du-an') ?? '')}
          label={works.choose}
          all={works.chooseNone}
          options={data.projects.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextInput {...at.field('venue')} label={call.venue} />
      <TextInput {...at.field('heldOn')} type="date" label={call.day} short />
      <TextInput {...at.field('startsAt')} type="time" label={call.hour} hint={call.hourHint} short />
      <ActionBar>
        <Button>{call.send}</Button>
      </ActionBar>
    </Form>
  )
}
