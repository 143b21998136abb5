import type { UiWords } from './words.ts'

/** The same words in English; names of places and of the product keep their marks. */
export const en: UiWords = {
  brand: 'Lòng Dân',
  languageName: 'English',
  skip: 'Skip to the main content',
  errorPrefix: 'Error: ',

  demo: 'Sample data',
  demoText: (day) => `Today is ${day}. Figures and stories here are invented, for trying things out.`,

  wholeProvince: 'Whole province',
  changePlace: 'Change place',
  post: 'Post',
  changePost: 'Change post',

  nav: 'Doors and display',
  menu: (doors) => (doors === 6 ? 'Doors' : 'Menu'),
  closeMenu: 'Close menu',
  largeType: 'Large type',
  usualType: 'Usual type',
  highContrast: 'High contrast',
  usualContrast: 'Usual contrast',

  help: 'How to use this',
  howCounted: 'How figures are counted',
  publicLog: 'Public log',
  forStaff: 'For staff',
  offline:
    'No internet? Go to the one-stop shop of any commune or ward: staff enter the matter for you and print a slip with its code.',

  doorsTitle: 'Six doors, six rights',
  doorClosed: 'Not open yet',
  doors: {
    know: { name: 'The people know', short: 'Know', about: 'What must be public, where it is posted, until when.' },
    discuss: {
      name: 'The people discuss',
      short: 'Discuss',
      about: 'Opinions on drafts, questions before a dialogue or a residents’ meeting.',
    },
    do: { name: 'The people do', short: 'Do', about: 'Household votes and what a hamlet does together.' },
    check: {
      name: 'The people check',
      short: 'Check',
      about: 'Send a reflection, follow its due day, say whether it is settled.',
    },
    supervise: {
      name: 'The people supervise',
      short: 'Supervise',
      about: 'Recommendations after supervision: who must act, how far they are.',
    },
    benefit: {
      name: 'The people benefit',
      short: 'Benefit',
      about: 'Measured satisfaction with its margin; care for households in need.',
    },
  },

  optional: ' (optional)',
  toMend: (count) => (count === 1 ? 'One thing to correct' : `${count} things to correct`),
  chooseOne: 'Choose one',
  placeQuestion: 'Find your commune or ward',
  placeHint: 'Type without marks if you like; old names work too',
  placeButton: 'Show this place',

  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',
  stepNow: 'current step',
  stepDone: 'done',
  stepNext: 'to come',

  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  weekdayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  longDay: (weekday, day, month, year) => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
    return `${weekday} ${day} ${[...months, 'October', 'November', 'December'][month - 1]} ${year}`
  },
  clock: {
    counted: 'counted',
    left: 'left over',
    off: 'not counted',
    paused: 'paused',
    due: 'due day',
  },
}
