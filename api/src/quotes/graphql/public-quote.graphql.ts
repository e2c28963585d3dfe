import { builder } from '../../builder.ts'
import { VisitContextInputRef } from '../../crm/graphql/inquiry.graphql.ts'
import {
  IdempotencyFailure,
  NotFoundFailure,
  RateLimitFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { limitRate, requester } from '../../shared/rate-limit.ts'
import { type QuoteReceipt, requestQuote } from '../../workflows/request-quote.ts'
import { PriceFailure, QuoteStateFailure } from '../domain/errors.ts'
import type { NextTier, PricedBasket } from '../domain/priced-basket.ts'
import { pricedLine, versionMoney } from '../priced-line.ts'
import { estimateQuote } from '../use-cases/estimate-quote.ts'
import { respondToQuote } from '../use-cases/respond-to-quote.ts'
import { hasExpired, type SharedQuote, viewSharedQuote } from '../use-cases/shared-quote.ts'
import { QuoteLineItemRef, QuoteLineOptionRef, QuoteStatusRef } from './quote.graphql.ts'

export const PriceTierRef = builder.objectRef<NextTier>('PriceTier').implement({
  description: 'The unit price from a quantity on.',
  fields: (t) => ({
    minimumQuantity: t.exposeInt('minimumQuantity'),
    unitPrice: t.field({ type: MoneyRef, resolve: (tier) => tier.unitPrice }),
  }),
})

const EstimateLineRef = builder.objectRef<PricedBasket['lines'][number]>('QuoteEstimateLine').implement({
  fields: (t) => ({
    sku: t.exposeString('sku'),
    name: t.exposeString('name'),
    quantity: t.exposeInt('quantity'),
    unitPrice: t.field({ type: MoneyRef, resolve: (line) => line.unitPrice }),
    lineTotal: t.field({ type: MoneyRef, resolve: (line) => line.lineTotal }),
    options: t.field({ type: [QuoteLineOptionRef], resolve: (line) => [...line.options] }),
    nextTier: t.field({ type: PriceTierRef, nullable: true, resolve: (line) => line.nextTier }),
  }),
})

const QuoteEstimateRef = builder.objectRef<PricedBasket>('QuoteEstimate').implement({
  description: 'Prices for a basket before anybody leaves a name.',
  fields: (t) => ({
    currency: t.exposeString('currency'),
    lineItems: t.field({ type: [EstimateLineRef], resolve: (basket) => [...basket.lines] }),
    subtotal: t.field({ type: MoneyRef, resolve: (basket) => basket.subtotal }),
    freight: t.field({ type: MoneyRef, resolve: (basket) => basket.freight }),
    tax: t.field({ type: MoneyRef, resolve: (basket) => basket.tax }),
    total: t.field({ type: MoneyRef, resolve: (basket) => basket.total }),
    taxLabel: t.exposeString('taxLabel'),
    leadTimeDays: t.exposeInt('leadTimeDays'),
    exchangeRate: t.field({ type: 'Decimal', resolve: (basket) => basket.exchange.rate }),
    exchangeDate: t.field({ type: 'Date', resolve: (basket) => basket.exchange.date }),
  }),
})

const SharedQuoteRef = builder.objectRef<SharedQuote>('SharedQuote').implement({
  description: 'What the holder of a quotation link sees: nothing about the customer’s record.',
  fields: (t) => ({
    number: t.string({ resolve: ({ quote }) => quote.number }),
    status: t.field({
      type: QuoteStatusRef,
      description: 'expired as soon as the validity is over, even before the nightly job has written it.',
      resolve: ({ quote, version }, _args, { now }) =>
        (quote.status === 'sent' || quote.status === 'viewed') && hasExpired(version.validUntil, now())
          ? 'expired'
          : quote.status,
    }),
    version: t.int({ resolve: ({ version }) => version.version }),
    locale: t.string({ resolve: ({ version }) => version.locale }),
    buyerName: t.string({ resolve: ({ quote }) => quote.contact.name }),
    company: t.string({ nullable: true, resolve: ({ quote }) => quote.account.name }),
    lineItems: t.field({
      type: [QuoteLineItemRef],
      resolve: ({ version }) => version.lineItems.map((line) => pricedLine(line, version.currency)),
    }),
    subtotal: t.field({
      type: MoneyRef,
      resolve: ({ version }) => versionMoney(version.subtotalMinor, version.currency),
    }),
    discount: t.field({
      type: MoneyRef,
      resolve: ({ version }) => versionMoney(version.discountMinor, version.currency),
    }),
    freight: t.field({
      type: MoneyRef,
      resolve: ({ version }) => versionMoney(version.freightMinor, version.currency),
    }),
    tax: t.field({ type: MoneyRef, resolve: ({ version }) => versionMoney(version.taxMinor, version.currency) }),
    total: t.field({ type: MoneyRef, resolve: ({ version }) => versionMoney(version.totalMinor, version.currency) }),
    taxLabel: t.string({ resolve: ({ version }) => version.taxLabel }),
    incoterm: t.string({ resolve: ({ version }) => version.incoterm }),
    incotermPlace: t.string({ resolve: ({ version }) => version.incotermPlace }),
    paymentTerms: t.string({ resolve: ({ version }) => version.paymentTerms }),
    leadTimeDays: t.int({ resolve: ({ version }) => version.leadTimeDays }),
    validUntil: t.field({ type: 'Date', resolve: ({ version }) => version.validUntil }),
    notes: t.string({ resolve: ({ version }) => version.notes }),
    decidedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ quote }) => quote.decidedAt }),
    canRespond: t.boolean({ resolve: (shared) => shared.canRespond }),
    sellerContact: t.string({
      nullable: true,
      resolve: ({ quote }) => (quote.owner === null ? null : `${quote.owner.name} <${quote.owner.email}>`),
    }),
    pdfPath: t.string({ resolve: ({ token }) => `/documents/shared-quote/${token}.pdf` }),
  }),
})

const QuoteReceiptRef = builder.objectRef<QuoteReceipt>('QuoteReceipt').implement({
  fields: (t) => ({
    number: t.exposeString('number'),
    quotePath: t.exposeString('quotePath', {
      nullable: true,
      description: 'Signed path of the quotation page; null when a person has to look first.',
    }),
    email: t.exposeString('email'),
  }),
})

const BasketLineInputRef = builder.inputType('QuoteBasketLineInput', {
  fields: (t) => ({
    sku: t.string({ required: true }),
    quantity: t.int({ required: true }),
    optionCodes: t.stringList(),
  }),
})

const BasketInputRef = builder.inputType('QuoteBasketInput', {
  fields: (t) => ({
    lines: t.field({ type: [BasketLineInputRef], required: true }),
    currency: t.string({ required: true }),
    incoterm: t.string({ required: true }),
    incotermPlace: t.string(),
    country: t.string(),
    locale: t.string({ required: true }),
  }),
})

const RequestQuoteInputRef = builder.inputType('RequestQuoteInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    basket: t.field({ type: BasketInputRef, required: true }),
    name: t.string({ required: true }),
    email: t.string({ required: true }),
    phone: t.string(),
    company: t.string({ required: true }),
    country: t.string({ required: true }),
    industry: t.string(),
    message: t.string(),
    consent: t.boolean({ required: true }),
    context: t.field({ type: VisitContextInputRef }),
    website: t.string({ description: 'Filled only by machines.' }),
    conversationId: t.id({ description: 'The talk with the advisor it came of.' }),
    anonymousId: t.string({ description: 'From our own services only, which speak for a visitor.' }),
  }),
})

const RespondToQuoteInputRef = builder.inputType('RespondToQuoteInput', {
  fields: (t) => ({
    token: t.string({ required: true }),
    decision: t.field({
      type: builder.enumType('QuoteDecision', { values: ['accept', 'decline'] as const }),
      required: true,
    }),
    name: t.string({ required: true }),
    reason: t.string(),
  }),
})

builder.queryFields((t) => ({
  estimateQuote: t.field({
    type: QuoteEstimateRef,
    errors: { types: [ValidationFailure, PriceFailure] },
    args: { input: t.arg({ type: BasketInputRef, required: true }) },
    resolve: (_root, { input }, context) => estimateQuote(context, input),
  }),
  sharedQuote: t.field({
    type: SharedQuoteRef,
    nullable: true,
    description:
      'The quotation behind a link; null when the link is not, or no longer, good. The first view is recorded.',
    args: { token: t.arg.string({ required: true }) },
    resolve: (_root, { token }, context) => viewSharedQuote(context, token),
  }),
}))

builder.mutationFields((t) => ({
  requestQuote: t.field({
    type: QuoteReceiptRef,
    errors: { types: [ValidationFailure, PriceFailure, IdempotencyFailure, RateLimitFailure] },
    args: { input: t.arg({ type: RequestQuoteInputRef, required: true }) },
    resolve: (_root, { input }, context) => {
      limitRate(`form:${requester(context, input)}`, FORMS, context.now())
      return requestQuote(context, input)
    },
  }),
  respondToQuote: t.field({
    type: SharedQuoteRef,
    errors: { types: [ValidationFailure, NotFoundFailure, QuoteStateFailure, RateLimitFailure] },
    args: { input: t.arg({ type: RespondToQuoteInputRef, required: true }) },
    resolve: (_root, { input }, context) => {
      limitRate(`respond:${context.clientAddress}`, FORMS, context.now())
      return respondToQuote(context, input)
    },
  }),
}))

/** Forms a person fills: generous for a buyer and the colleagues behind one address, useless for a machine. */
export const FORMS = { limit: 20, windowSeconds: 600 } as const
