import { z } from 'zod'
import { LOCALES } from '../locales.ts'
import { citation, PERMISSIONS } from './passages.ts'

/** `POST /ask` of knowledge: a question about products, answered from passages or not at all. Answer as server-sent events. */

export const askRequest = z.strictObject({
  question: z.string().min(1).max(2_000),
  locale: z.enum(LOCALES),
  unitSystem: z.enum(['metric', 'imperial']).default('metric'),
  /** The product whose page the question was asked on, or those talked about. */
  skus: z.array(z.string().min(2).max(40)).max(6).default([]),
  permission: z.enum(PERMISSIONS).default('public'),
})
export type AskRequest = z.infer<typeof askRequest>

/** Kinds of AI-02, and what answers them. */
export const QUESTION_KINDS = [
  'specification',
  'principle',
  'difference',
  'industry',
  'maintenance',
  'reliability',
  'competitor',
  'certificate',
  'company',
  'other',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export const gateReport = z.object({
  /** Statements looked at, kept, and removed because nothing cited carries them. */
  statements: z.int().min(0),
  removed: z.array(
    z.object({
      text: z.string(),
      /** What was not supported: a figure, a model name, a certificate, a standard, a promise, a link, markup, a forbidden subject. */
      reason: z.enum([
        'number',
        'model',
        'certificate',
        'standard',
        'link',
        'markup',
        'no_citation',
        'promise',
        'price',
        'disclosure',
        'instruction',
      ]),
      token: z.string(),
    }),
  ),
})
export type GateReport = z.infer<typeof gateReport>

export const answer = z.object({
  outcome: z.enum(['answered', 'partly', 'unknown', 'refused']),
  kind: z.enum(QUESTION_KINDS),
  /** Sentences with their citation numbers as [n]; plain text, no markup. Paragraphs by blank lines. */
  text: z.string(),
  /** A table where the answer is one: compared products, competitor figures. */
  table: z.object({ head: z.array(z.string()), rows: z.array(z.array(z.string())) }).optional(),
  citations: z.array(citation),
  gate: gateReport,
  /** `rules` or the model's name. */
  by: z.string(),
})
export type Answer = z.infer<typeof answer>

/** Events of the stream, in order: text*, answer. After `problem` nothing follows. */
export const askEvent = z.discriminatedUnion('type', [
  /** Text that has passed the gate already; pieces add up to `answer.text`. */
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('answer'), answer }),
  z.object({ type: z.literal('problem'), code: z.string(), message: z.string() }),
])
export type AskEvent = z.infer<typeof askEvent>
