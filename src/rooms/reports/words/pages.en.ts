import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import type { Period } from '../period.ts'
import type { PagesWords } from '../words.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

const named = ({ kind, year, part = 1, from, until }: Period): string => {
  switch (kind) {
    case 'month':
      return `${months[part - 1]} ${year}`
    case 'mid-month':
      return `${shortDay(from, 'en')} to ${shortDay(until, 'en')}`
    case 'quarter':
      return `quarter ${part} of ${year}`
    case 'six-months':
      return `first 6 months of ${year}`
    case 'nine-months':
      return `first 9 months of ${year}`
    case 'year':
      return `year ${year}`
  }
}

export const pagesEn: PagesWords = {
  period: named,
  periodAlone: (period) => named(period).replace(/^./, (first) => first.toUpperCase()),
  kinds: {
    month: 'Months',
    'mid-month': 'From the 15th of one month to the 14th of the next',
    quarter: 'Quarters',
    'six-months': '6 months',
    'nine-months': '9 months',
    year: 'Year',
  },
  states: {
    running: 'Not over',
    open: 'Not closed',
    closed: 'Closed',
    corrected: (times) => (times === 1 ? 'Corrected once' : `Corrected ${times} times`),
  },
  list: {
    title: (place) => `Reports on ${place}`,
    lead: 'Before closing, figures are as they stand now and still change. Once closed they stay: a mistake is corrected beside them, with a reason.',
    year: (year) => `Periods of ${year}`,
    otherYears: 'Other years',
    period: 'Period',
    days: 'Days',
    state: 'Figures',
    closedOn: 'Closed on',
    others: 'Reports on communes and wards',
  },
  page: {
    title: (place, period) => `Report on ${place}, ${period}`,
    live: 'As it stands now: the period is not over, and figures still change.',
    liveOver: 'As it stands now: the period is over but not closed, and figures still change.',
    closedBy: 'Closed by',
    closedOn: 'Closed on',
    days: 'Period',
    to: (from, until) => `${from} to ${until}`,
    old: (number) => `These are the figures of closing ${number}, which was corrected later.`,
    toLast: 'See the newest figures',
    corrects: 'Why it was corrected',
    closings: 'Closings',
    first: (day) => `First, ${day}`,
    nth: (number, day) => `Correction, number ${number}, ${day}`,
    here: 'shown here',
    figures: 'Figures',
    caption: (place, period) => `Figures of ${place}, ${period}`,
    open: 'Choose a number to see the matters that were counted.',
    shares: (minimum) => `Percentages stand only where they are of ${minimum} or more.`,
    figure: 'Figure',
    count: 'Count',
    share: 'Percent',
    shareShort: '%',
    before: 'Before',
    difference: 'Difference',
    files: 'To take away',
    workbook: 'The figures (Excel)',
    paper: {
      committee: 'Report of the People’s Committee (Word)',
      'party-committee': 'Report of the Party committee (Word)',
    },
    paperNote: {
      committee:
        'In the layout of Decree 30/2020/NĐ-CP; sizes and the way each part is written were not compared with its text.',
      'party-committee': 'An unverified form: how the Party writes its papers was not compared with the text.',
    },
    paperAfter: 'The Word paper comes once the figures are closed.',
  },
  close: {
    title: 'Close the figures',
    text: (period) =>
      `Once closed, the figures of ${period} stay as they are, whatever is answered or mended later. Who closed them and when is kept.`,
    button: (period) => `Close the figures of ${period}`,
    notYet: (day) => `This period ends on ${day}; it can be closed from the day after.`,
  },
  correct: {
    link: 'Correct the figures',
    title: (period) => `Correct the figures of ${period}`,
    lead: 'The figures of now will be closed beside the old closing, which stays as it was and can still be read.',
    nothing: 'No figure differs from the last closing, so there is nothing to correct.',
    changed: 'Figures that differ from the closing before',
    reason: 'Why it is corrected',
    reasonHint: 'Whoever reads the report sees this reason.',
    button: 'Close anew, with the reason',
    back: 'Back to the report',
  },
  write: {
    link: 'Write the text',
    title: {
      committee: 'Text of the People’s Committee',
      'party-committee': 'Text of the Party committee',
    },
    lead: 'It goes into the Word paper, under the figures. Where a part is left empty, the paper has room to write by hand.',
    save: 'Save',
    empty: 'Not written yet.',
    parts: {
      results: 'Main results',
      late: 'What is late, and why',
      promised: 'What was promised to people',
      'not-satisfied': 'What people are not satisfied with',
      proposals: 'Proposals',
    },
  },
  behind: {
    title: (label, value) => `${label}: ${value}`,
    lead: (place, period) => `${place}, ${period}`,
    frozen: (day) => `As it was when closed, ${day}.`,
    live: 'As it stands now, not closed.',
    several: (value, matters) => `${value} counted, in ${matters} matters.`,
    code: 'Matters counted',
    opened: 'Opened on',
    closed: 'Ended on',
    still: 'still open',
    none: 'No matter.',
    hidden: (n) => `${n} more were counted that this post may not read.`,
    back: 'Back to the report',
    pages: (from, to, all) => `Matters ${from}–${to} of ${all}`,
    earlier: 'Previous page',
    later: 'Next page',
  },
  desk: {
    title: 'Periodic reports',
    due: (period, day) => `The figures of ${period} are not closed; it ended on ${day}`,
    all: 'See the periods',
  },
}
