import { type LookedAt, type Looker, send } from './looked-at.ts'
import {
  chairperson,
  chairpersonElsewhere,
  clerk,
  front,
  hamletHead,
  head,
  massMobilisation,
  oneStopDirector,
  provinceChairperson,
  secretary,
  specialist,
  viceChairperson,
  visitor,
} from './lookers.ts'

const page = (name: string, as: Looker, path: LookedAt['path'], more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as,
  path,
  ...more,
})
const at =
  (path: string, act: string): LookedAt['path'] =>
  ({ opened }) =>
    `${path}${opened(act)}`
const task = (act: string) => at('/nhiem-vu/', act)

const taskRows: readonly LookedAt[] = [
  page('tasks-taken', head, '/nhiem-vu', { main: true }),
  page('tasks-given', chairperson, '/nhiem-vu?xem=toi-giao', { main: true }),
  page('tasks-by-hamlet', chairperson, '/nhiem-vu?xem=theo-ap'),
  page('tasks-ended', chairperson, '/nhiem-vu?xem=da-khep'),
  page('tasks-none', clerk, '/nhiem-vu'),
  page('task-to-give', chairperson, '/nhiem-vu/moi', { main: true }),
  page('task-to-give-from-hot', chairperson, at('/nhiem-vu/moi?tu=', 'ngap-khu-pho-3')),
  page('task-to-give-wrong', chairperson, '/nhiem-vu/moi', {
    status: 422,
    does: (page) => send(page, 'giao', { line: 'Dọn', others: 'ấp xa; ấp gần' }),
  }),
  page('task-to-give-nobody', specialist, '/nhiem-vu/moi'),
  page('task-given', specialist, task('kenh-ap-5'), { main: true }),
  page('task-late-taker', head, task('kenh-noi-dong'), { main: true }),
  page('task-late-giver', chairperson, task('kenh-noi-dong')),
  page('task-wrong', head, task('kenh-noi-dong'), {
    status: 422,
    does: (page) => send(page, 'tien-do', { percent: '140' }),
  }),
  page('task-move-wrong', chairperson, task('kenh-noi-dong'), {
    status: 422,
    does: (page) => send(page, 'doi-han'),
  }),
  page('task-reported', chairperson, task('ra-soat-tre'), { main: true }),
  page('task-return-wrong', chairperson, task('ra-soat-tre'), { status: 422, does: (page) => send(page, 'tra') }),
  page('task-reported-taker', oneStopDirector, task('ra-soat-tre')),
  page('task-returned-and-accepted', chairperson, task('rac-tan-chanh')),
  page('task-accepted', head, task('muong-tan-an')),
  page('task-not-done', chairperson, task('doi-diem-rac')),
  page('task-in-hand', viceChairperson, task('kiem-tra-xa-rac')),
  page('task-not-mine', chairpersonElsewhere, task('kenh-noi-dong'), { status: 403 }),
  page('task-public', visitor, '/nhiem-vu/noi/xa-can-duoc', { main: true }),
  page('task-public-none', visitor, '/nhiem-vu/noi/xa-ben-luc'),
  page('stands', chairperson, '/nhiem-vu/phu-trach', { main: true }),
  page('stands-none', chairpersonElsewhere, '/nhiem-vu/phu-trach'),
  page('stands-wrong', chairperson, '/nhiem-vu/phu-trach', { status: 422, does: (page) => send(page, 'cu') }),
  page('stands-not-mine', clerk, '/nhiem-vu/phu-trach', { status: 403 }),
]

const paperRows: readonly LookedAt[] = [
  page('themes', visitor, '/chu-de', { main: true }),
  page('theme-to-set', secretary, '/chu-de/dat'),
  page('theme-wrong', secretary, '/chu-de/dat', {
    status: 422,
    does: (page) => send(page, 'dat', { title: '', year: '1' }),
  }),
  page('theme-not-mine', chairperson, '/chu-de/dat', { status: 403 }),
  page('directives', chairperson, '/chi-dao', { main: true }),
  page('directives-none', front, '/chi-dao'),
  page('directive-late', chairperson, at('/chi-dao/', 'ho-so-tre'), { main: true }),
  page('directive-wrong', chairperson, at('/chi-dao/', 'ho-so-tre'), {
    status: 422,
    does: (page) => send(page, 'bao-cao'),
  }),
  page('directive-open', oneStopDirector, at('/chi-dao/', 'khao-sat')),
  page('directive-reported', chairperson, at('/chi-dao/', 'mua-mua')),
  page('directive-not-mine', chairpersonElsewhere, at('/chi-dao/', 'mua-mua'), { status: 403 }),
  page('directive-to-enter', oneStopDirector, '/chi-dao/moi', { main: true }),
  page('directive-to-enter-wrong', oneStopDirector, '/chi-dao/moi', {
    status: 422,
    does: (page) => send(page, 'ghi', { issuer: 'UBND tỉnh Tây Ninh' }),
  }),
]

const hotRows: readonly LookedAt[] = [
  page('hot', secretary, '/buc-xuc', { main: true }),
  page('hot-marker', massMobilisation, '/buc-xuc'),
  page('hot-reader', chairperson, '/buc-xuc'),
  page('hot-elsewhere', provinceChairperson, '/buc-xuc?noi=xa-long-huu'),
  page('hot-province', provinceChairperson, '/buc-xuc'),
  page('hot-not-mine', chairpersonElsewhere, '/buc-xuc?noi=xa-can-duoc', { status: 403 }),
  page('hot-mark', massMobilisation, '/buc-xuc/moi?noi=xa-can-duoc&ap=khu+phố+4&viec=roads', { main: true }),
  page('hot-mark-wrong', massMobilisation, '/buc-xuc/moi?noi=xa-can-duoc', {
    status: 422,
    does: (page) => send(page, 'danh-dau'),
  }),
  page('hot-mark-not-mine', chairperson, '/buc-xuc/moi?noi=xa-can-duoc', { status: 403 }),
  page('hot-page', secretary, at('/buc-xuc/', 'ngap-khu-pho-3'), { main: true }),
  page('hot-page-reader', front, at('/buc-xuc/', 'den-ap-2')),
  page('hot-page-wrong', secretary, at('/buc-xuc/', 'den-ap-2'), { status: 422, does: (page) => send(page, 'go') }),
  page('hot-page-ended', chairperson, at('/buc-xuc/', 'rac-dong-nhat')),
  page('hot-page-not-mine', hamletHead, at('/buc-xuc/', 'den-ap-2'), { status: 403 }),
]

const disciplineRows: readonly LookedAt[] = [
  page('discipline', chairperson, '/ky-cuong', { main: true }),
  page('discipline-party', secretary, '/ky-cuong'),
  page('discipline-not-mine', clerk, '/ky-cuong', { status: 403 }),
  page('explanation-to-ask', chairperson, '/ky-cuong/hoi?chuc-danh=xa-can-duoc/ubnd/culture-society-head'),
  page('explanation-pending', chairperson, '/ky-cuong/hoi?chuc-danh=xa-can-duoc/ubnd/economy-head'),
  page('explanation-asked', chairperson, at('/ky-cuong/', 'tre-thang-9')),
  page('explanation-owed', head, at('/ky-cuong/', 'tre-thang-9'), { main: true }),
  page('explanation-wrong', head, at('/ky-cuong/', 'tre-thang-9'), {
    status: 422,
    does: (page) => send(page, 'giai-trinh'),
  }),
  page('explanation-given', chairperson, at('/ky-cuong/', 'tre-thang-7')),
  page('explanation-not-mine', chairpersonElsewhere, at('/ky-cuong/', 'tre-thang-7'), { status: 403 }),
]

export const programmePages: readonly LookedAt[] = [...taskRows, ...paperRows, ...hotRows, ...disciplineRows]
