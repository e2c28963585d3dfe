import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { BuyingRole } from '../../generated/prisma/enums.ts'
import { idempotencyKey, line } from './lead-input.ts'

/** An empty text says that there is none. */
const lineOrNone = (most: number) =>
  line(most)
    .nullable()
    .transform((text) => text || null)

const name = line(120).min(1, 'a person has a name')
const mail = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'at most 200 characters')
  .nullable()
  .transform((text) => text || null)
  .refine((text) => text === null || z.email().safeParse(text).success, 'is not a mail address')

/** What people know of a contact; what is not given stays. Consent is no part of it: nobody gives it for another. */
export const contactFacts = z.object({
  name: name.optional(),
  email: mail.optional(),
  phone: lineOrNone(40).optional(),
  jobTitle: lineOrNone(80).optional(),
  locale: z.enum(LOCALES).optional(),
})
export type ContactFacts = z.output<typeof contactFacts>

/** Part in the decision about a deal; null: none. */
const decisionParts = z
  .array(z.object({ opportunityId: z.uuid(), role: z.enum(BuyingRole).nullable() }))
  .max(50, 'at most 50 deals')

export const newContactInput = contactFacts.extend({
  idempotencyKey,
  accountId: z.uuid(),
  name,
  locale: z.enum(LOCALES),
  decisionParts: decisionParts.optional(),
})

export const contactChange = contactFacts.extend({ decisionParts: decisionParts.optional() })
