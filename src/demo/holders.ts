import type { Day } from '../../packages/workdays/src/index.ts'
import type { Actor } from '../civic/actor/actor.ts'
import { acceptInvitation } from '../civic/actor/deeds/accept-invitation.ts'
import { createOfficer } from '../civic/actor/deeds/create-officer.ts'
import { setHolder } from '../civic/actor/deeds/set-holder.ts'
import { postsHeldBy } from '../civic/actor/holdings.ts'
import { inviteFirstAdministrator } from '../civic/actor/invitation.ts'
import { secretOfInvitation } from '../civic/actor/second-factor.ts'
import { codeOfStep } from '../civic/actor/totp.ts'
import { type Ground, perform } from '../civic/deed/perform.ts'
import { realNow } from '../platform/clock.ts'
import { transaction } from '../platform/database.ts'
import { exampleName } from './names.ts'

/** The six communes that took the place of the district of Cần Đước. */
export const communes = [
  'xa-can-duoc',
  'xa-rach-kien',
  'xa-long-cang',
  'xa-my-le',
  'xa-tan-lan',
  'xa-long-huu',
] as const

const communePosts = [
  'ubnd/chairperson',
  'ubnd/vice-chairperson',
  'ubnd/economy-head',
  'ubnd/economy-specialist',
  'ubnd/culture-society-head',
  'ubnd/one-stop-director',
  'ubnd/one-stop-clerk',
  'party/secretary',
  'party/party-building-head',
  'front/front-chair',
  'front/front-officer',
]
const provincePosts = [
  'ubnd/chairperson',
  'ubnd/placing-officer',
  'ubnd/citizen-reception-head',
  'construction/director',
  'construction/officer',
  'party/information-mobilisation-head',
  'front/front-chair',
  'front/front-officer',
]
/** Of the hamlets and quarters a handful have a head in the example: those that meet. */
const hamletHeads: readonly [place: string, hamlets: readonly string[]][] = [
  ['xa-can-duoc', ['khu-pho-3', 'ap-2-tan-an', 'ap-dong-nhat-tan-chanh']],
  ['xa-rach-kien', ['ap-1-long-hoa']],
  ['xa-long-cang', ['ap-1-long-cang']],
  ['xa-my-le', ['ap-cho-tram']],
  ['xa-tan-lan', ['ap-binh-hoa']],
  ['xa-long-huu', ['ap-my-dien-long-huu-tay']],
]
const districtPosts = [
  'ubnd/chairperson',
  'ubnd/economy-infrastructure-head',
  'ubnd/one-stop-clerk',
  'front/front-chair',
]

/** Posts of the example, and from which day they have a holder. */
const held: readonly [from: Day, place: string, posts: readonly string[]][] = [
  ['2024-01-02', 'huyen-can-duoc.2024', districtPosts],
  ['2025-07-01', 'tinh-tay-ninh', provincePosts],
  ...communes.map((place) => ['2025-07-01', place, communePosts] as [Day, string, readonly string[]]),
  ['2024-01-02', 'huyen-can-duoc.2024', ['party/secretary']],
  ['2025-07-01', 'tinh-tay-ninh', ['party/secretary']],
  ...hamletHeads.map(([place, hamlets]): [Day, string, string[]] => [
    '2025-07-01',
    place,
    hamlets.map((hamlet) => `${hamlet}/hamlet-head`),
  ]),
  ['2025-07-01', 'xa-can-duoc', ['ubnd/office-chief']],
]

/** One account for each post of the example; nobody can sign in to them but by the demo's buttons. */
export const giveHolders = async (ground: Ground): Promise<void> => {
  const administrator = await makeAdministrator(ground)
  let count = 0
  for (const [from, place, posts] of held) {
    for (const role of posts) {
      const post = `${place}/${role}`
      const login = `mau-${++count}`
      await perform(ground, createOfficer, {
        actor: administrator,
        key: `demo-officer:${post}`,
        input: { login, name: exampleName(count) },
      })
      await perform(ground, setHolder, {
        actor: administrator,
        key: `demo-holder:${post}`,
        input: { post, login, from },
      })
    }
  }
}

const makeAdministrator = async (ground: Ground): Promise<Actor> => {
  const token = await transaction(ground.db, inviteFirstAdministrator)
  if (token === undefined) throw new Error('the demo is made on an empty database')
  const step = Math.floor(realNow().getTime() / 30_000)
  const code = codeOfStep(secretOfInvitation(ground.masterKey, token), step)
  const input = { token, login: 'quan-tri', name: 'Quản trị hệ thống mẫu', passwordHash: '-', code }
  const { result } = await perform(ground, acceptInvitation, {
    actor: { kind: 'visitor' },
    key: `demo-administrator:${token}`,
    input,
  })
  return { kind: 'administrator', officerId: result.officer }
}

/** The officer who holds a post on a day, acting as that post. */
export const holderOf = async (ground: Ground, postId: string, today: Day): Promise<Actor> => {
  const holding = await ground.db
    .selectFrom('civic.holding')
    .select('officer_id')
    .where('post_id', '=', postId)
    .where('held_from', '<=', today)
    .executeTakeFirst()
  if (holding === undefined) throw new Error(`nobody holds ${postId} in the example`)
  const posts = await postsHeldBy(ground.db, holding.officer_id, today)
  const post = posts.find(({ id }) => id === postId)
  if (post === undefined) throw new Error(`${postId} does not stand on ${today}`)
  return { kind: 'officer', officerId: holding.officer_id, post }
}
