import { form } from '../../../../civic/screen/form.ts'
import { ActionBar, Button, Choice, ErrorSummary, Form, Intro, Lead, TextInput } from '../../../../ui/index.ts'
import { receiveDirective } from '../../deeds/receive-directive.ts'
import { keepsPapers } from '../../may.ts'
import { postsAtPlace, standingName } from '../../posts.ts'
import { programmeWords } from '../../words.ts'
import { bound, officerAt, programmeScreen } from '../room-screen.ts'

const enterForm = 'ghi'

/** Enters a document from above that asks for something. */
export const enterDirectivePage = programmeScreen({
  path: '/chi-dao/moi',
  reads: 'app',
  entrance: 'sign-in',
  may: keepsPapers,
  forms: {
    [enterForm]: form(receiveDirective, {
      input: (body) => ({
        documentNumber: body.text('documentNumber'),
        issuer: body.text('issuer'),
        subject: body.text('subject'),
        issuedOn: body.text('issuedOn'),
        receivedOn: body.text('receivedOn'),
        due: body.text('due'),
        post: body.text('post'),
      }),
      next: ({ directive }) => ({ to: `/chi-dao/${directive}` }),
    }),
  },
  read: async ({ db }, visit) => {
    const { officeId, placeId } = officerAt(visit).post
    const posts = await postsAtPlace(db, placeId, visit.today)
    return { placeId, leaders: posts.filter((post) => post.leads && post.officeId === officeId) }
  },
  view: ({ placeId, leaders }, visit) => {
    const words = programmeWords(visit.lang).papers.directive
    const at = bound(visit, enterForm)
    const body = (
      <>
        <ErrorSummary errors={at.problems} />
        <Intro title={words.form.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        <Form action={at.action} clientKey={visit.key} id={enterForm}>
          <TextInput {...at.field('documentNumber')} label={words.number} short />
          <TextInput {...at.field('issuer')} label={words.from} hint={words.form.issuerHint} />
          <TextInput {...at.field('subject')} label={words.form.subject} hint={words.form.subjectHint} />
          <TextInput {...at.field('issuedOn')} type="date" short label={words.issuedOn} optional />
          <TextInput {...at.field('receivedOn', visit.today)} type="date" short label={words.receivedOn} />
          <TextInput {...at.field('due')} type="date" short label={words.due} hint={words.form.dueHint} optional />
          <Choice
            {...at.field('post', leaders[0]?.id)}
            label={words.post}
            options={leaders.map((post) => ({ value: post.id, label: standingName(visit.lang, post) }))}
          />
          <ActionBar>
            <Button>{words.form.send}</Button>
          </ActionBar>
        </Form>
      </>
    )
    return { title: words.form.title, body, placeId, form: enterForm }
  },
})
