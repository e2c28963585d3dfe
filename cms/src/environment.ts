import path from 'node:path'
import { z } from 'zod'

const secret = z.string().min(16, 'must be at least 16 characters long')
const origin = z.url().transform((value) => value.replace(/\/+$/, ''))

const environmentShape = z
  .object({
    TRADEWIND_ENV: z.enum(['development', 'test', 'production']).default('development'),
    CMS_PORT: z.coerce.number().int().min(1).max(65_535).default(4200),
    /** Address the server listens on; the address it is reached at is CMS_URL. */
    CMS_HOST: z.string().min(1).default('127.0.0.1'),
    CMS_URL: origin.optional(),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://'),
    /** Absolute, because the standalone server changes its working directory. */
    TRADEWIND_DATA: z.string().refine(path.isAbsolute, 'must be an absolute path'),
    PAYLOAD_SECRET: secret,
    CMS_SERVICE_KEY: secret,
    WEBHOOK_SECRET: secret,
    PREVIEW_SECRET: secret,
    API_URL: origin,
    KNOWLEDGE_URL: origin,
    SITE_URL: origin,
  })
  .transform((value) => ({ ...value, CMS_URL: value.CMS_URL ?? `http://localhost:${value.CMS_PORT}` }))

export type Environment = z.infer<typeof environmentShape>

export type EnvironmentResult =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly message: string }

const SECRETS = ['PAYLOAD_SECRET', 'CMS_SERVICE_KEY', 'WEBHOOK_SECRET', 'PREVIEW_SECRET'] as const

/** Parses the process environment; the message of a failure is one sentence that names every faulty variable. */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): EnvironmentResult {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentShape.safeParse(filled)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.')
      return filled[name] === undefined ? `${name} is missing` : `${name} ${issue.message}`
    })
    return { ok: false, message: `The CMS cannot start: ${faults.join('; ')}.` }
  }
  const environment = parsed.data
  if (environment.TRADEWIND_ENV === 'production') {
    const demo = SECRETS.filter((name) => environment[name].startsWith('demo-'))
    if (demo.length > 0) {
      return {
        ok: false,
        message: `The CMS cannot start: demo secrets are refused in production (${demo.join(', ')}).`,
      }
    }
  }
  return { ok: true, environment }
}

/** Values for `next build` and for generating types and migrations: neither opens a database or calls anybody. */
const BUILD_TIME = {
  DATABASE_URL: 'postgresql://build:build@127.0.0.1:1/build',
  TRADEWIND_DATA: '/nonexistent',
  PAYLOAD_SECRET: 'only-for-building',
  CMS_SERVICE_KEY: 'only-for-building',
  WEBHOOK_SECRET: 'only-for-building',
  PREVIEW_SECRET: 'only-for-building',
  API_URL: 'http://127.0.0.1:4000',
  KNOWLEDGE_URL: 'http://127.0.0.1:4100',
  SITE_URL: 'http://127.0.0.1:4321',
}

function load(): Environment {
  const building = process.env.NEXT_PHASE === 'phase-production-build' || process.env.CMS_GENERATING === '1'
  const result = parseEnvironment(building ? { ...BUILD_TIME, ...process.env } : process.env)
  if (result.ok) return result.environment
  process.stderr.write(`${result.message}\n`)
  process.exit(1)
}

/** The environment, parsed once when the process starts. A fault ends the process with one sentence and code 1. */
export const environment: Environment = load()
