import type { PublicWords } from '../words.ts'
import { askingEn } from './public-asking.en.ts'
import { meetingEn } from './public-meeting.en.ts'
import { promisesEn } from './public-promises.en.ts'
import { worksEn } from './public-works.en.ts'

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const publicEn: PublicWords = {
  problems: {
    'text.missing': 'Please write it down, at least a sentence.',
    'text.too-short': 'Too short, please say a little more.',
    'topic.missing': 'Please choose what it is about.',
    'topic.too-short': 'Please choose what it is about.',
    'reason.missing': 'Please write what is still not so.',
    'reason.too-short': 'Please write what is still not so.',
  },
  kinds: {
    dialogue: 'Dialogue with the people',
    reception: 'Reception of citizens',
    residents: 'Residents’ meeting',
    voters: 'Meeting with voters',
  },
  stages: {
    called: 'Coming up',
    today: 'Today',
    unrecorded: 'No result recorded yet',
    held: 'Held',
    'open-for-correction': 'Minutes read out',
    frozen: 'Minutes final',
    cancelled: 'Cancelled',
  },
  when: (hour, day) => `${hour}, ${day}`,
  questionsAnd: (questions, promises) =>
    promises === 0
      ? counted(questions, 'question', 'questions')
      : `${counted(questions, 'question', 'questions')}, ${counted(promises, 'promise', 'promises')}`,
  ...meetingEn,
  ...askingEn,
  ...promisesEn,
  ...worksEn,
}
