import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const INDEX = graphql(`
  fragment DocumentIndexParts on DocumentIndex {
    documents passages failed readAt problem
    locales { locale documents }
    failures { documentId title locale code cmsUrl }
    reading { state total done failed problem startedAt finishedAt }
  }
`)
export type DocumentIndexData = ResultOf<typeof INDEX>
export type Reading = DocumentIndexData['reading']
export type UnreadDocument = DocumentIndexData['failures'][number]

export const DOCUMENT_INDEX = graphql(
  `query DocumentIndex { documentIndex { __typename ... on DocumentIndexSuccess { data { ...DocumentIndexParts } } ...FailureParts } }`,
  [INDEX, FAILURE],
)
export const REINDEX_DOCUMENTS = graphql(
  `mutation ReindexDocuments { reindexDocuments { ... on ReindexDocumentsSuccess { data { ...DocumentIndexParts } } ...FailureParts } }`,
  [INDEX, FAILURE],
)
