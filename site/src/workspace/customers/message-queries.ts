import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const MAIL_TEMPLATES = graphql(
  `query MailTemplates($stage: String) { contentItems(kind: [mail_template], stage: $stage) { id name texts } }`,
)
export type MailTemplate = ResultOf<typeof MAIL_TEMPLATES>['contentItems'][number]

export const WRITE_TO_CUSTOMER = graphql(
  `mutation WriteToCustomer($input: WriteToCustomerInput!) { writeToCustomer(input: $input) { ... on WriteToCustomerSuccess { data { id subject recipient status createdAt } } ...FailureParts } }`,
  [FAILURE],
)
