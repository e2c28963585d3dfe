import { CURRENCIES, LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'
import { staffLineInput } from './basket-input.ts'
import { INCOTERMS } from './trade-terms.ts'

const lines = z.array(staffLineInput).min(1, 'a quotation has at least one line').max(200, 'at most 200 lines')
const freight = z.string().regex(/^\d{1,9}(?:\.\d{1,2})?$/, 'is an amount such as 450.00')
const notes = z.string().max(2_000, 'at most 2,000 characters')
const paymentTerms = z.string().trim().max(300)

export const createQuoteInput = z.object({
  idempotencyKey,
  accountId: z.uuid(),
  contactId: z.uuid(),
  leadId: z.uuid().nullish(),
  locale: z.enum(LOCALES),
  currency: z.enum(CURRENCIES),
  incoterm: z.enum(INCOTERMS),
  incotermPlace: z.string().trim().min(1, 'name the place').max(100),
  lines,
  validUntil: z.date().nullish(),
  freight: freight.nullish(),
  notes: notes.nullish(),
  paymentTerms: paymentTerms.nullish(),
})

export const updateQuoteDraftInput = z.object({
  quoteId: z.uuid(),
  currency: z.enum(CURRENCIES).nullish(),
  incoterm: z.enum(INCOTERMS).nullish(),
  incotermPlace: z.string().trim().min(1, 'name the place').max(100).nullish(),
  lines: lines.nullish(),
  validUntil: z.date().nullish(),
  freight: freight.nullish(),
  notes: notes.nullish(),
  paymentTerms: paymentTerms.nullish(),
})
