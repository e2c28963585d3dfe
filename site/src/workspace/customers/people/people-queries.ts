import { graphql, type ResultOf } from '../../../lib/api/graphql.ts'
import { FAILURE } from '../../api/failure.ts'

const PERSON = graphql(`
  fragment Person on Contact {
    id name email phone jobTitle locale consentAt
    decisionParts { role opportunity { id name } }
  }
`)
export type PersonData = ResultOf<typeof PERSON>
export type BuyingRole = PersonData['decisionParts'][number]['role']

/** Who is at the customer, and who left. */
export const PEOPLE = graphql(
  `
  query People($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        people: contacts(first: 50) { nodes { ...Person } }
        left: contacts(first: 20, archived: true) { nodes { ...Person } }
      }
    }
  }
`,
  [PERSON],
)
export type PeopleData = Extract<NonNullable<ResultOf<typeof PEOPLE>['node']>, { __typename: 'Account' }>

export const CREATE_CONTACT = graphql(
  `mutation CreateContact($input: CreateContactInput!) { createContact(input: $input) {
    ... on CreateContactSuccess { data { ...Person } } ...FailureParts
    ... on MailTakenFailure { sameCustomer contact { id name archivedAt } account { id name } } } }`,
  [PERSON, FAILURE],
)
export const CHANGE_CONTACT = graphql(
  `mutation ChangeContact($contactId: ID!, $facts: ContactFactsInput!, $seen: ContactFactsInput, $decisionParts: [DecisionPartInput!]) {
    changeContact(contactId: $contactId, facts: $facts, seen: $seen, decisionParts: $decisionParts) {
    ... on ChangeContactSuccess { data { ...Person } } ...FailureParts
    ... on MailTakenFailure { sameCustomer contact { id name archivedAt } account { id name } } } }`,
  [PERSON, FAILURE],
)
export const ARCHIVE_CONTACT = graphql(
  `mutation ArchiveContact($contactId: ID!) { archiveContact(contactId: $contactId) { ... on ArchiveContactSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
export const RESTORE_CONTACT = graphql(
  `mutation RestoreContact($contactId: ID!) { restoreContact(contactId: $contactId) { ... on RestoreContactSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
export const WITHDRAW_CONSENT = graphql(
  `mutation WithdrawConsent($contactId: ID!) { withdrawConsent(contactId: $contactId) { ... on WithdrawConsentSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
