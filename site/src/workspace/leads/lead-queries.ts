import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'
import { CONVERSATION_ROW } from '../conversations/conversation-queries.ts'

export const LEAD_ROW = graphql(`
  fragment LeadRow on Lead {
    id source status name email company country message locale productSkus
    grade gradePoints gradeReasons { code points data } gradedAt gradedBy disqualifiedReason createdAt
    owner { id name }
    account { id name }
  }
`)
export type LeadRow = ResultOf<typeof LEAD_ROW>

export const LEADS = graphql(
  `
  query Leads($first: Int, $after: String, $last: Int, $before: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    leads(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...LeadRow }
    }
  }
`,
  [LEAD_ROW],
)
export type LeadPage = ResultOf<typeof LEADS>['leads']

export const LEAD_ADDED = graphql(`subscription LeadAdded { leadAdded { ...LeadRow } }`, [LEAD_ROW])

export const LEAD = graphql(
  `
  query Lead($id: ID!) {
    node(id: $id) {
      __typename
      ... on Lead {
        ...LeadRow
        phone
        context
        team { id name }
        contact { id name }
        quotes(first: 20) { nodes { id number status createdAt currentVersion { total { amount currency } } } }
        conversations { ...ConversationRow }
      }
    }
  }
`,
  [LEAD_ROW, CONVERSATION_ROW],
)
export type LeadDetailData = Extract<NonNullable<ResultOf<typeof LEAD>['node']>, { __typename: 'Lead' }>

export const ASSIGNABLE = graphql(`query Assignable { assignableUsers { id name role } }`)

export const ASSIGN_LEAD = graphql(
  `mutation AssignLead($leadId: ID!, $userId: ID) { assignLead(leadId: $leadId, userId: $userId) { ... on AssignLeadSuccess { data { ...LeadRow } } ...FailureParts } }`,
  [LEAD_ROW, FAILURE],
)
export const START_LEAD = graphql(
  `mutation StartLead($leadId: ID!) { startWorkingLead(leadId: $leadId) { ... on StartWorkingLeadSuccess { data { ...LeadRow } } ...FailureParts } }`,
  [LEAD_ROW, FAILURE],
)
export const DISQUALIFY_LEAD = graphql(
  `mutation DisqualifyLead($leadId: ID!, $reason: String!) { disqualifyLead(leadId: $leadId, reason: $reason) { ... on DisqualifyLeadSuccess { data { ...LeadRow } } ...FailureParts } }`,
  [LEAD_ROW, FAILURE],
)
export const REOPEN_LEAD = graphql(
  `mutation ReopenLead($leadId: ID!) { reopenLead(leadId: $leadId) { ... on ReopenLeadSuccess { data { ...LeadRow } } ...FailureParts } }`,
  [LEAD_ROW, FAILURE],
)
export const QUARANTINE_LEAD = graphql(
  `mutation QuarantineLead($leadId: ID!) { quarantineLead(leadId: $leadId) { ... on QuarantineLeadSuccess { data { ...LeadRow } } ...FailureParts } }`,
  [LEAD_ROW, FAILURE],
)
export const RELEASE_LEAD = graphql(
  `mutation ReleaseLead($leadId: ID!) { releaseLead(leadId: $leadId) { ... on ReleaseLeadSuccess { data { ...LeadRow } } ...FailureParts } }`,
  [LEAD_ROW, FAILURE],
)
export const CONVERT_LEAD = graphql(
  `mutation ConvertLead($leadId: ID!, $name: String!, $key: String!) { convertLead(leadId: $leadId, name: $name, idempotencyKey: $key) { ... on ConvertLeadSuccess { data { id name account { id } } } ...FailureParts } }`,
  [FAILURE],
)
