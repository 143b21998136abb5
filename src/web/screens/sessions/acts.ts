import { endOneSession, endOtherSessions } from '../../../civic/actor/own-sessions.ts'
import { noteResetKnown } from '../../../civic/actor/reset-notice.ts'
import { endTrust } from '../../../civic/actor/trusted-machine.ts'
import { id } from '../../../civic/deed/fields.ts'
import type { FormBody } from '../../../civic/screen/form.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { Act, WebVisit } from '../../web.ts'

const signedIn = ({ session }: WebVisit) => {
  if (session === undefined) throw new Refusal('not-allowed')
  return session
}

const machineIn = (body: FormBody): string => {
  const parsed = id.safeParse(body.text('may'))
  if (!parsed.success) throw new Refusal('not-found')
  return parsed.data
}

const endOne: Act = async ({ web, visit, body }) => {
  await endOneSession(web.house.database.app, signedIn(visit).officerId, machineIn(body))
  return { to: visit.path }
}

const endOthers: Act = async ({ web, visit }) => {
  const session = signedIn(visit)
  await endOtherSessions(web.house.database.app, session.officerId, session.id)
  return { to: visit.path }
}

const trustNoLonger: Act = async ({ web, visit, body }) => {
  await endTrust(web.house.database.app, signedIn(visit).officerId, machineIn(body))
  return { to: visit.path }
}

const know: Act = async ({ web, visit }) => {
  const { officerId, post } = signedIn(visit)
  await noteResetKnown(web.house.database.app, officerId)
  return { to: post === undefined ? '/ban/chuc-danh' : '/ban' }
}

/** What an officer does about their own sessions: outside the one mechanism, as signing in and out is. */
export const sessionActs: Readonly<Record<string, Act>> = {
  thoi: endOne,
  'thoi-het': endOthers,
  'bo-tin-cay': trustNoLonger,
  'da-biet': know,
}
