import { type LookedAt, type Looker, send } from './looked-at.ts'
import { administrator, clerk, visitor } from './lookers.ts'

const page = (name: string, as: Looker, path: string, more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as,
  path,
  ...more,
})

/** Where staff are signed in, and how they are signed out. */
export const sessionPages: readonly LookedAt[] = [
  page('sessions', clerk, '/ban/phien', { main: true }),
  page('sessions-trusted', administrator, '/ban/phien', { main: true }),
  page('account-signed-out-wrong', administrator, '/quan-tri', {
    status: 422,
    does: (page) => send(page, 'dang-xuat'),
  }),
  page('account-close-wrong', administrator, '/quan-tri', { status: 422, does: (page) => send(page, 'khoa') }),
  page('sign-in-trusting', visitor, '/vao', {
    status: 422,
    does: async (page) => {
      await page.locator('form#dang-nhap [name=trust]').check()
      await send(page, 'dang-nhap', { login: 'ai.do', password: 'sai', code: '000000' })
    },
  }),
]
