import type { LookUp } from '../ranking/look-up.ts'
import { indexToken } from './schema.ts'

function anyOf(column: string, terms: readonly string[]): readonly string[] {
  const tokens = [...new Set(terms.map(indexToken))].map((token) => `"${token}"`)
  return tokens.length === 0 ? [] : [`${column} : (${tokens.join(' OR ')})`]
}

/** Every passage that has something of it; undefined when nothing can be looked up. */
export function findingExpression({ terms, grams }: LookUp): string | undefined {
  const parts = [
    ...anyOf(
      'words',
      terms.map(({ term }) => term),
    ),
    ...anyOf('grams', grams),
  ]
  return parts.length === 0 ? undefined : parts.join(' OR ')
}
