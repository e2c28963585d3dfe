import { z } from 'zod'

const secret = z.string().min(16, 'needs at least 16 characters')
const address = z.url({ protocol: /^https?$/, error: 'needs to be an http or https address' })

const environmentSchema = z.object({
  TRADEWIND_ENV: z.enum(['development', 'production']).default('development'),
  TRADEWIND_DATA: z.string().min(1).default('.data'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Address the process listens on. */
  API_HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'needs to look like postgresql://user:password@host:port/database',
  }),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  SITE_URL: address.default('http://localhost:4321'),
  CMS_URL: address.default('http://localhost:4200'),
  /** The knowledge service, from server to server. */
  KNOWLEDGE_URL: address.default('http://127.0.0.1:4100'),
  /** Parent domain of site and CMS when they are two hosts: the session's cookie is then sent to both. */
  COOKIE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'needs to look like example.com')
    .optional(),
  /** Signs sessions. */
  AUTH_SECRET: secret,
  /** Signs quotation links. */
  LINK_SECRET: secret,
  /** Signs the webhooks between CMS, API, knowledge and site. */
  WEBHOOK_SECRET: secret,
  /** The site's key: who holds it may speak for visitors. */
  SITE_API_KEY: secret,
  /** The knowledge service's key: reads the catalogue. */
  KNOWLEDGE_API_KEY: secret,
  /** Our key at the CMS and at knowledge: reads the whole catalogue, has all documents read again. */
  CMS_SERVICE_KEY: secret,
  /** Without it, mails are written as .eml files below TRADEWIND_DATA/mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'needs to look like smtp://user:password@host:port' }).optional(),
  MAIL_FROM: z.string().default('Corvane Torque <sales@corvane.example>'),
  POSTHOG_KEY: z.string().min(1).optional(),
  POSTHOG_HOST: address.default('https://eu.i.posthog.com'),
  /** inline: jobs run in the API process; off: elsewhere; only: this process runs jobs and serves nothing. */
  WORKER: z.enum(['inline', 'off', 'only']).default('inline'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Environment = z.infer<typeof environmentSchema>

/** Secrets of the demo start with this; production refuses them. */
const DEMO_SECRET = /^demo-/

/**
 * Reads the configuration once. An empty variable counts as missing.
 * @returns the environment, or one clear sentence about the first thing that is wrong.
 */
export function parseEnvironment(variables: NodeJS.ProcessEnv): Environment | string {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    return given[name] === undefined
      ? `The variable ${name} is missing; .env.example says what it is for.`
      : `The variable ${name} is malformed: ${issue?.message ?? 'it is not understood'}.`
  }
  if (parsed.data.TRADEWIND_ENV === 'production') {
    for (const [name, value] of Object.entries(parsed.data)) {
      if (typeof value === 'string' && DEMO_SECRET.test(value)) {
        return `The variable ${name} holds a demo secret, which production refuses; generate one with: openssl rand -hex 32`
      }
    }
  }
  return parsed.data
}
