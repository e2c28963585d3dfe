import { APPLICATIONS, STRENGTH_CLASSES, THREADS } from '@tradewind/schema/contracts/selector'
import { BOUNDS, INTENTS } from '@tradewind/schema/contracts/understanding'
import { CATEGORIES, INDUSTRIES, PARAMETERS } from '@tradewind/schema/ontology'
import { z } from 'zod'

const PARAMETER_CODES = PARAMETERS.map(({ code }) => code) as [string, ...string[]]

const quote = z.string().min(1).max(300).describe('The words of the message it stands in, copied exactly')
const negated = z.boolean().optional().describe('True when the buyer does not want it')

/** What a language model reports about a message: findings with the words they come from. All of it is checked. */
export const readingShape = z.object({
  intents: z.array(z.enum(INTENTS)).max(3).default([]),
  industry: z
    .array(z.object({ quote, code: z.enum(INDUSTRIES), negated }))
    .max(4)
    .default([]),
  application: z
    .array(z.object({ quote, code: z.enum(APPLICATIONS), negated }))
    .max(4)
    .default([]),
  category: z
    .array(z.object({ quote, code: z.enum(CATEGORIES), negated }))
    .max(4)
    .default([]),
  joint: z
    .object({ quote, thread: z.enum(THREADS).optional(), strengthClass: z.enum(STRENGTH_CLASSES).optional() })
    .optional(),
  parameters: z
    .array(
      z.object({
        quote,
        parameter: z.enum(PARAMETER_CODES),
        bound: z.enum(BOUNDS).optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        unit: z.string().max(20).optional().describe('As written'),
        values: z.array(z.string().max(40)).max(8).optional(),
        value: z.boolean().optional(),
        negated,
      }),
    )
    .max(20)
    .default([]),
  quantity: z.object({ quote, value: z.int().min(1).max(1_000_000) }).optional(),
  budget: z
    .object({
      quote,
      amount: z.number().min(0),
      currency: z.string().length(3).optional(),
      per: z.enum(['unit', 'total']),
    })
    .optional(),
  country: z.object({ quote, code: z.string().length(2) }).optional(),
})
export type Reading = z.infer<typeof readingShape>
