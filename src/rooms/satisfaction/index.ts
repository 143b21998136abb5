import type { Deed } from '../../civic/deed/deed.ts'
import type { Room } from '../../civic/room.ts'
import { satisfactionFacts } from './contract.ts'
import { askForRating } from './deeds/ask-for-rating.ts'
import { closeFigures } from './deeds/close-figures.ts'
import { rate } from './deeds/rate.ts'
import { satisfactionListeners } from './listeners.ts'
import { satisfactionDownloads, satisfactionScreens, satisfactionSections } from './screens.ts'
import { satisfactionWords } from './words.ts'

/** Ratings in a sealed box, and the figures of closed periods. Owns no opinions of its own. */
export const satisfaction: Room = {
  name: 'satisfaction',
  facts: satisfactionFacts,
  deeds: [askForRating, rate, closeFigures] as Deed<never, unknown>[],
  screens: satisfactionScreens,
  sections: satisfactionSections,
  downloads: satisfactionDownloads,
  listeners: satisfactionListeners,
  sweeps: [],
  sayings: (lang) => {
    const { facts, duties, refusals } = satisfactionWords(lang)
    return { facts, duties, refusals }
  },
}
