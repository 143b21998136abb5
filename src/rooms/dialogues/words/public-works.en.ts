import type { PublicWords } from '../words.ts'

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const worksEn: Pick<PublicWords, 'works'> = {
  works: {
    title: 'Works and site clearance',
    titleAt: (place) => `Works in ${place}`,
    lead: 'For each of the works: how many obstacles households raised, how many were answered, how many households agreed. No household is named.',
    search: 'Find works by place',
    button: 'Show works',
    none: 'No works are followed here yet.',
    all: 'See all works',
    calendar: 'See the calendar of meetings',
    counted: ({ all, raised, agreed }) =>
      all === 0
        ? 'no obstacle yet'
        : `${counted(all, 'obstacle', 'obstacles')}, ${agreed} agreed, ${raised} waiting for an answer`,
    code: 'Works',
    office: 'Office in charge',
    place: 'Where',
    opened: 'Page opened',
    obstacles: 'What households say stands in the way',
    noObstacle: 'No household has raised an obstacle.',
    agreedOf: (all) => `of ${counted(all, 'obstacle', 'obstacles')}: the household says it agrees`,
    rest: ({ raised, answered }) =>
      `Waiting for an answer: ${raised}. Answered, the household has not agreed: ${answered}. Counted in full.`,
    private:
      'Which household, what it said and what it was answered is not public. The office that answers never says that a household agrees.',
    few: 'So few households that a month would show which one: not told by month.',
    months:
      'At the end of each month since the page was opened. An answer counts by its first day; months without news are left out.',
    untilEndOf: 'End of',
    month: (month, year) => `${month}/${year}`,
    raised: 'Raised',
    answered: 'Answered',
    agreed: 'Agreed',
    raise: 'Does something stand in your way?',
    raiseText:
      'Say so here, at the dialogue, or through the head of your hamlet. What a household says is read by that household, the office in charge, the head of its hamlet and the Front. Only the office in charge can open its name, and every opening is recorded.',
    raiseButton: 'Raise an obstacle',
    mine: 'Raised already? Read the answer with your code',
    next: 'Meetings and dialogues ahead',
    noNext: 'No meeting has been called.',
    held: 'Meetings and dialogues held',
    noHeld: 'None yet.',
    elsewhere: 'See also',
    ofMeeting: 'Part of the works',
    ask: {
      lead: 'No account. Your words, name and telephone are not public; outside only the number of obstacles is seen.',
      what: 'What stands in the way?',
      whatHint: 'One thing each time, so that each is answered.',
      name: 'Which household',
      nameHint: 'Name of the head of the household. Not public.',
      phone: 'Telephone',
      phoneHint: 'So that the office can arrange a survey. May be left empty.',
      send: 'Send',
    },
    receipt: {
      title: 'Obstacle received',
      number: (n) => `Obstacle ${n} of these works`,
      project: 'Works',
      can: 'With this code you read the answer, and say whether your household agrees.',
      follow: 'See my obstacle',
    },
    follow: {
      project: 'Works',
      answered: 'The office answered. Does your household agree?',
      who: 'Only whoever has this code can say. The public page only counts the households that agreed.',
      agree: 'Agree',
      notAgree: 'Not yet',
      still: 'What still stands in the way?',
      stillHint: 'These words are not public. The office has to answer again.',
      agreedOn: (day) => `Your household agreed on ${day}.`,
    },
  },
}
