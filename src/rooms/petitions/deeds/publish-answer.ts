import { z } from 'zod'
import { findPersonalData } from '../../../../packages/vietnamese/src/index.ts'
import { publishAttachments } from '../../../civic/attachments/attachment.ts'
import { id, line, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty } from '../../../civic/duties/duty.ts'
import { showMatter } from '../../../civic/matters/matter.ts'
import { putInSearch } from '../../../civic/search/search.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { AnswerPublished } from '../contract.ts'
import { getToPublish, publishes } from '../publishing.ts'
import { OnPetition, petitionDeed } from '../subject.ts'

/**
 * Publishes the redacted question and answer of one round; photos one by one. What looks like a telephone or an ID number
 * is shown to the one who publishes, who must confirm that it may stand.
 */
export const publishAnswer = petitionDeed({
  name: 'publishAnswer',
  fact: AnswerPublished,
  input: OnPetition.extend({
    title: line(160, 3),
    question: prose(8000, 5),
    answer: prose(8000, 5),
    photos: z.array(id).default([]),
    confirmed: z.boolean().default(false),
  }),
  find: getToPublish,
  may: publishes,
  run: async ({ tx, today, actor }, { petition, duty }, input) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const found = findPersonalData([input.title, input.question, input.answer].join('\n'))
    if (found.length > 0 && !input.confirmed) {
      throw new Refusal('personal-data-found', { what: found.map((one) => one.text).join(', ') }, 'confirmed')
    }
    const matterId = petition.matter_id
    const { title, question, answer } = input
    const row = { matter_id: matterId, round: duty.round, title, question, answer }
    await tx
      .insertInto('petitions.publication')
      .values({ ...row, published_on: today, by_post_id: actor.post.id })
      .execute()
    const photos = await publishAttachments(tx, today, matterId, input.photos)
    await showMatter(tx, matterId, 'published')
    await dischargeDuty(tx, today, duty, 'published')
    const rounds = await tx
      .selectFrom('petitions.publication')
      .select(['title', 'question', 'answer'])
      .where('matter_id', '=', matterId)
      .execute()
    const texts = [...rounds.flatMap((one) => [one.title, one.question, one.answer]), petition.matter.public_code]
    const { place_id: placeId, opened_on: openedOn } = petition.matter
    await putInSearch(tx, 'public', { matterId, placeId, openedOn, texts })
    return { matterId, data: { round: duty.round, photos }, result: null }
  },
})
