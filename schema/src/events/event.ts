import { z } from 'zod'
import { LOCALES } from '../locales.ts'

/**
 * Behaviour events of the house. Site events come from visitors, after consent; sales events from people and systems.
 * A partner's own types start with `x_`.
 */
export const SITE_EVENT_TYPES = [
  'page_view',
  'product_view',
  'price_view',
  'document_view',
  'click',
  'scroll',
  'dwell',
  'search',
  'select',
  'compare',
  'calculate',
  'download',
  'form_start',
  'form_abandon',
  'form_submit',
  'advisor_turn',
  'quote_view',
] as const

export const SALES_EVENT_TYPES = [
  'inquiry',
  'quote_request',
  'sample_request',
  'call_done',
  'meeting_done',
  'visit_done',
  'mail_replied',
  'demo_done',
  'quote_sent',
  'quote_accepted',
  'quote_declined',
  'contract_signed',
  'payment_received',
] as const

/**
 * Sales events that no system of the house sees: a person writes them down with a call, meeting or note, unless a mail
 * gateway or an ERP reports them.
 */
export const TOLD_EVENT_TYPES = [
  'demo_done',
  'sample_request',
  'mail_replied',
  'contract_signed',
  'payment_received',
] as const satisfies readonly (typeof SALES_EVENT_TYPES)[number][]

/** What a customer's reply (`mail_replied`, value.topic) was about, as far as it says why a deal may be lost. */
export const REPLY_TOPICS = ['price', 'delivery_time', 'budget', 'function', 'competitor'] as const
export type ReplyTopic = (typeof REPLY_TOPICS)[number]

export const EVENT_TYPES = [...SITE_EVENT_TYPES, ...SALES_EVENT_TYPES] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Events per batch at the most. */
export const MAX_BATCH_SIZE = 500

const MAX_VALUE_CHARACTERS = 4_000

const jsonValue = z
  .json()
  .refine(
    (value) => JSON.stringify(value).length <= MAX_VALUE_CHARACTERS,
    `longer than ${MAX_VALUE_CHARACTERS} characters`,
  )

const eventType = z.union([z.enum(EVENT_TYPES), z.string().regex(/^x_[a-z0-9_]{1,60}$/)], {
  error: 'not an event type of the contract; types of your own start with x_',
})

/** How far a client's clock may run ahead, in milliseconds. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000

export const anonymousId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, '8 to 64 letters, digits, dashes or underscores')

/** One event as it stands on the wire of `POST /api/event/report` (FUN-02). */
export const wireEvent = z
  .object({
    /** Client-made UUID; the same id is stored once. Without one the server derives it from the content. */
    id: z.uuid().optional(),
    customer_id: z.string().min(1).max(100).optional(),
    anonymous_id: anonymousId.optional(),
    event_type: eventType,
    value: jsonValue.optional(),
    /** ISO 8601 with offset. */
    timestamp: z.iso.datetime({ offset: true }),
    source: z.string().min(1).max(60),
    locale: z.enum(LOCALES).optional(),
    context: z
      .object({
        path: z.string().max(500).optional(),
        referrer: z.string().max(500).optional(),
        sku: z.string().max(40).optional(),
        title: z.string().max(200).optional(),
        campaign: z.string().max(100).optional(),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
        viewport: z.object({ width: z.int().min(0).max(20_000), height: z.int().min(0).max(20_000) }).optional(),
      })
      .optional(),
  })
  .refine((event) => event.customer_id !== undefined || event.anonymous_id !== undefined, {
    path: ['customer_id'],
    message: 'an event belongs to a customer_id or an anonymous_id',
  })
export type WireEvent = z.infer<typeof wireEvent>

/** Batch form of the same address: `{events: [...]}`. Each event is judged by itself. */
export const wireBatch = z.object({ events: z.array(z.unknown()).min(1).max(MAX_BATCH_SIZE) })

export const eventReportAnswer = z.object({
  status: z.enum(['ok', 'duplicate']),
  stage_updated: z.boolean(),
  /** Code of the stage the customer stands in now when it changed, else null. */
  new_stage: z.string().nullable(),
})
export type EventReportAnswer = z.infer<typeof eventReportAnswer>

const eventRefusal = z.object({
  /** Position in the batch, from 0. */
  index: z.int().min(0),
  id: z.string().nullable(),
  code: z.enum(['EVENT.INVALID', 'EVENT.UNKNOWN_CUSTOMER', 'EVENT.FORBIDDEN', 'EVENT.IN_THE_FUTURE']),
  reason: z.string(),
})
export type EventRefusal = z.infer<typeof eventRefusal>

export const eventBatchAnswer = z.object({
  status: z.literal('ok'),
  accepted: z.int().min(0),
  duplicates: z.int().min(0),
  refused: z.array(eventRefusal),
})
export type EventBatchAnswer = z.infer<typeof eventBatchAnswer>
