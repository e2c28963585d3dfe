import { anonymousId } from '@tradewind/schema/events'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { idempotencyKey, personInput } from '../../crm/domain/lead-input.ts'

const { name, email, phone, country } = personInput.shape

/** A buyer asks for a person; the contact is there when the buyer gave it, with consent. */
export const handOffInput = z.object({
  idempotencyKey,
  conversationId: z.uuid(),
  contact: z
    .object({
      name,
      email,
      company: z
        .string()
        .trim()
        .max(160)
        .nullish()
        .transform((company) => company || null),
      phone,
      country,
    })
    .nullish(),
  message: z.string().max(5_000).trim(),
  locale: z.enum(LOCALES),
  anonymousId: anonymousId.nullish(),
})
export type HandOffInput = z.output<typeof handOffInput>
