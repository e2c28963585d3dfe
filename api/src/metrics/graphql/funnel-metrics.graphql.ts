import { builder } from '../../builder.ts'
import { StageRef } from '../../funnel/graphql/stage.graphql.ts'
import { NotFoundFailure, ValidationFailure } from '../../shared/domain/failure.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import { BREAKDOWNS } from '../domain/breakdown.ts'
import type { FunnelMetrics, StageMetrics, StageValue } from '../domain/funnel-metrics.ts'
import { BUCKETS } from '../domain/period-buckets.ts'
import { type FunnelGroup, funnelBreakdown } from '../use-cases/funnel-breakdown.ts'
import { funnelMetrics } from '../use-cases/funnel-metrics.ts'
import { metricTrend, type TrendPoint } from '../use-cases/metric-trend.ts'
import { MetricScopeRef, scopeFrom } from './metric-scope.graphql.ts'

const CONVERSION = 'Conversion from the stage before, 0–1; null for the first and after an empty stage.'
const SHARE = 'Share of all that entered the pipeline, 0–1.'

const StageValueRef = builder.objectRef<StageValue>('StageValue').implement({
  description: 'Value that stands in a stage at the end of the period (TVL), in US dollars.',
  fields: (t) => ({
    quoted: t.field({ type: MoneyRef, resolve: (value) => value.quoted, description: 'Quoted and not decided.' }),
    expected: t.field({
      type: MoneyRef,
      resolve: (value) => value.expected,
      description: 'Expected order value of the open deals.',
    }),
    weighted: t.field({
      type: MoneyRef,
      resolve: (value) => value.weighted,
      description: 'Expected order value × probability to win.',
    }),
  }),
})

const DwellRef = builder.objectRef<NonNullable<StageMetrics['dwellDays']>>('DwellDays').implement({
  description: 'Days between entering and leaving, of those that left.',
  fields: (t) => ({
    mean: t.exposeFloat('mean'),
    median: t.exposeFloat('median'),
    cases: t.exposeInt('cases'),
  }),
})

const StageMetricsRef = builder.objectRef<StageMetrics>('StageMetrics').implement({
  fields: (t) => ({
    stage: t.prismaField({
      type: StageRef,
      resolve: (query, row, _args, { database }) =>
        database.prisma.stage.findUniqueOrThrow({ ...query, where: { id: row.stageId } }),
    }),
    stageId: t.globalID({ resolve: (row) => ({ type: 'Stage', id: row.stageId }) }),
    code: t.exposeString('stageCode'),
    name: t.field({ type: 'LocalizedText', resolve: (row) => row.stageName }),
    entered: t.exposeInt('entered', { description: 'Entered this stage or a later one.' }),
    standing: t.exposeInt('standing', { description: 'Stand in it at the end of the period.' }),
    conversion: t.exposeFloat('conversion', { nullable: true, description: CONVERSION }),
    share: t.exposeFloat('share', { nullable: true, description: SHARE }),
    dwellDays: t.field({ type: DwellRef, nullable: true, resolve: (row) => row.dwellDays }),
    lost: t.exposeInt('lost', { description: 'Were lost from this stage.' }),
    lossRate: t.exposeFloat('lossRate', { nullable: true, description: 'lost / entered, 0–1.' }),
    value: t.field({ type: StageValueRef, resolve: (row) => row.value }),
    winProbability: t.float({
      nullable: true,
      resolve: (row) => row.winProbability ?? null,
      description: 'Probability to win from this stage, 0–1: of the deals decided in two years, all of the house.',
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description: 'Change of `entered` against the period before of the same length: 0.1 is ten per cent more.',
    }),
  }),
})

const FunnelMetricsRef = builder.objectRef<FunnelMetrics>('FunnelMetrics').implement({
  description: 'The funnel of a period.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'Entered the pipeline.' }),
    won: t.exposeInt('won'),
    lost: t.exposeInt('lost', { description: 'Stand in a stage of losing.' }),
    winRate: t.exposeFloat('winRate', { nullable: true, description: 'won / entered, 0–1.' }),
    lossRate: t.exposeFloat('lossRate', { nullable: true, description: 'Not converted / entered, 0–1.' }),
    stages: t.field({ type: [StageMetricsRef], resolve: ({ stages }) => [...stages] }),
  }),
})

const TrendStageRef = builder.objectRef<TrendPoint['stages'][number]>('TrendStage').implement({
  fields: (t) => ({
    stageId: t.globalID({ resolve: (row) => ({ type: 'Stage', id: row.stageId }) }),
    code: t.exposeString('stageCode'),
    name: t.field({ type: 'LocalizedText', resolve: (row) => row.stageName }),
    entered: t.exposeInt('entered'),
    lost: t.exposeInt('lost'),
    conversion: t.exposeFloat('conversion', { nullable: true, description: CONVERSION }),
    share: t.exposeFloat('share', { nullable: true, description: SHARE }),
  }),
})

const TrendPointRef = builder.objectRef<TrendPoint>('FunnelTrendPoint').implement({
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime' }),
    to: t.expose('to', { type: 'DateTime' }),
    total: t.exposeInt('total'),
    won: t.exposeInt('won'),
    lost: t.exposeInt('lost'),
    winRate: t.exposeFloat('winRate', { nullable: true }),
    lossRate: t.exposeFloat('lossRate', { nullable: true }),
    stages: t.field({ type: [TrendStageRef], resolve: ({ stages }) => [...stages] }),
  }),
})

const FunnelGroupRef = builder.objectRef<FunnelGroup>('FunnelGroup').implement({
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'Id or code of the group; null for those without.' }),
    label: t.exposeString('label', { nullable: true, description: 'Name of a team or owner.' }),
    metrics: t.field({ type: FunnelMetricsRef, resolve: ({ metrics }) => metrics }),
  }),
})

const BucketRef = builder.enumType('TrendBucket', { values: BUCKETS })
const BreakdownRef = builder.enumType('FunnelBreakdown', { values: BREAKDOWNS })
const failures = { types: [NotFoundFailure, ValidationFailure] }

builder.queryFields((t) => ({
  funnelMetrics: t.field({
    type: FunnelMetricsRef,
    authScopes: { staff: true },
    errors: failures,
    args: { scope: t.arg({ type: MetricScopeRef, required: true }) },
    resolve: (_root, args, context) => funnelMetrics(context, scopeFrom(args.scope)),
  }),
  funnelTrend: t.field({
    type: [TrendPointRef],
    description: 'The same funnel by week (from Monday), month or quarter.',
    authScopes: { staff: true },
    errors: failures,
    args: {
      scope: t.arg({ type: MetricScopeRef, required: true }),
      bucket: t.arg({ type: BucketRef, required: true }),
      timeZone: t.arg.string({ defaultValue: 'UTC', required: true }),
    },
    resolve: async (_root, { scope: input, bucket, timeZone }, context) => [
      ...(await metricTrend(context, scopeFrom(input), bucket, timeZone)),
    ],
  }),
  funnelBreakdown: t.field({
    type: [FunnelGroupRef],
    description: 'The same funnel per group, the largest first; the groups add up to the whole.',
    authScopes: { staff: true },
    errors: failures,
    args: {
      scope: t.arg({ type: MetricScopeRef, required: true }),
      by: t.arg({ type: BreakdownRef, required: true }),
    },
    resolve: async (_root, { scope: input, by }, context) => [
      ...(await funnelBreakdown(context, scopeFrom(input), by)),
    ],
  }),
}))
