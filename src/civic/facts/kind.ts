import type { z } from 'zod'

/** The six rights of the people a fact may serve: they know, discuss, do, check, supervise, benefit. */
export type Right = 'know' | 'discuss' | 'do' | 'check' | 'supervise' | 'benefit'

/**
 * A kind of fact: its name for ever, its version, and the shape of its data.
 * Data holds ids, codes, dates and numbers only. A shape only gains optional fields; a new meaning is a new name.
 */
export interface FactKind<Data = unknown> {
  name: string
  version: number
  serves: Right
  shape: z.ZodType<Data>
}

export const factKind = <Data>(
  name: string,
  version: number,
  serves: Right,
  shape: z.ZodType<Data>,
): FactKind<Data> => ({
  name,
  version,
  serves,
  shape,
})

/** A fact as listeners and readers see it. */
export interface Fact<Data = unknown> {
  id: string
  kind: string
  day: string
  postId: string | null
  matterId: string | null
  data: Data
}
