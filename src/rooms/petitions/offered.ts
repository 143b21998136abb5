import { type Actor, holds, type Officer, sitsIn } from '../../civic/actor/actor.ts'
import { leadsIt, mayApprove, worksOnIt } from './may.ts'
import { mayNow } from './petition.ts'
import type { Petition } from './subject.ts'

/** What an officer can be offered to do on a petition now. The deeds decide again. */
export type Offer =
  | 'accept'
  | 'place'
  | 'forward'
  | 'assign'
  | 'ask'
  | 'supply'
  | 'submit'
  | 'approve'
  | 'return'
  | 'publish'
  | 'keep-promise'
  | 'hand-over'
  | 'receive'

interface Circumstances {
  /** The place of the matter stands: nobody has to say where it happened. */
  stands: boolean
  mayAskMore: boolean
  /** The office that owes a publication. */
  publishingOffice: string | undefined
}

export const offeredTo = (actor: Actor, petition: Petition, at: Circumstances): ReadonlySet<Offer> => {
  const works = worksOnIt(actor, petition)
  const fits: Readonly<Record<Offer, boolean>> = {
    accept: works && at.stands,
    place: holds(actor, petition.post_id) && !at.stands,
    forward: works && petition.round === 0,
    assign: leadsIt(actor, petition),
    ask: works && at.mayAskMore,
    supply: works,
    submit: works,
    approve: mayApprove(actor, petition),
    return: mayApprove(actor, petition),
    publish: at.publishingOffice !== undefined && sitsIn(actor, at.publishingOffice),
    'keep-promise': works,
    'hand-over': works,
    receive: holds(actor, petition.post_id),
  }
  const offers = Object.keys(fits) as Offer[]
  return new Set(offers.filter((offer) => fits[offer] && (offer === 'publish' || mayNow(petition.stage, offer))))
}

const inTurn = [
  'receive',
  'place',
  'accept',
  'approve',
  'supply',
  'assign',
  'submit',
  'publish',
  'keep-promise',
] as const satisfies readonly Offer[]

/**
 * The one of the offers that waits for this very officer, as the lists of the desk have it: what stands with the office lies with
 * those who do not lead it, a leader sees what is a leader's own.
 */
export const turnOf = (
  officer: Officer,
  petition: Petition,
  offers: ReadonlySet<Offer>,
  publishingPost: string | undefined,
): Offer | undefined => {
  const { leads, id } = officer.post
  const shared = (postId: string | undefined): boolean => !leads || postId === id
  const waits: Readonly<Record<(typeof inTurn)[number], boolean>> = {
    receive: true,
    place: true,
    accept: shared(petition.post_id),
    approve: true,
    supply: shared(petition.post_id),
    assign: petition.drafter_post_id === null && petition.post_id !== id,
    submit: petition.post_id === id || petition.drafter_post_id === id,
    publish: shared(publishingPost),
    'keep-promise': leads || petition.post_id === id,
  }
  return inTurn.find((offer) => offers.has(offer) && waits[offer])
}
