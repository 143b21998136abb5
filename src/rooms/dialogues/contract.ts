import { z } from 'zod'
import { day, id } from '../../civic/deed/fields.ts'
import { factKind } from '../../civic/facts/kind.ts'
import { meetingKinds } from './meeting.ts'

const post = z.string()
const number = z.number().int()
const digest = z.string()

/** What a post owes in a period, by the rule that says so. */
export const MeetingsOwed = factKind(
  'meeting.owed',
  1,
  'discuss',
  z.object({ post, kind: z.enum(meetingKinds), period: z.string(), wanted: number, rule: z.string() }),
)
export const MeetingsMissed = factKind(
  'meeting.missed',
  1,
  'check',
  z.object({ post, kind: z.enum(meetingKinds), period: z.string(), held: number, missed: number }),
)

/** `inTime`: announced the ruled days ahead; null where they cannot be counted yet. */
export const MeetingCalled = factKind(
  'meeting.called',
  1,
  'know',
  z.object({
    kind: z.enum(meetingKinds),
    convenor: post,
    held: day,
    starts: z.string(),
    project: id.nullable(),
    inTime: z.boolean().nullable(),
  }),
)
export const MeetingMoved = factKind(
  'meeting.moved',
  1,
  'know',
  z.object({ from: day, to: day, starts: z.string(), inTime: z.boolean().nullable() }),
)
export const MeetingCancelled = factKind('meeting.cancelled', 1, 'know', z.object({ questions: number }))
/** `duty` is the one of `meeting.owed` that it discharged, if any; `delegated` the post that should have presided. */
export const MeetingHeld = factKind(
  'meeting.held',
  1,
  'discuss',
  z.object({
    kind: z.enum(meetingKinds),
    held: day,
    presided: post,
    delegated: post.nullable(),
    attendance: number.nullable(),
    duty: id.nullable(),
  }),
)

export const QuestionRegistered = factKind(
  'dialogue.question-registered',
  1,
  'discuss',
  z.object({ number, source: z.enum(['web', 'slip', 'hamlet-head']), topic: z.string() }),
)
export const QuestionRecorded = factKind(
  'dialogue.question-recorded',
  1,
  'discuss',
  z.object({ number, topic: z.string() }),
)
export const QuestionRevised = factKind('dialogue.question-revised', 1, 'check', z.object({ number }))
export const QuestionWithdrawn = factKind('dialogue.question-withdrawn', 1, 'discuss', z.object({ number }))
export const QuestionAnswered = factKind('dialogue.question-answered', 1, 'discuss', z.object({ number, post }))
/** Asks the room of petitions to take the question over: its words are in the meeting's thread, under this number. */
export const QuestionReferred = factKind(
  'dialogue.question-referred',
  1,
  'discuss',
  z.object({ meeting: id, number, place: z.string(), topic: z.string(), received: day }),
)

export const MinutesReadOut = factKind(
  'minutes.read-out',
  1,
  'know',
  z.object({ version: number, questions: number, until: day.nullable(), digest }),
)
export const CorrectionAsked = factKind(
  'minutes.correction-asked',
  1,
  'check',
  z.object({ correction: number, number: number.nullable(), duty: id }),
)
export const CorrectionAnswered = factKind(
  'minutes.correction-answered',
  1,
  'check',
  z.object({ correction: number, result: z.enum(['taken', 'refused']), version: number, digest, duty: id }),
)
export const MinutesFrozen = factKind('minutes.frozen', 1, 'know', z.object({ version: number, digest }))
export const ConclusionDrafted = factKind('conclusion.drafted', 1, 'check', z.object({}))
export const ConclusionPublished = factKind('conclusion.published', 1, 'know', z.object({ document: z.string() }))
/** Names of those who asked were needed, and what for; every showing is recorded apart. */
export const AskersOpened = factKind(
  'dialogue.askers-opened',
  1,
  'supervise',
  z.object({ purpose: z.enum(['call', 'write-letter', 'minutes']) }),
)

export const PromiseMade = factKind(
  'promise.made',
  1,
  'check',
  z.object({ meeting: id, number, post, due: day, duty: id }),
)
export const PromiseMoved = factKind(
  'promise.moved',
  1,
  'check',
  z.object({ from: day, to: day, first: day, duty: id }),
)
export const PromiseReported = factKind(
  'promise.reported-kept',
  1,
  'check',
  z.object({ duty: id, first: day, due: day, late: z.boolean() }),
)
export const PromiseNotKept = factKind('promise.not-kept', 1, 'check', z.object({ duty: id, first: day }))
export const PromiseWithdrawn = factKind('promise.withdrawn', 1, 'check', z.object({ duty: id, first: day }))
const said = z.object({
  duty: id,
  channel: z.enum(['web', 'slip', 'telephone', 'meeting']),
  meeting: id.nullable(),
})
export const DialogueNewsSeen = factKind('dialogue.news-seen', 1, 'check', z.object({ about: z.string() }))
export const PromiseConfirmed = factKind('promise.confirmed', 1, 'supervise', said)
export const PromiseDisputed = factKind('promise.disputed', 1, 'supervise', said)

export const ProjectOpened = factKind('project.opened', 1, 'know', z.object({ post }))
export const ObstacleRaised = factKind('obstacle.raised', 1, 'discuss', z.object({ number }))
export const ObstacleAnswered = factKind('obstacle.answered', 1, 'discuss', z.object({ number, post }))
const householdSays = z.object({ number, channel: z.enum(['web', 'slip', 'telephone', 'meeting']) })
export const ObstacleAgreed = factKind('obstacle.agreed', 1, 'supervise', householdSays)
export const ObstacleNotAgreed = factKind('obstacle.not-agreed', 1, 'supervise', householdSays)
/** The name of one household was needed, and what for; the showing is recorded apart. */
export const HouseholdOpened = factKind(
  'obstacle.household-opened',
  1,
  'supervise',
  z.object({ number, purpose: z.enum(['call', 'write-letter', 'verify']) }),
)

/** The book of a reception is private: a fact says that somebody was received, and no more. */
export const PersonReceived = factKind('reception.received', 1, 'discuss', z.object({ number }))
export const PersonNoticed = factKind('reception.noticed', 1, 'discuss', z.object({ number, duty: id }))

export const dialogueFacts = [
  MeetingsOwed,
  MeetingsMissed,
  MeetingCalled,
  MeetingMoved,
  MeetingCancelled,
  MeetingHeld,
  QuestionRegistered,
  QuestionRecorded,
  QuestionRevised,
  QuestionWithdrawn,
  QuestionAnswered,
  QuestionReferred,
  MinutesReadOut,
  CorrectionAsked,
  CorrectionAnswered,
  MinutesFrozen,
  ConclusionDrafted,
  ConclusionPublished,
  AskersOpened,
  PromiseMade,
  PromiseMoved,
  PromiseReported,
  PromiseNotKept,
  PromiseWithdrawn,
  DialogueNewsSeen,
  PromiseConfirmed,
  PromiseDisputed,
  ProjectOpened,
  ObstacleRaised,
  ObstacleAnswered,
  ObstacleAgreed,
  ObstacleNotAgreed,
  HouseholdOpened,
  PersonReceived,
  PersonNoticed,
] as const
