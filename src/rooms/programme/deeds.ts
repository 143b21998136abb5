import { acceptTask } from './deeds/accept-task.ts'
import { askExplanation } from './deeds/ask-explanation.ts'
import { endHot } from './deeds/end-hot.ts'
import { endStand } from './deeds/end-stand.ts'
import { entrustTask } from './deeds/entrust-task.ts'
import { followProgrammeDuty } from './deeds/follow-programme-duty.ts'
import { giveExplanation } from './deeds/give-explanation.ts'
import { giveTask } from './deeds/give-task.ts'
import { hideTask } from './deeds/hide-task.ts'
import { markHot } from './deeds/mark-hot.ts'
import { moveTask } from './deeds/move-task.ts'
import { publishTask } from './deeds/publish-task.ts'
import { receiveDirective } from './deeds/receive-directive.ts'
import { reportDirective } from './deeds/report-directive.ts'
import { reportProgress } from './deeds/report-progress.ts'
import { reportTask } from './deeds/report-task.ts'
import { returnTask } from './deeds/return-task.ts'
import { seeProgrammeNews } from './deeds/see-programme-news.ts'
import { setTheme } from './deeds/set-theme.ts'
import { stopTask } from './deeds/stop-task.ts'
import { takeStand } from './deeds/take-stand.ts'
import { tellGiver } from './deeds/tell-giver.ts'

/** Everything this room can do. */
export const programmeDeeds = {
  setTheme,
  receiveDirective,
  reportDirective,
  giveTask,
  entrustTask,
  reportProgress,
  reportTask,
  acceptTask,
  returnTask,
  moveTask,
  stopTask,
  publishTask,
  hideTask,
  takeStand,
  endStand,
  markHot,
  endHot,
  askExplanation,
  giveExplanation,
  seeProgrammeNews,
  followProgrammeDuty,
  tellGiver,
} as const
