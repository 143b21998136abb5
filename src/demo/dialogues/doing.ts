import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Actor } from '../../civic/actor/actor.ts'
import type { Deed } from '../../civic/deed/deed.ts'
import { type Ground, perform } from '../../civic/deed/perform.ts'
import { ownTables } from '../../rooms/dialogues/tables.ts'
import { holderOf } from '../holders.ts'

/** What is done on which day. */
export type Entry = readonly [on: Day, act: () => Promise<unknown>]

/** What every player of meetings works with: who acts, what was opened, and the deeds in the order they are done. */
export class Doing {
  readonly #ground: Ground
  /** Meetings and works, by the ids of their stories. */
  readonly #opened = new Map<string, string>()
  #count = 0

  constructor(ground: Ground) {
    this.#ground = ground
  }

  open(id: string, matter: string): void {
    this.#opened.set(id, matter)
  }

  of(id: string): string {
    const matter = this.#opened.get(id)
    if (matter === undefined) throw new Error(`nothing was opened as ${id}`)
    return matter
  }

  post(postId: string, on: Day): Promise<Actor> {
    return holderOf(this.#ground, postId, on)
  }

  async do<Input, Result>(actor: Actor, deed: Deed<Input, Result>, input: unknown): Promise<Result> {
    const key = `demo-dialogues-deed-${++this.#count}`
    return (await perform(this.#ground, deed, { actor, key, input })).result
  }

  /** What a question became: the promise or the petition. */
  async became(meeting: string, number: number): Promise<{ promise: string; petition: string }> {
    const row = await ownTables(this.#ground.db)
      .selectFrom('dialogues.question')
      .select(['promise_id', 'petition_id'])
      .where('meeting_id', '=', meeting)
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return { promise: row.promise_id ?? '', petition: row.petition_id ?? '' }
  }

  /** What a post was told first about a matter. */
  async noticeOf(matter: string): Promise<string> {
    const notice = this.#ground.db.selectFrom('civic.notice').select('id').where('matter_id', '=', matter)
    return (await notice.orderBy('made_on').orderBy('id').executeTakeFirstOrThrow()).id
  }

  /** The petition that a line of a reception's book became. */
  async petitionOfVisit(meeting: string, number: number): Promise<string> {
    const { petition_id } = await ownTables(this.#ground.db)
      .selectFrom('dialogues.received')
      .select('petition_id')
      .where('meeting_id', '=', meeting)
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return petition_id ?? ''
  }
}

/** Whoever holds the code of a question or an obstacle. */
export const holderOfCode = (matterId: string, point: number): Actor => ({
  kind: 'sender',
  matterId,
  power: 'verdict',
  point,
})
