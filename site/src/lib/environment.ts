import path from 'node:path'
import { z } from 'zod'

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4000' })
  .transform((value) => value.replace(/\/+$/, ''))
const secret = z.string().min(16, 'must be at least 16 characters long')

const environmentShape = z
  .object({
    TRADEWIND_ENV: z.enum(['development', 'test', 'production']).default('development'),
    SITE_PORT: z.coerce.number('must be a port number').int().min(1).max(65_535, 'must be a port number').default(4321),
    /** Address the server listens on; the address it is reached at is SITE_URL. */
    SITE_HOST: z.string().min(1).default('127.0.0.1'),
    SITE_URL: origin.optional(),
    API_URL: origin.default('http://127.0.0.1:4000'),
    KNOWLEDGE_URL: origin.default('http://127.0.0.1:4100'),
    CMS_URL: origin.default('http://localhost:4200'),
    /** Key by which the API knows the site as the trusted caller of the public role. */
    SITE_API_KEY: secret,
    WEBHOOK_SECRET: secret,
    PREVIEW_SECRET: secret,
    /** Folder of what the house keeps on disk; the site writes below `site-cache`. */
    TRADEWIND_DATA: z.string().refine(path.isAbsolute, 'must be an absolute path'),
    /** Reverse proxies in front of the site whose X-Forwarded-For can be believed. */
    TRUSTED_PROXY_HOPS: z.coerce.number('must be a whole number').int().min(0).max(10).default(0),
  })
  .transform((value) => ({ ...value, SITE_URL: value.SITE_URL ?? `http://localhost:${value.SITE_PORT}` }))

export type Environment = z.infer<typeof environmentShape>

export type EnvironmentResult =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly message: string }

const SECRETS = ['SITE_API_KEY', 'WEBHOOK_SECRET', 'PREVIEW_SECRET'] as const

/** Parses the process environment; the message of a failure is one sentence that names every faulty variable. */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): EnvironmentResult {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentShape.safeParse(filled)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.')
      return filled[name] === undefined ? `${name} is missing` : `${name} ${issue.message}`
    })
    return { ok: false, message: `The site cannot start: ${[...new Set(faults)].join('; ')}.` }
  }
  const demo = SECRETS.filter((name) => parsed.data[name].startsWith('demo-'))
  if (parsed.data.TRADEWIND_ENV === 'production' && demo.length > 0) {
    return {
      ok: false,
      message: `The site cannot start: ${demo.join(', ')} still holds a demo secret, which production refuses.`,
    }
  }
  return { ok: true, environment: parsed.data }
}

let parsedOnce: Environment | undefined

/** The environment, parsed once per process. A fault ends the process with one sentence and code 1. */
export function environment(): Environment {
  if (parsedOnce === undefined) {
    const result = parseEnvironment(process.env)
    if (!result.ok) {
      process.stderr.write(`${result.message}\n`)
      process.exit(1)
    }
    parsedOnce = result.environment
  }
  return parsedOnce
}
