import { z } from 'zod'
import { LOCALES } from '../locales.ts'
import { answer, gateReport } from './answers.ts'
import { citation } from './passages.ts'
import { completion, match } from './selector.ts'
import { understanding } from './understanding.ts'

/** The advisor's dialogue: `POST /advisor/turn` answers one message of a buyer as server-sent events. */

/** The nine steps of AI-01, as states. `handed_off`: a person has it. */
export const ADVISOR_STEPS = [
  'industry',
  'need',
  'details',
  'recommendation',
  'comparison',
  'calculation',
  'quotation',
  'contact',
  'filed',
  'handed_off',
] as const
export type AdvisorStep = (typeof ADVISOR_STEPS)[number]

export const conversationId = z.uuid()

export const turnRequest = z.strictObject({
  /** Made by the server of the site at the first turn; who knows it may go on with the conversation. */
  conversationId,
  /** Made by the client; the same id again gets the same answer. */
  turnId: z.uuid(),
  locale: z.enum(LOCALES),
  unitSystem: z.enum(['metric', 'imperial']).default('metric'),
  text: z.string().max(2_000),
  /** Instead of text: an offered choice, the contact form, or the quotation asked for. */
  choice: z.string().max(80).optional(),
  contact: z
    .strictObject({
      name: z.string().min(1).max(120),
      email: z.email().max(200),
      company: z.string().max(200).optional(),
      phone: z.string().max(40).optional(),
      /** ISO 3166-1 alpha-2. */
      country: z.string().regex(/^[A-Za-z]{2}$/),
      consent: z.literal(true),
    })
    .optional(),
  page: z.strictObject({ path: z.string().max(500), sku: z.string().max(40).optional() }).optional(),
  /** After consent only. */
  anonymousId: z.string().max(64).optional(),
})
export type TurnRequest = z.infer<typeof turnRequest>

/** One thing the advisor wants to know, with choices where there are few. */
export const advisorQuestion = z.object({
  /** ASKABLE or a parameter code. */
  field: z.string(),
  text: z.string(),
  /** Why the answer changes the result. */
  why: z.string(),
  choices: z.array(z.object({ code: z.string(), label: z.string() })).max(12),
})
export type AdvisorQuestion = z.infer<typeof advisorQuestion>

export const calculation = z.object({
  code: z.enum(['joint-torque', 'clamp-force', 'battery-per-shift', 'air-consumption']),
  title: z.string(),
  /** Formula with the numbers put in, as text. */
  formula: z.string(),
  inputs: z.array(z.object({ label: z.string(), text: z.string(), assumed: z.boolean() })),
  result: z.object({ label: z.string(), text: z.string() }),
  /** Standard or book. */
  source: z.string(),
})
export type Calculation = z.infer<typeof calculation>

export const recommendation = z.object({
  products: z.array(match).min(1).max(3),
  completed: z.array(completion),
  /** Why this one first, in a sentence each, aligned with products. */
  reasons: z.array(z.string()),
  /** Parameter rows: products in columns, aligned with `products`. */
  table: z.array(z.object({ label: z.string(), differs: z.boolean(), cells: z.array(z.string()) })),
})
export type Recommendation = z.infer<typeof recommendation>

export const quotationOutcome = z.object({
  number: z.string(),
  /** Signed path of the quotation page; null when a person looks first. */
  path: z.string().nullable(),
  email: z.string(),
})

export const turnEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('answer'), answer }),
  z.object({ type: z.literal('calculation'), calculation }),
  z.object({ type: z.literal('recommendation'), recommendation }),
  /** Nothing fits: what to relax. */
  z.object({ type: z.literal('relaxations'), sentences: z.array(z.object({ choice: z.string(), text: z.string() })) }),
  z.object({ type: z.literal('questions'), questions: z.array(advisorQuestion).max(2) }),
  /** Asks for contact and consent; once in a conversation, unless the buyer asks for a quotation again. */
  z.object({
    type: z.literal('contact_form'),
    purpose: z.enum(['quotation', 'hand_off']),
    known: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal('quotation'), quotation: quotationOutcome }),
  z.object({ type: z.literal('handed_off'), reference: z.string() }),
  /** The one next step. */
  z.object({ type: z.literal('next'), choices: z.array(z.object({ code: z.string(), label: z.string() })).max(6) }),
  z.object({
    type: z.literal('done'),
    step: z.enum(ADVISOR_STEPS),
    locale: z.enum(LOCALES),
    /** What is known now, for the panel beside the talk. */
    facts: z.array(z.object({ field: z.string(), label: z.string(), text: z.string() })),
    /** `rules` or the model's name; `rules (model failed)` when it fell back. */
    by: z.string(),
    milliseconds: z.int().min(0),
  }),
  z.object({ type: z.literal('problem'), code: z.string(), message: z.string() }),
])
export type TurnEvent = z.infer<typeof turnEvent>

/** What knowledge files in the API after every turn (mutation `fileConversationTurn`, `turn` as JSON). */
export const filedTurn = z.object({
  turnId: z.uuid(),
  /** 0-based. */
  position: z.int().min(0),
  locale: z.enum(LOCALES),
  buyerText: z.string(),
  advisorText: z.string(),
  stepBefore: z.enum(ADVISOR_STEPS),
  stepAfter: z.enum(ADVISOR_STEPS),
  understanding: understanding.optional(),
  events: z.array(turnEvent),
  gate: gateReport.optional(),
  citations: z.array(citation),
  /** Answer outcome when the turn was a question; `unknown` makes an unanswered question. */
  outcome: z.enum(['answered', 'partly', 'unknown', 'refused']).optional(),
  /** Parameters asked for that no product serves. */
  unserved: z.array(z.string()),
  competitors: z.array(z.string()),
  by: z.string(),
  /** Per part: understanding, retrieval, model, total; milliseconds. */
  timing: z.record(z.string(), z.number()),
  tokens: z.object({ input: z.int(), output: z.int() }).optional(),
})
export type FiledTurn = z.infer<typeof filedTurn>
