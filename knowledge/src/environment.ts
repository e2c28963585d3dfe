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
  CMS_URL: z
    .url({ protocol: /^https?$/, error: 'needs to be an http or https address' })
    .default('http://localhost:4200')
    .transform((url) => url.replace(/\/+$/, '')),
  /** With it the CMS lets this service read everything that can be quoted, and whoever has it may have it read again. */
  CMS_SERVICE_KEY: secret,
  /** How often everything that can be quoted is read again, in seconds. */
  KNOWLEDGE_REFRESH_SECONDS: z.coerce.number().int().min(1).max(86_400).default(900),
  /** A Qdrant node or cluster; without one the index is a file of this service. */
  QDRANT_URL: z.url({ protocol: /^https?$/, error: 'needs to be an http or https address' }).optional(),
  QDRANT_API_KEY: z.string().min(1).optional(),
  /** Vectors beside the words, from OpenAI's embeddings or a server that speaks them; both or none. */
  EMBEDDING_BASE_URL: z.url({ protocol: /^https?$/, error: 'needs to be an http or https address' }).optional(),
  EMBEDDING_API_KEY: z.string().min(1).optional(),
  EMBEDDING_MODEL: z.string().min(1).optional(),
  /** A language model behind OpenAI's chat completions; all three or none. */
  LLM_BASE_URL: z.url({ protocol: /^https?$/, error: 'needs to be an http or https address' }).optional(),
  LLM_API_KEY: z.string().min(1).optional(),
  LLM_MODEL: z.string().min(1).optional(),
  LLM_MAX_OUTPUT_TOKENS: z.coerce.number().int().min(64).max(8_192).default(800),
  /** Limits per UTC day; the rules answer beyond them. */
  LLM_VISITOR_TOKENS_PER_DAY: z.coerce.number().int().min(0).default(60_000),
  LLM_TOKENS_PER_DAY: z.coerce.number().int().min(0).default(3_000_000),
  LLM_COST_PER_DAY: z.coerce.number().min(0).optional(),
  /** Price of a million tokens, in the currency of LLM_COST_PER_DAY. */
  LLM_INPUT_PRICE: z.coerce.number().min(0).default(0),
  LLM_OUTPUT_PRICE: z.coerce.number().min(0).default(0),
  /** How often the whole catalogue is pulled again, in seconds. */
  CATALOGUE_REFRESH_SECONDS: z.coerce.number().int().min(1).max(86_400).default(300),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})
export type Environment = z.infer<typeof environmentSchema>

const SECRETS = ['KNOWLEDGE_API_KEY', 'CMS_SERVICE_KEY', 'WEBHOOK_SECRET'] as const

const MODEL = ['LLM_BASE_URL', 'LLM_API_KEY', 'LLM_MODEL'] as const

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
  const lacking = MODEL.filter((name) => parsed.data[name] === undefined)
  if (lacking.length > 0 && lacking.length < MODEL.length) {
    return `The variable ${lacking[0]} is missing: a language model needs ${MODEL.join(', ')}.`
  }
  if ((parsed.data.EMBEDDING_BASE_URL === undefined) !== (parsed.data.EMBEDDING_MODEL === undefined)) {
    const name = parsed.data.EMBEDDING_MODEL === undefined ? 'EMBEDDING_MODEL' : 'EMBEDDING_BASE_URL'
    return `The variable ${name} is missing: vectors need EMBEDDING_BASE_URL and EMBEDDING_MODEL.`
  }
  const demo = SECRETS.find((name) => parsed.data[name].startsWith('demo-'))
  if (parsed.data.TRADEWIND_ENV === 'production' && demo !== undefined) {
    return `The variable ${demo} holds a demo secret, which production refuses; generate one with: openssl rand -hex 32`
  }
  return parsed.data
}
