import { z } from 'zod'

const secret = z.string().min(16, 'needs at least 16 characters')

const environmentSchema = z.object({
  TRADEWIND_ENV: z.enum(['development', 'test', 'production']).default('development'),
  TRADEWIND_DATA: z.string().min(1).default('.data'),
  KNOWLEDGE_PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  /** Address the process listens on. Only the site's server and the CMS call it. */
  KNOWLEDGE_HOST: z.string().min(1).default('127.0.0.1'),
  API_URL: z
    .url({ protocol: /^https?$/, error: 'needs to be an http or https address' })
    .default('http://127.0.0.1:4000')
    .transform((url) => url.replace(/\/+$/, '')),
  /** The key with which the API lets this service read the catalogue. */
  KNOWLEDGE_API_KEY: secret,
  /** Signs the webhooks of the CMS. */
  WEBHOOK_SECRET: secret,
  /** How often the whole catalogue is pulled again, in seconds. */
  CATALOGUE_REFRESH_SECONDS: z.coerce.number().int().min(1).max(86_400).default(300),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})
export type Environment = z.infer<typeof environmentSchema>

const SECRETS = ['KNOWLEDGE_API_KEY', 'WEBHOOK_SECRET'] as const

/**
 * Reads the configuration once. An empty variable counts as missing.
 * @returns the environment, or one clear sentence about the first thing that is wrong; it never repeats a value.
 */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment | string {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    return given[name] === undefined
      ? `The variable ${name} is missing; .env.example says what it is for.`
      : `The variable ${name} is malformed: ${issue?.message ?? 'it is not understood'}.`
  }
  const demo = SECRETS.find((name) => parsed.data[name].startsWith('demo-'))
  if (parsed.data.TRADEWIND_ENV === 'production' && demo !== undefined) {
    return `The variable ${demo} holds a demo secret, which production refuses; generate one with: openssl rand -hex 32`
  }
  return parsed.data
}
