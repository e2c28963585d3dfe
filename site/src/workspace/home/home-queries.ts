import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { ACTION_CARD } from '../actions/action-queries.ts'
import { FAILURE } from '../api/failure.ts'
import { TASK_ROW } from '../tasks/task-queries.ts'

const NEWS = graphql(`
  fragment HomeNews on TimelineEntry { id kind action data occurredAt account { id name } }
`)
export type NewsRow = ResultOf<typeof NEWS>

/** What the dashboard shows of the past and of now; the forecast is asked for apart, it takes longer. */
export const HOME = graphql(
  `
  query Home($scope: MetricScope!, $from: DateTime!, $to: DateTime!, $week: DateTime!, $teamId: ID, $ownerId: ID) {
    keyFigures(from: $from, to: $to, teamId: $teamId, ownerId: $ownerId) {
      __typename
      ... on KeyFiguresSuccess { data { code unit value before cases target moreIsBetter } }
      ...FailureParts
    }
    funnelMetrics(scope: $scope) {
      __typename
      ... on FunnelMetricsSuccess {
        data {
          total won winRate
          stages {
            stageId code name entered standing conversion share lost change winProbability
            dwellDays { median cases }
            value { expected { amount currency } }
          }
        }
      }
      ...FailureParts
    }
    lossesOfPeriod(from: $week, to: $to, teamId: $teamId, ownerId: $ownerId) {
      __typename
      ... on LossesOfPeriodSuccess {
        data {
          customers deals dealsBefore value { amount currency } valueBefore { amount currency }
          largest { id name account { id name } valueUsd { amount currency } }
        }
      }
      ...FailureParts
    }
    deals: opportunities(first: 6, filter: { status: [open], teamId: $teamId, ownerId: $ownerId }, orderBy: { field: amountUsd, direction: desc }) {
      totalCount
      nodes { id name valueUsd { amount currency } stage { name } account { id name } expectedCloseOn }
    }
    actions(first: 4) { totalCount nodes { ...ActionCard } }
    recentTimeline(first: 12) { nodes { ...HomeNews } }
  }
`,
  [ACTION_CARD, NEWS, FAILURE],
)
export type HomeData = ResultOf<typeof HOME>
type Success<Field extends keyof HomeData, Name extends string> =
  Extract<HomeData[Field], { __typename: Name }> extends {
    readonly data: infer Data
  }
    ? Data
    : never
export type KeyFigures = Success<'keyFigures', 'KeyFiguresSuccess'>
export type Funnel = Success<'funnelMetrics', 'FunnelMetricsSuccess'>
export type Losses = Success<'lossesOfPeriod', 'LossesOfPeriodSuccess'>

export const FORECAST = graphql(`
  query HomeForecast($teamId: ID, $ownerId: ID) {
    revenueForecast(teamId: $teamId, ownerId: $ownerId) {
      method
      total { expected { amount currency } low { amount currency } high { amount currency } }
      months { from expected { amount } low { amount } high { amount } }
      past { from won { amount } }
      backtest { origins error naiveError quarterError coverage }
    }
  }
`)
export type Forecast = ResultOf<typeof FORECAST>['revenueForecast']

export const TREND = graphql(`
  query HomeTrend($scope: MetricScope!, $bucket: TrendBucket!, $timeZone: String!) {
    funnelTrend(scope: $scope, bucket: $bucket, timeZone: $timeZone) {
      __typename
      ... on FunnelTrendSuccess { data { from stages { code name entered } } }
    }
  }
`)
export type Trend = Extract<ResultOf<typeof TREND>['funnelTrend'], { __typename: 'FunnelTrendSuccess' }>['data']

export const NEWS_ADDED = graphql(`subscription HomeNewsAdded { timelineEntryAdded { ...HomeNews } }`, [NEWS])

/** What waits for the viewer besides: new leads, tasks, quotations. One count per grade: aliases of one field. */
export const TODAY = graphql(
  `
  query Today($viewerId: ID, $endOfToday: DateTime!) {
    gradeA: leads(first: 1, filter: { status: [open], grade: [A] }) { totalCount }
    gradeB: leads(first: 1, filter: { status: [open], grade: [B] }) { totalCount }
    gradeC: leads(first: 1, filter: { status: [open], grade: [C] }) { totalCount }
    gradeD: leads(first: 1, filter: { status: [open], grade: [D] }) { totalCount }
    best: leads(first: 1, filter: { status: [open] }, orderBy: { field: gradePoints, direction: desc }) { nodes { id } }
    tasks(first: 8, filter: { status: [todo], ownerId: $viewerId, dueBefore: $endOfToday }) { totalCount nodes { ...TaskRow } }
    quotes(first: 8, filter: { status: [sent, viewed] }, orderBy: { field: createdAt, direction: desc }) {
      totalCount
      nodes { id number status sentAt account { id name } currentVersion { validUntil total { amount currency } } }
    }
    pipelines { stages { code name } }
    teams { id name }
    assignableUsers { id name }
  }
`,
  [TASK_ROW],
)
export type TodayData = ResultOf<typeof TODAY>

export const SEARCH = graphql(`
  query Search($term: String!) {
    accounts(first: 10, filter: { search: $term }) { totalCount nodes { id name country } }
    leads(first: 10, filter: { search: $term }) { totalCount nodes { id name company grade status } }
    quotes(first: 10, filter: { search: $term }) { totalCount nodes { id number status account { name } } }
  }
`)
