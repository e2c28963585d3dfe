import { z } from 'zod'

const statedParameter = z.object({
  code: z.string(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  values: z.array(z.string()).optional(),
})
export type StatedParameter = z.infer<typeof statedParameter>

/** `facts` of a conversation, as the API keeps them; nothing of it is certain to be there. */
const conversationFacts = z.object({
  industry: z.string().optional(),
  application: z.string().optional(),
  country: z.string().optional(),
  quantity: z.number().optional(),
  budget: z.object({ amount: z.number(), currency: z.string().optional(), per: z.enum(['unit', 'total']) }).optional(),
  deadline: z.object({ date: z.string().optional(), days: z.number().optional() }).optional(),
  parameters: z.array(statedParameter).optional(),
  certificates: z.array(z.string()).optional(),
  skus: z.array(z.string()).optional(),
  summary: z.array(z.object({ field: z.string(), label: z.string(), text: z.string() })).optional(),
})
export type ConversationFacts = z.infer<typeof conversationFacts>

/** What of it can be read; a shape of a newer API shows nothing instead of breaking the page. */
export function readStatedFacts(facts: unknown): ConversationFacts {
  const parsed = conversationFacts.safeParse(facts)
  return parsed.success ? parsed.data : {}
}
