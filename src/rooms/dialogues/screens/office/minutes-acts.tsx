import { form } from '../../../../civic/screen/form.ts'
import { Prose, TextArea, TextInput } from '../../../../ui/index.ts'
import { approveConclusion } from '../../deeds/approve-conclusion.ts'
import { askCorrection } from '../../deeds/ask-correction.ts'
import { draftConclusion } from '../../deeds/draft-conclusion.ts'
import { freezeMinutes } from '../../deeds/freeze-minutes.ts'
import { readOutMinutes } from '../../deeds/read-out-minutes.ts'
import type { MeetingPage } from '../../reads/office/meeting-page.ts'
import type { ActForm } from './act-form.tsx'
import { Confirm, numberOrNull, onMeeting, ticked } from './inputs.tsx'
import { backToMeeting } from './meeting-acts.tsx'

const readOut: ActForm<MeetingPage> = {
  name: 'doc-lai',
  open: ({ acts }) => acts.has('read-out'),
  title: ({ acts }) => acts.readOut,
  form: form(readOutMinutes, {
    input: (body, visit) => ({
      ...onMeeting('remarks')(body, visit),
      attendance: numberOrNull(body.text('attendance')),
      confirmed: ticked(body, 'confirmed'),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page: { meeting }, at, visit, words: { acts } }) => (
    <>
      <p>{acts.readOutHint}</p>
      <TextInput
        {...at.field('attendance', String(meeting.attendance ?? ''))}
        label={acts.attendance}
        inputMode="numeric"
        short
        optional
      />
      <TextArea {...at.field('remarks')} label={acts.remarks} rows={3} optional />
      <Confirm at={at} visit={visit} />
    </>
  ),
}

const ask: ActForm<MeetingPage> = {
  name: 'de-nghi-sua',
  open: ({ acts }) => acts.has('ask-correction'),
  title: ({ acts }) => acts.askCorrection,
  form: form(askCorrection, {
    input: (body, visit) => ({ ...onMeeting('text')(body, visit), number: numberOrNull(body.text('number')) }),
    next: backToMeeting,
  }),
  Fields: ({ at, words: { acts } }) => (
    <>
      <TextInput
        {...at.field('number')}
        label={acts.askedNumber}
        hint={acts.askedNumberHint}
        inputMode="numeric"
        short
        optional
      />
      <TextArea {...at.field('text')} label={acts.askedText} rows={3} />
    </>
  ),
}

const freeze: ActForm<MeetingPage> = {
  name: 'chot',
  open: ({ acts }) => acts.has('freeze'),
  title: ({ acts }) => acts.freeze,
  form: form(freezeMinutes, { input: onMeeting(), next: backToMeeting }),
  Fields: ({ words: { acts } }) => <p>{acts.freezeHint}</p>,
}

const approve: ActForm<MeetingPage> = {
  name: 'duyet',
  open: ({ conclusion, leads, mayConclude }) => leads && mayConclude && conclusion?.published_on === null,
  title: ({ acts }) => acts.approve,
  form: form(approveConclusion, {
    input: (body, visit) => ({
      ...onMeeting('documentNumber')(body, visit),
      confirmed: ticked(body, 'confirmed'),
    }),
    next: backToMeeting,
  }),
  Fields: ({ page: { conclusion }, at, visit, words: { acts } }) => (
    <>
      <Prose text={conclusion?.text ?? ''} />
      <TextInput {...at.field('documentNumber')} label={acts.documentNumber} short />
      <Confirm at={at} visit={visit} />
    </>
  ),
}

const draft: ActForm<MeetingPage> = {
  name: 'du-thao',
  open: ({ conclusion, mayConclude }) => mayConclude && (conclusion?.published_on ?? null) === null,
  title: ({ acts }) => acts.draft,
  form: form(draftConclusion, { input: onMeeting('text'), next: backToMeeting }),
  Fields: ({ page: { conclusion }, at, words: { acts } }) => (
    <TextArea {...at.field('text', conclusion?.text ?? '')} label={acts.draftText} rows={6} />
  ),
}

/** From the minutes on. */
export const minutesActs: readonly ActForm<MeetingPage>[] = [freeze, approve, readOut, ask, draft]
