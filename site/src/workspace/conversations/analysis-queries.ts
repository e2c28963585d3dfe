import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const CLUSTER = graphql(`
  fragment Cluster on QuestionCluster {
    id question locale status draftStatus draftUrl draftError lastAskedAt
    questions { text locale at conversation { id } }
  }
`)
export type ClusterRow = ResultOf<typeof CLUSTER>

export const ANALYSIS = graphql(
  `
  query ConversationAnalysis($from: DateTime!, $to: DateTime!) {
    conversationAnalysis(from: $from, to: $to) {
      __typename
      ... on ConversationAnalysisSuccess {
        data {
          from to conversations turns
          locales { code count share }
          steps { step reached reachedShare stopped stoppedShare }
          parameters { code count share }
          products { code count share }
          questionKinds { code count share }
          unserved { code count share }
          competitors { code count share }
          questions { total answered partly unknown refused }
          gate { statements removed reasons { code count share } }
          responseTime { measured median p95 }
          feedback { up down corrections staffCorrections }
          clusters { count locales cluster { ...Cluster } }
        }
      }
      ...FailureParts
    }
  }
`,
  [CLUSTER, FAILURE],
)
export type AnalysisData = Extract<
  ResultOf<typeof ANALYSIS>['conversationAnalysis'],
  { __typename: 'ConversationAnalysisSuccess' }
>['data']

export const CLUSTER_NODE = graphql(
  `query ClusterNode($id: ID!) { node(id: $id) { __typename ... on QuestionCluster { ...Cluster } } }`,
  [CLUSTER],
)
export const DRAFT_FAQ = graphql(
  `mutation DraftFaq($clusterId: ID!) { draftFaqFromCluster(clusterId: $clusterId) { ... on DraftFaqFromClusterSuccess { data { ...Cluster } } ...FailureParts } }`,
  [CLUSTER, FAILURE],
)
export const DISMISS_CLUSTER = graphql(
  `mutation DismissCluster($clusterId: ID!) { dismissCluster(clusterId: $clusterId) { ... on DismissClusterSuccess { data { ...Cluster } } ...FailureParts } }`,
  [CLUSTER, FAILURE],
)
export const REOPEN_CLUSTER = graphql(
  `mutation ReopenCluster($clusterId: ID!) { reopenCluster(clusterId: $clusterId) { ... on ReopenClusterSuccess { data { ...Cluster } } ...FailureParts } }`,
  [CLUSTER, FAILURE],
)
