import type { House } from '../../house.ts'
import { mounted } from '../mounted.ts'
import type { MountedPage } from '../web.ts'
import { holdersPage } from './admin/holders.tsx'
import { linkPage } from './admin/link.tsx'
import { officersPage } from './admin/officers.tsx'
import { holdersSearch } from './admin/places.tsx'
import { choosePostPage } from './choose-post.tsx'
import { desk } from './desk.tsx'
import { frontPage } from './front.tsx'
import { helpPage } from './help.tsx'
import { howCounted } from './how-counted.tsx'
import { invitationPage } from './invitation.tsx'
import { lookUpPage } from './look-up.tsx'
import { placePage } from './place.tsx'
import { placeSearch } from './place-search.tsx'
import { publicLog } from './public-log.tsx'
import { sessionsPage } from './sessions/page.tsx'
import { signInPage } from './sign-in.tsx'

/** The pages that belong to no room. */
export const ownPages = (house: House): MountedPage[] => [
  ...[frontPage(house), placeSearch, placePage(house), publicLog(house), howCounted, helpPage, desk].map((screen) =>
    mounted(screen),
  ),
  ...[officersPage, linkPage, holdersSearch, holdersPage].map((screen) => mounted(screen)),
  lookUpPage,
  choosePostPage,
  sessionsPage,
  signInPage(house),
  invitationPage,
]
