import { z } from 'zod'
import { looksLikeAccusation } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { attach } from '../../civic/attachments/attachment.ts'
import { takeKeptPhotos } from '../../civic/attachments/kept-photos.ts'
import type { Run } from '../../civic/deed/deed.ts'
import { line, optionalLine, prose } from '../../civic/deed/fields.ts'
import { openDuty } from '../../civic/duties/duty.ts'
import { openMatter } from '../../civic/matters/matter.ts'
import type { Channel } from '../../civic/matters/tables.ts'
import { keepPerson } from '../../civic/people/person.ts'
import { getPlace, type Place } from '../../civic/places/places.ts'
import { whereNow } from '../../civic/places/successions.ts'
import { proposePost } from '../../civic/posts/propose.ts'
import { putInSearch } from '../../civic/search/search.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { say } from '../../civic/threads/thread.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { PetitionFiled } from './contract.ts'
import { hashOf, returnCode } from './return-code.ts'
import type { PetitionTransaction } from './subject.ts'
import type { PetitionTables } from './tables.ts'

/** What any intake asks. Only what and where are needed; never an ID number, never a legal category. */
export const IntakeFields = {
  place: z.string().min(1),
  points: z.array(prose(4000, 5)).min(1).max(9),
  topic: z.string().min(1),
  hamlet: optionalLine(120),
  spot: optionalLine(300),
  name: optionalLine(120),
  phone: z
    .string()
    .default('')
    .transform((text) => text.replace(/[\s.-]/g, ''))
    .refine((digits) => digits === '' || /^\+?\d{9,12}$/.test(digits), { params: { code: 'not-a-phone' } }),
  /** Answered when the words looked like an accusation against a person. */
  accusation: z.enum(['', 'no', 'yes']).default(''),
}
const Intake = z.object(IntakeFields)
export type Intake = z.infer<typeof Intake>
export const otherCode = line(80)

interface Arrival {
  channel: Channel
  receivedOn: Day
  /** The office that typed it: what it printed only reads. Null when the sender sent it. */
  enteredByOffice: string | null
  otherCode: string | null
  /** Where it was taken over from another room, with whoever said it there. */
  from?: { matter: string; point: number; senderId: string | null }
  /** The file of another system it came from. */
  source?: { id: string; import: string }
}

/**
 * An accusation against a person is asked about, and turned away before anything is stored: it has its own law and
 * its own secrecy.
 */
export const turnAwayAccusation = (intake: Pick<Intake, 'points' | 'accusation'>): void => {
  if (intake.accusation === 'yes') throw new Refusal('accusation-elsewhere', {}, 'accusation')
  if (intake.accusation === '' && looksLikeAccusation(intake.points.join('\n'))) {
    throw new Refusal('is-it-an-accusation', {}, 'accusation')
  }
}

/** An old place that became one whole new one is that one; a split one stays, for the placing post to decide. */
const placeOfMatter = async (run: Run, placeId: string): Promise<Place> => {
  const place = await getPlace(run.tx, placeId)
  const now = await whereNow(run.tx, placeId, run.today)
  const only = now.places.length === 1 ? now.places[0] : undefined
  const placed = now.stands ? place : (only ?? place)
  if (placed.kind !== 'commune') throw new Refusal('not-a-commune', {}, 'place')
  return placed
}

/**
 * The office has this code of the other system already: typed, or from a file. From two files of different sources the same code may
 * name two matters.
 */
const turnAwayEntered = async (tx: PetitionTransaction, arrival: Arrival): Promise<void> => {
  const { otherCode, enteredByOffice, source } = arrival
  if (otherCode === null) return
  const coded = tx
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .select('m.public_code')
    .where('p.other_code', '=', otherCode)
    .where('p.entered_by_office_id', '=', enteredByOffice)
  const same =
    source === undefined
      ? coded
      : coded.where((either) => either.or([either('p.source_id', '=', source.id), either('p.source_id', 'is', null)]))
  const earlier = await same.executeTakeFirst()
  if (earlier !== undefined) throw new Refusal('entered-already', { code: earlier.public_code }, 'otherCode')
}

/** The one way a petition comes in: matter, petition, words, person, photos, duty, code and receipt in one transaction. */
export const receive = async (run: Run<CivicTables & PetitionTables>, intake: Intake, arrival: Arrival) => {
  turnAwayAccusation(intake)
  const { tx, today } = run
  await turnAwayEntered(tx, arrival)
  const place = await placeOfMatter(run, intake.place)
  const post = await proposePost(tx, place.id, intake.topic, today)
  const matter = await openMatter(tx, 'PA', {
    room: 'petitions',
    kind: 'petition',
    place_id: place.id,
    channel: arrival.channel,
    opened_on: arrival.receivedOn,
  })
  const known = intake.name !== '' || intake.phone !== ''
  const senderId = known
    ? await keepPerson(tx, run.masterKey, today, { name: intake.name, phone: intake.phone })
    : (arrival.from?.senderId ?? null)
  const entered = await tx
    .insertInto('petitions.petition')
    .values({
      matter_id: matter.id,
      kind: 'reflection',
      topic: intake.topic,
      hamlet: intake.hamlet,
      spot: intake.spot,
      title: null,
      points: intake.points.length,
      other_code: arrival.otherCode,
      sender_id: senderId,
      entered_by_office_id: arrival.enteredByOffice,
      source_id: arrival.source?.id ?? null,
      stage: 'received',
      post_id: post.id,
      drafter_post_id: null,
      promised_for: null,
      verdict_open_on: null,
    })
    .onConflict((entry) =>
      entry
        .columns(['other_code', 'entered_by_office_id', 'source_id'])
        .where('other_code', 'is not', null)
        .doNothing(),
    )
    .returning('matter_id')
    .executeTakeFirst()
  // Somebody entered it at the same moment: everything done so far is undone.
  if (entered === undefined) {
    await turnAwayEntered(tx, arrival)
    throw new Refusal('not-now')
  }
  for (const [at, text] of intake.points.entries())
    await say(tx, today, { matterId: matter.id, kind: 'question', point: at + 1, text })
  const photos = await takeKeptPhotos(tx, run.key)
  await attach(tx, matter.id, 'sender', photos)
  const texts = [...intake.points, intake.hamlet, intake.spot, matter.public_code, arrival.otherCode ?? '']
  await putInSearch(tx, 'office', { matterId: matter.id, placeId: place.id, openedOn: arrival.receivedOn, texts })
  const power = arrival.enteredByOffice === null ? ('verdict' as const) : ('read' as const)
  const codeHash = hashOf(run.masterKey, returnCode(run.masterKey, run.key))
  await tx.insertInto('petitions.return_code').values({ code_hash: codeHash, matter_id: matter.id, power }).execute()
  const duty = await openDuty(tx, today, {
    matterId: matter.id,
    kind: 'petitions.answer',
    postId: post.id,
    receivedOn: arrival.receivedOn,
    by: { rule: 'petitions.answer' },
  })
  const data: FactData = {
    place: place.id,
    topic: intake.topic,
    channel: arrival.channel,
    received: arrival.receivedOn,
    post: post.id,
    due: duty.due_on,
    rule: duty.rule_id ?? '',
    points: intake.points.length,
    photos: photos.length,
    ...(arrival.from && { from: { matter: arrival.from.matter, point: arrival.from.point } }),
    ...(arrival.source && { import: arrival.source.import }),
  }
  return { matterId: matter.id, data, result: { petition: matter.id, publicCode: matter.public_code, power } }
}

type FactData = z.infer<typeof PetitionFiled.shape>
