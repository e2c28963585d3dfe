import { z } from 'zod'

/** Answers of the REST addresses beside GraphQL (FUN-07, FUN-17). Those of events stand in ../events/event.ts. */

/** Every refusal: a stable code for programs, a sentence for people. */
export const restFailure = z.object({
  code: z.string().describe('Stable code such as RECORD.NOT_FOUND.'),
  message: z.string().describe('What happened and what to do, in English.'),
})

const share = z.number().min(0).max(1)

export const customerFunnelAnswer = z.object({
  customer_id: z.uuid(),
  stage: z.string().describe('Code of the stage the customer stands in.'),
  estimated_value: z.number().min(0).describe('Value that stands with the customer, in the unit of `currency`.'),
  currency: z.string().length(3),
  risk_score: share.nullable().describe('Risk of loss, 0–1; null when nothing was scored yet.'),
  next_best_action: z.string().nullable().describe('What to do next; null when nothing is due.'),
})
export type CustomerFunnelAnswer = z.infer<typeof customerFunnelAnswer>

export const funnelOverviewAnswer = z.object({
  total: z.int().min(0).describe('Customers that entered the funnel.'),
  stages: z.array(
    z.object({
      name: z.string().describe('Code of the stage.'),
      count: z.int().min(0).describe('Customers that reached this stage or a later one.'),
      rate: share.nullable().describe('Conversion from the stage before; null for the first stage.'),
    }),
  ),
  predicted_revenue: z
    .number()
    .nullable()
    .describe('Expected revenue of the coming months in US dollars; null without a forecast.'),
})
export type FunnelOverviewAnswer = z.infer<typeof funnelOverviewAnswer>

export const nextActionRequest = z.object({
  customer_id: z.string().min(1).max(100).describe('UUID or GraphQL id of the customer.'),
})

export const nextActionAnswer = z.object({
  action: z.string().nullable().describe('What to do next; null when nothing is due.'),
  script: z.string().nullable().describe('What to say, in the customer’s language.'),
  channel: z.string().nullable().describe('call, mail, whatsapp, meeting, visit, quote or task.'),
  reason: z.string().nullable(),
  attachments: z.array(z.object({ name: z.string(), url: z.string().nullable() })),
})
export type NextActionAnswer = z.infer<typeof nextActionAnswer>
