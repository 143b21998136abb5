/**
 * A "no" that a person can be told: a code and the values its sentence needs. The sentence itself lives in the words
 * of the room that refuses, in every language. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly code: string
  readonly params: Record<string, string | number>
  /** The input field the refusal is about, where there is one. */
  readonly field?: string

  constructor(code: string, params: Record<string, string | number> = {}, field?: string) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    if (field !== undefined) this.field = field
  }
}
