import type { Currency } from '@tradewind/schema/locales'
import { fromDecimal } from '@tradewind/schema/money'
import { builder } from '../../builder.ts'
import { LostCategory } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { readable } from '../../shared/row-policy.ts'
import { opportunityPolicy } from '../policy.ts'
import { OpportunityStatusRef } from './enums.graphql.ts'

export const LostCategoryRef = builder.enumType('LostCategory', { values: Object.values(LostCategory) })

const DAY_MS = 86_400_000

export const OpportunityRef = builder.prismaNode('Opportunity', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(opportunityPolicy, context.actor)] }),
  description: 'A deal: it stands in a stage of its pipeline from its first day on.',
  fields: (t) => ({
    name: t.exposeString('name'),
    status: t.expose('status', { type: OpportunityStatusRef }),
    value: t.field({
      type: MoneyRef,
      nullable: true,
      description: 'Expected order value as it was agreed.',
      resolve: ({ amount, currency }) =>
        amount === null || currency === null ? null : (fromDecimal(amount.toFixed(), currency as Currency) ?? null),
    }),
    valueUsd: t.field({
      type: MoneyRef,
      nullable: true,
      description: 'The same in US dollars at the rate of the day it was set: what figures add up.',
      resolve: ({ amountUsd }) => (amountUsd === null ? null : (fromDecimal(amountUsd.toFixed(2), 'USD') ?? null)),
    }),
    owner: t.relation('owner', { nullable: true }),
    team: t.relation('team', { nullable: true }),
    account: t.relation('account'),
    pipeline: t.relation('pipeline'),
    stage: t.relation('stage'),
    stageSince: t.expose('stageSince', { type: 'DateTime' }),
    stageLocked: t.boolean({
      description: 'A person moved it: rules only suggest.',
      resolve: (deal) => deal.stageLockedAt !== null,
    }),
    stuck: t.boolean({
      description: 'Open, and longer in its stage than the stage allows.',
      select: { status: true, stageSince: true, stage: { select: { maxDays: true } } },
      resolve: ({ status, stageSince, stage: { maxDays } }, _args, { now }) =>
        status === 'open' && maxDays !== null && now().getTime() - stageSince.getTime() > maxDays * DAY_MS,
    }),
    productLine: t.exposeString('productLine', { nullable: true }),
    expectedCloseOn: t.expose('expectedCloseOn', { type: 'Date', nullable: true }),
    nextStep: t.exposeString('nextStep'),
    competitor: t.exposeString('competitor', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    lostCategory: t.expose('lostCategory', { type: LostCategoryRef, nullable: true }),
    lostReason: t.exposeString('lostReason', { nullable: true }),
    buyerLostCategory: t.expose('buyerLostCategory', { type: LostCategoryRef, nullable: true }),
    buyerLostReason: t.exposeString('buyerLostReason', { nullable: true }),
    quotes: t.relatedConnection('quotes', { cursor: 'id', query: { orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] } }),
    stageHistory: t.relation('transitions', {
      query: { where: { suggested: false }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    }),
    stageSuggestions: t.relation('transitions', {
      query: { where: { suggested: true, resolvedAt: null }, orderBy: [{ at: 'desc' }, { id: 'asc' }] },
    }),
  }),
})
