import type { Visit } from '../../../../civic/screen/screen.ts'
import { ActionBar, Button, Choice, Details, Form, Section, TextArea, TextInput } from '../../../../ui/index.ts'
import type { TaskPage } from '../../reads/task-page.ts'
import { stops } from '../../task.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'
import type { Offer } from './offered.ts'

interface Giver {
  page: TaskPage
  visit: Visit
}

/** What is rarely done, folded: another day, an end, the public. */
export const GiverSection = ({ offers, ...giver }: Giver & { offers: ReadonlySet<Offer> }) => {
  const words = programmeWords(giver.visit.lang).tasks.more
  const mine = (['publish', 'hide', 'move', 'stop'] as const).filter((offer) => offers.has(offer))
  if (mine.length === 0) return null
  return (
    <Section title={words.title}>
      {offers.has('publish') ? <PublishForm {...giver} /> : null}
      {offers.has('hide') ? <HideForm {...giver} /> : null}
      {offers.has('move') ? <MoveForm {...giver} /> : null}
      {offers.has('stop') ? <StopForm {...giver} /> : null}
    </Section>
  )
}

const PublishForm = ({ page: { photos, task }, visit }: Giver) => {
  const words = programmeWords(visit.lang).tasks
  const at = bound(visit, 'cong-khai')
  const isPublic = task.matter.visibility === 'published'
  const unseen = photos
    .map((photo, index) => ({ ...photo, n: index + 1 }))
    .filter(({ published_on }) => published_on === null)
  if (isPublic && unseen.length === 0) return null
  return (
    <Details summary={words.more.publishTitle} open={at.attempted}>
      <p>{words.more.publishHint}</p>
      <Form action={at.action} clientKey={visit.key} id={at.name}>
        {unseen.length === 0 ? null : (
          <Choice
            {...at.several('photos')}
            several
            label={words.more.publishPhotos}
            optional
            options={unseen.map(({ id, n }) => ({
              value: id,
              label: <a href={`/anh-rieng/${id}`}>{words.public.photo(n)}</a>,
            }))}
          />
        )}
        <ActionBar>
          <Button quiet>{words.more.publish}</Button>
        </ActionBar>
      </Form>
    </Details>
  )
}

const HideForm = ({ visit }: Giver) => {
  const words = programmeWords(visit.lang).tasks.more
  const at = bound(visit, 'thoi-cong-khai')
  return (
    <Details summary={words.hideTitle} open={at.attempted}>
      <Form action={at.action} clientKey={visit.key} id={at.name}>
        <TextArea {...at.field('reason')} label={words.hideReason} rows={2} />
        <ActionBar>
          <Button quiet>{words.hide}</Button>
        </ActionBar>
      </Form>
    </Details>
  )
}

const MoveForm = ({ visit }: Giver) => {
  const words = programmeWords(visit.lang).tasks.more
  const at = bound(visit, 'doi-han')
  return (
    <Details summary={words.moveTitle} open={at.attempted}>
      <Form action={at.action} clientKey={visit.key} id={at.name}>
        <TextInput {...at.field('due')} type="date" short label={words.moveDue} />
        <TextArea {...at.field('reason')} label={words.moveReason} rows={2} />
        <ActionBar>
          <Button quiet>{words.move}</Button>
        </ActionBar>
      </Form>
    </Details>
  )
}

const StopForm = ({ visit }: Giver) => {
  const words = programmeWords(visit.lang).tasks.more
  const at = bound(visit, 'dung')
  return (
    <Details summary={words.stopTitle} open={at.attempted}>
      <Form action={at.action} clientKey={visit.key} id={at.name}>
        <Choice
          {...at.field('as')}
          label={words.stopAs}
          options={stops.map((as) => ({ value: as, label: words.stops[as] }))}
        />
        <TextArea {...at.field('reason')} label={words.stopReason} rows={2} />
        <ActionBar>
          <Button quiet>{words.stop}</Button>
        </ActionBar>
      </Form>
    </Details>
  )
}
