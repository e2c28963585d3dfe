import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

type DataOf<Result, Name extends string> =
  Extract<Result, { readonly __typename: Name }> extends { readonly data: infer Data } ? Data : never

export const LOSSES = graphql(
  `
  query AnalysisLosses($scope: MetricScope!) {
    lossLedger(scope: $scope) {
      __typename
      ... on LossLedgerSuccess {
        data {
          deals value { amount currency }
          witnesses { category rep buyer events decided }
          stages {
            stageId stageCode stageName deals entered lossRate value { amount currency } rest { amount currency }
            causes { category deals share value { amount currency } witnesses { rep buyer events } evidence remedy }
          }
        }
      }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
export type LedgerData = DataOf<ResultOf<typeof LOSSES>['lossLedger'], 'LossLedgerSuccess'>

export const LOST_DEALS = graphql(
  `
  query AnalysisLostDeals($scope: MetricScope!, $stageId: ID, $category: LostCategory) {
    lostDeals(scope: $scope, stageId: $stageId, category: $category) {
      __typename
      ... on LostDealsSuccess {
        data {
          opportunityId name accountId accountName ownerName closedAt stageName value { amount currency }
          category decidedBy rep buyer events
        }
      }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
export type LostDealRow = DataOf<ResultOf<typeof LOST_DEALS>['lostDeals'], 'LostDealsSuccess'>[number]

export const BLOCKERS = graphql(
  `
  query AnalysisBlockers($teamId: ID, $ownerId: ID, $code: BlockerCode, $first: Int!) {
    blockers(teamId: $teamId, ownerId: $ownerId, code: $code, first: $first) {
      __typename
      ... on BlockersSuccess {
        data {
          stuck value { amount currency }
          byCode { key label stuck value { amount currency } }
          byStage { key label stuck value { amount currency } }
          byOwner { key label stuck value { amount currency } }
          blockers {
            code accountId accountName opportunityId ownerName stageCode days value { amount currency } reason action
          }
        }
      }
      ...FailureParts
    }
    pipelines { stages { code name } }
  }
`,
  [FAILURE],
)
export type BlockersData = DataOf<ResultOf<typeof BLOCKERS>['blockers'], 'BlockersSuccess'>

export const TOUCHPOINTS = graphql(
  `
  query AnalysisTouchpoints($scope: MetricScope!) {
    touchpointLift(scope: $scope) {
      __typename
      ... on TouchpointLiftSuccess {
        data {
          touchpoint withTouch { cases won } withoutTouch { cases won } lift { value low high }
          adjusted { value low high } adjustedCases smallNumbers
        }
      }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
export type LiftRow = DataOf<ResultOf<typeof TOUCHPOINTS>['touchpointLift'], 'TouchpointLiftSuccess'>[number]

export const CHANNELS = graphql(
  `
  query AnalysisChannels($scope: MetricScope!) {
    channelContribution(scope: $scope) {
      __typename
      ... on ChannelContributionSuccess {
        data {
          channel name newCustomers leads decided won winRate { value low high }
          firstTouch { deals value { amount currency } } lastTouch { deals value { amount currency } }
          positionBased { deals value { amount currency } }
          cost { total { amount currency } perLead { amount currency } perWon { amount currency } return }
        }
      }
      ...FailureParts
    }
    anomalies(scope: $scope) {
      __typename
      ... on AnomaliesSuccess { data { subject key kind since text } }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
export type ChannelRow = DataOf<ResultOf<typeof CHANNELS>['channelContribution'], 'ChannelContributionSuccess'>[number]
export type AnomalyRow = DataOf<ResultOf<typeof CHANNELS>['anomalies'], 'AnomaliesSuccess'>[number]

export const INDUSTRIES = graphql(
  `
  query AnalysisIndustries($scope: MetricScope!) {
    industryWinRates(scope: $scope) {
      __typename
      ... on IndustryWinRatesSuccess {
        data { industry name decided won winRate { value low high } value { amount currency } verdict }
      }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
export type IndustryRow = DataOf<ResultOf<typeof INDUSTRIES>['industryWinRates'], 'IndustryWinRatesSuccess'>[number]

export const COACHING = graphql(
  `
  query AnalysisCoaching($scope: MetricScope!) {
    coaching(scope: $scope) {
      __typename
      ... on CoachingSuccess {
        data {
          people {
            userId userName
            figures { metric stageCode stageName own { value low high } cases teamMedian verdict }
          }
          hints { userId userName figure { metric stageCode verdict } evidence advice }
        }
      }
      ...FailureParts
    }
    benchmarks(scope: $scope) {
      __typename
      ... on BenchmarksSuccess { data { code value cases past bestQuartile target } }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
export type CoachingData = DataOf<ResultOf<typeof COACHING>['coaching'], 'CoachingSuccess'>
export type BenchmarkRow = DataOf<ResultOf<typeof COACHING>['benchmarks'], 'BenchmarksSuccess'>[number]

/** People whose figures a lead or executive can choose. */
export const PEOPLE = graphql(`query AnalysisPeople { assignableUsers { id name team { id name } } }`)
export type PersonRow = ResultOf<typeof PEOPLE>['assignableUsers'][number]

export const BLOCKER_LIMITS = graphql(`
  query BlockerLimits {
    blockerLimits { firstTouchDays decisionDays quoteAnswerDays followUpDays documentDays fewestDocumentReads }
  }
`)
export type BlockerLimitsData = ResultOf<typeof BLOCKER_LIMITS>['blockerLimits']

export const CHANGE_BLOCKER_LIMITS = graphql(
  `
  mutation ChangeBlockerLimits($limits: BlockerLimitsInput!) {
    changeBlockerLimits(limits: $limits) {
      __typename
      ... on ChangeBlockerLimitsSuccess {
        data { firstTouchDays }
      }
      ...FailureParts
    }
  }
`,
  [FAILURE],
)
