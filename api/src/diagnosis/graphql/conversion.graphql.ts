import { builder } from '../../builder.ts'
import { MetricScopeRef, scopeFrom } from '../../metrics/graphql/metric-scope.graphql.ts'
import { ForbiddenFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { type Anomaly, channelName } from '../domain/anomaly.ts'
import type { Benchmark } from '../domain/benchmark.ts'
import type { ChannelCost, ChannelFigures } from '../domain/channels.ts'
import type { TouchpointLift } from '../domain/diagnosis.ts'
import type { IndustryFigures } from '../domain/industries.ts'
import { industryName } from '../domain/names.ts'
import { readBenchmarks } from '../use-cases/benchmark.ts'
import { channelContribution } from '../use-cases/channel-contribution.ts'
import { findAnomalies } from '../use-cases/find-anomalies.ts'
import { industryWinRates } from '../use-cases/industry-win-rates.ts'
import { touchpointLift } from '../use-cases/touchpoint-lift.ts'
import { EstimateRef } from './estimate.graphql.ts'

const OutcomeRef = builder.objectRef<TouchpointLift['withTouch']>('TouchOutcome').implement({
  fields: (t) => ({ cases: t.exposeInt('cases'), won: t.exposeInt('won') }),
})

const TouchpointLiftRef = builder.objectRef<TouchpointLift>('TouchpointLift').implement({
  description: 'How much likelier deals are won that had a touchpoint.',
  fields: (t) => ({
    touchpoint: t.exposeString('touchpoint'),
    withTouch: t.field({ type: OutcomeRef, resolve: ({ withTouch }) => withTouch }),
    withoutTouch: t.field({ type: OutcomeRef, resolve: ({ withoutTouch }) => withoutTouch }),
    lift: t.field({
      type: EstimateRef,
      nullable: true,
      resolve: ({ lift }) => lift,
      description:
        'Plain difference of the win rates; confounded: who has the touchpoint is further along. Null: too few.',
    }),
    adjusted: t.field({
      type: EstimateRef,
      nullable: true,
      resolve: ({ adjusted }) => adjusted,
      description: 'The same among like deals: same stage when it happened, like size and channel. The one to act on.',
    }),
    adjustedCases: t.int({ nullable: true, resolve: ({ adjusted }) => adjusted?.cases ?? null }),
    smallNumbers: t.exposeBoolean('smallNumbers'),
  }),
})

const AttributedRef = builder.objectRef<ChannelFigures['contribution']['first']>('AttributedDeals').implement({
  fields: (t) => ({
    deals: t.exposeFloat('deals'),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
  }),
})

const ChannelCostRef = builder.objectRef<ChannelCost>('ChannelCostFigures').implement({
  fields: (t) => ({
    total: t.field({ type: MoneyRef, resolve: ({ total }) => total }),
    perLead: t.field({ type: MoneyRef, nullable: true, resolve: ({ perLead }) => perLead }),
    perWon: t.field({ type: MoneyRef, nullable: true, resolve: ({ perWon }) => perWon }),
    return: t.exposeFloat('return', { nullable: true, description: 'Value won (position-based) / cost.' }),
  }),
})

const ChannelFiguresRef = builder.objectRef<ChannelFigures>('ChannelFigures').implement({
  fields: (t) => ({
    channel: t.exposeString('channel'),
    name: t.field({
      type: 'LocalizedText',
      resolve: ({ channel }) => {
        const name = channelName(channel)
        return typeof name === 'string' ? { en: name } : name
      },
    }),
    newCustomers: t.exposeInt('newCustomers'),
    leads: t.exposeInt('leads'),
    decided: t.exposeInt('decided'),
    won: t.exposeInt('won'),
    winRate: t.field({ type: EstimateRef, nullable: true, resolve: ({ winRate }) => winRate }),
    firstTouch: t.field({ type: AttributedRef, resolve: ({ contribution }) => contribution.first }),
    lastTouch: t.field({ type: AttributedRef, resolve: ({ contribution }) => contribution.last }),
    positionBased: t.field({
      type: AttributedRef,
      resolve: ({ contribution }) => contribution.position,
      description: '40 % to the first contact, 40 % to the last, 20 % to those between.',
    }),
    cost: t.field({
      type: ChannelCostRef,
      nullable: true,
      resolve: ({ cost }) => cost,
      description: 'Of the whole house only: what a channel costs cannot be told apart by team or person.',
    }),
  }),
})

const IndustryFiguresRef = builder.objectRef<IndustryFigures>('IndustryFigures').implement({
  fields: (t) => ({
    industry: t.exposeString('industry', { nullable: true }),
    name: t.field({
      type: 'LocalizedText',
      nullable: true,
      resolve: ({ industry }) => (industry === null ? null : industryName(industry)),
    }),
    decided: t.exposeInt('decided'),
    won: t.exposeInt('won'),
    winRate: t.field({ type: EstimateRef, nullable: true, resolve: ({ winRate }) => winRate }),
    value: t.field({ type: MoneyRef, resolve: ({ value }) => value }),
    verdict: t.exposeString('verdict', { description: 'above or below all others beyond chance, else even.' }),
  }),
})

const AnomalyRef = builder.objectRef<Anomaly>('Anomaly').implement({
  description: 'A channel or product line whose share changed for good.',
  fields: (t) => ({
    subject: t.exposeString('subject'),
    key: t.exposeString('key'),
    kind: t.exposeString('kind', { description: 'lost, fallen or grown' }),
    since: t.expose('since', { type: 'DateTime' }),
    before: t.exposeFloat('before', { description: 'Mean per month.' }),
    after: t.exposeFloat('after'),
    text: t.expose('text', { type: 'LocalizedText' }),
  }),
})

const BenchmarkRef = builder.objectRef<Benchmark>('Benchmark').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    value: t.exposeFloat('value', { nullable: true }),
    cases: t.exposeInt('cases'),
    past: t.exposeFloat('past', { nullable: true, description: 'The period before, of the same length.' }),
    bestQuartile: t.exposeFloat('bestQuartile', {
      nullable: true,
      description: 'What the better quarter of the house’s people reach at least.',
    }),
    target: t.exposeFloat('target', { nullable: true, description: 'The house’s own target.' }),
  }),
})

const errors = { types: [ForbiddenFailure, ValidationFailure] }
const authScopes = { staff: true }

builder.queryFields((t) => ({
  touchpointLift: t.field({
    type: [TouchpointLiftRef],
    authScopes,
    errors,
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: async (_root, { scope }, context) => [...(await touchpointLift(context, scopeFrom(scope)))],
  }),
  channelContribution: t.field({
    type: [ChannelFiguresRef],
    authScopes,
    errors,
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: async (_root, { scope }, context) => [...(await channelContribution(context, scopeFrom(scope)))],
  }),
  industryWinRates: t.field({
    type: [IndustryFiguresRef],
    authScopes,
    errors,
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: async (_root, { scope }, context) => [...(await industryWinRates(context, scopeFrom(scope)))],
  }),
  anomalies: t.field({
    type: [AnomalyRef],
    description: 'Of the three years up to the end of the scope.',
    authScopes,
    errors,
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: async (_root, { scope }, context) => [...(await findAnomalies(context, scopeFrom(scope)))],
  }),
  benchmarks: t.field({
    type: [BenchmarkRef],
    authScopes,
    errors,
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: async (_root, { scope }, context) => [...(await readBenchmarks(context, scopeFrom(scope)))],
  }),
}))
