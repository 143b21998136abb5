import { z } from 'zod'
import { day, id } from '../../civic/deed/fields.ts'
import { factKind } from '../../civic/facts/kind.ts'

/** What became of an answer that was due in a period. Every member is in exactly one class. */
export const memberClasses = [
  'confirmed',
  'disagrees',
  'no-word',
  'waiting',
  'unanswered',
  'withdrawn',
  'handed-over',
] as const
export type MemberClass = (typeof memberClasses)[number]

/** One member of a closed period: its due day and class are frozen here, so that a rebuild gives the same figures. */
export const FigureCounted = factKind(
  'figures.counted',
  1,
  'benefit',
  z.object({
    period: id,
    duty: id,
    due: day,
    class: z.enum(memberClasses),
    onTime: z.boolean(),
    askedReview: z.boolean(),
  }),
)

/** A period closed: its bounds and the counts that no member carries. Ratings are null while fewer than the ruled number are new. */
export const FiguresClosed = factKind(
  'figures.closed',
  1,
  'benefit',
  z.object({
    period: id,
    place: z.string(),
    kind: z.literal('quarter'),
    starts: day,
    ends: day,
    received: z.number().int(),
    ratings: z.object({ asked: z.number().int(), given: z.number().int(), good: z.number().int() }).nullable(),
  }),
)

export const satisfactionFacts = [FigureCounted, FiguresClosed] as const
