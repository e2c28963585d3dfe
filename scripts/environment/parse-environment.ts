import path from 'node:path'
import { z } from 'zod'

const port = z.coerce
  .number('needs to be a port number')
  .int('needs to be a port number')
  .min(1, 'needs to be a port number')
  .max(65_535, 'needs to be a port number')
const secret = z.string().min(16, 'needs at least 16 characters')
const address = z
  .url({ protocol: /^https?$/, error: 'needs to be an http or https address' })
  .transform((url) => url.replace(/\/+$/, ''))

const shape = z.object({
  TRADEWIND_ENV: z.enum(['development', 'production'], 'needs to be development or production').default('development'),
  TRADEWIND_DATA: z.string().default('.data'),
  API_PORT: port.default(4000),
  KNOWLEDGE_PORT: port.default(4100),
  CMS_PORT: port.default(4200),
  SITE_PORT: port.default(4321),
  PG_PORT: port.default(5433),
  API_HOST: z.string().default('127.0.0.1'),
  KNOWLEDGE_HOST: z.string().default('127.0.0.1'),
  CMS_HOST: z.string().default('127.0.0.1'),
  SITE_HOST: z.string().default('127.0.0.1'),
  API_URL: address.optional(),
  KNOWLEDGE_URL: address.optional(),
  CMS_URL: address.optional(),
  SITE_URL: address.optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'needs to look like postgresql://user:password@host:port/database' })
    .optional(),
  AUTH_SECRET: secret,
  LINK_SECRET: secret,
  WEBHOOK_SECRET: secret,
  PAYLOAD_SECRET: secret,
  PREVIEW_SECRET: secret,
  SITE_API_KEY: secret,
  KNOWLEDGE_API_KEY: secret,
  CMS_SERVICE_KEY: secret,
  DEMO_SCALE: z.coerce
    .number('needs to be a number')
    .min(0.01, 'needs to be between 0.01 and 100')
    .max(100, 'needs to be between 0.01 and 100')
    .default(1),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'needs to look like smtp://user:password@host:port' }).optional(),
  POSTHOG_HOST: address.optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'needs to be trace, debug, info, warn, error or silent',
    )
    .default('info'),
})

/** What the launcher knows before it starts anything: ports, folders and addresses are filled in. */
export interface Environment
  extends Omit<z.output<typeof shape>, 'API_URL' | 'KNOWLEDGE_URL' | 'CMS_URL' | 'SITE_URL'> {
  /** Absolute path. */
  readonly TRADEWIND_DATA: string
  /** Addresses by which the services and browsers reach each other, without a slash at the end. */
  readonly API_URL: string
  readonly KNOWLEDGE_URL: string
  readonly CMS_URL: string
  readonly SITE_URL: string
}

export const PORTS = ['API_PORT', 'KNOWLEDGE_PORT', 'CMS_PORT', 'SITE_PORT', 'PG_PORT'] as const

/** Secrets of the demo start with this; production refuses them. */
const DEMO_SECRET = 'demo-'

/**
 * Reads the configuration. An empty variable counts as missing; addresses that are not given follow from the ports.
 * @returns the environment, or one sentence about the first thing that is wrong; it never repeats a secret.
 */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment | string {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    return given[name] === undefined
      ? `The variable ${name} is missing; .env.example says what it is for.`
      : `The variable ${name} is malformed: it ${issue?.message ?? 'is not understood'}.`
  }
  const environment = parsed.data
  if (environment.TRADEWIND_ENV === 'production') {
    for (const [name, value] of Object.entries(environment)) {
      if (typeof value === 'string' && value.startsWith(DEMO_SECRET)) {
        return `The variable ${name} holds a demo secret, which production refuses; make one with: openssl rand -hex 32`
      }
    }
  }
  const taken = new Map<number, string>()
  for (const name of PORTS) {
    if (name === 'PG_PORT' && environment.DATABASE_URL !== undefined) continue
    const other = taken.get(environment[name])
    if (other !== undefined)
      return `${other} and ${name} are both ${environment[name]}; every service needs its own port.`
    taken.set(environment[name], name)
  }
  return {
    ...environment,
    TRADEWIND_DATA: path.resolve(root, environment.TRADEWIND_DATA),
    API_URL: environment.API_URL ?? `http://127.0.0.1:${environment.API_PORT}`,
    KNOWLEDGE_URL: environment.KNOWLEDGE_URL ?? `http://127.0.0.1:${environment.KNOWLEDGE_PORT}`,
    CMS_URL: environment.CMS_URL ?? `http://localhost:${environment.CMS_PORT}`,
    SITE_URL: environment.SITE_URL ?? `http://localhost:${environment.SITE_PORT}`,
  }
}
