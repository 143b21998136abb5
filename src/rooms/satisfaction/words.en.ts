import type { SatisfactionWords } from './words.ts'

export const en: SatisfactionWords = {
  facts: {
    'figures.counted': 'One matter counted into closed figures',
    'figures.closed': 'Figures closed',
  },
  duties: {},
  refusals: {
    'rated-already': 'You have rated this matter already. Each matter is rated once.',
    'box-closed': 'The figures of this period are closed; no more ratings are taken.',
    'not-a-quarter': 'Please choose a commune and a quarter.',
    'quarter-not-over': 'This quarter is not over; its figures cannot be closed yet.',
    'closed-already': 'The figures of this quarter, or of a later one, are closed already.',
  },
}
