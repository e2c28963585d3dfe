import { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../../graphql-env.d.ts'

/** Typed GraphQL documents over the committed schema of the API. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: {
    DateTime: string
    Date: string
    Decimal: string
    JSON: unknown
    LocalizedText: Readonly<Record<string, string>>
  }
}>()

export type { ResultOf } from 'gql.tada'
