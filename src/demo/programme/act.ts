import type { Day } from '../../../packages/workdays/src/index.ts'

/**
 * The shape of what the offices of the example do in the room `programme`, day by day. An act says only what somebody did, as which
 * post; due days that pass and who is told are never written here: the house computes them when the act is played.
 * `id` names what an act opens, so that later acts can go on with it.
 */
export type Act = { on: Day; by: string } & Did

type Did =
  | { do: 'theme'; year: number; title: string; words: string }
  | { do: 'stand'; hamlets: string[]; post: string }
  | {
      do: 'directive'
      id: string
      documentNumber: string
      issuer: string
      subject: string
      issuedOn: Day
      due: Day
      post: string
    }
  | { do: 'report-directive'; id: string; reportNumber: string; words: string }
  | {
      do: 'give'
      id: string
      to: string
      line: string
      measure: string
      due: Day
      hamlets: string[]
      note?: string
      /** What it comes from: the id of an earlier act. */
      from?: string
      criterion?: string
    }
  | { do: 'entrust'; id: string }
  | { do: 'progress'; id: string; percent: number; text: string; photo?: boolean }
  | { do: 'report'; id: string; text: string; photo?: boolean }
  | { do: 'accept'; id: string; note?: string }
  | { do: 'return'; id: string; reason: string; due: Day }
  | { do: 'move'; id: string; due: Day; reason: string }
  | { do: 'stop'; id: string; as: 'cancelled' | 'not-done'; reason: string }
  | { do: 'publish'; id: string }
  | { do: 'mark'; id: string; hamlet: string; topic: string; reason: string; proposal: string; to: string }
  | { do: 'cool'; id: string; reason: string }
  | { do: 'ask'; id: string; post: string; question: string }
  | { do: 'explain'; id: string; text: string }
