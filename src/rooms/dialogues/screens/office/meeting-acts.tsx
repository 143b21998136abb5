import { form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Details, TextArea, TextInput } from '../../../../ui/index.ts'
import { cancelMeeting } from '../../deeds/cancel-meeting.ts'
import { holdMeeting } from '../../deeds/hold-meeting.ts'
import { moveMeeting } from '../../deeds/move-meeting.ts'
import { registerQuestion } from '../../deeds/register-question.ts'
import type { MeetingPage } from '../../reads/office/meeting-page.ts'
import type { ActForm } from './act-form.tsx'
import { askingOf, Confirm, numberOrNull, onMeeting, PostSelect, TopicSelect, ticked, WhoFields } from './inputs.tsx'

export const backToMeeting = (_result: unknown, { params }: Visit) => ({ to: `/hop/${params.id}` })

const hold: ActForm<MeetingPage> = {
  name: 'da-hop',
  open: ({ acts }) => acts.has('hold'),
  title: ({ acts }) => acts.hold,
  form: form(holdMeeting, {
    input: (body, visit) => ({
      ...onMeeting('presidedBy')(body, visit),
      attendance: numberOrNull(body.text('attendance')),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page: { posts, meeting }, at, visit, words: { acts } }) => (
    <>
      <PostSelect
        at={at}
        visit={visit}
        name="presidedBy"
        label={acts.presidedBy}
        posts={posts}
        otherwise={meeting.convenor_post_id}
      />
      <TextInput {...at.field('attendance')} label={acts.attendance} inputMode="numeric" short optional />
    </>
  ),
}

const register: ActForm<MeetingPage> = {
  name: 'dang-ky',
  open: ({ acts }) => acts.has('register'),
  title: ({ acts }) => acts.register,
  form: form(registerQuestion, { input: askingOf, next: backToMeeting }),
  Fields: ({ page: { topics, meeting }, at, visit, words: { asking } }) => (
    <>
      <TextArea {...at.field('text')} label={asking.text} rows={3} />
      <TopicSelect at={at} visit={visit} topics={topics} />
      <TextInput {...at.field('hamlet', meeting.hamlet)} label={asking.hamlet} optional />
      <Details summary={asking.who} open={at.problems.length > 0}>
        <WhoFields at={at} visit={visit} />
      </Details>
    </>
  ),
}

const move: ActForm<MeetingPage> = {
  name: 'doi',
  open: ({ acts }) => acts.has('move'),
  title: ({ acts }) => acts.move,
  form: form(moveMeeting, {
    input: (body, visit) => ({
      ...onMeeting('heldOn', 'startsAt', 'venue', 'reason')(body, visit),
      confirmed: ticked(body, 'confirmed'),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page: { meeting }, at, visit, words: { acts, call } }) => (
    <>
      <TextInput {...at.field('heldOn', meeting.held_on)} type="date" label={call.day} short />
      <TextInput {...at.field('startsAt', meeting.starts_at)} type="time" label={call.hour} short />
      <TextInput {...at.field('venue', meeting.venue)} label={call.venue} />
      <TextArea {...at.field('reason')} label={acts.reason} hint={acts.reasonPublic} rows={2} />
      <Confirm at={at} visit={visit} />
    </>
  ),
}

const cancel: ActForm<MeetingPage> = {
  name: 'huy',
  open: ({ acts }) => acts.has('cancel'),
  title: ({ acts }) => acts.cancel,
  form: form(cancelMeeting, {
    input: (body, visit) => ({ ...onMeeting('reason')(body, visit), confirmed: ticked(body, 'confirmed') }),
    next: backToMeeting,
  }),
  Fields: ({ at, visit, words: { acts } }) => (
    <>
      <TextArea {...at.field('reason')} label={acts.reason} hint={acts.reasonPublic} rows={2} />
      <Confirm at={at} visit={visit} />
    </>
  ),
}

/** Up to the meeting itself. */
export const beforeActs: readonly ActForm<MeetingPage>[] = [hold, register, move, cancel]
