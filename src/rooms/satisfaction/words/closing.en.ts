import type { Wide } from '../../../civic/words.ts'
import type { closingVi } from './closing.vi.ts'

export const closingEn: Wide<typeof closingVi> = {
  title: 'Close the figures',
  lead: 'After each quarter the Fatherland Front closes the figures of every commune and ward. Once, quarter after quarter; nothing is changed afterwards.',
  desk: 'Quarters to be closed',
  count: (title, n) => `${title} (${n})`,
  none: 'No quarter is waiting to be closed.',
  noneWhy: 'A quarter can be closed when it is over, and where the commune or ward has had petitions.',
  closed: 'See the closed figures',
  caption: 'Quarters that are over and not closed, by name of commune or ward',
  place: 'Commune, ward',
  next: 'To be closed first',
  after: 'Waiting after it',
  act: 'To do',
  look: 'Look, then close',
  all: 'See all',
  preview: (place, quarter) => `Close the figures of ${place}, ${quarter}`,
  previewLead:
    'These figures will stay for ever as they are when the button is pressed. Ratings are not shown here; at closing the sealed box counts itself.',
  previewCaption: (day) => `Complete counts up to today, ${day}.`,
  consequences: 'What follows?',
  consequencesText: [
    'Each matter goes into the log with its class of today. If it changes later, the figures of this quarter stay.',
    'A matter is counted in one quarter only, and never again.',
    'If the box holds enough ratings, their total is published; if not, all of them wait for the next quarter.',
  ],
  close: (quarter) => `Close ${quarter}`,
  notThis: (place, quarter) => `${quarter} of ${place} cannot be closed`,
  seeClosed: 'See the figures of this place',
  back: 'Back to the list',
}
