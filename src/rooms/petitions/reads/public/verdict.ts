import { addDays, type Day } from '../../../../../packages/workdays/src/index.ts'
import { type Office, officesOf, type Post } from '../../../../civic/posts/posts.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import { findReviewer, judgedDuty } from '../../judging.ts'
import { findPlaceNow } from '../../place-now.ts'
import type { Petition, PetitionReader } from '../../subject.ts'

/** What the sender needs to know to speak about an answer. */
export interface Judging {
  /** How the duty ended that is spoken about: 'answered', 'kept' or 'lapsed'. */
  judged: string | null
  /** The last day to speak; after it, silence closes the matter. */
  until: Day
  /** Who reviews if it is not settled; nobody when this is the last word. */
  reviewer: Post | undefined
  /** Who asks those whose code only reads. */
  front: Office | undefined
}

/** Undefined while there is nothing to speak about. */
export const judgingOf = async (db: PetitionReader, petition: Petition, today: Day): Promise<Judging | undefined> => {
  const openOn = petition.verdict_open_on
  if (petition.stage !== 'answered' || openOn === null) return undefined
  const [duty, silence, place] = await Promise.all([
    judgedDuty(db, petition.matter_id),
    getRule(db, 'petitions.silence', petition.matter.opened_on),
    findPlaceNow(db, petition.matter.place_id, today),
  ])
  const offices = place === undefined ? [] : await officesOf(db, place.id, today)
  return {
    judged: duty.discharged_as,
    until: addDays(openOn, silence.value),
    reviewer: await findReviewer(db, petition, duty),
    front: offices.find(({ kind }) => kind === 'front'),
  }
}
