import { builder } from '../../builder.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { MoneyRef } from '../../shared/graphql/money.graphql.ts'
import type { Backtest, BacktestCase } from '../domain/backtest.ts'
import type { ForecastMonth, Range } from '../domain/forecast-revenue.ts'
import { type ForecastReport, revenueForecast } from '../use-cases/revenue-forecast.ts'

const dollars = (usd: number) => ({ minor: Math.round(usd * 100), currency: 'USD' }) as const
const SHARE_OF_ACTUAL = 'as a share of what came, 0.2 is 20 %'

const RangeRef = builder.objectRef<Range>('ForecastRange').implement({
  description: 'Expected value, and the interval that holds four futures of five.',
  fields: (t) => ({
    expected: t.field({ type: MoneyRef, resolve: (range) => dollars(range.expected) }),
    low: t.field({ type: MoneyRef, resolve: (range) => dollars(range.low) }),
    high: t.field({ type: MoneyRef, resolve: (range) => dollars(range.high) }),
  }),
})

const ForecastMonthRef = builder.objectRef<ForecastMonth>('ForecastMonth').implement({
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'Of the present month: now.' }),
    to: t.expose('to', { type: 'DateTime' }),
    expected: t.field({ type: MoneyRef, resolve: (month) => dollars(month.expected) }),
    low: t.field({ type: MoneyRef, resolve: (month) => dollars(month.low) }),
    high: t.field({ type: MoneyRef, resolve: (month) => dollars(month.high) }),
    fromOpenDeals: t.field({ type: MoneyRef, resolve: (month) => dollars(month.fromOpenDeals) }),
    fromNewBusiness: t.field({
      type: MoneyRef,
      resolve: (month) => dollars(month.fromNewBusiness),
      description: 'Of deals that do not exist yet.',
    }),
  }),
})

const PastMonthRef = builder.objectRef<ForecastReport['past'][number]>('WonMonth').implement({
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime' }),
    to: t.expose('to', { type: 'DateTime' }),
    won: t.field({ type: MoneyRef, resolve: ({ won }) => dollars(won) }),
  }),
})

const BacktestCaseRef = builder.objectRef<BacktestCase>('BacktestCase').implement({
  description: 'One month as it was forecast at a moment of the past, beside what came.',
  fields: (t) => ({
    origin: t.expose('origin', { type: 'DateTime' }),
    month: t.expose('month', { type: 'DateTime' }),
    ahead: t.exposeInt('ahead', { description: '1: the month right after the origin.' }),
    expected: t.field({ type: MoneyRef, resolve: (one) => dollars(one.expected) }),
    low: t.field({ type: MoneyRef, resolve: (one) => dollars(one.low) }),
    high: t.field({ type: MoneyRef, resolve: (one) => dollars(one.high) }),
    actual: t.field({ type: MoneyRef, resolve: (one) => dollars(one.actual) }),
  }),
})

const BacktestRef = builder.objectRef<Backtest>('ForecastBacktest').implement({
  description: 'The same forecast played at moments of the past, with what was known then.',
  fields: (t) => ({
    origins: t.exposeInt('origins'),
    error: t.exposeFloat('error', {
      nullable: true,
      description: `Absolute error of single months, ${SHARE_OF_ACTUAL}.`,
    }),
    naiveError: t.exposeFloat('naiveError', {
      nullable: true,
      description: 'The same of the plain average of the twelve months before.',
    }),
    quarterError: t.exposeFloat('quarterError', {
      nullable: true,
      description: `Absolute error of three months together, ${SHARE_OF_ACTUAL}.`,
    }),
    bias: t.exposeFloat('bias', { nullable: true, description: 'Positive: too much was forecast.' }),
    coverage: t.exposeFloat('coverage', {
      nullable: true,
      description: 'Share of months that fell into the interval; it promises 0.8.',
    }),
    cases: t.field({
      type: [BacktestCaseRef],
      args: { ahead: t.arg.int() },
      resolve: ({ cases }, { ahead }) => cases.filter((one) => ahead == null || one.ahead === ahead),
    }),
  }),
})

const ForecastMethodRef = builder.enumType('ForecastMethod', {
  values: {
    stage_history: {
      description:
        'Open deals × probability to win (stage, time in it, owner), at the time won deals needed; new business as it came in the past, by season and level; 1,000 futures.',
    },
    stage_history_and_model: { description: 'The same, with what the active score model says of each deal.' },
  },
})

const RevenueForecastRef = builder.objectRef<ForecastReport>('RevenueForecast').implement({
  description: 'Won revenue of the coming six months, in US dollars.',
  fields: (t) => ({
    madeAt: t.expose('madeAt', { type: 'DateTime' }),
    method: t.expose('method', { type: ForecastMethodRef }),
    months: t.field({ type: [ForecastMonthRef], resolve: ({ months }) => [...months] }),
    past: t.field({
      type: [PastMonthRef],
      description: 'Twelve months before, and the part of the present one that is over.',
      resolve: ({ past }) => [...past],
    }),
    total: t.field({ type: RangeRef, resolve: ({ total }) => total }),
    openDeals: t.exposeInt('openDeals'),
    weighted: t.field({
      type: MoneyRef,
      resolve: ({ weighted }) => dollars(weighted),
      description: 'Open deals × their probability to win, whenever they close.',
    }),
    backtest: t.field({ type: BacktestRef, resolve: (report) => report.backtest }),
  }),
})

builder.queryField('revenueForecast', (t) =>
  t.field({
    type: RevenueForecastRef,
    authScopes: { staff: true },
    description: 'Of the deals the viewer may see.',
    args: { teamId: t.arg.globalID(), ownerId: t.arg.globalID() },
    resolve: (_root, { teamId, ownerId }, context) =>
      revenueForecast(context, {
        teamId: teamId ? uuidOrNone(teamId.id) : null,
        ownerId: ownerId ? uuidOrNone(ownerId.id) : null,
      }),
  }),
)
