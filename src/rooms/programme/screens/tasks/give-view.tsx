import { hamletKey } from '../../../../civic/places/hamlet.ts'
import type { BoundForm } from '../../../../civic/screen/bound-form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  Select,
  TextArea,
  TextInput,
} from '../../../../ui/index.ts'
import { standingName } from '../../posts.ts'
import { sourceHref } from '../../source.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'
import { type Giving, giveForm } from './giving.ts'

/** Up to here a list stands open; a longer one is folded. */
const mostInSight = 7

/** Which control a problem of the deed belongs to: hamlets are ticked or typed. */
const controlOf = (field: string): string => (field.startsWith('hamlets') ? 'others' : field)

export const GiveView = ({ data, visit }: { data: Giving; visit: Visit }) => {
  const words = programmeWords(visit.lang).tasks
  const { give } = words
  const { takers, from } = data
  const at = bound(visit, giveForm, controlOf)
  if (takers.length === 0)
    return (
      <>
        <Intro title={give.title} />
        <EmptyState>{give.nobody}</EmptyState>
      </>
    )
  return (
    <>
      <ErrorSummary errors={at.problems} />
      <Intro title={give.title}>
        <Lead>{give.lead}</Lead>
        {from === undefined ? null : (
          <p>
            <a href={sourceHref(from)}>{give.from(words.sources[from.source], from.code)}</a>
          </p>
        )}
      </Intro>
      <Form action={at.action} clientKey={visit.key} id={giveForm} hidden={{ from: from?.id ?? '' }}>
        <TextInput {...at.field('line')} label={give.line} hint={give.lineHint} />
        <TextInput {...at.field('measure')} label={give.measure} hint={give.measureHint} />
        <Takers data={data} at={at} visit={visit} />
        <TextInput {...at.field('due')} type="date" short label={give.due} />
        <Hamlets data={data} at={at} visit={visit} />
        <TextArea {...at.field('note')} label={give.note} rows={3} optional />
        {from === undefined ? (
          <TextInput {...at.field('criterion')} label={give.criterion} hint={give.criterionHint} optional />
        ) : null}
        <ActionBar>
          <Button>{give.send}</Button>
        </ActionBar>
      </Form>
    </>
  )
}

const Takers = ({ data: { takers }, at, visit: { lang } }: { data: Giving; at: BoundForm; visit: Visit }) => {
  const field = { ...at.field('taker'), label: programmeWords(lang).tasks.give.taker }
  const options = takers.map((post) => ({ value: post.id, label: standingName(lang, post) }))
  return takers.length <= mostInSight ? (
    <Choice {...field} options={options} />
  ) : (
    <Select {...field} options={options} />
  )
}

/** The hamlets that are known are ticked, the one somebody came with already; others are typed. */
const Hamlets = ({ data: { hamlets, hamlet }, at, visit: { lang } }: { data: Giving; at: BoundForm; visit: Visit }) => {
  const { give } = programmeWords(lang).tasks
  const known = hamlets.find((name) => hamletKey(name) === hamletKey(hamlet))
  const ticked = at.several('hamlets', known === undefined ? [] : [known])
  return (
    <>
      {hamlets.length === 0 ? null : (
        <Details summary={give.pick(hamlets.length)} open={ticked.value.length > 0}>
          <Choice
            {...ticked}
            several
            label={give.hamlets}
            options={hamlets.map((name) => ({ value: name, label: name }))}
            optional
          />
        </Details>
      )}
      <TextInput
        {...at.field('others', known === undefined ? hamlet : '')}
        label={hamlets.length === 0 ? give.hamlets : give.otherHamlets}
        hint={give.otherHamletsHint}
        optional
      />
    </>
  )
}
