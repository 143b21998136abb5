import type { Wide } from '../../../civic/words.ts'
import type { callVi } from './office-call.vi.ts'

export const callEn: Wide<typeof callVi> = {
  title: 'Tell the sender',
  text: 'Words to read out, or to paste into Zalo or a text message',
  texts: {
    'more-asked': ({ title, code, post, site }) =>
      `About “${title}” (${code}): ${post} asks you for more information so as to answer rightly. Open ${site} and type the code on your slip to read and reply, or speak to the one-stop desk of the commune or ward.`,
    answered: ({ title, code, post, site }) =>
      `About “${title}” (${code}): ${post} has answered. Open ${site} and type the code on your slip to read it and to say whether it is settled. You may also tell the Fatherland Front.`,
    promised: ({ title, code, post, site, day }) =>
      `About “${title}” (${code}): ${post} has answered and promises to have it done by ${day}. Open ${site} and type the code on your slip to read it. On that day you will be asked whether it is settled.`,
    'promise-kept': ({ title, code, post, site }) =>
      `About “${title}” (${code}): ${post} reports that what was promised is done. Open ${site} and type the code on your slip to say whether it is, or tell the Fatherland Front.`,
    'promise-lapsed': ({ title, code, post, site }) =>
      `About “${title}” (${code}): the day that ${post} promised has passed without a report. Open ${site} and type the code on your slip to say whether it is settled, or tell the Fatherland Front.`,
  },
  noNews: 'There is no news for the sender now.',
  untitled: 'the matter sent',
  contact: 'Name and telephone number',
  contactNone: 'The sender left neither name nor number. They look with the code on their slip.',
  contactNote: 'Each opening is recorded: which post, when, what for. The sender can see it.',
  purpose: 'What for?',
  purposes: {
    call: 'To call with news',
    'write-letter': 'To write the letter of answer',
    verify: 'To verify the matter',
    'collect-verdict': 'To ask whether it is settled',
    'hand-over': 'To receive the hand-over',
    minutes: 'For the minutes of a meeting',
  },
  open: 'Open name and number',
  name: 'Name',
  phone: 'Telephone',
  notLeft: 'not left',
  erased: 'Name and number were erased.',
  shownUntil: 'This look was recorded. After today it must be opened again.',
  result: 'After the call',
  outcome: 'Result of the call',
  outcomes: { reached: 'Told', 'not-reached': 'Not reached' },
  save: 'Record the result',
  toRead: 'The office’s words, to be read out',

  collectTitle: 'Ask the sender: is it settled?',
  script: 'Words to read out',
  scriptFront: 'I am calling from the Fatherland Front, not from the office that answered.',
  scriptParty: 'I am calling from the Party committee, not from the office that answered.',
  scriptMatter: ({ title, code, post }) =>
    `You sent the matter “${title}” (${code}). ${post} has answered. Let me read the answer to you.`,
  scriptQuestion:
    'Is it settled, in your view? I write down what you say; nobody in the office that answered can change it.',
  askedAndAnswered: 'Question and answer',
  published: 'As published',
  notPublished: 'Not published; these are the original words, please keep them to yourself.',
  verdict: 'The sender says',
  channel: 'Asked how?',
  channels: { telephone: 'By telephone', slip: 'On a paper slip' },
  settled: 'Settled',
  notSettled: 'Not settled',
  notSettledReason: 'Why is it not settled? Write the sender’s words.',
  withdraw: 'The sender withdraws',
  withdrawReason: 'The sender’s words',
  judged: 'The people’s verdict is recorded.',
  reviewBy: ({ post, day }) => `${post} must review it and answer by ${day}.`,
  notWaiting: 'This matter is not waiting for a verdict now.',
  toDesk: 'Back to the desk',
}
