import type { z } from 'zod'
import type { FigureCounted, FiguresClosed } from './contract.ts'
import type { Figure, SatisfactionTransaction } from './tables.ts'

type Counted = z.infer<typeof FigureCounted.shape>
type Closed = z.infer<typeof FiguresClosed.shape>

const noFigure: Figure = {
  received: 0,
  cohort: 0,
  on_time: 0,
  confirmed: 0,
  disagrees: 0,
  no_word: 0,
  waiting: 0,
  unanswered: 0,
  withdrawn: 0,
  handed_over: 0,
  asked_review: 0,
  ratings_asked: null,
  ratings_given: null,
  ratings_good: null,
}

const columnOf = {
  confirmed: 'confirmed',
  disagrees: 'disagrees',
  'no-word': 'no_word',
  waiting: 'waiting',
  unanswered: 'unanswered',
  withdrawn: 'withdrawn',
  'handed-over': 'handed_over',
} as const satisfies Record<Counted['class'], keyof Figure>

/** The figures of one period, folded from its facts alone. */
export const foldFigure = (
  closed: Pick<Closed, 'received' | 'ratings'>,
  members: readonly Pick<Counted, 'class' | 'onTime' | 'askedReview'>[],
): Figure => {
  const figure = { ...noFigure, received: closed.received, cohort: members.length }
  for (const member of members) {
    figure[columnOf[member.class]] += 1
    if (member.onTime) figure.on_time += 1
    if (member.askedReview) figure.asked_review += 1
  }
  if (closed.ratings === null) return figure
  const { asked, given, good } = closed.ratings
  return { ...figure, ratings_asked: asked, ratings_given: given, ratings_good: good }
}

/** Writes the projections of one closed period from its facts. */
export const projectPeriod = async (
  tx: SatisfactionTransaction,
  closed: Closed,
  members: readonly Counted[],
): Promise<void> => {
  await tx
    .insertInto('satisfaction.figure')
    .values({ period_id: closed.period, ...foldFigure(closed, members) })
    .execute()
  for (const { duty, due, onTime, askedReview, ...member } of members) {
    await tx
      .insertInto('satisfaction.member')
      .values({
        duty_id: duty,
        period_id: closed.period,
        due_on: due,
        class: member.class,
        on_time: onTime,
        asked_review: askedReview,
      })
      .execute()
  }
}
