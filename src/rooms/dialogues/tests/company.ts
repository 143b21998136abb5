import type { Day } from '../../../../packages/workdays/src/index.ts'
import { openStage, type Stage } from '../../../../tests/support/stage.ts'
import { type Actor, visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds } from '../deeds.ts'
import type { DialogueReader } from '../subject.ts'
import { ownTables } from '../tables.ts'

export const ubnd = 'xa-can-duoc/ubnd'
export const hamlet = 'ấp 1 Phước Tuy'

/** Who comes to the meetings of these stories, on a house of their own. */
export interface Company {
  stage: Stage
  db: DialogueReader
  /** As the public reads: nothing but `public_*` views. */
  outside: DialogueReader
  chair: Actor
  clerk: Actor
  specialist: Actor
  secretary: Actor
  mobiliser: Actor
  front: Actor
  head: Actor
  otherHead: Actor
  neighbour: Actor
  /** A meeting as called by the commune's office, or as told. */
  call(told?: Record<string, unknown>, by?: Actor): Promise<string>
  /** One that is held already: called, its day come, and its chair in place. */
  held(heldOn: Day, told?: Record<string, unknown>, by?: Actor): Promise<string>
  /** A question sent on the web before the meeting. */
  ask(meeting: string, told?: Record<string, unknown>): Promise<number>
}

export const gather = async (day: Day): Promise<Company> => {
  const stage = await openStage(day)
  const [chair, clerk, specialist] = await Promise.all([
    stage.officer(`${ubnd}/chairperson`),
    stage.officer(`${ubnd}/one-stop-clerk`),
    stage.officer(`${ubnd}/economy-specialist`),
  ])
  const call: Company['call'] = async (told = {}, by = clerk) => {
    const asked = {
      kind: 'dialogue',
      convenor: `${ubnd}/chairperson`,
      subject: 'Đường vào ấp và giải phóng mặt bằng',
      venue: 'Nhà văn hóa ấp 1',
      heldOn: '2026-03-12',
      startsAt: '08:00',
      ...told,
    }
    return (await stage.do(by, dialogueDeeds.callMeeting, asked)).meeting
  }
  return {
    stage,
    db: ownTables(stage.database.app),
    outside: ownTables(stage.database.outside),
    chair,
    clerk,
    specialist,
    secretary: await stage.officer('xa-can-duoc/party/secretary'),
    mobiliser: await stage.officer('xa-can-duoc/party/party-building-head'),
    front: await stage.officer('xa-can-duoc/front/front-officer'),
    head: await stage.officer('xa-can-duoc/ap-1-phuoc-tuy/hamlet-head'),
    otherHead: await stage.officer('xa-can-duoc/ap-2-tan-an/hamlet-head'),
    neighbour: await stage.officer('xa-rach-kien/ubnd/one-stop-clerk'),
    call,
    held: async (heldOn, told = {}, by = clerk) => {
      const meeting = await call({ heldOn, ...told }, by)
      await stage.onDay(heldOn)
      const presidedBy = String(told.convenor ?? `${ubnd}/chairperson`)
      await stage.do(by, dialogueDeeds.holdMeeting, { meeting, presidedBy })
      return meeting
    },
    ask: async (meeting, told = {}) => {
      const asked = {
        meeting,
        text: 'Chừng nào làm xong đoạn đường trước trường học?',
        topic: 'roads',
        hamlet,
        ...told,
      }
      return (await stage.do(visitor, dialogueDeeds.registerQuestion, asked)).number
    },
  }
}

/** The facts of a matter, in order, by their names. */
export const factsOf = async (db: DialogueReader, matter: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('civic.fact')
    .select('kind')
    .where('matter_id', '=', matter)
    .orderBy('position')
    .execute()
  return rows.map(({ kind }) => kind)
}
