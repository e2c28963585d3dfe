import { CURRENCIES, LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import { INCOTERMS } from './trade-terms.ts'

const countryCode = z.string().regex(/^[A-Z]{2}$/, 'is not a country code of two capital letters')

const line = z.object({
  sku: z.string().min(1, 'name a product').max(40),
  quantity: z.int().min(1, 'at least 1').max(9_999, 'at most 9,999; ask us for more'),
  optionCodes: z
    .array(z.string().max(40))
    .max(20)
    .nullish()
    .transform((codes) => [...new Set(codes ?? [])]),
})

/** What a visitor puts together on the site. */
export const basketInput = z.object({
  lines: z.array(line).min(1, 'choose at least one product').max(50, 'at most 50 lines'),
  currency: z.enum(CURRENCIES),
  incoterm: z.enum(INCOTERMS),
  incotermPlace: z
    .string()
    .trim()
    .max(100)
    .nullish()
    .transform((place) => place || null),
  country: countryCode.nullish().transform((country) => country ?? null),
  locale: z.enum(LOCALES),
})
export type BasketInput = z.output<typeof basketInput>

/** A percentage of at most two decimals between 0 and 100. */
export const percentInput = z
  .string()
  .regex(/^\d{1,3}(?:\.\d{1,2})?$/, 'is a percentage with at most two decimals')
  .refine((percent) => Number(percent) <= 100, 'is at most 100')

/** What a sales person writes: the same lines, with discounts. */
export const staffLineInput = line.extend({
  discountPercent: percentInput.nullish().transform((percent) => percent ?? '0'),
})
