import { builder } from '../../builder.ts'
import { LostCategoryRef } from '../../crm/graphql/opportunity.graphql.ts'
import { MetricScopeRef, scopeFrom } from '../../metrics/graphql/metric-scope.graphql.ts'
import { ForbiddenFailure, NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import type { LossCause, LossLedger, LostDeal, StageLosses, WitnessCount } from '../domain/diagnosis.ts'
import { diagnoseLosses, listLostDeals } from '../use-cases/diagnose-losses.ts'

const MOST_DEALS = 100

const LossWitnessRef = builder.enumType('LossWitness', {
  description: 'Who says why a deal was lost: the sales person, the buyer, or what the events show.',
  values: ['rep', 'buyer', 'events'] as const,
})

const WitnessesRef = builder.objectRef<LossCause['witnesses']>('LossWitnesses').implement({
  description: 'Deals of the cause in which each witness names it.',
  fields: (t) => ({
    rep: t.exposeInt('rep'),
    buyer: t.exposeInt('buyer'),
    events: t.exposeInt('events'),
  }),
})

const LossCauseRef = builder.objectRef<LossCause>('LossCause').implement({
  fields: (t) => ({
    category: t.expose('category', { type: LostCategoryRef }),
    deals: t.exposeInt('deals'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    share: t.exposeFloat('share', { description: 'Of the stage’s lost value, 0–1.' }),
    witnesses: t.field({ type: WitnessesRef, resolve: ({ witnesses }) => witnesses }),
    evidence: t.expose('evidence', { type: 'LocalizedText', description: 'A sentence that proves it.' }),
    remedy: t.expose('remedy', { type: 'LocalizedText' }),
  }),
})

const StageLossesRef = builder.objectRef<StageLosses>('StageLosses').implement({
  fields: (t) => ({
    stageId: t.globalID({ resolve: ({ stageId }) => ({ type: 'Stage', id: stageId }) }),
    stageCode: t.exposeString('stageCode'),
    stageName: t.expose('stageName', { type: 'LocalizedText' }),
    deals: t.exposeInt('deals', { description: 'Lost from this stage.' }),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    entered: t.exposeInt('entered', { description: 'Entered the stage or a later one.' }),
    lossRate: t.exposeFloat('lossRate', { nullable: true, description: 'Lost from it / entered it, 0–1.' }),
    causes: t.field({
      type: [LossCauseRef],
      resolve: ({ causes }) => [...causes],
      description: 'The three main ones.',
    }),
    rest: t.field({ type: MoneyRef, resolve: ({ rest }) => rest, description: 'Lost value of all other causes.' }),
  }),
})

const WitnessCountRef = builder.objectRef<WitnessCount>('LossWitnessCount').implement({
  description: 'How many lost deals each witness puts under a category, and where the ledger put them.',
  fields: (t) => ({
    category: t.expose('category', { type: LostCategoryRef }),
    rep: t.exposeInt('rep'),
    buyer: t.exposeInt('buyer'),
    events: t.exposeInt('events'),
    decided: t.exposeInt('decided'),
  }),
})

const LossLedgerRef = builder.objectRef<LossLedger>('LossLedger').implement({
  description: 'Every lost deal in exactly one stage and one category: stages, causes and rests sum to the lost value.',
  fields: (t) => ({
    deals: t.exposeInt('deals'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    stages: t.field({ type: [StageLossesRef], resolve: ({ stages }) => [...stages] }),
    witnesses: t.field({ type: [WitnessCountRef], resolve: ({ witnesses }) => [...witnesses] }),
  }),
})

const LostDealRef = builder.objectRef<LostDeal>('LostDeal').implement({
  description: 'A line of the ledger.',
  fields: (t) => ({
    opportunityId: t.globalID({ resolve: ({ opportunityId }) => ({ type: 'Opportunity', id: opportunityId }) }),
    name: t.exposeString('name'),
    accountId: t.globalID({ resolve: ({ accountId }) => ({ type: 'Account', id: accountId }) }),
    accountName: t.exposeString('accountName'),
    ownerName: t.exposeString('ownerName', { nullable: true }),
    closedAt: t.field({ type: 'DateTime', resolve: ({ closedAt }) => new Date(closedAt) }),
    stageName: t.expose('stageName', { type: 'LocalizedText' }),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    category: t.expose('category', { type: LostCategoryRef }),
    decidedBy: t.expose('decidedBy', { type: LossWitnessRef, nullable: true }),
    rep: t.expose('rep', { type: LostCategoryRef, nullable: true }),
    buyer: t.expose('buyer', { type: LostCategoryRef, nullable: true }),
    events: t.expose('events', { type: LostCategoryRef, nullable: true }),
  }),
})

builder.queryFields((t) => ({
  lossLedger: t.field({
    type: LossLedgerRef,
    description: 'Why deals were lost. Snapshot: those lost within the period; cohort: those opened within it.',
    authScopes: { staff: true },
    errors: { types: [ForbiddenFailure, NotFoundFailure, ValidationFailure] },
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: (_root, args, context) => diagnoseLosses(context, scopeFrom(args.scope)),
  }),
  lostDeals: t.field({
    type: [LostDealRef],
    description: `The lines behind the ledger, the ${MOST_DEALS} most valuable at most.`,
    authScopes: { staff: true },
    errors: { types: [ForbiddenFailure, ValidationFailure] },
    args: {
      scope: t.arg({ type: MetricScopeRef, required: true }),
      stageId: t.arg.globalID({}),
      category: t.arg({ type: LostCategoryRef }),
    },
    resolve: async (_root, { scope, stageId, category }, context) => {
      const only = { stageId: stageId ? uuidOrNone(stageId.id) : null, category: category ?? null }
      return (await listLostDeals(context, scopeFrom(scope), only)).slice(0, MOST_DEALS)
    },
  }),
}))
