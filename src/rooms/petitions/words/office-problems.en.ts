import type { Wide } from '../../../civic/words.ts'
import type { problemsVi } from './office-problems.vi.ts'

export const problemsEn: Wide<typeof problemsVi> = {
  'title.too-short': 'Please write a title; a few words will do.',
  'topic.missing': 'Please choose what it is about.',
  'place.missing': 'Please choose where it happened.',
  'to.missing': 'Please choose the post it goes to.',
  'ground.not-a-choice': 'Please choose one of the grounds given.',
  'reason.too-short': 'Please write the reason, a short sentence at least.',
  'text.too-short': 'Please write it down, a short sentence at least.',
  'report.too-short': 'Please write what was done, on which day.',
  'answers.too-short': 'Please answer this point, with a short sentence at least.',
  'outcome.not-a-choice': 'Please choose the outcome.',
  'documentNumber.missing': 'Please write the document number.',
  'question.too-short': 'Please write the question as it will be published.',
  'answer.too-short': 'Please write the answer as it will be published.',
  'purpose.not-a-choice': 'Please choose what name and number are opened for.',
  'channel.not-a-choice': 'Please choose how the sender was asked.',
}
