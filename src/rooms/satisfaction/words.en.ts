import { figuresEn } from './words/figures.en.ts'
import type { SatisfactionWords } from './words.ts'

const chooseLevel = 'Please choose one of the five levels.'

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
    'closed-already': 'The figures of this quarter are closed already.',
    'earlier-first': (params) =>
      `Please close ${figuresEn.quarter(String(params.quarter))} first: quarters are closed one after the other.`,
    'nothing-then': 'There was no petition in this place by then, so there is nothing to close.',
    'level.missing': chooseLevel,
    'level.too-long': chooseLevel,
    'level.not-understood': chooseLevel,
  },
}
