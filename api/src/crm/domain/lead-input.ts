import { anonymousId } from '@tradewind/schema/events'
import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'

/** Text of one line: control characters would reach mail headers and documents. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `at most ${most} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'contains control characters')

const optionalLine = (most: number) =>
  line(most)
    .nullish()
    .transform((text) => text || null)

export const idempotencyKey = z.string().min(8, 'needs at least 8 characters').max(100)

const visit = z
  .object({ path: optionalLine(500), referrer: optionalLine(500), campaign: optionalLine(100) })
  .nullish()
  .transform((context) =>
    Object.fromEntries(
      Object.entries(context ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
    ),
  )

/** Who asks: the fields that every public form shares. */
export const personInput = z.object({
  idempotencyKey,
  name: line(120).min(2, 'tell us your name'),
  email: z.email('is not a mail address').max(200).trim().toLowerCase(),
  phone: optionalLine(40),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country')
    .nullish()
    .transform((country) => country ?? null),
  industry: optionalLine(60),
  consent: z.literal(true, 'is needed so that we may answer you'),
  context: visit,
  /** The talk with the advisor it came of. */
  conversationId: z.uuid().nullish(),
  /** From our own services, which speak for a visitor; a browser's own comes from its cookie. */
  anonymousId: anonymousId.nullish(),
  website: z
    .string()
    .max(500)
    .nullish()
    .transform((text) => text ?? ''),
})

const message = z
  .string()
  .max(5_000, 'at most 5,000 characters')
  .transform((text) => text.trim())

export const inquiryInput = personInput.extend({
  source: z.enum(['contact_form', 'selector', 'download', 'advisor']),
  company: optionalLine(160),
  message,
  locale: z.enum(LOCALES),
  productSkus: z
    .array(z.string().max(40))
    .max(20)
    .nullish()
    .transform((skus) => [...new Set(skus ?? [])]),
  /** The code that was scanned; one that leads nowhere is no fault of the visitor's. */
  card: optionalLine(40),
})

export const quoteRequestInput = personInput.extend({
  company: line(160).min(2, 'tell us your company'),
  country: z.string().regex(/^[A-Z]{2}$/, 'choose your country'),
  message: message.nullish().transform((text) => text ?? ''),
})
