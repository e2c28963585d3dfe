import type { Problem } from '@tradewind/schema/contracts/selector'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@tradewind/schema/locales'
import type { ZodError, ZodType } from 'zod'
import { presentProblem } from './selector/presentation/problems.ts'

/** A request can be wrong in a thousand places; more than these nobody reads. */
const MOST_PROBLEMS = 20

/** The language of a request that may be wrong in every other respect. */
export function localeOf(body: unknown): Locale {
  const locale = typeof body === 'object' && body !== null && 'locale' in body ? body.locale : undefined
  return isLocale(locale) ? locale : DEFAULT_LOCALE
}

/** What the schema found wrong, as the contract's problems: one per field, unknown fields by their name. */
export function problemsOf(error: ZodError, locale: Locale): Problem[] {
  const paths = error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  })
  return paths.slice(0, MOST_PROBLEMS).map((path) => presentProblem({ code: 'invalid', path, subject: '' }, locale))
}

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problem[]; readonly locale: Locale }

/** A JSON body as its contract says, or what is wrong with it, in the language it names. */
export function parseBody<T>(text: string, schema: ZodType<T>): Parsed<T> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    const problem = presentProblem({ code: 'malformed-json', path: [], subject: '' }, DEFAULT_LOCALE)
    return { ok: false, problems: [problem], locale: DEFAULT_LOCALE }
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  const locale = localeOf(body)
  return { ok: false, problems: problemsOf(parsed.error, locale), locale }
}
