import type { ProductChange } from '@tradewind/schema/contracts/catalog'
import type { CatalogueProduct, ListPrice } from './product.ts'

interface Held {
  readonly product: CatalogueProduct
  /** When a webhook brought it, ms since the epoch; undefined when it came with a pull. */
  readonly announcedAt?: number
}

interface Withdrawal {
  readonly cmsId: string
  readonly withdrawnAt: string
}

/** What knowledge holds of the catalogue, by CMS id. Immutable: every change gives a new one. */
export interface Shelf {
  readonly held: ReadonlyMap<string, Held>
  /** So that a late message or an older pull does not bring a withdrawn product back. */
  readonly withdrawn: ReadonlyMap<string, Withdrawal>
}

export const EMPTY_SHELF: Shelf = { held: new Map(), withdrawn: new Map() }

/** A webhook may overtake the API's own projection: what came this shortly before a pull outlives it. */
const OVERTAKING_MS = 120_000
/** Nothing older than this is still on its way. */
const WITHDRAWAL_MEMORY_MS = 30 * 86_400_000

const instant = (iso: string): number => Date.parse(iso)

export const productsOn = (shelf: Shelf): CatalogueProduct[] => [...shelf.held.values()].map(({ product }) => product)

/** False when the shelf has heard of something later about this product. */
function isNews(shelf: Shelf, cmsId: string, at: string): boolean {
  const publishedAt = shelf.held.get(cmsId)?.product.publication.publishedAt
  const withdrawnAt = shelf.withdrawn.get(cmsId)?.withdrawnAt
  const isAfter = (known: string | undefined): boolean => known === undefined || instant(at) > instant(known)
  return isAfter(publishedAt) && isAfter(withdrawnAt)
}

/**
 * The shelf after a publication or withdrawal; the same shelf when it is old news. A product never goes back to an
 * older publication. Its list price stays: the API owns that.
 * @param now ms since the epoch
 */
export function applyChange(shelf: Shelf, change: ProductChange, now: number): Shelf {
  const held = new Map(shelf.held)
  const withdrawn = new Map(shelf.withdrawn)
  if (change.operation === 'publish') {
    const { product } = change
    if (!isNews(shelf, product.cmsId, product.publishedAt)) return shelf
    const listPrice = shelf.held.get(product.cmsId)?.product.listPrice
    withdrawn.delete(product.cmsId)
    held.set(product.cmsId, { product: priced(product, listPrice), announcedAt: now })
    return { held, withdrawn }
  }
  const { cmsId, withdrawnAt } = change
  const publishedAt = shelf.held.get(cmsId)?.product.publication.publishedAt
  if (publishedAt !== undefined && instant(publishedAt) > instant(withdrawnAt)) return shelf
  if (instant(shelf.withdrawn.get(cmsId)?.withdrawnAt ?? '1970-01-01T00:00:00Z') >= instant(withdrawnAt)) return shelf
  held.delete(cmsId)
  withdrawn.set(cmsId, { cmsId, withdrawnAt })
  return { held, withdrawn }
}

const priced = (publication: CatalogueProduct['publication'], listPrice: ListPrice | undefined): CatalogueProduct =>
  listPrice === undefined ? { publication } : { publication, listPrice }

/**
 * The shelf after a full pull from the API: its products and prices, except where a webhook brought something later,
 * and without what the API no longer has.
 * @param startedAt when the pull began, ms since the epoch
 */
export function applyPull(shelf: Shelf, pulled: readonly CatalogueProduct[], startedAt: number): Shelf {
  const held = new Map<string, Held>()
  for (const product of pulled) {
    const { cmsId, publishedAt } = product.publication
    const withdrawal = shelf.withdrawn.get(cmsId)
    if (withdrawal !== undefined && instant(withdrawal.withdrawnAt) >= instant(publishedAt)) continue
    const known = shelf.held.get(cmsId)
    const isOlder = known !== undefined && instant(known.product.publication.publishedAt) > instant(publishedAt)
    held.set(cmsId, isOlder ? { ...known, product: priced(known.product.publication, product.listPrice) } : { product })
  }
  for (const [cmsId, known] of shelf.held) {
    const isOvertaking = known.announcedAt !== undefined && known.announcedAt > startedAt - OVERTAKING_MS
    if (!held.has(cmsId) && isOvertaking) held.set(cmsId, known)
  }
  const withdrawn = new Map(
    [...shelf.withdrawn].filter(([, it]) => instant(it.withdrawnAt) > startedAt - WITHDRAWAL_MEMORY_MS),
  )
  return { held, withdrawn }
}
