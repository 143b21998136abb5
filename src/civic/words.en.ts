import type { CivicWords } from './words.ts'

export const en: CivicWords = {
  refusals: {
    missing: 'This is empty: please fill it in.',
    'too-long': (params) => `Too long: please write no more than ${params.most} characters.`,
    'too-short': (params) => `Too short: please write at least ${params.least} characters.`,
    'not-a-choice': 'Please choose one of the answers given.',
    'not-understood': 'This could not be understood: please check it.',
    'not-a-day': 'There is no such day. Please give day, month and year.',
    'key-of-another-deed': 'This page was already used to send something else. Please open it again and send.',
    'not-allowed': 'Whoever uses this page now may not do that.',
    'not-found': 'Not found. The address may be mistyped, or the matter is not public.',
    'not-now':
      'This cannot be done now, or somebody has done it already. Please open the page again to see how things stand.',
    'too-many': 'Too many attempts. Please wait a few minutes and try again.',
    'too-large': 'What was sent is over 12 MB or has more than 5 photographs. Please leave some out and send again.',
    'no-route': 'No office answers for this place yet.',
  },
}
