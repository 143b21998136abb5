import type { Day } from '../../packages/workdays/src/index.ts'
import { type Actor, visitor } from '../civic/actor/actor.ts'
import { keepPhotos } from '../civic/attachments/kept-photos.ts'
import type { Deed } from '../civic/deed/deed.ts'
import { type Ground, perform } from '../civic/deed/perform.ts'
import { superiorOf } from '../civic/posts/posts.ts'
import { petitionDeeds as deeds } from '../rooms/petitions/deeds.ts'
import { rate } from '../rooms/satisfaction/deeds/rate.ts'
import { drawPhoto } from './draw-photo.ts'
import { holderOf } from './holders.ts'
import type { Step, Story } from './stories/story.ts'

type AnyStory = Story<string>
/** What the steps of a petition need to know of it, whoever opened it. */
type Followed = Pick<AnyStory, 'id' | 'place' | 'topic'>
type Rating = { level: number; word?: string }

/** Where one story stands while it is played. */
interface Played {
  petition: string
  /** The office answerable now, and the post that approved last. */
  officeId: string
  approver: string | undefined
  rating: Rating | undefined
}

/** Turns the steps of stories into deeds by the people who would do them. */
export class Player {
  readonly #ground: Ground
  readonly #played = new Map<string, Played>()
  #count = 0

  constructor(ground: Ground) {
    this.#ground = ground
  }

  async file(story: AnyStory): Promise<void> {
    const officeId = officeFor(story.place)
    const key = `demo-filing:${story.id}`
    if (story.photo) await keepPhotos(this.#ground, key, [await drawPhoto(story.id)])
    const { place, topic, points, hamlet, spot, name, phone } = story
    // The stories were written to be petitions; one turns out later to be an accusation.
    const input = { place, topic, points, hamlet, spot, name, phone, accusation: 'no' }
    const staff = { ...input, channel: story.channel, receivedOn: story.filed, otherCode: story.otherCode ?? '' }
    const { petition } =
      story.channel === 'web'
        ? await this.#do(visitor, deeds.filePetition, input, key)
        : await this.#do(await this.#post(`${officeId}/one-stop-clerk`, story.filed), deeds.enterPetition, staff, key)
    this.#played.set(story.id, { petition, officeId, approver: undefined, rating: undefined })
  }

  /** A petition that another room's word opened. */
  follow(story: Followed, petition: string): void {
    this.#played.set(story.id, { petition, officeId: officeFor(story.place), approver: undefined, rating: undefined })
  }

  async take(story: Followed, step: Step): Promise<void> {
    const played = this.#played.get(story.id)
    if (played === undefined) throw new Error(`${story.id} was not filed`)
    // When the district ended, the commune's Committee took over what it had not answered.
    if (step.on >= '2025-07-01' && played.officeId === officeFor(story.place))
      played.officeId = officeToday(story.place)
    try {
      await this.#step(story, step, played)
    } catch (error) {
      throw new Error(`${story.id} on ${step.on}: ${step.do}`, { cause: error })
    }
  }

  async #step(story: Followed, step: Step, played: Played): Promise<void> {
    const { petition } = played
    const post = (role: string) => this.#post(`${played.officeId}/${role}`, step.on)
    const desk = () => post(isCommittee(played.officeId) ? 'one-stop-clerk' : 'officer')
    const drafter = () => post(isCommittee(played.officeId) ? 'economy-head' : 'officer')
    switch (step.do) {
      case 'accept':
        await this.#do(await desk(), deeds.acceptPetition, {
          petition,
          kind: step.kind,
          topic: story.topic,
          title: step.title,
        })
        return
      case 'forward': {
        const to = 'to' in step ? step.to : `${played.officeId}/${step.toRole}`
        await this.#do(await desk(), deeds.forwardPetition, { petition, to, ground: step.ground, reason: step.reason })
        played.officeId = to.slice(0, to.lastIndexOf('/'))
        return
      }
      case 'assign': {
        const to = `${played.officeId}/${step.toRole}`
        await this.#do(await post('chairperson'), deeds.assignPetition, { petition, to, note: step.note })
        return
      }
      case 'ask':
        await this.#do(await drafter(), deeds.askForMore, { petition, text: step.text })
        return
      case 'supply':
        await this.#do(this.#sender(petition), deeds.giveMore, { petition, text: step.text })
        return
      case 'draft':
        await this.#do(await drafter(), deeds.submitAnswer, { petition, ...reply(step) })
        return
      case 'return':
        await this.#do(await post(leader(played.officeId)), deeds.returnAnswer, { petition, reason: step.reason })
        return
      case 'approve':
        played.approver = `${played.officeId}/${step.by}`
        await this.#do(await post(step.by), deeds.approveAnswer, { petition, documentNumber: step.documentNumber })
        return
      case 'review-answer': {
        const reviewer = await superiorOf(this.#ground.db, played.approver ?? '')
        if (reviewer === undefined) throw new Error('there is no superior')
        const actor = await this.#post(reviewer.id, step.on)
        await this.#do(actor, deeds.submitAnswer, { petition, ...reply(step) })
        await this.#do(actor, deeds.approveAnswer, { petition, documentNumber: step.documentNumber })
        played.approver = reviewer.id
        played.officeId = reviewer.office_id
        return
      }
      case 'publish': {
        const { title, question, answer } = step
        await this.#do(await this.#publisher(played, step.on), deeds.publishAnswer, {
          petition,
          title,
          question,
          answer,
          photos: await this.#photos(petition),
        })
        return
      }
      case 'withhold': {
        const { ground, reason } = step
        await this.#do(await this.#publisher(played, step.on), deeds.withholdAnswer, { petition, ground, reason })
        return
      }
      case 'settled':
      case 'not-settled':
        await this.#judge(story, step, played)
        return
      case 'promise-kept':
        await this.#do(await this.#publisher(played, step.on), deeds.keepPromise, { petition, report: step.report })
        return
      case 'withdraw':
        await this.#do(this.#sender(petition), deeds.withdrawPetition, { petition, reason: step.reason })
        return
      case 'hand-over':
        await this.#do(await desk(), deeds.handOverPetition, { petition })
        return
      case 'received-by-desk':
        await this.#do(await this.#post('tinh-tay-ninh/ubnd/citizen-reception-head', step.on), deeds.receiveHandOver, {
          petition,
        })
    }
  }

  async #judge(story: Followed, step: Extract<Step, { do: 'settled' | 'not-settled' }>, played: Played): Promise<void> {
    const { petition } = played
    played.rating = step.rating ?? played.rating
    const channel = step.via
    const reason = step.do === 'not-settled' ? { reason: step.reason } : {}
    const web = step.do === 'settled' ? deeds.saySettled : deeds.sayNotSettled
    const collected = step.do === 'settled' ? deeds.collectSettled : deeds.collectNotSettled
    const front = `${officeToday(story.place).split('/')[0]}/front/front-officer`
    const actor = channel === 'web' ? this.#sender(petition) : await this.#post(front, step.on)
    const { closed } =
      channel === 'web'
        ? await this.#do(actor, web, { petition, ...reason })
        : await this.#do(actor, collected, { petition, channel, ...reason })
    // One rating a matter, on its last verdict.
    if (closed && played.rating !== undefined) await this.#do(actor, rate, { matter: petition, ...played.rating })
  }

  /** Whoever works in the office that answered last. */
  async #publisher(played: Played, day: Day): Promise<Actor> {
    const atProvince = played.officeId === 'tinh-tay-ninh/ubnd'
    const role = atProvince ? 'chairperson' : isCommittee(played.officeId) ? 'one-stop-clerk' : 'officer'
    return this.#post(`${played.officeId}/${role}`, day)
  }

  async #photos(petition: string): Promise<string[]> {
    const rows = await this.#ground.db
      .selectFrom('civic.attachment')
      .select('id')
      .where('matter_id', '=', petition)
      .execute()
    return rows.map(({ id }) => id)
  }

  #post(postId: string, day: Day): Promise<Actor> {
    return holderOf(this.#ground, postId, day)
  }

  #sender(matterId: string): Actor {
    return { kind: 'sender', matterId, power: 'verdict' }
  }

  async #do<Input, Result>(
    actor: Actor,
    deed: Deed<Input, Result>,
    input: unknown,
    key = `demo-deed-number-${++this.#count}`,
  ): Promise<Result> {
    return (await perform(this.#ground, deed, { actor, key, input })).result
  }
}

const isCommittee = (officeId: string): boolean => officeId.endsWith('/ubnd')
const leader = (officeId: string): string => (isCommittee(officeId) ? 'chairperson' : 'director')
const officeFor = (place: string): string => (place.endsWith('.2024') ? 'huyen-can-duoc.2024/ubnd' : `${place}/ubnd`)
const officeToday = (place: string): string => (place.endsWith('.2024') ? 'xa-can-duoc/ubnd' : `${place}/ubnd`)

const reply = (step: { outcome: string; answers: string[]; promisedFor?: Day }) => ({
  outcome: step.outcome,
  answers: step.answers,
  promisedFor: step.promisedFor ?? '',
})
