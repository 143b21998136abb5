import { acceptPetition } from './deeds/accept-petition.ts'
import { approveAnswer } from './deeds/approve-answer.ts'
import { askForMore } from './deeds/ask-for-more.ts'
import { assignPetition } from './deeds/assign-petition.ts'
import { collectNotSettled } from './deeds/collect-not-settled.ts'
import { collectSettled } from './deeds/collect-settled.ts'
import { enterPetition } from './deeds/enter-petition.ts'
import { exportSenders } from './deeds/export-senders.ts'
import { fallSilent } from './deeds/fall-silent.ts'
import { filePetition } from './deeds/file-petition.ts'
import { finishImport } from './deeds/finish-import.ts'
import { followDuty } from './deeds/follow-duty.ts'
import { forwardPetition } from './deeds/forward-petition.ts'
import { giveMore } from './deeds/give-more.ts'
import { handOverPetition } from './deeds/hand-over-petition.ts'
import { importPetition } from './deeds/import-petition.ts'
import { importRows } from './deeds/import-rows.ts'
import { keepPromise } from './deeds/keep-promise.ts'
import { letPromiseLapse } from './deeds/let-promise-lapse.ts'
import { markPasted } from './deeds/mark-pasted.ts'
import { matchColumns } from './deeds/match-columns.ts'
import { matchWords } from './deeds/match-words.ts'
import { openImport } from './deeds/open-import.ts'
import { openSender } from './deeds/open-sender.ts'
import { placePetition } from './deeds/place-petition.ts'
import { publishAnswer } from './deeds/publish-answer.ts'
import { receiveHandOver } from './deeds/receive-hand-over.ts'
import { reportCall } from './deeds/report-call.ts'
import { returnAnswer } from './deeds/return-answer.ts'
import { sayNotSettled } from './deeds/say-not-settled.ts'
import { saySettled } from './deeds/say-settled.ts'
import { seeNews } from './deeds/see-news.ts'
import { startImport } from './deeds/start-import.ts'
import { stopImport } from './deeds/stop-import.ts'
import { submitAnswer } from './deeds/submit-answer.ts'
import { takeQuestion } from './deeds/take-question.ts'
import { withdrawPetition } from './deeds/withdraw-petition.ts'
import { withholdAnswer } from './deeds/withhold-answer.ts'

/** Everything that can be done to a petition. */
export const petitionDeeds = {
  filePetition,
  enterPetition,
  takeQuestion,
  acceptPetition,
  forwardPetition,
  placePetition,
  assignPetition,
  askForMore,
  giveMore,
  submitAnswer,
  returnAnswer,
  approveAnswer,
  publishAnswer,
  withholdAnswer,
  saySettled,
  sayNotSettled,
  collectSettled,
  collectNotSettled,
  keepPromise,
  letPromiseLapse,
  fallSilent,
  followDuty,
  withdrawPetition,
  handOverPetition,
  receiveHandOver,
  openSender,
  reportCall,
  seeNews,
  markPasted,
  openImport,
  matchColumns,
  matchWords,
  startImport,
  importRows,
  importPetition,
  finishImport,
  stopImport,
  exportSenders,
} as const
