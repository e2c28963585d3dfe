import type { z } from 'zod'
import { ValidationFailure } from './domain/failure.ts'

/** Parses an input at the edge of a use-case. Throws a ValidationFailure that names every field that does not fit. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new ValidationFailure(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map(String),
      code: issue.code ?? 'invalid',
      message: issue.message,
    })),
  )
}
