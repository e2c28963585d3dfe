import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { FactsChangedFailure } from '../../crm/domain/errors.ts'
import { OpportunityStatusRef } from '../../crm/graphql/enums.graphql.ts'
import { LostCategoryRef, OpportunityRef } from '../../crm/graphql/opportunity.graphql.ts'
import {
  ForbiddenFailure,
  IdempotencyFailure,
  NotFoundFailure,
  ValidationFailure,
} from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { encodeGlobalId, rowId } from '../../shared/graphql/global-id.ts'
import { rowQuery } from '../../shared/graphql/row-query.ts'
import { asStaff } from '../../shared/require-staff.ts'
import { DealMovedFailure, DealStateFailure, RateFailure } from '../domain/errors.ts'
import { assignDeal, changeDeal } from '../use-cases/change-deal.ts'
import { createDeal } from '../use-cases/create-deal.ts'
import { loseDeal, reopenDeal, winDeal } from '../use-cases/end-deal.ts'
import { moveDeal } from '../use-cases/move-deal.ts'
import { undoDealMove } from '../use-cases/undo-deal-move.ts'

builder.objectType(DealStateFailure, {
  name: 'DealStateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof DealStateFailure,
  fields: (t) => ({ status: t.expose('status', { type: OpportunityStatusRef }) }),
})

builder.objectType(DealMovedFailure, {
  name: 'DealMovedFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof DealMovedFailure,
  fields: (t) => ({
    stageId: t.id({
      description: 'Where it stands now.',
      resolve: (failure) => encodeGlobalId('Stage', failure.stageId),
    }),
  }),
})

builder.objectType(RateFailure, {
  name: 'RateFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof RateFailure,
  fields: (t) => ({ currency: t.exposeString('currency') }),
})

const failures = [ValidationFailure, NotFoundFailure, ForbiddenFailure, DealStateFailure]
const once = [...failures, IdempotencyFailure]

const CreateDealInput = builder.inputType('CreateDealInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    accountId: t.id({ required: true }),
    name: t.string({ required: true }),
    amount: t.field({ type: 'Decimal' }),
    currency: t.string(),
    expectedCloseOn: t.field({ type: 'Date' }),
    nextStep: t.string(),
    productLine: t.string(),
    competitor: t.string(),
    ownerId: t.id(),
  }),
})

const ChangeDealInput = builder.inputType('ChangeDealInput', {
  description: 'What is left out stays as it is; null takes it away.',
  fields: (t) => ({
    opportunityId: t.id({ required: true }),
    name: t.string(),
    amount: t.field({ type: 'Decimal' }),
    currency: t.string(),
    expectedCloseOn: t.field({ type: 'Date' }),
    nextStep: t.string(),
    productLine: t.string(),
    competitor: t.string(),
  }),
})

const SeenDealInput = builder.inputType('SeenDealInput', {
  description: 'What the caller saw of the facts it changes: refused if they changed since.',
  fields: (t) => ({
    name: t.string(),
    amount: t.field({ type: 'Decimal' }),
    currency: t.string(),
    expectedCloseOn: t.field({ type: 'Date' }),
    nextStep: t.string(),
    productLine: t.string(),
    competitor: t.string(),
  }),
})

const MoveDealInput = builder.inputType('MoveDealInput', {
  fields: (t) => ({
    opportunityId: t.id({ required: true }),
    stageId: t.id({ required: true }),
    expectedStageId: t.id({ required: true, description: 'Where the caller saw it.' }),
    reason: t.string(),
  }),
})

const WinDealInput = builder.inputType('WinDealInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    opportunityId: t.id({ required: true }),
    reason: t.string(),
  }),
})

const LoseDealInput = builder.inputType('LoseDealInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    opportunityId: t.id({ required: true }),
    category: t.field({ type: LostCategoryRef, required: true }),
    reason: t.string({ required: true }),
    competitor: t.string(),
  }),
})

const dealId = (input: { readonly opportunityId: string | number }): string =>
  rowId('Opportunity', String(input.opportunityId))

/** What a mutation reads back of what it wrote. */
const dealAfter = async (query: object, { database }: Context, done: Promise<{ readonly opportunityId: string }>) =>
  database.prisma.opportunity.findUniqueOrThrow({ ...rowQuery(query), where: { id: (await done).opportunityId } })

builder.mutationFields((t) => ({
  createDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: [...once, RateFailure] },
    args: { input: t.arg({ type: CreateDealInput, required: true }) },
    resolve: (query, _root, { input }, context) =>
      dealAfter(
        query,
        context,
        createDeal(asStaff(context), {
          ...input,
          accountId: rowId('Account', String(input.accountId)),
          ownerId: input.ownerId ? rowId('User', String(input.ownerId)) : null,
        }),
      ),
  }),
  changeDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: [...failures, RateFailure, FactsChangedFailure] },
    args: { input: t.arg({ type: ChangeDealInput, required: true }), seen: t.arg({ type: SeenDealInput }) },
    resolve: (query, _root, { input, seen }, context) =>
      dealAfter(
        query,
        context,
        changeDeal(asStaff(context), { ...input, opportunityId: dealId(input) }, seen ?? undefined),
      ),
  }),
  assignDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: failures },
    args: { opportunityId: t.arg.id({ required: true }), userId: t.arg.id() },
    resolve: async (query, _root, args, context) => {
      const userId = args.userId ? rowId('User', args.userId) : null
      return dealAfter(query, context, assignDeal(asStaff(context), rowId('Opportunity', args.opportunityId), userId))
    },
  }),
  moveDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: [...failures, DealMovedFailure] },
    args: { input: t.arg({ type: MoveDealInput, required: true }) },
    resolve: (query, _root, { input }, context) =>
      dealAfter(
        query,
        context,
        moveDeal(asStaff(context), {
          ...input,
          opportunityId: dealId(input),
          stageId: rowId('Stage', String(input.stageId)),
          expectedStageId: rowId('Stage', String(input.expectedStageId)),
        }),
      ),
  }),
  winDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: once },
    args: { input: t.arg({ type: WinDealInput, required: true }) },
    resolve: (query, _root, { input }, context) =>
      dealAfter(query, context, winDeal(asStaff(context), { ...input, opportunityId: dealId(input) })),
  }),
  loseDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: once },
    args: { input: t.arg({ type: LoseDealInput, required: true }) },
    resolve: (query, _root, { input }, context) =>
      dealAfter(query, context, loseDeal(asStaff(context), { ...input, opportunityId: dealId(input) })),
  }),
  reopenDeal: t.prismaField({
    type: OpportunityRef,
    errors: { types: failures },
    args: { opportunityId: t.arg.id({ required: true }) },
    resolve: (query, _root, args, context) =>
      dealAfter(query, context, reopenDeal(asStaff(context), rowId('Opportunity', args.opportunityId))),
  }),
  undoDealMove: t.prismaField({
    type: OpportunityRef,
    errors: { types: [...failures, DealMovedFailure] },
    args: { opportunityId: t.arg.id({ required: true }), expectedStageId: t.arg.id({ required: true }) },
    resolve: (query, _root, args, context) =>
      dealAfter(
        query,
        context,
        undoDealMove(asStaff(context), rowId('Opportunity', args.opportunityId), rowId('Stage', args.expectedStageId)),
      ),
  }),
}))
