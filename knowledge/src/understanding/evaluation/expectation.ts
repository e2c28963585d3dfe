import { BOUNDS, INTENTS } from '@tradewind/schema/contracts/understanding'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'

/** One line of an evaluation file; see knowledge/evaluation/understanding/README.md. */
const parameter = z.strictObject({
  parameter: z.string(),
  bound: z.enum(BOUNDS).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  tolerancePercent: z.number().optional(),
  values: z.array(z.string()).optional(),
  value: z.boolean().optional(),
  negated: z.boolean().optional(),
  span: z.string().optional(),
})

const codes = z.array(z.string()).optional()

const expectation = z.strictObject({
  language: z.enum(LOCALES).optional(),
  intent: z.array(z.enum(INTENTS)).min(1).optional(),
  industry: codes,
  application: codes,
  category: codes,
  joint: z
    .strictObject({
      thread: z.string().optional(),
      strengthClass: z.string().optional(),
      friction: z.number().optional(),
    })
    .optional(),
  parameters: z.array(parameter).optional(),
  quantity: z.union([z.number(), z.strictObject({ value: z.number(), max: z.number().optional() })]).optional(),
  budget: z
    .strictObject({
      amount: z.number(),
      min: z.number().optional(),
      currency: z.string().optional(),
      bound: z.enum(BOUNDS).optional(),
      per: z.enum(['unit', 'total']).optional(),
    })
    .optional(),
  certificates: codes,
  protocols: codes,
  country: z.string().length(2).optional(),
  incoterm: z.strictObject({ code: z.string(), place: z.string().optional() }).optional(),
  deadline: z.strictObject({ date: z.string().optional(), days: z.number().optional() }).optional(),
  contact: z
    .strictObject({
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      company: z.string().optional(),
    })
    .optional(),
  competitor: z.array(z.strictObject({ brand: z.string(), model: z.string().optional() })).optional(),
  models: codes,
  comparison: z
    .strictObject({
      reference: z.string().optional(),
      wishes: z.record(z.string(), z.enum(['lower', 'higher', 'same'])),
    })
    .optional(),
  corrections: codes,
  unknown: codes,
  unrecognised: codes,
})
export type Expectation = z.infer<typeof expectation>

const utterance = z.strictObject({
  text: z.string().min(1),
  locale: z.enum(LOCALES).optional(),
  context: z
    .strictObject({
      asked: z.array(z.string()).default([]),
      known: z.array(z.string()).default([]),
      shown: z.array(z.string()).default([]),
    })
    .optional(),
  expect: expectation,
  /** Field (or parameter code) to the text of its span. */
  spans: z.record(z.string(), z.string()).optional(),
})
export type Utterance = z.infer<typeof utterance>

export const utterances = z.array(utterance)
