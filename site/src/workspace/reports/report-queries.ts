import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const REPORT_LINE = graphql(`
  fragment ReportLine on Report { id kind periodStart periodEnd timeZone content createdAt mailedAt }
`)
const SUBSCRIPTION = graphql(`fragment Subscription on ReportSubscription { kind hour weekday enabled }`)

export const REPORTS = graphql(
  `
  query Reports($first: Int, $after: String, $last: Int, $before: String, $kind: ReportKind) {
    reports(first: $first, after: $after, last: $last, before: $before, kind: $kind) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...ReportLine }
    }
    reportSubscriptions { ...Subscription }
  }
`,
  [REPORT_LINE, SUBSCRIPTION],
)
export type ReportPageData = ResultOf<typeof REPORTS>['reports']
export type ReportRow = ReportPageData['nodes'][number]
export type SubscriptionRow = ResultOf<typeof SUBSCRIPTION>

export const REPORT = graphql(
  `query Report($id: ID!) { node(id: $id) { __typename ... on Report { ...ReportLine } } }`,
  [REPORT_LINE],
)

export const MAKE_REPORT = graphql(
  `mutation MakeReport($input: MakeReportInput!) { makeReport(input: $input) { ... on MakeReportSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
export const MAIL_REPORT = graphql(
  `mutation MailReport($reportId: ID!) { mailReport(reportId: $reportId) { ... on MailReportSuccess { data { ...ReportLine } } ...FailureParts } }`,
  [REPORT_LINE, FAILURE],
)
export const SUBSCRIBE = graphql(
  `mutation SubscribeReport($input: SubscribeReportInput!) { subscribeReport(input: $input) { ... on SubscribeReportSuccess { data { ...Subscription } } ...FailureParts } }`,
  [SUBSCRIPTION, FAILURE],
)
