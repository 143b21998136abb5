import { agreeObstacle } from './deeds/agree-obstacle.ts'
import { answerCorrection } from './deeds/answer-correction.ts'
import { answerObstacle } from './deeds/answer-obstacle.ts'
import { answerOnSpot } from './deeds/answer-on-spot.ts'
import { approveConclusion } from './deeds/approve-conclusion.ts'
import { askCorrection } from './deeds/ask-correction.ts'
import { callMeeting } from './deeds/call-meeting.ts'
import { cancelMeeting } from './deeds/cancel-meeting.ts'
import { disagreeObstacle } from './deeds/disagree-obstacle.ts'
import { draftConclusion } from './deeds/draft-conclusion.ts'
import { followMeetingDuty } from './deeds/follow-meeting-duty.ts'
import { freezeMinutes } from './deeds/freeze-minutes.ts'
import { holdMeeting } from './deeds/hold-meeting.ts'
import { missOwed } from './deeds/miss-owed.ts'
import { moveMeeting } from './deeds/move-meeting.ts'
import { movePromise } from './deeds/move-promise.ts'
import { noteReferral } from './deeds/note-referral.ts'
import { noticePerson } from './deeds/notice-person.ts'
import { openAskers } from './deeds/open-askers.ts'
import { openHousehold } from './deeds/open-household.ts'
import { openOwed } from './deeds/open-owed.ts'
import { openProject } from './deeds/open-project.ts'
import { openReferral } from './deeds/open-referral.ts'
import { promiseAtMeeting } from './deeds/promise-at-meeting.ts'
import { raiseObstacle } from './deeds/raise-obstacle.ts'
import { readOutMinutes } from './deeds/read-out-minutes.ts'
import { receivePerson } from './deeds/receive-person.ts'
import { recordQuestion } from './deeds/record-question.ts'
import { referQuestion } from './deeds/refer-question.ts'
import { registerQuestion } from './deeds/register-question.ts'
import { reportPromiseKept } from './deeds/report-promise-kept.ts'
import { reviseQuestion } from './deeds/revise-question.ts'
import { sayPromiseNotKept } from './deeds/say-promise-not-kept.ts'
import { sayPromiseNotSo } from './deeds/say-promise-not-so.ts'
import { sayPromiseSo } from './deeds/say-promise-so.ts'
import { seeDialogueNews } from './deeds/see-dialogue-news.ts'
import { withdrawPromise } from './deeds/withdraw-promise.ts'
import { withdrawQuestion } from './deeds/withdraw-question.ts'

/** Everything that can be done about meetings, promises and works. */
export const dialogueDeeds = {
  openOwed,
  missOwed,
  callMeeting,
  moveMeeting,
  cancelMeeting,
  registerQuestion,
  withdrawQuestion,
  holdMeeting,
  recordQuestion,
  reviseQuestion,
  answerOnSpot,
  promiseAtMeeting,
  referQuestion,
  noteReferral,
  openReferral,
  readOutMinutes,
  askCorrection,
  answerCorrection,
  freezeMinutes,
  draftConclusion,
  approveConclusion,
  openAskers,
  reportPromiseKept,
  movePromise,
  sayPromiseNotKept,
  seeDialogueNews,
  withdrawPromise,
  sayPromiseSo,
  sayPromiseNotSo,
  openProject,
  raiseObstacle,
  answerObstacle,
  agreeObstacle,
  disagreeObstacle,
  openHousehold,
  receivePerson,
  noticePerson,
  followMeetingDuty,
} as const
