import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const ITEM = graphql(`
  fragment ContentItemParts on ContentItem {
    id
    code
    kind
    stages
    industries
    name
    texts
    url
    version
    archived
    versions { version texts changedBy changedAt }
  }
`)
export type ContentItem = ResultOf<typeof ITEM>

export const CONTENT = graphql(
  `query ContentLibrary { contentItems(archived: true) { ...ContentItemParts } accounts(first: 20) { nodes { id name } } pipelines { stages { code name } } }`,
  [ITEM],
)
export type ContentPage = ResultOf<typeof CONTENT>
export const CREATE_CONTENT = graphql(
  `mutation CreateContent($code: String!, $input: ContentItemInput!) { createContentItem(code: $code, input: $input) { ... on CreateContentItemSuccess { data { ...ContentItemParts } } ...FailureParts } }`,
  [ITEM, FAILURE],
)
export const UPDATE_CONTENT = graphql(
  `mutation UpdateContent($itemId: ID!, $input: ContentItemInput!) { updateContentItem(itemId: $itemId, input: $input) { ... on UpdateContentItemSuccess { data { ...ContentItemParts } } ...FailureParts } }`,
  [ITEM, FAILURE],
)
export const ARCHIVE_CONTENT = graphql(
  `mutation ArchiveContent($itemId: ID!, $archived: Boolean!) { archiveContentItem(itemId: $itemId, archived: $archived) { ... on ArchiveContentItemSuccess { data { ...ContentItemParts } } ...FailureParts } }`,
  [ITEM, FAILURE],
)
export const PREVIEW_CONTENT = graphql(
  `mutation PreviewContent($accountId: ID!, $locale: String!, $subject: String, $body: String!) { previewContent(accountId: $accountId, locale: $locale, subject: $subject, body: $body) { ... on PreviewContentSuccess { data { subject body } } ...FailureParts } }`,
  [FAILURE],
)
