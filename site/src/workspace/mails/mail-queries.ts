import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const MAILS = graphql(`
  query Mails($first: Int, $after: String, $last: Int, $before: String, $filter: MailFilter) {
    mails(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { id subject recipient status createdAt sentAt account { id name } quote { id number } }
    }
  }
`)
export type MailPage = ResultOf<typeof MAILS>['mails']
export type MailRow = MailPage['nodes'][number]

const MAIL_PARTS = graphql(`
  fragment MailParts on MailMessage {
    id subject recipient status error createdAt sentAt locale textBody
    attachments { filename path }
    account { id name }
    quote { id number }
  }
`)
export type MailData = ResultOf<typeof MAIL_PARTS>

export const MAIL = graphql(
  `query Mail($id: ID!) { node(id: $id) { __typename ... on MailMessage { ...MailParts } } }`,
  [MAIL_PARTS],
)
export const MAIL_HTML = graphql(
  `query MailHtml($id: ID!) { node(id: $id) { __typename ... on MailMessage { id htmlBody } } }`,
)

export const RESEND_MAIL = graphql(
  `mutation ResendMail($mailId: ID!) { resendMail(mailId: $mailId) { ... on ResendMailSuccess { data { ...MailParts } } ...FailureParts } }`,
  [MAIL_PARTS, FAILURE],
)
