import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { ClosedAs } from '../../../../civic/matters/tables.ts'
import type { TagStatus } from '../../../../ui/index.ts'
import type { TaskStage } from '../../task.ts'
import type { TaskWords } from '../../words.ts'

export type TaskStatus = keyof TaskWords['status']

interface Standing {
  stage: TaskStage
  percent: number
  due: Day
  reportedOn: Day | null
  closedAs: ClosedAs | null
}

/** How a task stands. All done and yet to be done again: it was returned. */
export const taskStatus = ({ stage, percent, due, reportedOn, closedAs }: Standing, today: Day): TaskStatus => {
  if (stage === 'accepted') return reportedOn !== null && reportedOn > due ? 'done-late' : 'done'
  if (stage === 'stopped') return closedAs === 'not-done' ? 'not-done' : 'cancelled'
  if (stage === 'reported') return 'reported'
  if (due < today) return 'late'
  return percent === 100 ? 'returned' : 'given'
}

/** The shape a status is shown in; its words say the same. */
export const taskTag: Readonly<Record<TaskStatus, TagStatus>> = {
  given: 'run',
  late: 'late',
  returned: 'back',
  reported: 'up',
  done: 'good',
  'done-late': 'good',
  cancelled: 'mute',
  'not-done': 'mute',
}
