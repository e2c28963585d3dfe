import type { Locale } from '@tradewind/schema/locales'
import type { Ask } from './connection.ts'
import { equals, type Filter } from './filter.ts'

/** How rare a word is changes slowly; whether an index has passages at all should be known soon. */
const KEPT_MS = 60_000
const MOST_KEPT = 20_000

export interface Counts {
  /** Passages of a language. */
  passages(locale: Locale): Promise<number>
  /** Passages of a language that hold each of the terms. */
  holding(locale: Locale, terms: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Which of the keys are models of some passage. */
  models(keys: readonly string[]): Promise<ReadonlySet<string>>
  /** To be called when something was written. */
  forget(): void
}

/** @param now ms since the epoch */
export function createCounts(ask: Ask, collection: string, now: () => number): Counts {
  const kept = new Map<string, { readonly count: number; readonly until: number }>()
  let writes = 0

  async function count(filter: Filter): Promise<number> {
    const key = JSON.stringify(filter)
    const found = kept.get(key)
    if (found !== undefined && found.until > now()) return found.count
    const before = writes
    const { count: counted } = await ask((client) => client.count(collection, { filter, exact: true }))
    if (kept.size >= MOST_KEPT) kept.clear()
    // Something written while it was counted may not be in it.
    if (writes === before) kept.set(key, { count: counted, until: now() + KEPT_MS })
    return counted
  }

  async function counts(
    keys: readonly string[],
    filter: (key: string) => Filter,
  ): Promise<ReadonlyMap<string, number>> {
    return new Map(await Promise.all(keys.map(async (key) => [key, await count(filter(key))] as const)))
  }

  return {
    passages: (locale) => count({ must: [equals('locale', locale)] }),
    holding: (locale, terms) => counts(terms, (term) => ({ must: [equals('locale', locale), equals('terms', term)] })),
    async models(keys) {
      const found = await counts(keys, (key) => ({ must: [equals('models', key)] }))
      return new Set([...found].filter(([, held]) => held > 0).map(([key]) => key))
    },
    forget() {
      writes += 1
      kept.clear()
    },
  }
}
