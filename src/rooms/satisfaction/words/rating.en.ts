import type { Wide } from '../../../civic/words.ts'
import type { ratingVi } from './rating.vi.ts'

export const ratingEn: Wide<typeof ratingVi> = {
  title: 'How satisfied are you?',
  collectTitle: 'How satisfied is the sender?',
  script: 'How satisfied are you with the way this was dealt with? Please choose one of five levels.',
  sealed:
    'This goes into one sealed box for the whole commune or ward: without your name, without day or hour, without saying which matter it was. The office that is rated never sees a single one.',
  counted: (minimum) =>
    `Only the total is published, and only from ${minimum} ratings up. Each matter is rated once; what is in the box cannot be changed.`,
  collectorKeeps: 'Write down what the sender says, and keep it to yourself.',
  level: 'Level of satisfaction',
  levels: {
    '1': 'Very dissatisfied',
    '2': 'Dissatisfied',
    '3': 'Neither',
    '4': 'Satisfied',
    '5': 'Very satisfied',
  },
  word: 'A short word',
  wordHint: 'No name, no telephone number. It lies in the sealed box and is not published.',
  send: 'Put it into the box',
  given: 'This matter has been rated',
  givenText: 'The rating is in the sealed box. Thank you.',
  collectGivenText: 'The rating is in the sealed box, and nobody can read it again.',
  missed: 'The figures of this period are closed; this matter can no longer be rated.',
  notAsked: 'This matter cannot be rated yet. Please come back when it is closed.',
  figures: 'See the published figures',
  back: 'Back to following the matter',
  collectBack: 'Back to the matter',
}
