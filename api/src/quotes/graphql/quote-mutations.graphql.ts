import { builder } from '../../builder.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { requireStaff } from '../../shared/require-staff.ts'
import { DiscountFailure, PriceFailure, QuoteStateFailure } from '../domain/errors.ts'
import { createQuote } from '../use-cases/create-quote.ts'
import { reviseQuote } from '../use-cases/revise-quote.ts'
import { sendQuote } from '../use-cases/send-quote.ts'
import { updateQuoteDraft } from '../use-cases/update-quote-draft.ts'
import { withdrawQuoteLink } from '../use-cases/withdraw-quote-link.ts'
import { QuoteRef, QuoteStatusRef } from './quote.graphql.ts'

builder.objectType(QuoteStateFailure, {
  name: 'QuoteStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof QuoteStateFailure,
  fields: (t) => ({ status: t.expose('status', { type: QuoteStatusRef }) }),
})

builder.objectType(DiscountFailure, {
  name: 'DiscountFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof DiscountFailure,
  fields: (t) => ({
    allowedPercent: t.expose('allowedPercent', { type: 'Decimal' }),
    askedPercent: t.expose('askedPercent', { type: 'Decimal' }),
  }),
})

builder.objectType(PriceFailure, {
  name: 'PriceFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof PriceFailure,
  fields: (t) => ({ sku: t.exposeString('sku') }),
})

const QuoteLineInputRef = builder.inputType('QuoteLineInput', {
  fields: (t) => ({
    sku: t.string({ required: true }),
    quantity: t.int({ required: true }),
    optionCodes: t.stringList(),
    discountPercent: t.field({ type: 'Decimal' }),
  }),
})

const CreateQuoteInputRef = builder.inputType('CreateQuoteInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    contactId: t.id({ required: true }),
    leadId: t.id(),
    locale: t.string({ required: true }),
    currency: t.string({ required: true }),
    incoterm: t.string({ required: true }),
    incotermPlace: t.string({ required: true }),
    lines: t.field({ type: [QuoteLineInputRef], required: true }),
    validUntil: t.field({ type: 'Date' }),
    freight: t.field({
      type: 'Decimal',
      description: 'In the quotation’s currency; without it the Incoterm’s surcharge is used.',
    }),
    notes: t.string(),
    paymentTerms: t.string(),
  }),
})

const UpdateQuoteDraftInputRef = builder.inputType('UpdateQuoteDraftInput', {
  description: 'What is not given stays as it is.',
  fields: (t) => ({
    quoteId: t.id({ required: true }),
    currency: t.string(),
    incoterm: t.string(),
    incotermPlace: t.string(),
    lines: t.field({ type: [QuoteLineInputRef] }),
    validUntil: t.field({ type: 'Date' }),
    freight: t.field({ type: 'Decimal' }),
    notes: t.string(),
    paymentTerms: t.string(),
  }),
})

const failures = [
  ValidationFailure,
  NotFoundFailure,
  ForbiddenFailure,
  QuoteStateFailure,
  DiscountFailure,
  PriceFailure,
  IdempotencyFailure,
]

const stepsOfLife = { sendQuote, reviseQuote, withdrawQuoteLink }

builder.mutationFields((t) => ({
  createQuote: t.prismaField({
    type: QuoteRef,
    errors: { types: failures },
    args: { input: t.arg({ type: CreateQuoteInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      requireStaff(context.actor)
      const { quoteId } = await createQuote(context, {
        ...input,
        accountId: rowId('Account', input.accountId),
        contactId: rowId('Contact', input.contactId),
        leadId: input.leadId ? rowId('Lead', input.leadId) : null,
      })
      return context.database.prisma.quote.findUniqueOrThrow({ ...rowQuery(query), where: { id: quoteId } })
    },
  }),
  updateQuoteDraft: t.prismaField({
    type: QuoteRef,
    errors: { types: failures },
    args: { input: t.arg({ type: UpdateQuoteDraftInputRef, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      requireStaff(context.actor)
      const { quoteId } = await updateQuoteDraft(context, { ...input, quoteId: rowId('Quote', input.quoteId) })
      return context.database.prisma.quote.findUniqueOrThrow({ ...rowQuery(query), where: { id: quoteId } })
    },
  }),
  ...Object.fromEntries(
    Object.entries(stepsOfLife).map(([name, step]) => [
      name,
      t.prismaField({
        type: QuoteRef,
        errors: { types: failures },
        args: { quoteId: t.arg.id({ required: true }) },
        resolve: async (query, _root, args, context) => {
          requireStaff(context.actor)
          const { quoteId } = await step(context, rowId('Quote', args.quoteId))
          return context.database.prisma.quote.findUniqueOrThrow({ ...rowQuery(query), where: { id: quoteId } })
        },
      }),
    ]),
  ),
}))
