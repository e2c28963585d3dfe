import { PERMISSIONS } from '@tradewind/schema/contracts/passages'
import type { RetrievalQuery } from '../engine.ts'
import { permissionLevel } from '../permission-level.ts'
import { modelKey } from '../tokens/models.ts'
import { indexToken } from './schema.ts'

/**
 * Filters stand in the full-text index as tokens, so that it never ranks what may not be shown. What is rare is marked
 * (a restricted or superseded passage), because leaving out a short list costs less than requiring a long one.
 */
const SUPERSEDED = 'superseded'
const ABOUT_NO_MODEL = 'model-'
const permissionToken = (level: number): string => `permission-${level}`
const kindToken = (kind: string): string => `kind-${kind}`
export const modelToken = (key: string): string => indexToken(`${ABOUT_NO_MODEL}${key}`)

export interface PassageFacets {
  readonly kind: string
  readonly permission: number
  readonly models: readonly string[]
  readonly newest: boolean
}

export function facetTokens(facets: PassageFacets): readonly string[] {
  const models = facets.models.length === 0 ? [ABOUT_NO_MODEL] : facets.models.map(modelToken)
  return [
    kindToken(facets.kind),
    ...models,
    ...(facets.permission > 0 ? [permissionToken(facets.permission)] : []),
    ...(facets.newest ? [] : [SUPERSEDED]),
  ]
}

const anyOf = (tokens: readonly string[]): string => `facets : (${tokens.map((token) => `"${token}"`).join(' OR ')})`

export type PassageFilter = Pick<RetrievalQuery, 'skus' | 'kinds' | 'permission' | 'everyRevision'>

/** The expression, restricted to what the reader asked for and may see. */
export function filtered(expression: string, filter: PassageFilter): string {
  const required = [
    ...(filter.kinds === undefined ? [] : [anyOf(filter.kinds.map(kindToken))]),
    ...(filter.skus === undefined ? [] : [anyOf([ABOUT_NO_MODEL, ...filter.skus.map(modelKey).map(modelToken)])]),
  ]
  const hidden = [
    ...PERMISSIONS.map((_permission, level) => level)
      .filter((level) => level > permissionLevel(filter.permission))
      .map(permissionToken),
    ...(filter.everyRevision === true ? [] : [SUPERSEDED]),
  ]
  const positive = [`(${expression})`, ...required].join(' AND ')
  return hidden.length === 0 ? positive : `(${positive}) NOT ${anyOf(hidden)}`
}
