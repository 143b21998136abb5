import { z } from 'zod'
import { day, id } from '../../civic/deed/fields.ts'
import { factKind } from '../../civic/facts/kind.ts'
import { sources, stops } from './task.ts'

/** The duties this room opens. */
export const programmeDuties = [
  'programme.task',
  'programme.accept',
  'programme.directive',
  'programme.explain',
] as const

const post = z.string()
const number = z.number().int()

export const ThemeSet = factKind('theme.set', 1, 'know', z.object({ place: z.string(), year: number }))

export const DirectiveReceived = factKind(
  'directive.received',
  1,
  'know',
  z.object({ document: z.string(), received: day, due: day.nullable(), post }),
)
export const DirectiveReported = factKind(
  'directive.reported',
  1,
  'know',
  z.object({ document: z.string().nullable(), due: day.nullable(), late: z.boolean() }),
)

export const TaskGiven = factKind(
  'task.given',
  1,
  'supervise',
  z.object({ giver: post, taker: post, due: day, source: z.enum(sources), from: id.nullable(), hamlets: number }),
)
export const TaskEntrusted = factKind('task.entrusted', 1, 'supervise', z.object({ post }))
export const TaskProgressed = factKind(
  'task.progressed',
  1,
  'supervise',
  z.object({ number, percent: number, photos: number }),
)
export const TaskReported = factKind(
  'task.reported',
  1,
  'supervise',
  z.object({ round: number, due: day, late: z.boolean(), photos: number }),
)
export const TaskAccepted = factKind(
  'task.accepted',
  1,
  'supervise',
  z.object({ round: number, due: day, firstDue: day, reported: day, late: z.boolean() }),
)
export const TaskReturned = factKind('task.returned', 1, 'supervise', z.object({ round: number, due: day }))
export const TaskMoved = factKind('task.moved', 1, 'supervise', z.object({ from: day, to: day }))
export const TaskStopped = factKind('task.stopped', 1, 'supervise', z.object({ as: z.enum(stops) }))
export const TaskPublished = factKind('task.published', 1, 'know', z.object({ photos: number }))
export const TaskHidden = factKind('task.hidden', 1, 'know', z.object({}))

export const StandTaken = factKind(
  'stand.taken',
  1,
  'know',
  z.object({ stand: id, place: z.string(), post, from: day }),
)
export const StandEnded = factKind('stand.ended', 1, 'know', z.object({ stand: id, until: day }))

export const HotMarked = factKind(
  'hot.marked',
  1,
  'check',
  z.object({ place: z.string(), topic: z.string(), to: post.nullable() }),
)
export const HotEnded = factKind('hot.ended', 1, 'check', z.object({ as: z.enum(['done', 'cancelled']) }))

export const ExplanationAsked = factKind(
  'explanation.asked',
  1,
  'check',
  z.object({ post, late: number, due: day.nullable() }),
)
export const ExplanationGiven = factKind('explanation.given', 1, 'check', z.object({ late: z.boolean() }))

export const ProgrammeNewsSeen = factKind('programme.news-seen', 1, 'check', z.object({ about: z.string() }))

export const programmeFacts = [
  ThemeSet,
  DirectiveReceived,
  DirectiveReported,
  TaskGiven,
  TaskEntrusted,
  TaskProgressed,
  TaskReported,
  TaskAccepted,
  TaskReturned,
  TaskMoved,
  TaskStopped,
  TaskPublished,
  TaskHidden,
  StandTaken,
  StandEnded,
  HotMarked,
  HotEnded,
  ExplanationAsked,
  ExplanationGiven,
  ProgrammeNewsSeen,
]
