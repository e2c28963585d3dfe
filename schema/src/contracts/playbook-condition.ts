import { z } from 'zod'
import { COUNTS_FACTS, SHARE_FACTS, TEXT_FACTS, YES_NO_FACTS } from './playbook-facts.ts'

const test = z.discriminatedUnion('op', [
  z.object({ fact: z.enum(COUNTS_FACTS), op: z.enum(['at_least', 'at_most']), value: z.number() }),
  z.object({ fact: z.enum(TEXT_FACTS), op: z.enum(['one_of', 'none_of']), value: z.array(z.string().max(60)).max(50) }),
  z.object({ fact: z.enum(YES_NO_FACTS), op: z.literal('is'), value: z.boolean() }),
])
export type FactTest = z.infer<typeof test>

/** A tree of tests: all, any, or not. An empty `all` holds always. */
export type PlaybookCondition =
  | { readonly all: readonly PlaybookCondition[] }
  | { readonly any: readonly PlaybookCondition[] }
  | { readonly not: PlaybookCondition }
  | FactTest

/** Groups within groups at the most; what goes deeper nobody can follow. */
export const MAX_CONDITION_DEPTH = 5
/** Tests and groups directly within one group at the most. */
export const MAX_CONDITION_PARTS = 20

type Path = readonly (string | number)[]
type Report = (path: Path, code: string, message: string) => void

/** Reads a tree from anything. Each thing that does not fit is reported at the place where it stands. */
function read(value: unknown, path: Path, depth: number, report: Report): PlaybookCondition {
  const nothing: PlaybookCondition = { all: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, 'invalid_type', 'a condition is a group or a test')
    return nothing
  }
  if ('all' in value || 'any' in value) {
    const mode = 'all' in value ? 'all' : 'any'
    const parts = (value as Readonly<Record<string, unknown>>)[mode]
    if (depth >= MAX_CONDITION_DEPTH) report(path, 'too_deep', `at most ${MAX_CONDITION_DEPTH} groups in each other`)
    else if (!Array.isArray(parts)) report([...path, mode], 'invalid_type', 'a group is a list')
    else if (parts.length > MAX_CONDITION_PARTS)
      report([...path, mode], 'too_big', `at most ${MAX_CONDITION_PARTS} in one group`)
    else if (mode === 'any' && parts.length === 0) report(path, 'empty_group', 'any of nothing never holds')
    else {
      const held = parts.map((part, index) => read(part, [...path, mode, index], depth + 1, report))
      return mode === 'all' ? { all: held } : { any: held }
    }
    return nothing
  }
  if ('not' in value) {
    const inner = (value as { readonly not: unknown }).not
    // Two in a row say nothing, and a chain of them would have no end.
    if (typeof inner === 'object' && inner !== null && 'not' in inner) {
      report(path, 'double_not', 'not of not')
      return nothing
    }
    return { not: read(inner, [...path, 'not'], depth, report) }
  }
  const parsed = test.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues)
    report([...path, ...(issue.path as (string | number)[])], issue.code, issue.message)
  return nothing
}

export const playbookCondition: z.ZodType<PlaybookCondition, PlaybookCondition> = z
  .custom<PlaybookCondition>(() => true)
  .transform((value, context) => {
    let bad = false
    const condition = read(value, [], 0, (path, code, message) => {
      bad = true
      context.addIssue({ code: 'custom', path: [...path], message, params: { code } })
    })
    return bad ? z.NEVER : condition
  })

export interface ConditionProblem {
  readonly path: Path
  readonly code: 'empty_group' | 'empty_list' | 'not_a_share' | 'negative'
}

/**
 * What has the right form and still makes no sense: a list with nothing in it, a group with nothing in it below another,
 * a share that is none. Asked when somebody writes a condition; what is stored is taken as it is.
 */
export function conditionProblems(condition: PlaybookCondition, path: Path = [], nested = false): ConditionProblem[] {
  if ('not' in condition) return conditionProblems(condition.not, [...path, 'not'], true)
  if ('all' in condition || 'any' in condition) {
    const mode = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    if (parts.length === 0 && nested) return [{ path, code: 'empty_group' }]
    return parts.flatMap((part, index) => conditionProblems(part, [...path, mode, index], true))
  }
  const value = [...path, 'value']
  if (Array.isArray(condition.value)) return condition.value.length === 0 ? [{ path: value, code: 'empty_list' }] : []
  if (typeof condition.value !== 'number') return []
  if (condition.value < 0) return [{ path: value, code: 'negative' }]
  return (SHARE_FACTS as readonly string[]).includes(condition.fact) && condition.value > 1
    ? [{ path: value, code: 'not_a_share' }]
    : []
}
