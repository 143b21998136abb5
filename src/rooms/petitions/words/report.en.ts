import type { Wide } from '../../../civic/words.ts'
import type { reportVi } from './report.vi.ts'

export const reportEn: Wide<typeof reportVi> = {
  figuresTitle: 'What people reflected and proposed',
  figures: {
    received: 'Received in the period',
    answered: 'First answers given in the period',
    'answered.late': 'Of these: late',
    due: 'First answers due in the period',
    'due.on-time': 'Of these: answered on time',
    'due.confirmed': 'Confirmed as settled by the sender',
    'due.disagrees': 'The sender does not agree',
    'due.no-word': 'Answered, no word from the sender',
    'due.waiting': 'Waiting for the sender, a review or a promise',
    'due.unanswered': 'Not answered',
    'due.withdrawn': 'Withdrawn by the sender',
    'due.handed-over': 'Handed over to the desk for accusations',
    'due.asked-review': 'A review was asked for at some time',
    open: 'Not ended at the end of the period',
    'open.late': 'Of these: answer overdue',
  },
}
