import type { Actor } from '../../civic/actor/actor.ts'
import { keepPhotos } from '../../civic/attachments/kept-photos.ts'
import type { Deed } from '../../civic/deed/deed.ts'
import { type Ground, perform } from '../../civic/deed/perform.ts'
import { programmeDeeds as deeds } from '../../rooms/programme/deeds.ts'
import { drawPhoto } from '../draw-photo.ts'
import { holderOf } from '../holders.ts'
import type { Act } from './act.ts'

type Doing<Kind extends Act['do']> = Extract<Act, { do: Kind }>

/** The client key of what an act opens, by which it is found again. */
const opening = ({ id }: { id: string }): string => `demo-programme:${id}`

/** Turns acts into deeds of the room by the officers who hold the posts. */
export class ProgrammePlayer {
  readonly #ground: Ground
  /** The matters opened, by the ids of the acts that opened them. */
  readonly #opened = new Map<string, string>()
  #count = 0

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async take(act: Act): Promise<void> {
    try {
      await this.#act(act)
    } catch (error) {
      throw new Error(`programme: ${act.do} by ${act.by} on ${act.on}`, { cause: error })
    }
  }

  async #act(act: Act): Promise<void> {
    switch (act.do) {
      case 'theme':
        return void (await this.#do(act, deeds.setTheme, { year: act.year, title: act.title, words: act.words }))
      case 'stand':
        for (const hamlet of act.hamlets) await this.#do(act, deeds.takeStand, { hamlet, post: act.post, from: act.on })
        return
      case 'directive': {
        const { documentNumber, issuer, subject, issuedOn, due, post, on: receivedOn } = act
        const input = { documentNumber, issuer, subject, issuedOn, receivedOn, due, post }
        this.#opened.set(act.id, (await this.#do(act, deeds.receiveDirective, input, opening(act))).directive)
        return
      }
      case 'report-directive': {
        const { reportNumber, words } = act
        await this.#do(act, deeds.reportDirective, { directive: this.#of(act.id), reportNumber, words })
        return
      }
      case 'give':
        this.#opened.set(act.id, await this.#give(act))
        return
      case 'progress':
      case 'report':
        return this.#tell(act)
      case 'entrust': {
        const officer = await holderOf(this.#ground, act.by, act.on)
        if (officer.kind !== 'officer') throw new Error(`${act.by} is no officer`)
        await this.#do(act, deeds.entrustTask, { task: this.#of(act.id), officer: officer.officerId })
        return
      }
      case 'accept':
        return void (await this.#do(act, deeds.acceptTask, { task: this.#of(act.id), note: act.note ?? '' }))
      case 'return':
        return void (await this.#do(act, deeds.returnTask, {
          task: this.#of(act.id),
          reason: act.reason,
          due: act.due,
        }))
      case 'move':
        return void (await this.#do(act, deeds.moveTask, { task: this.#of(act.id), reason: act.reason, due: act.due }))
      case 'stop':
        return void (await this.#do(act, deeds.stopTask, { task: this.#of(act.id), reason: act.reason, as: act.as }))
      case 'publish': {
        const task = this.#of(act.id)
        await this.#do(act, deeds.publishTask, { task, photos: await this.#photos(task) })
        return
      }
      case 'mark': {
        const { hamlet, topic, reason, proposal, to, by } = act
        const input = { place: by.split('/')[0], hamlet, topic, reason, proposal, to }
        this.#opened.set(act.id, (await this.#do(act, deeds.markHot, input, opening(act))).hot)
        return
      }
      case 'cool':
        return void (await this.#do(act, deeds.endHot, { hot: this.#of(act.id), as: 'done', reason: act.reason }))
      case 'ask': {
        const input = { post: act.post, question: act.question }
        const { explanation } = await this.#do(act, deeds.askExplanation, input, opening(act))
        this.#opened.set(act.id, explanation)
        return
      }
      case 'explain':
        await this.#do(act, deeds.giveExplanation, { explanation: this.#of(act.id), text: act.text })
    }
  }

  async #give(act: Doing<'give'>): Promise<string> {
    const { to: taker, line, measure, due, hamlets, note = '', criterion = '' } = act
    const from = act.from === undefined ? '' : this.#of(act.from)
    const input = { taker, line, measure, due, hamlets, note, criterion, from }
    return (await this.#do(act, deeds.giveTask, input, opening(act))).task
  }

  async #tell(act: Doing<'progress'> | Doing<'report'>): Promise<void> {
    const key = `demo-programme-${act.id}-${act.on}`
    if (act.photo) await keepPhotos(this.#ground, key, [await drawPhoto(`${act.id} ${act.on}`)])
    const task = this.#of(act.id)
    if (act.do === 'report') await this.#do(act, deeds.reportTask, { task, text: act.text }, key)
    else await this.#do(act, deeds.reportProgress, { task, percent: act.percent, text: act.text }, key)
  }

  #of(id: string): string {
    const opened = this.#opened.get(id)
    if (opened === undefined) throw new Error(`nothing was opened as ${id}`)
    return opened
  }

  async #photos(task: string): Promise<string[]> {
    const rows = await this.#ground.db
      .selectFrom('civic.attachment')
      .select('id')
      .where('matter_id', '=', task)
      .execute()
    return rows.map(({ id }) => id)
  }

  async #do<Input, Result>(
    { by, on }: Act,
    deed: Deed<Input, Result>,
    input: unknown,
    key = `demo-programme-deed-${++this.#count}`,
  ): Promise<Result> {
    const actor: Actor = await holderOf(this.#ground, by, on)
    return (await perform(this.#ground, deed, { actor, key, input })).result
  }
}
