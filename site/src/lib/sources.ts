import path from 'node:path'
import { fileStore } from './cache/durable-store.ts'
import { TaggedCache } from './cache/tagged-cache.ts'
import { environment } from './environment.ts'
import { log } from './log.ts'
import type { Source } from './visit.ts'

/** A service that a page cannot do without did not answer, and nothing it said before was kept. */
export class SourceDown extends Error {
  override readonly name = 'SourceDown'
  readonly source: Source

  constructor(source: Source, cause: unknown) {
    super(`${source} did not answer`, { cause })
    this.source = source
  }
}

let cache: TaggedCache | undefined

/** What the site read from the other services, kept in memory and, for the time they are down, on disk. */
export function sourceCache(): TaggedCache {
  cache ??= new TaggedCache({
    now: Date.now,
    freshFor: 60_000,
    restAfterFailure: 5_000,
    store: fileStore(path.join(environment().TRADEWIND_DATA, 'site-cache'), (error) =>
      log.warn({ err: error }, 'a cached answer could not be kept on disk or read back'),
    ),
  })
  return cache
}
