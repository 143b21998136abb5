import { type LookedAt, type Looker, send } from './looked-at.ts'
import { askerOf, chairperson, clerk, front, frontElsewhere, hamletHead, specialist, visitor } from './lookers.ts'

/** The works of the example, on which obstacles are raised. */
const works = 'works xa-can-duoc'

const page = (name: string, as: Looker, path: LookedAt['path'], more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as,
  path,
  ...more,
})
const shown =
  (page = ''): LookedAt['path'] =>
  ({ meeting }) =>
    `/du-an/${meeting(works).code}${page}`
const work =
  (page = ''): LookedAt['path'] =>
  ({ meeting }) =>
    `/du-an/${meeting(works).id}${page}`

/** Pages of works for which ground is cleared. */
export const sitePages: readonly LookedAt[] = [
  page('works', visitor, '/du-an', { main: true }),
  page('works-none', visitor, '/du-an?noi=xa-ben-luc'),
  page('works-one', visitor, shown(), { main: true }),
  page('works-raise', visitor, shown('/neu'), { main: true }),
  page('works-raise-wrong', visitor, shown('/neu'), {
    status: 422,
    does: (page) => send(page, 'vuong-mac', { phone: '0900' }),
  }),
  page('works-raised', visitor, shown('/neu'), {
    does: (page) => send(page, 'vuong-mac', { text: 'Hàng rào trước nhà nằm trong lộ giới, xin cho dời sau Tết.' }),
  }),
  page('works-follow-agreed', askerOf(works, 1), '/hop/cau-cua-toi'),
  page('works-follow-answered', askerOf(works, 7), '/hop/cau-cua-toi', { main: true }),
  page('works-follow-wrong', askerOf(works, 7), '/hop/cau-cua-toi', {
    status: 422,
    does: (page) => send(page, 'chua-dong-y'),
  }),
  page('works-follow-reading', askerOf(works, 5, 'read'), '/hop/cau-cua-toi'),
  page('works-office', clerk, '/du-an/theo-doi'),
  page('works-office-wrong', clerk, '/du-an/theo-doi', { status: 422, does: (page) => send(page, 'mo') }),
  page('works-office-none', frontElsewhere, '/du-an/theo-doi'),
  page('works-office-one', clerk, work()),
  page('works-office-raise-wrong', clerk, work(), { status: 422, does: (page) => send(page, 'neu') }),
  page('works-office-beside', front, work()),
  page('works-office-hamlet', hamletHead, work()),
  page('works-office-not-mine', specialist, work(), { status: 403 }),
  page('obstacle-waiting', clerk, work('/vuong-mac/10')),
  page('obstacle-again', clerk, work('/vuong-mac/11')),
  page('obstacle-opened', chairperson, work('/vuong-mac/10'), {
    // Once a day is enough.
    does: async (page) =>
      (await page.locator('form#mo-ten').count()) > 0 ? send(page, 'mo-ten', { purpose: 'verify' }) : undefined,
  }),
  page('obstacle-wrong', front, work('/vuong-mac/7'), { status: 422, does: (page) => send(page, 'dong-y') }),
  page('obstacle-agreed', front, work('/vuong-mac/2')),
  page('call-for-works', clerk, ({ meeting }) => `/lich/moi?du-an=${meeting(works).id}`),
]
