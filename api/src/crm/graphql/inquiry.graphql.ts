import { builder } from '../../builder.ts'
import { IdempotencyFailure, RateLimitFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { limitRate, requester } from '../../shared/rate-limit.ts'
import { type InquiryReceipt, submitInquiry } from '../../workflows/submit-inquiry.ts'
import { LeadSourceRef } from './enums.graphql.ts'

const InquiryReceiptRef = builder.objectRef<InquiryReceipt>('InquiryReceipt').implement({
  description: 'What a visitor learns about an inquiry: a reference, never the lead.',
  fields: (t) => ({ reference: t.exposeString('reference') }),
})

export const VisitContextInputRef = builder.inputType('VisitContextInput', {
  fields: (t) => ({ path: t.string(), referrer: t.string(), campaign: t.string() }),
})

const SubmitInquiryInputRef = builder.inputType('SubmitInquiryInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    source: t.field({ type: LeadSourceRef, required: true }),
    name: t.string({ required: true }),
    email: t.string({ required: true }),
    phone: t.string(),
    company: t.string(),
    country: t.string(),
    industry: t.string(),
    message: t.string({ required: true }),
    locale: t.string({ required: true }),
    productSkus: t.stringList(),
    card: t.string({ description: 'Code that was scanned; an unknown one is passed over.' }),
    consent: t.boolean({ required: true }),
    context: t.field({ type: VisitContextInputRef }),
    website: t.string({ description: 'Filled only by machines.' }),
    conversationId: t.id({ description: 'The talk with the advisor it came of.' }),
    anonymousId: t.string({ description: 'From our own services only, which speak for a visitor.' }),
  }),
})

/** Inquiries from one address: a person writes a few, a machine many. */
const INQUIRIES = { limit: 20, windowSeconds: 600 } as const

builder.mutationField('submitInquiry', (t) =>
  t.field({
    type: InquiryReceiptRef,
    errors: { types: [ValidationFailure, IdempotencyFailure, RateLimitFailure] },
    args: { input: t.arg({ type: SubmitInquiryInputRef, required: true }) },
    resolve: (_root, { input }, context) => {
      limitRate(`inquiry:${requester(context, input)}`, INQUIRIES, context.now())
      return submitInquiry(context, input)
    },
  }),
)
