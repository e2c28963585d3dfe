import type { CmsWebhook } from '@tradewind/schema/contracts/catalog'
import type { Logger } from 'pino'
import { buildIndex, type CatalogueIndex } from '../selector/columns.ts'
import { type CatalogueSource, CatalogueUnavailable } from './api-source.ts'
import { applyChange, applyPull, EMPTY_SHELF, productsOn, type Shelf } from './shelf.ts'
import type { SnapshotFile } from './snapshot.ts'

/** Webhook ids remembered; a repeat after that is still harmless, being old news. */
const REMEMBERED_IDS = 10_000
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

interface CatalogueState {
  readonly products: number
  /** `api` once a pull succeeded; `snapshot` while only the disk has spoken; `empty` before either. */
  readonly source: 'api' | 'snapshot' | 'empty'
  readonly pulledAt: string | undefined
  /** Why the last pull failed; undefined when it did not. */
  readonly failure: string | undefined
}

export interface Catalogue {
  /** The catalogue by column; undefined while nothing was ever loaded. */
  index(): CatalogueIndex | undefined
  state(): CatalogueState
  /** True when this was news. Durable on return. */
  receive(webhook: CmsWebhook): Promise<boolean>
  /** Reads the snapshot, then pulls, now and again and again. Resolves when the first attempt is over. */
  start(): Promise<void>
  stop(): void
}

export interface CatalogueParts {
  readonly source: CatalogueSource
  readonly snapshot: SnapshotFile
  readonly log: Logger
  readonly refreshMs: number
  /** ms since the epoch */
  readonly now: () => number
}

/** Time until the next attempt after so many failures in a row: 1 s, 2 s, 4 s … 60 s. */
const retryDelay = (failures: number): number => Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1))

export function createCatalogue({ source, snapshot, log, refreshMs, now }: CatalogueParts): Catalogue {
  let shelf: Shelf = EMPTY_SHELF
  let from: CatalogueState['source'] = 'empty'
  let built: CatalogueIndex | undefined
  let pulledAt: string | undefined
  let failure: string | undefined
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  const seen = new Set<string>()
  const stopping = new AbortController()

  async function keep(next: Shelf): Promise<void> {
    shelf = next
    built = undefined
    await snapshot
      .save(next)
      .catch((error: unknown) => log.error({ err: error }, 'the catalogue snapshot cannot be written'))
  }

  async function pull(): Promise<void> {
    const startedAt = now()
    try {
      const { products, malformed } = await source.pull(stopping.signal)
      if (stopping.signal.aborted) return
      if (malformed.length > 0) log.warn({ skus: malformed.slice(0, 20), count: malformed.length }, 'products left out')
      from = 'api'
      pulledAt = new Date(startedAt).toISOString()
      failure = undefined
      failures = 0
      await keep(applyPull(shelf, products, startedAt))
      log.info({ products: shelf.held.size, ms: now() - startedAt }, 'catalogue pulled')
    } catch (error) {
      if (stopping.signal.aborted) return
      failures += 1
      failure = error instanceof CatalogueUnavailable ? error.code : 'internal'
      log.warn(
        { failure, failures, reason: error instanceof Error ? error.message : undefined },
        'catalogue not pulled',
      )
    }
    timer = setTimeout(() => void pull(), failures === 0 ? refreshMs : retryDelay(failures))
    timer.unref()
  }

  return {
    index() {
      if (from === 'empty') return undefined
      built ??= buildIndex(productsOn(shelf))
      return built
    },
    state: () => ({ products: shelf.held.size, source: from, pulledAt, failure }),
    async receive(webhook) {
      if (seen.has(webhook.id)) return false
      const next = webhook.productChange === undefined ? shelf : applyChange(shelf, webhook.productChange, now())
      const isNews = next !== shelf
      if (isNews) await keep(next)
      seen.add(webhook.id)
      if (seen.size > REMEMBERED_IDS) seen.delete(seen.values().next().value ?? '')
      return isNews
    },
    async start() {
      const kept = await snapshot.load()
      if (kept !== undefined && kept.held.size > 0) {
        shelf = kept
        from = 'snapshot'
        log.info({ products: kept.held.size }, 'catalogue read from the snapshot')
      }
      await pull()
    },
    stop() {
      stopping.abort()
      clearTimeout(timer)
    },
  }
}
