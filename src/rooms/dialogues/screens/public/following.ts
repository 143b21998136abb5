import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { mayNow } from '../../meeting.ts'
import type { FollowedQuestion } from '../../reads/public/followed.ts'

/** Names of the forms of the page, and their ids on it. */
export const soForm = 'dung'
export const notSoForm = 'chua-dung'
export const correctForm = 'sua-bien-ban'
export const withdrawForm = 'rut'
export const petitionForm = 'phan-anh'
export const agreeForm = 'dong-y'
export const notAgreeForm = 'chua-dong-y'

/** A promise its office reported kept, of which nothing was said yet. */
export const toJudge = ({ promise }: FollowedQuestion) =>
  promise?.said === null && (promise.state === 'kept' || promise.state === 'kept-late') ? promise : undefined

export const takesCorrections = ({ meeting }: FollowedQuestion, today: Day): boolean =>
  mayNow(meeting, 'ask-correction') && (meeting.corrections_until === null || today <= meeting.corrections_until)

export const mayWithdraw = ({ meeting, question }: FollowedQuestion): boolean =>
  question.state === 'open' && mayNow(meeting, 'withdraw-question')
