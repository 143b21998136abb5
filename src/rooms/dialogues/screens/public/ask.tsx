import { listTopics } from '../../../../civic/posts/topics.ts'
import { form } from '../../../../civic/screen/form.ts'
import { registerQuestion } from '../../deeds/register-question.ts'
import { readInvitation } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { AskView } from './ask-view.tsx'
import { askForm, receiptPath, takesQuestions } from './asking-ahead.ts'
import { meetingInPath, publicScreen } from './screen.ts'

/** Anyone sends a question ahead of a meeting, without an account. */
export const askPage = publicScreen({
  path: `/hop/${meetingInPath}/hoi`,
  reads: 'app',
  door: 'discuss',
  may: ({ kind }) => kind === 'visitor' || kind === 'sender',
  forms: {
    [askForm]: form(registerQuestion, {
      input: (body) => ({
        meeting: body.text('meeting'),
        text: body.text('text'),
        topic: body.text('topic'),
        hamlet: body.text('hamlet'),
        name: body.text('name'),
        phone: body.text('phone'),
        nameless: body.text('nameless') === '1',
        accusation: body.text('accusation'),
      }),
      // Nothing is kept but the count: a form of the open web with something to keep is one whose senders are slowed down.
      keep: async () => {},
      next: ({ meeting, number, power }) => ({
        to: receiptPath,
        openSender: { matterId: meeting, power, point: number },
        receipt: true,
      }),
    }),
  },
  read: async ({ db }, { params }) => ({
    ...(await readInvitation(db, params.code ?? '')),
    topics: await listTopics(db),
  }),
  view: (asking, visit) => {
    const words = dialogueWords(visit.lang).public.ask
    return {
      title: asking.meeting.kind === 'reception' ? words.titleReception : words.title,
      body: <AskView asking={asking} visit={visit} />,
      placeId: asking.place.id,
      ...(takesQuestions(asking.meeting, visit.today) && { form: askForm }),
    }
  },
})
