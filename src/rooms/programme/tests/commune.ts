import type { Day } from '../../../../packages/workdays/src/index.ts'
import { openStage } from '../../../../tests/support/stage.ts'
import { programmeDeeds as d } from '../deeds.ts'

const ubnd = 'xa-can-duoc/ubnd'
export const posts = {
  chair: `${ubnd}/chairperson`,
  vice: `${ubnd}/vice-chairperson`,
  economy: `${ubnd}/economy-head`,
  specialist: `${ubnd}/economy-specialist`,
  culture: `${ubnd}/culture-society-head`,
  clerk: `${ubnd}/one-stop-clerk`,
  secretary: 'xa-can-duoc/party/secretary',
  building: 'xa-can-duoc/party/party-building-head',
  front: 'xa-can-duoc/front/front-chair',
  hamlet: 'xa-can-duoc/khu-pho-3/hamlet-head',
  otherChair: 'xa-rach-kien/ubnd/chairperson',
  otherSecretary: 'xa-rach-kien/party/secretary',
  provinceChair: 'tinh-tay-ninh/ubnd/chairperson',
  provinceVice: 'tinh-tay-ninh/ubnd/vice-chairperson',
  mobilisation: 'tinh-tay-ninh/party/information-mobilisation-head',
}
export type PostName = keyof typeof posts

export const visitor = { kind: 'visitor' } as const

/** A ditch to be cleared by the economic division. */
export const ditch = {
  line: 'Khơi thông mương tiêu dọc đường ấp 3 Tân Ân',
  measure: '600 m mương thông, nước rút trong một buổi',
  taker: posts.economy,
  due: '2026-08-28',
  hamlets: ['ấp 3 Tân Ân', 'Ấp 4, Tân Ân'],
}

/** Xã Cần Đước on a real database, and what stories about it do over and over. */
export const openCommune = async (day: Day) => {
  const stage = await openStage(day)
  const by = (post: PostName, name?: string) => stage.officer(posts[post], name)
  const rows = (query: string, ...values: unknown[]) =>
    stage.database.owner.query(query, values).then((result) => result.rows)
  return {
    stage,
    by,
    rows,
    give: async (input: object = {}, giver: PostName = 'chair'): Promise<string> =>
      (await stage.do(await by(giver), d.giveTask, { ...ditch, ...input })).task,
    report: async (task: string, reporter: PostName = 'specialist', name?: string) =>
      stage.do(await by(reporter, name), d.reportTask, { task, text: 'Đã khơi 640 m mương, nước rút trong hai giờ.' }),
    task: async (id: string) =>
      (
        await rows(
          'select t.*, m.closed_as, m.visibility from programme.task t join civic.matter m on m.id = t.matter_id where m.id = $1',
          id,
        )
      )[0],
    duties: (matter: string) =>
      rows(
        'select kind, round, post_id, due_on, discharged_as from civic.duty where matter_id = $1 order by round, kind desc',
        matter,
      ),
    facts: async (matter: string): Promise<string[]> =>
      (await rows('select kind from civic.fact where matter_id = $1 order by position', matter)).map(
        ({ kind }) => kind,
      ),
    notices: (matter: string) =>
      rows('select kind, to_post_id from civic.notice where matter_id = $1 order by kind, to_post_id', matter),
  }
}

export type Commune = Awaited<ReturnType<typeof openCommune>>
