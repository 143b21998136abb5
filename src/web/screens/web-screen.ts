import type { Actor } from '../../civic/actor/actor.ts'
import {
  type Entrance,
  type Reading,
  type Screen,
  type Shown,
  screensOver,
  type Visit,
} from '../../civic/screen/screen.ts'
import type { WebVisit } from '../web.ts'

/** The web floor's own screens see who is at the other end and which session is open; rooms do not. */
export const webScreen = <Data>(made: {
  path: string
  reads: Screen['reads']
  entrance?: Entrance
  may(actor: Actor): boolean
  read(reading: Reading, visit: WebVisit): Promise<Data>
  view(data: Data, visit: WebVisit): Shown
  forms?: Screen['forms']
}): Screen =>
  screensOver<object>()<Data>({
    ...made,
    read: (reading, visit) => made.read(reading, own(visit)),
    view: (data, visit) => made.view(data, own(visit)),
  })

/** Every visit is built by `screen-routes.ts`, as a web visit. */
const own = (visit: Visit): WebVisit => visit as WebVisit
