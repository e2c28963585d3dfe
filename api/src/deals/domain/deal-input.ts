import { LOST_CATEGORIES } from '@tradewind/schema/contracts/funnel'
import { CURRENCIES } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { z } from 'zod'
import { idempotencyKey } from '../../crm/domain/lead-input.ts'

const name = z.string().trim().min(2, 'name the deal').max(200)
const currency = z.enum(CURRENCIES, 'is no currency we sell in')
const amount = z
  .string()
  .regex(/^\d{1,10}(?:\.\d{1,4})?$/, 'is no amount')
  .nullable()
const productLine = z.enum(CATEGORIES, 'is no product line of ours').nullable()
const text = (most: number) => z.string().trim().max(most, `at most ${most} characters`)
const competitor = text(120)
  .nullable()
  .transform((name) => name || null)

/** An amount says its currency. */
const withCurrency = (deal: { amount?: unknown; currency?: unknown }): boolean =>
  deal.amount === undefined || deal.amount === null || Boolean(deal.currency)
const NEEDS_CURRENCY = { path: ['currency'], message: 'say the currency of the amount' }

export const createDealInput = z
  .object({
    idempotencyKey,
    accountId: z.uuid(),
    name,
    amount: amount.nullish().transform((value) => value ?? null),
    currency: currency.nullish().transform((value) => value ?? null),
    expectedCloseOn: z
      .date()
      .nullish()
      .transform((value) => value ?? null),
    nextStep: text(300)
      .nullish()
      .transform((value) => value ?? ''),
    productLine: productLine.nullish().transform((value) => value ?? null),
    competitor: competitor.nullish().transform((value) => value ?? null),
    ownerId: z.uuid().nullish(),
  })
  .refine(withCurrency, NEEDS_CURRENCY)

const dealFacts = z.object({
  name: name.optional(),
  amount: amount.optional(),
  currency: currency.optional(),
  expectedCloseOn: z.date().nullable().optional(),
  nextStep: text(300).optional(),
  productLine: productLine.optional(),
  competitor: competitor.optional(),
})

/** What a person saw of a deal, as it stood: names of products and currencies of earlier days included. */
export const seenDealFacts = z.object({
  name: z.string().optional(),
  amount: amount.optional(),
  currency: z.string().nullable().optional(),
  expectedCloseOn: z.date().nullable().optional(),
  nextStep: z.string().optional(),
  productLine: z.string().nullable().optional(),
  competitor: z.string().nullable().optional(),
})

/** What is left out stays as it is; null takes it away. */
export const changeDealInput = dealFacts.extend({ opportunityId: z.uuid() }).refine(withCurrency, NEEDS_CURRENCY)

export const loseDealInput = z.object({
  idempotencyKey,
  opportunityId: z.uuid(),
  category: z.enum(LOST_CATEGORIES),
  reason: z.string().trim().min(3, 'say why in a few words').max(1_000),
  competitor: competitor.nullish().transform((value) => value ?? null),
})

export const winDealInput = z.object({
  idempotencyKey,
  opportunityId: z.uuid(),
  reason: text(500)
    .nullish()
    .transform((value) => value || null),
})

export const moveDealInput = z.object({
  opportunityId: z.uuid(),
  stageId: z.uuid(),
  /** Where the caller saw it. */
  expectedStageId: z.uuid(),
  reason: text(500)
    .nullish()
    .transform((value) => value || null),
})
