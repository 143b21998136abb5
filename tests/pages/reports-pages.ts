import { type LookedAt, type Looker, send } from './looked-at.ts'
import { chairpersonElsewhere, front, provinceChairperson, secretary } from './lookers.ts'

const officeChief: Looker = { role: 'office-chief', post: 'xa-can-duoc/ubnd/office-chief' }

const page = (name: string, as: Looker, path: string, more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as,
  path,
  ...more,
})
const of = (period: string) => `/bao-cao/xa-can-duoc/${period}`

/** The periodic reports of xã Cần Đước: the second quarter was corrected, July closed and written under, August waits, September is not over. */
export const reportsPages: readonly LookedAt[] = [
  page('reports', officeChief, '/bao-cao', { main: true }),
  page('reports-earlier-year', officeChief, '/bao-cao?nam=2025'),
  page('reports-of-province', provinceChairperson, '/bao-cao'),
  page('reports-of-commune', provinceChairperson, '/bao-cao/xa-can-duoc'),
  page('reports-elsewhere', chairpersonElsewhere, '/bao-cao/xa-can-duoc', { status: 403 }),
  page('report-not-over', officeChief, of('thang-9-2026')),
  page('report-to-close', officeChief, of('thang-8-2026'), { main: true }),
  page('report-closed', officeChief, of('thang-7-2026'), { main: true }),
  page('report-closed-secretary', secretary, of('thang-7-2026')),
  page('report-closed-front', front, of('thang-7-2026')),
  page('report-corrected', officeChief, of('quy-2-2026')),
  page('report-old-closing', officeChief, `${of('quy-2-2026')}?lan=1`),
  page('report-none-such', officeChief, of('thang-13-2026'), { status: 404 }),
  page('report-to-correct', officeChief, `${of('6-thang-2026')}/dinh-chinh`),
  page('report-nothing-to-correct', officeChief, `${of('thang-6-2026')}/dinh-chinh`),
  page('report-to-correct-wrong', officeChief, `${of('6-thang-2026')}/dinh-chinh`, {
    status: 422,
    does: (page) => send(page, 'dinh-chinh', { reason: 'Sai' }),
  }),
  page('report-to-write', officeChief, `${of('thang-7-2026')}/viet`),
  page('report-to-write-secretary', secretary, `${of('thang-7-2026')}/viet`),
  page('report-behind', officeChief, `${of('thang-7-2026')}/viec/petitions.received`),
  page('report-behind-front', front, `${of('thang-7-2026')}/viec/petitions.open`),
  page('report-behind-questions', secretary, `${of('quy-2-2026')}/viec/dialogues.questions`),
]
