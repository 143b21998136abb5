import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { mayNow } from '../../meeting.ts'
import type { Shown } from '../../reads/public/meeting.ts'

/** Names of the form, and its id on the page. */
export const askForm = 'cau-hoi'
export const receiptPath = '/hop/phieu'

/** Questions are taken until the day of the meeting, that day included. */
export const takesQuestions = (meeting: Pick<Shown, 'stage' | 'kind' | 'held_on'>, today: Day): boolean =>
  mayNow(meeting, 'register') && today <= meeting.held_on
