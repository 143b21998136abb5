import type { z } from 'zod'
import { Refusal } from '../../platform/refusal.ts'

/** One thing wrong with an input: the field's name, a code that has words, and the numbers those words need. */
export interface Problem {
  field: string
  code: string
  params?: Record<string, string | number>
}

/** An input that does not parse. Every problem has words in both languages; zod's own messages are never shown. */
export class InvalidInput extends Refusal {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super('invalid-input')
    this.problems = problems
  }

  static from(error: z.ZodError): InvalidInput {
    return new InvalidInput(error.issues.map(problemOf))
  }
}

const problemOf = (issue: z.core.$ZodIssue): Problem => {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') return { field, code: issue.params.code }
  if (issue.code === 'too_big') return { field, code: 'too-long', params: { most: Number(issue.maximum) } }
  if (issue.code === 'too_small') {
    return Number(issue.minimum) <= 1
      ? { field, code: 'missing' }
      : { field, code: 'too-short', params: { least: Number(issue.minimum) } }
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { field, code: 'missing' }
  if (issue.code === 'invalid_value') return { field, code: 'not-a-choice' }
  return { field, code: 'not-understood' }
}
