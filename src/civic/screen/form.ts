import type { Deed } from '../deed/deed.ts'
import type { Problem } from '../deed/input.ts'
import type { Ground } from '../deed/perform.ts'
import type { CodeOpens } from '../room.ts'
import type { Visit } from './screen.ts'

/** What was sent with a form. A missing field is an empty text. */
export interface FormBody {
  text(name: string): string
  all(name: string): readonly string[]
  files(name: string): readonly Uint8Array[]
}

/** A form shown again: everything typed is there, and what is wrong, in codes that have words. */
export interface FormAttempt {
  form: string
  body: FormBody
  problems: readonly Problem[]
}

/** Where a done deed leads. */
export interface Next {
  to: string
  /** Gives the browser what a code of this matter opens. */
  openSender?: CodeOpens
  /** Keeps the client key, sealed, for the receipt. */
  receipt?: boolean
}

/** A form of a page, as data: the web floor mounts it, and the same deed answers the JSON API. */
export interface Form {
  deed: Deed<unknown, unknown>
  input(body: FormBody, visit: Visit): unknown
  next(result: unknown, visit: Visit): Next
  /** What is kept even when the deed is refused, such as photos. It may refuse one field by a `Refusal` with `field`. */
  keep?(ground: Ground, body: FormBody, visit: Visit): Promise<void>
}

/** Ties a form to its deed, so that the compiler checks the result. */
export const form = <Input, Result>(
  deed: Deed<Input, Result>,
  made: {
    input(body: FormBody, visit: Visit): unknown
    next(result: Result, visit: Visit): Next
    keep?: Form['keep']
  },
): Form => ({
  deed: deed as Deed<unknown, unknown>,
  input: made.input,
  next: (result, visit) => made.next(result as Result, visit),
  ...(made.keep === undefined ? {} : { keep: made.keep }),
})

/** What stands in a control: what was typed last, else what was there. */
export const typed = (visit: Visit, form: string, field: string, otherwise = ''): string =>
  visit.attempt?.form === form ? visit.attempt.body.text(field) : otherwise

export const problemsOf = (visit: Visit, form: string): readonly Problem[] =>
  visit.attempt?.form === form ? visit.attempt.problems : []
