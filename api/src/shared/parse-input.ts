import type { z } from 'zod'
import { ValidationFailure } from './domain/failure.ts'

/** A check of the house's own names its problem in `params.code`, so that a page can say it in its reader's language. */
function codeOf(issue: z.core.$ZodIssue): string {
  const named = issue.code === 'custom' ? issue.params?.code : undefined
  return typeof named === 'string' ? named : (issue.code ?? 'invalid')
}

/** Parses an input at the edge of a use-case. Throws a ValidationFailure that names every field that does not fit. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new ValidationFailure(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map(String),
      code: codeOf(issue),
      message: issue.message,
    })),
  )
}
