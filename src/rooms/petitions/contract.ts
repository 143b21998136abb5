import { z } from 'zod'
import { day, id } from '../../civic/deed/fields.ts'
import { factKind } from '../../civic/facts/kind.ts'
import { outcomes, withholdGrounds } from './petition.ts'

/** The duties this room opens. */
export const petitionDuties = [
  'petitions.answer',
  'petitions.review',
  'petitions.publish',
  'petitions.promise',
  'petitions.hand-over',
] as const

const post = z.string()
const round = z.number().int()
const spoken = z.enum(['web', 'slip', 'telephone'])

export const PetitionFiled = factKind(
  'petition.filed',
  1,
  'check',
  z.object({
    place: z.string(),
    topic: z.string(),
    channel: z.string(),
    received: day,
    post,
    due: day.nullable(),
    rule: z.string(),
    points: z.number().int(),
    photos: z.number().int(),
    /** The matter and the point of it that the petition was taken over from. */
    from: z.object({ matter: id, point: z.number().int() }).optional(),
    /** The import it came with; who began that stands in `petition.import-started`. */
    import: id.optional(),
  }),
)
export const PetitionAccepted = factKind(
  'petition.accepted',
  1,
  'check',
  z.object({ kind: z.string(), topic: z.string(), post }),
)
export const PetitionForwarded = factKind(
  'petition.forwarded',
  1,
  'check',
  z.object({ from: post, to: post, ground: z.string() }),
)
export const PetitionPlaced = factKind(
  'petition.placed',
  1,
  'check',
  z.object({ place: z.string(), from: post, to: post }),
)
export const PetitionAssigned = factKind('petition.assigned', 1, 'check', z.object({ to: post }))
export const MoreAsked = factKind('petition.more-asked', 1, 'check', z.object({ duty: id }))
export const MoreGiven = factKind('petition.more-given', 1, 'check', z.object({ duty: id, due: day.nullable() }))
export const AnswerSubmitted = factKind(
  'petition.answer-submitted',
  1,
  'check',
  z.object({ round, version: z.number().int(), outcome: z.enum(outcomes) }),
)
export const AnswerReturned = factKind(
  'petition.answer-returned',
  1,
  'check',
  z.object({ round, version: z.number().int() }),
)
export const PetitionAnswered = factKind(
  'petition.answered',
  1,
  'check',
  z.object({
    duty: id,
    round,
    outcome: z.enum(outcomes),
    document: z.string(),
    due: day.nullable(),
    late: z.boolean(),
    promised: day.nullable(),
  }),
)
export const AnswerPublished = factKind('petition.published', 1, 'know', z.object({ round, photos: z.number().int() }))
export const AnswerWithheld = factKind(
  'petition.withheld',
  1,
  'know',
  z.object({ round, ground: z.enum(withholdGrounds) }),
)
export const PetitionSettled = factKind('petition.settled', 1, 'check', z.object({ duty: id, round, channel: spoken }))
/** `next` is the post that now owes a review; null when there is none left: the sender disagrees, and that is final. */
export const PetitionNotSettled = factKind(
  'petition.not-settled',
  1,
  'check',
  z.object({ duty: id, round, channel: spoken, next: post.nullable(), promiseBroken: z.boolean() }),
)
export const NoWordFromSender = factKind('petition.no-word', 1, 'check', z.object({ duty: id, round }))
export const PromiseKept = factKind('petition.promise-kept', 1, 'check', z.object({ duty: id, promised: day }))
export const PromiseLapsed = factKind('petition.promise-lapsed', 1, 'check', z.object({ duty: id, promised: day }))
export const PetitionWithdrawn = factKind('petition.withdrawn', 1, 'check', z.object({ round }))
export const PetitionHandedOver = factKind('petition.handed-over', 1, 'check', z.object({ to: post }))
export const HandOverReceived = factKind('petition.hand-over-received', 1, 'check', z.object({ by: post }))

/** Name and number of the sender were asked for, and what for; every showing is recorded apart, where the sender sees it. */
export const SenderOpened = factKind(
  'petition.sender-opened',
  1,
  'supervise',
  z.object({ purpose: z.enum(['call', 'write-letter', 'verify', 'collect-verdict', 'hand-over']) }),
)
export const SenderCalled = factKind(
  'petition.sender-called',
  1,
  'know',
  z.object({ about: z.string(), outcome: z.enum(['reached', 'not-reached']) }),
)
export const NewsSeen = factKind('petition.news-seen', 1, 'check', z.object({ about: z.string() }))

/** The answer stands in the system the petition came from, too. */
export const AnswerPasted = factKind('petition.pasted', 1, 'know', z.object({ round }))

const rows = z.number().int()
export const ImportOpened = factKind('petition.import-opened', 1, 'supervise', z.object({ import: id, rows }))
export const ColumnsMatched = factKind('petition.import-columns', 1, 'supervise', z.object({ import: id }))
export const WordsMatched = factKind('petition.import-words', 1, 'supervise', z.object({ import: id }))
export const ImportStarted = factKind('petition.import-started', 1, 'supervise', z.object({ import: id, rows }))
export const ImportFinished = factKind(
  'petition.import-finished',
  1,
  'supervise',
  z.object({ import: id, filed: rows, refused: rows }),
)
export const ImportStopped = factKind('petition.import-stopped', 1, 'supervise', z.object({ import: id, filed: rows }))
/** Names and numbers were taken away in a file; every one of them is recorded apart, where its sender sees it. */
export const SendersExported = factKind(
  'petition.senders-exported',
  1,
  'supervise',
  z.object({ purpose: z.enum(['call', 'write-letter', 'verify']), petitions: rows }),
)

export const petitionFacts = [
  PetitionFiled,
  PetitionAccepted,
  PetitionForwarded,
  PetitionPlaced,
  PetitionAssigned,
  MoreAsked,
  MoreGiven,
  AnswerSubmitted,
  AnswerReturned,
  PetitionAnswered,
  AnswerPublished,
  AnswerWithheld,
  PetitionSettled,
  PetitionNotSettled,
  NoWordFromSender,
  PromiseKept,
  PromiseLapsed,
  PetitionWithdrawn,
  PetitionHandedOver,
  HandOverReceived,
  SenderOpened,
  SenderCalled,
  NewsSeen,
  AnswerPasted,
  ImportOpened,
  ColumnsMatched,
  WordsMatched,
  ImportStarted,
  ImportFinished,
  ImportStopped,
  SendersExported,
] as const
