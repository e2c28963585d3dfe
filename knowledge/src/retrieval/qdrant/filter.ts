import type { Schemas } from '@qdrant/js-client-rest'
import type { Permission } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import type { RetrievalQuery } from '../engine.ts'
import { permissionLevel } from '../permission-level.ts'
import { modelKeys } from '../tokens/models.ts'

export type Filter = Schemas['Filter']
type Condition = Schemas['FieldCondition']

export const equals = (key: string, value: string | boolean): Condition => ({ key, match: { value } })
export const oneOf = (key: string, values: readonly string[]): Condition => ({ key, match: { any: [...values] } })

export const readableBy = (permission: Permission): Condition => ({
  key: 'permission',
  range: { lte: permissionLevel(permission) },
})

/** What the reader asked for and may see, of one language. */
export function searchFilter(query: RetrievalQuery, locale: Locale): Filter & { must: Schemas['Condition'][] } {
  const { kinds, skus, permission, everyRevision } = query
  const models = modelKeys(skus ?? [])
  return {
    must: [
      equals('locale', locale),
      readableBy(permission),
      ...(everyRevision === true ? [] : [equals('newest', true)]),
      ...(kinds === undefined ? [] : [oneOf('kind', kinds)]),
      ...(skus === undefined ? [] : [{ should: [oneOf('models', models), { is_empty: { key: 'models' } }] }]),
    ],
  }
}
