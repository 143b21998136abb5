import { type LookedAt, type Looker, send } from './looked-at.ts'
import {
  askerOf,
  chairperson,
  chairpersonElsewhere,
  clerk,
  front,
  hamletHead,
  hamletHeadElsewhere,
  head,
  secretary,
  visitor,
} from './lookers.ts'

const page = (name: string, as: Looker, path: LookedAt['path'], more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as,
  path,
  ...more,
})
const meeting =
  (at: string, page = ''): LookedAt['path'] =>
  ({ meeting }) =>
    `/hop/${meeting(at).code}${page}`
const promise =
  (line: string): LookedAt['path'] =>
  ({ promise }) =>
    `/hua/${promise(line).code}`
const work =
  (at: string, page = ''): LookedAt['path'] =>
  ({ meeting }) =>
    `/hop/${meeting(at).id}${page}`
const promised =
  (line: string): LookedAt['path'] =>
  ({ promise }) =>
    `/hua/${promise(line).id}`
const following = (name: string, at: string, point: number, more: Partial<LookedAt> = {}): LookedAt =>
  page(`follow-question-${name}`, askerOf(at, point), '/hop/cau-cua-toi', more)

const ahead = 'xa-can-duoc 2026-09-16'
const moved = 'xa-can-duoc 2026-09-19'
const voters = 'xa-can-duoc 2026-09-24'
const cancelled = 'xa-can-duoc 2026-08-22'
const clearance = 'xa-can-duoc 2026-03-12'
const frozen = 'xa-can-duoc 2026-05-16'
const promisesHeard = 'xa-can-duoc 2026-03-28'
const corrected = 'xa-rach-kien 2026-09-05'
const yesterday = 'xa-can-duoc 2026-09-09'
const receptionAhead = 'reception xa-can-duoc 2026-09-15'
const receptionHeld = 'reception xa-can-duoc 2026-09-08'
const receptionRefused = 'reception xa-can-duoc 2026-04-21'

/** What a question looks like that names a person who took money. */
const accusing = 'Cán bộ nhận tiền lót tay mới chịu ký giấy cho dân, hỏi xử lý chưa?'

const publicRows: readonly LookedAt[] = [
  page('calendar', visitor, '/lich', { main: true }),
  page('calendar-place', visitor, '/lich?noi=xa-can-duoc&loai=residents'),
  page('calendar-nothing', visitor, '/lich?noi=xa-ben-luc'),
  page('meeting-ahead', visitor, meeting(ahead), { main: true }),
  page('meeting-moved', visitor, meeting(moved)),
  page('meeting-voters', visitor, meeting(voters)),
  page('meeting-cancelled', visitor, meeting(cancelled)),
  page('meeting-works', visitor, meeting(clearance), { main: true }),
  page('meeting-frozen', visitor, meeting(promisesHeard)),
  page('meeting-open-for-correction', visitor, meeting(corrected)),
  page('meeting-held', visitor, meeting(yesterday)),
  page('reception-ahead', visitor, meeting(receptionAhead)),
  page('reception-held', visitor, meeting(receptionHeld)),
  page('meeting-unknown', visitor, '/hop/BH-AAAA-AAA', { status: 404 }),
  page('sheet', visitor, meeting(ahead, '/giay-moi'), { main: true }),
  page('sheet-moved', visitor, meeting(moved, '/giay-moi')),
  page('sheet-cancelled', visitor, meeting(cancelled, '/giay-moi'), { status: 404 }),
  page('ask', visitor, meeting(ahead, '/hoi'), { main: true }),
  page('ask-reception', visitor, meeting(receptionAhead, '/hoi')),
  page('ask-too-late', visitor, meeting(frozen, '/hoi')),
  page('ask-wrong', visitor, meeting(ahead, '/hoi'), {
    status: 422,
    does: (page) => send(page, 'cau-hoi', { text: 'Hả' }),
  }),
  page('ask-accusing', visitor, meeting(ahead, '/hoi'), {
    status: 422,
    does: (page) => send(page, 'cau-hoi', { text: accusing, topic: 'procedures' }),
  }),
  page('question-receipt', visitor, meeting(ahead, '/hoi'), {
    main: true,
    does: (page) => send(page, 'cau-hoi', { text: 'Nước rút chậm, cống đầu hẻm có khơi không?', topic: 'roads' }),
  }),
  page('question-receipt-gone', askerOf(ahead, 1), '/hop/phieu'),
  page('register', visitor, '/hua', { main: true }),
  page('register-late', visitor, '/hua?noi=xa-can-duoc&tinh-trang=tre-hen'),
  page('register-nothing', visitor, '/hua?noi=xa-ben-luc'),
  page('promise-open', visitor, promise('Bàn giao 18 nền')),
  page('promise-late', visitor, promise('Làm rãnh thoát nước')),
  page('promise-moved', visitor, promise('Dời 22 trụ điện')),
  page('promise-kept', visitor, promise('Đo lại đất'), { main: true }),
  page('promise-kept-late', visitor, promise('Sửa ván cống')),
  page('promise-not-so', visitor, promise('Tưới nước đường')),
  page('promise-not-kept', visitor, promise('Làm lối đi tạm')),
  page('promise-withdrawn', visitor, promise('Trình tỉnh xin nắn')),
  page('promise-unknown', visitor, '/hua/VH-AAAA-AAA', { status: 404 }),
]

const askerRows: readonly LookedAt[] = [
  following('ahead', ahead, 1, { main: true }),
  following('answered', clearance, 2),
  following('promised', clearance, 30),
  following('to-judge', frozen, 2, { main: true }),
  following('not-so-wrong', frozen, 2, { status: 422, does: (page) => send(page, 'chua-dung') }),
  following('judged', clearance, 1),
  following('reading', clearance, 14, { as: askerOf(clearance, 14, 'read') }),
  following('open-for-correction', corrected, 2),
  following('not-kept', clearance, 29),
]

const officeRows: readonly LookedAt[] = [
  page('call-meeting', chairperson, '/lich/moi', { main: true }),
  page('call-meeting-hamlet', hamletHead, '/lich/moi'),
  page('call-meeting-from-hot', chairperson, '/lich/moi?ap=khu+phố+3&chu-de=Đường'),
  page('call-meeting-not-mine', head, '/lich/moi'),
  page('call-meeting-wrong', chairperson, '/lich/moi', {
    status: 422,
    does: (page) => send(page, 'bao', { subject: 'Hỏi' }),
  }),
  page('meeting-work-ahead', clerk, work(ahead), { main: true }),
  page('meeting-work-wrong', clerk, work(ahead), { status: 422, does: (page) => send(page, 'huy') }),
  page('meeting-work-moved', hamletHead, work(moved)),
  page('meeting-work-held', hamletHead, work(yesterday), { main: true }),
  page('meeting-work-corrections', hamletHeadElsewhere, work(corrected)),
  page('meeting-work-frozen', chairperson, work(clearance)),
  page('meeting-work-front', front, work(clearance)),
  page('meeting-work-cancelled', clerk, work('reception xa-can-duoc 2026-08-25')),
  page('meeting-work-elsewhere', chairpersonElsewhere, work(clearance), { status: 403 }),
  page('question-work-ahead', clerk, work(ahead, '/y-kien/1')),
  page('question-work-held', hamletHead, work(yesterday, '/y-kien/1'), { main: true }),
  page('question-work-wrong', hamletHead, work(yesterday, '/y-kien/1'), {
    status: 422,
    does: (page) => send(page, 'tra-loi'),
  }),
  page('question-work-answered', clerk, work(clearance, '/y-kien/2')),
  page('question-work-promised', clerk, work(clearance, '/y-kien/30')),
  page('question-work-failed', clerk, work(clearance, '/y-kien/29')),
  page('question-work-elsewhere', chairpersonElsewhere, work(clearance, '/y-kien/2'), { status: 403 }),
  page('correction', hamletHeadElsewhere, work(corrected, '/sua/1'), { main: true }),
  page('correction-wrong', hamletHeadElsewhere, work(corrected, '/sua/1'), {
    status: 422,
    does: (page) => send(page, 'gui'),
  }),
  page('correction-answered', clerk, work(clearance, '/sua/3')),
  page('minutes', clerk, work(clearance, '/bien-ban'), { main: true }),
  page('minutes-drafted', hamletHead, work(yesterday, '/bien-ban')),
  page('grid', hamletHead, work(yesterday, '/ghi'), { main: true, scripted: true }),
  page('grid-wrong', hamletHead, work(yesterday, '/ghi'), {
    status: 422,
    scripted: true,
    does: (page) => send(page, 'dong', { outcome: 'promised' }),
  }),
  page('grid-over', clerk, work(clearance, '/ghi')),
  page('reception-book', clerk, work(receptionHeld, '/so-tiep'), { main: true }),
  page('reception-book-wrong', clerk, work(receptionHeld, '/so-tiep'), {
    status: 422,
    does: (page) => send(page, 'tiep', { result: 'refused' }),
  }),
  page('reception-book-ahead', clerk, work(receptionAhead, '/so-tiep')),
  page('reception-book-not-mine', secretary, work(receptionHeld, '/so-tiep'), { status: 403 }),
  page('received', clerk, work(receptionHeld, '/so-tiep/1'), { main: true }),
  page('received-wrong', clerk, work(receptionHeld, '/so-tiep/1'), {
    status: 422,
    does: (page) => send(page, 'bao'),
  }),
  page('received-refused', clerk, work(receptionRefused, '/so-tiep/1')),
  page('promise-work-open', chairperson, promised('Bàn giao 18 nền')),
  page('promise-work-late', head, promised('Làm rãnh thoát nước'), { main: true }),
  page('promise-work-wrong', head, promised('Làm rãnh thoát nước'), {
    status: 422,
    does: (page) => send(page, 'xong'),
  }),
  page('promise-work-moved', chairperson, promised('Dời 22 trụ điện')),
  page('promise-work-to-judge', front, promised('Vá đoạn lún'), { main: true }),
  page('promise-work-judged', front, promised('Tưới nước đường')),
  page('promise-work-not-kept', chairperson, promised('Làm lối đi tạm')),
  page('promise-work-withdrawn', chairperson, promised('Trình tỉnh xin nắn')),
  page('promise-work-elsewhere', chairpersonElsewhere, promised('Làm rãnh thoát nước'), { status: 403 }),
]

export const dialoguePages: readonly LookedAt[] = [...publicRows, ...askerRows, ...officeRows]
